"""The commands: help, run, check, status, migrate, backup, restore, export, dead, replay."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from bot import log, settings
from bot.settings import Settings, WrongSettings

T = TypeVar("T")


def main(arguments: list[str] | None = None) -> int:
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.command in (None, "help"):
        parser.print_help()
        return 0
    try:
        loaded = settings.load()
        log.start(loaded.log_level, loaded.log_format)
        return COMMANDS[asked.command](loaded, asked)
    except Stop as stop:
        print("\n".join(f"- {sentence}" for sentence in stop.sentences), file=sys.stderr)
        return 2
    except WrongSettings as wrong:
        print("The settings need mending:", file=sys.stderr)
        print("\n".join(f"- {sentence}" for sentence in wrong.sentences), file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    one_line_each = partial(argparse.HelpFormatter, width=100)
    parser = argparse.ArgumentParser("python -m bot", description="Pagasta balss", formatter_class=one_line_each)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    commands.add_parser("help", help="show this")
    commands.add_parser("run", help="run the bot; without BOT_TOKEN: in the browser, to try it out")
    commands.add_parser("check", help="say what is wrong with the settings, and how to mend it")
    commands.add_parser("status", help="say how the program does, on one screen; exit code 1 if not well")
    commands.add_parser("migrate", help="bring the database up to date without running")
    backup = commands.add_parser("backup", help="make a backup, also while the program runs")
    backup.add_argument("path", type=Path, nargs="?", help="a file that ends in .tar, or a folder")
    restore = commands.add_parser("restore", help="put a backup in the place of the data; stop the program first")
    restore.add_argument("path", type=Path)
    export = commands.add_parser("export", help="write what is public of the proposals, as a table and for machines")
    export.add_argument("folder", type=Path, nargs="?")
    commands.add_parser("dead", help="list the events that failed")
    replay = commands.add_parser("replay", help="take the turn of a failed event again, after the repair")
    replay.add_argument("id", type=int)
    return parser


class Stop(Exception):
    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


# `bot.app` and `bot.commands` late: a wrong setting must be named at once, also when a library is missing.


def _run(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import app

    print("".join(f"- {sentence}\n" for sentence in settings.misnamed()), end="", file=sys.stderr)
    return _finish(app.run(loaded))


def _check(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    if wrong := [*settings.misnamed(), *commands.check(loaded)]:
        raise Stop(wrong)
    print("All is well: the program can run.")
    print("".join(f"- {sentence}\n" for sentence in commands.remarks(loaded)), end="")
    print("Mode: try it in a browser." if loaded.is_try_it else "Mode: Telegram.")
    return 0


def _status(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    is_well, lines = _finish(commands.status(loaded))
    print("\n".join(lines))
    return 0 if is_well else 1


def _migrate(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    done = _finish(commands.migrate(loaded))
    print("\n".join(f"done: {name}" for name in done) or "The database is up to date.")
    return 0


def _backup(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    path, made = _in_sentences(lambda: commands.backup(loaded, asked.path))
    days = _in_sentences(lambda: commands.backups_days(loaded))
    print(f"Made and checked: {path} ({path.stat().st_size // 1_000_000 + 1} MB, media: {made.media}).")
    if made.lost:
        print(f"Missing or damaged before it was made, and so not in it: {len(made.lost)} of the media.")
    print(f"Whoever deletes their data is promised that they are gone everywhere after {days} days: delete it by then.")
    return 0


def _restore(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    done = _finish(commands.restore(loaded, asked.path))
    print(f"Restored: as it was on {done.manifest.made_at.astimezone():%d.%m.%Y %H.%M}.")
    print(f"Erased once more, because they had asked for it since: {done.erased}.")
    print(f"What was there before lies in {done.aside}.")
    print("Start the program. It tells the administrators what they must look at (docs/operations.md, Restoring).")
    return 0


def _export(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    folder, count = _finish(commands.export(loaded, asked.folder))
    print(f"Published proposals: {count}; written to {folder}. It is noted in the audit.")
    return 0


def _dead(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    letters = _finish(commands.dead(loaded))
    for letter in letters:
        print(f"{letter.id}  {letter.channel}  {letter.error}")
    print(f"Events that failed: {len(letters)}")
    return 0


def _replay(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import commands

    if not _finish(commands.replay(loaded, asked.id)):
        raise Stop([f"There is no failed event {asked.id}, or its text was already deleted."])
    print("Its turn will be taken at the next start.")
    return 0


def _finish(work: Coroutine[Any, Any, T]) -> T:
    return _in_sentences(lambda: asyncio.run(work))


def _in_sentences(work: Callable[[], T]) -> T:
    """Do it; what keeps it from being done is said in sentences."""
    from bot import app

    try:
        return work()
    except app.CannotStart as error:
        raise Stop(error.sentences) from None


COMMANDS: dict[str, Callable[[Settings, argparse.Namespace], int]] = {
    "run": _run,
    "check": _check,
    "status": _status,
    "migrate": _migrate,
    "backup": _backup,
    "restore": _restore,
    "export": _export,
    "dead": _dead,
    "replay": _replay,
}

if __name__ == "__main__":
    sys.exit(main())

"""The commands: run, check, migrate, replay, dead."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from bot import log, settings
from bot.settings import Settings, WrongSettings

T = TypeVar("T")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Pagasta balss")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="run the bot (without BOT_TOKEN: in the browser, to try it out)")
    commands.add_parser("check", help="say what is wrong with the settings, and how to mend it")
    commands.add_parser("migrate", help="bring the database up to date without running")
    commands.add_parser("dead", help="list the events that failed")
    replay = commands.add_parser("replay", help="take the turn of a failed event again, after the repair")
    replay.add_argument("id", type=int)
    asked = parser.parse_args(arguments)
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


class Stop(Exception):
    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


def _run(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import app  # late: `check` must answer at once, also when a library is missing

    _finish(app.run(loaded))
    return 0


def _check(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import app

    sentences = app.check(loaded)
    if sentences:
        raise Stop(sentences)
    print("All is well: `python -m bot run` can start.")
    print("Mode: try it in a browser." if loaded.is_try_it else "Mode: Telegram.")
    return 0


def _migrate(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import app

    done = _finish(app.migrate(loaded))
    print("\n".join(f"done: {name}" for name in done) or "The database is up to date.")
    return 0


def _dead(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import app

    letters = _finish(app.dead(loaded))
    for letter in letters:
        print(f"{letter.id}  {letter.channel}  {letter.error}")
    print(f"Events that failed: {len(letters)}")
    return 0


def _replay(loaded: Settings, asked: argparse.Namespace) -> int:
    from bot import app

    if not _finish(app.replay(loaded, asked.id)):
        raise Stop([f"There is no failed event {asked.id}, or its text was already deleted."])
    print("Its turn will be taken at the next start.")
    return 0


def _finish(work: Coroutine[Any, Any, T]) -> T:
    """Do it; what keeps it from starting is said in sentences."""
    from bot import app

    try:
        return asyncio.run(work)
    except app.CannotStart as error:
        raise Stop(error.sentences) from None


COMMANDS: dict[str, Callable[[Settings, argparse.Namespace], int]] = {
    "run": _run,
    "check": _check,
    "migrate": _migrate,
    "dead": _dead,
    "replay": _replay,
}

if __name__ == "__main__":
    sys.exit(main())

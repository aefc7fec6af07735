"""Starting and stopping as an operator meets it: sentences instead of tracebacks, exit codes a watchdog can read."""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.double import Double, Trouble
from tests.forked import ROOT
from tests.outside import Ended, command, town
from tests.program import free_port

TOKEN = "123456789:AAHdouble-of-telegram-for-the-tests_"
NOBODY_LISTENS = "http://127.0.0.1:1"
PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel to take rights away")


def telegram(folder: Path, **settings: str) -> dict[str, str]:
    return {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": NOBODY_LISTENS,
        "DATA_DIR": str(folder / "data"),
        "WEB_PORT": str(free_port()),
        **settings,
    }


def assert_sentences(ended: Ended, *wanted: str) -> None:
    assert ended.code == 2, ended.said
    assert "Traceback" not in ended.said
    assert TOKEN.partition(":")[2] not in ended.said
    for words in wanted:
        assert words in ended.said


# ---------------------------------------------------------------- what the storage cannot do


# The superuser may write everywhere; without this right, which is gone with the next start, it may not.
OBEYS_PERMISSIONS = f"""
import ctypes, os, sys
ctypes.CDLL(None).prctl({PR_CAPBSET_DROP}, {CAP_DAC_OVERRIDE}, 0, 0, 0)
os.execv(sys.executable, [sys.executable, "-m", "bot", "run"])
"""
# No file may grow beyond 8 kB, as on a full disk.
HAS_NO_ROOM = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))"


def read_only(data: Path) -> None:
    data.mkdir(mode=0o555)


def file_read_only(data: Path) -> None:
    data.mkdir()
    (data / "balss.db").touch(mode=0o444)


def absent(data: Path) -> None:
    pass


def not_a_database(data: Path) -> None:
    data.mkdir()
    (data / "balss.db").write_text("Šis nav datubāzes fails. " * 100)


def a_folder_instead(data: Path) -> None:
    (data / "balss.db").mkdir(parents=True)


def a_file_on_the_way(data: Path) -> None:
    data.parent.rmdir()
    data.parent.touch()


def of_a_newer_program(data: Path) -> None:
    data.mkdir()
    with closing(sqlite3.connect(data / "balss.db")) as db:
        db.execute("CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        db.execute("INSERT INTO migrations VALUES (9999, 'of_next_year')")
        db.commit()


def a_file_instead_of_media(data: Path) -> None:
    data.mkdir()
    (data / "media").touch()


@pytest.mark.parametrize(
    ("trouble", "limit"),
    [
        pytest.param(read_only, OBEYS_PERMISSIONS, id="a read-only folder", marks=LINUX),
        pytest.param(absent, HAS_NO_ROOM, id="a full disk"),
        pytest.param(not_a_database, "", id="not a database", marks=pytest.mark.slow),
        pytest.param(of_a_newer_program, "", id="a newer database", marks=pytest.mark.slow),
        pytest.param(file_read_only, OBEYS_PERMISSIONS, id="a read-only file", marks=[LINUX, pytest.mark.slow]),
        pytest.param(a_folder_instead, "", id="a folder instead of the file", marks=pytest.mark.slow),
        pytest.param(a_file_instead_of_media, "", id="a file instead of a folder", marks=pytest.mark.slow),
        pytest.param(a_file_on_the_way, "", id="a file on the way", marks=pytest.mark.slow),
    ],
)
async def test_storage_that_cannot_be_used_is_named_in_one_sentence(
    tmp_path: Path, trouble: Callable[[Path], None], limit: str
) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    trouble(folder / "data")

    ended = await command("run", env=telegram(folder), before=limit)

    assert_sentences(ended, str(folder), "DATA_DIR" if trouble is not of_a_newer_program else "newer program")
    assert len([line for line in ended.said.splitlines() if " INFO " not in line]) == 1


# ---------------------------------------------------------------- what the operator wrote


async def test_check_and_run_name_every_wrong_setting(tmp_path: Path) -> None:
    wrong = {
        "BOT_TOKEN": f"bot{TOKEN}",
        "TELEGRAM_API_URL": "api.telegram.org",
        "WEBHOOK_URL": "https://bots.example.lv",
        "ADMINS": "anna",
        "DATABASE_URL": "postgresql://balss",
        "MUNICIPALITY_FILE": str(tmp_path / "nowhere.toml"),
    }
    named = ["BOT_TOKEN", "TELEGRAM_API_URL", "WEBHOOK_SECRET", "ADMINS", "DATABASE_URL", "nowhere.toml"]
    for asked in ("check", "run"):
        ended = await command(asked, env={**telegram(tmp_path), **wrong})
        assert_sentences(ended, *named)
        assert len(ended.said.splitlines()) == 1 + len(named)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("asked", ["run", pytest.param("check", marks=pytest.mark.slow)])
async def test_check_and_run_name_every_mistake_in_the_municipalitys_file(tmp_path: Path, asked: str) -> None:
    text = (ROOT / "municipality.toml").read_text("utf-8")
    for right, wrong in (
        ('prefix = "AL"', 'prefix = "al"'),
        ("posts_per_day = 1", 'posts_per_day = "one"'),
        ('quiet_from = "21.00"', 'quiet_from = "25.00"'),
        ("outbox_days", "outbox_dyas"),
    ):
        assert right in text
        text = text.replace(right, wrong, 1)
    file = tmp_path / "municipality.toml"
    file.write_text(text, "utf-8")
    ended = await command(asked, env=telegram(tmp_path, MUNICIPALITY_FILE=str(file)))
    assert_sentences(ended, "prefix", "limits.posts_per_day", "limits.quiet_from", "did you mean outbox_days")


@pytest.mark.slow
async def test_a_municipalitys_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    file = tmp_path / "municipality.toml"
    file.write_text("name = ", "utf-8")
    assert_sentences(await command("check", env=telegram(tmp_path, MUNICIPALITY_FILE=str(file))), "municipality.toml")


@pytest.mark.slow
async def test_check_says_that_all_is_well(tmp_path: Path) -> None:
    ended = await command("check", env=telegram(tmp_path))
    assert (ended.code, "Telegram" in ended.said) == (0, True)


# ---------------------------------------------------------------- one program on one database


async def test_a_second_program_says_so_and_leaves_the_first_alone(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        await here.says(here.anna, "sākums", "Ko vēlaties darīt?")
        polls = len(here.double.called("getMe"))
        own = here.program.environment

        second = await command("run", env={**own, "WEB_PORT": str(free_port())})
        assert_sentences(second, "Another program already works on", "Stop it first.")
        assert len(second.said.splitlines()) == 1
        assert len(here.double.called("getMe")) == polls
        await here.says(here.anna, "sākums", "Ko vēlaties darīt?")


@pytest.mark.slow
async def test_the_other_commands_say_so_too(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        own = here.program.environment
        await here.program.start()
        await here.program.until(lambda: here.double.updates.is_polled)
        for arguments in (("replay", "1"), ("migrate",)):
            assert_sentences(await command(*arguments, env=own), "Another program already works on")
        here.double.enqueue([{"callback_query": {"id": "1"}}])
        await here.program.until(lambda: here.rows("SELECT 1 FROM inbox WHERE dead_at > 0"))
        listed = await command("dead", env=own)
        assert (listed.code, listed.said.splitlines()[-1]) == (0, "Events that failed: 1")
        assert await here.program.stop() == 0
        assert (await command("replay", "1", env=own)).code == 0
        assert_sentences(await command("replay", "2", env=own), "There is no failed event 2")


@pytest.mark.slow
async def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    async with Double() as double:
        port = double.url.rpartition(":")[2]
        ended = await command("run", env=telegram(tmp_path, TELEGRAM_API_URL=double.url, WEB_PORT=port))
    assert_sentences(ended, f"127.0.0.1:{port} cannot be listened on", "WEB_PORT")


# ---------------------------------------------------------------- being told to stop


async def test_told_to_stop_it_ends_at_once(tmp_path: Path) -> None:
    """While nothing happens, and while Telegram is not there."""
    async with town(tmp_path) as here:
        await here.program.start()
        await here.program.until(lambda: here.double.updates.is_polled)
        assert await here.program.stop() == 0
        await here.program.start()
        here.double.revoke_token()
        await here.program.until(lambda: "does not answer to our name" in here.log)
        assert await here.program.stop() == 0


@pytest.mark.slow
async def test_told_to_stop_it_waits_for_answers_under_way_but_not_for_long(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        here.double.fault(Trouble.HANG, "sendMessage")
        await here.anna.says("sākums")
        await here.program.until(lambda: here.double.called("sendMessage"))
        assert await here.program.stop() == 0

        await here.program.start()
        await here.sees(here.anna, "Ko vēlaties darīt?")
        assert len(here.seen(here.anna, "Ko vēlaties darīt?")) == 1

"""The operator at three in the morning, against the real program: status, backup, restore, alerts, exit codes."""

import asyncio
import json
import os
import signal
import sqlite3
import tarfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from bot.domain.roles import RoleName
from storage.store import Store
from tests.double import Double, Person, Trouble
from tests.forked import ROOT, Forked
from tests.outside import LONG_AGO, Ended, Town, address, command, in_store, join, town
from tests.program import free_port

MENU = "Ko vēlaties darīt?"
KEPT = "Teksts ir saglabāts"


async def administrator(here: Town) -> Person:
    """Somebody who is told when something is wrong; the program must not be running."""
    andris = here.double.person("Andris", started=True)

    async def gives(store: Store) -> None:
        person_id = await join(store, andris, "aluksne")
        await store.roles.give(person_id, RoleName.ADMIN, "", "", None, LONG_AGO)

    await in_store(here.database, gives)
    return andris


async def does(here: Town, *arguments: str | Path, **settings: str) -> Ended:
    return await command(*map(str, arguments), env={**here.program.environment, **settings})


async def makes(here: Town, name: str = "by-hand.tar") -> Path:
    path = here.program.data / name
    ended = await does(here, "backup", path)
    assert ended.code == 0, ended.said
    return path


def kept(database: Path) -> list[str]:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sorted(text for (text,) in db.execute("SELECT text FROM kept"))


# ---------------------------------------------------------------- one screen


async def test_status_says_how_it_does_whether_it_runs_or_not(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        down = await does(here, "status")
        assert (down.code, "Runs" in down.said, "the program does not run" in down.said) == (1, True, True)

        await here.program.start()
        await here.says(here.anna, "sākums", MENU)
        up = await does(here, "status")
        assert problems(up) == [], up.said
        assert (up.code == 0) == ("All is well." in up.said)
        for line in ("Last poll", "Inbox", "To send, replies", "Timers", "Matters", "People", "Backup", "Disk"):
            assert line in up.said

        here.double.enqueue([{"callback_query": {"id": "1"}}])
        await here.program.until(lambda: here.rows("SELECT 1 FROM inbox WHERE dead_at > 0"))
        failing = await does(here, "status")
        assert (failing.code, problems(failing)) == (1, ["dead-letter: events whose turn failed: 1"])


def problems(ended: Ended) -> list[str]:
    """But for the disk of the machine that runs the tests."""
    found = [line[2:] for line in ended.said.splitlines() if line.startswith("! ")]
    return [one for one in found if not one.startswith("disk-low")]


async def test_status_without_a_database_says_so(tmp_path: Path) -> None:
    async with Double() as double:
        env = {"BOT_TOKEN": double.token, "DATA_DIR": str(tmp_path / "nowhere")}
        ended = await command("status", env=env)
    assert (ended.code, "There is no database at" in ended.said) == (2, True)
    assert not (tmp_path / "nowhere").exists()


# ---------------------------------------------------------------- a fault, its alert, its page


LOOKS_OFTEN = """
from datetime import timedelta
from bot import nights
from handlers import alerts
nights.WATCHED_EVERY = alerts.WATCHED_EVERY = timedelta(seconds=0.2)
"""


async def test_a_fault_is_told_to_the_administrator_with_the_name_of_its_page(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        andris = await administrator(here)
        here.program.before = LOOKS_OFTEN
        await here.program.start()
        here.double.enqueue([{"callback_query": {"id": "1"}}])
        shown = await here.sees(andris, "programma netika galā")

        assert shown.text.endswith("Lapa: dead-letter")
        assert "kind=dead-letter" in here.log
        assert "\n### dead-letter\n" in (ROOT / "docs" / "operations.md").read_text("utf-8")


async def test_one_who_floods_and_one_who_cannot_be_reached_do_not_make_it_red(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        gone = await here.resident("Kaimiņš")
        await here.program.start()
        await here.says(here.anna, "sākums", MENU)
        await gone.says("Vajag soliņu")
        await gone.blocks()
        here.double.fault(Trouble.FLOOD, "sendMessage", seconds=600, times=99, chat_id=here.anna.id)
        for number in range(30):
            await here.anna.says(f"Doma {number}")
        await here.program.until(lambda: here.rows("SELECT COUNT(finished_at) FROM inbox")[0][0] > 30)  # type: ignore[operator]

        async with httpx.AsyncClient() as web:
            answer = await web.get(f"http://127.0.0.1:{here.program.port}/healthz")
            numbers = (await web.get(f"http://127.0.0.1:{here.program.port}/metrics")).text
        assert (answer.status_code, answer.json()["troubles"]) == (200, [])
        assert 'balss_outbox_waiting{lane="reply"}' in numbers


async def test_a_token_that_is_refused_for_long_ends_the_program_with_its_own_exit_code(tmp_path: Path) -> None:
    async with Double() as double:
        env = {
            "PATH": os.environ["PATH"],
            "BOT_TOKEN": double.token,
            "TELEGRAM_API_URL": double.url,
            "DATA_DIR": str(tmp_path / "data"),
            "WEB_PORT": str(free_port()),
        }
        double.revoke_token()
        ended = await command("run", env=env, before="from bot.channels import telegram; telegram.REFUSED_FOR = 0.5")
    assert ended.code == 78
    assert "Telegram does not accept BOT_TOKEN" in ended.said
    assert not ended.has_traceback


# ---------------------------------------------------------------- backups


@pytest.mark.slow
async def test_a_backup_while_everybody_speaks_holds_one_moment(tmp_path: Path) -> None:
    """What was confirmed before it began is in it, what came after it ended is not."""
    async with town(tmp_path) as here:
        people = [await here.resident(f"Kaimiņš{number}") for number in range(30)]
        await here.program.start()
        for person in people:
            await person.says(f"pirms {person.id}")
        for person in people:
            await here.sees(person, KEPT)
        making = asyncio.create_task(makes(here))
        for person in people:
            await person.says(f"tikmēr {person.id}")
        archive = await making
        for person in people:
            await here.program.until(lambda person=person: len(here.seen(person, KEPT)) > 0)  # type: ignore[misc]
        await here.settles()
        assert len(kept(here.database)) > 0

        with tarfile.open(archive) as tar:
            tar.extract("database", tmp_path, filter="data")
        texts = "\n".join(kept(tmp_path / "database"))
        assert [person.id for person in people if f"pirms {person.id}" not in texts] == []


async def test_killed_in_the_middle_a_backup_is_not_taken_for_a_whole_one(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        await here.says(here.anna, "Vajag soliņu", KEPT)
        folder = here.program.data / "kept"
        folder.mkdir()
        with (tmp_path / "said.txt").open("wb") as said:
            process = Forked(["backup", str(folder / "one.tar")], here.program.environment, said.fileno())
        await here.program.until(lambda: list(folder.iterdir()) or process.returncode is not None)
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()
        for left in folder.glob("*.tar"):
            with tarfile.open(left) as tar:
                assert "manifest.json" in tar.getnames()

        await makes(here, "kept/two.tar")
        assert {path.name for path in folder.iterdir()} <= {"one.tar", "two.tar"}
        await here.says(here.anna, "sākums", MENU)


HAS_LITTLE_ROOM = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))"  # no file grows beyond


async def test_without_room_or_with_a_wrong_path_it_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        await here.says(here.anna, "Vajag soliņu", KEPT)
        env = here.program.environment
        full = await command("backup", str(here.program.data / "full.tar"), env=env, before=HAS_LITTLE_ROOM)
        assert (full.code, full.has_traceback) == (2, False), full.said
        for wrong in ("/dev/null/one.tar", here.program.data / "one.zip", here.program.data / "balss.db"):
            ended = await does(here, "backup", wrong)
            assert (ended.code, ended.has_traceback, len(ended.said.splitlines())) == (2, False, 1), ended.said
        assert not list(here.program.data.glob("*.tar*"))
        await here.says(here.anna, "sākums", MENU)


async def test_a_restore_brings_back_what_was_and_refuses_what_cannot_be_trusted(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        andris = await administrator(here)
        await here.program.start()
        await here.says(here.anna, "pirms kopijas", KEPT)
        archive = await makes(here)
        await here.says(here.anna, "sākums", MENU)
        busy = await does(here, "restore", archive)
        assert (busy.code, "Stop it first" in busy.said) == (2, True)
        assert await here.program.stop() == 0

        with closing(sqlite3.connect(here.database)) as db:
            db.execute("DELETE FROM kept")
            db.commit()
        damaged = here.program.data / "damaged.tar"
        whole = archive.read_bytes()
        damaged.write_bytes(whole[: len(whole) // 2])  # more than what a tar is filled up with
        for wrong in (damaged, here.program.data / "nowhere.tar", here.database):
            ended = await does(here, "restore", wrong)
            assert (ended.code, "Nothing was changed." in ended.said, ended.has_traceback) == (2, True, False), (
                ended.said
            )
        assert kept(here.database) == []

        done = await does(here, "restore", archive)
        assert (done.code, "What was there before lies in" in done.said) == (0, True), done.said
        assert kept(here.database) == ["pirms kopijas"]
        await here.program.start()
        await here.sees(andris, "Dati ir atjaunoti no rezerves kopijas")
        await here.says(here.anna, "sākums", MENU)


@pytest.mark.slow
async def test_who_asked_to_be_forgotten_stays_forgotten_after_a_restore(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        await here.says(here.anna, "manas domas", KEPT)
        archive = await makes(here)
        await here.says(here.anna, "/dzest", "Vai tiešām dzēst")
        await here.taps(here.anna, "Jā, dzēst", "ir izdzēsti")
        await here.program.until(lambda: (here.program.data / "balss.db.erased").exists() or None)
        await here.settles()
        await here.program.kill()

        done = await does(here, "restore", archive)
        assert "Erased once more, because they had asked for it since: 1." in done.said, done.said
        assert kept(here.database) == []
        assert here.rows(f"SELECT COUNT(*) FROM addresses WHERE address = '{address(here.anna)}'") == [(0,)]


@pytest.mark.slow
async def test_a_group_post_that_the_backup_held_is_not_made_twice(tmp_path: Path) -> None:
    """It was on its way when the backup was made: after the restore somebody looks, and says so."""
    async with town(tmp_path) as here:
        await here.program.start()
        here.double.fault(Trouble.FLOOD, "sendMessage", seconds=3, chat_id=here.group.id)
        await here.publishes(here.anna, "Vajag soliņu pie ezera")
        await here.program.until(
            lambda: [one for one in here.double.called("sendMessage") if one.get("chat_id") == here.group.id]
        )
        archive = await makes(here)
        await here.sees(here.group, "jauni priekšlikumi")
        await here.settles()
        assert await here.program.stop() == 0
        assert (await does(here, "restore", archive)).code == 0
        await here.program.start()

        await here.sees(here.ilze, "Nav zināms, vai ziņa")
        await here.presses(here.ilze, "Pienāca", here.ilze)
        await here.settles()
        assert len(here.seen(here.group, "jauni priekšlikumi")) == 1


@pytest.mark.slow
async def test_a_backup_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        here.program.log.touch()
        archive = await makes(here)
        with tarfile.open(archive) as tar:
            tar.extractall(tmp_path / "parts", filter="data")
        with closing(sqlite3.connect(tmp_path / "parts" / "database")) as db:
            db.execute("INSERT INTO migrations VALUES (9999, 'of_next_year')")
            db.commit()
        manifest = tmp_path / "parts" / "manifest.json"
        said = json.loads(manifest.read_text())
        digest = sha256((tmp_path / "parts" / "database").read_bytes()).hexdigest()
        manifest.write_text(json.dumps({**said, "database": digest, "migration": 9999}))
        newer = here.program.data / "newer.tar"
        with tarfile.open(newer, "w") as tar:
            for name in ("database", "manifest.json"):
                tar.add(tmp_path / "parts" / name, name)
        ended = await does(here, "restore", newer)
        assert (ended.code, "Install the newer program" in ended.said) == (2, True), ended.said


@pytest.mark.slow
async def test_an_old_backup_is_refused_with_the_reason(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        here.program.log.touch()
        archive = await makes(here)
        own = here.program.data / "municipality.toml"
        own.write_text(own.read_text("utf-8").replace("backups_days = 14", "backups_days = 1"), "utf-8")
        parts = tmp_path / "parts"
        with tarfile.open(archive) as tar:
            tar.extractall(parts, filter="data")
        said = json.loads((parts / "manifest.json").read_text())
        old = datetime.now(UTC) - timedelta(days=2)
        (parts / "manifest.json").write_text(json.dumps({**said, "made_at": old.isoformat()}))
        with tarfile.open(archive, "w") as tar:
            for name in ("database", "manifest.json"):
                tar.add(parts / name, name)
        ended = await does(here, "restore", archive)
        assert (ended.code, "older than 1 days" in ended.said) == (2, True), ended.said


# ---------------------------------------------------------------- what is public


async def test_export_writes_the_published_and_notes_it(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        number = await here.publishes(here.anna, "Vajag soliņu pie ezera")
        ended = await does(here, "export", tmp_path / "public")

        assert (ended.code, "Published proposals: 1" in ended.said) == (0, True), ended.said
        assert number in (tmp_path / "public" / "priekslikumi.csv").read_text("utf-8-sig")
        assert (
            json.loads((tmp_path / "public" / "priekslikumi.json").read_text("utf-8"))["proposals"][0]["number"]
            == number
        )
        assert here.rows("SELECT action, detail FROM audit WHERE action = 'exports.taken'") == [
            ("exports.taken", "proposals 1")
        ]

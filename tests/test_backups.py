"""A backup is whole or not there, holds what it must and no more, and comes back without breaking a promise."""

import io
import json
import sqlite3
import tarfile
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

import storage.backups
from bot import backups, restoring
from bot.backups import NoBackup
from bot.domain.backups import made_at, next_night, too_old
from bot.domain.calendar import RIGA
from bot.messages import Lane, Outbound, Repeat
from bot.routing import Conversation, TimerEntry
from bot.turns import Turn
from storage import restored, sqlite
from storage.erased import ErasedList
from storage.store import Store
from tests.chat import Actor, Chat, Room, picture

MARKER = "zivtiņa57"
DAYS = 14


def database(chat: Chat) -> Path:
    return chat.folder / "balss.db"


def made(chat: Chat, name: str = "balss-20261123T080000Z.tar") -> Path:
    target = chat.folder / "kept" / name
    backups.make(database(chat), target, chat.clock.now())
    return target


async def comes_back(chat: Chat, archive: Path, **later: float) -> restoring.Restored:
    """The program is stopped, the backup restored, the program started again."""
    await chat.close()
    chat.clock.move_to(chat.clock.now() + timedelta(**(later or {"minutes": 1})))
    done = await restoring.restore(archive, database(chat), "real", DAYS, chat.clock.now())
    await chat.open()
    await chat.passes(seconds=1)
    return done


async def proposes(actor: Actor, text: str) -> None:
    await actor.says("/priekslikums")
    await actor.says(text)
    await actor.taps("Parki")
    await actor.taps("Izlaist")
    await actor.taps("Nosūtīt")


def inside(archive: Path) -> dict[str, bytes]:
    with tarfile.open(archive) as tar:
        return {entry.name: tar.extractfile(entry).read() for entry in tar}  # type: ignore[union-attr]


# ---------------------------------------------------------------- what is in it


async def test_it_is_one_file_for_our_eyes_only_with_the_database_and_the_media(chat: Chat, anna: Actor) -> None:
    await anna.says("/priekslikums")
    await anna.sends_photo(picture())
    archive = made(chat)

    (sha,) = [path.name for path in (chat.folder / "media").iterdir()]
    assert inside(archive).keys() == {"database", f"media/{sha}", "manifest.json"}
    assert archive.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in archive.parent.iterdir()] == [archive.name]
    said = json.loads(inside(archive)["manifest.json"])
    assert (said["mode"], said["media"], said["lost"]) == ("real", 1, [])


async def test_what_waited_for_its_turn_and_what_was_said_long_ago_is_not_in_it(chat: Chat, anna: Actor) -> None:
    await anna.says("sākums")
    received = {"channel": "test", "order_key": str(anna.address), "body": f"{MARKER} jauns".encode()}

    async def lie_there(store: Store) -> None:
        for event, dead in (("test:new", None), ("test:dead", chat.clock.now())):
            await store.db.run(
                "INSERT INTO inbox (event, channel, order_key, body, received_at, dead_at) "
                "VALUES (:event, :channel, :order_key, :body, :now, :dead)",
                event=event, dead=dead, now=chat.clock.now(), **received,
            )  # fmt: skip
        await store.db.run("UPDATE outbox SET body = :body", body=f'{{"text": "{MARKER} atbilde"}}')

    await chat.machine.write(lie_there)
    content = inside(made(chat))["database"]

    assert MARKER.encode() not in content
    copied = chat.folder / "copied"
    copied.write_bytes(content)
    with closing(sqlite3.connect(copied)) as db:
        assert db.execute("SELECT COUNT(*) FROM inbox WHERE finished_at IS NULL").fetchone() == (0,)
        assert db.execute("SELECT COUNT(*) FROM inbox WHERE event = 'test:new'").fetchone() == (0,)
        assert db.execute("SELECT COUNT(*) FROM people").fetchone() == (1,)


async def test_one_damaged_photo_does_not_keep_the_rest_from_being_kept(chat: Chat, anna: Actor) -> None:
    await anna.says("/priekslikums")
    await anna.sends_photo(picture())
    (photo,) = (chat.folder / "media").iterdir()
    photo.write_bytes(b"half a photo")
    archive = made(chat)
    assert json.loads(inside(archive)["manifest.json"])["lost"] == [photo.name]

    await comes_back(chat, archive)
    assert [row["failed_at"] is None for row in await chat.rows("SELECT failed_at FROM media")] == [False]


# ---------------------------------------------------------------- whole, or not there


async def test_what_a_killed_backup_left_goes_with_the_next(chat: Chat) -> None:
    left = chat.folder / "kept" / "balss-20261122T021500Z.tar.part"
    left.mkdir(parents=True)
    (left / "archive").write_bytes(b"half")

    archive = made(chat)
    assert [path.name for path in archive.parent.iterdir()] == [archive.name]


async def test_two_at_once_do_not_disturb_each_other(chat: Chat) -> None:
    lock = sqlite.hold(database(chat).with_name("balss.db.backup"))
    try:
        with pytest.raises(NoBackup, match="Another backup"):
            made(chat)
    finally:
        lock.release()


async def test_it_is_not_begun_if_it_would_fill_the_disk(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(total=1e9, free=60_000_000))
    with pytest.raises(NoBackup, match=r"60 MB free, \d+ MB are needed"):
        made(chat)
    assert list((chat.folder / "kept").iterdir()) == []


@pytest.mark.parametrize("name", ["balss.tar.gz", "balss.db"])
async def test_it_is_called_as_what_it_is(chat: Chat, name: str) -> None:
    with pytest.raises(NoBackup, match=r"let it end in \.tar"):
        made(chat, name)


async def test_nothing_is_overwritten(chat: Chat) -> None:
    archive = made(chat)
    before = archive.read_bytes()
    with pytest.raises(NoBackup, match="is there already"):
        made(chat)
    assert archive.read_bytes() == before


# ---------------------------------------------------------------- what cannot be used is refused, and changes nothing


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def cut_before_the_manifest(content: bytes) -> bytes:
    return content[: content.index(b"manifest.json") // 512 * 512]


def flipped(content: bytes) -> bytes:
    at = content.index(b"CREATE TABLE people")
    return content[:at] + b"DELETE" + content[at + 6 :]


def emptied(content: bytes) -> bytes:
    return b""


def another_file(content: bytes) -> bytes:
    return b"Sveiki! " * 4000


@pytest.mark.parametrize("damage", [cut, cut_before_the_manifest, flipped, emptied, another_file])
async def test_a_damaged_backup_is_refused(chat: Chat, anna: Actor, damage: Callable[[bytes], bytes]) -> None:
    await proposes(anna, f"{MARKER} pie ezera")
    archive = made(chat)
    archive.write_bytes(damage(archive.read_bytes()))
    before = (await chat.rows("SELECT COUNT(*) AS many FROM proposals"))[0]["many"]
    await chat.close()

    with pytest.raises(NoBackup):
        await restoring.restore(archive, database(chat), "real", DAYS, chat.clock.now())
    there = {path.name for path in chat.folder.iterdir()}
    await chat.open()
    assert (await chat.rows("SELECT COUNT(*) AS many FROM proposals"))[0]["many"] == before
    assert not [name for name in there if "restor" in name or "replaced" in name]


async def test_a_photo_that_is_missing_in_it_is_noticed(chat: Chat, anna: Actor) -> None:
    await anna.says("/priekslikums")
    await anna.sends_photo(picture())
    archive = made(chat)
    _rewritten(archive, lambda name: not name.startswith("media/"))

    with pytest.raises(NoBackup, match="parts of it are missing"):
        backups.read(archive, lambda name: chat.folder / "looked")


async def test_what_is_not_ours_is_not_unpacked(chat: Chat) -> None:
    archive = chat.folder / "evil.tar"
    with tarfile.open(archive, "w") as tar:
        tar.add(__file__, arcname="../../etc/cron.d/evil")
    with pytest.raises(NoBackup, match="not ours"):
        backups.read(archive, lambda name: chat.folder / name)


async def test_a_backup_of_a_newer_program_is_refused(chat: Chat) -> None:
    await chat.machine.write(lambda store: store.db.run("INSERT INTO migrations VALUES (9999, 'of_next_year')"))
    with pytest.raises(NoBackup, match=r"migration 9999.*Install the newer program"):
        made(chat)


async def test_play_is_not_taken_for_real(chat: Chat) -> None:
    await chat.machine.write(lambda store: store.meta.set("mode", "try-it"))
    archive = made(chat)
    await chat.machine.write(lambda store: store.meta.set("mode", "real"))
    await chat.close()
    with pytest.raises(NoBackup, match="for try-it, not for real"):
        await restoring.restore(archive, database(chat), "real", DAYS, chat.clock.now())
    await chat.open()


async def test_a_backup_from_which_the_erased_are_not_known_any_more_is_refused(chat: Chat) -> None:
    archive = made(chat)
    await chat.close()
    late = chat.clock.now() + timedelta(days=DAYS, hours=1)
    with pytest.raises(NoBackup, match="older than 14 days"):
        await restoring.restore(archive, database(chat), "real", DAYS, late)
    await chat.open()


async def test_while_the_program_runs_nothing_is_restored(chat: Chat) -> None:
    archive = made(chat)
    with pytest.raises(sqlite.AlreadyRunning):
        await restoring.restore(archive, database(chat), "real", DAYS, chat.clock.now())


# ---------------------------------------------------------------- it comes back


async def test_what_was_said_comes_back_and_what_was_there_is_kept_aside(chat: Chat, anna: Actor) -> None:
    await proposes(anna, f"{MARKER} pie ezera")
    archive = made(chat)
    await proposes(anna, "Cits pie upes")
    done = await comes_back(chat, archive)

    assert [row["number"] for row in await chat.rows("SELECT number FROM proposals")] == ["AL-2026-0001"]
    with closing(sqlite3.connect(done.aside / "balss.db")) as db:
        assert db.execute("SELECT COUNT(*) FROM proposals").fetchone() == (2,)
    assert done.aside.stat().st_mode & 0o777 == 0o700
    assert database(chat).stat().st_mode & 0o077 == 0


async def test_a_restore_that_was_interrupted_is_finished_at_the_next_start(chat: Chat, anna: Actor) -> None:
    """At every point: nothing moved yet, the media, the database, its log."""
    await anna.says("/priekslikums")
    await anna.sends_photo(picture())
    archive = made(chat)
    await anna.says("/atcelt")
    for moved in range(4):
        await chat.close()
        await restoring.restore(archive, database(chat), "real", DAYS, chat.clock.now() + timedelta(minutes=moved))
        _as_if_interrupted(chat, moved)
        await chat.open()
        assert [row["form"] for row in await chat.rows("SELECT form FROM drafts")] == ["proposals"]
        assert len(list((chat.folder / "media").iterdir())) == 1
        assert not list(chat.folder.glob("balss.db.restored-*"))


def _as_if_interrupted(chat: Chat, moved: int) -> None:
    """Undo the last steps of what a restore does when all is ready."""
    aside = max(chat.folder.glob("balss.db.replaced-*"))
    ready = chat.folder / aside.name.replace("replaced", "restored")
    ready.mkdir()
    database(chat).rename(ready / restored.DATABASE)
    if moved < 2:
        (chat.folder / "media").rename(ready / restored.MEDIA)
    if moved == 0:
        for part in aside.iterdir():
            part.rename(chat.folder / part.name)
    elif moved == 3:
        (aside / "balss.db").rename(database(chat))


async def test_who_was_erased_since_is_erased_again(chat: Chat, anna: Actor, janis: Actor, zane: Actor) -> None:
    await proposes(anna, f"{MARKER} pie ezera")
    await zane.starts()
    await zane.says(f"{MARKER} pirms pieteikšanās")
    archive = made(chat)
    for actor in (anna, zane):
        await actor.says("/dzest")
        await actor.taps("Jā, dzēst")
    done = await comes_back(chat, archive, days=3)

    assert done.erased == 2
    for table in ("proposals", "drafts", "kept", "strangers", "outbox", "posted"):
        assert MARKER not in str([dict(row) for row in await chat.rows(f"SELECT * FROM {table}")])
    assert await chat.machine.read(lambda store: store.people.at(anna.address)) is None
    assert (await chat.person(janis)).parish == "aluksne"


async def test_the_list_of_the_erased_names_nobody(chat: Chat, anna: Actor) -> None:
    await anna.says("/dzest")
    await anna.taps("Jā, dzēst")

    path = chat.folder / "balss.db.erased"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [line.split()[1] for line in path.read_text().splitlines()] == ["person", "address"]
    assert "anna" not in path.read_text()


async def test_the_list_lives_as_long_as_the_backups(chat: Chat) -> None:
    erased = ErasedList(database(chat))
    for day, id in (("20261101", 1), ("20261120", 2)):
        erased.add(f"{day}T000000.000000Z person {id}")
    erased.forget(chat.clock.now() - timedelta(days=15))
    assert [one.mark for one in erased.since(chat.clock.now() - timedelta(days=99))] == ["2"]


async def test_a_line_cut_off_by_a_power_cut_takes_no_other_with_it(chat: Chat) -> None:
    (chat.folder / "balss.db.erased").write_text("20261120T000000.0000")
    erased = ErasedList(database(chat))
    erased.add("20261121T000000.000000Z person 2")
    assert [one.mark for one in erased.since(chat.clock.now() - timedelta(days=99))] == ["2"]


async def test_who_came_again_after_they_were_erased_is_not_erased_again(chat: Chat, anna: Actor) -> None:
    await anna.says("/dzest")
    await anna.taps("Jā, dzēst")
    await chat.passes(days=2)
    anna = await chat.resident("Anna", "liepnas")
    archive = made(chat)
    done = await comes_back(chat, archive, days=1)

    assert done.erased == 0
    assert (await chat.person(anna)).parish == "liepnas"


async def test_wherever_an_address_stands_the_erased_are_looked_for(chat: Chat) -> None:
    tables = {row["name"] for row in await chat.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in tables - {"chats"}:  # a group's
        columns = {row["name"] for row in await chat.rows(f"PRAGMA table_info({table})")}
        for column in columns & {"address", "order_key"}:
            assert f"SELECT {column} FROM {table}" in storage.backups.ADDRESSES


# ---------------------------------------------------------------- nothing is said or given twice


def posts(group: Room) -> int:
    return len([shown for shown in group.screen if "jauni priekšlikumi" in shown.title])


async def test_a_post_the_backup_was_about_to_make_is_shown_to_who_can_look(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await proposes(anna, "Vajag soliņu pie ezera")
    await chat.passes(hours=12)  # 22.00: what is published now waits for the morning
    await ilze.taps("Publicēt")
    archive = made(chat)
    await chat.passes(hours=12)
    assert posts(group) == 1
    await comes_back(chat, archive)

    assert posts(group) == 1
    ilze.sees("outbox-in-doubt")
    await ilze.taps("Pienāca")
    await chat.passes(days=1)
    assert posts(group) == 1


async def test_an_answer_of_then_is_not_repeated_and_an_outcome_is(chat: Chat, anna: Actor, ilze: Actor) -> None:
    async def was_to_be_said(store: Store) -> None:
        for text, lane in (("atbilde", Lane.REPLY), ("iznākums", Lane.NOTICE)):
            await store.db.run(
                "INSERT INTO outbox (address, lane, repeat, body, phrase, not_before, created_at, claimed_by) "
                "VALUES (:address, :lane, 'once more', :body, 'said', :now, :now, 'the run of then')",
                address=anna.address, lane=int(lane), body=f'{{"text": "{text}"}}', now=chat.clock.now(),
            )  # fmt: skip

    await chat.machine.write(was_to_be_said)
    await comes_back(chat, made(chat), hours=2)
    await chat.passes(minutes=1)

    assert [shown.text for shown in anna.screen] == ["iznākums"]


async def test_what_a_timer_of_then_would_post_is_in_doubt_too_and_what_follows(chat: Chat, group: Room) -> None:
    async def weekly(turn: Turn, about: str) -> None:
        turn.send(group.address, Outbound(f"Šonedēļ {about}"), "weekly", lane=Lane.POST)
        if about == "1":
            await turn.set_timer("test.weekly", "2", turn.now)

    await chat.close()
    chat.conversation = _with_timer(chat, weekly)
    await chat.open()
    fires_at = chat.clock.now() + timedelta(hours=1)
    await chat.machine.write(lambda store: store.timers.set("test.weekly", "1", fires_at))
    archive = made(chat)
    await chat.passes(hours=2)
    assert [shown.text for shown in group.screen] == ["Šonedēļ 1", "Šonedēļ 2"]
    await comes_back(chat, archive)
    await chat.passes(days=1)

    assert len(group.screen) == 2
    assert [row["outcome"] for row in await chat.rows("SELECT outcome FROM outbox WHERE phrase = 'weekly'")] == [
        "in doubt",
        "in doubt",
    ]


async def test_what_falls_due_after_the_restore_is_posted_as_ever(chat: Chat, group: Room) -> None:
    async def weekly(turn: Turn, about: str) -> None:
        turn.send(group.address, Outbound("Šonedēļ"), "weekly", lane=Lane.POST)

    await chat.close()
    chat.conversation = _with_timer(chat, weekly)
    await chat.open()
    fires_at = chat.clock.now() + timedelta(hours=5)
    await chat.machine.write(lambda store: store.timers.set("test.weekly", "", fires_at))
    await comes_back(chat, made(chat), hours=1)
    await chat.passes(hours=6)

    assert [shown.text for shown in group.screen] == ["Šonedēļ"]


def _with_timer(chat: Chat, act: Callable[[Turn, str], Awaitable[None]]) -> Conversation:
    timers = {**chat.conversation.timers, "test.weekly": TimerEntry(act)}
    return replace(chat.conversation, timers=timers)


async def test_no_number_is_given_to_two_proposals_and_no_button_leads_to_another(
    chat: Chat, anna: Actor, janis: Actor
) -> None:
    archive = made(chat)
    await proposes(anna, "Vajag soliņu pie ezera")
    lost = (await chat.rows("SELECT id, number FROM proposals"))[0]
    await comes_back(chat, archive)
    await proposes(janis, "Vajag lampu pie skolas")

    (new,) = await chat.rows("SELECT id, number FROM proposals")
    assert (lost["number"], new["number"]) == ("AL-2026-0001", "AL-2026-0101")
    assert new["id"] > lost["id"] + 1000


async def test_an_invitation_that_may_have_been_used_works_no_more(chat: Chat, andris: Actor, zane: Actor) -> None:
    now = chat.clock.now()
    await chat.machine.write(
        lambda store: store.db.run(
            "INSERT INTO invitations (token_hash, kind, created_at, expires_at) VALUES ('x', 'role', :now, :later)",
            now=now, later=now + timedelta(days=7),
        )
    )  # fmt: skip
    await comes_back(chat, made(chat))

    (kept,) = await chat.rows("SELECT expires_at FROM invitations WHERE expires_at <= :now", now=chat.clock.now())
    assert kept
    andris.sees("alerts-restored")


async def test_somebody_who_was_away_when_it_was_made_is_told_when_they_return(chat: Chat, anna: Actor) -> None:
    await anna.blocks()
    person = await chat.person(anna)

    async def tells(store: Store) -> None:
        await store.outbox.add(
            anna.address,
            Outbound("Iznākums"),
            phrase="outcome",
            lane=Lane.NOTICE,
            repeat=Repeat.ONCE_MORE,
            now=chat.clock.now(),
            not_before=chat.clock.now() + timedelta(days=3650),
        )

    await chat.machine.write(tells)
    await comes_back(chat, made(chat), days=2)
    assert person.id == (await chat.person(anna)).id
    await anna.unblocks()
    await anna.says("sākums")
    await chat.passes(days=1)

    assert [shown.text for shown in anna.screen if shown.text == "Iznākums"] == ["Iznākums"]


# ---------------------------------------------------------------- how long they are kept


async def test_old_backups_go_when_a_new_one_is_made(chat: Chat) -> None:
    folder = chat.folder / "backups"
    folder.mkdir()
    for name in ("balss-20261108T021500Z.tar", "balss-20261110T021500Z.tar", "notes.txt"):
        (folder / name).touch()
    (chat.folder / "balss.db.replaced-20261101T000000Z").mkdir()

    assert sorted(backups.rotate(database(chat), chat.clock.now(), DAYS)) == [
        "balss-20261108T021500Z.tar",
        "balss.db.replaced-20261101T000000Z",
    ]
    assert sorted(path.name for path in folder.iterdir()) == ["balss-20261110T021500Z.tar", "notes.txt"]


def test_the_names_say_when() -> None:
    at = datetime.fromisoformat("2026-11-24T02:15:00Z")
    assert made_at("balss-20261124T021500Z.tar") == at
    assert made_at("balss-20269924T021500Z.tar") is None
    assert made_at("balss-20261124T021500Z.tar.part") is None
    assert too_old(["balss-20261109T021500Z.tar", "photo.jpg"], at, 14) == ["balss-20261109T021500Z.tar"]
    assert next_night(at, RIGA) == at + timedelta(days=1)
    assert next_night(at - timedelta(seconds=1), RIGA) == at


# ---------------------------------------------------------------- small change


def _rewritten(archive: Path, keeps: Callable[[str], bool]) -> None:
    parts = inside(archive)
    with tarfile.open(archive, "w") as tar:
        for name, content in parts.items():
            if keeps(name):
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                tar.addfile(entry, io.BytesIO(content))

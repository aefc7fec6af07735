"""Who knows how somebody voted, and why, looks for it everywhere: while the poll is open, and after its close."""

import json
import logging
import sqlite3
import tarfile
from collections.abc import Sequence
from contextlib import closing
from hashlib import sha256
from hmac import new as hmac
from pathlib import Path

import pytest

from bot import backups, copies
from bot.domain.roles import RoleName
from storage.rows import moment
from storage.store import Store
from tests.chat import Actor, Chat
from tests.polls import PLACES, opens
from tests.traces import in_files

DAYS = 14  # so long a backup lives
VOTERS = 24
REASON = "iemesls-QX{}"  # and who it is of, in the order of the votes
PEOPLE = ("person_id", "author_id", "entered_by", "voided_by")

KINDS = ("Viena atbilde", "Vairākas atbildes", "Sarindot", "Vērtējums 1–5")
every_kind = pytest.mark.parametrize("kind", KINDS)


def pressed(kind: str, place: int) -> list[str]:
    """What who came as that one presses: the first half something else than the second, so that an order would tell."""
    is_early = place < VOTERS // 2
    if kind == "Vērtējums 1–5":
        return ["1" if is_early else "5"]
    first, second = ("1. Pie ezera", "2. Pie skolas") if is_early else ("3. Pie veikala", "2. Pie skolas")
    return [first] if kind == "Viena atbilde" else [first, second]


async def voted(chat: Chat, kind: str, *, explain: bool = True) -> list[Actor]:
    """They come one after the other, a minute apart, and say why."""
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(ilze, kind=kind, why="Jā")
    people = []
    for place in range(VOTERS):
        actor = await chat.resident(f"Kaimiņš {place:02}", "malienas")
        await actor.starts("a-1")
        page = actor.last
        for label in pressed(kind, place):
            await actor.taps(label, message=page)
        if explain:
            await actor.taps("Pateikt, kāpēc")
            await actor.says(f"Tā ir labāk: {REASON.format(place)}.")
            await actor.taps("Jā")
        people.append(actor)
    return people


Values = dict[str, object]


async def every_row(chat: Chat) -> list[tuple[str, Values]]:
    """Of every table."""
    tables = [row["name"] for row in await chat.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [
        (table, {name: row[name] for name in row.keys()})  # noqa: SIM118 - a row iterates over its values
        for table in tables
        for row in await chat.rows(f"SELECT * FROM {table}")
    ]


async def of_address(chat: Chat, actor: Actor) -> list[tuple[str, Values]]:
    return [
        (table, row)
        for table, row in await every_row(chat)
        if any(str(actor.address) in str(value) for value in row.values())
    ]


async def rows_naming(chat: Chat, actor: Actor) -> list[tuple[str, Values]]:
    """What has this person or this address anywhere."""
    id = (await chat.person(actor)).id
    by_person = [
        (table, row)
        for table, row in await every_row(chat)
        if any(row.get(name) == id for name in PEOPLE) or (table == "people" and row["id"] == id)
    ]
    return [*by_person, *await of_address(chat, actor)]


def told_by(rows: list[tuple[str, Values]], *signs: str) -> list[str]:
    """The tables where one of these stands in the same row."""
    return [table for table, row in rows if any(sign in text(value) for value in row.values() for sign in signs)]


def text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def files(chat: Chat) -> Path:
    """As they lie on the disk after every hour: all that was committed, and the log empty."""
    with closing(sqlite3.connect(chat.folder / "balss.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return chat.folder


def correlation(order: list[int]) -> float:
    """Of where something stands with when it came (Spearman): 1 or -1 tells everything, by lot it is near 0."""
    count = len(order)
    ranks = {value: rank for rank, value in enumerate(sorted(order))}
    return 1 - 6 * sum((place - ranks[value]) ** 2 for place, value in enumerate(order)) / (count * (count**2 - 1))


def test_an_order_that_tells_is_seen() -> None:
    assert correlation(list(range(VOTERS))) == 1
    assert correlation(list(reversed(range(VOTERS)))) == -1


# ---------------------------------------------------------------- while it is open


@every_kind
async def test_while_it_is_open_only_the_key_ties_a_person_to_their_vote(chat: Chat, kind: str) -> None:
    """As the poll itself says: who has the database could find out. Nothing but key and ballots tells."""
    people = await voted(chat, kind)
    await chat.passes(minutes=5)
    place = 3
    rows = await rows_naming(chat, people[place])
    assert told_by(rows, REASON.format(place), *PLACES, "polls.vote:", "v-1-") == []

    (poll,) = await chat.rows("SELECT ballot_key FROM polls")
    id = (await chat.person(people[place])).id
    token = hmac(bytes.fromhex(poll["ballot_key"]), f"person:{id}".encode(), sha256).hexdigest()[:32]
    (ballot,) = await chat.rows("SELECT choice FROM ballots WHERE token = :token", token=token)
    (why,) = await chat.rows("SELECT text FROM whys WHERE token = :token", token=token)
    assert ballot["choice"]
    assert REASON.format(place) in why["text"]
    shown = people[place].screen
    assert any("atbildes varētu uzzināt tas, kas apkalpo programmu" in one.text for one in shown)


@every_kind
async def test_while_it_is_open_ballots_and_reasons_stand_in_no_order(chat: Chat, kind: str) -> None:
    await voted(chat, kind)
    choices = [row["choice"] for row in await chat.rows("SELECT choice FROM ballots")]
    said = [row["text"] for row in await chat.rows("SELECT text FROM whys")]

    assert choices not in (sorted(choices), sorted(choices, reverse=True))
    assert abs(correlation([came(one) for one in said])) < 0.9


def came(text: str) -> int:
    return int(text.partition("QX")[2].rstrip(". "))


# ---------------------------------------------------------------- after the close


@every_kind
async def test_after_the_close_nothing_ties_anybody_to_a_vote_or_a_reason(
    chat: Chat, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sanita = await chat.official("Sanita", RoleName.SECRETARY)
    people = await voted(chat, kind)
    await sanita.starts("a-1")
    await sanita.taps("Lasīt iemeslus")
    for _ in range(VOTERS):
        await sanita.taps("Der")
    (poll,) = await chat.rows("SELECT ballot_key FROM polls")
    tokens = [row["token"] for row in await chat.rows("SELECT token FROM ballots")]
    ids = {row["id"] for row in await chat.rows("SELECT id FROM whys")}
    archive = backups.folder(chat.folder / "balss.db") / "balss-20261123T100000Z.tar"
    backups.make(chat.folder / "balss.db", archive, chat.clock.now())

    await chat.passes(days=8 + DAYS)

    backups.rotate(chat.folder / "balss.db", chat.clock.now(), DAYS)
    assert not archive.exists()
    for place in (0, VOTERS // 2, VOTERS - 1):
        assert told_by(await rows_naming(chat, people[place]), REASON.format(place), *PLACES, *tokens) == []
    folder = files(chat)
    assert in_files(folder, poll["ballot_key"].encode(), *(token.encode() for token in tokens)) == []
    whys = await chat.rows("SELECT id, text, token FROM whys")
    assert {row["token"] for row in whys} == {None}
    assert not ids & {row["id"] for row in whys}
    assert abs(correlation([came(row["text"]) for row in whys])) < 0.9
    content = (folder / "balss.db").read_bytes()
    places = [content.index(f"{REASON.format(place)}.".encode()) for place in range(VOTERS)]
    assert abs(correlation(places)) < 0.9
    assert all(content.count(f"{REASON.format(place)}.".encode()) == 1 for place in range(VOTERS))
    said = "\n".join(f"{one.getMessage()} {vars(one)}" for one in caplog.records)
    assert not any(sign in said for sign in (REASON.format(""), "polls.vote:", *PLACES, *tokens))


async def test_of_a_few_answers_only_their_number_outlives_the_close(chat: Chat) -> None:
    """Who took part is known, and where they live: one alone would stand there with their vote."""
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(ilze)
    await vote(chat, {"malienas": 4}, "2. Pie skolas")

    await chat.passes(days=8)

    assert await kept(chat) == {("", ""): 4}


async def test_a_parish_with_few_answers_is_kept_together_with_others(chat: Chat) -> None:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await opens(dace, places=("Maliena", "Anna", "Liepna", "Mārkalne"))
    await vote(chat, {"malienas": 12, "annas": 9}, "1. Pie ezera")
    await vote(chat, {"liepnas": 1, "markalnes": 2}, "2. Pie skolas")

    await chat.passes(days=8)

    assert await kept(chat) == {("malienas", "1"): 12, ("", "1"): 9, ("", "2"): 3}
    await dace.starts("a-1")
    await dace.taps("Pa vietām")
    assert "Malienas pagasts" in dace.last.text


async def vote(chat: Chat, people: dict[str, int], label: str) -> None:
    for parish, count in people.items():
        for number in range(count):
            actor = await chat.resident(f"{parish} {label} {number}", parish)
            await actor.starts("a-1")
            await actor.taps(label)


async def kept(chat: Chat) -> dict[tuple[str, str], int]:
    rows = await chat.rows("SELECT parish, choice, votes FROM poll_results")
    return {(row["parish"], row["choice"]): row["votes"] for row in rows}


async def test_the_log_of_the_database_is_emptied_at_the_close(chat: Chat) -> None:
    await voted(chat, "Viena atbilde")
    (poll,) = await chat.rows("SELECT ballot_key FROM polls")
    assert in_files(chat.folder, poll["ballot_key"].encode())
    (row,) = await chat.rows("SELECT closes_at FROM polls")
    ends_at = moment(row["closes_at"])

    await chat.passes(seconds=(ends_at - chat.clock.now()).total_seconds() + 30)

    assert await chat.rows("SELECT id FROM polls WHERE closed_at IS NOT NULL")
    assert in_files(chat.folder, poll["ballot_key"].encode()) == []


async def test_a_backup_of_an_open_poll_can_tell_and_lives_for_fourteen_days(chat: Chat) -> None:
    people = await voted(chat, "Viena atbilde")
    archive = backups.folder(chat.folder / "balss.db") / "balss-20261123T100000Z.tar"
    backups.make(chat.folder / "balss.db", archive, chat.clock.now())
    target = chat.folder / "copied.db"
    with tarfile.open(archive) as tar:
        copied = tar.extractfile("database")
        assert copied is not None
        target.write_bytes(copied.read())
    id = (await chat.person(people[0])).id
    with closing(sqlite3.connect(target)) as db:
        (key,) = db.execute("SELECT ballot_key FROM polls").fetchone()
        token = hmac(bytes.fromhex(key), f"person:{id}".encode(), sha256).hexdigest()[:32]
        assert db.execute("SELECT choice FROM ballots WHERE token = ?", (token,)).fetchone() == ("1",)
    target.unlink()

    await chat.passes(days=DAYS - 1)
    assert not backups.rotate(chat.folder / "balss.db", chat.clock.now(), DAYS)
    await chat.passes(days=2)
    assert backups.rotate(chat.folder / "balss.db", chat.clock.now(), DAYS)


async def test_a_reason_that_was_begun_goes_with_the_close_and_its_author_hears_so(chat: Chat) -> None:
    anna = (await voted(chat, "Viena atbilde", explain=False))[0]
    await anna.starts("a-1")
    await anna.taps("Pateikt, kāpēc")
    await anna.says(f"Tā ir labāk: {REASON.format(0)}.")

    await chat.passes(days=8)

    anna.sees("whys-too-late", number="A-1")
    assert in_files(files(chat), REASON.format(0).encode()) == []


async def test_what_one_has_chosen_already_is_no_message_also_when_it_is_too_much(chat: Chat) -> None:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    anna = await chat.resident("Anna", "malienas")
    await opens(ilze, kind="Vairākas atbildes", most="2")
    await anna.starts("a-1")
    page = anna.last
    for label in ("1. Pie ezera", "2. Pie skolas", "3. Pie veikala"):
        await anna.taps(label, message=page)

    assert "Jau izvēlēts: Pie ezera, Pie skolas" in anna.toast
    assert not any("Jau izvēlēts" in one.text for one in anna.screen)


# ---------------------------------------------------------------- who never joined


async def test_of_a_stranger_who_pressed_and_never_joined_nothing_remains(chat: Chat) -> None:
    await voted(chat, "Viena atbilde", explain=False)
    zane = chat.somebody("Zane")
    await zane.starts("v-1-3")
    await zane.taps("Turpināt")
    (stranger,) = await chat.rows("SELECT then_start FROM strangers")
    assert stranger["then_start"] == "v-1-3"
    elsewhere = [table for table in told_by(await of_address(chat, zane), "v-1-3") if table != "strangers"]
    assert elsewhere == []

    await chat.passes(days=8)

    assert [row["then_start"] for row in await chat.rows("SELECT then_start FROM strangers")] == ["a-1"]
    assert in_files(files(chat), b"v-1-3") == []
    await chat.passes(days=31)
    assert await of_address(chat, zane) == []
    assert not await chat.rows("SELECT address FROM strangers")


async def test_who_joins_after_the_close_comes_to_the_result(chat: Chat) -> None:
    await voted(chat, "Viena atbilde", explain=False)
    zane = chat.somebody("Zane")
    await zane.starts("v-1-3")
    await chat.passes(days=8)

    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    zane.sees("polls-over", number="A-1")
    (counted,) = await chat.rows("SELECT SUM(votes) AS votes FROM poll_results")
    assert counted["votes"] == VOTERS


async def test_what_failed_and_waits_to_be_replayed_does_not_keep_a_vote_or_reason_beyond_the_close(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, juris, mara, ivo, *_ = await voted(chat, "Viena atbilde", explain=False)
    await juris.taps("Pateikt, kāpēc")
    await chat.passes(days=5)

    async def breaks(*_: object) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as broken:
        broken.setattr("bot.batch.route", breaks)
        for actor in (anna, juris, mara, ivo):
            await actor.says("kaut kas")
    said = (
        '{"data":"polls.vote:1:2"}',
        f'{{"text":"{REASON.format(1)}"}}',
        '{"text":"/start v-1-3"}',
        '{"text":"Labi"}',
    )
    await chat.machine.write(lambda store: _as_said(store, said))
    assert len(await _failed(chat)) == len(said)
    await chat.passes(days=3)

    assert await _failed(chat) == [said[-1]]


async def _as_said(store: Store, bodies: Sequence[str]) -> None:
    for letter, body in zip(await store.inbox.dead(), bodies, strict=True):
        await store.db.run("UPDATE inbox SET body = :body WHERE id = :id", body=body.encode(), id=letter.id)


async def _failed(chat: Chat) -> list[str]:
    letters = await chat.machine.read(lambda store: store.inbox.dead())
    return [one.body.decode() for one in letters if one.body]


# ---------------------------------------------------------------- one's own copy


async def test_the_copy_of_ones_data_has_the_reason_while_open_and_never_the_choice(chat: Chat) -> None:
    anna = (await voted(chat, "Viena atbilde"))[0]
    copied = json.dumps(await copy_of(chat, anna), ensure_ascii=False)
    assert REASON.format(0) in copied
    assert not any(place in copied for place in PLACES)

    await chat.passes(days=8)

    assert REASON.format(0) not in json.dumps(await copy_of(chat, anna), ensure_ascii=False)


async def copy_of(chat: Chat, actor: Actor) -> object:
    return await chat.machine.read(lambda store: copies.everything(store, actor.address))

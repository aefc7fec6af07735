"""What is old goes by itself, at night."""

import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from importlib import import_module

import storage
from bot.nights import NIGHTLY
from handlers import retention
from handlers.retention import LOT
from storage.old import DROPPED
from storage.rows import Row
from storage.store import Store
from tests.announcements import TALKA, sends
from tests.chat import Actor, Chat, Room
from tests.meetings import announces, asks, changes, comes
from tests.polls import opens


async def ages(chat: Chat, sql: str, **time: float) -> None:
    """Make rows older than they are; `sql` uses :by, in microseconds."""
    by = timedelta(**time) // timedelta(microseconds=1)
    await chat.machine.write(lambda store: store.db.run(sql, by=by))


async def night(chat: Chat) -> None:
    await chat.passes(days=1)


async def count(chat: Chat, table: str) -> int:
    return len(await chat.rows(f"SELECT * FROM {table}"))


async def test_texts_that_were_sent_go_after_thirty_days(chat: Chat, anna: Actor) -> None:
    await anna.says("/sakums")
    await ages(chat, "UPDATE outbox SET finished_at = finished_at - :by", days=28)
    await night(chat)
    assert await count(chat, "outbox") == 1

    await ages(chat, "UPDATE outbox SET finished_at = finished_at - :by", days=2)
    await night(chat)
    assert await count(chat, "outbox") == 0


async def test_event_ids_and_dead_letters_go_after_a_week(chat: Chat, anna: Actor) -> None:
    await anna.says("/sakums")
    await anna.presses("menu.show:not-a-number", anna.last)
    await chat.machine.write(lambda store: store.inbox.bury(2, "", chat.clock.now()))
    await chat.machine.write(lambda store: store.db.run("UPDATE inbox SET finished_at = NULL WHERE id = 2"))
    await chat.passes(days=6)
    assert await count(chat, "inbox") == 2

    await chat.passes(days=2)
    assert await count(chat, "inbox") == 0


async def test_half_finished_forms_and_their_photos_go_after_thirty_days(chat: Chat, anna: Actor) -> None:
    await anna.says("/priekslikums")
    await anna.sends_voice()
    await anna.sends_photo()
    await ages(chat, "UPDATE media SET created_at = created_at - :by", days=40)
    await night(chat)
    assert await count(chat, "drafts") == 1
    assert await count(chat, "media") == 2  # the form is still alive

    await ages(chat, "UPDATE drafts SET touched_at = touched_at - :by", days=31)
    await chat.passes(days=2)
    assert await count(chat, "drafts") == 0
    assert await count(chat, "media") == 0
    assert list((chat.folder / "media").iterdir()) == []


async def test_who_never_joined_is_forgotten(chat: Chat, zane: Actor) -> None:
    await zane.starts()
    await chat.passes(days=29)
    assert await count(chat, "strangers") == 1

    await chat.passes(days=2)
    assert await count(chat, "strangers") == 0


async def test_the_audit_goes_after_a_year(chat: Chat, anna: Actor) -> None:
    await anna.says("/pagasts")
    await anna.taps("Mainīt")
    await anna.says("Liepna")
    assert await count(chat, "audit") == 1
    await ages(chat, "UPDATE audit SET at = at - :by", days=367)
    await night(chat)

    assert await count(chat, "audit") == 0


async def test_who_took_part_is_forgotten_a_year_after_the_end_but_the_count_stays(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor
) -> None:
    await _proposal(chat, anna, janis, ilze)
    await ages(chat, "UPDATE proposals SET closed_at = closed_at - :by", days=364)
    await night(chat)
    assert (await chat.rows("SELECT author_id FROM proposals"))[0]["author_id"] is not None

    await ages(chat, "UPDATE proposals SET closed_at = closed_at - :by", days=2)
    await night(chat)
    assert (await chat.rows("SELECT author_id FROM proposals"))[0]["author_id"] is None
    (support,) = await chat.rows("SELECT who, person_id, address FROM supports")
    assert support["who"].startswith("gone:")
    assert (support["person_id"], support["address"]) == (None, None)
    assert await count(chat, "follows") == 0


async def test_who_came_to_a_meeting_is_a_number_after_a_year(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)
    await changes(ilze, "Kur", "Skola")
    await ages(chat, "UPDATE meetings SET starts_at = starts_at - :by", days=372)
    await night(chat)
    assert (await chat.rows("SELECT person_id FROM attendances"))[0]["person_id"] is not None
    assert await count(chat, "meeting_changes") == 1
    assert await chat.rows("SELECT id FROM posted WHERE about = 'meetings:1'")

    await ages(chat, "UPDATE meetings SET starts_at = starts_at - :by", days=2)
    await night(chat)
    (attendance,) = await chat.rows("SELECT who, person_id, address, answer FROM attendances")
    assert attendance["who"].startswith("gone:")
    assert (attendance["person_id"], attendance["address"], attendance["answer"]) == (None, None, "yes")
    assert await count(chat, "meeting_changes") == 0
    assert not await chat.rows("SELECT id FROM posted WHERE about = 'meetings:1'")


async def test_nothing_tells_who_took_part_in_a_poll_a_year_after_its_close(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    await anna.starts("a-1")
    await anna.taps("2. Pie skolas")
    await chat.passes(days=8)
    await ages(chat, "UPDATE polls SET closed_at = closed_at - :by", days=363)
    await night(chat)
    assert _told(await chat.rows("SELECT address FROM posted WHERE about = 'polls:1'"))

    await ages(chat, "UPDATE polls SET closed_at = closed_at - :by", days=3)
    await night(chat)
    assert not _told(await chat.rows("SELECT address FROM posted WHERE about = 'polls:1'"))
    assert (await chat.rows("SELECT author_id FROM polls"))[0]["author_id"] is None
    assert await count(chat, "participants") == 0


async def test_nothing_tells_who_asked_or_called_a_meeting_a_year_after_it(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await announces(ilze)
    await asks(anna, "Kad salabos jumtu?")
    assert await chat.rows("SELECT id FROM posted WHERE about = 'questions:1'")
    await ages(chat, "UPDATE meetings SET starts_at = starts_at - :by", days=374)
    await night(chat)

    assert not await chat.rows("SELECT id FROM posted WHERE about = 'questions:1'")
    assert (await chat.rows("SELECT organiser_id FROM meetings"))[0]["organiser_id"] is None


async def test_what_else_was_shown_one_to_one_is_forgotten_after_a_year(chat: Chat, anna: Actor) -> None:
    async def shows(store: Store) -> None:
        now = chat.clock.now()
        for about in ("whys:7", "opinions:1", "people:1", "proposals:1"):
            await store.posted.add(None, anna.address, about, "card", about, now)

    await chat.machine.write(shows)
    await ages(chat, "UPDATE posted SET drawn_at = drawn_at - :by", days=370)
    await night(chat)

    assert [row["about"] for row in await chat.rows("SELECT about FROM posted")] == ["proposals:1"]


async def test_who_is_silent_for_two_years_is_asked_and_then_forgotten(chat: Chat, anna: Actor) -> None:
    person = await chat.person(anna)
    await chat.machine.write(lambda store: store.people.seen(person.id, _ago(chat, days=732)))
    await chat.passes(days=1)
    anna.sees("privacy-idle")
    await chat.passes(days=28)
    assert (await chat.person(anna)).id == person.id

    await chat.passes(days=3)
    assert await chat.machine.read(lambda store: store.people.at(anna.address)) is None
    assert len([shown for shown in anna.screen if "Paturēt" in shown.labels]) == 1


async def test_who_answers_stays(chat: Chat, anna: Actor) -> None:
    person = await chat.person(anna)
    await chat.machine.write(lambda store: store.people.seen(person.id, _ago(chat, days=732)))
    await chat.passes(days=1)
    await anna.taps("Paturēt")
    anna.sees("privacy-stays")

    await chat.passes(days=40)
    assert (await chat.person(anna)).id == person.id


async def test_any_word_of_theirs_is_an_answer(chat: Chat, anna: Actor) -> None:
    person = await chat.person(anna)
    await chat.machine.write(lambda store: store.people.seen(person.id, _ago(chat, days=732)))
    await chat.passes(days=1)
    await anna.says("/sakums")

    await chat.passes(days=40)
    assert (await chat.person(anna)).id == person.id


async def test_much_goes_in_lots(chat: Chat) -> None:
    async def many(store: Store) -> None:
        old = _ago(chat, days=400)
        for _ in range(2 * LOT + 1):
            await store.audit.add("tested", "", None, old)

    await chat.machine.write(many)
    await chat.passes(hours=17, minutes=30)  # half past three
    await chat.passes(seconds=0)
    assert await count(chat, "audit") == LOT + 1

    await chat.passes(seconds=5)
    assert await count(chat, "audit") == 0


async def test_a_night_that_was_missed_is_made_up_for(chat: Chat, anna: Actor) -> None:
    await anna.says("/sakums")
    await ages(chat, "UPDATE outbox SET finished_at = finished_at - :by", days=31)
    await chat.close()
    chat.clock.move_to(chat.clock.now() + timedelta(days=3))
    await chat.open()
    await chat.passes(minutes=1)

    assert await count(chat, "outbox") == 0


async def test_a_night_that_failed_is_begun_again_at_the_next_start(chat: Chat) -> None:
    async def park(store: Store) -> None:
        (timer,) = [one for one in await store.timers.due(_ago(chat, days=-2), 100) if one.kind == NIGHTLY]
        await store.timers.park(timer, "failed", chat.clock.now())

    await chat.machine.write(park)
    await chat.restarts()

    assert await chat.machine.read(lambda store: store.timers.parked()) == []
    assert await chat.rows("SELECT id FROM timers WHERE kind = :kind", kind=NIGHTLY)


# Who stands there while it lasts: a role or a place that is held, a wish of one's own, what is asked of one this week.
STANDS: Mapping[str, str] = {
    "addresses": "goes with the person",
    "subscriptions": "their own wish",
    "directory": "what they agreed to show",
    "pulses_off": "holds until it is undone",
    "chats": "a group of the parish",
    "put_off": "for one evening",
    "walks": "for one evening",
    "claims": "until the problem is solved",
    "erasures": "so that a backup forgets them again",
    "inquiry_messages": "go with the inquiry",
    "inquiry_readers": "go with the inquiry",
    "inquiry_reports": "go with the inquiry",
}
PEOPLE = ("person_id", "author_id", "organiser_id", "owner_id")


def _rules() -> Iterator[str]:
    """Every statement about what is older than a moment."""
    for module in pkgutil.iter_modules(storage.__path__):
        for value in vars(import_module(f"storage.{module.name}")).values():
            for text in value.values() if isinstance(value, Mapping) else (value,):
                if isinstance(text, str) and ":before" in text:
                    yield text


async def test_every_table_that_holds_a_person_is_forgotten_in_time(chat: Chat) -> None:
    rules = list(_rules())
    for row in await chat.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        table = row["name"]
        names = {column["name"] for column in await chat.rows(f"PRAGMA table_info({table})")}
        for column in names.intersection(PEOPLE) if table not in STANDS else ():
            dropped, unnamed = rf"DELETE FROM {table}\b|FROM {table}$", rf"UPDATE {table}\b(.|\n)*\b{column} = NULL"
            gone = re.compile(f"{dropped}|{unnamed}", re.MULTILINE)
            assert any(map(gone.search, rules)), f"{table}.{column} is kept for ever"


def test_every_rule_is_kept_every_night() -> None:
    assert DROPPED.keys() == retention.DROPPED.keys()


def _told(rows: Iterable[Row]) -> list[str]:
    """Addresses of people: a group's has a minus."""
    return [row["address"] for row in rows if ":-" not in row["address"]]


def _ago(chat: Chat, **time: float) -> datetime:
    return chat.clock.now() - timedelta(**time)


async def _proposal(chat: Chat, author: Actor, other: Actor, reader: Actor) -> None:
    """Proposed by one, supported and followed by another, and over."""
    await author.says("/priekslikums")
    await author.says("Vajag soliņu pie ezera")
    await author.taps("Apgaismojums")
    await author.taps("Izlaist")
    await author.taps("Nosūtīt")
    await reader.taps("Publicēt")
    person, now = await chat.person(other), chat.clock.now()

    async def ends(store: Store) -> None:
        await store.supports.add(1, other.address, person.id, now)
        await store.follows.add(1, other.address, person.id, now)
        await store.db.run("UPDATE proposals SET status = 'done', closed_at = :now", now=now)

    await chat.machine.write(ends)


async def test_a_year_after_it_was_sent_an_announcement_goes_with_where_it_went(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await sends(ilze)
    await sends(ilze, text="Svētdien plkst. 12.00 pie ezera būs zupa. Nāciet!")
    await chat.passes(days=1)
    older = "UPDATE announcements SET created_at = created_at - :by, sent_at = sent_at - :by WHERE id = 1"
    await ages(chat, older, days=360)
    await night(chat)
    assert await count(chat, "announcements") == 2

    await ages(chat, older, days=9)
    await night(chat)
    assert await chat.rows("SELECT id FROM announcements WHERE id = 1") == []
    assert len(await chat.rows("SELECT id FROM posted WHERE about = 'announcements:1'")) == 0
    assert len(await chat.rows("SELECT id FROM outbox WHERE about = 'announcements:1'")) == 0
    assert group.screen[0].text.startswith(TALKA)
    await ilze.says("visi paziņojumi")
    assert "Skatīt Z-2" in ilze.last.labels
    assert "Skatīt Z-1" not in ilze.last.labels


async def test_what_was_corrected_since_is_not_old(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    older = "UPDATE announcements SET created_at = created_at - :by, sent_at = sent_at - :by"
    await ages(chat, older, days=700)
    await chat.machine.write(
        lambda store: store.db.run("UPDATE announcements SET changed_at = :now", now=chat.clock.now())
    )
    await night(chat)

    assert await count(chat, "announcements") == 1

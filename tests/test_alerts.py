"""The administrators hear of what goes wrong, at night too, once, and of its end; nobody else hears anything."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from bot import backups
from bot.alerts import RESTORED, WATCH
from bot.domain.alerts import Kind, stopping
from bot.messages import InDoubt, Lane, Outbound, Repeat
from bot.metrics import Metrics
from bot.nights import ensure_upkeep
from storage.store import Store
from tests.chat import Actor, Chat, Room
from tests.locales import ROOT
from tests.patience import PATIENCE


async def later(chat: Chat, **time: float) -> None:
    """So much later the watch looks, once: every fifteen seconds would take the test too long."""
    await chat.machine.write(lambda store: store.timers.clear(WATCH, ""))
    await chat.passes(**time)
    await chat.machine.write(lambda store: store.timers.set(WATCH, "", chat.clock.now()))
    await chat.passes(seconds=1)


async def breaks(chat: Chat, actor: Actor) -> None:
    """A dead letter."""
    await actor.says("sākums")
    await chat.machine.write(lambda store: store.db.run("UPDATE inbox SET finished_at = NULL"))
    await chat.machine.write(lambda store: store.inbox.bury(1, "KeyError", chat.clock.now()))


async def waits(chat: Chat, actor: Actor, lane: Lane = Lane.REPLY) -> None:
    """Something to say that no sender takes."""
    now = chat.clock.now()
    await chat.machine.write(
        lambda store: store.outbox.add(
            actor.address,
            Outbound("Labdien!"),
            phrase="shown",
            lane=lane,
            repeat=Repeat.ONCE_MORE,
            now=now,
            not_before=now,
            claimed_by="a sender that hangs",
        )
    )


def told(actor: Actor, phrase: str) -> int:
    return len([shown for shown in actor.screen if actor.chat.says(shown, phrase, {})])


# ---------------------------------------------------------------- who hears what, and when


async def test_the_administrator_hears_of_a_dead_letter_in_the_night_and_learns_where_to_read_on(
    chat: Chat, andris: Actor, anna: Actor, peteris: Actor
) -> None:
    await chat.passes(hours=17)
    await breaks(chat, anna)
    await later(chat, minutes=1)

    shown = andris.sees("alerts-dead-letter", count=1)
    assert "Lapa: dead-letter" in shown.text
    assert told(anna, "alerts-dead-letter") == told(peteris, "alerts-dead-letter") == 0


async def test_it_is_said_in_the_administrators_own_language(chat: Chat, andris: Actor, anna: Actor) -> None:
    person = await chat.person(andris)
    await chat.machine.write(lambda store: store.people.speak(person.id, "ru"))
    await breaks(chat, anna)
    await later(chat, minutes=1)

    assert "Страница: dead-letter" in andris.last.text


async def test_what_lies_there_is_told_once_a_day(chat: Chat, andris: Actor, anna: Actor) -> None:
    await breaks(chat, anna)
    await later(chat, hours=5)
    assert told(andris, "alerts-dead-letter") == 1
    await later(chat, hours=24)
    assert told(andris, "alerts-dead-letter") == 2


async def test_a_restart_does_not_tell_it_again(chat: Chat, andris: Actor, anna: Actor) -> None:
    await breaks(chat, anna)
    await later(chat, minutes=1)
    await chat.restarts()
    await later(chat, minutes=30)

    assert told(andris, "alerts-dead-letter") == 1


async def test_answers_that_do_not_go_out_are_told_every_hour_and_their_end_too(
    chat: Chat, andris: Actor, anna: Actor
) -> None:
    await waits(chat, anna)
    await later(chat, minutes=2)
    await later(chat, minutes=55)
    assert told(andris, "alerts-reply-waits") == 1
    await later(chat, minutes=10)
    assert told(andris, "alerts-reply-waits") == 2
    assert told(andris, "alerts-over") == 0
    await chat.machine.write(lambda store: store.db.run("UPDATE outbox SET outcome = 'sent', finished_at = 1"))
    await later(chat, minutes=1)
    assert told(andris, "alerts-over") == 1


async def test_a_timer_that_is_given_up_is_told_and_tried_again_after_the_next_start(chat: Chat, andris: Actor) -> None:
    async def park(store: Store) -> None:
        await store.timers.set("roles.back", "1", chat.clock.now())
        (timer,) = [one for one in await store.timers.due(chat.clock.now(), 10) if one.kind == "roles.back"]
        await store.timers.park(timer, "KeyError", chat.clock.now())

    await chat.machine.write(park)
    await later(chat, minutes=1)
    andris.sees("alerts-timer-failed", count=1)

    await chat.restarts()
    await later(chat, minutes=1)
    assert await chat.rows("SELECT 1 FROM timers WHERE kind = 'roles.back'") == []


async def test_a_post_in_doubt_is_told_while_those_who_can_look_are_asked(
    chat: Chat, andris: Actor, ilze: Actor, group: Room, anna: Actor
) -> None:
    chat.platform.troubles[group.address] = [InDoubt("the answer was lost")]
    await anna.says("/priekslikums")
    await anna.says("Vajag soliņu pie ezera")
    await anna.taps("Parki")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    await ilze.taps("Publicēt")
    await later(chat, minutes=1)

    andris.sees("alerts-post-in-doubt", count=1)
    ilze.sees("outbox-in-doubt")


async def test_without_backups_nobody_sleeps(chat: Chat, andris: Actor) -> None:
    chat.machine.watch.is_backed_up = True
    await later(chat, minutes=50)
    assert told(andris, "alerts-backup-old") == 0
    await later(chat, minutes=20)
    andris.sees("alerts-backup-old", hours=0)

    now = chat.clock.now()
    database = chat.folder / "balss.db"
    backups.make(database, backups.default(database, now), now)
    await later(chat, hours=24)
    assert told(andris, "alerts-backup-old") == 1
    await later(chat, hours=3)
    andris.sees("alerts-backup-old", hours=27)


async def test_a_full_disk_is_told_before_it_is_full(
    chat: Chat, andris: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(total=100, free=7))
    await later(chat, minutes=1)
    andris.sees("alerts-disk-low", percent=7)


async def test_after_a_restore_the_administrators_hear_what_they_must_look_at(chat: Chat, andris: Actor) -> None:
    await chat.machine.write(lambda store: store.timers.set(RESTORED, "20261122T021500Z", chat.clock.now()))
    await chat.passes(minutes=1)

    andris.sees("alerts-restored", at=datetime(2026, 11, 22, 2, 15, tzinfo=UTC))


async def test_the_watch_and_the_backup_are_set_once_and_go_on_by_themselves(chat: Chat, andris: Actor) -> None:
    await chat.machine.write(lambda store: ensure_upkeep(store, chat.clock.now()))
    await chat.passes(minutes=11)
    assert [path.name for path in (chat.folder / "backups").iterdir()] == ["balss-20261123T081000Z.tar"]
    await later(chat, hours=24)
    names = sorted(path.name for path in (chat.folder / "backups").iterdir())
    assert names == ["balss-20261123T081000Z.tar", "balss-20261124T021500Z.tar"]
    kept = await chat.rows("SELECT kind FROM timers WHERE kind IN ('alerts.watch', 'backups.nightly') ORDER BY kind")
    assert [row["kind"] for row in kept] == ["alerts.watch", "backups.nightly"]


# ---------------------------------------------------------------- for a watchdog and for Prometheus


async def test_what_waits_for_the_morning_is_no_trouble_and_an_answer_that_waits_is(chat: Chat, anna: Actor) -> None:
    await chat.passes(hours=12)  # 22.00
    await waits(chat, anna, Lane.NOTICE)
    await chat.passes(minutes=11)
    assert stopping(await chat.machine.watch.look()) == []
    await waits(chat, anna)
    await chat.passes(minutes=11)
    assert [one.kind for one in stopping(await chat.machine.watch.look())] == [Kind.REPLY_WAITS]


async def test_what_waits_for_a_channel_that_does_not_run_is_no_trouble(chat: Chat) -> None:
    elsewhere = chat.somebody("Zane")
    elsewhere.address = elsewhere.address.parse("webchat:7")
    await waits(chat, elsewhere)
    await chat.passes(minutes=11)
    assert stopping(await chat.machine.watch.look()) == []


async def test_all_who_ask_while_nothing_can_be_written_hear_it_and_hear_when_it_can(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = chat.machine.watch
    monkeypatch.setattr("bot.watch.PROBE", 0.05)
    with closing(sqlite3.connect(chat.folder / "balss.db", isolation_level=None)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        seen = [*await asyncio.gather(watch.look(), watch.look()), await watch.look()]
        somebody.execute("ROLLBACK")
    assert [one.is_writable for one in seen] == [False] * 3
    assert [one.kind for one in stopping(seen[0])] == [Kind.STORAGE_FAILS]

    monkeypatch.setattr("bot.watch.PROBE", PATIENCE)
    assert (await watch.look()).is_writable


async def test_the_numbers_for_prometheus(chat: Chat, anna: Actor, group: Room) -> None:
    await anna.says("sākums")
    await breaks(chat, anna)
    await waits(chat, anna)
    await waits(chat, anna, Lane.BULK)
    await chat.passes(minutes=2)

    text = (await Metrics(chat.machine, chat.machine.watch.look).text()).decode()
    lines = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    assert lines['balss_outbox_waiting{lane="reply"}'] == "1.0"
    assert lines['balss_outbox_waiting{lane="bulk"}'] == "1.0"
    assert lines['balss_outbox_oldest_seconds{lane="reply"}'] == "120.0"
    assert lines["balss_dead_letters"] == "1.0"
    assert lines["balss_timers_late"] == lines["balss_posts_in_doubt"] == "0.0"
    assert float(lines['balss_sends_total{outcome="sent"}']) == 2
    assert 0 < float(lines["balss_disk_free_ratio"]) <= 1
    assert "balss_backup_age_seconds" not in lines  # there is none


# ---------------------------------------------------------------- the pages


def pages() -> set[str]:
    text = (ROOT / "docs" / "operations.md").read_text("utf-8")
    chapter = text.partition("\n## Alerts\n")[2].partition("\n## ")[0]
    return {line.removeprefix("### ") for line in chapter.splitlines() if line.startswith("### ")}


def test_every_alert_has_its_page_and_every_page_its_alert() -> None:
    assert pages() == {kind.value for kind in Kind}


@pytest.mark.parametrize("kind", Kind)
def test_every_page_says_what_it_means_what_to_do_and_what_residents_noticed(kind: Kind) -> None:
    page = (ROOT / "docs" / "operations.md").read_text("utf-8").partition(f"\n### {kind}\n")[2].partition("\n#")[0]
    for part in ("**What it means.**", "**What residents noticed.**", "**What to do.**"):
        assert part in page, part

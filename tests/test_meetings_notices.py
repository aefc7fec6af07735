"""The notice of a sitting on the municipality's website, three working days before."""

from datetime import UTC, datetime

import pytest

from bot.domain import meetings
from bot.domain.calendar import WorkingDays
from bot.domain.meetings import MeetingKind
from bot.domain.sittings import notice_due_on
from tests.chat import Actor, Chat, Room
from tests.sittings import a_sitting


@pytest.mark.parametrize(
    ("starts", "due"),
    [
        (datetime(2026, 12, 8, 16, tzinfo=UTC), "2026-12-02"),
        (datetime(2026, 12, 4, 16, tzinfo=UTC), "2026-11-30"),
        (datetime(2026, 12, 29, 16, tzinfo=UTC), "2026-12-21"),  # Christmas lies between
    ],
)
def test_three_whole_working_days_lie_between(starts: datetime, due: str) -> None:
    last = notice_due_on(starts, WorkingDays())

    assert str(last) == due
    noon = datetime(last.year, last.month, last.day, 10, tzinfo=UTC)
    assert meetings.is_in_time(MeetingKind.SITTING, starts, noon, WorkingDays())


async def test_the_staff_get_the_text_to_copy_and_say_that_it_is_published(
    chat: Chat, dace: Actor, peteris: Actor, staff: Room, group: Room
) -> None:
    await a_sitting(dace)
    await chat.passes(minutes=1)
    text = staff.sees("sittings-notice-text").text
    for said in (
        "Alūksnes novada iedzīvotāju padomes sēde",
        "Laiks: otrdiena, 2026. gada 8.\u00a0decembris, plkst.\u00a018.00",
        "Tautas nams",
        "1. Jumts",
    ):
        assert said in text
    assert "trešdienai, 2.\u00a0decembrim" in staff.sees("sittings-notice-ask").text

    await peteris.taps("Publicēts", in_=staff)
    await chat.passes(minutes=1)

    staff.sees("sittings-notice-done")
    dace.seen = len(dace.screen)
    await chat.passes(days=13)
    dace.sees_no("sittings-notice-last")


async def test_unticked_it_warns_chair_and_staff_every_day_until_it_is(
    chat: Chat, dace: Actor, peteris: Actor, staff: Room, group: Room
) -> None:
    await a_sitting(dace)

    await chat.passes(days=9, hours=1)
    dace.sees("sittings-notice-last")
    staff.sees("sittings-notice-last")
    await chat.passes(days=2)
    late = [shown for shown in staff.screen if chat.says(shown, "sittings-notice-late", {})]
    assert len(late) == 2

    await dace.taps("Publicēts")
    dace.sees("sittings-published")
    await chat.passes(days=3)
    assert [shown for shown in staff.screen if chat.says(shown, "sittings-notice-late", {})] == late


async def test_without_a_channel_the_coordinator_gets_it_one_to_one(dace: Actor, peteris: Actor, group: Room) -> None:
    await a_sitting(dace)

    peteris.sees("sittings-notice-text")
    await peteris.taps("Publicēts")

    peteris.sees("sittings-published")


async def test_a_sitting_that_is_moved_has_to_be_published_anew(
    chat: Chat, dace: Actor, peteris: Actor, staff: Room, group: Room
) -> None:
    await a_sitting(dace)
    await chat.passes(minutes=1)
    await peteris.taps("Publicēts", in_=staff)
    await dace.starts("m-1")
    await dace.taps("Labot")
    await dace.taps("Labot")
    await dace.taps("Kad")
    await dace.says("15.12.2026 18.00")
    await dace.taps("Nosūtīt")
    await chat.passes(minutes=1)

    assert "trešdienai, 9.\u00a0decembrim" in staff.last.text
    await chat.passes(days=16, hours=1)
    staff.sees("sittings-notice-last")


async def test_the_staff_hear_that_a_published_sitting_is_cancelled(
    chat: Chat, dace: Actor, peteris: Actor, staff: Room, group: Room
) -> None:
    await a_sitting(dace)
    await chat.passes(minutes=1)
    await peteris.taps("Publicēts", in_=staff)
    await dace.starts("m-1")
    await dace.taps("Atcelt pasākumu")
    await dace.says("Nav, ko lemt.")
    await dace.taps("Nosūtīt")
    await chat.passes(minutes=1)

    staff.sees("sittings-notice-cancelled")


async def test_a_resident_cannot_tick_it(chat: Chat, anna: Actor, dace: Actor, staff: Room, group: Room) -> None:
    await a_sitting(dace)

    await anna.presses("sittings.published:1", group.last)

    assert not (await chat.rows("SELECT notice_at FROM meetings"))[0]["notice_at"]


async def test_a_sitting_without_questions_is_pointed_out(dace: Actor, group: Room) -> None:
    await dace.says("/sapulce")
    for said in ("Padomes sēde", "Visam novadam", "Kārtējā sēde", "08.12.2026 18.00", "Tautas nams"):
        await dace.says(said)
    for _ in range(5):
        await dace.taps("Izlaist")

    dace.sees("sittings-no-agenda")

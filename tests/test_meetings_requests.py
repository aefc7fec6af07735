"""A sitting at least once a quarter, and whenever half of the members ask for one."""

from datetime import UTC, datetime

import pytest

from bot.domain.calendar import local
from bot.domain.sittings import next_nudge
from tests.chat import Actor, Chat, Room
from tests.meetings import cancels, until
from tests.sittings import a_sitting, representatives


@pytest.mark.parametrize(
    ("after", "next_one"),
    [
        (datetime(2026, 11, 23, 8, tzinfo=UTC), "2026-12-10 10:00"),  # three weeks before the end of the year
        (datetime(2026, 12, 10, 8, tzinfo=UTC), "2027-02-14 10:00"),  # the middle of the next quarter
        (datetime(2027, 2, 15, 8, tzinfo=UTC), "2027-03-10 10:00"),
    ],
)
def test_half_way_and_three_weeks_before_the_end(after: datetime, next_one: str) -> None:
    assert f"{local(next_nudge(after)):%Y-%m-%d %H:%M}" == next_one


async def test_a_quarter_without_a_sitting_reminds_the_chair(chat: Chat, dace: Actor, ilze: Actor) -> None:
    await chat.passes(days=18)

    assert "ceturtdienai, 31.\u00a0decembrim" in dace.sees("sittings-quarter").text
    assert not ilze.screen
    dace.seen = len(dace.screen)
    await chat.passes(days=60)
    dace.sees_no("sittings-quarter")  # the next quarter is young
    await chat.passes(days=10)
    dace.sees("sittings-quarter")


async def test_a_sitting_in_the_quarter_is_enough(chat: Chat, dace: Actor, group: Room) -> None:
    await a_sitting(dace)

    await chat.passes(days=18)

    assert not [shown for shown in dace.screen if chat.says(shown, "sittings-quarter", {})]


async def asks(member: Actor, reason: str = "Par skolas autobusu.") -> None:
    await member.says("sapulces")
    await member.taps("Lūgt sēdi")
    await member.says(reason)
    await member.taps("Nosūtīt")


async def test_half_of_the_members_bring_about_a_sitting(chat: Chat, dace: Actor, ilze: Actor) -> None:
    members = await representatives(chat, 7)
    await asks(ilze)
    assert "Malienas pagasts. Iemesls: Par skolas autobusu." in dace.sees("sittings-request-told").text
    for member in members[:6]:
        await asks(member)
    dace.seen = len(dace.screen)
    dace.sees_no("sittings-must")

    await asks(ilze)  # once more: still one
    dace.sees_no("sittings-must")
    await asks(members[6])

    must = dace.sees("sittings-must").text
    assert "8 no 16" in must
    assert "pirmdienai, 7.\u00a0decembrim" in must


async def test_a_sitting_that_is_held_answers_all_who_asked(chat: Chat, dace: Actor, ilze: Actor, group: Room) -> None:
    await asks(ilze)
    await a_sitting(dace)

    await ilze.says("sapulces")
    assert "Lūgt sēdi" not in ilze.last.labels
    await until(chat, "2026-12-08", "21:00")

    assert not await chat.rows("SELECT person_id FROM sitting_requests")


async def test_a_sitting_that_is_cancelled_answers_nobody(chat: Chat, dace: Actor, ilze: Actor, group: Room) -> None:
    await asks(ilze)
    number = await a_sitting(dace)

    await cancels(dace, number)
    await until(chat, "2026-12-08", "21:00")

    assert len(await chat.rows("SELECT person_id FROM sitting_requests")) == 1


async def test_residents_cannot_ask_for_a_sitting(anna: Actor) -> None:
    await anna.says("sapulces")
    assert "Lūgt sēdi" not in anna.last.labels

    await anna.presses("sittings.request", anna.last)

    anna.sees("machinery-not-allowed")


async def test_who_leaves_takes_their_request_along(chat: Chat, ilze: Actor) -> None:
    await asks(ilze)
    await ilze.says("dzēst")
    await ilze.taps("Jā, dzēst")

    assert not await chat.rows("SELECT person_id FROM sitting_requests")

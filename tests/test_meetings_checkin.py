"""Being there: a code shown on the spot counts who came."""

import pytest

from tests.chat import Actor, Chat, Room
from tests.meetings import announces, records, until
from tests.sittings import a_sitting

TUESDAY = "24.11.2026 18.00"


async def _code(chat: Chat, ilze: Actor) -> str:
    """As it is shown when the meeting begins."""
    await announces(ilze, when=TUESDAY)
    await until(chat, "2026-11-24", "17:30")
    await ilze.starts("m-1")
    await ilze.taps("Klātesošo kods")
    return ilze.sees("checkin-code").text.split()[2]


async def test_who_types_the_code_or_opens_the_link_is_there_once(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    code = await _code(chat, ilze)

    await anna.says("klāt")
    await anna.says(code)
    anna.sees("checkin-came")
    for _ in range(2):
        await janis.starts(f"m-1-{code}")
        janis.sees("checkin-came")

    await until(chat, "2026-11-25", "08:30")
    await ilze.starts("m-1")
    await ilze.taps("Kas iznāca")
    ilze.sees("afterwards-checked-in", count=2)


@pytest.mark.parametrize("said", ["klāt {}", "Klāt, {}.", "esmu klāt: {}", "I am here {}"])
async def test_the_code_may_be_written_in_the_same_message(
    chat: Chat, anna: Actor, ilze: Actor, group: Room, said: str
) -> None:
    code = await _code(chat, ilze)

    await anna.says(said.format(code))

    anna.sees("checkin-came")


async def test_a_wrong_code_in_the_same_message_is_asked_for_again(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    code = await _code(chat, ilze)

    await anna.says(f"klāt {(int(code) + 1) % 100000:05}")

    anna.sees("checkin-unknown")


async def test_who_was_there_reads_what_came_of_it(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    code = await _code(chat, ilze)
    await anna.starts(f"m-1-{code}")
    await until(chat, "2026-11-25", "08:30")

    await records(ilze)
    await chat.passes(minutes=10)

    anna.sees("afterwards-outcome")


async def test_who_is_counted_by_the_roll_alone_used_no_code(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await a_sitting(dace, when="30.11.2026 18.00")
    await until(chat, "2026-11-30", "17:30")
    await dace.starts("m-1")
    await dace.taps("Klātesošo kods")
    code = dace.sees("checkin-code").text.split()[2]
    await anna.starts(f"m-1-{code}")
    await ilze.starts(f"m-1-{code}")
    await until(chat, "2026-12-01", "08:30")
    await dace.taps("Atzīmēt dalību")
    await dace.says("2")

    await dace.starts("m-1")
    await dace.taps("Kas iznāca")

    dace.sees("afterwards-checked-in", count=2)


async def test_a_wrong_code_is_said_and_counts_nobody(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    code = await _code(chat, ilze)

    await anna.starts("m-1-" + str((int(code) + 1) % 100000))
    anna.sees("checkin-unknown")

    assert not await chat.rows("SELECT who FROM attendances WHERE came_at IS NOT NULL")


async def test_the_code_stays_the_same_and_ends_with_the_day(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    code = await _code(chat, ilze)
    await ilze.starts("m-1")
    await ilze.taps("Klātesošo kods")
    assert code in ilze.last.text

    await until(chat, "2026-11-25", "08:30")
    await anna.starts(f"m-1-{code}")
    anna.sees("checkin-unknown")
    await ilze.presses("meetings.code:1", ilze.last)
    ilze.sees("checkin-not-now")


async def test_residents_are_shown_no_code(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await _code(chat, ilze)

    await anna.presses("meetings.code:1", ilze.last)

    anna.sees("machinery-not-allowed")


async def test_who_has_never_opened_the_bot_joins_in_two_taps_and_is_there(
    chat: Chat, zane: Actor, ilze: Actor, group: Room
) -> None:
    code = await _code(chat, ilze)

    await zane.starts(f"m-1-{code}")
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    zane.sees("checkin-came")

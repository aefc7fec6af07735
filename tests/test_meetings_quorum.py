"""Whether enough members of the council come: counted apart, forecast in time, excused in private."""

from datetime import datetime

from bot.domain.calendar import RIGA
from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.meetings import announces
from tests.sittings import WHEN, a_sitting, representatives


async def test_members_are_counted_apart_from_residents(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await a_sitting(dace)

    await anna.taps("Piedalīšos", in_=group)
    await ilze.taps("Piedalīšos", in_=group)
    await chat.passes(minutes=1)

    assert "Padomes locekļi: 1 no 16, vajag 9." in group.last.text
    assert "Iedzīvotāji: piedalīsies 1, vēl nezina 0." in group.last.text


async def test_every_member_is_invited_one_to_one_and_residents_are_not(
    anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await a_sitting(dace)

    assert "Nevarēšu, iemesls…" in ilze.last.labels
    assert not anna.screen


async def test_a_member_who_cannot_come_tells_the_chair_why_and_nobody_else(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    await a_sitting(dace)

    await ilze.taps("Nevarēšu, iemesls…")
    await ilze.says("Esmu komandējumā Rīgā.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=1)

    ilze.sees("quorum-excused")
    assert "Malienas pagasts. Iemesls: Esmu komandējumā Rīgā." in dace.sees("quorum-excuse-told").text
    assert "komandējumā" not in group.last.text


async def test_where_nobody_leads_nobody_reads_the_reason_and_that_is_said_first(
    chat: Chat, dace: Actor, peteris: Actor, group: Room
) -> None:
    await a_sitting(dace)

    await dace.taps("Nevarēšu, iemesls…")
    dace.sees("quorum-excuse-reader", role="staff")
    await dace.says("Esmu slimnīcā.")
    await dace.taps("Nosūtīt")

    peteris.sees("quorum-excuse-known")
    assert not any("slimnīcā" in shown.text for shown in peteris.screen)
    dace.sees("quorum-excused")


async def test_who_could_come_after_all_and_then_cannot_is_not_excused_by_the_old_reason(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    await a_sitting(dace)
    await ilze.taps("Nevarēšu, iemesls…")
    await ilze.says("Esmu komandējumā Rīgā.")
    await ilze.taps("Nosūtīt")

    await ilze.taps("Piedalīšos", in_=group)
    await ilze.taps("Nevarēšu", in_=group)

    own = (await chat.person(ilze)).id
    [reply] = await chat.rows(f"SELECT answer, excuse FROM attendances WHERE person_id = {own}")
    assert (reply["answer"], reply["excuse"]) == ("no", "")


async def test_who_leaves_takes_the_reason_from_the_chairs_screen(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    await a_sitting(dace)
    await ilze.taps("Nevarēšu, iemesls…")
    ilze.sees("quorum-excuse-reader", role="chair")
    await ilze.says("Esmu slimnīcā.")
    await ilze.taps("Nosūtīt")
    assert any("slimnīcā" in shown.text for shown in dace.screen)

    await ilze.says("dzēst")
    await ilze.taps("Jā, dzēst")

    assert not any("slimnīcā" in shown.text for shown in dace.screen)


async def test_who_presses_no_in_the_group_may_say_why_in_private(ilze: Actor, dace: Actor, group: Room) -> None:
    await a_sitting(dace)

    await ilze.taps("Nevarēšu", in_=group)

    ilze.sees("quorum-say-why")
    await ilze.taps("Nevarēšu, iemesls…")
    ilze.sees("quorum-ask-excuse")


async def test_a_chair_who_cannot_come_tells_the_secretary(chat: Chat, dace: Actor, group: Room) -> None:
    liga = await chat.official("Līga", RoleName.SECRETARY)
    await a_sitting(dace)

    await dace.taps("Nevarēšu, iemesls…")
    await dace.says("Esmu komandējumā Rīgā.")
    await dace.taps("Nosūtīt")

    assert "padomes priekšsēdētājs. Iemesls: Esmu komandējumā Rīgā." in liga.sees("quorum-excuse-told").text


async def test_a_member_never_waits_for_a_chair_to_sit_on(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when=WHEN, seats="1")
    await anna.taps("Piedalīšos", in_=group)

    await ilze.taps("Piedalīšos", in_=group)
    await chat.passes(minutes=1)

    assert "piedalīsieties" in ilze.toast
    assert "Padomes locekļi: 1 no 16" in group.last.text


async def test_residents_are_not_asked_for_an_excuse(anna: Actor, dace: Actor, group: Room) -> None:
    await a_sitting(dace)

    await anna.presses("sittings.excuse:1", group.last)

    anna.sees("machinery-not-allowed")


async def test_three_days_before_the_silent_are_asked_and_the_chair_is_warned(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    members = await representatives(chat, 7)
    await a_sitting(dace)
    for member in members:
        await member.taps("Piedalīšos")

    await chat.passes(days=13)

    ilze.sees("quorum-ask")
    warning = dace.sees("quorum-warning").text
    assert warning.startswith(
        "Apstiprināta dalība sēdē: 7 no 16. Vajag vismaz 9. Ja kvoruma nav divas reizes pēc kārtas, padome beidz darbu."
    )
    assert "Malienas pagasts" in warning
    members[0].seen = 0
    members[0].sees_no("quorum-ask")


async def test_the_chair_reads_whom_to_telephone(chat: Chat, ilze: Actor, dace: Actor, group: Room) -> None:
    members = await representatives(chat, 3)
    await a_sitting(dace)
    await members[0].taps("Piedalīšos")
    await members[1].taps("Vēl nezinu")

    await chat.passes(days=13)

    names = [unit.nominative for key, unit in chat.municipality.units.items() if key != "malienas"]
    warning = dace.sees("quorum-warning").text
    said, absent = warning.split("Programmā nav, tāpēc jāzvana: ")
    assert absent.split(".")[0].split(", ") == names[3:]
    assert f"Vēl nezina: {names[1]}." in said
    silent = said.split("Vēl nav atbildējuši: ")[1].split(".")[0]
    assert "Malienas pagasts" in silent
    assert names[2] in silent
    assert names[0] not in warning


async def test_once_the_seats_are_kept_the_vacant_ones_are_to_be_telephoned(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    await dace.says("/lomas")
    await dace.presses("seats.begin", dace.last)
    await a_sitting(dace)

    await chat.passes(days=13)

    warning = dace.sees("quorum-warning").text
    assert warning.split("jāzvana: ")[1].count(",") == chat.municipality.seats - 2
    assert "Malienas" not in warning.split("jāzvana: ")[1]


async def test_enough_members_warn_nobody(chat: Chat, ilze: Actor, dace: Actor, group: Room) -> None:
    members = await representatives(chat, 8)
    await a_sitting(dace)
    for member in (*members, ilze):
        await member.taps("Piedalīšos")
    dace.seen = len(dace.screen)

    await chat.passes(days=15)

    dace.sees_no("quorum-warning")


async def test_a_sitting_that_is_moved_is_forecast_anew(chat: Chat, ilze: Actor, dace: Actor, group: Room) -> None:
    await a_sitting(dace)
    await dace.starts("m-1")
    await dace.taps("Labot")
    await dace.taps("Labot")
    await dace.taps("Kad")
    await dace.says("15.12.2026 18.00")
    await dace.taps("Nosūtīt")
    dace.seen = len(dace.screen)

    await chat.passes(days=15)
    dace.sees_no("quorum-warning")
    await chat.passes(days=6)

    dace.sees("quorum-warning")


async def test_a_cancelled_sitting_asks_nobody(chat: Chat, ilze: Actor, dace: Actor, group: Room) -> None:
    await a_sitting(dace)
    await dace.starts("m-1")
    await dace.taps("Atcelt pasākumu")
    await dace.says("Nav, ko lemt.")
    await dace.taps("Nosūtīt")
    ilze.seen = dace.seen = 1000

    await chat.passes(days=15)

    assert not [shown for shown in (*ilze.screen, *dace.screen) if chat.says(shown, "quorum-ask", {})]
    assert not [shown for shown in dace.screen if chat.says(shown, "quorum-warning", {})]


# ---------------------------------------------------------------- after it


async def holds(chat: Chat, dace: Actor, *, when: str, present: int, missed: str = "") -> None:
    """A sitting from its announcement to the number of members who came."""
    await a_sitting(dace, when=when)
    over = datetime.strptime(when, "%d.%m.%Y %H.%M").replace(tzinfo=RIGA)
    await chat.passes(seconds=(over - chat.clock.now()).total_seconds(), hours=15)
    await dace.taps("Atzīmēt dalību")
    await dace.says(str(present))
    if missed:
        line = next(line for line in dace.last.text.splitlines() if f". {missed}:" in line)
        await dace.taps(line.partition(".")[0])
        assert f"{missed}: nebija" in dace.last.text
    await chat.passes(hours=26)


async def test_after_the_sitting_the_chair_is_asked_until_it_is_known(chat: Chat, dace: Actor, group: Room) -> None:
    await a_sitting(dace, when="30.11.2026 18.00")
    await chat.passes(days=7, hours=11)
    dace.sees("quorum-ask-roll")
    await chat.passes(days=1)
    assert "cik padomes locekļu piedalījās" in dace.sees("afterwards-ask").text

    await dace.taps("Atzīmēt dalību")
    await dace.says("9")
    dace.sees("quorum-there")
    dace.seen = len(dace.screen)
    await chat.passes(days=5)

    assert not [shown for shown in dace.news if "cik padomes locekļu piedalījās" in shown.text]


async def test_a_sitting_without_a_quorum_warns_the_chair_and_the_staff(
    chat: Chat, dace: Actor, staff: Room, group: Room
) -> None:
    await holds(chat, dace, when="30.11.2026 18.00", present=8)
    await chat.passes(minutes=1)

    dace.sees("quorum-failed")
    staff.sees("quorum-failed")


async def test_two_in_a_row_say_that_the_council_ends(chat: Chat, dace: Actor, staff: Room, group: Room) -> None:
    await holds(chat, dace, when="30.11.2026 18.00", present=8)
    await holds(chat, dace, when="10.12.2026 18.00", present=3)
    await chat.passes(minutes=1)

    dace.sees("quorum-failed-twice")
    staff.sees("quorum-failed-twice")


async def test_after_a_failure_the_next_warning_says_what_is_at_stake(chat: Chat, dace: Actor, group: Room) -> None:
    await holds(chat, dace, when="30.11.2026 18.00", present=8)
    await a_sitting(dace, when="10.12.2026 18.00")

    await chat.passes(days=6)

    assert "Iepriekšējā sēdē kvoruma nebija" in dace.sees("quorum-warning").text


async def test_a_quorum_between_two_failures_keeps_the_council(chat: Chat, dace: Actor, group: Room) -> None:
    await holds(chat, dace, when="30.11.2026 18.00", present=8)
    await holds(chat, dace, when="10.12.2026 18.00", present=9)
    await holds(chat, dace, when="21.12.2026 18.00", present=3)

    dace.sees("quorum-failed")
    assert not [shown for shown in dace.screen if chat.says(shown, "quorum-failed-twice", {})]


async def test_who_is_missed_three_times_hears_it_alone_with_the_chair(
    chat: Chat, ilze: Actor, dace: Actor, staff: Room, group: Room
) -> None:
    for at, when in enumerate(("30.11.2026 18.00", "10.12.2026 18.00", "21.12.2026 18.00"), 1):
        await holds(chat, dace, when=when, present=9, missed="Malienas pagasts")
        told = [shown for shown in ilze.screen if chat.says(shown, "quorum-missed-own", {})]
        assert len(told) == (at == 3)

    assert "Malienas pagasts" in dace.sees("quorum-missed-told").text
    assert not [shown for room in (staff, group) for shown in room.screen if chat.says(shown, "quorum-missed-told", {})]


async def test_an_excuse_in_between_begins_the_count_anew(chat: Chat, ilze: Actor, dace: Actor, group: Room) -> None:
    await holds(chat, dace, when="30.11.2026 18.00", present=9, missed="Malienas pagasts")
    await holds(chat, dace, when="10.12.2026 18.00", present=9, missed="Malienas pagasts")
    await a_sitting(dace, when="21.12.2026 18.00")
    await ilze.taps("Nevarēšu, iemesls…")
    await ilze.says("Esmu slimnīcā.")
    await ilze.taps("Nosūtīt")
    await chat.passes(days=11)
    await dace.taps("Atzīmēt dalību")
    await dace.says("9")
    assert "Malienas pagasts" not in dace.last.text

    assert not [shown for shown in ilze.screen if chat.says(shown, "quorum-missed-own", {})]

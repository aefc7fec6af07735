"""What the calendar holds besides meetings, the calendar itself, and whether every place has had its forum."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import Clock
from bot.domain.roles import RoleName
from tests.chat import MONDAY, Actor, Chat, Room
from tests.entries import SKIP, describes, enters
from tests.meetings import announces

MALIENA = "Malienas pagasts"
SAYS = {6: "Atlikusi 21 diena", 20: "Atlikušas 7 dienas", 26: "Rīt ir pēdējā diena", 27: "Šodien ir pēdējā diena"}


async def test_draft_rules_say_how_a_view_is_given_and_that_it_is_not_given_here(peteris: Actor, group: Room) -> None:
    await enters(peteris, where=MALIENA)

    peteris.sees("entries-announced", number="T-1", seen=MONDAY, how="turn")
    assert group.last.title == "Noteikumu projekts: Malienas pagasts"
    for said in ("Par atkritumiem", "No 23.11.2026 līdz 20.12.2026", "Atlikušas 27 dienas", "tikai trīs veidos"):
        assert said in group.last.text
    assert "priekslikumi@aluksne.lv" in group.last.text
    assert group.last.labels == ["Atvērt lapu", "Skatīt vienatnē"]


@pytest.mark.parametrize(
    ("kind", "until", "short", "earliest"),
    [
        ("Noteikumu projekts", "6.12.", "entries-short-draft-rules", date(2026, 12, 7)),
        ("Publiskā apspriešana", "22.12.", "entries-short-consultation", date(2026, 12, 23)),
        ("Budžeta idejas", "22.12.", "entries-short-budget-ideas", date(2026, 12, 23)),
        ("Budžeta balsojums", "6.12.", "entries-short-budget-vote", date(2026, 12, 7)),
    ],
)
async def test_what_the_law_wants_to_last_longer_is_asked_again_with_the_earliest_day(
    peteris: Actor, kind: str, until: str, short: str, earliest: date
) -> None:
    await peteris.says("/ieraksts")
    for said in (kind, MALIENA, "Par atkritumiem", "23.11.", until):
        await peteris.says(said)
    peteris.sees(short, on=earliest, days=(earliest - date(2026, 11, 23)).days)

    await peteris.says(f"{earliest:%d.%m.%Y}")
    peteris.sees("entries-ask-link")


async def test_a_short_competition_a_late_notice_and_a_day_off_are_pointed_out(peteris: Actor) -> None:
    await describes(peteris, kind="Konkurss", where=MALIENA, until="24.12.")
    peteris.sees("entries-advised", days=90, on=date(2027, 2, 21))
    peteris.sees("entries-ends-on-day-off", on=date(2026, 12, 24))

    await describes(peteris, kind="Publiskā apspriešana", where=MALIENA, until="30.12.")
    peteris.sees("entries-notice-late", days=3)


async def test_a_consultation_that_has_begun_and_one_without_a_way_in_are_questioned(
    peteris: Actor, group: Room
) -> None:
    await describes(peteris, kind="Publiskā apspriešana", where=MALIENA, since="16.11.2026", until="30.12.", link=SKIP)
    peteris.sees("entries-begun-consultation", on=date(2026, 11, 16), days=3)
    peteris.sees("entries-no-way")

    await peteris.taps("Izziņot")
    assert "Sākums jau ir pagājis" in peteris.last.text
    assert not group.screen
    await peteris.taps("Izziņot tik un tā")
    assert "Par atkritumiem" in group.last.text


async def test_a_consultation_in_time_with_a_way_in_is_not_questioned(peteris: Actor) -> None:
    await describes(peteris, kind="Publiskā apspriešana", where=MALIENA, since="1.12.", until="4.1.2027")

    assert not any("Ieskatieties vēlreiz" in shown.text for shown in peteris.screen)


async def test_a_consultation_that_goes_on_may_be_changed_without_being_asked_about_its_beginning(
    chat: Chat, peteris: Actor, group: Room
) -> None:
    await enters(peteris, kind="Publiskā apspriešana", where=MALIENA, since="1.12.", until="4.1.2027")
    await chat.passes(days=15)

    await peteris.says("T-1")
    await peteris.taps("Labot")

    assert "Sākums jau ir pagājis" not in peteris.last.text


async def test_days_are_counted_and_told_at_half_three_days_and_a_day_before_the_end(
    chat: Chat, anna: Actor, peteris: Actor, group: Room
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await enters(peteris, where=MALIENA)
    anna.sees("entries-title", kind="Noteikumu projekts", parish="malienas", more=0)
    await anna.says("izvēlne")
    heard = []
    for ahead in range(1, 30):
        await chat.passes(days=1)
        if any(shown.title.startswith("Noteikumu projekts") for shown in anna.news):
            heard.append(ahead)
            await anna.says("izvēlne")
        if ahead in SAYS:
            assert SAYS[ahead] in group.last.text

    assert heard == [13, 24, 26]
    assert "Šis termiņš ir pagājis" in group.last.text


async def test_what_is_withdrawn_says_why_and_is_told_no_more(
    chat: Chat, anna: Actor, peteris: Actor, group: Room
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await enters(peteris, where=MALIENA)
    await peteris.taps("Skatīt")
    await peteris.taps("Atsaukt")
    await peteris.says("Projektu pārstrādā.")
    await peteris.taps("Nosūtīt")
    assert "Atsaukts. Iemesls: Projektu pārstrādā." in anna.last.text
    await anna.says("sapulces")
    anna.sees("meetings-none")

    await chat.passes(days=30)

    assert "Atsaukts. Iemesls: Projektu pārstrādā." in group.last.text
    assert not [shown for shown in anna.news if shown.title.startswith("Noteikumu")]


async def test_what_has_not_been_posted_when_it_is_withdrawn_is_never_posted(
    chat: Chat, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await announces(ilze)
    await enters(peteris, where=MALIENA)
    await peteris.taps("Skatīt")
    await peteris.taps("Atsaukt")
    await peteris.says("Projektu pārstrādā.")
    await peteris.taps("Nosūtīt")

    await chat.passes(days=2)

    assert not [shown for shown in group.screen if shown.title.startswith("Noteikumu")]


async def test_what_an_outage_missed_is_made_up_for_once(chat: Chat, anna: Actor, peteris: Actor, group: Room) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await enters(peteris, where=MALIENA)
    await anna.says("izvēlne")
    await chat.close()
    chat.clock = Clock(chat.clock.now() + timedelta(days=25))
    await chat.open()

    await chat.passes(minutes=5)

    assert len([shown for shown in anna.news if shown.title.startswith("Noteikumu")]) == 1
    assert "Atlikušas 2 dienas" in anna.last.text


async def test_what_is_changed_is_drawn_anew_and_who_was_told_hears_its_new_days(
    chat: Chat, anna: Actor, peteris: Actor, group: Room
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await enters(peteris, where=MALIENA)
    await peteris.taps("Skatīt")
    await peteris.taps("Labot")
    await peteris.taps("Labot")
    await peteris.taps("Līdz")
    await peteris.says("10.12.")
    await peteris.taps("Nosūtīt")
    await chat.passes(minutes=2)

    assert "līdz 10.12.2026" in group.last.text
    assert "līdz 10.12.2026" in anna.last.text


async def test_only_the_staff_and_the_chair_may(ilze: Actor, anna: Actor) -> None:
    for who in (ilze, anna):
        await who.says("/ieraksts")
        who.sees("machinery-not-allowed")


async def test_nobody_else_sees_what_is_not_announced(anna: Actor, peteris: Actor) -> None:
    await describes(peteris, where=MALIENA)

    await anna.starts("t-1")

    anna.sees("entries-unknown")


# ---------------------------------------------------------------- the calendar


async def test_the_calendar_has_mine_first_and_then_everything_by_day(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await announces(ilze, title="Tuvā", when="27.11.2026 18.00")
    await announces(ilze, title="Mana", when="20.12.2026 18.00")
    await enters(peteris, where=MALIENA, until="10.12.")
    await anna.starts("m-2")
    await anna.taps("Piedalīšos")

    await anna.says("kalendārs")

    text = anna.last.text
    assert text.index("Mana") < text.index("Tuvā") < text.index("Par atkritumiem")
    assert anna.last.labels[:3] == ["Skatīt S-2", "Skatīt S-1", "Skatīt T-1"]
    await anna.taps("Skatīt T-1")
    assert "tikai trīs veidos" in anna.last.text


async def test_what_does_not_fit_is_on_a_later_page(anna: Actor, ilze: Actor, group: Room) -> None:
    for day in range(10, 20):
        await announces(ilze, title=f"Sapulce {day}", when=f"{day}.12.2026 18.00")

    await anna.says("sapulces")
    assert "Sapulce 17" in anna.last.text
    assert "Sapulce 18" not in anna.last.text
    await anna.taps("Vēlāk")
    assert "Sapulce 18" in anna.last.text
    await anna.taps("Agrāk")
    assert "Sapulce 10" in anna.last.text


async def test_who_serves_everywhere_sees_every_place(ilze: Actor, dace: Actor, janis: Actor, group: Room) -> None:
    await announces(ilze)

    await dace.says("sapulces")
    assert "Par skolas telpām" in dace.last.text
    assert MALIENA in dace.last.text

    await janis.says("sapulces")
    janis.sees("meetings-none")


# ---------------------------------------------------------------- forums


async def test_chair_and_staff_hear_in_december_where_there_was_no_forum(
    chat: Chat, ilze: Actor, dace: Actor, anna: Actor, group: Room
) -> None:
    staff = await chat.official("Solvita", RoleName.STAFF, "malienas")
    await announces(ilze, kind="Forums", when="28.11.2026 12.00")
    await chat.passes(days=8, hours=2)

    told = dace.sees("entries-forums-missing", year="2026")
    assert "Annas pagasts" in told.text
    assert MALIENA not in told.text
    staff.sees_no("entries-forums-missing")
    ilze.sees_no("entries-forums-missing")
    anna.sees_no("entries-forums-missing")


async def test_of_a_forum_that_was_cancelled_it_is_said_too_and_each_time_once(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    await announces(ilze, kind="Forums", when="28.11.2026 12.00")
    await ilze.starts("m-1")
    await ilze.taps("Atcelt pasākumu")
    await ilze.says("Zālē nav apkures.")
    await ilze.taps("Nosūtīt")
    await chat.passes(days=60)

    assert MALIENA in dace.sees("entries-forums-missing").text
    assert len([one for one in dace.screen if chat.says(one, "entries-forums-missing", {})]) == 1
    timers = await chat.rows("SELECT fires_at FROM timers WHERE kind = 'entries.forums'")
    assert datetime.fromtimestamp(timers[0]["fires_at"] / 1e6, UTC) == datetime(2027, 10, 1, 6, tzinfo=UTC)


async def test_what_ends_soon_goes_ahead_of_what_waits_and_never_after_its_end(
    chat: Chat, ilze: Actor, peteris: Actor, group: Room
) -> None:
    for day in ("08", "09"):
        await announces(ilze, title=f"Par {day}. dienu", when=f"{day}.12.2026 18.00")

    await enters(peteris, kind="Termiņš", where=MALIENA, until="24.11.")
    peteris.sees("entries-announced", number="T-1", seen=MONDAY, how="ahead")
    assert "Par atkritumiem" in group.last.text

    await describes(peteris, kind="Termiņš", where=MALIENA, title="Par malku", until="23.11.")
    await peteris.taps("Izziņot")
    peteris.sees("entries-seen-too-late", seen=datetime(2026, 11, 30, 6, tzinfo=UTC), on=date(2026, 11, 23))
    await peteris.taps("Izziņot tik un tā")
    await chat.passes(days=4)
    assert not any("Par malku" in shown.text for shown in group.screen)

"""Calling a meeting, announcing it, and saying whether one comes."""

from datetime import UTC, datetime

from tests.announcements import sends
from tests.chat import MONDAY, Actor, Chat, Room
from tests.meetings import announces, calls, cancels, until
from tests.polls import opens


async def test_the_announcement_says_everything_and_looks_like_the_preview(ilze: Actor, group: Room) -> None:
    await calls(ilze)
    preview = next(shown for shown in reversed(ilze.screen) if shown.title)

    await ilze.taps("Izziņot")

    assert group.last.text == preview.text
    assert group.last.title == "Iedzīvotāju sapulce: Malienas pagasts"
    for said in (
        "Par skolas telpām",
        "otrdien, 1.\u00a0decembrī, plkst.\u00a018.00",
        "Tautas nams",
        "1. Jumts\n2. Apkure",
    ):
        assert said in group.last.text


async def test_who_announces_hears_when_the_group_reads_it(ilze: Actor, group: Room) -> None:
    await announces(ilze)
    ilze.sees("meetings-announced", number="S-1", seen=MONDAY, how="turn")

    await announces(ilze, title="Otra", when="08.12.2026 18.00")
    ilze.sees("meetings-announced", number="S-2", seen=datetime(2026, 11, 24, 6, tzinfo=UTC), how="turn")


async def test_people_say_whether_they_come_and_change_it(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)

    await anna.taps("Piedalīšos", in_=group)
    assert "piedalīsieties" in anna.toast
    await anna.taps("Vēl nezinu", in_=group)
    await chat.passes(minutes=1)

    assert "Piedalīsies: 0. Vēl nezina: 1." in group.last.text


async def test_who_has_never_opened_the_bot_may_come_too(chat: Chat, zane: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)

    await zane.taps("Piedalīšos", in_=group)
    await chat.passes(minutes=1)

    assert "Piedalīsies: 1." in group.last.text


async def test_when_the_seats_are_gone_one_waits_and_gets_the_next(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, seats="1")
    await anna.taps("Piedalīšos", in_=group)
    await janis.taps("Piedalīšos", in_=group)
    assert "gaidītāju sarakstā" in janis.toast

    await anna.taps("Nevarēšu", in_=group)

    assert "Nevarēšu" in janis.sees("meetings-got-seat").labels
    await chat.passes(minutes=1)
    assert "Piedalīsies: 1." in group.last.text


async def test_the_page_and_the_list_say_what_one_answered_and_who_waits(
    anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, seats="1")
    await anna.taps("Piedalīšos", in_=group)
    await janis.taps("Piedalīšos", in_=group)

    for who, own in ((anna, "Jūsu atbilde: piedalīsieties."), (janis, "Jūs gaidāt brīvu vietu.")):
        await who.says("sapulces")
        assert own in who.last.text
        await who.starts("m-1")
        assert own in who.last.text
    await ilze.starts("m-1")
    assert "Jūsu atbilde" not in ilze.last.text


async def test_night_holidays_and_clashes_are_pointed_out(ilze: Actor, group: Room) -> None:
    await announces(ilze, when="24.12.2026 18.00")

    await calls(ilze, title="Cita", when="24.12.2026 23.00")

    ilze.sees("meetings-at-night")
    ilze.sees("meetings-on-holiday")
    await calls(ilze, title="Cita", when="24.12.2026 19.00")
    ilze.sees("meetings-clash", title="Par skolas telpām")


async def test_a_meeting_that_is_changed_does_not_clash_with_itself(ilze: Actor, group: Room) -> None:
    await announces(ilze)

    await ilze.starts("m-1")
    await ilze.taps("Labot")

    assert "Tai pašā laikā" not in ilze.last.text


async def test_a_day_that_has_passed_this_year_is_pointed_out(ilze: Actor) -> None:
    await calls(ilze, when="20.11. 18.00")

    ilze.sees("meetings-far", at=datetime(2027, 11, 20, 16, tzinfo=UTC))


async def test_a_sitting_called_too_late_asks_why_and_everybody_reads_it(
    chat: Chat, ilze: Actor, dace: Actor, staff: Room, group: Room
) -> None:
    await calls(dace, kind="Padomes sēde", where="Visam novadam", when="25.11.2026 18.00")
    dace.sees("meetings-notice-late")

    await dace.taps("Izziņot")
    dace.sees("meetings-ask-why-late")
    await dace.says("Pašvaldība jautājumu atsūtīja tikai vakar.")
    await dace.taps("Nosūtīt")
    await chat.passes(minutes=1)

    dace.sees("meetings-announced")
    reason = "Pašvaldība jautājumu atsūtīja tikai vakar."
    assert reason in group.last.text
    assert reason in ilze.last.text
    assert reason in staff.sees("sittings-notice-text").text
    staff.sees("sittings-notice-ask-late", site=chat.municipality.contacts.website)


async def test_the_calendar_shows_what_is_ahead_and_what_is_mine(anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await anna.says("sapulces")
    assert "Jūs teicāt" not in anna.last.text

    await anna.taps("Skatīt S-1")
    await anna.taps("Piedalīšos")
    await anna.says("sapulces")

    anna.sees("meetings-item-mine")


async def test_what_is_cancelled_says_why_and_takes_no_answers(
    anna: Actor, ilze: Actor, group: Room, chat: Chat
) -> None:
    number = await announces(ilze)
    await ilze.starts(f"m-{number[2:]}")
    await ilze.taps("Atcelt pasākumu")
    await ilze.says("Zālē nav apkures.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=1)

    assert "Nenotiks. Iemesls: Zālē nav apkures." in group.last.text
    await anna.presses("meetings.answer:1:yes", group.last, in_=group)
    assert "Nenotiks" in anna.toast


async def test_who_leaves_takes_their_place_along(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await anna.taps("Piedalīšos", in_=group)
    await anna.says("dzēst")
    await anna.taps("Jā, dzēst")

    assert not await chat.rows("SELECT who FROM attendances")
    await chat.passes(minutes=1)
    assert "Piedalīsies" not in group.last.text


async def test_the_seat_of_who_leaves_goes_to_who_waits(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, seats="1")
    for actor in (anna, janis):
        await actor.taps("Piedalīšos", in_=group)

    await anna.says("dzēst")
    await anna.taps("Jā, dzēst")

    janis.sees("meetings-got-seat")


async def test_what_is_near_goes_ahead_of_what_waits(chat: Chat, ilze: Actor, group: Room) -> None:
    for day in ("08", "09", "10"):
        await announces(ilze, title=f"Par {day}. dienu", when=f"{day}.12.2026 18.00")

    await announces(ilze, title="Par tuvo", when="25.11.2026 18.00")

    ilze.sees("meetings-announced", number="S-4", seen=MONDAY, how="ahead")
    assert "Par tuvo" in group.last.text


async def test_only_one_goes_ahead_in_a_day_and_who_comes_later_is_warned_first(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    for title in ("Vienā", "Otrā"):
        await announces(ilze, title=title, when="24.11.2026 9.00")

    await announces(ilze, title="Trešā", when="24.11.2026 10.00")
    ilze.sees("meetings-seen-too-late")
    assert not await chat.rows("SELECT id FROM meetings WHERE id = 3 AND announced_at IS NOT NULL")

    await ilze.taps("Izziņot tik un tā")
    ilze.sees("meetings-announced", number="S-3", how="late", seen=datetime(2026, 11, 24, 6, tzinfo=UTC))


async def test_what_goes_ahead_takes_the_place_of_what_waits_and_has_no_day(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    texts = [f"{number}. Svētdien plkst. 12.00 pie ezera būs zupa." for number in range(3)]
    for text in texts:
        await sends(ilze, text=text)
    await announces(ilze, title="Par tuvo", when="25.11.2026 18.00")

    days = [len(group.screen)]
    for _ in range(13):
        before = len(group.screen)
        await chat.passes(days=1)
        days.append(len(group.screen) - before)

    assert days[0] == 2
    assert max(days[1:]) == 1
    assert max(sum(days[first : first + 7]) for first in range(8)) == 3
    assert [text for text in texts if not any(text in shown.text for shown in group.screen)] == []


async def test_a_poll_gives_way_to_nothing(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze, text="Sestdien plkst. 10.00 talka pie ezera. Ņemiet līdzi cimdus.")
    await opens(ilze)
    (before,) = await chat.rows("SELECT not_before FROM outbox WHERE card = 'polls.card' AND finished_at IS NULL")

    await until(chat, "2026-11-23", "22:00")
    await announces(ilze, title="Par tuvo", when="24.11.2026 18.00")

    (after,) = await chat.rows("SELECT not_before FROM outbox WHERE card = 'polls.card' AND finished_at IS NULL")
    assert after == before
    await until(chat, "2026-11-24", "12:00")
    assert len(group.screen) == 3


async def test_of_three_called_off_on_one_day_one_goes_ahead_and_each_says_so_where_it_was_announced(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    for title in ("Vienā", "Otrā", "Trešā"):
        await announces(ilze, title=title, when="01.12.2026 18.00")
    await until(chat, "2026-11-30", "12:00")
    cards = list(group.screen)
    assert len(cards) == 3

    for number in ("S-1", "S-2", "S-3"):
        await cancels(ilze, number)
    await until(chat, "2026-12-01", "20:00")

    assert len(group.screen) - len(cards) == 2
    assert all("Nenotiks" in f"{shown.title} {shown.text}" for shown in cards)


async def test_what_has_begun_is_not_posted_and_its_organiser_hears_it(chat: Chat, ilze: Actor, group: Room) -> None:
    for title in ("Vienā", "Otrā", "Trešā"):
        await announces(ilze, title=title, when="24.11.2026 8.00")
    await ilze.taps("Izziņot tik un tā")

    await chat.passes(days=3)

    assert [shown.text for shown in group.screen if "Trešā" in shown.text] == []
    ilze.sees("meetings-unseen", name="Trešā", names="Malienas pagasts")


async def test_what_is_for_every_place_is_titled_so(dace: Actor, group: Room) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam")

    assert group.last.title == "Padomes sēde: viss novads"

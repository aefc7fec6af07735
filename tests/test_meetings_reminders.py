"""Reminders of meetings: whom, when, what they say; what was moved or cancelled is not reminded of."""

from datetime import datetime

import pytest

from bot.domain.calendar import RIGA
from tests.chat import Actor, Chat, Room, Shown
from tests.meetings import announces, calls, cancels, changes, comes, until
from tests.sittings import a_sitting


def reminded(actor: Actor | Room) -> list[Shown]:
    return [shown for shown in actor.screen if shown.title.startswith("Atgādinājums")]


async def test_who_comes_is_reminded_a_week_a_day_and_two_hours_before(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)

    for day, clock in (("2026-11-24", "18:00"), ("2026-11-30", "18:00"), ("2026-12-01", "16:00")):
        seen = len(reminded(anna))
        await until(chat, day, clock)
        await chat.passes(seconds=1)
        assert len(reminded(anna)) == seen + 1, (day, clock)
        await chat.passes(hours=1)
    await chat.passes(days=3)

    assert len(reminded(anna)) == 3
    shown = reminded(anna)[0]
    assert shown.title == "Atgādinājums: Iedzīvotāju sapulce"
    for said in ("Par skolas telpām", "otrdien, 1.\u00a0decembrī, plkst.\u00a018.00", "Tautas nams"):
        assert said in shown.text
    assert shown.labels == ["Piedalīšos", "Nevarēšu", "Vēl nezinu", "Kalendāram", "Skatīt"]


async def test_who_may_come_is_reminded_and_who_cannot_is_not(
    chat: Chat, anna: Actor, janis: Actor, zane: Actor, ilze: Actor
) -> None:
    await announces(ilze)
    await comes(anna, answer="Vēl nezinu")
    await comes(janis, answer="Nevarēšu")

    await until(chat, "2026-12-02", "09:00")

    assert len(reminded(anna)) == 3
    assert reminded(janis) == []


async def test_who_answers_later_gets_only_what_is_still_ahead(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await until(chat, "2026-11-30", "19:00")
    await comes(anna)

    await until(chat, "2026-12-02", "09:00")

    assert len(reminded(anna)) == 1


async def test_who_waits_for_a_seat_hears_a_day_before_that_they_still_wait(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor
) -> None:
    await announces(ilze, seats="1")
    await comes(anna)
    await comes(janis)

    await until(chat, "2026-12-02", "09:00")

    assert ["gaidītāju sarakstā" in shown.text for shown in reminded(janis)] == [True]
    assert not any("gaidītāju" in shown.text for shown in reminded(anna))


async def test_the_group_is_reminded_once_on_the_evening_before(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze)

    await until(chat, "2026-11-30", "17:59")
    assert reminded(group) == []
    await chat.passes(minutes=2)
    await chat.restarts()
    await until(chat, "2026-12-02", "09:00")

    [shown] = reminded(group)
    assert "Tautas nams" in shown.text
    assert shown.labels[:3] == ["Piedalīšos", "Nevarēšu", "Vēl nezinu"]


async def test_two_meetings_on_one_day_share_one_reminder_in_the_group(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await announces(ilze, title="Par ceļiem", when="01.12.2026 11.00", place="Skola")

    await until(chat, "2026-12-02", "09:00")

    [shown] = reminded(group)
    assert shown.title == "Atgādinājums: otrdiena, 1.\u00a0decembris"
    assert "Par ceļiem" in shown.text
    assert "Par skolas telpām" in shown.text
    assert shown.labels == ["Skatīt S-2", "Skatīt S-1"]


async def test_a_group_that_has_had_its_post_today_is_reminded_in_the_morning(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await until(chat, "2026-11-30", "12:00")
    await announces(ilze, title="Par ceļiem", when="15.12.2026 18.00")

    await until(chat, "2026-11-30", "20:00")
    assert reminded(group) == []
    await until(chat, "2026-12-01", "08:01")

    assert len(reminded(group)) == 1


async def test_what_is_announced_on_the_day_before_is_not_said_twice(chat: Chat, ilze: Actor, group: Room) -> None:
    await until(chat, "2026-11-30", "09:00")
    await announces(ilze)

    await until(chat, "2026-12-02", "09:00")

    assert reminded(group) == []


async def test_without_a_group_its_reminder_is_ready_to_be_carried(chat: Chat, ilze: Actor) -> None:
    await announces(ilze)

    await until(chat, "2026-11-30", "18:01")

    [shown] = reminded(ilze)
    assert "Tautas nams" in shown.text
    assert shown.labels[0] == "Pārsūtīju"


async def test_a_reminder_follows_what_was_moved(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await comes(anna)
    await until(chat, "2026-11-24", "19:00")
    await changes(ilze, "Kad", "03.12.2026 19.00")

    await until(chat, "2026-12-02", "17:00")
    texts = [shown.text for shown in reminded(anna)]
    assert ["1.\u00a0decembrī" in text for text in texts] == [True, False]  # a week before, of each
    assert reminded(group) == []
    await until(chat, "2026-12-04", "09:00")

    assert len(reminded(anna)) == 4
    assert len(reminded(group)) == 1


async def test_nobody_is_reminded_of_what_is_cancelled(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await comes(anna)
    await cancels(ilze)

    await until(chat, "2026-12-02", "09:00")

    assert reminded(anna) == []
    assert reminded(group) == []


async def test_what_the_group_was_reminded_of_and_is_then_cancelled_says_so(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await until(chat, "2026-11-30", "18:01")
    [shown] = reminded(group)

    await cancels(ilze)
    await chat.passes(minutes=1)

    assert shown.text.startswith("Tas, par ko te bija atgādinājums")
    assert shown.labels == []


async def test_who_cannot_come_after_all_is_not_reminded_of_what_waited_for_the_morning(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await announces(ilze, when="01.12.2026 20.00")
    await comes(anna)
    await until(chat, "2026-11-30", "19:00")
    before = len(reminded(anna))
    await is_off_until(chat, "2026-12-01 01:00")
    await comes(anna, answer="Nevarēšu")

    await until(chat, "2026-12-02", "09:00")

    assert len(reminded(anna)) == before


async def is_off_until(chat: Chat, moment: str) -> None:
    await chat.close()
    chat.clock = type(chat.clock)(datetime.fromisoformat(moment).replace(tzinfo=RIGA))
    await chat.open()
    await chat.passes(seconds=5)


@pytest.mark.parametrize(("back", "told"), [("2026-11-30 20:00", 1), ("2026-12-01 09:00", 0)])
async def test_after_an_outage_a_late_reminder_comes_only_if_it_is_of_use(
    chat: Chat, anna: Actor, ilze: Actor, back: str, told: int
) -> None:
    await announces(ilze)
    await comes(anna)
    await until(chat, "2026-11-30", "17:00")
    before = len(reminded(anna))

    await is_off_until(chat, back)

    assert len(reminded(anna)) - before == told


async def test_an_organiser_chooses_when_who_comes_is_reminded(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)
    await ilze.starts("m-1")
    await ilze.taps("Atgādinājumi")
    await ilze.says("kad gribas")
    ilze.sees("reminders-unclear")
    await ilze.says("3 dienas un 5 stundas")
    await ilze.taps("Nosūtīt")
    assert "Sestdien, 28.\u00a0novembrī, plkst.\u00a018.00" in ilze.sees("reminders-set").text

    await until(chat, "2026-12-02", "09:00")

    assert len(reminded(anna)) == 2


async def test_none_at_all_may_be_wished_too(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await calls(ilze)
    await ilze.taps("Atgādinājumi")
    await ilze.says("nevajag")
    await ilze.taps("Nosūtīt")
    ilze.sees("reminders-set-none")
    await ilze.starts("m-1")
    await ilze.taps("Izziņot")
    await comes(anna)

    await until(chat, "2026-12-02", "09:00")

    assert reminded(anna) == []


async def test_five_hundred_are_reminded_in_lots_and_once_each(chat: Chat, ilze: Actor) -> None:
    await announces(ilze)
    people = [await chat.resident(f"Iedzīvotājs {n}", "malienas") for n in range(450)]
    ids = [(await chat.person(one)).id for one in people]
    await chat.rows(
        "INSERT INTO attendances (meeting_id, who, person_id, answer, at) "
        "SELECT 1, 'person:' || id, id, 'yes', 1 FROM people WHERE id >= :first RETURNING who",
        first=min(ids),
    )

    await until(chat, "2026-11-24", "18:01")
    await chat.restarts()
    await chat.passes(minutes=5)

    assert {len(reminded(one)) for one in people} == {1}


async def test_who_answered_in_the_group_is_reminded_once_they_have_opened_the_bot(
    chat: Chat, zane: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await zane.taps("Piedalīšos", in_=group)
    await until(chat, "2026-11-24", "19:00")
    assert reminded(zane) == []

    await zane.starts()
    await until(chat, "2026-12-02", "09:00")

    assert len(reminded(zane)) == 2


async def test_everybody_is_reminded_in_their_own_language(chat: Chat, ilze: Actor) -> None:
    mary = await chat.resident("Mary", "malienas", language="en")
    await announces(ilze)
    await comes(mary, answer="I am coming")

    await until(chat, "2026-11-24", "19:00")

    assert mary.last.title == "Reminder: Residents' meeting"
    assert "When: Tuesday, 1\u00a0December, at 18:00" in mary.last.text


async def test_a_reminder_that_finds_no_place_in_the_group_stands_on_the_announcement_it_has(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    await a_sitting(dace, when="01.12.2026 18.00")
    for day in (28, 29, 30):
        await until(chat, f"2026-11-{day}", "12:00")
        await announces(ilze, title=f"Par {day}", when=f"{day - 10}.01.2027 18.00")
    await until(chat, "2026-11-30", "17:59")
    assert not any(shown.text.startswith("Atgādinājums") for shown in group.screen)
    posts = len(group.screen)

    await until(chat, "2026-11-30", "18:05")

    card = next(shown for shown in group.screen if shown.title.startswith("Padomes sēde"))
    assert card.text.startswith("Atgādinājums: otrdien, 1.\u00a0decembrī, plkst.\u00a018.00.\n\n")
    assert reminded(group) == []
    await until(chat, "2026-12-01", "17:59")
    assert len(group.screen) == posts


async def test_a_reminder_that_has_its_own_place_is_not_said_twice_by_itself(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await announces(ilze)

    await until(chat, "2026-11-30", "18:05")

    assert len(reminded(group)) == 1
    assert not group.screen[0].text.startswith("Atgādinājums")

"""What is changed, moved or cancelled is told to who answered, and to the group where it upsets plans."""

from datetime import timedelta

import pytest

from bot.clock import Clock
from tests.chat import Actor, Chat, Room, Shown
from tests.meetings import SKIP, announces, cancels, changes, comes, records, until
from tests.sittings import a_sitting


def told(actor: Actor | Room) -> list[Shown]:
    return [shown for shown in actor.screen if shown.title.startswith(("Pārmaiņas", "Nenotiks"))]


async def test_who_answered_hears_what_is_different_old_and_new(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor
) -> None:
    await announces(ilze)
    await comes(anna)
    await comes(janis, answer="Nevarēšu")

    await changes(ilze, "Kad", "03.12.2026 19.00", "Kur", "Skola", "Darba kārtība", "Apkure\nCeļi")

    for actor in (anna, janis):
        [shown] = told(actor)
        assert shown.title == "Pārmaiņas: Iedzīvotāju sapulce"
        assert (
            "Kad: ceturtdien, 3.\u00a0decembrī, plkst.\u00a019.00. Bija: otrdien, 1.\u00a0decembrī, plkst.\u00a018.00."
        ) in shown.text
        assert "Kur: Skola. Bija: Tautas nams." in shown.text
        assert "Darba kārtībā jauns: Ceļi." in shown.text
        assert "Darba kārtībā vairs nav: Jumts." in shown.text
        assert shown.labels == ["Piedalīšos", "Nevarēšu", "Vēl nezinu", "Kalendāram", "Skatīt"]
    await janis.taps("Piedalīšos")
    assert "3.\u00a0decembrī" in janis.sees("meetings-said-yes").text


async def test_the_group_sees_its_card_changed_and_a_short_notice(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    card = group.last

    await changes(ilze, "Kad", "03.12.2026 19.00")
    await chat.passes(minutes=1)
    assert "3.\u00a0decembrī" in card.text
    assert told(group) == []  # the group has had its post today
    await chat.passes(days=1)

    [shown] = told(group)
    assert "Bija: otrdien" in shown.text


async def test_what_moves_within_two_days_is_said_at_once(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze, when="25.11.2026 09.00")

    await changes(ilze, "Kad", "26.11.2026 09.00")
    await chat.passes(seconds=1)

    assert len(told(group)) == 1


async def test_the_notice_never_waits_until_it_is_too_late(chat: Chat, ilze: Actor, group: Room) -> None:
    """The group has had its three posts this week."""
    for day in ("30.11", "03.12", "10.12"):
        await announces(ilze, title=f"Par {day}", when=f"{day}.2026 18.00")
        await chat.passes(days=1)

    await changes(ilze, "Kur", "Skola", number="S-1")
    await until(chat, "2026-11-28", "17:59")
    assert told(group) == []
    await chat.passes(minutes=2)

    assert len(told(group)) == 1


async def test_a_new_agenda_does_not_ring_in_the_group(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await comes(anna)

    await changes(ilze, "Darba kārtība", "Apkure\nJumts")
    await chat.passes(days=2)

    assert "1. Apkure\n2. Jumts" in group.screen[0].text
    assert told(group) == []
    assert "Darba kārtībā ir cita secība." in told(anna)[0].text


async def test_nothing_changed_tells_nobody(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)

    await changes(ilze)

    ilze.sees("changes-none")
    assert told(anna) == []
    assert (await chat.rows("SELECT sequence FROM meetings"))[0]["sequence"] == 0


async def test_who_asked_for_every_notice_hears_of_a_move_once(
    chat: Chat, anna: Actor, ilze: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.subscribers.LOT", 1)
    berta = await chat.resident("Berta", "malienas")
    for actor in (anna, berta):
        await actor.says("ziņas")
        await actor.taps("Visu arī man")
    await announces(ilze)
    await comes(anna)

    await changes(ilze, "Kad", "03.12.2026 19.00")

    assert len(told(anna)) == len(told(berta)) == 1


async def test_what_is_cancelled_is_told_with_the_reason(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze, when="25.11.2026 09.00")
    await comes(anna)

    await cancels(ilze)
    await chat.passes(minutes=1)

    for shown in (*told(anna), *told(group)):
        assert shown.title == "Nenotiks: Iedzīvotāju sapulce"
        assert "Iemesls: Zālē nav apkures." in shown.text
    assert len(told(anna)) == len(told(group)) == 1
    assert group.screen[0].text.startswith("Nenotiks.")


async def test_what_is_cancelled_before_the_group_saw_it_is_never_posted(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await announces(ilze, title="Par ceļiem", when="15.12.2026 18.00")
    await cancels(ilze, "S-2")

    await chat.passes(days=10)

    assert not any("Par ceļiem" in shown.text for shown in group.screen)


async def test_who_is_about_to_set_out_hears_it_also_at_night(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze, when="25.11.2026 08.30")
    await comes(anna)
    await until(chat, "2026-11-24", "22:00")

    await cancels(ilze)

    assert len(told(anna)) == 1


async def test_what_can_wait_until_morning_waits(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)
    await until(chat, "2026-11-24", "22:00")

    await cancels(ilze)
    assert told(anna) == []
    await until(chat, "2026-11-25", "08:01")

    assert len(told(anna)) == 1


async def test_a_change_that_is_cancelled_before_anybody_heard_of_it_is_not_told(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await announces(ilze)
    await comes(anna)
    await until(chat, "2026-11-24", "22:00")
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await cancels(ilze)

    await until(chat, "2026-11-25", "09:00")

    assert [shown.title for shown in told(anna)] == ["Nenotiks: Iedzīvotāju sapulce"]


async def test_a_bigger_hall_seats_who_waits(chat: Chat, anna: Actor, janis: Actor, ilze: Actor) -> None:
    berta = await chat.resident("Berta", "malienas")
    await announces(ilze, seats="1")
    for actor in (anna, janis, berta):
        await comes(actor)

    await changes(ilze, "Vietu skaits", "2")
    janis.sees("meetings-got-seat")
    berta.sees_no("meetings-got-seat")
    await changes(ilze, "Vietu skaits", SKIP)

    berta.sees("meetings-got-seat")


async def test_without_a_group_the_notice_is_ready_to_be_carried_each_time(chat: Chat, ilze: Actor) -> None:
    await announces(ilze)
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await changes(ilze, "Kad", "04.12.2026 19.00")
    await cancels(ilze)

    carried = [shown for shown in told(ilze) if "Pārsūtīju" in shown.labels]
    assert len(carried) == 3


async def test_another_parish_is_told_when_it_is_invited_later(chat: Chat, dace: Actor, group: Room) -> None:
    town = await chat.group("aluksne")
    await announces(dace, where="Malienas pagasts")

    await changes(dace, "Kam", "Visam novadam")

    assert "Par skolas telpām" in town.last.text


async def test_four_hundred_hear_it_once_each_over_a_restart(chat: Chat, ilze: Actor) -> None:
    await announces(ilze)
    people = [await chat.resident(f"Iedzīvotājs {n}", "malienas") for n in range(401)]
    await chat.rows(
        "INSERT INTO attendances (meeting_id, who, person_id, answer, at) "
        "SELECT 1, 'person:' || id, id, 'yes', 1 FROM people WHERE id >= :first RETURNING who",
        first=(await chat.person(people[0])).id,
    )

    await changes(ilze, "Kur", "Skola")
    await chat.restarts()
    await chat.passes(minutes=5)

    assert {len(told(one)) for one in people} == {1}


async def test_the_members_of_the_council_hear_of_a_moved_sitting_also_who_has_not_answered(
    chat: Chat, ilze: Actor, dace: Actor
) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam")

    await changes(dace, "Kad", "03.12.2026 19.00")

    assert len([shown for shown in told(ilze) if "Pārsūtīju" not in shown.labels]) == 1


async def test_what_is_over_while_somebody_writes_is_neither_moved_nor_cancelled(chat: Chat, ilze: Actor) -> None:
    await announces(ilze)
    await ilze.starts("m-1")
    await ilze.taps("Atcelt pasākumu")
    await ilze.says("Zālē nav apkures.")
    await chat.passes(days=9)

    await ilze.says("turpināt")
    await ilze.taps("Nosūtīt")

    ilze.sees("meetings-over")
    assert (await chat.rows("SELECT cancelled_at FROM meetings"))[0]["cancelled_at"] is None


async def test_what_is_moved_twice_before_the_group_hears_is_said_once(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await changes(ilze, "Kad", "04.12.2026 19.00", "Kur", "Skola")
    await chat.passes(days=7)

    [shown] = told(group)
    assert "Kad: piektdien, 4.\u00a0decembrī, plkst.\u00a019.00. Bija: otrdien, 1.\u00a0decembrī" in shown.text
    assert "Kur: Skola. Bija: Tautas nams." in shown.text


async def test_what_is_moved_back_before_the_group_hears_is_not_said_at_all(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await changes(ilze, "Kad", "01.12.2026 18.00")
    await chat.passes(days=7)

    assert told(group) == []


async def test_a_notice_that_waits_is_taken_back_when_it_is_cancelled(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await cancels(ilze)
    await chat.passes(days=5)

    assert [shown.title for shown in told(group)] == ["Nenotiks: Iedzīvotāju sapulce"]


async def test_what_is_moved_twice_in_the_night_is_said_once_in_the_morning(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await announces(ilze)
    await comes(anna)
    await until(chat, "2026-11-24", "22:00")
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await chat.passes(hours=3)
    await changes(ilze, "Kad", "04.12.2026 19.00")

    await until(chat, "2026-11-25", "09:00")

    [shown] = told(anna)
    assert "4.\u00a0decembrī, plkst.\u00a019.00. Bija: otrdien, 1.\u00a0decembrī" in shown.text


async def test_what_an_outage_held_back_until_it_was_over_never_reaches_the_group(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await until(chat, "2026-11-27", "22.30")
    await changes(ilze, "Kad", "30.11.2026 18.00")
    await announces(ilze, title="Par talku", when="29.11.2026 18.00")
    await chat.close()
    chat.clock = Clock(chat.clock.now() + timedelta(days=10))
    await chat.open()

    await chat.passes(days=1)

    assert not told(group)
    assert not [shown for shown in group.screen if "Par talku" in shown.text]
    ilze.sees("meetings-unseen", name="Par talku", names="Malienas pagasts")


async def test_a_form_opened_earlier_does_not_undo_what_somebody_else_changed(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await announces(ilze)
    await comes(anna)
    await ilze.starts("m-1")
    await ilze.taps("Labot")
    await changes(dace, "Kad", "03.12.2026 19.00")

    await ilze.taps("Labot")
    await ilze.taps("Kur")
    await ilze.says("Skola")
    await ilze.taps("Nosūtīt")

    assert [line for line in told(anna)[-1].text.splitlines() if "Bija" in line] == [
        "Kad: ceturtdien, 3.\u00a0decembrī, plkst.\u00a019.00. Bija: otrdien, 1.\u00a0decembrī, plkst.\u00a018.00.",
        "Kur: Skola. Bija: Tautas nams.",
    ]


async def test_what_both_changed_is_shown_and_sent_only_knowingly(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await announces(ilze)
    await comes(anna)
    await ilze.starts("m-1")
    await ilze.taps("Labot")
    await changes(dace, "Kur", "Bibliotēka")

    await ilze.taps("Labot")
    await ilze.taps("Kur")
    await ilze.says("Skola")
    await ilze.taps("Nosūtīt")

    ilze.sees("meetings-overtaken", changed="Kur: Bibliotēka. Bija: Skola.")
    assert "Kur: Bibliotēka" in told(anna)[-1].text
    await ilze.taps("Nosūtīt")
    assert "Kur: Skola." in told(anna)[-1].text


async def test_who_is_invited_in_the_morning_reads_it_as_it_is_then(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await until(chat, "2026-11-23", "22:30")
    await announces(ilze)
    await changes(ilze, "Kur", "Skola")
    await until(chat, "2026-11-24", "08:30")

    (invited,) = [shown for shown in anna.screen if "Piedalīšos" in shown.labels and shown not in told(anna)]
    assert "Skola" in invited.text


async def test_what_was_cancelled_before_the_morning_invites_nobody(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await until(chat, "2026-11-23", "22:30")
    await announces(ilze)
    await cancels(ilze)
    await until(chat, "2026-11-24", "08:30")

    assert not any("Piedalīšos" in shown.labels for shown in anna.screen)


async def test_a_sitting_that_is_moved_nearer_than_the_law_allows_asks_why_and_everybody_reads_it(
    chat: Chat, anna: Actor, dace: Actor, staff: Room, group: Room
) -> None:
    await a_sitting(dace)
    await comes(anna)
    await chat.passes(minutes=1)

    await changes(dace, "Kad", "26.11.2026 09.00")
    dace.sees("meetings-ask-why-late")
    assert "8.\u00a0decembrī" in group.screen[0].text
    assert not told(anna)
    await dace.says("Pirmdien zāle ir slēgta.")
    await dace.taps("Nosūtīt")
    await chat.passes(days=1)

    dace.sees("meetings-changed", number="S-1")
    reason = "Kāpēc par sēdi paziņots vēlu: Pirmdien zāle ir slēgta."
    for text in (group.screen[0].text, told(group)[0].text, told(anna)[0].text):
        assert reason in text
        assert "26.\u00a0novembrī, plkst.\u00a09.00" in text
    assert any("Pirmdien zāle" in shown.text for shown in staff.screen)

    await changes(dace, "Kur", "Skola")
    assert reason not in told(anna)[-1].text
    await changes(dace, "Kad", "15.12.2026 18.00")
    await chat.passes(minutes=1)
    assert reason not in group.screen[0].text
    assert reason not in told(anna)[-1].text


async def test_what_only_becomes_a_sitting_too_late_asks_why_too_and_a_gathering_does_not(
    chat: Chat, dace: Actor, group: Room
) -> None:
    await announces(dace, where="Visam novadam", kind="Iedzīvotāju sapulce")
    await changes(dace, "Kad", "25.11.2026 18.00")
    dace.sees("meetings-changed", number="S-1")

    await changes(dace, "Veids", "Padomes sēde")

    dace.sees("meetings-ask-why-late")


async def test_who_heard_at_night_that_it_is_moved_hears_also_that_it_is_moved_back(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    """It begins early, so the first move does not wait for the morning."""
    await announces(ilze, when="25.11.2026 08.30")
    await comes(anna)
    await until(chat, "2026-11-24", "22:00")
    await changes(ilze, "Kad", "25.11.2026 10.30")
    assert len(told(anna)) == 1
    await chat.passes(hours=1)

    await changes(ilze, "Kad", "25.11.2026 08.30")

    assert "plkst.\u00a08.30. Bija: trešdien, 25.\u00a0novembrī, plkst.\u00a010.30" in told(anna)[-1].text
    await changes(ilze, "Kad", "25.11.2026 12.00")
    assert "plkst.\u00a012.00. Bija: trešdien, 25.\u00a0novembrī, plkst.\u00a08.30" in told(anna)[-1].text
    await until(chat, "2026-11-25", "09:00")
    assert len(told(anna)) == 3


async def test_nobody_hears_of_a_move_that_came_to_nothing_but_who_answered_to_it(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor
) -> None:
    await announces(ilze)
    await comes(anna)
    await until(chat, "2026-11-24", "22:00")
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await comes(janis)
    await chat.passes(hours=1)

    await changes(ilze, "Kad", "01.12.2026 18.00")
    await until(chat, "2026-11-25", "09:00")

    assert told(anna) == []
    [shown] = told(janis)
    assert "Kad: otrdien, 1.\u00a0decembrī, plkst.\u00a018.00. Bija: ceturtdien, 3.\u00a0decembrī" in shown.text


async def test_who_asked_for_every_notice_hears_of_a_move_also_if_something_less_follows_in_the_night(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await announces(ilze)
    await until(chat, "2026-11-24", "22:00")
    await changes(ilze, "Kad", "03.12.2026 19.00")
    await changes(ilze, "Darba kārtība", "Ceļi")
    await until(chat, "2026-11-25", "09:00")

    [shown] = told(anna)
    assert "3.\u00a0decembrī" in shown.text


async def test_what_is_cancelled_is_named_by_the_moment_its_people_know(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await comes(anna)
    await until(chat, "2026-11-24", "22:00")
    await changes(ilze, "Kad", "03.12.2026 19.00")

    await cancels(ilze)
    await until(chat, "2026-11-25", "09:00")

    assert "Bija paredzēts otrdien, 1.\u00a0decembrī" in told(anna)[-1].text


async def test_an_older_notice_says_how_it_is_now_and_its_buttons_tell_the_truth(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, when="30.11.2026 18.00")
    await comes(anna)
    await chat.passes(days=1)
    await changes(ilze, "Kad", "26.11.2026 09.00")
    await chat.passes(minutes=1)
    [own], [shown] = told(anna), told(group)

    await changes(ilze, "Kad", "01.12.2026 19.00")
    await chat.passes(minutes=1)

    for old in (own, shown):
        assert "vēl citas pārmaiņas. Tagad:\n\nKad: otrdien, 1.\u00a0decembrī, plkst.\u00a019.00" in old.text
        assert old.labels[:3] == ["Piedalīšos", "Nevarēšu", "Vēl nezinu"]
    await anna.presses("meetings.answer:1:yes", shown, in_=group)
    assert "otrdien, 1.\u00a0decembrī, plkst.\u00a019.00" in anna.toast

    await cancels(ilze)
    await chat.passes(minutes=1)
    for old in (own, shown):
        assert old.title == "Nenotiks: Iedzīvotāju sapulce"
        assert old.labels in (["Skatīt"], ["Skatīt vienatnē"])
    await anna.presses("meetings.answer:1:yes", shown, in_=group)
    assert "Nenotiks" in anna.toast


async def test_a_notice_that_is_still_true_stays_as_it_is(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await chat.passes(days=1)
    await changes(ilze, "Kad", "26.11.2026 09.00")
    await chat.passes(minutes=1)

    await changes(ilze, "Darba kārtība", "Ceļi")
    await chat.passes(minutes=1)

    [shown] = told(group)
    assert "Bija: otrdien, 1.\u00a0decembrī" in shown.text


async def test_the_notice_of_a_meeting_that_was_held_offers_no_answers_any_more(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await chat.passes(days=1)
    await changes(ilze, "Kad", "26.11.2026 09.00")
    await until(chat, "2026-11-26", "12:00")
    await records(ilze)
    await chat.passes(minutes=1)

    [shown] = told(group)
    assert shown.text == "Tas jau ir noticis: „Par skolas telpām”."
    assert shown.labels == ["Skatīt vienatnē"]


async def test_a_talka_is_called_a_talka_also_where_it_is_changed_and_cancelled(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze, kind="Talka", title="Talka pie ezera")
    await ilze.starts("m-1")
    await ilze.taps("Labot")
    assert ilze.last.title == "Talka"
    await ilze.taps("Atcelt")

    await cancels(ilze)
    await chat.passes(minutes=1)

    ilze.sees("meetings-cancelled", name="Talka pie ezera")
    assert not any("atcelts." in shown.text for shown in (*ilze.screen, *group.screen))
    assert group.screen[0].text.startswith("Nenotiks. Iemesls:")

"""An announcement goes to the group, to who carries it by hand, and to the subscribers: the same text, once each."""

from datetime import UTC, datetime

import pytest

from bot.domain.roles import RoleName
from tests.announcements import TALKA, codes, rewrites, sends, subscriber, writes
from tests.chat import Actor, Chat, Room
from tests.meetings import announces


async def test_the_group_and_the_subscribers_read_what_the_preview_showed(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    dora = await subscriber(chat, "Dora")
    await writes(ilze)
    in_group, alone = [shown for shown in ilze.screen if shown.title == "Paziņojums: Malienas pagasts"]

    await ilze.taps("Sūtīt")
    await chat.passes(minutes=1)

    assert (group.last.title, group.last.text) == (in_group.title, in_group.text)
    assert (dora.last.title, dora.last.text, dora.last.labels) == (alone.title, alone.text, alone.labels)
    assert group.last.text == f"{TALKA}\n\nPaziņojums Z-1"
    anna.sees_no("announcements-title")


@pytest.mark.parametrize("lot", [1, 2, 3, 200])
async def test_nobody_is_told_twice_and_the_report_counts_them(
    chat: Chat, ilze: Actor, group: Room, monkeypatch: pytest.MonkeyPatch, lot: int
) -> None:
    monkeypatch.setattr("bot.subscribers.LOT", lot)
    told = [await subscriber(chat, name) for name in ("Dora", "Emma", "Fēlikss")]
    await subscriber(chat, "Gints", "liepnas")

    await sends(ilze)
    await chat.passes(minutes=5)

    for one in told:
        assert [shown.title for shown in one.screen].count("Paziņojums: Malienas pagasts") == 1
    ilze.sees("announcements-done", number="Z-1", sent=3, failed=0)
    assert "Vienatnē sūtīšana ir pabeigta." in next(shown for shown in ilze.screen if shown.title == "Sūtu Z-1").text


async def test_who_is_out_of_reach_does_not_hold_it_up(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await dora.blocks()

    await sends(ilze)
    await chat.passes(minutes=5)

    ilze.sees("announcements-done", number="Z-1", sent=0, failed=0)


async def test_one_tap_ends_it_also_for_what_waits(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await sends(ilze)
    await chat.passes(minutes=1)

    await dora.taps("Ziņu iestatījumi")
    await dora.taps("Neko")
    await chat.passes(days=1)
    await sends(ilze, text="Svētdien plkst. 12.00 pie ezera būs zupa. Nāciet!")
    await chat.passes(minutes=1)

    assert [shown.title for shown in dora.screen].count("Paziņojums: Malienas pagasts") == 1


async def test_at_night_the_preview_says_that_it_waits(chat: Chat, ilze: Actor, group: Room) -> None:
    await chat.passes(hours=12)
    await writes(ilze)

    ilze.sees("announcements-in-the-morning", at=datetime(2026, 11, 24, 6, tzinfo=UTC))


async def test_at_night_it_waits_until_the_morning(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await chat.passes(hours=12)

    await sends(ilze)
    await chat.passes(minutes=30)
    dora.sees_no("announcements-title")
    ilze.sees("announcements-goes-on", at=datetime(2026, 11, 24, 6, tzinfo=UTC))
    before = len(group.screen)
    await chat.passes(hours=12)

    assert len(group.screen) == before + 1
    assert [shown.title for shown in dora.screen].count("Paziņojums: Malienas pagasts") == 1


async def test_what_is_urgent_wakes_the_group_and_everybody_and_nothing_else_does(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    dora = await subscriber(chat, "Dora")
    await chat.passes(hours=12)
    await sends(ilze)
    await sends(ilze, text="Ceļš pie tilta slēgts, braukt var caur Annu.", urgent="Izskalots tilts.")
    await chat.passes(minutes=5)

    for screen in (group.screen, dora.screen):
        assert [shown.title for shown in screen if shown.title] == ["Steidzami: Malienas pagasts"]
    ilze.sees("announcements-all-sent")
    await chat.passes(hours=12)
    assert dora.last.title == "Paziņojums: Malienas pagasts"


async def test_who_has_to_read_what_is_urgent_first_is_woken_and_so_is_who_carries_it(
    chat: Chat, ilze: Actor, dace: Actor, peteris: Actor
) -> None:
    dora = await subscriber(chat, "Dora")
    await chat.passes(hours=12)
    await writes(dace, where="Visam novadam", text="Ūdens piesārņots: nedzeriet to.", urgent="Piesārņots ūdens.")
    await dace.taps("Sūtīt")
    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=5)

    assert dora.last.title == "Steidzami: viss novads"
    assert "Ūdens piesārņots" in ilze.last.text
    dace.sees("announcements-approved-told")
    dace.sees("announcements-all-sent")


async def test_an_urgent_one_is_withdrawn_at_night_too(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await chat.passes(hours=12)
    await sends(ilze, text="Ceļš pie tilta slēgts, braukt var caur Annu.", urgent="Izskalots tilts.")
    await ilze.taps("Kur aizgāja")
    assert "grupā" in ilze.last.text
    await chat.passes(minutes=1)
    await ilze.says("visi paziņojumi")
    await ilze.taps("Skatīt Z-1")
    await ilze.taps("Atsaukt")
    await ilze.says("Tilts ir vesels.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=1)

    for shown in (group.last, dora.last):
        assert "Tilts ir vesels." in shown.text


async def test_what_is_for_later_goes_then_and_can_be_thrown_away_before(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze, when="25.11.2026 12.00")
    await chat.passes(days=1)
    assert not group.screen
    await chat.passes(days=2)
    assert group.last.text.startswith(TALKA)

    await sends(ilze, when="30.11.2026 12.00", text="Veikals pirmdien slēgts no plkst. 8.00 līdz 12.00.")
    await ilze.says("visi paziņojumi")
    await ilze.taps("Skatīt Z-2")
    await ilze.taps("Nevajag")
    await chat.passes(days=7)

    assert group.last.text.startswith(TALKA)


async def test_the_group_is_not_flooded_but_what_is_urgent_goes_today(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    ilze.sees_no("announcements-groups-later")
    await sends(ilze, text="Svētdien plkst. 12.00 pie ezera būs zupa. Nāciet!")
    ilze.sees("announcements-groups-later", at=datetime(2026, 11, 24, 6, tzinfo=UTC))
    await chat.passes(minutes=1)
    assert group.last.text.startswith(TALKA)

    await sends(ilze, text="Ceļš pie tilta slēgts, braukt var caur Annu.", urgent="Izskalots tilts.")
    await chat.passes(minutes=1)
    assert group.last.title == "Steidzami: Malienas pagasts"

    await chat.passes(days=3)
    assert group.last.text.startswith("Svētdien")


async def test_the_button_leads_to_the_meeting(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await announces(ilze)
    await sends(ilze, button="S-1")
    await chat.passes(days=3)

    await dora.taps("Pieteikties")

    dora.sees("meetings-when", at=datetime(2026, 12, 1, 16, tzinfo=UTC))


async def test_the_button_leads_to_the_representative(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await sends(ilze, button="Jautāt pārstāvim")
    await chat.passes(minutes=1)
    assert [choice.start for choice in group.last.choices] == ["j"]

    await dora.taps("Jautāt pārstāvim")

    assert dora.last.text != ""
    dora.sees_no("machinery-tap-old")


async def test_the_same_text_is_ready_for_another_group(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    await chat.passes(minutes=1)
    await ilze.starts("z-1")

    await ilze.taps("Pārsūtīšanai")

    text = next(shown for shown in reversed(ilze.screen) if shown.title)
    assert text.text == group.last.text
    assert text.message.link.endswith("z-1")
    await chat.passes(minutes=1)
    ilze.sees("announcements-qr", number="Z-1")
    assert await codes(chat) == [text.message.link]


async def test_a_button_that_leads_nowhere_is_no_answer(ilze: Actor) -> None:
    await ilze.says("/pazinojums")
    await ilze.says(TALKA)
    await ilze.taps("Izlaist")

    await ilze.says("S-7")

    ilze.sees("announcements-button-nowhere", number="S-7")


async def test_officialese_is_pointed_out_and_may_be_sent(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze, text="Informējam, ka tiek plānots ūdens padeves pārtraukums.")
    ilze.sees("plainness-no-when")
    ilze.sees("plainness-no-where")
    await chat.passes(minutes=1)

    assert group.last.text.startswith("Informējam")


async def test_plain_words_are_left_in_peace(ilze: Actor) -> None:
    await writes(ilze)

    ilze.sees_no("plainness-advice")


async def test_it_is_stopped_and_says_so(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await chat.passes(hours=12)
    await sends(ilze)

    await ilze.taps("Apturēt")
    await chat.passes(days=1)

    dora.sees_no("announcements-title")
    assert not group.screen
    ilze.sees("announcements-done", number="Z-1", sent=0, failed=0)


async def test_a_correction_reaches_who_has_it(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await sends(ilze)
    await chat.passes(minutes=5)

    await ilze.starts("z-1")
    await rewrites(ilze, "Svētdien, 29. novembrī, plkst. 10.00 talka pie ezera.")
    ilze.sees("announcements-corrected", number="Z-1")
    await chat.passes(minutes=5)

    for seen in (group.last, dora.last):
        assert seen.text.startswith("Svētdien, 29. novembrī, plkst. 10.00")
        assert seen.text.endswith("Paziņojums Z-1, labots pirmdien, 23.\u00a0novembrī")


@pytest.mark.parametrize(("what", "said"), [("Steidzami", "Izskalots tilts."), ("Kad", "30.11.2026 12.00")])
async def test_a_correction_neither_wakes_nor_waits(chat: Chat, ilze: Actor, group: Room, what: str, said: str) -> None:
    await sends(ilze)
    await chat.passes(minutes=1)
    await ilze.says("visi paziņojumi")
    await ilze.taps("Skatīt Z-1")
    for label in ("Labot", "Labot", what):
        await ilze.taps(label)
    await ilze.says(said)
    if what == "Steidzami":
        await ilze.taps("Izlaist")
    await ilze.taps("Nosūtīt")

    ilze.sees("announcements-corrected-at-once", number="Z-1")


async def test_where_nobody_is_told_alone_the_report_says_so(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    await chat.passes(minutes=1)

    assert "To nesaņēma neviens. Par grupām: „Kur aizgāja”." in ilze.last.text
    assert "Kur aizgāja" in ilze.last.labels


async def test_a_correction_overtakes_what_waits(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await chat.passes(hours=12)
    await sends(ilze)

    await rewrites(ilze, "Svētdien, 29. novembrī, plkst. 10.00 talka pie ezera.")
    await chat.passes(days=1)

    assert [shown.text[:8] for shown in dora.screen if shown.title.startswith("Paziņojums")] == ["Svētdien"]


async def test_what_is_withdrawn_says_why_in_its_place(chat: Chat, ilze: Actor, group: Room) -> None:
    dora = await subscriber(chat, "Dora")
    await sends(ilze)
    await chat.passes(minutes=5)

    await ilze.starts("z-1")
    await ilze.taps("Atsaukt")
    await ilze.says("Būs vētra.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=5)

    for seen in (group.last, dora.last):
        assert seen.text == "Paziņojums Z-1 ir atsaukts un vairs neder. Iemesls: Būs vētra."


async def test_where_there_is_no_group_it_is_carried_by_hand_and_the_log_knows(chat: Chat, ilze: Actor) -> None:
    await sends(ilze)
    ilze.sees("shares-please-forward", parish="malienas")

    await ilze.taps("Pārsūtīju")
    await ilze.starts("z-1")
    await ilze.taps("Kur aizgāja")

    assert ilze.last.text.startswith("Malienas pagasts: pārsūtīts, ")


async def test_a_picture_stands_above_its_text_also_after_a_correction(chat: Chat, ilze: Actor, group: Room) -> None:
    await ilze.says("/pazinojums")
    await ilze.says(TALKA)
    await ilze.sends_photo()
    for _ in range(3):
        await ilze.taps("Izlaist")
    await ilze.taps("Nosūtīt")
    await ilze.taps("Sūtīt")
    await chat.passes(minutes=1)
    assert group.last.message.media is not None
    assert group.last.text.startswith(TALKA)

    await rewrites(ilze, "Svētdien, 29. novembrī, plkst. 10.00 talka pie ezera.")
    await chat.passes(minutes=1)

    assert group.last.message.media is not None
    assert group.last.text.startswith("Svētdien")


# ---------------------------------------------------------------- to everybody


async def test_what_goes_to_all_is_read_by_somebody_else_first(
    chat: Chat, dace: Actor, peteris: Actor, ilze: Actor, group: Room
) -> None:
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    dace.sees("announcements-asked", number="Z-1")
    await chat.passes(days=1)
    assert not group.screen
    ilze.sees_no("announcements-please-approve")

    await peteris.taps("Apstiprināt")
    await chat.passes(days=1)

    assert group.last.title == "Paziņojums: viss novads"
    dace.sees("announcements-approved-told", number="Z-1")
    dace.sees("announcements-done", number="Z-1", sent=0, failed=0)
    await peteris.taps("Apstiprināt")
    peteris.sees("announcements-waits-no-more", number="Z-1")


async def test_it_comes_back_with_a_note_and_is_asked_again(
    chat: Chat, dace: Actor, peteris: Actor, group: Room
) -> None:
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")

    await peteris.taps("Atdot ar piezīmi")
    await peteris.says("Trūkst vietas.")
    await peteris.taps("Nosūtīt")
    dace.sees("announcements-returned-told", number="Z-1", note="Trūkst vietas.")
    await rewrites(dace, "Sestdien, 28. novembrī, plkst. 10.00 talka Malienā pie ezera.")
    await dace.taps("Sūtīt")
    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=1)

    assert group.last.text.startswith("Sestdien, 28. novembrī, plkst. 10.00 talka Malienā")


async def test_who_changed_somebody_elses_text_does_not_approve_it(
    chat: Chat, dace: Actor, peteris: Actor, group: Room
) -> None:
    await writes(dace, where="Visam novadam")
    await peteris.says("Z-1")
    await rewrites(peteris, "Sestdien, 28. novembrī, plkst. 10.00 pērciet pie manis cimdus.")
    await peteris.taps("Sūtīt")
    peteris.sees_no("announcements-please-approve")
    await peteris.presses("announcements.approve:1", peteris.last)
    peteris.sees("announcements-not-your-own")

    await dace.taps("Apstiprināt")
    await chat.passes(minutes=1)
    assert "pērciet" in group.last.text


async def test_what_was_changed_since_it_was_read_is_read_again_before_it_goes(
    chat: Chat, dace: Actor, peteris: Actor, group: Room
) -> None:
    """The button under the text that was read first does not send another."""
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    read = peteris.sees("announcements-please-approve")
    await rewrites(dace, "Sestdien, 28. novembrī, plkst. 10.00 pērciet pie manis cimdus.")
    await dace.taps("Sūtīt")

    await peteris.taps("Apstiprināt", message=read)
    await chat.passes(minutes=1)
    assert not group.screen
    assert any("pērciet" in shown.text for shown in peteris.screen)

    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=1)
    assert "pērciet" in group.last.text


async def test_what_goes_along_with_the_text_is_seen_before_it_is_approved(
    chat: Chat, dace: Actor, peteris: Actor, group: Room
) -> None:
    await writes(dace, where="Visam novadam", button="https://example.lv/talka")
    await dace.taps("Sūtīt")
    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=1)
    assert not group.screen

    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=1)
    assert group.screen


async def test_who_wrote_it_does_not_approve_it(chat: Chat, dace: Actor, peteris: Actor, group: Room) -> None:
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")

    await dace.presses("announcements.approve:1", dace.last)
    await chat.passes(minutes=1)

    dace.sees("announcements-not-your-own")
    assert not group.screen


async def test_a_correction_for_all_is_read_again(chat: Chat, dace: Actor, peteris: Actor, group: Room) -> None:
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=5)

    await dace.starts("z-1")
    await rewrites(dace, "Svētdien, 29. novembrī, plkst. 10.00 talka pie ezera.")
    await dace.taps("Sūtīt")
    await chat.passes(minutes=1)
    assert group.last.text.startswith("Sestdien")
    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=1)

    assert group.last.text.startswith("Svētdien")
    assert group.last.text.endswith("Paziņojums Z-1, labots pirmdien, 23.\u00a0novembrī")


async def test_with_nobody_else_it_does_not_go_to_all(dace: Actor) -> None:
    await writes(dace, where="Visam novadam")

    await dace.taps("Sūtīt")

    dace.sees("announcements-nobody-else")


async def test_all_sixteen_read_it_as_written_and_the_log_has_a_line_for_each(
    chat: Chat, dace: Actor, peteris: Actor
) -> None:
    units = list(chat.municipality.units)
    rooms = [await chat.group(key) for key in units[1:]]
    carrier = await chat.official("Kārlis", RoleName.REPRESENTATIVE, units[0])
    await writes(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    await peteris.taps("Apstiprināt")
    await chat.passes(minutes=1)
    await carrier.taps("Pārsūtīju")

    await dace.taps("Kur aizgāja")

    assert {room.last.text for room in rooms} == {f"{TALKA}\n\nPaziņojums Z-1"}
    lines = dace.last.text.split("\n\n")[0].splitlines()
    assert len(lines) == len(units)
    assert sum(": grupā, " in line for line in lines) == len(units) - 1
    assert sum(": pārsūtīts, " in line for line in lines) == 1


async def test_what_somebody_announced_stays_when_they_leave_but_not_their_name(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await sends(ilze)
    await chat.passes(minutes=1)
    id = (await chat.person(ilze)).id

    await chat.machine.write(lambda store: store.announcements.erase_person(id))

    (row,) = await chat.rows("SELECT author_id, text FROM announcements")
    assert (row["author_id"], row["text"]) == (None, TALKA)
    assert group.last.text.startswith(TALKA)


async def test_nobody_reads_a_draft_that_is_not_theirs_to_send(
    chat: Chat, dace: Actor, ilze: Actor, anna: Actor
) -> None:
    await writes(dace, where="Visam novadam")

    for curious in (ilze, anna):
        await curious.says("visi paziņojumi")
        curious.sees("announcements-none")
        await curious.starts("z-1")
        curious.sees("announcements-unknown")


async def test_while_a_group_waits_for_its_turn_nobody_reads_that_all_is_sent(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await sends(ilze)
    await sends(ilze, text="Bibliotēka pirmdien, 30. novembrī, slēgta. Tā ir pie skolas.")
    await chat.passes(minutes=1)
    await ilze.taps("Kur aizgāja")

    assert "grupā būs" in ilze.last.text
    assert "Viss nosūtīts" not in ilze.last.text


async def test_what_is_to_be_forwarded_stands_above_what_is_said_of_it(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    await chat.passes(minutes=1)
    await ilze.says("Z-1")
    await ilze.taps("Pārsūtīšanai")
    text, said = ilze.screen[-2:] if "Augšā" in ilze.screen[-1].text else ilze.screen[-3:-1]

    assert said.text.startswith("Augšā ir tas pats teksts")
    assert text.text.startswith(TALKA[:10])


async def test_before_the_preview_it_is_said_that_nobody_else_sees_it_yet(ilze: Actor, group: Room) -> None:
    await ilze.says("/pazinojums")
    for said in (TALKA, *["Izlaist"] * 4):
        await ilze.says(said)

    assert "vispirms tikai Jums parādīšu" in ilze.sees("forms-summary-preview").text


async def test_what_is_corrected_at_once_promises_no_preview(chat: Chat, ilze: Actor, group: Room) -> None:
    await sends(ilze)
    await chat.passes(minutes=1)
    await ilze.says("Z-1")
    await ilze.taps("Labot")

    ilze.sees("forms-summary")

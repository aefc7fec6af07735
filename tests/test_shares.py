"""A parish without a Telegram group: whoever speaks for it carries each post there by hand, and says so by a press."""

import re

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room, Shown
from tests.meetings import announces, records, until
from tests.proposals import decides, publishes, submits
from tests.sittings import a_sitting

KIT = ["Pārsūtīju", "Vakarā", "Izlaist"]


REFUSED = ("Nav ņemts vērā", "Soliņš tur jau ir.", "Rakstīt pārstāvim", "Izlaist", "Jānis Kalns")


async def record(chat: Chat) -> list[tuple[bool, bool]]:
    rows = await chat.rows("SELECT forwarded_at, skipped_at FROM shares ORDER BY id")
    return [(row["forwarded_at"] is not None, row["skipped_at"] is not None) for row in rows]


def kits(actor: Actor) -> list[Shown]:
    return [shown for shown in actor.screen if shown.labels == KIT]


async def test_a_post_reaches_the_representative_as_ready_text_with_a_link(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)

    ilze.sees("shares-please-forward", parish="malienas")
    kit = ilze.last
    assert kit.labels == KIT
    assert "Vajag soliņu pie ezera" in kit.text
    assert kit.message.link == "https://test.example/?start=n-AL-2026-0001"
    assert await record(chat) == [(False, False)]


async def test_the_picture_goes_along_with_the_text(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("/priekslikums")
    await anna.says("Vajag soliņu pie ezera")
    await anna.taps("Parki")
    await anna.sends_photo()
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    await publishes(ilze)

    assert ilze.last.message.media is not None
    assert "Vajag soliņu pie ezera" in ilze.last.text
    assert ilze.last.labels == KIT


async def test_the_press_is_the_delivery_record_however_often(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)

    for _ in range(2):
        await ilze.taps("Pārsūtīju")
        assert "pārsūtīta" in ilze.toast

    assert await record(chat) == [(True, False)]
    (row,) = await chat.rows("SELECT person_id FROM shares")
    assert row["person_id"] == (await chat.person(ilze)).id


async def test_in_the_evening_it_is_offered_once_more(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.taps("Vakarā")

    await chat.passes(hours=7)
    assert len(kits(ilze)) == 1
    await chat.passes(hours=2)

    assert len(kits(ilze)) == 2


async def test_what_was_forwarded_meanwhile_is_not_offered_in_the_evening(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.taps("Vakarā")
    await ilze.taps("Pārsūtīju")

    await chat.passes(days=1)

    assert len(kits(ilze)) == 1


async def test_what_was_skipped_stays_skipped(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.taps("Izlaist", message=ilze.last)
    await ilze.taps("Vakarā", message=ilze.last)

    ilze.sees("shares-settled")
    await chat.passes(days=2)
    assert len(kits(ilze)) == 1
    assert await record(chat) == [(False, True)]


async def test_while_the_representative_is_away_the_alternate_carries_it(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    oskars = await chat.official("Oskars", RoleName.ALTERNATE, "malienas", village="Brenci")
    await submits(anna)
    await publishes(ilze)

    await ilze.says("lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("10.12.2026")
    await ilze.says("Neviens konkrēts")

    assert len(kits(oskars)) == 1
    assert kits(dace) == []
    await oskars.taps("Pārsūtīju")
    assert await record(chat) == [(True, False)]


async def test_without_representative_and_alternate_one_carries_it_who_published_it(
    chat: Chat, anna: Actor, dace: Actor, peteris: Actor
) -> None:
    await submits(anna)
    await publishes(peteris)

    assert (len(kits(peteris)), len(kits(dace))) == (1, 0)
    await peteris.taps("Pārsūtīju")
    assert await record(chat) == [(True, False)]


async def test_who_carried_it_carries_its_outcome_too(chat: Chat, anna: Actor, dace: Actor, peteris: Actor) -> None:
    await submits(anna)
    await publishes(dace)
    await dace.taps("Pārsūtīju")
    await decides(peteris, "Atbildēt", *REFUSED)

    assert (len(kits(dace)), len(kits(peteris))) == (2, 0)
    assert "Nav ņemts vērā" in kits(dace)[-1].text


async def test_who_cannot_be_reached_carries_nothing(chat: Chat, anna: Actor, dace: Actor, peteris: Actor) -> None:
    await submits(anna)
    await publishes(dace)
    await dace.taps("Pārsūtīju")
    await dace.blocks()
    await decides(peteris, "Atbildēt", *REFUSED)

    assert len(kits(peteris)) == 1


async def test_a_resident_cannot_say_that_it_was_forwarded(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)

    await anna.presses("shares.forwarded:1", anna.last)

    anna.sees("machinery-not-allowed")
    assert await record(chat) == [(False, False)]


async def test_the_outcome_of_what_was_forwarded_is_offered_as_a_new_text(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.taps("Pārsūtīju")

    await decides(peteris, "Atbildēt", *REFUSED)
    await chat.passes(minutes=1)

    assert len(kits(ilze)) == 2
    assert "Nav ņemts vērā" in kits(ilze)[-1].text
    assert await record(chat) == [(False, False)]


async def test_with_a_group_nothing_is_carried_by_hand(chat: Chat, anna: Actor, ilze: Actor) -> None:
    group = await chat.group("malienas")
    await submits(anna)
    await publishes(ilze)

    assert len(group.screen) == 1
    assert kits(ilze) == []


async def test_of_several_proposals_each_has_its_link(chat: Chat, anna: Actor, ilze: Actor) -> None:
    for text in ("Vajag soliņu pie ezera", "Vajag lampu pie skolas"):
        await submits(anna, text)
        await publishes(ilze)

    kit = kits(ilze)[-1]
    assert "Atvērt 1: https://test.example/?start=n-AL-2026-0001" in kit.text
    assert "Atvērt 2: https://test.example/?start=n-AL-2026-0002" in kit.text
    assert kit.message.link == ""


# ---------------------------------------------------------------- groups that come and go


async def binds(chat: Chat, representative: Actor) -> Room:
    """The parish has a Telegram group from now on."""
    await representative.says("grupas")
    await representative.taps("Piesaistīt grupu")
    code = re.search(r"/start grp-\S+", representative.last.text)
    assert code is not None
    room = chat.room("Malienas kaimiņi")
    await representative.says(code[0], in_=room)
    return room


async def test_what_was_put_off_is_not_offered_once_the_parish_has_a_group(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    kit = kits(ilze)[-1]
    await ilze.taps("Vakarā", message=kit)
    group = await binds(chat, ilze)
    await chat.passes(days=2)

    assert any("Vajag soliņu pie ezera" in shown.text for shown in group.screen)
    assert len(kits(ilze)) == 1
    await ilze.taps("Vakarā", message=kit)
    ilze.sees("shares-group-there", parish="malienas")


async def test_with_a_group_the_outcome_is_read_there_and_not_carried_by_hand(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.taps("Pārsūtīju")
    group = await binds(chat, ilze)
    await decides(peteris, "Atbildēt", *REFUSED)
    await chat.passes(days=1)

    assert "Nav ņemts vērā" in group.last.text
    assert len(kits(ilze)) == 1


async def test_the_outcome_of_what_stands_in_a_group_that_is_bound_no_more_is_carried_by_hand(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await binds(chat, ilze)
    await submits(anna)
    await publishes(ilze)
    await ilze.says("grupas")
    await ilze.taps("Atsaistīt")
    await ilze.taps("Jā, atsaistīt")
    assert kits(ilze) == []
    await decides(peteris, "Atbildēt", *REFUSED)

    assert "Nav ņemts vērā" in kits(ilze)[-1].text


# ---------------------------------------------------------------- one text for several places

KIT_FOR_ALL = ["Pārsūtīju visām", "Vakarā", "Izlaist"]


def kits_for_all(actor: Actor) -> list[Shown]:
    return [shown for shown in actor.screen if shown.labels == KIT_FOR_ALL]


async def test_a_sitting_of_all_places_is_one_text_for_those_that_have_nobody(
    chat: Chat, ilze: Actor, dace: Actor
) -> None:
    await a_sitting(dace)

    assert (len(kits(dace)), len(kits_for_all(dace))) == (0, 1)
    assert "Kārtējā sēde" in kits_for_all(dace)[0].text
    names = dace.sees("shares-forward-several").text
    assert names.count("– ") == len(chat.municipality.units) - 1
    assert "Malienas" not in names
    assert len(kits(ilze)) == 1
    assert len(await record(chat)) == len(chat.municipality.units)


async def test_what_is_carried_where_it_never_changes_counts_nobody_and_has_plain_links(
    chat: Chat, dace: Actor
) -> None:
    await a_sitting(dace)

    (kit,) = kits_for_all(dace)
    assert "Padomes locekļi" not in kit.text
    assert "\nLūdzu pajautāt: https://" in kit.text


async def test_one_press_notes_all_places_of_the_message_and_no_other(chat: Chat, ilze: Actor, dace: Actor) -> None:
    await a_sitting(dace)

    for _ in range(2):
        await dace.taps("Pārsūtīju visām")
        assert "pārsūtīta visām" in dace.toast

    open_ones = await chat.rows("SELECT parish FROM shares WHERE forwarded_at IS NULL")
    assert [row["parish"] for row in open_ones] == ["malienas"]


async def test_what_was_put_off_for_several_comes_as_one_text_again(chat: Chat, dace: Actor) -> None:
    await a_sitting(dace)
    await dace.taps("Vakarā")
    await chat.restarts()
    await chat.passes(hours=10)

    assert (len(kits(dace)), len(kits_for_all(dace))) == (0, 2)
    await dace.taps("Pārsūtīju visām")
    assert await chat.rows("SELECT id FROM shares WHERE forwarded_at IS NULL") == []


async def test_what_is_left_out_for_several_is_left_out_for_all(chat: Chat, dace: Actor) -> None:
    await a_sitting(dace)
    await dace.taps("Izlaist", message=kits_for_all(dace)[0])
    await dace.taps("Vakarā", message=kits_for_all(dace)[0])

    dace.sees("shares-settled")
    assert {skipped for _, skipped in await record(chat)} == {True}
    await dace.taps("Pārsūtīju visām")
    assert set(await record(chat)) == {(True, False)}


async def test_reminder_and_outcome_of_a_sitting_are_one_text_each(chat: Chat, ilze: Actor, dace: Actor) -> None:
    await a_sitting(dace)
    await dace.taps("Pārsūtīju visām")
    await until(chat, "2026-12-07", "20:00")

    assert [shown.title.partition(":")[0] for shown in kits_for_all(dace)[1:]] == ["Atgādinājums"]
    assert len(kits(ilze)) == 2
    await until(chat, "2026-12-09", "10:00")
    await records(dace, votes="9 0 0")

    assert len(kits_for_all(dace)) == 3
    assert "Jumtu labo vasarā." in kits_for_all(dace)[-1].text
    assert kits(dace) == []


async def test_a_place_with_a_meeting_of_its_own_is_reminded_with_a_text_of_its_own(chat: Chat, dace: Actor) -> None:
    await a_sitting(dace)
    await announces(dace, where="Malienas pagasts", when="08.12.2026 12.00")
    before = len(kits(dace))
    await until(chat, "2026-12-07", "20:00")

    (own,) = kits(dace)[before:]
    assert "Par skolas telpām" in own.text
    assert "Par skolas telpām" not in kits_for_all(dace)[-1].text


async def test_while_the_chair_is_away_it_is_one_text_for_whoever_stands_in(
    chat: Chat, ilze: Actor, dace: Actor, peteris: Actor
) -> None:
    await a_sitting(dace)

    await dace.says("lomas")
    await dace.taps("Prombūtne")
    await dace.says("10.12.2026")
    await chat.passes(minutes=1)

    assert (len(kits(peteris)), len(kits_for_all(peteris))) == (0, 1)
    assert len(kits(ilze)) == 1


async def test_who_comes_to_speak_for_one_place_takes_over_its_text_alone(chat: Chat, dace: Actor) -> None:
    oskars = await chat.official("Oskars", RoleName.ALTERNATE, "malienas", village="Brenci")
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await a_sitting(dace)

    await ilze.says("lomas")
    await ilze.taps("Prombūtne")
    await ilze.says("10.12.2026")
    await ilze.says("Neviens konkrēts")

    assert len(kits(oskars)) == 1
    assert len(kits_for_all(dace)) == 1

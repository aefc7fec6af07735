"""After the close: everybody who answered hears the result and what comes of it, and nobody may leave it at silence."""

from datetime import datetime, timedelta

import pytest

from bot.domain.roles import RoleName
from bot.domain.statuses import Status
from storage.store import Store
from tests.chat import Actor, Chat, Room
from tests.polls import opens

CLOSES = {"days": 7, "hours": 10, "minutes": 1}
NIGHT = {"hours": 14}  # from the close to Tuesday, 10.00
DAY = "15.12.2026."


async def closed(chat: Chat, maker: Actor, *voters: Actor, room: Room | None = None) -> str:
    number = await opens(maker)
    for voter in voters:
        await voter.starts(number.lower())
        await voter.taps("2. Pie skolas")
    await chat.passes(**CLOSES)
    return number


async def concludes(
    actor: Actor, outcome: str = "Ņemts vērā", reason: str = "Tā gribēja vairums.", step: str = "Pasūtīsim soliņu."
) -> None:
    await actor.taps("Kas no tā iznāk")
    await actor.says(outcome)
    await actor.says(reason)
    await actor.says(step)
    if outcome != "Gaida pašvaldības atbildi":
        await actor.says(DAY)
    await actor.taps("Nosūtīt")


# ---------------------------------------------------------------- the result


async def test_who_answered_hears_that_it_is_closed_and_until_when_more_is_said(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)

    told = anna.sees("conclusions-closed-told")
    assert "Kur likt soliņu?" in told.text
    assert "padome pateiks līdz" in told.text
    assert not biruta.screen
    assert len([one for one in anna.screen if chat.says(one, "conclusions-closed-told", {})]) == 1


async def test_nobody_is_told_twice_though_the_telling_begins_again(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    before = len(anna.screen)

    await chat.machine.write(lambda store: store.timers.set("polls.tell", "polls:1:0:0", chat.clock.now()))
    await chat.passes(minutes=1)

    assert len(anna.screen) == before


async def test_all_who_answered_hear_it_also_where_they_are_many(
    chat: Chat, ilze: Actor, group: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.polls.telling.LOT", 2)
    voters = [await chat.resident(name, "malienas") for name in ("Anna", "Biruta", "Dainis", "Edgars", "Fricis")]
    await closed(chat, ilze, *voters)
    await chat.passes(**NIGHT)

    for voter in voters:
        voter.sees("conclusions-closed-told")


async def test_the_staff_channel_and_the_group_see_it(
    chat: Chat, anna: Actor, ilze: Actor, group: Room, staff: Room
) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)

    assert "padome pateiks līdz" in group.last.text
    assert any("Aptauja ir slēgta" in one.title for one in staff.screen)


# ---------------------------------------------------------------- before its time


async def test_it_is_closed_early_with_a_reason_that_everybody_reads(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    number = await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    await ilze.starts(number.lower())

    await ilze.taps("Slēgt pirms laika")
    await ilze.says("Soliņš jau ir uzdāvināts.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=1)

    assert "Soliņš jau ir uzdāvināts." in group.last.text
    assert "Soliņš jau ir uzdāvināts." in anna.sees("conclusions-closed-told").text
    assert await chat.rows("SELECT votes FROM poll_results")
    await anna.presses("polls.vote:1:2", group.last, in_=group)
    assert "ir slēgta" in anna.toast


async def test_an_old_button_closes_nothing_twice(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    number = await opens(ilze)
    await ilze.starts(number.lower())
    shown = ilze.last
    await chat.passes(**CLOSES)

    await ilze.taps("Slēgt pirms laika", message=shown)

    ilze.sees("polls-over", number=number)


async def test_a_resident_closes_nothing(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)

    await anna.presses("polls.stop:1", group.last, in_=group)

    assert "kam tas ir uzticēts" in anna.toast
    assert not await chat.rows("SELECT id FROM polls WHERE closed_early != ''")


# ---------------------------------------------------------------- what came of it


async def test_what_came_of_it_reaches_everybody_who_answered_and_the_group(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    number = await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)

    await concludes(ilze)
    await chat.passes(minutes=1)

    ilze.sees("conclusions-saved", number=number)
    told = anna.sees("conclusions-told").text
    assert "Ņemts vērā" in told
    assert "Pasūtīsim soliņu." in told
    assert "15.\u00a0decembr" in told
    assert "Tā gribēja vairums." in group.last.text
    assert await chat.rows("SELECT id FROM polls WHERE answered_at IS NOT NULL")


async def test_empty_words_are_no_reason_and_no_step(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await ilze.taps("Kas no tā iznāk")
    await ilze.says("Ņemts vērā")

    await ilze.says("Pieņemts zināšanai")
    ilze.sees("answers-reason-missing")
    await ilze.says("Tā gribēja vairums.")
    await ilze.says("Paldies par viedokli")
    ilze.sees("answers-next-step-missing")


async def test_it_waits_for_exactly_one_person(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, peteris: Actor, group: Room
) -> None:
    await closed(chat, ilze, anna)
    for actor in (ilze, dace, peteris):
        await actor.says("/gaida")

    ilze.sees("conclusions-waiting-title", count=1)
    for actor in (dace, peteris):
        actor.sees_no("conclusions-waiting-title")


async def test_what_is_late_is_not_said_to_be_ahead(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(days=30)
    await ilze.says("/gaida")

    assert "Termiņš bija līdz" in ilze.sees("conclusions-waiting-title", count=1).text
    assert "Pasakiet" not in ilze.last.text


async def test_where_its_maker_has_left_the_role_who_speaks_for_the_first_parish_is_asked(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    liga = await chat.official("Līga", RoleName.REPRESENTATIVE, "malienas")
    await closed(chat, liga, anna)
    person = await chat.person(liga)
    (role,) = await chat.machine.read(lambda store: store.roles.of(person.id))
    await chat.machine.write(lambda store: store.roles.end(role.id, chat.clock.now()))

    await ilze.says("/gaida")

    ilze.sees("conclusions-waiting-title", count=1)


async def test_the_walk_of_the_evening_ends_with_the_poll(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze, anna)

    await ilze.presses("proposals.next", group.last)

    ilze.sees("conclusions-ask-outcome")


# ---------------------------------------------------------------- time


async def test_who_owes_it_is_reminded_once_and_then_others_hear(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await closed(chat, ilze, anna)

    await chat.passes(days=8)
    assert len([one for one in ilze.screen if chat.says(one, "conclusions-remind", {})]) == 1
    assert not [one for one in dace.screen if chat.says(one, "conclusions-late-behind", {})]
    await chat.passes(days=10)

    ilze.sees("conclusions-late")
    dace.sees("conclusions-late-behind")
    assert "vēl nav izdarīts" in group.last.text
    assert await chat.rows("SELECT id FROM polls WHERE answered_at IS NULL")


async def test_what_is_said_in_time_reminds_nobody(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await concludes(ilze)

    await chat.passes(days=40)

    ilze.sees_no("conclusions-remind")
    ilze.sees_no("conclusions-late")


# ---------------------------------------------------------------- on to the municipality


async def test_what_is_handed_on_waits_for_the_staff_and_ends_with_their_answer(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room, staff: Room
) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await concludes(ilze, "Gaida pašvaldības atbildi", "Ceļš ir pašvaldības.", "Pašvaldība pateiks, vai remontēs.")
    await chat.passes(minutes=1)
    assert "Pašvaldība atbildēs līdz" in group.last.text
    assert any("gaida pašvaldības atbildi" in one.title for one in staff.screen)

    await peteris.says("/gaida")
    await peteris.taps("Pateikt par A-1")
    await peteris.says("Daļēji ņemts vērā")
    await peteris.says("Budžetā pietiek vienam soliņam.")
    await peteris.says("Uzliksim pie skolas.")
    await peteris.says(DAY)
    await peteris.taps("Nosūtīt")
    await chat.passes(minutes=1)

    told = anna.sees("conclusions-told").text
    assert "Budžetā pietiek vienam soliņam." in told
    assert [row["outcome"] for row in await chat.rows("SELECT outcome FROM poll_outcomes ORDER BY id")] == [
        Status.WAITS_MUNICIPALITY,
        Status.PARTLY,
    ]
    assert await chat.rows("SELECT id FROM polls WHERE answered_at IS NOT NULL")


async def test_nothing_is_handed_on_where_nobody_is_staff(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await closed(chat, ilze, anna)

    await ilze.taps("Kas no tā iznāk")

    assert "Ņemts vērā" in ilze.last.labels
    assert "Gaida pašvaldības atbildi" not in ilze.last.labels


async def test_what_was_handed_on_comes_back_when_nobody_is_staff_any_more(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    number = await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await concludes(ilze, "Gaida pašvaldības atbildi", "Ceļš ir pašvaldības.", "Pašvaldība pateiks, vai remontēs.")

    await peteris.says("/lomas")
    await peteris.taps("Atkāpties")
    await peteris.taps("Jā, izbeigt")
    await chat.passes(minutes=2)

    assert len([one for one in ilze.screen if chat.says(one, "conclusions-asked", {})]) == 2
    await ilze.starts(number.lower())
    await concludes(ilze)
    assert [row["side"] for row in await chat.rows("SELECT side FROM poll_outcomes ORDER BY id")] == ["council"] * 2


async def test_who_stands_in_says_it_for_the_council(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    inara = await chat.official("Ināra", RoleName.ALTERNATE, "malienas", village="Brenci")
    person, until = await chat.person(ilze), chat.clock.now() + timedelta(days=60)
    number = await opens(ilze)
    await chat.machine.write(lambda store: _goes_away(store, person.id, until))
    await chat.passes(**CLOSES)
    await chat.passes(**NIGHT)
    assert "padome pateiks" in group.last.text

    await inara.starts(number.lower())
    await concludes(inara)

    assert [row["side"] for row in await chat.rows("SELECT side FROM poll_outcomes")] == ["council"]


async def _goes_away(store: Store, person_id: int, until: datetime) -> None:
    (role,) = await store.roles.of(person_id)
    await store.roles.away(role.id, until, None)


async def test_who_was_overtaken_keeps_their_words(chat: Chat, anna: Actor, ilze: Actor, dace: Actor) -> None:
    number = await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await dace.starts(number.lower())
    await dace.taps("Kas no tā iznāk")
    await dace.says("Nav ņemts vērā")
    await dace.says("Soliņš tur ir.")
    await dace.says("Nekā, viss jau ir vietā.")
    await dace.says(DAY)

    await concludes(ilze)
    await dace.taps("Nosūtīt")

    assert "Soliņš tur ir." in dace.sees("conclusions-overtaken").text
    assert len(await chat.rows("SELECT id FROM poll_outcomes")) == 1


async def test_who_deletes_their_data_leaves_what_they_said_in_a_role_by_nobody(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await concludes(ilze)
    person = await chat.person(ilze)

    await chat.machine.write(lambda store: store.poll_outcomes.erase_person(person.id))

    (row,) = await chat.rows("SELECT person_id, reason FROM poll_outcomes")
    assert (row["person_id"], row["reason"]) == (None, "Tā gribēja vairums.")


async def test_what_the_staff_have_asked_the_municipality_answers(
    chat: Chat, anna: Actor, peteris: Actor, group: Room
) -> None:
    number = await opens(peteris, places=("Maliena",))
    await anna.starts(number.lower())
    await anna.taps("2. Pie skolas")
    await chat.passes(**CLOSES)
    await chat.passes(**NIGHT)
    assert "Pašvaldība atbildēs līdz" in group.last.text

    await peteris.taps("Kas no tā iznāk")
    assert not any("Gaida pašvaldības atbildi" in one.text for one in peteris.news)
    await peteris.says("Nav ņemts vērā")
    await peteris.says("Zeme nav pašvaldības.")
    await peteris.says("Vaicāsim īpašniekam.")
    await peteris.says(DAY)
    await peteris.taps("Nosūtīt")

    assert [row["side"] for row in await chat.rows("SELECT side FROM poll_outcomes")] == ["municipality"]
    assert await chat.rows("SELECT id FROM polls WHERE answered_at IS NOT NULL")


async def test_when_its_maker_resigns_the_next_one_is_asked_and_nobody_twice(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    number = await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    assert not [one for one in dace.screen if chat.says(one, "conclusions-asked", {})]

    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await chat.machine.write(lambda store: store.timers.set("polls.asked", "polls", chat.clock.now()))
    await chat.passes(minutes=1)

    assert len([one for one in dace.screen if chat.says(one, "conclusions-asked", {})]) == 1
    await concludes(dace)
    dace.sees("conclusions-saved", number=number)


async def test_of_two_people_who_are_one_what_they_asked_and_said_stays_theirs(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await concludes(ilze)
    kept, gone = (await chat.person(dace)).id, (await chat.person(ilze)).id

    async def join(store: Store) -> None:
        await store.polls.take_over(kept, gone)
        await store.poll_outcomes.take_over(kept, gone)
        await store.opinions.take_over(kept, gone)

    await chat.machine.write(join)

    assert [row["author_id"] for row in await chat.rows("SELECT author_id FROM polls")] == [kept]
    assert [row["person_id"] for row in await chat.rows("SELECT person_id FROM poll_outcomes")] == [kept]

"""Making a poll and answering it: one person, one vote, changed until the close, told and not stored."""

from bot.domain.polls import loaded
from tests.chat import Actor, Chat, Room
from tests.polls import makes, opens


async def counted(chat: Chat) -> dict[tuple[int, ...], int]:
    rows = await chat.rows("SELECT choice, COUNT(*) AS votes FROM ballots GROUP BY choice")
    return {loaded(row["choice"]): row["votes"] for row in rows}


async def test_the_representative_asks_and_the_group_sees_it_as_in_the_preview(ilze: Actor, group: Room) -> None:
    await makes(ilze)
    preview = next(shown for shown in reversed(ilze.screen) if shown.title)

    await ilze.taps("Publicēt tūlīt")

    assert group.last.text == preview.text
    assert (
        group.last.labels
        == preview.labels
        == [
            "1. Pie ezera",
            "2. Pie skolas",
            "3. Pie veikala",
            "Skatīt vienatnē",
        ]
    )
    assert "Rezultātam ir ieteikuma raksturs." in group.last.text


async def test_a_vote_in_the_group_counts_and_its_owner_alone_hears_what(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)

    await anna.taps("2. Pie skolas", in_=group)

    assert anna.toast == "Ieskaitīts: Pie skolas"
    assert await counted(chat) == {(2,): 1}
    assert not anna.news


async def test_the_last_vote_counts_and_pressing_twice_changes_nothing(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)

    for label in ("1. Pie ezera", "2. Pie skolas", "2. Pie skolas"):
        await anna.taps(label, in_=group)

    assert await counted(chat) == {(2,): 1}


async def test_the_card_shows_how_many_took_part(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)

    await chat.passes(minutes=1)

    assert "Piedalījās: 1" in group.last.text


async def test_who_comes_first_is_asked_parish_and_age_and_then_the_vote_counts(
    chat: Chat, zane: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)

    await zane.taps("3. Pie veikala", in_=group)
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    assert await counted(chat) == {(3,): 1}
    zane.sees("polls-voted-one")
    assert not await chat.rows("SELECT then_start FROM strangers WHERE then_start != ''")


async def test_who_lives_elsewhere_is_told_so(chat: Chat, janis: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)

    await janis.taps("1. Pie ezera", in_=group)

    assert "citas vietas" in janis.toast
    assert await counted(chat) == {}


async def test_of_several_answers_each_tap_adds_one_up_to_the_most(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze, kind="Vairākas atbildes", most="2")

    await anna.taps("3. Pie veikala", in_=group)
    await anna.taps("1. Pie ezera", in_=group)
    assert anna.toast == "Ieskaitīts: Pie ezera, Pie veikala"
    await anna.taps("2. Pie skolas", in_=group)

    assert "ne vairāk kā 2" in anna.toast
    assert await counted(chat) == {(1, 3): 1}


async def test_a_ranking_is_pressed_in_order_and_can_be_begun_anew(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    number = await opens(ilze, kind="Sarindot")
    await anna.taps("3. Pie veikala", in_=group)
    await anna.taps("1. Pie ezera", in_=group)
    assert anna.toast == "Ieskaitīts: 1. Pie veikala, 2. Pie ezera"

    await anna.starts(number.lower())
    await anna.taps("Noņemt 3.")
    await anna.taps("2. Pie skolas")

    assert await counted(chat) == {(1, 2): 1}


async def test_what_was_not_chosen_is_said_not_to_be_when_it_is_removed(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await opens(ilze, kind="Vairākas atbildes")
    await anna.starts("a-1")
    await anna.taps("1. Pie ezera")
    await anna.taps("2. Pie skolas")
    await anna.taps("Noņemt 3.")

    assert anna.toast == "3. nebija izvēlēts. Ieskaitīts joprojām: Pie ezera, Pie skolas"
    assert await counted(chat) == {(1, 2): 1}


async def test_the_last_one_of_several_is_not_removed_by_a_slip(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await opens(ilze, kind="Vairākas atbildes", why="Jā")
    await anna.starts("a-1")
    page = anna.last
    await anna.taps("2. Pie skolas")
    await anna.taps("Pateikt, kāpēc")
    await anna.says("Bērni tur gaida autobusu")
    await anna.taps("Jā")
    await anna.taps("Noņemt 2.", message=page)

    assert "vienīgais" in anna.toast
    assert await counted(chat) == {(2,): 1}
    assert await chat.rows("SELECT id FROM whys")
    await anna.taps("3. Pie veikala", message=page)
    await anna.taps("Noņemt 2.", message=page)
    assert await counted(chat) == {(3,): 1}


async def test_a_scale_has_five_numbers(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze, kind="Vērtējums 1–5")

    await anna.taps("4", in_=group)

    assert await counted(chat) == {(4,): 1}


async def test_a_vote_can_be_taken_back(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    number = await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    await anna.starts(number.lower())

    await anna.taps("Atsaukt atbildi")

    assert await counted(chat) == {}
    assert not await chat.rows("SELECT person_id FROM participants")


async def test_what_is_counted_is_told_again_but_stands_on_no_screen(anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.taps("2. Pie skolas", in_=group)
    await anna.says("aptaujas")
    await anna.taps("Skatīt A-1")

    await anna.taps("Mana atbilde")

    assert (anna.toast, anna.alert) == ("Jūsu atbilde: Pie skolas", True)
    assert not any("Jūsu atbilde: Pie" in shown.text for shown in anna.screen)


async def test_a_poll_opens_by_itself_at_the_set_moment(chat: Chat, ilze: Actor, group: Room) -> None:
    await makes(ilze)
    await ilze.taps("Publicēt vēlāk")
    await ilze.says("rīt 9.00")
    assert not group.screen

    await chat.passes(days=1)

    assert "Kur likt soliņu?" in group.last.text
    ilze.sees("polls-opened-told")


async def test_what_was_planned_by_who_has_left_is_opened_by_who_has_the_duty_now(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    await makes(ilze)
    await ilze.taps("Publicēt vēlāk")
    await ilze.says("rīt 9.00")
    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await chat.passes(days=1)
    assert not await chat.rows("SELECT id FROM polls WHERE opened_at IS NOT NULL")

    dace.sees("polls-left-planned", number="A-1")
    await dace.taps("Skatīt paraugu")
    await dace.taps("Publicēt tūlīt")

    assert await chat.rows("SELECT id FROM polls WHERE opened_at IS NOT NULL")


async def test_what_was_closed_before_the_morning_invites_nobody(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await chat.passes(hours=12, minutes=30)
    await opens(ilze)
    await chat.passes(minutes=30)
    assert await chat.rows("SELECT id FROM outbox WHERE card = 'polls.invitation' AND finished_at IS NULL")

    await ilze.starts("a-1")
    await ilze.taps("Slēgt")
    await ilze.says("Kļūda jautājumā, sāksim no jauna.")
    await ilze.taps("Nosūtīt")
    await chat.passes(hours=12)

    assert not any("1. Pie ezera" in shown.labels for shown in anna.screen)


async def test_who_has_moved_away_can_take_their_answer_back(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.starts("a-1")
    await anna.taps("1. Pie ezera")
    voted = anna.last
    await anna.says("/pagasts")
    await anna.taps("Mainīt")
    await anna.says("Liepna")
    assert await counted(chat) == {(1,): 1}

    await anna.presses("polls.take_back:1", voted)

    assert await counted(chat) == {}
    assert not await chat.rows("SELECT person_id FROM participants")


async def test_until_it_opens_it_can_be_changed_or_thrown_away(ilze: Actor, group: Room) -> None:
    await makes(ilze)
    await ilze.taps("Labot")
    await ilze.taps("Labot")
    await ilze.taps("Jautājums")
    await ilze.says("Kur likt galdu?")
    await ilze.taps("Nosūtīt")
    assert any("Kur likt galdu?" in shown.text for shown in ilze.news)

    await ilze.taps("Nevajag")

    ilze.sees("polls-cancelled")
    assert not group.screen


async def test_who_wants_notices_gets_the_poll_one_to_one(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")

    await opens(ilze)
    await anna.taps("1. Pie ezera")

    assert await counted(chat) == {(1,): 1}


async def test_who_deletes_their_data_takes_the_vote_along_and_cannot_count_twice(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    await anna.says("dzēst")
    await anna.taps("Jā, dzēst")
    assert await counted(chat) == {}

    await anna.taps("1. Pie ezera", in_=group)
    await anna.taps("Turpināt")
    await anna.says("Maliena")
    await anna.taps("Jā")

    assert await counted(chat) == {(1,): 1}


async def test_a_closed_poll_takes_no_vote_and_keeps_no_ballot(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    card = group.last

    await chat.passes(days=8)
    await anna.presses("polls.vote:1:2", card, in_=group)

    assert "ir slēgta" in anna.toast
    assert await counted(chat) == {}
    (kept,) = await chat.rows("SELECT choice, votes, ballot_key FROM poll_results JOIN polls ON polls.id = poll_id")
    assert (kept["choice"], kept["votes"], kept["ballot_key"]) == ("", 1, None)


async def test_a_poll_that_closes_soon_goes_ahead_of_what_waits(chat: Chat, ilze: Actor, group: Room) -> None:
    for closes in ("Pēc mēneša", "Pēc mēneša", "Pēc mēneša"):
        await opens(ilze, closes=closes)

    await opens(ilze, question="Kurā dienā talkot?", closes="Pēc 3 dienām")

    assert "ārpus kārtas: pirmdien, 23." in ilze.sees("polls-published").text
    await chat.passes(minutes=1)
    assert "Kurā dienā talkot?" in group.last.text


async def test_only_one_goes_ahead_in_a_day_and_the_next_is_warned_first(chat: Chat, ilze: Actor, group: Room) -> None:
    for closes in ("Pēc mēneša", "Pēc 3 dienām", "Pēc 3 dienām", "Pēc 3 dienām"):
        await opens(ilze, closes=closes)
    await makes(ilze, closes="Pēc 3 dienām")

    await ilze.taps("Publicēt tūlīt")
    ilze.sees("polls-seen-too-late")
    assert not await chat.rows("SELECT id FROM polls WHERE id = 5 AND opened_at IS NOT NULL")

    await ilze.taps("Publicēt tāpat")
    assert "Grupa to redzēs tikai" in ilze.sees("polls-published").text


async def test_a_poll_for_a_few_hours_is_not_warned_of_where_nothing_else_waits(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await makes(ilze, closes="Pēc 3 dienām")
    await chat.passes(days=3)

    await ilze.taps("Publicēt tūlīt")

    assert "Grupā to redzēs ceturtdien, 26." in ilze.sees("polls-published").text


async def test_a_poll_for_a_few_hours_is_not_warned_of_where_there_is_no_group(chat: Chat, ilze: Actor) -> None:
    await makes(ilze, closes="Pēc 3 dienām")
    await chat.passes(days=3)

    await ilze.taps("Publicēt tūlīt")

    ilze.sees("polls-published")


async def test_the_group_sees_the_poll_when_it_was_said(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await opens(ilze)
    assert "otrdien, 24." in ilze.sees("polls-published").text

    await chat.passes(hours=23)

    assert sum("Padomdevēja aptauja" in shown.title for shown in group.screen) == 2


async def test_the_picture_comes_just_before_its_card_and_rings_once(chat: Chat, ilze: Actor, group: Room) -> None:
    await makes(ilze)
    await ilze.taps("Labot")
    await ilze.taps("Labot")
    await ilze.taps("Attēls")
    await ilze.sends_photo()
    await ilze.taps("Nosūtīt")

    await ilze.taps("Publicēt tūlīt")
    await chat.passes(minutes=1)

    picture, card = group.screen
    assert picture.message.media is not None
    assert picture.message.silent
    assert "Kur likt soliņu?" in card.text


async def test_options_that_come_one_by_one_are_asked_for_in_one_message(ilze: Actor) -> None:
    await ilze.says("/aptauja")
    await ilze.says("Kur likt soliņu?")
    await ilze.taps("Viena atbilde")
    await ilze.says("Pie ezera")

    assert "vienā ziņā" in ilze.sees("polls-options-count").text

"""The municipality answers too: in its role, with a reason, beside the residents and never among them."""

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.polls import opens


async def stands(actor: Actor, choice: str, reason: str = "Tur ir elektrība.") -> None:
    await actor.starts("a-1")
    await actor.taps("Atbildēt savā lomā")
    await actor.says(choice)
    await actor.says(reason)
    await actor.taps("Nosūtīt")


async def vote(chat: Chat, group: Room, *labels: str) -> None:
    for number, label in enumerate(labels):
        await (await chat.resident(f"Balss{number}", "malienas")).taps(label, in_=group)


async def result(chat: Chat, reader: Actor) -> str:
    await chat.passes(days=8)
    await reader.starts("a-1")
    return reader.last.text


async def test_they_are_told_before_that_it_is_not_secret(ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await ilze.starts("a-1")

    await ilze.taps("Atbildēt savā lomā")

    assert "Tā nav aizklāta atbilde." in ilze.last.text
    assert "pārstāvis, Malienas pagasts" in ilze.last.text


async def test_beside_the_result_stands_who_agrees_with_the_residents_and_who_does_not(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await opens(ilze)
    await vote(chat, group, *["1. Pie ezera"] * 5)
    await stands(ilze, "Pie ezera", "Tur visi peldas.")
    await stands(peteris, "2")

    shown = await result(chat, anna)

    assert "Iedzīvotāju pirmā izvēle: Pie ezera" in shown
    assert "– pārstāvis, Malienas pagasts: Pie ezera. Sakrīt ar iedzīvotāju pirmo izvēli." in shown
    assert "Pamatojums: Tur visi peldas." in shown
    assert "– pašvaldības koordinators, viss novads: Pie skolas. Iedzīvotāju pirmā izvēle ir cita." in shown


async def test_paper_counts_with_the_residents_where_there_is_enough_of_it(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await vote(chat, group, *["1. Pie ezera"] * 5)
    await ilze.starts("a-1")
    await ilze.taps("Papīra atbildes")
    await ilze.taps("Ievadīt no papīra")
    await ilze.says("2 = 6")
    await ilze.taps("Nosūtīt")
    await stands(ilze, "2")

    shown = await result(chat, anna)

    assert "Iedzīvotāju pirmā izvēle (čatā un uz papīra kopā): Pie skolas" in shown
    assert "Sakrīt ar iedzīvotāju pirmo izvēli." in shown


async def test_of_few_residents_nothing_is_said(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await vote(chat, group, *["1. Pie ezera"] * 4)
    await stands(ilze, "1")

    shown = await result(chat, anna)

    assert "– pārstāvis, Malienas pagasts: Pie ezera." in shown
    assert "pirmā izvēle" not in shown
    assert "pirmo izvēli" not in shown


async def test_while_the_poll_is_open_nobody_is_swayed(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await stands(ilze, "1", "Tur visi peldas.")
    await anna.starts("a-1")

    assert "Tur visi peldas." not in anna.last.text + group.last.text


async def test_a_position_is_no_vote_and_who_takes_it_votes_besides(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await stands(ilze, "1")
    assert not await chat.rows("SELECT token FROM ballots")

    await ilze.taps("3. Pie veikala", in_=group)

    assert [row["choice"] for row in await chat.rows("SELECT choice FROM ballots")] == ["3"]
    assert [row["choice"] for row in await chat.rows("SELECT choice FROM stances")] == ["1"]


async def test_it_is_changed_and_taken_back_until_the_close(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await stands(ilze, "1")
    await stands(ilze, "2")
    assert [row["choice"] for row in await chat.rows("SELECT choice FROM stances")] == ["2"]

    await ilze.taps("Atsaukt nostāju")
    assert not await chat.rows("SELECT choice FROM stances")

    await stands(ilze, "3")
    page = ilze.last
    await chat.passes(days=8)
    await ilze.taps("Atsaukt nostāju", message=page)
    ilze.sees("polls-over", number="A-1")


async def test_of_a_ranking_the_first_is_compared(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze, kind="Sarindot")
    await vote(chat, group, *["2. Pie skolas"] * 5)
    await stands(ilze, "2, 1")

    shown = await result(chat, anna)

    assert "1. Pie skolas, 2. Pie ezera. Sakrīt ar iedzīvotāju pirmo izvēli." in shown


async def test_residents_take_no_position(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.starts("a-1")
    assert "Atbildēt savā lomā" not in anna.last.labels

    await anna.presses("polls.stance:1", anna.last)

    anna.sees("machinery-not-allowed")


async def test_who_deletes_their_data_takes_an_open_position_along(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await stands(ilze, "1")
    await ilze.says("dzēst")
    await ilze.taps("Jā, dzēst")

    assert not await chat.rows("SELECT choice FROM stances")


async def test_what_was_said_in_a_role_stays_by_nobody_when_who_said_it_goes(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await opens(ilze)
    await stands(ilze, "1", "Tur visi peldas.")
    await stands(peteris, "2")
    await chat.passes(days=8)
    for actor in (ilze, peteris):
        await actor.says("dzēst")
        await actor.taps("Jā, dzēst")

    assert "Pamatojums: Tur visi peldas." in await result(chat, anna)
    rows = await chat.rows("SELECT person_id FROM stances ORDER BY person_id")
    assert [row["person_id"] for row in rows] == [-2, -1]


async def test_a_year_after_the_close_nobody_is_known_by_name(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await stands(ilze, "1")
    await ilze.starts("a-1")
    await ilze.taps("Papīra atbildes")
    await ilze.taps("Ievadīt no papīra")
    await ilze.says("1 = 5")
    await ilze.taps("Nosūtīt")

    await chat.passes(days=380)

    assert [row["person_id"] for row in await chat.rows("SELECT person_id FROM stances")] == [-1]
    assert not await chat.rows("SELECT id FROM paper_votes WHERE entered_by IS NOT NULL")
    assert [row["votes"] for row in await chat.rows("SELECT votes FROM paper_votes WHERE choice != ''")] == [5]


async def test_many_long_positions_leave_the_result_one_message_and_are_read_whole_elsewhere(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    options = tuple(f"{at} {'Šķūņu īpašnieku biedrībai pie ģimnāzijas ' * 2}".strip()[:80] for at in range(10))
    await opens(ilze, question="Kāpēc? " * 42, options=options)
    for number in range(6):
        who = await chat.official(f"Koordinators {number}", RoleName.STAFF)
        await stands(who, "1", f"Jo {number} " + "lūdza kaimiņi pie ezera " * 24)
    await ilze.starts("a-1")
    await ilze.taps("Papīra atbildes")
    await ilze.taps("Ievadīt no papīra")
    await ilze.says("\n".join(f"{at} = 9" for at in range(1, 11)))
    await ilze.taps("Nosūtīt")

    shown = await result(chat, anna)

    assert "Vēl nostājas: 3" in shown
    assert len(group.last.text) < 4000
    await anna.taps("Visas nostājas")
    assert all(f"Jo {number} " in "".join(one.text for one in anna.news) for number in range(6))

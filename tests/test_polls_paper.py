"""Answers on paper: read back before they count, shown apart from the chat, mended until the close, tied to nobody."""

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.polls import opens


@pytest.fixture
async def laima(chat: Chat) -> Actor:
    """Who helps in the library of Malienas pagasts."""
    return await chat.official("Laima", RoleName.HELPER, "malienas")


async def enters(helper: Actor, sheets: str, *, poll: str = "a-1") -> None:
    await helper.starts(poll)
    await helper.taps("Papīra atbildes")
    await helper.taps("Ievadīt no papīra")
    await helper.says(sheets)
    await helper.taps("Nosūtīt")


async def standing(chat: Chat) -> dict[str, int]:
    sql = "SELECT choice, SUM(votes) AS votes FROM paper_votes WHERE voided_at IS NULL AND choice != '' GROUP BY choice"
    return {row["choice"]: row["votes"] for row in await chat.rows(sql)}


async def test_a_tally_is_read_back_before_it_counts(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await laima.starts("a-1")
    await laima.taps("Papīra atbildes")
    await laima.taps("Ievadīt no papīra")
    await laima.says("2 = 7\nPie ezera: 3")

    assert "Pie ezera: 3\nPie skolas: 7\nKopā lapas: 10." in laima.last.text
    assert await standing(chat) == {}
    await laima.taps("Nosūtīt")

    assert await standing(chat) == {"1": 3, "2": 7}


@pytest.mark.parametrize(
    ("kind", "sheets", "kept"),
    [
        ("Viena atbilde", "2", {"2": 1}),
        ("Vairākas atbildes", "3, 1\n1,3 = 4", {"1,3": 5}),
        ("Vērtējums 1–5", "4 = 2\n5", {"4": 2, "5": 1}),
        ("Sarindot", "2,1,3", {"2,1,3": 1}),
    ],
)
async def test_every_kind_of_poll_takes_paper(
    chat: Chat, laima: Actor, ilze: Actor, group: Room, kind: str, sheets: str, kept: dict[str, int]
) -> None:
    await opens(ilze, kind=kind)

    await enters(laima, sheets)

    assert await standing(chat) == kept


async def test_the_group_sees_paper_apart_from_the_chat(
    chat: Chat, anna: Actor, laima: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await anna.taps("1. Pie ezera", in_=group)
    await enters(laima, "2 = 7")
    await chat.passes(minutes=1)

    assert "Piedalījās: 1\nKopā atbildes: 8, no tām papīrs: 7" in group.last.text
    assert "Pie skolas: 7" not in group.last.text


async def test_what_stood_on_few_sheets_is_never_told(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await enters(laima, "2 = 4")
    await chat.passes(days=8)

    await laima.starts("a-1")

    assert "lapu ir vismaz 5" in laima.last.text
    assert "Pie skolas: 4" not in laima.last.text


async def test_small_numbers_alone_are_one_sentence(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await enters(laima, "1 = 4\n2 = 3")
    await chat.passes(days=8)

    await laima.starts("a-1")

    laima_reads = laima.last.text
    assert "nevienam variantam nav piecu lapu" in laima_reads
    assert "Pie ezera: –" not in laima_reads


async def test_of_a_few_in_the_chat_no_sum_tells_how_many(
    chat: Chat, anna: Actor, janis: Actor, laima: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    for one in (anna, janis):
        await one.taps("1. Pie ezera", in_=group)
    await enters(laima, "2 = 7")
    await chat.passes(days=8)

    assert "Atbildēja mazāk nekā 5" in group.last.text
    assert "No papīra: 7" in group.last.text
    assert "Kopā atbildes" not in group.last.text


async def test_a_few_sheets_are_not_to_be_told_from_the_sum_either(
    chat: Chat, laima: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    for n in range(6):
        await (await chat.resident(f"v{n}", "malienas")).starts("v-1-1")
    await enters(laima, "2 = 4")
    await chat.passes(days=8)

    assert "Atbildēja: 6" in group.last.text
    assert "Kopā atbildes" not in group.last.text


async def test_once_closed_an_entry_is_one_row_with_the_number_of_its_sheets(
    chat: Chat, laima: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await enters(laima, "1 = 3\n2 = 1\n3 = 2")
    await enters(laima, "1 = 2\n3 = 4")
    before = await standing(chat)
    await chat.passes(days=8)

    entries = await chat.rows("SELECT choice, votes FROM paper_votes WHERE entered_by IS NOT NULL ORDER BY id")
    assert [(one["choice"], one["votes"]) for one in entries] == [("", 6), ("", 6)]
    assert await standing(chat) == before


async def test_what_is_closed_keeps_its_numbers_when_somebody_leaves(
    chat: Chat, laima: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    crowd = [await chat.resident(f"v{n}", "malienas") for n in range(6)]
    for one in crowd:
        await one.starts("v-1-1")
    await enters(laima, "2 = 7")
    await chat.passes(days=8)
    await crowd[0].says("dzēst")
    await crowd[0].taps("Jā, dzēst")

    await ilze.starts("a-1")

    assert "Kopā atbildes: 13, no tām papīrs: 7" in ilze.last.text


async def test_a_number_that_is_small_hides_another_with_it(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await enters(laima, "1 = 9\n2 = 7\n3 = 2")
    await chat.passes(days=8)

    await laima.starts("a-1")

    assert "No papīra (mazus skaitļus nerāda):\nPie ezera: 9\nPie skolas: –\nPie veikala: –" in laima.last.text


async def test_a_correction_counts_in_place_of_what_was_wrong_and_both_are_kept(
    chat: Chat, laima: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await enters(laima, "1 = 7")
    await laima.starts("a-1")
    await laima.taps("Papīra atbildes")
    await laima.taps("Labot 1.")
    await laima.says("1 = 6\n2")
    await laima.taps("Nosūtīt")

    assert await standing(chat) == {"1": 6, "2": 1}
    assert len(await chat.rows("SELECT id FROM paper_votes WHERE voided_at IS NOT NULL")) == 1
    trail = await chat.rows("SELECT action, detail FROM audit WHERE action LIKE 'polls.paper%' ORDER BY id")
    assert [(row["action"], row["detail"]) for row in trail] == [
        ("polls.paper_entered", "malienas: 7"),
        ("polls.paper_voided", "malienas: 7"),
        ("polls.paper_entered", "malienas: 7"),
    ]


async def test_an_entry_is_taken_back_once(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await enters(laima, "1 = 7")
    await laima.starts("a-1")
    await laima.taps("Papīra atbildes")
    page = laima.last
    await laima.taps("Atsaukt 1.")
    assert await standing(chat) == {}

    await laima.taps("Atsaukt 1.", message=page)

    laima.sees("paper-corrected-before")


async def test_after_the_close_nothing_is_entered_and_no_entry_tells_what_was_chosen(
    chat: Chat, laima: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await enters(laima, "1 = 6\n2")
    await laima.starts("a-1")
    await laima.taps("Papīra atbildes")
    page = laima.last
    await chat.passes(days=8)

    await laima.taps("Ievadīt no papīra", message=page)

    laima.sees("polls-over", number="A-1")
    assert await standing(chat) == {"1": 6, "2": 1}
    assert not await chat.rows("SELECT id FROM paper_votes WHERE entered_by IS NOT NULL AND choice != ''")


async def test_a_helper_enters_only_so_much_in_a_day(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await enters(laima, "1 = 99")
    await laima.starts("a-1")
    await laima.taps("Papīra atbildes")
    await laima.taps("Ievadīt no papīra")

    await laima.says("2 = 2")

    laima.sees("paper-too-many", limit=100, done=99)


async def test_who_only_lives_there_enters_nothing(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.starts("a-1")
    assert "Papīra atbildes" not in anna.last.labels

    await anna.presses("polls.paper_enter:1", anna.last)

    anna.sees("machinery-not-allowed")


async def test_a_helper_of_another_place_enters_nothing(chat: Chat, ilze: Actor, group: Room) -> None:
    other = await chat.official("Rita", RoleName.HELPER, "annas")
    await opens(ilze)
    await other.starts("a-1")

    await other.presses("polls.paper_enter:1", other.last)

    other.sees("machinery-not-allowed")


async def test_who_entered_goes_and_the_sheets_stay(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await enters(laima, "1 = 7")
    await laima.says("dzēst")
    await laima.taps("Jā, dzēst")

    assert await standing(chat) == {"1": 7}
    assert not await chat.rows("SELECT id FROM paper_votes WHERE entered_by IS NOT NULL")

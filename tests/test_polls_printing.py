"""A poll on paper: a sheet to answer on, and what came out in the same words as in the chat."""

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.polls import PLACES, opens
from tests.printed import sheet_of

LINK = "https://test.example/?start=p-malienas-a-1"
NAMES = ("Biruta", "Dainis", "Edgars", "Fricis", "Gunta", "Haralds", "Ieva")


@pytest.fixture
async def laima(chat: Chat) -> Actor:
    return await chat.official("Laima", RoleName.HELPER, "malienas")


async def asks_for_ballot(helper: Actor) -> None:
    await helper.starts("a-1")
    await helper.taps("Papīra atbildes")
    await helper.taps("Drukāt lapas (PDF)")


@pytest.mark.parametrize(
    ("kind", "how"),
    [
        ("Viena atbilde", "Atzīmējiet vienu"),
        ("Vairākas atbildes", "Atzīmējiet ne vairāk kā 3"),
        ("Sarindot", "Ierakstiet 1 pie svarīgākā"),
        ("Vērtējums 1–5", "Atzīmējiet vienu skaitli"),
    ],
)
async def test_a_helper_prints_the_sheet_on_which_one_answers(
    chat: Chat, ilze: Actor, laima: Actor, group: Room, kind: str, how: str
) -> None:
    await opens(ilze, kind=kind)
    await asks_for_ballot(laima)

    sheet = await sheet_of(chat, laima)

    assert how in sheet.text
    assert "Aptaujas numurs: A-1" in sheet.text
    assert "Kur likt soliņu?" in sheet.text
    options = ("1", "5") if kind.startswith("Vērtējums") else [f"{at}. {one}" for at, one in enumerate(PLACES, 1)]
    assert all(f"☐ {one}" in sheet.text for one in options)
    assert sheet.text.count("☐") == (5 if kind.startswith("Vērtējums") else 3)
    assert "Vārdu nerakstiet." in sheet.text
    assert sheet.codes == [LINK]
    assert len(sheet.pages) == 1


async def test_once_it_is_closed_no_sheet_to_answer_on_is_printed(
    chat: Chat, ilze: Actor, laima: Actor, group: Room
) -> None:
    await opens(ilze)
    await laima.starts("a-1")
    await laima.taps("Papīra atbildes")
    await chat.passes(days=8)

    await laima.taps("Drukāt lapas (PDF)")

    laima.sees("polls-over", number="A-1")


async def closed(chat: Chat, ilze: Actor) -> None:
    number = await opens(ilze)
    for place, name in enumerate(NAMES):
        one = await chat.resident(name, "malienas")
        await one.starts(f"v-{number[2:]}-{1 if place < 2 else 2}")
    await chat.passes(days=8)
    await ilze.starts("a-1")


async def test_the_result_on_paper_says_what_the_group_reads(chat: Chat, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze)
    await ilze.taps("Drukāt lapu (PDF)")

    sheet = await sheet_of(chat, ilze)

    assert " ".join(group.last.text.split()) in sheet.text
    assert sheet.title == group.last.title
    assert sheet.codes == [LINK]


async def test_the_joint_opinion_on_paper_says_what_everybody_reads(chat: Chat, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze)
    await ilze.taps("Kopviedoklis")
    await ilze.taps("Lietot uzmetumu")
    await ilze.taps("Nosūtīt")
    await ilze.starts("a-1")
    await ilze.taps("Lasīt kopviedokli")
    read = ilze.last
    await ilze.taps("Drukāt lapu (PDF)")

    sheet = await sheet_of(chat, ilze)

    assert " ".join(read.text.split()) in sheet.text
    assert sheet.title == read.title


async def test_who_only_lives_there_prints_nothing(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze)
    await anna.starts("a-1")

    assert "Drukāt lapu (PDF)" not in anna.last.labels
    for tap in ("polls.print:1", "opinions.print:1", "polls.ballot:1"):
        await anna.presses(tap, anna.last)
        anna.sees_no("sheets-coming")


async def test_a_result_that_may_not_be_shown_is_not_printed_either(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    one = await chat.resident("Biruta", "malienas")
    await one.starts("v-1-1")
    await chat.passes(days=8)
    await ilze.starts("a-1")
    assert "Drukāt lapu (PDF)" not in ilze.last.labels

    await ilze.presses("polls.print:1", ilze.last)

    ilze.sees("results-few")

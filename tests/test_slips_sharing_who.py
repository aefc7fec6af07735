"""What two on one telephone read after what they did: whose it was, what it replaced, and how the other goes on."""

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.meetings import announces
from tests.polls import opens
from tests.proposals import publishes, submits
from tests.test_slips_sharing import adds_second, turns_to, votes


@pytest.fixture
async def laima(chat: Chat) -> Actor:
    """Who helps in the library of Malienas pagasts."""
    return await chat.official("Laima", RoleName.HELPER, "malienas")


async def test_who_takes_the_telephone_reads_whose_vote_it_was_and_that_it_replaced_one(
    laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await votes(anna, "1. Pie ezera")
    assert "Runā: pirmais cilvēks." in anna.last.text
    assert "aizstāta" not in anna.last.text
    assert {"Kas runā?", "Sākums"} <= set(anna.last.labels)

    await votes(anna, "2. Pie skolas")

    assert "Runā: pirmais cilvēks." in anna.toast
    assert "Iepriekšējā atbilde „Pie ezera” aizstāta." in anna.toast
    assert "Iepriekšējā atbilde ir aizstāta." in anna.last.text
    assert "ezera" not in anna.last.text
    assert "Kas runā?" in anna.last.labels


async def test_the_votes_of_two_replace_nothing_of_each_other(laima: Actor, ilze: Actor, anna: Actor) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await votes(anna, "1. Pie ezera")
    await turns_to(anna, "Otrs cilvēks")
    await votes(anna, "2. Pie skolas")
    assert "Runā: otrs cilvēks." in anna.last.text
    assert "aizstāta" not in anna.last.text + anna.toast
    await votes(anna, "2. Pie skolas")
    assert "aizstāta" not in anna.last.text + anna.toast


async def test_who_speaks_alone_reads_too_that_an_answer_was_replaced(ilze: Actor, anna: Actor) -> None:
    await opens(ilze)
    await votes(anna, "1. Pie ezera")
    await votes(anna, "2. Pie skolas")
    assert anna.toast == "Ieskaitīts: Pie skolas. Iepriekšējā atbilde „Pie ezera” aizstāta."
    assert "Runā" not in anna.last.text
    assert "Kas runā?" not in anna.last.labels


async def test_in_the_group_the_short_answer_says_whose_it_was(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor, janis: Actor, group: Room
) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    await anna.taps("1. Pie ezera", in_=group)
    assert "Runā: otrs cilvēks." in anna.toast


async def test_of_a_support_and_of_coming_it_is_seen_whose_it_is(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor, janis: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await announces(ilze)
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    await anna.says("AL-2026-0001")
    await anna.taps("Atbalstu")
    assert "Runā: otrs cilvēks." in anna.last.text
    assert {"Kas runā?", "Sākums"} <= set(anna.last.labels)
    await anna.starts("m-1")
    await anna.taps("Piedalīšos")
    assert "Runā: otrs cilvēks." in anna.last.text
    assert {"Kas runā?", "Sākums"} <= set(anna.last.labels)


async def test_the_button_says_the_same_words_as_the_answer(laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await anna.says("kas runā")
    assert anna.last.labels[:2] == ["Pirmais cilvēks", "Otrs cilvēks"]
    await anna.taps("Pirmais cilvēks")
    assert "Tagad runā pirmais cilvēks." in anna.last.text


async def test_the_helper_is_asked_whether_both_are_there_before_there_is_a_code(chat: Chat, laima: Actor) -> None:
    await laima.says("palīgs")
    await laima.taps("Otrs cilvēks tālrunī")
    laima.sees("sharing-both-ask")
    assert laima.last.labels == ["Abi ir šeit", "Nē"]
    assert not await chat.rows("SELECT person_id FROM slips")
    await laima.taps("Nē")
    laima.sees("slips-show")
    await laima.taps("Otrs cilvēks tālrunī")
    await laima.taps("Abi ir šeit")
    laima.sees("sharing-confirmed")


async def test_a_helper_of_two_places_says_where_and_then_that_both_are_there(chat: Chat, laima: Actor) -> None:
    person, now = await chat.person(laima), chat.clock.now()
    await chat.machine.write(lambda store: store.roles.give(person.id, RoleName.HELPER, "pededzes", "", None, now))
    await laima.says("palīgs")
    await laima.taps("Otrs cilvēks tālrunī")
    await laima.taps("Pededzes")
    await laima.taps("Abi ir šeit")
    laima.sees("sharing-confirmed")
    assert [row["parish"] for row in await chat.rows("SELECT parish FROM people ORDER BY id DESC LIMIT 1")] == [
        "pededzes"
    ]

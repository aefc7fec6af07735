"""What two people on one telephone are told: once where it is for all, and for whom where it is somebody's own."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.calendar import RIGA
from bot.domain.roles import RoleName
from tests.announcements import TALKA, sends
from tests.chat import Actor, Chat, Room, Shown
from tests.meetings import announces, changes, comes, until
from tests.polls import opens
from tests.proposals import decides, publishes, submits
from tests.test_slips_sharing import adds_second, turns_to, votes

FIRST, SECOND, BOTH = "Ziņa pirmajam cilvēkam:", "Ziņa otram cilvēkam:", "Ziņa abiem:"
NO = ("Nav ņemts vērā", "Šogad naudas nav.", "Prasīsim nākamā gada budžetā.", "Izlaist", "Izlaist")


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path, digests=True).open()
    yield chat
    await chat.close()


@pytest.fixture
async def couple(chat: Chat, anna: Actor) -> Actor:
    """Anna's telephone, from which two speak; the first of them now."""
    laima = await chat.official("Laima", RoleName.HELPER, "malienas")
    await adds_second(laima, anna)
    return anna


@pytest.fixture
async def karlis(chat: Chat) -> Actor:
    return await chat.resident("Kārlis", "malienas")


async def both(couple: Actor, *taps: str) -> None:
    for who in ("Otrs cilvēks", "Pirmais cilvēks"):
        await turns_to(couple, who)
        await couple.says(taps[0])
        await couple.taps(taps[1])


def whose(couple: Actor, word: str, since: int = 0) -> list[str]:
    """The first lines of what has come with this word, but for the answers to what they said."""
    return [_first(shown) for shown in couple.screen[since:] if word in f"{shown.title}\n{shown.text}"]


def _first(shown: Shown) -> str:
    line = shown.text.partition("\n")[0]
    return line if line in (FIRST, SECOND, BOTH) else ""


# ---------------------------------------------------------------- for all


async def test_one_telephone_with_two_people_gets_one_announcement(
    chat: Chat, couple: Actor, ilze: Actor, group: Room
) -> None:
    await both(couple, "ziņas", "Visu arī man")
    since = len(couple.screen)
    await sends(ilze)
    await chat.passes(minutes=5)
    assert whose(couple, TALKA, since) == [""]


async def test_who_wants_no_more_of_them_takes_none_from_the_other(
    chat: Chat, couple: Actor, ilze: Actor, group: Room
) -> None:
    await both(couple, "ziņas", "Visu arī man")
    await until(chat, "2026-11-23", "22:00")
    since = len(couple.screen)
    await sends(ilze)
    await couple.says("ziņas")
    await couple.taps("Reizi nedēļā")
    await chat.passes(hours=12)
    assert whose(couple, TALKA, since) == [""]


async def test_a_meeting_that_moves_is_told_once(chat: Chat, couple: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    for who in ("Otrs cilvēks", "Pirmais cilvēks"):
        await turns_to(couple, who)
        await comes(couple)
    since = len(couple.screen)
    await changes(ilze, "Kur", "Skolas zāle")
    await chat.passes(minutes=10)
    assert whose(couple, "Skolas zāle", since) == [""]


# ---------------------------------------------------------------- somebody's own


async def test_a_reminder_says_which_of_them_comes(chat: Chat, couple: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    await turns_to(couple, "Otrs cilvēks")
    await comes(couple)
    since = len(couple.screen)
    await until(chat, "2026-12-01", "17:00")
    assert set(whose(couple, "Atgādinājums", since)) == {SECOND}


async def test_a_reminder_of_what_both_come_to_is_one(chat: Chat, couple: Actor, ilze: Actor, group: Room) -> None:
    await announces(ilze)
    for who in ("Otrs cilvēks", "Pirmais cilvēks"):
        await turns_to(couple, who)
        await comes(couple)
    since = len(couple.screen)
    await until(chat, "2026-11-25", "12:00")
    assert whose(couple, "Atgādinājums", since) == [BOTH]


async def test_who_does_not_come_after_all_takes_no_reminder_from_the_other(
    chat: Chat, couple: Actor, ilze: Actor, group: Room
) -> None:
    starts = chat.clock.now().astimezone(RIGA) + timedelta(days=8)
    await announces(ilze, when=f"{starts:%d.%m.%Y} 08.30")
    for who in ("Otrs cilvēks", "Pirmais cilvēks"):
        await turns_to(couple, who)
        await comes(couple)
    since = len(couple.screen)
    await comes(couple, answer="Nevarēšu")
    await chat.passes(days=9)
    assert SECOND in whose(couple, "Atgādinājums", since)


async def test_what_came_of_a_proposal_says_who_supported_it(
    chat: Chat, couple: Actor, karlis: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await submits(karlis)
    await publishes(ilze)
    await turns_to(couple, "Otrs cilvēks")
    await couple.says("AL-2026-0001")
    await couple.taps("Atbalstu")
    since = len(couple.screen)
    await decides(peteris, "Atbildēt", *NO)
    await chat.passes(minutes=5)
    assert whose(couple, "Šogad naudas nav.", since) == [SECOND]


async def test_an_author_and_who_supports_it_on_the_same_telephone_both_hear(
    chat: Chat, couple: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await submits(couple)
    await publishes(ilze)
    await turns_to(couple, "Otrs cilvēks")
    await couple.says("AL-2026-0001")
    await couple.taps("Atbalstu")
    since = len(couple.screen)
    await decides(peteris, "Atbildēt", *NO)
    await chat.passes(minutes=5)
    assert sorted(whose(couple, "Šogad naudas nav.", since)) == sorted([FIRST, SECOND])


async def test_the_result_of_a_poll_in_which_both_took_part_is_one(
    chat: Chat, couple: Actor, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    for who in ("Otrs cilvēks", "Pirmais cilvēks"):
        await turns_to(couple, who)
        await votes(couple, "2. Pie skolas")
    since = len(couple.screen)
    await chat.passes(days=8)
    assert whose(couple, "kurā Jūs atbildējāt", since) == [BOTH]


async def test_an_invitation_to_a_poll_says_who_has_not_answered(
    chat: Chat, couple: Actor, ilze: Actor, group: Room
) -> None:
    await both(couple, "ziņas", "Visu arī man")
    since = len(couple.screen)
    await opens(ilze)
    await chat.passes(minutes=5)
    assert whose(couple, "Pie skolas", since) == [BOTH]


async def test_each_of_two_has_a_week_of_their_own(
    chat: Chat, couple: Actor, karlis: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await both(couple, "ziņas", "Reizi nedēļā")
    await opens(ilze)
    await submits(karlis)
    await publishes(ilze)
    await votes(couple, "2. Pie skolas")
    since = len(couple.screen)
    await until(chat, "2026-11-29", "17:01")
    weeks = [shown for shown in couple.screen[since:] if shown.title.startswith("Nedēļa Malienas")]
    assert sorted(_first(shown) for shown in weeks) == sorted([FIRST, SECOND])
    assert ["A-1" in shown.text for shown in sorted(weeks, key=_first)] == [True, False]


async def test_a_week_that_is_the_same_for_both_comes_once(chat: Chat, couple: Actor, ilze: Actor, group: Room) -> None:
    await both(couple, "ziņas", "Reizi nedēļā")
    await opens(ilze)
    since = len(couple.screen)
    await until(chat, "2026-11-29", "17:01")
    weeks = [shown for shown in couple.screen[since:] if shown.title.startswith("Nedēļa Malienas")]
    assert [_first(shown) for shown in weeks] == [BOTH]


async def test_who_is_left_alone_is_the_first_when_another_joins(chat: Chat, couple: Actor) -> None:
    laima = await chat.official("Zaiga", RoleName.HELPER, "malienas")
    await couple.says("/dzest")
    await couple.taps("Jā, dzēst")
    left = (await chat.person(couple)).id
    await adds_second(laima, couple)
    people = await chat.machine.read(lambda store: store.people.all_at(couple.address))
    assert [(one.id == left, one.is_second) for one in people] == [(True, False), (False, True)]

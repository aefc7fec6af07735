"""One person in several conversations: one vote, one home, everything kept."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

import storage
from bot.domain import codes
from bot.domain.linking import CODE_BYTES
from bot.domain.roles import RoleName
from bot.domain.subscriptions import Notices
from tests.chat import Actor, Chat, Room
from tests.polls import opens
from tests.proposals import publishes, submits
from tests.visits import Browser, Site


async def code_of(actor: Actor) -> str:
    await actor.says("/savienot")
    shown = actor.sees("linking-code")
    return next(word for word in shown.text.split() if codes.as_typed(word, CODE_BYTES) == word)


async def links(one: Actor, other: Actor) -> None:
    """`one` asks for the code, `other` types it."""
    await other.says(f"savienot {await code_of(one)}")
    await other.taps("Jā, savienot")


async def addresses(chat: Chat, actor: Actor) -> set[str]:
    person = await chat.person(actor)
    return {str(one) for one in await chat.machine.read(lambda store: store.people.addresses(person.id))}


# ---------------------------------------------------------------- becoming one


async def test_two_conversations_become_one_person_the_older_stays(chat: Chat, anna: Actor) -> None:
    before = (await chat.person(anna)).id
    await chat.passes(days=1)
    other = await chat.resident("Anna pārlūkā", "aluksne")

    await links(anna, other)

    assert (await chat.person(other)).id == before
    assert (await chat.person(other)).parish == "malienas"
    other.sees("linking-done")
    anna.sees("linking-done-there")
    assert await addresses(chat, anna) == {str(anna.address), str(other.address)}


async def test_it_does_not_matter_which_of_the_two_types_the_code(chat: Chat, anna: Actor) -> None:
    before = (await chat.person(anna)).id
    await chat.passes(days=1)
    other = await chat.resident("Anna pārlūkā", "aluksne")
    await links(other, anna)
    assert (await chat.person(other)).id == before


async def test_who_has_not_joined_there_need_not(chat: Chat, anna: Actor, zane: Actor) -> None:
    await zane.says(f"/savienot {await code_of(anna)}")
    await zane.taps("Jā, savienot")
    assert (await chat.person(zane)).id == (await chat.person(anna)).id


async def test_who_supported_in_both_counts_once(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(await chat.resident("Autors", "malienas"))
    await publishes(ilze)
    other = await chat.resident("Anna pārlūkā", "malienas")
    for one in (anna, other):
        await one.says("AL-2026-0001")
        await one.taps("Atbalst")
    await links(anna, other)
    (count,) = await chat.rows("SELECT COUNT(*) AS many FROM supports")
    assert count["many"] == 1


async def test_a_role_goes_over(chat: Chat, anna: Actor) -> None:
    await chat.passes(days=1)
    other = await chat.official("Anna darbā", RoleName.REPRESENTATIVE, "malienas")
    await links(other, anna)
    person = await chat.person(anna)
    held = await chat.machine.read(lambda store: store.roles.of(person.id))
    assert [role.role for role in held] == [RoleName.REPRESENTATIVE]


async def test_what_one_wants_to_hear_of_goes_over_unless_the_other_chose(chat: Chat, anna: Actor) -> None:
    other = await chat.resident("Anna pārlūkā", "malienas")
    there, here = await chat.person(other), await chat.person(anna)
    await chat.machine.write(lambda store: store.subscriptions.set(there.id, Notices.ALL, chat.clock.now()))
    await links(anna, other)
    assert await chat.machine.read(lambda store: store.subscriptions.of(here.id)) is Notices.ALL


# ---------------------------------------------------------------- one vote


async def test_who_voted_in_both_has_one_vote_and_is_told(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await chat.passes(days=1)
    other = await chat.resident("Anna pārlūkā", "malienas")
    await opens(ilze)
    await _votes(anna, "1. Pie ezera")
    await _votes(other, "2. Pie skolas")

    await links(anna, other)

    other.sees("linking-voted-twice", numbers="A-1")
    (ballots,) = await chat.rows("SELECT COUNT(*) AS many FROM ballots")
    (participants,) = await chat.rows("SELECT COUNT(*) AS many FROM participants")
    assert (ballots["many"], participants["many"]) == (1, 1)


async def _votes(actor: Actor, option: str) -> None:
    await actor.says("A-1")
    await actor.taps(option)


# ---------------------------------------------------------------- what is not let through


async def test_whoever_serves_a_parish_is_not_talked_into_giving_their_role_away(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    """A stranger's code with a friendly word: what one types oneself must never hand over a role."""
    code = await code_of(anna)
    await ilze.says(f"savienot {code}")
    ilze.sees("linking-ask-here")
    await ilze.starts(f"link-{code}")
    await ilze.presses(f"linking.join:0:{code}", ilze.last)
    ilze.sees("linking-ask-here")
    assert len(await addresses(chat, ilze)) == 1


async def test_no_link_joins_two_conversations(chat: Chat, anna: Actor, zane: Actor) -> None:
    await zane.starts(f"link-{await code_of(anna)}")
    zane.sees_no("linking-confirm")


async def test_a_code_works_once(chat: Chat, anna: Actor, zane: Actor) -> None:
    code = await code_of(anna)
    await zane.says(f"savienot {code}")
    await zane.taps("Jā, savienot")
    stranger = chat.somebody("Svešais")
    await stranger.says(f"/savienot {code}")
    stranger.sees("linking-no-such-code")


async def test_a_code_lives_a_quarter_of_an_hour(chat: Chat, anna: Actor, zane: Actor) -> None:
    code = await code_of(anna)
    await chat.passes(minutes=16)
    await zane.says(f"/savienot {code}")
    zane.sees("linking-no-such-code")


async def test_a_confirmation_pressed_too_late_joins_nobody(chat: Chat, anna: Actor, zane: Actor) -> None:
    await zane.says(f"/savienot {await code_of(anna)}")
    await chat.passes(minutes=16)
    await zane.taps("Jā, savienot")
    assert await chat.machine.read(lambda store: store.people.at(zane.address)) is None


async def test_ones_own_code_in_the_same_conversation_says_where_it_belongs(chat: Chat, anna: Actor) -> None:
    await anna.says(f"savienot {await code_of(anna)}")
    anna.sees("linking-already")


async def test_typing_the_code_joins_nobody_yet(chat: Chat, anna: Actor, zane: Actor) -> None:
    await zane.says(f"/savienot {await code_of(anna)}")
    assert len(await addresses(chat, anna)) == 1


# ---------------------------------------------------------------- parting


async def test_whoever_did_not_do_it_parts_with_one_press(chat: Chat, anna: Actor, zane: Actor) -> None:
    await links(anna, zane)
    await anna.taps("Atvienot")
    assert await addresses(chat, anna) == {str(anna.address)}
    zane.sees("linking-parted-there")
    await anna.taps("Atvienot", message=anna.sees("linking-done-there"))
    anna.sees("linking-parted-before")


async def test_a_newer_conversation_locks_nobody_with_a_role_out_of_theirs(
    chat: Chat, ilze: Actor, dace: Actor
) -> None:
    stranger = await chat.resident("Labais cilvēks", "malienas")
    await links(ilze, stranger)
    dace.sees("linking-role-told")
    await stranger.says("/savienot")
    await stranger.taps("Atvienot")
    stranger.sees("linking-older")
    await ilze.taps("Atvienot")
    assert await addresses(chat, ilze) == {str(ilze.address)}


async def test_who_asked_for_the_code_hears_at_once_also_at_night(chat: Chat, anna: Actor, zane: Actor) -> None:
    await chat.passes(hours=16)  # two at night
    await links(anna, zane)
    anna.sees("linking-done-there")


async def test_linking_and_parting_are_audited(chat: Chat, anna: Actor, zane: Actor) -> None:
    await links(anna, zane)
    await anna.taps("Atvienot")
    noted = [row["action"] for row in await chat.rows("SELECT action FROM audit ORDER BY id")]
    assert noted == ["people.linked", "people.unlinked"]


# ---------------------------------------------------------------- nothing is left behind


NOT_PEOPLE = {"used_by", "claimed_by"}  # an address, a run of the program


async def test_no_row_names_who_is_no_more(chat: Chat, anna: Actor) -> None:
    """Whatever table a noun adds: a column that names people is looked through."""
    await chat.passes(days=1)
    other = await chat.official("Anna darbā", RoleName.REPRESENTATIVE, "malienas")
    gone = (await chat.person(other)).id
    await submits(other)
    await publishes(other)
    await opens(other)
    await links(other, anna)

    left = [f"{table}.{column}" async for table, column in _columns(chat) if await _holds(chat, table, column, gone)]
    assert [name for name in left if name != "people.id"] == []


async def test_every_column_that_names_people_is_taken_over(chat: Chat) -> None:
    """Found in what the nouns say in SQL: a new column of people must be taken over, too."""
    sources = " ".join(" ".join(path.read_text("utf-8").split()) for path in Path(storage.__file__).parent.glob("*.py"))
    missing = []
    async for table, column in _columns(chat):
        is_moved = re.search(rf"UPDATE {table} SET [^\"]*{column} = :kept", sources)
        if not is_moved and f"{table}.{column}" not in OTHERWISE:
            missing.append(f"{table}.{column}")
    assert missing == []


OTHERWISE = {
    "erasures.person_id",  # who was erased is nobody
    "addresses.person_id",  # moved
    *("supports.person_id", "follows.person_id", "joiners.person_id"),  # renamed, together with who they are
    *("attendances.person_id", "verdicts.person_id"),
    "participants.person_id",  # with the ballots
    "walks.person_id",  # ended
    "link_codes.person_id",  # used
    *("slips.person_id", "slip_news.person_id"),  # the slip is needed no more
}


async def _columns(chat: Chat) -> Any:
    tables = [row["name"] for row in await chat.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in sorted(tables):
        keys = {row["from"] for row in await chat.rows(f"PRAGMA foreign_key_list({table})") if row["table"] == "people"}
        columns = {row["name"] for row in await chat.rows(f"PRAGMA table_info({table})")}
        named = {name for name in columns if name.endswith(("_by", "person_id")) and name not in NOT_PEOPLE}
        for column in sorted(named | keys):
            yield table, column


async def _holds(chat: Chat, table: str, column: str, id: int) -> bool:
    return bool(await chat.rows(f"SELECT 1 FROM {table} WHERE {column} = :id", id=id))


# ---------------------------------------------------------------- from the browser to the telephone


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    site = await Site(tmp_path / "site").open()
    yield site
    await site.close()


async def test_a_browser_and_a_telephone_have_one_vote_however_they_press(site: Site) -> None:
    """Votes from both at once, while they are being linked, and after: one ballot, one participant."""
    chat = site.chat
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(ilze)
    anna = await chat.resident("Anna", "malienas")
    browser = site.browser()
    await browser.joins()
    await browser.says("A-1")
    await browser.presses("1. Pie ezera")
    code = await code_of(anna)
    await browser.says(f"savienot {code}")
    await asyncio.gather(browser.presses("Jā, savienot"), _votes(anna, "2. Pie skolas"))
    await asyncio.gather(*(_again(browser) for _ in range(3)), _votes(anna, "1. Pie ezera"))
    (ballots,) = await chat.rows("SELECT COUNT(*) AS many FROM ballots")
    (participants,) = await chat.rows("SELECT COUNT(*) AS many FROM participants")
    assert (ballots["many"], participants["many"]) == (1, 1)


async def _again(browser: Browser) -> None:
    await browser.says("A-1")
    await browser.presses("2. Pie skolas")


def test_a_code_typed_from_paper_is_understood() -> None:
    code = codes.written(bytes(range(5)))
    assert codes.as_typed(f" {code.lower()} ", CODE_BYTES) == code
    assert codes.as_typed(code[:-1], CODE_BYTES) == ""

"""Wherever a matter stands and whoever serves: what is owed is in somebody's list, and who has it there has a move."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, combinations, product
from pathlib import Path

import pytest

from bot.domain import deadlines, statuses
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.roles import RoleName, with_residency
from bot.domain.statuses import ProposalKind, Side, Status
from bot.domain.waiting import Deed
from bot.messages import Address
from bot.turns import Turn, World
from handlers.proposals import silence, view, waiting
from storage.store import Store
from tests.chat import CHANNEL, Chat

HERE = "malienas"
COUNCIL = (RoleName.REPRESENTATIVE, RoleName.ALTERNATE, RoleName.CHAIR)
# Staff there always are; of the council's side anybody may be missing.
CASTS = tuple(chain.from_iterable(combinations(COUNCIL, many) for many in range(len(COUNCIL) + 1)))
OF_PROBLEMS = {new for moves in statuses.PROBLEM_MOVES.values() for new in moves} | {Status.RECEIVED}
UNREAD = (Status.RECEIVED, Status.IN_REVIEW, Status.NEEDS_CLARIFICATION)


@dataclass(frozen=True)
class Standing:
    """Where a matter stands; `by` gave the newest answer, and `days` is how far its day is."""

    kind: ProposalKind
    status: Status
    is_published: bool
    by: Side
    days: int
    is_disputed: bool = False
    is_appealed: bool = False
    is_by_official: bool = False


def standings() -> Iterator[Standing]:
    for status, by, days in product(Status, (Side.COUNCIL, Side.MUNICIPALITY), (5, -5)):
        if status is not Status.REPAIRED:
            yield Standing(ProposalKind.IDEA, status, True, by, days)
    for status, days, is_own in product(UNREAD, (5, -5), (False, True)):
        yield Standing(ProposalKind.IDEA, status, False, Side.COUNCIL, days, is_by_official=is_own)
    for status, days in product(OF_PROBLEMS, (5, -5)):
        yield Standing(ProposalKind.PROBLEM, status, False, Side.MUNICIPALITY, days)
    for by in (Side.COUNCIL, Side.MUNICIPALITY):
        yield Standing(ProposalKind.IDEA, Status.DONE, True, by, -5, is_disputed=True)
    yield Standing(ProposalKind.PROBLEM, Status.REPAIRED, False, Side.MUNICIPALITY, -5, is_disputed=True)
    yield Standing(ProposalKind.IDEA, Status.IN_REVIEW, True, Side.AUTHOR, 5, is_appealed=True)


def is_owed(one: Standing) -> bool:
    """By somebody who serves, today."""
    if one.is_disputed or (statuses.is_promised(one.status) and one.days < 0):
        return True
    is_waited_for = one.status is Status.ON_AGENDA and one.days > 0
    is_theirs = deadlines.owed_by(one.status, one.kind) in (Side.COUNCIL, Side.MUNICIPALITY)
    return statuses.is_open(one.status) and is_theirs and not is_waited_for


async def bring(store: Store, one: Standing, serial: int, author: int, chat: Chat) -> None:
    now = chat.clock.now()
    today, before = local(now, chat.municipality.time_zone).date(), now - timedelta(days=1)
    due_on: date = today + timedelta(days=one.days)
    proposal = await store.proposals.add(
        number=f"AL-2026-{serial:04}",
        author_id=author,
        language="lv",
        parish=HERE,
        village="",
        topic="parks",
        text="Vajag soliņu",
        public_text="Vajag soliņu",
        place=None,
        shown_name="",
        due_on=due_on,
        now=before,
        kind=one.kind,
    )
    if one.is_published:
        await store.proposals.publish(proposal, author, f"card:{serial}", before)
    elif one.kind is ProposalKind.IDEA:
        await store.timers.set(silence.HAND_OVER, f"proposals:{proposal.id}", now + timedelta(days=one.days))
    steps = [(Side.COUNCIL, Status.NOT_ACCEPTED)] if one.is_appealed else []
    for side, status in [*steps, (one.by, one.status)]:
        await store.answers.add(Answer(0, proposal.id, before, side, status))
    if one.status not in (Status.RECEIVED, Status.IN_REVIEW) or not one.is_published:
        now_there = await store.proposals.get(proposal.id)
        assert now_there is not None
        closed_at = before if statuses.is_final(one.status) else None
        assert await store.proposals.move_on(now_there, one.status, due_on, before, closed_at=closed_at)
    if one.is_disputed:
        await store.proposals.dispute(proposal.id, now)


async def has_move(turn: Turn, one: waiting.Waiting) -> bool:
    """What the card of the evening would lead to."""
    (proposal,) = await waiting.load(turn, [one])
    if one.deed is Deed.PUBLISH:
        is_late = await silence.is_late(turn, proposal)
        return await turn.may("proposals.publish", parish=proposal.parish, stands_in=is_late)
    return any([form.follows(proposal) and await form.may(turn, proposal) for form, _, _ in view.DECIDING])


@pytest.mark.parametrize("cast", CASTS, ids=lambda cast: "-".join(cast) or "nobody")
async def test_what_is_owed_is_in_somebodys_list_who_has_a_move(tmp_path: Path, cast: tuple[RoleName, ...]) -> None:
    chat = await Chat(tmp_path).open()
    anna = await chat.person(await chat.resident("Anna", HERE))
    held = [(await chat.official("Pēteris", RoleName.STAFF), RoleName.STAFF)]
    for role in cast:
        parish = "" if role is RoleName.CHAIR else HERE
        village = "Brenci" if role is RoleName.ALTERNATE else ""
        held.append((await chat.official(role, role, parish, village=village), role))
    officials = {actor.name: await chat.person(actor) for actor, _ in held}
    first = officials[held[1][0].name if cast else held[0][0].name]
    standing = dict(enumerate(standings(), 1))
    world = World(chat.phrases, chat.municipality, chat.machine.channels, chat.municipality.quiet_hours)

    async def look(store: Store) -> tuple[dict[int, set[str]], list[tuple[str, Standing]]]:
        for serial, one in standing.items():
            await bring(store, one, serial, first.id if one.is_by_official else anna.id, chat)
        lists: dict[int, set[str]] = {serial: set() for serial in standing}
        stuck = []
        for name, person in officials.items():
            roles = with_residency(person, await store.roles.of(person.id))
            turn = Turn(world, store, chat.clock.now(), Address(CHANNEL, name), "lv", person=person, roles=roles)
            for waits in await waiting.of(turn):
                lists[waits.matter.id].add(name)
                if not await has_move(turn, waits):
                    stuck.append((name, standing[waits.matter.id]))
        return lists, stuck

    lists, stuck = await chat.machine.write(look)
    await chat.close()

    assert [one for serial, one in standing.items() if is_owed(one) and not lists[serial]] == []
    assert [one for serial, one in standing.items() if lists[serial] and not is_owed(one)] == []
    assert stuck == []

"""Every status, every button, every role: each press has an answer, no proposal is stuck, none ends without a word."""

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from inspect import signature
from itertools import product

import pytest

import handlers
from bot.domain import answers, statuses
from bot.domain.answers import Answer
from bot.domain.drafts import SUMMARY, Draft, Offered
from bot.domain.proposals import Proposal, Withheld
from bot.domain.roles import RoleName
from bot.domain.statuses import Side, Status
from bot.messages import Address
from bot.routing import TapHandler
from storage.store import Store
from tests.chat import CHANNEL
from tests.pressing import Complaints, Town
from tests.simulated import TUESDAY

HERE, ELSEWHERE = "malienas", "annas"
AUTHOR, SUPPORTER, STRANGER = "anna", "juris", "zane"
# Who holds what for which parish; everybody else is a resident.
HOLDS: dict[str, tuple[RoleName, str]] = {
    "ilze": (RoleName.REPRESENTATIVE, HERE),
    "aija": (RoleName.REPRESENTATIVE, ELSEWHERE),
    "valdis": (RoleName.ALTERNATE, HERE),
    "māra": (RoleName.HELPER, HERE),
    "dace": (RoleName.CHAIR, ""),
    "inese": (RoleName.SECRETARY, ""),
    "pēteris": (RoleName.STAFF, ""),
    "guntis": (RoleName.ADMIN, ""),
}
CAST = (AUTHOR, SUPPORTER, STRANGER, "kārlis", *HOLDS)
OF_IDEAS = tuple(status for status in Status if status is not Status.REPAIRED)  # which is of problems
BEFORE_PUBLISHING = (Status.RECEIVED, Status.NEEDS_CLARIFICATION, Status.WITHDRAWN, Status.REFUSED_BY_RULES)
VALUES = ((), ("sure",))
IN_FUTURE = date(2027, 12, 1)
WORDS = {"other": "1", "number": "1", "by_on": "12.12.2027", "perhaps_on": "12.12.2027", "document_on": "20.11.2026"}


@dataclass(frozen=True)
class Standing:
    """Where a proposal stands before anybody presses anything."""

    id: int
    status: Status
    is_published: bool

    def __str__(self) -> str:
        return f"{self.status}, {'published' if self.is_published else 'unread'}"


# ---------------------------------------------------------------- one proposal in every status


def path(status: Status) -> list[tuple[Side, Status]]:
    """The shortest way there by allowed moves; nothing but publishing begins it."""
    ways: list[list[tuple[Side, Status]]] = [[]]
    for way in ways:
        now = way[-1][1] if way else Status.RECEIVED
        if now is status:
            return way
        steps = ((side, new) for side in (Side.COUNCIL, Side.MUNICIPALITY, Side.AUTHOR) for new in Status)
        ways += [[*way, step] for step in steps if statuses.may_follow(step[0], now, step[1]) and len(way) < 5]
    raise AssertionError(f"{status} cannot be reached")


@cache
def standings() -> tuple[Standing, ...]:
    published = [(status, True) for status in OF_IDEAS if status is not Status.RECEIVED]
    unread = [(status, False) for status in BEFORE_PUBLISHING]
    return tuple(Standing(id, *which) for id, which in enumerate([(Status.IN_REVIEW, True), *published, *unread], 1))


async def _come(store: Store) -> None:
    for name in (one for one in CAST if one != STRANGER):
        role, parish = HOLDS.get(name, (None, HERE if name != "kārlis" else ELSEWHERE))
        here = Address(CHANNEL, name)
        id = await store.people.join(
            here, language="lv", parish=parish or "aluksne", village="", notice_version="1", now=TUESDAY
        )
        if role is not None:
            await store.roles.give(id, role, parish, "Brenci" if role is RoleName.ALTERNATE else "", None, TUESDAY)
    for one in standings():
        await _bring(store, one)


async def _bring(store: Store, one: Standing) -> None:
    proposal = await store.proposals.add(
        number=f"AL-2026-{one.id:04}",
        author_id=1,
        language="lv",
        parish=HERE,
        village="",
        topic="parks",
        text=f"Vajag soliņu numur {one.id}",
        public_text=f"Vajag soliņu numur {one.id}",
        place=None,
        shown_name="",
        due_on=IN_FUTURE,
        now=TUESDAY,
    )
    if one.is_published:
        await store.proposals.publish(proposal, 3, f"proposals:{HERE}:2026-48:{one.id}", TUESDAY)
        await store.answers.add(Answer(0, proposal.id, TUESDAY, Side.COUNCIL, Status.IN_REVIEW, 3))
        await store.supports.add(proposal.id, Address(CHANNEL, SUPPORTER), 2, TUESDAY)
    steps = path(one.status)[1:] if one.is_published and one.status is not Status.IN_REVIEW else path(one.status)
    for side, status in steps:
        await _move(store, proposal.id, side, status)


async def _move(store: Store, id: int, side: Side, status: Status) -> None:
    proposal = await store.proposals.get(id)
    assert proposal is not None
    is_withheld = status is Status.REFUSED_BY_RULES
    await store.proposals.move_on(
        proposal,
        status,
        IN_FUTURE,
        TUESDAY,
        closed_at=TUESDAY if statuses.is_final(status) else None,
        merged_into=1 if status is Status.MERGED else None,
        withheld_rule=Withheld.INSULT if is_withheld and not proposal.is_published else None,
    )
    said = Answer(0, id, TUESDAY, side, status, 1 if side is Side.AUTHOR else 3)
    if side is not Side.AUTHOR:
        said = replace(said, reason="Zeme slīd.", next_step="Meklēsim vietu.", by_on=IN_FUTURE, answers="Padome")
    await store.answers.add(said)


@cache
def _begun() -> sqlite3.Connection:
    town = Town(None)
    town.sim.writes(_come)
    town.sim.passes(10)
    begun = town.sim.stored()
    town.sim.close()
    return begun


# ---------------------------------------------------------------- what may not happen


@pytest.fixture
def complaints() -> Iterator[Complaints]:
    """Errors only: a refusal is an answer."""
    heard = Complaints()
    logging.getLogger().addHandler(heard)
    yield heard
    logging.getLogger().removeHandler(heard)


@pytest.fixture
def town() -> Iterator[Town]:
    town = Town(_begun())
    yield town
    town.sim.close()


def stories(town: Town) -> list[tuple[Proposal, list[Answer]]]:
    return [story(town, one.id) for one in standings()]


def story(town: Town, id: int) -> tuple[Proposal, list[Answer]]:
    async def read(store: Store) -> tuple[Proposal, list[Answer]]:
        proposal = await store.proposals.get(id)
        assert proposal is not None
        return proposal, await store.answers.of(id)

    return town.sim.reads(read)


def check_story(before: Proposal, after: Proposal, steps: list[Answer], seen: int) -> None:
    """Only allowed moves, each with what it owes; an end has an outcome, a reason and a next step."""
    status = before.status
    for step in steps[seen:]:
        is_opened = step.side is Side.COUNCIL and step.status is Status.IN_REVIEW
        is_said_again = step.status is status  # an addition, or where to turn
        assert is_opened or is_said_again or statuses.may_follow(step.side, status, step.status), step
        if step.side is not Side.AUTHOR and statuses.is_closing(step.status):
            assert step.reason, step
            assert step.answers, step
            assert step.next_step or step.status not in answers.NEEDS_NEXT_STEP, step
        status = step.status
    assert after.status is status
    assert (after.closed_at is not None) == statuses.is_final(status)


# ---------------------------------------------------------------- every button


@pytest.mark.parametrize("who", CAST)
def test_every_button_of_every_status_is_answered(who: str, town: Town, complaints: Complaints) -> None:
    for name, value in buttons():
        taps = {":".join([name, str(one.id), *value]): one for one in standings()}
        if changes_nothing(town, who, taps):
            assert not complaints.found, (name, value, complaints.found)
            continue
        for pressed, one in taps.items():
            town.sim.restores(_begun())
            before, steps = story(town, one.id)
            town.presses(who, pressed)
            after, now = story(town, one.id)
            check_story(before, after, now, len(steps))
            assert not complaints.found, (str(one), pressed, complaints.found)
        town.sim.restores(_begun())


def buttons() -> list[tuple[str, tuple[str, ...]]]:
    """Every verb, with a value and without, as its handler takes it; another is one of an older program."""
    names = [name for name in handlers.TAPS if name.startswith("proposals.")]
    return [one for one in product(names, VALUES) if _is_taken(handlers.TAPS[one[0]], one[1])]


def _is_taken(handler: TapHandler, value: tuple[str, ...]) -> bool:
    try:
        signature(handler).bind("turn", 1, *value)
    except TypeError:
        return False
    return True


def changes_nothing(town: Town, who: str, taps: Iterable[str]) -> bool:
    """Pressed all at once, each is answered over its button, and all is as it was: as if each were pressed alone."""
    before = stories(town)
    town.presses(who, *taps)
    return town.draft(who) is None and stories(town) == before


# ---------------------------------------------------------------- every outcome


def answer(draft: Draft, outcome: str) -> str:
    if draft.asked == SUMMARY:
        return "Nosūtīt"
    if draft.asked == "status":
        return outcome
    if draft.options:
        return draft.options[0].label
    return WORDS.get(draft.asked, "Zeme ir slapja un slīd.")


def outcomes(town: Town, who: str, verb: str, id: int) -> tuple[Offered, ...]:
    town.presses(who, f"proposals.{verb}:{id}")
    draft = town.draft(who)
    return draft.options if draft and draft.asked == "status" else ()


@pytest.mark.parametrize(
    ("who", "verb"),
    [("ilze", "decide"), ("ilze", "quote"), ("dace", "decide"), ("dace", "quote"), ("pēteris", "answer")],
)
def test_every_outcome_that_is_offered_can_be_given(who: str, verb: str, town: Town, complaints: Complaints) -> None:
    given = 0
    for one in standings()[1:]:  # the first is the one to merge with
        offered = outcomes(town, who, verb, one.id)
        for outcome in offered:
            town.sim.restores(_begun())
            before, steps = story(town, one.id)
            town.presses(who, f"proposals.{verb}:{one.id}")
            for _ in range(14):
                if (draft := town.draft(who)) is not None:
                    town.says(who, answer(draft, outcome.label))
            after, now = story(town, one.id)
            assert town.draft(who) is None, (str(one), outcome, town.screen(who)[-1])
            assert now[len(steps) :], (str(one), outcome)
            assert after.status == outcome.value
            check_story(before, after, now, len(steps))
            given += 1
        town.sim.restores(_begun())
    assert given > len(statuses.OPEN)
    assert not complaints.found


# ---------------------------------------------------------------- no dead end


def test_somebody_else_than_the_author_can_end_whatever_is_open() -> None:
    for status in statuses.OPEN | statuses.PROMISED:
        reached = {status}
        for _ in Status:
            sides = (Side.COUNCIL, Side.MUNICIPALITY, Side.SYSTEM)
            reached |= {new for old in reached for side in sides for new in statuses.next_statuses(side, old)}
        assert reached & statuses.FINAL, status
        assert reached >= {Status.DONE, Status.NOT_ACCEPTED} or status in (Status.WE_DO_IT,), status


def test_every_status_can_come_about() -> None:
    assert {one.status for one in standings()} == set(OF_IDEAS)
    assert all(path(status) or status is Status.RECEIVED for status in OF_IDEAS)

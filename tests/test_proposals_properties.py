"""Whoever presses whatever in whatever order: a proposal goes only where it may, and none ends without a word."""

import logging
import random
import sqlite3
from datetime import timedelta
from functools import cache, partial

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import handlers
from bot.domain import answers, permissions, statuses
from bot.domain.answers import Answer
from bot.domain.drafts import SUMMARY, Draft
from bot.domain.proposals import Proposal
from bot.domain.roles import Role, RoleName, with_residency
from bot.domain.statuses import Side, Status
from bot.messages import Address
from storage.store import Store
from tests.chat import CHANNEL
from tests.pressing import Complaints, Town
from tests.simulated import TUESDAY

# The author, who supports it, who speaks for the parish and for another one, the chair, the municipality, a stranger.
PARISHES = {"anna": "malienas", "juris": "malienas", "ilze": "malienas", "aija": "annas", "dace": "aluksne"}
PARISHES |= {"pēteris": "aluksne"}
ROLES = {"ilze": RoleName.REPRESENTATIVE, "aija": RoleName.REPRESENTATIVE, "dace": RoleName.CHAIR}
ROLES |= {"pēteris": RoleName.STAFF}
EVERYBODY = [*PARISHES, "zane"]
PRESSED = [name for name in handlers.TAPS if name.startswith("proposals.")]
WAYS_IN = ("proposals.decide", "proposals.answer", "proposals.quote")
DECIDES: tuple[tuple[str, str], ...] = (
    ("ilze", "proposals.decide"),
    ("dace", "proposals.decide"),
    ("pēteris", "proposals.answer"),
)
DECIDES += (("pēteris", "proposals.answer"), ("ilze", "proposals.quote"))
FORMS = (
    "proposals.question",
    "proposals.clarify",
    "proposals.where",
    "proposals.mend",
    "proposals.summarise",
    *WAYS_IN,
)
GOOD = {"reason": "Krasts ir applūstošs.", "next_step": "Meklēsim citu vietu.", "other": "2"}
GOOD |= {"by_on": "12.12.2027", "perhaps_on": "12.12.2027", "document_on": "20.11.2026", "number": "2"}
VALUES = ("", "", ":sure", ":duplicate", ":insult", ":not_ours", ":x")
BAD = ("Pieņemts zināšanai.", "?", "izlaist", "01.01.2020", "atpakaļ")
RIGHTS = {Side.COUNCIL: ("proposals.decide.council", "proposals.publish"), Side.AUTHOR: ("proposals.withdraw",)}
RIGHTS |= {Side.MUNICIPALITY: ("proposals.decide.municipality", "proposals.quote_answer")}
BY_OTHERS = frozenset({Side.COUNCIL, Side.MUNICIPALITY})


# ---------------------------------------------------------------- who is there


async def _come(store: Store) -> None:
    for name, parish in PARISHES.items():
        here = Address(CHANNEL, name)
        id = await store.people.join(here, language="lv", parish=parish, village="", notice_version="1", now=TUESDAY)
        if name in ROLES:
            await store.roles.give(id, ROLES[name], parish if name in ("ilze", "aija") else "", "", None, TUESDAY)


@cache
def _begun() -> sqlite3.Connection:
    """Anna has submitted three proposals, two of which are published; Juris supports the first."""
    town = Town(None)
    town.sim.writes(_come)
    for text in ("Vajag soliņu pie ezera", "Vajag laternu pie skolas", "Vajag celiņu pie baznīcas"):
        for words in ("Priekšlikums", text, "Apgaismojums", "Izlaist", "Izlaist", "Nosūtīt"):
            if words == "Priekšlikums" or town.draft("anna"):
                town.says("anna", words)
    for shown in [*town.screen("ilze")]:
        if (choice := shown.choice("Publicēt")) and not choice.tap.startswith("proposals.publish:3"):
            town.presses("ilze", choice.tap)
    town.presses("juris", "proposals.support:1")
    town.sim.passes(10)
    assert len(town.sim.rows("SELECT id FROM proposals WHERE published_at IS NOT NULL")) == 2
    begun = town.sim.stored()
    town.sim.close()
    return begun


# ---------------------------------------------------------------- what they do


class Deciding(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.town = Town(_begun())
        self.complaints = Complaints()
        logging.getLogger().addHandler(self.complaints)

    @rule(
        who=st.sampled_from(EVERYBODY),
        tap=st.sampled_from(PRESSED),
        id=st.integers(1, 4),
        value=st.sampled_from(VALUES),
    )
    def presses(self, who: str, tap: str, id: int, value: str) -> None:
        self.town.presses(who, f"{tap}:{id}{value}")

    @rule(way=st.sampled_from(DECIDES), id=st.integers(1, 2), seed=st.integers(0, 2**16))
    def decides(self, way: tuple[str, str], id: int, seed: int) -> None:
        self.goes_through(*way, id, random.Random(seed))

    @rule(way=st.sampled_from(DECIDES), id=st.integers(1, 2), seed=st.integers(0, 2**16))
    def goes_on_deciding(self, way: tuple[str, str], id: int, seed: int) -> None:
        self.decides(way, id, seed)

    @rule(who=st.sampled_from(EVERYBODY), form=st.sampled_from(FORMS), id=st.integers(1, 3), seed=st.integers(0, 2**16))
    def goes_through_a_form(self, who: str, form: str, id: int, seed: int) -> None:
        self.goes_through(who, form, id, random.Random(seed))

    def goes_through(self, who: str, form: str, id: int, chance: random.Random) -> None:
        """From the way in to the end, unless it is another's; now and then with an answer that will not do."""
        self.town.presses(who, f"{form}:{id}")
        for _ in range(14):
            draft = self.town.draft(who)
            if draft is None:
                return
            self.town.says(who, chance.choice(BAD) if chance.random() < 0.05 else self.answer(draft, chance))

    def answer(self, draft: Draft, chance: random.Random) -> str:
        if draft.asked == SUMMARY:
            return "Nosūtīt"
        if draft.options:
            return chance.choice(draft.options).label
        return GOOD.get(draft.asked, "Īpašumu nodaļa")

    @rule(days=st.sampled_from([1, 12, 40]))
    def days_pass(self, days: int) -> None:
        self.town.sim.clock.turn(timedelta(days=days))
        self.town.sim.passes(2)

    @rule()
    def the_program_dies(self) -> None:
        self.town.sim.dies()

    # ------------------------------------------------------------ what always holds

    @invariant()
    def nothing_is_broken(self) -> None:
        assert self.complaints.found == []

    @invariant()
    def each_step_is_one_that_side_may_take_and_says_what_is_owed(self) -> None:
        for proposal, steps in self.histories():
            status = Status.RECEIVED
            for step in steps:
                is_opened = step.status is Status.IN_REVIEW and step.side is Side.COUNCIL
                assert is_opened or statuses.may_follow(step.side, status, step.status), (proposal.number, steps)
                self.check_owed(step)
                self.check_right(proposal, step)
                status = step.status
            assert proposal.status is status
            assert (proposal.closed_at is not None) == statuses.is_final(status)
            assert statuses.is_final(status) or proposal.due_on >= proposal.submitted_at.date()

    def check_owed(self, step: Answer) -> None:
        """Why, what follows, and who says so."""
        if statuses.is_closing(step.status):
            assert step.reason, step
            assert step.next_step or step.status not in answers.NEEDS_NEXT_STEP, step
            assert step.answers, step
        if statuses.is_promised(step.status):
            assert step.by_on or step.status in answers.DAY_MAY_BE_UNKNOWN, step

    def check_right(self, proposal: Proposal, step: Answer) -> None:
        if step.side is Side.SYSTEM:
            assert step.person_id is None
            return
        roles = self.roles(step.person_id)
        is_own = step.person_id == proposal.author_id
        is_allowed = partial(permissions.may, roles, parish=proposal.parish, is_own=is_own, representative_is_away=True)
        assert any(is_allowed(right, now=step.at) for right in RIGHTS[step.side]), step
        assert step.side is Side.AUTHOR or not is_own

    @invariant()
    def the_clock_of_what_is_not_over_is_the_one_that_is_shown(self) -> None:
        clocks = {row["proposal_id"]: row for row in self.town.sim.rows("SELECT * FROM deadlines")}
        for proposal, _ in self.histories():
            if statuses.is_final(proposal.status):
                assert proposal.id not in clocks
            else:
                clock = clocks[proposal.id]
                assert (clock["status"], clock["due_on"]) == (proposal.status, proposal.due_on.isoformat())
                about = f"proposals:{proposal.id}"
                timer = self.town.sim.rows("SELECT 1 FROM timers WHERE kind = 'proposals.due' AND about = :a", a=about)
                assert timer or clock["over_at"] is not None

    @invariant()
    def nobody_else_published_it(self) -> None:
        for proposal, _ in self.histories():
            if proposal.published_by is not None:
                assert permissions.may(
                    self.roles(proposal.published_by), "proposals.publish", proposal.submitted_at, parish="malienas"
                )

    @invariant()
    def who_took_part_is_told_how_it_ended(self) -> None:
        told = {row["dedupe_key"] for row in self.town.sim.rows("SELECT dedupe_key FROM outbox")}
        for proposal, steps in self.histories():
            for step in steps:
                if step.side in BY_OTHERS and statuses.is_closing(step.status) and proposal.is_published:
                    assert f"proposals.answer:{step.id}:{CHANNEL}:anna" in told, step

    @invariant()
    def from_where_it_stands_somebody_can_go_on(self) -> None:
        for proposal, _ in self.histories():
            ways_on = [new for side in BY_OTHERS for new in statuses.next_statuses(side, proposal.status)]
            assert ways_on or statuses.is_final(proposal.status)

    def histories(self) -> list[tuple[Proposal, list[Answer]]]:
        async def read(store: Store) -> list[tuple[Proposal, list[Answer]]]:
            found = [await store.proposals.get(id) for id in range(1, 4)]
            return [(one, await store.answers.of(one.id)) for one in found if one]

        return self.town.sim.reads(read)

    def roles(self, person_id: int | None) -> tuple[Role, ...]:
        async def read(store: Store) -> tuple[Role, ...]:
            person = await store.people.get(person_id or 0)
            return with_residency(person, await store.roles.of(person.id)) if person else ()

        return self.town.sim.reads(read)

    def teardown(self) -> None:
        logging.getLogger().removeHandler(self.complaints)
        self.town.sim.close()


TestDeciding = Deciding.TestCase
TestDeciding.settings = settings(max_examples=settings().max_examples // 2, stateful_step_count=10)

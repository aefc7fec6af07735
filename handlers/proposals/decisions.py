"""What whoever answers a proposal is asked: the outcome, and whatever this outcome owes to residents."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import Annotated, ClassVar

from bot.domain import answers, statuses
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import ProposalKind, Side, Status
from bot.domain.templates import filled
from bot.domain.waiting import Matter
from bot.forms import Form, Option, PastDay, Text, Words, question
from bot.turns import Turn

from . import checks, following, offered, whose
from .finding import find, find_about
from .heading import heading

S = Status
# The first is what publishing means, the second is the author's.
NEVER_CHOSEN = frozenset({S.RECEIVED, S.WITHDRAWN})
OUTCOMES = frozenset({S.ACCEPTED, S.PARTLY, S.NOT_ACCEPTED, S.PLANNED, S.IN_PROGRESS, S.DONE})
REASONED = answers.REASONED
STEPPED = answers.NEEDS_NEXT_STEP - {S.NOT_COMPETENCE}
# The step that is known may be said in other words; after a merger, and when all is done, there is none to say.
OWN_STEPPED = answers.OWN_STEP - {S.MERGED, S.DONE, S.REPAIRED}
DATED = answers.NEEDS_DAY - answers.DAY_MAY_BE_UNKNOWN
DATED_BY_CLOCK = frozenset({S.ON_AGENDA, S.FORWARDED})
PERHAPS_DATED = (answers.DAY_MAY_BE_UNKNOWN | statuses.FINAL) - {S.MERGED, S.DONE, S.REPAIRED}

When = Callable[[Answers], bool]
Choices = Callable[[Turn, Answers], Awaitable[Sequence[Option]]]


def _is(chosen: frozenset[Status]) -> When:
    values = frozenset(status.value for status in chosen)
    return lambda known: known.get("status") in values


def possible(side: Side, among: frozenset[Status], proposal: Proposal | Matter) -> frozenset[Status]:
    """What this side may choose now."""
    if proposal.status in statuses.SAID_DONE and proposal.disputed_at is None:
        return frozenset()
    may_follow = frozenset(statuses.next_statuses(side, proposal.status, proposal.kind)) & among - NEVER_CHOSEN
    # Nobody is there to answer a question where the author has gone.
    return may_follow if proposal.author_id is not None else may_follow - {S.NEEDS_CLARIFICATION}


def _one_of(side: Side, among: frozenset[Status] = frozenset(Status)) -> Choices:
    """What was chosen stays: if it may no longer follow, the end says what is true."""

    async def choices(turn: Turn, known: Answers) -> Sequence[Option]:
        proposal = await find(turn, int(known["proposal_id"]))
        offered = {*possible(side, among, proposal), known.get("status")}
        return [Option(status, Phrase(status.phrase)) for status in Status if status in offered]

    return choices


def _is_without_day(known: Answers) -> bool:
    may_be = _is(answers.DAY_MAY_BE_UNKNOWN)(known)
    return may_be and "perhaps_on" in known and known["perhaps_on"] is None


Said = Annotated[Text, Words(1, 700)]
Opinion = Annotated[Text, Words(1, 700)]  # "Atbalstām" is none of the empty phrases here: it is the whole answer
Named = Annotated[Text, Words(2, 120)]


class Decision(Form):
    """`seen` is the answer before it: who opened the form when there was another began from something else. So did who
    has read another text: `text_read` is its mark.

    `may_wait`: the council, where it does not know, may choose that the municipality has to answer.
    """

    is_watched: ClassVar[bool] = False
    right: ClassVar[str]
    side: ClassVar[Side] = Side.COUNCIL
    among: ClassVar[frozenset[Status]] = frozenset(Status)
    kind: ClassVar[ProposalKind] = ProposalKind.IDEA

    proposal_id: int = 0
    seen: int = 0
    text_read: str = ""
    may_wait: bool = False
    status: Status = question("proposals-ask-status", label="proposals-status-label", choices=_one_of(Side.COUNCIL))
    asked: Annotated[Text, Words(3, 500)] | None = question(
        "proposals-ask-question",
        label="proposals-question-label",
        when=_is(frozenset({S.NEEDS_CLARIFICATION})),
        may_skip=False,
    )
    forwarded_to: Named | None = question(
        "proposals-ask-forwarded-to",
        label="proposals-forwarded-to-label",
        when=_is(frozenset({S.FORWARDED})),
        check=checks.is_named,
        may_skip=False,
    )
    other: Annotated[Text, Words(1, 40)] | None = question(
        "proposals-ask-other",
        label="proposals-other-label",
        choices=offered.others,
        when=_is(frozenset({S.MERGED})),
        check=checks.is_another,
        may_skip=False,
    )
    reason: Said | None = question(
        "proposals-ask-reason",
        label="proposals-reason-label",
        choices=offered.templates,
        when=_is(REASONED),
        intro=offered.example,
        check=checks.is_reason,
        may_skip=False,
    )
    blank: Named | None = question(
        "evening-ask-blank",
        label="evening-blank-label",
        when=offered.leaves_blank,
        intro=offered.with_blank,
        check=checks.fills,
        part_of="reason",
        may_skip=False,
    )
    next_step: Said | None = question(
        "proposals-ask-next-step",
        label="proposals-next-step-label",
        choices=offered.next_steps,
        when=_is(STEPPED),
        check=checks.is_next_step,
        may_skip=False,
    )
    own_step: Said | None = question(
        "proposals-ask-own-step",
        label="proposals-next-step-label",
        choices=offered.own_steps,
        when=_is(OWN_STEPPED),
        check=checks.is_step,
        may_skip=False,
    )
    where_to: Said | None = question(
        "proposals-ask-where-to",
        label="proposals-where-to-label",
        choices=offered.next_steps,
        when=_is(frozenset({S.NOT_COMPETENCE})),
        check=checks.is_next_step,
        may_skip=False,
    )
    by_on: date | None = question(
        "proposals-ask-by-on",
        label="proposals-by-on-label",
        choices=offered.soon,
        when=_is(DATED),
        check=checks.is_ahead,
        may_skip=False,
    )
    clock_on: date | None = question(
        "proposals-ask-clock-on",
        label="proposals-by-on-label",
        choices=offered.clock_days,
        when=_is(DATED_BY_CLOCK),
        check=checks.is_ahead,
        may_skip=False,
    )
    perhaps_on: date | None = question(
        "proposals-ask-by-on",
        label="proposals-by-on-label",
        choices=offered.soon,
        when=_is(PERHAPS_DATED),
        intro=offered.why_skip,
        check=checks.is_ahead,
    )
    why_no_day: Said | None = question(
        "proposals-ask-why-no-day",
        label="proposals-why-no-day-label",
        when=_is_without_day,
        check=checks.explains,
        may_skip=False,
    )

    @classmethod
    async def called(cls, turn: Turn, about: str) -> Phrase:
        return await heading(turn, cls.heading, about)

    @classmethod
    def read(cls, turn: Turn, answers: Answers) -> Answers:
        """The sentence that is sent, not a gap and what goes into it."""
        if not answers.get("blank") or not offered.leaves_blank(answers):
            return answers
        whole = {**answers, "reason": filled(answers["reason"], answers["blank"])}
        return {name: answer for name, answer in whole.items() if name != "blank"}

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        proposal = await find_about(turn, about)
        if not await cls.may(turn, proposal):
            raise Refusal("machinery-not-allowed")
        if not proposal.is_answerable:
            raise Refusal("proposals-publish-first", number=proposal.number)

    @classmethod
    async def may(cls, turn: Turn, proposal: Proposal) -> bool:
        return await turn.may(cls.right, parish=proposal.parish, village=proposal.village)

    @property
    def whole_reason(self) -> str:
        return filled(self.reason or "", self.blank) if self.blank else self.reason or ""

    @classmethod
    def begun(cls, turn: Turn, status: Status) -> dict[str, object]:
        """What choosing the outcome by a button of its own decides as well: what nobody has to say."""
        steps = turn.municipality.next_steps_for(status)
        given: dict[str, object] = {"status": status.value, "opinion": None, "office": None}
        if status in OWN_STEPPED:
            given["own_step"] = following.BY_ITSELF
        if status in STEPPED and steps:
            given["next_step"] = steps[0].text
        if statuses.is_final(status):
            given["perhaps_on"] = None
        return given

    @classmethod
    def follows(cls, proposal: Proposal) -> frozenset[Status]:
        """What may be answered in it now."""
        return possible(cls.side, cls.among, proposal) if proposal.kind is cls.kind else frozenset()


class DecideForm(Decision):
    """The council's side, with its opinion where others go on with it (Saistošie noteikumi Nr. 25/2024, 5. p.)."""

    name: ClassVar[str] = "proposals.decide"
    heading: ClassVar[str] = "proposals-decide-heading"
    right: ClassVar[str] = "proposals.decide.council"

    opinion: Opinion | None = question(
        "proposals-ask-opinion",
        label="proposals-opinion-label",
        when=_is(frozenset({S.WAITS_MUNICIPALITY, S.FORWARDED, S.NOT_COMPETENCE})),
    )

    @classmethod
    async def may(cls, turn: Turn, proposal: Proposal) -> bool:
        """What its author asks to look at once more is the chair's; residents' own work somebody always looks after."""
        if not await super().may(turn, proposal):
            return await whose.is_left_to_staff(turn, proposal) and await turn.may(
                AnswerForm.right, parish=proposal.parish, village=proposal.village
            )
        is_the_chairs = await whose.is_the_chairs(turn, proposal)
        return not is_the_chairs or await turn.may("proposals.hear_appeal", parish=proposal.parish)


class AnswerForm(Decision):
    """The municipality's own."""

    name: ClassVar[str] = "proposals.answer"
    heading: ClassVar[str] = "proposals-answer-heading"
    right: ClassVar[str] = "proposals.decide.municipality"
    side: ClassVar[Side] = Side.MUNICIPALITY

    status: Status = question(
        "proposals-ask-status", label="proposals-status-label", choices=_one_of(Side.MUNICIPALITY)
    )
    office: Named | None = question(
        "proposals-ask-office", label="proposals-office-label", skipped="proposals-office-skipped"
    )


class QuoteForm(Decision):
    """The municipality has answered elsewhere; who speaks for the parish enters it, with the document it stands in."""

    name: ClassVar[str] = "proposals.quote"
    heading: ClassVar[str] = "proposals-quote-heading"
    right: ClassVar[str] = "proposals.quote_answer"
    side: ClassVar[Side] = Side.MUNICIPALITY
    among: ClassVar[frozenset[Status]] = OUTCOMES

    status: Status = question(
        "proposals-ask-status", label="proposals-status-label", choices=_one_of(Side.MUNICIPALITY, OUTCOMES)
    )
    document: Annotated[Text, Words(2, 200)] = question("proposals-ask-document", label="proposals-document-label")
    document_on: PastDay = question(
        "proposals-ask-document-on", label="proposals-document-on-label", check=checks.is_over
    )

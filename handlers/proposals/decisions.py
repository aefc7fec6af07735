"""What whoever answers a proposal is asked: the outcome, and whatever this outcome owes to residents."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import Annotated, ClassVar

from bot.domain import answers, proposals, statuses
from bot.domain.calendar import local
from bot.domain.drafts import Answers
from bot.domain.emptiness import is_empty
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import ProposalKind, Side, Status
from bot.domain.templates import NextStep, Template, filled, has_blank
from bot.forms import Form, Option, PastDay, Text, Words, question
from bot.turns import Turn

from . import days, following, similar, whose, words
from .finding import find, find_about, find_typed

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


def possible(side: Side, among: frozenset[Status], proposal: Proposal) -> frozenset[Status]:
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


# ---------------------------------------------------------------- what is offered


def _ready(texts: Sequence[Template | NextStep]) -> list[Option]:
    return [Option(one.text, one.label, one.text) for one in texts]


async def _templates(turn: Turn, known: Answers) -> Sequence[Option]:
    return _ready(turn.municipality.templates_for(Status(known["status"])))


async def _next_steps(turn: Turn, known: Answers) -> Sequence[Option]:
    return _ready(turn.municipality.next_steps_for(Status(known["status"])))


async def _own_steps(turn: Turn, known: Answers) -> Sequence[Option]:
    """The first follows by itself: it is read in the language of who answers."""
    status, forwarded_to = Status(known["status"]), known["forwarded_to"] or ""
    own = Option(following.BY_ITSELF, following.phrase(status, forwarded_to))
    return [own, *await _next_steps(turn, known)]


async def _days(turn: Turn, known: Answers) -> Sequence[Option]:
    return days.offered(turn)


async def _clock_days(turn: Turn, known: Answers) -> Sequence[Option]:
    return days.offered(turn, following.day(turn, Status(known["status"])))


async def _others(turn: Turn, known: Answers) -> Sequence[Option]:
    """What asks for the same; it may be another one too."""
    proposal = await find(turn, int(known["proposal_id"]))
    near = await similar.like(
        turn, proposal.parish, proposal.public_text, proposal.place, proposal.topic, proposal.kind
    )
    found = [one for one in near if proposals.may_take_in(one, proposal)]
    return [Option(one.number, one.number, words.title(turn, one)) for one in found]


def _has_blank(known: Answers) -> bool:
    return has_blank(known.get("reason") or "")


async def _with_blank(_: Turn, known: Answers) -> Phrase | None:
    return Phrase.of("evening-with-blank", text=known["reason"])


async def _why_skip(_: Turn, known: Answers) -> Phrase:
    may_be_unknown = known["status"] in answers.DAY_MAY_BE_UNKNOWN
    return Phrase("proposals-day-unknown" if may_be_unknown else "proposals-day-none")


EXAMPLES = frozenset({S.ON_AGENDA, S.WAITS_MUNICIPALITY, S.DONE})


async def _example(_: Turn, known: Answers) -> Phrase | None:
    """Of a reason, where it is not plain what there is to give one for."""
    status = Status(known["status"])
    return Phrase(f"proposals-reason-{status.replace('_', '-')}") if status in EXAMPLES else None


# ---------------------------------------------------------------- what will not do


async def is_reason(_: Turn, text: str, known: Answers) -> Phrase | None:
    return _missing("reason", known) if is_empty(text) and not has_blank(text) else None


async def _fills(_: Turn, said: str, known: Answers) -> Phrase | None:
    return _missing("reason", known) if is_empty(filled(known["reason"], said)) else None


async def _is_next_step(_: Turn, text: str, known: Answers) -> Phrase | None:
    return _missing("next-step", known) if is_empty(text) else None


def _missing(what: str, known: Answers) -> Phrase:
    """The council may say instead that the municipality has to answer; which is a question further back."""
    may_wait = known["may_wait"] and known["status"] != S.WAITS_MUNICIPALITY
    return Phrase(f"answers-{what}-missing-may-wait" if may_wait else f"answers-{what}-missing")


async def _is_step(turn: Turn, text: str, known: Answers) -> Phrase | None:
    return None if text == following.BY_ITSELF else await _is_next_step(turn, text, known)


async def _explains(_: Turn, text: str, known: Answers) -> Phrase | None:
    return Phrase("answers-why-no-day-missing") if is_empty(text) else None


async def is_ahead(turn: Turn, on: date, _: Answers) -> Phrase | None:
    is_past = on < local(turn.now, turn.municipality.time_zone).date()
    return Phrase.of("answers-day-past", on=on) if is_past else None


async def _is_over(turn: Turn, on: date, _: Answers) -> Phrase | None:
    is_to_come = on > local(turn.now, turn.municipality.time_zone).date()
    return Phrase.of("answers-document-ahead", on=on) if is_to_come else None


async def _is_another(turn: Turn, typed: str, known: Answers) -> Phrase | None:
    try:
        other = await find_typed(turn, typed)
    except Refusal as no:
        return no.phrase
    proposal = await find(turn, int(known["proposal_id"]))
    return None if proposals.may_take_in(other, proposal) else Phrase(words.of(proposal, "cannot-merge"))


Said = Annotated[Text, Words(1, 700)]
Opinion = Annotated[Text, Words(1, 700)]  # "Atbalstām" is none of the empty phrases here: it is the whole answer
Named = Annotated[Text, Words(2, 120)]


class Decision(Form):
    """`seen` is the answer before it: who opened the form when there was another began from something else.

    `may_wait`: the council, where it does not know, may choose that the municipality has to answer.
    """

    is_watched: ClassVar[bool] = False
    right: ClassVar[str]
    side: ClassVar[Side] = Side.COUNCIL
    among: ClassVar[frozenset[Status]] = frozenset(Status)
    kind: ClassVar[ProposalKind] = ProposalKind.IDEA

    proposal_id: int = 0
    seen: int = 0
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
        may_skip=False,
    )
    other: Annotated[Text, Words(1, 40)] | None = question(
        "proposals-ask-other",
        label="proposals-other-label",
        choices=_others,
        when=_is(frozenset({S.MERGED})),
        check=_is_another,
        may_skip=False,
    )
    reason: Said | None = question(
        "proposals-ask-reason",
        label="proposals-reason-label",
        choices=_templates,
        when=_is(REASONED),
        intro=_example,
        check=is_reason,
        may_skip=False,
    )
    blank: Named | None = question(
        "evening-ask-blank",
        label="evening-blank-label",
        when=_has_blank,
        intro=_with_blank,
        check=_fills,
        may_skip=False,
    )
    next_step: Said | None = question(
        "proposals-ask-next-step",
        label="proposals-next-step-label",
        choices=_next_steps,
        when=_is(STEPPED),
        check=_is_next_step,
        may_skip=False,
    )
    own_step: Said | None = question(
        "proposals-ask-own-step",
        label="proposals-next-step-label",
        choices=_own_steps,
        when=_is(OWN_STEPPED),
        check=_is_step,
        may_skip=False,
    )
    where_to: Said | None = question(
        "proposals-ask-where-to",
        label="proposals-where-to-label",
        choices=_next_steps,
        when=_is(frozenset({S.NOT_COMPETENCE})),
        check=_is_next_step,
        may_skip=False,
    )
    by_on: date | None = question(
        "proposals-ask-by-on",
        label="proposals-by-on-label",
        choices=_days,
        when=_is(DATED),
        check=is_ahead,
        may_skip=False,
    )
    clock_on: date | None = question(
        "proposals-ask-clock-on",
        label="proposals-by-on-label",
        choices=_clock_days,
        when=_is(DATED_BY_CLOCK),
        check=is_ahead,
        may_skip=False,
    )
    perhaps_on: date | None = question(
        "proposals-ask-by-on",
        label="proposals-by-on-label",
        choices=_days,
        when=_is(PERHAPS_DATED),
        intro=_why_skip,
        check=is_ahead,
    )
    why_no_day: Said | None = question(
        "proposals-ask-why-no-day",
        label="proposals-why-no-day-label",
        when=_is_without_day,
        check=_explains,
        may_skip=False,
    )

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
        """What its author asks to look at once more is the chair's."""
        if not await super().may(turn, proposal):
            return False
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
    document_on: PastDay = question("proposals-ask-document-on", label="proposals-document-on-label", check=_is_over)

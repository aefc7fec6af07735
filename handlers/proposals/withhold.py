"""Not publishing: the rule is named, and the author is offered a way to mend it with one tap."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot.domain import proposals, statuses
from bot.domain.answers import Answer
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import MENDS, Mend, Proposal, Withheld
from bot.domain.statuses import Side, Status
from bot.forms import Form, Option, Text, Words, question
from bot.turns import Turn

from . import cards, deadlines, review, silence, similar, speaker, walking, words
from .finding import about, find, find_about, find_typed


async def withhold(turn: Turn, id: int, rule: str = "") -> None:
    """Without a rule: ask which one."""
    proposal = await find(turn, id)
    await review.require(turn, proposal)
    proposals.check_withholdable(proposal)
    if rule not in list(Withheld):
        _ask_rule(turn, proposal)
    elif rule == Withheld.DUPLICATE:
        await turn.ask(DuplicateForm, about=about(proposal), given={"proposal_id": proposal.id})
    else:
        await _withhold(turn, proposal, Withheld(rule), None)


def _ask_rule(turn: Turn, proposal: Proposal) -> None:
    rules = [
        (turn.button(f"proposals-rule-{_dashed(rule)}-button", tap=f"proposals.withhold:{proposal.id}:{rule}"),)
        for rule in Withheld
    ]
    back = turn.button("machinery-back", tap=f"proposals.open:{proposal.id}")
    turn.reply("proposals-ask-rule", rows=[*rules, (back,)], number=proposal.number)


# ---------------------------------------------------------------- said before


async def _is_published(turn: Turn, typed: str, _: object) -> Phrase | None:
    try:
        return None if (await find_typed(turn, typed)).is_published else Phrase("proposals-unknown")
    except Refusal as no:
        return no.phrase


async def _likely(turn: Turn, known: Answers) -> Sequence[Option]:
    """What asks for the same is offered; it may be another one too."""
    if not known["proposal_id"]:  # begun before it was known
        return []
    proposal = await find(turn, int(known["proposal_id"]))
    text = proposal.public_text or proposal.text
    near = await similar.like(turn, proposal.parish, text, proposal.place, proposal.topic)
    return [Option(one.number, one.number, words.title(turn, one)) for one in near if one.id != proposal.id]


class DuplicateForm(Form):
    """Which proposal said the same before."""

    name: ClassVar[str] = "proposals.duplicate"
    heading: ClassVar[str] = "proposals-duplicate-heading"

    proposal_id: int = 0
    number: Annotated[Text, Words(1, 40)] = question("proposals-ask-duplicate", choices=_likely, check=_is_published)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await review.allow(turn, about)


async def submit_duplicate(turn: Turn, form: DuplicateForm) -> None:
    proposal = await find_about(turn, form.about)
    proposals.check_withholdable(proposal)
    await _withhold(turn, proposal, Withheld.DUPLICATE, await find_typed(turn, form.number))


# ---------------------------------------------------------------- withholding


async def _withhold(turn: Turn, proposal: Proposal, rule: Withheld, other: Proposal | None) -> None:
    statuses.check_move(Side.COUNCIL, proposal.status, Status.REFUSED_BY_RULES)
    done = await turn.store.proposals.move_on(
        proposal,
        Status.REFUSED_BY_RULES,
        proposal.due_on,
        turn.now,
        closed_at=turn.now,
        merged_into=other.id if other else None,
        withheld_rule=rule,
    )
    if not done:
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    mend = await _mend(turn, await find(turn, proposal.id))
    await turn.store.answers.add(_answer(turn, proposal, rule, mend))
    await turn.log("proposals.withheld", about(proposal), rule.value)
    await deadlines.changed(turn, proposal.id)
    await turn.clear_timer(silence.HAND_OVER, about(proposal))
    await cards.redraw_unread(turn, proposal)
    await _tell_author(turn, await find(turn, proposal.id), rule)
    rows = await walking.next_rows(turn)
    turn.reply("proposals-withheld-reply", rows=rows, number=proposal.number, rule=Phrase(rule.phrase))


def _answer(turn: Turn, proposal: Proposal, rule: Withheld, mend: Phrase) -> Answer:
    latvian = turn.municipality.languages.default
    assert turn.person is not None
    return Answer(
        id=0,
        proposal_id=proposal.id,
        at=turn.now,
        side=Side.COUNCIL,
        status=Status.REFUSED_BY_RULES,
        person_id=turn.person.id,
        reason=turn.say_in(latvian, rule.phrase),
        next_step=turn.say_in(latvian, mend.id),
        answers=speaker.of_council(turn, proposal),
    )


async def _tell_author(turn: Turn, proposal: Proposal, rule: Withheld) -> None:
    if proposal.author_id is None:
        return
    phrase, tap = await way_on(turn, proposal)
    look = ("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})
    await turn.tell(
        proposal.author_id,
        "proposals-withheld",
        rows=[[(phrase, {"tap": tap})], *([] if phrase == look[0] else [[look]])],
        dedupe=f"proposals.withheld:{proposal.id}",
        about=about(proposal),
        number=proposal.number,
        title=words.own_title(proposal),
        rule=Phrase(rule.phrase),
        mend=await _mend(turn, proposal),
    )


def _dashed(rule: Withheld) -> str:
    return rule.replace("_", "-")


async def way_on(turn: Turn, proposal: Proposal) -> tuple[str, str]:
    """The button by which its author mends what was withheld: phrase and tap."""
    assert proposal.withheld_rule is not None
    mend = MENDS[proposal.withheld_rule]
    if proposal.sent_again is not None:
        return "proposals-open-own-button", f"proposals.open:{proposal.sent_again}"
    if mend is Mend.JOIN and await _is_own_twice(turn, proposal):
        return "proposals-open-own-button", f"proposals.open:{proposal.merged_into}"
    taps = {Mend.JOIN: f"proposals.join:{proposal.merged_into}", Mend.ASK: f"proposals.ask_where:{proposal.id}"}
    return f"proposals-mend-{mend}-button", taps.get(mend, f"proposals.mend:{proposal.id}")


async def lines(turn: Turn, proposal: Proposal) -> list[str]:
    """On its page, for its author: what they sent in its place."""
    if not proposal.is_by(turn.person) or proposal.sent_again is None:
        return []
    other = await find(turn, proposal.sent_again)
    return [turn.say("withheld-sent-again", number=proposal.number, other=other.number)]


async def _mend(turn: Turn, proposal: Proposal) -> Phrase:
    assert proposal.withheld_rule is not None
    if await _is_own_twice(turn, proposal):
        return Phrase("withheld-mend-own")
    return Phrase(MENDS[proposal.withheld_rule].phrase)


async def _is_own_twice(turn: Turn, proposal: Proposal) -> bool:
    """Nobody supports what they wrote themselves, so that is not offered."""
    other = await turn.store.proposals.get(proposal.merged_into) if proposal.merged_into else None
    return other is not None and other.author_id is not None and other.author_id == proposal.author_id

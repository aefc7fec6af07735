"""Reading: one proposal by its number or button."""

from dataclasses import replace

from bot.domain import appeals, proposals, statuses
from bot.domain.answers import Answer
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.domain.versions import pending
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import (
    cards,
    claiming,
    claims,
    history,
    joiners,
    merging,
    move,
    problems,
    publish,
    reasons,
    review,
    thresholds,
    undone,
    whose,
    withhold,
    words,
)
from .decisions import AnswerForm, DecideForm, Decision, QuoteForm
from .finding import about, find_shown, find_shown_typed, may_read, merged_into, serial
from .repairing import RepairForm

Rows = list[tuple[Choice, ...]]
BEFORE_MUNICIPALITY = (Status.ON_AGENDA, Status.WAITS_MUNICIPALITY)  # the council may put it forward as its own


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find_shown(turn, id))


async def open_number(turn: Turn, typed: str) -> None:
    """Also the start parameter n-<number>."""
    await show(turn, await find_shown_typed(turn, typed))


async def show(turn: Turn, proposal: Proposal) -> None:
    if await review.is_to_publish(turn, proposal):
        await review.show(turn, proposal.id)
        return
    if proposal.is_problem and not await may_read(turn, proposal):
        await problems.show(turn, proposal)
        return
    rows = [*await _rows(turn, proposal), *await _deciding(turn, proposal)]
    rows += [*await claiming.row(turn, proposal), *await behind(turn, proposal)]
    await show_with(turn, proposal, rows)


async def show_with(turn: Turn, proposal: Proposal, rows: Rows) -> None:
    """All that may be read of it, over these buttons."""
    is_own = proposal.is_by(turn.person)
    is_public = not is_own and not proposal.is_problem  # who mends it has to find it
    text = proposals.text_for(proposal, turn.person) or turn.say("proposals-has-voice")
    lines = [text, "\n".join(words.facts(turn, proposal, is_public=is_public))]
    lines.append("\n".join([*await _standing(turn, proposal), *await _supports(turn, proposal)]))
    lines.extend(await undone.lines(turn, proposal))
    if await claiming.may_answer(turn, proposal):
        lines.extend(await claims.line_for(turn, proposal.id))
    lines.extend(await history.lines(turn, proposal))
    why = await _why(turn, proposal)
    lines.extend(await _history(turn, proposal, why, is_own=is_own))
    lines.extend(await withhold.lines(turn, proposal))
    if others := await merged_into(turn, proposal):
        other = others[-1]
        lines.append(turn.say("proposals-merged-line", number=other.number, title=words.title(turn, other)))
        tap = f"proposals.open:{other.id}"
        rows = [(turn.button("proposals-open-button", tap=tap, serial=serial(other)),), *rows]
    message = Outbound(
        "\n\n".join(lines),
        title=words.name(turn, proposal),
        rows=tuple(rows),
        media=await cards.photo_of(turn, proposal),
        place=words.point(proposal, is_public=is_public),
    )
    turn.speak(message, "proposals-name", about=about(proposal), card=_card(proposal, message, why, is_own=is_own))
    if proposal.is_problem:
        await problems.play(turn, proposal)


def _card(proposal: Proposal, message: Outbound, why: str, *, is_own: bool) -> str | None:
    """What has to be found again when its author goes."""
    if is_own:
        return None
    if not proposal.is_published or why:
        return cards.UNPUBLISHED
    return cards.PICTURE if message.media else None


async def _standing(turn: Turn, proposal: Proposal) -> list[str]:
    waits_for = await whose.line(turn, proposal) or await whose.asked_again(turn, proposal)
    return [*await words.standing(turn, proposal), *waits_for, *await joiners.lines(turn, proposal)]


async def _supports(turn: Turn, proposal: Proposal) -> list[str]:
    if proposal.is_problem:
        return []
    if not proposal.is_published:
        return [turn.say("proposals-not-yet-published")] if statuses.is_open(proposal.status) else []
    count = await turn.store.supports.count(proposal.id)
    return [turn.say("proposals-supports-line", count=count), *await thresholds.lines(turn, proposal)]


async def _history(turn: Turn, proposal: Proposal, why: str, *, is_own: bool) -> list[str]:
    """What was answered, step by step; of what is published, what was asked before is the author's alone."""
    given = await turn.store.answers.of(proposal.id)
    is_all = is_own or not proposal.is_published  # then nobody else may read it but those whose matter it is
    steps = given if is_all else [answer for answer in given if answer.id > _published(given)]
    appeal = appeals.of(given)
    return [
        _appeal(turn, answer, why) if answer is appeal else _step(turn, answer, is_over=answer is given[-1])
        for answer in steps
        if answer.side is not Side.AUTHOR or answer is appeal or answer.status is Status.WITHDRAWN
    ]


async def _why(turn: Turn, proposal: Proposal) -> str:
    """What its author wrote when they had it looked at again: for themselves, and for who decides."""
    appeal = appeals.of(await turn.store.answers.of(proposal.id))
    if appeal is None or proposal.is_by(turn.person):
        return appeal.reason if appeal is not None else ""
    rights = ("proposals.decide.council", "proposals.decide.municipality")
    may = [await turn.may(one, parish=proposal.parish, village=proposal.village) for one in rights]
    return appeal.reason if any(may) else ""


def _appeal(turn: Turn, answer: Answer, why: str) -> str:
    head = turn.say("verdicts-appeal-line", on=answer.at)
    return "\n".join([head, *([turn.say("verdicts-appeal-reason-line", text=why)] if why else [])])


def _published(given: list[Answer]) -> int:
    """The id of the step by which it was published."""
    opened = (answer.id for answer in given if (answer.side, answer.status) == (Side.COUNCIL, Status.IN_REVIEW))
    return next(opened, given[-1].id if given else 0)


def _step(turn: Turn, answer: Answer, *, is_over: bool) -> str:
    """Until when its author is waited for stands above, while they are."""
    head = turn.say("proposals-step-line", status=Phrase(answer.status.phrase), on=answer.at)
    if answer.status is Status.NEEDS_CLARIFICATION:
        answer = replace(answer, by_on=None)
    return "\n".join([head, *words.answer_lines(turn, answer, is_over=is_over)])


# ---------------------------------------------------------------- what can be done with it


async def _rows(turn: Turn, proposal: Proposal) -> Rows:
    if proposal.is_by(turn.person):
        return await _author_rows(turn, proposal)
    if proposal.is_problem:
        return [] if await claiming.may_answer(turn, proposal) else [*await problems.follow_rows(turn, proposal)]
    if not proposal.is_published or statuses.is_final(proposal.status):
        return []
    person = turn.person.id if turn.person else None
    rows: Rows = []
    if statuses.is_open(proposal.status):
        has_support = await turn.store.supports.has(proposal.id, turn.address, person)
        say = await reasons.button(turn, proposal, has_support=has_support)
        rows.append((_support(turn, proposal, has_support), *say))
    has_follow = await turn.store.follows.has(proposal.id, turn.address, person)
    rows += await joiners.rows(turn, proposal)
    hears = not has_follow and await turn.store.supports.hears(proposal.id, turn.address, person)
    follow = () if hears else (_follow(turn, proposal, has_follow),)
    return [*rows, (*follow, _official(turn, proposal))]


async def _author_rows(turn: Turn, proposal: Proposal) -> Rows:
    rows: Rows = []
    if proposal.status is Status.NEEDS_CLARIFICATION:
        rows.append((turn.button("proposals-clarify-button", tap=f"proposals.clarify:{proposal.id}"),))
    if proposal.is_asked_for_full:
        taps = publish.WHOLE_OR_MASKED
        rows.extend((turn.button(phrase, tap=f"proposals.{verb}:{proposal.id}"),) for phrase, verb in taps)
    if proposal.withheld_rule is not None:
        phrase, tap = await withhold.way_on(turn, proposal)
        rows.append((turn.button(phrase, tap=tap),))
    if statuses.is_open(proposal.status):
        rows.append((turn.button("versions-button", tap=f"proposals.revise:{proposal.id}"),))
    official = _official(turn, proposal)  # also when it has ended: where the answer does not help, that is left
    if statuses.may_follow(Side.AUTHOR, proposal.status, Status.WITHDRAWN, proposal.kind):
        rows.append((turn.button("proposals-withdraw-button", tap=f"proposals.withdraw:{proposal.id}"), official))
    else:
        rows.append((official,))
    return [*rows, *await joiners.rows(turn, proposal)]


def _support(turn: Turn, proposal: Proposal, has_support: bool) -> Choice:
    if has_support:
        return turn.button("proposals-unsupport-button", tap=f"proposals.unsupport:{proposal.id}")
    return turn.button("proposals-support-again-button", tap=f"proposals.support:{proposal.id}")


def _follow(turn: Turn, proposal: Proposal, has_follow: bool) -> Choice:
    if has_follow:
        return turn.button("proposals-unfollow-button", tap=f"proposals.unfollow:{proposal.id}")
    return turn.button("proposals-follow-button", tap=f"proposals.follow:{proposal.id}")


def _official(turn: Turn, proposal: Proposal) -> Choice:
    return turn.button("proposals-official-button", tap=f"proposals.official:{proposal.id}")


async def _deciding(turn: Turn, proposal: Proposal) -> Rows:
    """For who answers residents: the council's side, the municipality's, or its answer quoted."""
    if not proposal.is_answerable:
        return []
    rows: Rows = []
    for form, phrase, verb in DECIDING:
        if form.follows(proposal) and await form.may(turn, proposal):
            rows.append((turn.button(phrase, tap=f"proposals.{verb}:{proposal.id}"),))
    rows += await merging.rows(turn, proposal)
    if move.can_be_moved(proposal) and await move.may(turn, proposal):
        rows.append((turn.button("move-button", tap=f"proposals.move:{proposal.id}"),))
    if proposal.status in BEFORE_MUNICIPALITY and proposal.is_published and await turn.may("council_matters.put"):
        rows.append((turn.button("matters-from-button", tap=f"matters.of_proposal:{proposal.id}"),))
    is_theirs = proposal.is_problem and await claiming.may_answer(turn, proposal)
    return [*rows, *(cards.turning(turn, proposal) if is_theirs else ())]


async def behind(turn: Turn, proposal: Proposal) -> Rows:
    """For whoever decides: what residents say of it, and what it was before."""
    choices = await undone.buttons(turn, proposal)
    if await reasons.may_read(turn, proposal) and await turn.store.reasons.of(proposal.id):
        choices.append(turn.button("reasons-button", tap=f"proposals.reasons:{proposal.id}"))
    may_look_back = await turn.may("proposals.read_versions", parish=proposal.parish, village=proposal.village)
    if may_look_back and (texts := await turn.store.versions.of(proposal.id)):
        phrase = "versions-new-button" if pending(texts) else "versions-history-button"
        choices.append(turn.button(phrase, tap=f"proposals.versions:{proposal.id}"))
    return [tuple(choices)] if choices else []


DECIDING: tuple[tuple[type[Decision], str, str], ...] = (
    (DecideForm, "proposals-decide-button", "decide"),
    (QuoteForm, "proposals-quote-button", "quote"),
    (AnswerForm, "proposals-answer-button", "answer"),
    (RepairForm, "proposals-answer-button", "answer"),
)

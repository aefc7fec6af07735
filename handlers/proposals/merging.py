"""What is merged comes along: support and following count at the other proposal, once each, and can go back."""

from datetime import date

from bot import thresholds
from bot.domain import merging, statuses
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.roles import RoleName
from bot.domain.statuses import Side, Status
from bot.messages import Choice
from bot.turns import Turn

from . import cards, deadlines, following, speaker, telling, words
from .finding import about, find

RIGHTS = {Side.COUNCIL: "proposals.decide.council", Side.MUNICIPALITY: "proposals.decide.municipality"}

# ---------------------------------------------------------------- coming along


async def come_along(turn: Turn, proposal: Proposal, other: Proposal) -> None:
    """Who supports both counts once, and nobody supports what they wrote themselves; what is over keeps its numbers."""
    if statuses.is_final(other.status):
        return
    if proposal.is_problem:
        await _follow_along(turn, proposal, other)
        return
    new = await turn.store.supports.come_along(proposal.id, other.id, other.author_id)
    await _follow_along(turn, proposal, other)
    await cards.redraw(turn, other)
    await thresholds.look(turn, other.id)
    await _tell_author(turn, other, proposal, "merging-came", new)


async def _follow_along(turn: Turn, proposal: Proposal, other: Proposal) -> None:
    await turn.store.follows.come_along(proposal.id, other.id, other.author_id)
    if proposal.author_id is not None and proposal.author_id != other.author_id:
        await turn.store.follows.bring(proposal.author_id, proposal.id, other.id, turn.now)


async def _tell_author(turn: Turn, other: Proposal, proposal: Proposal, phrase: str, count: int) -> None:
    """Of the one that took it in: their support has changed."""
    if other.author_id is None:
        return
    history = await turn.store.answers.of(proposal.id)
    await turn.tell(
        other.author_id,
        phrase,
        rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{other.id}"})]],
        dedupe=f"{phrase}:{history[-1].id}",
        about=about(other),
        number=other.number,
        other=proposal.number,
        title=words.title(turn, proposal),
        count=count,
    )


# ---------------------------------------------------------------- going back


async def rows(turn: Turn, proposal: Proposal) -> list[tuple[Choice, ...]]:
    """For who may undo it, as long as it can be undone."""
    if proposal.status is not Status.MERGED:
        return []
    history = await turn.store.answers.of(proposal.id)
    try:
        merging.check_undo(proposal, await _other(turn, proposal), merging.merger(history), turn.now)
    except Refusal:
        return []
    if await _side(turn, proposal, history[-1]) is None:
        return []
    return [(turn.button("merging-undo-button", tap=f"proposals.unmerge:{proposal.id}"),)]


async def undo(turn: Turn, id: int, seen: str = "") -> None:
    """Exactly what came along goes back, and everybody is told: `seen` is the merger of which they have read what."""
    proposal = await find(turn, id)
    history = await turn.store.answers.of(id)
    other, merged = await _other(turn, proposal), merging.merger(history)
    merging.check_undo(proposal, other, merged, turn.now)
    assert other is not None
    assert merged is not None
    side = await _side(turn, proposal, merged)
    if side is None:
        raise Refusal("machinery-not-allowed")
    status = merging.status_before(history)
    given = _answer(turn, proposal, other, side, status, _due(turn, proposal, merged))
    if seen != str(merged.id):
        _ask_whether_sure(turn, proposal, merged, given)
        return
    assert given.by_on is not None
    if not await turn.store.proposals.move_on(proposal, status, given.by_on, turn.now):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    await _settle(turn, proposal, other, given)
    turn.reply("merging-undone", number=proposal.number, other=other.number, status=Phrase(status.phrase))


def _ask_whether_sure(turn: Turn, proposal: Proposal, merged: Answer, given: Answer) -> None:
    sure = turn.button("merging-undo-sure-button", tap=f"proposals.unmerge:{proposal.id}:{merged.id}")
    keep = turn.button("proposals-keep-button", tap=f"proposals.open:{proposal.id}")
    lines = "\n".join(words.answer_lines(turn, given))
    turn.reply("merging-undo-ask", rows=[[sure, keep]], number=proposal.number, text=lines)


async def _settle(turn: Turn, proposal: Proposal, other: Proposal, given: Answer) -> None:
    answer_id = await turn.store.answers.add(given)
    await turn.log("proposals.unmerged", about(proposal))
    went = await turn.store.supports.go_back(proposal.id, other.id)
    await turn.store.follows.go_back(proposal.id, other.id)
    changed = await find(turn, proposal.id)
    await deadlines.changed(turn, changed.id)
    await cards.redraw(turn, changed)
    await cards.redraw(turn, other)
    await telling.tell_all(turn, changed, answer_id)
    if not proposal.is_problem:
        await _tell_author(turn, other, changed, "merging-went", went)


def _answer(turn: Turn, proposal: Proposal, other: Proposal, side: Side, status: Status, due_on: date) -> Answer:
    assert turn.person is not None
    latvian = turn.municipality.languages.default
    is_council = side is Side.COUNCIL
    return Answer(
        id=0,
        proposal_id=proposal.id,
        at=turn.now,
        side=side,
        status=status,
        person_id=turn.person.id,
        reason=turn.say_in(latvian, "merging-undone-reason", other=other.number),
        next_step=following.step(turn, status, turn.municipality.controller),
        by_on=due_on,
        answers=speaker.of_council(turn, proposal) if is_council else speaker.of_municipality(turn, ""),
    )


def _due(turn: Turn, proposal: Proposal, merged: Answer) -> date:
    own = turn.municipality
    today, merged_on = (local(at, own.time_zone).date() for at in (turn.now, merged.at))
    return merging.due_again(proposal.due_on, merged_on, today, own.working_days)


async def _other(turn: Turn, proposal: Proposal) -> Proposal | None:
    return await turn.store.proposals.get(proposal.merged_into) if proposal.merged_into is not None else None


async def _side(turn: Turn, proposal: Proposal, merged: Answer) -> Side | None:
    """On whose side they undo it: whoever may decide, and who merged it as long as they serve there."""
    for side, right in RIGHTS.items():
        is_of_kind = side is Side.MUNICIPALITY or not proposal.is_problem
        if is_of_kind and await turn.may(right, parish=proposal.parish, village=proposal.village):
            return side
    serves = any(role.role is not RoleName.RESIDENT and role.covers(proposal.parish) for role in turn.roles)
    is_theirs = turn.person is not None and merged.person_id == turn.person.id
    return merged.side if serves and is_theirs else None

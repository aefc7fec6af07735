"""Support that counts: a proposal goes on the council's agenda by itself, and a collective submission is explained."""

from bot.domain import statuses
from bot.domain.answers import Answer
from bot.domain.proposals import Proposal
from bot.domain.roles import RoleName
from bot.domain.statuses import Side, Status
from bot.domain.thresholds import Threshold, is_near, may_go_on_agenda
from bot.turns import Turn

from . import cards, deadlines, following, telling, words
from .finding import about, find, id_of


async def count(turn: Turn, about: str) -> None:
    """The timer: support may have been taken back, or somebody may have decided."""
    proposal = await turn.store.proposals.get(id_of(about))
    if proposal is None or not proposal.is_published or not statuses.is_open(proposal.status):
        return
    joined, support = await turn.store.supports.joined(proposal.id), turn.municipality.support
    if joined >= support.agenda_of(proposal.parish):
        await _put_on_agenda(turn, proposal)
    if joined >= support.collective and await _is_first(turn, proposal, Threshold.COLLECTIVE):
        await _explain_collective(turn, proposal)


async def _is_first(turn: Turn, proposal: Proposal, threshold: Threshold) -> bool:
    return await turn.store.thresholds.reach(proposal.id, threshold, turn.now)


# ---------------------------------------------------------------- the agenda


async def _put_on_agenda(turn: Turn, proposal: Proposal) -> None:
    """Once: what a representative decides after it stays, and what was on the agenda before has had its turn."""
    if not may_go_on_agenda(proposal) or await _was_on_agenda(turn, proposal):
        return
    if not await _is_first(turn, proposal, Threshold.AGENDA):
        return
    given = _answer(turn, proposal)
    assert given.by_on is not None
    if not await turn.store.proposals.move_on(proposal, given.status, given.by_on, turn.now):
        return
    answer_id = await turn.store.answers.add(given)
    await turn.log("proposals.supported-enough", about(proposal))
    await deadlines.changed(turn, proposal.id)
    changed = await find(turn, proposal.id)
    await cards.redraw(turn, changed)
    await telling.tell_all(turn, changed, answer_id)
    await _tell_council(turn, changed, answer_id)


async def _was_on_agenda(turn: Turn, proposal: Proposal) -> bool:
    return any(answer.status is Status.ON_AGENDA for answer in await turn.store.answers.of(proposal.id))


def _answer(turn: Turn, proposal: Proposal) -> Answer:
    own = turn.municipality
    needed = own.support.agenda_of(proposal.parish)
    return Answer(
        id=0,
        proposal_id=proposal.id,
        at=turn.now,
        side=Side.SYSTEM,
        status=Status.ON_AGENDA,
        reason=turn.say_in(own.languages.default, "thresholds-reason", count=needed),
        next_step=following.step(turn, Status.ON_AGENDA),
        by_on=following.day(turn, Status.ON_AGENDA),
        answers=own.council,
    )


async def _tell_council(turn: Turn, proposal: Proposal, answer_id: int) -> None:
    """Whose turn it is, and who calls the sitting."""
    steps = await turn.duty(proposal.parish, proposal.village)
    held = [role for role in await turn.store.roles.held() if role.is_held(turn.now)]
    chairs = [role.person_id for role in held if role.role is RoleName.CHAIR]
    for person_id in dict.fromkeys([*(steps[0] if steps else ()), *chairs]):
        await turn.tell(
            person_id,
            "thresholds-on-agenda",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
            dedupe=f"proposals.enough:{answer_id}",
            about=about(proposal),
            number=proposal.number,
            title=words.title(turn, proposal),
            parish=proposal.parish,
            count=turn.municipality.support.agenda_of(proposal.parish),
            on=proposal.due_on,
        )


# ---------------------------------------------------------------- a collective submission


async def _explain_collective(turn: Turn, proposal: Proposal) -> None:
    if proposal.author_id is None:
        return
    await turn.tell(
        proposal.author_id,
        "thresholds-collective",
        rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
        dedupe=f"proposals.collective:{proposal.id}",
        about=about(proposal),
        number=proposal.number,
        count=turn.municipality.support.collective,
    )


# ---------------------------------------------------------------- on its page


async def lines(turn: Turn, proposal: Proposal) -> list[str]:
    """How far it is to the next number, of those who have joined."""
    if not proposal.is_published or not statuses.is_open(proposal.status):
        return []
    joined, support = await turn.store.supports.joined(proposal.id), turn.municipality.support
    needed = support.agenda_of(proposal.parish)
    said = []
    if joined < needed and may_go_on_agenda(proposal):
        said.append(turn.say("thresholds-agenda-line", needed=needed, joined=joined))
    if is_near(joined, support.collective):
        said.append(turn.say("thresholds-collective-line", needed=support.collective, joined=joined))
    return said

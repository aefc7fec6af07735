"""Answers on paper: shown apart from those of the chat, and who may enter them."""

from collections.abc import Sequence

from bot.domain import paper, permissions, results
from bot.domain.polls import Poll, PollKind, State
from bot.domain.results import Counted
from bot.domain.roles import RoleName
from bot.messages import Choice
from bot.turns import Turn

from . import words


async def lines(turn: Turn, poll: Poll) -> list[str]:
    """How many answered on paper, and of a closed poll what, where there are enough of them."""
    standing = await turn.store.paper.standing(poll.id)
    on_paper = results.answers(standing)
    if not on_paper:
        return []
    if poll.state in (State.PLANNED, State.OPEN):
        count = await turn.store.ballots.participants(poll.id) + on_paper
        return [turn.say("paper-together", count=count, paper=on_paper)]
    if on_paper < results.FEW:
        return [turn.say("paper-too-few")]
    return ["\n".join([await _told(turn, poll, on_paper), *_chosen(turn, poll, standing, on_paper)])]


async def _told(turn: Turn, poll: Poll, on_paper: int) -> str:
    """From what the close kept, whoever has left since; no sum from which the number of a few follows."""
    in_chat = results.answers(await turn.store.ballots.results(poll.id))
    if 0 < in_chat < results.FEW:
        return turn.say("paper-alone", paper=on_paper)
    return turn.say("paper-together", count=in_chat + on_paper, paper=on_paper)


def _chosen(turn: Turn, poll: Poll, standing: Sequence[Counted], on_paper: int) -> list[str]:
    counted = paper.by_option(poll, [(one.vote, one.votes) for one in standing])
    shown = paper.shown(counted, on_paper)
    if not any(shown.values()):
        return [turn.say("paper-all-few")]
    options = [
        f"{words.short(poll.option(at).text, words.BUTTON)}: {turn.say('paper-hidden') if many is None else many}"
        for at, many in shown.items()
    ]
    heading = "paper-first-choices" if poll.kind is PollKind.RANKING else "paper-chosen"
    return [turn.say(heading), *options]


# ---------------------------------------------------------------- who may


async def may_enter(turn: Turn, poll: Poll) -> list[str]:
    """The parishes of the poll for which they may."""
    return [one for one in poll.parishes if await turn.may("polls.enter_paper", parish=one)]


async def row(turn: Turn, poll: Poll) -> tuple[Choice, ...]:
    if poll.state is not State.OPEN or not await may_enter(turn, poll):
        return ()
    return (turn.button("paper-button", tap=f"polls.paper:{poll.id}"),)


def only_helps(turn: Turn, parish: str) -> bool:
    """No role but a helper's lets them."""
    able = [one for one in turn.roles if permissions.may([one], "polls.enter_paper", turn.now, parish=parish)]
    return all(one.role is RoleName.HELPER for one in able)

"""For who serves: what is open in their places, how many have answered where, and what they have asked themselves."""

from collections.abc import Sequence

from bot.domain import results, turnout
from bot.domain.polls import Poll, Shows, State
from bot.domain.results import FEW, Counted
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import paper, words
from .finding import id_of

HALF = "polls.half"  # timer
SHOWN = 5
OWN = 10

# ---------------------------------------------------------------- lists


async def rows(turn: Turn) -> list[tuple[Choice, ...]]:
    """Below what is one's own to answer."""
    served = [turn.button("turnout-button", tap="polls.served:0")] if await _places(turn) else []
    has_asked = turn.person is not None and await turn.store.polls.by(turn.person.id, 1)
    own = [turn.button("turnout-own-button", tap="polls.own")] if has_asked else []
    return [(*served, *own)]


async def served(turn: Turn, page: int) -> None:
    """All that is open where they serve; what closes first comes first."""
    found: dict[int, Poll] = {}
    for parish in await _places(turn):
        found |= {one.id: one for one in await turn.store.polls.open_in(parish)}
    ordered = sorted(found.values(), key=lambda one: (one.closes_at, one.id))
    shown = ordered[page * SHOWN : (page + 1) * SHOWN]
    if not shown:
        turn.reply("turnout-none")
        return
    text = "\n\n".join([await _item(turn, one) for one in shown])
    more = (
        [(turn.button("turnout-more-button", tap=f"polls.served:{page + 1}"),)] if ordered[(page + 1) * SHOWN :] else []
    )
    title = turn.say("turnout-title", count=len(ordered))
    turn.speak(Outbound(text, title=title, rows=(*_looks(turn, shown), *more)), "turnout-title")


async def _places(turn: Turn) -> list[str]:
    return [key for key in turn.municipality.units if await turn.may("polls.enter_paper", parish=key)]


async def _item(turn: Turn, poll: Poll) -> str:
    head = turn.say("polls-item", name=words.name(turn, poll), at=poll.closes_at)
    counted = await _counted(turn, poll)
    said = turn.say("polls-taken-part", count=results.answers(counted))
    on_paper = await paper.lines(turn, poll)
    return "\n".join(
        [head, said, *on_paper, *_spread(turn, poll, [*counted, *await turn.store.paper.standing(poll.id)])]
    )


def _spread(turn: Turn, poll: Poll, counted: Sequence[Counted]) -> list[str]:
    """Where there are several places, each of them; and a warning where so far there are too few."""
    answered = turnout.by_parish(poll, counted)
    if len(answered) == 1:
        return [turn.say("turnout-low", least=FEW)] if turnout.low(answered) else []
    return [
        turn.say("turnout-place", parish=key, kind=_kind(answered[key], many), count=many or 0, least=FEW)
        for key, many in results.without_few(answered).items()
    ]


def _kind(answers: int, shown: int | None) -> str:
    if shown is not None:
        return "shown"
    return "low" if answers < FEW else "hidden"


async def _counted(turn: Turn, poll: Poll) -> Sequence[Counted]:
    """Where running results are shown to all, no newer than those."""
    if poll.shows is not Shows.ALWAYS:
        return await turn.store.ballots.tally(poll.id)
    running = await turn.store.ballots.running(poll.id)
    return running[0] if running else ()


async def own(turn: Turn) -> None:
    """What they have asked, the newest first."""
    found = await turn.store.polls.by(turn.person.id, OWN) if turn.person is not None else []
    if not found:
        turn.reply("turnout-own-none")
        return
    text = "\n\n".join(
        turn.say(f"turnout-own-{one.state}", name=words.name(turn, one), at=one.closed_at or one.closes_at)
        for one in found
    )
    turn.speak(Outbound(text, title=turn.say("turnout-own-title"), rows=_looks(turn, found)), "turnout-own-title")


def _looks(turn: Turn, polls: Sequence[Poll]) -> tuple[tuple[Choice, ...], ...]:
    buttons = [turn.button("polls-open-number-button", tap=f"polls.open:{one.id}", number=one.number) for one in polls]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


# ---------------------------------------------------------------- half the time has passed


async def plan(turn: Turn, poll: Poll) -> None:
    """When it opens."""
    if half := turnout.half_time(poll, turn.now):
        await turn.set_timer(HALF, poll.about, half)


async def warn(turn: Turn, about: str) -> None:
    """The timer: whoever speaks for a place hears once that few have answered there, of several in one message."""
    poll = await turn.store.polls.get(id_of(about))
    if poll is None or poll.state is not State.OPEN:
        return
    counted = [*await turn.store.ballots.tally(poll.id), *await turn.store.paper.standing(poll.id)]
    places: dict[int, list[str]] = {}
    for parish in turnout.low(turnout.by_parish(poll, counted)):
        for person_id in next(iter(await turn.duty(parish)), ()):
            places.setdefault(person_id, []).append(turn.municipality.parish(parish).nominative)
    for person_id, names in places.items():
        await turn.tell(
            person_id,
            "turnout-warning",
            rows=[[("polls-open-button", {"tap": f"polls.open:{poll.id}"})]],
            dedupe=f"polls.half:{poll.id}",
            expires_at=poll.closes_at,
            name=words.name(turn, poll),
            places=", ".join(names),
            least=FEW,
            at=poll.closes_at,
        )

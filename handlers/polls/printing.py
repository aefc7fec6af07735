"""A poll on paper: the sheet one answers on, the result and the joint opinion, in the same words as in the chat."""

from dataclasses import replace

from bot import sheets
from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, State
from bot.messages import Choice, Outbound
from bot.sheets import Code, Painter, Part, Sheet
from bot.turns import Turn

from . import cards, opinion, paper, results, words
from .finding import find, id_of

BALLOT, RESULT, OPINION = "polls.ballot", "polls.result", "polls.opinion"  # painters
RIGHT = "shares.forward"


async def row(turn: Turn, poll: Poll) -> tuple[Choice, ...]:
    """Below what came out, for who serves where it was asked."""
    if await results.of(turn, poll) is None or not await _may(turn, poll):
        return ()
    return (turn.button("sheets-button", tap=f"polls.print:{poll.id}"),)


async def read(turn: Turn, id: int) -> None:
    """The joint opinion."""
    poll = await find(turn, id)
    signed = await turn.store.opinions.of(id)
    if signed is None:
        raise Refusal("opinions-none")
    rows = ((turn.button("sheets-button", tap=f"opinions.print:{id}"),),) if await _may(turn, poll) else ()
    turn.speak(replace(opinion.shown(turn, signed), rows=rows), "opinions-title")


async def _may(turn: Turn, poll: Poll) -> bool:
    return any([await turn.may(RIGHT, parish=one, stands_in=True) for one in poll.parishes])


# ---------------------------------------------------------------- ordered


async def ballot(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    if not await paper.may_enter(turn, poll):
        raise Refusal("machinery-not-allowed")
    if poll.state is not State.OPEN:
        raise Refusal("polls-over", number=poll.number)
    await sheets.order(turn, BALLOT, poll.about, poll.number)


async def result(turn: Turn, id: int) -> None:
    poll = await results.of_closed(turn, id)
    await _check(turn, poll)
    await sheets.order(turn, RESULT, poll.about, poll.number)


async def signed(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    await _check(turn, poll)
    if await turn.store.opinions.of(id) is None:
        raise Refusal("opinions-none")
    await sheets.order(turn, OPINION, poll.about, poll.number)


async def _check(turn: Turn, poll: Poll) -> None:
    if not await _may(turn, poll):
        raise Refusal("machinery-not-allowed")


# ---------------------------------------------------------------- painted


async def paint_ballot(turn: Turn, about: str) -> Sheet | None:
    """Without a name; the numbers are those that are entered."""
    poll = await turn.store.polls.get(id_of(about))
    if poll is None or poll.state is not State.OPEN:
        return None
    boxes = [results.named(poll, one) for one in poll.options]
    question = words.questions(turn, poll)
    return Sheet(
        title=turn.say("polls-title", **words.whom(turn, poll)),
        language=turn.language,
        parts=[
            Part(texts=[turn.say("paper-ballot-number", number=poll.number), question]),
            Part(turn.say(f"paper-ballot-how-{poll.kind}", most=poll.most), boxes=boxes),
            Part(texts=[turn.say("paper-ballot-note", at=poll.closes_at)]),
        ],
        foot=_foot(turn, poll),
        code=_code(turn, poll, "paper-ballot-code"),
    )


async def paint_result(turn: Turn, about: str) -> Sheet | None:
    poll, card = await turn.store.polls.get(id_of(about)), await cards.card(turn, about)
    if poll is None or poll.closed_at is None or card is None:
        return None
    return _sheet(turn, poll, card)


async def paint_opinion(turn: Turn, about: str) -> Sheet | None:
    poll = await turn.store.polls.get(id_of(about))
    signed = await turn.store.opinions.of(poll.id) if poll is not None else None
    if poll is None or signed is None:
        return None
    return _sheet(turn, poll, opinion.shown(turn, signed))


def _sheet(turn: Turn, poll: Poll, said: Outbound) -> Sheet:
    return Sheet(
        title=said.title,
        language=turn.language,
        parts=[Part(texts=said.text.split("\n\n"))],
        foot=_foot(turn, poll),
        code=_code(turn, poll, "paper-result-code"),
    )


def _foot(turn: Turn, poll: Poll) -> str:
    return turn.say("sheets-foot", what=words.name(turn, poll), council=turn.municipality.council)


def _code(turn: Turn, poll: Poll, invitation: str) -> Code:
    """Who comes by it is not asked where they live, where it is one place's."""
    start = f"p-{poll.parishes[0]}-a-{poll.id}" if len(poll.parishes) == 1 else f"a-{poll.id}"
    return sheets.code(turn, start, invitation)


SHEETS: dict[str, Painter] = {BALLOT: paint_ballot, RESULT: paint_result, OPINION: paint_opinion}

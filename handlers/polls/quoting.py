"""Reasons with the result of a poll: the strongest of each option, and what is not shown, in numbers."""

from bot.domain import whys
from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, Vote
from bot.domain.whys import Quoted, Why
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import words
from .finding import find

EXCERPT, ROOM = 160, 480  # letters of a reason on the card of a closed poll, and of all of them: it stays one message


async def lines(turn: Turn, poll: Poll) -> list[str]:
    """The strongest reason of each option, always also of what fewer chose; and what is not shown, in numbers."""
    said = await turn.store.whys.of(poll.id) if poll.asks_why and poll.closed_at else []
    votes = await _votes(turn, poll)
    if not said or sum(votes.values()) < whys.FEWEST:
        return []
    found = whys.quoted(said, poll.kind, votes)
    minority = whys.of_the_minority(found, poll.kind, votes)
    foremost = whys.foremost(found, poll.kind, votes)
    room = min(EXCERPT, ROOM // max(len(foremost), 1))
    shown = [_line(turn, poll, one, room, is_minority=one == minority) for one in foremost]
    return ["\n".join([turn.say("whys-title"), *shown, *_not_shown(turn, said)])]


async def all_(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    found = whys.quoted(await turn.store.whys.of(id), poll.kind, await _votes(turn, poll)) if poll.closed_at else {}
    if not found:
        raise Refusal("whys-none-shown", number=poll.number)
    parts = [
        "\n".join([named(turn, poll, option), *(f"– {_said(turn, one)}" for one in ones)])
        for option, ones in found.items()
    ]
    title = turn.say("whys-all-title", number=poll.number)
    turn.speak(Outbound("\n\n".join(parts), title=title, rows=((look(turn, poll),),)), "whys-all-title")


async def all_rows(turn: Turn, poll: Poll) -> list[tuple[Choice, ...]]:
    """On the page of a closed poll, where there is more to read than its card has."""
    found = whys.quoted(await turn.store.whys.of(poll.id), poll.kind, await _votes(turn, poll))
    is_more = poll.asks_why and poll.closed_at is not None and bool(found)
    return [(turn.button("whys-all-button", tap=f"whys.all:{poll.id}"),)] if is_more else []


def _line(turn: Turn, poll: Poll, one: Quoted, room: int, *, is_minority: bool) -> str:
    phrase = "whys-line-minority" if is_minority else "whys-line"
    option = words.short(named(turn, poll, one.why.option), words.BUTTON)
    return turn.say(phrase, option=option, text=words.short(_said(turn, one), room))


def _said(turn: Turn, one: Quoted) -> str:
    if one.backers < whys.FEWEST:
        return one.why.text
    return turn.say("whys-joined-by", text=one.why.text, count=one.backers)


def _not_shown(turn: Turn, said: list[Why]) -> list[str]:
    withheld = sum(one.screened in whys.WITHHELD for one in said)
    waits = sum(one.backs is None and one.screened is whys.Screened.WAITS for one in said)
    found = [turn.say("whys-count", count=len(said))]
    found += [turn.say("whys-withheld", count=withheld)] if withheld else []
    return [" ".join([*found, *([turn.say("whys-unread", count=waits)] if waits else [])])]


async def _votes(turn: Turn, poll: Poll) -> dict[Vote, int]:
    votes: dict[Vote, int] = {}
    for one in await turn.store.ballots.results(poll.id):
        votes[one.vote] = votes.get(one.vote, 0) + one.votes
    return votes


def named(turn: Turn, poll: Poll, option: int) -> str:
    return turn.say("whys-of-several") if option == whys.SEVERAL else poll.option(option).text


def look(turn: Turn, poll: Poll) -> Choice:
    return turn.button("polls-open-button", tap=f"polls.open:{poll.id}")

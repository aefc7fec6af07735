"""The sheet of the month: what one can answer, what is ahead, what was decided, in the same words as in the chat."""

from datetime import timedelta

from bot.domain.calendar import local
from bot.domain.meetings import State
from bot.domain.phrases import Phrase
from bot.domain.polls import Poll
from bot.domain.proposals import Proposal
from bot.sheets import Part, Sheet
from bot.turns import Turn
from handlers.entries import cards as entries
from handlers.meetings import outcome
from handlers.meetings import words as meetings
from handlers.polls import results
from handlers.polls import words as polls
from handlers.proposals import words as proposals

from .poster import foot, way_in

MONTH = timedelta(days=31)
MOST = 8  # of each kind: who wants all looks into the chat
ROOM = 200  # letters of a reason


async def paint(turn: Turn, parish: str) -> Sheet:
    return Sheet(
        title=turn.say("boards-month-title", parish=parish),
        language=turn.language,
        parts=[
            Part(texts=[turn.say("boards-month-made", on=turn.now)]),
            await _part(turn, "boards-month-polls", await _polls(turn, parish)),
            await _part(turn, "boards-month-ahead", await _ahead(turn, parish)),
            await _part(turn, "boards-month-decided", await _decided(turn, parish)),
        ],
        foot=foot(turn),
        code=way_in(turn, parish, "boards-month-code"),
    )


async def _part(turn: Turn, heading: str, lines: list[str]) -> Part:
    return Part(turn.say(heading), lines or [turn.say("boards-month-nothing")])


async def _polls(turn: Turn, parish: str) -> list[str]:
    found = [one for one in await turn.store.polls.open_in(parish) if one.pulse_id is None]
    return [
        turn.say("boards-month-poll", number=one.number, question=one.question, at=one.closes_at)
        for one in found[:MOST]
    ]


async def _ahead(turn: Turn, parish: str) -> list[str]:
    """Meetings, and what stands in the calendar."""
    called = await turn.store.meetings.ahead_in(parish, turn.now, MOST)
    today = local(turn.now, turn.municipality.time_zone).date()
    entered = await turn.store.entries.ahead_in(parish, today, MOST)
    said = ["\n".join([meetings.heading(turn, one), *meetings.essentials(turn, one)]) for one in called]
    return said + ["\n".join([entries.heading(turn, one), *entries.facts(turn, one)[:2]]) for one in entered]


async def _decided(turn: Turn, parish: str) -> list[str]:
    since = turn.now - MONTH
    given = await turn.store.answers.given_in(parish, since)
    answered = await turn.store.proposals.these(given) if given else []
    closed = [one for one in await turn.store.polls.past_in(parish, MOST) if one.closed_at and one.closed_at >= since]
    held = [
        one
        for one in await turn.store.meetings.past_in(parish, turn.now, MOST)
        if one.state is State.CLOSED and one.starts_at >= since
    ]
    said = [await _answer(turn, one) for one in answered[-MOST:]]
    said += [await _result(turn, one) for one in closed if one.pulse_id is None]
    return said + ["\n".join(await outcome.lines(turn, one)) for one in held]


async def _answer(turn: Turn, proposal: Proposal) -> str:
    given = await turn.store.answers.of(proposal.id)
    is_answered = bool(given) and given[-1].status is proposal.status
    why = proposals.answer_in_short(turn, given[-1], ROOM) if is_answered else []
    status = Phrase(proposal.status.phrase)
    name = turn.say("proposals-name-standing", number=proposal.number, title=proposal.title, status=status)
    return "\n".join([name, *why])


async def _result(turn: Turn, poll: Poll) -> str:
    return "\n".join([polls.name(turn, poll), *await results.lines(turn, poll)])

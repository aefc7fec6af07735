"""The poll as the group sees it: the question, how to answer, until when, how many took part."""

from bot.domain.media import Kind, Media
from bot.domain.polls import Poll, PollKind, Shows, State
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import awaiting, opinion, paper, quoting, results, stances, words
from .finding import id_of

CARD = results.CARD

Rows = tuple[tuple[Choice, ...], ...]


async def card(turn: Turn, about: str) -> Outbound | None:
    poll = await turn.store.polls.get(id_of(about))
    if poll is None or poll.state in (State.PLANNED, State.CANCELLED):
        return None
    return await opened(turn, poll) if poll.state is State.OPEN else await _over(turn, poll)


async def opened(turn: Turn, poll: Poll) -> Outbound:
    rows = (*votes(turn, poll), (turn.button("polls-privately-button", start=f"a-{poll.id}"),))
    return Outbound(
        "\n\n".join(await lines(turn, poll)), title=turn.say("polls-title", **words.whom(turn, poll)), rows=rows
    )


async def lines(turn: Turn, poll: Poll) -> list[str]:
    return [words.asked(turn, poll), words.how(turn, poll), *await _so_far(turn, poll)]


async def read(turn: Turn, poll: Poll) -> tuple[str, str]:
    """Heading and text where it can only be read: the question is what it is about, and nothing can be pressed."""
    whose = turn.say("polls-title", **words.whom(turn, poll))
    if poll.state is State.OPEN:
        return poll.question, "\n\n".join([whose, words.options(turn, poll), *await _so_far(turn, poll)])
    return poll.question, "\n\n".join([whose, *filter(None, [poll.question_other]), *await _outcome(turn, poll)])


async def _so_far(turn: Turn, poll: Poll) -> list[str]:
    until, note = turn.say("polls-until", at=poll.closes_at), words.advisory(turn)
    if poll.shows is Shows.ALWAYS:  # also how many took part is told as seldom as what they answered
        return [until, *await results.so_far(turn, poll), note]
    taken_part = turn.say("polls-taken-part", count=await turn.store.ballots.participants(poll.id))
    return ["\n".join([until, taken_part, *await paper.lines(turn, poll)]), note]


async def picture(turn: Turn, poll: Poll) -> Media | None:
    stored = await turn.store.media.of(poll.about)
    return next((one.media for one in stored if one.media.kind is Kind.PHOTO), None)


def votes(turn: Turn, poll: Poll) -> Rows:
    """One button for each option; the five of a scale in one row."""
    buttons = [Choice(words.on_button(poll, one), tap=f"polls.vote:{poll.id}:{one.position}") for one in poll.options]
    return (tuple(buttons),) if poll.kind is PollKind.SCALE else tuple((one,) for one in buttons)


async def came_out_of(turn: Turn, poll: Poll) -> list[str]:
    """The result of a closed poll, in words."""
    counted = [*await results.lines(turn, poll), *await paper.lines(turn, poll)]
    return [*counted, *await quoting.lines(turn, poll), *await stances.lines(turn, poll)]


async def _over(turn: Turn, poll: Poll) -> Outbound:
    look = turn.button("polls-privately-button", start=f"a-{poll.id}")
    text = "\n\n".join([words.questions(turn, poll), *await _outcome(turn, poll)])
    return Outbound(text, title=turn.say("polls-title", **words.whom(turn, poll)), rows=((look,),))


async def _outcome(turn: Turn, poll: Poll) -> list[str]:
    said = [turn.say("polls-over", number=poll.number), *await came_out_of(turn, poll)]
    said += [*await awaiting.lines(turn, poll), *await opinion.lines(turn, poll)]
    return [*said, turn.say("results-advisory")]

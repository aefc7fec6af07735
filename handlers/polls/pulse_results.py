"""What came out of a pulse, beside the quarters before: read in the group within two days, and told to who answered."""

from datetime import timedelta

from bot import posting
from bot.domain import pulses
from bot.domain.phrases import Refusal, Value
from bot.domain.polls import Poll, PollKind, State
from bot.domain.pulses import COMPARED, TOLD_WITHIN, Pulse
from bot.domain.results import Result
from bot.messages import Outbound
from bot.turns import Turn

from . import paper, results, words

CARD, RESULT = "pulse.card", "pulse.result"
TELL = "pulse.tell"  # timer
LOT = 200
MOST = 3  # options that are named
SOON = timedelta(seconds=30)


async def find(turn: Turn, id: int) -> Pulse:
    pulse = await turn.store.pulses.get(id)
    if pulse is None:
        raise Refusal("polls-unknown")
    return pulse


def id_of(about: str) -> int:
    return int(about.split(":")[1])


async def questions(turn: Turn, pulse: Pulse) -> list[Poll]:
    found = [await turn.store.polls.get(id) for id in await turn.store.pulses.polls(pulse.id)]
    return [one for one in found if one is not None]


def is_over(asked: list[Poll]) -> bool:
    return all(one.state is not State.OPEN for one in asked)


# ---------------------------------------------------------------- as the group sees it


async def card(turn: Turn, about: str) -> Outbound | None:
    pulse = await turn.store.pulses.get(id_of(about))
    if pulse is None:
        return None
    asked = await questions(turn, pulse)
    if not is_over(asked):
        return await opened(turn, pulse, asked)
    if await posting.is_up(turn, pulse.parish, card=RESULT, about=about):
        count = await turn.store.pulses.count(pulse.id)
        return Outbound(turn.say("pulse-over", count=count), title=turn.say("pulse-title", parish=pulse.parish))
    return await over(turn, pulse, asked)


async def result(turn: Turn, about: str) -> Outbound | None:
    """The newer post, as whoever carries it by hand is given it."""
    pulse = await turn.store.pulses.get(id_of(about))
    return None if pulse is None else await over(turn, pulse, await questions(turn, pulse))


async def opened(turn: Turn, pulse: Pulse, asked: list[Poll]) -> Outbound:
    listed = "\n".join(f"{place}. {one.question}" for place, one in enumerate(asked, 1))
    count = await turn.store.pulses.count(pulse.id)
    text = turn.say("pulse-card", questions=listed, at=asked[0].closes_at, count=count)
    note = words.advisory(turn)
    go = turn.button("pulse-start-button", start=f"u-{pulse.id}")
    return Outbound(f"{text}\n\n{note}", title=turn.say("pulse-title", parish=pulse.parish), rows=((go,),))


async def over(turn: Turn, pulse: Pulse, asked: list[Poll]) -> Outbound:
    told = [await _came_out(turn, pulse, place, one) for place, one in enumerate(asked, 1)]
    text = "\n\n".join([*told, turn.say("pulse-next"), turn.say("results-advisory")])
    return Outbound(text, title=turn.say("pulse-result-title", parish=pulse.parish))


async def _came_out(turn: Turn, pulse: Pulse, place: int, poll: Poll) -> str:
    now = await results.of(turn, poll)
    on_paper = await paper.lines(turn, poll)
    if now is None:
        return "\n".join([turn.say("pulse-few", place=place, question=poll.question), *on_paper])
    before = await _before(turn, pulse, poll)
    trend = pulses.trend(poll, now, before[0][1] if before else None)
    values: dict[str, Value] = {"place": place, "question": poll.question, "count": now.answers, "trend": str(trend)}
    if poll.kind is PollKind.SCALE:
        text = turn.say("pulse-scale-result", **values, value=pulses.value(now) or 0)
    else:
        text = turn.say("pulse-one-result", **values, chosen=_most_chosen(poll, now))
    said = "; ".join(_earlier(turn, poll, quarter, one) for quarter, one in before)
    return "\n".join([text, *([turn.say("pulse-before", earlier=said)] if said else []), *on_paper])


def _most_chosen(poll: Poll, result: Result) -> str:
    best = sorted((one for one in result.options if one.votes), key=lambda one: (one.place, one.position))
    return "; ".join(f"{poll.option(one.position).text} ({one.votes})" for one in best[:MOST])


def _earlier(turn: Turn, poll: Poll, quarter: Pulse, result: Result) -> str:
    year, _, number = quarter.quarter.partition("-")
    if poll.kind is PollKind.SCALE:
        return turn.say("pulse-quarter-value", year=year, quarter=number, value=pulses.value(result) or 0)
    chosen = ", ".join(poll.option(one.position).text for one in result.best)
    return turn.say("pulse-quarter-chosen", year=year, quarter=number, chosen=chosen)


async def _before(turn: Turn, pulse: Pulse, poll: Poll) -> list[tuple[Pulse, Result]]:
    """The same question in the last quarters, where enough answered it; the newest first."""
    found = []
    for earlier in await turn.store.pulses.before(pulse, COMPARED):
        for one in await questions(turn, earlier):
            is_same = (one.kind, one.question, one.options) == (poll.kind, poll.question, poll.options)
            if is_same and (came_out := await results.of(turn, one)) is not None:
                found.append((earlier, came_out))
    return found


# ---------------------------------------------------------------- told


async def tell(turn: Turn, cursor: str) -> None:
    """The timer, about "pulse:<id>:<the last person told>": once all of it is closed, the group and who answered."""
    about, _, after = cursor.rpartition(":")
    pulse = await turn.store.pulses.get(id_of(about))
    if pulse is None:
        return
    asked = await questions(turn, pulse)
    if not is_over(asked):
        await turn.set_timer(TELL, cursor, turn.now + SOON)
        return
    if await turn.store.pulses.settle(pulse.id, turn.now):
        await _tell_group(turn, pulse, asked)
        for person_id in next(iter(await turn.duty(pulse.parish)), ()):
            await _tell(turn, pulse, asked, person_id)
    people = await turn.store.pulses.took_part_after(pulse.id, int(after), LOT)
    for person_id in people:
        await _tell(turn, pulse, asked, person_id)
    if len(people) == LOT:
        await turn.set_timer(TELL, f"{about}:{people[-1]}", turn.now)


async def _tell_group(turn: Turn, pulse: Pulse, asked: list[Poll]) -> None:
    """The post becomes the result at once; where a new one may be given in time, that is the result."""
    await turn.redraw(CARD, pulse.about)
    if await posting.post_at(turn, pulse.parish) <= asked[0].closes_at + TOLD_WITHIN:
        voice = turn.speaking(turn.municipality.languages.default)
        message = await over(voice, pulse, asked)
        dedupe = f"{RESULT}:{pulse.id}"
        await posting.post(
            turn, pulse.parish, message, phrase="pulse-result-title", card=RESULT, about=pulse.about, dedupe=dedupe
        )


async def _tell(turn: Turn, pulse: Pulse, asked: list[Poll], person_id: int) -> None:
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    message = await over(turn.speaking(person.language), pulse, asked)
    dedupe = f"pulse.told:{pulse.id}"
    await turn.send_everywhere(person, message, "pulse-result-title", dedupe=dedupe, about=pulse.about)

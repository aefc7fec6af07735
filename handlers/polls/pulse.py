"""The pulse: every quarter each parish is asked three short questions, in one post, answered one after the other.

The council finds out all the time what residents need (Saistošie noteikumi Nr. 25/2024, 5.1. p.).
"""

from datetime import datetime

from bot import posting, subscribers
from bot.domain import polls, pulses
from bot.domain.calendar import DAY, local
from bot.domain.phrases import Refusal
from bot.domain.polls import NewPoll, Poll, PollKind, Shows
from bot.domain.pulses import LATE, NOTICE, Pulse
from bot.domain.subscriptions import Notices
from bot.handover import SPEAKERS
from bot.messages import Choice, Outbound
from bot.nights import PULSE
from bot.pulse import PulseQuestion
from bot.turns import Turn

from . import closing, pulse_results, voting, words
from .pulse_results import CARD, find, questions

OPEN, INVITE = "pulse.open", "pulse.invite"  # timers
PAGE, INVITED = "pulse.page", "pulse.invitation"  # cards

# ---------------------------------------------------------------- every quarter


async def plan(turn: Turn, _: str) -> None:
    """The timer, a week before: who speaks for a parish hears of it and may do without."""
    own, days = turn.municipality.pulse, turn.municipality.working_days
    if own is None:
        return
    opens_at = pulses.opening(turn.now - LATE, own.day, days)
    if opens_at - NOTICE > turn.now:
        await turn.set_timer(PULSE, "", opens_at - NOTICE)
        return
    for parish in turn.municipality.units:
        await turn.set_timer(OPEN, parish, max(opens_at, turn.now))
        if opens_at > turn.now and await _is_wanted(turn, parish):
            await _tell_before(turn, parish, opens_at)
    await turn.set_timer(PULSE, "", opens_at + LATE + DAY)


async def _is_wanted(turn: Turn, parish: str) -> bool:
    """Somebody can read it there, and nobody who may has switched it off."""
    if await turn.store.pulses.is_off(parish):
        return False
    return await turn.store.chats.group_of(parish) is not None or bool(
        await turn.store.subscriptions.wanting(Notices.ALL, [parish], 0, 1)
    )


async def _tell_before(turn: Turn, parish: str, opens_at: datetime) -> None:
    dedupe = f"pulse.soon:{parish}:{opens_at.date()}"
    rows = [[("pulse-off-button", {"tap": f"pulse.off:0:{parish}"})]]
    speakers = {one.person_id for one in await turn.store.roles.held() if one.role in SPEAKERS}
    for person_id in sorted(speakers.intersection(next(iter(await turn.duty(parish)), ()))):
        await turn.tell(person_id, "pulse-soon", rows=rows, dedupe=dedupe, parish=parish, at=opens_at)


async def open_(turn: Turn, parish: str) -> None:
    """The timer."""
    own, days = turn.municipality.pulse, turn.municipality.working_days
    if own is None or parish not in turn.municipality.units or not await _is_wanted(turn, parish):
        return
    quarter = pulses.quarter_of(local(turn.now, days.zone).date())
    pulse = await turn.store.pulses.open(parish, quarter, turn.now)
    if pulse is None:
        return
    closes_at = pulses.closing(turn.now, own.days_open, days)
    for one in own.questions:
        await _ask(turn, pulse, one, closes_at)
    await turn.set_timer(pulse_results.TELL, f"{pulse.about}:0", closes_at)
    await turn.set_timer(INVITE, f"{pulse.about}:0", turn.now)
    message = await pulse_results.opened(turn, pulse, await questions(turn, pulse))
    await posting.put_up(turn, parish, message, phrase="pulse-title", card=CARD, about=pulse.about)


async def _ask(turn: Turn, pulse: Pulse, one: PulseQuestion, closes_at: datetime) -> None:
    options = polls.scale_options() if one.kind is PollKind.SCALE else one.options
    new = NewPoll(
        one.kind, 1, one.text, [(text, "") for text in options], [pulse.parish], closes_at, Shows.NEVER, False
    )
    id = await turn.store.polls.add(new, None, turn.now, pulse.id)
    await turn.store.polls.open(id, turn.now)
    await turn.log("polls.opened", f"polls:{id}")
    await turn.set_timer(closing.CLOSE, f"polls:{id}", closes_at)


async def invite(turn: Turn, cursor: str) -> None:
    """The timer, about "pulse:<id>:<the last person told>": one lot of those who want notices one-to-one."""
    pulse = await find(turn, pulse_results.id_of(cursor))
    asked = await questions(turn, pulse)
    if pulse_results.is_over(asked):
        return
    people, _ = await subscribers.lot(turn, INVITE, cursor, [pulse.parish])
    for person_id in people:
        await _invite(turn, pulse, asked, person_id)


async def _invite(turn: Turn, pulse: Pulse, asked: list[Poll], person_id: int) -> None:
    person = await turn.store.people.get(person_id)
    if person is None or await turn.store.ballots.has_taken_part(asked[0].id, person_id):
        return
    voice = turn.speaking(person.language)
    painted = await pulse_results.opened(voice, pulse, asked)
    go = voice.button("pulse-start-button", tap=f"pulse.start:{pulse.id}")
    await turn.send_everywhere(
        person,
        Outbound(painted.text, title=painted.title, rows=((go,),)),
        "pulse-title",
        dedupe=f"pulse.invite:{pulse.id}",
        about=pulse.about,
        card=INVITED,
        expires_at=asked[0].closes_at,
    )


# ---------------------------------------------------------------- three taps


async def start_by_link(turn: Turn, argument: str) -> None:
    if not argument.isdigit() or len(argument) > 9:
        raise Refusal("machinery-tap-old")
    await start(turn, int(argument))


async def start(turn: Turn, id: int) -> None:
    """The first question they have not answered; then all is said."""
    pulse = await find(turn, id)
    if turn.person is None:
        turn.lead(f"u-{id}")
        return
    asked = await questions(turn, pulse)
    if pulse_results.is_over(asked):
        turn.speak(await pulse_results.over(turn, pulse, asked), "pulse-result-title", about=pulse.about, card=PAGE)
        return
    for one in asked:
        if not await turn.store.ballots.has_taken_part(one.id, turn.person.id):
            await _show(turn, pulse, asked, one, anew=True)
            return
    await _thank(turn, pulse, asked)


async def again(turn: Turn, id: int) -> None:
    """All of them once more, to answer otherwise."""
    pulse = await find(turn, id)
    asked = await questions(turn, pulse)
    await _show(turn, pulse, asked, asked[0])


async def vote(turn: Turn, id: int, position: str) -> None:
    poll, before = await voting.answerable(turn, id)
    if poll.pulse_id is None:
        raise Refusal("machinery-tap-old")
    await voting.count(turn, poll, before, polls.with_option(poll, before, voting.read_position(position)))
    pulse = await find(turn, poll.pulse_id)
    await turn.redraw(CARD, pulse.about)
    asked = await questions(turn, pulse)
    later = [one for one in asked if one.id > id]
    if later:
        await _show(turn, pulse, asked, later[0])
    else:
        await _thank(turn, pulse, asked)


async def _show(turn: Turn, pulse: Pulse, asked: list[Poll], poll: Poll, *, anew: bool = False) -> None:
    """In place of the one before; what was chosen stands on no screen."""
    assert turn.person is not None
    polls.check_votable(poll, turn.person.parish, is_in_time=turn.is_in_time(poll.closes_at))
    place = [one.id for one in asked].index(poll.id) + 1
    buttons = [Choice(words.on_button(poll, one), tap=f"pulse.vote:{poll.id}:{one.position}") for one in poll.options]
    rows = (tuple(buttons),) if poll.kind is PollKind.SCALE else tuple((one,) for one in buttons)
    title = turn.say("pulse-question", place=place, count=len(asked))
    await turn.show(
        Outbound(words.asked(turn, poll), title=title, rows=rows),
        "pulse-question",
        card=PAGE,
        about=pulse.about,
        anew=anew,
    )


async def _thank(turn: Turn, pulse: Pulse, asked: list[Poll]) -> None:
    change = turn.button("pulse-again-button", tap=f"pulse.again:{pulse.id}")
    text = turn.say("pulse-thanks", at=asked[0].closes_at)
    note = words.advisory(turn)
    message = Outbound(f"{text}\n\n{note}", rows=((change,),))
    await turn.show(message, "pulse-thanks", card=PAGE, about=pulse.about, anew=False)


# ---------------------------------------------------------------- not here


async def switch_off(turn: Turn, _: int, parish: str) -> None:
    await _require(turn, parish)
    assert turn.person is not None
    await turn.store.pulses.switch_off(parish, turn.person.id, turn.now)
    await turn.log("pulse.off", f"parishes:{parish}")
    on = turn.button("pulse-on-button", tap=f"pulse.on:0:{parish}")
    turn.reply("pulse-is-off", rows=[[on]], parish=parish)


async def switch_on(turn: Turn, _: int, parish: str) -> None:
    await _require(turn, parish)
    await turn.store.pulses.switch_on(parish)
    await turn.log("pulse.on", f"parishes:{parish}")
    off = turn.button("pulse-off-button", tap=f"pulse.off:0:{parish}")
    turn.reply("pulse-is-on", rows=[[off]], parish=parish)


async def _require(turn: Turn, parish: str) -> None:
    if parish not in turn.municipality.units:
        raise Refusal("machinery-tap-old")
    await turn.require("polls.open", parish=parish)

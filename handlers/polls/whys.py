"""Why: after the vote, in words, by voice, or by joining a reason others gave.

Nothing that is stored about who speaks says which option their reason is for: that is read from the ballot when it is
kept. What others said is shown for all options, so that a screen tells nothing either.
"""

from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from bot import dangers, erasure, posting
from bot.domain import whys
from bot.domain.calendar import at, local
from bot.domain.media import Media
from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, State, Vote
from bot.domain.privacy import public_text
from bot.domain.whys import Why
from bot.forms import Form, Text, Voice, Words, question
from bot.forms.questions import YES_OR_NO
from bot.messages import Choice, Outbound
from bot.turns import Turn

from .finding import find, find_about
from .quoting import look, named

REMIND = "whys.remind"  # timer
VOICE, OWN, OTHERS = "whys.voice", "whys.own", "whys.others"  # cards
Rows = list[tuple[Choice, ...]]


async def rows(turn: Turn, poll: Poll) -> Rows:
    """What who has voted may do about why."""
    if not poll.asks_why or poll.state is not State.OPEN or turn.person is None:
        return []
    own = await _own(turn, poll)
    what = "whys-say-button" if own is None else "whys-own-button"
    say = turn.button(what, tap=f"whys.{'say' if own is None else 'mine'}:{poll.id}")
    others = turn.button("whys-others-button", tap=f"whys.others:{poll.id}")
    return [(say, others) if await turn.store.whys.has_offered(poll.id) else (say,)]


# ---------------------------------------------------------------- saying it


class WhyForm(Form):
    """Why they voted so; it ends at once, so that no summary repeats it."""

    name: ClassVar[str] = "polls.why"
    heading: ClassVar[str] = "whys-heading"
    has_summary: ClassVar[bool] = False

    text: Annotated[Text | Voice, Words(3, whys.LONGEST)] = question("whys-ask", check=dangers.check_answer)
    may_quote: str = question("whys-ask-quote", choices=YES_OR_NO)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        poll = await find_about(turn, about)
        whys.check_sayable(poll, await _vote(turn, poll))


async def say(turn: Turn, id: int) -> None:
    await turn.ask(WhyForm, about=(await find(turn, id)).about)


async def submit(turn: Turn, form: WhyForm) -> None:
    poll = await find_about(turn, form.about)
    vote, token = await _vote(turn, poll), await _token(turn, poll)
    assert token is not None
    told = "" if isinstance(form.text, Media) else form.text
    kept = public_text(told, turn.municipality.place_names).text
    await _forget(turn, poll)
    option = whys.option_of(poll.kind, vote)
    id = await turn.store.whys.say(poll.id, token, option, kept, may_quote=form.may_quote == "yes")
    if isinstance(form.text, Media):
        await turn.store.media.attach(form.text.id, _about(id))
    await turn.store.timers.set_once(REMIND, poll.about, _tomorrow(turn))
    said = [turn.say("whys-kept", number=poll.number)]
    if isinstance(form.text, Media):
        said.append(turn.say("whys-voice-waits", emergency=turn.municipality.help_lines.emergency))
    if kept != told:
        said.append(turn.say("whys-masked"))
    turn.speak(Outbound("\n\n".join(said), rows=((_own_button(turn, poll), look(turn, poll)),)), "whys-kept")


def _tomorrow(turn: Turn) -> datetime:
    """When quiet hours are over: nothing in it tells when something was said."""
    zone = turn.municipality.time_zone
    return at(local(turn.now, zone).date() + timedelta(days=1), turn.municipality.limits.quiet_until, zone)


# ---------------------------------------------------------------- one's own


async def mine(turn: Turn, id: int) -> None:
    """The words only in the short answer, which is stored nowhere."""
    poll = await _open(turn, id)
    own = await _own(turn, poll)
    if own is None:
        raise Refusal("whys-none", number=poll.number)
    source = own if own.backs is None else await turn.store.whys.get(own.backs)
    if source is not None and source.text:
        turn.acknowledge("whys-mine", alert=True, text=source.text)
    else:
        turn.acknowledge("whys-mine-spoken", alert=True)
    change = turn.button("whys-change-button", tap=f"whys.say:{id}")
    drop = turn.button("whys-drop-button", tap=f"whys.drop:{id}")
    text = turn.say("whys-own", number=poll.number)
    message = Outbound(text, rows=((change, drop), (look(turn, poll),)))
    await turn.show(message, "whys-own", card=OWN, about=poll.about, anew=False)


async def drop(turn: Turn, id: int) -> None:
    """A second press finds it gone."""
    poll = await _open(turn, id)
    await _forget(turn, poll)
    turn.reply("whys-dropped", rows=[[look(turn, poll)]], number=poll.number)


async def follow(turn: Turn, poll: Poll, vote: Vote) -> None:
    """The vote has changed: the reason goes with it, and its author hears so."""
    own = await _own(turn, poll)
    if own is None:
        return
    if not vote or (own.backs is not None and not whys.may_join(own, poll.kind, vote)):
        await _forget(turn, poll)
        turn.reply("whys-taken-along" if not vote else "whys-joined-gone", number=poll.number)
    elif own.backs is None and own.option != (option := whys.option_of(poll.kind, vote)):
        await turn.store.whys.move(own, option)
        keep = turn.button("whys-keep-button", tap=f"whys.keep:{poll.id}")
        change = turn.button("whys-change-button", tap=f"whys.say:{poll.id}")
        gone = turn.button("whys-drop-button", tap=f"whys.drop:{poll.id}")
        message = Outbound(turn.say("whys-still-holds", number=poll.number), rows=((keep,), (change, gone)))
        await turn.show(message, "whys-still-holds", card=OWN, about=poll.about, anew=False)


async def keep(turn: Turn, id: int) -> None:
    poll = await _open(turn, id)
    if await _own(turn, poll) is None:
        raise Refusal("whys-none", number=poll.number)
    turn.reply("whys-stays", rows=[[look(turn, poll)]], number=poll.number)


async def _forget(turn: Turn, poll: Poll) -> None:
    token = await _token(turn, poll)
    gone = await turn.store.whys.drop(poll.id, token) if token else None
    if gone is not None:
        await forget_voice(turn, gone)


async def forget_voice(turn: Turn, id: int) -> None:
    """The file, and where it is shown to who screens."""
    await erasure.remove_media(turn.store, await turn.store.media.of(_about(id)), turn.now)
    await posting.take_back(turn, VOICE, _about(id), "whys-voice-gone")


# ---------------------------------------------------------------- joining what others said


async def others(turn: Turn, id: int) -> None:
    """Of every option, their own among them: what can be pressed says nothing about who reads it."""
    poll = await find(turn, id)
    found = whys.offered(await turn.store.whys.of(id))
    if poll.state is not State.OPEN or not found:
        raise Refusal("whys-no-others", number=poll.number)
    parts = []
    for option in sorted({one.option for one in found}):
        listed = [f"{found.index(one) + 1}) {one.text}" for one in found if one.option == option]
        parts.append("\n".join([named(turn, poll, option), *listed]))
    numbers = [Choice(str(place), tap=f"whys.join:{one.id}") for place, one in enumerate(found, 1)]
    picked = [tuple(numbers[first : first + 5]) for first in range(0, len(numbers), 5)]
    text = "\n\n".join([turn.say("whys-others", number=poll.number), *parts])
    message = Outbound(text, rows=(*picked, (look(turn, poll),)))
    await turn.show(message, "whys-others", card=OTHERS, about=poll.about, anew=False)


async def join(turn: Turn, id: int) -> None:
    """Only what is for their own answer; whether it is, is said in the short answer alone."""
    why = await turn.store.whys.get(id)
    if why is None or not (why.is_readable and why.may_quote):
        raise Refusal("whys-gone")
    poll = await find(turn, why.poll_id)
    vote, token, own = await _vote(turn, poll), await _token(turn, poll), await _own(turn, poll)
    whys.check_sayable(poll, vote)
    assert token is not None
    if own is not None and own.id == why.id:
        turn.acknowledge("whys-is-own", alert=True)
    elif not whys.may_join(why, poll.kind, vote):
        turn.acknowledge("whys-of-another", alert=True)
    elif own is not None and own.backs is None:
        turn.acknowledge("whys-has-own", alert=True)
    else:
        await turn.store.whys.join(token, why)
        turn.acknowledge("whys-joined", alert=True)


# ---------------------------------------------------------------- the close


async def seal(turn: Turn, poll: Poll) -> None:
    """Before the ballots go. A voice is as good as a name: it does not outlive them, heard or not.

    Nor does what somebody has begun to say, or what of it failed and could be replayed, nor the log of the database,
    which has what was overwritten.
    """
    await turn.set_timer(erasure.TRUNCATE, "", turn.now)
    given = await turn.store.whys.of(poll.id)
    await turn.store.inbox.empty(*(f"whys.join:{one.id}" for one in given))
    await turn.store.inbox.empty_typed(WhyForm.name, poll.about)
    for one in given:
        if one.is_spoken:
            await forget_voice(turn, one.id)
            await turn.store.whys.screen(one.id, whys.Screened.COUNTED, "")
    for address in await turn.store.drafts.drop_all(WhyForm.name, poll.about):
        text = turn.say_in(await posting.language_at(turn, address), "whys-too-late", number=poll.number)
        turn.send(address, Outbound(text), "whys-too-late", dedupe=f"whys.too_late:{poll.id}")


# ---------------------------------------------------------------- small things


async def _open(turn: Turn, id: int) -> Poll:
    """Afterwards a reason is there, but nobody's any more."""
    poll = await find(turn, id)
    if poll.state is not State.OPEN:
        raise Refusal("whys-nameless", number=poll.number)
    return poll


async def _vote(turn: Turn, poll: Poll) -> Vote:
    return await turn.store.ballots.mine(poll.id, turn.person.id) if turn.person else ()


async def _token(turn: Turn, poll: Poll) -> str | None:
    return await turn.store.ballots.token(poll.id, turn.person.id) if turn.person else None


async def _own(turn: Turn, poll: Poll) -> Why | None:
    token = await _token(turn, poll)
    return await turn.store.whys.mine(poll.id, token) if token else None


def _about(id: int) -> str:
    return f"whys:{id}"


def _own_button(turn: Turn, poll: Poll) -> Choice:
    return turn.button("whys-own-button", tap=f"whys.mine:{poll.id}")

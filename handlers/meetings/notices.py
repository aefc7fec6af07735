"""The notice of a sitting on the municipality's website: its text, who has put it there, and the warning if nobody has.

Time, place and questions stand there at least three working days before (Pašvaldību likums, 53. p. 5. d.; Saistošie
noteikumi Nr. 25/2024, 29. p.).
"""

from bot.domain import sittings
from bot.domain.calendar import DAY, at, local
from bot.domain.meetings import Meeting
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import RoleName
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import quorum, seats, words
from .finding import find, id_of

NOTICE = "sittings.notice"  # timer
CARD = "sittings.notice"
PUBLISH = "sittings.publish"  # permission


async def ask(turn: Turn, meeting: Meeting) -> None:
    """The staff get the text to copy, and below it a button for when it is done."""
    once = f"{meeting.about}:{meeting.sequence}"
    await seats.tell_staff(turn, lambda _: _text(turn, meeting), "sittings-notice-text", dedupe=f"sittings.text:{once}")
    await seats.tell_staff(
        turn,
        lambda voice: _card(voice, meeting),
        "sittings-notice-ask",
        dedupe=f"sittings.notice:{once}",
        card=CARD,
        about=meeting.about,
    )
    await _plan(turn, meeting)


async def _plan(turn: Turn, meeting: Meeting) -> None:
    days = turn.municipality.working_days
    due = at(sittings.notice_due_on(meeting.starts_at, days), sittings.REMINDED_AT, days.zone)
    tomorrow = at(local(turn.now, days.zone).date() + DAY, sittings.REMINDED_AT, days.zone)
    await turn.set_timer(NOTICE, meeting.about, due if due > turn.now else tomorrow)


async def changed(turn: Turn, before: Meeting, after: Meeting) -> None:
    """What stands on the website may not be true any more."""
    if _text(turn, before) != _text(turn, after):
        await turn.store.sittings.unpublish(after.id)
        await turn.redraw(CARD, after.about)
        await ask(turn, await find(turn, after.id))


async def cancelled(turn: Turn, meeting: Meeting) -> None:
    await turn.redraw(CARD, meeting.about)
    if meeting.notice_at is not None:
        said = Phrase.of("sittings-notice-cancelled", name=words.name(turn, meeting))
        dedupe = f"sittings.notice-cancelled:{meeting.id}"
        await seats.tell_staff(turn, seats.said(said), said.id, dedupe=dedupe)


async def card(turn: Turn, about: str) -> Outbound | None:
    meeting = await turn.store.meetings.get(id_of(about))
    return None if meeting is None else _card(turn, meeting)


def _card(voice: Turn, meeting: Meeting) -> Outbound:
    name = words.name(voice, meeting)
    if meeting.cancelled_at is not None:
        return Outbound(voice.say("sittings-notice-cancelled", name=name))
    if meeting.notice_at is not None:
        return Outbound(voice.say("sittings-notice-done", name=name, at=meeting.notice_at))
    due = sittings.notice_due_on(meeting.starts_at, voice.municipality.working_days)
    is_late = due < local(voice.now, voice.municipality.time_zone).date()
    phrase = "sittings-notice-ask-late" if is_late else "sittings-notice-ask"
    text = voice.say(phrase, name=name, on=due, site=voice.municipality.contacts.website)
    return Outbound(text, rows=((voice.button("sittings-published-button", tap=f"sittings.published:{meeting.id}"),),))


def _text(turn: Turn, meeting: Meeting) -> Outbound:
    """To be copied as it is, in the municipality's language and with its year: it is an official text."""
    own = turn.speaking(turn.municipality.languages.default)
    facts = "\n\n".join(words.facts(own, meeting, "sittings-notice-when"))
    council = turn.municipality.council_genitive
    return Outbound(own.say("sittings-notice-text", council=council, facts=facts))


# ---------------------------------------------------------------- done, or not


async def rows(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """For who sees to it."""
    if await quorum.ahead(turn, meeting.id) is None or not await turn.may(PUBLISH):
        return []
    return [(turn.button("sittings-notice-button", tap=f"sittings.notice:{meeting.id}"),)]


async def show(turn: Turn, id: int) -> None:
    await turn.require(PUBLISH)
    meeting = await _sitting(turn, id)
    turn.speak(_text(turn, meeting), "sittings-notice-text")
    turn.speak(_card(turn, meeting), "sittings-notice-ask", card=CARD, about=meeting.about)


async def published(turn: Turn, id: int) -> None:
    await turn.require(PUBLISH)
    meeting = await _sitting(turn, id)
    if await turn.store.sittings.publish(id, turn.person.id if turn.person else None, turn.now):
        await turn.log("sittings.published", meeting.about)
        await turn.redraw(CARD, meeting.about)
    turn.acknowledge("sittings-published")
    if turn.here == turn.address:
        turn.reply("sittings-published")


async def _sitting(turn: Turn, id: int) -> Meeting:
    meeting = await quorum.ahead(turn, id)
    if meeting is None:
        raise Refusal("machinery-tap-old")
    return meeting


async def warn(turn: Turn, about: str) -> None:
    """The timer: from the last day on, every day until it is there."""
    meeting = await quorum.ahead(turn, id_of(about))
    if meeting is None or meeting.notice_at is not None:
        return
    days = turn.municipality.working_days
    today, due = local(turn.now, days.zone).date(), sittings.notice_due_on(meeting.starts_at, days)
    if today >= due:
        phrase = "sittings-notice-last" if today == due else "sittings-notice-late"
        said = Phrase.of(
            phrase,
            number=meeting.number,
            title=meeting.title,
            at=meeting.starts_at,
            on=due,
            site=turn.municipality.contacts.website,
        )
        done = ("sittings-published-button", f"sittings.published:{meeting.id}")
        text = ("sittings-notice-button", f"sittings.notice:{meeting.id}")
        dedupe = f"sittings.warn:{meeting.id}:{today}"
        await seats.tell(turn, await seats.heads(turn, RoleName.CHAIR), said, done, text, dedupe=dedupe)
        await seats.tell_staff(turn, seats.said(said, done, text), phrase, dedupe=dedupe)
    await _plan(turn, meeting)

"""How a meeting is put into words: what, when, where, all in one message."""

from bot import territories
from bot.domain.meetings import Meeting
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.domain.privacy import public_text
from bot.messages import Choice
from bot.turns import Turn


def kind(meeting: Meeting) -> Phrase:
    return Phrase(f"meetings-kind-{meeting.kind.value.replace('_', '-')}")


def name(turn: Turn, meeting: Meeting) -> str:
    """Such as: S-12 „Par skolas telpām”."""
    return turn.say("meetings-name", number=meeting.number, title=meeting.title)


def heading(turn: Turn, meeting: Meeting) -> str:
    more = territories.more(turn, meeting.parishes)
    return turn.say("meetings-title", kind=kind(meeting), parish=meeting.parishes[0], more=more)


def essentials(turn: Turn, meeting: Meeting, when_phrase: str = "meetings-when") -> list[str]:
    """Title, when and where; each a paragraph."""
    when = [turn.say(when_phrase, at=meeting.starts_at)]
    if meeting.place.words:
        when.append(turn.say("meetings-where", place=meeting.place.words))
    if meeting.link:
        when.append(turn.say("meetings-link", link=meeting.link))
    return [meeting.title, "\n".join(when)]


def facts(turn: Turn, meeting: Meeting, when_phrase: str = "meetings-when") -> list[str]:
    """The essentials, the agenda, and what else there is to know; each a paragraph."""
    lines = essentials(turn, meeting, when_phrase)
    if meeting.agenda:
        points = [f"{at}. {point}" for at, point in enumerate(meeting.agenda, 1)]
        lines.append("\n".join([turn.say("meetings-agenda"), *points]))
    besides = [
        turn.say("meetings-audience", audience=meeting.audience) if meeting.audience else "",
        turn.say("meetings-seats", seats=meeting.seats) if meeting.seats else "",
        turn.say("meetings-contact", contact=meeting.contact) if meeting.contact else "",
    ]
    if any(besides):
        lines.append("\n".join(filter(None, besides)))
    if meeting.why_late:
        lines.append(turn.say("meetings-why-late", reason=meeting.why_late))
    return lines


def with_place(turn: Turn, said: str, parishes: tuple[str, ...]) -> str:
    """Where it is not for their own parish, for which one."""
    assert turn.person is not None
    if turn.person.parish in parishes:
        return said
    return turn.say("calendar-place", item=said, place=turn.municipality.parish(parishes[0]).nominative)


def as_published(turn: Turn, text: str) -> Phrase | None:
    """How everybody will read it, where that is not as it was written."""
    masked = public_text(text, turn.municipality.place_names)
    return Phrase.of("questions-masked", text=masked.text) if masked.counts else None


def point(meeting: Meeting) -> Place | None:
    """Where it is on the map."""
    return Place("", meeting.place.latitude, meeting.place.longitude) if meeting.place.is_point else None


def calendar_button(turn: Turn, meeting: Meeting) -> Choice:
    """For one's own calendar."""
    return turn.button("ics-button", tap=f"meetings.calendar:{meeting.id}")

"""One matter by its number, as somebody reads it whom we do not know: what they could do is done in a conversation."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain import links, numbers
from bot.domain.media import Media
from bot.domain.phrases import Refusal
from bot.domain.places import Place
from bot.domain.proposals import parse_number, short_number
from bot.messages import Choice, Outbound
from bot.routing import Command
from bot.turns import Turn
from handlers.announcements import view as announcements
from handlers.consultations import view as consultations
from handlers.entries import view as entries
from handlers.meetings import view as meetings
from handlers.polls import cards
from handlers.polls import view as polls
from handlers.proposals import view as proposals

BY_LETTER: Mapping[str, Command] = {
    numbers.POLL: polls.open_number,
    numbers.MEETING: meetings.open_number,
    numbers.ENTRY: entries.open_number,
    numbers.ANNOUNCEMENT: announcements.open_number,
    numbers.CONSULTATION: consultations.open_number,
}
# What a stranger is offered, and what that is called where it leads into a conversation.
DOING = {
    "proposals.support": "support",
    "meetings.answer": "come",
    "proposals.follow": "follow",
    "problems.follow": "follow",
}


@dataclass(frozen=True)
class View:
    """`doing` is what one can do with it: a case of the phrases `pages-door-…`; `buttons` lead outside."""

    number: str
    title: str
    text: str
    doing: str
    start: str
    buttons: tuple[Choice, ...] = ()
    place: Place | None = None
    media: Media | None = None


async def number(turn: Turn, typed: str) -> str:
    """As we write it, of "a12" or "al-2026-42". Refuses what is none of a matter that has a page."""
    if letter := numbers.letter(typed):
        if letter not in BY_LETTER:
            raise Refusal("pages-no-such-page")
        return f"{letter}-{int(''.join(filter(str.isdigit, typed)))}"
    prefix = turn.municipality.prefix
    serial = short_number(typed, prefix)
    year = await turn.store.proposals.year_of(serial) if serial else None
    if (written := parse_number(typed, prefix, year or 0)) is None:
        raise Refusal("pages-no-such-page")
    return written


async def paint(turn: Turn, number: str) -> View:
    """By its number as we write it. Refuses what a stranger may not read."""
    await BY_LETTER.get(numbers.letter(number), proposals.open_number)(turn, number)
    said = turn.queued[0].message
    title, text = await _as_read(turn, number, said)
    return View(
        number=number,
        title=title,
        text=text,
        doing=await _doing(turn, number, said),
        start=links.start(number),
        buttons=tuple(choice for row in said.rows for choice in row if choice.url),
        place=said.place,
        media=said.media,
    )


async def _as_read(turn: Turn, number: str, said: Outbound) -> tuple[str, str]:
    """Heading and text: as in a conversation, but for what is said there about its buttons."""
    letter, _, id = number.partition("-")
    poll = await turn.store.polls.get(int(id)) if letter == numbers.POLL else None
    return (said.title, said.text) if poll is None else await cards.read(turn, poll)


async def _doing(turn: Turn, number: str, said: Outbound) -> str:
    taps = [choice.tap.partition(":")[0] for row in said.rows for choice in row]
    letter, _, id = number.partition("-")
    if letter == numbers.POLL and "people.go" in taps:
        return "vote"
    if letter == numbers.CONSULTATION:
        asked = await turn.store.consultations.get(int(id))
        return "say" if asked is not None and asked.is_open else "look"
    return next((DOING[tap] for tap in taps if tap in DOING), "look")

"""An announcement as the group sees it, as it comes one-to-one, and as it is carried elsewhere: the same text."""

from bot.domain.announcements import Announcement, State
from bot.domain.calendar import local
from bot.domain.media import Media
from bot.domain.phrases import Phrase
from bot.messages import Choice, Outbound
from bot.turns import Turn

from .finding import id_of

CARD = "announcements.card"  # in groups
NOTICE = "announcements.notice"  # one-to-one
BUTTONS = {
    "polls": ("announcements-poll-button", "polls.open", "a"),
    "meetings": ("announcements-meeting-button", "meetings.open", "m"),
    "inquiries": ("announcements-question-button", "inquiries.new", "j"),
}


async def card(turn: Turn, about: str) -> Outbound | None:
    one = await turn.store.announcements.get(id_of(about))
    if one is None or one.sent_at is None:
        return None
    return await for_group(turn, one)


async def for_group(turn: Turn, one: Announcement) -> Outbound:
    button = _button(turn, one, is_private=False)
    return await _painted(turn, one, (button,) if button else ())


async def for_person(turn: Turn, one: Announcement) -> Outbound:
    """What it leads to, and always the way to hear less."""
    button = _button(turn, one, is_private=True)
    settings = (turn.button("announcements-settings-button", tap="subscriptions.show"),)
    return await _painted(turn, one, (button, settings) if button else (settings,))


async def _painted(turn: Turn, one: Announcement, rows: tuple[tuple[Choice, ...], ...]) -> Outbound:
    if one.state is State.WITHDRAWN:
        said = turn.say("announcements-withdrawn-card", number=one.number, reason=one.why_withdrawn)
        return Outbound(
            said, title=heading(turn, one), rows=tuple(row for row in rows if row[0].tap == "subscriptions.show")
        )
    foot = turn.say("announcements-number", number=one.number)
    if one.changed_at is not None:
        on = local(one.changed_at, turn.municipality.time_zone).date()
        foot = turn.say("announcements-number-corrected", number=one.number, on=on)
    text = "\n\n".join(filter(None, (one.text, one.other, foot)))
    return Outbound(text, title=heading(turn, one), rows=rows, media=await picture(turn, one))


def heading(turn: Turn, one: Announcement) -> str:
    return turn.say("announcements-title", urgent="yes" if one.is_urgent else "no", **{"for": for_whom(turn, one)})


def for_whom(turn: Turn, one: Announcement) -> Phrase:
    """The same words in every place."""
    if len(one.parishes) == len(turn.municipality.units):
        return Phrase("announcements-for-all")
    return Phrase.of("announcements-for", parish=one.parishes[0], more=len(one.parishes) - 1)


async def picture(turn: Turn, one: Announcement) -> Media | None:
    return next((stored.media for stored in await turn.store.media.of(one.about)), None)


def _button(turn: Turn, one: Announcement, *, is_private: bool) -> tuple[Choice, ...]:
    """One action: where a link leads, or what a matter asks."""
    noun, _, id = one.button.partition(":")
    if noun not in BUTTONS:
        return (turn.button("announcements-link-button", url=one.button),) if one.button else ()
    phrase, tap, start = BUTTONS[noun]
    if is_private:
        return (turn.button(phrase, tap=f"{tap}:{id}" if id else tap),)
    return (turn.button(phrase, start=f"{start}-{id}" if id else start),)

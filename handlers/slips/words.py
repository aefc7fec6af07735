"""What was entered, by the numbers under which it can be asked after."""

from datetime import date
from textwrap import shorten

from bot.domain import statuses
from bot.domain.calendar import local
from bot.domain.inquiries import Inquiry
from bot.domain.slips import Slip
from bot.turns import Turn
from handlers.inquiries import owed
from handlers.polls import words as poll_words
from handlers.proposals import words as proposal_words

SHORT = 60
LABEL = 20  # characters of what was entered, so that a button holds number and day, too


async def name(turn: Turn, about: str) -> str:
    """Such as: A-12 „Kur likt soliņu?”; what is gone by its number alone."""
    noun, _, id = about.partition(":")
    return await NAMES[noun](turn, int(id)) if noun in NAMES and id.isdigit() else ""


async def names(turn: Turn, person_id: int) -> str:
    """Everything that was entered for them."""
    found = [await name(turn, about) for about in await turn.store.slips.entered(person_id)]
    return "\n".join(filter(None, found))


async def label(turn: Turn, slip: Slip) -> str:
    """Who has lost the slip does not know its number: what was entered last, and the day."""
    last = await turn.store.slips.last_entered(slip.person_id)
    about, at = last or ("", slip.given_at)
    title = await _title(turn, about)
    begins = shorten(title, LABEL, placeholder="…")
    begins = begins if begins.strip("…") else poll_words.short(title, LABEL)
    day = f"{local(at, turn.municipality.time_zone):%d.%m.}"
    return turn.say("slips-known-line", slip=slip.person_id, title=begins or "–", day=day)


async def _title(turn: Turn, about: str) -> str:
    noun, _, id = about.partition(":")
    if noun == "proposals" and (proposal := await turn.store.proposals.get(int(id))):
        return proposal.text or proposal.number
    if noun == "polls" and (poll := await turn.store.polls.get(int(id))):
        return poll.question
    if noun == "meetings" and (meeting := await turn.store.meetings.get(int(id))):
        return meeting.title
    if noun == "inquiries" and (said := await turn.store.inquiries.messages(int(id))):
        return said[0].text or await name(turn, about)
    return await name(turn, about)


# ---------------------------------------------------------------- on paper


async def whole(turn: Turn, person_id: int) -> list[str]:
    """Each with what its author waits for, and until when: they have no conversation in which to look."""
    entered = await turn.store.slips.entered(person_id)
    return [". ".join(lines) for about in entered if (lines := await _awaited(turn, about))]


async def next_day(turn: Turn, person_id: int) -> date | None:
    """By when the first of the answers still to come is due."""
    found = [await _due_on(turn, about) for about in await turn.store.slips.entered(person_id)]
    today = local(turn.now, turn.municipality.time_zone).date()
    return min((on for on in found if on is not None and on >= today), default=None)


async def _awaited(turn: Turn, about: str) -> list[str]:
    noun, _, id = about.partition(":")
    if noun == "proposals" and (proposal := await turn.store.proposals.get(int(id))):
        return [proposal_words.name(turn, proposal), *(await proposal_words.standing(turn, proposal))[1:]]
    if noun == "polls" and (poll := await turn.store.polls.get(int(id))):
        until = [turn.say("polls-until", at=poll.closes_at)] if poll.closed_at is None else []
        return [await name(turn, about), *until]
    if noun == "meetings" and (meeting := await turn.store.meetings.get(int(id))):
        at = meeting.starts_at
        return [turn.say("slips-meeting", number=meeting.number, title=meeting.title, at=at)]
    if noun == "inquiries" and (inquiry := await turn.store.inquiries.get(int(id))):
        on = owed.due_on(turn, inquiry)
        return [await _question(turn, inquiry), *([turn.say("slips-sheet-owed", on=on)] if on else [])]
    return [known] if (known := await name(turn, about)) else []


async def _question(turn: Turn, inquiry: Inquiry) -> str:
    """By its first words; one that was spoken by its number alone."""
    said = next((one.text for one in await turn.store.inquiries.messages(inquiry.id)), "")
    if not said:
        return turn.say("slips-inquiry", number=inquiry.number)
    return turn.say("slips-sheet-question", number=inquiry.number, words=poll_words.short(said, SHORT))


async def _due_on(turn: Turn, about: str) -> date | None:
    noun, _, id = about.partition(":")
    if noun == "proposals":
        proposal = await turn.store.proposals.get(int(id))
        return proposal.due_on if proposal is not None and not statuses.is_final(proposal.status) else None
    inquiry = await turn.store.inquiries.get(int(id)) if noun == "inquiries" else None
    return owed.due_on(turn, inquiry) if inquiry is not None else None


# ---------------------------------------------------------------- by number


async def _proposal(turn: Turn, id: int) -> str:
    proposal = await turn.store.proposals.get(id)
    return proposal_words.name(turn, proposal) if proposal else ""


async def _poll(turn: Turn, id: int) -> str:
    poll = await turn.store.polls.get(id)
    if poll is None:
        return ""
    return turn.say("slips-named", number=poll.number, title=poll_words.short(poll.question, SHORT))


async def _meeting(turn: Turn, id: int) -> str:
    meeting = await turn.store.meetings.get(id)
    return turn.say("slips-named", number=meeting.number, title=meeting.title) if meeting else ""


async def _inquiry(turn: Turn, id: int) -> str:
    inquiry = await turn.store.inquiries.get(id)
    return turn.say("slips-inquiry", number=inquiry.number) if inquiry else ""


NAMES = {"proposals": _proposal, "polls": _poll, "meetings": _meeting, "inquiries": _inquiry}

"""What was entered, by the numbers under which it can be asked after."""

from bot.turns import Turn
from handlers.polls import words as poll_words
from handlers.proposals import words as proposal_words

SHORT = 60


async def name(turn: Turn, about: str) -> str:
    """Such as: A-12 „Kur likt soliņu?”; what is gone by its number alone."""
    noun, _, id = about.partition(":")
    return await NAMES[noun](turn, int(id)) if noun in NAMES and id.isdigit() else ""


async def names(turn: Turn, person_id: int) -> str:
    """Everything that was entered for them."""
    found = [await name(turn, about) for about in await turn.store.slips.entered(person_id)]
    return "\n".join(filter(None, found))


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

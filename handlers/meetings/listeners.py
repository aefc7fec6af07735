"""Telling those who answered that they come, or may come: some at a time, each in their language."""

from collections.abc import Awaitable, Callable

from bot.domain.meetings import Answer, Meeting
from bot.messages import Outbound
from bot.turns import Turn

LOT = 200
CAME = (Answer.YES, Answer.MAYBE)


async def tell(
    turn: Turn,
    timer: str,
    about: str,
    after: str,
    meeting: Meeting,
    phrase: str,
    say: Callable[[Turn], Awaitable[Outbound]],
) -> None:
    """One lot, after that address; the next one by the same timer, about `about` with the last address behind "|"."""
    found = await turn.store.attendances.listeners(meeting.id, CAME, after, LOT)
    said = {language: await say(turn.speaking(language)) for language in {one.language for one in found}}
    if not after:
        await _pass_on(turn, timer, about, meeting, say)
    for one in found:
        turn.send(one.address, said[one.language], phrase, dedupe=f"{timer}:{about}", about=meeting.about)
    if len(found) == LOT:
        await turn.set_timer(timer, f"{about}|{found[-1].address}", turn.now)


async def _pass_on(
    turn: Turn, timer: str, about: str, meeting: Meeting, say: Callable[[Turn], Awaitable[Outbound]]
) -> None:
    """Who has no telephone hears it from who wrote for them."""
    for person_id in await turn.store.slips.with_matter(meeting.about):
        message = await say(turn.speaking(turn.municipality.languages.default))
        await turn.pass_on(person_id, message.text, meeting.about, f"{timer}:{about}")

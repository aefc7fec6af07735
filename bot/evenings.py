"""What waits for somebody who serves, besides proposals, and what they put off: it comes back the next evening."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.calendar import DAY, at, local
from bot.turns import Turn

AGAIN = "proposals.evening"  # timer, about people:<id>
EVENING = time(18)


@dataclass(frozen=True)
class Duty:
    """One thing that waits for who speaks. `title` is the phrase above its list; `tap` opens it, `show` asks for it."""

    about: str
    number: str
    title: str
    line: str
    tap: str
    show: Callable[[Turn], Awaitable[None]]


async def put_off(turn: Turn, about: str) -> datetime:
    """Until tomorrow evening, all of it together; its own clock goes on."""
    assert turn.person is not None
    zone = turn.municipality.time_zone
    until = at(local(turn.now, zone).date() + DAY, EVENING, zone)
    await turn.store.put_off.set(turn.person.id, about, until)
    await wind(turn, turn.person.id)
    return until


async def wind(turn: Turn, person_id: int) -> None:
    """One timer, at the first evening something waits for."""
    evenings = [until for until in (await turn.store.put_off.of(person_id)).values() if until > turn.now]
    if evenings:
        await turn.set_timer(AGAIN, f"people:{person_id}", min(evenings))


async def held(turn: Turn) -> Mapping[str, datetime]:
    """What who speaks has put off and is not back yet: until when."""
    assert turn.person is not None
    return {about: until for about, until in (await turn.store.put_off.of(turn.person.id)).items() if until > turn.now}

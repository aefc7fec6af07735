"""One-to-one and only to who has chosen it: the week of one's parish, or the month; nothing where nothing was."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.domain import digests
from bot.domain.digests import RHYTHMS, Issue, Kind, Window
from bot.domain.people import Person
from bot.domain.polls import Poll
from bot.domain.subscriptions import Notices
from bot.messages import Choice, Lane, Outbound
from bot.turns import Turn
from handlers.subscriptions import NOTHING

from . import month, parts
from .parts import Part

MONTH_ALONE = "digests.month_alone"  # timer
LOT = 20  # people in one turn
LIVES = timedelta(days=3)
READ_MONTH = (Notices.ALL, Notices.WEEKLY)


# ---------------------------------------------------------------- the week


async def tell(turn: Turn, cursor: str) -> None:
    """The timer, about "<window>|<the last person told>": one lot of those who want a weekly summary."""
    written, _, after = cursor.partition("|")
    week = _Week(turn, Window.read(written))
    people = await turn.store.subscriptions.wanting(Notices.WEEKLY, list(turn.municipality.units), int(after or 0), LOT)
    for id in people:
        if (person := await turn.store.people.get(id)) is not None:
            await _send(turn, person, await week.of(person), Kind.RESIDENTS, week.window)
    if len(people) == LOT:
        await turn.set_timer(Kind.RESIDENTS.timer, f"{written}|{people[-1]}", turn.now)


@dataclass
class _There:
    """What everybody in a parish reads in one language."""

    coming: Part
    polls: list[Poll]
    was: list[Part]
    new: int


@dataclass
class _Week:
    """What is the same for many is put together once for all of a lot."""

    turn: Turn
    window: Window
    found: dict[tuple[str, str], _There] = field(default_factory=dict)

    async def of(self, person: Person) -> Outbound | None:
        voice = self.turn.speaking(person.language)
        there = await self._there(voice, person.parish)
        own = await parts.answers(voice, "digests-followed", await voice.store.news.followed(person.id, self.window))
        taken = {item.tap for item in own.items}
        was = [replace(part, items=[item for item in part.items if item.tap not in taken]) for part in there.was]
        found = [own, there.coming, parts.polls(voice, await _unanswered(voice, person, there.polls)), *was]
        if not there.new and not any(part.items for part in found):
            return None
        said = [parts.text(voice, found), voice.say("digests-new", count=there.new) if there.new else ""]
        title = voice.say("digests-week-title", parish=person.parish)
        return Outbound("\n\n".join(filter(None, said)), title=title, rows=(*parts.opens(found), _ends(voice)))

    async def _there(self, voice: Turn, parish: str) -> _There:
        key = (parish, voice.language)
        if key not in self.found:
            before = digests.next_at(RHYTHMS[Kind.RESIDENTS], voice.now, voice.municipality.working_days)
            self.found[key] = _There(
                await parts.meetings(voice, parish, voice.now, before),
                await parts.open_polls(voice, parish),
                [
                    await parts.decisions(voice, parish, self.window),
                    await parts.closed_polls(voice, parish, self.window),
                ],
                await voice.store.news.published(parish, self.window),
            )
        return self.found[key]


async def _unanswered(turn: Turn, person: Person, polls: list[Poll]) -> list[Poll]:
    return [one for one in polls if not await turn.store.ballots.has_taken_part(one.id, person.id)]


# ---------------------------------------------------------------- the month


async def tell_month(turn: Turn, cursor: str) -> None:
    """The timer, about "<window>|<what they want>|<the last person told>"."""
    written, wants, after = cursor.split("|")
    window, painted = Window.read(written), dict[tuple[str, str], Outbound | None]()
    people = await turn.store.subscriptions.wanting(Notices(wants), list(turn.municipality.units), int(after), LOT)
    for id in people:
        if (person := await turn.store.people.get(id)) is None:
            continue
        key = (person.parish, person.language)
        if key not in painted:
            painted[key] = await _month(turn.speaking(person.language), Issue(0, Kind.MONTH, person.parish, window))
        await _send(turn, person, painted[key], Kind.MONTH, window)
    if len(people) == LOT:
        await turn.set_timer(MONTH_ALONE, f"{written}|{wants}|{people[-1]}", turn.now)


async def _month(voice: Turn, issue: Issue) -> Outbound | None:
    message = await month.alone(voice, issue)
    return None if message is None else replace(message, rows=(*message.rows, _ends(voice)))


# ---------------------------------------------------------------- both


def _ends(voice: Turn) -> tuple[Choice, ...]:
    """One press, and none comes any more."""
    return (voice.button("digests-stop-button", tap=f"subscriptions.set:{NOTHING}"),)


async def _send(turn: Turn, person: Person, message: Outbound | None, kind: Kind, window: Window) -> None:
    """Where somebody is out of reach it does not wait for them."""
    if message is None:
        return
    for address, there in (await turn.store.people.reach(person.id)).items():
        if there.is_reachable:
            turn.send_to(
                person,
                address,
                there,
                message,
                kind.timer,
                lane=Lane.BULK,
                dedupe=f"{kind.timer}:{window.until.isoformat()}",
                about=f"{kind.timer}:{window.until.isoformat()}",
                expires_at=turn.now + LIVES,
            )

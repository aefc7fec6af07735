"""The picture of the week: what came, what was answered, and what waits for whom."""

import asyncio
from datetime import timedelta

from bot import charts, files
from bot.charts import Bar, Group
from bot.domain.calendar import local
from bot.domain.summaries import Summary
from bot.media import Fetched
from bot.routing import Read
from bot.turns import Turn, World
from handlers.proposals.finding import id_of

MAKE = "summaries.picture"  # timer, about the media row
WEEK = ("new_ideas", "new_problems", "answered")
WAITING = ("municipality", "late", "council", "unpublished", "author")


async def make(world: World, read: Read, about: str) -> bytes | None:
    stored = await read(lambda store: store.media.get(int(about)))
    if stored is None or not stored.about:
        return None
    id = id_of(stored.about)
    told = await read(lambda store: store.summaries.get(id))
    return None if told is None else await asyncio.to_thread(_drawn, world, told)


def _drawn(world: World, told: Summary) -> bytes:
    language = world.municipality.languages.default

    def say(phrase: str, **values: object) -> str:
        return world.phrases.text(language, phrase, **values)  # type: ignore[arg-type]

    def bars(names: tuple[str, ...], best: str) -> list[Bar]:
        counts = {name: getattr(told.figures, name) for name in names}
        return [
            Bar(say(f"summaries-bar-{name.replace('_', '-')}"), count, str(count), name == best)
            for name, count in counts.items()
        ]

    groups = [
        Group(say("summaries-picture-week"), bars(WEEK, "answered")),
        Group(say("summaries-picture-waiting"), bars(WAITING, "late")),
    ]
    return charts.draw(title(world, told), groups, [])


def title(world: World, told: Summary) -> str:
    """Of which days."""
    language, zone = world.municipality.languages.default, world.municipality.time_zone
    last = local(told.window.until, zone).date() - timedelta(days=1)
    since = local(told.window.since, zone).date()
    return world.phrases.text(language, "summaries-picture-title", since=since, until=last)


async def made(turn: Turn, about: str, file: Fetched | None) -> None:
    """The message that waits for it finds it by itself."""
    if await files.made(turn, about, file) is None:
        await turn.store.media.failed(int(about), turn.now)

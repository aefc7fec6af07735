"""Telling who asked: what changed goes to the helper, and to others until somebody has told it."""

from datetime import datetime
from functools import partial

from bot.domain.calendar import at, local
from bot.domain.phrases import Refusal
from bot.domain.slips import TOLD_WITHIN, News, who_tells
from bot.evenings import Duty
from bot.messages import Choice, Outbound
from bot.turns import BY_HELPER, Turn

from . import hiding, offering, speaking, words

LATE = "slips.late"  # timer
CARD = "slips.tell"
SHOWN = 8


async def pass_on(turn: Turn, id: str) -> None:
    """The timer, also when a role has ended: whoever tells it now is told, once."""
    news = await turn.store.slips.news(int(id))
    if news is None or news.told_at is not None:
        return
    to = who_tells(news.kept_by, news.parish, await turn.store.roles.held(), turn.now)
    await turn.set_timer(LATE, id, _late_at(turn, news))
    if to is None:
        return
    rows = [[(phrase, {"tap": tap}) for phrase, tap in row] for row in await _rows(turn, news)]
    name = await words.name(turn, news.about)
    await turn.tell(
        to,
        "slips-tell",
        rows=rows,
        dedupe=f"slips.tell:{id}",
        about=_about(news),
        card=CARD,
        slip=news.person_id,
        name=name or "–",
        text=news.text,
    )


async def _rows(turn: Turn, news: News) -> list[offering.Row]:
    return [(("slips-told-button", f"slips.told:{news.id}"),), *await offering.news_rows(turn, news)]


def _late_at(turn: Turn, news: News) -> datetime:
    own = turn.municipality
    day = own.working_days.due_on(news.created_at, TOLD_WITHIN)
    return at(day, local(news.created_at, own.time_zone).time(), own.time_zone)


async def pass_all(turn: Turn, _: str) -> None:
    """A role has ended: nothing that was to be told is lost with it."""
    for news in await turn.store.slips.untold():
        await turn.set_timer(BY_HELPER, str(news.id), turn.now)


async def is_late(turn: Turn, id: str) -> None:
    """The timer: the staff sees it in its list."""
    if await turn.store.slips.is_late(int(id), turn.now):
        await turn.log("slips.late", f"slip_news:{id}")


async def told(turn: Turn, id: int) -> None:
    assert turn.person is not None
    news = await turn.store.slips.news(id)
    if news is None or news.told_at is not None:
        raise Refusal("slips-told-before")
    await speaking.require(turn, news.parish)
    await turn.store.slips.tell(id, turn.person.id, turn.now)
    await turn.log("slips.told", news.about, f"for people:{news.person_id}")
    await _mark_told(turn, news)
    more = turn.button("slips-more-button", tap=f"slips.open:{news.person_id}")
    turn.reply("slips-told", rows=[[more]], slip=news.person_id)


async def _mark_told(turn: Turn, news: News) -> None:
    """Wherever it stands: nobody is to tell it once more."""

    async def paint(voice: Turn, _: str) -> Outbound:
        rows = [[voice.button(phrase, tap=tap) for phrase, tap in row] for row in await offering.news_rows(voice, news)]
        name = await words.name(voice, news.about)
        said = voice.say("slips-tell", slip=news.person_id, name=name or "–", text=news.text)
        told = voice.say("slips-told-on", on=voice.now)
        return Outbound(f"{said}\n\n{told}", rows=tuple(tuple(row) for row in rows))

    await hiding.edit(turn, CARD, _about(news), paint)


def _about(news: News) -> str:
    return f"slip_news:{news.id}"


# ---------------------------------------------------------------- lists


async def own_row(turn: Turn) -> list[list[Choice]]:
    own = await _own(turn)
    return [[turn.button("slips-untold-button", tap="slips.untold", count=len(own))]] if own else []


async def late_row(turn: Turn) -> list[list[Choice]]:
    """For the staff and the chair."""
    late = await _late(turn)
    return [[turn.button("slips-late-button", tap="slips.late", count=len(late))]] if late else []


async def duties(turn: Turn) -> list[Duty]:
    """What nobody has told for so long, among what waits for the staff."""
    return [await _duty(turn, one) for one in await _late(turn)]


async def _duty(turn: Turn, news: News) -> Duty:
    number = turn.say("slips-open-button", slip=news.person_id)
    name = await words.name(turn, news.about)
    line = turn.say("slips-late-line", slip=news.person_id, name=name or "–", on=news.created_at)
    about, tap = _about(news), f"slips.say:{news.id}"
    return Duty(about, number, "slips-late-title", line, tap, partial(_show, news=news))


async def say(turn: Turn, id: int) -> None:
    news = await turn.store.slips.news(id)
    if news is None or news.told_at is not None:
        raise Refusal("slips-told-before")
    await speaking.require(turn, news.parish)
    await _show(turn, news)


async def list_own(turn: Turn) -> None:
    await _list(turn, await _own(turn))


async def list_late(turn: Turn) -> None:
    await _list(turn, await _late(turn))


async def _own(turn: Turn) -> list[News]:
    held = await turn.store.roles.held()
    return [
        one
        for one in await turn.store.slips.untold()
        if turn.person is not None and who_tells(one.kept_by, one.parish, held, turn.now) == turn.person.id
    ]


async def _late(turn: Turn) -> list[News]:
    return [one for one in await turn.store.slips.late() if await turn.may("slips.read_late", parish=one.parish)]


async def _list(turn: Turn, found: list[News]) -> None:
    """Each with its button, the oldest first."""
    if not found:
        turn.reply("slips-nothing-untold")
    for news in found[:SHOWN]:
        await _show(turn, news)


async def _show(turn: Turn, news: News) -> None:
    rows = [[turn.button(phrase, tap=tap) for phrase, tap in row] for row in await _rows(turn, news)]
    name = await words.name(turn, news.about)
    turn.reply(
        "slips-tell",
        rows=rows,
        about=_about(news),
        card=CARD,
        slip=news.person_id,
        name=name or "–",
        text=news.text,
    )

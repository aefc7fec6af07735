"""A digest that a whole parish reads: begun only if it says something, made when its group may be given a post."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta

from bot import posting
from bot.domain.digests import CARD, Issue, Kind, Window
from bot.handover import SPEAKERS
from bot.messages import Outbound
from bot.turns import Turn
from handlers.announcements.finding import id_of

from . import month, residents, week

BEGIN, POST = "digests.begin", "digests.post"  # timers

LIVES = {Kind.GROUP: timedelta(days=6), Kind.MONTH: timedelta(days=21)}  # then there is no use in it
PAINT: Mapping[Kind, Callable[[Turn, Issue, Sequence[int]], Awaitable[Outbound | None]]] = {
    Kind.GROUP: week.paint,
    Kind.MONTH: month.paint,
}


async def begin_week(turn: Turn, window: str) -> None:
    """The timer, about a window: each parish in a turn of its own."""
    await _begin_all(turn, Kind.GROUP, window)


async def begin_month(turn: Turn, window: str) -> None:
    """The same; and to those who want to hear of it one-to-one."""
    await _begin_all(turn, Kind.MONTH, window)
    for wants in residents.READ_MONTH:
        await turn.set_timer(residents.MONTH_ALONE, f"{window}|{wants}|0", turn.now)


async def _begin_all(turn: Turn, kind: Kind, window: str) -> None:
    for parish in turn.municipality.units:
        await turn.set_timer(BEGIN, f"{kind}|{parish}|{window}", turn.now)


async def begin(turn: Turn, about: str) -> None:
    """The timer, about "<kind>|<parish>|<window>"."""
    kind, parish, written = about.split("|")
    if parish not in turn.municipality.units or not await _is_read(turn, parish):
        return
    voice = turn.speaking(turn.municipality.languages.default)
    draft = Issue(0, Kind(kind), parish, Window.read(written))
    waiting = await week.without_place(voice, draft) if draft.kind is Kind.GROUP else []
    if not waiting and await PAINT[draft.kind](voice, draft, ()) is None:
        return
    issue = await turn.store.issues.begin(draft.kind, parish, draft.window)
    if issue is not None:
        await _take_in(turn, issue, waiting)
        await post(turn, issue.about)


async def _is_read(turn: Turn, parish: str) -> bool:
    """There is a group, or somebody of the place who carries it there: who stands in for many is spared."""
    if await turn.store.chats.group_of(parish) is not None:
        return True
    own = {role.person_id for role in await turn.store.roles.held() if role.role in SPEAKERS and role.parish == parish}
    return not own.isdisjoint(await posting.carriers(turn, parish))


async def _take_in(turn: Turn, issue: Issue, waiting: Sequence[tuple[int, int]]) -> None:
    """Announcements that are told here are not posted besides."""
    taken = [id for post_id, id in waiting if await turn.store.posts.withdraw(post_id, turn.now)]
    await turn.store.issues.place(issue.id, taken)


async def post(turn: Turn, about: str) -> None:
    """The timer, about an issue: as things are when the group may be given another post."""
    issue = await turn.store.issues.get(id_of(about))
    if issue is None or issue.made_at is not None:
        return
    placed = await turn.store.issues.placed(issue.id)
    at = await posting.post_at(turn, issue.parish)
    if at > turn.now:
        if placed or at < issue.window.until + LIVES[issue.kind]:
            await turn.set_timer(POST, about, at)
        return
    message = await PAINT[issue.kind](turn.speaking(turn.municipality.languages.default), issue, placed)
    if message is not None and await turn.store.issues.make(issue.id, turn.now):
        dedupe = f"digests.issue:{issue.id}"
        await posting.post(turn, issue.parish, message, phrase=CARD, card=CARD, about=about, dedupe=dedupe)


async def card(turn: Turn, about: str) -> Outbound | None:
    issue = await turn.store.issues.get(id_of(about))
    if issue is None:
        return None
    return await PAINT[issue.kind](turn, issue, await turn.store.issues.placed(issue.id))

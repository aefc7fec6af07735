""" "Šonedēļ": once a week in each parish's group, what comes, what came out, and what found no place of its own."""

from collections.abc import Sequence

from bot.domain import digests
from bot.domain.digests import RHYTHMS, Issue, Kind
from bot.messages import Address, Outbound
from bot.turns import Turn
from handlers.announcements import cards as announced
from handlers.announcements.finding import id_of

from . import parts
from .parts import Part

ALONE = 1  # thing: it has its own place in the group, and is not told of twice


async def paint(turn: Turn, issue: Issue, placed: Sequence[int]) -> Outbound | None:
    """None where there is nothing to say but what stands there already."""
    found = await _parts(turn, issue, placed)
    count = sum(len(part.items) for part in found)
    if count == 0 or (issue.made_at is None and count <= ALONE and not placed):
        return None
    new = await turn.store.news.published(issue.parish, issue.window)
    said = [parts.text(turn, found), *([turn.say("digests-new", count=new)] if new else [])]
    title = turn.say("digests-group-title", parish=issue.parish)
    return Outbound("\n\n".join(said), title=title, rows=parts.leads(found))


async def _parts(turn: Turn, issue: Issue, placed: Sequence[int]) -> list[Part]:
    parish, window = issue.parish, issue.window
    after = issue.made_at or turn.now
    before = digests.next_at(RHYTHMS[Kind.GROUP], after, turn.municipality.working_days)
    return [
        await parts.meetings(turn, parish, after, before),
        parts.polls(turn, await parts.open_polls(turn, parish)),
        await parts.announcements(turn, placed, is_shown=issue.made_at is not None),
        await parts.decisions(turn, parish, window),
        await parts.closed_polls(turn, parish, window),
    ]


async def without_place(turn: Turn, issue: Issue) -> list[tuple[int, int]]:
    """Announcements that wait for a day with room: each outbox row, and its announcement. One alone keeps its own.

    No more than are read there: the others keep their days.
    """
    group = await turn.store.chats.group_of(issue.parish)
    if group is None:
        return []
    waiting = [
        post
        for post in await turn.store.posts.waiting_at(Address.parse(group.address))
        if post.card == announced.CARD and post.not_before > turn.now
    ]
    others = sum(len(part.items) for part in await _parts(turn, issue, ()))
    taken = waiting[: parts.FEW] if len(waiting) + others > ALONE else []
    return [(post.id, id_of(post.about)) for post in taken]

"""After a silence: what a group would have been given day by day is not given to it all at once."""

from collections import Counter
from datetime import datetime
from itertools import groupby

from bot.domain import chats
from bot.domain.chats import Budget, ChatKind
from bot.messages import Address
from storage.posts import Post
from storage.store import Store


async def spread(store: Store, budget: Budget, now: datetime) -> None:
    """The first of what missed its day goes now, the others on the days that follow; before anything is sent."""
    for chat in await store.chats.bound():
        if chat.kind is ChatKind.GROUP:
            await _spread_at(store, Address.parse(chat.address), budget, now)


async def _spread_at(store: Store, address: Address, budget: Budget, now: datetime) -> None:
    """What has a day of its own stays where it is."""
    late = [post for post in await store.posts.waiting_at(address) if post.not_before <= now]
    if not any(budget.has_missed(post.not_before, now) for post in late):
        return
    planned = Counter(await store.posts.moments(address, chats.since(now)))
    others = list((planned - Counter(post.not_before for post in late)).elements())
    spread = sorted((post for post in late if not post.has_day), key=_together)
    taken = [*others, *(now for post in late if post.has_day)]
    for _, posts in groupby(spread, _together):
        moment = budget.earliest(now, taken)
        for post in posts:
            await store.posts.postpone(post.id, moment)
            taken.append(moment)


def _together(post: Post) -> tuple[datetime, str]:
    """A picture goes with its card."""
    return post.not_before, post.about

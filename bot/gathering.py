"""What falls due for one person in the same hour is one message: it waits in the outbox, and is gathered from there."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.calendar import DAY, local
from bot.domain.phrases import Value
from bot.messages import Address, Choice, Lane, Outbound
from bot.turns import Turn
from storage.posts import Post

GATHER = "deadlines.gather"  # timer, about the person
PAUSE = timedelta(minutes=1)
SHOWN = 10


@dataclass(frozen=True)
class Due:
    """One line of the list. `is_listed`: it stands among what waits for them, too."""

    name: Value
    by_on: date
    is_listed: bool = False


@dataclass(frozen=True)
class Asked:
    """The same, of what has no day but waits since one."""

    name: Value
    since: datetime
    is_listed: bool = False


Item = Callable[[Turn, str], Awaitable[Due | Asked | None]]  # (turn, about): None when nothing is owed any more


@dataclass(frozen=True)
class Gathered:
    """A phrase that is gathered: whose move it is says the `heading`."""

    item: Item
    heading: str = "gathering-own"


OTHERS = "gathering-others"  # heading: it is for others to act, and who reads it may help
Table = Mapping[str, Gathered]  # by phrase
Line = tuple[Due | Asked, Post]


async def soon(turn: Turn, person_id: int) -> datetime:
    """When they may be told what falls due: so much later that all of it has been gathered."""
    await turn.store.timers.set_once(GATHER, str(person_id), turn.now + PAUSE)
    return turn.world.quiet.next_allowed(turn.now + 2 * PAUSE)


# ---------------------------------------------------------------- a minute later


def by(table: Table) -> Callable[[Turn, str], Awaitable[None]]:
    """The timer's handler."""

    async def act(turn: Turn, about: str) -> None:
        await gather(turn, about, table)

    return act


async def gather(turn: Turn, about: str, table: Table) -> None:
    """A single thing stays as it is; what was settled meanwhile is not said any more."""
    person = await turn.store.people.get(int(about))
    if person is None:
        return
    for address, there in (await turn.store.people.reach(person.id)).items():
        if there.is_shared:  # each of them says for whom it is
            continue
        waiting = await _waiting(turn, address, table)
        for heading in dict.fromkeys(table[post.phrase].heading for post in waiting):
            posts = [post for post in waiting if table[post.phrase].heading == heading]
            await _join(turn.speaking(person.language), address, heading, posts, table)


async def _waiting(turn: Turn, address: Address, table: Table) -> list[Post]:
    """What is about to be said there; not what is held until they can be reached."""
    waiting = await turn.store.posts.waiting_at(address, Lane.NOTICE)
    return [post for post in waiting if post.phrase in table and post.not_before - turn.now < DAY]


async def _join(voice: Turn, address: Address, heading: str, posts: Sequence[Post], table: Table) -> None:
    lines: dict[str, Line] = {}
    for post in posts:
        due = await table[post.phrase].item(voice, post.about)
        if due is not None:
            lines[post.about] = (due, post)
        else:
            await voice.store.posts.withdraw(post.id, voice.now)
    if len(lines) < 2:
        return
    for post in posts:
        if not await voice.store.posts.withdraw(post.id, voice.now):
            lines.pop(post.about, None)  # it is on its way by itself
    voice.send(address, _list(voice, heading, sorted(lines.values(), key=_order)), heading)


def _order(line: Line) -> tuple[bool, str]:
    """What stands in no other list comes first, so that it is always among what is shown."""
    due, _ = line
    return due.is_listed, str(due.by_on if isinstance(due, Due) else due.since.date())


def _list(voice: Turn, heading: str, lines: Sequence[Line]) -> Outbound:
    shown = max(SHOWN, sum(not due.is_listed for due, _ in lines))
    items = [_item(voice, place, due) for place, (due, _) in enumerate(lines[:shown], 1)]
    rows = [_row(voice, place, post) for place, (_, post) in enumerate(lines[:shown], 1)]
    if more := len(lines) - len(rows):
        items.append(voice.say("gathering-more", count=more))
        rows.append((voice.button("proposals-waiting-button", tap="proposals.waiting"),))
    return Outbound("\n\n".join(items), title=voice.say(heading, count=len(lines)), rows=tuple(rows))


def _item(voice: Turn, place: int, due: Due | Asked) -> str:
    if isinstance(due, Asked):
        return voice.say("gathering-since", place=place, name=due.name, on=due.since)
    days = (local(voice.now, voice.municipality.time_zone).date() - due.by_on).days
    phrase = "gathering-late" if days > 0 else "gathering-due"
    return voice.say(phrase, place=place, name=due.name, on=due.by_on, days=days)


def _row(voice: Turn, place: int, post: Post) -> tuple[Choice, ...]:
    """As below the message itself, each with the place in the list."""
    said = [choice for row in post.message.rows for choice in row]
    return tuple(
        Choice(voice.say("gathering-button", place=place, label=one.label), tap=one.tap, url=one.url) for one in said
    )

"""How far it is, on one card of who sent it; stopped within a second; a report at the end."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain import digests
from bot.domain.announcements import SHOWN, Announcement, Progress, State
from bot.domain.phrases import Refusal
from bot.messages import Choice, Lane, Outbound
from bot.turns import Turn

from . import cards
from .finding import id_of, managed

CARD = "announcements.progress"
WATCH = "announcements.watch"  # timer
OFTEN, SELDOM = timedelta(seconds=3), timedelta(minutes=5)
FRESH = timedelta(minutes=15)


async def begin(turn: Turn, one: Announcement) -> None:
    """The card goes to who wrote it, also where somebody else let it go."""
    await turn.set_timer(WATCH, one.about, turn.now + OFTEN)
    if turn.person is not None and turn.person.id == one.author_id:
        message = await _painted(turn, one)
        turn.speak(message, "announcements-progress-title", card=CARD, about=one.about)
        return
    author = await turn.store.people.get(one.author_id) if one.author_id is not None else None
    if author is None:
        return
    message = await _painted(turn.speaking(author.language), one)
    for address in await turn.store.people.addresses(author.id):
        once = f"announcements.progress:{one.id}"
        lane = Lane.REPLY if one.is_urgent else Lane.NOTICE
        turn.send(address, message, "announcements-progress-title", lane=lane, card=CARD, about=one.about, dedupe=once)


async def card(turn: Turn, about: str) -> Outbound | None:
    one = await turn.store.announcements.get(id_of(about))
    return await _painted(turn, one) if one is not None and one.sent_at is not None else None


async def _painted(turn: Turn, one: Announcement) -> Outbound:
    title = turn.say("announcements-progress-title", number=one.number)
    return Outbound("\n".join(await lines(turn, one)), title=title, rows=tuple(_rows(turn, one)))


async def lines(turn: Turn, one: Announcement) -> list[str]:
    """What is so by now, in numbers."""
    if one.finished_at is not None:
        phrase = "announcements-was-stopped" if one.state is State.STOPPED else "announcements-all-sent"
        return [turn.say(phrase), turn.say("announcements-came", sent=one.told, failed=one.failed)]
    now = await turn.store.announcements.progress(one.about)
    found = [turn.say("announcements-counts", sent=now.sent, waiting=now.waiting, failed=now.failed)]
    if one.state is State.STOPPED:
        return [turn.say("announcements-was-stopped"), *found]
    return [*found, _ahead(turn, now)] if now.waiting else found


def _ahead(turn: Turn, now: Progress) -> str:
    """How long it takes, as fast as the channels allow; or when it goes on."""
    if now.next_at is not None and now.next_at > turn.now:
        return turn.say("announcements-goes-on", at=now.next_at)
    fastest = max(one.capabilities.pace.per_second for one in turn.world.channels.values())
    return turn.say("announcements-left", minutes=int(now.left(fastest).total_seconds() // 60) + 1)


def _rows(turn: Turn, one: Announcement) -> Sequence[tuple[Choice, ...]]:
    log = turn.button("announcements-log-button", tap=f"announcements.log:{one.id}")
    if one.state is not State.SENDING:
        return ((log,),)
    return ((turn.button("announcements-stop-button", tap=f"announcements.stop:{one.id}"),), (log,))


async def watch(turn: Turn, about: str) -> None:
    """The timer, until nothing waits any more."""
    one = await turn.store.announcements.get(id_of(about))
    if one is None or one.finished_at is not None or one.state not in SHOWN:
        return
    now = await turn.store.announcements.progress(about)
    await turn.redraw(CARD, about)
    is_listed = one.listed_at is not None or one.state is State.STOPPED
    if is_listed and now.waiting == 0:
        await _finish(turn, one, now)
        return
    assert one.sent_at is not None
    pause = OFTEN if turn.now - one.sent_at < FRESH else SELDOM
    await turn.set_timer(WATCH, about, max(turn.now + pause, now.next_at or turn.now))


async def _finish(turn: Turn, one: Announcement, now: Progress) -> None:
    if await turn.store.announcements.finish(one.id, now, turn.now) and one.author_id is not None:
        await turn.tell(
            one.author_id,
            "announcements-done",
            rows=[[("announcements-log-button", {"tap": f"announcements.log:{one.id}"})]],
            dedupe=f"announcements.done:{one.id}",
            number=one.number,
            sent=now.sent,
            failed=now.failed,
        )


async def stop(turn: Turn, id: int) -> None:
    """What is not on its way yet stays here, also what waits for the groups."""
    one = await managed(turn, id)
    if not await turn.store.announcements.stop(id, turn.now):
        raise Refusal("announcements-not-sending", number=one.number)
    await turn.log("announcements.stopped", one.about)
    await take_back(turn, one)
    await turn.set_timer(WATCH, one.about, turn.now)
    turn.acknowledge("announcements-stopped", number=one.number)


async def take_back(turn: Turn, one: Announcement) -> None:
    """Nothing more goes out of what still waits, to people and groups."""
    await turn.store.announcements.take_back(one.about, turn.now)
    for post in await turn.store.posts.unsent(cards.CARD, one.about):
        await turn.store.posts.withdraw(post.id, turn.now)
    await redraw_issues(turn, one)


async def redraw_issues(turn: Turn, one: Announcement) -> None:
    """The weekly posts in which it stands."""
    for issue in await turn.store.issues.with_(one.id):
        await turn.redraw(digests.CARD, issue.about)

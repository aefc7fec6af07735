"""What becomes of an outbox row: it arrived, nobody knows, it never can, or an earlier run left it behind."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.messages import Delivery, Lane, Reason, Repeat, Undeliverable
from storage.outbox import Outcome
from storage.store import Store

STRANGERS_NEWS_LIVE = timedelta(days=30)
REPEATED_AFTER = (timedelta(seconds=1), timedelta(seconds=15), timedelta(minutes=2))  # after each answer that was lost
FINAL = {
    Reason.UNREACHABLE: Outcome.UNREACHABLE,
    Reason.REMOVED: Outcome.UNREACHABLE,
    Reason.MIGRATED: Outcome.UNREACHABLE,  # and nobody said whereto
    Reason.GONE: Outcome.GONE,
    Reason.UNCHANGED: Outcome.SENT,
    Reason.REFUSED: Outcome.REFUSED,
}


async def arrived(store: Store, delivery: Delivery, message_id: str, now: datetime) -> None:
    letter = await store.outbox.get(delivery.id) if delivery.card or delivery.edits else None
    if not await store.outbox.finish(delivery.id, Outcome.SENT, now) or letter is None:
        return
    if delivery.edits:
        shown = await store.posted.at(delivery.address, delivery.edits)
        if shown is not None:
            await store.posted.drawn(shown.id, letter.created_at)
    else:
        await store.posted.add(
            delivery.id, delivery.address, message_id, delivery.card, letter.about or "", letter.created_at
        )


async def doubted(store: Store, delivery: Delivery, now: datetime) -> None:
    """It left, and no answer came. An edit is tried as often as it takes; a message not more than a few times."""
    is_last = delivery.lost_answers >= len(REPEATED_AFTER)
    if delivery.repeat is Repeat.ASK:
        await _ask(store, delivery, now)
    elif delivery.repeat is Repeat.ONCE_MORE and is_last:
        await store.outbox.finish(delivery.id, Outcome.ASSUMED, now)
    else:
        pause = REPEATED_AFTER[-1] if is_last else REPEATED_AFTER[delivery.lost_answers]
        await store.outbox.again(delivery.id, now + pause, lost_answers=1)


async def undelivered(store: Store, delivery: Delivery, error: Undeliverable, now: datetime) -> None:
    """Record it; the consequence is a handler's business, so it becomes a timer that is due now."""
    if error.reason is Reason.MIGRATED and error.new_address is not None:
        await store.outbox.again(delivery.id, now)
        await store.timers.set("chats.migrated", f"{delivery.address} {error.new_address}", now)
        return
    if error.reason is Reason.GONE and delivery.edits:
        shown = await store.posted.at(delivery.address, delivery.edits)
        if shown is not None:
            await store.posted.lose(shown.id, now)
        if delivery.repeat is Repeat.ONCE_MORE:  # somebody waits for it
            await store.outbox.anew(delivery.id, now)
            return
    keeps = error.reason is Reason.UNREACHABLE and delivery.lane is Lane.NOTICE and delivery.expires_at is None
    if keeps:  # an outcome waits for the person's return
        await store.outbox.again(delivery.id, now)
    else:
        await store.outbox.finish(delivery.id, FINAL[error.reason], now)
    if error.reason in (Reason.UNREACHABLE, Reason.REMOVED):
        kind = "chats.removed" if delivery.address.is_group else "people.unreachable"
        await store.timers.set(kind, str(delivery.address), now)
        is_somebodys = await store.people.at(delivery.address) is not None
        await store.outbox.hold(delivery.address, None if is_somebodys else now + STRANGERS_NEWS_LIVE)


async def settle_left_behind(store: Store, run: str, now: datetime) -> list[Delivery]:
    """What an earlier run had claimed and never reported, to be sent: most of it was never begun.

    However many runs ended on the way: each repeats only what was under way at its end.
    """
    left = []
    await store.outbox.hasten(now)
    for letter in await store.outbox.left_behind(run):
        if letter.delivery.repeat is Repeat.ASK:
            await _ask(store, letter.delivery, now)
        else:
            await store.outbox.again(letter.delivery.id, now)
            left.append(replace(letter.delivery, is_claimed=False))
    return left


async def _ask(store: Store, delivery: Delivery, now: datetime) -> None:
    """Never repeated by itself: a timer has somebody look."""
    if await store.outbox.doubt(delivery.id):
        await store.timers.set("outbox.in-doubt", str(delivery.id), now)

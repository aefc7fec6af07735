"""What a turn said becomes outbox rows; what somebody waits for is born claimed by this run and sent from memory."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.messages import Acknowledgement, Channel, Delivery, Lane, Repeat
from bot.splitting import fitting, part_of, split
from bot.turns import Queued, Turn

IN_DOUBT = "outbox.in-doubt"  # timer


@dataclass
class Said:
    """What is to be sent after the commit; `is_more`: rows were stored that wait for the sender to find them."""

    deliveries: list[Delivery] = field(default_factory=list)
    acknowledgements: list[Acknowledgement] = field(default_factory=list)
    is_more: bool = False

    def add(self, other: "Said") -> None:
        self.deliveries += other.deliveries
        self.acknowledgements += other.acknowledgements
        self.is_more = self.is_more or other.is_more


async def put(turn: Turn, run: str) -> Said:
    """Store all that was said in this turn."""
    turn.flush_preface()
    said = Said()
    for one in turn.queued:
        for part in _parts(one, turn.world.channels.get(one.address.channel)):
            await _put(turn, part, run, said)
    if answer := _to_the_tap(turn):
        said.acknowledgements.append(answer)
    return said


def _parts(one: Queued, channel: Channel | None) -> Iterator[Queued]:
    """One row, one platform call. An edit is one message for good; of a divided one the last part is its card."""
    if channel is None:  # it is not running now: until it is, this waits as it is
        yield one
        return
    if one.edits is not None:
        yield replace(one, message=fitting(one.message, channel.capabilities))
        return
    *before, last = split(one.message, channel.capabilities)
    for number, part in enumerate(before, 1):
        key = f"{one.dedupe_key} part {number}" if one.dedupe_key else None
        yield replace(one, message=part, card=_part_of(one), dedupe_key=key)
    yield replace(one, message=last)


def _part_of(one: Queued) -> str | None:
    """One-to-one it is remembered too: it is not drawn anew, but it goes with its matter."""
    return part_of(one.card) if one.card and not one.address.is_group else None


async def _put(turn: Turn, one: Queued, run: str, said: Said) -> None:
    not_before = one.not_before or turn.now
    is_waited_for = one.lane is Lane.REPLY and one.edits is None and not_before <= turn.now
    is_claimed = is_waited_for and one.address.channel in turn.world.channels
    is_doubtful = turn.restored_at is not None and one.repeat is Repeat.ASK
    id = await turn.store.outbox.add(
        one.address,
        one.message,
        phrase=one.phrase,
        lane=one.lane,
        repeat=one.repeat,
        now=turn.now,
        not_before=not_before,
        expires_at=one.expires_at,
        dedupe_key=one.dedupe_key,
        about=one.about,
        card=one.card,
        edits=one.edits,
        claimed_by=run if is_claimed or is_doubtful else None,
    )
    if id is not None and is_claimed:
        said.deliveries.append(_delivery(id, one))
    elif id is not None:
        said.is_more = True
    if id is not None and is_doubtful:
        await turn.store.outbox.doubt(id)
        await turn.store.timers.set(IN_DOUBT, str(id), turn.now)


def _delivery(id: int, one: Queued) -> Delivery:
    card = one.card or ""
    return Delivery(
        id, one.address, one.lane, one.repeat, one.message, card=card, expires_at=one.expires_at, is_claimed=True
    )


def _to_the_tap(turn: Turn) -> Acknowledgement | None:
    """Every tap is answered once: by the handler, else by a word where nothing else was said."""
    tap = turn.inbound.tap if turn.inbound else None
    if tap is None or not tap.token:
        return None
    text, alert, url = turn.answer or ("" if turn.queued else turn.say("machinery-tap-done"), False, "")
    return Acknowledgement(turn.here.channel, tap.token, text, alert, url)

"""The administrators hear one-to-one, at night too, when something is wrong with the program, and when it is over."""

import logging
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from bot.alerts import RESTORED, WATCH
from bot.domain.alerts import Alert, Kind, Seen, Told, over, to_tell, troubles
from bot.domain.backups import STAMP
from bot.domain.phrases import Phrase, Value
from bot.domain.roles import RoleName
from bot.messages import Lane, Outbound
from bot.nights import WATCHED_EVERY
from bot.routing import TimerEntry
from bot.turns import Turn

log = logging.getLogger(__name__)
LIVES = timedelta(hours=1)  # then it is told anew, if it still is so


async def watch(turn: Turn, _: str, seen: Seen) -> None:
    found, told = troubles(seen), await turn.store.alerts.told()
    new, ended = to_tell(found, told, turn.now), over(found, told)
    for alert in new:
        log.warning("Something is wrong", extra={"kind": alert.kind.value})
        await _tell(turn, alert.kind, alert.values)
    for kind in ended:
        log.info("It is well again", extra={"kind": kind.value})
        if kind.is_state:
            await _tell_all(turn, Phrase("alerts-over", {"what": Phrase(f"{kind.phrase}-name")}))
    if new or ended:
        await turn.store.alerts.tell(_remembered(told, new, ended, turn.now))
    await turn.set_timer(WATCH, "", turn.now + WATCHED_EVERY)


def _remembered(
    told: Mapping[Kind, Told], new: Sequence[Alert], ended: Sequence[Kind], now: datetime
) -> dict[Kind, Told]:
    over = {kind: Told(told[kind].at, told[kind].mark, is_over=True) for kind in ended}
    return {**told, **over, **{alert.kind: Told(now, alert.mark) for alert in new}}


async def restored(turn: Turn, made_at: str) -> None:
    """The timer after a restore: what nobody but people can know."""
    at = datetime.strptime(made_at, STAMP).replace(tzinfo=UTC)
    await _tell_all(turn, Phrase("alerts-restored", {"at": at}), lives=timedelta(days=7))


async def _tell(turn: Turn, kind: Kind, values: Mapping[str, Value]) -> None:
    await _tell_all(turn, Phrase(kind.phrase, dict(values)), page=kind)


async def _tell_all(turn: Turn, phrase: Phrase, page: str = "", lives: timedelta = LIVES) -> None:
    """In the lane that quiet hours do not hold."""
    held = [role.person_id for role in await turn.store.roles.held() if role.role is RoleName.ADMIN]
    for person_id in dict.fromkeys(held):
        person = await turn.store.people.get(person_id)
        if person is None:
            continue
        voice = turn.speaking(person.language)
        lines = [voice.render(phrase), *([voice.say("alerts-page", page=page)] if page else [])]
        for address in await turn.store.people.addresses(person_id):
            message = Outbound("\n".join(lines))
            turn.send(address, message, phrase.id, lane=Lane.REPLY, expires_at=turn.now + lives)


TIMERS: Mapping[str, TimerEntry] = {WATCH: TimerEntry(watch, watches=True), RESTORED: TimerEntry(restored)}

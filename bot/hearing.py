"""Which channels we fetch from are out of hearing: what they bring next may have been said at any moment since then."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial


class Hearing:
    """In memory: a start begins it for every channel that is fetched from. The moments are those of rows and rules."""

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        self._now = now or partial(datetime.now, UTC)
        self._heard: dict[str, datetime] = {}
        self._lost: dict[str, datetime] = {}

    def begins(self, channel: str, last: datetime) -> None:
        """The program starts; `last` is when that channel was certainly heard before."""
        self._heard[channel] = self._lost[channel] = last

    def fails(self, channel: str) -> None:
        self._lost.setdefault(channel, self._heard.get(channel, self._now()))

    def goes_on(self, channel: str) -> None:
        """All that had been waiting there is stored."""
        self._heard[channel] = self._now()
        self._lost.pop(channel, None)

    def lost_at(self, channel: str) -> datetime | None:
        """None while what is said there comes at once."""
        return self._lost.get(channel)

    def was_lost_at(self, moment: datetime) -> bool:
        """Whether something said before that moment may still be to come."""
        return any(since < moment for since in tuple(self._lost.values()))

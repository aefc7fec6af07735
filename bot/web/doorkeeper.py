"""How often one may knock: against robots, without asking anybody to read crooked letters. Only in memory."""

import hmac
import secrets
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from ipaddress import ip_address, ip_network
from math import ceil

from starlette.requests import Request

from bot.pacing import Bucket
from bot.web.sent import Trouble

TOO_OFTEN = 429
MOST = 20_000  # knockers remembered at once
FASTEST = 0.4  # seconds in which a person in a hurry sees a button and presses it
LONGEST = 24 * 3600.0  # seconds a page may stand open before its button is pressed


@dataclass(frozen=True)
class Often:
    """So many at once, and one more every so many seconds."""

    at_once: int
    seconds: float


class Knock(Enum):
    """Of one visitor, and, where it says FROM, of all behind one address: a library with twenty people is one."""

    BEGIN_FROM = Often(40, 60)  # new visitors
    SAY = Often(40, 2)
    SAY_FROM = Often(400, 0.2)
    BRING = Often(20, 60)  # files
    BRING_FROM = Often(60, 20)
    RETURN_FROM = Often(10, 60)  # codes tried
    LOOK = Often(80, 1)  # pages; a press takes two
    LOOK_FROM = Often(600, 0.1)
    TAKE = Often(90, 2)  # photos and documents; a page shows thirty at most
    TAKE_FROM = Often(900, 0.2)


def network(host: str) -> str:
    """Whoever has one address of the sixth version has 2 to the 64th of them."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return str(ip_network((address, 64), strict=False)) if address.version == 6 else host


def _origin(request: Request) -> str:
    return network(request.client.host if request.client else "")


class Hold(Enum):
    """How many files may be on their way at once: each holds a connection and a place on the disk."""

    OF_ONE = 3
    FROM = 12  # all behind one address
    OF_ALL = 60


class Doorkeeper:
    """One for all pages: whoever knocks at two doors knocks twice."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._buckets: dict[tuple[Knock, str], Bucket] = {}
        self._held: Counter[tuple[Hold, str]] = Counter()
        self._key = secrets.token_bytes(32)

    def let_in(self, request: Request, knock: Knock, who: str = "", *, phrase: str = "visits-too-often") -> None:
        """Raises Trouble for who comes too often: from that address, or `who` it is."""
        if wait := self.wait(knock, who or _origin(request)):
            raise Trouble(TOO_OFTEN, phrase, ceil(wait / 60))

    def wait(self, knock: Knock, who: str) -> float:
        """Seconds until they may; 0 lets them in, and counts."""
        now, often = self._monotonic(), knock.value
        if len(self._buckets) > MOST:
            self._forget(now)
        fresh = Bucket(1 / often.seconds, often.at_once, now, often.at_once)
        bucket = self._buckets.setdefault((knock, who), fresh)
        if seconds := bucket.wait(now):
            return seconds
        bucket.take(now)
        return 0.0

    @contextmanager
    def hold(self, request: Request, who: str) -> Iterator[None]:
        """While `who` brings a file, however slowly. Raises Trouble if too many are being brought."""
        places = ((Hold.OF_ONE, who), (Hold.FROM, _origin(request)), (Hold.OF_ALL, ""))
        if any(self._held[place] >= place[0].value for place in places):
            raise Trouble(TOO_OFTEN, "visits-still-bringing")
        self._held.update(places)
        try:
            yield
        finally:
            self._held -= Counter(places)

    def _forget(self, now: float) -> None:
        """Whoever has long not knocked is as good as new; of too many others the first."""
        self._buckets = {
            who: bucket for who, bucket in self._buckets.items() if now - bucket.at < bucket.size / bucket.rate
        }
        for who in list(self._buckets)[: len(self._buckets) - MOST * 3 // 4]:  # not one by one, at every knock
            del self._buckets[who]

    # ------------------------------------------------------------ who presses before they can have read

    def stamp(self) -> str:
        """For a page: when it was made, signed. No other page has it."""
        made = f"{self._monotonic():.1f}-{secrets.token_hex(8)}"
        return f"{made}-{self._signed(made)}"

    def is_human(self, stamp: str) -> bool:
        """Whether the page with this stamp was open as long as a person needs, and not for days."""
        made, _, signature = stamp.rpartition("-")
        if not hmac.compare_digest(signature.encode(), self._signed(made).encode()):
            return False
        return FASTEST <= self._monotonic() - float(made.partition("-")[0]) <= LONGEST

    def _signed(self, made: str) -> str:
        return hmac.new(self._key, made.encode(), sha256).hexdigest()[:32]

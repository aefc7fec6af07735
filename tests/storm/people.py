"""Somebody with a telephone and patience: says a thing, waits for its answer, and tries again if none will come."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from tests.double import Message, Person, Tap
from tests.outside import full, with_button
from tests.storm.town import TICK, Town

TRIES = 3
REMEMBERED = 40  # messages back


class Unanswered(Exception):
    """It was said as often as anybody would, and no answer came."""


@dataclass
class Somebody:
    town: Town
    person: Person
    parish: str
    understood: int = 0  # how many messages there were when they last heard what they had hoped for
    read: dict[str, int] = field(default_factory=dict)  # how many messages were looked through, for which button

    @property
    def id(self) -> int:
        return self.person.id

    # ------------------------------------------------------------ one-to-one

    async def says(self, text: str, *wanted: str) -> Message:
        """Return the answer with one of these words."""
        return await self._insists(lambda: self.person.says(text), text, wanted)

    async def taps(self, label: str, *wanted: str) -> Message:
        """Press the newest button with this label; return the answer with one of these words."""
        shown = self.finds(label)
        if shown is None:
            raise Unanswered(f"no button {label}")
        if shown.keyboard:
            return await self.says(full(shown, label), *wanted)
        return await self.presses(shown, shown.button(full(shown, label)).data, *wanted)

    async def presses(self, shown: Message, data: str, *wanted: str) -> Message:
        async def press() -> None:
            self.person.presses(shown, data)

        return await self._insists(press, data, wanted)

    async def _insists(self, act: Callable[[], Awaitable[object]], what: str, wanted: tuple[str, ...]) -> Message:
        for _ in range(TRIES):
            update = self.town.double.updates.next_id
            await act()
            before, since = len(self.person.chat.messages), time.monotonic()
            found = await self.hears(wanted, before, since) or self._had(wanted)
            if found is not None:
                self.understood = len(self.person.chat.messages)
                return found
            if self.town.is_closed:
                break
            if self.town.has_lapsed(update):
                continue
            heard = [one.text for one in self.since(before) if one.by_bot]
            self.town.told.unanswered.append(f"{self.id}: {what!r}, hoped for {wanted}, heard {heard}")
        raise Unanswered(what)

    async def hears(self, wanted: tuple[str, ...], before: int, since: float) -> Message | None:
        """Wait for one of these words; None when nothing is under way any more."""
        while True:
            is_settled = self.town.is_settled(self.person, since)
            found = _last(self.since(before), wanted)
            if found is not None or is_settled or self.town.is_closed:
                return found
            await asyncio.sleep(TICK)

    def _had(self, wanted: tuple[str, ...]) -> Message | None:
        """Who took an answer that came twice for the next one finds the next one above."""
        return _last(self.since(self.understood), wanted)

    def since(self, before: int) -> list[Message]:
        return list(islice(self.person.chat.messages.values(), before, None))

    def finds(self, label: str) -> Message | None:
        """The newest message here that has such a button."""
        return with_button(list(self.person.chat.messages.values())[-REMEMBERED:], label)

    def unread(self, label: str) -> Iterator[Message]:
        """Every message with such a button, each once."""
        messages = list(self.person.chat.messages.values())
        for at in range(self.read.get(label, 0), len(messages)):
            self.read[label] = at + 1
            if label in messages[at].labels:
                yield messages[at]

    async def settles(self) -> None:
        """Wait until nothing is under way for them."""
        await self.hears((), len(self.person.chat.messages), time.monotonic())

    # ------------------------------------------------------------ where a short answer is all

    async def touches(self, shown: Message, data: str) -> Tap:
        """Press, again if a crash took the answer along, until it is answered."""
        while True:
            since = time.monotonic()
            tap = self.person.presses(shown, data)
            while not tap.is_answered and not self.town.is_settled(self.person, since + 1):
                if self.town.is_closed:
                    raise Unanswered(data)
                await asyncio.sleep(TICK)
            if tap.is_answered:
                return tap
            self.town.told.swallowed += 1


def _last(messages: Iterable[Message], wanted: tuple[str, ...]) -> Message | None:
    """Who reads looks at the end: above it may stand, once more, what was answered before."""
    found = [one for one in messages if one.by_bot and any(words in one.text for words in wanted)]
    return found[-1] if found else None

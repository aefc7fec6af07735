"""Joining in two taps: the notice is read, parish and age are known; then back to what somebody came for."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot import admins, erasure, linking, thresholds
from bot.domain.people import Stranger
from bot.domain.phrases import Refusal
from bot.domain.roles import with_residency
from bot.routing import Command, Handler
from bot.turns import Turn

from . import parishes
from .greeting import greet, stranger

FROM_PARISH, INVITED = "p", "inv"
READ_WITHOUT_JOINING = ("n",)  # what is published everybody may read, also who is too young to join


@dataclass(frozen=True)
class Joining:
    """From `/start` to the first thing somebody came for.

    `starts`: what a start parameter leads to, by what stands before its first hyphen; the rest is the argument.
    `codes`: those of them that are meant for a group or channel.
    `waiting`: what may wait for somebody who has joined; where nothing speaks it is the `menu`.
    """

    starts: Mapping[str, Command]
    codes: Mapping[str, Command]
    waiting: Sequence[Callable[[Turn], Awaitable[bool]]]
    menu: Handler
    in_group: Handler

    async def start(self, turn: Turn, parameter: str) -> None:
        kind, _, rest = parameter.strip().partition("-")
        if turn.here.is_group:
            await self._start_in_group(turn, kind, rest)
        elif kind == FROM_PARISH:
            await self._start_from_parish(turn, rest)
        elif turn.person is None:
            if kind == INVITED:
                turn.preface("people-came-invited")
            await greet(turn, parameter.strip() if kind in self.starts else "")
        elif kind in self.starts:
            await self.starts[kind](turn, rest)
        else:
            await self.menu(turn)

    async def _start_in_group(self, turn: Turn, kind: str, rest: str) -> None:
        if kind in self.codes:
            await self.codes[kind](turn, rest)
        else:
            await self.in_group(turn)

    async def _start_from_parish(self, turn: Turn, rest: str) -> None:
        """A parish, and behind it what there is to see: "malienas-z-12"."""
        key, _, then = rest.partition("-")
        kind, _, argument = then.partition("-")
        is_known = key in turn.municipality.units
        if turn.person is None:
            if is_known:
                await turn.store.people.meet(replace(await stranger(turn), parish=key))
            await greet(turn, then if kind in self.starts else "")
        elif kind in self.starts:
            await self.starts[kind](turn, argument)
        elif is_known and key != turn.person.parish:
            parishes.offer_to_move(turn, turn.person.parish, key)
        else:
            await self.menu(turn)

    async def go(self, turn: Turn) -> None:
        """They read the notice: the parish, if the link did not tell it, then the age."""
        if turn.person is not None:
            await self.menu(turn)
        elif parish := (await stranger(turn)).parish:
            await parishes.ask_age(turn, parish)
        else:
            await parishes.change(turn)

    async def age(self, turn: Turn, _: int, answer: str) -> None:
        if turn.person is not None:
            await self.menu(turn)
        elif answer == parishes.OLD_ENOUGH:
            await self._join(turn)
        else:
            await self._stay_out(turn)

    async def _stay_out(self, turn: Turn) -> None:
        """Nothing is kept of who is too young (Fizisko personu datu apstrādes likums, 33. p.)."""
        kind, _, rest = (await stranger(turn)).then_start.partition("-")
        await erasure.forget_stranger(turn)
        own = turn.municipality
        turn.reply("people-too-young", age=own.minimum_age, children=own.help_lines.children)
        if kind in READ_WITHOUT_JOINING and kind in self.starts:
            await self.starts[kind](turn, rest)

    async def _join(self, turn: Turn) -> None:
        known = await stranger(turn)
        if not known.parish:
            await parishes.change(turn)
            return
        await _become_resident(turn, known)
        turn.preface("people-joined")
        if await parishes.is_without_representative(turn, known.parish):
            turn.preface("people-unrepresented", parish=known.parish)
        await self._go_on(turn, known.then_start)

    async def _go_on(self, turn: Turn, then: str) -> None:
        kind, _, rest = then.partition("-")
        has_spoken = kind in self.starts and await _tried(self.starts[kind], turn, rest)
        for waits in self.waiting:
            has_spoken = await waits(turn) or has_spoken
        if not has_spoken:
            await self.menu(turn)


async def _tried(start: Command, turn: Turn, argument: str) -> bool:
    """What they came for may be refused, but that they joined stays. False: the reason stands before the menu."""
    try:
        await start(turn, argument)
    except Refusal as no:
        turn.preface(no.phrase.id, **no.phrase.values)
        return False
    return True


async def _become_resident(turn: Turn, known: Stranger) -> None:
    id = await turn.store.people.join(
        turn.address,
        language=turn.language,
        parish=known.parish,
        village=known.village,
        notice_version=turn.municipality.notice_version,
        now=turn.now,
    )
    await linking.adopt(turn.store, turn.address, id)
    for proposal_id in await turn.store.supports.of(turn.address, id):
        await thresholds.look(turn, proposal_id)
    turn.person = await turn.store.people.get(id)
    assert turn.person is not None
    await admins.welcome(turn.store, turn.person, turn.address, turn.now)
    turn.roles = with_residency(turn.person, await turn.store.roles.of(id))

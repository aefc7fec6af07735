"""Once a week to who speaks for a parish: what waits for them and what it said; to the chair of all parishes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain import results
from bot.domain.digests import Window
from bot.domain.health import Health
from bot.domain.inquiries import Inquiry
from bot.domain.people import Person
from bot.domain.polls import Poll
from bot.domain.roles import Role, RoleName, with_residency
from bot.domain.statuses import ProposalKind
from bot.handover import SPEAKERS
from bot.messages import Choice, Outbound
from bot.routing import Read
from bot.turns import Turn, World
from handlers.polls import awaiting
from handlers.proposals import parts, waiting
from handlers.proposals.waiting import Waiting

from . import council, health
from .council import Council

TELL = "digests.representative"  # timer
ASKED = 50  # inquiries of one person that are looked at


async def tell_all(turn: Turn, written: str) -> None:
    """The timer, about a window: each of them in a turn of their own."""
    for id in sorted({role.person_id for role in await turn.store.roles.held() if _speaks(turn, role)}):
        await turn.set_timer(TELL, f"{id}|{written}", turn.now)


def _speaks(turn: Turn, role: Role) -> bool:
    return role.role in (*SPEAKERS, RoleName.CHAIR) and not role.is_away(turn.now)


@dataclass(frozen=True)
class There:
    """What was counted of one parish outside any turn; `said`: how much of what, by phrase."""

    health: Health
    said: Mapping[str, int]


@dataclass(frozen=True)
class Counted:
    """`there`: by parish. `council`: for who chairs it."""

    there: Mapping[str, There]
    council: Council | None = None


async def read(world: World, read: Read, about: str) -> Counted:
    """Of each parish that the person represents, and of all for who chairs the council."""
    id, _, written = about.partition("|")
    roles = await read(lambda store: store.roles.of(int(id)))
    window = Window.read(written)
    parishes = [role.parish for role in roles if role.role is RoleName.REPRESENTATIVE]
    there = {
        key: There(await health.counted(world, read, key, window.until), await _counted(read, key, window))
        for key in parishes
        if key in world.municipality.units
    }
    is_chair = any(role.role is RoleName.CHAIR for role in roles)
    return Counted(there, await council.counted(world, read, window.until) if is_chair else None)


async def _counted(read: Read, parish: str, window: Window) -> dict[str, int]:
    return {
        "digests-said-proposals": await read(lambda store: store.news.submitted(parish, ProposalKind.IDEA, window)),
        "digests-said-problems": await read(lambda store: store.news.submitted(parish, ProposalKind.PROBLEM, window)),
        "digests-said-supports": await read(lambda store: store.news.supported(parish, window)),
        "digests-said-inquiries": await read(lambda store: store.news.asked(parish, window)),
    }


async def tell(turn: Turn, about: str, counted: Counted) -> None:
    """The timer, about "<person>|<window>"."""
    id, _, written = about.partition("|")
    person = await turn.store.people.get(int(id))
    roles = await turn.store.roles.of(int(id))
    if person is None or not any(_speaks(turn, role) for role in roles):
        return
    voice = replace(turn.speaking(person.language), person=person, roles=with_residency(person, roles))
    message = await _message(voice, person, counted)
    for address, there in (await turn.store.people.reach(person.id)).items():
        if message is not None and there.is_reachable:
            turn.send_to(person, address, there, message, TELL, dedupe=f"{TELL}:{written}")


async def _message(voice: Turn, person: Person, counted: Counted) -> Outbound | None:
    waits = await _waits(voice, person)
    of_all = council.said(voice, counted.council) if counted.council is not None else []
    said = [line for parish, there in counted.there.items() for line in await _said(voice, parish, there.said)]
    if not waits.is_there and not said and not of_all:
        return None
    told = [
        "\n".join([voice.say("health-own", parish=key), *health.said(voice, there.health)])
        for key, there in counted.there.items()
    ]
    text = "\n\n".join(filter(None, [await waits.text(voice), "\n".join(of_all), "\n".join(said), *told]))
    return Outbound(text, title=voice.say("digests-representative-title"), rows=waits.rows(voice))


# ---------------------------------------------------------------- what waits


@dataclass(frozen=True)
class _Waits:
    matters: list[Waiting]
    polls: list[Poll]
    inquiries: list[Inquiry]

    @property
    def is_there(self) -> bool:
        return bool(self.matters or self.polls or self.inquiries)

    async def text(self, voice: Turn) -> str:
        """How much of what, and the one that waits longest."""
        if not self.is_there:
            return voice.say("digests-nothing-waits")
        counts = {"proposals": len(self.matters), "polls": len(self.polls), "inquiries": len(self.inquiries)}
        lines = [voice.say(f"digests-wait-{what}", count=count) for what, count in counts.items() if count]
        if self.matters:
            (oldest,) = await waiting.load(voice, self.matters[:1])
            lines += ["", voice.say("digests-oldest"), await waiting.line(voice, self.matters[0], oldest)]
        return "\n".join([voice.say("digests-waits"), *lines])

    def rows(self, voice: Turn) -> tuple[tuple[Choice, ...], ...]:
        ripe = len(waiting.in_row(self.matters)) + len(self.polls)
        begin = voice.button("evening-begin-button", tap=f"proposals.next:0:{parts.ALL}", count=ripe)
        asked = voice.button("digests-inquiries-button", tap="inquiries.list")
        return tuple(row for row, is_there in (((begin,), ripe), ((asked,), self.inquiries)) if is_there)


async def _waits(voice: Turn, person: Person) -> _Waits:
    inquiries = await voice.store.inquiries.read_by(person.id, ASKED)
    return _Waits(
        await waiting.of(voice),
        await awaiting.of(voice),
        [one for one in inquiries if one.is_open and one.waits_at is not None],
    )


# ---------------------------------------------------------------- what the parish said


async def _said(voice: Turn, parish: str, counts: Mapping[str, int]) -> list[str]:
    """Of what people answer the small numbers are hidden, also from who speaks for them."""
    lines = [voice.say(phrase, count=count) for phrase, count in counts.items() if count]
    for poll in await voice.store.polls.open_in(parish):
        count = await voice.store.ballots.participants(poll.id) if poll.pulse_id is None else 0
        shown = str(count) if count >= results.FEW else voice.say("digests-said-few", few=results.FEW)
        if count:
            lines.append(voice.say("digests-said-poll", number=poll.number, count=shown))
    return [voice.say("digests-said", parish=parish), *lines] if lines else []

"""The whole council's week, for who chairs it: where answers are late, who has said nothing yet, sittings to come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.calendar import local
from bot.domain.consultations import Consultation
from bot.domain.meetings import Meeting
from bot.domain.summaries import Borders
from bot.routing import Read
from bot.turns import Turn, World
from handlers.meetings import words

FEW = 5  # lines of one thing
AHEAD = timedelta(days=14)
SITTINGS = 50  # meetings of all kinds that are looked at


@dataclass(frozen=True)
class Council:
    """`late`: by parish, how much waits for an answer whose day is over. `asked`: each with who has said nothing."""

    late: Mapping[str, int]
    asked: Sequence[tuple[Consultation, Sequence[str]]]
    sittings: Sequence[Meeting]

    @property
    def is_there(self) -> bool:
        return bool(self.late or self.asked or self.sittings)


async def counted(world: World, read: Read, now: datetime) -> Council:
    """Outside any turn."""
    own = world.municipality
    borders = Borders.on(local(now, own.time_zone).date(), own.working_days)
    late = await read(lambda store: store.health.unanswered(borders.over_on))
    ahead = await read(lambda store: store.meetings.ahead_in_any(own.units, now, SITTINGS))
    return Council(
        {key: count for key, count in late.items() if key in own.units},
        [(one, await _silent(read, one)) for one in await read(lambda store: store.consultations.open())],
        [one for one in ahead if one.is_formal and one.starts_at < now + AHEAD],
    )


async def _silent(read: Read, one: Consultation) -> list[str]:
    signed = {opinion.parish for opinion in await read(lambda store: store.consultation_answers.opinions(one.id))}
    return [key for key in one.parishes if key not in signed]


def said(voice: Turn, council: Council) -> list[str]:
    late = [voice.say("digests-council-late", parish=key, count=count) for key, count in council.late.items()]
    if len(late) > FEW:
        late[FEW:] = [voice.say("digests-council-late-more", count=sum(list(council.late.values())[FEW:]))]
    asked = [
        voice.say("digests-council-asked", number=one.number, on=one.due_on, count=len(silent))
        for one, silent in council.asked[:FEW]
    ]
    sittings = [
        voice.say("digests-council-sitting", at=one.starts_at, name=words.name(voice, one))
        for one in council.sittings[:FEW]
    ]
    return [voice.say("digests-council"), *late, *asked, *sittings] if council.is_there else []

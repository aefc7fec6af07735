"""How a parish does: who speaks for it reads it first; and when it falls silent or a pile grows, who can help hears."""

from datetime import datetime, timedelta

from bot.domain import health
from bot.domain.calendar import local
from bot.domain.health import PERIOD, Health, Trouble
from bot.domain.phrases import Refusal
from bot.domain.results import FEW
from bot.domain.roles import RoleName
from bot.domain.summaries import Borders
from bot.messages import Address, Lane, Outbound
from bot.posting import language_at
from bot.routing import Read
from bot.turns import Turn, World

LOOK = "health.look"  # timer, about "<parish>|<the moment>"
HAND_ON = "health.hand-on"  # timer, about "<parish>|<trouble>": nothing has changed since who speaks there was told
STILL = "health.still"  # timer, about "<parish>|<trouble>|<the moment>"
SHOW = "health.show"  # timer, about "<address>|<parishes>|<the moment>"
RIGHT = "digests.read"
LIVES = timedelta(hours=1)
BEHIND = (RoleName.CHAIR, RoleName.STAFF)


def said(turn: Turn, found: Health) -> list[str]:
    lines = [turn.say("health-open", count=found.open, late=found.late)]
    if found.median_days is not None:
        lines.append(turn.say("health-days", days=round(found.median_days), count=found.answers))
    elif found.answers:
        lines.append(turn.say("health-few-answers", few=FEW))
    if found.share_reasoned is not None:
        lines.append(turn.say("health-reasoned", share=found.share_reasoned))
    if found.meetings:
        lines.append(turn.say("health-meetings", count=found.meetings))
    if found.shown_voices is None:
        lines.append(turn.say("health-few-voices", few=FEW))
    elif found.voices:
        lines.append(turn.say("health-voices", count=found.voices))
    return lines


async def show(turn: Turn, _: str = "") -> None:
    """The parishes of who speaks, each on its own lines: counted outside any turn, for they may be many."""
    there = [key for key in turn.municipality.units if await turn.may(RIGHT, parish=key)]
    if not there:
        raise Refusal("machinery-not-allowed")
    await turn.set_timer(SHOW, f"{turn.address}|{','.join(there)}|{turn.now.isoformat()}", turn.now)
    if turn.inbound is None or turn.inbound.tap is None:
        turn.reply("health-coming")
    else:
        turn.acknowledge("health-coming")


async def read_all(world: World, read: Read, about: str) -> dict[str, Health]:
    _, keys, day = about.split("|")
    return {key: await counted(world, read, key, datetime.fromisoformat(day)) for key in keys.split(",")}


async def tell_all(turn: Turn, about: str, found: dict[str, Health]) -> None:
    address = Address.parse(about.partition("|")[0])
    voice = turn.speaking(await language_at(turn, address))
    told = ["\n".join([voice.say("health-parish", parish=key), *said(voice, one)]) for key, one in found.items()]
    message = Outbound("\n\n".join([voice.say("health-note"), *told]), title=voice.say("health-title"))
    turn.send(address, message, "health-title", lane=Lane.REPLY, expires_at=turn.now + LIVES)


# ---------------------------------------------------------------- alarms


async def read(world: World, read: Read, about: str) -> Health:
    parish, *_, day = about.split("|")
    return await counted(world, read, parish, datetime.fromisoformat(day))


async def counted(world: World, read: Read, parish: str, now: datetime) -> Health:
    own = world.municipality
    borders = Borders.on(local(now, own.time_zone).date(), own.working_days)
    return await read(lambda store: store.health.of(parish, now - PERIOD, borders.over_on))


async def look(turn: Turn, about: str, found: Health) -> None:
    """The timer: once a week; each trouble is told once, until it is over."""
    parish = about.partition("|")[0]
    own = turn.municipality.health
    now_there = health.troubles(found, turn.now, own.silent_days, own.pile)
    told = await turn.store.health.told(parish)
    for trouble in sorted(told.keys() - now_there):
        await turn.store.health.end(parish, trouble)
        await turn.clear_timer(HAND_ON, f"{parish}|{trouble}")
    for trouble in sorted(now_there - told.keys()):
        if await turn.store.health.tell(parish, trouble, turn.now):
            await _tell_first(turn, parish, trouble, found)


async def _tell_first(turn: Turn, parish: str, trouble: Trouble, found: Health) -> None:
    """Who speaks for the parish, and nobody else for a while; where nobody does, those behind them at once."""
    speakers = [
        role.person_id
        for role in await turn.store.roles.held()
        if role.role is RoleName.REPRESENTATIVE and role.covers(parish) and not role.is_away(turn.now)
    ]
    for person_id in dict.fromkeys(speakers):
        await _tell(turn, person_id, parish, trouble, "first")
    days = turn.municipality.working_days
    later = turn.municipality.health.hand_on_days if speakers else 0
    at = turn.now + (days.add(local(turn.now, days.zone).date(), later) - local(turn.now, days.zone).date())
    await turn.set_timer(HAND_ON, f"{parish}|{trouble}", at if later else turn.now)


async def hand_on(turn: Turn, about: str) -> None:
    """The timer: whether it still is so is counted outside this turn."""
    parish, _, name = about.partition("|")
    if parish in turn.municipality.units and Trouble(name) in await turn.store.health.told(parish):
        await turn.set_timer(STILL, f"{about}|{turn.now.isoformat()}", turn.now)


async def still(turn: Turn, about: str, found: Health) -> None:
    """The timer: those behind hear of it, if it is not over."""
    parish, name, _ = about.split("|")
    trouble, own = Trouble(name), turn.municipality.health
    if trouble not in await turn.store.health.told(parish):
        return
    if trouble not in health.troubles(found, turn.now, own.silent_days, own.pile):
        await turn.store.health.end(parish, trouble)
        return
    held = [role for role in await turn.store.roles.held() if role.role in BEHIND and role.covers(parish)]
    for person_id in dict.fromkeys(role.person_id for role in held if not role.is_away(turn.now)):
        await _tell(turn, person_id, parish, trouble, "behind")


async def _tell(turn: Turn, person_id: int, parish: str, trouble: Trouble, who: str) -> None:
    own = turn.municipality.health
    count = own.pile if trouble is Trouble.PILE else own.silent_days
    at = (await turn.store.health.told(parish))[trouble]
    await turn.tell(
        person_id,
        f"health-{trouble}-{who}",
        rows=[[("health-button", {"tap": "health.show"})]],
        dedupe=f"health.{trouble}.{who}:{parish}:{at.isoformat()}:{person_id}",
        parish=parish,
        count=count,
    )


async def by_tap(turn: Turn) -> None:
    await show(turn)

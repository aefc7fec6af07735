"""What waits for who asks: to be published, or to be answered, in all their places together."""

from bot.domain.proposals import Proposal
from bot.domain.roles import RoleName
from bot.domain.statuses import Status, is_open
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import review, words
from .finding import serial

SHOWN = 8  # the longest waiting first
IN_ROW = 2
FOR_MUNICIPALITY = (Status.WAITS_MUNICIPALITY, Status.FORWARDED)


async def show(turn: Turn, _: str = "") -> None:
    waiting = sorted(await _mine(turn), key=lambda one: (one.submitted_at, one.id))
    if not waiting:
        turn.reply("proposals-waiting-none")
        return
    shown = waiting[:SHOWN]
    looks = [turn.button("proposals-open-button", tap=f"proposals.open:{one.id}", serial=serial(one)) for one in shown]
    rows: list[tuple[Choice, ...]] = [tuple(looks[at : at + IN_ROW]) for at in range(0, len(looks), IN_ROW)]
    title = turn.say("proposals-waiting-title", count=len(waiting))
    text = "\n\n".join(_line(turn, one) for one in shown)
    turn.speak(Outbound(text, title=title, rows=tuple(rows)), "proposals-waiting-title")


def _line(turn: Turn, one: Proposal) -> str:
    act = "answer" if one.is_published else "publish"
    facts = turn.say("proposals-waiting-line", parish=one.parish, act=act, on=one.submitted_at)
    late = [words.late(turn, one)] if words.is_late(turn, one) else []
    return "\n".join([words.name(turn, one), facts, *late])


async def _mine(turn: Turn) -> list[Proposal]:
    serves = [role for role in turn.roles if role.role is not RoleName.RESIDENT]
    found: list[Proposal] = []
    for parish in turn.municipality.units:
        if any(role.covers(parish) for role in serves):
            found += [one for one in await turn.store.proposals.open_in(parish) if await _waits(turn, one)]
    return found


async def _waits(turn: Turn, one: Proposal) -> bool:
    """What its author was asked about waits for nobody here."""
    if not is_open(one.status) or one.status is Status.NEEDS_CLARIFICATION:
        return False
    if not one.is_published:
        return await review.is_to_publish(turn, one)
    if one.status in FOR_MUNICIPALITY:
        return await turn.may("proposals.decide.municipality", parish=one.parish, village=one.village)
    steps = await turn.duty(one.parish, one.village)
    return bool(steps) and turn.person is not None and turn.person.id in steps[0]

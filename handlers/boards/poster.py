"""The poster of a parish: what one can do here, who represents it, how to begin."""

from bot import sheets
from bot.domain.roles import RoleName
from bot.sheets import Code, Part, Sheet
from bot.turns import Turn
from handlers import directory


async def paint(turn: Turn, parish: str) -> Sheet:
    return Sheet(
        title=turn.say("boards-poster-title", parish=parish),
        language=turn.language,
        parts=[
            Part(texts=turn.say("boards-poster-what").split("\n")),
            Part(turn.say("boards-poster-who"), texts=await _who(turn, parish)),
            Part(turn.say("boards-poster-help"), texts=await _helping(turn, parish)),
        ],
        foot=foot(turn),
        code=way_in(turn, parish, "boards-poster-code"),
    )


async def _who(turn: Turn, parish: str) -> list[str]:
    """By the names they chose to show, if any did."""
    return [
        *await directory.representing(turn, parish),
        turn.say("boards-council", email=turn.municipality.contacts.council_email),
    ]


async def _helping(turn: Turn, parish: str) -> list[str]:
    """Who has no telephone reads that somebody writes for them, where somebody does."""
    own = turn.municipality
    is_near = any(parish in one.parishes for one in own.institutions_in(parish))
    held = await turn.store.roles.held()
    is_helped = any(one.role is RoleName.HELPER and one.parish == parish and one.is_held(turn.now) for one in held)
    *others, last = directory.helping(turn, parish)
    told = [turn.say("boards-poster-helped")] if is_near or is_helped else []
    return [*others, " ".join([last, *told])]


def way_in(turn: Turn, parish: str, invitation: str, then: str = "") -> Code:
    """Who comes by it is not asked where they live; `then` is what they find first."""
    return sheets.code(turn, "-".join(filter(None, ("p", parish, then))), invitation)


def foot(turn: Turn) -> str:
    own = turn.municipality
    return turn.say("boards-foot", council=own.council, controller=own.controller, emergency=own.help_lines.emergency)

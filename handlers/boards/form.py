"""A proposal written by hand, for who has no telephone; its number is given when somebody enters it."""

from bot.sheets import Part, Sheet
from bot.turns import Turn

from .poster import foot, way_in

ABOUT, WHERE = 6, 1  # lines


async def paint(turn: Turn, parish: str) -> Sheet:
    return Sheet(
        title=turn.say("boards-form-title", parish=parish),
        language=turn.language,
        parts=[
            Part(turn.say("boards-form-what"), lines=ABOUT),
            Part(turn.say("boards-form-where"), lines=WHERE),
            Part(turn.say("boards-form-number"), lines=1),
            Part(texts=[turn.say("boards-form-note")]),
        ],
        foot=foot(turn),
        code=way_in(turn, parish, "boards-form-code", "new"),
    )

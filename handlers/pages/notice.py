"""The privacy notice, as the greeting and what stands behind its button say it."""

from bot.turns import Turn
from handlers.people import greeting


def paint(turn: Turn) -> list[str]:
    """Each a paragraph."""
    greeting.say_notice(turn)
    greeting.say_rest(turn)
    return [one.message.text for one in turn.queued]

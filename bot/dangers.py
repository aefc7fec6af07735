"""A text that speaks of violence, suicide or fire: help lines at once; nobody reads it unless its author says so."""

from datetime import timedelta

from bot.domain.danger import is_danger
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.forms import Told
from bot.turns import Turn

FORGET = "danger.forget"
UNDECIDED_LIVES = timedelta(days=1)


def about(id: int) -> str:
    return f"danger:{id}"


async def check(turn: Turn, text: str) -> bool:
    """Whether it speaks of danger; then who wrote it was answered, and nothing else may be done with it."""
    if not is_danger(text):
        return False
    parish = turn.person.parish if turn.person else ""
    id = await turn.store.dangers.add(turn.address, turn.person.id if turn.person else None, parish, text, turn.now)
    await turn.set_timer(FORGET, str(id), turn.now + UNDECIDED_LIVES)
    lines = turn.municipality.help_lines
    turn.reply(
        "danger-help",
        rows=[
            [turn.button("danger-send-button", tap=f"danger.send:{id}")],
            [turn.button("danger-drop-button", tap=f"danger.drop:{id}")],
        ],
        emergency=lines.emergency,
        police=lines.police,
        crisis=lines.crisis,
        victims=lines.victims,
        children=lines.children,
    )
    return True


async def check_answer(turn: Turn, value: object, _: Answers) -> Phrase | None:
    """For the questions of a form; a voice message cannot be checked."""
    text = value.words if isinstance(value, Place) else value.text if isinstance(value, Told) else value
    if isinstance(text, str) and await check(turn, text):
        return Phrase("danger-not-taken")
    return None

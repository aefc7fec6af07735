"""A text that speaks of violence, suicide or fire: help lines at once; nobody reads it unless its author says so."""

from datetime import timedelta

from bot.domain.danger import is_danger
from bot.domain.drafts import Answers
from bot.domain.kept import joined
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.forms import Spoken, Told
from bot.turns import Turn

FORGET = "danger.forget"
HELP = "danger.help"  # the question whether the coordinator may read it
NOT_TAKEN = Phrase("danger-not-taken")  # above the question of the form that waited
UNDECIDED_LIVES = timedelta(days=1)


def about(id: int) -> str:
    return f"danger:{id}"


async def check(turn: Turn, text: str) -> bool:
    """Whether it speaks of danger; then who wrote it was answered, and nothing else may be done with it."""
    if not is_danger(text):
        return False
    id = await _note(turn, text)
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
    await turn.expect(HELP, str(id))
    return True


async def _note(turn: Turn, text: str) -> int:
    """Several messages in a row are one text: the question below is about all of them."""
    dangers, person = turn.store.dangers, turn.person
    before = await dangers.get(int(turn.asked.about)) if turn.asked and turn.asked.question == HELP else None
    if before is not None and before.sent_at is None:
        await dangers.change(before.id, joined(before.text, text))
        return before.id
    parish = person.parish if person else ""
    return await dangers.add(turn.address, person.id if person else None, parish, text, turn.now)


async def check_answer(turn: Turn, value: object, _: Answers) -> Phrase | None:
    """For the questions of a form; a voice message cannot be checked."""
    text = value.words if isinstance(value, Place) else value.text if isinstance(value, Told) else value
    if isinstance(text, str) and await check(turn, text):
        return Spoken(NOT_TAKEN.id)
    return None

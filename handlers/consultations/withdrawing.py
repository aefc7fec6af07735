"""The staff take a question back: everybody who has to do with it hears why."""

from typing import Annotated, ClassVar

from bot.domain.consultations import REASON
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from . import deciding, telling
from .finding import find, id_of, managed


class WithdrawForm(Form):
    """Why it is not asked any more: everybody reads it."""

    name: ClassVar[str] = "consultations.withdraw"
    heading: ClassVar[str] = "consultations-withdraw-heading"
    is_watched: ClassVar[bool] = False

    why: Annotated[Text, Words(3, REASON)] = question("consultations-ask-withdraw")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await managed(turn, id_of(about))


async def withdraw(turn: Turn, id: int) -> None:
    one = await managed(turn, id)
    if one.withdrawn_at is not None or one.decided_at is not None:
        raise Refusal("consultations-ended", number=one.number)
    await turn.ask(WithdrawForm, about=one.about)


async def submit(turn: Turn, form: WithdrawForm) -> None:
    one = await managed(turn, id_of(form.about))
    if not await turn.store.consultations.withdraw(one.id, form.why, turn.now):
        raise Refusal("consultations-ended", number=one.number)
    await turn.log("consultations.withdrawn", one.about)
    withdrawn = await find(turn, one.id)
    await telling.tell_council(turn, withdrawn, Phrase.of("consultations-withdrawn-council", why=form.why))
    await telling.tell_followers(turn, withdrawn, "withdrawn")
    await deciding.tell_voters(turn, withdrawn, "dropped")
    await telling.show_change(turn, withdrawn)
    turn.reply("consultations-withdrawn", number=one.number)

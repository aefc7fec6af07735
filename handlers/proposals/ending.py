"""A form whose proposal has changed meanwhile ends with what is true now: no other answer would help."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.domain.phrases import Refusal
from bot.forms import Form
from bot.messages import Outbound
from bot.turns import Turn

from .finding import id_of

F = TypeVar("F", bound=Form)


def ends(submit: Callable[[Turn, F], Awaitable[None]]) -> Callable[[Turn, F], Awaitable[None]]:
    """For a `submit` that refuses only before it has changed anything."""

    async def guarded(turn: Turn, form: F) -> None:
        try:
            await submit(turn, form)
        except Refusal as no:
            look = turn.button("proposals-open-own-button", tap=f"proposals.open:{id_of(form.about)}")
            turn.speak(Outbound(turn.render(no.phrase), rows=((look,),)), no.phrase.id)

    return guarded

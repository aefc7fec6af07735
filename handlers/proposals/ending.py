"""A form whose proposal has changed meanwhile ends with what is true now, and gives back what was written."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, answered
from bot.messages import Outbound
from bot.turns import Turn

from .finding import id_of
from .following import BY_ITSELF

F = TypeVar("F", bound=Form)


def ends(submit: Callable[[Turn, F], Awaitable[None]]) -> Callable[[Turn, F], Awaitable[None]]:
    """For a `submit` that refuses only before it has changed anything."""

    async def guarded(turn: Turn, form: F) -> None:
        try:
            await submit(turn, form)
        except Refusal as no:
            end(turn, id_of(form.about), no.phrase, written(turn, form))

    return guarded


def end(turn: Turn, id: int, why: Phrase, words: str = "") -> None:
    """Say why nothing follows; `words` are given back, so that they can be copied."""
    look = turn.button("proposals-open-own-button", tap=f"proposals.open:{id}")
    back = turn.say("proposals-your-words", text=words) if words else ""
    turn.speak(Outbound("\n\n".join(filter(None, (turn.render(why), back))), rows=((look,),)), why.id)


def answered_in(form: Form) -> dict[str, object]:
    """What was answered, by question; None to what was skipped."""
    return {one.name: getattr(form, one.name) for one in answered(type(form), form.model_dump(mode="json"))}


def written(turn: Turn, form: Form) -> str:
    """All that was typed, each answer with its label if it has one."""
    lines = []
    for one in answered(type(form), form.model_dump(mode="json")):
        said, label = getattr(form, one.name), one.declared.label
        if isinstance(said, str) and not one.is_closed and said != BY_ITSELF:
            lines.append(f"{turn.say(label)}: {said}" if label else said)
    return "\n".join(lines)

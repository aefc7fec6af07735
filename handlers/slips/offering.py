"""What can be entered for somebody, and the forms for it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.phrases import Refusal
from bot.messages import Choice
from bot.turns import Turn

from .adding import AddForm, submit_more
from .entering import Entry
from .inquiries import QuestionForm, submit_question
from .meetings import ComeForm, submit_come
from .polls import VoteForm, submit_vote
from .proposals import IdeaForm, ProblemForm, submit_idea

BY_NAME: Mapping[str, type[Entry]] = {
    form.name.partition(".")[2]: form for form in (IdeaForm, ProblemForm, QuestionForm, VoteForm, ComeForm, AddForm)
}
SUBMITS: Mapping[type[Entry], Callable[[Turn, Any], Awaitable[None]]] = {
    IdeaForm: submit_idea,
    ProblemForm: submit_idea,
    QuestionForm: submit_question,
    VoteForm: submit_vote,
    ComeForm: submit_come,
    AddForm: submit_more,
}


def rows(turn: Turn, person_id: int) -> list[list[Choice]]:
    """What can be entered for them; 0 for somebody new."""
    names = [name for name, form in BY_NAME.items() if person_id or form is not AddForm]
    choices = [turn.button(f"slips-{name}-button", tap=f"slips.enter:{person_id}:{name}") for name in names]
    return [choices[:2], choices[2:3], choices[3:5], choices[5:]]


async def enter(turn: Turn, person_id: int, what: str) -> None:
    if what not in BY_NAME or (BY_NAME[what] is AddForm and not person_id):
        raise Refusal("machinery-tap-old")
    await turn.ask(BY_NAME[what], about=f"slips:{person_id}", given={"slip": person_id})

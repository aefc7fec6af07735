"""What can be entered for somebody, and the forms for it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.phrases import Refusal
from bot.domain.slips import News, Slip
from bot.messages import Choice
from bot.turns import Turn

from . import adding, judging, withdrawing
from .adding import AddForm, submit_more
from .entering import Entry
from .inquiries import QuestionForm, submit_question
from .judging import VerdictForm, submit_verdict
from .meetings import ComeForm, submit_come
from .polls import VoteForm, submit_vote
from .proposals import IdeaForm, ProblemForm, submit_idea
from .supporting import SupportForm, submit_support
from .withdrawing import WithdrawForm, submit_withdrawal

Row = tuple[tuple[str, str], ...]  # buttons: phrase, tap

SUBMITS: Mapping[type[Entry], Callable[[Turn, Any], Awaitable[None]]] = {
    IdeaForm: submit_idea,
    ProblemForm: submit_idea,
    QuestionForm: submit_question,
    VoteForm: submit_vote,
    ComeForm: submit_come,
    SupportForm: submit_support,
    AddForm: submit_more,
    VerdictForm: submit_verdict,
    WithdrawForm: submit_withdrawal,
}
BY_NAME: Mapping[str, type[Entry]] = {form.name.partition(".")[2]: form for form in SUBMITS}
LATER = (AddForm, VerdictForm, WithdrawForm)  # of what was entered


def rows(turn: Turn) -> list[list[Choice]]:
    """What can be entered for somebody new."""
    return _rows(turn, 0)


async def rows_for(turn: Turn, slip: Slip) -> list[list[Choice]]:
    """The same for who has a slip, and what can be done with what was entered."""
    able = {
        AddForm: await adding.open_of(turn, slip),
        VerdictForm: await judging.asked(turn, slip),
        WithdrawForm: await withdrawing.open_of(turn, slip),
    }
    later = [_button(turn, slip.person_id, form) for form in LATER if able[form]]
    return [*_rows(turn, slip.person_id), later[:2], later[2:]]


def _rows(turn: Turn, person_id: int) -> list[list[Choice]]:
    new = [_button(turn, person_id, form) for form in SUBMITS if form not in LATER]
    return [new[:2], new[2:3], new[3:5], new[5:]]


def _button(turn: Turn, person_id: int, form: type[Entry]) -> Choice:
    name = form.name.partition(".")[2]
    return turn.button(f"slips-{name}-button", tap=f"slips.enter:{person_id}:{name}")


async def enter(turn: Turn, person_id: int, what: str) -> None:
    if what not in BY_NAME or (BY_NAME[what] in LATER and not person_id):
        raise Refusal("machinery-tap-old")
    await turn.ask(BY_NAME[what], about=f"slips:{person_id}", given={"slip": person_id})


async def news_rows(turn: Turn, news: News) -> list[Row]:
    """What they may say to what they are told, as phrases and taps."""
    slip = await turn.store.slips.get(news.person_id)
    names = ["add"] if await adding.addable(turn, news.about) else []
    names += ["verdict"] if slip is not None and await judging.asked(turn, slip, news.about) else []
    return [((f"slips-{name}-button", f"slips.enter:{news.person_id}:{name}"),) for name in names]

"""What can be entered for somebody, and the forms for it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.phrases import Refusal
from bot.domain.slips import News, Slip
from bot.messages import Choice
from bot.turns import Turn

from . import adding, judging, speaking, withdrawing
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


async def enter(turn: Turn, person_id: int, said: str) -> None:
    """`said`: what, and under the message of a matter also which: "add", "add-proposals-17"."""
    what, _, about = said.partition("-")
    form = BY_NAME.get(what)
    if form is None or (form in LATER and not person_id):
        raise Refusal("machinery-tap-old")
    only = await _only_matter(turn, person_id, about.replace("-", ":")) if form is AddForm else {}
    await turn.ask(form, about=f"slips:{person_id}", given={"slip": person_id, **only})


async def _only_matter(turn: Turn, person_id: int, about: str) -> dict[str, str]:
    """Which matter is not asked where only one is meant."""
    able = [one.value for one in await adding.open_of(turn, await speaking.find(turn, person_id))]
    only = [one for one in able if one == about] or able
    return {"matter": only[0]} if len(only) == 1 else {}


async def news_rows(turn: Turn, news: News) -> list[Row]:
    """What they may say to what they are told, as phrases and taps."""
    slip = await turn.store.slips.get(news.person_id)
    if slip is None:
        return []
    can_add = news.about in [one.value for one in await adding.open_of(turn, slip)]
    begin = f"slips.enter:{news.person_id}"
    rows: list[Row] = [(("slips-add-button", f"{begin}:add-{news.about.replace(':', '-')}"),)] if can_add else []
    can_judge = await judging.asked(turn, slip, news.about)
    return [*rows, (("slips-verdict-button", f"{begin}:verdict"),)] if can_judge else rows

"""Saying what comes of a poll: an outcome, why, what happens next and by when; everybody who took part hears."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar

from bot import decided
from bot.domain import conclusions, statuses
from bot.domain.conclusions import HANDED_ON, OUTCOMES, Conclusion
from bot.domain.drafts import Answers
from bot.domain.emptiness import is_empty
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll
from bot.domain.statuses import Side, Status
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import awaiting, cards, deadlines, telling, words
from .finding import find, find_about


async def row(turn: Turn, poll: Poll) -> tuple[Choice, ...]:
    if await awaiting.side_of(turn, poll) is None:
        return ()
    return (turn.button("conclusions-say-button", tap=f"polls.conclude:{poll.id}"),)


# ---------------------------------------------------------------- the form


async def _outcomes(_: Turn, known: Answers) -> Sequence[Option]:
    all = OUTCOMES[Side(known["side"])]
    return [Option(one.value, Phrase(one.phrase)) for one in all if known["has_staff"] or one is not HANDED_ON]


async def _says_why(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-reason-missing") if is_empty(text) else None


async def _says_what(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-next-step-missing") if is_empty(text) else None


async def _is_ahead(turn: Turn, on: date, _: Answers) -> Phrase | None:
    return Phrase.of("answers-day-past", on=on) if on < awaiting.today(turn) else None


Said = Annotated[Text, Words(1, 700)]


class ConcludeForm(Form):
    """`side` says it, `seen` is the conclusion before, or 0; it is handed on only to somebody."""

    name: ClassVar[str] = "polls.conclude"
    heading: ClassVar[str] = "conclusions-heading"
    is_watched: ClassVar[bool] = False

    side: Side = Side.COUNCIL
    seen: int = 0
    has_staff: bool = True
    outcome: Status = question("conclusions-ask-outcome", label="conclusions-outcome-label", choices=_outcomes)
    reason: Said = question("conclusions-ask-reason", label="conclusions-reason-label", check=_says_why)
    next_step: Said = question("conclusions-ask-next", label="conclusions-next-label", check=_says_what)
    by_on: date | None = question(
        "conclusions-ask-day",
        label="conclusions-day-label",
        when=lambda known: known.get("outcome") != HANDED_ON,
        check=_is_ahead,
        may_skip=False,
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        poll = await find_about(turn, about)
        if not await _may_ever(turn, poll):
            raise Refusal("machinery-not-allowed")


async def _may_ever(turn: Turn, poll: Poll) -> bool:
    rights = (awaiting.RIGHT, awaiting.ANSWER)
    return any([await turn.may(right, parish=poll.parishes[0]) for right in rights])


async def conclude(turn: Turn, id: int, meeting_id: str = "") -> None:
    """Where a meeting has decided it, that is the outcome, and its words are the reason, unless they are changed."""
    poll = await find(turn, id)
    await ConcludeForm.allow(turn, poll.about)
    side = await _side(turn, poll)
    lines = [*await cards.came_out_of(turn, poll), *await awaiting.lines(turn, poll)]
    turn.speak(Outbound("\n\n".join(lines), title=words.name(turn, poll)), "polls-name", about=poll.about)
    given = {"side": side.value, "seen": await _last(turn, poll), "has_staff": bool(await awaiting.staff(turn, poll))}
    said = await decided.said(turn, meeting_id, poll.about, "outcome") if side is Side.COUNCIL else {}
    await turn.ask(ConcludeForm, about=poll.about, given=given, said=said)


async def _side(turn: Turn, poll: Poll) -> Side:
    if (side := await awaiting.side_of(turn, poll)) is not None:
        return side
    if poll.closed_at is None:
        raise Refusal("conclusions-still-open", number=poll.number)
    raise Refusal("conclusions-not-yours", number=poll.number)


async def _last(turn: Turn, poll: Poll) -> int:
    return next((one.id for one in reversed(await turn.store.poll_outcomes.of(poll.id))), 0)


# ---------------------------------------------------------------- its end


async def submit(turn: Turn, form: ConcludeForm) -> None:
    poll = await find_about(turn, form.about)
    if form.seen != await _last(turn, poll):
        turn.reply("conclusions-overtaken", number=poll.number, text=f"{form.reason}\n{form.next_step}")
        return
    side = await _side(turn, poll)
    is_for_nobody = form.outcome is HANDED_ON and not await awaiting.staff(turn, poll)
    if form.outcome not in OUTCOMES[side] or is_for_nobody:
        raise Refusal("conclusions-not-yours", number=poll.number)
    given = _conclusion(turn, poll, form, side)
    conclusions.check(given, turn.municipality.controller, awaiting.today(turn))
    await _settle(turn, poll, given)
    home = turn.button("proposals-waiting-button", tap="proposals.waiting")
    turn.reply("conclusions-saved", rows=[[home]], number=poll.number, status=Phrase(form.outcome.phrase))


def _conclusion(turn: Turn, poll: Poll, form: ConcludeForm, side: Side) -> Conclusion:
    own, today = turn.municipality, awaiting.today(turn)
    by_clock = statuses.due_on(HANDED_ON, today, own.working_days, own.clocks)
    return Conclusion(
        id=0,
        poll_id=poll.id,
        at=turn.now,
        side=side,
        outcome=form.outcome,
        reason=form.reason,
        next_step=form.next_step,
        by_on=form.by_on or by_clock,
        person_id=turn.person.id if turn.person else None,
    )


async def _settle(turn: Turn, poll: Poll, given: Conclusion) -> None:
    id = await turn.store.poll_outcomes.add(given, turn.now)
    await turn.log("polls.concluded", poll.about, given.outcome.value)
    if given.outcome is HANDED_ON:
        poll = await deadlines.begin(turn, poll, given.by_on)
        await telling.tell_staff(turn, poll, "conclusions-handed-title", f"polls.handed:{id}")
        await deadlines.ask(turn, poll, "conclusions-asked")
    else:
        await turn.store.polls.answer(poll.id, turn.now)
        await deadlines.end(turn, poll)
    await telling.tell_all(turn, poll, id)
    await turn.redraw(cards.CARD, poll.about)
    await telling.show(turn, await find(turn, poll.id))

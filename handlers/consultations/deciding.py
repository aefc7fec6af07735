"""What the municipality decided: outcome, reason, next step; everybody who took part in any way hears it, once."""

from datetime import date
from typing import Annotated, ClassVar

from bot import gathering
from bot.domain import consulted, deadlines
from bot.domain.consultations import Consultation, Decision, State
from bot.domain.drafts import Answers
from bot.domain.emptiness import is_empty
from bot.domain.phrases import Phrase, Refusal
from bot.domain.statuses import Status
from bot.forms import Form, Option, Text, Words, question
from bot.gathering import Due
from bot.messages import Choice
from bot.turns import Turn
from handlers.polls import results

from . import hearing, telling
from .finding import decide_by, find, find_about, id_of, managed, may_manage, short, today

REMIND = "consultations.decide"  # timer
ASKED = "consulted-decide-ask"  # phrase
VOTERS = "consultations.voters"  # timer, about "consultations:<id>:<what>:<poll>:<the last person told>"
AHEAD = 3  # working days before the last one
LOT = 200

# ---------------------------------------------------------------- until when


def due_on(turn: Turn, one: Consultation) -> date:
    found = decide_by(turn, one)
    assert found is not None
    return found


async def begin(turn: Turn, one: Consultation) -> None:
    days = turn.municipality.working_days
    ahead = days.add(due_on(turn, one), -AHEAD)
    await turn.set_timer(REMIND, one.about, deadlines.morning(ahead, turn.world.quiet))


async def remind(turn: Turn, about: str) -> None:
    """The timer: once ahead, in the morning after the last day, and then every week: nothing ends by silence."""
    one = await turn.store.consultations.get(id_of(about))
    if one is None or one.state not in (State.ANSWERED, State.SILENT):
        return
    days, due = turn.municipality.working_days, due_on(turn, one)
    is_late = today(turn) > due
    said = Phrase.of(ASKED, on=due, late="yes" if is_late else "no")
    button = (("consulted-decide-button", f"consultations.decide:{one.id}"),)
    for person_id in await hearing.staff(turn, one):
        soon = await gathering.soon(turn, person_id)
        await telling.tell(turn, [person_id], one, said, button, not_before=soon)
    if is_late:
        behind = Phrase.of("consulted-decide-late", on=due)
        await telling.tell(turn, await hearing.answerers(turn, one), one, behind, once="late")
        await telling.show_change(turn, one)
    following = days.add(today(turn), 5) if is_late else days.add(due, 1)
    await turn.set_timer(REMIND, about, deadlines.morning(following, turn.world.quiet))


async def due(turn: Turn, about: str) -> Due | None:
    """As it stands in a list of what falls due."""
    one = await turn.store.consultations.get(id_of(about))
    by_on = decide_by(turn, one) if one is not None else None
    return Due(f"{one.number}: {short(one)}", by_on, is_listed=True) if one is not None and by_on is not None else None


# ---------------------------------------------------------------- the form


async def row(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    if one.is_open or one.withdrawn_at is not None or not await may_manage(turn, one):
        return ()
    phrase = "consulted-decide-button" if one.decided_at is None else "consulted-decide-anew-button"
    return (turn.button(phrase, tap=f"consultations.decide:{one.id}"),)


async def _says_why(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-reason-missing") if is_empty(text) else None


async def _says_what(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-next-step-missing") if is_empty(text) else None


async def _is_ahead(turn: Turn, on: date, _: Answers) -> Phrase | None:
    return Phrase.of("answers-day-past", on=on) if on < today(turn) else None


Said = Annotated[Text, Words(1, 700)]


class DecisionForm(Form):
    """`seen`: how many decisions there were when it was begun."""

    name: ClassVar[str] = "consultations.decide"
    heading: ClassVar[str] = "consulted-decision-heading"
    is_watched: ClassVar[bool] = False

    seen: int = 0
    outcome: Status = question(
        "consulted-ask-outcome",
        label="conclusions-outcome-label",
        choices=[Option(one.value, Phrase(one.phrase)) for one in consulted.OUTCOMES],
    )
    reason: Said = question("conclusions-ask-reason", label="conclusions-reason-label", check=_says_why)
    next_step: Said = question("conclusions-ask-next", label="conclusions-next-label", check=_says_what)
    by_on: date = question("conclusions-ask-day", label="conclusions-day-label", check=_is_ahead)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _check(turn, await managed(turn, id_of(about)))


async def _check(turn: Turn, one: Consultation) -> None:
    """The council is given the time it was promised."""
    if one.withdrawn_at is not None:
        raise Refusal("consultations-ended", number=one.number)
    if one.is_open:
        raise Refusal("consulted-decide-early", number=one.number, on=one.due_on)


async def decide(turn: Turn, id: int) -> None:
    one = await managed(turn, id)
    await _check(turn, one)
    seen = len(await turn.store.consultation_answers.decisions(id))
    await turn.ask(DecisionForm, about=one.about, given={"seen": seen})


async def submit(turn: Turn, form: DecisionForm) -> None:
    assert turn.person is not None
    one = await find_about(turn, form.about)
    if form.outcome not in consulted.OUTCOMES:
        raise Refusal("machinery-tap-old")
    if form.seen != len(await turn.store.consultation_answers.decisions(one.id)):
        turn.reply("consulted-overtaken", number=one.number, text=f"{form.reason}\n{form.next_step}")
        return
    decision = Decision(one.id, form.outcome.value, form.reason, form.next_step, turn.now, form.by_on, turn.person.id)
    consulted.check_decision(decision, turn.municipality.controller, today(turn))
    await turn.store.consultation_answers.decide(decision)
    await turn.log("consultations.decided", one.about, form.outcome.value)
    await turn.clear_timer(REMIND, one.about)
    await _tell(turn, await find(turn, one.id))
    turn.reply("consulted-decided", number=one.number, status=Phrase(form.outcome.phrase))


async def _tell(turn: Turn, one: Consultation) -> None:
    await telling.tell_followers(turn, one, "decided")
    await tell_voters(turn, one, "decided")
    await telling.tell_each(turn, await hearing.council(turn, one.parishes), one, "decided")
    await telling.show_change(turn, one)


# ---------------------------------------------------------------- who voted


async def tell_voters(turn: Turn, one: Consultation, what: str) -> None:
    """Of its polls that are closed: these wait for nothing any more."""
    for id in await turn.store.consultation_answers.polls(one.id):
        if await turn.store.polls.answer(id, turn.now):
            await turn.redraw(results.CARD, f"polls:{id}")
        await turn.set_timer(VOTERS, f"{one.about}:{what}:{id}:0", turn.now)


async def tell_lot(turn: Turn, cursor: str) -> None:
    """The timer: who took part, never what they chose; nobody hears twice what they heard as a follower."""
    about, what, poll_id, after = cursor.rsplit(":", 3)
    one = await turn.store.consultations.get(id_of(about))
    if one is None:
        return
    people = await turn.store.ballots.participants_after(int(poll_id), int(after), LOT)
    await telling.tell_each(turn, people, one, what)
    if len(people) == LOT:
        await turn.set_timer(VOTERS, f"{about}:{what}:{poll_id}:{people[-1]}", turn.now)

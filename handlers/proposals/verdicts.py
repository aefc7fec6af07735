"""The loop closes: what people say of an answer goes back to whoever gave it, or to the chair of the council."""

from datetime import datetime
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain import appeals, deadlines, statuses
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.statuses import APPEALED, SAID_DONE, Side, Status
from bot.domain.verdicts import Question, Said, counted
from bot.forms import Form, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import asking, cards, following, telling, whose, words
from . import deadlines as clock
from .finding import about, find, find_about, find_shown

TALLY = "verdicts.tally"  # timer
UNDONE = "verdicts.undone"  # the question what is not done
COUNTED_AFTER = 2  # working days

# ---------------------------------------------------------------- asking after the promised day


async def ask_lot(turn: Turn, cursor: str) -> None:
    """The timer, about "answer:<id>:<the last address asked>"; its author is asked with the first lot.

    What the municipality promised they were asked when they were told that it is late.
    """
    _, id, after = cursor.split(":", 2)
    answer = await turn.store.answers.get(int(id))
    proposal = await turn.store.proposals.get(answer.proposal_id) if answer else None
    if answer is None or proposal is None or not await is_newest(turn, proposal, answer):
        return
    key = f"verdicts.ask:{id}"

    async def paint(voice: Turn) -> Outbound:
        return asking.promised(voice, proposal, answer)

    is_asked = deadlines.owed_by(proposal.status, proposal.kind) is Side.MUNICIPALITY
    if not after and not is_asked and proposal.author_id is not None:
        await telling.tell(turn, proposal.author_id, paint, "verdicts-ask-promised", dedupe=key, about=about(proposal))
    last = await telling.tell_some(turn, proposal, paint, "verdicts-ask-promised", dedupe=key, after=after)
    if last is not None:
        await turn.set_timer(asking.ASK, f"answer:{id}:{last}", turn.now)


# ---------------------------------------------------------------- does it help?


class AppealForm(Form):
    """Why the answer does not help its author."""

    name: ClassVar[str] = "verdicts.appeal"
    heading: ClassVar[str] = "verdicts-appeal-heading"

    reason: Annotated[Text, Words(3, 700)] = question("verdicts-ask-why", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _require_own(turn, await find_about(turn, about))


async def helps(turn: Turn, answer_id: int, said: str = "") -> None:
    answer, proposal = await _meant(turn, answer_id, said)
    await _require(turn, proposal, Question.HELPS)
    if not await is_newest(turn, proposal, answer):
        _say_over(turn, proposal)
        return
    await _note(turn, answer, Question.HELPS, Said(said))
    if said == Said.YES:
        _thank(turn, "verdicts-thanks-yes", proposal)
    elif await may_appeal(turn, proposal):
        await turn.ask(AppealForm, about=about(proposal))
    else:
        _thank(turn, "verdicts-thanks-no", proposal)


async def submit_appeal(turn: Turn, form: AppealForm) -> None:
    await appeal(turn, await find_about(turn, form.about), form.reason)


async def appeal(turn: Turn, proposal: Proposal, reason: str) -> None:
    """Once; the chair of the council hears it."""
    await _require_own(turn, proposal)
    if not await may_appeal(turn, proposal):
        raise _over(proposal)
    assert turn.person is not None
    statuses.check_move(Side.AUTHOR, proposal.status, Status.IN_REVIEW)
    due_on = following.day(turn, Status.IN_REVIEW)
    if not await turn.store.proposals.move_on(proposal, Status.IN_REVIEW, due_on, turn.now):
        raise _over(proposal)
    step = Answer(0, proposal.id, turn.now, Side.AUTHOR, Status.IN_REVIEW, turn.person.id, reason=reason)
    answer_id = await turn.store.answers.add(step)
    await turn.log("proposals.appealed", about(proposal))
    await clock.changed(turn, proposal.id)
    changed = await find(turn, proposal.id)
    await cards.redraw(turn, changed)
    await telling.tell_listeners(turn, changed, answer_id)
    for person_id in await whose.asked(turn, changed):
        values = {"reason": reason, "by": "helper" if turn.helper else "author"}
        await _tell(turn, person_id, "verdicts-appealed", changed, "decide", f"{answer_id}", **values)
    who = await whose.who(turn, changed)
    turn.reply(
        "verdicts-appeal-sent",
        number=proposal.number,
        who=who,
        parish=proposal.parish,
        kind=_kind(turn),
        on=due_on,
    )


async def may_appeal(turn: Turn, proposal: Proposal) -> bool:
    history = await turn.store.answers.of(proposal.id)
    return proposal.is_published and proposal.status in APPEALED and not appeals.has_appealed(history)


async def _require_own(turn: Turn, proposal: Proposal) -> None:
    await turn.require("proposals.appeal", parish=proposal.parish, is_own=proposal.is_by(turn.person))


# ---------------------------------------------------------------- was it done?


async def done(turn: Turn, answer_id: int, said: str = "") -> None:
    answer, proposal = await _meant(turn, answer_id, said)
    await _require(turn, proposal, Question.DONE)
    if not await is_newest(turn, proposal, answer):
        _say_over(turn, proposal)
        return
    await _note(turn, answer, Question.DONE, Said(said))
    photo = turn.button("verdicts-photo-button", tap=f"verdicts.photo:{answer.id}")
    more = [turn.button("verdicts-words-button", tap=f"verdicts.words:{answer.id}")] if said == Said.NO else []
    if said == Said.NO and not await has_words(turn, answer):
        await turn.expect(UNDONE, str(answer.id))
    _thank(turn, f"verdicts-thanks-done-{said}", proposal, *more, photo)


async def tally(turn: Turn, about: str) -> None:
    """The timer: whoever promised it is told how many say that it is not done, and may answer."""
    answer = await turn.store.answers.get(int(about.split(":")[1]))
    proposal = await turn.store.proposals.get(answer.proposal_id) if answer else None
    if answer is None or proposal is None or not await is_newest(turn, proposal, answer):
        return
    said = await turn.store.verdicts.count(answer.id, Question.DONE)
    if not said.get(Said.NO):
        return
    if proposal.status in SAID_DONE:
        await turn.store.proposals.dispute(proposal.id, turn.now)
    numbers = {"yes": counted(said, Said.YES), "no": counted(said, Said.NO)}
    once = f"{answer.id}:{said[Said.NO]}"
    verb = "answer" if answer.side is Side.MUNICIPALITY else "decide"
    for person_id in await promised_by(turn, proposal, answer):
        await _tell(turn, person_id, "verdicts-not-done", proposal, verb, once, **numbers)


async def promised_by(turn: Turn, proposal: Proposal, answer: Answer) -> tuple[int, ...]:
    if answer.side is Side.MUNICIPALITY:
        return await whose.staff(turn, proposal)
    return next(iter(await whose.steps(turn, proposal)), ())


async def has_words(turn: Turn, answer: Answer) -> bool:
    """Whether they have said what is not done."""
    person_id = turn.person.id if turn.person else None
    return await turn.store.verdicts.has_words(answer.id, turn.address, person_id)


async def _took_part(turn: Turn, proposal: Proposal) -> bool:
    if proposal.is_by(turn.person):
        return True
    person_id = turn.person.id if turn.person else None
    ties = (turn.store.supports, turn.store.follows, turn.store.joiners)
    return any([await one.has(proposal.id, turn.address, person_id) for one in ties])


# ---------------------------------------------------------------- by a helper


async def asked(turn: Turn, proposal: Proposal) -> tuple[Answer, list[Question]] | None:
    """The newest answer, and what who speaks is asked of it; None where nothing is."""
    given = await turn.store.answers.of(proposal.id)
    if not given or not await _took_part(turn, proposal):
        return None
    today = local(turn.now, turn.municipality.time_zone).date()
    found = asking.questions(proposal, given[-1], today, is_own=proposal.is_by(turn.person))
    return (given[-1], found) if found else None


async def write_down(turn: Turn, answer_id: int, question: Question, said: Said) -> Proposal:
    """What a helper writes down for who was asked. Raises Refusal where something was answered since."""
    answer, proposal = await _find(turn, answer_id)
    await _require(turn, proposal, question)
    if not await is_newest(turn, proposal, answer):
        raise _over(proposal)
    await _note(turn, answer, question, said)
    return proposal


# ---------------------------------------------------------------- small change


def _tally_at(turn: Turn) -> datetime:
    own, quiet = turn.municipality, turn.world.quiet
    day = own.working_days.add(local(turn.now, own.time_zone).date(), COUNTED_AFTER)
    return deadlines.allowed(deadlines.morning(day, quiet), own.working_days, quiet)


async def _meant(turn: Turn, answer_id: int, said: str) -> tuple[Answer, Proposal]:
    if said not in list(Said):
        raise Refusal("proposals-unknown")
    return await _find(turn, answer_id)


async def _find(turn: Turn, answer_id: int) -> tuple[Answer, Proposal]:
    answer = await turn.store.answers.get(answer_id)
    if answer is None:
        raise Refusal("proposals-unknown")
    return answer, await find_shown(turn, answer.proposal_id)


def answer_in(about: str) -> int:
    """Of "proposals:<id>:<answer>"."""
    return int(about.rpartition(":")[2])


async def judged(turn: Turn, answer_id: int, *said: Said) -> tuple[Answer, Proposal]:
    """For who has said so whether it was done, and may add to that until something is answered anew."""
    answer, proposal = await _find(turn, answer_id)
    person_id = turn.person.id if turn.person else None
    if await turn.store.verdicts.said(answer.id, Question.DONE, turn.address, person_id) not in said:
        raise Refusal("machinery-not-allowed")
    if not await is_newest(turn, proposal, answer):
        raise _over(proposal)
    return answer, proposal


async def is_newest(turn: Turn, proposal: Proposal, answer: Answer) -> bool:
    """Nothing was answered since."""
    history = await turn.store.answers.of(proposal.id)
    return bool(history) and history[-1].id == answer.id


async def _require(turn: Turn, proposal: Proposal, question: Question) -> None:
    if question is Question.HELPS:
        await _require_own(turn, proposal)
    elif not await _took_part(turn, proposal):
        raise Refusal("machinery-not-allowed")


async def _note(turn: Turn, answer: Answer, question: Question, said: Said) -> None:
    """Of what is not done, whoever promised it hears after some days."""
    person_id = turn.person.id if turn.person else None
    await turn.store.verdicts.set(answer.id, question, said, turn.address, person_id, turn.now)
    if (question, said) == (Question.DONE, Said.NO):
        await turn.store.timers.set_once(TALLY, f"answer:{answer.id}", _tally_at(turn))


def _thank(turn: Turn, phrase: str, proposal: Proposal, *more: Choice) -> None:
    look = turn.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    turn.reply(phrase, rows=[more, [look]], number=proposal.number)


def _over(proposal: Proposal) -> Refusal:
    return Refusal("verdicts-over", number=proposal.number, status=Phrase(proposal.status.phrase))


def _say_over(turn: Turn, proposal: Proposal) -> None:
    look = turn.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    turn.reply("verdicts-over", rows=[[look]], number=proposal.number, status=Phrase(proposal.status.phrase))


async def _tell(
    turn: Turn, person_id: int, phrase: str, proposal: Proposal, verb: str, once: str, **values: str
) -> None:
    look = ("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})
    await turn.tell(
        person_id,
        phrase,
        rows=[[(f"proposals-{verb}-button", {"tap": f"proposals.{verb}:{proposal.id}"}), look]],
        dedupe=f"{phrase}:{once}",
        about=about(proposal),
        card=cards.UNPUBLISHED if "reason" in values else None,  # its author's words, which go with them
        name=words.public_name(proposal),
        **values,  # type: ignore[arg-type]
    )


def _kind(turn: Turn) -> str:
    return "right" if turn.municipality.deadlines_are_rights else "goal"

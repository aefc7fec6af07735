"""More time to call residents together, once, up to a month: the chair asks, the staff agree or say why not."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar

from bot.domain import consultations
from bot.domain.consultations import REASON, Consultation, Extension
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Option, Text, Words, question
from bot.turns import Turn

from . import deadlines, telling
from .finding import EXTEND, find, find_about, id_of, managed

# ---------------------------------------------------------------- asked for


async def _days(turn: Turn, known: Answers) -> Sequence[Option]:
    latest = _latest(turn, await find(turn, int(known["consultation_id"])))
    return [Option(latest.isoformat(), Phrase.of("consultations-day", on=latest))]


async def _is_allowed(turn: Turn, until_on: date, known: Answers) -> Phrase | None:
    try:
        _checked(turn, await find(turn, int(known["consultation_id"])), until_on)
    except Refusal as no:
        return no.phrase
    return None


class ExtendForm(Form):
    """Until when, and which meeting of residents it is for."""

    name: ClassVar[str] = "consultations.extend"
    heading: ClassVar[str] = "consultations-extend-heading"
    is_watched: ClassVar[bool] = False

    consultation_id: int = 0
    until_on: date = question(
        "consultations-ask-until", label="consultations-until-label", choices=_days, check=_is_allowed
    )
    reason: Annotated[Text, Words(5, REASON)] = question(
        "consultations-ask-extend-reason", label="consultations-reason-label"
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await turn.require(EXTEND)
        one = await find_about(turn, about)
        consultations.check_extendable(one, await turn.store.consultations.extensions(one.id))


async def extend(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    await turn.ask(ExtendForm, about=one.about, given={"consultation_id": id})


async def submit(turn: Turn, form: ExtendForm) -> None:
    assert turn.person is not None
    one = await find_about(turn, form.about)
    until_on = _checked(turn, one, form.until_on)
    id = await turn.store.consultations.ask_more(one.id, turn.person.id, until_on, form.reason, turn.now)
    await turn.log("consultations.more_asked", one.about)
    await telling.ask_for_more(turn, one, await _extension(turn, id))
    turn.reply("consultations-extension-asked", number=one.number, on=until_on)


# ---------------------------------------------------------------- settled


async def agree(turn: Turn, id: int) -> None:
    one, extension = await _waiting(turn, id)
    assert turn.person is not None
    if not await turn.store.consultations.agree(id, turn.person.id, turn.now):
        raise Refusal("consultations-extension-settled", number=one.number)
    await turn.store.consultations.extend(one.id, extension.until_on)
    await turn.log("consultations.extended", one.about)
    extended = await find(turn, one.id)
    await deadlines.begin(turn, extended)
    meeting = (("meetings-new-button", "meetings.new"),)
    await telling.tell_council(turn, extended, Phrase.of("consultations-extended-told", on=extended.due_on), meeting)
    await telling.tell_followers(turn, extended, "extended")
    await telling.show_change(turn, extended)
    turn.reply("consultations-extension-agreed", number=one.number, on=extended.due_on)


class DeclineForm(Form):
    """Why there is no more time: the council reads it."""

    name: ClassVar[str] = "consultations.decline"
    heading: ClassVar[str] = "consultations-decline-heading"
    is_watched: ClassVar[bool] = False

    why: Annotated[Text, Words(3, REASON)] = question("consultations-ask-decline")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _waiting(turn, id_of(about))


async def decline(turn: Turn, id: int) -> None:
    await turn.ask(DeclineForm, about=f"extensions:{id}")


async def submit_decline(turn: Turn, form: DeclineForm) -> None:
    one, extension = await _waiting(turn, id_of(form.about))
    assert turn.person is not None
    if not await turn.store.consultations.decline(extension.id, turn.person.id, form.why, turn.now):
        raise Refusal("consultations-extension-settled", number=one.number)
    await turn.log("consultations.more_declined", one.about)
    await telling.tell_council(turn, one, Phrase.of("consultations-declined-told", why=form.why, on=one.due_on))
    turn.reply("consultations-extension-declined", number=one.number)


async def _waiting(turn: Turn, id: int) -> tuple[Consultation, Extension]:
    """Only while the council may answer at all."""
    extension = await _extension(turn, id)
    one = await managed(turn, extension.consultation_id)
    if extension.settled_at is not None:
        raise Refusal("consultations-extension-settled", number=one.number)
    if not one.is_open:
        raise Refusal("consultations-over", number=one.number)
    return one, extension


async def _extension(turn: Turn, id: int) -> Extension:
    found = await turn.store.consultations.extension(id)
    if found is None:
        raise Refusal("consultations-unknown")
    return found


# ---------------------------------------------------------------- days


def _latest(turn: Turn, one: Consultation) -> date:
    own = turn.municipality
    return consultations.latest_extended_on(one, own.working_days, own.deadlines.council_extension_months)


def _checked(turn: Turn, one: Consultation, until_on: date) -> date:
    own = turn.municipality
    return consultations.check_until(one, until_on, own.working_days, own.deadlines.council_extension_months)

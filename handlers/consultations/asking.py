"""The staff ask: what, whom it touches, with which papers, until when; shown as everybody will read it, then sent."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar

from bot import territories
from bot.domain import consultations
from bot.domain.consultations import REASON, TEXT, Consultation, NewConsultation
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Between, File, Form, Option, Photo, Text, Words, question
from bot.turns import Turn

from . import cards, deadlines, hearing, telling
from .finding import ASK, find, today

FILES = 5


async def _last_days(turn: Turn, _: Answers) -> Sequence[Option]:
    """As long as the council may be given: less has to have a reason."""
    latest = _latest(turn)
    return [Option(latest.isoformat(), Phrase.of("consultations-day", on=latest))]


async def _is_allowed(turn: Turn, due_on: date, _: Answers) -> Phrase | None:
    try:
        _checked(turn, due_on)
    except Refusal as no:
        return no.phrase
    return None


async def _comes_after(turn: Turn, decides_on: date, known: Answers) -> Phrase | None:
    """What is asked after it was decided is no question."""
    due_on = _day(known["due_on"])
    return Phrase.of("consultations-decides-sooner", on=due_on) if decides_on <= due_on else None


def _is_short(known: Answers) -> bool:
    return bool(known.get("due_on") and known.get("usual_on")) and _day(known["due_on"]) < _day(known["usual_on"])


class ConsultationForm(Form):
    """`usual_on`: the last day where the council has all the time it may have."""

    name: ClassVar[str] = "consultations.ask"
    heading: ClassVar[str] = "consultations-heading"
    is_watched: ClassVar[bool] = False

    usual_on: date | None = None
    where: str | None = territories.which(ASK)
    places: territories.Names | None = territories.names()
    text: Annotated[Text, Words(10, TEXT)] = question("consultations-ask-text", label="consultations-text-label")
    files: Annotated[list[Photo | File], Between(1, FILES)] | None = question(
        "consultations-ask-files", label="consultations-files-label"
    )
    due_on: date = question(
        "consultations-ask-due", label="consultations-due-label", choices=_last_days, check=_is_allowed
    )
    why_short: Annotated[Text, Words(5, REASON)] | None = question(
        "consultations-ask-why-short", label="consultations-short-label", when=_is_short, may_skip=False
    )
    decides_on: date | None = question(
        "consultations-ask-decides",
        label="consultations-decides-label",
        check=_comes_after,
        skipped="consultations-decides-unknown",
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        own = await territories.own(turn, ASK)
        if not own:
            raise Refusal("machinery-not-allowed")
        if not await hearing.council(turn, own):
            raise Refusal("consultations-nobody", email=turn.municipality.contacts.council_email)

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """As the groups will see it."""
        voice = turn.speaking(turn.municipality.languages.default)
        places = await territories.chosen(turn, ASK, _text(known, "where"), _text(known, "places"))
        due_on, decides_on = _day(known["due_on"]), known.get("decides_on")
        one = Consultation(
            text=str(known["text"]),
            parishes=tuple(places),
            due_on=due_on,
            first_due_on=due_on,
            asked_at=turn.now,
            why_short=_text(known, "why_short") or "",
            decides_on=_day(decides_on) if decides_on else None,
        )
        shown = "\n\n".join([cards.heading(voice, one), *cards.facts(voice, one)])
        return Phrase.of("consultations-preview", shown=shown)


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(ConsultationForm, given={"usual_on": _latest(turn)})


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def submit(turn: Turn, form: ConsultationForm) -> None:
    assert turn.person is not None
    parishes = await territories.chosen(turn, ASK, form.where, form.places)
    for parish in parishes:
        await turn.require(ASK, parish=parish)
    due_on = _checked(turn, form.due_on)
    if _falls_short(turn, due_on) and not form.why_short:
        await _ask_why(turn, form)
        return
    described = NewConsultation(form.text, tuple(parishes), due_on, form.why_short or "", form.decides_on)
    id = await turn.store.consultations.ask(described, turn.person.id, turn.now)
    for file in form.files or ():
        await turn.store.media.attach(file.id, f"consultations:{id}")
    await _sent(turn, await find(turn, id))


async def _sent(turn: Turn, one: Consultation) -> None:
    await turn.log("consultations.asked", one.about)
    await deadlines.begin(turn, one)
    await deadlines.tell_asked(turn, one)
    await telling.put_up(turn, one)
    look = turn.button("consultations-open-button", tap=f"consultations.open:{one.id}")
    turn.reply("consultations-sent", rows=[[look]], number=one.number, on=one.due_on)


async def _ask_why(turn: Turn, form: ConsultationForm) -> None:
    """It was enough time when they began, and is not any more."""
    said = {name: value for name, value in form.model_dump().items() if name not in ("usual_on", "why_short")}
    await turn.ask(ConsultationForm, given={"usual_on": _latest(turn)}, said=said)


# ---------------------------------------------------------------- days


def _latest(turn: Turn) -> date:
    own = turn.municipality
    return consultations.latest_on(today(turn), own.working_days, own.deadlines.council_opinion_days)


def _checked(turn: Turn, due_on: date) -> date:
    own = turn.municipality
    return consultations.check_due(due_on, today(turn), own.working_days, own.deadlines.council_opinion_days)


def _falls_short(turn: Turn, due_on: date) -> bool:
    own = turn.municipality
    return consultations.is_short(due_on, today(turn), own.working_days, own.deadlines.council_opinion_days)


def _day(known: object) -> date:
    return known if isinstance(known, date) else date.fromisoformat(str(known))


def _text(known: Answers, name: str) -> str | None:
    said = known.get(name)
    return None if said is None else str(said)

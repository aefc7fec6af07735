"""The council's answer: what the places said, put together, mended and sent by the chair with one press."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot import posting
from bot.domain.calendar import local
from bot.domain.consultations import ANSWER, Consultation
from bot.domain.drafts import Answers
from bot.domain.media import Media
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Address, Choice, Outbound
from bot.turns import Turn

from . import deadlines, deciding, hearing, letters, opining, polling, publishing, telling
from .finding import find, find_about, short

RIGHT = "consultations.answer"  # permission
EMAIL = "email"  # the channel
EXCERPT = 300  # characters of a place's reasons in the draft; the whole of them goes along


async def row(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    """To read it; to write it."""
    if one.answered_at is not None:
        return (turn.button("consulted-answer-button", tap=f"consultations.answered:{one.id}"),)
    if not await _may(turn, one):
        return ()
    return (turn.button("consulted-answer-write-button", tap=f"consultations.answer:{one.id}"),)


async def _may(turn: Turn, one: Consultation) -> bool:
    if turn.person is None or not opining.is_open(one):
        return False
    able = [await turn.may(RIGHT, parish=parish) for parish in one.parishes]
    return any(able) and turn.person.id in await hearing.answerers(turn, one)


# ---------------------------------------------------------------- the form


async def _drafts(turn: Turn, known: Answers) -> Sequence[Option]:
    text = await _draft(turn, await find(turn, int(known["consultation_id"])))
    return [Option(text, Phrase("opinions-use-draft"), text)] if text else []


async def _draft(turn: Turn, one: Consultation) -> str:
    """In Latvian, as it is sent; nothing where no place has said anything."""
    voice = turn.speaking(turn.municipality.languages.default)
    opinions = await turn.store.consultation_answers.opinions(one.id)
    if not opinions:
        return ""
    said = [opinion for opinion in opinions if opinion.none_at is None]
    head = voice.say(
        "consulted-draft-head", number=one.number, words=short(one), said=len(said), places=len(one.parishes)
    )
    lines = []
    for opinion in said:
        place = voice.say("consulted-place", parish=opinion.parish)
        reasons = opinion.reasons if len(opinion.reasons) <= EXCERPT else f"{opinion.reasons[: EXCERPT - 1].rstrip()}…"
        lines.append(" ".join([f"{place}.", *opining.numbers(voice, opinion), reasons]))
    return "\n\n".join([head, *lines])[:ANSWER]


class AnswerForm(Form):
    """The council's own words; what each place has signed goes along as it is."""

    name: ClassVar[str] = "consultations.answer"
    heading: ClassVar[str] = "consulted-answer-heading"
    is_watched: ClassVar[bool] = False
    is_signed: ClassVar[bool] = True

    consultation_id: int = 0
    text: Annotated[Text, Words(10, ANSWER)] = question("consulted-ask-answer", choices=_drafts)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _check(turn, await find_about(turn, about))

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """Who has not said anything yet, or is still asked: it is sent without them."""
        one = await find(turn, int(known["consultation_id"]))
        missing = await deadlines.missing(turn, one)
        names = ", ".join(turn.municipality.parish(key).nominative for key in missing)
        if missing:
            return Phrase.of("consulted-still-missing", names=names)
        waits = ", ".join(poll.number for poll in await polling.polls(turn, one) if poll.closed_at is None)
        return Phrase.of("consulted-still-polled", numbers=waits) if waits else None


async def _check(turn: Turn, one: Consultation) -> None:
    if not opining.is_open(one):
        raise Refusal("consulted-answered", number=one.number)
    if not await _may(turn, one):
        raise Refusal("machinery-not-allowed")


async def write(turn: Turn, id: int) -> None:
    """What the places have signed stands above it."""
    one = await find(turn, id)
    await _check(turn, one)
    opinions = await turn.store.consultation_answers.opinions(id)
    lines = [one.text, *await opining.lines(turn, one, opinions)]
    title = turn.say("consulted-opinions-title", number=one.number)
    turn.speak(Outbound("\n\n".join(lines), title=title), "consulted-opinions-title", about=one.about)
    await turn.ask(AnswerForm, about=one.about, given={"consultation_id": id})


# ---------------------------------------------------------------- sent


async def submit(turn: Turn, form: AnswerForm) -> None:
    assert turn.person is not None
    one = await find_about(turn, form.about)
    await _check(turn, one)
    if not await turn.store.consultation_answers.send(one.id, form.text, turn.person.id, turn.now):
        raise Refusal("consulted-answered", number=one.number)
    await turn.log("consultations.answered", one.about)
    answered = await find(turn, one.id)
    paper = await letters.order(turn, answered)
    is_mailed = await _send_letters(turn, answered, paper)
    await _tell_staff(turn, answered, paper)
    await telling.tell_council(turn, answered, Phrase.of("consulted-answer-council"))
    await telling.tell_followers(turn, answered, "answered")
    await telling.show_change(turn, answered)
    await publishing.begin(turn, answered)
    await deciding.begin(turn, answered)
    office, council = turn.municipality.contacts.municipality_email, turn.municipality.contacts.council_email
    sent = "mailed" if is_mailed else "by-hand"
    on = deciding.due_on(turn, answered)
    turn.reply("consulted-answer-sent", number=one.number, sent=sent, office=office, council=council, on=on)
    turn.speak(letters.message(turn, answered, paper), "consulted-letter-file", about=one.about)


async def _send_letters(turn: Turn, one: Consultation, paper: Media) -> bool:
    """To the municipality, and to the council's own address: Saistošie noteikumi Nr. 25/2024, 41. p."""
    if EMAIL not in turn.world.channels:
        return False
    voice = turn.speaking(turn.municipality.languages.default)
    title = voice.say("consulted-letter-title", number=one.number, words=short(one))
    message = Outbound("\n\n".join(await text(voice, one)), title=title, media=paper)
    contacts = turn.municipality.contacts
    for to in dict.fromkeys((contacts.municipality_email, contacts.council_email)):
        key = f"consultations.letter:{one.id}"
        turn.send(Address(EMAIL, to), message, "consulted-letter-title", dedupe=key, about=one.about)
    return True


async def _tell_staff(turn: Turn, one: Consultation, paper: Media) -> None:
    """In their channel, and one-to-one who asked."""
    voice = turn.speaking(turn.municipality.languages.default)
    look = voice.button("consultations-open-button", start=f"k-{one.id}")
    title = voice.say("consulted-answer-title", number=one.number)
    parts = ("answer", Outbound("\n\n".join(await text(voice, one)), title=title, rows=((look,),)))
    for name, message in (parts, ("paper", letters.message(voice, one, paper))):
        for parish in one.parishes:
            key = f"consultations.{name}:{one.id}"
            phrase = "consulted-answer-title"
            await posting.tell_staff(turn, message, phrase=phrase, about=one.about, parish=parish, dedupe=key)
    said = Phrase.of("consulted-answer-staff", publish=publishing.due_on(turn, one), on=deciding.due_on(turn, one))
    buttons = (
        ("consulted-answer-button", f"consultations.answered:{one.id}"),
        ("consulted-decide-button", f"consultations.decide:{one.id}"),
        ("consulted-published-button", f"consultations.published:{one.id}"),
    )
    await telling.tell_staff(turn, one, said, buttons)


# ---------------------------------------------------------------- read


async def text(turn: Turn, one: Consultation) -> list[str]:
    """The council's words, and below them what each place has signed, where it does not stand in them whole."""
    answer = await turn.store.consultation_answers.answer(one.id)
    if answer is None:
        raise Refusal("consulted-not-answered", number=one.number)
    annex = await opining.annex(turn, one, answer)
    return [answer.text, *([turn.say("consulted-annex"), *annex] if annex else [])]


async def show(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    back = turn.button("machinery-back", tap=f"consultations.open:{id}")
    rows: list[tuple[Choice, ...]] = [(back,)]
    if await hearing.is_of_council(turn, one):
        rows.insert(0, (turn.button("consulted-letter-button", tap=f"consultations.letter:{id}"),))
    lines = await text(turn, one)
    assert one.answered_at is not None
    on = local(one.answered_at, turn.municipality.time_zone).date()
    late = turn.say("consulted-late", on=one.due_on) if one.is_late else ""
    title = turn.say("consulted-answer-of", number=one.number, on=on)
    message = Outbound("\n\n".join(filter(None, [late, *lines])), title=title, rows=tuple(rows))
    turn.speak(message, "consulted-answer-of", about=one.about)

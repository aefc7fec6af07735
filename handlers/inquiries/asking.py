"""A question in words, by voice or with a photo; what is added to it, and what is answered."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain.drafts import Answers
from bot.domain.inquiries import LONGEST, Inquiry, Side
from bot.domain.kept import Kept
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import Role, RoleName
from bot.forms import Form, Option, Photo, Telling, Text, Told, Words, question
from bot.turns import Turn

from . import clocks, finding, owed, readers, relaying

ANSWER = (RoleName.REPRESENTATIVE, RoleName.ALTERNATE, RoleName.CHAIR, RoleName.STAFF)
OWN = "parish:own"  # whoever speaks for where they live


# ---------------------------------------------------------------- a new question


async def _names(turn: Turn, _: Answers) -> Sequence[Option]:
    name = turn.person.name if turn.person else ""
    return [Option(name, name)] if name else []


async def _who_reads(turn: Turn, _: Answers) -> Phrase | None:
    return Phrase.of("inquiries-who-reads", emergency=turn.municipality.help_lines.emergency)


class QuestionForm(Form):
    """To whoever speaks for their parish, or to the one they have chosen; a name only if they write one."""

    name: ClassVar[str] = "inquiries.ask"
    heading: ClassVar[str] = "inquiries-heading"

    text: Annotated[Telling, Words(3, LONGEST)] = question(
        "inquiries-ask-text", label="inquiries-text-label", intro=_who_reads, check=dangers.check_answer
    )
    shown: Annotated[Text, Words(2, 60)] | None = question(
        "inquiries-ask-name", label="inquiries-name-label", choices=_names, check=dangers.check_answer
    )
    photo: Photo | None = question("inquiries-ask-photo", label="inquiries-photo-label", is_asked=False)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await check_limits(turn)
        if about != OWN:
            await _chosen(turn, finding.id_of(about))


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(QuestionForm, about=OWN)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def ask_one(turn: Turn, role_id: int) -> None:
    """Somebody they have chosen, perhaps of another parish."""
    await turn.ask(QuestionForm, about=f"roles:{role_id}")


async def from_kept(turn: Turn, kept: Kept) -> None:
    """They wrote before they said what it is."""
    media = [one.media for id in kept.media if (one := await turn.store.media.get(id)) is not None]
    voices = tuple(one for one in media if one.kind is Kind.VOICE)
    photo = next((one for one in media if one.kind is Kind.PHOTO), None)
    told = Told(kept.text, voices) if kept.text or voices else None
    given = {name: value for name, value in {"text": told, "photo": photo}.items() if value}
    await turn.ask(QuestionForm, about=OWN, given=given)


async def check_limits(turn: Turn) -> None:
    await relaying.check_limit(turn)
    assert turn.person is not None
    limit = turn.municipality.limits.inquiries_per_day
    if await turn.store.inquiries.opened_since(turn.person.id, turn.now - clocks.DAY) >= limit:
        raise Refusal("inquiries-too-many", limit=limit)


async def submit(turn: Turn, form: QuestionForm) -> None:
    assert turn.person is not None
    role = None if form.about == OWN else await _chosen(turn, finding.id_of(form.about))
    media = (*form.text.voices, *([form.photo] if form.photo else []))
    inquiry = await receive(turn, role, form.shown or "", form.text.text, media)
    owed = turn.municipality
    whole = turn.button("inquiries-whole-button", tap=f"inquiries.open:{inquiry.id}")
    add = turn.button("inquiries-add-button", tap=f"inquiries.add:{inquiry.id}")
    on = owed.working_days.due_on(turn.now, owed.deadlines.inquiry_hand_over_days)
    rows = [[whole, add], turn.ways_on()]
    turn.reply("inquiries-asked", rows=rows, about=inquiry.about, card=relaying.RESIDENT, number=inquiry.number, on=on)


async def receive(turn: Turn, role: Role | None, shown: str, text: str, media: Sequence[Media] = ()) -> Inquiry:
    """From who speaks to the one they chose, or to whoever speaks for where they live."""
    inquiry = await _open(turn, role, shown)
    if role is not None and not role.is_away(turn.now):
        await turn.store.inquiries.let_read(inquiry.id, role.person_id, turn.now)
    elif first := await readers.next_in_turn(turn, inquiry):
        for person_id in first:
            await turn.store.inquiries.let_read(inquiry.id, person_id, turn.now)
    if not await relaying.from_resident(turn, inquiry, text, media):
        raise Refusal("inquiries-nobody", email=turn.municipality.contacts.council_email)
    return inquiry


async def _open(turn: Turn, role: Role | None, name: str) -> Inquiry:
    assert turn.person is not None
    parish = (role.parish if role else "") or turn.person.parish
    village = turn.person.village if parish == turn.person.parish else ""
    id = await turn.store.inquiries.open(turn.person.id, parish, village, name, turn.now)
    inquiry = await turn.store.inquiries.get(id)
    assert inquiry is not None
    return inquiry


async def _chosen(turn: Turn, role_id: int) -> Role:
    role = await turn.store.roles.get(role_id)
    if role is None or not role.is_held(turn.now) or role.role not in ANSWER:
        raise Refusal("inquiries-serves-no-more")
    if turn.person is not None and turn.person.id == role.person_id:
        raise Refusal("inquiries-oneself")
    return role


# ---------------------------------------------------------------- more of the same thread


class AddForm(Form):
    """What its author adds."""

    name: ClassVar[str] = "inquiries.add"
    heading: ClassVar[str] = "inquiries-add-heading"

    text: Annotated[Telling, Words(1, LONGEST)] = question(
        "inquiries-ask-more", label="inquiries-text-label", check=dangers.check_answer
    )
    photo: Photo | None = question("inquiries-ask-photo", label="inquiries-photo-label", is_asked=False)

    @classmethod
    async def called(cls, turn: Turn, about: str) -> Phrase:
        return Phrase.of(cls.heading, number=f"J-{finding.id_of(about)}")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        inquiry = await finding.as_resident(turn, finding.id_of(about))
        check_shown(inquiry)
        await relaying.check_limit(turn)


class AnswerForm(Form):
    """What whoever was given it answers."""

    name: ClassVar[str] = "inquiries.answer"
    heading: ClassVar[str] = "inquiries-answer-heading"
    is_watched: ClassVar[bool] = False

    text: Annotated[Telling, Words(1, LONGEST)] = question("inquiries-ask-answer", label="inquiries-text-label")
    photo: Photo | None = question("inquiries-ask-photo", label="inquiries-photo-label", is_asked=False)

    @classmethod
    async def called(cls, turn: Turn, about: str) -> Phrase:
        return Phrase.of(cls.heading, number=f"J-{finding.id_of(about)}")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        check_open(await finding.as_office(turn, finding.id_of(about)))


async def add(turn: Turn, id: int) -> None:
    await turn.ask(AddForm, about=f"inquiries:{id}")


async def answer(turn: Turn, id: int) -> None:
    await turn.ask(AnswerForm, about=f"inquiries:{id}")


async def submit_more(turn: Turn, form: AddForm) -> None:
    inquiry = await finding.as_resident(turn, finding.id_of(form.about))
    await send(turn, inquiry, Side.RESIDENT, form.text.text, _media(form))


async def submit_answer(turn: Turn, form: AnswerForm) -> None:
    inquiry = await finding.as_office(turn, finding.id_of(form.about))
    await send(turn, inquiry, Side.OFFICE, form.text.text, _media(form))


def _media(form: AddForm | AnswerForm) -> tuple[Media, ...]:
    return (*form.text.voices, *([form.photo] if form.photo else []))


async def send(turn: Turn, inquiry: Inquiry, side: Side, text: str, media: Sequence[Media]) -> None:
    """To the other side of that thread, and to nobody else. Raises Refusal."""
    rows = [[turn.button("inquiries-whole-button", tap=f"inquiries.open:{inquiry.id}")]]
    if side is Side.RESIDENT:
        check_shown(inquiry)
        before = await turn.store.inquiries.readers(inquiry.id)
        to = await relaying.from_resident(turn, inquiry, text, media)
        if not set(to) <= set(before):
            turn.preface("inquiries-stood-in", number=inquiry.number)
        phrase, card = ("inquiries-added" if to else "inquiries-added-waits"), relaying.RESIDENT
    else:
        check_open(inquiry)
        await relaying.from_office(turn, inquiry, text, media)
        rows += await owed.further(turn, inquiry)
        phrase, card = await _sent(turn, inquiry), relaying.OFFICE
    turn.reply(phrase, rows=rows, about=inquiry.about, card=card, number=inquiry.number)


async def _sent(turn: Turn, inquiry: Inquiry) -> str:
    """Who has a slip and no telephone hears it from a helper."""
    if await turn.store.people.is_reachable(inquiry.person_id):
        return "inquiries-sent"
    return "inquiries-sent-helper" if await turn.store.slips.get(inquiry.person_id) else "inquiries-sent-later"


def check_open(inquiry: Inquiry) -> None:
    if not inquiry.is_open:
        raise Refusal("inquiries-closed-already", number=inquiry.number)


def check_shown(inquiry: Inquiry) -> None:
    """Nobody would read it before its author has decided."""
    if inquiry.hidden_at is not None:
        raise Refusal("inquiries-hidden", number=inquiry.number)


# ---------------------------------------------------------------- without pressing anything


async def reply(turn: Turn, about: str) -> None:
    """They replied to one of its messages: that says which thread is meant."""
    assert turn.inbound is not None
    text, media = turn.inbound.text.strip(), turn.inbound.media
    try:
        inquiry, side = await finding.find(turn, finding.id_of(about))
        if not text and media is None:
            raise Refusal("inquiries-only-words")
        await send(turn, inquiry, side, text[:LONGEST], [media] if media else [])
    except Refusal as no:
        turn.queued.clear()
        turn.reply("inquiries-not-sent", why=no.phrase, text=text or Phrase("inquiries-attached"))
        return
    if len(text) > LONGEST:
        turn.reply("inquiries-shortened", most=LONGEST, rest=text[LONGEST:].strip())

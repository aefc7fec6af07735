"""Asked for who cannot come, proposed for the agenda: each is answered or settled with a reason, and that is told."""

from dataclasses import fields, replace
from typing import Annotated, ClassVar

from bot import dangers
from bot.domain import meeting_questions, meetings
from bot.domain.drafts import Answers
from bot.domain.meeting_questions import MeetingQuestion, QuestionKind
from bot.domain.meetings import Meeting, NewMeeting, State
from bot.domain.phrases import Phrase, Refusal
from bot.domain.privacy import public_text
from bot.forms import Form, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import changing, words
from .finding import find, find_about, id_of
from .recording import may_record, require_recorder, whose

ASKED = "questions.asked"  # card
SHOWN, LETTERS = 6, 300

# ---------------------------------------------------------------- asking


class QuestionForm(Form):
    """What is to be asked there."""

    name: ClassVar[str] = "meetings.question"
    heading: ClassVar[str] = "questions-heading"

    text: Annotated[Text, Words(3, 500)] = question("questions-ask", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _askable(turn, await find_about(turn, about))

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        return words.as_published(turn, str(known["text"]))


class ItemForm(Form):
    """A point for the agenda."""

    name: ClassVar[str] = "meetings.item"
    heading: ClassVar[str] = "questions-item-heading"

    text: Annotated[Text, Words(3, meetings.POINT)] = question("questions-ask-item", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _askable(turn, await find_about(turn, about))

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        return words.as_published(turn, str(known["text"]))


async def ask(turn: Turn, id: int) -> None:
    await turn.ask(QuestionForm, about=(await find(turn, id)).about)


async def ask_by_link(turn: Turn, argument: str) -> None:
    if not argument.isdecimal():
        raise Refusal("meetings-unknown")
    await ask(turn, int(argument))


async def propose(turn: Turn, id: int) -> None:
    await turn.ask(ItemForm, about=(await find(turn, id)).about)


async def submit(turn: Turn, form: QuestionForm) -> None:
    await _put(turn, form.about, QuestionKind.QUESTION, form.text)


async def submit_item(turn: Turn, form: ItemForm) -> None:
    await _put(turn, form.about, QuestionKind.ITEM, " ".join(form.text.split()))


async def _askable(turn: Turn, meeting: Meeting) -> None:
    """While it is ahead, by who can be told the answer."""
    if turn.person is None:
        raise Refusal("questions-join-first")
    meetings.check_answerable(meeting, turn.now)
    put = await turn.store.meeting_questions.of(meeting.id)
    own = [one for one in put if one.person_id == turn.person.id and one.is_open]
    if len(own) >= meeting_questions.OPEN_AT_MOST:
        raise Refusal("questions-too-many", most=meeting_questions.OPEN_AT_MOST)


async def _put(turn: Turn, about: str, kind: QuestionKind, text: str) -> None:
    assert turn.person is not None
    meeting = await find_about(turn, about)
    id = await turn.store.meeting_questions.add(meeting.id, kind, turn.person.id, text, turn.now)
    put, published = await _get(turn, id), words.as_published(turn, text)
    is_masked = published is not None and kind is QuestionKind.ITEM  # one press puts it on the agenda
    for person_id in await whose(turn, meeting):
        await turn.tell(
            person_id,
            "questions-put-item-masked" if is_masked else f"questions-put-{kind}",
            rows=_settling(put),
            dedupe=f"questions.put:{id}",
            about=put.about,
            card=ASKED,
            name=words.name(turn, meeting),
            text=text,
            published=published or "",
        )
    look = turn.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")
    turn.reply(f"questions-taken-{kind}", rows=[[look]], name=words.name(turn, meeting))


def _settling(put: MeetingQuestion) -> list[list[tuple[str, dict[str, str]]]]:
    if put.kind is QuestionKind.QUESTION:
        answer = ("questions-answer-button", {"tap": f"questions.answer:{put.id}"})
        return [[answer, ("questions-refuse-button", {"tap": f"questions.decline:{put.id}"})]]
    accept = ("questions-accept-button", {"tap": f"questions.accept:{put.id}"})
    return [[accept, ("questions-decline-button", {"tap": f"questions.decline:{put.id}"})]]


# ---------------------------------------------------------------- settling


class AnswerForm(Form):
    """What was, or is, answered."""

    name: ClassVar[str] = "questions.answer"
    heading: ClassVar[str] = "questions-answer-heading"
    is_watched: ClassVar[bool] = False

    answer: Annotated[Text, Words(2, 700)] = question("questions-ask-answer")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _settleable(turn, id_of(about))

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        return words.as_published(turn, str(known["answer"]))


class DeclineForm(Form):
    """Why a question is not answered, or a point does not come onto the agenda."""

    name: ClassVar[str] = "questions.decline"
    heading: ClassVar[str] = "questions-decline-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 500)] = question("questions-ask-reason")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _settleable(turn, id_of(about))


async def answer(turn: Turn, id: int) -> None:
    """What was asked stands above the answer."""
    put, _ = await _settleable(turn, id)
    turn.preface("questions-quoted", text=put.text)
    if masked := words.as_published(turn, put.text):
        turn.preface(masked.id, text=masked.values["text"])
    await turn.ask(AnswerForm, about=put.about)


async def decline(turn: Turn, id: int) -> None:
    put, _ = await _settleable(turn, id)
    turn.preface("questions-quoted", text=put.text)
    await turn.ask(DeclineForm, about=put.about)


async def submit_answer(turn: Turn, form: AnswerForm) -> None:
    await _settle(turn, id_of(form.about), form.answer, "answered")


async def submit_decline(turn: Turn, form: DeclineForm) -> None:
    await _settle(turn, id_of(form.about), form.reason, "declined")


async def accept(turn: Turn, id: int) -> None:
    """The agenda has one point more, as it may be published."""
    put, meeting = await _settleable(turn, id)
    if meeting.state is not State.ANNOUNCED or meeting.is_over(turn.now):
        raise Refusal("meetings-over", title=meeting.title)
    if len(meeting.agenda) >= meetings.AGENDA:
        raise Refusal("meetings-agenda-long", most=meetings.AGENDA)
    await _settle(turn, id, "", "accepted")
    point = public_text(put.text, turn.municipality.place_names).text
    described = NewMeeting(**{one.name: getattr(meeting, one.name) for one in fields(NewMeeting)})
    await changing.change(turn, meeting.id, replace(described, agenda=(*meeting.agenda, point)))


async def _settle(turn: Turn, id: int, said: str, how: str) -> None:
    """Whoever put it hears at once; a second press is told that it is settled."""
    assert turn.person is not None
    put, meeting = await _settleable(turn, id)
    is_declined = how == "declined"
    if not await turn.store.meeting_questions.answer(id, said, turn.person.id, turn.now, declined=is_declined):
        raise Refusal("questions-settled")
    await turn.log(f"questions.{how}", meeting.about)
    name = words.name(turn, meeting)
    if put.person_id is not None:
        rows = [[("meetings-open-button", {"tap": f"meetings.open:{meeting.id}"})]]
        phrase = "questions-refused" if is_declined and put.kind is QuestionKind.QUESTION else f"questions-{how}"
        dedupe = f"questions.settled:{id}"
        await turn.tell(put.person_id, phrase, rows=rows, dedupe=dedupe, name=name, text=put.text, said=said)
    if how != "accepted":
        all_ = turn.button("questions-list-button", tap=f"questions.list:{meeting.id}")
        turn.reply("questions-kept", rows=[[all_]], name=name)


async def cancelled(turn: Turn, meeting: Meeting, reason: str) -> None:
    """Who asked hears that it may be answered all the same; for a point there is no agenda any more."""
    assert turn.person is not None
    name = words.name(turn, meeting)
    for put in await open_ones(turn, meeting):
        is_item = put.kind is QuestionKind.ITEM
        if is_item:
            await turn.store.meeting_questions.answer(put.id, reason, turn.person.id, turn.now, declined=True)
        if put.person_id is not None:
            phrase, dedupe = "questions-declined" if is_item else "questions-off", f"questions.off:{put.id}"
            await turn.tell(put.person_id, phrase, dedupe=dedupe, name=name, text=put.text, said=reason)
    if waiting := await open_ones(turn, meeting):
        all_ = turn.button("questions-list-button", tap=f"questions.list:{meeting.id}")
        turn.reply("questions-left", rows=[[all_]], count=len(waiting))


async def _settleable(turn: Turn, id: int) -> tuple[MeetingQuestion, Meeting]:
    put = await _get(turn, id)
    meeting = await find(turn, put.meeting_id)
    await require_recorder(turn, meeting)
    meeting_questions.check_open(put)
    return put, meeting


async def _get(turn: Turn, id: int) -> MeetingQuestion:
    put = await turn.store.meeting_questions.get(id)
    if put is None:
        raise Refusal("questions-gone")
    return put


# ---------------------------------------------------------------- seeing them


async def open_ones(turn: Turn, meeting: Meeting) -> list[MeetingQuestion]:
    return [one for one in await turn.store.meeting_questions.of(meeting.id) if one.is_open]


async def answered(turn: Turn, meeting: Meeting) -> list[MeetingQuestion]:
    """What was asked and answered, as it may be published."""
    put = await turn.store.meeting_questions.of(meeting.id)
    places = turn.municipality.place_names
    return [
        replace(one, text=public_text(one.text, places).text, answer=public_text(one.answer, places).text)
        for one in put
        if one.is_public
    ]


async def list_(turn: Turn, id: int) -> None:
    """What waits for an answer, the oldest first."""
    meeting = await find(turn, id)
    await require_recorder(turn, meeting)
    waiting = await open_ones(turn, meeting)
    items = [_item(turn, at, one) for at, one in enumerate(waiting[:SHOWN], 1)]
    rows = [
        tuple(turn.button(name, tap=how["tap"], place=at) for row in _numbered(one) for name, how in row)
        for at, one in enumerate(waiting[:SHOWN], 1)
    ]
    look = turn.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")
    head = turn.say("questions-list", name=words.name(turn, meeting), count=len(waiting))
    turn.speak(Outbound("\n\n".join([head, *items]), rows=(*rows, (look,))), "questions-list")


def _item(turn: Turn, place: int, put: MeetingQuestion) -> str:
    text = put.text if len(put.text) <= LETTERS else f"{put.text[:LETTERS].rstrip()}…"
    return turn.say(f"questions-item-{put.kind}", place=place, text=text)


def _numbered(put: MeetingQuestion) -> list[list[tuple[str, dict[str, str]]]]:
    return [[(name.replace("-button", "-number-button"), how) for name, how in row] for row in _settling(put)]


async def rows(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """On a meeting's page: what anybody may ask while it is ahead, and what waits, for who answers."""
    found: list[tuple[Choice, ...]] = []
    if meeting.state is State.ANNOUNCED and not meeting.is_over(turn.now):
        item = turn.button("questions-propose-button", tap=f"questions.propose:{meeting.id}")
        found.append((ask_button(turn, meeting), item))
    if await may_record(turn, meeting) and await open_ones(turn, meeting):
        found.append((turn.button("questions-list-button", tap=f"questions.list:{meeting.id}"),))
    return found


def ask_button(turn: Turn, meeting: Meeting) -> Choice:
    return turn.button("questions-ask-button", tap=f"questions.ask:{meeting.id}")

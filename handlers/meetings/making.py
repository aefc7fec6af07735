"""Calling a meeting: a form, then a preview of exactly what the group will see, with what had better be looked at."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import Field

from bot import territories
from bot.domain import changes, meetings
from bot.domain.drafts import Answers
from bot.domain.meetings import Meeting, MeetingKind, NewMeeting, State
from bot.domain.phrases import Phrase, Refusal
from bot.domain.places import Place
from bot.forms import Between, Form, Option, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import announcing, cards, changing, different, words
from .finding import find, find_about, find_ahead, id_of, require_manager, right

CALL = "meetings.call"  # permission
PREVIEW = "meetings.preview"
NEAR = 20  # meetings of the same place that may clash

# ---------------------------------------------------------------- the form


async def _kinds(turn: Turn, _: Answers) -> Sequence[Option]:
    able = [kind for kind in MeetingKind if await territories.own(turn, right(kind))]
    return [Option(kind.value, Phrase(f"meetings-kind-{kind.value.replace('_', '-')}")) for kind in able]


def _right(known: Answers) -> str:
    return right(MeetingKind(str(known["kind"])))


async def _is_ahead(turn: Turn, starts_at: datetime, _: Answers) -> Phrase | None:
    return Phrase("meetings-past") if starts_at <= turn.now else None


async def _is_agenda(turn: Turn, text: str, _: Answers) -> Phrase | None:
    points = meetings.read_agenda(text)
    if len(points) > meetings.AGENDA:
        return Phrase.of("meetings-agenda-long", most=meetings.AGENDA)
    if any(len(point) > meetings.POINT for point in points):
        return Phrase.of("meetings-point-long", most=meetings.POINT)
    return None


async def _is_link(turn: Turn, text: str, _: Answers) -> Phrase | None:
    is_one = text.startswith(("https://", "http://")) and not any(map(str.isspace, text.strip()))
    return None if is_one else Phrase("meetings-link-unclear")


Line = Annotated[Text, Words(2, 200)]


class MeetingForm(Form):
    """What, when, where, about what, for whom."""

    name: ClassVar[str] = "meetings.make"
    heading: ClassVar[str] = "meetings-heading"
    has_preview: ClassVar[bool] = True
    is_watched: ClassVar[bool] = False

    meeting_id: int = 0  # where one is changed
    opened: dict[str, str] = Field(default_factory=dict)  # what is changed, as it was by then
    kind: MeetingKind = question("meetings-ask-kind", label="meetings-kind-label", choices=_kinds)
    where: str | None = territories.which(_right)
    places: territories.Names | None = territories.names()
    title: Annotated[Text, Words(3, 120)] = question("meetings-ask-title", label="meetings-title-label")
    starts_at: datetime = question("meetings-ask-when", label="meetings-when-label", check=_is_ahead)
    place: Place | None = question("meetings-ask-place", label="meetings-place-label")
    link: Line | None = question("meetings-ask-link", label="meetings-link-label", check=_is_link)
    agenda: Annotated[Text, Words(3, 3000)] | None = question(
        "meetings-ask-agenda", label="meetings-agenda-label", check=_is_agenda
    )
    audience: Line | None = question("meetings-ask-audience", label="meetings-audience-label")
    seats: Annotated[int, Between(1, 5000)] | None = question("meetings-ask-seats", label="meetings-seats-label")
    contact: Line | None = question("meetings-ask-contact", label="meetings-contact-label")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        if about.startswith("meetings:"):
            await require_manager(turn, await find_about(turn, about))
        elif not await territories.own(turn, CALL):
            raise Refusal("machinery-not-allowed")

    @classmethod
    async def called(cls, turn: Turn, about: str) -> Phrase:
        """Where one is changed, what it is."""
        stored = await turn.store.meetings.get(id_of(about)) if about.startswith("meetings:") else None
        return Phrase(cls.heading) if stored is None else words.kind(stored)

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """Night, a holiday, a notice that comes too late, another meeting at the same time."""
        but = int(known.get("meeting_id") or 0)
        found = await doubts(turn, _new(known, await _parishes_of(turn, known)), but)
        return Phrase.of("meetings-doubts", doubts="\n".join(map(turn.render, found))) if found else None


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(MeetingForm)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def change(turn: Turn, id: int) -> None:
    meeting = await find_ahead(turn, id)
    await _ask_again(turn, meeting, meeting)


async def _ask_again(turn: Turn, stored: Meeting, meeting: Meeting | NewMeeting) -> None:
    own = await territories.own(turn, right(meeting.kind))
    said: dict[str, object] = {
        "kind": meeting.kind,
        "title": meeting.title,
        "starts_at": meeting.starts_at,
        "place": meeting.place if meeting.place != Place() else None,
        "link": meeting.link or None,
        "agenda": "\n".join(meeting.agenda) or None,
        "audience": meeting.audience or None,
        "seats": meeting.seats,
        "contact": meeting.contact or None,
    }
    if len(own) > 1:
        said |= territories.said(turn, meeting.parishes)
    given = {"meeting_id": stored.id, "opened": changes.described(stored)}
    await turn.ask(MeetingForm, about=stored.about, given=given, said=said)


async def submit(turn: Turn, form: MeetingForm) -> None:
    await _submit(turn, form, form.about)


async def submit_why_late(turn: Turn, form: announcing.WhyLateForm) -> None:
    """Of one that is to be announced, or of one that was and is to become as it was described then."""
    if form.changed:
        await _submit(turn, MeetingForm.model_validate_json(form.changed), form.about, form.why)
    else:
        await announcing.announce_late(turn, id_of(form.about), form.why)


async def _submit(turn: Turn, form: MeetingForm, about: str, why_late: str = "") -> None:
    assert turn.person is not None
    parishes = await territories.chosen(turn, right(form.kind), form.where, form.places)
    described = _new(form.model_dump(), parishes)
    for parish in described.parishes:
        await turn.require(right(form.kind), parish=parish)
    if about.startswith("meetings:"):
        id = id_of(about)
        before = await find(turn, id)
        merged = changes.merge(form.opened, before, described)
        if merged.clashes:
            await _overtaken(turn, before, merged)
            return
        if not why_late and changing.is_too_late(turn, before, merged.meeting):
            await turn.ask(announcing.WhyLateForm, about=about, given={"changed": form.model_dump_json()})
            return
        await changing.change(turn, id, merged.meeting, why_late)
    else:
        id = await turn.store.meetings.add(described, turn.person.id, turn.now)
        await turn.log("meetings.called", f"meetings:{id}")
    meeting = await find(turn, id)
    if meeting.state is State.PLANNED:
        await preview(turn, meeting)


async def _overtaken(turn: Turn, meeting: Meeting, merged: changes.Merged) -> None:
    """Somebody else gave the same another value: it is shown, and theirs is kept to be sent once more."""
    was = changes.between(replace(meeting, **vars(merged.meeting)), meeting)
    said = changes.Change(*({field: one[field] for field in merged.clashes} for one in (was.was, was.became)))
    turn.preface("meetings-overtaken", changed="\n".join(different.differences(turn, said)))
    await _ask_again(turn, meeting, merged.meeting)


def _new(known: Answers, parishes: Sequence[str]) -> NewMeeting:
    place = known.get("place")
    return NewMeeting(
        kind=MeetingKind(str(known["kind"])),
        title=str(known["title"]),
        starts_at=_moment(known["starts_at"]),
        parishes=tuple(parishes),
        place=Place(**place) if isinstance(place, dict) else place or Place(),
        link=str(known.get("link") or "").strip(),
        agenda=meetings.read_agenda(str(known.get("agenda") or "")),
        audience=str(known.get("audience") or ""),
        seats=known.get("seats"),
        contact=str(known.get("contact") or ""),
    )


def _moment(known: object) -> datetime:
    return known if isinstance(known, datetime) else datetime.fromisoformat(str(known))


async def _parishes_of(turn: Turn, known: Answers) -> list[str]:
    where, places = known.get("where"), known.get("places")
    return await territories.chosen(turn, right(MeetingKind(str(known["kind"]))), where, places)


async def doubts(turn: Turn, new: NewMeeting, but: int = 0) -> list[Phrase]:
    others = [await turn.store.meetings.ahead_in(parish, turn.now, NEAR) for parish in new.parishes]
    near = {one.id: one for found in others for one in found if one.id != but}
    found = meetings.doubts(new.kind, new.starts_at, turn.now, turn.municipality.working_days, near.values())
    has_no_questions = new.kind in meetings.FORMAL and not new.agenda
    return [*found, Phrase("sittings-no-agenda")] if has_no_questions else found


# ---------------------------------------------------------------- before it is announced


async def preview(turn: Turn, meeting: Meeting) -> None:
    """As the group will see it, and below it what can be done."""
    painted = await cards.shown(turn.speaking(turn.municipality.languages.default), meeting)
    sample = tuple(tuple(Choice(one.label, tap=PREVIEW) for one in row) for row in painted.rows)
    turn.speak(Outbound(painted.text, title=painted.title, rows=sample, place=words.point(meeting)), "meetings-title")
    text = turn.say("meetings-preview", number=meeting.number)
    turn.speak(Outbound(text, rows=tuple(manage_rows(turn, meeting))), "meetings-preview")


async def preview_pressed(turn: Turn) -> None:
    turn.acknowledge("meetings-only-preview")


def manage_rows(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """For who may call it."""
    change = turn.button("meetings-change-button", tap=f"meetings.change:{meeting.id}")
    remind = turn.button("reminders-button", tap=f"meetings.reminders:{meeting.id}")
    if meeting.state is State.PLANNED:
        announce = turn.button("meetings-announce-button", tap=f"meetings.announce:{meeting.id}")
        cancel = turn.button("meetings-throw-away-button", tap=f"meetings.cancel:{meeting.id}")
        return [(announce,), (change, cancel), (remind,)]
    if meeting.state is State.ANNOUNCED and not meeting.is_over(turn.now):
        return [(change, turn.button("meetings-cancel-button", tap=f"meetings.cancel:{meeting.id}")), (remind,)]
    return []

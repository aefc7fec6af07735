"""Writing an announcement: a form, then a preview of exactly what everybody will see, until it is sent."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, ClassVar

from bot import posting, territories
from bot.domain import announcements, documents, plainness
from bot.domain.announcements import Announcement, NewAnnouncement, State
from bot.domain.calendar import DAY, at, local
from bot.domain.drafts import Answers
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Refusal
from bot.forms import File, Form, Option, Photo, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import cards, changing
from .finding import SEND, URGENT, check_sender, find, find_about, managed

PREVIEW = "announcements.preview"
OFFERED = 3  # matters that a button may lead to

# ---------------------------------------------------------------- the form


async def _matters(turn: Turn, known: Answers) -> Sequence[Option]:
    """The representative, and what is ahead in one of the places."""
    parish = (await _parishes(turn, known))[0]
    ahead = await turn.store.meetings.ahead_in(parish, turn.now, OFFERED)
    asking = Option(announcements.ASK, Phrase("announcements-question-button"))
    return [asking, *(Option(one.number, one.number, one.title) for one in ahead)]


async def _moments(turn: Turn, _: Answers) -> Sequence[Option]:
    """The next mornings, when quiet hours are over."""
    zone, morning = turn.municipality.time_zone, turn.municipality.limits.quiet_until
    today = local(turn.now, zone).date()
    days = [at(today + DAY * ahead, morning, zone) for ahead in (1, 2, 7)]
    return [Option(one.isoformat(), Phrase.of("announcements-moment", at=one)) for one in days]


async def _may_go_along(_: Turn, media: Media, __: Answers) -> Phrase | None:
    """A picture is shrunk; a document goes as it is."""
    return documents.objection(media.name, media.size) if media.kind is Kind.FILE else None


async def _leads_somewhere(turn: Turn, typed: str, _: Answers) -> Phrase | None:
    about = announcements.matter_of(typed)
    if not about:
        return None if announcements.is_link(typed.strip()) else Phrase("announcements-button-unclear")
    if about == announcements.QUESTION:
        return None
    noun, id = about.split(":")
    poll = await turn.store.polls.get(int(id)) if noun == "polls" else None
    meeting = await turn.store.meetings.get(int(id)) if noun == "meetings" else None
    is_there = (poll is not None and poll.opened_at is not None and poll.closed_at is None) or (
        meeting is not None and meeting.announced_at is not None and not meeting.is_over(turn.now)
    )
    return None if is_there else Phrase.of("announcements-button-nowhere", number=typed.strip().upper())


async def _may_be_urgent(turn: Turn, _: str, known: Answers) -> Phrase | None:
    able = [await turn.may(URGENT, parish=parish) for parish in await _parishes(turn, known)]
    return None if all(able) else Phrase("announcements-may-not-be-urgent")


async def _fits(turn: Turn, text: str, known: Answers) -> Phrase | None:
    length = len(text) + len(str(known.get("text") or ""))
    is_long = known.get("picture") is not None and length > announcements.WITH_PICTURE
    return Phrase.of("announcements-too-long-with-picture", most=announcements.WITH_PICTURE) if is_long else None


async def _is_ahead(turn: Turn, goes_at: datetime, _: Answers) -> Phrase | None:
    return Phrase("announcements-moment-past") if goes_at <= turn.now else None


async def _parishes(turn: Turn, known: Answers) -> list[str]:
    return await territories.chosen(turn, SEND, known.get("where"), known.get("places"))


class AnnouncementForm(Form):
    """To whom, what, what one can do, and when."""

    name: ClassVar[str] = "announcements.make"
    heading: ClassVar[str] = "announcements-heading"
    has_preview: ClassVar[bool] = True
    is_watched: ClassVar[bool] = False

    where: str | None = territories.which(SEND)
    places: territories.Names | None = territories.names()
    text: Annotated[Text, Words(10, announcements.TEXT)] = question(
        "announcements-ask-text", label="announcements-text-label"
    )
    picture: Photo | File | None = question(
        "announcements-ask-picture", label="announcements-picture-label", check=_may_go_along
    )
    button: Annotated[Text, Words(2, 300)] | None = question(
        "announcements-ask-link",
        label="announcements-button-label",
        choices=_matters,
        check=_leads_somewhere,
    )
    urgent: Annotated[Text, Words(5, 200)] | None = question(
        "announcements-ask-urgent",
        label="announcements-urgent-label",
        check=_may_be_urgent,
        skipped="machinery-no",
    )
    other: Annotated[Text, Words(10, announcements.OTHER)] | None = question(
        "announcements-ask-other",
        label="announcements-other-label",
        when=lambda known: known.get("urgent") is not None,
        check=_fits,
    )
    goes_at: datetime | None = question(
        "announcements-ask-when",
        label="announcements-when-label",
        choices=_moments,
        check=_is_ahead,
        skipped="announcements-at-once",
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await check_sender(turn, about)

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """Whether it reads easily; it may go as it is."""
        found = plainness.advice(str(known["text"]))
        return Phrase.of("plainness-advice", advice="\n".join(map(turn.render, found))) if found else None


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(AnnouncementForm)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def change(turn: Turn, id: int) -> None:
    """Before it is sent, and after: then it is a correction."""
    one = await managed(turn, id)
    announcements.check_changeable(one)
    said: dict[str, object] = {
        "text": one.text,
        "picture": await cards.picture(turn, one),
        "button": _typed(one.button),
        "urgent": one.urgent or None,
        "other": one.other or None,
        "goes_at": one.goes_at if one.goes_at and one.goes_at > turn.now else None,
    }
    if len(await territories.own(turn, SEND)) > 1:
        said |= territories.said(turn, one.parishes)
    await turn.ask(AnnouncementForm, about=one.about, said=said)


def _typed(button: str) -> str | None:
    if button == announcements.QUESTION:
        return announcements.ASK
    noun, _, id = button.partition(":")
    letter = next((letter for letter, known in announcements.NOUNS.items() if known == noun), "")
    return f"{letter.upper()}-{id}" if letter else button or None


async def submit(turn: Turn, form: AnnouncementForm) -> None:
    assert turn.person is not None
    described = await _described(turn, form)
    for parish in described.parishes:
        await turn.require(SEND, parish=parish)
    one = await find_about(turn, form.about) if form.about.startswith("announcements:") else None
    if one is not None:
        await changing.check(turn, one, described)
    if one is not None and one.state in announcements.SHOWN:
        await _correct(turn, one, described, form.picture)
        return
    id = one.id if one is not None else await turn.store.announcements.add(described, turn.person.id, turn.now)
    if one is not None and not await turn.store.announcements.change(id, described, turn.person.id):
        raise Refusal("announcements-gone", number=one.number)
    await turn.log("announcements.written", f"announcements:{id}")
    await changing.show_picture(turn, f"announcements:{id}", form.picture)
    await preview(turn, await find(turn, id))


async def _correct(turn: Turn, one: Announcement, described: NewAnnouncement, picture: Media | None) -> None:
    """At once; what everybody has is read by somebody else again, so it is a draft until then."""
    assert turn.person is not None
    if not announcements.needs_second_eyes(one.parishes, turn.municipality.units):
        await changing.correct(turn, one, described, picture)
        return
    draft = replace(described, corrects=one.id, goes_at=None)
    id = await turn.store.announcements.add(draft, turn.person.id, turn.now)
    await changing.show_picture(turn, f"announcements:{id}", picture)
    await preview(turn, await find(turn, id))


async def _described(turn: Turn, form: AnnouncementForm) -> NewAnnouncement:
    typed = (form.button or "").strip()
    return NewAnnouncement(
        text=form.text,
        parishes=tuple(await territories.chosen(turn, SEND, form.where, form.places)),
        button=announcements.matter_of(typed) or typed,
        urgent=form.urgent or "",
        other=form.other or "",
        goes_at=form.goes_at,
    )


# ---------------------------------------------------------------- before it is sent


async def preview(turn: Turn, one: Announcement) -> None:
    """As the group, each subscriber and who carries it by hand will see it, and below it what can be done."""
    voice = turn.speaking(turn.municipality.languages.default)
    for painted in await _views(voice, one):
        sample = tuple(tuple(Choice(choice.label, tap=PREVIEW) for choice in row) for row in painted.rows)
        turn.speak(replace(painted, rows=sample), "announcements-title")
    lines = [turn.say("announcements-preview", number=one.number)]
    if one.corrects is not None:
        lines.append(turn.say("announcements-corrects", number=f"Z-{one.corrects}"))
    if one.goes_at is not None:
        lines.append(turn.say("announcements-will-go", at=one.goes_at))
    elif one.is_urgent:
        lines.append(turn.say("announcements-goes-at-night"))
    else:
        lines += await _waits_for_groups(turn, one)
    turn.speak(Outbound("\n".join(lines), rows=tuple(manage_rows(turn, one))), "announcements-preview")


async def _waits_for_groups(turn: Turn, one: Announcement) -> list[str]:
    """At night the morning; where they have had enough, the next free day."""
    latest = max([await posting.post_at(turn, parish) for parish in one.parishes])
    first = turn.world.quiet.next_allowed(turn.now)
    alone = "announcements-in-the-morning" if first > turn.now else "announcements-alone-at-once"
    later = [turn.say("announcements-groups-later", at=latest)] if latest > first else []
    return [*later, turn.say(alone, at=first)] if later or first > turn.now else []


async def _views(voice: Turn, one: Announcement) -> list[Outbound]:
    """One for each way it goes, where they differ."""
    group, person = await cards.for_group(voice, one), await cards.for_person(voice, one)
    alone = [parish for parish in one.parishes if await voice.store.chats.group_of(parish) is None]
    carried = [posting.ready(voice, group, alone[0])] if alone else []
    return [*([group] if len(alone) < len(one.parishes) else []), *carried, person]


async def preview_pressed(turn: Turn) -> None:
    turn.acknowledge("announcements-only-preview")


def manage_rows(turn: Turn, one: Announcement) -> list[tuple[Choice, ...]]:
    """For who may send it."""
    change = turn.button("announcements-change-button", tap=f"announcements.change:{one.id}")
    drop = turn.button("announcements-drop-button", tap=f"announcements.drop:{one.id}")
    log = turn.button("announcements-log-button", tap=f"announcements.log:{one.id}")
    withdraw = turn.button("announcements-withdraw-button", tap=f"announcements.withdraw:{one.id}")
    stop = turn.button("announcements-stop-button", tap=f"announcements.stop:{one.id}")
    send = turn.button("announcements-send-button", tap=f"announcements.send:{one.id}")
    approve = turn.button("announcements-approve-button", tap=f"announcements.approve:{one.id}:{one.asked}")
    back = turn.button("announcements-return-button", tap=f"announcements.return:{one.id}")
    later = turn.button("inquiries-later-button", tap=f"proposals.later_other:{one.id}:announcements")
    is_own = turn.person is not None and turn.person.id == one.author_id
    share = turn.button("announcements-share-button", tap=f"announcements.share:{one.id}")
    rows: dict[State, list[tuple[Choice, ...]]] = {
        State.DRAFT: [(send,), (change, drop)],
        State.WAITING: [(change, drop)] if is_own else [(approve, back), (later,)],
        State.PLANNED: [(change, drop)],
        State.SENDING: [(stop,), (log, share), (change, withdraw)],
        State.SENT: [(log, share), (change, withdraw)],
        State.STOPPED: [(log,), (change, withdraw)],
        State.WITHDRAWN: [(log,)],
    }
    return rows.get(one.state, [])


async def drop(turn: Turn, id: int) -> None:
    one = await managed(turn, id)
    if one.state in announcements.SHOWN or one.state is State.WITHDRAWN:
        raise Refusal("announcements-sent-already", number=one.number)
    if await turn.store.announcements.drop(id, turn.now):
        await changing.show_picture(turn, one.about, None)
        await turn.log("announcements.dropped", one.about)
    turn.reply("announcements-dropped", number=one.number)

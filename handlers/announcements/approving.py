"""What goes to everybody is read by somebody else first, who lets it go or gives it back with a note."""

from functools import partial
from typing import Annotated, ClassVar

from bot.domain import announcements, permissions
from bot.domain.announcements import Announcement, State
from bot.domain.phrases import Refusal
from bot.evenings import Duty
from bot.forms import Form, Text, Words, question
from bot.messages import Lane
from bot.turns import Turn

from . import making, sending
from .finding import SEND, find, find_about, managed, may_manage

NOTE = "announcements.note"  # the form


async def send(turn: Turn, id: int) -> None:
    """The press under the preview."""
    one = await managed(turn, id)
    if one.state is not State.DRAFT:
        raise Refusal("announcements-sent-already", number=one.number)
    await check_attachment(turn, one)
    if announcements.needs_second_eyes(one.parishes, turn.municipality.units):
        await ask(turn, one)
    else:
        await sending.go(turn, one)


async def check_attachment(turn: Turn, one: Announcement) -> None:
    """What turned out to be broken, or something else than its name says, goes to nobody."""
    if any(stored.failed_at is not None for stored in await turn.store.media.of(one.about)):
        raise Refusal("announcements-attachment-lost", number=one.number)


async def ask(turn: Turn, one: Announcement) -> None:
    others = await _others(turn, one)
    if not others:
        raise Refusal("announcements-nobody-else")
    await turn.store.announcements.ask(one.id, turn.now)
    await turn.store.put_off.drop(one.about)  # that was another text
    await turn.log("announcements.asked", one.about)
    one = await find(turn, one.id)
    is_whole = one.is_only_text and not await turn.store.media.of(one.about)
    approve = f"announcements.approve:{one.id}:{one.asked}" if is_whole else f"announcements.approve:{one.id}"
    rows = [
        [
            ("announcements-approve-button", {"tap": approve}),
            ("announcements-return-button", {"tap": f"announcements.return:{one.id}"}),
        ],
        [("announcements-open-button", {"tap": f"announcements.open:{one.id}"})],
    ]
    for person_id in others:
        await turn.tell(
            person_id,
            "announcements-please-approve",
            rows=rows,
            lane=_lane(one),
            about=one.about,
            number=one.number,
            text=one.text,
        )
    turn.reply("announcements-asked", number=one.number)


def _lane(one: Announcement) -> Lane:
    """Who is to read or mend what is urgent is woken too: until then nobody is warned."""
    return Lane.REPLY if one.is_urgent else Lane.NOTICE


async def _others(turn: Turn, one: Announcement) -> list[int]:
    """Everybody else who may speak to all of its places."""
    held = await turn.store.roles.held()
    able = {
        role.person_id
        for role in held
        if all(permissions.may([role], SEND, turn.now, parish=parish) for parish in one.parishes)
    }
    return sorted(able - {one.author_id})


async def duties(turn: Turn) -> list[Duty]:
    """What who speaks is to read. Where nobody else is left who may, it is with who wrote it, and comes last."""
    assert turn.person is not None
    found = [one for one in await turn.store.announcements.waiting() if await may_manage(turn, one)]
    others = [one for one in found if one.author_id != turn.person.id]
    own = [one for one in found if one.author_id == turn.person.id and not await _others(turn, one)]
    return [_duty(turn, one) for one in (*others, *own)]


def _duty(turn: Turn, one: Announcement) -> Duty:
    line = turn.say("announcements-waiting", number=one.number, on=one.asked_at or turn.now)
    tap = f"announcements.open:{one.id}"
    return Duty(one.about, one.number, "duties-waiting-title", line, tap, partial(making.preview, one=one))


async def approve(turn: Turn, id: int, read: str = "") -> None:
    """`read` is what they had before their eyes; anything else, and what goes along with it, is shown first."""
    one = await _waiting(turn, id)
    if read != one.asked:
        turn.preface("announcements-read-first", number=one.number)
        await making.preview(turn, one)
        return
    assert turn.person is not None
    await turn.store.announcements.approve(id, turn.person.id)
    await turn.log("announcements.approved", one.about)
    turn.reply("announcements-approved", number=one.number)
    if one.author_id is not None:
        await turn.tell(one.author_id, "announcements-approved-told", lane=_lane(one), number=one.number)
    await sending.go(turn, one)


async def give_back(turn: Turn, id: int) -> None:
    one = await _waiting(turn, id)
    await turn.ask(NoteForm, about=one.about)


class NoteForm(Form):
    """What had better be different: whoever wrote it reads it."""

    name: ClassVar[str] = NOTE
    heading: ClassVar[str] = "announcements-note-heading"
    is_watched: ClassVar[bool] = False

    note: Annotated[Text, Words(3, 500)] = question("announcements-ask-note")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        one = await find_about(turn, about)
        await managed(turn, one.id)


async def submit_note(turn: Turn, form: NoteForm) -> None:
    one = await _waiting(turn, (await find_about(turn, form.about)).id)
    await turn.store.announcements.give_back(one.id)
    await turn.log("announcements.returned", one.about)
    if one.author_id is not None:
        rows = [[("announcements-change-button", {"tap": f"announcements.change:{one.id}"})]]
        await turn.tell(
            one.author_id,
            "announcements-returned-told",
            rows=rows,
            lane=_lane(one),
            number=one.number,
            note=form.note,
        )
    turn.reply("announcements-returned", number=one.number)


async def _waiting(turn: Turn, id: int) -> Announcement:
    """Not by who wrote it, and only while it waits."""
    one = await managed(turn, id)
    if turn.person is None or turn.person.id == one.author_id:
        raise Refusal("announcements-not-your-own")
    if one.state is not State.WAITING:
        raise Refusal("announcements-waits-no-more", number=one.number)
    return one

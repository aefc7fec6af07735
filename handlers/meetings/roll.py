"""After a sitting: how many members were there, and what follows where they were too few or somebody is missed."""

from typing import Annotated, ClassVar

from bot.domain import sittings
from bot.domain.calendar import DAY, at, local
from bot.domain.drafts import Answers
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import RoleName
from bot.domain.seats import Member
from bot.forms import Between, Form, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import quorum, seats, words
from .cards import CARD
from .finding import find, find_about, id_of

ROLL = "sittings.roll"  # timer
TELL = "sittings.tell-missed"  # timer
RECORD = "sittings.record"  # permission
LOOKED_BACK = 12  # sittings
IN_ROW = 4  # numbers
PAGE = "sittings.page"  # card


async def plan(turn: Turn, meeting: Meeting) -> None:
    await turn.set_timer(ROLL, meeting.about, meeting.ends_at)


async def remind(turn: Turn, about: str) -> None:
    """The timer: what members asked a sitting for is done; chair and secretary are asked, and later it stands among
    what is missing of the meeting."""
    meeting = await turn.store.meetings.get(id_of(about))
    if meeting is not None and _is_held(turn, meeting):
        await turn.store.sittings.settle_requests(meeting.starts_at)
    if meeting is not None and await missing(turn, meeting):
        keepers = [*await seats.leaders(turn), *await seats.heads(turn, RoleName.CHAIR, RoleName.SECRETARY)]
        people = dict.fromkeys(keepers)
        said = Phrase.of("quorum-ask-roll", name=words.name(turn, meeting))
        button = ("quorum-roll-button", f"sittings.roll:{meeting.id}")
        await seats.tell(turn, people, said, button, dedupe=f"sittings.roll:{meeting.id}:{meeting.starts_at.date()}")


async def missing(turn: Turn, meeting: Meeting) -> list[Phrase]:
    """Whether it is still to be said how many members were there."""
    if not _is_held(turn, meeting) or await turn.store.sittings.present(meeting.id) is not None:
        return []
    return [Phrase("quorum-missing-roll")]


def _is_held(turn: Turn, meeting: Meeting) -> bool:
    return meeting.is_formal and meeting.state in (State.ANNOUNCED, State.CLOSED) and meeting.is_over(turn.now)


async def rows(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """For who keeps the records."""
    if not _is_held(turn, meeting) or not await turn.may(RECORD):
        return []
    return [(turn.button("quorum-roll-button", tap=f"sittings.roll:{meeting.id}"),)]


# ---------------------------------------------------------------- the form


async def _fits(turn: Turn, present: int, _: Answers) -> Phrase | None:
    most = turn.municipality.seats
    return Phrase.of("quorum-present-most", most=most) if present > most else None


class RollForm(Form):
    """Who of the council was there."""

    name: ClassVar[str] = "sittings.roll"
    heading: ClassVar[str] = "quorum-roll-heading"
    is_watched: ClassVar[bool] = False

    present: Annotated[int, Between(0, 200)] = question("quorum-ask-present", check=_fits)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _check(turn, await find_about(turn, about))


async def ask(turn: Turn, id: int) -> None:
    meeting = await find(turn, id)
    await _check(turn, meeting)
    await turn.ask(RollForm, about=meeting.about)


async def _check(turn: Turn, meeting: Meeting) -> None:
    await turn.require(RECORD)
    if not _is_held(turn, meeting):
        raise Refusal("quorum-not-held")


async def submit(turn: Turn, form: RollForm) -> None:
    """Who has not said why they do not come was there, until somebody says otherwise."""
    meeting = await find_about(turn, form.about)
    if await turn.store.sittings.present(meeting.id) is None:
        for member in await _unexcused(turn, meeting):
            await turn.store.sittings.came(meeting.id, member.person_id, meeting.starts_at)
    await turn.store.sittings.count_present(meeting.id, form.present)
    await turn.log("sittings.counted", meeting.about, str(form.present))
    await turn.redraw(CARD, meeting.about)
    await _conclude(turn, meeting, form.present)
    await _show(turn, meeting)
    tomorrow = local(turn.now, turn.municipality.time_zone).date() + DAY
    await turn.set_timer(TELL, meeting.about, at(tomorrow, sittings.REMINDED_AT, turn.municipality.time_zone))


async def set_came(turn: Turn, id: int, person_id: str) -> None:
    meeting = await _counted(turn, id, person_id)
    await turn.store.sittings.came(id, int(person_id), meeting.starts_at)
    await _show(turn, meeting)


async def set_missed(turn: Turn, id: int, person_id: str) -> None:
    meeting = await _counted(turn, id, person_id)
    await turn.store.sittings.missed(id, int(person_id))
    await _show(turn, meeting)


async def _counted(turn: Turn, id: int, person_id: str) -> Meeting:
    meeting = await find(turn, id)
    await _check(turn, meeting)
    if person_id not in [str(one.person_id) for one in await _unexcused(turn, meeting)]:
        raise Refusal("machinery-tap-old")
    return meeting


async def _show(turn: Turn, meeting: Meeting) -> None:
    """Each member by a number: pressed, it says the other of the two."""
    members = await _unexcused(turn, meeting)
    said = await turn.store.sittings.replies(meeting.id, [one.person_id for one in members])
    lines, numbers = [], []
    for place, member in enumerate(members, 1):
        came = member.person_id in said and said[member.person_id].came_at is not None
        phrase = "quorum-was-there" if came else "quorum-was-missed"
        lines.append(turn.say(phrase, place=place, who=await seats.called(turn, member)))
        verb = "missed" if came else "came"
        numbers.append(Choice(str(place), tap=f"sittings.{verb}:{meeting.id}:{member.person_id}"))
    if lines:
        text = turn.say("quorum-ask-missed", lines="\n".join(lines))
        rows = tuple(tuple(numbers[start : start + IN_ROW]) for start in range(0, len(numbers), IN_ROW))
        await turn.show(Outbound(text, rows=rows), "quorum-ask-missed", card=PAGE, about=meeting.about, anew=False)


async def _unexcused(turn: Turn, meeting: Meeting) -> list[Member]:
    return [member for member, reply in await quorum.replies(turn, meeting) if reply is None or not reply.is_excused]


# ---------------------------------------------------------------- what follows


async def _conclude(turn: Turn, meeting: Meeting, present: int) -> None:
    """Two sittings in a row without a quorum end the council (Saistošie noteikumi Nr. 25/2024, 23. p.)."""
    needed, name = await seats.needed(turn), words.name(turn, meeting)
    if present >= needed:
        turn.reply("quorum-there", name=name, present=present, seats=turn.municipality.seats)
        return
    failed = sittings.failed_in_a_row(await turn.store.sittings.held(sittings.FAILED), needed)
    phrase = "quorum-failed-twice" if failed >= sittings.FAILED else "quorum-failed"
    said = Phrase.of(phrase, name=name, present=present, seats=turn.municipality.seats, needed=needed)
    turn.speak(Outbound(turn.render(said)), phrase)
    dedupe = f"sittings.failed:{meeting.id}:{present}"
    own = turn.person.id if turn.person else None
    others = [person_id for person_id in await seats.heads(turn, RoleName.CHAIR) if person_id != own]
    await seats.tell(turn, others, said, dedupe=dedupe)
    await seats.tell_staff(turn, seats.said(said), phrase, dedupe=dedupe)


async def tell_missed(turn: Turn, about: str) -> None:
    """The timer, a day later, when slips are mended: who was missed three times without a word hears of it, and who
    leads the council; nobody else (33. p.)."""
    held = await turn.store.sittings.held(LOOKED_BACK)
    if not held or f"meetings:{held[0].id}" != about:
        return
    members = await seats.members(turn)
    said = {one.id: await turn.store.sittings.replies(one.id, [each.person_id for each in members]) for one in held}
    for member in members:
        since = [one for one in held if local(one.starts_at).date() >= member.since_on]
        count = sittings.missed_in_a_row(said[one.id].get(member.person_id) for one in since)
        if count >= sittings.MISSED:
            await _tell_one(turn, about, member, count)


async def _tell_one(turn: Turn, about: str, member: Member, count: int) -> None:
    dedupe = f"sittings.missed:{about}:{member.person_id}"
    await turn.tell(member.person_id, "quorum-missed-own", dedupe=dedupe, count=count)
    who = await seats.called(turn, member)
    leaders = await seats.leaders(turn, but=member.person_id)
    await seats.tell(turn, leaders, Phrase.of("quorum-missed-told", who=who, count=count), dedupe=dedupe)

"""Whether enough members of the council come to a sitting: counted apart, forecast, and told in time."""

from bot.domain import sittings
from bot.domain.calendar import DAY
from bot.domain.meetings import Answer, Meeting, State
from bot.domain.seats import Member
from bot.domain.sittings import Reply
from bot.messages import Choice
from bot.turns import Turn

from . import seats, words
from .finding import id_of

FORECAST = "sittings.forecast"  # timer, about "meetings:<id>:<days before>"
DAYS_BEFORE = (3, 1)
ASKED_AGAIN = 3  # days before


async def plan(turn: Turn, meeting: Meeting) -> None:
    """Of a sitting that was announced or moved."""
    for days in DAYS_BEFORE:
        fires_at, about = meeting.starts_at - DAY * days, f"{meeting.about}:{days}"
        if fires_at > turn.now:
            await turn.set_timer(FORECAST, about, fires_at)
        else:
            await turn.clear_timer(FORECAST, about)


async def forecast(turn: Turn, about: str) -> None:
    """The timer: who has not answered is asked once more, and the chair hears in time that there are too few."""
    meeting = await ahead(turn, id_of(about))
    if meeting is None:
        return
    found = await replies(turn, meeting)
    silent = [member for member, reply in found if reply is None]
    if int(about.rpartition(":")[2]) == ASKED_AGAIN:
        for member in silent:
            await _ask_again(turn, meeting, member)
    if _coming(found) < await seats.needed(turn):
        await _warn(turn, meeting, found)


async def ahead(turn: Turn, id: int) -> Meeting | None:
    """The sitting, if it still takes place."""
    meeting = await turn.store.meetings.get(id)
    is_ahead = meeting is not None and meeting.state is State.ANNOUNCED and meeting.starts_at > turn.now
    return meeting if meeting is not None and meeting.is_formal and is_ahead else None


async def _ask_again(turn: Turn, meeting: Meeting, member: Member) -> None:
    row = [(f"meetings-{said}-button", {"tap": f"meetings.answer:{meeting.id}:{said}"}) for said in Answer]
    await turn.tell(
        member.person_id,
        "quorum-ask",
        rows=[row, [("quorum-excuse-button", {"tap": f"sittings.excuse:{meeting.id}"})]],
        dedupe=f"sittings.ask:{meeting.id}:{meeting.starts_at.date()}",
        about=meeting.about,
        expires_at=meeting.starts_at,
        name=meeting.title,
        at=meeting.starts_at,
        needed=await seats.needed(turn),
        seats=turn.municipality.seats,
    )


Found = list[tuple[Member, Reply | None]]


async def _warn(turn: Turn, meeting: Meeting, found: Found) -> None:
    """With whom there is to telephone."""
    held = await turn.store.sittings.held(1)
    failed = sittings.failed_in_a_row(held, await seats.needed(turn)) > 0
    silent = await _names(turn, [member for member, reply in found if reply is None])
    unsure = await _names(turn, [member for member, reply in found if reply and reply.answer is Answer.MAYBE])
    for person_id in await seats.leaders(turn):
        await turn.tell(
            person_id,
            "quorum-warning",
            rows=[[("meetings-open-button", {"tap": f"meetings.open:{meeting.id}"})]],
            dedupe=f"sittings.forecast:{meeting.id}:{turn.now.date()}",
            about=meeting.about,
            expires_at=meeting.starts_at,
            yes=_coming(found),
            seats=turn.municipality.seats,
            needed=await seats.needed(turn),
            name=words.name(turn, meeting),
            at=meeting.starts_at,
            silent=silent,
            unsure=unsure,
            unknown=", ".join(await seats.unknown(turn)) or "none",
            before="failed" if failed else "held",
        )


async def _names(turn: Turn, members: list[Member]) -> str:
    return ", ".join([await seats.called(turn, member) for member in members]) or "none"


# ---------------------------------------------------------------- counting


async def replies(turn: Turn, meeting: Meeting) -> Found:
    """What each member said, None where nothing."""
    members = await seats.members(turn)
    said = await turn.store.sittings.replies(meeting.id, [one.person_id for one in members])
    return [(member, said.get(member.person_id)) for member in members]


async def counts(turn: Turn, meeting: Meeting) -> str:
    """Members and residents apart: only members make a quorum; nothing before anybody has answered."""
    everybody = await turn.store.attendances.count(meeting.id)
    if not any(everybody.values()):
        return ""
    found = await replies(turn, meeting)
    needed = await seats.needed(turn)
    of_council = turn.say("quorum-counts", yes=_coming(found), seats=turn.municipality.seats, needed=needed)
    yes, maybe = (everybody[said] - _saying(found, said) for said in (Answer.YES, Answer.MAYBE))
    return f"{of_council}\n{turn.say('quorum-residents', yes=yes, maybe=maybe)}"


async def rows_for(turn: Turn, meeting: Meeting, person_id: int | None) -> list[tuple[Choice, ...]]:
    """What a member may do besides, in the turn's language."""
    if not meeting.is_formal or meeting.starts_at <= turn.now or meeting.state is not State.ANNOUNCED:
        return []
    if person_id not in [one.person_id for one in await seats.members(turn)]:
        return []
    return [(turn.button("quorum-excuse-button", tap=f"sittings.excuse:{meeting.id}"),)]


def _coming(found: Found) -> int:
    return _saying(found, Answer.YES)


def _saying(found: Found, said: Answer) -> int:
    return sum(reply is not None and reply.answer is said for _, reply in found)

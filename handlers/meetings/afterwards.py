"""After a meeting: who called it is asked what came of it until it is written down, and everybody who came hears."""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar

from bot.domain import meeting_decisions
from bot.domain.calendar import local
from bot.domain.drafts import Answers
from bot.domain.meeting_decisions import MeetingDecision, Votes, read_lines, read_votes, result
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import RoleName
from bot.forms import Between, Form, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn

from . import closing, commitments, minutes, questions, roll, seats, words
from .finding import find, find_about, id_of
from .recording import may_record, plan, require_recorder, say_nobody, whose

AGAIN = ":again"  # of what the form is about: it corrects
LONGEST = 300  # letters of a decision

# ---------------------------------------------------------------- asking for it


async def ask(turn: Turn, about: str) -> None:
    """The timer: one message with all that is still missing; nothing more when nothing is."""
    meeting = await turn.store.meetings.get(id_of(about))
    if meeting is None or meeting.state is State.PLANNED or meeting.starts_at > turn.now:
        return
    missing = await _missing(turn, meeting)
    if not missing:
        return
    asked_on = local(turn.now, turn.municipality.time_zone).date()
    keepers = await _keepers(turn, meeting)
    if not keepers:
        await say_nobody(turn, meeting, asked_on)
    for person_id in keepers:
        person = await turn.store.people.get(person_id)
        voice = turn.speaking(person.language) if person else turn
        await turn.tell(
            person_id,
            "afterwards-ask",
            rows=[[("meetings-open-button", {"tap": f"meetings.open:{meeting.id}"})], *_first(meeting)],
            dedupe=f"meetings.afterwards:{meeting.id}:{asked_on}",
            about=meeting.about,
            name=words.name(voice, meeting),
            missing="\n".join(f"– {voice.render(one)}" for one in missing),
        )
    await plan(turn, meeting)


async def _keepers(turn: Turn, meeting: Meeting) -> list[int]:
    """Who called it, and of a sitting who writes its minutes."""
    writes = await seats.heads(turn, RoleName.SECRETARY) if meeting.is_formal else []
    return list(dict.fromkeys([*await whose(turn, meeting), *writes]))


def _first(meeting: Meeting) -> list[list[tuple[str, dict[str, str]]]]:
    if meeting.state is not State.ANNOUNCED:
        return []
    return [[("afterwards-record-button", {"tap": f"meetings.record:{meeting.id}"})]]


async def _missing(turn: Turn, meeting: Meeting) -> list[Phrase]:
    """Of one that was cancelled only what has no answer."""
    found = [Phrase("afterwards-missing-record")] if meeting.state is State.ANNOUNCED else []
    if waiting := await questions.open_ones(turn, meeting):
        found.append(Phrase.of("afterwards-missing-answers", count=len(waiting)))
    if meeting.state is State.CANCELLED:
        return found
    return [*found, *await roll.missing(turn, meeting), *await minutes.missing(turn, meeting)]


# ---------------------------------------------------------------- writing it down


async def _checked_in(turn: Turn, known: Answers) -> Phrase | None:
    count = await turn.store.checkins.count(int(known["meeting_id"]))
    return Phrase.of("afterwards-checked-in", count=count) if count else None


async def _counted(turn: Turn, known: Answers) -> Phrase | None:
    return Phrase("afterwards-how-decisions-sitting") if known.get("is_formal") else None


async def _are_decisions(turn: Turn, text: str, _: Answers) -> Phrase | None:
    found = read_lines(text)
    if len(found) > meeting_decisions.MOST:
        return Phrase.of("afterwards-too-many", most=meeting_decisions.MOST)
    if any(len(one) > LONGEST for one in found):
        return Phrase.of("afterwards-too-long", most=LONGEST)
    for one in found:
        if (unknown := (await _matters(turn, one))[1]) is not None:
            return Phrase.of("afterwards-no-matter", number=unknown)
    return None


async def _are_votes(turn: Turn, text: str, known: Answers) -> Phrase | None:
    found, decided = read_votes(text), read_lines(str(known["decided"]))
    if found is None or len(found) != len(decided):
        return Phrase.of("afterwards-votes-unclear", count=len(decided))
    present, most = await turn.store.sittings.present(int(known["meeting_id"])), turn.municipality.seats
    if present is not None and any(one.all > present for one in found):
        return Phrase.of("afterwards-votes-absent", present=present)
    return Phrase.of("afterwards-votes-many", most=most) if any(one.all > most for one in found) else None


def _has_votes(known: Answers) -> bool:
    return bool(known.get("is_formal") and known.get("decided"))


def _is_formal(known: Answers) -> bool:
    return bool(known.get("is_formal"))


def _is_new(known: Answers) -> bool:
    return not known.get("corrects")


Named = Annotated[Text, Words(2, 120)]


class RecordForm(Form):
    """How many came, what was decided, who does what by when; `corrects` what was written down before, but promises."""

    name: ClassVar[str] = "meetings.record"
    heading: ClassVar[str] = "afterwards-heading"
    is_watched: ClassVar[bool] = False

    meeting_id: int = 0
    is_formal: bool = False
    corrects: bool = False
    opened: str = ""  # what is corrected, as it was by then
    came: Annotated[int, Between(0, 5000)] | None = question(
        "afterwards-ask-came", label="afterwards-came-label", intro=_checked_in
    )
    decided: Annotated[Text, Words(3, 1200)] | None = question(
        "afterwards-ask-decided", label="afterwards-decided-label", intro=_counted, check=_are_decisions
    )
    votes: Annotated[Text, Words(3, 500)] | None = question(
        "afterwards-ask-votes", label="afterwards-votes-label", when=_has_votes, check=_are_votes, may_skip=False
    )
    promised: Annotated[Text, Words(3, 700)] | None = question(
        "afterwards-ask-promised", label="afterwards-promised-label", when=_is_new, check=commitments.are_clear
    )
    led_by: Named | None = question("afterwards-ask-led", label="afterwards-led-label", when=_is_formal, may_skip=False)
    minutes_by: Named | None = question(
        "afterwards-ask-minutes", label="afterwards-minutes-label", when=_is_formal, may_skip=False
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _recordable(turn, await find_about(turn, about), again=about.endswith(AGAIN))

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """The votes and the promises as they were understood."""
        votes = read_votes(str(known.get("votes") or "")) or []
        needed = await seats.needed(turn)
        present = await turn.store.sittings.present(int(known["meeting_id"]))
        read = [
            turn.say("afterwards-adopted", place=at, adopted=result(one, needed, present), needed=needed)
            for at, one in enumerate(votes, 1)
        ]
        read += await commitments.read_back(turn, str(known.get("promised") or ""))
        return Phrase.of("afterwards-read-back", read="\n".join(read)) if read else None


async def _recordable(turn: Turn, meeting: Meeting, *, again: bool) -> None:
    await require_recorder(turn, meeting)
    if meeting.state is State.CLOSED and again:
        return
    if meeting.state is State.CLOSED:
        raise Refusal("afterwards-recorded", name=words.name(turn, meeting))
    if meeting.state is not State.ANNOUNCED or meeting.starts_at > turn.now:
        raise Refusal("afterwards-not-yet", title=meeting.title)


async def record(turn: Turn, id: int) -> None:
    meeting = await find(turn, id)
    await turn.ask(RecordForm, about=meeting.about, given={"meeting_id": id, "is_formal": meeting.is_formal})


async def correct(turn: Turn, id: int) -> None:
    """With what was written down before, to be changed."""
    meeting = await find(turn, id)
    await _correct(turn, meeting, await _recorded(turn, meeting))


async def _correct(turn: Turn, meeting: Meeting, said: Mapping[str, object]) -> None:
    opened = str(await _recorded(turn, meeting))
    given = {"meeting_id": meeting.id, "is_formal": meeting.is_formal, "corrects": True, "opened": opened}
    await turn.ask(RecordForm, about=f"{meeting.about}{AGAIN}", given=given, said=said)


async def _recorded(turn: Turn, meeting: Meeting) -> dict[str, object]:
    """As answers."""
    decisions = await turn.store.meeting_decisions.of(meeting.id)
    written = await turn.store.minutes.of(meeting.id)
    votes = [one.votes for one in decisions if one.votes is not None]
    return {
        "came": meeting.came,
        "decided": "\n".join(one.text for one in decisions) or None,
        "votes": "\n".join(f"{v.in_favour} {v.against} {v.abstained} {v.conflicts}" for v in votes) or None,
        "led_by": written.led_by or None,
        "minutes_by": written.minutes_by or None,
    }


async def submit(turn: Turn, form: RecordForm) -> None:
    meeting = await find_about(turn, form.about)
    if form.corrects and form.opened and form.opened != str(recorded := await _recorded(turn, meeting)):
        await _overtaken(turn, meeting, form, recorded)
        return
    led_by, minutes_by = form.led_by or "", form.minutes_by or ""
    if form.corrects:
        await turn.store.minutes.correct(meeting.id, form.came, led_by, minutes_by)
        await turn.store.meeting_decisions.drop(meeting.id)
    elif not await turn.store.minutes.close(meeting.id, form.came, led_by, minutes_by, turn.now):
        raise Refusal("afterwards-recorded", name=words.name(turn, meeting))
    await turn.log("meetings.corrected" if form.corrects else "meetings.recorded", meeting.about)
    decisions = await _decisions(turn, form)
    await turn.store.meeting_decisions.add(meeting.id, decisions, turn.now)
    await commitments.keep(turn, meeting, form.promised or "")
    closed = await find(turn, meeting.id)
    await closing.publish(turn, closed, corrects=form.corrects)
    turn.reply("afterwards-kept", rows=_next_rows(turn, closed, decisions), name=words.name(turn, closed))


async def _overtaken(turn: Turn, meeting: Meeting, form: RecordForm, recorded: Mapping[str, object]) -> None:
    """Somebody else has corrected it meanwhile: it is shown, and what was written is kept to be sent once more."""
    now = "\n".join(f"– {value}" for value in recorded.values() if value is not None)
    turn.preface("afterwards-overtaken", name=words.name(turn, meeting), now=now)
    await _correct(turn, meeting, {field: getattr(form, field) for field in recorded})


async def _decisions(turn: Turn, form: RecordForm) -> list[MeetingDecision]:
    lines = read_lines(form.decided or "")
    votes: Sequence[Votes | None] = read_votes(form.votes) or [] if form.votes else [None] * len(lines)
    return [
        MeetingDecision(line, (await _matters(turn, line))[0], counted)
        for line, counted in zip(lines, votes, strict=True)
    ]


async def _matters(turn: Turn, line: str) -> tuple[str, str | None]:
    """The first proposal or poll a decision names, and a number that is none."""
    proposals, polls = meeting_decisions.numbers_in(line, turn.municipality.prefix)
    found = []
    for number in proposals:
        proposal = await turn.store.proposals.by_number(number.upper())
        if proposal is None or not proposal.is_published:
            return "", number
        found.append(f"proposals:{proposal.id}")
    for id in polls:
        if await turn.store.polls.get(id) is None:
            return "", f"A-{id}"
        found.append(f"polls:{id}")
    return next(iter(found), ""), None


# ---------------------------------------------------------------- what follows


def _next_rows(turn: Turn, meeting: Meeting, decisions: Sequence[MeetingDecision]) -> list[list[Choice]]:
    """The decision a proposal or poll waits for is said there, so that its author hears."""
    rows = []
    for about in dict.fromkeys(one.about for one in decisions if one.about):
        noun, id = about.split(":")
        verb = "proposals.decided" if noun == "proposals" else "polls.conclude"
        text = next(one.text for one in decisions if one.about == about)
        tap = f"{verb}:{id}:{meeting.id}"
        rows.append([turn.button("afterwards-answer-button", tap=tap, number=_number(turn, text))])
    return [*rows, [turn.button("meetings-open-button", tap=f"meetings.open:{meeting.id}")]]


def _number(turn: Turn, text: str) -> str:
    match = re.search(rf"(?:{re.escape(turn.municipality.prefix)}-20\d\d|A)-\d+", text, re.IGNORECASE)
    return match[0].upper() if match else ""


async def rows(turn: Turn, meeting: Meeting) -> list[tuple[Choice, ...]]:
    """On a meeting's page, for who writes it down."""
    if meeting.starts_at > turn.now or not await may_record(turn, meeting):
        return []
    if meeting.state is State.ANNOUNCED:
        return [(turn.button("afterwards-record-button", tap=f"meetings.record:{meeting.id}"),)]
    if meeting.state is not State.CLOSED:
        return []
    correct = turn.button("afterwards-correct-button", tap=f"meetings.correct:{meeting.id}")
    if not await turn.store.commitments.of(meeting.id):
        return [(correct,)]
    return [(turn.button("commitments-list-button", tap=f"commitments.list:{meeting.id}"), correct)]

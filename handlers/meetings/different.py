"""What is different about a meeting, in words: from one of its changes to another, as it was and as it is."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain import changes
from bot.domain.changes import Change
from bot.domain.meetings import Meeting, State
from bot.domain.phrases import Phrase, Value
from bot.turns import Turn

from . import words


def numbers(span: str) -> tuple[int, int]:
    first, last = map(int, span.split("-"))
    return first, last


async def change(turn: Turn, meeting: Meeting, span: str) -> Change:
    """All from the first to the last of "<first>-<last>" as one."""
    return changes.as_one(await turn.store.meeting_changes.of(meeting.id), *numbers(span))


def title(voice: Turn, meeting: Meeting) -> str:
    phrase = "changes-title-cancelled" if meeting.state is State.CANCELLED else "changes-title"
    return voice.say(phrase, kind=words.kind(meeting))


async def said(voice: Turn, meeting: Meeting, span: str) -> str | None:
    """None where it is as it was, or where something newer is said of it: that it is cancelled."""
    differs = await change(voice, meeting, span)
    if meeting.state is State.CANCELLED:
        if numbers(span)[1] != meeting.sequence:
            return None
        known = differs.started_at or meeting.starts_at
        return voice.say("changes-cancelled", name=words.name(voice, meeting), at=known, reason=meeting.cancel_reason)
    return "\n".join([words.name(voice, meeting), "", *differences(voice, differs)]) if differs else None


def differences(voice: Turn, change: Change) -> list[str]:
    """A line for each field: as it is, and as it was."""
    lines = []
    for field in change.was:
        was, became = change.was[field], change.became[field]
        if field == "agenda":
            lines += _agenda(voice, str(was).splitlines(), str(became).splitlines())
        elif field == "why_late":
            lines += [voice.say("meetings-why-late", reason=str(became))] if became else []
        else:
            phrase = "changes-title-of-it" if field == "title" else f"changes-{field.replace('_', '-')}"
            lines.append(voice.say(phrase, new=_value(voice, field, became), old=_value(voice, field, was)))
    return lines


def _agenda(voice: Turn, was: Sequence[str], became: Sequence[str]) -> list[str]:
    gone = [point for point in was if point not in became]
    come = [point for point in became if point not in was]
    lines = [voice.say("changes-agenda-come", points="; ".join(come))] if come else []
    lines += [voice.say("changes-agenda-gone", points="; ".join(gone))] if gone else []
    return lines or [voice.say("changes-agenda-order")]


def _value(voice: Turn, field: str, text: str | int | None) -> Value:
    if text is None or text == "":
        return Phrase("changes-nothing")
    match field:
        case "starts_at":
            return datetime.fromisoformat(str(text))
        case "kind":
            return Phrase(f"meetings-kind-{str(text).replace('_', '-')}")
        case "parishes":
            return ", ".join(voice.municipality.parish(key).nominative for key in str(text).splitlines())
    return text

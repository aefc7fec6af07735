"""What is different about a meeting since it was announced: field by field, as it was and as it is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import reduce

from bot.domain.calendar import QuietHours
from bot.domain.meetings import Meeting, NewMeeting
from bot.domain.places import Place

ON_THE_WAY = timedelta(hours=1)  # so long before they may be setting out, and hear it also in quiet hours
SOON = timedelta(hours=48)  # what changes so near before it is urgent
DISTURBS = ("starts_at", "place", "link")  # what upsets somebody's plans is said in the group too
FIELDS = ("kind", "title", *DISTURBS, "agenda", "audience", "seats", "contact", "parishes")
SAID = (*FIELDS, "why_late")

Text = str | int | None


@dataclass(frozen=True)
class Change:
    """`was` and `became` hold only the fields that differ, as they are written down."""

    was: Mapping[str, Text]
    became: Mapping[str, Text]

    @property
    def disturbs(self) -> bool:
        return any(field in self.was for field in DISTURBS)

    @property
    def started_at(self) -> datetime | None:
        """When it was to begin before, if that differs."""
        was = self.was.get("starts_at")
        return datetime.fromisoformat(str(was)) if was else None

    def __bool__(self) -> bool:
        return bool(self.was)

    def then(self, later: "Change") -> "Change":
        """Both as one: what was changed back is not different."""
        was, became = {**later.was, **self.was}, {**self.became, **later.became}
        fields = [field for field in SAID if field in was and was[field] != became[field]]
        return Change({field: was[field] for field in fields}, {field: became[field] for field in fields})


@dataclass(frozen=True)
class Made:
    """A change by its number, which is the meeting's sequence since then."""

    sequence: int
    at: datetime
    change: Change


def as_one(made: Iterable[Made], first: int, last: int) -> Change:
    """All from the first to the last number."""
    return reduce(Change.then, (one.change for one in made if first <= one.sequence <= last), Change({}, {}))


def is_urgent(change: Change, starts_at: datetime, now: datetime, quiet: QuietHours) -> bool:
    """Whether somebody would set out for it before the quiet hours end; `starts_at`: as it is since the change."""
    begins = min(starts_at, change.started_at or starts_at)
    return quiet.next_allowed(now) > begins - ON_THE_WAY


def pending(made: Sequence[Made], starts_at: datetime, quiet: QuietHours) -> int | None:
    """The number of the first of these that nobody has heard of, for it waits for the morning.

    `made` since the quiet hours began; `starts_at`: as it is since the last of them. What is urgent is heard at once,
    and all that waited before is told with it.
    """
    starts = []
    for one in reversed(made):
        starts.append(starts_at)
        starts_at = one.change.started_at or starts_at
    first, whole = None, Change({}, {})
    for one, since in zip(made, reversed(starts), strict=True):
        first, whole = first or one.sequence, whole.then(one.change)
        if is_urgent(whole, since, one.at, quiet):
            first, whole = None, Change({}, {})
    return first


def between(before: Meeting, after: Meeting) -> Change:
    differing = [field for field in SAID if getattr(before, field) != getattr(after, field)]
    return Change(
        {field: _written(getattr(before, field)) for field in differing},
        {field: _written(getattr(after, field)) for field in differing},
    )


def described(meeting: Meeting) -> dict[str, str]:
    """Each field as it is now: what a form is opened with, to be told later what has been changed meanwhile."""
    return {field: _exactly(getattr(meeting, field)) for field in FIELDS}


def _exactly(value: object) -> str:
    if isinstance(value, Place):
        return f"{value.words}|{value.latitude}|{value.longitude}"
    return str(_written(value.astimezone(UTC) if isinstance(value, datetime) else value))


@dataclass(frozen=True)
class Merged:
    """What somebody changes, put onto what others have changed since; `clashes`: the fields both gave a new value."""

    meeting: NewMeeting
    clashes: tuple[str, ...]


def merge(opened: Mapping[str, str], now: Meeting, meant: NewMeeting) -> Merged:
    """`opened`: as the form was opened with it, or nothing."""
    wanted = replace(now, **{**vars(meant), "parishes": tuple(sorted(meant.parishes))})
    new, present = described(wanted), described(now)
    mine = [field for field in FIELDS if new[field] != opened.get(field)]
    clashes = [field for field in mine if present[field] not in (opened.get(field), new[field])]
    values = {field: getattr(wanted if field in mine else now, field) for field in FIELDS}
    return Merged(NewMeeting(**values), tuple(clashes) if opened else ())


def _written(value: object) -> Text:
    match value:
        case Place():
            return value.words or (f"{value.latitude}, {value.longitude}" if value.is_point else "")
        case datetime():
            return value.isoformat()
        case tuple():
            return "\n".join(value)
        case int() | None:
            return value
    return str(value)


def urgent_from(before: Meeting, after: Meeting) -> datetime:
    """From when on it cannot wait for what a group may be given."""
    return min(before.starts_at, after.starts_at) - SOON

"""An event as a file that every calendar reads (iCalendar, RFC 5545 and 5546)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event, vCalAddress, vGeo, vText, vUri

ALARM = timedelta(hours=2)
ALARM_BEFORE_LAST_DAY = timedelta(hours=39)  # before its end: at nine on the day before the last


@dataclass(frozen=True)
class Entry:
    """`uid` and `sequence` tell a calendar which event it is and that this is the newer file of it.

    From a day until the day after its last one it takes whole days.
    """

    uid: str
    sequence: int
    written_at: datetime
    starts_at: date
    ends_at: date
    title: str
    location: str
    text: str
    url: str
    organiser: str
    email: str
    point: tuple[float, float] | None = None
    is_cancelled: bool = False


def written(entry: Entry) -> bytes:
    """In UTC: one moment, understood alike by every calendar and shown in the zone of who reads it.

    A time with its zone needs a VTIMEZONE, which some calendars ignore and others refuse when they know the name
    otherwise; it is worth that only for what repeats by the clock on the wall.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Pagasta balss//LV")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.written_at.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", _moment(entry.starts_at))
    event.add("dtend", _moment(entry.ends_at))
    event.add("summary", vText(entry.title))
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    event.add("description", vText(entry.text))
    event.add("url", vUri(entry.url))
    if entry.location:
        event.add("location", vText(entry.location))
    if entry.point is not None:
        event.add("geo", vGeo(entry.point))
    organiser = vCalAddress(f"mailto:{entry.email}")
    organiser.params["CN"] = entry.organiser
    event.add("organizer", organiser)
    if _takes_days(entry):
        event.add("transp", "TRANSPARENT")  # nobody is busy all the while
    if not entry.is_cancelled:
        event.add_component(_alarm(entry))
    return event


def _alarm(entry: Entry) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", vText(entry.title))
    if _takes_days(entry):
        alarm.add("trigger", -ALARM_BEFORE_LAST_DAY, parameters={"RELATED": "END"})
    else:
        alarm.add("trigger", -ALARM)
    return alarm


def _takes_days(entry: Entry) -> bool:
    return not isinstance(entry.starts_at, datetime)


def _moment(day: date) -> date:
    return day.astimezone(UTC) if isinstance(day, datetime) else day

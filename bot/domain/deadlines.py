"""Who owes the next move of a proposal until when, when they are reminded, and when it is over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.domain.calendar import QuietHours, WorkingDays, at, local
from bot.domain.statuses import PROMISED, ProposalKind, Side, Status

MORNING = time(9)

OWED_BY: Mapping[Status, Side] = {
    **dict.fromkeys((Status.RECEIVED, Status.IN_REVIEW, Status.ON_AGENDA, Status.WE_DO_IT), Side.COUNCIL),
    **dict.fromkeys(PROMISED - {Status.WE_DO_IT}, Side.MUNICIPALITY),
    **dict.fromkeys((Status.WAITS_MUNICIPALITY, Status.FORWARDED), Side.MUNICIPALITY),
    Status.NEEDS_CLARIFICATION: Side.AUTHOR,
}


@dataclass(frozen=True)
class Period:
    """From `since_on` to `due_on` somebody owes the next move.

    `days_left`: the working days that were left of the period before, which stands still while the author is asked.
    """

    proposal_id: int
    status: Status
    since_on: date
    due_on: date
    days_left: int | None = None
    reminded_at: datetime | None = None
    over_at: datetime | None = None

    def goes_on_with(self, status: Status, due_on: date) -> bool:
        """Looking at a proposal wins no time, and a promise repeated for the same day is the same."""
        is_only_opened = self.status is Status.RECEIVED and status is Status.IN_REVIEW
        return self.due_on == due_on and (self.status is status or is_only_opened)


def owed_by(status: Status, kind: ProposalKind = ProposalKind.IDEA) -> Side | None:
    """None: nobody owes anything any more. A problem is never the council's."""
    side = OWED_BY.get(status)
    return Side.MUNICIPALITY if kind is ProposalKind.PROBLEM and side is Side.COUNCIL else side


# ---------------------------------------------------------------- days


def half_on(period: Period, days: WorkingDays) -> date | None:
    """The working day in the middle; None where there is none between the beginning and the end."""
    working = days.between(period.since_on, period.due_on)
    return days.add(period.since_on, (working + 1) // 2) if working > 0 else None


def last_on(due_on: date, days: WorkingDays) -> date:
    """What is due on a day off may still be done on the next working day."""
    return due_on if days.is_working(due_on) else days.add(due_on, 1)


def is_over(due_on: date, today: date, days: WorkingDays) -> bool:
    return today > last_on(due_on, days)


def left(period: Period, today: date, days: WorkingDays) -> int:
    """The working days that stand still from today on; the rest of a last day counts as one."""
    return max(1, days.between(today, period.due_on))


# ---------------------------------------------------------------- moments


def morning(day: date, quiet: QuietHours) -> datetime:
    return at(day, MORNING, quiet.zone)


def allowed(moment: datetime, days: WorkingDays, quiet: QuietHours) -> datetime:
    """The moment itself, or the first after it that is on a working day and outside quiet hours."""
    while True:
        moment = quiet.next_allowed(moment)
        day = local(moment, quiet.zone).date()
        if days.is_working(day):
            return moment
        moment = morning(days.add(day, 1), quiet)


def half_at(period: Period, days: WorkingDays, quiet: QuietHours) -> datetime | None:
    on = half_on(period, days)
    return None if on is None else allowed(morning(on, quiet), days, quiet)


def over_at(period: Period, days: WorkingDays, quiet: QuietHours) -> datetime:
    """In the morning after the last day."""
    after = days.add(last_on(period.due_on, days), 1)
    return allowed(morning(after, quiet), days, quiet)


def next_at(period: Period, days: WorkingDays, quiet: QuietHours) -> datetime | None:
    """When there is something to be done about it next; None: everything has been."""
    if period.over_at is not None:
        return None
    half = None if period.reminded_at is not None else half_at(period, days, quiet)
    return half or over_at(period, days, quiet)

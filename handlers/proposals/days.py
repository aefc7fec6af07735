"""The days that are offered for a promise: soon, in a month, by the clock; any other is typed."""

from datetime import date, timedelta

from bot.domain.calendar import local, months_later
from bot.domain.phrases import Phrase
from bot.forms import Option
from bot.turns import Turn

TWO_WEEKS = timedelta(weeks=2)
OTHER = "other"  # no day: whoever presses it is told how a day is written


def offered(turn: Turn, by_clock: date | None = None) -> list[Option]:
    """Working days; each says which day it is."""
    own = turn.municipality
    today = local(turn.now, own.time_zone).date()
    days = {"two-weeks": _working(turn, today + TWO_WEEKS), "month": _working(turn, months_later(today, 1))}
    options = [_option(f"evening-day-{name}", on) for name, on in days.items()]
    if by_clock is not None and by_clock not in days.values():
        options.append(Option(by_clock.isoformat(), Phrase.of("proposals-day-button", on=by_clock)))
    return [*options, Option(OTHER, Phrase("evening-day-other"))]


def _option(phrase: str, on: date) -> Option:
    return Option(on.isoformat(), Phrase(phrase), Phrase.of("forms-answer-day", on=on))


def _working(turn: Turn, day: date) -> date:
    days = turn.municipality.working_days
    return day if days.is_working(day) else days.add(day, 1)

"""When what comes after a meeting is asked for."""

from datetime import UTC, date, datetime

from bot.domain.calendar import WorkingDays, local
from bot.domain.minutes import due_on, next_ask

DAYS = WorkingDays()


def test_the_morning_after_then_on_working_days_three_and_five_then_each_week() -> None:
    asked, after = [], datetime(2026, 12, 18, 16, 0, tzinfo=UTC)  # a Friday before Christmas
    for _ in range(5):
        after = next_ask(date(2026, 12, 18), after, DAYS)
        asked.append(local(after).date())

    assert asked == [
        date(2026, 12, 19),
        date(2026, 12, 23),
        date(2026, 12, 29),
        date(2027, 1, 5),
        date(2027, 1, 12),
    ]
    assert due_on(date(2026, 12, 18), DAYS) == asked[2]

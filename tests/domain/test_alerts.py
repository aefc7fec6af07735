"""What wakes an administrator, what does not, and how often it is told."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.alerts import (
    FLOOD,
    Alert,
    Kind,
    Seen,
    Told,
    Waiting,
    Work,
    is_ready,
    over,
    stopping,
    to_tell,
    troubles,
)

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def ago(**time: float) -> datetime:
    return NOW - timedelta(**time)


def seen(work: Work | None = None, **more: Any) -> Seen:
    """A program that has been well for a day."""
    usual = {"polls": True, "polled_at": ago(seconds=20), "backed_up_at": ago(hours=20), "work": work or Work()}
    return Seen(NOW, ago(days=1), **{**usual, **more})


def kinds(seen: Seen) -> list[Kind]:
    return [alert.kind for alert in troubles(seen)]


def waiting(*minutes: float, sent: float | None = None, count: int = 1) -> Seen:
    """Answers to so many people, each for so many minutes; the last that went out went so many minutes ago."""
    replies = [Waiting(ago(minutes=one), count) for one in minutes]
    return seen(Work(replies=replies, sent_at=None if sent is None else ago(minutes=sent)))


def test_a_program_that_is_well_wakes_nobody() -> None:
    assert kinds(seen()) == []
    assert is_ready(seen())


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ({"is_writable": False}, Kind.STORAGE_FAILS),
        ({"refused_since": ago(minutes=2)}, Kind.TOKEN_REFUSED),
        ({"polled_at": ago(minutes=3)}, Kind.NO_POLL),
        ({"polled_at": None}, Kind.NO_POLL),
        ({"work": Work(late=1, late_since=ago(minutes=6))}, Kind.TIMER_LATE),
        ({"work": Work(parked=1, newest_parked=7)}, Kind.TIMER_FAILED),
        ({"work": Work(dead=1, newest_dead=7)}, Kind.DEAD_LETTER),
        ({"work": Work(doubtful=1, newest_doubtful=7)}, Kind.POST_IN_DOUBT),
        ({"work": Work(refused=["dome@example.lv"])}, Kind.MAIL_REFUSED),
        ({"disk_free": 0.09}, Kind.DISK_LOW),
        ({"backed_up_at": ago(hours=27)}, Kind.BACKUP_OLD),
        ({"backed_up_at": None}, Kind.BACKUP_OLD),
    ],
)
def test_each_trouble_is_noticed(what: dict[str, Any], kind: Kind) -> None:
    assert kinds(seen(**what)) == [kind]
    assert is_ready(seen(**what)) == (kind not in {Kind.STORAGE_FAILS, Kind.TOKEN_REFUSED, Kind.NO_POLL})


def test_what_is_only_a_moment_is_no_trouble() -> None:
    late = Work(late=1, late_since=ago(minutes=4))
    assert kinds(seen(late, polled_at=ago(seconds=110), backed_up_at=ago(hours=25))) == []
    assert kinds(seen(refused_since=ago(seconds=50))) == []


def test_a_refused_token_is_told_and_not_also_that_nothing_comes() -> None:
    assert kinds(seen(refused_since=ago(minutes=9), polled_at=ago(minutes=9))) == [Kind.TOKEN_REFUSED]


def test_where_updates_are_brought_nobody_has_to_fetch_them() -> None:
    assert kinds(seen(polls=False, polled_at=None)) == []
    assert is_ready(seen(polls=False, polled_at=None))


def test_until_it_was_polled_once_it_is_not_ready_and_that_wakes_nobody_for_two_minutes() -> None:
    begun = Seen(NOW, ago(minutes=1), polls=True, backed_up_at=NOW)
    assert (kinds(begun), is_ready(begun)) == ([], False)


def test_the_first_backup_has_an_hour() -> None:
    assert kinds(Seen(NOW, ago(minutes=50))) == []
    assert kinds(Seen(NOW, ago(minutes=70))) == [Kind.BACKUP_OLD]
    assert kinds(Seen(NOW, ago(minutes=70), is_backed_up=False)) == []


# ---------------------------------------------------------------- an answer that waits


def test_an_answer_that_waits_while_nothing_goes_out_is_a_trouble() -> None:
    assert kinds(waiting(2, sent=5)) == [Kind.REPLY_WAITS]
    assert kinds(waiting(2)) == [Kind.REPLY_WAITS]


def test_ten_minutes_of_it_and_people_are_not_answered_at_all() -> None:
    assert is_ready(waiting(9, sent=30))
    assert [one.kind for one in stopping(waiting(11, sent=30))] == [Kind.REPLY_WAITS]


def test_one_or_two_who_wait_while_others_are_answered_are_their_own_trouble() -> None:
    assert kinds(waiting(20, 15, sent=0.1)) == []


def test_three_who_wait_are_everybodys_trouble_though_others_are_answered() -> None:
    assert kinds(waiting(20, 15, 12, sent=0.1)) == [Kind.REPLY_WAITS]
    assert not is_ready(waiting(20, 15, 12, sent=0.1))


def test_who_floods_us_waits_by_right() -> None:
    assert kinds(waiting(20, 20, 20, 20, sent=25, count=FLOOD)) == []
    assert is_ready(waiting(20, sent=25, count=FLOOD))


# ---------------------------------------------------------------- how often it is told

POLL, DEAD = Alert(Kind.NO_POLL), Alert(Kind.DEAD_LETTER, mark="7")


def test_what_is_new_is_told_at_once() -> None:
    assert to_tell([POLL, DEAD], {}, NOW) == [POLL, DEAD]


@pytest.mark.parametrize("minutes", [1, 59])
def test_nothing_is_told_twice_within_an_hour(minutes: int) -> None:
    told = {Kind.NO_POLL: Told(ago(minutes=minutes)), Kind.DEAD_LETTER: Told(ago(minutes=minutes), "6")}
    assert to_tell([POLL, DEAD], told, NOW) == []
    over_since = {kind: Told(last.at, last.mark, is_over=True) for kind, last in told.items()}
    assert to_tell([POLL, DEAD], over_since, NOW) == []


def test_what_hurts_is_told_every_hour() -> None:
    assert to_tell([POLL], {Kind.NO_POLL: Told(ago(hours=1))}, NOW) == [POLL]


def test_what_lies_there_is_told_once_a_day_unless_more_came() -> None:
    assert to_tell([DEAD], {Kind.DEAD_LETTER: Told(ago(hours=23), "7")}, NOW) == []
    assert to_tell([DEAD], {Kind.DEAD_LETTER: Told(ago(hours=24), "7")}, NOW) == [DEAD]
    assert to_tell([DEAD], {Kind.DEAD_LETTER: Told(ago(hours=1), "6")}, NOW) == [DEAD]


def test_a_clock_that_was_put_back_silences_nothing() -> None:
    assert to_tell([POLL], {Kind.NO_POLL: Told(NOW + HOUR)}, NOW) == [POLL]


def test_the_end_of_a_trouble_is_known_once() -> None:
    told = {Kind.NO_POLL: Told(ago(hours=1)), Kind.DEAD_LETTER: Told(NOW, "7")}
    assert over([DEAD], told) == [Kind.NO_POLL]
    assert over([], {Kind.NO_POLL: Told(NOW, is_over=True)}) == []

"""How much a group may be given, and what may be bound where."""

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.domain.calendar import QuietHours
from bot.domain.chats import Budget, Chat, ChatKind, Lost, check_bindable
from bot.domain.phrases import Refusal
from bot.domain.shares import evening

QUIET = QuietHours(time(21), time(8))
BUDGET = Budget(per_day=1, per_week=3, quiet=QUIET)
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # 10.00 in Riga
EIGHT = MONDAY - timedelta(hours=2)
DAY = timedelta(days=1)


def test_the_first_post_goes_at_once() -> None:
    assert BUDGET.earliest(MONDAY, []) == MONDAY


def test_the_second_of_a_day_waits_for_the_next_morning() -> None:
    assert BUDGET.earliest(MONDAY + timedelta(hours=1), [MONDAY]) == EIGHT + DAY


def test_at_night_the_morning_is_the_earliest() -> None:
    night = MONDAY + timedelta(hours=13)

    assert BUDGET.earliest(night, []) == EIGHT + DAY
    assert BUDGET.earliest(night, [EIGHT + DAY]) == EIGHT + 2 * DAY


def test_three_in_any_seven_days_are_enough() -> None:
    posts = [MONDAY, MONDAY + DAY, MONDAY + 2 * DAY]

    assert BUDGET.earliest(MONDAY + 3 * DAY, posts) == EIGHT + 7 * DAY


def test_what_is_planned_ahead_counts_like_what_was_sent() -> None:
    ahead = [MONDAY + 4 * DAY, MONDAY + 5 * DAY, MONDAY + 6 * DAY]

    assert BUDGET.earliest(MONDAY, ahead) > MONDAY + 6 * DAY


def test_what_gives_way_keeps_its_day_where_there_is_room_and_has_a_later_one_else() -> None:
    tuesday, wednesday = EIGHT + DAY, EIGHT + 2 * DAY

    assert BUDGET.placed([tuesday], [MONDAY]) == [tuesday]
    assert BUDGET.placed([tuesday, wednesday], [MONDAY, tuesday]) == [wednesday, EIGHT + 7 * DAY]


@pytest.mark.parametrize("posts_a_day", [1, 2])
def test_however_many_are_asked_for_no_day_and_no_week_has_too_many(posts_a_day: int) -> None:
    budget, posts = Budget(posts_a_day, 3, QUIET), list[datetime]()
    for _ in range(12):
        posts.append(budget.earliest(MONDAY, posts))

    assert all(sum(one.date() == other.date() for other in posts) <= posts_a_day for one in posts)
    days = [post.date() for post in posts]
    assert all(sum(day <= other < day + 7 * DAY for other in days) <= 3 for day in days)
    assert not any(QUIET.is_quiet(post) for post in posts)


def test_evening_is_at_six_today_or_else_tomorrow() -> None:
    six = MONDAY + timedelta(hours=8)

    assert evening(MONDAY, QUIET) == six
    assert evening(six, QUIET) == six + DAY


GROUP = Chat(1, "test:-1", ChatKind.GROUP, MONDAY, parish="malienas")
STAFF = Chat(2, "test:-2", ChatKind.STAFF, MONDAY)
GONE = Chat(3, "test:-3", ChatKind.GROUP, MONDAY, parish="annas", lost_at=MONDAY, lost_why=Lost.UNBOUND)


@pytest.mark.parametrize("here", [None, GROUP, GONE])
def test_a_free_place_can_be_bound_and_the_same_again(here: Chat | None) -> None:
    check_bindable(here, ChatKind.GROUP, "malienas")


@pytest.mark.parametrize(
    ("here", "kind", "parish", "reason"),
    [
        (GROUP, ChatKind.GROUP, "annas", "chats-is-group-of"),
        (GROUP, ChatKind.STAFF, "", "chats-is-group-of"),
        (STAFF, ChatKind.GROUP, "malienas", "chats-is-staff-chat"),
    ],
)
def test_a_place_is_for_one_thing(here: Chat, kind: ChatKind, parish: str, reason: str) -> None:
    with pytest.raises(Refusal, match=reason):
        check_bindable(here, kind, parish)


def test_a_chat_comes_back_unless_somebody_decided_against_it() -> None:
    assert not GROUP.comes_back
    assert not GONE.comes_back
    assert Chat(4, "test:-4", ChatKind.GROUP, MONDAY, lost_at=MONDAY, lost_why=Lost.LEFT).comes_back

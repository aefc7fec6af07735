from bot.messages import Address, Pace
from bot.pacing import Pacing

PACE = Pace(per_second=28, chat_per_second=1, chat_burst=3, group_per_minute=19, group_edits_per_minute=8)
ANNA, JANIS, GROUP = Address("t", "1"), Address("t", "2"), Address("t", "-1")


def messages(pacing: Pacing, address: Address, seconds: float, *, is_edit: bool = False) -> int:
    """How many messages go to one address in that time, when there is always one more to send."""
    now, sent = 1000.0, 0
    while now <= 1000.0 + seconds:
        wait = pacing.wait(address, is_edit, now)
        if wait == 0:
            pacing.take(address, is_edit, now)
            sent += 1
        now += max(wait, 0.001)
    return sent


def test_a_person_gets_a_short_burst_and_then_one_a_second() -> None:
    assert messages(Pacing(PACE), ANNA, 60) <= 60 + PACE.chat_burst


def test_a_group_never_gets_more_than_the_limit_in_a_minute() -> None:
    assert 15 <= messages(Pacing(PACE), GROUP, 60) <= 20


def test_a_group_never_gets_more_than_the_limit_in_the_minute_after_a_silence() -> None:
    pacing = Pacing(PACE)
    pacing.wait(GROUP, False, 900.0)
    assert 18 <= messages(pacing, GROUP, 59) <= 20


def test_a_group_nothing_was_said_to_is_answered_at_once() -> None:
    pacing = Pacing(PACE)
    pacing.wait(ANNA, False, 1000.0)
    pacing.wait(GROUP, True, 1000.0)
    pacing.forget_idle(1200.0)
    assert pacing.wait(GROUP, True, 1200.0) == 0


def test_edits_take_only_their_part_of_a_groups_minute() -> None:
    assert 7 <= messages(Pacing(PACE), GROUP, 60, is_edit=True) <= 9


def test_all_together_stay_below_the_channels_limit() -> None:
    pacing, now, sent = Pacing(PACE), 1000.0, 0
    for step in range(10_000):
        now = 1000.0 + step / 1000
        address = Address("t", str(step))
        if pacing.wait(address, False, now) == 0:
            pacing.take(address, False, now)
            sent += 1
    assert 250 <= sent <= 30 * 10


def test_the_purse_is_empty_after_a_start() -> None:
    assert Pacing(PACE).wait(ANNA, False, 1000.0) > 0


def test_a_throttled_address_waits_and_others_do_not() -> None:
    pacing = Pacing(PACE)
    pacing.throttle(ANNA, 30, 1000.0)
    pacing.wait(JANIS, False, 1000.0)
    assert pacing.wait(ANNA, False, 1001.0) == 29
    assert pacing.wait(JANIS, False, 1001.0) == 0


def test_a_second_throttled_address_stops_the_channel() -> None:
    pacing = Pacing(PACE)
    pacing.throttle(ANNA, 30, 1000.0)
    pacing.throttle(GROUP, 20, 1005.0)
    assert pacing.wait(JANIS, False, 1006.0) == 19


def test_idle_addresses_are_forgotten() -> None:
    pacing = Pacing(PACE)
    pacing.wait(ANNA, False, 1000.0)
    pacing.take(ANNA, False, 1000.0)
    pacing.forget_idle(1200.0)
    assert ANNA not in pacing.chats

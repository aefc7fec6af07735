from bot.lanes import Lanes
from bot.messages import Address, Delivery, Lane, Outbound, Repeat

ANNA, JANIS = Address("t", "1"), Address("t", "2")


def delivery(id: int, address: Address) -> Delivery:
    return Delivery(id, address, Lane.REPLY, Repeat.ONCE_MORE, Outbound("labdien"))


def test_the_messages_of_one_address_go_one_after_the_other() -> None:
    lanes = Lanes()
    for id, address in enumerate((ANNA, ANNA, JANIS)):
        lanes.put(delivery(id, address))
    first, other = list(lanes.waiting(Lane.REPLY))
    lanes.start(first)
    assert (first.id, other.id) == (0, 2)
    assert [one.id for one in lanes.waiting(Lane.REPLY)] == [2]
    lanes.done(first)
    assert sorted(one.id for one in lanes.waiting(Lane.REPLY)) == [1, 2]


def test_who_has_a_thousand_messages_coming_keeps_nobody_elses_in_the_store() -> None:
    lanes = Lanes()
    for id in range(1000):
        lanes.put(delivery(id, ANNA))
    assert lanes.wants_more(Lane.REPLY)


def test_what_was_said_earlier_goes_first_also_when_it_is_found_later() -> None:
    lanes = Lanes()
    lanes.put(delivery(2, ANNA))
    lanes.put(delivery(1, ANNA))
    assert [one.id for one in lanes.waiting(Lane.REPLY)] == [1]


def test_what_is_tried_again_keeps_its_place_and_waits() -> None:
    lanes = Lanes()
    lanes.put(delivery(1, ANNA))
    lanes.put(delivery(2, ANNA))
    [first] = lanes.waiting(Lane.REPLY)
    lanes.start(first)
    lanes.put_back(first, 110.0)
    lanes.done(first)
    [again] = lanes.waiting(Lane.REPLY)
    assert again.id == 1
    assert lanes.pause(again, 100.0) == 10.0
    assert lanes.holds(1)

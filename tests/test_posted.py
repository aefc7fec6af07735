"""Posts and cards: no more than a group may be given, drawn once for many changes, in doubt until somebody looks."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

import handlers
from bot import posting
from bot.domain.roles import RoleName
from bot.messages import Address, InDoubt, Lane, Outbound
from bot.turns import Turn
from handlers import posted, shares
from tests.chat import Actor, Chat, Room

CARD = "lapas.karte"

# ---------------------------------------------------------------- a noun of the tests: pages with a counter


async def paint(turn: Turn, about: str) -> Outbound | None:
    count = await turn.store.meta.get(about)
    button = turn.button("machinery-help", tap=f"{about.replace(':', '.tap:')}")
    return None if count is None else Outbound(f"{about} {turn.language}: {count}", rows=((button,),))


async def post(turn: Turn, about: str) -> None:
    await turn.store.meta.set(about, "0")
    message = await paint(turn.speaking("lv"), about)
    assert message is not None
    await posting.post(turn, "malienas", message, phrase="page", card=CARD, about=about)


async def urgent(turn: Turn, about: str) -> None:
    await turn.store.meta.set(about, "0")
    message = Outbound(f"steidzami {about}")
    await posting.post(turn, "malienas", message, phrase="page", card=CARD, about=about, at=turn.now)


async def change(turn: Turn, about: str) -> None:
    count = int(await turn.store.meta.get(about) or 0)
    await turn.store.meta.set(about, str(count + 1))
    await turn.redraw(CARD, about)


async def withdraw(turn: Turn, about: str) -> None:
    await turn.store.db.run("DELETE FROM meta WHERE key = :key", key=about)
    await turn.redraw(CARD, about)


async def show_me(turn: Turn, about: str) -> None:
    message = await paint(turn, about)
    assert message is not None
    turn.speak(message, "page", about=about, card=CARD)


async def dispatch(turn: Turn, about: str) -> None:
    """To many people at once."""
    for name in ("anna", "janis"):
        turn.send(Address("test", name), Outbound("Ūdens nebūs"), "page", lane=Lane.BULK, about=about)


async def tap(turn: Turn, id: int) -> None:
    turn.acknowledge("machinery-tap-done")


CARDS = {CARD: paint}
COMMANDS = {"lapa": post, "steidzami": urgent, "maina": change, "atsauc": withdraw, "radi": show_me, "visiem": dispatch}
CONVERSATION = replace(
    handlers.CONVERSATION,
    commands={**handlers.CONVERSATION.commands, **COMMANDS},
    taps={**handlers.CONVERSATION.taps, "lapas.tap": tap},
    cards=CARDS,
    timers={**handlers.CONVERSATION.timers, **posted.timers(CARDS), **shares.timers(CARDS)},
)


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path, conversation=CONVERSATION).open()
    yield chat
    await chat.close()


# ---------------------------------------------------------------- what a group may be given


async def test_a_group_gets_one_post_a_day_and_three_a_week(chat: Chat, ilze: Actor, group: Room) -> None:
    for number in range(5):
        await ilze.says(f"/lapa lapas:{number}")

    seen = []
    for _ in range(10):
        seen.append(len(group.screen))
        await chat.passes(days=1)

    assert seen == [1, 2, 3, 3, 3, 3, 3, 4, 5, 5]


async def test_something_urgent_does_not_wait(chat: Chat, ilze: Actor, group: Room) -> None:
    await ilze.says("/lapa lapas:1")
    await ilze.says("/steidzami lapas:2")

    assert [shown.text for shown in group.screen] == ["lapas:1 lv: 0", "steidzami lapas:2"]


# ---------------------------------------------------------------- redraw


async def test_many_changes_are_one_edit(chat: Chat, ilze: Actor, group: Room) -> None:
    await ilze.says("/lapa lapas:1")
    for _ in range(5):
        await ilze.says("/maina lapas:1")

    await chat.passes(minutes=1)

    assert group.last.text == "lapas:1 lv: 5"
    assert len(await chat.rows("SELECT id FROM outbox WHERE edits IS NOT NULL")) == 1


async def test_a_card_is_drawn_in_the_language_of_who_reads_it(chat: Chat, ilze: Actor, group: Room) -> None:
    john = await chat.resident("John", "malienas", language="en")
    await ilze.says("/lapa lapas:1")
    await john.says("/radi lapas:1")

    await ilze.says("/maina lapas:1")
    await chat.passes(minutes=1)

    assert john.last.text == "lapas:1 en: 1"
    assert group.last.text == "lapas:1 lv: 1"


async def test_what_waits_for_the_morning_says_the_newest_then(chat: Chat, ilze: Actor, group: Room) -> None:
    await chat.passes(hours=12)
    await ilze.says("/lapa lapas:1")
    await ilze.says("/maina lapas:1")

    await chat.passes(hours=12)

    assert [(shown.text, shown.is_edited) for shown in group.screen] == [("lapas:1 lv: 1", False)]


async def test_what_is_withdrawn_before_the_morning_never_appears(chat: Chat, ilze: Actor, group: Room) -> None:
    await chat.passes(hours=12)
    await ilze.says("/lapa lapas:1")
    await ilze.says("/atsauc lapas:1")

    await chat.passes(hours=12)

    assert group.screen == []


async def test_cards_are_edited_at_night(chat: Chat, ilze: Actor, group: Room) -> None:
    await ilze.says("/lapa lapas:1")
    await chat.passes(hours=13)
    await ilze.says("/maina lapas:1")

    await chat.passes(minutes=1)

    assert group.last.text == "lapas:1 lv: 1"


async def test_a_card_changed_while_it_is_being_sent_is_edited_afterwards(chat: Chat, ilze: Actor, group: Room) -> None:
    chat.platform.troubles[group.address] = [InDoubt("no answer")]
    await ilze.says("/lapa lapas:1")
    await ilze.says("/maina lapas:1")
    await chat.passes(minutes=1)
    assert group.screen == []

    await ilze.taps("Sūtīt vēlreiz")
    await ilze.says("/maina lapas:1")
    await chat.passes(minutes=1)

    assert group.last.text == "lapas:1 lv: 2"


async def test_what_changed_while_nobody_knew_is_drawn_when_it_was_sent_again(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    chat.platform.troubles[group.address] = [InDoubt("no answer")]
    await ilze.says("/lapa lapas:1")
    await ilze.says("/maina lapas:1")
    await chat.passes(minutes=1)

    await ilze.taps("Sūtīt vēlreiz")
    await chat.passes(minutes=1)

    assert [shown.text for shown in group.screen] == ["lapas:1 lv: 1"]


async def test_after_an_upgrade_only_what_changes_is_posted_afresh(chat: Chat, ilze: Actor, group: Room) -> None:
    await ilze.says("/steidzami lapas:1")
    await ilze.says("/steidzami lapas:2")
    await group.upgrades()

    for _ in range(3):
        await ilze.says("/maina lapas:2")
        await chat.passes(minutes=1)

    assert [shown.text for shown in group.screen] == ["lapas:2 lv: 3"]


async def test_a_change_on_its_way_during_an_upgrade_is_posted_afresh(chat: Chat, ilze: Actor, group: Room) -> None:
    await ilze.says("/lapa lapas:1")
    await ilze.says("/maina lapas:1")
    await group.upgrades()

    await chat.passes(minutes=1)
    await chat.restarts()
    await chat.passes(days=1)

    assert [shown.text for shown in group.screen] == ["lapas:1 lv: 1"]


# ---------------------------------------------------------------- in doubt


async def test_a_doubtful_post_is_never_repeated_by_itself(chat: Chat, ilze: Actor, group: Room) -> None:
    chat.platform.troubles[group.address] = [InDoubt("no answer")]
    await ilze.says("/lapa lapas:1")
    await chat.passes(days=2)
    await chat.restarts()

    assert group.screen == []
    ilze.sees("outbox-in-doubt")
    assert ilze.last.labels == ["Pienāca", "Sūtīt vēlreiz"]


async def test_it_is_sent_again_once_however_often_that_is_pressed(chat: Chat, ilze: Actor, group: Room) -> None:
    chat.platform.troubles[group.address] = [InDoubt("no answer")]
    await ilze.says("/lapa lapas:1")
    asked = ilze.last

    await ilze.taps("Sūtīt vēlreiz", message=asked)
    await ilze.taps("Sūtīt vēlreiz", message=asked)
    await ilze.taps("Pienāca", message=asked)

    ilze.sees("outbox-settled-already")
    assert len(group.screen) == 1


async def test_a_post_that_arrived_after_all_is_known_by_the_first_tap_under_it(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    chat.platform.troubles[group.address] = [InDoubt("no answer")]
    await ilze.says("/lapa lapas:1")
    await ilze.taps("Pienāca")
    await chat.platform.send(group.address, Outbound("lapas:1 lv: 0"))  # as it had arrived

    await anna.presses("lapas.tap:1", group.last, in_=group)
    await ilze.says("/maina lapas:1")
    await chat.passes(minutes=1)

    assert group.last.text == "lapas:1 lv: 1"


async def test_without_a_representative_the_staff_settle_it(
    chat: Chat, anna: Actor, peteris: Actor, group: Room
) -> None:
    chat.platform.troubles[group.address] = [InDoubt("no answer")]
    await anna.says("/lapa lapas:1")

    peteris.sees("outbox-in-doubt")
    await anna.presses("outbox.again:1", anna.screen[0] if anna.screen else peteris.last)
    anna.sees("machinery-not-allowed")
    assert group.screen == []


async def test_where_nobody_else_is_there_the_administrator_settles_it(
    chat: Chat, anna: Actor, andris: Actor, group: Room
) -> None:
    other = await chat.official("Gunta", RoleName.STAFF, "annas")
    chat.platform.troubles[group.address] = [InDoubt("no answer")]
    await anna.says("/lapa lapas:1")
    assert not other.screen
    await andris.taps("Sūtīt vēlreiz")

    assert len(group.screen) == 1


async def test_what_the_staff_of_one_parish_cannot_settle_for_all_the_administrator_does(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, andris: Actor
) -> None:
    await chat.official("Gunta", RoleName.STAFF, "annas")
    chat.platform.troubles[anna.address] = [InDoubt("no answer")]
    await ilze.says("/visiem lapas:1")

    andris.sees("outbox-bulk-in-doubt")


async def test_of_a_dispatch_to_many_one_question_is_asked_for_all(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor
) -> None:
    chat.platform.troubles[anna.address] = [InDoubt("no answer")]
    chat.platform.troubles[janis.address] = [InDoubt("no answer")]
    await ilze.says("/visiem lapas:1")

    assert len([shown for shown in peteris.screen if chat.says(shown, "outbox-bulk-in-doubt", {})]) == 1
    await peteris.taps("Sūtīt vēlreiz")

    assert [shown.text for shown in (*anna.screen, *janis.screen)] == ["Ūdens nebūs", "Ūdens nebūs"]

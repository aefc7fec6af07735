"""Groups and the staff's channel: bound by a code that works once, lost, found, moved; and talk in a group."""

from bot.domain.roles import RoleName
from bot.messages import Address, Change, Inbound, Migrated, Reason, Undeliverable
from tests.chat import Actor, Chat, Room, event
from tests.meetings import announces, comes
from tests.proposals import publishes, submits


async def group_code(actor: Actor) -> str:
    await actor.says("grupas")
    await actor.taps("Piesaistīt grupu")
    return code_in(actor)


def code_in(actor: Actor) -> str:
    return next(line.partition("/start ")[2] for line in actor.last.text.splitlines() if "/start " in line)


async def posts_in(room: Room, code: str) -> None:
    """A post in a channel, where nobody is named as the author."""
    await room.chat.happens(Inbound(event(), room.address, room.address, command="start", argument=code))


async def bound(chat: Chat) -> list[tuple[str, str, str]]:
    chats = await chat.machine.read(lambda store: store.chats.bound())
    return [(one.kind, one.parish, one.address) for one in chats]


async def on_the_card(anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await anna.chat.passes(minutes=1)


# ---------------------------------------------------------------- binding


async def test_the_representative_binds_the_group_by_a_code_that_works_once(
    chat: Chat, ilze: Actor, anna: Actor
) -> None:
    group, other = chat.room("Malienas grupa"), chat.room("Cita grupa")
    code = await group_code(ilze)

    await anna.says(f"/start {code}", in_=group)  # whoever of the group types it
    group.sees("chats-group-bound")
    ilze.sees("chats-bound-told")
    await anna.says(f"/start {code}", in_=other)

    other.sees("roles-invitation-used")
    assert await bound(chat) == [("group", "malienas", str(group.address))]


async def test_the_button_of_an_invitation_leads_to_the_choice_of_a_group(ilze: Actor) -> None:
    code = await group_code(ilze)

    (choice,) = ilze.last.choices
    assert choice.url == f"https://test.example/?startgroup={code}"


async def test_a_code_typed_one_to_one_binds_nothing(chat: Chat, ilze: Actor) -> None:
    code = await group_code(ilze)

    await ilze.says(f"/start {code}")

    ilze.sees("chats-code-belongs-there")
    assert await bound(chat) == []


async def test_the_code_of_who_no_longer_represents_binds_nothing(chat: Chat, ilze: Actor, dace: Actor) -> None:
    code = await group_code(ilze)
    await ilze.says("lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")

    room = chat.room("Malienas grupa")
    await ilze.says(f"/start {code}", in_=room)

    room.sees("roles-invitation-withdrawn")
    assert await bound(chat) == []


async def test_a_parish_has_one_group_and_a_second_replaces_it_after_a_question(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    new = chat.room("Jaunā grupa")
    await ilze.says("grupas")
    await ilze.taps("Nomainīt")
    ilze.sees("chats-replace-confirm")
    await ilze.taps("Nomainīt")

    await ilze.says(f"/start {code_in(ilze)}", in_=new)

    group.sees("chats-replaced")
    assert await bound(chat) == [("group", "malienas", str(new.address))]


async def test_a_group_of_one_parish_does_not_become_that_of_another(chat: Chat, ilze: Actor) -> None:
    other = await chat.group("annas", "Annas grupa")
    code = await group_code(ilze)

    await ilze.says(f"/start {code}", in_=other)

    other.sees("chats-is-group-of", parish="annas")
    assert await bound(chat) == [("group", "annas", str(other.address))]


async def test_the_staff_channel_never_becomes_a_group(chat: Chat, ilze: Actor, staff: Room) -> None:
    code = await group_code(ilze)

    await ilze.says(f"/start {code}", in_=staff)

    staff.sees("chats-is-staff-chat")


async def test_staff_bind_their_channel_where_posts_have_no_author(chat: Chat, peteris: Actor) -> None:
    channel = chat.room("Darbinieki")
    await peteris.says("grupas")
    await peteris.taps("Piesaistīt kanālu")

    await posts_in(channel, code_in(peteris))

    channel.sees("chats-staff-bound")
    peteris.sees("chats-bound-told")
    assert await bound(chat) == [("staff", "", str(channel.address))]


async def test_a_code_for_the_group_does_not_bind_the_staff_channel(chat: Chat, ilze: Actor) -> None:
    code = await group_code(ilze)
    channel = chat.room("Darbinieki")

    await posts_in(channel, code.replace("grp-", "stf-"))

    channel.sees("roles-invitation-unknown")


async def test_the_chair_chooses_whose_group_it_is(chat: Chat, dace: Actor) -> None:
    room = chat.room("Liepnas grupa")
    await dace.says("grupas")
    await dace.says("Liepna")
    await dace.taps("Piesaistīt grupu")

    await dace.says(f"/start {code_in(dace)}", in_=room)

    assert await bound(chat) == [("group", "liepnas", str(room.address))]


async def test_a_resident_binds_nothing(anna: Actor) -> None:
    await anna.says("grupas")
    anna.sees("machinery-not-allowed")
    await anna.presses("chats.invite_now:0:malienas", anna.last)
    anna.sees("machinery-not-allowed")
    await anna.presses("chats.invite_staff:0:all", anna.last)
    anna.sees("machinery-not-allowed")


async def test_a_group_is_unbound_by_a_press_and_a_yes(chat: Chat, ilze: Actor, group: Room) -> None:
    await ilze.says("grupas")
    await ilze.taps("Atsaistīt")
    await ilze.taps("Jā, atsaistīt")

    ilze.sees("chats-unbound")
    group.sees("chats-unbound")
    assert await bound(chat) == []


# ---------------------------------------------------------------- added, removed, back


async def test_who_adds_us_without_a_code_is_told_how_to_bind(chat: Chat, ilze: Actor) -> None:
    room = chat.room("Malienas grupa")
    await room.membership(ilze, Change.JOINED)
    assert room.screen == []

    await chat.passes(minutes=2)

    room.sees("chats-how-to-bind")
    assert len(room.screen) == 1


async def test_who_binds_in_the_same_breath_is_not_told_how(chat: Chat, ilze: Actor) -> None:
    room = chat.room("Malienas grupa")
    code = await group_code(ilze)
    await room.membership(ilze, Change.JOINED)
    await ilze.says(f"/start {code}", in_=room)

    await chat.passes(minutes=2)

    assert [chat.says(shown, "chats-group-bound", {}) for shown in room.screen] == [True]


async def test_when_we_are_removed_binder_and_staff_hear_of_it(
    chat: Chat, ilze: Actor, group: Room, staff: Room
) -> None:
    await group.membership(ilze, Change.LEFT)
    await group.membership(ilze, Change.LEFT)

    assert len([shown for shown in ilze.screen if chat.says(shown, "chats-lost-group", {})]) == 1
    assert "Bots ir izņemts: Malienas pagasta grupa" in staff.last.text
    assert await bound(chat) == [("staff", "", str(staff.address))]


async def test_a_group_that_takes_no_message_is_noticed_and_the_post_is_carried_by_hand(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    chat.platform.unreachable.add(group.address)

    await on_the_card(anna, ilze)

    assert "Bots ir izņemts" in peteris.last.text
    ilze.sees("shares-please-forward", parish="malienas")
    assert ilze.last.labels == ["Pārsūtīju", "Vakarā", "Izlaist"]


async def test_what_waited_for_a_lost_group_is_carried_by_hand(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await chat.passes(hours=12)
    await publishes(ilze)  # at 22.00: the post waits for the morning

    await group.membership(ilze, Change.LEFT)
    await chat.passes(hours=12)

    assert group.screen == []
    assert ilze.last.labels == ["Pārsūtīju", "Vakarā", "Izlaist"]


async def test_a_group_we_come_back_to_is_bound_as_before(chat: Chat, ilze: Actor, group: Room) -> None:
    await group.membership(ilze, Change.RESTRICTED)
    await group.membership(ilze, Change.JOINED)

    ilze.sees("chats-found")
    assert await bound(chat) == [("group", "malienas", str(group.address))]
    await chat.passes(minutes=2)
    assert group.screen == []


async def test_nobody_is_disturbed_when_we_are_made_an_administrator(chat: Chat, ilze: Actor, group: Room) -> None:
    await group.membership(ilze, Change.PROMOTED)
    await chat.passes(minutes=2)

    assert group.screen == []
    assert ilze.screen == []


# ---------------------------------------------------------------- the group becomes a supergroup


async def test_after_an_upgrade_the_next_change_posts_the_card_afresh_once(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await on_the_card(anna, ilze)
    card = group.last

    await group.upgrades()
    await chat.passes(hours=1)
    assert group.screen == []
    for actor in (janis, await chat.resident("Kārlis", "malienas")):
        await actor.presses("proposals.support:1", card, in_=group)
        await chat.passes(minutes=1)

    assert len(group.screen) == 1
    assert "Atbalstu 1 (2)" in group.last.labels


async def test_after_an_upgrade_two_cards_are_posted_afresh_on_two_days(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await on_the_card(anna, ilze)
    card = group.last
    await announces(ilze)
    await chat.passes(days=3)
    assert len(group.screen) == 2

    await group.upgrades()
    await janis.presses("proposals.support:1", card, in_=group)
    await comes(anna)
    await chat.passes(minutes=1)
    assert len(group.screen) == 1
    await chat.passes(days=1)
    assert len(group.screen) == 2


async def test_an_upgrade_told_from_both_sides_changes_nothing_twice(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await on_the_card(anna, ilze)
    old = group.address
    await group.upgrades()
    await chat.happens(Migrated(event(), old, group.address))

    assert await bound(chat) == [("group", "malienas", str(group.address))]
    assert len(await chat.rows("SELECT id FROM posted WHERE message_id = 'moved ' || id")) == 1


async def test_a_move_we_learn_of_by_writing_there_is_the_same(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    new = Address("test", "-100malienas")
    chat.platform.troubles[group.address] = [Undeliverable(Reason.MIGRATED, new_address=new)]

    await on_the_card(anna, ilze)

    assert group.screen == []
    assert len(chat.platform.screens[new]) == 1
    assert await bound(chat) == [("group", "malienas", str(new))]


async def test_what_waited_goes_to_the_new_address(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna)
    await chat.passes(hours=12)
    await publishes(ilze)

    await group.upgrades()
    await chat.passes(hours=12)

    assert len(group.screen) == 1


# ---------------------------------------------------------------- talk in a group


async def test_in_a_group_we_answer_one_to_one_and_not_more_than_once_a_minute(
    chat: Chat, anna: Actor, group: Room
) -> None:
    await anna.says("cik maksā malka?", in_=group)
    await anna.says("/nezinu", in_=group)

    assert len(group.screen) == 1
    group.sees("machinery-write-privately")
    assert group.last.choices[0].start == "p-malienas"

    await chat.passes(minutes=2)
    await anna.says("vai kāds klausās?", in_=group)
    assert len(group.screen) == 2


# ---------------------------------------------------------------- who may see what


async def test_another_administrator_sees_no_button_to_bind_a_group(chat: Chat, andris: Actor) -> None:
    await andris.says("grupas")

    assert andris.last.labels == ["Piesaistīt kanālu"]


async def test_an_alternate_binds_the_group_only_while_nobody_represents(chat: Chat, ilze: Actor) -> None:
    oskars = await chat.official("Oskars", RoleName.ALTERNATE, "malienas", village="Brenci")
    await oskars.says("grupas")
    oskars.sees("machinery-not-allowed")

    await ilze.says("lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await oskars.says("grupas")

    oskars.sees("chats-no-group")

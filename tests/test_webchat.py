"""The web chat as a platform: who is heard, what stands on the screen, what comes back to whom."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bot.channels.webchat_pages import Toast
from bot.channels.webchat_said import Said
from bot.domain.media import Kind, Media
from bot.messages import (
    Address,
    Change,
    Choice,
    Inbound,
    Membership,
    Outbound,
    Reason,
    TryLater,
    Undeliverable,
)
from storage.screens import Screen
from tests.echo import ANNA, CARD, GROUP, ILZE, Echo, echoing

PHOTO = b"\xff\xd8\xff\xe0 a photo"


@pytest.fixture
async def echo(tmp_path: Path) -> AsyncIterator[Echo]:
    async with echoing(tmp_path) as one:
        yield one


def said(who: str, text: str = "", **parts: Any) -> Said:
    return Said(event=str(uuid4()), who=who, text=text, **parts)


async def screen(echo: Echo, address: Address) -> list[Screen]:
    return await echo.read(lambda store: store.screens.newest(address, 100))


async def texts(echo: Echo, address: Address) -> list[str]:
    return [shown.body.get("text", "") for shown in await screen(echo, address)]


def only(echo: Echo) -> Inbound:
    (event,) = echo.heard
    assert isinstance(event, Inbound)
    return event


# ---------------------------------------------------------------- being heard


async def test_anna_says_something_and_sees_both_it_and_the_answer(echo: Echo) -> None:
    await echo.chat.say(said("anna", "Labdien!"))

    assert await texts(echo, ANNA) == ["Labdien!", "Saņemts: Labdien!"]
    assert only(echo).address == only(echo).sender == ANNA
    assert only(echo).sender_name == "Anna"


async def test_saying_the_same_once_more_after_a_lost_answer_is_no_second_event(echo: Echo) -> None:
    once = said("anna", "Labdien!")

    await echo.chat.say(once)
    await echo.chat.say(once)

    assert len(echo.heard) == 1
    assert len(await screen(echo, ANNA)) == 2


async def test_a_command_carries_what_stands_behind_it(echo: Echo) -> None:
    await echo.chat.say(said("anna", "/Start abc-17"))

    assert (only(echo).command, only(echo).argument, only(echo).text) == ("start", "abc-17", "")


async def test_a_photo_a_place_and_a_sticker_arrive_as_what_they_are(echo: Echo) -> None:
    ref = await echo.chat.files.keep(PHOTO)

    await echo.chat.say(said("anna", "Bedre", media={"kind": "photo", "ref": ref}, album="one"))
    await echo.chat.say(said("anna", place={"latitude": 57.42, "longitude": 27.05}))
    await echo.chat.say(said("anna", unanswerable="sticker"))

    photo, place, sticker = (event for event in echo.heard if isinstance(event, Inbound))
    assert (photo.text, photo.media, photo.album) == ("Bedre", Media(Kind.PHOTO, ref), "one")
    assert await echo.chat.fetch(Media(Kind.PHOTO, ref)) == PHOTO
    assert place.place is not None
    assert (place.place.latitude, place.place.longitude) == (57.42, 27.05)
    assert sticker.unanswerable == "sticker"


async def test_a_personal_code_is_kept_nowhere(echo: Echo) -> None:
    await echo.chat.say(said("anna", "Mans kods ir 010180-12345."))

    assert only(echo).masked == 1
    stored = json.dumps([shown.body for shown in await screen(echo, ANNA)]) + str(echo.heard)
    assert "12345" not in stored


async def test_somebody_unknown_or_a_room_unknown_is_not_heard(echo: Echo) -> None:
    for wrong in (said("nobody", "Labdien!"), said("anna", "Labdien!", chat="-elsewhere"), said("anna", chat="ilze")):
        with pytest.raises(LookupError):
            await echo.chat.say(wrong)

    assert echo.heard == []


async def test_a_file_that_was_never_brought_is_not_sent(echo: Echo) -> None:
    with pytest.raises(LookupError):
        await echo.chat.say(said("anna", media={"kind": "photo", "ref": "0" * 64 + ".jpg"}))


# ---------------------------------------------------------------- in a group


async def test_what_neighbours_say_in_the_group_stays_among_them(echo: Echo) -> None:
    await echo.chat.say(said("anna", "Vai kāds redzēja manu kaķi?", chat="-malienas"))
    own = (await screen(echo, GROUP))[0].message_id
    await echo.chat.say(said("ilze", "Jā, pie skolas.", chat="-malienas", reply_to=own))

    assert echo.heard == []
    assert await echo.read(lambda store: store.inbox.waiting(0, 10)) == []
    assert await texts(echo, GROUP) == ["Vai kāds redzēja manu kaķi?", "Jā, pie skolas."]


async def test_a_command_in_the_group_is_heard(echo: Echo) -> None:
    await echo.chat.say(said("anna", "/card", chat="-malienas"))

    assert (only(echo).address, only(echo).sender) == (GROUP, ANNA)
    assert await texts(echo, GROUP) == ["/card", CARD.text]


async def test_a_reply_to_the_bot_in_the_group_is_heard(echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)

    await echo.chat.say(said("anna", "Pie ezera, lūdzu.", chat="-malienas", reply_to=card.message_id))

    assert (only(echo).reply_to, only(echo).text) == (card.message_id, "Pie ezera, lūdzu.")


async def test_anyone_can_press_a_button_in_the_group_and_nothing_is_said_by_it(echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)

    await echo.chat.say(said("svesinieks", chat="-malienas", tap="echo.vote:lake", message=card.message_id))

    tap = only(echo).tap
    assert tap is not None
    assert (tap.data, tap.message_id) == ("echo.vote:lake", card.message_id)
    assert only(echo).sender == Address("webchat", "svesinieks")
    assert len(await screen(echo, GROUP)) == 1


async def test_bringing_the_bot_into_a_group_is_a_change_and_a_first_word(echo: Echo) -> None:
    await echo.chat.say(said("ilze", "/start bind-1", chat="-malienas", change=Change.JOINED))

    joined, start = echo.heard
    assert joined == Membership(joined.event, GROUP, ILZE, Change.JOINED)
    assert isinstance(start, Inbound)
    assert (start.command, start.argument, start.address) == ("start", "bind-1", GROUP)


# ---------------------------------------------------------------- answering


async def test_an_edit_changes_the_message_where_it_stands(echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)
    await echo.chat.send(GROUP, Outbound("Vēl kas"))

    await echo.chat.edit(GROUP, card.message_id, Outbound("Balsis: 1", rows=CARD.rows))

    assert await texts(echo, GROUP) == ["Balsis: 1", "Vēl kas"]
    edited = (await screen(echo, GROUP))[0]
    assert edited.edited_at == echo.now
    assert edited.pinned_at is not None


async def test_new_buttons_alone_do_not_mark_a_message_as_edited(echo: Echo) -> None:
    asked = await echo.chat.send(ANNA, Outbound("Par ko?", rows=((Choice("Ceļi", tap="a.b"),),)))

    await echo.chat.edit(ANNA, asked.message_id, Outbound("Par ko?"))

    shown = (await screen(echo, ANNA))[0]
    assert (shown.body, shown.edited_at) == ({"text": "Par ko?"}, None)


async def test_an_edit_of_nothing_or_with_nothing_new_says_so(echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)
    await echo.chat.say(said("anna", "Labdien!"))
    annas = (await screen(echo, ANNA))[0].message_id

    for address, message_id, reason in (
        (GROUP, card.message_id, Reason.UNCHANGED),
        (GROUP, "nothing", Reason.GONE),
        (ANNA, annas, Reason.GONE),
    ):
        with pytest.raises(Undeliverable) as refused:
            await echo.chat.edit(address, message_id, CARD)
        assert refused.value.reason == reason


async def test_a_stranger_cannot_be_written_to_before_they_write(echo: Echo) -> None:
    stranger = Address("webchat", "svesinieks")
    with pytest.raises(Undeliverable) as refused:
        await echo.chat.send(stranger, Outbound("Labdien!"))
    assert refused.value.reason == Reason.UNREACHABLE

    await echo.chat.say(said("svesinieks", "/start"))

    assert await texts(echo, stranger) == ["/start", "Saņemts: /start"]


async def test_who_is_not_of_the_cast_is_unreachable(echo: Echo) -> None:
    for chat, reason in (("nobody", Reason.UNREACHABLE), ("-elsewhere", Reason.REMOVED)):
        with pytest.raises(Undeliverable) as refused:
            await echo.chat.send(Address("webchat", chat), Outbound("Labdien!"))
        assert refused.value.reason == reason


async def test_a_picture_that_is_not_here_yet_is_sent_later(echo: Echo) -> None:
    echo.copies["elsewhere"] = None

    with pytest.raises(TryLater):
        await echo.chat.send(ILZE, Outbound("Skat", media=Media(Kind.PHOTO, "elsewhere", id=1)))


async def test_what_is_sent_is_our_copy_of_a_picture_not_the_original(echo: Echo) -> None:
    original = await echo.chat.files.keep(PHOTO)
    echo.copies[original] = b"\xff\xd8\xff without traces"

    await echo.chat.send(ILZE, Outbound("Skat", media=Media(Kind.PHOTO, original, id=1)))

    ref = (await screen(echo, ILZE))[0].body["media"]["ref"]
    assert ref != original
    assert await echo.chat.fetch(Media(Kind.PHOTO, ref)) == b"\xff\xd8\xff without traces"


# ---------------------------------------------------------------- what a page sees


async def seen(echo: Echo, page: str, after: int = 0) -> list[Screen | Toast]:
    """All that has happened, up to the first pause."""
    found: list[Screen | Toast] = []
    live = echo.chat.live(page, after)
    async for news in live:
        if news is None:
            break
        found.append(news)
    return found


async def test_a_page_that_comes_back_sees_what_it_missed_as_it_is_now(echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)
    (first,) = await seen(echo, "page")
    assert isinstance(first, Screen)

    await echo.chat.send(ANNA, Outbound("Labdien!"))
    await echo.chat.edit(GROUP, card.message_id, Outbound("Balsis: 1"))
    await echo.chat.edit(GROUP, card.message_id, Outbound("Balsis: 2"))

    missed = await seen(echo, "page", first.change)
    assert [one.body["text"] for one in missed if isinstance(one, Screen)] == ["Labdien!", "Balsis: 2"]


async def test_the_answer_to_a_tap_comes_to_that_page_alone_and_once(echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)
    await echo.chat.say(said("anna", chat="-malienas", tap="echo.yes", message=card.message_id, page="mine"))

    assert [one for one in await seen(echo, "others") if isinstance(one, Toast)] == []
    (toast,) = [one for one in await seen(echo, "mine") if isinstance(one, Toast)]
    assert toast.text == "Jūsu balss ir ieskaitīta."
    assert [one for one in await seen(echo, "mine") if isinstance(one, Toast)] == []


async def test_a_page_is_told_at_once(echo: Echo) -> None:
    live = echo.chat.live("page", 0)
    assert await anext(live) is None  # nothing yet: it waits

    await echo.chat.send(ANNA, Outbound("Labdien!"))

    news = await anext(live)
    assert isinstance(news, Screen)
    assert news.body == {"text": "Labdien!"}


async def test_the_program_stops_although_pages_are_open(echo: Echo) -> None:
    live = echo.chat.live("page", 0)
    await anext(live)

    echo.chat.close()

    assert [news async for news in live] == []


async def test_after_a_restart_the_screen_is_the_same(tmp_path: Path) -> None:
    async with echoing(tmp_path) as before:
        await before.chat.say(said("anna", "/card", chat="-malienas"))
        await before.chat.say(said("anna", "Labdien!"))
        group, own = await screen(before, GROUP), await screen(before, ANNA)

    async with echoing(tmp_path) as after:
        assert await screen(after, GROUP) == group
        assert await screen(after, ANNA) == own


async def test_a_link_of_ours_says_what_to_say_and_where(echo: Echo) -> None:
    assert echo.chat.link("vote-17") == "http://127.0.0.1:8080/?say=/start%20vote-17"
    assert echo.chat.link("bind-1", group=True) == "http://127.0.0.1:8080/?join=/start%20bind-1"

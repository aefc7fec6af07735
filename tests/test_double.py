"""The double of Telegram is judged here by code others wrote, and rule by rule."""

import asyncio
import base64
import io
import json
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import telegram
from aiohttp import web
from telegram.request import HTTPXRequest

from tests.double import Double, Person, Trouble
from tests.patience import PATIENCE

LONG = 50  # seconds that a poll is held; none of these tests waits for its end
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
BUTTON = {"inline_keyboard": [[{"text": "Par", "callback_data": "polls.vote:17:1"}]]}


@dataclass
class Raw:
    """The bot as bare HTTP: every call gives the whole answer."""

    double: Double
    session: aiohttp.ClientSession

    async def ask(self, method: str, **params: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.double.url}/bot{self.double.token}/{method}", json=params) as answer:
            found: dict[str, Any] = await answer.json()
            assert answer.status == found.get("error_code", 200)
            return found

    async def does(self, method: str, **params: Any) -> Any:
        answer = await self.ask(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def is_refused(self, method: str, **params: Any) -> str:
        """The code and the description of the refusal."""
        answer = await self.ask(method, **params)
        assert not answer["ok"], answer
        return f"{answer['error_code']} {answer['description']}"

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.does("getUpdates", **params)
        return found

    async def upload(self, method: str, name: str, content: bytes, **params: str) -> dict[str, Any]:
        form = aiohttp.FormData(params)
        form.add_field(name, io.BytesIO(content), filename="file.png")
        async with self.session.post(f"{self.double.url}/bot{self.double.token}/{method}", data=form) as answer:
            found: dict[str, Any] = await answer.json()
            return found


@pytest.fixture
async def double() -> AsyncIterator[Double]:
    """Its time stands still unless a test moves it."""
    async with Double() as double:
        double.clock.stop()
        yield double


@pytest.fixture
async def raw(double: Double) -> AsyncIterator[Raw]:
    async with aiohttp.ClientSession() as session:
        yield Raw(double, session)


@pytest.fixture
def anna(double: Double) -> Person:
    return double.person("Anna", language_code="lv", started=True)


@pytest.fixture
def janis(double: Double) -> Person:
    return double.person("Jānis")


# ---------------------------------------------------------------- judged by python-telegram-bot


@pytest.fixture
async def ptb(double: Double) -> AsyncIterator[telegram.Bot]:
    calls, polls = (HTTPXRequest(connect_timeout=PATIENCE, read_timeout=PATIENCE) for _ in range(2))
    async with telegram.Bot(double.token, f"{double.url}/bot", f"{double.url}/file/bot", calls, polls) as bot:
        yield bot


async def test_python_telegram_bot_reads_every_kind_of_update(double: Double, ptb: telegram.Bot, anna: Person) -> None:
    wanted = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "channel_post"]
    await ptb.get_updates(allowed_updates=wanted, timeout=0)
    janis = double.person("Jānis", last_name="Bērziņš", username="janis_b")
    group = double.group("Malienas pagasts", [anna], bot="")
    await everything_happens(double, anna, janis, group)

    updates = await ptb.get_updates(timeout=1)

    kinds = {kind for update in updates for kind in wanted if getattr(update, kind)}
    assert kinds == set(wanted)
    assert [update.update_id for update in updates] == list(
        range(updates[0].update_id, updates[0].update_id + len(updates))
    )
    for update in updates:
        assert not update.api_kwargs
        assert not (update.effective_message and getattr(update.effective_message, "api_kwargs", None))


async def everything_happens(double: Double, anna: Person, janis: Person, group: Any) -> None:
    said = await anna.starts("group-17")
    await anna.edits(said, "/start")
    await anna.sends_photo(PNG, "Bedre", album="7")
    await anna.sends_voice(b"OggS")
    await anna.sends_document(b"%PDF")
    await anna.sends_location(57.3, 26.9)
    await anna.sends_sticker()
    await anna.blocks()
    await anna.unblocks()
    await group.add_bot()
    await group.promote_bot()
    await group.add(janis)
    await janis.replies(await anna.says("Kas par ceļu?", group), "Slikts")
    await group.says_anonymously("Sveiki")
    await group.rename("Maliena")
    await group.pin(group.screen()[-1])
    await group.upgrade()
    topic = await group.add_topic("Ceļi")
    await janis.says("Grants", group, topic=topic)
    await group.remove(janis)
    await group.restrict_bot()
    await group.remove_bot()
    channel = double.channel("Darbinieki")
    await anna.taps((await post(channel)), "Par")


async def post(channel: Any) -> Any:
    return await channel.posts("Ziņa", signature="Ilze", reply_markup=BUTTON)


async def test_python_telegram_bot_can_send_and_change_everything(
    double: Double, ptb: telegram.Bot, anna: Person
) -> None:
    double.flood.on = False
    group = double.group("Malienas pagasts", [anna], bot="administrator", supergroup=True)
    keyboard = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Par", callback_data="1")]])

    sent = await ptb.send_message(group.id, "*Aptauja*", parse_mode="MarkdownV2", reply_markup=keyboard)
    await sent.edit_text("<b>Rezultāts</b>", parse_mode="HTML")
    await sent.pin()
    await ptb.send_photo(anna.id, PNG, "Bedre")
    photo = await ptb.send_photo(anna.id, PNG, reply_parameters=telegram.ReplyParameters(anna.screen()[0].id))
    await photo.edit_caption("Liela bedre")
    await photo.edit_media(telegram.InputMediaPhoto(PNG + b"!", "Cita"))
    await ptb.send_voice(anna.id, b"OggS")
    await ptb.send_document(anna.id, b"%PDF", filename="darba_kārtība.pdf")
    await ptb.send_location(anna.id, 57.3, 26.9)
    album = await ptb.send_media_group(anna.id, [telegram.InputMediaPhoto(PNG), telegram.InputMediaPhoto(PNG)])
    await album[0].delete()
    await ptb.send_chat_action(anna.id, "typing")
    await ptb.set_my_commands([("start", "Sākt")], telegram.BotCommandScopeAllPrivateChats(), "lv")
    await ptb.set_my_description("Balss")
    await ptb.unpin_chat_message(group.id, sent.message_id)

    assert (await ptb.get_my_commands(telegram.BotCommandScopeAllPrivateChats(), "lv"))[0].description == "Sākt"
    assert (await ptb.get_chat(group.id)).title == "Malienas pagasts"
    assert (await ptb.get_chat_member(group.id, anna.id)).status == "creator"
    assert len(await ptb.get_chat_administrators(group.id)) == 2
    assert (await ptb.get_my_name()).name == "Pagasta balss"
    assert anna.menu == {"start": "Sākt"}
    assert [message.text for message in group.screen()] == ["Rezultāts"]
    assert [message.media for message in anna.screen()] == ["photo", "photo", "voice", "document", "location", "photo"]
    assert double.actions == [(anna.id, "typing")]
    assert double.protocol_errors == []


async def test_python_telegram_bot_downloads_what_people_send(ptb: telegram.Bot, anna: Person) -> None:
    await anna.sends_photo(PNG)
    (update,) = await ptb.get_updates()
    assert update.message
    file = await ptb.get_file(update.message.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == PNG


async def test_python_telegram_bot_understands_every_refusal(
    double: Double, ptb: telegram.Bot, anna: Person, janis: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    with pytest.raises(telegram.error.Forbidden, match="can't initiate conversation"):
        await ptb.send_message(janis.id, "Sveiki")
    group = double.group("Malienas pagasts", [anna])
    old = group.id
    await group.upgrade()
    with pytest.raises(telegram.error.ChatMigrated) as migrated:
        await ptb.send_message(old, "Sveiki")
    assert migrated.value.new_chat_id == group.id
    double.fault(Trouble.FLOOD, "sendMessage", seconds=7)
    with pytest.raises(telegram.error.RetryAfter) as late:
        await ptb.send_message(anna.id, "Sveiki")
    assert late.value.retry_after == timedelta(seconds=7)
    double.fault(Trouble.BAD_GATEWAY)
    with pytest.raises(telegram.error.NetworkError, match="Bad Gateway"):
        await ptb.send_message(anna.id, "Sveiki")
    double.fault(Trouble.GARBAGE)
    with pytest.raises(telegram.error.TelegramError, match="Invalid server response"):
        await ptb.send_message(anna.id, "Sveiki")
    double.revoke_token()
    with pytest.raises(telegram.error.InvalidToken):
        await ptb.get_me()


# ---------------------------------------------------------------- judged by aiogram


async def test_an_aiogram_bot_echoes_taps_edits_and_downloads(double: Double, anna: Person) -> None:
    from tests.double.by_aiogram import echoing  # only now: aiogram takes two seconds to import

    async with echoing(double, BUTTON) as downloaded:
        await anna.says("Čau")
        echoed = await double.until(lambda: anna.sees("Čau"))
        tapped = await anna.taps(echoed, "Par")
        await double.until(lambda: tapped.is_answered)
        await anna.sends_photo(PNG)
        await double.until(lambda: downloaded)

    assert [message.text for message in anna.screen() if message.by_bot] == ["Tu spiedi polls.vote:17:1"]
    assert tapped.answer == "Ieskaitīts"
    assert downloaded == [PNG]
    assert double.protocol_errors == []


# ---------------------------------------------------------------- getUpdates


async def test_updates_come_again_until_an_offset_confirms_them(raw: Raw, anna: Person) -> None:
    for text in ("viens", "divi", "trīs"):
        await anna.says(text)
    first = await raw.updates()
    assert await raw.updates() == first
    number = first[0]["update_id"]
    assert [each["update_id"] for each in first] == [number, number + 1, number + 2]
    assert [each["message"]["text"] for each in await raw.updates(offset=number + 2)] == ["trīs"]
    assert [each["message"]["text"] for each in await raw.updates(offset=0)] == ["trīs"]


async def test_a_negative_offset_counts_from_the_end_and_forgets_the_rest(raw: Raw, anna: Person) -> None:
    for text in ("viens", "divi", "trīs"):
        await anna.says(text)
    assert [each["message"]["text"] for each in await raw.updates(offset=-1)] == ["trīs"]
    assert len(await raw.updates()) == 1


async def test_an_offset_from_the_far_future_confirms_nothing(raw: Raw, anna: Person) -> None:
    await anna.says("viens")
    assert len(await raw.updates(offset=2_000_000_000)) == 1


async def test_a_batch_holds_at_most_a_hundred(raw: Raw, double: Double) -> None:
    double.enqueue([{"message": {"text": str(number)}} for number in range(150)])
    assert len(await raw.updates(limit=1000)) == 100
    assert len(await raw.updates(limit=3)) == 3


async def test_a_poll_waits_for_what_comes(raw: Raw, double: Double, anna: Person) -> None:
    poll = asyncio.create_task(raw.updates(timeout=LONG))
    await double.until(lambda: double.updates.is_polled)
    await anna.says("Čau")
    assert [each["message"]["text"] for each in await poll] == ["Čau"]


async def test_a_second_poller_ends_the_first(raw: Raw, double: Double, anna: Person) -> None:
    first = asyncio.create_task(raw.ask("getUpdates", timeout=LONG))
    await double.until(lambda: double.updates.is_polled)
    second = asyncio.create_task(raw.updates(timeout=LONG))
    assert (await first)["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await double.until(lambda: double.updates.is_polled)
    await anna.says("Čau")
    assert len(await second) == 1


async def test_a_poller_that_hung_up_is_forgotten(raw: Raw, double: Double, anna: Person) -> None:
    first = asyncio.create_task(raw.ask("getUpdates", timeout=LONG))
    await double.until(lambda: double.updates.is_polled)
    first.cancel()
    await double.until(lambda: not double.updates.is_polled)
    await anna.says("Čau")
    assert len(await raw.updates()) == 1


async def test_allowed_updates_are_remembered(raw: Raw, anna: Person) -> None:
    await raw.updates(allowed_updates=["callback_query"])
    await anna.says("viens")
    assert await raw.updates() == []
    await raw.updates(allowed_updates=[])
    await anna.says("divi")
    assert len(await raw.updates()) == 1


async def test_a_tap_waits_150_seconds_and_a_message_a_day(raw: Raw, double: Double, anna: Person) -> None:
    message = await raw.does("sendMessage", chat_id=anna.id, text="?", reply_markup=BUTTON)
    await anna.says("Čau")
    await anna.taps(anna.screen()[0], "Par")
    assert message["message_id"] == anna.screen()[0].id
    double.clock.advance(149)
    assert len(await raw.updates()) == 2
    double.clock.advance(2)
    assert [list(each) for each in await raw.updates()] == [["update_id", "message"]]
    double.clock.advance(24 * 3600)
    assert await raw.updates() == []


async def test_after_a_silent_week_update_ids_begin_elsewhere(raw: Raw, double: Double, anna: Person) -> None:
    await anna.says("viens")
    (first,) = await raw.updates()
    await raw.updates(offset=first["update_id"] + 1)
    double.clock.advance(8 * 24 * 3600)
    await anna.says("divi")
    (second,) = await raw.updates(offset=first["update_id"] + 1)
    assert abs(second["update_id"] - first["update_id"]) > 1000


# ---------------------------------------------------------------- what may be sent


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "ā" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"chat_id": 1}, "chat not found"),
        ({"chat_id": ""}, "chat_id is empty"),
        ({"parse_mode": "Rich"}, "unsupported parse_mode"),
        (
            {"text": "<b>a", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            {"text": "<x>a</x>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        ({"text": "ā <b>a</i>", "parse_mode": "HTML"}, "can't parse entities: Unmatched end tag at byte offset 7"),
        ({"text": "a < b", "parse_mode": "HTML"}, "can't parse entities: Unclosed start tag at byte offset 2"),
        (
            {"text": "a.", "parse_mode": "MarkdownV2"},
            "can't parse entities: Character '.' is reserved and must be escaped",
        ),
        (
            {"text": "*a", "parse_mode": "MarkdownV2"},
            "can't parse entities: Can't find end of Bold entity at byte offset 0",
        ),
        ({"entities": [{"type": "bold", "offset": 0, "length": 99}]}, "can't parse MessageEntity"),
        ({"reply_to_message_id": 99}, "message to be replied not found"),
        ({"message_thread_id": 99}, "message thread not found"),
        ({"reply_markup": "{"}, "can't parse reply_markup JSON object"),
    ],
)
async def test_a_wrong_message_is_refused(raw: Raw, anna: Person, wrong: dict[str, Any], why: str) -> None:
    assert (await raw.is_refused("sendMessage", **{"chat_id": anna.id, "text": "Čau", **wrong})).startswith(
        f"400 Bad Request: {why}"
    )
    assert anna.screen() == []


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "a"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": " ", "callback_data": "a"}, "Text buttons are unallowed"),
        ({"text": "a", "callback_data": "a" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": "ā" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "url": "nekas"}, "Wrong HTTP URL"),
        ({"text": "a", "url": "http://localhost:8080/"}, "Wrong HTTP URL"),
        ({"text": "a", "url": "ftp://a.lv"}, "Wrong HTTP URL"),
        ({"text": "a", "url": "https://a.lv", "callback_data": "a"}, "exactly one action"),
    ],
)
async def test_a_wrong_button_is_refused(raw: Raw, anna: Person, button: dict[str, str], why: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    assert why in await raw.is_refused("sendMessage", chat_id=anna.id, text="a", reply_markup=markup)


async def test_a_hundred_and_one_buttons_are_too_many(raw: Raw, anna: Person) -> None:
    rows = [[{"text": "a", "callback_data": "a"}]] * 101
    refusal = await raw.is_refused("sendMessage", chat_id=anna.id, text="a", reply_markup={"inline_keyboard": rows})
    assert refusal == "400 Bad Request: reply markup is too long"


async def test_entities_are_counted_in_utf16_and_move_with_trimmed_space(raw: Raw, anna: Person) -> None:
    sent = await raw.does("sendMessage", chat_id=anna.id, text=" 😀<b>ā&amp;</b>", parse_mode="HTML")
    assert (sent["text"], sent["entities"]) == ("😀ā&", [{"offset": 2, "length": 2, "type": "bold"}])
    marked = await raw.does(
        "sendMessage", chat_id=anna.id, text="_a\\_ *b*_ [c](https://a.lv)", parse_mode="MarkdownV2"
    )
    assert marked["text"] == "a_ b c"
    assert [(each["type"], each["offset"], each["length"]) for each in marked["entities"]] == [
        ("italic", 0, 4),
        ("bold", 3, 1),
        ("text_link", 5, 1),
    ]


async def test_limits_are_met_exactly(raw: Raw, anna: Person) -> None:
    await raw.does("sendMessage", chat_id=anna.id, text="ā" * 4096)
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "ā" * 32}]] * 100}
    await raw.does(
        "sendMessage", chat_id=anna.id, text="<b>" + "a" * 4096 + "</b>", parse_mode="HTML", reply_markup=markup
    )


async def test_parameters_may_come_as_json_form_query_or_multipart(raw: Raw, double: Double, anna: Person) -> None:
    url = f"{double.url}/bot{double.token}/SENDMESSAGE"
    markup = json.dumps(BUTTON)
    params = {"chat_id": str(anna.id), "text": "Čau", "reply_markup": markup, "disable_notification": "True"}
    multipart = aiohttp.FormData(params)
    multipart.add_field("unused", b"x", filename="x")
    double.flood.on = False
    for sending in ({"data": params}, {"params": params}, {"json": params}, {"data": multipart}):
        async with raw.session.post(url, **sending) as answer:
            assert (await answer.json())["result"]["reply_markup"] == BUTTON
    assert all(message.silent and message.labels == ["Par"] for message in anna.screen())
    assert double.protocol_errors == ["sendmessage: unknown parameter unused"]


async def test_files_are_measured(raw: Raw, double: Double, anna: Person) -> None:
    chat = str(anna.id)
    assert "there is no photo in the request" in await raw.is_refused("sendPhoto", chat_id=chat)
    assert (
        "IMAGE_PROCESS_FAILED" in (await raw.upload("sendPhoto", "photo", b"no picture", chat_id=chat))["description"]
    )
    large = PNG + bytes(10 * 1024 * 1024)
    assert "too big for a photo" in (await raw.upload("sendPhoto", "photo", large, chat_id=chat))["description"]
    assert (await raw.upload("sendDocument", "document", large, chat_id=chat))["ok"]
    huge = await raw.upload("sendDocument", "document", bytes(50 * 1024 * 1024 + 1), chat_id=chat)
    assert huge == {"ok": False, "error_code": 413, "description": "Request Entity Too Large"}
    sent = await raw.upload("sendPhoto", "picture", PNG, chat_id=chat, photo="attach://picture", caption="a" * 1025)
    assert sent["description"] == "Bad Request: message caption is too long"
    assert "wrong file identifier" in await raw.is_refused("sendPhoto", chat_id=chat, photo="AgAC-unknown")
    await anna.sends_photo(PNG, size=21 * 1024 * 1024)
    refusal = await raw.is_refused("getFile", file_id=anna.screen()[-1].file_id)
    assert refusal == "400 Bad Request: file is too big"


async def test_a_file_once_sent_is_sent_again_by_its_id(raw: Raw, double: Double, anna: Person) -> None:
    await raw.upload("sendPhoto", "photo", PNG, chat_id=str(anna.id))
    again = await raw.does("sendPhoto", chat_id=anna.id, photo=anna.screen()[-1].file_id)
    assert double.files.content(again["photo"][-1]["file_id"]) == PNG


async def test_a_download_link_lives_an_hour(raw: Raw, double: Double, anna: Person) -> None:
    voice = await anna.sends_voice(b"OggS")
    path = (await raw.does("getFile", file_id=voice.file_id))["file_path"]
    url = f"{double.url}/file/bot{double.token}/{path}"
    async with raw.session.get(url) as answer:
        assert await answer.read() == b"OggS"
    double.clock.advance(3601)
    async with raw.session.get(url) as answer:
        assert answer.status == 404


async def test_an_album_has_two_to_ten_files(raw: Raw, anna: Person) -> None:
    photo = await anna.sends_photo(PNG)
    item = {"type": "photo", "media": photo.file_id}
    assert "wrong number" in await raw.is_refused("sendMediaGroup", chat_id=anna.id, media=[item])
    sent = await raw.does("sendMediaGroup", chat_id=anna.id, media=[{**item, "caption": "Bedre"}, item])
    assert sent[0]["media_group_id"] == sent[1]["media_group_id"]
    assert anna.sees("Bedre")


# ---------------------------------------------------------------- who may be written to


async def test_a_bot_cannot_write_first(raw: Raw, janis: Person) -> None:
    refusal = await raw.is_refused("sendMessage", chat_id=janis.id, text="Čau")
    assert refusal == "403 Forbidden: bot can't initiate conversation with a user"
    await janis.starts()
    await raw.does("sendMessage", chat_id=janis.id, text="Čau")


async def test_who_blocks_the_bot_is_out_of_reach_until_they_return(raw: Raw, anna: Person) -> None:
    await anna.blocks()
    assert (
        await raw.is_refused("sendMessage", chat_id=anna.id, text="a") == "403 Forbidden: bot was blocked by the user"
    )
    await anna.unblocks()
    await raw.does("sendMessage", chat_id=anna.id, text="a")
    standings = [each["my_chat_member"]["new_chat_member"]["status"] for each in await raw.updates()]
    assert standings == ["kicked", "member"]


async def test_a_deleted_account_is_out_of_reach(raw: Raw, anna: Person) -> None:
    await anna.deactivates()
    assert await raw.is_refused("sendMessage", chat_id=anna.id, text="a") == "403 Forbidden: user is deactivated"


async def test_a_bot_that_was_removed_cannot_write(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    supergroup = double.group("Alsviķi", [anna], supergroup=True)
    await group.remove_bot()
    await supergroup.remove_bot()
    refusal = await raw.is_refused("sendMessage", chat_id=group.id, text="a")
    assert refusal == "403 Forbidden: bot was kicked from the group chat"
    refusal = await raw.is_refused("sendMessage", chat_id=supergroup.id, text="a")
    assert refusal == "403 Forbidden: bot was kicked from the supergroup chat"


async def test_a_bot_that_left_is_no_member(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    await raw.does("leaveChat", chat_id=group.id)
    refusal = await raw.is_refused("sendMessage", chat_id=group.id, text="a")
    assert refusal == "403 Forbidden: bot is not a member of the group chat"


async def test_a_muted_bot_has_no_right_to_write(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    await group.restrict_bot()
    assert "not enough rights to send text" in await raw.is_refused("sendMessage", chat_id=group.id, text="a")


async def test_only_an_administrator_posts_in_a_channel(raw: Raw, double: Double) -> None:
    channel = double.channel("Darbinieki", bot="member", username="darbinieki")
    assert "need administrator rights" in await raw.is_refused("sendMessage", chat_id=channel.id, text="a")
    await channel.promote_bot()
    sent = await raw.does("sendMessage", chat_id="@darbinieki", text="a")
    assert sent["sender_chat"]["id"] == channel.id
    assert "from" not in sent


async def test_an_upgraded_group_says_where_it_went(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    old = group.id
    new = await group.upgrade()
    answer = await raw.ask("sendMessage", chat_id=old, text="a")
    assert answer == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new},
    }
    left, came = (each["message"] for each in await raw.updates())
    assert (left["chat"]["id"], left["migrate_to_chat_id"]) == (old, new)
    assert (came["chat"]["id"], came["migrate_from_chat_id"]) == (new, old)
    await raw.does("sendMessage", chat_id=new, text="a")


# ---------------------------------------------------------------- what the bot sees


async def test_in_a_group_the_bot_hears_only_what_concerns_it(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    await raw.does("sendMessage", chat_id=group.id, text="Aptauja")
    await anna.says("Labrīt visiem", group)
    await anna.says("/balss", group)
    await anna.says("/balss@pagasta_balss_bot", group)
    await anna.says("/balss@cits_bots", group)
    await anna.says("Ko saka @pagasta_balss_bot?", group)
    await anna.replies(group.screen()[0], "Piekrītu")
    await anna.sends_photo(PNG, chat=group)
    await group.rename("Maliena")
    heard = [each["message"] for each in await raw.updates()]
    assert [each.get("text", each.get("new_chat_title")) for each in heard] == [
        "/balss",
        "/balss@pagasta_balss_bot",
        "Ko saka @pagasta_balss_bot?",
        "Piekrītu",
        "Maliena",
    ]


async def test_an_administrator_hears_everything(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    await group.promote_bot()
    await anna.says("Labrīt visiem", group)
    change, message = await raw.updates()
    assert change["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert message["message"]["text"] == "Labrīt visiem"


async def test_an_anonymous_administrator_is_the_group(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna], supergroup=True)
    await group.says_anonymously("/aptauja")
    (update,) = await raw.updates()
    assert update["message"]["from"]["id"] == 1087968824
    assert update["message"]["sender_chat"]["id"] == group.id


async def test_members_are_told_of_only_when_asked_for_by_name(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna], bot="administrator")
    await group.promote(double.person("Jānis"))
    assert await raw.updates(allowed_updates=["chat_member"]) == []
    await group.promote(double.person("Ilze"))
    assert len(await raw.updates()) == 1


async def test_a_topic_is_answered_in_its_thread(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna], supergroup=True)
    topic = await group.add_topic("Ceļi")
    await anna.says("/balss", group, topic=topic)
    update = (await raw.updates())[-1]
    assert update["message"]["message_thread_id"] == topic
    assert "forum_topic_created" in update["message"]["reply_to_message"]
    sent = await raw.does("sendMessage", chat_id=group.id, message_thread_id=topic, text="Klausos")
    assert sent["is_topic_message"]


async def test_a_link_carries_at_most_64_plain_characters(anna: Person) -> None:
    assert (await anna.follows("https://t.me/pagasta_balss_bot?start=parish-17_a")) is not None
    for wrong in ("a" * 65, "pagasts=maliena", "ķ"):
        with pytest.raises(ValueError, match="Telegram drops"):
            await anna.starts(wrong)


# ---------------------------------------------------------------- changing messages


async def test_an_edit_that_changes_nothing_is_refused(raw: Raw, anna: Person) -> None:
    sent = await raw.does("sendMessage", chat_id=anna.id, text="a", reply_markup=BUTTON)
    same = {"chat_id": anna.id, "message_id": sent["message_id"], "text": "a"}
    assert "message is not modified" in await raw.is_refused("editMessageText", **same, reply_markup=BUTTON)
    await raw.does("editMessageText", **same)
    assert anna.screen()[0].buttons == []
    assert anna.screen()[0].edits == 1


async def test_only_the_bots_own_messages_can_be_edited(raw: Raw, anna: Person) -> None:
    said = await anna.says("Čau")
    edit = {"chat_id": anna.id, "text": "b"}
    assert "message can't be edited" in await raw.is_refused("editMessageText", **edit, message_id=said.id)
    assert "message to edit not found" in await raw.is_refused("editMessageText", **edit, message_id=99)
    sent = await raw.does("sendMessage", chat_id=anna.id, text="a", reply_markup={"keyboard": [["Izvēlne"]]})
    assert anna.keyboard == ["Izvēlne"]
    assert "message can't be edited" in await raw.is_refused("editMessageText", **edit, message_id=sent["message_id"])


async def test_text_and_caption_are_edited_each_by_its_method(raw: Raw, double: Double, anna: Person) -> None:
    double.flood.on = False
    sent = await raw.does("sendMessage", chat_id=anna.id, text="a")
    photo = (await raw.upload("sendPhoto", "photo", PNG, chat_id=str(anna.id)))["result"]
    which = {"chat_id": anna.id, "message_id": sent["message_id"]}
    assert "there is no caption" in await raw.is_refused("editMessageCaption", **which, caption="b")
    which = {"chat_id": anna.id, "message_id": photo["message_id"]}
    assert "there is no text" in await raw.is_refused("editMessageText", **which, text="b")
    await raw.does("editMessageCaption", **which, caption="b", reply_markup=BUTTON)
    await raw.does("editMessageReplyMarkup", **which)
    assert (anna.screen()[1].text, anna.screen()[1].labels) == ("b", [])


async def test_a_voice_message_cannot_be_exchanged_for_something_else(raw: Raw, double: Double, anna: Person) -> None:
    double.flood.on = False
    voice = (await raw.upload("sendVoice", "voice", b"OggS voice", chat_id=str(anna.id)))["result"]
    photo = (await raw.upload("sendPhoto", "photo", PNG, chat_id=str(anna.id)))["result"]
    media = {"type": "photo", "media": photo["photo"][-1]["file_id"]}
    which = {"chat_id": anna.id, "message_id": voice["message_id"]}
    assert "there is no media in the message to edit" in await raw.is_refused("editMessageMedia", **which, media=media)
    await raw.does("editMessageCaption", **which, caption="b")
    assert (anna.screen()[0].media, anna.screen()[0].text) == ("voice", "b")


async def test_after_two_days_a_message_cannot_be_deleted(raw: Raw, double: Double, anna: Person) -> None:
    young = await raw.does("sendMessage", chat_id=anna.id, text="a")
    old = await raw.does("sendMessage", chat_id=anna.id, text="b")
    await raw.does("deleteMessage", chat_id=anna.id, message_id=young["message_id"])
    double.clock.advance(48 * 3600 + 1)
    refusal = await raw.is_refused("deleteMessage", chat_id=anna.id, message_id=old["message_id"])
    assert refusal == "400 Bad Request: message can't be deleted for everyone"
    refusal = await raw.is_refused("deleteMessage", chat_id=anna.id, message_id=young["message_id"])
    assert refusal == "400 Bad Request: message to delete not found"
    assert [message.text for message in anna.screen()] == ["b"]
    assert [message.deleted for message in double.history(anna)] == [True, False]


async def test_pinning_needs_the_right(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    sent = await raw.does("sendMessage", chat_id=group.id, text="a")
    pin = {"chat_id": group.id, "message_id": sent["message_id"]}
    assert "not enough rights to manage pinned" in await raw.is_refused("pinChatMessage", **pin)
    await group.promote_bot("can_pin_messages")
    await raw.does("pinChatMessage", **pin)
    assert [message.text for message in group.pinned] == ["a"]
    await raw.does("unpinChatMessage", **pin)
    assert group.pinned == []


# ---------------------------------------------------------------- taps


async def test_a_tap_is_answered_once(raw: Raw, anna: Person) -> None:
    await raw.does("sendMessage", chat_id=anna.id, text="?", reply_markup=BUTTON)
    tap = await anna.taps(anna.screen()[0], "polls.vote:17:1")
    await raw.does("answerCallbackQuery", callback_query_id=tap.id, text="Ieskaitīts", show_alert=True)
    assert (tap.answer, tap.is_alert) == ("Ieskaitīts", True)
    assert "query is too old" in await raw.is_refused("answerCallbackQuery", callback_query_id=tap.id)
    assert "query ID is invalid" in await raw.is_refused("answerCallbackQuery", callback_query_id="5")


async def test_a_tap_cannot_be_answered_late_or_at_length(raw: Raw, double: Double, anna: Person) -> None:
    await raw.does("sendMessage", chat_id=anna.id, text="?", reply_markup=BUTTON)
    tap = await anna.taps(anna.screen()[0], "Par")
    refusal = await raw.is_refused("answerCallbackQuery", callback_query_id=tap.id, text="a" * 201)
    assert refusal == "400 Bad Request: MESSAGE_TOO_LONG"
    elsewhere = await raw.is_refused("answerCallbackQuery", callback_query_id=tap.id, url="https://example.lv")
    assert elsewhere == "400 Bad Request: URL_INVALID"
    double.clock.advance(151)
    assert "query is too old" in await raw.is_refused("answerCallbackQuery", callback_query_id=tap.id)


async def test_a_tap_on_a_message_that_is_gone_names_only_its_place(raw: Raw, anna: Person) -> None:
    sent = await raw.does("sendMessage", chat_id=anna.id, text="?", reply_markup=BUTTON)
    shown = anna.screen()[0]
    await raw.does("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    with pytest.raises(LookupError):
        await anna.taps(shown, "Par")
    anna.presses(shown, "polls.vote:17:1")
    (update,) = await raw.updates()
    assert update["callback_query"]["message"]["date"] == 0


async def test_a_tap_may_be_answered_with_a_link_to_the_bot(raw: Raw, anna: Person) -> None:
    await raw.does("sendMessage", chat_id=anna.id, text="?", reply_markup=BUTTON)
    tap = await anna.taps(anna.screen()[0], "Par")
    url = "https://t.me/pagasta_balss_bot?start=vote-17"
    await raw.does("answerCallbackQuery", callback_query_id=tap.id, url=url)
    followed = await anna.follows(tap)
    assert followed
    assert followed.text == "/start vote-17"


# ---------------------------------------------------------------- flood


async def test_a_chat_takes_a_short_burst_and_then_one_a_second(raw: Raw, double: Double, anna: Person) -> None:
    for text in "abc":
        await raw.does("sendMessage", chat_id=anna.id, text=text)
    answer = await raw.ask("sendMessage", chat_id=anna.id, text="d")
    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    double.clock.advance(1)
    await raw.does("sendMessage", chat_id=anna.id, text="d")
    assert "429" in await raw.is_refused("editMessageText", chat_id=anna.id, message_id=1, text="e")


async def test_a_group_takes_twenty_a_minute(raw: Raw, double: Double, anna: Person) -> None:
    group = double.group("Malienas pagasts", [anna])
    for number in range(20):
        await raw.does("sendMessage", chat_id=group.id, text=str(number))
        double.clock.advance(1)
    answer = await raw.ask("sendMessage", chat_id=group.id, text="21")
    assert 30 < answer["parameters"]["retry_after"] <= 40
    double.clock.advance(answer["parameters"]["retry_after"])
    await raw.does("sendMessage", chat_id=group.id, text="21")


async def test_all_chats_together_take_thirty_a_second(raw: Raw, double: Double) -> None:
    people = [double.person(str(number), started=True) for number in range(60)]
    answers = [await raw.ask("sendMessage", chat_id=person.id, text="a") for person in people]
    assert 30 <= sum(answer["ok"] for answer in answers) < 60
    assert double.flood.refused == sum(answer.get("error_code") == 429 for answer in answers)


async def test_the_limits_can_be_widened_and_switched_off(raw: Raw, double: Double, anna: Person) -> None:
    double.flood.reset(factor=1000)
    for number in range(20):
        await raw.does("sendMessage", chat_id=anna.id, text=str(number))
    double.flood.reset(factor=1)
    double.flood.on = False
    for number in range(20):
        await raw.does("sendMessage", chat_id=anna.id, text=str(number))


# ---------------------------------------------------------------- commands


@pytest.mark.parametrize(
    ("commands", "why"),
    [
        ([{"command": "Start", "description": "a"}], "BOT_COMMAND_INVALID"),
        ([{"command": "a" * 33, "description": "a"}], "BOT_COMMAND_INVALID"),
        ([{"command": "a", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "a" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "a"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_wrong_commands_are_refused(raw: Raw, commands: list[dict[str, str]], why: str) -> None:
    assert why in await raw.is_refused("setMyCommands", commands=commands)


async def test_the_menu_is_looked_up_by_place_and_language(raw: Raw, double: Double, anna: Person) -> None:
    john = double.person("John", language_code="en")
    await raw.does("setMyCommands", commands=[{"command": "help", "description": "Help"}])
    scope = {"type": "all_private_chats"}
    latvian = [{"command": "start", "description": "Sākt"}]
    await raw.does("setMyCommands", commands=latvian, scope=scope, language_code="lv")
    assert (anna.menu, john.menu) == ({"start": "Sākt"}, {"help": "Help"})
    await raw.does("deleteMyCommands", scope=scope, language_code="lv")
    assert anna.menu == {"help": "Help"}
    assert "unsupported type" in await raw.is_refused("setMyCommands", commands=[], scope={"type": "all"})


# ---------------------------------------------------------------- the server


async def test_unknown_methods_and_wrong_tokens(raw: Raw, double: Double) -> None:
    assert await raw.is_refused("sendHologram") == "404 Not Found"
    double.revoke_token()
    assert await raw.is_refused("getMe") == "401 Unauthorized"
    double.restore_token()
    await raw.does("getMe")
    async with raw.session.get(f"{double.url}/bot1:other/getMe") as answer:
        assert await answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_what_the_bot_api_does_not_know_is_noted(raw: Raw, double: Double, anna: Person) -> None:
    await raw.does("sendMessage", chat_id=anna.id, text="a", loud=True)
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "a", "colour": "red"}]]}
    await raw.does("sendMessage", chat_id=anna.id, text="{a", reply_markup=markup)
    await raw.is_refused("sendMessage", text="a")
    await raw.does("sendMessage", chat_id=anna.id, text="a", entities=[{"type": "bold", "offset": 0, "length": "1"}])
    await raw.is_refused("sendLocation", chat_id=anna.id, latitude=57.3)
    assert double.protocol_errors == [
        "sendmessage: unknown parameter loud",
        "sendmessage: unknown field colour in reply_markup.inline_keyboard",
        "sendmessage: missing parameter chat_id",
        "sendlocation: missing parameter longitude",
    ]


async def test_every_call_is_on_record(raw: Raw, double: Double, anna: Person) -> None:
    await raw.does("sendMessage", chat_id=anna.id, text="a")
    (call,) = double.called("sendMessage")
    assert (call.params, call.status, call.answer["result"]["text"]) == ({"chat_id": anna.id, "text": "a"}, 200, "a")


async def test_an_answer_is_as_late_as_ordered(raw: Raw, double: Double) -> None:
    double.latency_ms = 40
    began = asyncio.get_running_loop().time()
    await raw.does("getMe")
    assert asyncio.get_running_loop().time() - began >= 0.04


# ---------------------------------------------------------------- faults


@pytest.mark.parametrize("accepted", [False, True])
async def test_a_connection_breaks_before_or_after_the_message_is_taken(
    raw: Raw, double: Double, anna: Person, accepted: bool
) -> None:
    double.fault(Trouble.RESET, "sendMessage", accepted=accepted)
    with pytest.raises(aiohttp.ClientError):
        await raw.ask("sendMessage", chat_id=anna.id, text="a")
    assert len(anna.screen()) == accepted
    assert double.calls[-1].fault == "reset"
    await raw.does("sendMessage", chat_id=anna.id, text="b")


async def test_a_server_may_hang(raw: Raw, double: Double, anna: Person) -> None:
    double.fault(Trouble.HANG, "sendMessage", accepted=True)
    asking = asyncio.create_task(raw.ask("sendMessage", chat_id=anna.id, text="a"))
    await double.until(lambda: double.called("sendMessage") and double.calls[-1].fault)
    assert (double.calls[-1].fault, len(anna.screen()), asking.done()) == ("hang", 1, False)
    asking.cancel()


@pytest.mark.parametrize(
    ("trouble", "status"),
    [
        (Trouble.ERROR, 500),
        (Trouble.BAD_GATEWAY, 502),
        (Trouble.GARBAGE, 200),
        (Trouble.FLOOD, 429),
        (Trouble.UNAUTHORIZED, 401),
    ],
)
async def test_a_server_may_answer_nonsense(
    raw: Raw, double: Double, anna: Person, trouble: Trouble, status: int
) -> None:
    double.fault(trouble, "sendMessage", times=2, seconds=3)
    url = f"{double.url}/bot{double.token}/sendMessage"
    for _ in range(2):
        async with raw.session.post(url, json={"chat_id": anna.id, "text": "a"}) as answer:
            assert answer.status == status
    assert anna.screen() == []
    await raw.does("sendMessage", chat_id=anna.id, text="b")


@pytest.mark.parametrize("trouble", [Trouble.DRIP, Trouble.SLOW])
async def test_a_true_answer_may_come_slowly(raw: Raw, double: Double, trouble: Trouble) -> None:
    double.fault(trouble, seconds=0.0001 if trouble == Trouble.DRIP else 0.05)
    assert (await raw.does("getMe"))["id"]


async def test_a_download_may_break_too(raw: Raw, double: Double, anna: Person) -> None:
    voice = await anna.sends_voice(b"OggS")
    path = (await raw.does("getFile", file_id=voice.file_id))["file_path"]
    double.fault(Trouble.RESET, "file", times=99)  # aiohttp by itself may repeat a GET
    with pytest.raises(aiohttp.ClientError):
        await raw.session.get(f"{double.url}/file/bot{double.token}/{path}")
    double.faults.clear()
    async with raw.session.get(f"{double.url}/file/bot{double.token}/{path}") as answer:
        assert await answer.read() == b"OggS"


async def test_trouble_can_be_ordered_for_one_chat(raw: Raw, double: Double, anna: Person) -> None:
    janis = double.person("Jānis", started=True)
    double.fault(Trouble.ERROR, chat_id=janis.id)
    await raw.does("sendMessage", chat_id=anna.id, text="a")
    assert await raw.is_refused("sendMessage", chat_id=janis.id, text="a") == "500 Internal Server Error"


async def test_an_update_may_come_twice_reversed_or_unreadable(raw: Raw, double: Double, anna: Person) -> None:
    await anna.says("viens")
    (first,) = await raw.updates()
    double.repeat_update()
    assert await raw.updates(offset=first["update_id"] + 1) == [first]
    await anna.says("divi")
    await anna.says("trīs")
    double.reverse_next_batch()
    batch = await raw.updates(offset=first["update_id"] + 1)
    assert [each["message"]["text"] for each in batch] == ["trīs", "divi"]
    unknown, broken = double.send_unknown_update(), double.send_broken_update()
    kinds = {each["update_id"]: each for each in await raw.updates()}
    assert "hologram" in kinds[unknown]
    assert "chat" not in kinds[broken]["message"]


# ---------------------------------------------------------------- webhook


@dataclass
class Hook:
    """The bot's end of a webhook."""

    url: str
    received: list[tuple[str, str]]  # what was said, and the secret
    statuses: list[int]  # to answer with; 200 when used up


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    async def receive(request: web.Request) -> web.Response:
        body = await request.json()
        told.received.append((body["message"]["text"], request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")))
        return web.Response(status=told.statuses.pop(0) if told.statuses else 200)

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    told = Hook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", [], [])
    yield told
    await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_with_the_secret(
    raw: Raw, double: Double, anna: Person, hook: Hook
) -> None:
    await anna.says("viens")
    await raw.does("setWebhook", url=hook.url, secret_token="noslēpums".replace("ē", "e").replace("ņ", "n"))
    await anna.says("divi")
    await double.until(lambda: len(hook.received) == 2)
    assert hook.received == [("viens", "noslepums"), ("divi", "noslepums")]
    await double.until(lambda: double.updates.pending() == 0)


async def test_a_webhook_is_asked_again_after_an_error(raw: Raw, double: Double, anna: Person, hook: Hook) -> None:
    hook.statuses += [500, 502]
    await raw.does("setWebhook", url=hook.url)
    await anna.says("viens")
    await anna.says("divi")
    await double.until(lambda: len(hook.received) == 2)
    assert (await raw.does("getWebhookInfo"))["pending_update_count"] == 2
    double.clock.advance(2)
    await double.until(lambda: len(hook.received) == 4)
    assert [text for text, _ in hook.received] == ["viens", "viens", "viens", "divi"]
    double.repeat_update()
    await double.until(lambda: len(hook.received) == 5)


async def test_polling_and_a_webhook_exclude_each_other(raw: Raw, double: Double, hook: Hook) -> None:
    poll = asyncio.create_task(raw.is_refused("getUpdates", timeout=LONG))
    await double.until(lambda: double.updates.is_polled)
    await raw.does("setWebhook", url=hook.url)
    assert await poll == "409 Conflict: terminated by setWebhook request"
    assert "can't use getUpdates method while webhook is active" in await raw.is_refused("getUpdates")
    await raw.does("deleteWebhook", drop_pending_updates=True)
    assert await raw.updates() == []


async def test_a_webhook_needs_https_a_known_port_and_a_plain_secret(raw: Raw) -> None:
    assert "HTTPS URL must be provided" in await raw.is_refused("setWebhook", url="http://balss.lv/hook")
    assert "ports 80, 88, 443 or 8443" in await raw.is_refused("setWebhook", url="https://balss.lv:9999/hook")
    refusal = await raw.is_refused("setWebhook", url="https://balss.lv/hook", secret_token="a b")
    assert "unallowed characters" in refusal


# ---------------------------------------------------------------- driven from outside


async def test_a_test_in_another_process_drives_it_over_http(raw: Raw, double: Double) -> None:
    async def control(verb: str, **body: Any) -> Any:
        async with raw.session.post(f"{double.url}/_control/{verb}", json=body) as answer:
            found = await answer.json()
            assert found["ok"], found
            return found["result"]

    anna = (await control("person", name="Anna"))["id"]
    group = (await control("group", title="Malienas pagasts", members=[anna]))["id"]
    await control("starts", person=anna, payload="a")
    await control("sends_photo", person=anna, content=base64.b64encode(PNG).decode(), caption="Bedre")
    await control("says", person=anna, text="/balss", chat=group)
    await control("promote_bot", group=group)
    sent = await raw.does("sendMessage", chat_id=anna, text="?", reply_markup=BUTTON)
    message = {"chat_id": anna, "message_id": sent["message_id"]}
    tap = await control("taps", person=anna, message=message, wanted="Par")
    await raw.does("answerCallbackQuery", callback_query_id=tap["id"], text="Ieskaitīts")
    await control("fault", trouble="error", method="getMe")
    await raw.is_refused("getMe")

    assert (await control("tap", id=tap["id"]))["answer"] == "Ieskaitīts"
    assert [each["text"] for each in await control("screen", chat_id=anna) if each["_by_bot"]] == ["?"]
    assert [each["method"] for each in await control("calls")] == ["sendMessage", "answerCallbackQuery", "getMe"]
    assert (await control("updates", unknown=True))["pending"] == 6
    assert await control("upgrade", group=group) == double.world.chats[group].upgraded_to
    assert await control("protocol_errors") == []


async def test_it_runs_by_itself(raw: Raw) -> None:
    options = ("-m", "tests.double", "--light", "--latency-ms", "1")
    process = await asyncio.create_subprocess_exec(sys.executable, *options, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    token, url = [(await process.stdout.readline()).decode().split()[1] for _ in range(2)]
    async with raw.session.get(f"{url}/bot{token}/getMe") as answer:
        assert (await answer.json())["ok"]
    process.terminate()
    assert await process.wait() == 0


def test_waiting_in_vain_names_the_newest_calls() -> None:
    async def wait() -> None:
        async with Double() as double:
            never: Callable[[], bool] = lambda: False  # noqa: E731
            await double.until(never, seconds=0.05)

    with pytest.raises(TimeoutError, match="the newest calls"):
        asyncio.run(wait())

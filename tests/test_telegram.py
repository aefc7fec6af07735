"""The Telegram channel against the double, over HTTP, with the real python-telegram-bot."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot import municipality as municipalities
from bot.channels import telegram as channel
from bot.channels.telegram import Telegram
from bot.channels.telegram_updates import is_for_us, numbered, received
from bot.clock import Clock
from bot.domain.media import Kind, Media
from bot.i18n import Phrases
from bot.machine import Machine
from bot.messages import (
    Address,
    Change,
    Choice,
    Event,
    Inbound,
    InDoubt,
    Membership,
    Outbound,
    Reason,
    TryLater,
    Undeliverable,
    checked,
)
from bot.turns import Turn
from tests.chat import ROOT, picture
from tests.double import Double, Group, Trouble
from tests.program import free_port
from tests.small import SMALL

QUICK = replace(
    channel.CAPABILITIES, pace=replace(channel.CAPABILITIES.pace, per_second=1e5, chat_per_second=1e5, chat_burst=100)
)


@dataclass
class Line:
    """The double, the channel and the machine behind it."""

    double: Double
    telegram: Telegram
    machine: Machine
    events: list[object]

    async def is_quiet(self) -> None:
        await self.double.idle()
        await self.machine.settle()


@pytest.fixture
async def double() -> AsyncIterator[Double]:
    async with Double(flood=False) as double:
        yield double
        assert double.protocol_errors == []


@pytest.fixture
async def line(double: Double, tmp_path: Path) -> AsyncIterator[Line]:
    municipality = municipalities.load(ROOT / "municipality.toml")
    phrases = Phrases.load(ROOT / "locales", municipality.units, strict=True)
    events: list[object] = []

    async def membership(turn: Turn, event: Membership) -> None:
        events.append(event)

    async def migrated(turn: Turn, old: Address, new: Address) -> None:
        events.append((old, new))

    async def in_group(turn: Turn) -> None:
        events.append(turn.inbound)

    conversation = replace(SMALL, membership=membership, migrated=migrated, in_group=in_group)
    machine = await Machine.open(tmp_path / "balss.db", municipality, phrases, conversation, Clock())
    telegram = Telegram(double.token, machine.receive, machine.media_bytes, double.url, QUICK)
    machine.channels["telegram"] = telegram
    machine.start()
    await telegram.start()
    polling = asyncio.create_task(telegram.poll())
    yield Line(double, telegram, machine, events)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    await machine.close()
    await telegram.stop()


# ---------------------------------------------------------------- what comes in


async def test_somebody_speaks_and_is_answered(line: Line) -> None:
    anna = line.double.person("Anna")
    await anna.says("sveiki")
    await line.double.until(lambda: anna.sees("atbalss: sveiki"))


async def test_a_press_is_confirmed_once(line: Line) -> None:
    anna = line.double.person("Anna")
    await anna.says("sveiki")
    shown = await line.double.until(lambda: anna.sees("atbalss: sveiki"))
    tap = await anna.taps(shown, "Skaitīt")
    await line.double.until(lambda: tap.is_answered)
    assert tap.answer == "Saņemts"


async def test_nothing_is_confirmed_before_it_is_stored(line: Line) -> None:
    anna = line.double.person("Anna")
    await anna.says("sveiki")
    await line.is_quiet()
    stored = await line.machine.read(lambda store: store.db.all("SELECT event FROM inbox"))
    assert len(stored) == 1
    assert line.double.updates.pending() == 0


async def test_an_update_nobody_understands_does_not_stop_the_others(line: Line) -> None:
    anna = line.double.person("Anna")
    await anna.says("pirms")
    line.double.send_broken_update()
    line.double.send_unknown_update()
    await anna.says("pēc")
    await line.double.until(lambda: anna.sees("atbalss: pēc"))


async def test_the_same_update_brought_twice_is_answered_once(line: Line) -> None:
    anna = line.double.person("Anna")
    await anna.says("sveiki")
    await line.double.until(lambda: anna.sees("atbalss: sveiki"))
    line.double.repeat_update()
    await anna.says("vēl")
    await line.double.until(lambda: anna.sees("atbalss: vēl"))
    assert [message.text for message in anna.screen() if message.by_bot] == ["atbalss: sveiki", "atbalss: vēl"]


async def test_what_travelled_in_disorder_is_answered_in_the_order_it_was_said(line: Line) -> None:
    anna = line.double.person("Anna")
    line.double.reverse_next_batch()
    for word in ("viens", "divi", "trīs"):
        await anna.says(word)
    await line.double.until(lambda: all(anna.sees(word) for word in ("viens", "divi", "trīs")))
    answers = [message.text for message in anna.screen() if message.by_bot]
    assert answers == ["atbalss: viens", "atbalss: divi", "atbalss: trīs"]


async def test_a_personal_code_is_cut_out_before_it_is_stored(line: Line) -> None:
    anna = line.double.person("Anna")
    await anna.says("mans kods ir 010190-11111, paldies")
    await line.double.until(lambda: anna.sees("atbalss: mans kods ir"))
    assert not anna.screen()[-1].text.count("11111")
    anna_said = line.double.screen(anna)[-1].text
    assert "Personas kods" in anna_said


async def test_group_talk_is_never_stored(line: Line) -> None:
    anna = line.double.person("Anna")
    group = line.double.group("Malienas pagasts", [anna], bot="administrator")
    await anna.says("vai kāds brauc uz Alūksni?", group)
    await anna.says(f"@{line.double.username} kas jauns?", group)
    await line.double.until(lambda: line.events)
    assert [event.text for event in line.events if isinstance(event, Inbound)] == ["kas jauns?"]
    stored = await line.machine.read(lambda store: store.db.all("SELECT event FROM inbox"))
    assert len(stored) == 1


async def test_an_anonymous_administrator_is_told_that_nobody_knows_who_it_is(line: Line) -> None:
    group = line.double.group("Malienas pagasts", supergroup=True)
    await group.says_anonymously(f"/post@{line.double.username} talka")
    await line.double.until(lambda: group.sees("anonīm"))


async def test_joining_and_leaving_groups_is_noticed(line: Line) -> None:
    anna = line.double.person("Anna")
    group = line.double.group("Malienas pagasts", [anna], bot="")
    await group.add_bot(anna)
    await group.remove_bot()
    await line.double.until(lambda: len(line.events) >= 2)
    changes = [event.change for event in line.events if isinstance(event, Membership)]
    assert changes == [Change.JOINED, Change.LEFT]


async def test_a_group_that_becomes_a_supergroup_is_followed(line: Line) -> None:
    group = line.double.group("Malienas pagasts")
    old = group.id
    new = await group.upgrade()
    await line.double.until(lambda: len(line.events) >= 2)
    wanted = (Address("telegram", str(old)), Address("telegram", str(new)))
    assert [event for event in line.events if isinstance(event, tuple)] == [wanted, wanted]


async def test_blocking_is_noticed(line: Line) -> None:
    anna = line.double.person("Anna", started=True)
    await anna.blocks()
    await line.double.until(lambda: line.events)
    [event] = line.events
    assert isinstance(event, Membership)
    assert event.change is Change.BLOCKED


async def test_a_photo_a_voice_and_a_place_are_understood(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Inbound] = []
    parse = line.telegram.parse
    monkeypatch.setattr(line.telegram, "parse", lambda body: _kept(heard, parse(body)))
    anna = line.double.person("Anna")
    await anna.sends_photo(picture(), caption="te")
    await anna.sends_voice(b"OggS")
    await anna.sends_location(57.42, 27.05)
    await anna.sends_sticker()
    await line.double.until(lambda: len(heard) >= 4)
    photo, voice, place, sticker = heard
    assert photo.media is not None
    assert (photo.media.kind, photo.text) == (Kind.PHOTO, "te")
    assert voice.media is not None
    assert voice.media.kind is Kind.VOICE
    assert place.place is not None
    assert place.place.latitude == pytest.approx(57.42)
    assert sticker.unanswerable == "sticker"
    assert await line.telegram.fetch(photo.media) == picture()


def _kept(heard: list[Inbound], event: Event | None) -> Event | None:
    if isinstance(event, Inbound):
        heard.append(event)
    return event


# ---------------------------------------------------------------- what goes out


async def to(line: Line, name: str = "Anna") -> Address:
    return Address("telegram", str(line.double.person(name, started=True).id))


async def test_a_title_is_bold_and_words_are_never_markup(line: Line) -> None:
    address = await to(line)
    await line.telegram.send(address, Outbound("<b>1 & 2</b> *x*", title="Ceļš 🚧 un tilts"))
    shown = line.double.screen(int(address.chat))[-1]
    assert shown.text == "Ceļš 🚧 un tilts\n<b>1 & 2</b> *x*"
    assert [(one["type"], one["offset"], one["length"]) for one in shown.entities] == [("bold", 0, 16)]


async def test_buttons_keep_their_rows(line: Line) -> None:
    address = await to(line)
    rows = ((Choice("Jā", tap="a.b:1"), Choice("Nē", tap="a.c:1")), (Choice("Atvērt", start="n-1"),))
    await line.telegram.send(address, Outbound("?", rows=rows))
    assert [[button.text for button in row] for row in line.double.screen(int(address.chat))[-1].rows] == [
        ["Jā", "Nē"],
        ["Atvērt"],
    ]


async def test_a_question_for_a_place_offers_the_phones_own_button(line: Line) -> None:
    anna = line.double.person("Anna", started=True)
    address = Address("telegram", str(anna.id))
    rows = ((Choice("Izlaist", tap="f:1.1:skip"),),)
    await line.telegram.send(address, Outbound("Kur?", rows=rows, asks_place="Sūtīt vietu"))
    assert anna.keyboard == ["Sūtīt vietu", "Izlaist"]


async def test_an_edit_that_changes_nothing_is_as_good_as_done(line: Line) -> None:
    address = await to(line)
    sent = await line.telegram.send(address, Outbound("viens"))
    with pytest.raises(Undeliverable) as error:
        await line.telegram.edit(address, sent.message_id, Outbound("viens"))
    assert error.value.reason is Reason.UNCHANGED
    await line.telegram.edit(address, sent.message_id, Outbound("divi"))
    assert line.double.screen(int(address.chat))[-1].text == "divi"


@pytest.fixture
async def shows_pictures(line: Line, monkeypatch: pytest.MonkeyPatch) -> Line:
    """Where every picture and voice is here already."""

    async def content(media: Media) -> bytes:
        return picture() if media.kind is Kind.PHOTO else b"OggS voice"

    monkeypatch.setattr(line.telegram, "_media_bytes", content)
    return line


async def shown(line: Line, kind: Kind) -> tuple[Address, str]:
    """A picture or voice that stands on somebody's screen."""
    address = await to(line)
    sent = await line.telegram.send(address, Outbound("Soliņš pie ezera: pielikums", media=Media(kind, "")))
    return address, sent.message_id


async def test_a_document_goes_up_once_however_many_get_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Media] = []

    async def content(media: Media) -> bytes:
        asked.append(media)
        return b"%PDF-1.7 a plan"

    monkeypatch.setattr(line.telegram, "_media_bytes", content)
    plan = Outbound("Talkas plāns", media=Media(Kind.FILE, "", name="plāns.pdf", id=7))
    first, second = await to(line), await to(line)
    for address in (first, second):
        await line.telegram.send(address, plan)

    shown = [line.double.screen(int(one.chat))[-1] for one in (first, second)]
    assert [one.media for one in shown] == ["document", "document"]
    assert shown[0].file_id == shown[1].file_id
    assert asked == [plan.media]


async def test_a_document_taken_back_goes_with_its_words(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    async def content(_: Media) -> bytes:
        return b"%PDF-1.7 a plan"

    monkeypatch.setattr(line.telegram, "_media_bytes", content)
    address = await to(line)
    sent = await line.telegram.send(address, Outbound("Plāns", media=Media(Kind.FILE, "", name="plāns.pdf", id=7)))
    line.double.clock.advance(49 * 3600)

    await line.telegram.edit(address, sent.message_id, Outbound("Paziņojums ir atsaukts."))

    after = line.double.screen(int(address.chat))[-1]
    assert (after.media, after.text) == ("photo", "Paziņojums ir atsaukts.")


@pytest.mark.parametrize("kind", [Kind.PHOTO, Kind.VOICE])
async def test_what_is_to_be_words_from_now_on_goes_with_its_picture(shows_pictures: Line, kind: Kind) -> None:
    address, message_id = await shown(shows_pictures, kind)
    await shows_pictures.telegram.edit(address, message_id, Outbound("Tas ir dzēsts."))

    assert shows_pictures.double.screen(int(address.chat)) == []
    with pytest.raises(Undeliverable) as gone:
        await shows_pictures.telegram.edit(address, message_id, Outbound("Tas ir dzēsts."))
    assert gone.value.reason is Reason.GONE


async def test_a_picture_too_old_to_be_deleted_is_replaced_by_an_empty_one(shows_pictures: Line) -> None:
    address, message_id = await shown(shows_pictures, Kind.PHOTO)
    before = shows_pictures.double.screen(int(address.chat))[-1].file_id
    shows_pictures.double.clock.advance(49 * 3600)
    await shows_pictures.telegram.edit(address, message_id, Outbound("Tas ir dzēsts."))

    after = shows_pictures.double.screen(int(address.chat))[-1]
    assert (after.media, after.text) == ("photo", "Tas ir dzēsts.")
    assert after.file_id != before


async def test_under_a_voice_too_old_to_be_deleted_only_the_words_change(shows_pictures: Line) -> None:
    address, message_id = await shown(shows_pictures, Kind.VOICE)
    shows_pictures.double.clock.advance(49 * 3600)
    await shows_pictures.telegram.edit(address, message_id, Outbound("Lūdzu, izdzēsiet šo ziņu."))

    after = shows_pictures.double.screen(int(address.chat))[-1]
    assert (after.media, after.text) == ("voice", "Lūdzu, izdzēsiet šo ziņu.")


async def test_who_never_wrote_to_us_cannot_be_written_to(line: Line) -> None:
    stranger = line.double.person("Svešinieks")
    with pytest.raises(Undeliverable) as error:
        await line.telegram.send(Address("telegram", str(stranger.id)), Outbound("labdien"))
    assert error.value.reason is Reason.UNREACHABLE


async def test_a_removed_bot_and_a_moved_group_are_told_apart(line: Line) -> None:
    group: Group = line.double.group("Malienas pagasts")
    old = Address("telegram", str(group.id))
    new = await group.upgrade()
    with pytest.raises(Undeliverable) as moved:
        await line.telegram.send(old, Outbound("labdien"))
    assert (moved.value.reason, moved.value.new_address) == (Reason.MIGRATED, Address("telegram", str(new)))
    await group.remove_bot()
    with pytest.raises(Undeliverable) as removed:
        await line.telegram.send(Address("telegram", str(new)), Outbound("labdien"))
    assert removed.value.reason is Reason.REMOVED


async def test_who_may_write_but_not_everything_is_still_in_the_group(line: Line) -> None:
    group = line.double.group("Malienas pagasts", supergroup=True)
    await group.restrict_bot("can_send_messages")
    await line.telegram.send(Address("telegram", str(group.id)), Outbound("labdien"))
    await group.restrict_bot()
    await group.restrict_bot("can_send_messages", "can_send_photos")
    await group.demote_bot()
    await line.is_quiet()
    assert [event.change for event in line.events if isinstance(event, Membership)] == [
        Change.RESTRICTED,
        Change.JOINED,
    ]


async def test_a_channel_we_may_no_longer_post_in_is_noticed(line: Line) -> None:
    channel = line.double.channel("Darbinieki")
    await channel.promote_bot("can_edit_messages")
    await line.is_quiet()
    assert [event.change for event in line.events if isinstance(event, Membership)] == [Change.RESTRICTED]
    with pytest.raises(Undeliverable) as refused:
        await line.telegram.send(Address("telegram", str(channel.id)), Outbound("labdien"))
    assert refused.value.reason is Reason.REMOVED


@pytest.mark.parametrize("trouble", [Trouble.RESET, Trouble.BAD_GATEWAY, Trouble.ERROR, Trouble.GARBAGE])
async def test_an_answer_that_was_lost_leaves_us_in_doubt(line: Line, trouble: Trouble) -> None:
    address = await to(line)
    line.double.fault(trouble, "sendMessage", accepted=True)
    with pytest.raises(InDoubt):
        await line.telegram.send(address, Outbound("labdien"))


async def test_too_fast_means_later(line: Line) -> None:
    address = await to(line)
    line.double.fault(Trouble.FLOOD, "sendMessage", seconds=7)
    with pytest.raises(TryLater) as error:
        await line.telegram.send(address, Outbound("labdien"))
    assert error.value.after == 7


async def test_without_a_connection_surely_nothing_arrived() -> None:
    async with Double(port=free_port()) as gone:
        telegram = Telegram(gone.token, _nothing, _no_bytes, gone.url)
        await telegram.start()
    with pytest.raises((TryLater, InDoubt)):  # the old connection may have broken on the way
        await telegram.send(Address("telegram", "5"), Outbound("labdien"))
    with pytest.raises(TryLater):
        await telegram.send(Address("telegram", "5"), Outbound("labdien"))
    await telegram.stop()


async def _nothing(channel: str, events: object) -> None:
    return


async def _no_bytes(media: Media) -> bytes | None:
    return None


async def test_polling_goes_on_after_every_trouble(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel, "PAUSE", 0.01)
    anna = line.double.person("Anna")
    await anna.says("pirms")
    await line.double.until(lambda: anna.sees("atbalss: pirms"))
    for trouble in (Trouble.RESET, Trouble.BAD_GATEWAY, Trouble.GARBAGE):
        line.double.fault(trouble, "getUpdates")
    await anna.says("tad")
    await line.double.until(lambda: not line.double.faults.open)
    await anna.says("pēc")
    await line.double.until(lambda: anna.sees("atbalss: pēc"))


# ---------------------------------------------------------------- the webhook


UPDATE = {
    "update_id": 77,
    "message": {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 5, "type": "private"},
        "from": {"id": 5, "is_bot": False, "first_name": "Anna"},
        "text": "sveiki",
    },
}


async def test_a_webhook_without_the_secret_is_turned_away(line: Line) -> None:
    await line.telegram.set_webhook("http://127.0.0.1:8081/telegram", "a-long-enough-secret")
    body = json.dumps(UPDATE).encode()
    assert await line.telegram.receive({}, body) == 403
    assert await line.telegram.receive({"x-telegram-bot-api-secret-token": "wrong"}, body) == 403
    good = {"x-telegram-bot-api-secret-token": "a-long-enough-secret"}
    assert await line.telegram.receive(good, b"not json") == 400
    assert await line.telegram.receive(good, body) == 200
    stored = await line.machine.read(lambda store: store.db.all("SELECT event FROM inbox"))
    assert [row["event"] for row in stored] == ["telegram:77"]


# ---------------------------------------------------------------- pure


def in_group(**fields: object) -> dict[str, object]:
    return {"update_id": 1, "message": {"chat": {"id": -1, "type": "supergroup"}, **fields}}


@pytest.mark.parametrize(
    ("update", "wanted"),
    [
        (in_group(text="kas jauns?"), False),
        (in_group(text="/start@balss_bot grp-1"), True),
        (in_group(text="/start@cits_bot grp-1"), False),
        (in_group(text="/start grp-1"), True),
        (in_group(text="@BALSS_bot sveiks"), True),
        (in_group(text="jā", reply_to_message={"from": {"id": 42}}), True),
        (in_group(text="jā", reply_to_message={"from": {"id": 43}}), False),
        (in_group(text="jā", reply_to_message={"from": {"id": 42}, "forum_topic_created": {}}), False),
        (in_group(migrate_to_chat_id=-100), True),
        (in_group(new_chat_title="x"), False),
        ({"update_id": 1, "channel_post": {"text": "vakance"}}, False),
        ({"update_id": 1, "channel_post": {"text": "/start stf-1"}}, True),
        ({"update_id": 1, "callback_query": {}}, True),
    ],
)
def test_in_a_group_only_what_is_meant_for_us_is_kept(update: dict[str, object], wanted: bool) -> None:
    assert is_for_us(update, 42, "balss_bot") is wanted


def test_the_stored_event_holds_no_personal_code() -> None:
    update = {"update_id": 1, "message": {"chat": {"id": 5, "type": "private"}, "caption": "320123-45678"}}
    kept = received(update, 42, "balss_bot")
    assert kept is not None
    assert b"45678" not in kept.body


async def test_an_update_of_a_strange_shape_holds_up_no_other(line: Line) -> None:
    strange = {"update_id": 9_000_001, "message": "Anna 150185-10001"}
    chat = {"id": 7, "type": "private", "first_name": "Anna", "is_bot": False}
    usual = {
        "update_id": 9_000_002,
        "message": {"message_id": 1, "date": 0, "chat": chat, "from": chat, "text": "labi"},
    }
    await line.telegram._store([strange, usual])
    await line.machine.dispatcher.is_idle()

    [dead] = await line.machine.read(lambda store: store.inbox.dead())
    assert dead.event == "telegram:9000001"
    assert b"150185" not in dead.body
    assert line.machine.dispatcher.turns == 2


def test_half_a_character_costs_nobody_the_rest_of_a_message() -> None:
    update = {"update_id": 1, "message": {"chat": {"id": 5, "type": "private"}, "text": "Bedre \ud83d pie skolas"}}
    kept = received(update, 42, "balss_bot")
    assert kept is not None
    assert "Bedre ? pie skolas" in kept.body.decode()


def test_an_update_without_a_number_keeps_no_other_from_being_confirmed() -> None:
    assert numbered([{"update_id": 8}, {"message": {}}, "update", {"update_id": "9"}, {"update_id": 7}]) == [
        {"update_id": 7},
        {"update_id": 8},
    ]


PRESS = {"id": "1", "from": {"id": 5, "first_name": "Anna"}, "data": "menu.show", "message": {"message_id": 3}}
SAID = {"message_id": 1, "date": 1, "text": "labi", "from": {"id": 5, "is_bot": False, "first_name": "Anna"}}
HERE = {"id": 5, "type": "private"}


@pytest.mark.parametrize(
    "update",
    [
        {"callback_query": {**PRESS, "message": {"message_id": 3, "chat": {"id": ""}}}},
        {"callback_query": {**PRESS, "from": {"id": "5"}, "message": None}},
        {"callback_query": {**PRESS, "data": {"id": "menu.show"}, "message": None}},
        {"callback_query": {**PRESS, "id": 17, "message": None}},
        {"callback_query": {**PRESS, "from": {"id": -5, "first_name": "Anna"}, "message": None}},
        {"message": {**SAID, "chat": {"id": True, "type": "private"}}},
        {"message": {**SAID, "chat": HERE, "from": {"id": 5, "is_bot": False, "first_name": ["Anna"]}}},
        {"message": {**SAID, "chat": HERE, "text": None, "location": {"latitude": 570.0, "longitude": 27.0}}},
        {"message": {**SAID, "chat": HERE, "media_group_id": 17}},
    ],
)
async def test_what_is_of_another_type_than_telegram_sends_reaches_no_turn(
    line: Line, update: dict[str, object]
) -> None:
    with pytest.raises((TypeError, ValueError)):
        checked(line.telegram.parse(json.dumps({"update_id": 1, **update}).encode()))


async def test_a_webhook_brings_nothing_deeper_than_can_be_read(line: Line) -> None:
    line.telegram._secret = "s" * 16
    headers = {"x-telegram-bot-api-secret-token": "s" * 16}
    assert await line.telegram.receive(headers, b'{"update_id": 1, "message": ' + b"[" * 100_000) == 400

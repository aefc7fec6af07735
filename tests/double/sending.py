"""The methods that put something new on a screen."""

from typing import Any

from tests.double import entities, markup
from tests.double.chats import Chat, Kind
from tests.double.errors import bad
from tests.double.messages import Message
from tests.double.params import Params
from tests.double.world import World

TEXT = 4096
CAPTION = 1024
ALBUM = range(2, 11)
ALBUM_KINDS = ("photo", "video", "document", "audio")
ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def send_message(world: World, params: Params) -> dict[str, Any]:
    return _send(world, params, text_of(params)).fields


def send_photo(world: World, params: Params) -> dict[str, Any]:
    return _send_file(world, params, "photo")


def send_voice(world: World, params: Params) -> dict[str, Any]:
    return _send_file(world, params, "voice")


def send_document(world: World, params: Params) -> dict[str, Any]:
    return _send_file(world, params, "document")


def send_location(world: World, params: Params) -> dict[str, Any]:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise bad("wrong latitude or longitude specified")
    return _send(world, params, {"location": {"latitude": latitude, "longitude": longitude}}).fields


def send_media_group(world: World, params: Params) -> list[dict[str, Any]]:
    items = params.data("media")
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise bad("media must be an Array of InputMedia")
    if len(items) not in ALBUM:
        raise bad("group send failed" if not items else "wrong number of media in the album: 2-10 are expected")
    kinds = {item.get("type") for item in items}
    if not kinds <= set(ALBUM_KINDS) or (len(kinds) > 1 and kinds & {"document", "audio"}):
        raise bad("Can't use the media of the specified type in the album")
    contents = [media_of(world, params, item) for item in items]
    chat, common = _place(world, params, len(contents))
    album = str(13_000_000_000_000_000 + next(world.common_numbers))
    return [_post(world, params, chat, {**common, "media_group_id": album, **each}).fields for each in contents]


def send_chat_action(world: World, params: Params) -> bool:
    if params.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat = world.find_chat(params)
    chat.check_writable()
    world.actions.append((chat.id, params.text("action")))
    return True


def text_of(params: Params) -> dict[str, Any]:
    formatted = entities.read(params.text("text"), params.text("parse_mode"), params.data("entities"))
    if not formatted.text:
        raise bad("message text is empty")
    if len(formatted.text) * 2 > TEXT and entities.units(formatted.text) > TEXT:
        raise bad("message is too long")
    if formatted.entities:
        return {"text": formatted.text, "entities": formatted.entities}
    return {"text": formatted.text}


def caption_of(values: Params) -> dict[str, Any]:
    formatted = entities.read(values.text("caption"), values.text("parse_mode"), values.data("caption_entities"))
    if entities.units(formatted.text) > CAPTION:
        raise bad("message caption is too long")
    if not formatted.text:
        return {}
    return {"caption": formatted.text, **({"caption_entities": formatted.entities} if formatted.entities else {})}


def media_of(world: World, params: Params, item: dict[str, Any]) -> dict[str, Any]:
    """The content of an InputMedia…"""
    kind = str(item.get("type"))
    if kind not in ("photo", "document", "video"):
        raise bad("type of media not supported")
    if not item.get("media"):
        raise bad("media not found")
    return {kind: world.files.take(params, kind, item["media"]), **caption_of(Params(item))}


def check_flood(world: World, chat: Chat, cost: int = 1) -> None:
    world.flood.check(chat.id, chat.is_group, cost)


def _send_file(world: World, params: Params, kind: str) -> dict[str, Any]:
    content = {kind: world.files.take(params, kind, params.values.get(kind)), **caption_of(params)}
    return _send(world, params, content).fields


def _send(world: World, params: Params, content: dict[str, Any]) -> Message:
    chat, common = _place(world, params)
    return _post(world, params, chat, {**common, **content})


def _place(world: World, params: Params, cost: int = 1) -> tuple[Chat, dict[str, Any]]:
    """Where it goes, after every reason to refuse it; and what it has besides its content."""
    keyboard = markup.check(params.data("reply_markup"))
    chat = world.find_chat(params)
    chat.check_writable()
    common = {**_thread(chat, params), **_reply(chat, params)}
    check_flood(world, chat, cost)
    if markup.is_inline(keyboard):
        common["reply_markup"] = keyboard
    return chat, common


def _post(world: World, params: Params, chat: Chat, content: dict[str, Any]) -> Message:
    if chat.kind == Kind.CHANNEL:
        content = {"sender_chat": chat.json, **content}
    message = world.post(chat, content, None if chat.kind == Kind.CHANNEL else world.bot, by_bot=True)
    message.silent = params.flag("disable_notification")
    keyboard = params.data("reply_markup")
    if keyboard and not markup.is_inline(keyboard):
        message.keyboard = keyboard
    if params.flag("protect_content"):
        message.fields["has_protected_content"] = True
    return message


def _thread(chat: Chat, params: Params) -> dict[str, Any]:
    thread = params.integer("message_thread_id")
    if not thread:
        return {}
    if thread not in chat.topics:
        raise bad("message thread not found")
    return {"message_thread_id": thread, "is_topic_message": True}


def _reply(chat: Chat, params: Params) -> dict[str, Any]:
    wanted = params.data("reply_parameters") or {}
    if "reply_to_message_id" in params:
        wanted = {
            "message_id": params.integer("reply_to_message_id"),
            "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
        }
    if not wanted:
        return {}
    original = chat.find(int(wanted.get("message_id") or 0))
    if original is not None:
        return {"reply_to_message": original.quoted()}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")

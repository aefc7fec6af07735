"""The methods that change or remove what stands on a screen."""

from typing import Any

from tests.double import markup
from tests.double.chats import Chat, Kind
from tests.double.errors import bad
from tests.double.messages import Message
from tests.double.params import Params
from tests.double.sending import caption_of, check_flood, media_of, text_of
from tests.double.world import World

TWO_DAYS = 48 * 3600
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
TEXT = ("text", "entities")
CAPTION = ("caption", "caption_entities")
CONTENT = ("photo", "document", "video", "voice", *CAPTION)
EXCHANGEABLE = ("", "photo", "document", "video", "audio", "animation")  # a voice message stays one


def edit_text(world: World, params: Params) -> dict[str, Any]:
    content = text_of(params)
    message = _editable(world, params)
    if "text" not in message.fields:
        raise bad("there is no text in the message to edit")
    return _change(world, params, message, TEXT, content)


def edit_caption(world: World, params: Params) -> dict[str, Any]:
    content = caption_of(params)
    message = _editable(world, params)
    if message.media in ("", "location"):
        raise bad("there is no caption in the message to edit")
    return _change(world, params, message, CAPTION, content)


def edit_media(world: World, params: Params) -> dict[str, Any]:
    item = params.data("media")
    if not isinstance(item, dict):
        raise bad("media must be an Object")
    message = _editable(world, params)
    if message.media not in EXCHANGEABLE:
        raise bad("there is no media in the message to edit")
    return _change(world, params, message, (*TEXT, *CONTENT), media_of(world, params, item))


def edit_markup(world: World, params: Params) -> dict[str, Any]:
    return _change(world, params, _editable(world, params), (), {})


def delete(world: World, params: Params) -> bool:
    chat = world.find_chat(params)
    if not chat.is_private:
        chat.check_writable()
    message = chat.find(params.integer("message_id"))
    if message is None:
        raise bad("message to delete not found")
    if not _may_delete(world, chat, message):
        raise bad("message can't be deleted for everyone")
    message.deleted = True
    return True


def pin(world: World, params: Params) -> bool:
    message = _pinnable(world, params)
    message.pinned = True
    if message.id in message.chat.pinned:
        message.chat.pinned.remove(message.id)
    message.chat.pinned.append(message.id)
    return True


def unpin(world: World, params: Params) -> bool:
    """The message named, or the one pinned last."""
    chat = _pin_place(world, params)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    chat.messages[number].pinned = False
    return True


def _editable(world: World, params: Params) -> Message:
    if params.text("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")
    chat = world.find_chat(params)
    chat.check_writable()
    if not params.integer("message_id"):
        raise bad("message identifier is not specified")
    message = chat.find(params.integer("message_id"))
    if message is None:
        raise bad("message to edit not found")
    if not message.by_bot or message.keyboard:
        raise bad("message can't be edited")
    return message


def _change(
    world: World, params: Params, message: Message, replaced: tuple[str, ...], content: dict[str, Any]
) -> dict[str, Any]:
    keyboard = markup.check(params.data("reply_markup"))
    if keyboard and not markup.is_inline(keyboard):
        raise bad("inline keyboard expected")
    fields = {name: value for name, value in message.fields.items() if name not in (*replaced, "reply_markup")}
    fields |= content
    if keyboard:
        fields["reply_markup"] = keyboard
    if _is_same(fields, message.fields):
        raise bad(UNCHANGED)
    check_flood(world, message.chat)
    message.fields = {**fields, "edit_date": int(world.clock.now())}
    message.edits += 1
    return message.fields


def _is_same(new: dict[str, Any], old: dict[str, Any]) -> bool:
    return all(new.get(name) == old.get(name) for name in (*TEXT, *CONTENT, "reply_markup"))


def _may_delete(world: World, chat: Chat, message: Message) -> bool:
    if not chat.is_private and chat.bot_may("can_delete_messages"):
        return True
    if world.clock.now() - message.sent_at > TWO_DAYS:
        return False
    return chat.is_private or message.by_bot


def _pin_place(world: World, params: Params) -> Chat:
    chat = world.find_chat(params)
    chat.check_writable()
    right = "can_edit_messages" if chat.kind == Kind.CHANNEL else "can_pin_messages"
    if not chat.is_private and not chat.bot_may(right):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


def _pinnable(world: World, params: Params) -> Message:
    message = _pin_place(world, params).find(params.integer("message_id"))
    if message is None:
        raise bad("message to pin not found")
    return message

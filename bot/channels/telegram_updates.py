"""Telegram updates: which of them are for us, and what they say."""

import json
from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from telegram import Bot, Chat, ChatMember, ChatMemberRestricted, Message, Update

from bot.domain.media import Kind, Media
from bot.domain.places import Place
from bot.domain.privacy import mask_personal_codes
from bot.messages import Address, Change, Event, Inbound, Membership, Migrated, Received, Tap

CHANNEL = "telegram"
ALLOWED = ["message", "callback_query", "my_chat_member", "channel_post"]
ANONYMOUS_ADMIN = 1087968824  # GroupAnonymousBot
SERVICE = ("migrate_to_chat_id", "migrate_from_chat_id")
KEPT_OF_SHOWN = ("message_id", "chat", "date")
TEXTS = ("text", "caption", "file_name")


def address(chat_id: int) -> Address:
    if type(chat_id) is not int:  # neither Telegram's JSON nor the library guarantees it
        raise TypeError(f"a chat's id is a number, not {type(chat_id).__name__}")
    return Address(CHANNEL, str(chat_id))


def _person(id: int) -> Address:
    if address(id).is_group:
        raise ValueError("a person's id is above zero")
    return address(id)


# ---------------------------------------------------------------- before storing


def is_numbered(update: object) -> bool:
    """Without a number it can be neither stored nor confirmed."""
    return isinstance(update, dict) and type(update.get("update_id")) is int


def numbered(found: Iterable[Any]) -> list[dict[str, Any]]:
    """What can be stored and confirmed, as it was said, however it travelled."""
    return sorted(filter(is_numbered, found), key=itemgetter("update_id"))


def received(update: dict[str, Any], bot_id: int, username: str) -> Received | None:
    """The raw event for the inbox, personal codes cut out; None for what is not meant for us."""
    if not is_for_us(update, bot_id, username):
        return None
    strip(update)
    masked = mask(update)
    if masked:
        update["masked"] = masked
    body = json.dumps(update, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
    return Received(f"{CHANNEL}:{update['update_id']}", str(_order_key(update)), body)


def unreadable(update: dict[str, Any]) -> Received:
    """What `received` fails at, as a letter that nobody can understand: it is put aside alone and holds up no other."""
    try:
        text, _ = mask_personal_codes(json.dumps(update, ensure_ascii=False))
    except RecursionError:
        text = "deeper than anybody can read"
    return Received(f"{CHANNEL}:{update['update_id']}", str(address(0)), text.encode(errors="replace"))


def is_for_us(update: dict[str, Any], bot_id: int, username: str) -> bool:
    """In doubt: keep what is one-to-one, drop what is said in a group."""
    if post := update.get("channel_post"):
        return str(post.get("text", "")).startswith("/start")
    message = update.get("message")
    if message is None or message.get("chat", {}).get("type") == "private":
        return True
    if any(name in message for name in SERVICE):
        return True
    if message.get("reply_to_message", {}).get("from", {}).get("id") == bot_id:
        return "forum_topic_created" not in message["reply_to_message"]
    text = str(message.get("text") or message.get("caption") or "")
    if text.startswith("/"):
        _, at, name = text.split()[0].partition("@")
        return not at or name.lower() == username.lower()
    return f"@{username.lower()}" in text.lower()


def strip(update: dict[str, Any]) -> None:
    """Of the message a button hangs under, or that is replied to, only its id and place are wanted, never its text."""
    for holder, name in ((update.get("callback_query"), "message"), (update.get("message"), "reply_to_message")):
        if holder and (shown := holder.get(name)):
            holder[name] = {key: shown[key] for key in KEPT_OF_SHOWN if key in shown}


def mask(value: Any) -> int:
    """Cut personal codes out of every text of an update, in place; return how many there were."""
    found = 0
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in TEXTS and isinstance(inner, str):
                value[key], count = mask_personal_codes(inner)
                found += count
            elif isinstance(inner, dict | list):
                found += mask(inner)
    elif isinstance(value, list):
        found += sum(mask(inner) for inner in value)
    return found


def _order_key(update: dict[str, Any]) -> Address:
    """The sender, else the chat."""
    for kind in ("message", "callback_query", "my_chat_member"):
        if sender := (update.get(kind) or {}).get("from"):
            return address(sender["id"])
    for value in update.values():
        if isinstance(value, dict) and isinstance(value.get("chat"), dict):
            return address(value["chat"].get("id", 0))
    return address(0)


# ---------------------------------------------------------------- after storing


def parse(body: bytes, bot: Bot, username: str) -> Event | None:
    raw = json.loads(body)
    event = f"{CHANNEL}:{raw['update_id']}"
    if query := raw.get("callback_query"):
        return _tap(event, query)
    masked = raw.pop("masked", 0)
    update = Update.de_json(raw, bot)
    if update.my_chat_member is not None:
        return _membership(event, update)
    message = update.message or update.channel_post
    if message is None:
        return None
    if message.migrate_to_chat_id is not None:
        return Migrated(event, address(message.chat_id), address(message.migrate_to_chat_id))
    if message.migrate_from_chat_id is not None:
        return Migrated(event, address(message.migrate_from_chat_id), address(message.chat_id))
    return _inbound(event, message, username, masked)


def _tap(event: str, query: dict[str, Any]) -> Inbound:
    """Read from the raw JSON: building the library's objects around it took half of a turn's time."""
    sender = query["from"]
    shown = query.get("message") or {"chat": {"id": sender["id"]}, "message_id": ""}
    return Inbound(
        event,
        address(shown["chat"]["id"]),
        _person(sender["id"]),
        tap=Tap(query.get("data", ""), query["id"], str(shown["message_id"])),
        language=sender.get("language_code", ""),
        sender_name=sender.get("first_name", ""),
        sender_is_hidden=sender["id"] == ANONYMOUS_ADMIN,
    )


def _inbound(event: str, message: Message, username: str, masked: int) -> Inbound:
    sender = message.from_user
    hidden = sender is None or sender.id == ANONYMOUS_ADMIN or message.sender_chat is not None
    text = message.text or message.caption or ""
    command, argument = _command(text, username)
    media = _media(message)
    point = message.location
    return Inbound(
        event,
        address(message.chat_id),
        _person(sender.id) if sender else address(message.chat_id),
        text="" if command else _without_mention(text, username),
        media=media,
        place=Place(_venue(message), point.latitude, point.longitude) if point else None,
        command=command,
        argument=argument,
        reply_to=str(message.reply_to_message.message_id) if message.reply_to_message else "",
        album=message.media_group_id or "",
        language=(sender.language_code or "") if sender else "",
        sender_name=sender.first_name if sender else "",
        sender_is_hidden=hidden and message.chat.type != Chat.CHANNEL,
        unanswerable="" if text or media or point else _kind(message),
        masked=masked,
    )


def _command(text: str, username: str) -> tuple[str, str]:
    if not text.startswith("/"):
        return "", ""
    head, _, argument = text[1:].partition(" ")
    name, _, _ = head.partition("@")
    return name.lower(), argument.strip()


def _without_mention(text: str, username: str) -> str:
    return text.replace(f"@{username}", "").strip() if username else text


def _media(message: Message) -> Media | None:
    if message.photo:
        return Media(Kind.PHOTO, message.photo[-1].file_id)
    if message.voice:
        duration = message.voice.duration
        seconds = int(duration.total_seconds()) if hasattr(duration, "total_seconds") else int(duration)
        return Media(Kind.VOICE, message.voice.file_id, seconds)
    if file := message.document:
        is_picture = (file.mime_type or "").startswith("image/")
        kind = Kind.PHOTO if is_picture else Kind.FILE
        return Media(kind, file.file_id, name=file.file_name or "", size=file.file_size or 0)
    return None


def _venue(message: Message) -> str:
    return message.venue.title if message.venue else ""


def _kind(message: Message) -> str:
    attachment = message.effective_attachment
    return type(attachment).__name__.lower() if attachment is not None else "nothing"


def _membership(event: str, update: Update) -> Membership | None:
    changed = update.my_chat_member
    assert changed is not None
    change = _change(changed.old_chat_member, changed.new_chat_member, changed.chat.type == Chat.PRIVATE)
    if change is None:
        return None
    return Membership(event, address(changed.chat.id), _person(changed.from_user.id), change)


def _change(old: ChatMember, new: ChatMember, is_private: bool) -> Change | None:
    if is_private:
        return Change.BLOCKED if _is_gone(new) else Change.UNBLOCKED
    if _is_gone(new):
        return Change.LEFT
    if not _may_write(new):
        return Change.RESTRICTED
    if _is_gone(old):
        return Change.JOINED
    if new.status == ChatMember.ADMINISTRATOR:
        return Change.PROMOTED
    return None if _may_write(old) else Change.JOINED


def _is_gone(member: ChatMember) -> bool:
    """Who was restricted and has left stays restricted."""
    if isinstance(member, ChatMemberRestricted):
        return not member.is_member
    return member.status in (ChatMember.LEFT, ChatMember.BANNED)


def _may_write(member: ChatMember) -> bool:
    """A restricted member may be one who may write, but send no pictures; an administrator of a channel may not."""
    if isinstance(member, ChatMemberRestricted):
        return member.can_send_messages
    return getattr(member, "can_post_messages", None) is not False

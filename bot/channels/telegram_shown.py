"""How a message looks on Telegram: its text, what is bold in it, and the buttons under it."""

from collections.abc import Callable, Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, MessageEntity, ReplyKeyboardMarkup

from bot.messages import Choice, Outbound

Link = Callable[[str], str]  # a start parameter → what opens the one-to-one chat with it


def formatted(message: Outbound) -> tuple[str, list[MessageEntity] | None]:
    """Plain text; the title above it in bold, measured in UTF-16 as Telegram counts; a map link below for a point."""
    parts = [message.title, message.text, message.link, _map(message)]
    text = "\n".join(part for part in parts if part)
    if not message.title:
        return text, None
    length = len(message.title.encode("utf-16-le")) // 2
    return text, [MessageEntity(MessageEntity.BOLD, 0, length)]


def _map(message: Outbound) -> str:
    place = message.place
    if place is None or not place.is_point:
        return ""
    point = f"{place.latitude}/{place.longitude}"
    return f"https://www.openstreetmap.org/?mlat={place.latitude}&mlon={place.longitude}#map=16/{point}"


def keyboard(message: Outbound, link: Link) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if not message.asks_place:
        return buttons(message.rows, link)
    # Only this kind of keyboard can send a location; its other buttons type their label, which a form understands.
    rows = [[KeyboardButton(message.asks_place, request_location=True)]]
    rows += [[KeyboardButton(choice.label) for choice in row] for row in message.rows]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)


def buttons(rows: Sequence[Sequence[Choice]], link: Link) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(choice, link) for choice in row] for row in rows])


def _button(choice: Choice, link: Link) -> InlineKeyboardButton:
    if choice.tap:
        return InlineKeyboardButton(choice.label, callback_data=choice.tap)
    return InlineKeyboardButton(choice.label, url=choice.url or link(choice.start))

"""Keyboards under messages, checked as Telegram checks them."""

import re
from typing import Any
from urllib.parse import urlsplit

from tests.double.errors import bad

MOST_BUTTONS = 100
DATA_BYTES = 64
ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
HOST = re.compile(r"(?:[\w-]+\.)+[\w-]{2,}|\d+\.\d+\.\d+\.\d+")


def check(markup: Any) -> dict[str, Any] | None:
    """A keyboard as it will be shown, or None; raises what Telegram would answer."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        return _keyboard(markup)
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    return None


def is_inline(markup: Any) -> bool:
    return isinstance(markup, dict) and "inline_keyboard" in markup


def _inline(rows: Any) -> dict[str, Any] | None:
    if not isinstance(rows, list):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    shown = [[_inline_button(button) for button in _row(row)] for row in rows if row]
    if sum(map(len, shown)) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    return {"inline_keyboard": shown} if shown else None


def _row(row: Any) -> list[Any]:
    if not isinstance(row, list):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    return row


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad("can't parse inline keyboard button: Can't find field \"text\"")
    if not button["text"].strip():
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    actions = [name for name in ACTIONS if button.get(name) is not None]
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad(f"can't parse inline keyboard button: exactly one action is allowed, found {', '.join(actions)}")
    if actions == ["callback_data"]:
        _check_data(button["callback_data"])
    elif actions == ["url"]:
        button = {**button, "url": check_url(button["url"])}
    return dict(button)


def _check_data(data: Any) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")


def check_url(url: Any) -> str:
    """The address as Telegram stores it."""
    if isinstance(url, str) and url.startswith("tg://") and len(url) > len("tg://"):
        return url
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        is_good = parts.scheme in ("http", "https") and HOST.fullmatch(parts.hostname or "")
    except (TypeError, ValueError):
        is_good = None
    if not is_good or re.search(r"\s", url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return str(url)


def _keyboard(markup: dict[str, Any]) -> dict[str, Any]:
    rows = markup["keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays')
    if not any(rows):
        raise bad("reply markup must have at least one button")
    for button in (button for row in rows for button in row):
        label = button if isinstance(button, str) else button.get("text") if isinstance(button, dict) else None
        if not isinstance(label, str) or not label.strip():
            raise bad("can't parse keyboard button: KeyboardButton must have a non-empty text")
    if units_of(markup.get("input_field_placeholder")) > 64:
        raise bad("input field placeholder is too long")
    return markup


def units_of(text: Any) -> int:
    return len(text.encode("utf-16-le")) // 2 if isinstance(text, str) else 0

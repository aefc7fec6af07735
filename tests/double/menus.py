"""Command menus by scope and language, and the texts a bot shows about itself."""

import re
from typing import Any

from tests.double.errors import bad
from tests.double.params import Params

MOST_COMMANDS = 100
DESCRIPTION = 256
NAME = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}|")
PLAIN_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})
TEXTS = {"name": ("name", 64), "description": ("description", 512), "shortdescription": ("short_description", 120)}

Scope = tuple[str, str, int, str]  # type, chat, user, language


class Menus:
    def __init__(self, bot_title: str) -> None:
        self.commands: dict[Scope, list[dict[str, str]]] = {}
        self._texts: dict[tuple[str, str], str] = {("name", ""): bot_title}

    def set_commands(self, params: Params) -> bool:
        commands = params.data("commands")
        if not isinstance(commands, list):
            raise bad("can't parse commands: expected an Array of BotCommand")
        if len(commands) > MOST_COMMANDS:
            raise bad("BOT_COMMANDS_TOO_MUCH")
        self.commands[_scope(params)] = [_checked(command) for command in commands]
        return True

    def get_commands(self, params: Params) -> list[dict[str, str]]:
        return self.commands.get(_scope(params), [])

    def delete_commands(self, params: Params) -> bool:
        self.commands.pop(_scope(params), None)
        return True

    def set_text(self, what: str, params: Params) -> bool:
        field, limit = TEXTS[what]
        if len(params.text(field)) > limit:
            raise bad(f"bot {field} is too long")
        self._texts[field, _language(params)] = params.text(field)
        return True

    def get_text(self, what: str, params: Params) -> dict[str, str]:
        field, _ = TEXTS[what]
        default = self._texts.get((field, ""), "")
        return {field: self._texts.get((field, _language(params)), default)}

    def seen_by(self, chat_id: int, is_private: bool, language: str) -> list[dict[str, str]]:
        """What the menu button of an ordinary person in this chat lists."""
        everywhere = "all_private_chats" if is_private else "all_group_chats"
        for kind, chat in (("chat", str(chat_id)), (everywhere, ""), ("default", "")):
            for tongue in (language, ""):
                if commands := self.commands.get((kind, chat, 0, tongue)):
                    return commands
        return []


def _checked(command: Any) -> dict[str, str]:
    if not isinstance(command, dict) or not {"command", "description"} <= command.keys():
        raise bad("can't parse BotCommand: expected command and description")
    name = command["command"].removeprefix("/")
    if not NAME.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(command["description"].strip()) <= DESCRIPTION:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": command["description"].strip()}


def _scope(params: Params) -> Scope:
    scope = params.data("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in PLAIN_SCOPES:
        return (str(kind), "", 0, _language(params))
    if kind not in CHAT_SCOPES:
        raise bad("can't parse BotCommandScope: unsupported type specified")
    if not scope.get("chat_id") or (kind == "chat_member" and not scope.get("user_id")):
        raise bad("can't parse BotCommandScope: chat_id is empty")
    return (str(kind), str(scope["chat_id"]), int(scope.get("user_id") or 0), _language(params))


def _language(params: Params) -> str:
    language = params.text("language_code")
    if not LANGUAGE.fullmatch(language):
        raise bad("invalid language code specified")
    return language

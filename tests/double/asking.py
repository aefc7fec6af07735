"""The methods that ask about the bot, a chat or its members."""

from typing import Any

from tests.double.chats import ADMINS, PRESENT, Chat, Kind, Member, Status
from tests.double.errors import bad, forbidden
from tests.double.params import Params
from tests.double.world import World

NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_me(world: World, params: Params) -> dict[str, Any]:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy_is_on,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, params: Params) -> dict[str, Any]:
    """A ChatFullInfo."""
    chat = _readable(world, params)
    full = {**chat.json, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].fields
    return full


def get_member(world: World, params: Params) -> dict[str, Any]:
    chat = _readable(world, params)
    user_id = params.integer("user_id")
    member = chat.members.get(user_id)
    if member is None:
        known = world.chats.get(user_id)
        if known is None or not known.is_private:
            raise bad("invalid user_id specified" if not user_id else "PARTICIPANT_ID_INVALID")
        member = Member({"id": user_id, "is_bot": False, "first_name": known.title}, Status.LEFT)
    return member.as_json(chat.kind)


def get_administrators(world: World, params: Params) -> list[dict[str, Any]]:
    chat = _readable(world, params)
    if chat.is_private:
        raise bad("there are no administrators in the private chat")
    return [member.as_json(chat.kind) for member in chat.members.values() if member.status in ADMINS]


def get_member_count(world: World, params: Params) -> int:
    chat = _readable(world, params)
    return 2 if chat.is_private else sum(member.status in PRESENT for member in chat.members.values())


def leave(world: World, params: Params) -> bool:
    chat = _readable(world, params)
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    world.bot_becomes(chat, Status.LEFT, world.bot)
    return True


def _readable(world: World, params: Params) -> Chat:
    chat = world.find_chat(params)
    if not chat.has_bot:
        chat.check_writable()
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    if chat.kind == Kind.GROUP and chat.upgraded_to:
        chat.check_writable()
    return chat

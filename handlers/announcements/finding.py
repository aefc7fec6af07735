"""Which announcement is meant; what is not sent yet exists only for who may send it."""

import re

from bot import territories
from bot.domain.announcements import SHOWN, Announcement, State
from bot.domain.phrases import Refusal
from bot.turns import Turn

SEND, URGENT = "announcements.send", "announcements.send_urgent"  # permissions
NUMBER = re.compile(r"z[\s-]*([0-9]{1,9})", re.IGNORECASE)


async def find(turn: Turn, id: int) -> Announcement:
    one = await turn.store.announcements.get(id)
    is_seen = one is not None and one.state in (*SHOWN, State.WITHDRAWN)
    if one is None or not (is_seen or await may_manage(turn, one)):
        raise Refusal("announcements-unknown")
    return one


async def find_about(turn: Turn, about: str) -> Announcement:
    return await find(turn, id_of(about))


async def find_typed(turn: Turn, typed: str) -> Announcement:
    """By its number as people write it: "Z-12", "z12"."""
    match = NUMBER.fullmatch(typed.strip())
    if match is None:
        raise Refusal("announcements-unknown")
    return await find(turn, int(match[1]))


def id_of(about: str) -> int:
    return int(about.split(":")[1])


async def may_manage(turn: Turn, one: Announcement) -> bool:
    """Whoever may speak to all of its places."""
    return all([await turn.may(SEND, parish=parish) for parish in one.parishes])


async def managed(turn: Turn, id: int) -> Announcement:
    one = await find(turn, id)
    if not await may_manage(turn, one):
        raise Refusal("machinery-not-allowed")
    return one


async def check_sender(turn: Turn, about: str) -> None:
    """For the forms: a new one, or one that is there."""
    if about.startswith("announcements:"):
        await managed(turn, id_of(about))
    elif not await territories.own(turn, SEND):
        raise Refusal("machinery-not-allowed")

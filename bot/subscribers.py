"""Those who asked for the notices of their place: one lot after the other, each in a turn of its own."""

from collections.abc import Sequence

from bot.domain.subscriptions import Notices
from bot.turns import Turn

LOT = 200


async def lot(turn: Turn, timer: str, cursor: str, parishes: Sequence[str]) -> tuple[list[int], bool]:
    """The next people, and whether they are the last; until then the timer is set anew.

    `cursor` is what the timer is about: "<the matter>:<the last person told>", from 0.
    """
    about, _, after = cursor.rpartition(":")
    people = await turn.store.subscriptions.wanting(Notices.ALL, parishes, int(after), LOT)
    is_last = len(people) < LOT
    if not is_last:
        await turn.set_timer(timer, f"{about}:{people[-1]}", turn.now)
    return people, is_last

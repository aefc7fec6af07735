"""The code of a slip, typed: who wrote for them goes on; anybody else takes the slip's matters over as their own."""

import re

from bot import linking
from bot.domain import codes
from bot.domain.phrases import Refusal
from bot.domain.slips import CODE_BYTES, News, Slip
from bot.turns import Turn
from handlers.people.greeting import greet

from . import showing, speaking, words

CODE = re.compile(r"[0-9a-z]{4}[\s-]?[0-9a-z]{4}", re.IGNORECASE)


async def typed(turn: Turn, argument: str) -> None:
    code = codes.as_typed(argument, CODE_BYTES)
    if not code:
        raise Refusal("slips-how-to-type" if not argument.strip() else "slips-no-such-code")
    slip = await find(turn, code)
    if turn.person is None:
        await greet(turn, f"slip-{code}")
    elif await speaking.may(turn, slip.parish):
        await showing.one(turn, slip)
    else:
        adds = slip.adds_second(turn.now)
        tap = "slips.join" if adds else "slips.take"
        yes = turn.button("sharing-join-button" if adds else "slips-take-button", tap=f"{tap}:0:{code}")
        no = turn.button("machinery-no", tap="menu.show")
        entered = await words.names(turn, slip.person_id) or "–"
        turn.reply("sharing-join-ask" if adds else "slips-take-ask", rows=[[yes], [no]], entered=entered)


async def take(turn: Turn, _: int, typed: str) -> None:
    """From now on it is theirs, with one vote: the one they gave themselves, where they did."""
    slip = await find(turn, codes.as_typed(typed, CODE_BYTES))
    gone, kept = await turn.store.people.get(slip.person_id), turn.person
    if gone is None or kept is None:
        raise Refusal("slips-no-such-code")
    entered = await words.names(turn, slip.person_id)
    untold = await turn.store.slips.untold_of(slip.person_id)
    both = await linking.unite(turn, kept, gone)
    await turn.log("slips.taken", f"people:{gone.id}")
    turn.reply("slips-taken", rows=[[turn.button("machinery-menu", tap="menu.show")]], entered=entered or "–")
    if both:
        numbers = [poll.number for id in both if (poll := await turn.store.polls.get(id)) is not None]
        turn.reply("slips-voted-twice", numbers=", ".join(numbers))
    read(turn, untold)


def read(turn: Turn, untold: list[News]) -> None:
    """What nobody has told them yet."""
    for news in untold:
        turn.reply("slips-untold", text=news.text)


async def find(turn: Turn, code: str) -> Slip:
    slip = await turn.store.slips.find(code) if code else None
    if slip is None:
        raise Refusal("slips-no-such-code")
    return slip

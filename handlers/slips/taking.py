"""The code of a slip, typed: who wrote for them goes on; anybody else takes the slip's matters over as their own."""

import re

from bot import linking
from bot.domain import codes, slips
from bot.domain.phrases import Refusal
from bot.domain.slips import CODE_BYTES, News, Slip
from bot.turns import Turn
from handlers import directory
from handlers.people.greeting import greet

from . import showing, speaking, words

# What may stand behind the word "talons": "Nr. 4", or a code with whatever was copied along.
CODE = re.compile(
    r"(?:(?:nr|no|numurs|kods|code|номер|код|№)[\s.:,#]*|[0-9]{1,7}\W+)*"
    r"(?:[0-9]{1,7}|[0-9a-z](?:[\s.–—-]{0,3}[0-9a-z]){7})",
    re.IGNORECASE,
)


async def typed(turn: Turn, argument: str) -> None:
    if (number := slips.number_in(argument)) is not None and turn.person is not None:
        await showing.open_number(turn, number)
        return
    code = slips.code_in(argument)
    if not code:
        raise Refusal("slips-how-to-type" if not argument.strip() else await _unknown(turn))
    slip = await find(turn, code)
    if turn.person is None:
        await greet(turn, f"slip-{code}")
    elif await speaking.may(turn, slip.parish):
        await showing.one(turn, slip)
    elif await speaking.places(turn):
        await _lead_elsewhere(turn, slip, code)
    else:
        await _ask(turn, slip, code)


async def is_known(turn: Turn, text: str) -> bool:
    """Whether it is the code of a slip, and nothing else: it may look like any two words."""
    code = slips.code_in(text)
    return bool(code) and await turn.store.slips.find(code) is not None


async def _lead_elsewhere(turn: Turn, slip: Slip, code: str) -> None:
    """Of another parish: whose slip it is stands before the helper, and must not lose it by a press."""
    mine = turn.button("slips-own-button", tap=f"slips.own:0:{code}")
    next_one = turn.button("slips-next-button", tap="slips.show")
    where = "\n".join(directory.helping(turn, slip.parish))
    turn.reply("slips-elsewhere", rows=[[next_one], [mine]], parish=slip.parish, where=where)


async def own(turn: Turn, _: int, typed: str) -> None:
    """A helper may have a slip, too, from before they had a telephone."""
    code = codes.as_typed(typed, CODE_BYTES)
    slip = await find(turn, code)
    turn.preface("slips-own-warning")
    await _ask(turn, slip, code)


async def _ask(turn: Turn, slip: Slip, code: str) -> None:
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
        raise Refusal(await _unknown(turn))
    return slip


async def _unknown(turn: Turn) -> str:
    """Nobody who sits in the library is sent to the library."""
    return "slips-no-such-code-here" if await speaking.places(turn) else "slips-no-such-code"

"""What is open in a parish, for whose turn it is: a handover is one message, this is what stands behind its button."""

from bot import handover
from bot.domain.phrases import Refusal
from bot.messages import Choice
from bot.turns import Turn

MOST = 20  # buttons
IN_ROW = 2


async def show(turn: Turn, _: int, parish: str) -> None:
    """Each number leads to its proposal; who may do what with it is asked there."""
    if parish not in turn.municipality.units:
        raise Refusal("machinery-tap-old")
    await turn.require("proposals.read_unpublished", parish=parish)
    waiting = await handover.open_matters(turn, parish)
    numbers = [Choice(one.number, start=f"d-{one.number}") for one in waiting[:MOST]]
    rows = [numbers[at : at + IN_ROW] for at in range(0, len(numbers), IN_ROW)]
    turn.reply("roles-queue", rows=rows, parish=parish, count=len(waiting))


async def say(turn: Turn, parish: str) -> None:
    """To whose turn it has become just now; silent if there is nothing to do."""
    if waiting := await handover.open_matters(turn, parish):
        button = turn.button("roles-queue-button", tap=f"roles.queue:0:{parish}")
        numbers = handover.first_numbers(waiting)
        turn.reply("roles-your-turn", rows=[[button]], parish=parish, count=len(waiting), numbers=numbers)

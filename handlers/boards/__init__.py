"""What hangs on a parish's notice board and lies in its library, made by a tap of who serves there.

poster    what this is and who represents the parish      month    what is open, what is ahead, what was decided
form      a proposal written by hand
"""

from bot import sheets, territories
from bot.domain.phrases import Refusal
from bot.messages import Choice
from bot.routing import Command, TapHandler
from bot.sheets import Painter
from bot.turns import Turn

from . import form, month, poster

RIGHT = "shares.forward"  # who may carry a post to a parish may carry it on paper

SHEETS: dict[str, Painter] = {"boards.poster": poster.paint, "boards.month": month.paint, "boards.form": form.paint}


async def show(turn: Turn, _: str = "") -> None:
    """Where who speaks serves one parish only it is not asked which."""
    own = await territories.own(turn, RIGHT, stands_in=True)
    if not own:
        raise Refusal("machinery-not-allowed")
    if len(own) == 1:
        _offer(turn, own[0])
        return
    names = [Choice(turn.municipality.parish(key).nominative, tap=f"boards.of:0:{key}") for key in own]
    turn.reply("boards-which", rows=[names[at : at + 2] for at in range(0, len(names), 2)])


async def show_by_tap(turn: Turn) -> None:
    await show(turn)


async def of(turn: Turn, _: int, parish: str) -> None:
    await _check(turn, parish)
    _offer(turn, parish)


def _offer(turn: Turn, parish: str) -> None:
    names = [painter.partition(".")[2] for painter in SHEETS]
    rows = [[turn.button(f"boards-{name}-button", tap=f"boards.print:0:{name}.{parish}")] for name in names]
    turn.reply("boards-choose", rows=rows, parish=parish)


async def print_(turn: Turn, _: int, chosen: str) -> None:
    name, __, parish = chosen.partition(".")
    painter = f"boards.{name}"
    if painter not in SHEETS:
        raise Refusal("machinery-tap-old")
    await _check(turn, parish)
    await sheets.order(turn, painter, parish, turn.say(f"boards-{name}-file", parish=parish))


async def _check(turn: Turn, parish: str) -> None:
    if parish not in turn.municipality.units:
        raise Refusal("machinery-tap-old")
    await turn.require(RIGHT, parish=parish, stands_in=True)


COMMANDS: dict[str, Command] = {"delis": show}
WORDS: dict[str, str] = {
    "ziņojumu dēlis": "delis",
    "lapas drukāšanai": "delis",
    "plakāts": "delis",
    "drukāt": "delis",
    "notice board": "delis",
    "poster": "delis",
    "доска объявлений": "delis",
    "плакат": "delis",
}
TAPS: dict[str, TapHandler] = {"boards.show": show_by_tap, "boards.of": of, "boards.print": print_}

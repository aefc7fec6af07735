"""Sheets of paper for the notice board and the table of the library: what stands on them; made outside any turn."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot import files
from bot.domain.media import Kind, Media
from bot.turns import Turn

MAKE = "sheets.make"  # timer


@dataclass(frozen=True)
class Part:
    """`boxes` are to be ticked, `lines` so many to write on."""

    heading: str = ""
    texts: Sequence[str] = ()
    boxes: Sequence[str] = ()
    lines: int = 0


@dataclass(frozen=True)
class Code:
    """A way back to us: read by a telephone, or typed. `invitation`: what one finds there."""

    link: str
    invitation: str

    @property
    def typed(self) -> str:
        """As much of it as a browser needs."""
        return self.link.removeprefix("https://")


@dataclass(frozen=True)
class Sheet:
    """`foot` stands at the bottom of every page. `is_slip`: for one person's pocket, cut off or folded."""

    title: str
    language: str
    parts: Sequence[Part]
    foot: str
    code: Code | None = None
    is_slip: bool = False


Painter = Callable[[Turn, str], Awaitable[Sheet | None]]  # (turn, about): None when it is not wanted any more


def code(turn: Turn, start: str, invitation: str) -> Code:
    """Where everybody finds every way in; without public pages on the channel of who asked for the sheet."""
    return Code(turn.public_link(start), turn.say(invitation))


async def order(turn: Turn, painter: str, about: str, file_name: str) -> None:
    """It comes as soon as it is made, once however often it is pressed meanwhile."""
    wanted = f"{painter}|{about}|"
    known = await turn.store.media.by(turn.address)
    if not any((stored.about or "").startswith(wanted) and stored.fetched_at is None for stored in known):
        await files.order(turn, MAKE, Media(Kind.FILE, "", name=f"{file_name}.pdf"), wanted + turn.now.isoformat())
    turn.reply("sheets-coming")


def drawn(sheet: Sheet) -> bytes:
    """PDF. Blocking."""
    from bot import printing  # half a second, only for who wants a sheet

    return printing.draw(sheet)

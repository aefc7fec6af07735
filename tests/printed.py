"""A sheet as it lies on the table: its words, and what a telephone reads in its codes."""

from dataclasses import dataclass
from math import hypot

import numpy as np
import pypdfium2
import zxingcpp

from tests.chat import Actor, Chat

DOTS = 2.0  # pixels to a point: a telephone sees more
A4 = (595, 842)  # points
MILLIMETRE = 72 / 25.4  # points
DARK = 128  # of 255


@dataclass(frozen=True)
class Printed:
    title: str
    language: str
    pages: list[str]
    codes: list[str]
    edges: list[float]  # of the codes, points
    size: tuple[int, int]
    lowest: float = 0  # point above the foot of the first page where anything stands

    @property
    def text(self) -> str:
        """Words as they were written, wherever a line ends."""
        return " ".join(" ".join(self.pages).split())


def printed(content: bytes) -> Printed:
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
        pictures = [np.asarray(page.render(scale=DOTS, grayscale=True).to_pil()) for page in document]
        codes = [code for picture in pictures for code in zxingcpp.read_barcodes(picture)]
        width, height = document[0].get_size()
        language = b"/Lang (lv)" in content or b"/Lang (\xfe\xff\x00l\x00v)" in content
        return Printed(
            document.get_metadata_value("Title"),
            "lv" if language else "",
            pages,
            [code.text for code in codes],
            [hypot(*_from(code.position)) / DOTS for code in codes],
            (round(width), round(height)),
            height - float(np.flatnonzero((pictures[0] < DARK).any(axis=1)).max()) / DOTS,
        )
    finally:
        document.close()


def _from(corners: zxingcpp.Position) -> tuple[int, int]:
    """Along the upper edge."""
    return corners.top_right.x - corners.top_left.x, corners.top_right.y - corners.top_left.y


async def sheet_of(chat: Chat, actor: Actor, said: str = "sheets-ready") -> Printed:
    """The last one they were sent."""
    await chat.passes(minutes=1)
    shown = actor.sees(said).message.media
    assert shown is not None
    (row,) = await chat.rows("SELECT sha256 FROM media WHERE id = :id", id=shown.id)
    (path,) = chat.folder.rglob(row["sha256"])

    return printed(path.read_bytes())

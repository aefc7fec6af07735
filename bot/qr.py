"""A QR code: from a sheet of paper or another page back to us. A quarter of it may be smudged and it is still read."""

import io
from functools import lru_cache
from itertools import groupby

import segno

DOTS = 16  # pixels to a module: sharp also on a sheet read from an arm's length
KEPT = 16  # a sheet is tried in several sizes

Run = tuple[int, int, int]  # row, column and length of what is dark


def draw(link: str) -> bytes:
    """PNG."""
    picture = io.BytesIO()
    segno.make_qr(link, error="q").save(picture, kind="png", scale=DOTS, border=4)
    return picture.getvalue()


@lru_cache(KEPT)
def runs(link: str) -> tuple[int, tuple[Run, ...]]:
    """How many modules it is wide, and where it is dark: to be drawn in any size. The white edge comes besides."""
    rows = segno.make_qr(link, error="q").matrix
    found = []
    for at, row in enumerate(rows):
        column = 0
        for is_dark, modules in groupby(row):
            length = len(list(modules))
            if is_dark:
                found.append((at, column, length))
            column += length
    return len(rows), tuple(found)

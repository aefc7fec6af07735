"""A QR code as a picture: from a sheet of paper or another page back to us."""

import io

import segno

DOTS = 16  # pixels to a module: sharp also on a sheet read from an arm's length


def draw(link: str) -> bytes:
    """PNG. A quarter of it may be smudged and it is still read."""
    picture = io.BytesIO()
    segno.make_qr(link, error="q").save(picture, kind="png", scale=DOTS, border=4)
    return picture.getvalue()

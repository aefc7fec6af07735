"""A sheet as PDF: A4, type as large as one page allows, letters that can be selected, searched and read aloud."""

import io
from collections.abc import Iterator
from itertools import product
from threading import Lock
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from bot import charts, qr
from bot.sheets import Code, Part, Sheet

LARGE = (28, 25, 22, 20)  # points of type: large print
SMALLER = (18, 16)  # the last is still read without glasses, then a second page begins
TITLE, HEADING, LINE = 1.4, 1.15, 1.35  # times the type
MARGIN, GAP = 18 * mm, 6 * mm
CODES = (
    90 * mm,
    80 * mm,
    70 * mm,
    60 * mm,
    46 * mm,
)  # edge of a code: from a step away … in the hand
QUIET = 1 / 9  # of the edge, above and below: four modules of the code stay white
FOOT, INVITATION, ADDRESS, LEAST = 11, 17, 19, 11
WIDTH, HEIGHT = A4[0] - 2 * MARGIN, A4[1] - 2 * MARGIN
WRITTEN = 11 * mm  # between lines for a hand
PLAIN, BOLD = "Sheet", "Sheet-Bold"
BOX = "☐"
ONE_AT_A_TIME = Lock()  # the library keeps its fonts in one place


def draw(sheet: Sheet) -> bytes:
    """On one page the code as large as large print leaves room for, else the type as large as it fits.

    What is too long for that goes on overleaf; nothing is cut.
    """
    with ONE_AT_A_TIME:
        _know_letters()
        for edge, size in (*product(CODES if sheet.code else (0.0,), LARGE), *product((CODES[-1],), SMALLER)):
            pages, content = _printed(sheet, size, edge)
            if pages == 1:
                return content
        return _printed(sheet, SMALLER[-1], CODES[-1], of=pages)[1]


def _know_letters() -> None:
    if PLAIN not in pdfmetrics.getRegisteredFontNames():
        for name in (PLAIN, BOLD):
            pdfmetrics.registerFont(TTFont(name, charts.letters(is_bold=name == BOLD)))


def _printed(sheet: Sheet, size: int, edge: float, of: int = 1) -> tuple[int, bytes]:
    """How many pages it takes, and the document: the same for the same sheet."""
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=A4,
        title=_drawable(sheet.title),
        author="",
        subject="",
        creator="",
        lang=sheet.language,
        displayDocTitle=1,
        invariant=1,
    )
    bottom = MARGIN + FOOT * 3 + (edge + ADDRESS * 2 + GAP / 2 if sheet.code else 0)
    room = Frame(MARGIN, bottom, WIDTH, A4[1] - MARGIN - bottom, 0, 0, 0, 0)

    def around(canvas: Canvas, _: object) -> None:
        if sheet.code:
            _draw_code(canvas, sheet.code, edge)
        _draw_foot(canvas, sheet.foot, f"{canvas.getPageNumber()}/{of}" if of > 1 else "")

    document.addPageTemplates(PageTemplate(frames=[room], onPageEnd=around))
    document.build([*_flowing(sheet, size)])
    return document.page, target.getvalue()


# ---------------------------------------------------------------- what flows from page to page


def _flowing(sheet: Sheet, size: int) -> Iterator[Flowable]:
    yield _paragraph(sheet.title, size * TITLE, is_bold=True)
    for part in sheet.parts:
        yield Spacer(0, size * 0.7)
        yield from _part(part, size)


def _part(part: Part, size: int) -> Iterator[Flowable]:
    if part.heading:
        yield _paragraph(part.heading, size * HEADING, is_bold=True)
    for text in part.texts:
        yield _paragraph(text, size)
        yield Spacer(0, size * 0.4)
    for box in part.boxes:
        yield _box(box, size)
    for _ in range(part.lines):
        yield HRFlowable("100%", 0.7, color="black", spaceBefore=WRITTEN)


def _box(text: str, size: int) -> Flowable:
    row = [_paragraph(BOX, size * 1.4), _paragraph(text, size)]
    table = Table([row], [size * 2, WIDTH - size * 2])
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return table


def _paragraph(text: str, size: float, *, is_bold: bool = False) -> Paragraph:
    style = ParagraphStyle("", fontName=BOLD if is_bold else PLAIN, fontSize=size, leading=size * LINE)
    style.allowWidows = style.allowOrphans = 0
    style.keepWithNext = is_bold
    return Paragraph(escape(_drawable(text)).replace("\n", "<br/>"), style)


def _drawable(text: str) -> str:
    """Without what the letters have no picture for, such as smileys."""
    known = pdfmetrics.getFont(PLAIN).face.charToGlyph
    return "".join(letter for letter in text if letter.isspace() or ord(letter) in known)


# ---------------------------------------------------------------- what is on every page


def _draw_foot(canvas: Canvas, text: str, page: str) -> None:
    canvas.setFont(PLAIN, FOOT)
    canvas.drawRightString(MARGIN + WIDTH, MARGIN, page)
    foot = _paragraph(text, FOOT)
    _, height = foot.wrapOn(canvas, WIDTH - 20 * mm, HEIGHT)
    foot.drawOn(canvas, MARGIN, MARGIN + FOOT * LINE - height)


def _draw_code(canvas: Canvas, code: Code, edge: float) -> None:
    """The code, what it leads to beside it, and below them the address to be typed."""
    address = _paragraph(code.typed, _fitting(code.typed), is_bold=True)
    _, height = address.wrapOn(canvas, WIDTH, edge)
    bottom = MARGIN + FOOT * 3
    invitation = _paragraph(code.invitation, INVITATION)
    _, taken = invitation.wrapOn(canvas, WIDTH - edge - GAP, edge)
    invitation.drawOn(canvas, MARGIN + edge + GAP, bottom + height + (edge - taken) / 2)
    _draw_squares(canvas, code.link, edge, bottom + height + edge * QUIET)
    address.drawOn(canvas, MARGIN, bottom)


def _draw_squares(canvas: Canvas, link: str, edge: float, bottom: float) -> None:
    modules, runs = qr.runs(link)
    side = edge * (1 - 2 * QUIET) / modules
    for row, column, length in runs:
        top = bottom + (modules - row) * side
        canvas.rect(MARGIN + column * side, top - side, length * side, side, stroke=0, fill=1)


def _fitting(address: str) -> float:
    """The size at which it stands on one line: who types it sees no gap in it."""
    at_full = pdfmetrics.stringWidth(address, BOLD, ADDRESS)
    return float(max(LEAST, min(ADDRESS, ADDRESS * WIDTH / at_full * 0.99)))

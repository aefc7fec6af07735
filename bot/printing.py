"""A sheet as PDF: A4, type as large as one page allows, letters that can be selected, searched and read aloud.

A slip takes the upper half of the page, so that it can be cut off or folded.
"""

import io
from collections.abc import Callable, Iterator, Sequence
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
SLIP = (16, 15, 14, 13, 12, 11)  # points of type on half a page, held in the hand
HALF = A4[1] / 2
EDGE, IN_HAND = 10 * mm, 40 * mm  # margin of a slip, and the edge of its code, which a telephone is held over
CUT = 5 * mm  # white above the cut
SLIP_WIDTH = A4[0] - 2 * EDGE
BESIDE = SLIP_WIDTH - IN_HAND - GAP  # what is left for words beside the code
SMALL_PRINT = 9
APART, CLOSE = 0.7, 0.3  # times the type, between parts: on a page, on a slip
PLAIN, BOLD = "Sheet", "Sheet-Bold"
BOX = "☐"
ONE_AT_A_TIME = Lock()  # the library keeps its fonts in one place


def draw(sheet: Sheet) -> bytes:
    """On one page the code as large as large print leaves room for, else the type as large as it fits.

    What is too long for that goes on overleaf; nothing is cut.
    """
    with ONE_AT_A_TIME:
        _know_letters()
        for size in SLIP if sheet.is_slip else ():
            pages, content = _slip(sheet, size)
            if pages == 1:
                return content
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
    bottom = MARGIN + FOOT * 3 + (edge + ADDRESS * 2 + GAP / 2 if sheet.code else 0)
    room = Frame(MARGIN, bottom, WIDTH, A4[1] - MARGIN - bottom, 0, 0, 0, 0)

    def around(canvas: Canvas, _: object) -> None:
        if sheet.code:
            _draw_code(canvas, sheet.code, edge)
        _draw_foot(canvas, sheet.foot, f"{canvas.getPageNumber()}/{of}" if of > 1 else "")

    return _built(sheet, room, around, [*_flowing(sheet, size)])


def _slip(sheet: Sheet, size: int) -> tuple[int, bytes]:
    """The same on the upper half, the code beside the words."""
    bottom = HALF + CUT + SMALL_PRINT * 2 * LINE + ADDRESS
    room = Frame(EDGE, bottom, BESIDE, A4[1] - EDGE - bottom, 0, 0, 0, 0)

    def around(canvas: Canvas, _: object) -> None:
        if sheet.code:
            _draw_code_beside(canvas, sheet.code)
        _draw_slip_foot(canvas, sheet.foot)

    return _built(sheet, room, around, [*_flowing(sheet, size, CLOSE)])


def _built(
    sheet: Sheet, room: Frame, around: Callable[[Canvas, object], None], flowing: Sequence[Flowable]
) -> tuple[int, bytes]:
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
    document.addPageTemplates(PageTemplate(frames=[room], onPageEnd=around))
    document.build(list(flowing))
    return document.page, target.getvalue()


# ---------------------------------------------------------------- what flows from page to page


def _flowing(sheet: Sheet, size: int, gap: float = APART) -> Iterator[Flowable]:
    yield _paragraph(sheet.title, size * TITLE, is_bold=True)
    for part in sheet.parts:
        yield Spacer(0, size * gap)
        yield from _part(part, size, gap)


def _part(part: Part, size: int, gap: float) -> Iterator[Flowable]:
    if part.heading:
        yield _paragraph(part.heading, size * HEADING, is_bold=True)
    for text in part.texts:
        yield _paragraph(text, size)
        yield Spacer(0, size * gap * 0.6)
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
    _draw_squares(canvas, code.link, edge, MARGIN, bottom + height + edge * QUIET)
    address.drawOn(canvas, MARGIN, bottom)


def _draw_code_beside(canvas: Canvas, code: Code) -> None:
    """At the upper right, what it leads to under it; the address to be typed below all words."""
    left, top = A4[0] - EDGE - IN_HAND, A4[1] - EDGE
    _draw_squares(canvas, code.link, IN_HAND, left, top - IN_HAND * (1 - QUIET))
    invitation = _paragraph(code.invitation, LEAST)
    _, taken = invitation.wrapOn(canvas, IN_HAND, HALF)
    invitation.drawOn(canvas, left, top - IN_HAND - taken)
    address = _paragraph(code.typed, min(SLIP[-1], _fitting(code.typed)), is_bold=True)
    address.wrapOn(canvas, SLIP_WIDTH, HALF)
    address.drawOn(canvas, EDGE, HALF + CUT + SMALL_PRINT * 2 * LINE)


def _draw_slip_foot(canvas: Canvas, text: str) -> None:
    """And where to cut."""
    foot = _paragraph(text, SMALL_PRINT)
    foot.wrapOn(canvas, SLIP_WIDTH, HALF)
    foot.drawOn(canvas, EDGE, HALF + CUT)
    canvas.setDash(3, 3)
    canvas.line(0, HALF, A4[0], HALF)


def _draw_squares(canvas: Canvas, link: str, edge: float, left: float, bottom: float) -> None:
    modules, runs = qr.runs(link)
    side = edge * (1 - 2 * QUIET) / modules
    for row, column, length in runs:
        top = bottom + (modules - row) * side
        canvas.rect(left + column * side, top - side, length * side, side, stroke=0, fill=1)


def _fitting(address: str) -> float:
    """The size at which it stands on one line: who types it sees no gap in it."""
    at_full = pdfmetrics.stringWidth(address, BOLD, ADDRESS)
    return float(max(LEAST, min(ADDRESS, ADDRESS * WIDTH / at_full * 0.99)))

"""Bars with their numbers, as a picture for a telephone: large type, and nothing said by colour alone."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

WIDTH, TALLEST = 1080, 2048  # pixels; what is taller would be shrunk until it cannot be read
DOTS, POINTS = 100, 72  # in an inch
MARGIN, LINE, BAR, GAP = 48, 1.35, 46, 30
TITLE, LONG_TITLE, HEADING, LABEL, NOTE = 42, 34, 36, 34, 28  # pixels of type
LONG = 120  # letters of a title
INK, PAPER, FRAME = "#16202c", "#ffffff", "#9aa5b1"
BEST, OTHER = "#1b4f9c", "#cfe0f5"
ONE_AT_A_TIME = Lock()  # the library is not made for threads
NUMBERS = 330  # pixels kept free on the right of the longest bar


@dataclass(frozen=True)
class Bar:
    """`value` None: it may not be shown. `said` stands at the end of the bar."""

    label: str
    value: float | None
    said: str
    is_best: bool = False


@dataclass(frozen=True)
class Group:
    heading: str
    bars: Sequence[Bar]


def draw(title: str, groups: Sequence[Group], notes: Sequence[str]) -> bytes:
    """PNG. Blocking. Groups after the first are left out where they would make it too tall to be read."""
    with ONE_AT_A_TIME:
        whole = _Page(title, groups, notes)
        page = whole if whole.height <= TALLEST else _Page(title, groups[:1], notes)
        return page.png()


def letters(*, is_bold: bool) -> Path:
    """The file of the letters that come with the library: every Latvian and Russian one is among them."""
    import matplotlib

    return Path(matplotlib.get_data_path(), "fonts", "ttf", f"DejaVuSans{'-Bold' if is_bold else ''}.ttf")


class _Page:
    """What stands where, from the top; drawn once it is known how tall it is."""

    def __init__(self, title: str, groups: Sequence[Group], notes: Sequence[str]) -> None:
        self._texts: list[tuple[float, float, str, int, bool]] = []  # left, top, text, size, bold
        self._bars: list[tuple[float, float, Bar]] = []  # top, width
        self.height: float = MARGIN
        longest = max((bar.value or 0 for group in groups for bar in group.bars), default=0) or 1
        self._write(title, LONG_TITLE if len(title) > LONG else TITLE, is_bold=True)
        for group in groups:
            self.height += GAP
            self._write(group.heading, HEADING, is_bold=True)
            for bar in group.bars:
                self.height += GAP / 2
                self._write(bar.label, LABEL)
                self._bar(bar, (WIDTH - 2 * MARGIN - NUMBERS) * (bar.value or 0) / longest)
        self.height += GAP
        for note in notes:
            self._write(note, NOTE)
        self.height += MARGIN

    def _write(self, text: str, size: int, *, is_bold: bool = False) -> None:
        for line in _wrapped(_drawable(text), size, is_bold=is_bold):
            self._texts.append((MARGIN, self.height, line, size, is_bold))
            self.height += size * LINE

    def _bar(self, bar: Bar, width: float) -> None:
        if bar.value is not None:
            self._bars.append((self.height, width, bar))
        left = MARGIN if bar.value is None else MARGIN + width + 16
        self._texts.append((left, self.height + (BAR - LABEL * LINE) / 2, bar.said, LABEL, bar.is_best))
        self.height += BAR

    def png(self) -> bytes:
        from matplotlib.figure import Figure  # half a second and 60 MB, only for who wants a chart
        from matplotlib.patches import Rectangle

        figure = Figure(figsize=(WIDTH / DOTS, self.height / DOTS), dpi=DOTS)
        page = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(self.height, 0))
        page.set_axis_off()
        page.add_patch(Rectangle((3, 3), WIDTH - 6, self.height - 6, facecolor=PAPER, edgecolor=FRAME))
        for top, width, bar in self._bars:
            colour, hatch = (BEST, "") if bar.is_best else (OTHER, "//")
            page.add_patch(Rectangle((MARGIN, top), max(width, 6), BAR, facecolor=colour, edgecolor=INK, hatch=hatch))
        for left, top, text, size, is_bold in self._texts:
            page.text(
                left,
                top + size * LINE / 2,
                text,
                fontsize=size * POINTS / DOTS,
                fontweight="bold" if is_bold else "normal",
                color=INK,
                va="center_baseline",
                parse_math=False,
            )
        target = io.BytesIO()
        figure.savefig(target, format="png")
        return target.getvalue()


def _drawable(text: str) -> str:
    """Without what the letters have no picture for, such as smileys."""
    from matplotlib.font_manager import findfont, get_font

    font = get_font(findfont("DejaVu Sans"))
    return "".join(letter for letter in text if letter.isspace() or font.get_char_index(ord(letter)))


def _wrapped(text: str, size: int, *, is_bold: bool) -> list[str]:
    """By the measured width; a word too long for a line is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        tried = f"{line} {word}".strip()
        if _width(tried, size, is_bold=is_bold) <= WIDTH - 2 * MARGIN:
            line = tried
            continue
        if line:
            lines.append(line)
        line = ""
        for letter in word:
            if _width(line + letter, size, is_bold=is_bold) > WIDTH - 2 * MARGIN:
                lines.append(line)
                line = ""
            line += letter
    return [*lines, line] if line else lines


def _width(text: str, size: int, *, is_bold: bool) -> float:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextToPath

    font = FontProperties(weight="bold" if is_bold else "normal", size=size)
    return float(TextToPath().get_text_width_height_descent(text, font, ismath=False)[0])

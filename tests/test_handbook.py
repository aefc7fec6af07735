"""The handbook in docs/rokasgramata says only what is there: its buttons, its words, its links."""

import re
from functools import cache
from pathlib import Path

import pytest

from bot import municipality as municipalities
from bot.domain.folding import fold
from bot.domain.proposals import parse_number
from handlers import LABELS, PLAIN_WORDS
from tests.locales import ROOT, spoken

HANDBOOK = ROOT / "docs" / "rokasgramata"
PAGES = sorted(HANDBOOK.glob("*.md"))
BUTTON = re.compile(r"(?<!- )\[([^\]\n]+)\](?!\()")
LINK = re.compile(r"\]\(([^)\s]+)\)")
TYPED = re.compile(r"^\| (?P<words>[^|]+) \| [^|]+ \|$", re.MULTILINE)  # a row of two cells
# A phrase or one of its variants as it stands in a file: "id = text", "[other] text".
PHRASE = re.compile(r"^(?:[a-z][a-z0-9-]* =|\s+\*?\[\w+\]) *(.+)$", re.MULTILINE)
LONGEST_LINE = 160


def _bare(label: str) -> str:
    """Without numbers and what stands for them."""
    return re.sub(r"\{[^}]*\}|\d+|:", "", label).replace("()", "").strip()


@cache
def _labels() -> set[str]:
    own = municipalities.load(ROOT / "municipality.toml")
    files = (ROOT / "locales" / "lv").glob("*.ftl")
    said = {_bare(text) for file in files for text in PHRASE.findall(file.read_text(encoding="utf-8"))}
    return said | {topic.label["lv"] for topic in own.topics} | {"…"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_button_is_called_as_the_program_calls_it(page: Path) -> None:
    quoted = set(BUTTON.findall(page.read_text(encoding="utf-8")))

    assert quoted
    assert {label for label in quoted if _bare(label) not in _labels()} == set()


def test_every_word_that_residents_may_type_is_understood() -> None:
    table = (HANDBOOK / "iedzivotajiem.md").read_text(encoding="utf-8").partition("## Ko var rakstīt")[2]
    rows = TYPED.findall(table)[1:]
    typed = {word.strip() for row in rows for word in re.split("[,;]", row)}
    own = spoken()
    understood = {*PLAIN_WORDS, *(fold(own.text("lv", phrase)) for phrase in LABELS), ""}  # "?" is folded away

    assert len(typed) > 20
    unknown = {word for word in typed if fold(word) not in understood}
    assert {word for word in unknown if parse_number(word, "AL", 2026) is None} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_line_is_too_long_to_be_edited(page: Path) -> None:
    assert max(map(len, page.read_text(encoding="utf-8").splitlines())) <= LONGEST_LINE

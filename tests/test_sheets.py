"""A sheet of paper is read from an arm's length, also by a programme that reads aloud; nothing of it is cut."""

from dataclasses import replace

import pytest

from bot.sheets import Code, Part, Sheet, drawn
from tests.printed import A4, MILLIMETRE, Printed, printed

WORDS = (
    "Sestdien, 28. novembrī, plkst. 10.00 talka: ņemiet šķēres, ķeblīti, čību pāri, ģērbieties silti, žāvēsim ūdeni."
)
LINK = "https://t.me/aluksnes_pagasta_balss_bot?start=p-malienas-z-12"
SHEET = Sheet(
    "Paziņojums: Malienas pagasts", "lv", [Part(texts=[WORDS])], "Paziņojums Z-12.", Code(LINK, "Te var jautāt.")
)


def of(*texts: str) -> Printed:
    return printed(drawn(replace(SHEET, parts=[Part(texts=texts)])))


def test_latvian_letters_can_be_selected_and_the_code_leads_where_the_typed_address_does() -> None:
    sheet = printed(drawn(SHEET))

    assert WORDS in sheet.text
    assert sheet.codes == [LINK]
    assert LINK.removeprefix("https://") in sheet.text
    assert (sheet.title, sheet.language, sheet.size, len(sheet.pages)) == (SHEET.title, "lv", A4, 1)


def test_it_is_read_aloud_from_the_top() -> None:
    text = printed(drawn(SHEET)).text

    assert text.index(SHEET.title) < text.index("Sestdien") < text.index("Te var jautāt.") < text.index("t.me/")


@pytest.mark.parametrize(("times", "pages"), [(1, 1), (7, 1), (20, 3), (60, 7)])
def test_what_does_not_fit_goes_on_overleaf_and_every_page_leads_back(times: int, pages: int) -> None:
    sheet = of(*(f"{at}. {WORDS}" for at in range(times)))

    assert len(sheet.pages) == pages
    assert all(f"{at}. {WORDS}" in _without_foot(sheet) for at in range(times))
    assert sheet.codes == [LINK] * pages
    assert pages == 1 or [f"{at}/{pages}" in page for at, page in enumerate(sheet.pages, 1)] == [True] * pages


def _without_foot(sheet: Printed) -> str:
    """A sentence may begin on one page and end on the next."""
    return " ".join(" ".join(page.partition("Te var jautāt.")[0] for page in sheet.pages).split())


def test_where_there_is_room_the_code_is_large_enough_to_be_read_from_a_step_away() -> None:
    """A telephone reads a code from about ten times its edge."""
    (edge,) = of(WORDS).edges
    (crowded,) = of(*(f"{at}. {WORDS}" for at in range(9))).edges

    assert edge > 65 * MILLIMETRE
    assert crowded > 30 * MILLIMETRE


def test_what_looks_like_markup_is_printed_as_it_was_written() -> None:
    assert "<b>50 & 60</b> &amp; Cena < 5 €" in of("<b>50 & 60</b> &amp; Cena < 5 €").text


def test_a_word_longer_than_a_line_and_a_smiley_break_nothing() -> None:
    sheet = of("a" * 300, "Svētki 🎄 būs!", "Внимание: вода")

    assert sheet.text.replace(" ", "").count("a" * 300) == 1
    assert "Svētki būs!" in sheet.text
    assert "Внимание: вода" in sheet.text


def test_the_same_sheet_is_the_same_file() -> None:
    assert drawn(SHEET) == drawn(SHEET)

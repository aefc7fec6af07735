"""Charts: every kind of poll, the longest labels and hidden cells, inside the page and large enough to be read."""

import io

import pytest
from PIL import Image

from bot.charts import TALLEST, WIDTH, Bar, Group, draw

LONGEST = "Šķūņa žagaru ķīvītis čaklajā ģimnāzijā ēd ļoti garšīgu ūdensrožu zupu ar īpašām ņ"[:80]


def picture(title: str, *groups: Group) -> Image.Image:
    return Image.open(io.BytesIO(draw(title, groups, ["Rezultātam ir ieteikuma raksturs."]))).convert("L")


def ink_beside(shown: Image.Image) -> bool:
    """Whether anything is written over the margins, where only paper is."""
    edges = [shown.crop((8, 8, 40, shown.height - 8)), shown.crop((WIDTH - 36, 8, WIDTH - 8, shown.height - 8))]
    return any(edge.getextrema() != (255, 255) for edge in edges)


def test_the_longest_labels_of_ten_options_stay_on_the_page() -> None:
    bars = [Bar(f"{at}. {LONGEST}", 1000 * at, f"{1000 * at} (100 %)", at == 10) for at in range(1, 11)]

    shown = picture("Kāpēc? " * 42, Group("Atbildēja: 10000", bars))

    assert not ink_beside(shown)
    assert shown.width == WIDTH
    assert shown.height < TALLEST * 1.2


def test_a_word_longer_than_a_line_is_broken_and_signs_of_mathematics_are_only_signs() -> None:
    shown = picture("W" * 300, Group("$x^2$", [Bar("$" * 80, 0, "0"), Bar("\\frac{", 5, "5")]))

    assert not ink_beside(shown)


def test_what_has_no_picture_among_the_letters_is_left_out(recwarn: pytest.WarningsRecorder) -> None:
    picture("Kur? 😀", Group("Kopā", [Bar("🌳 Pie ezera", 5, "5")]))

    assert not recwarn.list


def test_places_are_left_out_where_the_picture_would_be_too_tall_to_be_read() -> None:
    bars = [Bar(f"{at}. Variants", at, str(at)) for at in range(1, 9)]
    places = [Group(f"Pagasts {at}", [Bar("1.", None, "paslēpts"), Bar("2.", 9, "9")]) for at in range(16)]

    assert picture("Kur?", Group("Kopā", bars), *places[:2]).height > picture("Kur?", Group("Kopā", bars)).height
    assert picture("Kur?", Group("Kopā", bars), *places).height == picture("Kur?", Group("Kopā", bars)).height


def test_the_best_is_told_apart_without_colour() -> None:
    plain = picture("Kur?", Group("Kopā", [Bar("1.", 9, "9")]))
    best = picture("Kur?", Group("Kopā", [Bar("1.", 9, "9", is_best=True)]))

    assert plain.getextrema() == best.getextrema()
    assert sum(best.histogram()[:128]) > 3 * sum(plain.histogram()[:128])

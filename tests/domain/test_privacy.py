"""What is cut out of a text before it is kept, and before it is published."""

import pytest

from bot.domain.privacy import Kind, mask_personal_codes, public_text

PLACES = ("Malienas pagasts", "Brenci", "Jaunannas pagasts", "Jaunanna", "Alūksne", "Kalncempju pagasts", "Kalncempji")

CODES = [
    ("Mans kods ir 010203-12345, lūdzu atbildiet", "Mans kods ir […], lūdzu atbildiet"),
    ("320123-45678", "[…]"),
    ("31129912345", "[…]"),
    ("32012345678", "[…]"),
    ("p.k. 150780 11234", "p.k. […]"),
    ("p.k.150780-11234.", "p.k.[…]."),
    ("PK150780–11234", "PK[…]"),
    ("150780 - 11234", "[…]"),
    ("150780\u00a0-\u00a011234", "[…]"),
    ("150780‑11234", "[…]"),
    ("15.07.80-11234", "[…]"),
    ("15.07.80.-11234", "[…]"),
    ("iesniegums_150780-11234.pdf", "iesniegums_[…].pdf"),
    ("290200-21234 (29. februāris)", "[…] (29. februāris)"),
    ("LV15078011234", "LV[…]"),
    ("Anna 010203-12345 un Pēteris 320123-45678", "Anna […] un Pēteris […]"),
]
NO_CODES = [
    "zvaniet 26455814 vai +371 26 455 814",
    "+37126455814",
    "37126455814",
    "0037126455814",
    "+32470123456",
    "sapulce 24.11.2026 plkst. 18.00",
    "24.11.26 12500 apmeklētāji",
    "AL-2026-0042",
    "lieta Nr. 1-15/2026-12345",
    "350203-12345",  # no such day
    "011303-12345",  # no such month
    "290201-11234",  # 29 February 1901 never was
    "010203-52345",  # no such century
    "010203-1234",
    "010203-123456",
    "1010203-12345",
    "LV80BANK0000435195001",
    "kadastra numurs 36010010234",
    "reģistrācijas Nr. 40003032949",
    "LV-4301",
    "57.423100, 27.045600",
]


@pytest.mark.parametrize(("text", "kept"), CODES)
def test_a_personal_code_is_cut_out_and_the_rest_is_kept(text: str, kept: str) -> None:
    assert mask_personal_codes(text) == (kept, text.count("Pēteris") + 1)


@pytest.mark.parametrize("text", NO_CODES)
def test_what_only_looks_like_a_personal_code_is_left_alone(text: str) -> None:
    assert mask_personal_codes(text) == (text, 0)


PHONES = [
    ("Zvaniet 26455814", "Zvaniet […]"),
    ("tālr. 26 455 814, Anna", "tālr. […], Anna"),
    ("+371 26 455 814", "[…]"),
    ("(371) 26455814", "[…]"),
    ("tel.64322131.", "tel.[…]."),
    ("643 22 131", "[…]"),
    ("2645-5814", "[…]"),
    ("26.455.814", "[…]"),
    ("2 6 4 5 5 8 1 4", "[…]"),
    ("+44 7911 123456", "[…]"),
    ("+7 916 123-45-67", "[…]"),
    ("tālruņa Nr. 26455814", "tālruņa Nr. […]"),
    ("tel-26455814", "tel-[…]"),
    ("zvani 322131 vakarā", "zvani […] vakarā"),
    ("тел. 8 916 123 45 67", "тел. […]"),
    ("Anna 26455814, Pēteris 29123456", "Anna […], Pēteris […]"),
]
NO_PHONES = [
    "AL-2026-0042",
    "al-2026-0042 un AL-2026-0043",
    "24.11.2026",
    "2026-11-24",
    "2026.-2027. gads",
    "2026-2027",
    "20 000 000 eiro",
    "maksā 26 455 814 EUR",
    "zvaniet 112 vai 110",
    "zvaniet 116123",
    "tālrunis 116006",
    "LV-4301",
    "no plkst. 10.00 līdz 12.00",
    "1 200 cilvēki",
    "kadastra Nr. 36010010234",
]


@pytest.mark.parametrize(("text", "shown"), PHONES)
def test_telephone_numbers_are_not_published(text: str, shown: str) -> None:
    masked = public_text(text)

    assert masked.text == shown
    assert masked.counts == {Kind.PHONE: shown.count("[…]")}


@pytest.mark.parametrize("text", NO_PHONES)
def test_what_only_looks_like_a_telephone_number_is_published(text: str) -> None:
    assert public_text(text).text == text


EMAILS = [
    ("rakstiet janis.berzins@inbox.lv!", "rakstiet […]!"),
    ("a_b+c@pasts.aluksne.lv", "[…]"),
    ("janis (at) inbox.lv", "[…]"),
]


@pytest.mark.parametrize(("text", "shown"), EMAILS)
def test_e_mail_addresses_are_not_published(text: str, shown: str) -> None:
    masked = public_text(text)

    assert masked.text == shown
    assert masked.counts == {Kind.EMAIL: 1}


HOMES = [
    ("Ceļš pie „Kalnājiem” ir izskalots", "Ceļš pie „[…]” ir izskalots"),
    ('Pie "Bērzu māja" nav lampas', 'Pie "[…]" nav lampas'),
    ("Dzīvoju mājās Ozoli, Malienas pagastā", "Dzīvoju mājās […], Malienas pagastā"),
    ("majas Ozoli", "majas […]"),
    ("Mājas Kalna Ozoli ir tukšas", "Mājas […] ir tukšas"),
    ("mājās Ozoli Malienas pagastā", "mājās […] Malienas pagastā"),
    ("viensēta Liepiņas jau degusi", "viensēta […] jau degusi"),
    ("z/s Vītoli lopi", "z/s […] lopi"),
    ("zemnieku saimniecība „Vītoli”", "zemnieku saimniecība „[…]”"),
    ("saimniecībā «Vītols» ir suņi", "saimniecībā «[…]» ir suņi"),
    ("pretī „Ozoli-1” ir bedre", "pretī „[…]” ir bedre"),
    ("pagrieziens uz Kalnāju mājām", "pagrieziens uz […] mājām"),
    ("Kalnāju mājās nav ūdens", "[…] mājās nav ūdens"),
    ("„Rozēs” un „Liepās” neved atkritumus", "„[…]” un „[…]” neved atkritumus"),
    ("хутор Калнаи за лесом", "хутор […] за лесом"),
    ("Pils ielā 12-4 tek jumts", "Pils ielā […] tek jumts"),
    ("Pils iela 12, dz. 4", "Pils iela […]"),
    ("Skolas ielā 5a dzīvoklī 11", "Skolas ielā […]"),
    ("ул. Пилс 12, кв. 4", "ул. Пилс […]"),
]
NO_HOMES = [
    "Malienas pagastā pie ezera vajag soliņu",
    "Jaunannas tautas namā, Brencos un Alūksnē",
    "mājas Brencos un mājas Jaunannā",
    "pie mājas Alūksnes ezera krastā",
    "mājā Skolas ielā 5 tek jumts",
    "Pils ielā 12 nedeg lampa",
    "Dārza iela 11, Alūksne, LV-4301",
    "no Pils ielas 12. līdz 16. namam",
    "„Brencos” un „Kalncempjos”",
    "pietura „Dzeņi”",
    "„Dzeņu” pieturā",
    "veikals „Vārpas” un kafejnīca „Liepas”",
    "projekts „Soliņi”",
    "deju kopa „Kalnāji”",
    "biedrība „Ozoli”",
    "SIA „Krasti”",
    "skola „Sprīdīši” un bērnudārzs „Pienenītes”",
    "„Sprīdīšu” skolā",
    "„Vecais” ezers",
    "pie „Rimi” jau gads",
    "„Soliņš pie ezera”",
    "Nospiediet „Atbalstu”",
    "„Mani dati” un „Atteikties”",
    "„Kultūras māja” un saieta nams",
    "Daudzdzīvokļu mājās nav siltuma",
    "Mūsu mājām vajag ceļu",
    "Kultūras mājā līst",
    "No mājas jāiet trīs kilometri",
    "Es teicu „Nē” un „jā”",
]


@pytest.mark.parametrize(("text", "shown"), HOMES)
def test_the_names_of_homes_are_not_published(text: str, shown: str) -> None:
    masked = public_text(text, PLACES)

    assert masked.text == shown
    assert masked.counts == {Kind.HOME: shown.count("[…]")}


@pytest.mark.parametrize("text", NO_HOMES)
def test_places_everybody_knows_are_published(text: str) -> None:
    assert public_text(text, PLACES).text == text


def test_all_that_was_cut_out_is_counted_by_kind() -> None:
    text = "Es, 150780-11234, dzīvoju mājās Ozoli, tālr. 26455814 vai 29123456, anna@inbox.lv. Pie ezera vajag soliņu."

    masked = public_text(text, PLACES)

    assert masked.text == "Es, […], dzīvoju mājās […], tālr. […] vai […], […]. Pie ezera vajag soliņu."
    assert masked.counts == {Kind.PERSONAL_CODE: 1, Kind.PHONE: 2, Kind.EMAIL: 1, Kind.HOME: 1}


def test_a_text_that_was_masked_is_not_masked_again() -> None:
    once = public_text("Dzīvoju mājās Ozoli, tālr. 26455814", PLACES).text

    assert public_text(once, PLACES).text == once
    assert public_text(once, PLACES).counts == {}

"""Who represents me and whom to ask about what: only what each of them agreed to show."""

from pathlib import Path

import pytest

from bot.domain.roles import RoleName
from bot.municipality import MunicipalityError, load
from tests.chat import ROOT, Actor, Chat

INSTITUTIONS = """
[[institutions]]
name = "Pašvaldības koordinators"
place = "Dārza iela 11, Alūksne"
phone = "+371 00 000 001"
hours = "darbdienās 9.00–16.00"
does = { lv = "Atbild par priekšlikumiem.", en = "Answers for proposals.", ru = "Отвечает за предложения." }

[[institutions]]
name = "Malienas bibliotēka"
place = "Brenci"
phone = "+371 00 000 002"
hours = "P.–Pk. 9.00–17.00"
does = { lv = "Papīra anketas un iesniegumi.", en = "Paper and submissions.", ru = "Бумага и заявления." }
parishes = ["malienas"]

"""


def file_with(folder: Path, institutions: str) -> Path:
    file = folder / "municipality.toml"
    text = (ROOT / "municipality.toml").read_text("utf-8")
    file.write_text(text.replace("[official_submission]", f"{institutions}[official_submission]"), "utf-8")
    return file


async def shows_herself(actor: Actor, name: str = "Ilze Kalniņa") -> None:
    await actor.says("pārstāvis")
    await actor.taps("Ko rādīt par mani")
    await actor.says(name)
    await actor.taps("Ceļi un ielas")
    await actor.taps("Izlaist")
    await actor.says("Trešdienās esmu bibliotēkā.")
    await actor.taps("Nosūtīt")


async def test_without_their_word_nothing_is_shown_but_the_role(ilze: Actor, anna: Actor) -> None:
    await anna.says("pārstāvis")

    shown = anna.sees("directory-page")
    assert "pārstāvis, Malienas pagasts: vārds nav norādīts" in shown.text
    assert "Ilze" not in shown.text
    assert "Ko rādīt par mani" not in shown.labels


async def test_what_they_agreed_to_show_is_shown(ilze: Actor, anna: Actor) -> None:
    await shows_herself(ilze)
    ilze.sees("directory-saved", name="Ilze Kalniņa")
    await anna.says("pārstāvis")

    assert "Ilze Kalniņa\nZina par: Ceļi un ielas\nTrešdienās esmu bibliotēkā." in anna.last.text


async def test_it_can_be_taken_back(ilze: Actor, anna: Actor) -> None:
    await shows_herself(ilze)
    await shows_herself(ilze, "Izlaist")
    await anna.says("pārstāvis")

    assert "Ilze" not in anna.last.text


async def test_somebody_of_another_parish_who_knows_about_it_can_be_asked(chat: Chat, ilze: Actor) -> None:
    await shows_herself(ilze)
    await chat.official("Kārlis", RoleName.REPRESENTATIVE, "liepnas")
    berta = await chat.resident("Berta", "liepnas")
    await berta.says("pārstāvis")
    await berta.taps("Kurš ko zina")
    await berta.taps("Ceļi un ielas")
    assert "1. pārstāvis, Malienas pagasts: Ilze Kalniņa" in berta.sees("directory-experts").text
    await berta.taps("1")
    await berta.says("Cik maksā grants?")
    await berta.says("Izlaist")
    await berta.taps("Nosūtīt")

    assert "Cik maksā grants?" in ilze.last.text


async def test_where_nobody_said_what_they_know_that_is_said(anna: Actor) -> None:
    await anna.says("pārstāvis")
    await anna.taps("Kurš ko zina")

    anna.sees("directory-no-experts")


async def test_who_leaves_is_listed_no_more(chat: Chat, ilze: Actor, anna: Actor) -> None:
    await shows_herself(ilze)
    await ilze.says("mani dati")
    await ilze.taps("Dzēst manus datus")
    await ilze.taps("Jā, dzēst")
    await anna.says("pārstāvis")

    assert "Ilze" not in anna.last.text
    assert not await chat.rows("SELECT * FROM directory")


# ---------------------------------------------------------------- where one is helped in person


async def test_the_library_of_ones_parish_stands_before_what_is_for_all(tmp_path: Path) -> None:
    chat = await Chat(tmp_path, file_with(tmp_path, INSTITUTIONS)).open()
    anna, janis = await chat.resident("Anna", "malienas"), await chat.resident("Jānis", "aluksne")
    await anna.says("kas mani pārstāv")
    await janis.says("kas mani pārstāv")
    hers, his = anna.last.text, janis.last.text
    await chat.close()

    library = "Malienas bibliotēka, Brenci. Tālr. +371 00 000 002, P.–Pk. 9.00–17.00.\nPapīra anketas un iesniegumi."
    assert f"{library}\n\nPašvaldības koordinators, Dārza iela 11" in hers
    assert "Malienas bibliotēka" not in his
    assert "Atbild par priekšlikumiem." in his


async def test_where_none_is_written_one_sentence_says_what_a_library_does(anna: Actor) -> None:
    await anna.says("kas mani pārstāv")

    assert "Bibliotēka: palīdz ar papīra anketām" in anna.last.text


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        (
            '"malienas"',
            '"maliena"',
            "institutions[2].parishes: maliena is not a key of any of the parishes; write one of those, or none.",
        ),
        ('hours = "P.–Pk. 9.00–17.00"\n', "", "institutions[2].hours is missing; add it."),
        (
            "+371 00 000 001",
            "zvaniet!",
            'institutions[1].phone: write a telephone number such as 112 or +371 26 455 814; it is "zvaniet!".',
        ),
        (', ru = "Бумага и заявления."', "", "institutions[2].does.ru is missing; add it."),
        (
            '"Papīra anketas un iesniegumi."',
            '""',
            'institutions[2].does.lv: it is empty; write it, or delete the line if it may be left out; it is "".',
        ),
    ],
)
def test_what_is_wrong_with_it_is_told_to_the_operator(tmp_path: Path, right: str, wrong: str, sentence: str) -> None:
    with pytest.raises(MunicipalityError) as refused:
        load(file_with(tmp_path, INSTITUTIONS.replace(right, wrong)))

    assert refused.value.sentences == [sentence]

"""Who represents me and whom to ask about what: only what each of them agreed to show."""

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat


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

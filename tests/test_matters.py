"""What the council puts before the municipality: by when it is owed an answer, and how far it has come."""

from datetime import date

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.consultations import answers as gives_the_answer
from tests.consultations import asks, opines
from tests.consultations import decides as says_the_decision
from tests.meetings import announces, records, until
from tests.proposals import WAITS, publishes, submits
from tests.proposals import decides as answers

SATURDAYS = "Bibliotēka strādā arī sestdienās."
SITE = "https://www.aluksne.lv"
DUE = date(2026, 12, 23)
BY_HAND = {"sent": "by-hand", "office": "dome@aluksne.lv", "council": "padome@aluksne.lv"}


async def puts(dace: Actor, kind: str = "Priekšlikums") -> None:
    await dace.says("iesniegt pašvaldībai")
    await dace.taps(kind)
    await dace.says(SATURDAYS)
    await dace.taps("Izlaist")
    await dace.taps("Nosūtīt")


async def decides(peteris: Actor) -> None:
    await peteris.says("P-1")
    await peteris.taps("Pateikt lēmumu")
    await peteris.taps("Ņemts vērā")
    for said in ("Sestdienās tur ir bērni.", "Darba laiku mainīsim no janvāra.", "15.01.2027"):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")


async def test_the_staff_hear_by_when_they_owe_what(
    chat: Chat, peteris: Actor, dace: Actor, ilze: Actor, staff: Room
) -> None:
    await puts(dace)
    await chat.passes(minutes=5)

    peteris.sees("matters-put-staff", number="P-1", words=SATURDAYS, on=DUE, publish=date(2026, 11, 25))
    ilze.sees("matters-put-council", number="P-1", words=SATURDAYS, on=DUE)
    assert any(one.title == "Padome iesniedz pašvaldībai: P-1" for one in staff.screen)
    await peteris.says("gaida mani")
    assert "Gaida pašvaldības lēmumu līdz trešdienai, 23." in peteris.last.text


async def test_everybody_finds_it_and_how_far_a_draft_has_come(
    chat: Chat, peteris: Actor, dace: Actor, anna: Actor
) -> None:
    await puts(dace, "Lēmuma projekts")
    await anna.says("padome ierosina")
    assert SATURDAYS in anna.last.text
    assert "pārbauda, vai projekts atbilst likumam" in anna.last.text

    await peteris.says("P-1")
    await peteris.taps("Pārbaudīts")
    await peteris.says("Nauda budžetā ir.")
    await peteris.taps("Nosūtīt")

    dace.sees("matters-told-legality", number="P-1", note="Nauda budžetā ir.", words=SATURDAYS)
    await anna.says("p1")
    assert "Nauda budžetā ir." in anna.last.text
    assert "gaida komitejas atzinumu" in anna.last.text
    await peteris.presses("matters.stage:1:legality", peteris.last)
    peteris.sees("matters-stage-old", number="P-1")


async def test_an_answer_says_why_and_what_follows_and_the_council_hears_it(
    chat: Chat, peteris: Actor, dace: Actor, ilze: Actor, anna: Actor
) -> None:
    await puts(dace)
    await peteris.says("P-1")
    await peteris.taps("Pateikt lēmumu")
    await peteris.taps("Ņemts vērā")
    await peteris.says("Pieņemts zināšanai.")
    peteris.sees("answers-reason-missing")
    await peteris.taps("Atcelt")

    await decides(peteris)
    await chat.restarts()

    for one in (dace, ilze):
        assert len([shown for shown in one.screen if "Pašvaldība nolēma par P-1" in shown.text]) == 1
    await anna.says("P-1")
    assert "Darba laiku mainīsim no janvāra." in anna.last.text
    await peteris.presses("matters.decide:1", peteris.last)
    peteris.sees("matters-ended", number="P-1")


async def test_what_is_late_is_asked_for_every_week_and_everybody_sees_it(
    chat: Chat, peteris: Actor, dace: Actor, anna: Actor
) -> None:
    await puts(dace)
    await chat.passes(days=44)

    assert len([one for one in peteris.screen if "atbilde par P-1 kavējas" in one.text]) == 2
    assert len([one for one in dace.screen if "par P-1 vēl nav atbildējusi" in one.text]) == 1
    await anna.says("P-1")
    anna.sees("matters-is-open", late="yes", on=DUE)


async def test_the_website_is_asked_for_until_it_is_there(chat: Chat, peteris: Actor, dace: Actor) -> None:
    await puts(dace)
    await chat.passes(days=2)
    asked = peteris.sees("matters-publish", number="P-1", words=SATURDAYS, site=SITE, late="no", on=date(2026, 11, 25))
    await peteris.taps("Publicēts", message=asked)
    seen = len(peteris.screen)

    await chat.passes(days=5)

    assert not [one for one in peteris.screen[seen:] if "jābūt mājaslapā" in one.text]


async def test_what_is_taken_back_is_not_owed_and_says_why(
    chat: Chat, peteris: Actor, dace: Actor, anna: Actor
) -> None:
    await puts(dace)
    await dace.says("P-1")
    await dace.taps("Atsaukt")
    await dace.says("Bibliotēka jau strādā sestdienās.")
    await dace.taps("Nosūtīt")

    peteris.sees("matters-withdrawn-told", number="P-1", words=SATURDAYS, why="Bibliotēka jau strādā sestdienās.")
    seen = len(peteris.screen)
    await chat.passes(days=45)
    assert not [one for one in peteris.screen[seen:] if "P-1" in one.text]
    await anna.says("P-1")
    anna.sees("matters-is-withdrawn", why="Bibliotēka jau strādā sestdienās.")


async def test_the_secretary_may_and_a_representative_may_not(chat: Chat, ilze: Actor, anna: Actor) -> None:
    laura = await chat.official("Laura", RoleName.SECRETARY)
    await puts(laura)
    laura.sees(
        "matters-put", number="P-1", on=DUE, sent="by-hand", office="dome@aluksne.lv", council="padome@aluksne.lv"
    )

    for one in (ilze, anna):
        await one.says("iesniegt pašvaldībai")
        one.sees("machinery-not-allowed")


async def test_a_proposal_that_waits_for_the_municipality_is_put_forward_with_one_press_and_once(
    chat: Chat, peteris: Actor, dace: Actor, ilze: Actor, anna: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await answers(ilze, "Lemt", *WAITS)
    await dace.says("AL-2026-0001")
    await dace.taps("Iesniegt pašvaldībai")
    assert "AL-2026-0001" in dace.last.text
    await dace.taps("Nosūtīt")

    dace.sees(
        "matters-put", number="P-1", on=DUE, sent="by-hand", office="dome@aluksne.lv", council="padome@aluksne.lv"
    )
    await dace.says("AL-2026-0001")
    await dace.taps("Iesniegt pašvaldībai")
    dace.sees("matters-already", number="P-1")


async def test_a_decision_of_a_sitting_is_put_forward_with_its_words(chat: Chat, dace: Actor, group: Room) -> None:
    await announces(dace, kind="Padomes sēde", where="Visam novadam", when="30.11.2026 18.00", title="Kārtējā sēde")
    await until(chat, "2026-12-01", "08:30")
    decided = "Atbalstīt jumtu.\nPagarināt bibliotēkas darba laiku."
    await records(dace, decided=decided, votes="9 2 1 0\n10 0 1 0", promised="es: nosūtīt vēstuli līdz 15.12.")
    await dace.starts("m-1")
    await dace.taps("Iesniegt pašvaldībai")
    assert "2. Pagarināt bibliotēkas darba laiku." in dace.last.text
    await dace.taps("2")
    await dace.taps("Lēmuma projekts")
    await dace.taps("Izlaist")
    await dace.taps("Nosūtīt")

    await dace.says("P-1")
    assert "Pagarināt bibliotēkas darba laiku." in dace.last.text


CASTS = [(RoleName.CHAIR,), (RoleName.REPRESENTATIVE,), (RoleName.CHAIR, RoleName.REPRESENTATIVE)]


@pytest.mark.parametrize("cast", CASTS, ids=lambda cast: "-".join(cast))
async def test_nothing_that_is_owed_stands_in_nobodys_list(chat: Chat, cast: tuple[RoleName, ...]) -> None:
    """An opinion, the answer, the decision, the website; and what the council itself has put forward."""
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    places = {RoleName.CHAIR: "", RoleName.REPRESENTATIVE: "malienas"}
    council = [await chat.official(role, role, places[role]) for role in cast]
    people = [*council, peteris]
    await asks(peteris)
    assert await listed(people, "K-1")
    await opines(council[-1], "Bērniem tā ir vienīgā lasītava.")
    assert await listed(people, "K-1")
    await gives_the_answer(council[0])
    assert await listed(people, "K-1")
    await says_the_decision(peteris)
    assert await listed(people, "K-1")
    await asks(peteris)
    await chat.passes(days=20)
    assert await listed(people, "K-2")  # nobody has said anything in time
    if RoleName.CHAIR in cast:
        await puts(council[0])
        await decides(peteris)
        assert await listed(people, "P-1")


async def listed(people: list[Actor], number: str) -> bool:
    for one in people:
        await one.says("gaida mani")
        if any(number in shown.text for shown in one.news):
            return True
    return False


async def test_what_falls_due_on_one_morning_is_one_message(chat: Chat, peteris: Actor, dace: Actor) -> None:
    for _ in range(2):
        await puts(dace)
    await chat.passes(days=25)

    reminded = [one for one in peteris.screen if "P-1" in one.text and "P-2" in one.text]
    assert len(reminded) == 1
    assert [one for one in peteris.screen if "Padome gaida pašvaldības atbildi" in one.text] == []

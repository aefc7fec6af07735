"""What residents do themselves: who joins in says so, and hears everything further."""

import pytest

from bot.domain.statuses import Status
from tests.chat import Actor, Chat, Room
from tests.proposals import decides, publishes, submits

OURSELVES = ("Darām paši", "Ir dēļi un meistars.", "Soliņu taisīsim talkā.", "12.12.2026.")


@pytest.fixture
async def bee(chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room) -> Room:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await janis.taps("Sekot", in_=group)
    await decides(ilze, "Lemt", *OURSELVES)
    return group


async def test_who_is_told_of_it_can_say_at_once_that_they_come(
    chat: Chat, anna: Actor, janis: Actor, bee: Room
) -> None:
    await janis.taps("Piedalos")
    janis.sees("joiners-joined", count=1)
    await janis.taps("Piedalos", message=janis.screen[0] if "Piedalos" in janis.screen[0].labels else janis.screen[-2])
    janis.sees("joiners-joined", count=1)  # pressed twice, counted once
    await anna.taps("Piedalos")
    anna.sees("joiners-joined", count=2)


async def test_who_cannot_come_after_all_takes_it_back(chat: Chat, janis: Actor, bee: Room) -> None:
    await janis.taps("Piedalos")
    await janis.taps("Nevarēšu")
    janis.sees("joiners-left")

    assert await chat.rows("SELECT who FROM joiners") == []


async def test_who_decides_sees_how_many_and_only_the_names_that_are_shown(
    chat: Chat, janis: Actor, ilze: Actor, bee: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    person = await chat.person(biruta)
    await chat.machine.write(lambda store: store.people.show_name(person.id, "Biruta Kalniņa"))
    await janis.taps("Piedalos")
    await biruta.says("AL-2026-0001")
    await biruta.taps("Piedalos")

    await ilze.says("AL-2026-0001")
    assert "Piedalās: 2\nNo tiem vārdu rāda: Biruta Kalniņa" in ilze.last.text
    await janis.says("AL-2026-0001")
    assert "Piedalās: 2" in janis.last.text
    assert "Biruta" not in janis.last.text


async def test_who_joined_in_hears_everything_further(chat: Chat, ilze: Actor, bee: Room) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await biruta.says("AL-2026-0001")
    await biruta.taps("Piedalos")
    await decides(ilze, "Lemt", "Darām paši", "Līst.", "Talka būs nedēļu vēlāk.", "19.12.2026.")

    assert "19.\u00a0decembris" in biruta.sees("proposals-answered", number="AL-2026-0001").text


async def test_an_old_button_says_that_it_is_over(chat: Chat, janis: Actor, ilze: Actor, bee: Room) -> None:
    shown = janis.last
    await decides(ilze, "Lemt", "Īstenots", "Soliņš ir uzstādīts.")
    await janis.taps("Piedalos", message=shown)

    assert "Īstenots" in janis.sees("joiners-over").text


async def test_who_goes_does_not_come(chat: Chat, janis: Actor, bee: Room) -> None:
    await janis.taps("Piedalos")
    await janis.says("Mani dati")
    await janis.taps("Dzēst manus datus")
    await janis.taps("Jā, dzēst")

    assert await chat.rows("SELECT who FROM joiners") == []
    (row,) = await chat.rows("SELECT status FROM proposals")
    assert row["status"] == Status.WE_DO_IT


async def test_who_joined_in_may_say_whether_it_was_done(chat: Chat, ilze: Actor, bee: Room) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await biruta.says("AL-2026-0001")
    await biruta.taps("Piedalos")
    await decides(ilze, "Lemt", "Īstenots", "Soliņš ir uzstādīts.")
    await biruta.taps("Ir izdarīts")

    biruta.sees("verdicts-thanks-done-yes")


async def test_where_nobody_speaks_for_the_parish_the_staff_who_are_reminded_can_say_how_it_went(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, bee: Room
) -> None:
    await peteris.says("nr. 1")
    assert "Lemt" not in peteris.last.labels
    await ilze.says("lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await chat.passes(days=23)

    assert "Lemt" in peteris.sees("deadlines-remind").labels
    await peteris.says("gaida mani")
    await peteris.taps("Sākt (1)")
    assert {"Īstenots", "Darām paši", "Neizdevās"} <= set(peteris.last.labels)
    await peteris.taps("Darām paši")
    for said in ("Talka nesanāca, bija sals.", "Talka būs pavasarī.", "30.04.2027."):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")
    assert "Alūksnes novada pašvaldība" in anna.sees("proposals-answered-own", status="Darām paši").text

    await decides(peteris, "Lemt", "Īstenots", "Soliņš stāv pie ezera.")
    assert "Soliņš stāv pie ezera." in anna.sees("proposals-answered-own").text

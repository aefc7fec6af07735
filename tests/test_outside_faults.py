"""What goes wrong between the program and Telegram: nothing is lost, and what must be said once is."""

from pathlib import Path

import httpx
import pytest

from tests.double import Double, Person, Trouble
from tests.outside import Town, full, town
from tests.patience import PATIENCE
from tests.program import Program, free_port

MENU = "Ko vēlaties darīt?"
KEPT = "Teksts ir saglabāts"


async def health(program: Program) -> tuple[int, list[str]]:
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        answer = await client.get(f"http://127.0.0.1:{program.port}/healthz")
    return answer.status_code, answer.json()["troubles"]


# ---------------------------------------------------------------- Telegram is away


@pytest.mark.slow
async def test_while_the_token_is_revoked_nothing_is_lost(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        await here.says(here.anna, "sākums", MENU)
        here.double.revoke_token()
        await here.anna.says("Vajag soliņu")
        await here.program.until(lambda: any(one.status == 401 for one in here.double.called("getUpdates")))
        here.double.fault(Trouble.UNAUTHORIZED, "sendMessage")  # good again, but not everywhere yet
        here.double.restore_token()
        await here.sees(here.anna, KEPT)
        await here.settles()
        assert len(here.seen(here.anna, KEPT)) == 1
        assert await health(here.program) == (200, [])


async def test_at_start_it_waits_until_telegram_is_there(tmp_path: Path) -> None:
    port = free_port()
    double = Double(port=port)
    zane = double.person("Zane")
    program = Program(double, tmp_path / "data", BOT_TOKEN=double.token, TELEGRAM_API_URL=f"http://127.0.0.1:{port}")
    async with program:
        await program.until(lambda: "does not answer to our name" in program.log.read_text())
        code, troubles = await health(program)
        assert (code, troubles) == (503, ["Telegram was not polled yet"])
        await zane.says("Vajag soliņu")
        async with double:
            await program.until(lambda: zane.sees("Labdien!"))
            assert await program.stop() == 0


# ---------------------------------------------------------------- an answer to somebody

LOST = [Trouble.RESET, Trouble.BAD_GATEWAY, Trouble.ERROR, Trouble.GARBAGE]


async def test_an_answer_whose_fate_is_unknown_is_sent_once_more(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        arrived = [await here.resident(f"Kaimiņš{number}") for number, _ in enumerate(LOST)]
        swallowed = [await here.resident(f"Kaimiņiene{number}") for number, _ in enumerate(LOST)]
        await here.program.start()
        for people, accepted in ((arrived, True), (swallowed, False)):
            for person, trouble in zip(people, LOST, strict=True):
                here.double.fault(trouble, "sendMessage", accepted=accepted, chat_id=person.id)

        everybody = [*arrived, *swallowed]
        for person in everybody:
            await person.says("Vajag soliņu")
        await here.settles()

        assert [len(here.seen(person, KEPT)) for person in arrived] == [2] * len(LOST)
        assert [len(here.seen(person, KEPT)) for person in swallowed] == [1] * len(LOST)
        assert here.rows("SELECT text, COUNT(*) FROM kept GROUP BY text") == [("Vajag soliņu", len(everybody))]


async def test_too_fast_means_later_and_only_there(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        other = await here.resident("Jānis")
        here.double.fault(Trouble.FLOOD, "sendMessage", seconds=2, chat_id=here.anna.id)
        await here.anna.says("Vajag soliņu")
        await other.says("Vajag lampu")
        await here.program.start()  # it takes both at once
        await here.sees(here.anna, KEPT)

        answers = here.double.called("sendMessage")
        refused, sent = [one for one in answers if one.get("chat_id") == here.anna.id]
        [meanwhile] = [one for one in answers if one.get("chat_id") == other.id]
        assert sent.at - refused.at >= 2
        assert meanwhile.at < sent.at
        assert len(here.seen(here.anna, KEPT)) == len(here.seen(other, KEPT)) == 1


# ---------------------------------------------------------------- a post in the group


async def with_doubtful_card(here: Town, *, accepted: bool) -> str:
    """The answer to the group's card is lost; return the number of the proposal on it."""
    here.double.fault(Trouble.RESET, "sendMessage", accepted=accepted, chat_id=here.group.id)
    number = await here.publishes(here.anna, "Vajag soliņu pie ezera")
    asked = await here.sees(here.ilze, "Nav zināms, vai ziņa")
    assert asked.labels == ["Pienāca", "Sūtīt vēlreiz"]
    return number


def cards(here: Town) -> int:
    return len(here.seen(here.group, "jauni priekšlikumi"))


async def supports(here: Town, person: Person) -> None:
    """By the number, one-to-one: without touching the card."""
    await here.taps(person, "Atbalstu", "ir ieskaitīts")


async def test_a_post_that_may_have_arrived_is_repeated_only_when_somebody_looked(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        zane = await here.resident("Zane")
        await here.program.start()
        number = await with_doubtful_card(here, accepted=False)
        await here.program.restart()
        await here.says(zane, number, number)
        await supports(here, zane)
        await here.program.until(lambda: here.rows("SELECT 1 FROM supports"))
        assert cards(here) == 0

        await here.presses(here.ilze, "Sūtīt vēlreiz", here.ilze)
        await here.sees_button(here.group, "Atbalstu 1 (1)")
        await here.presses(here.ilze, "Pienāca", here.ilze)
        await here.sees(here.ilze, "Par šo ziņu jau ir izlemts")
        await here.settles()
        assert cards(here) == 1


@pytest.mark.parametrize(
    "looked",
    [
        pytest.param(False, id="settled by the first tap under it"),
        pytest.param(True, id="settled by who looked", marks=pytest.mark.slow),
    ],
)
async def test_a_post_that_arrived_after_all_is_never_repeated_and_lives_on(tmp_path: Path, looked: bool) -> None:
    async with town(tmp_path) as here:
        zane = await here.resident("Zane")
        await here.group.add(zane)
        await here.program.start()
        await with_doubtful_card(here, accepted=True)
        await here.program.restart()
        if looked:
            await here.presses(here.ilze, "Pienāca", here.ilze)

        card = await here.sees_button(here.group, "Atbalstu")
        tap = await zane.taps(card, full(card, "Atbalstu"))
        await here.sees_button(here.group, "Atbalstu 1 (1)")
        await here.program.until(lambda: tap.is_answered)
        assert "ir ieskaitīts" in tap.answer
        if not looked:
            await here.presses(here.ilze, "Sūtīt vēlreiz", here.ilze)
            await here.sees(here.ilze, "Par šo ziņu jau ir izlemts")
        await here.settles()
        assert cards(here) == 1


# ---------------------------------------------------------------- updates that come twice, in disorder, or in pieces


async def test_strange_repeated_and_reordered_updates_hurt_nobody(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        people = [await here.resident(f"Kaimiņš{number}") for number in range(5)]
        here.double.reverse_next_batch()
        for person in people:
            await person.says(f"Doma {person.id}")
        here.double.send_broken_update()
        here.double.send_unknown_update()
        here.double.enqueue([{"message": "not even a message"}, {"callback_query": {"id": "1"}}, {}])
        await here.program.start()
        for person in people:
            await here.sees(person, KEPT)

        for update in list(here.double.updates.delivered):
            here.double.repeat_update(update.id)
        await here.says(here.anna, "sākums", MENU)
        await here.settles()
        await here.program.restart()
        for update in list(here.double.updates.delivered):
            here.double.repeat_update(update.id)
        await here.says(here.anna, "palīdzība", "Kļūda?")
        await here.settles()

        assert sorted(here.rows("SELECT text FROM kept")) == sorted((f"Doma {person.id}",) for person in people)
        for person in people:
            assert len(here.seen(person, KEPT)) == 1
        assert len(here.seen(here.anna, MENU)) == 1
        assert here.log.count("A turn failed") == here.rows("SELECT COUNT(*) FROM inbox WHERE dead_at > 0")[0][0]

"""The program with a webhook: Telegram brings what people say, and brings it again until it is stored."""

from pathlib import Path

import httpx
import pytest

from tests.double import Trouble
from tests.outside import Town, town
from tests.patience import PATIENCE

SECRET = "a-secret-only-two-know"
PEOPLE = 20


def hooked(here: Town) -> None:
    """Tell the program where it can be reached; before it starts."""
    here.program.environment |= {
        "WEBHOOK_URL": f"http://127.0.0.1:{here.program.port}",
        "WEBHOOK_SECRET": SECRET,
    }


async def is_set(here: Town) -> None:
    await here.program.until(lambda: here.double.webhook.url)


async def test_a_conversation_by_webhook_and_by_polling_afterwards(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        hooked(here)
        await here.program.start()
        await is_set(here)
        number = await here.publishes(here.anna, "Vajag soliņu pie ezera")
        await here.sees_button(here.group, "Atbalstu")
        assert here.double.called("getUpdates") == []

        assert await here.program.stop() == 0
        del here.program.environment["WEBHOOK_URL"]
        await here.program.start()
        await here.says(here.anna, number, "Statuss")
        assert here.double.webhook.url == ""
        await here.settles()


async def test_who_does_not_know_the_secret_is_turned_away(tmp_path: Path) -> None:
    async with town(tmp_path) as here, httpx.AsyncClient(timeout=PATIENCE) as stranger:
        hooked(here)
        await here.program.start()
        await is_set(here)
        address = f"http://127.0.0.1:{here.program.port}/telegram"
        chat = {"id": 1, "type": "private"}
        forged = {"update_id": 1, "message": {"message_id": 1, "date": 1, "text": "Dzēst", "chat": chat}}
        header = "X-Telegram-Bot-Api-Secret-Token"

        async def brings(headers: dict[str, str], content: object = forged) -> int:
            return (await stranger.post(address, headers=headers, json=content)).status_code

        assert await brings({}) == 403
        assert await brings({header: ""}) == 403
        assert await brings({header: SECRET + "x"}) == 403
        assert await brings({header: SECRET[:-1]}) == 403
        assert (await stranger.post(address, headers={header.encode(): "š".encode()}, json=forged)).status_code == 403
        assert (await stranger.get(address)).status_code == 405
        assert here.rows("SELECT COUNT(*) FROM inbox") == [(0,)]
        assert await brings({header: SECRET}, ["not an update"]) == 400
        assert await brings({header: SECRET}) == 200
        assert here.rows("SELECT event FROM inbox") == [("telegram:1",)]
        assert SECRET not in here.log


@pytest.mark.slow
async def test_a_webhook_that_cannot_be_set_at_first_is_set_later(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        hooked(here)
        here.double.fault(Trouble.BAD_GATEWAY, "setWebhook")
        await here.program.start()
        await here.says(here.anna, "sākums", "Ko vēlaties darīt?")


@pytest.mark.parametrize("kills", [1, pytest.param(3, marks=pytest.mark.slow)])
async def test_a_crash_while_updates_are_brought_loses_none(tmp_path: Path, kills: int) -> None:
    async with town(tmp_path) as here:
        hooked(here)
        people = [await here.resident(f"Kaimiņš{number}") for number in range(PEOPLE)]
        await here.program.start()
        await is_set(here)

        for kill in range(kills):
            for person in people:
                await person.says(f"Doma {kill}")
            await here.program.until(lambda: here.double.updates.pending() <= PEOPLE // 2)
            await here.program.restart()
            await here.settles()

        texts = "\n".join(f"Doma {kill}" for kill in range(kills))
        assert here.rows("SELECT text, COUNT(*) FROM kept GROUP BY text") == [(texts, PEOPLE)]
        assert here.rows("SELECT COUNT(DISTINCT event) FROM inbox") == [(kills * PEOPLE,)]
        for person in people:
            assert kills <= len(here.seen(person, "Ko ar to darīt?")) <= 2 * kills

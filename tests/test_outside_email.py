"""The real program and a real mail server: a letter survives a crash, and comes once."""

from pathlib import Path

from bot.messages import Address, Lane, Outbound, Repeat
from storage.store import Store
from tests.mailbox import Mailbox, mail_server
from tests.outside import LONG_AGO, in_store, town

SECRETARY = Address("email", "sekretare@example.lv")
NEWS = Outbound("Gaida atbildi: 2", title="Pagasta balss, 23. novembris")


async def write(store: Store) -> None:
    await store.outbox.add(
        SECRETARY,
        NEWS,
        phrase="summaries.card",
        lane=Lane.REPLY,
        repeat=Repeat.ONCE_MORE,
        now=LONG_AGO,
        not_before=LONG_AGO,
    )


async def test_a_letter_put_off_by_the_server_comes_once_after_a_crash(tmp_path: Path) -> None:
    mailbox = Mailbox(answers=["451 4.7.1 greylisted"])
    async with mail_server(mailbox) as server:
        url = f"smtp://{server.host}:{server.port}"
        async with town(tmp_path, SMTP_URL=url, MAIL_FROM="balss@example.lv") as place:
            await in_store(place.database, write)
            await place.program.start()
            await place.program.until(lambda: not mailbox.answers or None)
            await place.program.restart()
            await place.program.until(lambda: mailbox.letters or None)
            assert await place.program.stop() == 0
            await place.program.start()
            await place.says(place.anna, "/palidziba", "112")

    assert [letter["Subject"] for letter in mailbox.letters] == [NEWS.title]

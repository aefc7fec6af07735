"""Where e-mail is set up, the answer of the council goes by it, with the document, to both addresses."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.email import Email
from bot.domain.media import Media
from tests.chat import Actor, Chat, Platform
from tests.consultations import answers, asks, opines
from tests.mailbox import Mailbox, mail_server

OTHERS = "Divi domā, ka to naudu vajag ceļam."


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
async def chat(tmp_path: Path, mailbox: Mailbox) -> AsyncIterator[Chat]:
    async with mail_server(mailbox) as server:
        platform = Platform()

        async def content(media: Media) -> bytes | None:
            return await opened.machine.media_bytes(media)

        others = {"email": Email(server, "balss@example.lv", content, platform)}
        opened = await Chat(tmp_path, platform=platform, others=others).open()
        yield opened
        await opened.close()


async def test_the_letter_goes_to_both_addresses_once_with_the_document(
    chat: Chat, mailbox: Mailbox, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await opines(ilze, OTHERS)
    await answers(dace, "Bibliotēka Malienā ir vajadzīga.")
    await chat.restarts()
    await chat.passes(minutes=10)

    assert sorted(mailbox.addressees) == ["dome@aluksne.lv", "padome@aluksne.lv"]
    for letter in mailbox.letters:
        body = letter.get_body(("plain",))
        assert body is not None
        assert "Bibliotēka Malienā ir vajadzīga." in body.get_content()
        assert OTHERS in body.get_content()
        assert [one.get_filename() for one in letter.iter_attachments()] == ["K-1 padomes atbilde.docx"]
    assert "Vēstule ir nosūtīta arī uz dome@aluksne.lv un padome@aluksne.lv." in dace.screen[-2].text

"""Letters by e-mail, on a real mail server: what arrives, what is tried again, what never is."""

import ssl
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from bot.channels.email import Email, MailServer
from bot.domain.media import Kind, Media
from bot.messages import (
    Address,
    Choice,
    InDoubt,
    Lane,
    Outbound,
    Repeat,
    TryLater,
    Undeliverable,
)
from tests.chat import Chat, Platform, picture
from tests.mailbox import Mailbox, mail_server
from tests.small import SMALL

SECRETARY = Address("email", "sekretare@example.lv")
SENDER = "Pagasta balss <balss@example.lv>"
NEWS = Outbound(
    "Gaida atbildi: 2\nAL-2026-0001, ceļi un ielas\n\nSkatīt: https://example.lv/a?b=1&c=2.",
    title="Pagasta balss, 23. novembris",
    rows=((Choice("Atbildēt", start="d-AL-2026-0001"), Choice("Ņemos", tap="proposals.claim:1")),),
)


async def no_media(media: Media) -> bytes | None:
    return None


async def a_picture(media: Media) -> bytes | None:
    return picture()


def post(server: MailServer, media: object = no_media, tls: ssl.SSLContext | None = None) -> Email:
    return Email(server, SENDER, media, Platform(), tls)  # type: ignore[arg-type]


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
async def server(mailbox: Mailbox) -> AsyncIterator[MailServer]:
    async with mail_server(mailbox) as server:
        yield server


# ---------------------------------------------------------------- a letter


async def test_a_letter_can_be_read_as_words_and_as_a_page(mailbox: Mailbox, server: MailServer) -> None:
    sent = await post(server).send(SECRETARY, NEWS)

    [letter] = mailbox.letters
    assert mailbox.addressees == ["sekretare@example.lv"]
    assert letter["Subject"] == "Pagasta balss, 23. novembris"
    assert letter["From"] == SENDER
    assert letter["Message-ID"] == sent.message_id
    words, page = (letter.get_body((kind,)) for kind in ("plain", "html"))
    assert words is not None
    assert page is not None
    assert "ceļi un ielas" in words.get_content()
    assert "Atbildēt: https://test.example/?start=d-AL-2026-0001" in words.get_content()
    assert "Gaida atbildi: 2<br>" in page.get_content()
    assert "padding:0 1em" in page.get_content()  # on a telephone no word touches the edge
    assert '<a href="https://example.lv/a?b=1&amp;c=2">' in page.get_content()
    assert "Ņemos" not in words.get_content() + page.get_content()  # nothing can be pressed in a letter


async def test_what_people_wrote_is_no_markup(mailbox: Mailbox, server: MailServer) -> None:
    await post(server).send(SECRETARY, Outbound("<script>alert(1)</script>", title="<b>\r\nBcc: visi@example.lv"))

    [letter] = mailbox.letters
    page = letter.get_body(("html",))
    assert page is not None
    assert "<script>" not in page.get_content()
    assert "<b>" not in page.get_content()
    assert letter["Bcc"] is None
    assert mailbox.addressees == ["sekretare@example.lv"]


async def test_a_picture_stands_in_the_page_and_a_document_beside_it(mailbox: Mailbox, server: MailServer) -> None:
    photo, minutes = Media(Kind.PHOTO, "", id=1), Media(Kind.FILE, "", name="protokols Ļ.docx", id=2)
    await post(server, a_picture).send(SECRETARY, replace(NEWS, media=photo))
    await post(server, a_picture).send(SECRETARY, replace(NEWS, media=minutes))

    shown, beside = mailbox.letters
    assert [part.get_content_type() for part in shown.walk() if part.get_content_maintype() == "image"] == [
        "image/jpeg"
    ]
    assert "cid:picture" in shown.get_body(("html",)).get_content()  # type: ignore[union-attr]
    [attached] = beside.iter_attachments()
    assert attached.get_filename() == "protokols Ļ.docx"
    assert attached.get_content() == picture()


async def test_whatever_a_file_is_called_its_letter_goes_out_and_holds_no_line_of_its_own(
    mailbox: Mailbox, server: MailServer
) -> None:
    named = Media(Kind.FILE, "", name="plans\r\nBcc: cits@example.lv\ud800.pdf", id=2)
    await post(server, a_picture).send(SECRETARY, replace(NEWS, media=named))
    [letter] = mailbox.letters
    assert letter["Bcc"] is None
    assert [one.get_filename() for one in letter.iter_attachments()] == ["plansBcc: cits@example.lv.pdf"]


async def test_a_letter_waits_for_its_picture(mailbox: Mailbox, server: MailServer) -> None:
    with pytest.raises(TryLater):
        await post(server).send(SECRETARY, replace(NEWS, media=Media(Kind.PHOTO, "", id=1)))
    assert mailbox.letters == []


# ---------------------------------------------------------------- what the server says


async def test_an_address_that_is_none_is_not_tried_again(mailbox: Mailbox, server: MailServer) -> None:
    mailbox.refuses.add("sekretare@example.lv")
    with pytest.raises(Undeliverable):
        await post(server).send(SECRETARY, NEWS)


@pytest.mark.parametrize(
    ("answer", "error"), [("451 4.7.1 greylisted", TryLater), ("554 5.6.0 not wanted", Undeliverable)]
)
async def test_a_letter_the_server_does_not_take(
    mailbox: Mailbox, server: MailServer, answer: str, error: type[Exception]
) -> None:
    mailbox.answers.append(answer)
    with pytest.raises(error):
        await post(server).send(SECRETARY, NEWS)
    assert mailbox.letters == []


async def test_where_no_server_is_it_is_tried_later(mailbox: Mailbox) -> None:
    async with mail_server(mailbox) as server:
        pass
    with pytest.raises(TryLater):
        await post(server).send(SECRETARY, NEWS)


async def test_when_the_answer_is_lost_nobody_knows_and_a_second_letter_is_known_by_its_id(
    mailbox: Mailbox, server: MailServer
) -> None:
    mailbox.forgets = 1
    with pytest.raises(InDoubt):
        await post(server).send(SECRETARY, NEWS)
    await post(server).send(SECRETARY, NEWS)

    first, second = (letter["Message-ID"] for letter in mailbox.letters)
    assert first == second


# ---------------------------------------------------------------- TLS and the password


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    """The server's."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """Ours, where the server's authority is known."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def test_where_tls_is_offered_it_is_taken_and_the_password_goes_through_it(
    mailbox: Mailbox, tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    async with mail_server(mailbox, tls, asks_password=True) as server:
        known = replace(server, user="balss", password="p@role")
        await post(known, tls=trusting).send(SECRETARY, NEWS)

    assert mailbox.was_safe == [True]
    assert mailbox.users == ["balss"]


async def test_a_certificate_nobody_knows_is_not_trusted(mailbox: Mailbox, tls: ssl.SSLContext) -> None:
    async with mail_server(mailbox, tls) as server:
        with pytest.raises(TryLater):
            await post(server).send(SECRETARY, NEWS)
    assert mailbox.letters == []


async def test_a_wrong_password_is_ours_to_mend_and_the_letter_waits(
    mailbox: Mailbox, tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    async with mail_server(mailbox, tls, asks_password=True) as server:
        with pytest.raises(TryLater):
            await post(replace(server, user="balss", password="cita"), tls=trusting).send(SECRETARY, NEWS)
    assert mailbox.letters == []


async def test_without_tls_the_password_goes_nowhere(
    mailbox: Mailbox, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.email.LOOPBACK", ())
    with pytest.raises(TryLater):
        await post(replace(server, user="balss", password="p@role")).send(SECRETARY, NEWS)
    assert mailbox.users == []


def test_a_server_is_written_as_an_address() -> None:
    whole = MailServer.parse("smtps://balss:p%40role@mail.example.lv")
    assert (whole.host, whole.port, whole.is_tls) == ("mail.example.lv", 465, True)
    assert (whole.user, whole.password) == ("balss", "p@role")
    assert "p@role" not in repr(whole)
    assert MailServer.parse("smtp://balss:x@mail.example.lv").port == 587
    assert MailServer.parse("smtp://localhost").port == 25


# ---------------------------------------------------------------- through the outbox


@pytest.fixture
async def chat(tmp_path: Path, server: MailServer) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path, conversation=SMALL, others={"email": post(server)}).open()
    yield chat
    await chat.close()


async def write(chat: Chat) -> None:
    now = chat.clock.now()
    await chat.machine.write(
        lambda store: store.outbox.add(
            SECRETARY,
            NEWS,
            phrase="shown",
            lane=Lane.NOTICE,
            repeat=Repeat.ONCE_MORE,
            now=now,
            not_before=now,
            dedupe_key="digests.staff:2026-11-23",
        )
    )
    await chat.passes(seconds=1)


async def test_a_letter_that_was_put_off_comes_once(chat: Chat, mailbox: Mailbox) -> None:
    mailbox.answers += ["451 4.7.1 greylisted", "421 4.3.2 later"]
    await write(chat)
    assert mailbox.letters == []
    await write(chat)
    await chat.passes(minutes=10)
    await chat.restarts()
    await chat.passes(minutes=10)

    assert len(mailbox.letters) == 1


async def test_a_letter_to_nobody_is_noted_and_others_go_on(chat: Chat, mailbox: Mailbox) -> None:
    mailbox.refuses.add("sekretare@example.lv")
    await write(chat)

    assert [row["outcome"] for row in await chat.rows("SELECT outcome FROM outbox")] == ["refused"]

"""E-mail: for staff who may use no messenger, and for letters that an office must have in writing. Nothing comes in."""

import asyncio
import html
import mimetypes
import re
import smtplib
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, parseaddr
from hashlib import sha256
from urllib.parse import unquote, urlsplit

from bot.domain.media import Kind, Media
from bot.messages import (
    Address,
    Capabilities,
    Channel,
    Choice,
    Event,
    InDoubt,
    Outbound,
    Pace,
    Reason,
    Sent,
    TryLater,
    Undeliverable,
)

Bytes = Callable[[Media], Awaitable[bytes | None]]

CHANNEL = "email"
CAPABILITIES = Capabilities(
    text_length=100_000,
    caption_length=100_000,
    label_length=100,
    buttons=100,
    edits=False,
    groups=False,
    asks_place=False,
    pace=Pace(per_second=2, chat_per_second=1, chat_burst=3, group_per_minute=60, group_edits_per_minute=60),
)
SECONDS = 60.0  # a server may take its time to look a letter through
SUBMISSION, RELAY, IMPLICIT_TLS = 587, 25, 465  # ports
LOOPBACK = ("127.0.0.1", "localhost", "::1")
LETTER = SMTP.clone(cte_type="7bit")
LINK = re.compile(r"https?://[^\s<>\"„“”]+[^\s<>\"„“”.,:;!?)]")
TYPES = {Kind.PHOTO: "image/jpeg", Kind.VOICE: "audio/ogg", Kind.FILE: "application/octet-stream"}
NAMES = {Kind.PHOTO: "attels.jpg", Kind.VOICE: "balss.ogg", Kind.FILE: "datne"}
STYLE = (
    "font:16px/1.5 Verdana,Arial,sans-serif;color:#16202c;background:#ffffff;"
    "max-width:42em;margin:1em auto;padding:0 1em"
)


@dataclass(frozen=True)
class MailServer:
    """`smtp://` takes TLS where it is offered, `smtps://` begins with it. Certificates are always checked."""

    host: str
    port: int
    is_tls: bool = False
    user: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def parse(cls, url: str) -> "MailServer":
        """Such as smtp://balss:secret@mail.example.lv:587; letters like @ in a password as %40."""
        parts = urlsplit(url)
        is_tls = parts.scheme == "smtps"
        usual = IMPLICIT_TLS if is_tls else SUBMISSION if parts.username else RELAY
        return cls(
            parts.hostname or "",
            parts.port or usual,
            is_tls,
            unquote(parts.username or ""),
            unquote(parts.password or ""),
        )


class Email:
    name = CHANNEL
    capabilities = CAPABILITIES

    def __init__(
        self, server: MailServer, sender: str, media_bytes: Bytes, through: Channel, tls: ssl.SSLContext | None = None
    ) -> None:
        """`sender` such as Pagasta balss <balss@example.lv>; links lead to where people talk to us, `through`."""
        self.link = through.link
        self._server = server
        self._sender = sender
        self._media_bytes = media_bytes
        self._tls = tls or ssl.create_default_context()

    def parse(self, body: bytes) -> Event | None:
        return None

    async def send(self, address: Address, message: Outbound) -> Sent:
        letter = _letter(message, self._sender, address.chat, self.link)
        if message.media is not None:
            content = await self._media_bytes(message.media)
            if content is None:
                raise TryLater("the picture is not here yet")
            _attach(letter, message.media, content)
        await asyncio.to_thread(self._deliver, address.chat, letter)
        return Sent(letter["Message-ID"])

    async def edit(self, address: Address, message_id: str, message: Outbound) -> None:
        raise Undeliverable(Reason.GONE, "a letter cannot be changed")

    async def acknowledge(self, token: str, text: str, *, alert: bool = False, url: str = "") -> None:
        """Nothing can be pressed in a letter."""

    async def fetch(self, media: Media) -> bytes:
        raise Undeliverable(Reason.GONE, "nothing comes in by e-mail")

    # ------------------------------------------------------------ the server; blocking

    def _deliver(self, to: str, letter: EmailMessage) -> None:
        try:
            with self._connected() as smtp:
                _accepted(smtp.mail(parseaddr(self._sender)[1]), "MAIL")
                _accepted(smtp.rcpt(to), "RCPT", is_final=True)
                _handed_over(smtp, letter.as_bytes())
        except ssl.SSLError as error:
            raise TryLater(f"TLS: {error.reason}") from None
        except smtplib.SMTPResponseException as error:  # greeting, STARTTLS or password: ours to mend, and it waits
            raise TryLater(f"{type(error).__name__} {error.smtp_code}") from None
        except OSError as error:
            raise TryLater(type(error).__name__) from None

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.is_tls:
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=SECONDS, context=self._tls)
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=SECONDS)
        try:
            self._introduce(smtp)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _introduce(self, smtp: smtplib.SMTP) -> None:
        smtp.ehlo_or_helo_if_needed()
        is_safe = self._server.is_tls or self._server.host in LOOPBACK
        if not self._server.is_tls and smtp.has_extn("starttls"):
            smtp.starttls(context=self._tls)
            smtp.ehlo()
            is_safe = True
        if self._server.user and not is_safe:
            raise TryLater("no TLS is offered: the password stays here")
        if self._server.user:
            smtp.login(self._server.user, self._server.password)


def _accepted(answer: tuple[int, bytes], command: str, *, is_final: bool = False) -> None:
    """`is_final`: a 5xx says that this letter will never be taken; a 4xx, that it may be later."""
    code, _ = answer
    if 200 <= code < 300:
        return
    if is_final and code >= 500:
        raise Undeliverable(Reason.REFUSED, f"{command} {code}")
    raise TryLater(f"{command} {code}")


def _handed_over(smtp: smtplib.SMTP, content: bytes) -> None:
    """Once the server has all of it, only its answer tells whether it has taken it."""
    try:
        answer = smtp.data(content)
    except smtplib.SMTPDataError as error:  # it did not want to begin
        answer = error.smtp_code, b""
    except OSError:
        raise InDoubt from None
    _accepted(answer, "DATA", is_final=True)
    with suppress(OSError):
        smtp.quit()


# ---------------------------------------------------------------- the letter


def _letter(message: Outbound, sender: str, to: str, link: Callable[[str], str]) -> EmailMessage:
    letter = EmailMessage(policy=LETTER)
    letter["From"], letter["To"] = sender, to
    letter["Subject"] = " ".join((message.title or message.text.partition("\n")[0]).split())
    letter["Date"] = formatdate(localtime=True)
    letter["Message-ID"] = _message_id(message, sender, to)
    letter["Auto-Submitted"] = "auto-generated"
    ways = [(choice.label, where) for row in message.rows for choice in row if (where := _leads(choice, link))]
    listed = "\n".join(f"{label}: {where}" for label, where in ways)
    letter.set_content("\n\n".join(filter(None, [message.text, listed, message.link])))
    letter.add_alternative(_page(message, ways), subtype="html")
    return letter


def _message_id(message: Outbound, sender: str, to: str) -> str:
    """The same for the same words, so that a mailbox shows once what was sent once more after a lost answer."""
    media = message.media.id if message.media else 0
    content = "\n".join((to, message.title, message.text, message.link, str(media)))
    return f"<{sha256(content.encode()).hexdigest()[:32]}@{parseaddr(sender)[1].rpartition('@')[2]}>"


def _leads(choice: Choice, link: Callable[[str], str]) -> str:
    return choice.url or (link(choice.start) if choice.start else "")


def _page(message: Outbound, ways: list[tuple[str, str]]) -> str:
    title = f'<h1 style="font-size:22px;margin:0 0 1em">{html.escape(message.title)}</h1>' if message.title else ""
    picture = '<p><img src="cid:picture" alt="" style="max-width:100%"></p>' if _is_picture(message.media) else ""
    paragraphs = [_paragraph(one) for one in re.split(r"\n{2,}", message.text)]
    buttons = "<br>\n".join(f'<a href="{html.escape(where)}">{html.escape(label)}</a>' for label, where in ways)
    link = _paragraph(message.link) if message.link else ""
    body = "\n".join([title, *paragraphs, link, f"<p>{buttons}</p>", picture])
    return f'<!doctype html>\n<html lang="lv"><meta charset="utf-8"><body style="{STYLE}">\n{body}\n</body></html>\n'


def _paragraph(text: str) -> str:
    return f"<p>{LINK.sub(_anchor, html.escape(text)).replace(chr(10), '<br>' + chr(10))}</p>"


def _anchor(found: re.Match[str]) -> str:
    return f'<a href="{found[0]}">{found[0]}</a>'


def _is_picture(media: Media | None) -> bool:
    return media is not None and (media.kind is Kind.PHOTO or _type(media).startswith("image/"))


def _type(media: Media) -> str:
    return mimetypes.guess_type(media.name)[0] or TYPES[media.kind]


def _attach(letter: EmailMessage, media: Media, content: bytes) -> None:
    """A picture stands in the text, all else beside it."""
    main, _, sub = _type(media).partition("/")
    name = "".join(sign for sign in media.name if sign.isprintable()) or NAMES[media.kind]  # a header is one line
    if _is_picture(media):
        page = letter.get_body(("html",))
        assert isinstance(page, EmailMessage)
        page.add_related(content, main, sub, cid="<picture>", filename=name)
    else:
        letter.add_attachment(content, main, sub, filename=name)

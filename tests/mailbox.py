"""A real mail server on this machine, with a handler that refuses, hesitates or forgets when it is told to."""

import asyncio
import email
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.channels.email import MailServer


@dataclass
class Mailbox:
    """`refuses` and `hesitates` are addresses; `answers` are given one by one to whole letters instead of 250."""

    letters: list[EmailMessage] = field(default_factory=list)
    addressees: list[str] = field(default_factory=list)
    refuses: set[str] = field(default_factory=set)
    answers: list[str] = field(default_factory=list)
    was_safe: list[bool] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    forgets: int = 0  # so many letters are taken, and the line is cut before that is said

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refuses:
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.answers:
            return self.answers.pop(0)
        assert isinstance(envelope.content, bytes)
        letter = email.message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        self.addressees += envelope.rcpt_tos
        self.was_safe.append(session.ssl is not None)
        if self.forgets:
            self.forgets -= 1
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        return "250 OK"

    def knows(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any) -> AuthResult:
        assert isinstance(given, LoginPassword)
        self.users.append(given.login.decode())
        return AuthResult(success=given.password == b"p@role")


@asynccontextmanager
async def mail_server(
    mailbox: Mailbox, tls: ssl.SSLContext | None = None, *, asks_password: bool = False
) -> AsyncIterator[MailServer]:
    """It listens on a free port of this machine."""

    def session() -> SMTP:
        return SMTP(
            mailbox,
            hostname="localhost",
            tls_context=tls,
            auth_required=asks_password,
            auth_require_tls=tls is not None,
            authenticator=mailbox.knows,
        )

    listening = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0)
    async with listening:
        yield MailServer("localhost", listening.sockets[0].getsockname()[1])

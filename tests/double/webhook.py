"""Delivery by webhook: order kept per chat, repeated until the bot answers 2xx."""

import asyncio
import logging
import random
import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.double.clock import Clock
from tests.double.errors import bad
from tests.double.params import Params
from tests.double.updates import Update, Updates

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}|")
PORTS = (443, 80, 88, 8443)
HOME = ("127.0.0.1", "localhost", "::1")
LONGEST_WAIT = 60.0
ANSWER_WITHIN = 60.0
DEFAULT_CONNECTIONS = 40

logger = logging.getLogger(__name__)


class Webhook:
    """`run_answer` carries out a method that the bot puts into its answer."""

    def __init__(self, clock: Clock, updates: Updates) -> None:
        self._clock = clock
        self._updates = updates
        self._chance = random.Random(1)
        self._keys: dict[str, asyncio.Task[None]] = {}
        self._queues: dict[str, list[Update]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._free = asyncio.Semaphore(DEFAULT_CONNECTIONS)
        self.run_answer: Callable[[str, dict[str, Any]], Awaitable[None]] | None = None
        self.url = ""
        self.secret = ""
        self.max_connections = DEFAULT_CONNECTIONS
        self.last_error = ""
        self.last_error_at = 0
        updates.webhook_is_set = lambda: bool(self.url)
        updates.listener = self.deliver

    async def set(self, params: Params) -> bool:
        url = params.text("url")
        if not url:
            return await self.delete(params)
        _check(url, params.text("secret_token"))
        await self._stop()
        self._updates.interrupt("setWebhook request")
        self._updates.allow(params.data("allowed_updates"))
        self._drop(params)
        self.max_connections = max(1, min(100, params.integer("max_connections", DEFAULT_CONNECTIONS)))
        self._free = asyncio.Semaphore(self.max_connections)
        self.url, self.secret = url, params.text("secret_token")
        for update in self._updates.fresh():
            self.deliver(update)
        return True

    async def delete(self, params: Params) -> bool:
        await self._stop()
        self._drop(params)
        self.url = self.secret = self.last_error = ""
        self.last_error_at = 0
        return True

    def info(self) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": self._updates.pending(),
        }
        if self.url:
            shown |= {"max_connections": self.max_connections, "ip_address": "127.0.0.1"}
        if self.last_error:
            shown |= {"last_error_date": self.last_error_at, "last_error_message": self.last_error}
        if self._updates.allowed:
            shown["allowed_updates"] = sorted(self._updates.allowed)
        return shown

    def deliver(self, update: Update) -> None:
        """Put it behind what waits for the same chat, and start if nothing is under way there."""
        if not self.url:
            return
        key = update.order_key or str(update.id)
        self._queues.setdefault(key, []).append(update)
        if key not in self._keys:
            self._keys[key] = asyncio.get_running_loop().create_task(self._drain(key))

    async def close(self) -> None:
        await self._stop()
        if self._session is not None:
            await self._session.close()

    # ------------------------------------------------------------ within

    def _drop(self, params: Params) -> None:
        if params.flag("drop_pending_updates"):
            self._updates.waiting.clear()

    async def _stop(self) -> None:
        tasks = list(self._keys.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._keys.clear()
        self._queues.clear()

    async def _drain(self, key: str) -> None:
        queue = self._queues[key]
        while queue:
            await self._until_taken(queue[0])
            self._updates.done(queue[0])
            queue.pop(0)
        del self._queues[key]
        del self._keys[key]

    async def _until_taken(self, update: Update) -> None:
        """At once, at once again, then after 2, 4, 8 … up to about 60 s, until it expires."""
        delay, failures = 1.0, 0
        while self._clock.now() < update.expires_at:
            async with self._free:
                retry_after = await self._send(update)
            if retry_after is None:
                return
            if retry_after == 0 and failures:
                delay = min(self._chance.uniform(LONGEST_WAIT, 2 * LONGEST_WAIT), delay * 2)
                retry_after = delay
            failures += 1
            await self._clock.sleep(retry_after)

    async def _send(self, update: Update) -> float | None:
        """None when it was taken, else the seconds the bot asked to wait (0: it did not say)."""
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        try:
            async with self._client().post(self.url, data=update.body.encode(), headers=headers) as answer:
                if 200 <= answer.status < 300:
                    await self._answered(answer)
                    return None
                self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                return float(min(3600, int(answer.headers.get("Retry-After", 0))))
        except (aiohttp.ClientError, TimeoutError) as error:
            self._failed(f"Connection failed: {type(error).__name__}")
            return 0.0

    async def _answered(self, answer: aiohttp.ClientResponse) -> None:
        if self.run_answer is None or answer.content_type != "application/json":
            return
        try:
            call = await answer.json()
        except ValueError:
            return
        if isinstance(call, dict) and call.get("method"):
            await self.run_answer(str(call.pop("method")), call)

    def _failed(self, reason: str) -> None:
        self.last_error, self.last_error_at = reason, int(self._clock.now())
        logger.debug("The webhook did not take an update", extra={"reason": reason})

    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_WITHIN))
        return self._session


def _check(url: str, secret: str) -> None:
    parts = urlsplit(url)
    is_home = parts.hostname in HOME  # as a self-hosted server with --local allows
    if parts.scheme != "https" and not (is_home and parts.scheme == "http"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not is_home and (parts.port or 443) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")

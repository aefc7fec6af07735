"""The HTTP edge: paths, tokens, answers, and the trouble that was ordered."""

import asyncio
import json
import logging
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.web_request import BaseRequest

from tests.double import params as bodies
from tests.double.calls import Call
from tests.double.errors import INTERNAL, NOT_FOUND, UNAUTHORIZED, ApiError, bad, too_many
from tests.double.faults import ANSWER_IS_TRUE, STATUS, Fault, Trouble
from tests.double.methods import METHODS, call
from tests.double.params import Params
from tests.double.updates import Update
from tests.double.world import World

if TYPE_CHECKING:
    from tests.double.judge import Verdict

logger = logging.getLogger(__name__)

LINGER_AT_ONCE = struct.pack("ii", 1, 0)
BAD_GATEWAY = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n"
)
GARBAGE = b'{"ok":true,"result":[{"update_id":'

Answer = tuple[int, bytes]
Control = Callable[[str, BaseRequest], Awaitable[web.StreamResponse]]


class Server:
    """Listens on 127.0.0.1. `token_is_good` is off while the token is revoked."""

    def __init__(self, world: World, token: str, control: Control) -> None:
        self.world = world
        self.token = token
        self.token_is_good = True
        self.latency = 0.0
        self.judges = True
        self.keeps_calls = True
        self.keeps_polls = True
        self.calls: list[Call] = []
        self.protocol_errors: list[str] = []
        self._control = control
        self._runner: web.ServerRunner | None = None
        self._site: web.TCPSite | None = None
        self._stopping = asyncio.Event()
        world.webhook.run_answer = self._run_from_webhook

    async def start(self, port: int) -> int:
        """Listen; the port, which is a free one for 0."""
        if self.judges:
            self._load_judge()
        server = web.Server(self._handle, request_factory=_request, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.5)
        await self._runner.setup()
        return await self.plug(port)

    async def stop(self) -> None:
        self._stopping.set()
        self.world.updates.release()
        await self.world.webhook.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def plug(self, port: int) -> int:
        assert self._runner is not None
        self._site = web.TCPSite(self._runner, "127.0.0.1", port)
        await self._site.start()
        return int(self._runner.addresses[0][1])

    async def unplug(self) -> None:
        """No network: nobody can connect, and every connection breaks."""
        assert self._runner is not None
        assert self._site is not None
        assert self._runner.server is not None
        await self._site.stop()
        for connection in self._runner.server.connections:
            if connection.transport is not None:
                connection.transport.abort()

    # ------------------------------------------------------------ one request

    async def _handle(self, request: BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith("/bot"):
            token, _, method = path[4:].partition("/")
            return await self._method(request, token, method)
        if path.startswith("/file/bot"):
            token, _, name = path[9:].partition("/")
            return await self._file(request, token, name)
        if path.startswith("/_control/"):
            return await self._control(path[10:], request)
        return _respond(404, _encode(NOT_FOUND.body()))

    async def _method(self, request: BaseRequest, token: str, name: str) -> web.StreamResponse:
        method = name.lower()
        try:
            params = await bodies.read(request)
        except ApiError as error:
            return _respond(error.code, _encode(error.body()))
        done = Call(name, params.values, self.world.clock.now())
        self._log(method, done)
        fault = self.world.faults.take(method, params.integer("chat_id"))
        if fault is None or fault.accepted:
            done.status, done.body = await self._answer(token, method, params)
        if self.latency:
            await asyncio.sleep(self.latency)
        if fault is not None:
            return await self._trouble(request, fault, done)
        return _respond(done.status, done.body)

    async def _answer(self, token: str, method: str, params: Params) -> Answer:
        try:
            self._check_token(token)
            result = await self._run(method, params)
        except ApiError as error:
            return error.code, _encode(error.body())
        except Exception as error:
            self.protocol_errors.append(f"{method}: the double broke on it: {error!r}")
            logger.exception("The double broke", extra={"method": method})
            return INTERNAL.code, _encode(INTERNAL.body())
        if method == "getupdates":
            return 200, _batch(result)
        return 200, _encode({"ok": True, "result": result})

    async def _run(self, method: str, params: Params) -> Any:
        run = METHODS.get(method)
        if self.judges:
            self._judge(method, params)
        if run is None:
            self.protocol_errors.append(f"{method}: the double does not know it")
            raise NOT_FOUND
        return await call(self.world, run, params)

    def _judge(self, method: str, params: Params) -> None:
        verdict = self._load_judge()(method, params)
        self.protocol_errors += verdict.wrong
        for name in verdict.missing:
            self.protocol_errors.append(f"{method}: missing parameter {name}")
        if verdict.missing and "chat_id" in verdict.missing:
            raise bad("chat_id is empty")
        if verdict.missing and not {"text", "photo", "voice", "document"} & set(verdict.missing):
            raise bad(f'parameter "{verdict.missing[0]}" is required')

    def _load_judge(self) -> "Callable[[str, Params], Verdict]":
        from tests.double.judge import judge  # only now: aiogram takes two seconds to import

        return judge

    def _check_token(self, token: str) -> None:
        if ":" not in token:
            raise NOT_FOUND
        if token != self.token or not self.token_is_good:
            raise UNAUTHORIZED

    def _log(self, method: str, done: Call) -> None:
        if self.keeps_calls and (self.keeps_polls or method != "getupdates"):
            self.calls.append(done)

    async def _file(self, request: BaseRequest, token: str, path: str) -> web.StreamResponse:
        """A download; faults meet it under the name `file`."""
        fault = self.world.faults.take("file", 0)
        if self.latency:
            await asyncio.sleep(self.latency)
        content = self.world.files.download(path) if token == self.token and self.token_is_good else None
        if fault is not None:
            done = Call("file", {"path": path}, self.world.clock.now(), 200, content or b"")
            return await self._trouble(request, fault, done)
        if content is None:
            return _respond(404, _encode(NOT_FOUND.body()))
        return web.Response(body=content, content_type="application/octet-stream")

    async def _run_from_webhook(self, method: str, values: dict[str, Any]) -> None:
        """A method in the answer to a webhook; its result is lost."""
        done = Call(method, values, self.world.clock.now())
        self.calls.append(done)
        done.status, done.body = await self._answer(self.token, method.lower(), Params(values))

    # ------------------------------------------------------------ trouble

    async def _trouble(self, request: BaseRequest, fault: Fault, done: Call) -> web.StreamResponse:
        done.fault = str(fault.trouble)
        if fault.trouble not in ANSWER_IS_TRUE:
            done.status = STATUS.get(fault.trouble, 0)
        match fault.trouble:
            case Trouble.RESET:
                return _reset(request)
            case Trouble.HANG:
                await self._stopping.wait()
                return _reset(request)
            case Trouble.DRIP:
                return await _drip(request, done, fault.seconds)
            case Trouble.SLOW:
                await asyncio.sleep(fault.seconds)
                return _respond(done.status, done.body)
            case Trouble.ERROR:
                return _respond(500, _encode(INTERNAL.body()))
            case Trouble.BAD_GATEWAY:
                return web.Response(status=502, body=BAD_GATEWAY, content_type="text/html")
            case Trouble.GARBAGE:
                return _respond(200, GARBAGE)
            case Trouble.FLOOD:
                return _respond(429, _encode(too_many(max(1, int(fault.seconds))).body()))
            case Trouble.UNAUTHORIZED:
                return _respond(401, _encode(UNAUTHORIZED.body()))


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: "asyncio.Task[None]") -> BaseRequest:
    loop = asyncio.get_running_loop()
    return BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=bodies.LARGEST_BODY)


def _respond(status: int, body: bytes) -> web.Response:
    return web.Response(status=status, body=body, content_type="application/json")


def _encode(answer: Any) -> bytes:
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def _batch(updates: list[Update]) -> bytes:
    """Updates were encoded as they came in."""
    return f'{{"ok":true,"result":[{",".join([update.body for update in updates])}]}}'.encode()


def _reset(request: BaseRequest) -> web.Response:
    """Break the connection as a dying router does: with RST, without a byte."""
    if request.transport is not None:
        wire = request.transport.get_extra_info("socket")
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_AT_ONCE)
        request.transport.abort()
    return web.Response()


async def _drip(request: BaseRequest, done: Call, pause: float) -> web.StreamResponse:
    response = web.StreamResponse(status=done.status, headers={"Content-Type": "application/json"})
    await response.prepare(request)
    with suppress(ConnectionResetError):  # who would not wait so long
        for byte in done.body:
            await response.write(bytes([byte]))
            await asyncio.sleep(pause)
        await response.write_eof()
    return response

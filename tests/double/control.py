"""The double driven over HTTP: POST /_control/<verb> with JSON, for a bot that runs as a process of its own."""

import base64
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.web_request import BaseRequest

from tests.double.groups import Group
from tests.double.messages import Message
from tests.double.people import Person
from tests.double.taps import Tap
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from tests.double.double import Double

Body = dict[str, Any]
PERSON_VERBS = frozenset(
    [
        "starts",
        "says",
        "replies",
        "edits",
        "taps",
        "follows",
        "sends_photo",
        "sends_album",
        "sends_voice",
        "sends_document",
        "sends_sticker",
        "sends_location",
        "sends",
        "blocks",
        "unblocks",
        "deactivates",
        "deletes",
    ]
)
GROUP_VERBS = frozenset(
    [
        "add",
        "remove",
        "promote",
        "add_bot",
        "remove_bot",
        "promote_bot",
        "demote_bot",
        "restrict_bot",
        "upgrade",
        "rename",
        "add_topic",
        "pin",
        "says_anonymously",
        "posts",
    ]
)
BYTES = frozenset({"content"})


class Control:
    """The verbs of the Python API; people, chats and messages are named by their ids.

    A person's verb takes `person`, a group's verb takes `group`, and both the arguments of the method by name;
    `message` and `reply_to` are {"chat_id": …, "message_id": …}, bytes are base64.
    """

    def __init__(self, double: "Double") -> None:
        self._double = double
        self._groups: dict[int, Group] = {}
        self._verbs: dict[str, Callable[[Body], Awaitable[Any]]] = {
            "person": self._person,
            "group": self._group,
            "channel": self._channel,
            "screen": self._screen,
            "calls": self._calls,
            "protocol_errors": self._protocol_errors,
            "tap": self._tap,
            "enqueue": self._enqueue,
            "advance": self._advance,
            "now": self._now,
            "fault": self._fault,
            "flood": self._flood,
            "token": self._token,
            "latency": self._latency,
            "updates": self._updates,
            "lighten": self._lighten,
            "idle": self._idle,
        }

    async def __call__(self, verb: str, request: BaseRequest) -> web.StreamResponse:
        try:
            body = await request.json() if request.can_read_body else {}
            result = await self._run(verb, body)
        except (KeyError, TypeError, ValueError, LookupError, TimeoutError) as error:
            return web.json_response({"ok": False, "error": f"{type(error).__name__}: {error}"}, status=400)
        return web.json_response({"ok": True, "result": result}, dumps=_dumps)

    async def _run(self, verb: str, body: Body) -> Any:
        if verb in self._verbs:
            return await self._verbs[verb](body)
        if verb in PERSON_VERBS and "person" in body:
            actor: Any = self._double.world.people[body.pop("person")]
        elif verb in GROUP_VERBS and "group" in body:
            actor = self._groups[body.pop("group")]
        else:
            raise LookupError(f"no such verb: {verb}")
        positional = body.pop("people", [])
        result = await getattr(actor, verb)(*map(self._named, positional), **self._arguments(body))
        self._remember(actor)
        return _shown(result)

    # ------------------------------------------------------------ verbs of the double

    async def _person(self, body: Body) -> Any:
        return _shown(self._double.person(**body))

    async def _group(self, body: Body) -> Any:
        return self._remember(self._double.group(**body | {"members": self._people(body)}))

    async def _channel(self, body: Body) -> Any:
        return self._remember(self._double.channel(**body | {"members": self._people(body)}))

    async def _screen(self, body: Body) -> Any:
        shown = self._double.history if body.get("deleted") else self._double.screen
        return [message.as_json() for message in shown(body["chat_id"])]

    async def _calls(self, body: Body) -> Any:
        """All, or of one `method`, or those from index `since`."""
        calls = self._double.called(body["method"]) if "method" in body else self._double.calls
        return [call.as_json() for call in calls[body.get("since", 0) :]]

    async def _protocol_errors(self, body: Body) -> Any:
        return self._double.protocol_errors

    async def _tap(self, body: Body) -> Any:
        return _shown(self._double.world.taps.all[body["id"]])

    async def _enqueue(self, body: Body) -> Any:
        return self._double.enqueue(body["updates"])

    async def _advance(self, body: Body) -> Any:
        self._double.clock.advance(body["seconds"])
        return self._double.clock.now()

    async def _now(self, body: Body) -> Any:
        return self._double.clock.now()

    async def _fault(self, body: Body) -> Any:
        if body.get("clear"):
            return self._double.faults.clear()
        return str(self._double.fault(**body).trouble)

    async def _flood(self, body: Body) -> Any:
        """`on`, `factor`, `burst`; tells how many calls were refused."""
        flood = self._double.flood
        flood.on = body.get("on", flood.on)
        flood.burst = body.get("burst", flood.burst)
        if "factor" in body:
            flood.reset(body["factor"])
        return {"on": flood.on, "factor": flood.factor, "burst": flood.burst, "refused": flood.refused}

    async def _token(self, body: Body) -> Any:
        if body.get("revoked", False):
            self._double.revoke_token()
        else:
            self._double.restore_token()
        return self._double.token

    async def _latency(self, body: Body) -> Any:
        self._double.latency_ms = body.get("ms", self._double.latency_ms)
        return self._double.latency_ms

    async def _updates(self, body: Body) -> Any:
        """`repeat`, `reverse`, `unknown`, `broken`; tells what waits."""
        for name, act in (
            ("repeat", self._double.repeat_update),
            ("reverse", self._double.reverse_next_batch),
            ("unknown", self._double.send_unknown_update),
            ("broken", self._double.send_broken_update),
        ):
            if body.get(name):
                act()
        queue = self._double.updates
        return {"pending": queue.pending(), "next_id": queue.next_id, "is_polled": queue.is_polled}

    async def _lighten(self, body: Body) -> Any:
        self._double.lighten()

    async def _idle(self, body: Body) -> Any:
        await self._double.idle(body.get("seconds", PATIENCE))

    # ------------------------------------------------------------ names to things

    def _people(self, body: Body) -> list[Person]:
        return [self._double.world.people[number] for number in body.get("members", [])]

    def _remember(self, actor: Any) -> Any:
        """A group is found by its id, after an upgrade by both."""
        if isinstance(actor, Group):
            self._groups[actor.id] = actor
        return _shown(actor)

    def _arguments(self, body: Body) -> Body:
        return {name: self._argument(name, value) for name, value in body.items()}

    def _argument(self, name: str, value: Any) -> Any:
        if name in ("message", "reply_to"):
            return self._double.world.chats[value["chat_id"]].messages[value["message_id"]]
        if name == "chat":
            return self._groups[value]
        if name in ("person", "by"):
            return self._named(value)
        if name == "contents":
            return [base64.b64decode(each) for each in value]
        return base64.b64decode(value) if name in BYTES and isinstance(value, str) else value

    def _named(self, number: int) -> Person:
        return self._double.world.people[number]


def _shown(result: Any) -> Any:
    if isinstance(result, Message):
        return result.as_json()
    if isinstance(result, list):
        return [_shown(each) for each in result]
    if isinstance(result, Person):
        return result.user
    if isinstance(result, Group):
        return result.chat.json
    if isinstance(result, Tap):
        seen = {"answer": result.answer, "is_alert": result.is_alert, "url": result.url}
        return {"id": result.id, "data": result.data, "is_answered": result.is_answered, **seen}
    return result


def _dumps(answer: Any) -> str:
    return json.dumps(answer, ensure_ascii=False)

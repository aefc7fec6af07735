"""Somebody's own calendar, and the files they were sent for it."""

from typing import Any

import vobject

from tests.chat import Actor, Chat


class OwnCalendar:
    """Somebody's calendar, another program than ours: the file with the higher number replaces what it knew."""

    def __init__(self) -> None:
        self.events: dict[str, Any] = {}

    def imports(self, content: bytes) -> Any:
        calendar = vobject.readOne(content.decode())
        assert calendar.method.value == "PUBLISH"
        event = calendar.vevent
        known = self.events.get(event.uid.value)
        if known is None or int(event.sequence.value) >= int(known.sequence.value):
            self.events[event.uid.value] = event
        return event

    @property
    def only(self) -> Any:
        [event] = self.events.values()
        return event


async def file_of(chat: Chat, actor: Actor, name: str = "S-1.ics") -> bytes:
    shown = [shown for shown in actor.screen if shown.message.media][-1]
    assert shown.message.media is not None
    assert shown.message.media.name == name
    content = await chat.machine.media_bytes(shown.message.media)
    assert content is not None
    return content

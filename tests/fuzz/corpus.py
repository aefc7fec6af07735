"""Real updates: everything people do in the double, said to the bot in the course of a proposal and besides."""

import json
from collections.abc import Mapping
from typing import Any

from handlers import TAPS
from tests.chat import picture
from tests.double import Double, Person
from tests.double.chats import Status
from tests.fuzz.stand import Stand

SOMEBODY = {"id": 5_000_000_001, "is_bot": False, "first_name": "Anna"}
SOMEWHERE = {"id": -4_000_001, "type": "group", "title": "Grupa"}
REACTED = {"message_id": 1, "date": 1, "old_reaction": [], "new_reaction": []}
UNKNOWN: tuple[Mapping[str, Any], ...] = (
    {"hologram": {"id": "1", "from": {"id": 1}, "beam": True}},
    {"inline_query": {"id": "9", "from": SOMEBODY, "query": "x", "offset": ""}},
    {"poll_answer": {"poll_id": "9", "user": SOMEBODY, "option_ids": [0]}},
    {"message_reaction": {"chat": SOMEWHERE, **REACTED}},
    {"business_message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "x"}},
    {},
)
FORWARDED = {"type": "hidden_user", "sender_user_name": "Kaimiņš", "date": 1_795_000_000}
CONTACT = {"phone_number": "+37126455814", "first_name": "Anna"}
DICE = {"emoji": "🎲", "value": 3}
VENUE = {"location": {"latitude": 57.42, "longitude": 27.05}, "title": "Tautas nams", "address": "Alūksne"}
FIRST_ID = 800_000_000
PROPOSAL = (  # 0 is its author, 1 the representative; what is said, and whether that is a button
    (0, "Priekšlikums", False),
    (0, "Vajag soliņu pie ezera", False),
    (0, "Parki", True),
    (0, "Izlaist", False),
    (0, "Izlaist", False),
    (0, "Nosūtīt", False),
    (1, "Publicēt", True),
    (0, "Priekšlikums", False),
)
SAID = (
    "Labdien",
    "mani dati",
    "palīdzība",
    "AL-2026-0001",
    "Бедре у школы",
    "mans kods 010190-11111",
    "anulēt",
    "👍",
    "lomas",
)
LINKS = ("", "new", "p-malienas", "n-AL-2026-0001", "d-AL-2026-0001", "r-nosuchtoken", "x" * 64)


def collected(here: Stand) -> list[dict[str, Any]]:
    """What was said on the way of a proposal, then all that can be said besides, and every button there is."""
    anna, ilze = here.people[:2]
    said = []
    for who, what, is_tap in PROPOSAL:
        person = (anna, ilze)[who]
        here.sim.run(_taps(person, what) if is_tap else person.says(what))
        new = taken(here.double)
        said += new
        here.run(here.telegram._store([{"update_id": FIRST_ID + len(said), **one} for one in new]))
    here.sim.run(everything(here.double, here.people))
    message = next(iter(ilze.screen())).fields
    return [*said, *taken(here.double), *presses(ilze, message), *map(dict, UNKNOWN)]


async def _taps(person: Person, label: str) -> None:
    shown = next(
        one for one in reversed(person.screen()) if any(button.text.startswith(label) for button in one.buttons)
    )
    person.presses(shown, next(button.data for button in shown.buttons if button.text.startswith(label)))


async def everything(double: Double, people: list[Person]) -> None:
    """Every shape of update the double knows; they wait in its queue."""
    anna, ilze = people[:2]
    group = double.group("Fuzz grupa", people)
    channel = double.channel("Fuzz kanāls", people)
    for text in SAID:
        said = await anna.says(text)
        await anna.edits(said, text + "!")
        await anna.says(f"@{double.username} {text}", group)
    for link in LINKS:
        await ilze.starts(link)
        await anna.says(f"/start@{double.username} {link}", group)
    await anna.says("vai kāds brauc?", group)
    await anna.sends_photo(picture(), caption="soliņš")
    await anna.sends_album([picture(), picture()], "album")
    await anna.sends_voice(b"OggS voice")
    await anna.sends_document(b"%PDF", "līgums 010190-11111.pdf", "līgums")
    await anna.sends_sticker()
    await anna.sends_location(57.42, 27.05)
    for content in (
        {"text": "x", "forward_origin": FORWARDED},
        {"contact": CONTACT},
        {"dice": {"emoji": "🎲", "value": 3}},
    ):
        await anna.sends(content)
    await anna.sends({"venue": VENUE, "location": VENUE["location"]})
    await group.says_anonymously("/sakums")
    await group.rename("Cita")
    await channel.posts("/start stf-nosuchtoken", signature="Dace")
    await channel.posts("Sludinājums")
    for status in (Status.KICKED, Status.MEMBER):
        double.world.bot_becomes(anna.chat, status, anna.user)
    await group.promote_bot()
    await group.demote_bot()
    await group.restrict_bot()
    await group.remove_bot()
    await group.add_bot()
    await group.upgrade()


def presses(person: Person, message: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every button there is, under whatever message."""
    whole = {"id": "4321", "from": person.user, "chat_instance": "-1", "message": message}
    taps = [f"{name}{rest}" for name in TAPS for rest in ("", ":1", ":1:1")]
    return [{"callback_query": {**whole, "data": data}} for data in taps]


def taken(double: Double) -> list[dict[str, Any]]:
    """What waits there, without its number; the double forgets it."""
    found = [json.loads(update.body) for update in double.updates.waiting]
    double.updates.waiting.clear()
    return [{name: value for name, value in one.items() if name != "update_id"} for one in found]

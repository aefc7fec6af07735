"""Everything that is kept of somebody, put together for themselves: in numbers, for reading, for machines."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from bot.domain.numbers import CONSULTATION
from bot.domain.people import Person
from bot.domain.phrases import Phrase, Value
from bot.domain.roles import RoleName
from bot.domain.statuses import Status
from bot.messages import Address
from bot.routing import Read
from bot.turns import World
from storage.store import Store

JSON = ".json"
Data = Mapping[str, list[dict[str, Any]]]  # rows by noun
COUNTED: Mapping[str, str] = {
    "entrusted": "privacy-mine-entrusted",
    "joiners": "privacy-mine-joiners",
    "reasons": "privacy-mine-reasons",
    "inquiries": "privacy-mine-inquiries",
    "participants": "privacy-mine-polls",
    "whys": "privacy-mine-whys",
    "attendances": "privacy-mine-meetings",
    "meeting_questions": "privacy-mine-questions",
    "consultation_voices": "consultations-mine-voices",
    "consultation_followers": "consultations-mine-follows",
}


class Say(Protocol):
    def __call__(self, phrase: str, /, **values: Value) -> str: ...


async def everything(store: Store, address: Address) -> Data:
    """All that is kept of who speaks from there, by noun."""
    person = await store.people.at(address)
    found = await store.privacy.of_person(person.id) if person else {}
    for one in await store.people.addresses(person.id) if person else [address]:
        for noun, rows in (await store.privacy.of_address(one)).items():
            found.setdefault(noun, []).extend(rows)
    if person and (whys := await _whys(store, person.id)):
        found["whys"] = whys
    return found


async def _whys(store: Store, person_id: int) -> list[dict[str, Any]]:
    """Why they voted so, without how: of a closed poll nobody knows any more whose reason is whose."""
    found = []
    for poll_id in await store.ballots.open_of(person_id):
        token = await store.ballots.token(poll_id, person_id)
        own = await store.whys.mine(poll_id, token) if token else None
        if own is not None and own.text:
            found.append({"poll": f"A-{poll_id}", "text": own.text, "may_quote": int(own.may_quote)})
    return found


def facts(person: Person, roles: Value) -> dict[str, Value]:
    return {
        "parish": person.parish,
        "tongue": Phrase(f"people-language-{person.language}-button"),
        "name": person.name or Phrase("privacy-none"),
        "roles": roles,
    }


def counts(data: Data) -> dict[str, Value]:
    texts = sum(len(data.get(noun, ())) for noun in ("drafts", "kept", "dangers"))
    counted = {noun: len(data.get(noun, ())) for noun in ("proposals", "supports", "follows")}
    return {**counted, "texts": texts}


def summary(say: Say, person: Person | None, roles: Value, data: Data) -> str:
    """In numbers. Most people never wrote of danger or did all the rest: what counts nothing has no line."""
    if person is None:
        lines = [say("privacy-mine-stranger", **counts(data))]
    else:
        lines = [say("privacy-mine", **counts(data), **facts(person, roles))]
    lines += [say(phrase, count=len(data[noun])) for noun, phrase in COUNTED.items() if data.get(noun)]
    return "\n".join(lines)


# ---------------------------------------------------------------- as a file


async def make(world: World, read: Read, about: str) -> bytes | None:
    stored = await read(lambda store: store.media.get(int(about)))
    if stored is None:
        return None
    data = await read(lambda store: everything(store, stored.address))
    if stored.media.name.endswith(JSON):
        return json.dumps(data, ensure_ascii=False, indent=2).encode()
    person = await read(lambda store: store.people.at(stored.address))
    return "\r\n".join(_lines(world, person, data)).encode("utf-8-sig")  # so that every text editor reads it


def _lines(world: World, person: Person | None, data: Data) -> list[str]:
    own = world.municipality
    language = person.language if person else own.languages.default

    def say(phrase: str, /, **values: Value) -> str:
        return world.phrases.text(language, phrase, **values)

    contacts = own.contacts
    lines = [say("privacy-file-head", controller=own.controller, email=contacts.municipality_email), ""]
    if person is not None:
        held = [RoleName(row["role"]) for row in data.get("roles", ()) if row["ended_at"] is None]
        roles = ", ".join(say(name.phrase) for name in held) or Phrase("privacy-none")
        lines += [summary(say, person, roles, data), ""]
    for row in data.get("proposals", ()):
        status = Phrase(Status(row["status"]).phrase)
        lines += [say("privacy-file-proposal", number=row["number"], status=status, text=row["text"]), ""]
    for noun in ("supports", "follows", "joiners"):
        if numbers := ", ".join(row["number"] for row in data.get(noun, ())):
            lines += [say(f"privacy-file-{noun}", numbers=numbers), ""]
    for row in data.get("reasons", ()):
        lines += [say("privacy-file-reason", number=row["number"], text=row["text"]), ""]
    for row in data.get("inquiry_messages", ()):
        number, side = f"J-{row['inquiry_id']}", row["side"]
        lines += [say("inquiries-in-copy", number=number, side=side, text=row["text"]), ""]
    for row in data.get("consultation_voices", ()):
        lines += [say("consultations-in-copy", number=f"{CONSULTATION}-{row['consultation_id']}", text=row["text"]), ""]
    for row in data.get("verdicts", ()):
        if row["words"]:
            lines += [say("privacy-file-undone", number=row["number"], text=row["words"]), ""]
    lines += [say("whys-in-copy", number=row["poll"], text=row["text"]) for row in data.get("whys", ())]
    lines += [say("privacy-file-text", text=row["text"]) for row in (*data.get("kept", ()), *data.get("dangers", ()))]
    sent = (datetime.fromisoformat(row["sent_at"]) for row in data.get("entrusted", ()))
    lines += [say("privacy-file-entrusted", on=on) for on in sent]
    return [*lines, say("privacy-file-rest", name=say("privacy-file-name-json"))]

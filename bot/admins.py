"""The first administrators: named in the settings by their addresses, before anybody can be invited."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.people import Person
from bot.domain.roles import RoleName
from bot.messages import Address
from storage.store import Store

KEY = "admins"


async def name(store: Store, addresses: Iterable[Address], now: datetime) -> None:
    """At the start: remember them, and give the role to those who have joined already."""
    named = list(addresses)
    await store.meta.set(KEY, " ".join(map(str, named)))
    for address in named:
        if (person := await store.people.at(address)) is not None:
            await _give(store, person, now)


async def welcome(store: Store, person: Person, address: Address, now: datetime) -> bool:
    """Somebody joined: return True if they are an administrator from now on."""
    named = (await store.meta.get(KEY) or "").split()
    return str(address) in named and await _give(store, person, now)


async def _give(store: Store, person: Person, now: datetime) -> bool:
    """Once: who laid the role down does not get it back by a restart."""
    if await store.roles.ever_held(person.id, RoleName.ADMIN):
        return False
    await store.roles.give(person.id, RoleName.ADMIN, "", "", None, now)
    await store.audit.add("roles.given", f"people:{person.id}", None, now, str(RoleName.ADMIN))
    return True

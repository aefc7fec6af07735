"""Try-it mode: a cast to speak as, who already know the bot, so that everything can be tried in a minute."""

from datetime import datetime, timedelta

from bot.channels.webchat_cast import Actor, Cast, Room, RoomKind
from bot.domain.chats import ChatKind
from bot.domain.parishes import Parish
from bot.domain.phrases import Phrase
from bot.domain.roles import RoleName
from bot.municipality import Municipality
from storage.store import Store

PARISH, TOWN = "parish", "town"


def homes(municipality: Municipality) -> tuple[Parish, Parish]:
    """A parish with a group, and the town (or another parish): where the cast lives."""
    parishes = [unit for unit in municipality.parishes if unit.kind == PARISH] or list(municipality.parishes)
    preferred = next((unit for unit in parishes if unit.key == "malienas"), parishes[0])
    others = [unit for unit in municipality.parishes if unit.key != preferred.key]
    town = next((unit for unit in others if unit.kind == TOWN), others[0] if others else preferred)
    return preferred, town


def cast(municipality: Municipality) -> Cast:
    parish, town = homes(municipality)
    actors = (
        Actor("anna", "Anna", Phrase.of("webchat-actor-resident", parish=parish.key)),
        Actor("janis", "Jānis", Phrase.of("webchat-actor-resident", parish=town.key)),
        Actor("ilze", "Ilze", Phrase.of("webchat-actor-representative", parish=parish.key)),
        Actor("peteris", "Pēteris", Phrase.of("webchat-actor-staff")),
        Actor("svesinieks", "Svešinieks", Phrase.of("webchat-actor-stranger"), opened=False),
    )
    rooms = (
        Room("grupa", f"{parish.genitive} grupa", RoomKind.GROUP),
        Room("darbinieki", "Darbinieku kanāls", RoomKind.CHANNEL),
    )
    return Cast(actors, rooms)


async def populate(store: Store, municipality: Municipality, now: datetime) -> None:
    """The first time: the representative and the coordinator have their roles, the group and the channel are bound.

    The two residents have never spoken with the bot: joining is part of what is tried.
    """
    if await store.meta.get("cast"):
        return
    await store.meta.set("cast", "1")
    parish, town = homes(municipality)
    actors = {actor.slug: actor for actor in cast(municipality).actors}
    rooms = {room.slug: room for room in cast(municipality).rooms}
    earlier = now - timedelta(days=1)
    for slug, home, role, territory in (
        ("ilze", parish, RoleName.REPRESENTATIVE, parish.key),
        ("peteris", town, RoleName.STAFF, ""),
        ("peteris", town, RoleName.ADMIN, ""),
    ):
        person = await store.people.at(actors[slug].address)
        person_id = (
            person.id
            if person
            else await store.people.join(
                actors[slug].address,
                language=municipality.languages.default,
                parish=home.key,
                village="",
                notice_version=municipality.notice_version,
                now=earlier,
            )
        )
        await store.roles.give(person_id, role, territory, "", None, earlier)
    await store.chats.bind(rooms["grupa"].address, ChatKind.GROUP, parish.key, None, now)
    await store.chats.bind(rooms["darbinieki"].address, ChatKind.STAFF, "", None, now)

"""One person in several conversations: a code from the one, typed in the other; and parted again."""

import re
from collections.abc import Mapping
from secrets import token_bytes

from bot import linking
from bot.domain import codes
from bot.domain.linking import CODE_BYTES, CODE_LIVES, Asked, older
from bot.domain.people import Person
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import Role, RoleName, with_residency
from bot.handover import title
from bot.messages import Address, Choice, Lane, Outbound
from bot.posting import language_at
from bot.routing import Command, TapHandler
from bot.turns import Turn

CODE = re.compile(r"[0-9a-z]{4}[\s-]?[0-9a-z]{4}", re.IGNORECASE)
HEAR = (RoleName.CHAIR, RoleName.ADMIN)
PLACES = frozenset({"telegram", "web", "webchat", "whatsapp"})  # that have a name of their own


# ---------------------------------------------------------------- asking for a code


async def show(turn: Turn, _: str = "") -> None:
    """From where they speak, and a code to add another."""
    person = turn.person
    if person is None:
        raise Refusal("linking-join-first")
    code = codes.written(token_bytes(CODE_BYTES))
    await turn.store.linking.give(code, person.id, turn.address, turn.now + CODE_LIVES)
    others = [one for one in await turn.store.people.addresses(person.id) if one != turn.address]
    rows = [[_part(turn, one)] for one in others]
    if others:
        turn.preface("linking-others", count=len(others))
    turn.reply("linking-code", rows=rows, code=code, at=turn.now + CODE_LIVES)


def _part(turn: Turn, other: Address) -> Choice:
    return turn.button("linking-part-button", tap=f"linking.part:0:{_mark(other)}", there=place(other))


def _mark(address: Address) -> str:
    """Names an address under a button; nobody can read it from there."""
    return codes.hashed(str(address))[:16]


def place(address: Address) -> Phrase:
    """Where somebody speaks from, as people call it."""
    return Phrase(f"linking-place-{address.channel if address.channel in PLACES else 'other'}")


async def show_by_tap(turn: Turn) -> None:
    await show(turn)


# ---------------------------------------------------------------- typing it


async def typed(turn: Turn, argument: str) -> None:
    if not argument.strip():
        await show(turn)
        return
    code = codes.as_typed(argument, CODE_BYTES)
    asked = await _asked(turn, code)
    turn.reply(
        "linking-confirm",
        rows=[
            [turn.button("linking-yes-button", tap=f"linking.join:0:{code}")],
            [turn.button("machinery-no", tap="menu.show")],
        ],
        there=place(Address.parse(asked.address)),
    )


async def is_asked(turn: Turn, text: str) -> bool:
    """Whether it is a code of ours that is still good."""
    code = codes.as_typed(text, CODE_BYTES)
    return bool(code) and await turn.store.linking.find(code, turn.now) is not None


async def _asked(turn: Turn, code: str) -> Asked:
    asked = await turn.store.linking.find(code, turn.now) if code else None
    if asked is None:
        raise Refusal("linking-no-such-code")
    if turn.person is not None and turn.person.id == asked.person_id:
        raise Refusal("linking-already")
    if await _share_a_telephone(turn, asked.person_id):
        raise Refusal("linking-two")
    if _held(turn):
        raise Refusal("linking-ask-here")  # or a stranger's code, typed by a kind soul, hands over their role
    return asked


async def _share_a_telephone(turn: Turn, other: int) -> bool:
    """A helper has seen that they are two: either could ask for a code as the other, and take their vote over."""
    if turn.person is None:
        return False
    own, theirs = [await turn.store.people.addresses(id) for id in (turn.person.id, other)]
    return not set(own).isdisjoint(theirs)


async def join(turn: Turn, _: int, code: str) -> None:
    """They said yes: from now on the two are one."""
    asked = await _asked(turn, codes.as_typed(code, CODE_BYTES))
    is_first = await turn.store.linking.take(codes.as_typed(code, CODE_BYTES), turn.now)
    there = await turn.store.people.get(asked.person_id)
    if not is_first or there is None:
        raise Refusal("linking-no-such-code")
    here = turn.person
    both: list[int] = []
    if here is None:
        person = there
        await linking.link(turn, turn.address, there.id)
    else:
        person, gone = older(here, there)
        newer = await turn.store.people.addresses(here.id)
        both = await linking.unite(turn, person, gone)
        for address in newer:  # whoever asked for the code was there before whoever typed it
            await turn.store.people.relink(person.id, address, turn.now)
    turn.person = person
    turn.roles = with_residency(person, await turn.store.roles.of(person.id))
    await _say(turn, person, Address.parse(asked.address), both)
    await _tell_of_roles(turn, person)


async def _tell_of_roles(turn: Turn, person: Person) -> None:
    """A code given away would give away a role: whoever leads, and whoever gives roles, hears of it."""
    own = _held(turn)
    told = {role.person_id for role in await turn.store.roles.held() if role.role in HEAR} - {person.id} if own else ()
    for person_id in sorted(told):
        await turn.tell(person_id, "linking-role-told", role=title(own[0]), there=place(turn.address))


def _held(turn: Turn) -> list[Role]:
    return [role for role in turn.roles if role.role is not RoleName.RESIDENT]


async def _say(turn: Turn, person: Person, there: Address, both: list[int]) -> None:
    menu = [[turn.button("machinery-menu", tap="menu.show")]]
    turn.reply("linking-done", rows=menu, there=place(there), parish=person.parish)
    if both:
        turn.reply("linking-voted-twice", numbers=", ".join([await _number(turn, id) for id in both]))
    voice = turn.speaking(await language_at(turn, there))
    text = voice.say("linking-done-there", there=place(turn.address))
    rows = ((_part(voice, turn.address),),)
    # They asked for the code a moment ago, also at night; and who did not has to know at once.
    turn.send(there, Outbound(text, rows=rows), "linking-done-there", lane=Lane.REPLY)


async def _number(turn: Turn, poll_id: int) -> str:
    poll = await turn.store.polls.get(poll_id)
    return poll.number if poll else ""


# ---------------------------------------------------------------- parting


async def part(turn: Turn, _: int, mark: str) -> None:
    """Nobody we know speaks from there any more; what they said stays with the person.

    With a role only from the conversation that was there before, lest a newer one lock out the owner.
    """
    person = turn.person
    all_ = await turn.store.people.addresses(person.id) if person else []
    address = next((one for one in all_ if _mark(one) == mark and one != turn.address), None)
    if address is not None and _held(turn) and all_.index(address) < all_.index(turn.address):
        raise Refusal("linking-older")
    if person is None or address is None or not await linking.part(turn, person.id, address):
        raise Refusal("linking-parted-before")
    language = await language_at(turn, address)
    turn.reply("linking-parted", rows=[[turn.button("machinery-menu", tap="menu.show")]], there=place(address))
    turn.send(address, Outbound(turn.say_in(language, "linking-parted-there")), "linking-parted-there")


COMMANDS: Mapping[str, Command] = {"savienot": typed}
WORDS: Mapping[str, str] = {"savienot": "savienot", "connect": "savienot", "соединить": "savienot"}
TAPS: Mapping[str, TapHandler] = {"linking.show": show_by_tap, "linking.join": join, "linking.part": part}

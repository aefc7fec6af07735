"""What the product does not do yet, done with its own means: reminders, announcements; and a handler that fails."""

from collections.abc import Mapping
from datetime import timedelta

from bot.messages import Address, Lane, Outbound
from bot.routing import Command, TimerEntry
from bot.turns import Turn
from storage.rows import to_micros

FAIL, REMIND, ANNOUNCE = "storm_fail", "storm_remind", "storm_announce"
REMINDER, ANNOUNCEMENT = "storm.reminder", "storm.announcement"
LOT = 200
OF_PARISH = """
SELECT addresses.address AS address
  FROM addresses
  JOIN people ON people.id = addresses.person_id
 WHERE people.parish = :parish
   AND addresses.unreachable_at IS NULL
 ORDER BY addresses.address
"""
AFTER = """
SELECT address FROM addresses WHERE address > :after AND unreachable_at IS NULL ORDER BY address LIMIT :lot
"""


async def fail(turn: Turn, _: str) -> None:
    raise RuntimeError("this handler always fails")


async def remind(turn: Turn, argument: str) -> None:
    """`/storm_remind <name> <parish> <milliseconds>`: the parish's group and people, so much later."""
    name, parish, after = argument.split()
    fires_at = turn.now + timedelta(milliseconds=int(after))
    await turn.set_timer(REMINDER, f"{name} {parish} {to_micros(fires_at)}", fires_at)
    turn.speak(Outbound(reminding(name)), REMIND)


async def reminder(turn: Turn, about: str) -> None:
    name, parish, due = about.split()
    message = Outbound(f"{reminder_text(name)} {due}")
    group = await turn.store.chats.group_of(parish)
    assert group is not None
    key = f"{REMINDER}:{name}"
    turn.send(Address.parse(group.address), message, REMINDER, lane=Lane.POST, dedupe=key, about=about)
    for row in await turn.store.db.all(OF_PARISH, parish=parish):
        turn.send(Address.parse(row["address"]), message, REMINDER, dedupe=key, about=about)


async def announce(turn: Turn, name: str) -> None:
    """`/storm_announce <name>`: to everybody."""
    await turn.set_timer(ANNOUNCEMENT, f"{name} ", turn.now)
    turn.speak(Outbound(announcing(name)), ANNOUNCE)


async def announcement(turn: Turn, about: str) -> None:
    name, _, after = about.partition(" ")
    rows = await turn.store.db.all(AFTER, after=after, lot=LOT)
    for row in rows:
        address, key = Address.parse(row["address"]), f"{ANNOUNCEMENT}:{name}"
        message = Outbound(announcement_text(name))
        turn.send(address, message, ANNOUNCEMENT, lane=Lane.BULK, dedupe=key, about=f"storm:{name}")
    if len(rows) == LOT:
        await turn.set_timer(ANNOUNCEMENT, f"{name} {rows[-1]['address']}", turn.now)


def reminding(name: str) -> str:
    return f"Atgādināšu: {name}."


def reminder_text(name: str) -> str:
    return f"Atgādinājums {name}:"


def announcing(name: str) -> str:
    return f"Izziņošu: {name}."


def announcement_text(name: str) -> str:
    return f"Paziņojums {name}: sestdien talka pie ezera."


COMMANDS: Mapping[str, Command] = {FAIL: fail, REMIND: remind, ANNOUNCE: announce}
TIMERS: Mapping[str, TimerEntry] = {REMINDER: TimerEntry(reminder), ANNOUNCEMENT: TimerEntry(announcement)}

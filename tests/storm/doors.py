"""The program with doors that the product does not have, for the storm.

Its clock can be moved, its database be made read-only, its disk seem full; `errands` adds what the product does not do
yet.
"""

import mmap
import os
import struct
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

SHAPE = struct.Struct("<d??")  # seconds that the clock is ahead; may nothing be written; is the disk nearly full
VARIABLE = "STORM_DOORS"


class Doors:
    """A few bytes shared by the storm and the running program, through a file."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(SHAPE.pack(0.0, False, False))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), SHAPE.size)

    @property
    def ahead(self) -> float:
        """Seconds."""
        return float(self._all[0])

    @ahead.setter
    def ahead(self, seconds: float) -> None:
        self._memory[:] = SHAPE.pack(seconds, self.is_read_only, self.is_disk_low)

    @property
    def is_read_only(self) -> bool:
        return bool(self._all[1])

    @is_read_only.setter
    def is_read_only(self, value: bool) -> None:
        self._memory[:] = SHAPE.pack(self.ahead, value, self.is_disk_low)

    @property
    def is_disk_low(self) -> bool:
        return bool(self._all[2])

    @is_disk_low.setter
    def is_disk_low(self, value: bool) -> None:
        self._memory[:] = SHAPE.pack(self.ahead, self.is_read_only, value)

    @property
    def _all(self) -> tuple[float, bool, bool]:
        ahead, is_read_only, is_disk_low = SHAPE.unpack(self._memory)
        return ahead, is_read_only, is_disk_low


INSTALL = "from tests.storm import doors; doors.install()"  # before a process becomes the program


def install() -> None:
    import handlers
    from tests.storm import errands

    doors = Doors(Path(os.environ[VARIABLE]))
    move_clock(doors)
    guard_database(doors)
    fill_disk(doors)
    handlers.CONVERSATION = replace(
        handlers.CONVERSATION,
        commands={**handlers.CONVERSATION.commands, **errands.COMMANDS},
        timers={**handlers.CONVERSATION.timers, **errands.TIMERS},
    )


def move_clock(doors: Doors) -> None:
    """Wherever the program asks for the time of day."""
    import apscheduler.executors.base
    import apscheduler.schedulers.base
    import apscheduler.triggers.date

    import bot.clock

    class Moved(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(seconds=doors.ahead)

    scheduler = (apscheduler.executors.base, apscheduler.schedulers.base, apscheduler.triggers.date)
    for module in (bot.clock, *scheduler):
        vars(module)["datetime"] = Moved


def guard_database(doors: Doors) -> None:
    """Every transaction first hears whether it may write; what SQLite then answers is its own."""
    from storage.sqlite import Sqlite

    begin = Sqlite.begin

    def begin_if_allowed(self: Sqlite) -> None:
        self._raw.execute(f"PRAGMA query_only = {int(doors.is_read_only)}")
        begin(self)

    Sqlite.begin = begin_if_allowed  # type: ignore[method-assign]


def fill_disk(doors: Doors) -> None:
    """As far as the program can see: a twentieth of it is free."""
    import bot.watch

    disk = bot.watch.disk

    def nearly_full(folder: Path) -> bot.watch.Disk:
        return bot.watch.Disk(5, 100) if doors.is_disk_low else disk(folder)

    vars(bot.watch)["disk"] = nearly_full

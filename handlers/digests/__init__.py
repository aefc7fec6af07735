"""Digests, from the moment they are due: the table of contents.

due         whose issue has come, and from when until when it tells
"""

from bot.domain.digests import DUE
from bot.routing import TimerEntry

from . import due

TIMERS: dict[str, TimerEntry] = {DUE: TimerEntry(due.due)}

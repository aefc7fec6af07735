"""Digests, from the moment they are due: the table of contents.

due         whose issue has come, and from when until when it tells
staff       the staff's day and week        summary    what they read        picture    of their week
"""

from bot.domain.digests import DUE, Kind
from bot.domain.summaries import CARD
from bot.routing import CardPainter, Command, TapHandler, TimerEntry

from . import due, picture, staff, summary

STARTS: dict[str, Command] = {summary.ALL: summary.show_all}
TAPS: dict[str, TapHandler] = {"summaries.claim": summary.claim}
TIMERS: dict[str, TimerEntry] = {
    DUE: TimerEntry(due.due),
    Kind.STAFF_DAY.timer: TimerEntry(staff.day),
    Kind.STAFF_WEEK.timer: TimerEntry(staff.week),
    staff.TELL: TimerEntry(staff.tell, reads=staff.read),
    picture.MAKE: TimerEntry(picture.made, makes=picture.make),
}
CARDS: dict[str, CardPainter] = {CARD: summary.card}

"""Digests, from the moment they are due: the table of contents.

due         whose issue has come, and from when until when it tells
staff       the staff's day and week        summary    what they read        picture    of their week
issues      what a whole parish reads: begun, posted, drawn anew
week        "Šonedēļ" in the group          month            "Kas izdarīts"
residents   to who has chosen it            representatives  to who speaks for a parish
council     what who chairs the council reads besides
parts       what the last four are made of
health      how a parish does, and when somebody has to be told
"""

from bot.domain import digests, summaries
from bot.domain.digests import DUE, Kind
from bot.routing import CardPainter, Command, TapHandler, TimerEntry

from . import due, health, issues, picture, representatives, residents, staff, summary

STARTS: dict[str, Command] = {summary.ALL: summary.show_all, summary.HEALTH: health.show}
TAPS: dict[str, TapHandler] = {"summaries.claim": summary.claim, "health.show": health.by_tap}
TIMERS: dict[str, TimerEntry] = {
    DUE: TimerEntry(due.due),
    Kind.STAFF_DAY.timer: TimerEntry(staff.day),
    Kind.STAFF_WEEK.timer: TimerEntry(staff.week),
    staff.TELL: TimerEntry(staff.tell, reads=staff.read),
    health.LOOK: TimerEntry(health.look, reads=health.read),
    health.SHOW: TimerEntry(health.tell_all, useful_for=health.LIVES, reads=health.read_all),
    health.HAND_ON: TimerEntry(health.hand_on),
    health.STILL: TimerEntry(health.still, reads=health.read),
    picture.MAKE: TimerEntry(picture.made, makes=picture.make),
    Kind.GROUP.timer: TimerEntry(issues.begin_week),
    Kind.MONTH.timer: TimerEntry(issues.begin_month),
    issues.BEGIN: TimerEntry(issues.begin),
    issues.POST: TimerEntry(issues.post),
    Kind.RESIDENTS.timer: TimerEntry(residents.tell),
    residents.MONTH_ALONE: TimerEntry(residents.tell_month),
    Kind.REPRESENTATIVES.timer: TimerEntry(representatives.tell_all),
    representatives.TELL: TimerEntry(representatives.tell, reads=representatives.read),
}
CARDS: dict[str, CardPainter] = {summaries.CARD: summary.card, digests.CARD: issues.card}

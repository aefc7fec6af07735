"""Roles: who holds which, how they are given, laid down and paused.

overview    one's own roles, and all of them for administrators    leaving    ending a role
inviting    making and withdrawing one-time links                  pausing    away for a while, and back
accepting   what a link leads to                       losing     a lost telephone cut off, and the new one
"""

from collections.abc import Mapping

from bot import handover
from bot.drafts import FormEntry
from bot.routing import Command, TapHandler, TimerEntry

from . import accepting, inviting, leaving, losing, overview, pausing, queue

COMMANDS: Mapping[str, Command] = {"lomas": overview.show}
# Exact words that mean a command when they are the whole message.
WORDS: Mapping[str, str] = {"loma": "lomas", "lomas": "lomas", "roles": "lomas", "роль": "lomas", "роли": "lomas"}
STARTS: Mapping[str, Command] = {"inv": accepting.open_invitation, "tel": losing.open_link}
TAPS: Mapping[str, TapHandler] = {
    "roles.overview": overview.show_again,
    "roles.list": overview.page,
    "roles.show": overview.one,
    "roles.invite": inviting.ask,
    "roles.invite_helper": inviting.invite_helper,
    "roles.invitations": inviting.list_unused,
    "roles.withdraw": inviting.withdraw,
    "roles.accept": accepting.accept,
    "roles.decline": accepting.decline,
    "roles.end": leaving.ask,
    "roles.end_now": leaving.end,
    "roles.lost": losing.ask,
    "roles.cut": losing.cut,
    "roles.readmit": losing.readmit,
    "roles.phone": losing.accept,
    "roles.away": pausing.ask,
    "roles.back": pausing.come_back,
    "roles.queue": queue.show,
}
FORMS: Mapping[str, FormEntry] = {
    inviting.InviteForm.name: FormEntry(inviting.InviteForm, inviting.submit),
    pausing.AwayForm.name: FormEntry(pausing.AwayForm, pausing.submit),
}
TIMERS: Mapping[str, TimerEntry] = {
    handover.BACK: TimerEntry(pausing.is_over),
    handover.WAITING: TimerEntry(handover.tell_waiting),
}

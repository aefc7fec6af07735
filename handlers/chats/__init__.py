"""Chats besides people: the parish's group and the staff's channel.

binding     one-time links and codes, and what they do where they are used
overview    what is bound, and how to change it
standing    we were added, removed, silenced; the chat moved
talking     somebody spoke to us in a group
"""

from collections.abc import Mapping
from datetime import timedelta

from bot.drafts import FormEntry
from bot.routing import Command, TapHandler, TimerEntry

from . import binding, overview, standing, talking
from .standing import membership, migrated
from .talking import in_group

__all__ = ["in_group", "membership", "migrated"]

COMMANDS: Mapping[str, Command] = {"grupas": overview.show}
# Exact words that mean a command when they are the whole message.
WORDS: Mapping[str, str] = {
    "grupa": "grupas",
    "grupas": "grupas",
    "groups": "grupas",
    "группа": "grupas",
    "группы": "grupas",
}
STARTS: Mapping[str, Command] = {"grp": binding.bind_group, "stf": binding.bind_staff}
TAPS: Mapping[str, TapHandler] = {
    "chats.overview": overview.show_again,
    "chats.invite": binding.invite_group,
    "chats.invite_now": binding.invite_group_anyway,
    "chats.invite_staff": binding.invite_staff,
    "chats.unbind": overview.ask_unbind,
    "chats.unbind_now": overview.unbind,
}
FORMS: Mapping[str, FormEntry] = {overview.GroupForm.name: FormEntry(overview.GroupForm, overview.submit)}
TIMERS: Mapping[str, TimerEntry] = {
    standing.GREET: TimerEntry(standing.greet, useful_for=timedelta(hours=1)),
    standing.REMOVED: TimerEntry(standing.removed),
    standing.MIGRATED: TimerEntry(standing.moved),
    talking.HUSH: TimerEntry(talking.speak_again),
}

"""Writing for somebody who has no telephone: read back aloud, marked, counted once, and told to them by who wrote it.

showing     what can be entered, one slip, the sheet    telling     "Tell who asked", told, or told too late
offering    which form for what is entered              entering    for whom, and as whom: what all of them share
proposals, inquiries, polls, meetings, adding           the forms, by what is entered
taking      the slip's matters become somebody's own    sharing     two people on one telephone, each with a vote
parting     … and the second taken off it again         hiding      the code goes from the helper's screen
others      a text written first, said to be somebody else's after
"""

from collections.abc import Mapping

from bot import handover
from bot.drafts import FormEntry
from bot.routing import Command, Question, TapHandler, TimerEntry
from bot.sheets import Painter
from bot.turns import BY_HELPER

from . import hiding, offering, others, parting, sharing, showing, taking, telling

COMMANDS: Mapping[str, Command] = {"paligs": showing.show, "talons": taking.typed, "kas_runa": sharing.ask}
WORDS: Mapping[str, str] = {
    "palīgs": "paligs",
    "rakstīt cita vārdā": "paligs",
    "cita vārdā": "paligs",
    "write for someone": "paligs",
    "for someone": "paligs",
    "за другого": "paligs",
    "написать за другого": "paligs",
    "kas runā": "kas_runa",
    "kas runā?": "kas_runa",
    "who speaks": "kas_runa",
    "кто говорит": "kas_runa",
    "talons": "talons",
    "slip": "talons",
    "талон": "talons",
}
STARTS: Mapping[str, Command] = {"slip": taking.typed}
TAPS: Mapping[str, TapHandler] = {
    "slips.show": showing.show_by_tap,
    "slips.open": showing.open_,
    "slips.enter": offering.enter,
    "slips.print": showing.print_,
    "slips.renew": showing.ask_renewal,
    "slips.renewed": showing.renew,
    "slips.own": taking.own,
    "slips.kept": others.begin,
    "slips.kept_for": others.choose,
    "slips.told": telling.told,
    "slips.late": telling.list_late,
    "slips.say": telling.say,
    "slips.untold": telling.list_own,
    "slips.take": taking.take,
    "slips.second": sharing.ask_for_both,
    "slips.both": sharing.confirm,
    "slips.join": sharing.join,
    "slips.who": sharing.ask_by_tap,
    "slips.speak": sharing.speak,
    "slips.part": parting.ask,
    "slips.parted": parting.part,
}
FORMS: Mapping[str, FormEntry] = {form.name: FormEntry(form, submit) for form, submit in offering.SUBMITS.items()}
TIMERS: Mapping[str, TimerEntry] = {
    BY_HELPER: TimerEntry(telling.pass_on),
    telling.LATE: TimerEntry(telling.is_late),
    handover.SLIPS: TimerEntry(telling.pass_all),
    hiding.HIDE: TimerEntry(hiding.hide),
}
QUESTIONS: Mapping[str, Question] = {others.WHOSE: others.answer}
SHEETS: Mapping[str, Painter] = {showing.SHEET: showing.paint}
CAPTIONS: Mapping[str, str] = {showing.SHEET: showing.READY}

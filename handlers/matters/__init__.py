"""What the council puts before the municipality: the table of contents.

putting    the form: of a sitting's decision, of a proposal    deciding   what the municipality made of it
stages     how far a draft decision has come                   clocks     a month to decide, two days to publish
hearing    who is told what                                    view       one of them, the list, files
awaiting   what waits for the staff                            finding    which one is meant
"""

from bot.drafts import FormEntry
from bot.gathering import Gathered
from bot.routing import Command, TapHandler, TimerEntry

from . import clocks, deciding, putting, stages, view

COMMANDS: dict[str, Command] = {"padome_ierosina": view.list_, "iesniegt_pasvaldibai": putting.new}
WORDS: dict[str, str] = {
    "padome ierosina": "padome_ierosina",
    "padomes priekšlikumi": "padome_ierosina",
    "council puts forward": "padome_ierosina",
    "совет предлагает": "padome_ierosina",
    "iesniegt pašvaldībai": "iesniegt_pasvaldibai",
}
STARTS: dict[str, Command] = {"pp": view.open_by_link}
TAPS: dict[str, TapHandler] = {
    "matters.new": putting.new_by_tap,
    "matters.of_meeting": putting.of_meeting,
    "matters.of_proposal": putting.of_proposal,
    "matters.list": view.list_by_tap,
    "matters.open": view.open_,
    "matters.files": view.files,
    "matters.stage": stages.reach,
    "matters.decide": deciding.decide,
    "matters.published": clocks.published,
    "matters.withdraw": putting.withdraw,
}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(putting.PutForm, putting.submit),
        FormEntry(stages.StageForm, stages.submit),
        FormEntry(deciding.MatterForm, deciding.submit),
        FormEntry(putting.WithdrawForm, putting.submit_withdraw),
    )
}
GATHERED: dict[str, Gathered] = {clocks.REMINDED: Gathered(clocks.due)}
TIMERS: dict[str, TimerEntry] = {
    clocks.REMIND: TimerEntry(clocks.remind),
    clocks.PUBLISH: TimerEntry(clocks.remind_to_publish),
}

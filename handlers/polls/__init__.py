"""Polls, from "Kur likt soliņu?" to what came of it: the table of contents.

making      the form and the preview             voting      a tap counts; what is counted is told, not stored
opening     now or later, to groups and people   cards       as the group sees it
view        one poll, and the lists              closing     counted, destroyed, told
finding     which poll is meant                  paper       answers on paper, shown apart
sheets      entering what stands on paper        stances     how those who serve answer it
whys        why somebody voted so                screening   who reads it before others do
quoting     the reasons with the result
results     what came out, in words              files       the same as a chart and a table
pulse       three questions every quarter        pulse_results  what came out of them
turnout     how many have answered where        early       before its time, with a reason
awaiting    whose turn it is after the close    outcome     what came of it
deadlines   reminders, and nothing by silence   telling     everybody who took part hears
opinion     the parish's joint opinion, signed     printing    all of this on paper
"""

from bot import handover
from bot import results as made
from bot.domain.pulses import LATE
from bot.drafts import FormEntry
from bot.gathering import OTHERS, Gathered
from bot.nights import PULSE
from bot.routing import CardPainter, Command, TapHandler, TimerEntry
from bot.sheets import Painter

from . import (
    cards,
    closing,
    deadlines,
    early,
    files,
    making,
    opening,
    opinion,
    outcome,
    printing,
    pulse,
    pulse_results,
    quoting,
    results,
    screening,
    sheets,
    stances,
    telling,
    turnout,
    view,
    voting,
    whys,
)

COMMANDS: dict[str, Command] = {"aptaujas": view.list_, "aptauja": making.new, "aptaujas_numurs": view.open_number}
WORDS: dict[str, str] = {
    "aptaujas": "aptaujas",
    "balsot": "aptaujas",
    "balss": "aptaujas",
    "polls": "aptaujas",
    "vote": "aptaujas",
    "опросы": "aptaujas",
    "голосовать": "aptaujas",
    "jauna aptauja": "aptauja",
    "new poll": "aptauja",
    "новый опрос": "aptauja",
}
STARTS: dict[str, Command] = {"a": view.open_by_link, "v": voting.vote_by_link, "u": pulse.start_by_link}
TAPS: dict[str, TapHandler] = {
    "polls.vote": voting.vote,
    "polls.drop": voting.drop,
    "polls.take_back": voting.take_back,
    "polls.mine": voting.mine,
    "polls.open": view.open_,
    "polls.list": view.list_by_tap,
    "polls.past": view.past,
    "polls.served": turnout.served,
    "polls.own": turnout.own,
    "polls.new": making.new_by_tap,
    "polls.change": making.change,
    "polls.cancel": making.cancel,
    "polls.preview": making.preview_pressed,
    "polls.publish": opening.publish,
    "polls.publish_anyway": opening.publish_anyway,
    "polls.later": opening.later,
    "results.show": results.show,
    "results.places": results.places,
    "results.chart": files.chart,
    "results.table": files.table,
    "polls.stop": early.stop,
    "polls.conclude": outcome.conclude,
    "opinions.write": opinion.write,
    "opinions.read": printing.read,
    "opinions.print": printing.signed,
    "polls.print": printing.result,
    "polls.ballot": printing.ballot,
    "polls.paper": sheets.show,
    "polls.paper_enter": sheets.enter,
    "polls.paper_correct": sheets.correct,
    "polls.paper_void": sheets.void,
    "polls.stance": stances.take,
    "polls.stances": stances.all_,
    "pulse.start": pulse.start,
    "pulse.again": pulse.again,
    "pulse.vote": pulse.vote,
    "pulse.off": pulse.switch_off,
    "pulse.on": pulse.switch_on,
    "polls.stance_back": stances.take_back,
    "whys.say": whys.say,
    "whys.mine": whys.mine,
    "whys.drop": whys.drop,
    "whys.keep": whys.keep,
    "whys.others": whys.others,
    "whys.join": whys.join,
    "whys.all": quoting.all_,
    "whys.screen": screening.begin,
    "whys.decide": screening.decide,
    "whys.again": screening.again,
    "whys.write": screening.write,
}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(making.PollForm, making.submit),
        FormEntry(opening.LaterForm, opening.submit_later),
        FormEntry(sheets.PaperForm, sheets.submit),
        FormEntry(stances.StanceForm, stances.submit),
        FormEntry(whys.WhyForm, whys.submit),
        FormEntry(screening.WordsForm, screening.submit_words),
        FormEntry(early.StopForm, early.submit),
        FormEntry(outcome.ConcludeForm, outcome.submit),
        FormEntry(opinion.OpinionForm, opinion.submit),
    )
}
TIMERS: dict[str, TimerEntry] = {
    results.RUN: TimerEntry(results.run),
    files.CHART: TimerEntry(files.send_chart, makes=made.chart),
    files.CARRY: TimerEntry(files.send_to_carrier, makes=made.chart),
    files.TABLE: TimerEntry(files.send_table, makes=made.table),
    closing.CLOSE: TimerEntry(closing.close),
    opening.OPEN: TimerEntry(opening.open_later),
    opening.INVITE: TimerEntry(opening.invite),
    whys.REMIND: TimerEntry(screening.remind),
    turnout.HALF: TimerEntry(turnout.warn),
    PULSE: TimerEntry(pulse.plan),
    pulse.OPEN: TimerEntry(pulse.open_, useful_for=LATE),
    pulse.INVITE: TimerEntry(pulse.invite),
    pulse_results.TELL: TimerEntry(pulse_results.tell),
    deadlines.REMIND: TimerEntry(deadlines.remind),
    deadlines.LATE: TimerEntry(deadlines.late),
    handover.POLLS: TimerEntry(deadlines.ask_next),
    telling.TELL: TimerEntry(telling.tell_lot),
    opinion.TELL: TimerEntry(opinion.tell_lot),
}
CARDS: dict[str, CardPainter] = {
    cards.CARD: cards.card,
    pulse_results.CARD: pulse_results.card,
    pulse_results.RESULT: pulse_results.result,
}
GATHERED: dict[str, Gathered] = {
    "conclusions-remind": Gathered(deadlines.due),
    "conclusions-late": Gathered(deadlines.due),
    "conclusions-late-behind": Gathered(deadlines.due, OTHERS),
}
SHEETS: dict[str, Painter] = printing.SHEETS

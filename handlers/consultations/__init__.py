"""The municipality asks the council: the table of contents.

asking      the form, shown as everybody will read it    extending    more time, to call residents together
hearing     who hears of it                              voices       what residents say to who speaks for them
telling     council, staff, followers, groups            withdrawing  it is not asked any more
deadlines   reminders, and the silence after the end     view         one of them, the list, files, following
cards       as the group sees it                         awaiting     what waits for who serves
polling     residents are asked the same                 opining      what a parish thinks, signed
answering   the council's answer, sent with one press    letters      the same as a document
publishing  it is on the website, or not yet             deciding     what the municipality made of it
past        what has ended
"""

from bot import handover
from bot.drafts import FormEntry
from bot.gathering import Gathered
from bot.routing import CardPainter, Command, TapHandler, TimerEntry
from handlers.polls import closing

from . import (
    answering,
    asking,
    cards,
    deadlines,
    deciding,
    extending,
    letters,
    opining,
    past,
    polling,
    publishing,
    telling,
    view,
    voices,
    withdrawing,
)

COMMANDS: dict[str, Command] = {"jautat_padomei": asking.new, "padomei_jauta": view.list_}
WORDS: dict[str, str] = {
    "jautāt padomei": "jautat_padomei",
    "jautājums padomei": "jautat_padomei",
    "ask the council": "jautat_padomei",
    "спросить совет": "jautat_padomei",
    "pašvaldība jautā": "padomei_jauta",
    "padomei jautā": "padomei_jauta",
    "municipality asks": "padomei_jauta",
    "самоуправление спрашивает": "padomei_jauta",
}
STARTS: dict[str, Command] = {"k": view.open_by_link}
TAPS: dict[str, TapHandler] = {
    "consultations.new": asking.new_by_tap,
    "consultations.list": view.list_by_tap,
    "consultations.past": past.show,
    "consultations.open": view.open_,
    "consultations.files": view.files,
    "consultations.follow": view.follow,
    "consultations.unfollow": view.unfollow,
    "consultations.say": voices.say,
    "consultations.unsay": voices.unsay,
    "consultations.voices": voices.show,
    "consultations.extend": extending.extend,
    "consultations.agree": extending.agree,
    "consultations.decline": extending.decline,
    "consultations.withdraw": withdrawing.withdraw,
    "consultations.poll": polling.ask,
    "consultations.opinion": opining.write,
    "consultations.opinions": opining.show,
    "consultations.answer": answering.write,
    "consultations.answered": answering.show,
    "consultations.letter": letters.take,
    "consultations.published": publishing.published,
    "consultations.decide": deciding.decide,
}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(asking.ConsultationForm, asking.submit),
        FormEntry(extending.ExtendForm, extending.submit),
        FormEntry(extending.DeclineForm, extending.submit_decline),
        FormEntry(voices.VoiceForm, voices.submit),
        FormEntry(withdrawing.WithdrawForm, withdrawing.submit),
        FormEntry(polling.AskResidentsForm, polling.submit),
        FormEntry(opining.OpinionForm, opining.submit),
        FormEntry(answering.AnswerForm, answering.submit),
        FormEntry(deciding.DecisionForm, deciding.submit),
    )
}
TIMERS: dict[str, TimerEntry] = {
    deadlines.REMIND: TimerEntry(deadlines.remind, useful_for=deadlines.USEFUL_FOR),
    deadlines.SILENCE: TimerEntry(deadlines.fall_silent),
    telling.TELL: TimerEntry(telling.tell_lot),
    telling.ANNOUNCE: TimerEntry(telling.announce),
    handover.CONSULTATIONS: TimerEntry(deadlines.ask_next),
    closing.CONSULTED: TimerEntry(opining.polled),
    letters.FILE: TimerEntry(letters.made, makes=letters.make),
    publishing.REMIND: TimerEntry(publishing.remind),
    deciding.REMIND: TimerEntry(deciding.remind),
    deciding.VOTERS: TimerEntry(deciding.tell_lot),
}
CARDS: dict[str, CardPainter] = {cards.CARD: cards.card}
GATHERED: dict[str, Gathered] = {
    deadlines.REMINDED: Gathered(deadlines.due),
    deciding.ASKED: Gathered(deciding.due),
}

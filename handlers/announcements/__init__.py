"""Announcements, from the text to the last who has read it: the table of contents.

making      the form and the preview             sending     groups, and subscribers in lots
approving   a second pair of eyes                progress    how far it is; stop; the report
cards       as everybody sees it                 changing    corrected or withdrawn after it was sent
log         where it went, when, and why not     view        one announcement, and the list
kit         for other groups, pages and paper
"""

from bot.drafts import FormEntry
from bot.routing import CardPainter, Command, TapHandler, TimerEntry
from bot.sheets import Painter

from . import approving, cards, changing, kit, log, making, progress, sending, view

COMMANDS: dict[str, Command] = {
    "pazinojumi": view.list_,
    "pazinojums": making.new,
    "pazinojuma_numurs": view.open_number,
}
WORDS: dict[str, str] = {
    "jauns paziņojums": "pazinojums",
    "paziņot": "pazinojums",
    "visi paziņojumi": "pazinojumi",
    "new announcement": "pazinojums",
    "announcements": "pazinojumi",
    "новое объявление": "pazinojums",
    "объявления": "pazinojumi",
}
STARTS: dict[str, Command] = {"z": view.open_by_link}
TAPS: dict[str, TapHandler] = {
    "announcements.new": making.new_by_tap,
    "announcements.list": view.list_by_tap,
    "announcements.open": view.open_,
    "announcements.change": making.change,
    "announcements.drop": making.drop,
    "announcements.preview": making.preview_pressed,
    "announcements.send": approving.send,
    "announcements.approve": approving.approve,
    "announcements.return": approving.give_back,
    "announcements.stop": progress.stop,
    "announcements.withdraw": changing.withdraw,
    "announcements.log": log.show,
    "announcements.share": kit.share,
    "announcements.sheet": kit.sheet,
}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(making.AnnouncementForm, making.submit),
        FormEntry(approving.NoteForm, approving.submit_note),
        FormEntry(changing.WithdrawForm, changing.submit_withdraw),
    )
}
TIMERS: dict[str, TimerEntry] = {
    sending.GO: TimerEntry(sending.go_later),
    sending.TELL: TimerEntry(sending.tell),
    progress.WATCH: TimerEntry(progress.watch),
    changing.EDIT: TimerEntry(changing.edit),
    kit.QR: TimerEntry(kit.send, makes=kit.code),
}
CARDS: dict[str, CardPainter] = {cards.CARD: cards.card, progress.CARD: progress.card}
SHEETS: dict[str, Painter] = {kit.SHEET: kit.paint}

"""What is to be done by a day, without a meeting: consultations, draft rules, budget windows, competitions.

making      the form and the preview        announcing  to the groups and the subscribers, and reminding of it
cards       as the group sees it            view        one entry one-to-one, changed or withdrawn
forums      which places have had none this year            ics         for one's own calendar
"""

from bot.drafts import FormEntry
from bot.nights import FORUMS
from bot.routing import CardPainter, Command, TapHandler, TimerEntry

from . import announcing, cards, forums, ics, making, view

COMMANDS: dict[str, Command] = {"ieraksts": making.new, "ieraksta_numurs": view.open_number}
WORDS: dict[str, str] = {
    "ieraksts": "ieraksts",
    "ieraksts kalendārā": "ieraksts",
    "publiskā apspriešana": "ieraksts",
    "calendar entry": "ieraksts",
    "запись в календаре": "ieraksts",
}
STARTS: dict[str, Command] = {"t": view.open_by_link}
TAPS: dict[str, TapHandler] = {
    "entries.new": making.new_by_tap,
    "entries.open": view.open_,
    "entries.change": making.change,
    "entries.announce": announcing.announce,
    "entries.announce_anyway": announcing.announce_anyway,
    "entries.withdraw": view.withdraw,
    "entries.calendar": ics.take,
    "entries.preview": making.preview_pressed,
}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(making.EntryForm, making.submit),
        FormEntry(view.WithdrawForm, view.submit_withdraw),
    )
}
TIMERS: dict[str, TimerEntry] = {
    announcing.DAILY: TimerEntry(announcing.daily),
    announcing.TELL: TimerEntry(announcing.tell),
    FORUMS: TimerEntry(forums.ask),
    **ics.FILES.timers,
}
CARDS: dict[str, CardPainter] = {cards.CARD: cards.card}

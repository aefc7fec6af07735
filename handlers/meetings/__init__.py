"""Meetings, from "Kad tiekamies?" to what came of it: the table of contents.

making      the form and the preview             answering   who comes, and who waits for a seat
announcing  to the groups and the subscribers    changing    moved, changed; cancelling: with a reason
reminders   to the group and to who comes        telling     who answered, of what changed
cards       as the group sees it                 view        one meeting; calendar: all that is ahead; past: what was
questions   for who cannot come, for the agenda  recording   whose a meeting is, and when they are asked
afterwards  what came of it, written down        outcome     the same in words; closing: told
commitments who does what by when                listeners   telling who came
minutes     a document, on the website in time   checkin     who is there
different   what a change is, in words           outdated    notices of a change that is not the last
ics         for one's own calendar

Of the council: seats (who the members are), seating (given and ended), sittings (what follows), notices (on the
website), quorum, excuses, roll (who was there), requests (often enough).
"""

from bot import erasure
from bot.drafts import FormEntry
from bot.gathering import Gathered
from bot.nights import QUARTER
from bot.routing import CardPainter, Command, TapHandler, TimerEntry

from . import (
    afterwards,
    announcing,
    answering,
    calendar,
    cancelling,
    cards,
    checkin,
    closing,
    commitments,
    excuses,
    ics,
    making,
    minutes,
    notices,
    outdated,
    past,
    questions,
    quorum,
    recording,
    reminders,
    requests,
    roll,
    seating,
    telling,
    view,
)

COMMANDS: dict[str, Command] = {
    "sapulces": calendar.list_,
    "sapulce": making.new,
    "sapulces_numurs": view.open_number,
    "klat": checkin.here,
}
WORDS: dict[str, str] = {
    "sapulces": "sapulces",
    "sēde": "sapulces",
    "sanāksme": "sapulces",
    "kad tiekas": "sapulces",
    "kad sapulce": "sapulces",
    "kalendārs": "sapulces",
    "meetings": "sapulces",
    "calendar": "sapulces",
    "собрания": "sapulces",
    "календарь": "sapulces",
    "jauna sapulce": "sapulce",
    "new meeting": "sapulce",
    "новое собрание": "sapulce",
    "klāt": "klat",
    "esmu klāt": "klat",
    "i am here": "klat",
    "я здесь": "klat",
}
STARTS: dict[str, Command] = {"m": view.open_by_link, "mj": questions.ask_by_link, "seat": seating.open_invitation}
TAPS: dict[str, TapHandler] = {
    "meetings.answer": answering.answer,
    "meetings.open": view.open_,
    "meetings.list": calendar.list_by_tap,
    "meetings.later": calendar.later,
    "meetings.past": past.list_,
    "meetings.new": making.new_by_tap,
    "meetings.change": making.change,
    "meetings.cancel": cancelling.cancel,
    "meetings.announce": announcing.announce,
    "meetings.announce_anyway": announcing.announce_anyway,
    "meetings.preview": making.preview_pressed,
    "sittings.excuse": excuses.excuse,
    "sittings.roll": roll.ask,
    "sittings.came": roll.set_came,
    "sittings.notice": notices.show,
    "seats.list": seating.list_,
    "seats.begin": seating.begin,
    "seats.open": seating.open_,
    "seats.end": seating.end,
    "seats.place": seating.place,
    "seats.give": seating.give,
    "seats.accept": seating.accept,
    "sittings.request": requests.ask,
    "sittings.published": notices.published,
    "sittings.missed": roll.set_missed,
    "meetings.record": afterwards.record,
    "meetings.correct": afterwards.correct,
    "meetings.code": checkin.code,
    "minutes.file": minutes.take,
    "minutes.published": minutes.published,
    "commitments.done": commitments.done,
    "commitments.later": commitments.later,
    "commitments.list": commitments.list_,
    "questions.ask": questions.ask,
    "questions.propose": questions.propose,
    "questions.list": questions.list_,
    "questions.answer": questions.answer,
    "questions.accept": questions.accept,
    "questions.decline": questions.decline,
    "meetings.reminders": reminders.choose,
    "meetings.calendar": ics.take,
}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(making.MeetingForm, making.submit),
        FormEntry(announcing.WhyLateForm, making.submit_why_late),
        FormEntry(cancelling.CancelForm, cancelling.submit),
        FormEntry(excuses.ExcuseForm, excuses.submit),
        FormEntry(roll.RollForm, roll.submit),
        FormEntry(seating.GiveForm, seating.submit),
        FormEntry(seating.PlaceForm, seating.submit_place),
        FormEntry(requests.RequestForm, requests.submit),
        FormEntry(checkin.HereForm, checkin.submit),
        FormEntry(afterwards.RecordForm, afterwards.submit),
        FormEntry(commitments.LaterForm, commitments.submit_later),
        FormEntry(questions.QuestionForm, questions.submit),
        FormEntry(questions.ItemForm, questions.submit_item),
        FormEntry(questions.AnswerForm, questions.submit_answer),
        FormEntry(questions.DeclineForm, questions.submit_decline),
        FormEntry(reminders.RemindersForm, reminders.submit),
    )
}
TIMERS: dict[str, TimerEntry] = {
    announcing.INVITE: TimerEntry(announcing.invite),
    announcing.UNSEEN: TimerEntry(announcing.tell_unseen),
    erasure.SEATS: TimerEntry(answering.give_seats),
    recording.ASK: TimerEntry(afterwards.ask),
    minutes.FILE: TimerEntry(minutes.send, makes=minutes.make),
    closing.TELL: TimerEntry(closing.tell),
    commitments.ASK: TimerEntry(commitments.ask),
    commitments.TELL: TimerEntry(commitments.tell),
    quorum.FORECAST: TimerEntry(quorum.forecast),
    roll.ROLL: TimerEntry(roll.remind),
    notices.NOTICE: TimerEntry(notices.warn),
    QUARTER: TimerEntry(requests.nudge),
    roll.TELL: TimerEntry(roll.tell_missed),
    reminders.REMIND: TimerEntry(reminders.remind),
    reminders.REMIND_GROUP: TimerEntry(reminders.remind_group),
    telling.TELL: TimerEntry(telling.tell_lot),
    **ics.FILES.timers,
}
CARDS: dict[str, CardPainter] = {
    cards.CARD: cards.card,
    reminders.EVENING: reminders.evening,
    outdated.NOTICE: telling.notice,
    notices.CARD: notices.card,
}
GATHERED: dict[str, Gathered] = {"commitments-ask": Gathered(commitments.due)}

"""Proposals, from "Vajag soliņu" to the outcome: the table of contents."""

from bot.drafts import FormEntry
from bot.nights import REREAD
from bot.routing import CardPainter, Command, ReplyHandler, TapHandler, TimerEntry
from bot.thresholds import COUNT

from . import (
    asking,
    cards,
    clarify,
    deadlines,
    decide,
    evening,
    official,
    publish,
    reasons,
    review,
    revise,
    similar,
    submit,
    support,
    telling,
    thresholds,
    verdicts,
    versions,
    view,
    waiting,
    where,
    withdraw,
    withhold,
)
from .decisions import AnswerForm, DecideForm, QuoteForm
from .ending import ends

COMMANDS: dict[str, Command] = {
    "priekslikums": submit.new,
    "mani": view.mine,
    "numurs": view.open_number,
    "gaida": waiting.show,
}
# Exact words that mean a command when they are the whole message.
WORDS: dict[str, str] = {
    "priekšlikums": "priekslikums",
    "ideja": "priekslikums",
    "ieteikums": "priekslikums",
    "ierosinājums": "priekslikums",
    "doma": "priekslikums",
    "proposal": "priekslikums",
    "idea": "priekslikums",
    "предложение": "priekslikums",
    "идея": "priekslikums",
    "mani priekšlikumi": "mani",
    "statuss": "mani",
    "cik tālu": "mani",
    "mans numurs": "mani",
    "my proposals": "mani",
    "мои предложения": "mani",
    "gaida": "gaida",
    "gaida mani": "gaida",
    "waiting for me": "gaida",
    "ждут меня": "gaida",
}
STARTS: dict[str, Command] = {"new": submit.new, "n": view.open_number, "d": decide.open_staff}
TAPS: dict[str, TapHandler] = {
    "proposals.new": submit.new_by_tap,
    "proposals.mine": view.mine,
    "proposals.waiting": waiting.show,
    "proposals.next": evening.go_on,
    "proposals.open": view.open_,
    "proposals.official": official.explain,
    "proposals.official_text": official.write,
    "proposals.support": support.support,
    "proposals.unsupport": support.unsupport,
    "proposals.follow": support.follow,
    "proposals.unfollow": support.unfollow,
    "proposals.join": support.join,
    "proposals.publish": publish.publish,
    "proposals.ask_full": publish.ask_full,
    "proposals.show_full": publish.show_full,
    "proposals.keep_masked": publish.keep_masked,
    "proposals.summarise": publish.summarise,
    "proposals.question": clarify.ask_question,
    "proposals.clarify": clarify.clarify,
    "proposals.why": reasons.why,
    "proposals.other_view": reasons.other_view,
    "proposals.my_reason": reasons.mine,
    "proposals.unsay": reasons.unsay,
    "proposals.reasons": reasons.show,
    "proposals.revise": revise.revise,
    "proposals.add": revise.add,
    "proposals.correct": revise.correct,
    "proposals.show_version": versions.show,
    "proposals.summarise_version": versions.summarise,
    "proposals.versions": versions.history,
    "proposals.withhold": withhold.withhold,
    "proposals.mend": submit.mend,
    "proposals.ask_where": where.ask_where,
    "proposals.say_where": where.say_where,
    "proposals.withdraw": withdraw.withdraw,
    "proposals.decide": decide.decide,
    "proposals.answer": decide.answer,
    "proposals.quote": decide.quote,
    "verdicts.helps": verdicts.helps,
    "verdicts.done": verdicts.done,
}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(submit.ProposalForm, submit.submit),
        FormEntry(submit.MendForm, ends(submit.submit_mended)),
        FormEntry(publish.SummaryForm, ends(publish.submit_summary)),
        FormEntry(withhold.DuplicateForm, ends(withhold.submit_duplicate)),
        FormEntry(clarify.QuestionForm, ends(clarify.submit_question)),
        FormEntry(clarify.ClarifyForm, ends(clarify.submit_clarification)),
        FormEntry(reasons.WhyForm, ends(reasons.submit_why)),
        FormEntry(reasons.OtherViewForm, ends(reasons.submit_other_view)),
        FormEntry(revise.AddForm, ends(revise.submit_addition)),
        FormEntry(revise.CorrectForm, ends(revise.submit_correction)),
        FormEntry(versions.VersionSummaryForm, ends(versions.submit_summary)),
        FormEntry(where.WhereForm, ends(where.submit_where)),
        FormEntry(verdicts.AppealForm, ends(verdicts.submit_appeal)),
        FormEntry(DecideForm, ends(decide.submit_decision)),
        FormEntry(AnswerForm, ends(decide.submit_answer)),
        FormEntry(QuoteForm, ends(decide.submit_quote)),
    )
}
TIMERS: dict[str, TimerEntry] = {
    review.HAND_OVER: TimerEntry(review.hand_over),
    versions.TELL: TimerEntry(versions.tell_lot),
    cards.POST_WEEK: TimerEntry(cards.post_week),
    COUNT: TimerEntry(thresholds.count),
    telling.TELL: TimerEntry(telling.tell_lot),
    deadlines.DUE: TimerEntry(deadlines.look),
    asking.ASK: TimerEntry(verdicts.ask_lot),
    verdicts.TALLY: TimerEntry(verdicts.tally),
    REREAD: TimerEntry(similar.reread),
}
CARDS: dict[str, CardPainter] = {cards.WEEK: cards.week, cards.REVIEW: cards.review, cards.STAFF: cards.staff}
REPLIES: dict[str, ReplyHandler] = {cards.QUESTION: clarify.reply}

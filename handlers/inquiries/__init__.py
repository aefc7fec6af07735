"""A resident talks to whoever speaks for their parish: the table of contents.

asking     a question, what is added, what is answered      ending    closed, passed on, made a proposal
relaying   from one side to the other                       late      nobody answers, who read it left
readers    who may read a thread                            abuse     mute, block, report
finding    which thread is meant                            view      the list, one thread, which one is meant
clocks     how long an answer may be owed               owed     which threads wait for who speaks
walking    these one after the other                    judging  who decides about a block or a report
"""

from collections.abc import Mapping

from bot.drafts import FormEntry
from bot.gathering import Gathered
from bot.routing import Command, ReplyEntry, TapHandler, TimerEntry
from bot.splitting import part_of

from . import abuse, asking, clocks, ending, judging, late, relaying, view, walking

COMMANDS: dict[str, Command] = {"jautajums": asking.new, "jautajumi": view.list_}
WORDS: dict[str, str] = {
    "jautājums": "jautajums",
    "jauns jautājums": "jautajums",
    "jautāt": "jautajums",
    "jautāt pārstāvim": "jautajums",
    "question": "jautajums",
    "вопрос": "jautajums",
    "mani jautājumi": "jautajumi",
    "jautājumi": "jautajumi",
    "sarunas": "jautajumi",
    "my questions": "jautajumi",
    "мои вопросы": "jautajumi",
}
STARTS: dict[str, Command] = {"j": asking.new}
FORMS: dict[str, FormEntry] = {
    entry.form.name: entry
    for entry in (
        FormEntry(asking.QuestionForm, asking.submit),
        FormEntry(asking.AddForm, asking.submit_more),
        FormEntry(asking.AnswerForm, asking.submit_answer),
        FormEntry(abuse.BlockForm, abuse.submit_block),
        FormEntry(abuse.AppealForm, abuse.submit_appeal),
        FormEntry(abuse.ReportForm, abuse.submit_report),
        FormEntry(abuse.JudgeForm, abuse.submit_judgement),
    )
}
TIMERS: dict[str, TimerEntry] = {
    clocks.REMIND: TimerEntry(late.remind),
    clocks.LATE: TimerEntry(late.is_late),
    late.SETTLE: TimerEntry(late.settle),
}
# Where an office answers nothing is looked at for signs of danger. A long message has parts before its last.
REPLIES: dict[str, ReplyEntry] = {
    card: ReplyEntry(asking.reply, takes_media=True, is_watched=is_watched)
    for name, is_watched in ((relaying.RESIDENT, True), (relaying.OFFICE, False))
    for card in (name, part_of(name))
}
GATHERED: dict[str, Gathered] = {"inquiries-remind": Gathered(late.due)}


def taps(becomes: ending.Becomes) -> Mapping[str, TapHandler]:
    return {
        "inquiries.new": asking.new_by_tap,
        "inquiries.ask_one": asking.ask_one,
        "inquiries.list": view.list_by_tap,
        "inquiries.open": view.open_,
        "inquiries.next": walking.go_on,
        "inquiries.media": view.media,
        "inquiries.into": view.into,
        "inquiries.add": asking.add,
        "inquiries.answer": asking.answer,
        "inquiries.close": ending.close,
        "inquiries.helped": ending.helped,
        "inquiries.more": ending.more,
        "inquiries.pass": ending.pass_on,
        "inquiries.suggest": ending.suggest,
        "inquiries.become": ending.becoming(becomes),
        "inquiries.hand_on": late.hand_on,
        "inquiries.mute": abuse.mute,
        "inquiries.unmute": abuse.unmute,
        "inquiries.block": abuse.block,
        "inquiries.appeal": abuse.appeal,
        "inquiries.lift": abuse.lift,
        "inquiries.uphold": abuse.uphold,
        "inquiries.report": abuse.report,
        "inquiries.appealed": judging.show_appeal,
        "inquiries.reported": judging.show_report,
        "inquiries.judge": abuse.judge,
    }

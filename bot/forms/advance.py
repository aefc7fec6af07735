"""What becomes of a draft when something is said or pressed. Pure: a draft goes in, a step comes out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.drafts import SUMMARY, Control, Draft, Pause, Said, Written
from bot.domain.phrases import Phrase
from bot.forms.answering import (
    accept,
    add_late,
    answer,
    finish_list,
    is_refused,
    join,
    join_album,
    join_late,
    refusal,
    words_of,
)
from bot.forms.fields import Invalid, Takes
from bot.forms.form import Form, before, earlier, field_names, find
from bot.forms.questions import Question
from bot.forms.readings import Read, choose, is_option, pages
from bot.forms.steps import (
    Cancelled,
    Finished,
    More,
    Paused,
    Pressed,
    Repeated,
    Restarted,
    Resumed,
    Stale,
    Step,
    ask,
    ask_for,
    remember,
)

IDLE = timedelta(hours=6)  # then we ask whether to go on before a text is taken for an answer


def take(form: type[Form], draft: Draft, said: Said, now: datetime) -> Step:
    """They sent a message."""
    if draft.memory.pause is not None:
        return _decide(draft, draft.memory.pause, said)
    if now - draft.touched_at > IDLE and said.control is None:
        return Paused(remember(draft, pause=Pause(kept=() if said == Said() else (said,))))
    return hear(form, draft, said, now)


def hear(form: type[Form], draft: Draft, said: Said, now: datetime) -> Step:
    """Take it for what it is, however long ago the question was."""
    try:
        return _hear(form, draft, said, now)
    except Invalid as no:
        return Repeated(draft, (no.phrase,))


def hear_late(form: type[Form], draft: Draft, said: Said, now: datetime) -> Step:
    """What was said while it was asked whether to go on; `is_refused` tells whether it belongs elsewhere."""
    step = hear(form, draft, said, now)
    return (join_late(form, draft, said) if is_refused(step, draft) else None) or step


def press(form: type[Form], draft: Draft, button: Pressed, now: datetime) -> Step:
    """They pressed a button; one of another draft or an earlier question is stale, whatever it says."""
    if (button.draft, button.step) != (draft.id, draft.step):
        return Stale()
    if button.place is None:
        return _press_control(form, draft, button.name)
    if draft.memory.pause is not None:
        return Paused(draft)
    try:
        return _press_place(form, draft, button.name, button.place, now)
    except Invalid as no:
        return Repeated(draft, (no.phrase,))


def pause(draft: Draft, fresh: Mapping[str, Any]) -> Paused:
    """The same form is begun again: they decide which to keep."""
    kept = draft.memory.pause.kept if draft.memory.pause else ()
    return Paused(remember(draft, pause=Pause(kept=kept, fresh=dict(fresh))))


# ---------------------------------------------------------------- what was said


def _hear(form: type[Form], draft: Draft, said: Said, now: datetime) -> Step:
    if step := join_album(form, draft, said):
        return step
    if draft.asked == SUMMARY:
        return _hear_at_summary(form, draft, said, now)
    one = find(form, draft.asked)
    if one is None:  # the form has changed since it was asked
        return ask(form, draft, draft.answers, Phrase("forms-question-gone"))
    is_control = said.control is not None and not is_option(draft.options, said.text)
    step = _typed_control(form, draft, said.control) if said.control and is_control else None
    if step is None and is_control and Takes.PLACE in one.takes:  # "jā" is no place
        return Repeated(draft, (Phrase("forms-where-exactly"),))
    return step or answer(form, draft, one, said, now)


def _typed_control(form: type[Form], draft: Draft, control: Control) -> Step | None:
    """None where the word is an answer like any other. "Atpakaļ" first leads back through the pages."""
    memory = draft.memory
    if control is Control.BACK and memory.page:
        return Repeated(remember(draft, page=memory.page - 1))
    if control is Control.BACK and memory.shown is not None:
        return Repeated(remember(draft, shown=None))
    if control is Control.MORE and memory.page + 1 < pages(draft.options, memory):
        return Repeated(remember(draft, page=memory.page + 1))
    return _control(form, draft, control)


def _hear_at_summary(form: type[Form], draft: Draft, said: Said, now: datetime) -> Step:
    if said.control is Control.BACK and draft.memory.is_choosing:
        return Repeated(remember(draft, is_choosing=False, page=0))
    if said.control and (step := _typed_control(form, draft, said.control)):
        return step
    named = choose(draft.options, draft.memory, said.text) if said.text and not said.media else ()
    if len(named) == 1 and (draft.memory.is_choosing or is_option(draft.options, said.text)):
        return _change(form, draft, draft.options[named[0]].value)
    if draft.memory.is_choosing and said.text and said.media is None:  # what was to be changed is not known yet
        return Repeated(draft, (refusal(Phrase("forms-valid-choice"), said),))
    if step := add_late(form, draft, said):
        return step
    if joined := join(form, draft, said, now):
        return Repeated(joined.draft, (_added_to(form, joined.draft),))
    return Repeated(draft, (refusal(Phrase("forms-valid-summary"), said),))


def _added_to(form: type[Form], draft: Draft) -> Phrase:
    """Which of several answers is longer now; of a voice message it is plain."""
    written = draft.memory.written
    one = find(form, written.field) if written is not None and written.before is not None else None
    if one is None or not one.declared.label or len(field_names(form)) == 1:
        return Phrase("forms-added")
    return Phrase.of("forms-added-to", answer=Phrase(one.declared.label))


# ---------------------------------------------------------------- controls


def _press_control(form: type[Form], draft: Draft, name: str) -> Step:
    if name not in list(Control):
        return Stale()
    if draft.memory.pause is not None:
        return _decide(draft, draft.memory.pause, Said(control=Control(name)))
    try:
        return _control(form, draft, Control(name)) or Stale()
    except Invalid as no:
        return Repeated(draft, (no.phrase,))


def _press_place(form: type[Form], draft: Draft, name: str, place: int, now: datetime) -> Step:
    one = find(form, draft.asked)
    if name == "p" and place < pages(draft.options, draft.memory):
        return Repeated(remember(draft, page=place))
    if name == "c" and draft.asked == SUMMARY and place < len(draft.options):
        return _change(form, draft, draft.options[place].value)
    if name == "o" and one is not None and place < len(draft.options):
        return accept(form, draft, one, Read((draft.options[place].value,)), Said(), now)
    return Stale()


def _control(form: type[Form], draft: Draft, control: Control) -> Step | None:
    """None where it means nothing."""
    one, is_summary = find(form, draft.asked), draft.asked == SUMMARY
    match control:
        case Control.CANCEL if draft.memory.is_changing:
            return ask_for(draft, SUMMARY, draft.answers)
        case Control.CANCEL if not draft.memory.is_choosing:
            return Cancelled()
        case Control.GO | Control.CANCEL:
            return Repeated(remember(draft, is_choosing=False, page=0, shown=None))
        case Control.BACK:
            return _back(form, draft)
        case Control.SEND | Control.YES if is_summary:
            return Finished(draft)
        case Control.CHANGE | Control.NO if is_summary:
            return _choose_change(form, draft)
        case Control.SKIP if one is not None:
            return _skip(form, draft, one)
        case Control.DONE if one is not None and one.is_many:
            return _done(form, draft, one)
    return None


def _back(form: type[Form], draft: Draft) -> Step:
    """Forget the last: a message that was added, one item of a list, a change that was begun, or the answer before."""
    if (written := draft.memory.written) is not None and written.before is not None:
        return _take_out(draft, written)
    if items := draft.memory.items[:-1]:
        return More(remember(draft, items=items), (Phrase.of("forms-more-taken-back", count=len(items)),))
    if draft.memory.items:
        return Repeated(remember(draft, items=()))
    if draft.memory.is_changing:
        return ask_for(draft, SUMMARY, draft.answers)
    if not (names := earlier(form, draft)):
        return Repeated(draft, (Phrase("forms-first-question"),))
    last = find(form, names[-1])
    answers = before(form, draft.answers, names[-1])
    return ask_for(draft, names[-1] if last is None or last.declared.is_asked else SUMMARY, answers)


def _take_out(draft: Draft, written: Written) -> Repeated:
    """The message that was added last is no part of the answer any more, and is given back."""
    said = words_of(draft.answers[written.field])[len(words_of(written.before)) :].strip()
    before = replace(draft, answers={**draft.answers, written.field: written.before})
    kept = written.model_copy(update={"before": None})
    return Repeated(remember(before, written=kept), (Phrase.of("forms-taken-out", text=said),))


def _done(form: type[Form], draft: Draft, one: Question) -> Step:
    is_empty = not draft.memory.items and one.name not in draft.answers
    return _skip(form, draft, one) if is_empty and one.may_skip else finish_list(form, draft, one)


def _skip(form: type[Form], draft: Draft, one: Question) -> Step:
    if draft.memory.items:
        return finish_list(form, draft, one)
    if not one.may_skip:
        return Repeated(draft, (Phrase("forms-cannot-skip"),))
    return ask(form, draft, {**draft.answers, one.name: None})


def _choose_change(form: type[Form], draft: Draft) -> Step:
    names = field_names(form)
    return _change(form, draft, names[0]) if len(names) == 1 else Repeated(remember(draft, is_choosing=True, page=0))


def _change(form: type[Form], draft: Draft, name: str) -> Step:
    if find(form, name) is None:
        return Stale()
    return ask_for(draft, name, draft.answers, is_changing=True)


# ---------------------------------------------------------------- whether to go on


def _decide(draft: Draft, asked: Pause, said: Said) -> Step:
    """What else they say meanwhile is kept; what they press waits until this is answered."""
    going = remember(draft, pause=None)
    match said.control:
        case Control.GO | Control.YES:
            return Resumed(going, asked.kept)
        case Control.ANEW if asked.fresh is not None:
            return Restarted(going, asked.fresh, asked.kept)
        case Control.CANCEL | Control.NO if draft.memory.is_changing or draft.memory.is_choosing:
            return replace(ask_for(draft, SUMMARY, draft.answers), kept=asked.kept)  # only the change is left
        case Control.CANCEL | Control.NO:
            return Cancelled(asked.kept)
    if said.control is not None or said == Said():
        return Paused(draft)
    return Paused(remember(draft, pause=asked.model_copy(update={"kept": _together(asked.kept, said)})))


def _together(kept: tuple[Said, ...], said: Said) -> tuple[Said, ...]:
    """Several texts in a row are one."""
    if kept and kept[-1] == Said(kept[-1].text) and said == Said(said.text):
        return (*kept[:-1], Said(f"{kept[-1].text}\n{said.text}"))
    return (*kept, said)

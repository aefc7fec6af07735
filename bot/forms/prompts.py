"""How a question, the summary and a pause look: plain text and rows of buttons, for any channel."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.drafts import Answers, Control, Draft, Offered
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.forms.fields import Takes, Told
from bot.forms.form import Form, Options, chosen, earlier, field_names, find, told, welcome
from bot.forms.questions import Question
from bot.forms.readings import PAGE, is_alone, is_numbered, pages, shown
from bot.forms.steps import Notes, tap
from bot.messages import Choice, Outbound

Say = Callable[[Phrase], str]
Row = tuple[Choice, ...]

SHORT = 10  # letters of a label that leaves room for another beside it
NUMBERS = 4  # in a row
LIST = "\n– "
ATTACHED = {Takes.PHOTO, Takes.VOICE, Takes.FILE}


def question(form: type[Form], draft: Draft, say: Say, notes: Notes, called: Phrase) -> Outbound:
    """What is asked now: a field's question with its options and what else may be done."""
    one = find(form, draft.asked)
    assert one is not None
    parts = [*map(say, notes), say(Phrase(one.phrase)), _listed(draft, say)]
    place = say(Phrase("forms-place-button")) if Takes.PLACE in one.takes else ""
    is_first = not (earlier(form, draft) or draft.memory.is_changing)
    title = say(called) if is_first and called.id != form.heading else ""
    return Outbound(_paragraphs(parts), title, _rows(form, one, draft, say), asks_place=place)


def more(form: type[Form], draft: Draft, say: Say, notes: Notes) -> Outbound:
    """An answer of several was taken: the question is not repeated, its buttons are."""
    one = find(form, draft.asked)
    assert one is not None
    return Outbound(_paragraphs([*map(say, notes), _listed(draft, say)]), rows=_rows(form, one, draft, say))


def note(say: Say, notes: Notes) -> Outbound:
    return Outbound(_paragraphs(map(say, notes)))


def summary(
    form: type[Form], draft: Draft, read: Answers, options: Options, say: Say, notes: Notes, called: Phrase
) -> Outbound:
    """`read`: the answers as they are shown."""
    if draft.memory.is_choosing:
        return _what_to_change(draft, say, notes)
    shown = [one for one in _named(form, draft) if one.name in read]
    lines = [_line(one, read[one.name], options.get(one.name, ()), say) for one in shown]
    invited = [say(Phrase(one.phrase)) for one in welcome(form, draft.answers) if _is_invited(one, draft)]
    parts = [*map(say, notes), "\n".join(lines), *invited, say(_closing(form, draft))]
    title = say(called) if called.id != Form.heading else ""
    rows = ((Control.SEND,), (Control.CHANGE, Control.CANCEL))
    return Outbound(
        _paragraphs(parts), title, tuple(tuple(_control(draft, control, say) for control in row) for row in rows)
    )


def _closing(form: type[Form], draft: Draft) -> Phrase:
    return Phrase("forms-summary-preview" if form.has_preview and not draft.about else "forms-summary")


def changeable(form: type[Form], draft: Draft, say: Say) -> tuple[Offered, ...]:
    """The answers that can be changed, as options of the summary."""
    return tuple(
        Offered(one.name, say(Phrase(one.declared.label))) for one in _named(form, draft) if one.declared.label
    )


def pause(draft: Draft, say: Say, heading: Phrase) -> Outbound:
    asked = draft.memory.pause
    if asked is not None and asked.fresh is not None:
        go = Choice(say(Phrase("forms-resume-button")), tap(draft, Control.GO))
        anew = Choice(say(Phrase("forms-anew-button")), tap(draft, Control.ANEW))
        return Outbound(say(Phrase.of("forms-begun", heading=heading)), rows=((go,), (anew,)))
    go, cancel = _control(draft, Control.GO, say), _control(draft, Control.CANCEL, say)
    kept = "yes" if asked is not None and asked.kept else "no"
    return Outbound(say(Phrase.of("forms-idle", heading=heading, kept=kept)), rows=((go, cancel),))


def refused(draft: Draft, no: Phrase, say: Say) -> Outbound:
    """It cannot be sent now: perhaps later, or it is given up."""
    return Outbound(say(no), rows=((_control(draft, Control.SEND, say), _control(draft, Control.CANCEL, say)),))


def offer(draft: Draft, say: Say, heading: Phrase) -> Outbound:
    """Something begun earlier waits."""
    text = say(Phrase.of("forms-waiting", heading=heading))
    return Outbound(text, rows=((Choice(say(Phrase("forms-resume-button")), tap(draft, Control.GO)),),))


# ---------------------------------------------------------------- options


def _listed(draft: Draft, say: Say) -> str:
    """The options as text, where the buttons cannot tell all."""
    options = draft.options
    lines = [_option_line(options, index) for index in shown(options, draft.memory)]
    is_in_text = is_numbered(options) or is_alone(options) or any(option.description for option in options)
    if not is_in_text:
        lines = []
    if len(options) > PAGE:
        lines.append(say(Phrase("forms-may-type")))
    return "\n".join(lines)


def _option_line(options: Sequence[Offered], index: int) -> str:
    option = options[index]
    line = f"{option.label} – {option.description}" if option.description else option.label
    return f"{index + 1}. {line}" if is_numbered(options) else line


def _rows(form: type[Form], one: Question, draft: Draft, say: Say) -> tuple[Row, ...]:
    return (*_option_rows(one, draft, say), *_page_row(draft, say), *_control_rows(form, one, draft, say))


def _option_rows(one: Question, draft: Draft, say: Say) -> list[Row]:
    taken = [chosen(one, item, draft.options) for item in draft.memory.items]
    left = [index for index in shown(draft.options, draft.memory) if draft.options[index] not in taken]
    if is_numbered(draft.options):
        return _in_rows([Choice(str(index + 1), tap(draft, f"o{index}")) for index in left], NUMBERS)
    if is_alone(draft.options):
        return [(Choice(say(Phrase("forms-only-button")), tap(draft, f"o{index}")),) for index in left]
    choices = [Choice(draft.options[index].label, tap(draft, f"o{index}")) for index in left]
    return _in_rows(choices, 2 if all(len(choice.label) <= SHORT for choice in choices) else 1)


def _in_rows(choices: list[Choice], width: int) -> list[Row]:
    return [tuple(choices[start : start + width]) for start in range(0, len(choices), width)]


def _page_row(draft: Draft, say: Say) -> list[Row]:
    page, row = draft.memory.page, []
    if page > 0:
        row.append(Choice(say(Phrase("machinery-back")), tap(draft, f"p{page - 1}")))
    if page + 1 < pages(draft.options, draft.memory):
        row.append(Choice(say(Phrase("forms-more-button")), tap(draft, f"p{page + 1}")))
    return [tuple(row)] if row else []


# ---------------------------------------------------------------- controls

# What the buttons say, and what may therefore be typed.
LABELS: Mapping[Control, tuple[str, ...]] = {
    Control.BACK: ("machinery-back",),
    Control.SKIP: ("machinery-skip",),
    Control.CANCEL: ("machinery-cancel",),
    Control.DONE: ("machinery-done",),
    Control.SEND: ("machinery-send",),
    Control.CHANGE: ("machinery-edit",),
    Control.GO: ("forms-go-button", "forms-resume-button"),
    Control.ANEW: ("forms-anew-button",),
    Control.MORE: ("forms-more-button",),
    Control.YES: ("machinery-yes",),
    Control.NO: ("machinery-no",),
}


def _control(draft: Draft, control: Control, say: Say) -> Choice:
    return Choice(say(Phrase(LABELS[control][0])), tap(draft, control))


def _control_rows(form: type[Form], one: Question, draft: Draft, say: Say) -> list[Row]:
    memory = draft.memory
    done = [Control.DONE] if memory.items or (one.is_many and memory.is_changing) else []
    others = [Control.CANCEL]
    if one.may_skip and not memory.items:
        others.insert(0, Control.SKIP)
    is_added = memory.written is not None and memory.written.before is not None
    if memory.page == 0 and (memory.items or memory.is_changing or is_added or earlier(form, draft)):
        others.insert(0, Control.BACK)
    return [tuple(_control(draft, control, say) for control in row) for row in (done, others) if row]


# ---------------------------------------------------------------- answers


def _named(form: type[Form], draft: Draft) -> list[Question]:
    """The only answer there is needs no name."""
    asked = told(form, draft.answers)
    return asked if len(field_names(form)) == 1 else [one for one in asked if one.declared.label]


def _is_invited(one: Question, draft: Draft) -> bool:
    return not one.declared.is_asked and one.name not in draft.answers


def _line(one: Question, answer: Any, options: Sequence[Offered], say: Say) -> str:
    said = _said(one, answer, options, say)
    if not one.declared.label:
        return said
    return f"{say(Phrase(one.declared.label))}:{said if said.startswith(LIST) else f' {said}'}"


def _said(one: Question, answer: Any, options: Sequence[Offered], say: Say) -> str:
    if answer is None:
        return say(Phrase(one.declared.skipped))
    items = answer if one.is_many else [answer]
    if one.takes <= ATTACHED and one.is_many:
        return say(Phrase.of("forms-answer-attached", count=len(items)))
    words = [_item(one, item, options, say) for item in items]
    return LIST.join(["", *words]) if one.is_many and Takes.TEXT in one.takes else "; ".join(words)


def _item(one: Question, item: Any, options: Sequence[Offered], say: Say) -> str:
    if option := chosen(one, item, options):
        return option.label if one.is_closed else option.description or option.label
    match one.loaded_item(item):
        case Media(kind=Kind.VOICE, seconds=seconds):
            return say(Phrase.of("forms-answer-voice", seconds=seconds))
        case Media(kind=Kind.FILE, name=name) if name:
            return name
        case Media(kind=kind):
            return say(Phrase(f"forms-answer-{kind}"))
        case Told(text=text, voices=voices):
            spoken = [say(Phrase.of("forms-answer-voice", seconds=voice.seconds)) for voice in voices]
            return "\n".join(filter(None, (text, *spoken)))
        case Place(words=words):
            return words or say(Phrase("forms-answer-point"))
        case datetime() as moment:
            return say(Phrase.of("forms-answer-moment", at=moment))
        case date() as day:
            return say(Phrase.of("forms-answer-day", on=day))
        case other:
            return str(other)


# ---------------------------------------------------------------- small change


def _what_to_change(draft: Draft, say: Say, notes: Notes) -> Outbound:
    indices = shown(draft.options, draft.memory)
    choices = [Choice(draft.options[index].label, tap(draft, f"c{index}")) for index in indices]
    back = (Choice(say(Phrase("machinery-back")), tap(draft, Control.GO)),)
    rows = (*_in_rows(choices, 1), *_page_row(draft, say), back)
    return Outbound(_paragraphs([*map(say, notes), say(Phrase("forms-what-to-change"))]), rows=rows)


def _paragraphs(parts: Iterable[str]) -> str:
    return "\n\n".join(filter(None, parts))

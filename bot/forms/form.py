"""A conversation is a pydantic model: the form, which of its questions is next, and whether its answers will do."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, PrivateAttr, TypeAdapter, ValidationError

from bot.domain.drafts import SUMMARY, Answers, Draft, Offered
from bot.domain.phrases import Phrase
from bot.forms.fields import Invalid
from bot.forms.questions import Question, read_field, reason

Options = Mapping[str, Sequence[Offered]]  # by field name


class Form(BaseModel):
    """Subclass it and declare each field with `question()`; a field without one is never asked, only given.

    `name` is stored with every draft, as the names of the fields are. `heading` is the phrase that names the form to
    people. Without `has_summary` the last answer submits; so does the only one, unless it is a text, which people write
    in several messages, or is signed.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: ClassVar[str]
    heading: ClassVar[str] = "forms-unnamed"
    permission: ClassVar[str] = ""
    has_summary: ClassVar[bool] = True
    is_signed: ClassVar[bool] = False  # looked through before it is sent, however few the answers
    has_preview: ClassVar[bool] = False  # who fills in a new one sees what it becomes before others do
    is_watched: ClassVar[bool] = True  # for signs that who writes is in danger: not where an office answers

    _about: str = PrivateAttr(default="")

    @property
    def about(self) -> str:
        """What the form was started about, such as "proposals:17"."""
        return self._about

    @classmethod
    async def allow(cls, turn: Any, about: str) -> None:
        """Asked at the start and again at the end; raises Refusal. Override where the territory matters."""
        if cls.permission:
            turn.require(cls.permission)

    @classmethod
    async def called(cls, turn: Any, about: str) -> Phrase:
        """What this one is called. Override where it has to be told from others: its first question says it too."""
        return Phrase(cls.heading)

    @classmethod
    async def remark(cls, turn: Any, known: Answers) -> Phrase | None:
        """What is said above the summary. Override where an answer had better be looked at once more."""
        return None

    @classmethod
    def read(cls, turn: Any, answers: Answers) -> Answers:
        """The answers as the summary shows them. Override where one is a part of another, or is not kept as written."""
        return answers

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if not hasattr(cls, "name"):
            return
        for name, field in cls.model_fields.items():
            if name not in field_names(cls) and field.is_required():
                raise TypeError(f"{cls.__name__}.{name} is never asked, so it needs a default: older drafts lack it")
        for one in questions(cls):
            if ends_with_summary(cls) and len(questions(cls)) > 1 and not (one.declared.label or one.needs_options):
                raise TypeError(f"{cls.__name__}.{one.name} needs a label for the summary")


@cache
def questions(form: type[Form]) -> tuple[Question, ...]:
    read = (read_field(name, field) for name, field in form.model_fields.items())
    return tuple(one for one in read if one is not None)


def field_names(form: type[Form]) -> tuple[str, ...]:
    """The questions as they are stored: a name that changes loses answers."""
    return tuple(one.name for one in questions(form))


def find(form: type[Form], name: str) -> Question | None:
    return next((one for one in questions(form) if one.name == name), None)


def ends_with_summary(form: type[Form]) -> bool:
    """One free text is looked through too: it may have come in several messages."""
    asked = questions(form)
    return form.has_summary and (form.is_signed or len(asked) > 1 or any(one.is_told for one in asked))


# ---------------------------------------------------------------- answers


def begin(form: type[Form], given: Mapping[str, Any]) -> dict[str, Any]:
    """What is known before the first question; a given answer that will not do is asked for instead.

    None skips what may be skipped.
    """
    known: dict[str, Any] = {}
    for name, field in form.model_fields.items():
        if name not in given:
            continue
        one = find(form, name)
        if one is None:
            plain: TypeAdapter[Any] = TypeAdapter(field.annotation)
            known[name] = plain.dump_python(plain.validate_python(given[name]), mode="json")
        elif given[name] is None:
            known |= {name: None} if one.may_skip else {}
        else:
            with suppress(Invalid):
                known = with_answer(form, known, one, given[name])
    return known


def in_play(form: type[Form], answers: Answers) -> dict[str, Any]:
    """The answers that count: no unknown ones, and None to every question that the others leave out."""
    return _walk(form, answers)[1]


def next_question(form: type[Form], answers: Answers) -> str:
    """The first question without an answer, or SUMMARY."""
    return next((one.name for one in unanswered(form, answers) if one.declared.is_asked), SUMMARY)


def welcome(form: type[Form], answers: Answers) -> list[Question]:
    """What may still be added to the summary: all that may be skipped and has no answer."""
    return [one for one in _walk(form, answers)[0] if one.may_skip and answers.get(one.name) is None]


def answered(form: type[Form], answers: Answers) -> list[Question]:
    """The questions that have answers, in order."""
    return [one for one in _walk(form, answers)[0] if one.name in answers]


def earlier(form: type[Form], draft: Draft) -> list[str]:
    """The fields they answered before what is asked now: "back" forgets the last."""
    names = field_names(form)
    before = names[: names.index(draft.asked)] if draft.asked in names else names
    theirs = set(before) - set(draft.memory.given)
    return [one.name for one in told(form, draft.answers) if one.name in theirs]


def told(form: type[Form], answers: Answers) -> list[Question]:
    """The questions somebody has answered themselves, in order."""
    known = seen(form, answers)
    return [one for one in answered(form, answers) if one.name in known]


def before(form: type[Form], answers: Answers, last: str) -> dict[str, Any]:
    """Without this one, and without what was not asked after it: there may be something to choose by then."""
    names = field_names(form)
    after = set(names[names.index(last) :])
    known = seen(form, answers)
    return {name: said for name, said in answers.items() if name != last and (name in known or name not in after)}


def seen(form: type[Form], answers: Answers) -> dict[str, Any]:
    """Without what was never asked, because there was nothing to choose."""
    unseen = {one.name for one in answered(form, answers) if one.needs_options and answers[one.name] is None}
    return {name: answer for name, answer in answers.items() if name not in unseen}


def unanswered(form: type[Form], answers: Answers) -> list[Question]:
    """The questions that are still to be asked, as far as can be told, in order."""
    return [one for one in _walk(form, answers)[0] if one.name not in answers]


def problem(form: type[Form], answers: Answers, name: str) -> Phrase | None:
    """What is wrong with one answer, the others being as they are."""
    return _wrong(form, answers).get(name)


def with_answer(form: type[Form], answers: Answers, one: Question, value: Any) -> dict[str, Any]:
    """Raises Invalid if it will not do, by itself or beside the other answers."""
    said = one.stored(value)
    kept = answers if answers.get(one.name) == said else _without_parts(form, answers, one.name)
    known = {**kept, one.name: said}
    if wrong := problem(form, known, one.name):
        raise Invalid(wrong.id, **wrong.values)
    return known


def _without_parts(form: type[Form], answers: Answers, name: str) -> Answers:
    """What was said to an answer that is another one by now is forgotten with it."""
    parts = {one.name for one in questions(form) if one.declared.part_of == name}
    return {name: answer for name, answer in answers.items() if name not in parts}


def problems(form: type[Form], answers: Answers, options: Options) -> dict[str, Phrase]:
    """What is wrong with all of them, by field; `options` are what may be chosen now."""
    found = _wrong(form, answers)
    for one in answered(form, answers):
        if one.is_closed and not _is_offered(one, answers[one.name], options.get(one.name, ())):
            found.setdefault(one.name, Phrase("forms-choice-gone"))
    return {one.name: found[one.name] for one in questions(form) if one.name in found}


def filled(form: type[Form], answers: Answers, about: str) -> Form:
    """The finished form. Raises pydantic's ValidationError unless there are no problems."""
    instance = form.model_validate(in_play(form, answers))
    instance._about = about
    return instance


def chosen(one: Question, answer: Any, options: Sequence[Offered]) -> Offered | None:
    """The option that this answer, or this item of one, is."""
    return next((option for option in options if _stored(one, option.value) == answer), None)


def _walk(form: type[Form], answers: Answers) -> tuple[list[Question], dict[str, Any]]:
    """The questions that are asked, as far as can be told, and the answers that count."""
    counted = {name: answers.get(name, default) for name, default in _plain(form).items()}
    asked: list[Question] = []
    is_known = True  # whether everything before it is answered, so that a question can tell whether it is asked
    for one in questions(form):
        if one.declared.when is None or (is_known and one.declared.when(counted)):
            asked.append(one)
            has_answer = one.name in answers or not one.declared.is_asked
            is_known = is_known and has_answer
            counted |= {one.name: answers.get(one.name)} if has_answer else {}
        elif is_known:
            counted[one.name] = None
    return asked, counted


def _wrong(form: type[Form], answers: Answers) -> dict[str, Phrase]:
    asked, counted = _walk(form, answers)
    lacking = [one for one in asked if counted.get(one.name) is None and not (one.may_skip or one.needs_options)]
    found = {one.name: one.valid for one in lacking}
    try:
        form.model_validate(counted)
    except ValidationError as error:
        for wrong in error.errors():
            one = _blamed(form, asked, wrong["loc"])
            if one is not None and wrong["type"] != "missing":
                found.setdefault(one.name, reason([wrong]) or one.valid)
    return found


def _blamed(form: type[Form], asked: Sequence[Question], where: Sequence[int | str]) -> Question | None:
    """What is wrong with a question that is not asked, or with all of them together, is mended at the last."""
    if where and where[0] in _plain(form):
        return None
    named = (one for one in asked if where and one.name == where[0])
    return next(named, asked[-1] if asked else None)


@cache
def _plain(form: type[Form]) -> dict[str, Any]:
    """The fields that are never asked, with their defaults."""
    names = field_names(form)
    fields = form.model_fields.items()
    return {name: field.get_default(call_default_factory=True) for name, field in fields if name not in names}


def _is_offered(one: Question, answer: Any, options: Sequence[Offered]) -> bool:
    if answer is None:
        return one.may_skip or (one.needs_options and not options)
    items = answer if one.is_many else [answer]
    return all(chosen(one, item, options) is not None for item in items)


def _stored(one: Question, value: str) -> Any:
    try:
        return one.stored_item(value)
    except Invalid:
        return None

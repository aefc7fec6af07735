"""A field of a form is a question: what it asks, what it takes for an answer, and what it says to another."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from bot.domain.drafts import Answers, Offered
from bot.domain.media import Media
from bot.domain.phrases import Phrase
from bot.forms.fields import Invalid, Shape, Takes, Told, shape


@dataclass(frozen=True)
class Option:
    """`value` is stored, `label` is shown; `also` are other ways to type it (a name in its cases)."""

    value: str
    label: Phrase | str
    description: Phrase | str = ""
    also: tuple[str, ...] = ()

    def offered(self, render: Callable[[Phrase], str]) -> Offered:
        def said(words: Phrase | str) -> str:
            return words if isinstance(words, str) else render(words)

        return Offered(self.value, said(self.label), said(self.description), self.also)


# The first argument is the turn; typed so loosely because turns stand above forms.
Choices = Callable[[Any, Answers], Awaitable[Sequence[Option]]]
Intro = Callable[[Any, Answers], Awaitable[Phrase | None]]
Check = Callable[[Any, Any, Answers], Awaitable[Phrase | None]]
When = Callable[[Answers], bool]


@dataclass(frozen=True)
class Spoken(Phrase):
    """What a check says is wrong, where it has answered already: the question waits and nothing stands below that."""


NAME = 120  # characters; what may be longer is told, often in several messages
YES_OR_NO = (Option("yes", Phrase("machinery-yes"), also=("yes",)), Option("no", Phrase("machinery-no"), also=("no",)))


@dataclass(frozen=True)
class Declared:
    """What `question()` was told; it also names the question in the form's JSON schema."""

    phrase: str
    label: str = ""
    choices: Sequence[Option] | Choices | None = None
    when: When | None = None
    intro: Intro | None = None
    check: Check | None = None
    may_skip: bool | None = None
    skipped: str = "forms-answer-none"
    is_asked: bool = True
    part_of: str = ""

    def __call__(self, schema: dict[str, Any]) -> None:
        schema["question"] = self.phrase


def question(
    phrase: str,
    *,
    label: str = "",
    choices: Sequence[Option] | Choices | None = None,
    when: When | None = None,
    intro: Intro | None = None,
    check: Check | None = None,
    may_skip: bool | None = None,
    skipped: str = "forms-answer-none",
    is_asked: bool = True,
    part_of: str = "",
) -> Any:
    """Declare a field as a question.

    `label` names the answer in the summary and on the button that changes it. `choices` are options, or how to find
    them. `when` tells from the answers before it (all of them, None where there is none) whether it is asked at all;
    the field's type must then allow None.
    `intro` says something before the question. `check` looks at an answer once more, with the turn at hand, and may
    say what is wrong with it. `may_skip` is what the type says unless told: a field that allows None may be skipped.
    A choice that allows None and may not be skipped, without `when`, is only asked where there is something to choose;
    it needs no label then, for it is no part of what is sent.
    `skipped` is read in the summary then.
    What is `part_of` another answer, by its field, is forgotten when that one changes.
    What is not `is_asked` for by itself is taken when it comes, and the summary says that it may.
    """
    declared = Declared(phrase, label, choices, when, intro, check, may_skip, skipped, is_asked, part_of)
    return Field(json_schema_extra=declared) if is_asked else Field(default=None, json_schema_extra=declared)


@dataclass(frozen=True)
class Question:
    """A field of a form as the conversation needs it."""

    name: str
    declared: Declared
    takes: frozenset[Takes]
    shape: Shape
    annotation: Any

    @property
    def phrase(self) -> str:
        return self.declared.phrase

    @property
    def is_many(self) -> bool:
        return self.shape.item is not None

    @property
    def most(self) -> int | None:
        """How many answers it takes at most."""
        if not self.is_many:
            return 1
        return self.shape.bounds.most if self.shape.bounds else None

    @property
    def is_closed(self) -> bool:
        """Nothing but one of the options will do; elsewhere options are shortcuts."""
        return self.takes == {Takes.CHOICE}

    @property
    def is_told(self) -> bool:
        """Whether the answer is free text, not a name or a number."""
        is_text = Takes.TEXT in self.takes and not self.is_many and Takes.CHOICE not in self.takes
        return is_text and (self.shape.words is None or self.shape.words.most > NAME)

    @property
    def may_skip(self) -> bool:
        return self.shape.allows_none if self.declared.may_skip is None else self.declared.may_skip

    @property
    def needs_options(self) -> bool:
        """It is asked only where there is something to choose, and has to be answered then."""
        return self.is_closed and self.shape.allows_none and not self.may_skip and self.declared.when is None

    def stored(self, value: Any) -> Any:
        """The answer as JSON. Raises Invalid."""
        return self._stored(self._whole, value)

    def stored_item(self, value: Any) -> Any:
        """One answer of a list, or the only one, as JSON. Raises Invalid."""
        return self._stored(self._part, value)

    def joined(self, before: Any, said: str | Media) -> Any:
        """The answer with what else was said, not checked yet; None where it takes no more."""
        if Takes.TEXT not in self.takes or self.is_many or before is None:
            return None
        told = self._whole.validate_python(before)
        if isinstance(told, Told):
            return told.more(Told(said) if isinstance(said, str) else Told(voices=(said,)))
        return f"{before}\n{said}" if isinstance(before, str) and isinstance(said, str) else None

    def loaded(self, stored: Any) -> Any:
        """The answer as the form's field will have it."""
        return self._whole.validate_python(stored)

    def loaded_item(self, stored: Any) -> Any:
        return self._part.validate_python(stored)

    @property
    def valid(self) -> Phrase:
        """What would be valid."""
        bounds = self.shape.bounds
        if self.takes == {Takes.NUMBER} and bounds and not self.is_many:
            return Phrase.of("forms-valid-number-between", least=bounds.least, most=bounds.most)
        kinds = [kind for kind in Takes if kind in self.takes and (kind is not Takes.CHOICE or self.is_closed)]
        if len(kinds) == 1:
            return Phrase(f"forms-valid-{kinds[0]}")
        listed = Phrase(f"forms-kind-{kinds[0]}")
        for kind in kinds[1:]:
            listed = Phrase.of("forms-kinds", before=listed, kind=Phrase(f"forms-kind-{kind}"))
        return Phrase.of("forms-valid-several", kinds=listed)

    def _stored(self, adapter: TypeAdapter[Any], value: Any) -> Any:
        try:
            return adapter.dump_python(adapter.validate_python(value), mode="json")
        except ValidationError as error:
            said = reason(error.errors()) or self.valid
            raise Invalid(said.id, **said.values) from error

    @cached_property
    def _whole(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.annotation)

    @cached_property
    def _part(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.shape.item) if self.is_many else self._whole


def reason(errors: Sequence[Mapping[str, Any]]) -> Phrase | None:
    """What a validator of ours said was wrong."""
    given = (error.get("ctx", {}).get("error") for error in errors)
    return next((error.phrase for error in given if isinstance(error, Invalid)), None)


def read_field(name: str, field: FieldInfo) -> Question | None:
    """None for a field that is not asked. Raises TypeError for one that cannot be."""
    declared = field.json_schema_extra
    if not isinstance(declared, Declared):
        return None
    annotation: Any = field.annotation
    for constraint in field.metadata:
        annotation = Annotated[annotation, constraint]
    read = shape(annotation)
    if read.is_yes_or_no and declared.choices is None:
        declared = replace(declared, choices=YES_OR_NO)
    if declared.when is not None and not read.allows_none:
        raise TypeError(f"{name} is not always asked, so its type must allow None")
    if declared.may_skip and not read.allows_none:
        raise TypeError(f"{name} may be skipped, so its type must allow None")
    if not declared.is_asked and not read.allows_none:
        raise TypeError(f"{name} is not asked for, so its type must allow None")
    return Question(name, declared, _takes(name, read, declared), read, annotation)


def _takes(name: str, read: Shape, declared: Declared) -> frozenset[Takes]:
    if declared.choices is not None:
        return frozenset((Takes.CHOICE,)) if read.is_vague else read.takes | {Takes.CHOICE}
    if not read.takes:
        raise TypeError(f"{name} needs choices")
    return read.takes

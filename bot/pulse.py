"""The three questions that every parish is asked each quarter, as municipality.toml has them."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.domain.polls import MOST_OPTIONS, OPTION_LENGTH, QUESTION_LENGTH, PollKind
from bot.mistakes import alike


class PulseQuestion(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: PollKind
    text: Annotated[str, StringConstraints(min_length=5, max_length=QUESTION_LENGTH, strip_whitespace=True)]
    options: tuple[Annotated[str, StringConstraints(min_length=1, max_length=OPTION_LENGTH)], ...] = ()


class Pulse(BaseModel):
    """The council finds out all the time what residents need (Saistošie noteikumi Nr. 25/2024, 5.1. p.)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    day: Annotated[int, Field(ge=1, le=28, strict=True)]  # of January, April, July, October, or the next working day
    days_open: Annotated[int, Field(ge=2, le=30, strict=True)]
    questions: Annotated[tuple[PulseQuestion, ...], Field(min_length=3, max_length=3)]


def mistakes(pulse: Pulse | None) -> Iterator[str]:
    """What one tap cannot answer."""
    for at, one in enumerate(pulse.questions if pulse else (), 1):
        place, count = f"pulse.questions[{at}]", len(one.options)
        if one.kind not in (PollKind.ONE, PollKind.SCALE):
            yield f"{place}.kind: one tap answers it, so it is {PollKind.ONE} or {PollKind.SCALE}."
        elif one.kind is PollKind.SCALE and count:
            yield f"{place}.options: a scale has its five numbers; delete the options."
        elif one.kind is PollKind.ONE and not 2 <= count <= MOST_OPTIONS:
            yield f"{place}.options: write from 2 to {MOST_OPTIONS} of them; there are {count}."
        yield from alike(f"{place}.options", {f"{number}.": text for number, text in enumerate(one.options, 1)})

"""What a proposal or question is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict, StrictBool, StringConstraints

from bot.domain.parishes import Key

LABEL = 20  # letters that a button shows on a small telephone

Label = Annotated[str, StringConstraints(min_length=1, max_length=LABEL, strip_whitespace=True)]


@dataclass(frozen=True)
class Topic:
    """`label` by language. `council_competent`: the council has a say in it (Pašvaldību likums, 58. p. 2. d.)."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    key: Key
    council_competent: StrictBool
    label: Mapping[str, Label]

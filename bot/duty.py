"""Whom residents call at once about something broken, as municipality.toml names them."""

from collections.abc import Collection, Iterator, Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict

from bot.domain.parishes import Name
from bot.mistakes import like

Telephone = Annotated[str, like(r"\+?[0-9][0-9 ]{1,18}[0-9]", "a telephone number such as 112 or +371 26 455 814")]


class OnDuty(BaseModel):
    """Whom residents call at once about something broken; no topics or parishes are all of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Name
    phone: Telephone
    hours: Name | None = None
    topics: tuple[str, ...] = ()
    parishes: tuple[str, ...] = ()

    def is_for(self, topic: str, parish: str) -> bool:
        return self.is_in(parish) and (not self.topics or topic in self.topics)

    def is_in(self, parish: str) -> bool:
        return not self.parishes or parish in self.parishes


def mistakes(duty: Sequence[OnDuty], topics: Collection[str], parishes: Collection[str]) -> Iterator[str]:
    """A key that is written wrongly would leave residents without anybody to call."""
    for at, one in enumerate(duty, 1):
        for table, keys, known in (("topics", one.topics, topics), ("parishes", one.parishes, parishes)):
            for key in keys:
                if key not in known:
                    yield f"duty[{at}].{table}: {key} is not a key of any of the {table}; write one of those, or none."

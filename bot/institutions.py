"""Where residents are helped in person, as municipality.toml names it: libraries, service points, the staff."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from bot.domain.parishes import Name
from bot.duty import Telephone
from bot.mistakes import translations

Does = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]


class Institution(BaseModel):
    """The telephone is the institution's, never a person's; `does` by language; no parishes are all of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Name
    place: Name
    phone: Telephone
    hours: Name
    does: Mapping[str, Does]
    parishes: tuple[str, ...] = ()

    def is_in(self, parish: str) -> bool:
        return not self.parishes or parish in self.parishes


def mistakes(found: Sequence[Institution], parishes: Collection[str], spoken: Sequence[str]) -> Iterator[str]:
    """A key that is written wrongly would leave a parish without its library."""
    for at, one in enumerate(found, 1):
        yield from translations(f"institutions[{at}].does", one.does, spoken)
        for key in one.parishes:
            if key not in parishes:
                place = f"institutions[{at}].parishes"
                yield f"{place}: {key} is not a key of any of the parishes; write one of those, or none."

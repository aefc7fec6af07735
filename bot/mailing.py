"""Who of the municipality reads digests by e-mail, as municipality.toml names them: offices, never residents."""

from collections.abc import Collection, Iterator, Sequence
from typing import Annotated

from pydantic import BaseModel, ConfigDict

from bot.mistakes import like, twice

Email = Annotated[str, like(r"[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+", "an e-mail address such as dome@aluksne.lv")]


class Mailing(BaseModel):
    """Without parishes it is of all of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    to: Email
    parishes: tuple[str, ...] = ()


def mistakes(mail: Sequence[Mailing], parishes: Collection[str]) -> Iterator[str]:
    yield from twice("mail", [one.to for one in mail])
    for at, one in enumerate(mail, 1):
        for key in one.parishes:
            if key not in parishes:
                yield f"mail[{at}].parishes: {key} is the key of no parish; write it as in [[parishes]]."

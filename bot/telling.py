"""A matter's news, one-to-one: with its number, its first words and the way to it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from bot.domain.phrases import Phrase, Value
from bot.turns import Turn

Button = tuple[str, str]  # phrase, tap


async def tell(
    turn: Turn,
    people: Iterable[int],
    about: str,
    said: Phrase,
    rows: Iterable[Sequence[Button]],
    *,
    number: str,
    words: str,
    once: str = "",
    not_before: datetime | None = None,
) -> None:
    """Each of them but whoever did it; `about` such as "consultations:3"; `once`: nobody hears it twice."""
    buttons = [[(name, {"tap": tap}) for name, tap in row] for row in rows if row]
    own: Mapping[str, Value] = {"number": number, "words": words, **said.values}
    for person_id in people:
        if turn.person is None or person_id != turn.person.id:
            await turn.tell(
                person_id,
                said.id,
                rows=buttons,
                dedupe=f"{said.id}:{about.rpartition(':')[2]}:{once}" if once else "",
                about=about,
                not_before=not_before,
                **own,  # type: ignore[arg-type]
            )

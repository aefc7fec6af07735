"""The reasons and next steps that are offered, as municipality.toml has them."""

from collections.abc import Iterator, Sequence

from bot.domain.answers import REASONED, STEPPED
from bot.domain.emptiness import is_empty
from bot.domain.statuses import Status
from bot.domain.templates import BLANK, NextStep, Template, has_blank
from bot.mistakes import alike


def mistakes(templates: Sequence[Template], next_steps: Sequence[NextStep]) -> Iterator[str]:
    """Nobody can be brought to send with one press what they may not write."""
    yield from _of("templates", templates, REASONED)
    yield from _of("next_steps", next_steps, STEPPED)


def _of(table: str, texts: Sequence[Template | NextStep], among: frozenset[Status]) -> Iterator[str]:
    for text in texts:
        place = f"{table} ({text.status}, {text.label})"
        if text.status not in among:
            yield f"{place}: {text.status} asks for none; write one of: {', '.join(sorted(among))}."
        if text.text.count(BLANK) > (1 if table == "templates" else 0):
            yield f"{place}: it has a blank ({BLANK}) too many; a reason may have one, a next step none."
        elif not has_blank(text.text) and is_empty(text.text):
            yield f"{place}: it tells residents nothing; say why, or what happens."
    for status in Status:
        labels = {text.text: text.label for text in texts if text.status is status}
        yield from alike(f"{table} ({status})", labels)

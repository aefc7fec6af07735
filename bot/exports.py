"""Published proposals and problems with their answers, for the municipality's website: a table, and for machines.

Without authors, names and places: who proposed something has agreed to be named in the parish, not in a file.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date, datetime

from bot.domain.calendar import local
from bot.domain.phrases import Phrase, Value
from bot.i18n import Phrases
from bot.municipality import Municipality
from storage.exports import PublicProposal

COLUMNS = (
    "number", "kind", "parish", "topic", "text", "supports", "submitted", "published", "status", "merged", "answered",
    "side", "reason", "next-step", "by",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(proposals: Iterable[PublicProposal], municipality: Municipality, phrases: Phrases) -> bytes:
    """CSV as a Latvian Excel reads it: semicolons, a byte order mark. A row per proposal, with its last answer."""
    language = municipality.languages.default

    def say(value: Value) -> str:
        return phrases.render(language, value) if isinstance(value, Phrase) else _plain(value)

    head = [phrases.text(language, f"exports-{column}") for column in COLUMNS]
    return sheet([head, *([say(value) for value in _cells(one, municipality, language)] for one in proposals)])


def sheet(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cells(one: PublicProposal, municipality: Municipality, language: str) -> Iterator[Value]:
    last = next((answer for answer in reversed(one.answers) if answer.reason), None)  # the rest are steps on the way
    yield one.number
    yield Phrase(f"exports-kind-{one.kind}")
    yield municipality.parish(one.parish).nominative
    yield municipality.topic(one.topic).label.get(language, one.topic)
    yield one.text
    yield one.supports
    yield one.submitted_at
    yield one.published_at or ""
    yield Phrase(one.status.phrase)
    yield one.merged_into
    yield last.at if last else ""
    yield Phrase(last.side.phrase) if last else ""
    yield last.reason if last else ""
    yield last.next_step if last else ""
    yield last.by_on or "" if last else ""


def _plain(value: Value) -> str:
    if isinstance(value, datetime):
        value = local(value).date()
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else str(value)


def _harmless(cell: str) -> str:
    """What begins like a formula is not calculated by whoever opens the table."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def data(proposals: Iterable[PublicProposal], municipality: Municipality) -> bytes:
    """JSON: keys and statuses as in the code, days ISO, all answers."""
    content = {"municipality": municipality.name, "proposals": [asdict(one) for one in proposals]}
    return json.dumps(content, ensure_ascii=False, indent=1, default=_iso).encode()


def _iso(value: object) -> str:
    assert isinstance(value, date), value
    return (local(value).date() if isinstance(value, datetime) else value).isoformat()

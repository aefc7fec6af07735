"""What will not do as an answer to a proposal, and what would: nothing that tells residents too little is taken."""

from collections.abc import Sequence
from datetime import date

from bot.domain import merging
from bot.domain.calendar import local
from bot.domain.drafts import Answers
from bot.domain.emptiness import is_empty
from bot.domain.offices import looks_like_an_office
from bot.domain.phrases import Phrase, Refusal
from bot.domain.statuses import Status
from bot.domain.templates import NextStep, Template, filled, has_blank
from bot.domain.typed_dates import NoSuchDay, read_day
from bot.turns import Turn

from . import following
from .finding import find, find_typed

S = Status


async def is_reason(turn: Turn, text: str, known: Answers) -> Phrase | None:
    if is_empty(text) and not has_blank(text):
        return _missing("reason", known)
    return _only_when(turn, text) or _of_another(turn.municipality.templates, text, known)


async def fills(_: Turn, said: str, known: Answers) -> Phrase | None:
    return _missing("reason", known) if is_empty(filled(known["reason"], said)) else None


async def is_next_step(turn: Turn, text: str, known: Answers) -> Phrase | None:
    if is_empty(text):
        return _missing("next-step", known)
    return _only_when(turn, text) or _of_another(turn.municipality.next_steps, text, known)


def _only_when(turn: Turn, text: str) -> Phrase | None:
    """A day says neither why nor what: it is asked for by itself."""
    try:
        is_day = read_day(text.rstrip(" .!"), local(turn.now, turn.municipality.time_zone)) is not None
    except NoSuchDay:
        is_day = True
    return Phrase("answers-only-a-day") if is_day else None


def _of_another(ready: Sequence[Template | NextStep], text: str, known: Answers) -> Phrase | None:
    """It was ready for another outcome, which was chosen before; in their own words it would stay."""
    meant = {one.status for one in ready if one.text == text}
    return Phrase("answers-ready-for-another") if meant and known["status"] not in meant else None


def _missing(what: str, known: Answers) -> Phrase:
    """The council may say instead that the municipality has to answer; which is a question further back."""
    may_wait = known["may_wait"] and known["status"] != S.WAITS_MUNICIPALITY
    return Phrase(f"answers-{what}-missing-may-wait" if may_wait else f"answers-{what}-missing")


async def is_step(turn: Turn, text: str, known: Answers) -> Phrase | None:
    return None if text == following.BY_ITSELF else await is_next_step(turn, text, known)


async def explains(turn: Turn, text: str, _: Answers) -> Phrase | None:
    return Phrase("answers-why-no-day-missing") if is_empty(text) or _only_when(turn, text) else None


async def is_ahead(turn: Turn, on: date, _: Answers) -> Phrase | None:
    is_past = on < local(turn.now, turn.municipality.time_zone).date()
    return Phrase.of("answers-day-past", on=on) if is_past else None


async def is_over(turn: Turn, on: date, _: Answers) -> Phrase | None:
    is_to_come = on > local(turn.now, turn.municipality.time_zone).date()
    return Phrase.of("answers-document-ahead", on=on) if is_to_come else None


async def is_another(turn: Turn, typed: str, known: Answers) -> Phrase | None:
    try:
        other = await find_typed(turn, typed)
        merging.check_take_in(other, await find(turn, int(known["proposal_id"])))
    except Refusal as no:
        return no.phrase
    return None


async def is_named(_: Turn, said: str, __: Answers) -> Phrase | None:
    return None if looks_like_an_office(said) else Phrase.of("answers-not-an-office", typed=said)

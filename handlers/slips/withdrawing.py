"""Somebody without a telephone takes back what was entered for them."""

from collections.abc import Sequence
from typing import ClassVar

from bot.domain import statuses
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.slips import Slip
from bot.domain.statuses import Side, Status
from bot.forms import Option, question
from bot.turns import Turn
from handlers.inquiries import ending
from handlers.proposals import withdraw
from handlers.proposals.finding import serial

from . import words
from .entering import Entry, enter, slip_of


async def open_of(turn: Turn, slip: Slip) -> list[Option]:
    """Their proposals and problems that have not ended, and their questions that are open, by number."""
    found = []
    for one in await turn.store.proposals.by_author(slip.person_id):
        if statuses.may_follow(Side.AUTHOR, one.status, Status.WITHDRAWN, one.kind):
            found.append(Option(f"proposals:{one.id}", one.number, also=(serial(one),)))
    for id in await turn.store.inquiries.of_author(slip.person_id):
        inquiry = await turn.store.inquiries.get(id)
        if inquiry is not None and inquiry.is_open:
            found.append(Option(inquiry.about, inquiry.number))
    return found


async def _matters(turn: Turn, known: Answers) -> Sequence[Option]:
    if not (found := await _open(turn, known)):
        raise Refusal("slips-nothing-to-withdraw")
    return found


async def _list(turn: Turn, known: Answers) -> Phrase | None:
    names = [await words.name(turn, one.value) for one in await _open(turn, known)]
    return Phrase.of("slips-proposals", lines="\n".join(filter(None, names)))


async def _open(turn: Turn, known: Answers) -> list[Option]:
    slip = await slip_of(turn, known)
    return await open_of(turn, slip) if slip else []


class WithdrawForm(Entry):
    """Which matter; what was published stays to be read, with the note that it was withdrawn."""

    name: ClassVar[str] = "slips.withdraw"
    heading: ClassVar[str] = "slips-withdraw-heading"
    is_watched: ClassVar[bool] = False

    matter: str = question("slips-ask-withdraw", label="slips-matter-label", choices=_matters, intro=_list)

    @classmethod
    async def aloud(cls, turn: Turn, known: Answers) -> Phrase | None:
        return Phrase.of("slips-read-withdraw", name=await words.name(turn, str(known["matter"])))


async def submit_withdrawal(turn: Turn, form: WithdrawForm) -> None:
    noun, _, id = form.matter.partition(":")

    async def do(theirs: Turn) -> str:
        if noun == "inquiries":
            await ending.close(theirs, int(id))
        else:
            await withdraw.withdraw(theirs, int(id), withdraw.SURE)
        return form.matter

    await enter(turn, form, do, "slips-withdrawn")

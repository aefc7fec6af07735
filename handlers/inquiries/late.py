"""What becomes of a question nobody answers, and of threads whose readers left or are away."""

from bot import gathering
from bot.domain.inquiries import Inquiry
from bot.domain.phrases import Refusal
from bot.gathering import Asked
from bot.turns import Turn

from . import clocks, finding, readers, relaying

LOT = 50
SETTLE = "inquiries.settle"  # timer


async def remind(turn: Turn, about: str) -> None:
    """The timer `inquiries.remind`."""
    if inquiry := await _owed(turn, about):
        await _remind(turn, inquiry)


async def _remind(turn: Turn, inquiry: Inquiry) -> None:
    answer = ("inquiries-answer-button", {"tap": f"inquiries.answer:{inquiry.id}"})
    whole = ("inquiries-whole-button", {"tap": f"inquiries.open:{inquiry.id}"})
    for person_id in await readers.asked(turn, inquiry):
        await turn.tell(
            person_id,
            "inquiries-remind",
            rows=[[answer, whole]],
            dedupe=f"inquiries.remind:{inquiry.id}:{turn.now.date()}",
            about=inquiry.about,
            card=relaying.OFFICE,
            not_before=await gathering.soon(turn, person_id),
            number=inquiry.number,
            on=inquiry.waits_at or turn.now,
        )


async def is_late(turn: Turn, about: str) -> None:
    """The timer `inquiries.late`: the next in turn sees it too; where there is nobody else, all are reminded again."""
    inquiry = await _owed(turn, about)
    if inquiry is None:
        return
    await clocks.again(turn, inquiry)
    if await relaying.widen(turn, inquiry):
        await turn.tell(inquiry.person_id, "inquiries-also-read", about=inquiry.about, number=inquiry.number)
    else:
        await _remind(turn, inquiry)


async def due(turn: Turn, about: str) -> Asked | None:
    """As it stands in a list of what falls due."""
    inquiry = await _owed(turn, about)
    if inquiry is None or inquiry.waits_at is None:
        return None
    return Asked(turn.say("inquiries-called", number=inquiry.number), inquiry.waits_at)


async def _owed(turn: Turn, about: str) -> Inquiry | None:
    inquiry = await turn.store.inquiries.get(finding.id_of(about))
    is_owed = inquiry is not None and inquiry.is_open and inquiry.hidden_at is None and inquiry.waits_at is not None
    return inquiry if is_owed else None


# ---------------------------------------------------------------- who left, who is away


async def settle(turn: Turn, after: str) -> None:
    """The timer `inquiries.settle`: some at a time, after that id."""
    found = await turn.store.inquiries.shown(int(after), LOT)
    for inquiry in found:
        await _settle(turn, inquiry)
    if len(found) == LOT:
        await turn.set_timer(SETTLE, str(found[-1].id), turn.now)


async def _settle(turn: Turn, inquiry: Inquiry) -> None:
    able = await readers.able(turn, inquiry)
    for person_id in await turn.store.inquiries.readers(inquiry.id):
        if person_id not in able:
            await turn.store.inquiries.drop_reader(inquiry.id, person_id)
    if not able:
        await _hide(turn, inquiry)
    elif inquiry.waits_at is not None and not await readers.present(turn, inquiry):
        await _stand_in(turn, inquiry)


async def _stand_in(turn: Turn, inquiry: Inquiry) -> None:
    if await relaying.widen(turn, inquiry):
        await clocks.again(turn, inquiry)
        await turn.tell(inquiry.person_id, "inquiries-stood-in", about=inquiry.about, number=inquiry.number)


async def _hide(turn: Turn, inquiry: Inquiry) -> None:
    """What was written to one person is for nobody else, until its author says so; they are asked once.

    A closed one may be opened again: until then nothing is asked.
    """
    await turn.store.inquiries.hide(inquiry.id, turn.now)
    await clocks.stop(turn, inquiry)
    if not inquiry.is_open:
        return
    hand_on = ("inquiries-hand-on-button", {"tap": f"inquiries.hand_on:{inquiry.id}"})
    close = ("inquiries-close-button", {"tap": f"inquiries.close:{inquiry.id}"})
    await turn.tell(
        inquiry.person_id,
        "inquiries-left",
        rows=[[hand_on], [close]],
        about=inquiry.about,
        number=inquiry.number,
        words=await relaying.first_words(turn, inquiry),
    )


async def hand_on(turn: Turn, id: int) -> None:
    inquiry = await finding.as_resident(turn, id)
    if inquiry.hidden_at is None:
        turn.reply("inquiries-handed-on-already", number=inquiry.number)
        return
    if not await relaying.widen(turn, inquiry):
        raise Refusal("inquiries-nobody", email=turn.municipality.contacts.council_email)
    await turn.store.inquiries.show(inquiry.id)
    if inquiry.is_open:
        await turn.store.inquiries.waits(inquiry.id, turn.now)
        await clocks.start(turn, inquiry)
    turn.reply("inquiries-handed-on", number=inquiry.number)

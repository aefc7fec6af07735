"""How a thread ends: closed by either side, and whether it helped; passed to the municipality; made a proposal."""

from collections.abc import Awaitable, Callable

from bot.domain.inquiries import LONGEST, Inquiry, Side
from bot.domain.kept import Kept
from bot.domain.phrases import Refusal
from bot.routing import TapHandler
from bot.turns import Turn

from . import asking, clocks, finding, owed, readers, relaying

HELPED = "yes"
Becomes = Callable[[Turn, Kept], Awaitable[None]]


async def close(turn: Turn, id: int) -> None:
    inquiry, side = await finding.find(turn, id)
    if not await turn.store.inquiries.close(id, turn.now):
        raise Refusal("inquiries-closed-already", number=inquiry.number)
    await clocks.stop(turn, inquiry)
    if side is Side.RESIDENT:
        await _tell_readers(turn, inquiry)
        turn.reply(
            "inquiries-closed",
            rows=[[turn.button(name, tap=how["tap"]) for name, how in _whether(inquiry)]],
            number=inquiry.number,
        )
        return
    await ask_whether_it_helped(turn, inquiry)
    turn.reply("inquiries-closed-reply", rows=await owed.further(turn, inquiry), number=inquiry.number)


async def ask_whether_it_helped(turn: Turn, inquiry: Inquiry) -> None:
    await turn.tell(
        inquiry.person_id,
        "inquiries-closed-told",
        rows=[_whether(inquiry)],
        about=inquiry.about,
        card=relaying.RESIDENT,
        number=inquiry.number,
    )


async def _tell_readers(turn: Turn, inquiry: Inquiry) -> None:
    for person_id in await readers.present(turn, inquiry):
        await turn.tell(person_id, "inquiries-closed-by-author", about=inquiry.about, number=inquiry.number)


def _whether(inquiry: Inquiry) -> list[tuple[str, dict[str, str]]]:
    yes = ("inquiries-helped-button", {"tap": f"inquiries.helped:{inquiry.id}"})
    no = ("inquiries-more-button", {"tap": f"inquiries.more:{inquiry.id}"})
    return [yes, no]


async def helped(turn: Turn, id: int) -> None:
    inquiry = await finding.as_resident(turn, id)
    await turn.store.inquiries.helped(id, HELPED)
    turn.reply("inquiries-helped", number=inquiry.number)


async def more(turn: Turn, id: int) -> None:
    """It did not help: what they write now opens it again."""
    await finding.as_resident(turn, id)
    await turn.store.inquiries.helped(id, "")
    await asking.add(turn, id)


# ---------------------------------------------------------------- to the municipality


async def pass_on(turn: Turn, id: int) -> None:
    """The staff read all of it, and owe an answer too."""
    inquiry, side = await finding.find(turn, id)
    asking.check_open(inquiry)
    asking.check_shown(inquiry)
    spared = await turn.store.inquiries.blocked_by(inquiry.person_id, turn.now)
    to = [person_id for person_id in await readers.staff(turn, inquiry) if person_id not in spared]
    if not to:
        raise Refusal("inquiries-no-staff", email=turn.municipality.contacts.municipality_email)
    if not await turn.store.inquiries.pass_on(id, turn.now):
        raise Refusal("inquiries-passed-already", number=inquiry.number)
    await relaying.widen(turn, inquiry, to)
    await turn.store.inquiries.waits(id, turn.now)
    await clocks.start(turn, inquiry)
    await turn.log("inquiries.passed", inquiry.about)
    if side is Side.OFFICE:
        await turn.tell(inquiry.person_id, "inquiries-passed-told", about=inquiry.about, number=inquiry.number)
    turn.reply("inquiries-passed", rows=await owed.further(turn, inquiry), number=inquiry.number)


# ---------------------------------------------------------------- a proposal


async def suggest(turn: Turn, id: int) -> None:
    """Only its author can make it one."""
    inquiry = await finding.as_office(turn, id)
    button = ("inquiries-become-button", {"tap": f"inquiries.become:{id}"})
    await turn.tell(
        inquiry.person_id,
        "inquiries-suggested",
        rows=[[button]],
        about=inquiry.about,
        dedupe=f"inquiries.suggest:{id}",
        number=inquiry.number,
        words=await relaying.first_words(turn, inquiry),
    )
    turn.reply("inquiries-suggested-reply", number=inquiry.number)


def becoming(becomes: Becomes) -> TapHandler:
    """Its own words go into the form of a proposal, where all of it can be changed before it is sent."""

    async def become(turn: Turn, id: int) -> None:
        inquiry = await finding.as_resident(turn, id)
        said = await turn.store.inquiries.messages(inquiry.id)
        text = "\n".join(one.text for one in said if one.side is Side.RESIDENT and one.text)[:LONGEST]
        await becomes(turn, Kept(0, str(turn.address), text, turn.now))

    return become

"""Which thread is meant, and on which side of it who speaks stands; it does not exist for anybody else."""

from bot.domain.inquiries import Inquiry, Side, number_in
from bot.domain.phrases import Refusal
from bot.turns import Turn

from . import readers


async def find(turn: Turn, id: int) -> tuple[Inquiry, Side]:
    """Raises Refusal for whoever may not read it."""
    inquiry = await turn.store.inquiries.get(id)
    side = await side_of(turn, inquiry) if inquiry else None
    if inquiry is None or side is None:
        raise Refusal("inquiries-unknown")
    return inquiry, side


async def side_of(turn: Turn, inquiry: Inquiry) -> Side | None:
    """None where they may not read it."""
    if turn.person is None:
        return None
    if turn.person.id == inquiry.person_id:
        return Side.RESIDENT
    is_hidden = inquiry.hidden_at is not None
    return None if is_hidden or turn.person.id not in await readers.able(turn, inquiry) else Side.OFFICE


async def as_resident(turn: Turn, id: int) -> Inquiry:
    inquiry, side = await find(turn, id)
    if side is not Side.RESIDENT:
        raise Refusal("machinery-not-allowed")
    return inquiry


async def as_office(turn: Turn, id: int) -> Inquiry:
    inquiry, side = await find(turn, id)
    if side is not Side.OFFICE:
        raise Refusal("machinery-not-allowed")
    return inquiry


def id_of(about: str) -> int:
    return int(about.partition(":")[2])


async def find_typed(turn: Turn, typed: str) -> tuple[Inquiry, Side]:
    """By its number as people write it."""
    id = number_in(typed)
    if id is None:
        raise Refusal("inquiries-unknown")
    return await find(turn, id)

"""What happens to a sitting of the council in many tests."""

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat
from tests.meetings import announces

WHEN = "08.12.2026 18.00"  # a Tuesday; the tests begin on Monday, 23 November


async def a_sitting(dace: Actor, *, when: str = WHEN, title: str = "Kārtējā sēde") -> str:
    """Announced everywhere; return its number."""
    return await announces(dace, kind="Padomes sēde", where="Visam novadam", when=when, title=title)


async def representatives(chat: Chat, count: int) -> list[Actor]:
    """Of as many parishes, not of Malienas pagasts."""
    units = [key for key in chat.municipality.units if key != "malienas"]
    return [
        await chat.official(f"Pārstāvis{at}", RoleName.REPRESENTATIVE, key) for at, key in enumerate(units[:count], 1)
    ]

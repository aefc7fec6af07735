"""How people ask whoever speaks for their parish, in tests."""

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Shown

QUESTION = "Kad salabos ceļu uz Brenciem?"


async def inquires(actor: Actor, text: str = QUESTION, name: str = "Izlaist") -> str:
    """The number it was given."""
    await actor.says("/jautajums")
    await actor.says(text)
    await actor.says(name)
    await actor.taps("Nosūtīt")
    actor.sees("inquiries-asked")
    (row,) = await actor.chat.rows("SELECT MAX(id) AS id FROM inquiries")
    return f"J-{row['id']}"


def holding(actor: Actor, text: str) -> Shown:
    """The newest message on their screen with this text."""
    return next(shown for shown in reversed(actor.screen) if text in shown.text)


async def hers_ends(chat: Chat, actor: Actor) -> None:
    """The role of a representative is laid down."""
    await actor.says("lomas")
    await actor.taps("Atkāpties")
    await actor.taps("Jā, izbeigt")


async def alternate(chat: Chat) -> Actor:
    return await chat.official("Vilis", RoleName.ALTERNATE, "malienas", village="Brenci")

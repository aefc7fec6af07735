"""The language in which somebody is spoken to, one-to-one."""

from bot.routing import Command
from bot.turns import Turn

from .greeting import greet, languages


async def ask(turn: Turn, _: str = "") -> None:
    turn.reply("people-ask-language", rows=[languages(turn)])


async def speak(turn: Turn, _: int, language: str) -> None:
    """Another language than Latvian is spoken because it was asked for (Valsts valodas likums)."""
    if language not in turn.municipality.languages.one_to_one:
        return
    turn.language = language
    if turn.person is None:
        await greet(turn)
        return
    await turn.store.people.speak(turn.person.id, language)
    turn.reply("people-language-changed", rows=[[turn.button("machinery-menu", tap="menu.show")]])


def speaking(language: str) -> Command:
    async def command(turn: Turn, _: str) -> None:
        await speak(turn, 0, language)

    return command

"""Which places something is for, where somebody serves more than one: all, one, or several named."""

import re
from collections.abc import Callable, Sequence
from typing import Annotated, Any

from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase
from bot.forms import Option, Text, Words, question
from bot.turns import Turn

ALL, SOME = "all", "some"
BETWEEN = re.compile(r"[,;\n]|\bun\b")

Names = Annotated[Text, Words(3, 500)]


def which(permission: str | Callable[[Answers], str]) -> Any:
    """The field `where: str | None` of a form; what has to be allowed there may depend on earlier answers."""

    async def choices(turn: Turn, known: Answers) -> Sequence[Option]:
        return await _options(turn, permission if isinstance(permission, str) else permission(known))

    return question("territories-ask", label="territories-label", choices=choices, may_skip=False)


def names() -> Any:
    """The field `places: Names | None` after it."""
    return question(
        "territories-ask-names",
        label="territories-names-label",
        when=are_several,
        check=check_names,
        may_skip=False,
    )


async def _options(turn: Turn, permission: str) -> Sequence[Option]:
    """Nothing to choose where it is one."""
    keys = await own(turn, permission)
    if len(keys) < 2:
        return []
    everywhere = [Option(ALL, Phrase("territories-everywhere"))] if len(keys) == len(turn.municipality.units) else []
    units = [turn.municipality.parish(key) for key in keys]
    names = [Option(unit.key, unit.nominative, also=unit.aliases) for unit in units]
    return [*everywhere, Option(SOME, Phrase("territories-some")), *names]


async def own(turn: Turn, permission: str, *, stands_in: bool = False) -> list[str]:
    """Where who speaks may do it, in the municipality's own order; `stands_in`: also where others come first."""
    units = turn.municipality.units
    return [key for key in units if await turn.may(permission, parish=key, stands_in=stands_in)]


def are_several(known: Answers) -> bool:
    """Whether the places are still to be named."""
    return known.get("where") == SOME


async def check_names(turn: Turn, text: str, _: Answers) -> Phrase | None:
    """Each written so that it can be only one."""
    for name in _named(text):
        if len(turn.municipality.find_parish(name)) != 1:
            return Phrase.of("territories-unclear", name=name)
    return None


async def chosen(turn: Turn, permission: str, where: str | None, places: str | None) -> list[str]:
    """Who may do it in one place only was not asked where."""
    everywhere = list(turn.municipality.units)
    if where is None:
        return await own(turn, permission)
    if where == SOME:
        keys = {one.key for name in _named(places or "") for one in turn.municipality.find_parish(name)}
        return [key for key in everywhere if key in keys]
    return everywhere if where == ALL else [where]


def said(turn: Turn, parishes: Sequence[str]) -> dict[str, object]:
    """The same as answers, where it is to be changed."""
    if len(parishes) == 1:
        return {"where": parishes[0]}
    if len(parishes) == len(turn.municipality.units):
        return {"where": ALL}
    return {"where": SOME, "places": ", ".join(turn.municipality.parish(key).nominative for key in parishes)}


def _named(text: str) -> list[str]:
    return [name.strip() for name in BETWEEN.split(text) if name.strip()]


def more(turn: Turn, parishes: Sequence[str]) -> int | str:
    """For a phrase that names the first of them: how many others there are, or "all"."""
    return "all" if len(parishes) == len(turn.municipality.units) > 1 else len(parishes) - 1

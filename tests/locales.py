"""What the tests know of locales/ and of the code that speaks: every phrase, what it needs, and who says it."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from itertools import islice, product
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.domain.parishes import Parish
from bot.domain.phrases import Value
from bot.i18n import PhraseError, Phrases

ROOT = Path(__file__).parent.parent
LANGUAGES = ("lv", "en", "ru")
FILES = {file.stem for file in (ROOT / "locales").glob("*/*.ftl")}
NOUNS = FILES | {"announcements", "chats", "consultations", "digests", "forms", "inquiries", "meetings", "parishes"}
NOUNS |= {"people", "permissions", "polls", "privacy", "proposals", "roles"}
TOWN = Parish("aluksne", "town", "Alūksne", "Alūksnes", "Alūksnei", "Alūksni", "Alūksnē")
EVENING = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)
NEEDS: Mapping[str, Value] = {
    "PARISH": TOWN.key,
    "KIND": TOWN.key,
    "DAY": date(2026, 11, 24),
    "WHEN": EVENING,
    "TIME": EVENING,
}
PLURALS = {"zero", "one", "two", "few", "many"}

# ---------------------------------------------------------------- files


class Uses(Visitor):
    """The words of a phrase, its variables with the values that make a difference, and what it refers to."""

    def __init__(self) -> None:
        self.variables: dict[str, set[Value]] = {}
        self.references: set[str] = set()
        self.words: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:
        self.words.append(node.value)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:
        self.references.add(node.id.name)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.variables.setdefault(node.id.name, set())

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:
        for argument in node.arguments.positional:
            if isinstance(argument, ftl.VariableReference) and node.id.name in NEEDS:
                self.variables.setdefault(argument.id.name, set()).add(NEEDS[node.id.name])
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        if isinstance(node.selector, ftl.VariableReference):
            keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ftl.Identifier)}
            counts = keys & PLURALS or len(keys) < len(node.variants)
            self.variables.setdefault(node.selector.id.name, set()).update({0, 1, 2, 10} if counts else keys)
        self.generic_visit(node)


@dataclass(frozen=True)
class Entry:
    """One phrase (or term) in one language."""

    language: str
    noun: str
    id: str
    node: ftl.Message | ftl.Term

    @property
    def where(self) -> str:
        return f"locales/{self.language}/{self.noun}.ftl: {self.id}"

    def uses(self) -> Uses:
        uses = Uses()
        uses.visit(self.node)
        for id in uses.references & phrases_of(self.language).keys():
            for name, values in phrases_of(self.language)[id].uses().variables.items():
                uses.variables.setdefault(name, set()).update(values)
        return uses

    def said(self) -> Iterator[str]:
        """With each combination of values that chooses other words; raises PhraseError."""
        variables = self.uses().variables
        for values in islice(product(*(_plausible(name, of) for name, of in variables.items())), 300):
            yield spoken().text(self.language, self.id, **dict(zip(variables, values, strict=True)))

    def trouble(self) -> str:
        try:
            list(self.said())
        except PhraseError as error:
            return f"{self.where}: {error}"
        return ""


@cache
def spoken() -> Phrases:
    return Phrases.load(ROOT / "locales", {TOWN.key: TOWN}, strict=True)


@cache
def bodies(language: str) -> tuple[tuple[str, ftl.EntryType], ...]:
    """Everything that stands in the files, junk too, each with the file's noun."""
    parser = FluentParser(with_spans=False)
    files = sorted((ROOT / "locales" / language).glob("*.ftl"))
    return tuple((file.stem, entry) for file in files for entry in parser.parse(file.read_text("utf-8")).body)


def entries(language: str) -> Iterator[Entry]:
    for noun, node in bodies(language):
        if isinstance(node, ftl.Message | ftl.Term):
            yield Entry(language, noun, node.id.name, node)


@cache
def phrases_of(language: str) -> Mapping[str, Entry]:
    return {entry.id: entry for entry in entries(language) if isinstance(entry.node, ftl.Message)}


def everywhere() -> Iterator[Entry]:
    for language in LANGUAGES:
        yield from phrases_of(language).values()


def _plausible(name: str, possible: set[Value]) -> list[Value]:
    if any(isinstance(value, datetime) for value in possible):
        return [EVENING]  # a moment also has a day
    if name == "parish":
        return [TOWN.key]
    return sorted(possible, key=str) or ["teksts"]


# ---------------------------------------------------------------- code

_NOUN = f"({'|'.join(sorted(NOUNS))})"
ID = re.compile(rf"{_NOUN}(-[a-z0-9]+)+")
START = re.compile(rf"{_NOUN}-([a-z0-9]+-)*")


@dataclass(frozen=True)
class Code:
    """The phrases that the code names: whole, built (`f"polls-kind-{kind}"`, as patterns), and on buttons."""

    named: Mapping[str, str]
    built: Mapping[str, str]
    buttons: frozenset[str]

    def builds(self, id: str) -> bool:
        return any(re.fullmatch(pattern, id) for pattern in self.built)


@cache
def code() -> Code:
    named: dict[str, str] = {}
    built: dict[str, str] = {}
    buttons: set[str] = set()
    for where, node in _nodes():
        match node:
            case ast.Constant(value=str(text)) if ID.fullmatch(text):
                named.setdefault(text, where)
            case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Add()) if START.fullmatch(text):
                built.setdefault(f"{text}[a-z0-9-]+", where)
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if START.match(start):
                built.setdefault(_pattern(node), where)
            case ast.Call(func=ast.Attribute(attr="button"), args=[ast.Constant(value=str(text)), *_]):
                buttons.add(text)
    for page in (ROOT / "bot").rglob("*.html"):
        for found in re.finditer(rf"[\"'](?P<id>{ID.pattern})[\"']", page.read_text("utf-8")):
            named.setdefault(found["id"], str(page.relative_to(ROOT)))
    return Code(named, built, frozenset(buttons))


def _nodes() -> Iterator[tuple[str, ast.AST]]:
    for file in sorted(file for folder in ("bot", "handlers") for file in (ROOT / folder).rglob("*.py")):
        nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
        parts = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in nodes:
            if id(node) not in parts:
                yield f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", node


def _pattern(node: ast.JoinedStr) -> str:
    return "".join(
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9-]+" for part in node.values
    )

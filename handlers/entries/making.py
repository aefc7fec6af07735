"""Describing an entry: a form that knows how long the law wants it to last, then a preview."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar

from bot import territories
from bot.domain import entries
from bot.domain.drafts import Answers
from bot.domain.entries import Entry, EntryKind, NewEntry, State
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import announcing, cards
from .finding import RIGHT, find, find_managed, id_of, today

PREVIEW = "entries.preview"


async def _kinds(turn: Turn, _: Answers) -> Sequence[Option]:
    return [Option(kind.value, Phrase(f"entries-kind-{kind.value.replace('_', '-')}")) for kind in EntryKind]


async def _lasts(turn: Turn, until_on: date, known: Answers) -> Phrase | None:
    """Not over already, and as long as the law wants it."""
    if until_on < today(turn):
        return Phrase("entries-past")
    return entries.too_short(EntryKind(str(known["kind"])), _day(known["from_on"]), until_on)


async def _is_link(turn: Turn, text: str, _: Answers) -> Phrase | None:
    is_one = text.startswith(("https://", "http://")) and not any(map(str.isspace, text.strip()))
    return None if is_one else Phrase("entries-link-unclear")


class EntryForm(Form):
    """What, where, from when until when, how to take part."""

    name: ClassVar[str] = "entries.make"
    heading: ClassVar[str] = "entries-heading"
    is_watched: ClassVar[bool] = False

    announced_from: date | None = None  # where one is changed: the first day everybody knows
    kind: EntryKind = question("entries-ask-kind", label="entries-kind-label", choices=_kinds)
    where: str | None = territories.which(RIGHT)
    places: territories.Names | None = territories.names()
    title: Annotated[Text, Words(3, 120)] = question("entries-ask-title", label="entries-title-label")
    from_on: date = question("entries-ask-from", label="entries-from-label")
    until_on: date = question("entries-ask-until", label="entries-until-label", check=_lasts)
    link: Annotated[Text, Words(2, 200)] | None = question(
        "entries-ask-link", label="entries-link-label", check=_is_link
    )
    how: Annotated[Text, Words(3, 500)] | None = question("entries-ask-how", label="entries-how-label")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        if about.startswith("entries:"):
            await find_managed(turn, id_of(about))
        elif not await territories.own(turn, RIGHT):
            raise Refusal("machinery-not-allowed")

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """What had begun before, comes too late for its notice, says no way in, is short, or ends on a day off."""
        known_from = known.get("announced_from")
        announced_from = _day(known_from) if known_from else None
        found = entries.doubts(_new(known, ()), today(turn), turn.municipality.working_days, announced_from)
        return Phrase.of("entries-doubts", doubts="\n".join(map(turn.render, found))) if found else None


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(EntryForm)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def change(turn: Turn, id: int) -> None:
    entry = await find_managed(turn, id)
    if entry.state is State.WITHDRAWN or entry.is_over(today(turn)):
        raise Refusal("entries-over-already", title=entry.title)
    said: dict[str, object] = {
        "kind": entry.kind,
        "title": entry.title,
        "from_on": entry.from_on,
        "until_on": entry.until_on,
        "link": entry.link or None,
        "how": entry.how or None,
    }
    if len(await territories.own(turn, RIGHT)) > 1:
        said |= territories.said(turn, entry.parishes)
    given = {"announced_from": entry.from_on} if entry.state is State.ANNOUNCED else {}
    await turn.ask(EntryForm, about=entry.about, given=given, said=said)


async def submit(turn: Turn, form: EntryForm) -> None:
    described = _new(form.model_dump(), await territories.chosen(turn, RIGHT, form.where, form.places))
    for parish in described.parishes:
        await turn.require(RIGHT, parish=parish)
    if form.about.startswith("entries:"):
        await _change(turn, id_of(form.about), described)
        return
    id = await turn.store.entries.add(described, turn.now)
    await turn.log("entries.described", f"entries:{id}")
    await preview(turn, await find(turn, id))


async def _change(turn: Turn, id: int, described: NewEntry) -> None:
    entry = await find_managed(turn, id)
    if not await turn.store.entries.change(id, described):
        raise Refusal("entries-over-already", title=entry.title)
    await turn.log("entries.changed", entry.about)
    if entry.state is State.PLANNED:
        await preview(turn, await find(turn, id))
        return
    await announcing.changed(turn, entry, await find(turn, id))
    turn.reply("entries-changed", rows=[[_open(turn, entry)]], number=entry.number)


def _open(turn: Turn, entry: Entry) -> Choice:
    return turn.button("entries-open-button", tap=f"entries.open:{entry.id}")


def _new(known: Answers, parishes: Sequence[str]) -> NewEntry:
    return NewEntry(
        kind=EntryKind(str(known["kind"])),
        title=str(known["title"]),
        from_on=_day(known["from_on"]),
        until_on=_day(known["until_on"]),
        parishes=tuple(parishes),
        link=str(known.get("link") or "").strip(),
        how=str(known.get("how") or ""),
    )


def _day(known: object) -> date:
    return known if isinstance(known, date) else date.fromisoformat(str(known))


# ---------------------------------------------------------------- before it is announced


async def preview(turn: Turn, entry: Entry) -> None:
    """As the group will see it, and below it what can be done."""
    painted = cards.shown(turn.speaking(turn.municipality.languages.default), entry)
    sample = tuple(tuple(Choice(one.label, tap=PREVIEW) for one in row) for row in painted.rows)
    turn.speak(Outbound(painted.text, title=painted.title, rows=sample), "entries-title")
    text = turn.say("entries-preview", number=entry.number)
    turn.speak(Outbound(text, rows=tuple(manage_rows(turn, entry))), "entries-preview")


async def preview_pressed(turn: Turn) -> None:
    turn.acknowledge("entries-only-preview")


def manage_rows(turn: Turn, entry: Entry) -> list[tuple[Choice, ...]]:
    """For who may announce it."""
    if entry.state is State.WITHDRAWN or entry.is_over(today(turn)):
        return []
    is_planned = entry.state is State.PLANNED
    change = turn.button("entries-change-button", tap=f"entries.change:{entry.id}")
    phrase = "entries-throw-away-button" if is_planned else "entries-withdraw-button"
    rows: list[tuple[Choice, ...]] = [(change, turn.button(phrase, tap=f"entries.withdraw:{entry.id}"))]
    if is_planned:
        rows.insert(0, (turn.button("entries-announce-button", tap=f"entries.announce:{entry.id}"),))
    return rows

"""The announcement as the group sees it: what, from when until when, how many days are left, how to take part."""

from bot import territories
from bot.domain.entries import Entry, EntryKind, State
from bot.domain.phrases import Phrase
from bot.messages import Choice, Outbound
from bot.turns import Turn

from .finding import id_of, today

CARD = "entries.card"
BY_LAW = (EntryKind.CONSULTATION, EntryKind.DRAFT_RULES, EntryKind.BUDGET_IDEAS, EntryKind.BUDGET_VOTE)


async def card(turn: Turn, about: str) -> Outbound | None:
    entry = await turn.store.entries.get(id_of(about))
    return None if entry is None or entry.announced_at is None else shown(turn, entry)


def shown(turn: Turn, entry: Entry) -> Outbound:
    look = turn.button("entries-privately-button", start=f"t-{entry.id}")
    rows = [row for row in (link(turn, entry), (look,)) if row]
    return Outbound("\n\n".join(facts(turn, entry)), title=heading(turn, entry), rows=tuple(rows))


def kind(entry: Entry) -> Phrase:
    return Phrase(f"entries-kind-{entry.kind.value.replace('_', '-')}")


def heading(turn: Turn, entry: Entry) -> str:
    more = territories.more(turn, entry.parishes)
    return turn.say("entries-title", kind=kind(entry), parish=entry.parishes[0], more=more)


def name(turn: Turn, entry: Entry) -> str:
    return turn.say("entries-name", number=entry.number, title=entry.title)


def link(turn: Turn, entry: Entry) -> tuple[Choice, ...]:
    return (turn.button("entries-link-button", url=entry.link),) if entry.link else ()


def facts(turn: Turn, entry: Entry) -> list[str]:
    """Each a paragraph; how to take part only where it is still possible."""
    if entry.state is State.WITHDRAWN:
        return lasting(turn, entry)
    named, when, *how = lasting(turn, entry)
    lines = [named, f"{when}\n{left(turn, entry)}"]
    return lines if entry.is_over(today(turn)) else [*lines, *how]


def lasting(turn: Turn, entry: Entry) -> list[str]:
    """What stays true whenever it is read."""
    when = turn.say("entries-when", since=entry.from_on, until=entry.until_on)
    if entry.state is State.WITHDRAWN:
        return [turn.say("entries-is-withdrawn", why=entry.why), entry.title, when]
    lines = [entry.title, when, entry.how]
    if entry.kind in BY_LAW:
        how = f"entries-how-{entry.kind.value.replace('_', '-')}"
        lines.append(turn.say(how, email=turn.municipality.contacts.drafts_email))
    return [line for line in lines if line]


def left(turn: Turn, entry: Entry) -> str:
    """The days that are left, counted anew each morning."""
    day = today(turn)
    if entry.is_over(day):
        return turn.say("entries-over")
    if entry.from_on > day:
        return turn.say("entries-begins", days=(entry.from_on - day).days)
    return turn.say("entries-left", days=(entry.until_on - day).days)

"""An entry one-to-one, and taken out of the calendar with a reason."""

from typing import Annotated, ClassVar

from bot.domain.entries import Entry, State
from bot.domain.phrases import Refusal
from bot.forms import Form, Text, Words, question
from bot.messages import Outbound
from bot.turns import Turn

from . import announcing, cards, making
from .finding import find, find_managed, find_typed, id_of, may_manage, today

PAGE = "entries.page"


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find(turn, id))


async def open_by_link(turn: Turn, argument: str) -> None:
    await show(turn, await find_typed(turn, f"t-{argument}"))


async def open_number(turn: Turn, typed: str) -> None:
    await show(turn, await find_typed(turn, typed))


async def show(turn: Turn, entry: Entry) -> None:
    if entry.state is State.PLANNED:
        await making.preview(turn, entry)
        return
    rows = [row for row in (cards.link(turn, entry),) if row]
    if entry.state is State.ANNOUNCED and not entry.is_over(today(turn)):
        rows.append((turn.button("ics-button", tap=f"entries.calendar:{entry.id}"),))
    if await may_manage(turn, entry):
        rows += making.manage_rows(turn, entry)
    rows.append((turn.button("meetings-list-button", tap="meetings.list"),))
    message = Outbound("\n\n".join(cards.facts(turn, entry)), title=cards.heading(turn, entry), rows=tuple(rows))
    turn.speak(message, "entries-title", about=entry.about, card=PAGE)


class WithdrawForm(Form):
    """Why it is taken out of the calendar: everybody reads it."""

    name: ClassVar[str] = "entries.withdraw"
    heading: ClassVar[str] = "entries-withdraw-heading"
    is_watched: ClassVar[bool] = False

    why: Annotated[Text, Words(3, 500)] = question("entries-ask-why")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await find_managed(turn, id_of(about))


async def withdraw(turn: Turn, id: int) -> None:
    """What nobody has seen is thrown away at once; else it is asked why."""
    entry = await find_managed(turn, id)
    if entry.state is State.PLANNED:
        await turn.store.entries.withdraw(id, "", turn.now)
        turn.reply("entries-thrown-away", name=entry.title)
    elif entry.state is State.ANNOUNCED and not entry.is_over(today(turn)):
        await turn.ask(WithdrawForm, about=entry.about)
    else:
        raise Refusal("entries-over-already", title=entry.title)


async def submit_withdraw(turn: Turn, form: WithdrawForm) -> None:
    entry = await find_managed(turn, id_of(form.about))
    if not await turn.store.entries.withdraw(entry.id, form.why, turn.now):
        raise Refusal("entries-over-already", title=entry.title)
    await turn.log("entries.withdrawn", entry.about)
    await announcing.withdrawn(turn, await find(turn, entry.id))
    turn.reply("entries-withdrawn", name=entry.title)

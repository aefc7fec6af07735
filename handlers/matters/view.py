"""One of the council's own matters one-to-one, as everybody may read it, and the list of them."""

from bot.domain.consultations import CouncilMatter
from bot.domain.phrases import Phrase
from bot.domain.statuses import Status
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import deciding, stages
from .finding import ANSWER, PUT, find, find_typed, short

PAGE = "matters.page"
SHOWN = 8


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find(turn, id))


async def open_by_link(turn: Turn, argument: str) -> None:
    await show(turn, await find_typed(turn, f"p-{argument}"))


async def open_number(turn: Turn, typed: str) -> None:
    await show(turn, await find_typed(turn, typed))


async def facts(turn: Turn, one: CouncilMatter) -> list[str]:
    """Each a paragraph."""
    kind = turn.say(f"matters-kind-{one.kind}")
    return [turn.say("matters-head", number=one.number, kind=kind), one.text, await standing(turn, one)]


async def standing(turn: Turn, one: CouncilMatter) -> str:
    """How far it is, with every day that counts."""
    lines = [turn.say("matters-put-on", on=one.put_at), *await stages.lines(turn, one)]
    if one.withdrawn_at is not None:
        lines.append(turn.say("matters-is-withdrawn", why=one.reason))
    elif one.decided_at is not None:
        status = Phrase(Status(one.outcome).phrase)
        by_on = one.by_on or one.decided_at
        lines.append(turn.say("consulted-decision", status=status, reason=one.reason, step=one.next_step, on=by_on))
    else:
        late = "yes" if one.over_at is not None else "no"
        lines.append(turn.say("matters-is-open", on=one.due_on, late=late))
    return "\n".join(lines)


async def show(turn: Turn, one: CouncilMatter) -> None:
    rows = [await _files(turn, one), await stages.row(turn, one), await deciding.row(turn, one)]
    if one.published_at is None and one.withdrawn_at is None and await turn.may(ANSWER):
        rows.append((turn.button("matters-published-button", tap=f"matters.published:{one.id}"),))
    if one.is_open and await turn.may(PUT):
        rows.append((turn.button("matters-withdraw-button", tap=f"matters.withdraw:{one.id}"),))
    rows.append((turn.button("matters-list-button", tap="matters.list"),))
    head, *others = await facts(turn, one)
    message = Outbound("\n\n".join(others), title=head, rows=tuple(filter(None, rows)))
    turn.speak(message, "matters-head", about=one.about, card=PAGE)


async def _files(turn: Turn, one: CouncilMatter) -> tuple[Choice, ...]:
    count = len(await turn.store.media.of(one.about))
    button = turn.button("consultations-files-button", tap=f"matters.files:{one.id}", count=count)
    return (button,) if count else ()


async def files(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    found = [stored.media for stored in await turn.store.media.of(one.about)]
    for place, media in enumerate(found, 1):
        text = turn.say("consultations-file", number=one.number, place=place, count=len(found))
        turn.speak(Outbound(text, media=media), "consultations-file", about=one.about, card=PAGE)
    if not found:
        turn.reply("consultations-no-files", number=one.number)


async def list_(turn: Turn, _: str = "") -> None:
    """What is open, the nearest last day first; then what ended last."""
    open_now = await turn.store.council_matters.open()
    others = [one for one in await turn.store.council_matters.latest(SHOWN) if not one.is_open]
    found = [*open_now, *others][:SHOWN]
    new = (turn.button("matters-new-button", tap="matters.new"),) if await turn.may(PUT) else ()
    if not found:
        turn.reply("matters-none", rows=[new] if new else [])
        return
    items = [f"{one.number}: {short(one)}\n{await standing(turn, one)}" for one in found]
    looks = [
        (turn.button("consultations-open-number-button", tap=f"matters.open:{one.id}", number=one.number),)
        for one in found
    ]
    title = turn.say("matters-list-title", count=len(found))
    turn.speak(Outbound("\n\n".join(items), title=title, rows=tuple(filter(None, (*looks, new)))), "matters-list-title")


async def list_by_tap(turn: Turn) -> None:
    await list_(turn)

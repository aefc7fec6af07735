"""Threads as they are seen: the list of one's own, one of them whole, and which one a text is meant for."""

from collections.abc import Sequence

from bot import dangers
from bot.domain.inquiries import LONGEST, Inquiry, Side
from bot.domain.phrases import Refusal
from bot.messages import Choice, Outbound
from bot.turns import Rows, Turn

from . import asking, finding, readers, relaying

LISTED = 12
OFFERED = 12  # threads one text may be meant for
PER_ROW = 3
MANY = 200  # more threads than anybody has open
LIST, THREAD = "inquiries.list", "inquiries.thread"  # cards


# ---------------------------------------------------------------- the list


async def list_(turn: Turn, _: str = "") -> None:
    """What they asked, and what they were given to answer."""
    found = await _own(turn, LISTED)
    new = turn.button("inquiries-new-button", tap="inquiries.new")
    if not found:
        turn.reply("inquiries-none", rows=[[new]])
        return
    lines = [await _line(turn, one) for one in found]
    buttons = [Choice(one.number, tap=f"inquiries.open:{one.id}") for one in found]
    rows = [buttons[at : at + PER_ROW] for at in range(0, len(buttons), PER_ROW)]
    turn.reply("inquiries-list", rows=[*rows, [new]], lines="\n".join(lines))


async def list_by_tap(turn: Turn) -> None:
    await list_(turn)


async def _own(turn: Turn, limit: int) -> list[Inquiry]:
    if turn.person is None:
        return []
    asked = await turn.store.inquiries.asked_by(turn.person.id, limit)
    given = [one for one in await turn.store.inquiries.read_by(turn.person.id, limit) if one not in asked]
    return [*asked, *[one for one in given if await finding.side_of(turn, one)]][:limit]


async def _line(turn: Turn, inquiry: Inquiry) -> str:
    return turn.say(
        "inquiries-list-line",
        number=inquiry.number,
        words=await relaying.first_words(turn, inquiry),
        state=_state(inquiry),
    )


def _state(inquiry: Inquiry) -> str:
    if not inquiry.is_open:
        return "closed"
    if inquiry.hidden_at is not None:
        return "hidden"
    return "answered" if inquiry.waits_at is None else "waits"


# ---------------------------------------------------------------- one of them


async def open_(turn: Turn, id: int) -> None:
    inquiry, side = await finding.find(turn, id)
    await show(turn, inquiry, side)


async def show(turn: Turn, inquiry: Inquiry, side: Side, second: Sequence[Choice] = ()) -> None:
    """`second` is a row that stands below what is done most often."""
    title = turn.say("inquiries-title", number=inquiry.number, parish=inquiry.parish, state=_state(inquiry))
    text = await relaying.transcript(turn, inquiry)
    card = relaying.RESIDENT if side is Side.RESIDENT else relaying.OFFICE
    first, *others = [row for row in await _rows(turn, inquiry, side) if row]
    rows = tuple(tuple(row) for row in (first, second, *others) if row)
    turn.speak(Outbound(text, title=title, rows=rows), "inquiries-title", about=inquiry.about, card=card)


async def _rows(turn: Turn, inquiry: Inquiry, side: Side) -> list[list[Choice]]:
    def button(name: str) -> Choice:
        return turn.button(f"inquiries-{name.replace('_', '-')}-button", tap=f"inquiries.{name}:{inquiry.id}")

    media = [button("media")] if await relaying.attached(turn, inquiry) else []
    back = [turn.button("inquiries-list-button", tap="inquiries.list")]
    is_shown, is_passed = inquiry.hidden_at is None, inquiry.passed_at is not None
    if side is Side.RESIDENT:
        if not is_shown:
            return [media, [button("hand_on")], [button("close")], back]
        first = [button("add"), button("close")] if inquiry.is_open else [button("more")]
        onwards = [button("pass")] if inquiry.is_open and not is_passed else []
        return [first, media, onwards, [button("become"), button("report")], back]
    if not inquiry.is_open:
        return [media, [button("report")], back]
    assert turn.person is not None
    bell = "mute" if await readers.is_unmuted(turn, inquiry, turn.person.id) else "unmute"
    may_tell = await turn.may("bulletins.write", parish=inquiry.parish)
    tell_all = [turn.button("bulletins-answer-button", tap=f"bulletins.answer:{inquiry.id}")] if may_tell else []
    onwards = [button("suggest")] if is_passed else [button("pass"), button("suggest")]
    return [
        [button("answer"), button("close")],
        media,
        tell_all,
        onwards,
        [button(bell), button("block"), button("report")],
        back,
    ]


async def media(turn: Turn, id: int) -> None:
    """What was sent in it, once more."""
    inquiry, side = await finding.find(turn, id)
    card = relaying.RESIDENT if side is Side.RESIDENT else relaying.OFFICE
    for one in await relaying.attached(turn, inquiry):
        text = turn.say("inquiries-attachment", number=inquiry.number)
        turn.speak(Outbound(text, media=one), "inquiries-attachment", about=inquiry.about, card=card)


async def open_number(turn: Turn, typed: str) -> None:
    await show(turn, *await finding.find_typed(turn, typed))


# ---------------------------------------------------------------- which one is meant


async def offering(turn: Turn, kept: int) -> Rows:
    """What somebody wrote without replying may belong to one of their open threads: they say to which."""
    found = [one for one in await _own(turn, MANY) if one.is_open and one.hidden_at is None][:OFFERED]
    if not found:
        return []
    lines = [f"{one.number}: {await relaying.first_words(turn, one)}" for one in found]
    turn.preface("inquiries-which", lines="\n".join(lines))
    buttons = [Choice(one.number, tap=f"inquiries.into:{kept}:{one.id}") for one in found]
    return [buttons[at : at + PER_ROW] for at in range(0, len(buttons), PER_ROW)]


async def into(turn: Turn, kept_id: int, thread: str) -> None:
    """Raises Refusal: it stays kept then."""
    kept = await turn.store.kept.get(kept_id, turn.address)
    if kept is None or not thread.isdecimal() or len(thread) > len("999999999"):
        raise Refusal("words-gone")
    inquiry, side = await finding.find(turn, int(thread))
    if len(kept.text) > LONGEST:
        raise Refusal("forms-too-long", most=LONGEST, length=len(kept.text))
    if side is Side.RESIDENT and await dangers.check(turn, kept.text):
        return
    stored = [await turn.store.media.get(id) for id in kept.media]
    await asking.send(turn, inquiry, side, kept.text, [one.media for one in stored if one is not None])
    await turn.store.kept.forget(kept_id)

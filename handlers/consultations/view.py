"""A consultation one-to-one, what one can do with it, and the list of those that touch one's place."""

from bot.domain.consultations import Consultation
from bot.domain.phrases import Refusal
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import answering, cards, deadlines, deciding, opining, past, polling, publishing, voices
from .finding import EXTEND, find, find_typed, may_manage, short, waiting_for

PAGE = "consultations.page"
SHOWN = 8


async def open_(turn: Turn, id: int) -> None:
    await show(turn, await find(turn, id))


async def open_by_link(turn: Turn, argument: str) -> None:
    await show(turn, await find_typed(turn, f"k-{argument}"))


async def open_number(turn: Turn, typed: str) -> None:
    await show(turn, await find_typed(turn, typed))


async def show(turn: Turn, one: Consultation) -> None:
    lines = [one.number, one.text, await _standing(turn, one)]
    if voices.may_say(turn, one):
        lines.append(turn.say("consultations-how"))
    rows = [*await _rows(turn, one), (turn.button("consultations-list-button", tap="consultations.list"),)]
    message = Outbound("\n\n".join(lines), title=cards.heading(turn, one), rows=tuple(filter(None, rows)))
    turn.speak(message, "consultations-title", about=one.about, card=PAGE)


async def _standing(turn: Turn, one: Consultation) -> str:
    """With the days that are left, and which places have not said what they think."""
    lines = [cards.standing(turn, one)]
    if one.is_open:
        lines.append(cards.left(turn, one))
        if (extension := await waiting_for(turn, one)) is not None:
            lines.append(turn.say("consultations-more-waits", on=extension.until_on))
    if await publishing.row(turn, one):
        lines.append(turn.say("consulted-waits-publishing", on=publishing.due_on(turn, one)))
    if not one.is_open and one.withdrawn_at is None:
        names = [turn.municipality.parish(key).nominative for key in await deadlines.missing(turn, one)]
        if 0 < len(names) < len(one.parishes):
            lines.append(turn.say("consultations-silent-places", names=", ".join(names)))
    return "\n".join(lines)


async def _rows(turn: Turn, one: Consultation) -> list[tuple[Choice, ...]]:
    return [
        await _voice(turn, one),
        await _paper(turn, one),
        await _council(turn, one),
        (*await polling.row(turn, one), *await opining.row(turn, one)),
        await opining.said_row(turn, one),
        await answering.row(turn, one),
        await deciding.row(turn, one),
        await publishing.row(turn, one),
        *await _staff(turn, one),
    ]


async def _voice(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    """Saying something follows it too."""
    if turn.person is None:
        return (turn.button("people-go-button", tap="people.go"),)
    row = []
    if voices.may_say(turn, one):
        own = await turn.store.consultations.voice_of(one.id, turn.person.id)
        phrase = "consultations-say-button" if own is None else "consultations-say-anew-button"
        row.append(turn.button(phrase, tap=f"consultations.say:{one.id}"))
    if one.withdrawn_at is None and one.decided_at is None:
        verb = "unfollow" if await turn.store.consultations.follows(one.id, turn.person.id) else "follow"
        row.append(turn.button(f"consultations-{verb}-button", tap=f"consultations.{verb}:{one.id}"))
    return tuple(row)


async def _paper(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    count = len(await cards.files(turn, one))
    button = turn.button("consultations-files-button", tap=f"consultations.files:{one.id}", count=count)
    return (button,) if count else ()


async def _council(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    """What residents said, for who writes the opinion; more time, for the chair."""
    row = []
    if parishes := await voices.read_by(turn, one):
        said = await voices.texts(turn, one, parishes)
        row.append(turn.button("consultations-voices-button", tap=f"consultations.voices:{one.id}:1", count=len(said)))
    if await turn.may(EXTEND) and _may_be_extended(one, await waiting_for(turn, one) is not None):
        row.append(turn.button("consultations-extend-button", tap=f"consultations.extend:{one.id}"))
    return tuple(row)


def _may_be_extended(one: Consultation, is_asked: bool) -> bool:
    return one.is_open and not one.is_extended and not is_asked


async def _staff(turn: Turn, one: Consultation) -> list[tuple[Choice, ...]]:
    if not await may_manage(turn, one) or one.withdrawn_at is not None or one.decided_at is not None:
        return []
    rows: list[tuple[Choice, ...]] = []
    if one.is_open and (extension := await waiting_for(turn, one)) is not None:
        agree = turn.button("consultations-agree-button", tap=f"consultations.agree:{extension.id}")
        decline = turn.button("consultations-decline-button", tap=f"consultations.decline:{extension.id}")
        rows.append((agree, decline))
    return [*rows, (turn.button("consultations-withdraw-button", tap=f"consultations.withdraw:{one.id}"),)]


# ---------------------------------------------------------------- files, following


async def files(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    found = await cards.files(turn, one)
    for place, media in enumerate(found, 1):
        text = turn.say("consultations-file", number=one.number, place=place, count=len(found))
        turn.speak(Outbound(text, media=media), "consultations-file", about=one.about, card=PAGE)
    if not found:
        turn.reply("consultations-no-files", number=one.number)


async def follow(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    assert turn.person is not None
    if one.withdrawn_at is not None or one.decided_at is not None:
        raise Refusal("consultations-ended", number=one.number)
    await turn.store.consultations.follow(id, turn.person.id, turn.now)
    less = turn.button("consultations-unfollow-button", tap=f"consultations.unfollow:{id}")
    turn.reply("consultations-followed", rows=[[less]], number=one.number)


async def unfollow(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    assert turn.person is not None
    await turn.store.consultations.unfollow(id, turn.person.id)
    turn.reply("consultations-unfollowed", number=one.number)


# ---------------------------------------------------------------- the list


async def list_(turn: Turn, _: str = "") -> None:
    """What touches one's place, and where one serves: the nearest last day first."""
    assert turn.person is not None
    found = [one for one in await turn.store.consultations.undecided() if await _concerns(turn, one)][:SHOWN]
    new = (turn.button("consultations-new-button", tap="consultations.new"),) if await _may_ask(turn) else ()
    own = (turn.button("matters-list-button", tap="matters.list"),)
    below = tuple(filter(None, (await past.row(turn), own, new)))
    if not found:
        turn.reply("consultations-none", rows=below)
        return
    items = [f"{one.number}: {short(one)}\n{cards.standing(turn, one)}" for one in found]
    looks = [
        (turn.button("consultations-open-number-button", tap=f"consultations.open:{one.id}", number=one.number),)
        for one in found
    ]
    title = turn.say("consultations-list-title", count=len(found))
    message = Outbound("\n\n".join(items), title=title, rows=(*looks, *below))
    turn.speak(message, "consultations-list-title")


async def list_by_tap(turn: Turn) -> None:
    await list_(turn)


async def _concerns(turn: Turn, one: Consultation) -> bool:
    assert turn.person is not None
    is_home = turn.person.parish in one.parishes
    return is_home or await may_manage(turn, one) or bool(await voices.read_by(turn, one))


async def _may_ask(turn: Turn) -> bool:
    return any([await turn.may("consultations.ask", parish=key) for key in turn.municipality.units])

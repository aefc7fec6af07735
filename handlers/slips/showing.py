"""What a helper can enter, one slip with what was entered for it, and the sheet that the person takes home."""

from secrets import token_bytes

from bot import sheets
from bot.domain import codes
from bot.domain.phrases import Refusal
from bot.domain.slips import CODE_BYTES, Slip
from bot.messages import Choice, Outbound
from bot.sheets import Part, Sheet
from bot.turns import Turn
from handlers import directory

from . import hiding, offering, speaking, telling, words

SHEET = "slips"  # painter
READY = "slips-sheet-ready"  # said with it
SHOWN = 6
INSTITUTIONS = 2  # those of the parish itself come first


async def show(turn: Turn, _: str = "") -> None:
    assert turn.person is not None
    if not await speaking.places(turn):
        raise Refusal("slips-not-a-helper")
    await hiding.hide_here(turn)
    own = await turn.store.slips.kept_by(turn.person.id, SHOWN)
    second = [turn.button("sharing-confirm-button", tap="slips.second:0")]
    rows = [*offering.rows(turn), second]
    rows += [[Choice(await words.label(turn, one), tap=f"slips.open:{one.person_id}")] for one in own]
    rows += [*await telling.own_row(turn), *await telling.late_row(turn)]
    turn.reply("slips-show", rows=rows, limit=turn.municipality.limits.for_others_per_day)


async def show_by_tap(turn: Turn) -> None:
    await show(turn)


async def open_(turn: Turn, person_id: int) -> None:
    await one(turn, await speaking.find(turn, person_id))


async def open_number(turn: Turn, number: int) -> None:
    """The one with this number in their own list."""
    slip = await turn.store.slips.get(number)
    is_theirs = turn.person is not None and slip is not None and slip.kept_by == turn.person.id
    if slip is None or not is_theirs or not await speaking.may(turn, slip.parish):
        raise Refusal("slips-not-in-list" if await speaking.places(turn) else "slips-how-to-type", slip=number)
    await one(turn, slip)


async def one(turn: Turn, slip: Slip) -> None:
    await hiding.hide_here(turn, but=slip.person_id)
    rows = await offering.rows_for(turn, slip)
    rows.append([turn.button("sharing-confirm-button", tap=f"slips.second:{slip.person_id}")])
    rows.append([turn.button("slips-renew-button", tap=f"slips.renew:{slip.person_id}")])
    rows.append([turn.button("slips-next-button", tap="slips.show")])
    entered = await words.names(turn, slip.person_id)
    turn.reply("slips-one", rows=rows, slip=slip.person_id, parish=slip.parish, entered=entered or "–")


# ---------------------------------------------------------------- on paper


async def ask_renewal(turn: Turn, person_id: int) -> None:
    """The slip may still be found; what stands on it opens nothing then."""
    slip = await speaking.find(turn, person_id)
    yes = turn.button("slips-renew-yes-button", tap=f"slips.renewed:{slip.person_id}")
    no = turn.button("machinery-no", tap=f"slips.open:{slip.person_id}")
    turn.reply("slips-renew-ask", rows=[[yes], [no]], slip=slip.person_id)


async def renew(turn: Turn, person_id: int) -> None:
    """The slip was lost: another code, and the old one opens nothing."""
    slip = await speaking.find(turn, person_id)
    code = codes.written(token_bytes(CODE_BYTES))
    await turn.store.slips.renew(slip.person_id, code)
    await turn.log("slips.renewed", f"people:{slip.person_id}")
    printing = turn.button("slips-print-button", tap=f"slips.print:{slip.person_id}:{code}")
    more = turn.button("slips-more-button", tap=f"slips.open:{slip.person_id}")
    next_one = turn.button("slips-next-button", tap="slips.show")
    text = turn.say("slips-renewed", slip=slip.person_id, code=code)
    await hiding.say(turn, Outbound(text, rows=((printing,), (more, next_one))), "slips-renewed", slip.person_id)


async def print_(turn: Turn, person_id: int, code: str) -> None:
    """The code stands in the button: it is kept nowhere else."""
    slip = await speaking.find(turn, person_id)
    found = await turn.store.slips.find(code)
    if found is None or found.person_id != slip.person_id:
        raise Refusal("slips-code-renewed")
    await sheets.order(turn, SHEET, f"{person_id}.{code}", turn.say("slips-file", slip=person_id))


async def paint(turn: Turn, about: str) -> Sheet | None:
    id, _, code = about.partition(".")
    slip = await turn.store.slips.find(code)
    if slip is None or slip.person_id != int(id):
        return None
    is_for_second = slip.adds_second(turn.now)
    invitation = "sharing-sheet-link" if is_for_second else "slips-sheet-link"
    return Sheet(
        title=turn.say("slips-sheet-title", slip=slip.person_id),
        language=turn.language,
        parts=[
            Part(texts=[turn.say("slips-sheet-given", parish=slip.parish, on=turn.now)]),
            *await _entered(turn, slip),
            Part(turn.say("slips-sheet-code", code=code), texts=_how(turn, slip, code)),
            Part(turn.say("slips-sheet-where"), texts=_where(turn, slip)),
        ],
        foot=turn.say("slips-sheet-private", controller=turn.municipality.controller),
        code=sheets.code(turn, f"slip-{code}", invitation),
        is_slip=True,
    )


async def _entered(turn: Turn, slip: Slip) -> list[Part]:
    """And when to come for the answer: nobody can reach them."""
    lines = await words.whole(turn, slip.person_id)
    on = await words.next_day(turn, slip.person_id)
    look = [turn.say("slips-sheet-look", on=on)] if on else []
    return [Part(turn.say("slips-sheet-entered"), texts=[*lines, *look])] if lines else []


def _how(turn: Turn, slip: Slip, code: str) -> list[str]:
    if slip.second_until is None or not slip.adds_second(turn.now):
        return [turn.say("slips-sheet-how", code=code)]
    until = turn.say("sharing-sheet-until", at=slip.second_until)
    return [turn.say("sharing-sheet-how", code=code), until]


def _where(turn: Turn, slip: Slip) -> list[str]:
    return [*directory.helping(turn, slip.parish)[:INSTITUTIONS], directory.office(turn)]

"""Two people on one telephone: the second is confirmed by a helper's code on paper; who speaks is said and seen."""

from secrets import token_bytes

from bot.domain import codes
from bot.domain.phrases import Refusal
from bot.domain.slips import CODE_BYTES, SECOND_LIVES, Slip
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import hiding, speaking, taking

AT_MOST = 2
FIRST, SECOND = "first", "second"

# ---------------------------------------------------------------- a helper confirms


async def ask_for_both(turn: Turn, person_id: int, parish: str = "") -> None:
    """For who has a slip, or for somebody new: only where both are there."""
    parish = await _place(turn, person_id, parish)
    if not parish:
        return
    await speaking.check_day(turn)
    yes = turn.button("sharing-both-button", tap=f"slips.both:{person_id}:{parish}")
    no = turn.button("machinery-no", tap="slips.show")
    turn.reply("sharing-both-ask", rows=[[yes], [no]])


async def _place(turn: Turn, person_id: int, parish: str) -> str:
    """Where they live; "" where that is asked first."""
    if person_id:
        return (await speaking.find(turn, person_id)).parish
    if parish and parish not in turn.municipality.units:
        raise Refusal("machinery-tap-old")
    own = await speaking.places(turn)
    if parish or len(own) == 1:
        return parish or own[0]
    if not own:
        raise Refusal("machinery-not-allowed")
    names = [Choice(turn.municipality.parish(key).nominative, tap=f"slips.second:0:{key}") for key in own]
    turn.reply("slips-ask-parish", rows=[names[at : at + 2] for at in range(0, len(names), 2)])
    return ""


async def confirm(turn: Turn, person_id: int, parish: str) -> None:
    """The code is for the couple's telephone, for some days."""
    assert turn.person is not None
    if parish and parish not in turn.municipality.units:
        raise Refusal("machinery-tap-old")
    slip = await speaking.find(turn, person_id) if person_id else None
    await speaking.check_day(turn)
    slip, code = await _coded(turn, slip, parish)
    await turn.store.slips.enter(slip.person_id, f"people:{slip.person_id}", turn.person.id, turn.now)
    until = turn.now + SECOND_LIVES
    await turn.store.slips.let_second(slip.person_id, until)
    await turn.log("slips.second", f"people:{slip.person_id}")
    printing = turn.button("slips-print-button", tap=f"slips.print:{slip.person_id}:{code}")
    next_one = turn.button("slips-next-button", tap="slips.show")
    text = turn.say("sharing-confirmed", slip=slip.person_id, code=code, at=until)
    await hiding.say(turn, Outbound(text, rows=((printing,), (next_one,))), "sharing-confirmed", slip.person_id)


async def _coded(turn: Turn, slip: Slip | None, parish: str) -> tuple[Slip, str]:
    if slip is None:
        await speaking.require(turn, parish)
        return await speaking.give(turn, parish)
    code = codes.written(token_bytes(CODE_BYTES))
    await turn.store.slips.renew(slip.person_id, code)
    return slip, code


# ---------------------------------------------------------------- on the couple's telephone


async def join(turn: Turn, _: int, typed: str) -> None:
    """The second person speaks from here too, with a vote of their own; the slip is needed no more."""
    slip = await taking.find(turn, codes.as_typed(typed, CODE_BYTES))
    if turn.person is None or not slip.adds_second(turn.now):
        raise Refusal("slips-no-such-code")
    if turn.person.here >= AT_MOST:
        raise Refusal("sharing-full")
    untold = await turn.store.slips.untold_of(slip.person_id)
    await turn.store.people.speaks(turn.person.id, turn.address, turn.now)
    await turn.store.people.add_second(slip.person_id, turn.address, turn.now)
    await turn.store.slips.end(slip.person_id)
    await turn.log("people.second", f"people:{slip.person_id}")
    turn.reply("sharing-joined", rows=await _rows(turn))
    taking.read(turn, untold)


async def ask(turn: Turn, _: str = "") -> None:
    if turn.person is None or turn.person.here < AT_MOST:
        raise Refusal("sharing-alone")
    turn.reply("sharing-ask", rows=[*await _rows(turn), *await part_row(turn)])


async def ask_by_tap(turn: Turn) -> None:
    await ask(turn)


async def _rows(turn: Turn) -> list[list[Choice]]:
    people = await turn.store.people.all_at(turn.address)
    return [
        [turn.button(f"sharing-{SECOND if one.is_second else FIRST}-button", tap=f"slips.speak:{one.id}")]
        for one in people
    ]


async def part_row(turn: Turn) -> list[list[Choice]]:
    """Where two are: the second can be taken off."""
    here = await turn.store.people.all_at(turn.address)
    second = next((one for one in here if one.is_second), None) if len(here) >= AT_MOST else None
    return [[turn.button("sharing-part-button", tap=f"slips.part:{second.id}")]] if second else []


async def speak(turn: Turn, person_id: int) -> None:
    """What was begun belongs to who began it: it is finished first."""
    chosen = next((one for one in await turn.store.people.all_at(turn.address) if one.id == person_id), None)
    if chosen is None:
        raise Refusal("machinery-tap-old")
    if turn.person is not None and turn.person.id != person_id:
        await check_finished(turn)
    await turn.store.people.speaks(person_id, turn.address, turn.now)
    turn.person = chosen
    turn.drop_preface()
    menu = [[turn.button("machinery-menu", tap="menu.show")]]
    turn.reply("sharing-speaks-now", rows=menu, who=SECOND if chosen.is_second else FIRST)


async def check_finished(turn: Turn) -> None:
    drafts = turn.store.drafts
    if await drafts.active(turn.address) or await drafts.parked(turn.address):
        raise Refusal("sharing-finish-first")

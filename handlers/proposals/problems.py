"""Something broken: whom to call about it, what others may know of it, and hearing when it is mended."""

from bot.domain import proposals, statuses
from bot.domain.media import Kind
from bot.domain.phrases import Refusal
from bot.domain.proposals import Proposal
from bot.domain.roles import is_unrepresented
from bot.domain.statuses import Side, Status
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import calling, cards, staff, words
from .finding import about, may_read, serial

SHOWN = 8  # the longest waiting first
IN_ROW = 2


# ---------------------------------------------------------------- reported


async def confirm(turn: Turn, proposal: Proposal) -> None:
    """The number, and at once whom to call: nobody reads it this minute."""
    own = turn.municipality
    lines = [
        turn.say(
            "problems-received",
            number=proposal.number,
            reader="staff" if await staff.of_parish(turn, proposal.parish) else "none",
            speaker="none" if is_unrepresented(proposal.parish, await turn.store.roles.held(), turn.now) else "one",
            parish=proposal.parish,
            kind="right" if own.deadlines_are_rights else "goal",
            on=proposal.due_on,
        ),
        calling.urgent(turn, proposal),
    ]
    look = turn.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    turn.speak(Outbound("\n\n".join(lines), rows=((look,), turn.ways_on())), "problems-received")


# ---------------------------------------------------------------- what others may know


async def find(turn: Turn, id: int) -> Proposal:
    """By anybody: what is shown of it is what it is about, where, since when and how far."""
    proposal = await turn.store.proposals.get(id)
    if proposal is None or not proposal.is_problem:
        raise Refusal("proposals-unknown")
    return proposal


async def show(turn: Turn, proposal: Proposal) -> None:
    """Nothing of what its author wrote but the place, masked."""
    lines = [turn.say("problems-reported-line", on=proposal.submitted_at)]
    lines.append("\n".join([*words.facts(turn, proposal, is_public=True), *await words.standing(turn, proposal)]))
    if (last := await _last_answer(turn, proposal)) is not None:
        lines.append(last)
    title = words.name(turn, proposal)
    rows = await follow_rows(turn, proposal)
    turn.speak(Outbound("\n\n".join(lines), title=title, rows=rows), "proposals-name")


async def _last_answer(turn: Turn, proposal: Proposal) -> str | None:
    given = await turn.store.answers.of(proposal.id)
    said = [one for one in given if one.side is Side.MUNICIPALITY and one.status is not Status.NEEDS_CLARIFICATION]
    return "\n".join(words.answer_lines(turn, said[-1])) if said else None


# ---------------------------------------------------------------- following


async def follow(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    proposals.check_followable(proposal, turn.person)
    await turn.store.follows.add(id, turn.address, turn.person.id if turn.person else None, turn.now)
    rows = await follow_rows(turn, proposal)
    turn.reply("problems-followed", rows=rows, serial=serial(proposal))


async def unfollow(turn: Turn, id: int) -> None:
    proposal = await find(turn, id)
    await turn.store.follows.remove(id, turn.address, turn.person.id if turn.person else None)
    rows = await follow_rows(turn, proposal)
    turn.reply("problems-unfollowed", rows=rows, serial=serial(proposal))


async def follow_rows(turn: Turn, proposal: Proposal) -> tuple[tuple[Choice, ...], ...]:
    if statuses.is_final(proposal.status) or proposal.is_by(turn.person):
        return ()
    if await turn.store.follows.has(proposal.id, turn.address, turn.person.id if turn.person else None):
        return ((turn.button("proposals-unfollow-button", tap=f"problems.unfollow:{proposal.id}"),),)
    return ((turn.button("problems-follow-button", tap=f"problems.follow:{proposal.id}", serial=serial(proposal)),),)


# ---------------------------------------------------------------- for who reads them


async def play(turn: Turn, proposal: Proposal) -> None:
    """Nobody mends what was only said aloud before they have heard it."""
    for media in await cards.media_of(turn, proposal):
        if media.kind is Kind.VOICE and not proposal.is_by(turn.person):
            said = Outbound(turn.say("proposals-media", name=words.name(turn, proposal)), media=media)
            turn.speak(said, "proposals-media", about=about(proposal), card=cards.MEDIA)


async def list_(turn: Turn, _: str = "") -> None:
    """What is not mended yet where they serve."""
    await show_page(turn, 0)


async def show_page(turn: Turn, number: int) -> None:
    found = [one for parish in turn.municipality.units for one in await _unrepaired(turn, parish)]
    found.sort(key=lambda one: (one.submitted_at, one.id))
    number = min(max(0, number), max(0, len(found) - 1) // SHOWN)  # some may have been mended since
    start = number * SHOWN
    shown = found[start : start + SHOWN]
    if not shown:
        turn.reply("problems-none")
        return
    looks = [turn.button("proposals-open-button", tap=f"proposals.open:{one.id}", serial=serial(one)) for one in shown]
    rows = [tuple(looks[at : at + IN_ROW]) for at in range(0, len(looks), IN_ROW)]
    if start + SHOWN < len(found):
        rows.append((turn.button("problems-more-button", tap=f"problems.list:{number + 1}"),))
    text = "\n\n".join(["\n".join([words.name(turn, one), *await words.standing(turn, one)]) for one in shown])
    title = turn.say("problems-title", count=len(found))
    turn.speak(Outbound(text, title=title, rows=tuple(rows)), "problems-title")


async def _unrepaired(turn: Turn, parish: str) -> list[Proposal]:
    found = [one for one in await turn.store.proposals.open_in(parish) if one.is_problem]
    return [one for one in found if await may_read(turn, one) and not one.is_by(turn.person)]

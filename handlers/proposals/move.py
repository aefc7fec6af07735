"""To another parish: what is about a place there goes there, with its number, its support and its clock."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot import posting, thresholds
from bot.domain import statuses
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.versions import pending
from bot.forms import Form, Option, Text, Words, question
from bot.turns import Turn

from . import cards, review, staff, versions, waiting, walking
from .finding import MOVED, about, find, find_about
from .heading import heading


def can_be_moved(proposal: Proposal) -> bool:
    is_to_mend = proposal.is_problem and statuses.is_promised(proposal.status)
    return statuses.is_open(proposal.status) or is_to_mend


async def may(turn: Turn, proposal: Proposal) -> bool:
    """What is broken is moved by whoever answers it."""
    right = "proposals.decide.municipality" if proposal.is_problem else "proposals.move"
    return await turn.may(right, parish=proposal.parish, village=proposal.village)


# ---------------------------------------------------------------- the form


async def _parishes(turn: Turn, known: Answers) -> Sequence[Option]:
    """First those that its place names."""
    proposal = await find(turn, int(known["proposal_id"]))
    named = turn.municipality.find_parish(proposal.place.words) if proposal.place and proposal.place.words else []
    units = dict.fromkeys([*named, *turn.municipality.units.values()])
    return [Option(unit.key, unit.nominative, also=unit.cases) for unit in units if unit.key != proposal.parish]


async def _reasons(turn: Turn, _: Answers) -> Sequence[Option]:
    text = turn.say_in(turn.municipality.languages.default, "move-why-there")
    return [Option(text, Phrase("move-why-there-button"), text)]


class MoveForm(Form):
    """Where it belongs, and what its author reads about that."""

    name: ClassVar[str] = "proposals.move"
    heading: ClassVar[str] = "move-heading"
    is_watched: ClassVar[bool] = False

    proposal_id: int = 0
    parish: str = question("move-ask-parish", label="move-parish-label", choices=_parishes)
    why: Annotated[Text, Words(3, 300)] | None = question("move-ask-why", label="move-why-label", choices=_reasons)

    @classmethod
    async def called(cls, turn: Turn, about: str) -> Phrase:
        return await heading(turn, cls.heading, about)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        proposal = await find_about(turn, about)
        if not await may(turn, proposal):
            raise Refusal("machinery-not-allowed")
        if not can_be_moved(proposal):
            raise Refusal("statuses-closed", number=proposal.number)


async def move(turn: Turn, id: int) -> None:
    await turn.ask(MoveForm, about=f"proposals:{id}", given={"proposal_id": id})


async def submit(turn: Turn, form: MoveForm) -> None:
    proposal = await find_about(turn, form.about)
    before = proposal.parish
    card = await cards.card_for(turn, form.parish) if proposal.is_published else ""
    if not await turn.store.proposals.move(proposal, form.parish, card, turn.now):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    await turn.log(MOVED, about(proposal), f"{before}>{form.parish}")
    moved = await turn.store.proposals.get(proposal.id)
    assert moved is not None
    await _end_claim(turn, moved)
    await _pass_on(turn, moved, proposal.card)
    await _tell_author(turn, moved, form.why or "")
    turn.reply("move-done", rows=await walking.next_rows(turn), number=moved.number, parish=moved.parish)


# ---------------------------------------------------------------- what follows


async def _pass_on(turn: Turn, moved: Proposal, card: str) -> None:
    """A problem goes to the staff there, if they are others."""
    if moved.is_problem:
        await staff.pass_on(turn, moved)
        return
    await (_move_card(turn, moved, card) if moved.is_published else _move_review(turn, moved))
    await thresholds.look(turn, moved.id)  # the other parish may need fewer supporters


async def _end_claim(turn: Turn, proposal: Proposal) -> None:
    """Who may not answer it there does not keep it from the others."""
    claim = await turn.store.claims.get(proposal.id)
    there = {role.person_id for role in await staff.of_parish(turn, proposal.parish)}
    if claim is not None and claim.person_id not in there:
        await turn.store.claims.end(proposal.id)


async def _move_card(turn: Turn, proposal: Proposal, before: str) -> None:
    """It stands on a card of the other parish now; on the old one it is no more."""
    await turn.redraw(cards.WEEK, before)
    await cards.put_on_card(turn, proposal)
    await cards.redraw(turn, proposal)
    if proposal.status in waiting.FOR_MUNICIPALITY:
        await staff.pass_on(turn, proposal)
    if (unread := pending(await turn.store.versions.of(proposal.id))) is not None:
        await versions.offer(turn, proposal, unread)
    steps = await turn.duty(proposal.parish)
    for person_id in steps[0] if steps else ():
        await turn.tell(
            person_id,
            "move-came",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
            dedupe=f"proposals.moved{_once(turn, proposal)}",
            about=about(proposal),
            number=proposal.number,
            parish=proposal.parish,
        )


async def _move_review(turn: Turn, proposal: Proposal) -> None:
    """Who read it before does not have to any more; who has to now is shown it whole, also when it comes back."""
    for card in (cards.REVIEW, cards.MEDIA):
        values = {"number": proposal.number, "parish": proposal.parish}
        await posting.take_back(turn, card, about(proposal), "move-elsewhere", **values)
        await turn.store.posted.set_aside(card, about(proposal), cards.UNPUBLISHED)
    await review.ask_for(turn, proposal, again=_once(turn, proposal))


def _once(turn: Turn, proposal: Proposal) -> str:
    """Each time it is moved, for it may come back."""
    return f":{proposal.id}:{turn.now.isoformat()}"


async def _tell_author(turn: Turn, proposal: Proposal, why: str) -> None:
    if proposal.author_id is not None and (turn.person is None or proposal.author_id != turn.person.id):
        await turn.tell(
            proposal.author_id,
            "move-own",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
            dedupe=f"proposals.moved-own{_once(turn, proposal)}",
            about=about(proposal),
            kind=proposal.kind.value,
            number=proposal.number,
            parish=proposal.parish,
            why=why or "none",
        )

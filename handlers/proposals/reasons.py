"""What residents say to who decides: why they support a proposal, or another view. It is never published or counted."""

from typing import Annotated, ClassVar

from bot import dangers, posting
from bot.domain import reasons
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.reasons import Kind, Reason, in_order
from bot.forms import Form, Text, Words, question
from bot.messages import Choice, Outbound
from bot.splitting import part_of
from bot.turns import Turn

from . import words
from .finding import about, find, find_about, merged_into

CARD = "proposals.reasons"
SHOWN = 8

Said = Annotated[Text, Words(3, reasons.LONGEST)]

# ---------------------------------------------------------------- saying it


class ReasonForm(Form):
    """Shown before it is sent as it will be kept: nobody has to know who it was."""

    @classmethod
    def read(cls, turn: Turn, answers: Answers) -> Answers:
        return {**answers, "text": words.masked(turn, answers["text"])}

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        return Phrase("reasons-masked") if words.masked(turn, known["text"]) != known["text"] else None


class OtherViewForm(ReasonForm):
    """Another view of a proposal."""

    name: ClassVar[str] = "proposals.other_view"
    heading: ClassVar[str] = "reasons-other-heading"

    text: Said = question("reasons-ask-other", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        reasons.check_sayable(await find_about(turn, about), turn.person)


class WhyForm(ReasonForm):
    """Why they support it."""

    name: ClassVar[str] = "proposals.why"
    heading: ClassVar[str] = "reasons-support-heading"

    text: Said = question("reasons-ask-support", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        proposal = await find_about(turn, about)
        reasons.check_sayable(proposal, turn.person)
        if not await _supports(turn, proposal):
            raise Refusal("reasons-support-first", number=proposal.number)


async def other_view(turn: Turn, id: int) -> None:
    await turn.ask(OtherViewForm, about=about(await find(turn, id)))


async def why(turn: Turn, id: int) -> None:
    await turn.ask(WhyForm, about=about(await find(turn, id)))


async def submit_other_view(turn: Turn, form: OtherViewForm) -> None:
    """They hear how it ends, like who follows it."""
    proposal = await find_about(turn, form.about)
    assert turn.person is not None
    await turn.store.follows.add(proposal.id, turn.address, turn.person.id, turn.now)
    await _say(turn, proposal, Kind.OTHER, form.text)


async def submit_why(turn: Turn, form: WhyForm) -> None:
    await _say(turn, await find_about(turn, form.about), Kind.SUPPORT, form.text)


async def _say(turn: Turn, proposal: Proposal, kind: Kind, text: str) -> None:
    """Without telephones, e-mails and names of homes. No record of it is kept."""
    assert turn.person is not None
    if await turn.store.reasons.remove(proposal.id, turn.person.id):
        await _take_from_screens(turn, proposal)
    kept = words.masked(turn, text)
    await turn.store.reasons.say(proposal.id, turn.person.id, kind, kept, turn.now)
    own = turn.button(f"reasons-own-{kind}-button", tap=f"proposals.my_reason:{proposal.id}")
    said = [turn.say(f"reasons-kept-{kind}", number=proposal.number, text=kept)]
    if kept != text:
        said.append(turn.say("reasons-masked"))
    turn.speak(Outbound("\n\n".join(said), rows=((own,), (_back(turn, proposal),))), f"reasons-kept-{kind}")


async def _supports(turn: Turn, proposal: Proposal) -> bool:
    assert turn.person is not None
    return await turn.store.supports.has(proposal.id, turn.address, turn.person.id)


# ---------------------------------------------------------------- one's own


async def mine(turn: Turn, id: int) -> None:
    """To change it or take it back."""
    proposal = await find(turn, id)
    own = await _own(turn, proposal)
    if own is None:
        raise Refusal("reasons-none", number=proposal.number)
    verb = "why" if own.kind is Kind.SUPPORT else "other_view"
    change = turn.button("reasons-change-button", tap=f"proposals.{verb}:{id}")
    drop = turn.button("reasons-drop-button", tap=f"proposals.unsay:{id}")
    rows = [[change, drop], [_back(turn, proposal)]]
    turn.reply(f"reasons-own-{own.kind}", rows=rows, number=proposal.number, text=own.text)


async def unsay(turn: Turn, id: int) -> None:
    """Also when it has ended; a second press finds it gone."""
    proposal = await find(turn, id)
    await drop(turn, proposal)
    turn.reply("reasons-dropped", rows=[[_back(turn, proposal)]], number=proposal.number)


async def drop(turn: Turn, proposal: Proposal, kind: Kind | None = None) -> None:
    """Also of what was merged into it, as it is read there. `kind`: only this one, as when support is taken back."""
    said = await turn.store.reasons.of(proposal.id) if turn.person else []
    own = [one for one in said if turn.person and one.person_id == turn.person.id and kind in (None, one.kind)]
    for one in own:
        await turn.store.reasons.remove(one.proposal_id, one.person_id)
    if own:
        await _take_from_screens(turn, proposal, *(one.proposal_id for one in own))


async def _own(turn: Turn, proposal: Proposal) -> Reason | None:
    return await turn.store.reasons.get(proposal.id, turn.person.id) if turn.person else None


async def _take_from_screens(turn: Turn, proposal: Proposal, *merged: int) -> None:
    """Also where it can be read because the proposal was merged into another; `merged`: into this one."""
    above = [one.id for one in await merged_into(turn, proposal)]
    for id in dict.fromkeys([proposal.id, *above, *merged]):
        for card in (CARD, part_of(CARD)):
            await posting.take_back(turn, card, f"proposals:{id}", "reasons-changed")


def _back(turn: Turn, proposal: Proposal) -> Choice:
    return turn.button("machinery-back", tap=f"proposals.open:{proposal.id}")


async def button(turn: Turn, proposal: Proposal, *, has_support: bool) -> list[Choice]:
    """On a proposal's page, for who has joined: what they said, or what they may say."""
    if turn.person is None:
        return []
    if (own := await _own(turn, proposal)) is not None:
        return [turn.button(f"reasons-own-{own.kind}-button", tap=f"proposals.my_reason:{proposal.id}")]
    kind, verb = ("support", "why") if has_support else ("other", "other_view")
    return [turn.button(f"reasons-{kind}-button", tap=f"proposals.{verb}:{proposal.id}")]


# ---------------------------------------------------------------- read by who decides


async def may_read(turn: Turn, proposal: Proposal) -> bool:
    """Not the author, also where they decide."""
    if proposal.is_by(turn.person):
        return False
    return await turn.may("proposals.read_reasons", parish=proposal.parish, village=proposal.village)


async def show(turn: Turn, id: int, page: str = "1") -> None:
    proposal = await find(turn, id)
    if not await may_read(turn, proposal):
        raise Refusal("machinery-not-allowed")
    said = in_order(await turn.store.reasons.of(id))
    first = SHOWN * (int(page) - 1 if page.isdecimal() else 0)
    shown = said[max(first, 0) : max(first, 0) + SHOWN]
    more = turn.button("forms-more-button", tap=f"proposals.reasons:{id}:{first // SHOWN + 2}")
    rows = ([(more,)] if first + SHOWN < len(said) else []) + [(_back(turn, proposal),)]
    message = Outbound(_listed(turn, shown), title=turn.say("reasons-title", number=proposal.number), rows=tuple(rows))
    turn.speak(message, "reasons-title", about=about(proposal), card=CARD)


def _listed(turn: Turn, shown: list[Reason]) -> str:
    parts = []
    for kind in Kind:
        if texts := [f"– {one.text}" for one in shown if one.kind is kind]:
            parts.append("\n".join([turn.say(f"reasons-of-{kind}"), *texts]))
    return "\n\n".join(parts) or turn.say("reasons-nobody")

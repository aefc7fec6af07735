"""What has become the staff's turn goes to them: in their channel, or where there is none to each of them."""

from bot import posting
from bot.domain import statuses
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.roles import Role, RoleName
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, claims, telling, words
from .finding import about, id_of, last_answer


async def pass_on(turn: Turn, proposal: Proposal) -> None:
    if await tell(turn, proposal):
        return

    async def paint(voice: Turn) -> Outbound:
        message = await card(voice, about(proposal))
        assert message is not None
        return message

    key = _key(proposal, await last_answer(turn, proposal))
    for role in await of_parish(turn, proposal.parish):
        await telling.tell(
            turn, role.person_id, paint, "proposals-staff", dedupe=key, about=about(proposal), card=cards.STAFF
        )


async def of_parish(turn: Turn, parish: str) -> list[Role]:
    """Those who are there, or all where nobody is."""
    held = [role for role in await turn.store.roles.held() if role.role is RoleName.STAFF and role.covers(parish)]
    return [role for role in held if not role.is_away(turn.now)] or held


# ---------------------------------------------------------------- their card


async def tell(turn: Turn, proposal: Proposal) -> bool:
    """In the staff's channel only number, topic and date show: who presses reads the rest one-to-one.

    Return False if there is no such channel.
    """
    voice = turn.speaking(turn.municipality.languages.default)
    message = await card(voice, about(proposal))
    assert message is not None
    return await posting.tell_staff(
        turn,
        message,
        phrase="proposals-staff",
        card=cards.STAFF,
        about=about(proposal),
        parish=proposal.parish,
        dedupe=_key(proposal, await last_answer(turn, proposal)),
    )


def _key(proposal: Proposal, answer_id: int) -> str:
    """Once for each time it has become the staff's turn."""
    once = f"proposals.staff:{proposal.id}:{answer_id}"
    return f"{once}:{cards.hashed(proposal.text)}" if proposal.is_problem else once


async def card(turn: Turn, about: str) -> Outbound | None:
    proposal = await turn.store.proposals.get(id_of(about))
    if proposal is None:
        return None
    topic, on = words.topic(turn, proposal.topic), proposal.submitted_at
    is_late = await words.is_late(turn, proposal)
    is_to_mend = proposal.is_problem and statuses.is_promised(proposal.status)
    if not (statuses.is_open(proposal.status) or is_to_mend or is_late):
        status = Phrase(proposal.status.phrase)
        return Outbound(turn.say("proposals-staff-over", topic=topic, on=on, status=status), title=proposal.number)
    button = turn.button("proposals-staff-button", start=f"d-{proposal.number}")
    claim = turn.button("claims-button", tap=f"proposals.claim:{proposal.id}")
    said = [turn.say(words.of(proposal, "staff"), topic=topic, on=on)]
    if is_to_mend or is_late:
        said += await words.standing(turn, proposal)
    said += await claims.line(turn, proposal.id)
    return Outbound(
        "\n".join(said), title=proposal.number, rows=((button, claim) if proposal.is_answerable else (button,),)
    )

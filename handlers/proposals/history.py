"""What a proposal was before its author changed it: everybody reads since when, who decides reads the texts."""

from bot.domain import statuses
from bot.domain.proposals import Proposal
from bot.domain.versions import pending, shown_since
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, versions, words
from .finding import about, find


async def lines(turn: Turn, proposal: Proposal) -> list[str]:
    """On its page: that it is not as it was published; for its author also what is still to be read."""
    texts = await turn.store.versions.of(proposal.id) if proposal.published_at else []
    since = shown_since(texts, proposal.published_at) if proposal.published_at else None
    said = [turn.say("versions-since", kind=since.kind.value, on=since.shown_at or since.at)] if since else []
    if pending(texts) and proposal.is_by(turn.person) and statuses.is_open(proposal.status):
        said.append(turn.say("versions-waiting"))
    return ["\n".join(said)] if said else []


async def show(turn: Turn, id: int) -> None:
    """For who decides; what is still to be read comes last, with its button."""
    proposal = await find(turn, id)
    await turn.require("proposals.read_versions", parish=proposal.parish, village=proposal.village)
    texts = await turn.store.versions.of(id) or [versions.first(proposal)]
    waiting = pending(texts)
    steps = [
        turn.say(f"versions-step-{one.kind}", on=one.at, text=one.public_text or words.masked(turn, one.text))
        for one in texts
        if one is not waiting
    ]
    back = turn.button("machinery-back", tap=f"proposals.open:{id}")
    message = Outbound("\n\n".join(steps), title=turn.say("versions-title", number=proposal.number), rows=((back,),))
    turn.speak(message, "versions-title", about=about(proposal), card=cards.UNPUBLISHED)
    if waiting is not None and statuses.is_open(proposal.status):
        card = versions.card(turn, proposal, waiting)
        turn.speak(card, f"versions-{waiting.kind}", about=about(proposal), card=cards.UNPUBLISHED)

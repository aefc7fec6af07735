"""The way to the official side: how a formal submission is made, and its text prepared for who proposed it."""

from bot.domain.calendar import local
from bot.domain.languages import LATVIAN
from bot.domain.phrases import Refusal
from bot.domain.places import Place
from bot.domain.proposals import Proposal
from bot.domain.thresholds import is_near
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import words
from .finding import about, find


async def explain(turn: Turn, id: int = 0) -> None:
    """What is sent here is no submission (Iesniegumu likums, 2. p.); `id` is the proposal that it is asked about."""
    own = turn.municipality
    lines = [own.official_submission.get(turn.language) or own.official_submission[own.languages.default]]
    rows: list[tuple[Choice, ...]] = []
    proposal = await find(turn, id) if id else None
    if proposal is not None and proposal.is_by(turn.person):
        lines.append(turn.say("official-own", days=own.deadlines.answer_days))
        rows.append((turn.button("official-text-button", tap=f"proposals.official_text:{id}"),))
    if proposal is not None and await _is_near_collective(turn, proposal):
        lines.append(turn.say("official-collective", needed=own.support.collective))
    if proposal is not None:
        rows.append((turn.button("machinery-back", tap=f"proposals.open:{id}"),))
    turn.speak(Outbound("\n\n".join(lines), rows=tuple(rows)), "proposals-official-button")


async def _is_near_collective(turn: Turn, proposal: Proposal) -> bool:
    return is_near(await turn.store.supports.joined(proposal.id), turn.municipality.support.collective)


async def write(turn: Turn, id: int) -> None:
    """In Latvian, to be copied, signed and sent by who it is for: without their name or code, which we do not ask."""
    proposal = await find(turn, id)
    if not proposal.is_by(turn.person):
        raise Refusal("machinery-not-allowed")
    if not _latvian(proposal):
        turn.preface("official-translate")
    back = turn.button("machinery-back", tap=f"proposals.open:{id}")
    message = Outbound(_letter(turn, proposal), title=turn.say("official-not-sent"), rows=((back,),))
    turn.speak(message, "official-head", about=about(proposal))


def _latvian(proposal: Proposal) -> str:
    """As written, or as summarised; "" if there is neither in Latvian."""
    return proposal.text if proposal.language == LATVIAN and proposal.text else proposal.public_text


def _letter(turn: Turn, proposal: Proposal) -> str:
    own = turn.municipality
    voice, today = turn.speaking(own.languages.default), local(turn.now, own.time_zone).date()
    head = voice.say(
        "official-head",
        controller=own.controller,
        address=own.contacts.address,
        email=own.contacts.municipality_email,
        title=words.title(voice, proposal),
        parish=proposal.parish,
    )
    tail = voice.say(
        "official-tail", number=proposal.number, kind=proposal.kind.value, submitted=proposal.submitted_at, on=today
    )
    place = _place(voice, proposal.place or Place())
    return "\n\n".join(filter(None, [head, _latvian(proposal) or proposal.text, place, tail]))


def _place(voice: Turn, place: Place) -> str:
    point = f"{place.latitude:.5f}, {place.longitude:.5f}" if place.is_point else ""
    where = ", ".join(filter(None, (place.words, point)))
    return voice.say("proposals-place-line", place=where) if where else ""

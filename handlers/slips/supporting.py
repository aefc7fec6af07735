"""Somebody without a telephone supports a proposal that is public, wants to hear how it ends, or no more."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated, ClassVar

from bot.domain import proposals
from bot.domain.drafts import Answers
from bot.domain.people import Person
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.forms import Option, Text, Words, question
from bot.turns import Turn
from handlers.proposals import finding, support
from handlers.proposals import words as proposal_words

from .entering import Entry, enter, parish, slip_of

OFFERED = 8
SUPPORT, UNSUPPORT, FOLLOW, UNFOLLOW = "support", "unsupport", "follow", "unfollow"
ACTS: Mapping[str, Callable[[Turn, int], Awaitable[None]]] = {
    SUPPORT: support.support,
    UNSUPPORT: support.unsupport,
    FOLLOW: support.follow,
    UNFOLLOW: support.unfollow,
}


async def _newest(turn: Turn, known: Answers) -> list[Proposal]:
    """Of where they live; any other is found by its number."""
    person = await _person(turn, known)
    found = [one for one in await turn.store.proposals.open_in(await parish(turn, known)) if _is_for(one, person)]
    return found[: -OFFERED - 1 : -1]


async def _numbers(turn: Turn, known: Answers) -> Sequence[Option]:
    return [Option(one.number, one.number, also=(finding.serial(one),)) for one in await _newest(turn, known)]


async def _list(turn: Turn, known: Answers) -> Phrase | None:
    found = await _newest(turn, known)
    lines = "\n".join(proposal_words.name(turn, one) for one in found)
    return Phrase.of("slips-proposals", lines=lines) if found else None


async def _is_there(turn: Turn, typed: str, known: Answers) -> Phrase | None:
    try:
        proposal = await finding.find_typed(turn, typed)
        if not await _acts(turn, {**known, "proposal": typed}):
            proposals.check_supportable(proposal, await _person(turn, known))
    except Refusal as no:
        return no.phrase
    return None


async def _acts(turn: Turn, known: Answers) -> Sequence[Option]:
    """What is not so yet, or can be taken back."""
    proposal = await finding.find_typed(turn, str(known["proposal"]))
    person = await _person(turn, known)
    has_support = has_follow = hears = False
    if person is not None:
        who = proposal.id, turn.address, person.id
        has_support, has_follow = await turn.store.supports.has(*who), await turn.store.follows.has(*who)
        hears = await turn.store.supports.hears(*who)
    acts = []
    if _may(proposals.check_supportable, proposal, person):
        acts.append(UNSUPPORT if has_support else SUPPORT)
    if _may(proposals.check_followable, proposal, person) and not hears:
        acts.append(UNFOLLOW if has_follow else FOLLOW)
    return [Option(act, Phrase(f"slips-act-{act}"), also=(act,)) for act in acts]


def _is_for(proposal: Proposal, person: Person | None) -> bool:
    return not proposal.is_problem and _may(proposals.check_supportable, proposal, person)


def _may(check: Callable[[Proposal, Person | None], None], proposal: Proposal, person: Person | None) -> bool:
    try:
        check(proposal, person)
    except Refusal:
        return False
    return True


async def _person(turn: Turn, known: Answers) -> Person | None:
    slip = await slip_of(turn, known)
    return await turn.store.people.get(slip.person_id) if slip else None


class SupportForm(Entry):
    """Which proposal, and whether they support it or only want to hear of it."""

    name: ClassVar[str] = "slips.support"
    heading: ClassVar[str] = "slips-support-heading"
    is_watched: ClassVar[bool] = False

    proposal: Annotated[Text, Words(1, 40)] = question(
        "slips-ask-proposal", label="slips-proposal-label", choices=_numbers, intro=_list, check=_is_there
    )
    act: str = question("slips-ask-act", label="slips-act-label", choices=_acts, part_of="proposal")

    @classmethod
    async def aloud(cls, turn: Turn, known: Answers) -> Phrase | None:
        try:
            proposal = await finding.find_typed(turn, str(known["proposal"]))
        except Refusal:
            return None
        said = Phrase(f"slips-act-{known['act']}")
        return Phrase.of("slips-read-act", name=proposal_words.name(turn, proposal), said=said)


async def submit_support(turn: Turn, form: SupportForm) -> None:
    async def do(theirs: Turn) -> str:
        proposal = await finding.find_typed(theirs, form.proposal)
        await ACTS[form.act](theirs, proposal.id)
        return finding.about(proposal)

    await enter(turn, form, do)

"""Telling people: the author at once, everybody who supports or follows it in lots, once each."""

from collections.abc import Awaitable, Callable

from bot.domain import statuses
from bot.domain.answers import Answer
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.statuses import Status
from bot.messages import Address, Choice, Outbound
from bot.turns import Turn

from . import asking, joiners, words
from .finding import about, serial

TELL = "proposals.tell"
LOT = 200

Paint = Callable[[Turn], Awaitable[Outbound]]


async def tell(
    turn: Turn, person_id: int, paint: Paint, phrase: str, *, dedupe: str, about: str, card: str | None = None
) -> None:
    """Like `turn.tell`, for a message of several sentences: painted in the person's language."""
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    message = await paint(turn.speaking(person.language))
    await turn.deliver(person, message, phrase, dedupe=dedupe, about=about, card=card)


async def tell_all(turn: Turn, proposal: Proposal, answer_id: int) -> None:
    """Each message is deduped by answer and address, so that it does not matter how often this is begun."""
    answer = await turn.store.answers.get(answer_id)
    assert answer is not None
    if proposal.author_id is not None and proposal.status is not Status.WITHDRAWN:

        async def paint(voice: Turn) -> Outbound:
            message = await outcome(voice, proposal, answer, words.of(proposal, "answered-own"))
            return asking.author(voice, message, proposal, answer)

        await tell(
            turn, proposal.author_id, paint, "proposals-answered-own", dedupe=_key(answer), about=about(proposal)
        )
    await tell_listeners(turn, proposal, answer_id)


async def tell_listeners(turn: Turn, proposal: Proposal, answer_id: int) -> None:
    """Everybody but the author, who is told in other words; an unpublished proposal has no listeners."""
    if proposal.is_answerable:
        await turn.set_timer(TELL, f"answer:{answer_id}:", turn.now)


async def tell_lot(turn: Turn, cursor: str) -> None:
    """The timer, about "answer:<id>:<the last address told>"."""
    _, id, after = cursor.split(":", 2)
    answer = await turn.store.answers.get(int(id))
    proposal = await turn.store.proposals.get(answer.proposal_id) if answer else None
    if answer is None or proposal is None or not proposal.is_answerable:
        return

    async def paint(voice: Turn) -> Outbound:
        return asking.everybody(voice, await outcome(voice, proposal, answer, words.of(proposal, "answered")), answer)

    last = await tell_some(turn, proposal, paint, "proposals-answered", dedupe=_key(answer), after=after)
    if last is not None:
        await turn.set_timer(TELL, f"answer:{id}:{last}", turn.now)


async def tell_some(
    turn: Turn, proposal: Proposal, paint: Paint, phrase: str, *, dedupe: str, after: str
) -> Address | None:
    """One lot of who supports or follows it, painted once in each language; the last address, if there may be more."""
    listeners = await turn.store.supports.listeners(proposal.id, after, LOT)
    if not after:
        await _pass_on(turn, proposal, paint, dedupe)
    painted: dict[str, Outbound] = {}
    for listener in listeners:
        language = listener.language or turn.municipality.languages.default
        if language not in painted:
            painted[language] = await paint(turn.speaking(language))
        message = turn.said_for(language, listener.whose, painted[language])
        turn.send(listener.address, message, phrase, dedupe=dedupe, about=about(proposal))
    return listeners[-1].address if len(listeners) == LOT else None


async def _pass_on(turn: Turn, proposal: Proposal, paint: Paint, dedupe: str) -> None:
    """Who supports or follows it, and has no telephone."""
    for person_id in await turn.store.slips.following(proposal.id):
        message = await paint(turn.speaking(turn.municipality.languages.default))
        await turn.pass_on(person_id, message.text, about(proposal), dedupe)


async def outcome(voice: Turn, proposal: Proposal, answer: Answer, phrase: str) -> Outbound:
    """`phrase` begins it: with "your proposal", or with "a proposal"."""
    status = Phrase(answer.status.phrase)
    lines = [voice.say(phrase, number=proposal.number, title=words.title(voice, proposal), status=status)]
    if answer.status is Status.WITHDRAWN:
        lines.append(voice.say("proposals-withdrawn-line"))
    if answer.status is not Status.NEEDS_CLARIFICATION or not proposal.is_problem:  # what is asked is its author's
        lines.extend(words.answer_lines(voice, answer))
    rows: list[tuple[Choice, ...]] = [(voice.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}"),)]
    if answer.status is Status.WE_DO_IT:
        rows.insert(0, joiners.both(voice, proposal))
    if answer.status is Status.MERGED and proposal.merged_into is not None:
        other = await voice.store.proposals.get(proposal.merged_into)
        if other is not None:
            lines.append(voice.say("proposals-merged-line", number=other.number, title=words.title(voice, other)))
            if not statuses.is_final(other.status):
                lines.append(voice.say("merging-came-along"))
            tap = f"proposals.open:{other.id}"  # who took part counts there already, and may have written it
            rows.insert(0, (voice.button("proposals-open-button", tap=tap, serial=serial(other)),))
    return Outbound("\n".join(lines), rows=tuple(rows))


def _key(answer: Answer) -> str:
    return f"proposals.answer:{answer.id}"

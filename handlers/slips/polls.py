"""The answer to a poll of somebody without a telephone: one vote, however often they come."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot.domain import paper, polls
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll, PollKind, State
from bot.forms import Option, Text, Words, question
from bot.turns import Turn
from handlers.polls import voting
from handlers.polls import words as poll_words

from .entering import Entry, enter, parish

SHORT = 60  # letters of a question to choose


async def _polls(turn: Turn, known: Answers) -> Sequence[Option]:
    found = await turn.store.polls.open_in(await parish(turn, known))
    if not found:
        raise Refusal("slips-no-polls")
    return [Option(str(one.id), f"{one.number} {poll_words.short(one.question, SHORT)}") for one in found]


async def _options(turn: Turn, known: Answers) -> Sequence[Option]:
    """Of several and in a row they are typed by their numbers."""
    poll = await _poll(turn, known)
    if poll.kind not in (PollKind.ONE, PollKind.SCALE):
        return []
    return [Option(str(one.position), f"{one.position}. {one.text}", also=(one.text,)) for one in poll.options]


async def _how(turn: Turn, known: Answers) -> Phrase | None:
    poll = await _poll(turn, known)
    return Phrase.of("slips-how", kind=poll.kind, asked=poll_words.asked(turn, poll), most=poll.most)


async def _is_vote(turn: Turn, text: str, known: Answers) -> Phrase | None:
    try:
        paper.read_vote(await _poll(turn, known), text)
    except Refusal as no:
        return no.phrase
    return None


async def _poll(turn: Turn, known: Answers) -> Poll:
    poll = await turn.store.polls.get(int(known["poll"]))
    if poll is None or poll.state is not State.OPEN:
        raise Refusal("slips-poll-over")
    return poll


class VoteForm(Entry):
    """What they answer; a later answer of theirs takes the place of this one."""

    name: ClassVar[str] = "slips.vote"
    heading: ClassVar[str] = "slips-vote-heading"
    is_watched: ClassVar[bool] = False

    poll: str = question("slips-ask-poll", label="slips-poll-label", choices=_polls)
    vote: Annotated[Text, Words(1, 120)] = question(
        "slips-ask-vote", label="slips-vote-label", choices=_options, intro=_how, check=_is_vote, part_of="poll"
    )

    @classmethod
    def read(cls, turn: Turn, answers: Answers) -> Answers:
        return {name: answer for name, answer in answers.items() if name != "vote"}

    @classmethod
    async def aloud(cls, turn: Turn, known: Answers) -> Phrase | None:
        poll = await _poll(turn, known)
        try:
            vote = paper.read_vote(poll, str(known["vote"]))
        except Refusal:
            return None
        return Phrase.of("slips-read-vote", chosen=polls.listed(poll, vote))


async def submit_vote(turn: Turn, form: VoteForm) -> None:
    async def do(theirs: Turn) -> str:
        poll, before = await voting.answerable(theirs, int(form.poll))
        after = paper.read_vote(poll, form.vote)
        await voting.count(theirs, poll, before, after)
        if voting.is_replaced(poll, before, after):
            turn.preface("polls-replaced")
        return poll.about

    await enter(turn, form, do)

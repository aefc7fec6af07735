"""What a helper enters for somebody else; before it counts it is read to them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated, Any, ClassVar

from bot import dangers
from bot.domain import meetings, paper, polls
from bot.domain.drafts import Answers
from bot.domain.meetings import Answer, Meeting
from bot.domain.phrases import Phrase, Refusal
from bot.domain.places import Place
from bot.domain.polls import Poll, PollKind, State
from bot.domain.proposals import ProposalKind
from bot.domain.slips import Slip
from bot.domain.statuses import Status
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn
from handlers.inquiries import asking, finding, relaying
from handlers.meetings import answering
from handlers.polls import voting
from handlers.polls import words as poll_words
from handlers.proposals import clarify
from handlers.proposals import submit as proposing
from handlers.proposals import words as proposal_words

from . import speaking, words

TEXT = 2000
SHORT = 60  # letters of a question or title to choose
TITLE = 14  # … of a meeting, on a button
MEETINGS = 8
Does = Callable[[Turn], Awaitable[str]]  # as who has the slip; returns what it is about

# ---------------------------------------------------------------- for whom


async def _parishes(turn: Turn, known: Answers) -> Sequence[Option]:
    """Nothing to choose where it is one, or the slip tells."""
    own = [] if known.get("slip") else await speaking.places(turn)
    units = [turn.municipality.parish(key) for key in own] if len(own) > 1 else []
    return [Option(unit.key, unit.nominative, also=unit.aliases) for unit in units]


async def _parish(turn: Turn, known: Answers) -> str:
    if known.get("slip"):
        return (await speaking.find(turn, int(known["slip"]))).parish
    return str(known.get("parish") or "") or (await speaking.places(turn))[0]


class Entry(Form):
    """`slip`: the person, 0 where they have none yet."""

    slip: int = 0
    parish: str | None = question("slips-ask-parish", label="slips-parish-label", choices=_parishes, may_skip=False)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        if not await speaking.places(turn):
            raise Refusal("machinery-not-allowed")
        if id := _id(about):
            await speaking.find(turn, id)
        await speaking.check_day(turn)

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        return Phrase("slips-read-aloud")


def _id(about: str) -> int:
    return int(about.partition(":")[2])


# ---------------------------------------------------------------- an idea, a problem, a question


async def _topics(turn: Turn, _: Answers) -> Sequence[Option]:
    return [Option(topic.key, proposal_words.topic(turn, topic.key)) for topic in turn.municipality.topics]


class IdeaForm(Entry):
    """What somebody without a telephone wants for their parish."""

    name: ClassVar[str] = "slips.idea"
    heading: ClassVar[str] = "slips-idea-heading"
    kind: ClassVar[ProposalKind] = ProposalKind.IDEA

    text: Annotated[Text, Words(3, TEXT)] = question(
        "slips-ask-idea", label="proposals-text-label", check=dangers.check_answer
    )
    topic: str = question("proposals-ask-topic", label="proposals-topic-label", choices=_topics)
    place: Place | None = question("proposals-ask-place", label="proposals-place-label", check=dangers.check_answer)


class ProblemForm(IdeaForm):
    """What they say is broken."""

    name: ClassVar[str] = "slips.problem"
    heading: ClassVar[str] = "slips-problem-heading"
    kind: ClassVar[ProposalKind] = ProposalKind.PROBLEM

    text: Annotated[Text, Words(3, TEXT)] = question(
        "slips-ask-problem", label="proposals-text-label", check=dangers.check_answer
    )


async def submit_idea(turn: Turn, form: IdeaForm) -> None:
    async def do(theirs: Turn) -> str:
        assert theirs.person is not None
        idea = proposing.Idea(form.text, form.topic, theirs.person.parish, "", form.place, kind=form.kind)
        return f"proposals:{(await proposing.receive(theirs, idea)).id}"

    await _enter(turn, form, do)


class QuestionForm(Entry):
    """What they ask whoever speaks for their parish."""

    name: ClassVar[str] = "slips.question"
    heading: ClassVar[str] = "slips-question-heading"

    text: Annotated[Text, Words(3, TEXT)] = question(
        "slips-ask-question", label="inquiries-text-label", check=dangers.check_answer
    )


async def submit_question(turn: Turn, form: QuestionForm) -> None:
    async def do(theirs: Turn) -> str:
        assert theirs.person is not None
        return (await asking.receive(theirs, None, theirs.person.name, form.text)).about

    await _enter(turn, form, do)


# ---------------------------------------------------------------- an answer to a poll


async def _polls(turn: Turn, known: Answers) -> Sequence[Option]:
    found = await turn.store.polls.open_in(await _parish(turn, known))
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
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        poll = await _poll(turn, known)
        try:
            vote = paper.read_vote(poll, str(known["vote"]))
        except Refusal:
            return None
        return Phrase.of("slips-read-vote", chosen=polls.listed(poll, vote))


async def submit_vote(turn: Turn, form: VoteForm) -> None:
    async def do(theirs: Turn) -> str:
        poll, before = await voting.answerable(theirs, int(form.poll))
        await voting.count(theirs, poll, before, paper.read_vote(poll, form.vote))
        return poll.about

    await _enter(turn, form, do)


# ---------------------------------------------------------------- coming to a meeting


async def _ahead(turn: Turn, known: Answers) -> list[Meeting]:
    found = await turn.store.meetings.ahead_in(await _parish(turn, known), turn.now, MEETINGS)
    if not found:
        raise Refusal("slips-no-meetings")
    return found


async def _meetings(turn: Turn, known: Answers) -> Sequence[Option]:
    found = await _ahead(turn, known)
    return [Option(str(one.id), f"{one.number} {poll_words.short(one.title, TITLE)}") for one in found]


async def _when(turn: Turn, known: Answers) -> Phrase | None:
    lines = [
        turn.say("slips-meeting", number=one.number, title=one.title, at=one.starts_at)
        for one in await _ahead(turn, known)
    ]
    return Phrase.of("slips-meetings", lines="\n".join(lines))


COMES = (Option(Answer.YES, Phrase("slips-comes"), also=("yes",)), Option(Answer.NO, Phrase("slips-does-not-come")))


class ComeForm(Entry):
    """Whether they come."""

    name: ClassVar[str] = "slips.come"
    heading: ClassVar[str] = "slips-come-heading"
    is_watched: ClassVar[bool] = False

    meeting: str = question("slips-ask-meeting", label="slips-meeting-label", choices=_meetings, intro=_when)
    answer: Answer = question("slips-ask-comes", label="slips-comes-label", choices=COMES)

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        meeting = await turn.store.meetings.get(int(known["meeting"]))
        if meeting is None:
            return None
        return Phrase.of("slips-read-come", title=meeting.title, at=meeting.starts_at, comes=known["answer"])


async def submit_come(turn: Turn, form: ComeForm) -> None:
    async def do(theirs: Turn) -> str:
        meeting = await theirs.store.meetings.get(int(form.meeting))
        if meeting is None:
            raise Refusal("meetings-unknown")
        meetings.check_answerable(meeting, theirs.now)
        await answering.set_answer(theirs, meeting, form.answer)
        return meeting.about

    await _enter(turn, form, do)


# ---------------------------------------------------------------- more of what was entered


async def _matters(turn: Turn, known: Answers) -> Sequence[Option]:
    """Where something was asked of them, and their questions."""
    entered = await turn.store.slips.entered(int(known["slip"]))
    found = [Option(about, number) for about in entered if (number := await addable(turn, about))]
    if not found:
        raise Refusal("slips-nothing-to-add")
    return found


async def addable(turn: Turn, about: str) -> str:
    """Its number; "" where nothing can be added."""
    noun, _, id = about.partition(":")
    if noun == "proposals":
        proposal = await turn.store.proposals.get(int(id))
        is_asked = proposal is not None and proposal.status is Status.NEEDS_CLARIFICATION
        return proposal.number if proposal is not None and is_asked else ""
    inquiry = await turn.store.inquiries.get(int(id)) if noun == "inquiries" else None
    return inquiry.number if inquiry is not None else ""


class AddForm(Entry):
    """What they answer to a question, or ask further."""

    name: ClassVar[str] = "slips.add"
    heading: ClassVar[str] = "slips-add-heading"

    matter: str = question("slips-ask-matter", label="slips-matter-label", choices=_matters)
    text: Annotated[Text, Words(1, TEXT)] = question(
        "slips-ask-more", label="proposals-text-label", check=dangers.check_answer
    )


async def submit_more(turn: Turn, form: AddForm) -> None:
    async def do(theirs: Turn) -> str:
        noun, _, id = form.matter.partition(":")
        if noun == "proposals":
            await clarify.answer(theirs, int(id), form.text)
        else:
            await relaying.from_resident(theirs, await finding.as_resident(theirs, int(id)), form.text)
        return form.matter

    await _enter(turn, form, do)


# ---------------------------------------------------------------- tables, and what follows


BY_NAME: Mapping[str, type[Entry]] = {
    form.name.partition(".")[2]: form for form in (IdeaForm, ProblemForm, QuestionForm, VoteForm, ComeForm, AddForm)
}
SUBMITS: Mapping[type[Entry], Callable[[Turn, Any], Awaitable[None]]] = {
    IdeaForm: submit_idea,
    ProblemForm: submit_idea,
    QuestionForm: submit_question,
    VoteForm: submit_vote,
    ComeForm: submit_come,
    AddForm: submit_more,
}


def rows(turn: Turn, person_id: int) -> list[list[Choice]]:
    """What can be entered for them; 0 for somebody new."""
    names = [name for name, form in BY_NAME.items() if person_id or form is not AddForm]
    choices = [turn.button(f"slips-{name}-button", tap=f"slips.enter:{person_id}:{name}") for name in names]
    return [choices[:2], choices[2:3], choices[3:5], choices[5:]]


async def enter(turn: Turn, person_id: int, what: str) -> None:
    if what not in BY_NAME or (BY_NAME[what] is AddForm and not person_id):
        raise Refusal("machinery-tap-old")
    await turn.ask(BY_NAME[what], about=f"slips:{person_id}", given={"slip": person_id})


async def _enter(turn: Turn, form: Entry, do: Does) -> None:
    assert turn.person is not None
    slip, code = await _slip(turn, form)
    async with speaking.as_(turn, slip) as theirs:
        about = await do(theirs)
    await turn.store.slips.enter(slip.person_id, about, turn.person.id, turn.now)
    await turn.log("slips.entered", about, f"for people:{slip.person_id}")
    _say(turn, slip, await words.name(turn, about), code)


async def _slip(turn: Turn, form: Entry) -> tuple[Slip, str]:
    if form.slip:
        return await speaking.find(turn, form.slip), ""
    parish = form.parish or (await speaking.places(turn))[0]
    await speaking.require(turn, parish)
    return await speaking.give(turn, parish)


def _say(turn: Turn, slip: Slip, name: str, code: str) -> None:
    more = turn.button("slips-more-button", tap=f"slips.open:{slip.person_id}")
    next_one = turn.button("slips-next-button", tap="slips.show")
    if not code:
        turn.reply("slips-entered", rows=[[more, next_one]], name=name, slip=slip.person_id)
        return
    text = turn.say("slips-entered-first", name=name, slip=slip.person_id, code=code)
    printing = turn.button("slips-print-button", tap=f"slips.print:{slip.person_id}:{code}")
    turn.speak(Outbound(text, rows=((printing,), (more, next_one))), "slips-entered-first")

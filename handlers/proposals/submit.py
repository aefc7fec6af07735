"""Submitting a proposal: text or voice, topic, place, photo; a number and a day to expect an answer by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, ClassVar

from bot import dangers, handover
from bot.domain import proposals
from bot.domain.calendar import local
from bot.domain.drafts import Answers
from bot.domain.kept import Kept
from bot.domain.languages import LATVIAN, UNKNOWN, language_of
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Refusal
from bot.domain.places import Place
from bot.domain.problems import looks_like_one
from bot.domain.proposals import Proposal, ProposalKind
from bot.domain.statuses import Status
from bot.forms import Form, Option, Photo, Telling, Told, Words, question
from bot.turns import Turn

from . import deadlines, following, instead, problems, review, words
from .finding import about

DAY = timedelta(days=1)
TEXT = 2000


# ---------------------------------------------------------------- the form


async def _topics(turn: Turn, _: Answers) -> Sequence[Option]:
    return [Option(topic.key, words.topic(turn, topic.key)) for topic in turn.municipality.topics]


async def _kinds(turn: Turn, _: Answers) -> Sequence[Option]:
    """Also in words that repeat the question: they are a choice, not more of the text."""
    kinds = (ProposalKind.PROBLEM, ProposalKind.IDEA)
    return [Option(kind, Phrase(f"problems-kind-{kind}"), also=_said(turn, kind)) for kind in kinds]


def _said(turn: Turn, kind: ProposalKind) -> tuple[str, ...]:
    return tuple(words.strip() for words in turn.say(f"problems-words-{kind}").split(","))


def _speaks_of_a_problem(known: Answers) -> bool:
    told = known["text"]
    return looks_like_one(told if isinstance(told, str) else told["text"])


async def _cannot_be_read(turn: Turn, known: Answers) -> Phrase | None:
    """Nobody notices danger in a voice message before somebody listens to it."""
    is_spoken = not isinstance(known["text"], str)
    return Phrase.of("proposals-voice-came", emergency=turn.municipality.help_lines.emergency) if is_spoken else None


class ProposalForm(Form):
    """An idea for the parish: what, about what, where, what it looks like."""

    name: ClassVar[str] = "proposals"
    heading: ClassVar[str] = "proposals-heading"

    text: Annotated[Telling, Words(3, TEXT)] = question(
        "proposals-ask-text", label="proposals-text-label", check=dangers.check_answer
    )
    kind: ProposalKind | None = question(
        "problems-ask-kind", label="problems-kind-label", choices=_kinds, when=_speaks_of_a_problem, may_skip=False
    )
    topic: str = question("proposals-ask-topic", label="proposals-topic-label", choices=_topics, intro=_cannot_be_read)
    place: Place | None = question("proposals-ask-place", label="proposals-place-label", check=dangers.check_answer)
    photo: Photo | None = question("proposals-ask-photo", label="proposals-photo-label", is_asked=False)
    similar: str | None = question(
        "likeness-ask", choices=instead.choices, intro=instead.intro, check=instead.check, may_skip=False
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await check_limit(turn, ProposalKind.IDEA)

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """A telephone tells where it is, which may be at home: so a point is asked about."""
        is_point = known["place"] is not None and known["place"]["latitude"] is not None
        return Phrase("proposals-point-came") if is_point else None


class ProblemForm(ProposalForm):
    """Something broken: the same, asked in other words."""

    name: ClassVar[str] = "problems"
    heading: ClassVar[str] = "problems-heading"

    text: Annotated[Telling, Words(3, TEXT)] = question(
        "problems-ask-text", label="proposals-text-label", check=dangers.check_answer
    )
    kind: ProposalKind | None = question(
        "problems-ask-kind", label="problems-kind-label", choices=_kinds, when=lambda _: True, may_skip=False
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await check_limit(turn, ProposalKind.PROBLEM)


PROBLEM = {"kind": ProposalKind.PROBLEM}


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(ProposalForm)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def new_problem(turn: Turn, _: str = "") -> None:
    await turn.ask(ProblemForm, given=PROBLEM)


async def new_problem_by_tap(turn: Turn) -> None:
    await new_problem(turn)


async def from_kept(turn: Turn, kept: Kept) -> None:
    """They wrote before they said what it is."""
    await turn.ask(ProposalForm, given=await _given(turn, kept))


async def problem_from_kept(turn: Turn, kept: Kept) -> None:
    await turn.ask(ProblemForm, given=PROBLEM | await _given(turn, kept))


async def _given(turn: Turn, kept: Kept) -> dict[str, object]:
    stored = [await turn.store.media.get(id) for id in kept.media]
    media = [one.media for one in stored if one is not None]
    voices = tuple(one for one in media if one.kind is Kind.VOICE)
    photos = [one for one in media if one.kind is Kind.PHOTO]
    if len(photos) > 1:
        turn.preface("forms-one-photo")
    told = Told(kept.text, voices) if kept.text or voices else None
    given = {"text": told, "place": kept.place, "photo": next(iter(photos), None)}
    return {name: value for name, value in given.items() if value}


async def check_limit(turn: Turn, kind: ProposalKind) -> None:
    """What is broken is counted by itself: many ideas keep nobody from reporting it."""
    if turn.person is None:
        raise Refusal("machinery-not-allowed")
    own, is_problem = turn.municipality, kind is ProposalKind.PROBLEM
    limit = own.limits.problems_per_day if is_problem else own.limits.proposals_per_day
    if await turn.store.proposals.submitted_since(turn.person.id, kind, turn.now - DAY) < limit:
        return
    if is_problem:
        raise Refusal("problems-too-many", limit=limit, emergency=own.help_lines.emergency)
    raise Refusal("proposals-too-many", limit=limit)


# ---------------------------------------------------------------- receiving


@dataclass(frozen=True)
class Idea:
    """What was said; `text` is empty where it was said by voice only."""

    text: str
    topic: str
    parish: str
    village: str
    place: Place | None = None
    media: tuple[Media, ...] = ()
    kind: ProposalKind = ProposalKind.IDEA


async def submit(turn: Turn, form: ProposalForm) -> None:
    assert turn.person is not None
    media = (*form.text.voices, *([form.photo] if form.photo else []))
    kind = form.kind or ProposalKind.IDEA
    await check_limit(turn, kind)
    idea = Idea(form.text.text, form.topic, turn.person.parish, turn.person.village, form.place, media, kind)
    await receive(turn, idea)


async def receive(turn: Turn, idea: Idea) -> Proposal:
    proposal = await _store(turn, idea)
    for media in idea.media:
        await turn.store.media.attach(media.id, about(proposal))
    await turn.log("proposals.submitted", about(proposal))
    await deadlines.changed(turn, proposal.id)
    await review.ask_for(turn, proposal)
    if proposal.is_problem:
        await problems.confirm(turn, proposal)
        return proposal
    own = turn.municipality
    turn.reply(
        "proposals-received",
        rows=[[turn.button("proposals-official-button", tap=f"proposals.official:{proposal.id}")], turn.ways_on()],
        number=proposal.number,
        parish=proposal.parish,
        reader=await _reader(turn, proposal),
        kind="right" if own.deadlines_are_rights else "goal",
        on=proposal.due_on,
    )
    return proposal


async def _reader(turn: Turn, proposal: Proposal) -> str:
    """Whose turn it is to read it; who speaks for the parish may have written it."""
    assert turn.person is not None
    first = next(iter(await turn.duty(proposal.parish, proposal.village)), ())
    return "self" if first == (turn.person.id,) else await handover.who_looks(turn, proposal.parish)


async def _store(turn: Turn, idea: Idea) -> Proposal:
    assert turn.person is not None
    own = turn.municipality
    today = local(turn.now, own.time_zone).date()
    language = language_of(idea.text) if idea.text else UNKNOWN
    shown = words.masked(turn, idea.text) if language == LATVIAN or idea.kind is ProposalKind.PROBLEM else ""
    return await turn.store.proposals.add(
        number=proposals.number(own.prefix, today.year, await turn.store.proposals.next_serial(today.year)),
        author_id=turn.person.id,
        language=language,
        parish=idea.parish,
        village=idea.village,
        topic=idea.topic,
        text=idea.text,
        public_text=shown,
        place=idea.place,
        shown_name=turn.person.name if turn.helper or idea.kind is ProposalKind.IDEA else "",
        due_on=following.day(turn, Status.RECEIVED, idea.kind),
        kind=idea.kind,
        now=turn.now,
    )

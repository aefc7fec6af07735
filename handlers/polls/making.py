"""Making a poll: a form, then a preview of exactly what the group will see; changed or thrown away until it opens."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from typing import Annotated, ClassVar

from bot import territories
from bot.domain import polls
from bot.domain.calendar import DAY, at, local
from bot.domain.drafts import Answers
from bot.domain.languages import LATVIAN, UNKNOWN, language_of
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import NewPoll, Poll, PollKind, Shows, State
from bot.forms import Between, Form, Option, Photo, Text, Words, question
from bot.forms.questions import YES_OR_NO
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import cards, words
from .finding import find, find_about, find_planned, id_of, require_manager

OPEN = "polls.open"  # permission
EVENING = time(20)
AHEAD = {"three-days": 3, "week": 7, "two-weeks": 14, "month": 30}
LONGEST = timedelta(days=90)
PREVIEW = "polls.preview"

# ---------------------------------------------------------------- the form


async def _closings(turn: Turn, _: Answers) -> Sequence[Option]:
    zone = turn.municipality.time_zone
    today = local(turn.now, zone).date()
    days = {name: at(today + DAY * ahead, EVENING, zone) for name, ahead in AHEAD.items()}
    return [
        Option(one.isoformat(), Phrase(f"polls-in-{name}"), Phrase.of("polls-moment", at=one))
        for name, one in days.items()
    ]


def _of(kind: type[PollKind] | type[Shows], phrase: str) -> list[Option]:
    return [Option(one.value, Phrase(f"polls-{phrase}-{one.value}")) for one in kind]


def _is(*kinds: PollKind) -> Callable[[Answers], bool]:
    return lambda known: known.get("kind") in kinds


async def _are_options(turn: Turn, text: str, _: Answers) -> Phrase | None:
    found = polls.read_options(text)
    if not 2 <= len(found) <= polls.MOST_OPTIONS:
        return Phrase.of("polls-options-count", least=2, most=polls.MOST_OPTIONS, count=len(found))
    if long := next((one for one in found if len(one) > polls.OPTION_LENGTH), None):
        return Phrase.of("polls-option-too-long", option=words.short(long, 40), most=polls.OPTION_LENGTH)
    if len({one.casefold() for one in found}) < len(found):
        return Phrase("polls-options-twice")
    return None


async def _is_ahead(turn: Turn, closes_at: datetime, _: Answers) -> Phrase | None:
    if closes_at - turn.now < timedelta(hours=1):
        return Phrase("polls-closing-past")
    return Phrase("polls-closing-too-far") if closes_at - turn.now > LONGEST else None


async def _is_translation(turn: Turn, text: str, known: Answers) -> Phrase | None:
    """The question, then as many options in the same order."""
    lines = polls.read_options(text)
    wanted = 1 + (0 if known["kind"] == PollKind.SCALE else len(polls.read_options(str(known["options"]))))
    if len(lines) != wanted:
        return Phrase.of("polls-translation-lines", wanted=wanted, count=len(lines))
    if len(lines[0]) > polls.QUESTION_LENGTH or any(len(line) > polls.OPTION_LENGTH for line in lines[1:]):
        return Phrase.of("polls-option-too-long", option=words.short(max(lines, key=len), 40), most=polls.OPTION_LENGTH)
    return None


class PollForm(Form):
    """What is asked, whom, until when, and how the answers are shown."""

    name: ClassVar[str] = "polls.make"
    heading: ClassVar[str] = "polls-heading"
    has_preview: ClassVar[bool] = True
    is_watched: ClassVar[bool] = False

    where: str | None = territories.which(OPEN)
    places: territories.Names | None = territories.names()
    asked: Annotated[Text, Words(5, polls.QUESTION_LENGTH)] = question(
        "polls-ask-question", label="polls-question-label"
    )
    kind: PollKind = question("polls-ask-kind", label="polls-kind-label", choices=_of(PollKind, "kind"))
    options: Annotated[Text, Words(2, 1000)] | None = question(
        "polls-ask-options",
        label="polls-options-label",
        when=_is(PollKind.ONE, PollKind.SEVERAL, PollKind.RANKING),
        check=_are_options,
        may_skip=False,
    )
    most: Annotated[int, Between(2, polls.MOST_OPTIONS)] | None = question(
        "polls-ask-most",
        label="polls-most-label",
        when=_is(PollKind.SEVERAL),
        may_skip=True,
        skipped="polls-most-any",
    )
    closes_at: datetime = question("polls-ask-closing", label="polls-closing-label", choices=_closings, check=_is_ahead)
    shows: Shows = question("polls-ask-shows", label="polls-shows-label", choices=_of(Shows, "shows"))
    asks_why: str = question("polls-ask-whether-why", label="polls-why-label", choices=YES_OR_NO)
    picture: Photo | None = question("polls-ask-picture", label="polls-picture-label")
    other: Annotated[Text, Words(5, 1500)] | None = question(
        "polls-ask-other", label="polls-other-label", check=_is_translation
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        if about.startswith("polls:"):
            await require_manager(turn, await find_about(turn, about))
        elif not await territories.own(turn, OPEN):
            raise Refusal("machinery-not-allowed")


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(PollForm)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def change(turn: Turn, id: int) -> None:
    poll = await find_planned(turn, id)
    own = await territories.own(turn, OPEN)
    said: dict[str, object] = {
        "asked": poll.question,
        "kind": poll.kind,
        "closes_at": poll.closes_at,
        "shows": poll.shows,
        "asks_why": "yes" if poll.asks_why else "no",
        "most": poll.most if poll.kind is PollKind.SEVERAL else None,
        "picture": await cards.picture(turn, poll),
        "other": _translation(poll),
    }
    if poll.kind is not PollKind.SCALE:
        said["options"] = "\n".join(one.text for one in poll.options)
    if len(own) > 1:
        said |= territories.said(turn, poll.parishes)
    await turn.ask(PollForm, about=poll.about, said=said)


def _translation(poll: Poll) -> str | None:
    others = [one.other for one in poll.options if one.other and poll.kind is not PollKind.SCALE]
    return "\n".join([poll.question_other, *others]) if poll.question_other else None


async def submit(turn: Turn, form: PollForm) -> None:
    assert turn.person is not None
    described = await _described(turn, form)
    for parish in described.parishes:
        await turn.require("polls.open", parish=parish)
    if form.about.startswith("polls:"):
        id = id_of(form.about)
        if not await turn.store.polls.change(id, described):
            raise Refusal("polls-already-open")
    else:
        id = await turn.store.polls.add(described, turn.person.id, turn.now)
        await turn.log("polls.made", f"polls:{id}")
    await _picture(turn, id, form)
    await preview(turn, await find(turn, id))


async def _described(turn: Turn, form: PollForm) -> NewPoll:
    options = polls.scale_options() if form.kind is PollKind.SCALE else polls.read_options(form.options or "")
    other = polls.read_options(form.other or "")
    others = other[1:] if other and form.kind is not PollKind.SCALE else [""] * len(options)
    language = language_of(form.other or "") if other else ""
    return NewPoll(
        kind=form.kind,
        most=polls.most(form.kind, len(options), form.most),
        question=form.asked,
        options=list(zip(options, others, strict=True)),
        parishes=await territories.chosen(turn, OPEN, form.where, form.places),
        closes_at=form.closes_at,
        shows=form.shows,
        asks_why=form.asks_why == "yes",
        language="" if language in (LATVIAN, UNKNOWN) else language,
        question_other=other[0] if other else "",
    )


async def _picture(turn: Turn, id: int, form: PollForm) -> None:
    if form.picture is not None:
        for old in await turn.store.media.of(f"polls:{id}"):
            if old.media.id != form.picture.id:
                await turn.store.media.release(old.media.id)
        await turn.store.media.attach(form.picture.id, f"polls:{id}")


# ---------------------------------------------------------------- before it opens


async def preview(turn: Turn, poll: Poll) -> None:
    """As the group will see it, and below it what can be done."""
    if poll.state is State.CANCELLED:
        turn.reply("polls-cancelled", number=poll.number)
        return
    painted = await cards.opened(turn.speaking(turn.municipality.languages.default), poll)
    sample = tuple(tuple(Choice(one.label, tap=PREVIEW) for one in row) for row in painted.rows)
    turn.speak(
        Outbound(painted.text, title=painted.title, rows=sample, media=await cards.picture(turn, poll)), "polls-title"
    )
    planned = [turn.say("polls-will-open", at=poll.opens_at)] if poll.opens_at else []
    text = "\n".join([turn.say("polls-preview", number=poll.number, at=poll.closes_at), *planned])
    turn.speak(Outbound(text, rows=tuple(manage_rows(turn, poll))), "polls-preview")


async def preview_pressed(turn: Turn) -> None:
    turn.acknowledge("polls-only-preview")


def manage_rows(turn: Turn, poll: Poll) -> list[tuple[Choice, ...]]:
    """For who made it."""
    if poll.state is not State.PLANNED:
        return []
    publish = turn.button("polls-publish-button", tap=f"polls.publish:{poll.id}")
    later = turn.button("polls-later-button", tap=f"polls.later:{poll.id}")
    change = turn.button("polls-change-button", tap=f"polls.change:{poll.id}")
    cancel = turn.button("polls-cancel-button", tap=f"polls.cancel:{poll.id}")
    return [(publish, later), (change, cancel)]


async def cancel(turn: Turn, id: int) -> None:
    poll = await find_planned(turn, id)
    if await turn.store.polls.cancel(poll.id, turn.now):
        await turn.log("polls.cancelled", poll.about)
    turn.reply("polls-cancelled", number=poll.number)

"""What a parish thinks: how many took part, for and against, why; signed by who speaks for it, or why there is none."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, ClassVar

from bot.domain import consulted
from bot.domain.consultations import VOICE, Answer, Consultation, Opinion
from bot.domain.drafts import Answers
from bot.domain.emptiness import is_empty
from bot.domain.opinions import LENGTH
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll
from bot.erasure import VOICES_CARD
from bot.forms import Between, Form, Option, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn
from handlers.polls import quoting, results

from . import deadlines, deciding, hearing, polling, telling, voices
from .finding import find, find_about

MOST = 1_000_000
IN_ROW = 2
SHOWN = 8  # residents' words above the form


class Stance(StrEnum):
    HAS = "has"
    NONE = "none"


# ---------------------------------------------------------------- whose it is


async def own(turn: Turn, one: Consultation) -> list[str]:
    """The places for which who speaks may say it now; until the council has answered it can be changed."""
    if turn.person is None or not is_open(one):
        return []
    return await hearing.speaks_for(turn, turn.person.id, one.parishes)


def is_open(one: Consultation) -> bool:
    """Also after the last day: late is better than never, and is said to be late."""
    return one.answered_at is None and one.decided_at is None and one.withdrawn_at is None


async def row(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    places = await own(turn, one)
    if not places:
        return ()
    said = {opinion.parish for opinion in await turn.store.consultation_answers.opinions(one.id)}
    phrase = "consulted-change-button" if said.issuperset(places) else "consulted-write-button"
    return (turn.button(phrase, tap=f"consultations.opinion:{one.id}"),)


async def write(turn: Turn, id: int, parish: str = "") -> None:
    """Who speaks for several places says first which."""
    one = await find(turn, id)
    places = await _allowed(turn, one)
    if parish or len(places) == 1:
        await _ask(turn, one, parish or places[0])
        return
    buttons = [
        turn.button("consulted-place-button", tap=f"consultations.opinion:{id}:{place}", parish=place)
        for place in places
    ]
    rows = [buttons[at : at + IN_ROW] for at in range(0, len(buttons), IN_ROW)]
    turn.reply("consulted-which-place", rows=rows, number=one.number)


async def _allowed(turn: Turn, one: Consultation) -> list[str]:
    if not is_open(one):
        raise Refusal("consulted-answered", number=one.number)
    places = await own(turn, one)
    if not places:
        raise Refusal("machinery-not-allowed")
    return places


# ---------------------------------------------------------------- the form


async def _drafts(turn: Turn, known: Answers) -> Sequence[Option]:
    """What the poll's residents said aloud: their reasons that were read and may be quoted."""
    poll = await _polled(turn, int(known["consultation_id"]), str(known["parish"]))
    voice = turn.speaking(turn.municipality.languages.default)
    text = "\n".join(await quoting.lines(voice, poll))[:LENGTH] if poll else ""
    return [Option(text, Phrase("opinions-use-draft"), text)] if text and known.get("stance") == Stance.HAS else []


async def _says_why(_: Turn, text: str, __: Answers) -> Phrase | None:
    return Phrase("answers-reason-missing") if is_empty(text) else None


async def _adds_up(_: Turn, against: int, known: Answers) -> Phrase | None:
    try:
        consulted.check_numbers(known.get("took_part"), known.get("in_favour"), against)
    except Refusal as no:
        return no.phrase
    return None


async def _is_part(_: Turn, in_favour: int, known: Answers) -> Phrase | None:
    return await _adds_up(_, 0, {**known, "in_favour": in_favour})


def _is_counted_here(known: Answers) -> bool:
    """A poll has counted them itself."""
    return known.get("stance") == Stance.HAS and not known.get("poll_id")


def _are_counted(known: Answers) -> bool:
    return _is_counted_here(known) and known.get("took_part") is not None


Number = Annotated[int, Between(0, MOST)]


class OpinionForm(Form):
    """`poll_id`: where its residents were asked, and enough answered; the numbers are its own then."""

    name: ClassVar[str] = "consultations.opinion"
    heading: ClassVar[str] = "consulted-opinion-heading"
    is_watched: ClassVar[bool] = False
    is_signed: ClassVar[bool] = True

    consultation_id: int = 0
    parish: str = ""
    poll_id: int = 0
    stance: Stance = question(
        "consulted-ask-stance",
        label="consulted-stance-label",
        choices=[Option(one.value, Phrase(f"consulted-stance-{one.value}")) for one in Stance],
    )
    took_part: Number | None = question(
        "consulted-ask-took-part",
        label="consulted-took-part-label",
        when=_is_counted_here,
        may_skip=True,
        skipped="consulted-uncounted",
    )
    in_favour: Number | None = question(
        "consulted-ask-for", label="consulted-for-label", when=_are_counted, check=_is_part, may_skip=False
    )
    against: Number | None = question(
        "consulted-ask-against", label="consulted-against-label", when=_are_counted, check=_adds_up, may_skip=False
    )
    reasons: Annotated[Text, Words(5, LENGTH)] = question(
        "consulted-ask-reasons", label="consulted-reasons-label", choices=_drafts, check=_says_why
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _allowed(turn, await find_about(turn, about))


async def _polled(turn: Turn, id: int, parish: str) -> Poll | None:
    """The place's closed poll, if enough have answered it."""
    poll = await polling.poll_of(turn, await find(turn, id), parish)
    if poll is None or poll.closed_at is None or await results.of(turn, poll) is None:
        return None
    return poll


async def _ask(turn: Turn, one: Consultation, parish: str) -> None:
    if parish not in await _allowed(turn, one):
        raise Refusal("machinery-not-allowed")
    poll = await _polled(turn, one.id, parish)
    await _remind_of(turn, one, parish, poll)
    before = await turn.store.consultation_answers.opinion(one.id, parish)
    given = {"consultation_id": one.id, "parish": parish, "poll_id": poll.id if poll else 0}
    await turn.ask(OpinionForm, about=one.about, given=given, said=_said(before, is_polled=poll is not None))


def _said(before: Opinion | None, *, is_polled: bool) -> dict[str, object]:
    if before is None:
        return {}
    said: dict[str, object] = {"stance": Stance.NONE if before.none_at else Stance.HAS, "reasons": before.reasons}
    if not is_polled and before.none_at is None:
        said |= {"took_part": before.took_part}
        if before.took_part is not None:
            said |= {"in_favour": before.in_favour, "against": before.against}
    return said


async def _remind_of(turn: Turn, one: Consultation, parish: str, poll: Poll | None) -> None:
    """What residents said: the poll's numbers, and what they wrote to who writes this."""
    lines = [one.text]
    if poll is not None:
        lines += await results.lines(turn, poll)
    elif (asked := await polling.poll_of(turn, one, parish)) is not None:
        few = turn.say("consulted-poll-few", number=asked.number)
        lines.append(
            few if asked.closed_at else turn.say("consulted-poll-open", number=asked.number, at=asked.closes_at)
        )
    if said := await voices.texts(turn, one, [parish]):
        words = [f"– {text[:VOICE]}" for _, text in said[:SHOWN]]
        lines.append("\n".join([turn.say("consulted-voices", count=len(said)), *words]))
    title = turn.say("consulted-opinion-title", number=one.number, parish=parish)
    turn.speak(Outbound("\n\n".join(lines), title=title), "consulted-opinion-title", about=one.about, card=VOICES_CARD)


# ---------------------------------------------------------------- signed


async def submit(turn: Turn, form: OpinionForm) -> None:
    one = await find_about(turn, form.about)
    if form.parish not in await _allowed(turn, one):
        raise Refusal("machinery-not-allowed")
    await turn.store.consultation_answers.sign(await _opinion(turn, one, form))
    await turn.log("consultations.opinion", one.about, form.parish)
    await _tell_chair(turn, one)
    rows = [[turn.button("consultations-open-button", tap=f"consultations.open:{one.id}")]]
    turn.reply("consulted-signed", rows=rows, number=one.number, parish=form.parish)


async def _opinion(turn: Turn, one: Consultation, form: OpinionForm) -> Opinion:
    assert turn.person is not None
    has = form.stance is Stance.HAS
    poll = await _polled(turn, one.id, form.parish) if has else None
    took_part, in_favour, against = form.took_part, form.in_favour, form.against
    if poll is not None and (result := await results.of(turn, poll)) is not None:
        votes = {option.position: option.votes for option in result.options}
        took_part = result.answers
        in_favour, against = votes[consulted.IN_FAVOUR], votes[consulted.AGAINST]
    consulted.check_numbers(took_part, in_favour, against)
    return Opinion(
        consultation_id=one.id,
        parish=form.parish,
        reasons=form.reasons,
        signed_at=turn.now,
        person_id=turn.person.id,
        poll_id=poll.id if poll else None,
        took_part=took_part if has else None,
        in_favour=in_favour if has else None,
        against=against if has else None,
        none_at=None if has else turn.now,
    )


async def _tell_chair(turn: Turn, one: Consultation) -> None:
    """Once all places have said what they think, the answer can be written."""
    if await deadlines.missing(turn, one):
        return
    said = Phrase.of("consulted-all-said", on=one.due_on)
    await telling.tell(turn, await hearing.answerers(turn, one), one, said, once="all")


async def polled(turn: Turn, about: str) -> None:
    """The timer: a poll made of the question is closed; who speaks for the place is given what came out."""
    poll = await turn.store.polls.get(int(about.split(":")[1]))
    id = await turn.store.consultation_answers.of_poll(poll.id) if poll else None
    one = await turn.store.consultations.get(id) if id else None
    if poll is None or one is None:
        return
    if one.decided_at is not None:
        await deciding.tell_voters(turn, one, "decided")
    if not is_open(one):
        return
    for parish in poll.parishes:
        people = await hearing.speakers(turn, parish)
        write_ = (("consulted-write-button", f"consultations.opinion:{one.id}:{parish}"),)
        said = Phrase.of("consulted-polled", poll=poll.number, result=await results.in_short(turn, poll))
        await telling.tell(turn, people, one, said, write_, once=f"polled:{poll.id}")


# ---------------------------------------------------------------- read


async def lines(turn: Turn, one: Consultation, opinions: Sequence[Opinion]) -> list[str]:
    """Place by place, as it was signed; then who says nothing."""
    return [*(_line(turn, opinion) for opinion in opinions), *_silent(turn, one, opinions)]


def _silent(turn: Turn, one: Consultation, opinions: Sequence[Opinion]) -> list[str]:
    said = {opinion.parish for opinion in opinions}
    names = ", ".join(turn.municipality.parish(key).nominative for key in one.parishes if key not in said)
    return [turn.say("consultations-silent-places", names=names)] if names else []


async def annex(turn: Turn, one: Consultation, answer: Answer) -> list[str]:
    """What goes along with the council's answer: all that it does not say itself, word for word."""
    opinions = await turn.store.consultation_answers.opinions(one.id)
    others = [opinion for opinion in opinions if not _is_said(turn, opinion, answer.text)]
    return [*(_line(turn, opinion) for opinion in others), *_silent(turn, one, opinions)]


def _is_said(turn: Turn, one: Opinion, text: str) -> bool:
    place = turn.say("consulted-place", parish=one.parish)
    return one.none_at is None and all(part in text for part in (place, *numbers(turn, one), one.reasons))


def _line(turn: Turn, one: Opinion) -> str:
    if one.none_at is not None:
        return turn.say("consulted-none-line", parish=one.parish, reasons=one.reasons)
    said = [turn.say("consulted-place", parish=one.parish), *numbers(turn, one), one.reasons]
    return "\n".join(said)


def numbers(turn: Turn, one: Opinion) -> list[str]:
    """Small ones are not told; that somebody thinks otherwise is."""
    shown = consulted.numbers(one)
    if shown is None:
        return []
    if shown.took_part is None:
        return [turn.say("consulted-few")]
    hidden = turn.say("results-hidden")
    in_favour = hidden if shown.in_favour is None else str(shown.in_favour)
    against = hidden if shown.against is None else str(shown.against)
    found = [turn.say("consulted-numbers", count=shown.took_part, for_=in_favour, against=against)]
    return [*found, turn.say("consulted-divided")] if consulted.are_divided(one) else found


async def said_row(turn: Turn, one: Consultation) -> tuple[Choice, ...]:
    """The council and the staff read them at once, everybody when the council has answered."""
    opinions = await turn.store.consultation_answers.opinions(one.id)
    if not opinions or not await _may_read(turn, one):
        return ()
    return (turn.button("consulted-opinions-button", tap=f"consultations.opinions:{one.id}"),)


async def _may_read(turn: Turn, one: Consultation) -> bool:
    return not is_open(one) or await hearing.is_of_council(turn, one)


async def show(turn: Turn, id: int) -> None:
    one = await find(turn, id)
    if not await _may_read(turn, one):
        raise Refusal("consulted-opinions-later", number=one.number)
    found = await lines(turn, one, await turn.store.consultation_answers.opinions(id))
    back = (turn.button("machinery-back", tap=f"consultations.open:{id}"),)
    title = turn.say("consulted-opinions-title", number=one.number)
    turn.speak(Outbound("\n\n".join(found), title=title, rows=(back,)), "consulted-opinions-title", about=one.about)

"""The municipality answers too: who serves, in their role and with a reason, beside the residents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from bot import handover
from bot.domain import paper, results, stances
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll, PollKind, State, listed
from bot.domain.roles import Role
from bot.domain.stances import Stance
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import words
from .finding import find, find_about

REASON = 600  # letters
SHOWN, EXCERPT, CHOSEN = 3, 120, 80  # on the card of a closed poll, which stays one message: how many, and letters


@dataclass(frozen=True)
class Residents:
    """What they chose first: several where these came out equal, none where too few have answered."""

    first: tuple[int, ...]
    has_paper: bool


async def lines(turn: Turn, poll: Poll) -> list[str]:
    """Once it is closed: what each chose and why, and whether residents would choose the same; the rest in numbers."""
    taken = await _taken(turn, poll)
    if not taken:
        return []
    residents = await _residents(turn, poll)
    shown = [_line(turn, poll, one, residents, EXCERPT) for one in taken[:SHOWN]]
    more = [turn.say("stances-more", count=len(taken) - SHOWN)] if len(taken) > SHOWN else []
    return ["\n".join([turn.say("stances-title"), *_chosen(turn, poll, residents), *shown, *more])]


async def all_(turn: Turn, id: int) -> None:
    """Each with its whole reason."""
    poll = await find(turn, id)
    taken = await _taken(turn, poll)
    if not taken:
        raise Refusal("stances-none", number=poll.number)
    residents = await _residents(turn, poll)
    said = [*_chosen(turn, poll, residents), *(_line(turn, poll, one, residents, REASON) for one in taken)]
    look = turn.button("polls-open-button", tap=f"polls.open:{id}")
    title = turn.say("stances-title")
    turn.speak(Outbound("\n\n".join(said), title=title, rows=((look,),)), "stances-title", about=poll.about)


async def _taken(turn: Turn, poll: Poll) -> list[Stance]:
    return await turn.store.stances.of(poll.id) if poll.closed_at is not None else []


def _chosen(turn: Turn, poll: Poll, residents: Residents) -> list[str]:
    if not residents.first:
        return []
    chosen = words.short(", ".join(poll.option(one).text for one in residents.first), CHOSEN)
    return [turn.say("stances-residents", chosen=chosen, where="both" if residents.has_paper else "chat")]


def _line(turn: Turn, poll: Poll, stance: Stance, residents: Residents, room: int) -> str:
    return turn.say(
        "stances-line",
        role=handover.title_of(stance.role, stance.parish, ""),
        chosen=words.short(listed(poll, stance.vote), CHOSEN),
        reason=words.short(stance.reason, room),
        agreement=str(stances.agreement(poll, stance, residents.first)),
    )


async def _residents(turn: Turn, poll: Poll) -> Residents:
    """With paper if there are not only a few sheets, which nothing may be told of."""
    in_chat, on_paper = await turn.store.ballots.results(poll.id), await turn.store.paper.standing(poll.id)
    has_paper = results.answers(on_paper) >= results.FEW
    found = results.result(poll, [*in_chat, *on_paper] if has_paper else in_chat)
    return Residents(tuple(one.position for one in found.best) if found else (), has_paper)


# ---------------------------------------------------------------- who may


async def may_take(turn: Turn, poll: Poll) -> bool:
    return await _role(turn, poll) is not None


async def rows(turn: Turn, poll: Poll) -> list[tuple[Choice, ...]]:
    if await _taken(turn, poll):
        return [(turn.button("stances-all-button", tap=f"polls.stances:{poll.id}"),)]
    if poll.state is not State.OPEN or turn.person is None or not await may_take(turn, poll):
        return []
    take = turn.button("stances-button", tap=f"polls.stance:{poll.id}")
    if await turn.store.stances.by(poll.id, turn.person.id) is None:
        return [(take,)]
    return [(take, turn.button("stances-back-button", tap=f"polls.stance_back:{poll.id}"))]


async def _role(turn: Turn, poll: Poll) -> Role | None:
    able = [one for one in poll.parishes if await turn.may("polls.take_position", parish=one)]
    return stances.speaking(turn.roles, able)


async def _open(turn: Turn, poll: Poll) -> Role:
    role = await _role(turn, poll)
    if role is None:
        raise Refusal("machinery-not-allowed")
    if poll.state is not State.OPEN:
        raise Refusal("polls-over", number=poll.number)
    return role


# ---------------------------------------------------------------- the form


def _is(*kinds: PollKind) -> Callable[[Answers], bool]:
    return lambda known: known.get("kind") in kinds


async def _options(turn: Turn, known: Answers) -> Sequence[Option]:
    poll = await find(turn, int(known["poll_id"]))
    return [Option(str(one.position), one.text, also=(words.on_button(poll, one),)) for one in poll.options]


async def _warning(turn: Turn, known: Answers) -> Phrase | None:
    """Before they answer."""
    poll = await find(turn, int(known["poll_id"]))
    role = await _open(turn, poll)
    title = handover.title_of(role.role, role.parish, "")
    return Phrase.of("stances-public", role=title, asked=words.asked(turn, poll))


async def _is_vote(turn: Turn, text: str, known: Answers) -> Phrase | None:
    poll = await find(turn, int(known["poll_id"]))
    try:
        paper.read_vote(poll, text)
    except Refusal:
        return Phrase.of(f"stances-unclear-{poll.kind}", last=len(poll.options), most=poll.most)
    return None


class StanceForm(Form):
    """What somebody who serves would choose, and why."""

    name: ClassVar[str] = "polls.stance"
    heading: ClassVar[str] = "stances-heading"
    is_watched: ClassVar[bool] = False

    poll_id: int = 0
    kind: PollKind = PollKind.ONE
    option: str | None = question(
        "stances-ask-option",
        label="stances-choice-label",
        choices=_options,
        when=_is(PollKind.ONE, PollKind.SCALE),
        intro=_warning,
        may_skip=False,
    )
    order: Annotated[Text, Words(1, 100)] | None = question(
        "stances-ask-order",
        label="stances-choice-label",
        when=_is(PollKind.SEVERAL, PollKind.RANKING),
        intro=_warning,
        check=_is_vote,
        may_skip=False,
    )
    reason: Annotated[Text, Words(3, REASON)] = question("stances-ask-reason", label="stances-reason-label")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _open(turn, await find_about(turn, about))


async def take(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    await _open(turn, poll)
    await turn.ask(StanceForm, about=poll.about, given={"poll_id": id, "kind": poll.kind})


async def submit(turn: Turn, form: StanceForm) -> None:
    assert turn.person is not None
    poll = await find_about(turn, form.about)
    role = await _open(turn, poll)
    vote = paper.read_vote(poll, form.order) if form.order else (poll.option(int(form.option or 0)).position,)
    stance = Stance(poll.id, turn.person.id, role.role, role.parish, vote, form.reason, turn.now)
    await turn.store.stances.take(stance)
    await turn.log("polls.stance_taken", poll.about, str(role.role))
    look = turn.button("polls-open-button", tap=f"polls.open:{poll.id}")
    back = turn.button("stances-back-button", tap=f"polls.stance_back:{poll.id}")
    turn.reply("stances-taken", rows=[[look, back]], number=poll.number, at=poll.closes_at)


async def take_back(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    await _open(turn, poll)
    assert turn.person is not None
    if await turn.store.stances.take_back(id, turn.person.id):
        await turn.log("polls.stance_taken_back", poll.about)
    turn.reply("stances-taken-back", number=poll.number)

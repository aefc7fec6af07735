"""What a helper enters for somebody else: as that person, noted as entered; before it counts it is read to them."""

from collections.abc import Awaitable, Callable, Sequence

from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.slips import Slip
from bot.forms import Form, Option, question
from bot.messages import Outbound
from bot.turns import Turn

from . import hiding, speaking, words

TEXT = 2000
Does = Callable[[Turn], Awaitable[str]]  # as who has the slip; returns what it is about

# ---------------------------------------------------------------- for whom


async def _parishes(turn: Turn, known: Answers) -> Sequence[Option]:
    """Nothing to choose where it is one, or the slip tells."""
    own = [] if known.get("slip") else await speaking.places(turn)
    units = [turn.municipality.parish(key) for key in own] if len(own) > 1 else []
    return [Option(unit.key, unit.nominative, also=unit.aliases) for unit in units]


async def slip_of(turn: Turn, known: Answers) -> Slip | None:
    """None where they have none yet. Asked anew at every step: meanwhile it may have become their own."""
    return await speaking.find(turn, int(known["slip"])) if known.get("slip") else None


async def parish(turn: Turn, known: Answers) -> str:
    if slip := await slip_of(turn, known):
        return slip.parish
    if found := known.get("parish") or next(iter(await speaking.places(turn)), ""):
        return str(found)
    raise Refusal("machinery-not-allowed")


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
        """Where they live is always read to them: a guest from elsewhere is noticed then."""
        said = await cls.aloud(turn, known)
        if said is None or known.get("parish"):  # which is one of the answers
            return said
        try:
            return Phrase.of("slips-read-where", said=said, parish=await parish(turn, known))
        except Refusal:  # the role or the slip is gone: it is said when it is sent
            return said

    @classmethod
    async def aloud(cls, turn: Turn, known: Answers) -> Phrase | None:
        """What is read to them. Override where an answer has to be put into words."""
        return Phrase("slips-read-aloud")


def _id(about: str) -> int:
    return int(about.partition(":")[2])


# ---------------------------------------------------------------- as who has the slip


async def enter(turn: Turn, form: Entry, do: Does, phrase: str = "slips-entered") -> None:
    """`phrase` is what the helper is told where the slip was given before."""
    assert turn.person is not None
    slip, code = await _slip(turn, form)
    async with speaking.as_(turn, slip) as theirs:
        about = await do(theirs)
    await turn.store.slips.enter(slip.person_id, about, turn.person.id, turn.now)
    await turn.log("slips.entered", about, f"for people:{slip.person_id}")
    await _say(turn, slip, await words.name(turn, about), code, phrase)


async def _slip(turn: Turn, form: Entry) -> tuple[Slip, str]:
    if form.slip:
        return await speaking.find(turn, form.slip), ""
    parish = form.parish or (await speaking.places(turn))[0]
    await speaking.require(turn, parish)
    return await speaking.give(turn, parish)


async def _say(turn: Turn, slip: Slip, name: str, code: str, phrase: str) -> None:
    more = turn.button("slips-more-button", tap=f"slips.open:{slip.person_id}")
    next_one = turn.button("slips-next-button", tap="slips.show")
    if not code:
        turn.reply(phrase, rows=[[more, next_one]], name=name, slip=slip.person_id)
        return
    text = turn.say("slips-entered-first", name=name, slip=slip.person_id, code=code)
    printing = turn.button("slips-print-button", tap=f"slips.print:{slip.person_id}:{code}")
    await hiding.say(turn, Outbound(text, rows=((printing,), (more, next_one))), "slips-entered-first", slip.person_id)

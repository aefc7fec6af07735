"""How far a draft decision has come, as everybody may read: legality and costs, the committee, the sitting."""

from typing import Annotated, ClassVar

from bot.domain import matters
from bot.domain.consultations import REASON, CouncilMatter
from bot.domain.matters import Stage
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Text, Words, question
from bot.messages import Choice
from bot.turns import Turn

from . import hearing
from .finding import ANSWER, find_open, id_of


async def following(turn: Turn, one: CouncilMatter) -> Stage | None:
    return matters.following(one, [step.stage for step in await turn.store.council_matters.steps(one.id)])


async def lines(turn: Turn, one: CouncilMatter) -> list[str]:
    """What it has passed, and what it waits for."""
    found = [
        turn.say(f"matters-passed-{step.stage}", on=step.at, note=step.note)
        for step in await turn.store.council_matters.steps(one.id)
    ]
    stage = await following(turn, one) if one.is_open else None
    return [*found, turn.say(f"matters-waits-{stage}")] if stage else found


async def row(turn: Turn, one: CouncilMatter) -> tuple[Choice, ...]:
    stage = await following(turn, one) if one.is_open and await turn.may(ANSWER) else None
    if stage is None:
        return ()
    return (turn.button(f"matters-stage-{stage}-button", tap=f"matters.stage:{one.id}:{stage}"),)


class StageForm(Form):
    """`stage` is what it has passed."""

    name: ClassVar[str] = "matters.stage"
    heading: ClassVar[str] = "matters-stage-heading"
    is_watched: ClassVar[bool] = False

    stage: Stage = Stage.LEGALITY
    note: Annotated[Text, Words(2, REASON)] | None = question("matters-ask-note")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await turn.require(ANSWER)
        await find_open(turn, id_of(about))


async def reach(turn: Turn, id: int, stage: str = "") -> None:
    one = await find_open(turn, id)
    if stage != await following(turn, one):
        raise Refusal("matters-stage-old", number=one.number)
    await turn.ask(StageForm, about=one.about, given={"stage": stage})


async def submit(turn: Turn, form: StageForm) -> None:
    await turn.require(ANSWER)
    one = await find_open(turn, id_of(form.about))
    if not await turn.store.council_matters.reach(one.id, form.stage, form.note or "", turn.now):
        raise Refusal("matters-stage-old", number=one.number)
    await turn.log("council_matters.stage", one.about, form.stage.value)
    said = Phrase.of(f"matters-told-{form.stage}", note=form.note or "")
    await hearing.tell(turn, await hearing.council(turn, hearing.LEADS), one, said, once=form.stage.value)
    look = turn.button("matters-open-button", tap=f"matters.open:{one.id}")
    turn.reply("matters-stage-kept", rows=[[look]], number=one.number)

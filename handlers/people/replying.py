"""What is typed in place of a tap while joining: yes, no, an age, a parish."""

from dataclasses import dataclass, replace

from bot import typed
from bot.domain.drafts import Control
from bot.domain.folding import fold
from bot.domain.parishes import Parish
from bot.routing import Question
from bot.turns import Turn

from . import greeting, parishes
from .joining import Joining

OLDEST = 120  # years; more is a year of birth
YES = {Control.YES, Control.GO}
NO = {Control.NO, Control.CANCEL}


@dataclass(frozen=True)
class Replying:
    """Nothing is taken that is not surely an answer: the rest is kept, and the question asked again."""

    joining: Joining

    def questions(self) -> dict[str, Question]:
        return {greeting.GREETING: self.to_greeting, parishes.AGE: self.to_age}

    async def to_greeting(self, turn: Turn, _: str) -> bool:
        """Whether to go on; who names their parish goes on with that."""
        said = typed.control(turn.phrases, _text(turn))
        if turn.person is not None:
            return False
        if said in YES | {Control.MORE}:  # "tālāk"
            await self.joining.go(turn)
        elif said in NO:
            await greeting.invite(turn, "people-not-now")
        elif typed.is_one_of(turn.phrases, "people-more-button", _text(turn)):
            await greeting.more(turn)
        else:
            return await _names_parish(turn)
        return True

    async def to_age(self, turn: Turn, _: str) -> bool:
        said, age = typed.control(turn.phrases, _text(turn)), _age(turn)
        if turn.person is not None:
            return False
        if said is Control.YES or (age is not None and age >= turn.municipality.minimum_age):
            await self.joining.age(turn, 0, parishes.OLD_ENOUGH)
        elif said is Control.NO or age is not None:
            await self.joining.age(turn, 0, parishes.TOO_YOUNG)
        elif said is Control.BACK or typed.is_one_of(turn.phrases, "people-wrong-parish-button", _text(turn)):
            await parishes.change(turn)
        elif said is Control.CANCEL:
            await greeting.invite(turn, "people-not-now")
        else:
            return await _names_parish(turn)
        return True


def _text(turn: Turn) -> str:
    assert turn.inbound is not None
    return turn.inbound.text


def _age(turn: Turn) -> int | None:
    """ "70", "man ir 70": a number among other words may be anything, so there may be none but these."""
    words = fold(_text(turn)).split()
    numbers = [int(word) for word in words if word.isdecimal() and len(word) <= 3]
    others = {word for word in words if not word.isdecimal()}
    is_age = len(numbers) == 1 and 0 < numbers[0] <= OLDEST
    return numbers[0] if is_age and others <= typed.listed(turn.phrases, "people-words-age") else None


async def _names_parish(turn: Turn) -> bool:
    parish = _named(turn)
    if parish is not None:
        await parishes.settle(turn, parish.key, parish.village(_text(turn)))
    return parish is not None


async def names_home(turn: Turn) -> bool:
    """A stranger's first word may be where they live: that is remembered like the parish of a link."""
    parish = _named(turn)
    if turn.asked is not None or parish is None:
        return False
    await greeting.greet(turn)
    known = await greeting.stranger(turn)
    await turn.store.people.meet(replace(known, parish=parish.key, village=parish.village(_text(turn))))
    return True


def _named(turn: Turn) -> Parish | None:
    """Only if it is the whole message: "maliena", and not "Malienā vajag soliņu"."""
    named = [parish for parish in turn.municipality.parishes if parish.is_named(_text(turn))]
    return named[0] if len(named) == 1 else None

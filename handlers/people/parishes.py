"""Where somebody lives: typed as people say it, or chosen; and who speaks for it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, ClassVar

from bot import territories, typed
from bot.domain.phrases import Phrase
from bot.domain.roles import is_unrepresented
from bot.forms import Form, Option, Text, Words, question
from bot.forms.readings import is_prose
from bot.kept import keep
from bot.turns import Turn

from .greeting import stranger

OLD_ENOUGH, TOO_YOUNG = "yes", "no"
AGE = "people.age"  # the question about it
NAMED = 4  # parishes that are named when it is not clear which is meant


async def _all(turn: Turn, _: object) -> Sequence[Option]:
    return [Option(parish.key, parish.nominative) for parish in turn.municipality.parishes]


async def _is_clear(turn: Turn, said: str, _: object) -> Phrase | None:
    is_greeting = typed.is_one_of(turn.phrases, "people-words-greeting", said)
    if is_greeting or typed.control(turn.phrases, said):  # "sveiki" is like Alsviķi, "jā" begins many names
        return Phrase("forms-valid-text")
    found = turn.municipality.find_parish(said)
    if not found and turn.person is None and is_prose(said):
        await keep(turn, said)
        return Phrase("people-parish-kept")
    if not found:
        return Phrase("people-parish-unknown")
    if len(found) > 1:
        return Phrase.of("people-parish-unclear", names=", ".join(parish.nominative for parish in found[:NAMED]))
    return None


class ParishForm(Form):
    """A name in any case, its beginning, or a village; where the question is when to join, the age follows."""

    name: ClassVar[str] = "people.parish"
    heading: ClassVar[str] = "people-parish-heading"

    place: Annotated[Text, Words(2, 80)] = question("people-ask-parish", choices=_all, check=_is_clear)


async def submit(turn: Turn, form: ParishForm) -> None:
    parish = turn.municipality.find_parish(form.place)[0]
    await settle(turn, parish.key, parish.village(form.place))


async def change(turn: Turn) -> None:
    await turn.ask(ParishForm)


async def move(turn: Turn, _: int, parish: str) -> None:
    if parish in turn.municipality.units:
        await settle(turn, parish)


async def settle(turn: Turn, parish: str, village: str = "") -> None:
    """A stranger's answer waits for the age; a resident has moved, and their earlier matters stay where they were.

    The village is kept of who named it: its alternate speaks for them as well.
    """
    if turn.person is None:
        await turn.store.people.meet(replace(await stranger(turn), parish=parish, village=village))
        await ask_age(turn, parish)
        return
    await turn.store.people.move(turn.person.id, parish, village)
    turn.person = await turn.store.people.get(turn.person.id)
    await turn.log("people.moved", parish)
    if await is_without_representative(turn, parish):
        turn.preface("people-unrepresented", parish=parish)
    turn.reply("people-moved", rows=[[turn.button("machinery-menu", tap="menu.show")]], parish=parish)


async def ask_age(turn: Turn, parish: str) -> None:
    yes = turn.button("machinery-yes", tap=f"people.age:0:{OLD_ENOUGH}")
    no = turn.button("machinery-no", tap=f"people.age:0:{TOO_YOUNG}")
    wrong = turn.button("people-wrong-parish-button", tap="people.change")
    turn.reply("people-ask-age", rows=[[yes, no], [wrong]], parish=parish, age=turn.municipality.minimum_age)
    await turn.expect(AGE, parish)


def offer_to_move(turn: Turn, parish: str, other: str) -> None:
    move = turn.button("people-change-button", tap=f"people.move:0:{other}")
    stay = turn.button("people-stay-button", tap="menu.show")
    name = turn.municipality.parish(other).nominative
    turn.reply("people-other-parish", rows=[[move, stay]], parish=parish, other=name)


# ---------------------------------------------------------------- who speaks for it


async def show(turn: Turn, _: str = "") -> None:
    assert turn.person is not None
    parish = turn.person.parish
    change = turn.button("people-change-button", tap="people.change")
    asked = turn.button("consultations-list-button", tap="consultations.list")
    board = turn.button("boards-button", tap="boards.show")
    serves = await territories.own(turn, "shares.forward", stands_in=True)
    turn.reply(
        "people-parish",
        rows=[[asked, board] if serves else [asked], [change, turn.button("machinery-menu", tap="menu.show")]],
        parish=parish,
        represented=await _represented(turn, parish),
        email=turn.municipality.contacts.council_email,
    )


async def is_without_representative(turn: Turn, parish: str) -> bool:
    return is_unrepresented(parish, await turn.store.roles.held(), turn.now)


async def _represented(turn: Turn, parish: str) -> Phrase:
    """Who speaks for it, by the names they chose to show."""
    if await is_without_representative(turn, parish):
        return Phrase.of("people-unrepresented", parish=parish)
    first = (await turn.duty(parish))[0]
    people = [await turn.store.people.get(id) for id in first]
    names = ", ".join(person.name for person in people if person is not None and person.name)
    return Phrase.of("people-represented-by", names=names) if names else Phrase("people-represented")

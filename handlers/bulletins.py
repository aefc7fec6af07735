""" "Ko lemj dome": what the municipality decides or answers, a line at a time, on one card a week in each parish."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot import posting
from bot.domain.bulletins import LONGEST, MOST, Bulletin
from bot.domain.calendar import week_of
from bot.domain.drafts import Answers
from bot.domain.inquiries import Inquiry
from bot.domain.languages import LATVIAN, UNKNOWN, language_of
from bot.domain.phrases import Phrase, Refusal
from bot.domain.privacy import public_text
from bot.drafts import FormEntry
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Outbound
from bot.routing import CardPainter, Command, TapHandler
from bot.turns import Turn

from .inquiries import finding

CARD = "bulletins.card"
WRITE = "bulletins.write"
ALL = "all"


# ---------------------------------------------------------------- the form


async def _parishes(turn: Turn, _: Answers) -> Sequence[Option]:
    own = [parish for parish in turn.municipality.parishes if await turn.may(WRITE, parish=parish.key)]
    everywhere = [Option(ALL, Phrase("roles-all-parishes"))] if await turn.may(WRITE) else []
    return [*everywhere, *[Option(parish.key, parish.nominative, also=parish.aliases) for parish in own]]


async def _is_latvian(turn: Turn, said: str, _: Answers) -> Phrase | None:
    """What a group reads is Latvian (Valsts valodas likums, 10. p.)."""
    return None if language_of(said) in (LATVIAN, UNKNOWN) else Phrase("bulletins-not-latvian")


class LineForm(Form):
    """One line; from a conversation, its parish is known."""

    name: ClassVar[str] = "bulletins.line"
    heading: ClassVar[str] = "bulletins-heading"
    is_watched: ClassVar[bool] = False

    parish: str = question("bulletins-ask-parish", label="bulletins-parish-label", choices=_parishes)
    text: Annotated[Text, Words(10, LONGEST)] = question(
        "bulletins-ask-text", label="bulletins-text-label", check=_is_latvian
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        if about:
            await _answered(turn, finding.id_of(about))
        elif not await _parishes(turn, {}):
            raise Refusal("machinery-not-allowed")

    @classmethod
    def read(cls, turn: Turn, answers: Answers) -> Answers:
        """As everybody will read it."""
        text = answers.get("text")
        return {**answers, "text": _masked(turn, text)} if isinstance(text, str) else answers


async def new(turn: Turn, _: str = "") -> None:
    await turn.ask(LineForm)


async def new_by_tap(turn: Turn) -> None:
    await new(turn)


async def answer(turn: Turn, inquiry_id: int) -> None:
    """What was answered in a conversation may be of use to all; its author is not named, and hears of it."""
    inquiry = await _answered(turn, inquiry_id)
    await turn.ask(LineForm, about=inquiry.about, given={"parish": inquiry.parish})


async def _answered(turn: Turn, inquiry_id: int) -> Inquiry:
    inquiry = await finding.as_office(turn, inquiry_id)
    await turn.require(WRITE, parish=inquiry.parish)
    return inquiry


def _masked(turn: Turn, text: str) -> str:
    return " ".join(public_text(text, turn.municipality.place_names).text.split())


# ---------------------------------------------------------------- on the card


async def submit(turn: Turn, form: LineForm) -> None:
    keys = list(turn.municipality.units) if form.parish == ALL else [form.parish]
    if form.parish == ALL:
        await turn.require(WRITE)
    week = week_of(turn.now, turn.municipality.time_zone)
    found = [await _open(turn, key, week) for key in keys]
    text = _masked(turn, form.text)
    ids = [await _add(turn, bulletin, text) for bulletin in found]
    if form.about:
        inquiry = await _answered(turn, finding.id_of(form.about))
        await turn.tell(inquiry.person_id, "bulletins-answer-told", number=inquiry.number, text=text)
    rows = [[turn.button("bulletins-drop-button", tap=f"bulletins.drop:{ids[0]}")]] if len(ids) == 1 else []
    turn.reply("bulletins-added", rows=rows, count=len(ids), left=min(MOST - len(one.lines) for one in found) - 1)


async def _open(turn: Turn, parish: str, week: str) -> Bulletin:
    await turn.require(WRITE, parish=parish)
    bulletin = await turn.store.bulletins.of_week(parish, week)
    if bulletin.is_full:
        raise Refusal("bulletins-full", parish=parish, most=MOST)
    return bulletin


async def _add(turn: Turn, bulletin: Bulletin, text: str) -> int:
    assert turn.person is not None
    id = await turn.store.bulletins.add(bulletin.id, text, turn.person.id, turn.now)
    await turn.log("bulletins.added", bulletin.about)
    default = turn.speaking(turn.municipality.languages.default)
    message = await card(default, bulletin.about)
    assert message is not None
    await posting.put_up(turn, bulletin.parish, message, phrase=CARD, card=CARD, about=bulletin.about)
    return id


async def card(turn: Turn, about: str) -> Outbound | None:
    bulletin = await turn.store.bulletins.get(finding.id_of(about))
    if bulletin is None:
        return None
    lines = [f"{place}. {line.text}" for place, line in enumerate(bulletin.lines, 1)]
    text = "\n\n".join(lines) or turn.say("bulletins-nothing")
    ask = turn.button("inquiries-new-button", start="j")
    return Outbound(text, title=turn.say("bulletins-title", parish=bulletin.parish), rows=((ask,),))


async def drop(turn: Turn, line_id: int) -> None:
    bulletin = await turn.store.bulletins.of_line(line_id)
    if bulletin is None:
        raise Refusal("bulletins-gone")
    await turn.require(WRITE, parish=bulletin.parish)
    if not await turn.store.bulletins.drop(line_id, turn.now):
        raise Refusal("bulletins-gone")
    await turn.log("bulletins.dropped", bulletin.about)
    await turn.redraw(CARD, bulletin.about)
    turn.reply("bulletins-dropped", parish=bulletin.parish)


# ---------------------------------------------------------------- tables

COMMANDS: dict[str, Command] = {"dome": new}
WORDS: dict[str, str] = {"ko lemj dome": "dome", "council news": "dome", "что решает дума": "dome"}
FORMS: dict[str, FormEntry] = {LineForm.name: FormEntry(LineForm, submit)}
CARDS: dict[str, CardPainter] = {CARD: card}
TAPS: dict[str, TapHandler] = {
    "bulletins.new": new_by_tap,
    "bulletins.answer": answer,
    "bulletins.drop": drop,
}

"""What becomes of a text that speaks of danger: its author lets the coordinator read it, or it is deleted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, ClassVar

from bot import drafts, erasure, typed
from bot.dangers import FORGET, HELP, NOT_TAKEN, about
from bot.dangers import check as check
from bot.domain.asked import Asked
from bot.domain.dangers import DangerText
from bot.domain.drafts import Control
from bot.domain.phrases import Refusal
from bot.domain.roles import RoleName
from bot.drafts import FormEntry
from bot.forms import Form, Text, Words, question
from bot.messages import Address, Lane, Outbound
from bot.routing import Question, TapHandler, TimerEntry
from bot.turns import Turn

ANSWER_LIVES = timedelta(days=30)  # how long the coordinator can still read it and write back
SHOWN = "danger.shown"  # the card on the coordinator's screen; it goes with its author


YES = {Control.YES, Control.SEND}
NO = {Control.NO, Control.CANCEL}


# ---------------------------------------------------------------- whoever wrote it decides


@dataclass(frozen=True)
class Help:
    """The question below the help lines. `forms`: what waited quietly comes back once it is answered."""

    forms: drafts.Forms

    async def send(self, turn: Turn, id: int) -> None:
        await send(turn, id)
        await self._go_on(turn, id)

    async def drop(self, turn: Turn, id: int) -> None:
        await drop(turn, id)
        await self._go_on(turn, id)

    async def to_help(self, turn: Turn, id: str) -> bool:
        """It is typed; what is neither yes nor no is for the form, or another text."""
        assert turn.inbound is not None
        text, phrases = turn.inbound.text, turn.phrases
        said = typed.control(phrases, text)
        if await turn.store.dangers.get(int(id)) is None:
            return False
        if said in YES or typed.is_one_of(phrases, "danger-words-send", text):
            await self.send(turn, int(id))
        elif said in NO or typed.is_one_of(phrases, "danger-words-drop", text):
            await self.drop(turn, int(id))
        else:
            return False
        return True

    async def _go_on(self, turn: Turn, id: int) -> None:
        if turn.asked == Asked(HELP, str(id)):
            await drafts.ask_again(turn, self.forms, NOT_TAKEN)


async def send(turn: Turn, id: int) -> None:
    """Now, also in quiet hours: somebody may be waiting."""
    danger = await _own(turn, id)
    if danger.sent_at is not None:
        turn.reply("danger-sent-before")
        return
    readers = await _coordinators(turn, danger.parish)
    if not readers:
        turn.reply("danger-nobody", emergency=turn.municipality.help_lines.emergency)
        return
    for person_id in readers:
        await _hand_on(turn, person_id, danger)
    await turn.store.dangers.sent(id, turn.now)
    await turn.set_timer(FORGET, str(id), turn.now + ANSWER_LIVES)
    await turn.log("danger.sent", about(id))
    turn.reply("danger-sent", emergency=turn.municipality.help_lines.emergency)


async def drop(turn: Turn, id: int) -> None:
    danger = await _own(turn, id)
    if danger.sent_at is not None:
        turn.reply("danger-sent-before")
        return
    await turn.store.dangers.forget_unsent(id)
    turn.reply("danger-dropped")


async def forget(turn: Turn, id: str) -> None:
    """The timer: nobody decided, or nobody can answer any more."""
    await turn.store.dangers.forget(int(id))
    await erasure.take_from_screens(turn, about(int(id)), "danger-over")


async def _own(turn: Turn, id: int) -> DangerText:
    danger = await turn.store.dangers.get(id)
    if danger is None or danger.address != str(turn.address):
        raise Refusal("danger-gone")
    return danger


async def _coordinators(turn: Turn, parish: str) -> list[int]:
    """The staff of that parish, else of the whole municipality."""
    staff = [role for role in await turn.store.roles.held() if role.role is RoleName.STAFF and role.is_held(turn.now)]
    theirs = [role.person_id for role in staff if role.covers(parish)]
    return list(dict.fromkeys(theirs or [role.person_id for role in staff]))


async def _hand_on(turn: Turn, person_id: int, danger: DangerText) -> None:
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    voice = turn.speaking(person.language)
    until = (turn.now + ANSWER_LIVES).date()
    if danger.parish:
        text = voice.say("danger-for-coordinator", parish=danger.parish, text=danger.text, until=until)
    else:
        text = voice.say("danger-for-coordinator-from-anywhere", text=danger.text, until=until)
    row = (voice.button("danger-answer-button", tap=f"danger.answer:{danger.id}"),)
    message, name, key = Outbound(text, rows=(row,)), "danger-for-coordinator", f"danger.sent:{danger.id}"
    await voice.send_everywhere(person, message, name, lane=Lane.REPLY, dedupe=key, about=about(danger.id), card=SHOWN)


# ---------------------------------------------------------------- the coordinator writes back


class AnswerForm(Form):
    """One message to somebody whose name is not known."""

    name: ClassVar[str] = "danger.answer"
    heading: ClassVar[str] = "danger-answer-heading"
    is_watched: ClassVar[bool] = False

    text: Annotated[Text, Words(1, 2000)] = question("danger-ask-answer")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _answerable(turn, int(about.partition(":")[2]))


async def answer(turn: Turn, id: int) -> None:
    await _answerable(turn, id)
    await turn.ask(AnswerForm, about=about(id))


async def submit_answer(turn: Turn, form: AnswerForm) -> None:
    danger = await _answerable(turn, int(form.about.partition(":")[2]))
    person = await turn.store.people.get(danger.person_id) if danger.person_id else None
    address = Address.parse(danger.address)
    language = person.language if person else await turn.store.people.stranger_language(address)
    voice = turn.speaking(language or turn.municipality.languages.default)
    text = voice.say("danger-answer", text=form.text)
    voice.send(address, Outbound(text), "danger-answer", lane=Lane.REPLY)
    turn.reply("danger-answered")


async def _answerable(turn: Turn, id: int) -> DangerText:
    danger = await turn.store.dangers.get(id)
    if danger is None or danger.sent_at is None:
        raise Refusal("danger-unanswerable")
    was_sent_to = await _coordinators(turn, danger.parish)  # another parish's staff, where it has none
    if turn.person is None or turn.person.id not in was_sent_to:
        await turn.require("dangers.read", parish=danger.parish)
    return danger


# ---------------------------------------------------------------- tables

FORMS = {AnswerForm.name: FormEntry(AnswerForm, submit_answer)}
TIMERS = {FORGET: TimerEntry(forget)}


def taps(help: Help) -> Mapping[str, TapHandler]:
    return {"danger.send": help.send, "danger.drop": help.drop, "danger.answer": answer}


def questions(help: Help) -> Mapping[str, Question]:
    return {HELP: help.to_help}

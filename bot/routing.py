"""Which handler an event belongs to: command or menu label → tap → reply → waiting form → plain words."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from inspect import signature
from typing import Any, Protocol, TypeVar

from bot import attachments, dangers, doubts, drafts, typed
from bot.domain.drafts import SUMMARY
from bot.domain.folding import fold
from bot.domain.people import Person
from bot.domain.phrases import Phrase
from bot.domain.roles import with_residency
from bot.forms.readings import is_option
from bot.messages import Address, Choice, Event, Inbound, Lane, Membership, Migrated, Outbound
from bot.turns import Queued, Turn, World
from storage.inbox import Letter
from storage.store import Store
from storage.timers import Timer

T = TypeVar("T")
ID = re.compile(r"-?[0-9]{1,18}")  # whoever writes their own client can press anything


class Read(Protocol):
    def __call__(self, work: Callable[[Store], Awaitable[T]], /) -> Awaitable[T]: ...


Handler = Callable[[Turn], Awaitable[None]]
Command = Callable[[Turn, str], Awaitable[None]]
TapHandler = Callable[..., Awaitable[None]]  # (turn, id: int) or (turn, id: int, value: str), as the tap was written
CardPainter = Callable[[Turn, str], Awaitable[Outbound | None]]  # (turn, about): None when there is nothing to show
Question = Callable[[Turn, str], Awaitable[bool]]  # (turn, about): whether what was typed answers it
ReplyHandler = Callable[[Turn, str], Awaitable[None]]  # (turn, about) of the message replied to


@dataclass(frozen=True)
class ReplyEntry:
    """A reply to a card. Not `is_watched` for signs of danger: where an office answers."""

    act: ReplyHandler
    takes_media: bool = False
    is_watched: bool = True


@dataclass(frozen=True)
class TimerEntry:
    """`useful_for`: how late is still useful. `prepare` does slow work outside any transaction, and so does
    `reads`, which is given the world besides.

    `makes` is slow work whose result is a file: `act` is given where it lies, or None. `watches`: it is given how the
    program itself does.
    """

    act: Callable[..., Awaitable[None]]
    useful_for: timedelta | None = None
    prepare: Callable[[Read, str], Awaitable[Any]] | None = None
    reads: Callable[[World, Read, str], Awaitable[Any]] | None = None
    makes: Callable[[World, Read, str], Awaitable[bytes | None]] | None = None
    watches: bool = False

    def is_useful(self, timer: Timer, now: datetime) -> bool:
        return self.useful_for is None or now - timer.fires_at <= self.useful_for

    def call(self, turn: Turn, about: str, prepared: object) -> Awaitable[None]:
        if self.prepare is None:
            return self.act(turn, about)
        return self.act(turn, about, prepared)


@dataclass(frozen=True)
class Conversation:
    """The table of contents: everything the program reacts to, listed in handlers/__init__.py."""

    commands: Mapping[str, Command]
    labels: Mapping[str, str]  # phrase id of a menu label → command
    words: Mapping[str, str]  # folded plain words, as a whole message → command
    with_code: Mapping[str, re.Pattern[str]]  # commands whose words may be followed by a code, and what it looks like
    is_code: Callable[[Turn, str], bool]  # of a slip, and nothing else: it is no answer and no text of theirs
    code: str  # the command that takes it
    taps: Mapping[str, TapHandler]
    questions: Mapping[str, Question]  # outside forms, answered by typing instead of a tap
    forms: Mapping[str, drafts.FormEntry]
    timers: Mapping[str, TimerEntry]
    cards: Mapping[str, CardPainter]
    replies: Mapping[str, ReplyEntry]
    is_number: Callable[[Turn, str], bool]  # of a matter
    number: str  # the command that opens it
    anything: Handler  # one-to-one text that is no answer and no command
    in_group: Handler  # somebody spoke to us in a group
    home: Callable[[Turn], Choice]  # the button for who has no other
    membership: Callable[[Turn, Membership], Awaitable[None]]
    migrated: Callable[[Turn, Address, Address], Awaitable[None]]
    old_tap: Handler
    _labels: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def label(self, turn: Turn, text: str) -> str:
        """The command behind an exact menu label in the turn's language, or ''."""
        if turn.language not in self._labels:
            names = {fold(turn.say(phrase)): command for phrase, command in self.labels.items()}
            self._labels[turn.language] = names
        return self._labels[turn.language].get(fold(text), "")

    def heard(self, turn: Turn, text: str) -> tuple[str, str]:
        """The same, and a code by itself."""
        return (self.code, text) if self.is_code(turn, text) else self.spoken(text)

    def spoken(self, text: str) -> tuple[str, str]:
        """The command behind a plain word, or '', and the code behind it: "klāt, 38615"."""
        said = fold(text)
        if said in self.words:
            return self.words[said], ""
        for at in (index for index, sign in enumerate(text) if sign.isspace()):
            command, code = self.words.get(fold(text[:at]), ""), text[at:].strip(" \t\n.,:;!")
            if command in self.with_code and self.with_code[command].fullmatch(code):
                return command, code
        return "", ""


# ---------------------------------------------------------------- making a turn


async def turn_for(world: World, store: Store, event: Event, now: datetime, letter: Letter) -> Turn:
    sender = event.sender if isinstance(event, Inbound | Membership) else event.address
    person = await store.people.at(sender)
    language = person.language if person else await store.people.stranger_language(sender) or _asked(world, event)
    turn = Turn(
        world,
        store,
        now,
        sender,
        language or world.municipality.languages.default,
        inbound=event if isinstance(event, Inbound) else None,
        event=event.event,
        letter_id=letter.id,
        said_at=letter.said_at,
        person=person,
    )
    if person is not None:
        turn.roles = with_residency(person, await store.roles.of(person.id))
        await _seen(turn, person)
        if person.here > 1 and turn.here == turn.address:
            turn.preface("sharing-speaks", who=turn.whose)
    return turn


def _asked(world: World, event: Event) -> str:
    """The language that somebody new chose on the page they write on; that of a telephone nobody chose for us."""
    asked = event.asked_language if isinstance(event, Inbound) else ""
    return asked if asked in world.municipality.languages.one_to_one else ""


async def timer_turn(world: World, store: Store, now: datetime) -> Turn:
    """A turn nobody asked for: it speaks through `tell` and `send` only."""
    return Turn(world, store, now, Address("nobody", "0"), world.municipality.languages.default)


async def _seen(turn: Turn, person: Person) -> None:
    """Who speaks can be written to, whatever the channel thought: what waited for them is sent."""
    if turn.inbound is not None and await turn.store.people.back(turn.address):
        await turn.store.outbox.release(turn.address, turn.now)
    if turn.now - person.seen_at > timedelta(days=1):
        await turn.store.people.seen(person.id, turn.now)


# ---------------------------------------------------------------- finding the handler


async def route(turn: Turn, conversation: Conversation, event: Event) -> None:
    if isinstance(event, Membership):
        await conversation.membership(turn, event)
    elif isinstance(event, Migrated):
        await conversation.migrated(turn, event.address, event.new_address)
    elif isinstance(event, Inbound):
        await _route_inbound(turn, conversation, event)


async def _route_inbound(turn: Turn, conversation: Conversation, inbound: Inbound) -> None:
    if inbound.masked:
        turn.preface("machinery-personal-code-removed")
    if inbound.is_private:
        turn.asked = await turn.store.asked.take(turn.address)
    if inbound.sender_is_hidden:
        _answer_hidden(turn)
    elif inbound.tap is not None:
        await _tap(turn, conversation, inbound.tap.data)
    elif inbound.command in conversation.commands:
        await conversation.commands[inbound.command](turn, inbound.argument)
    elif not inbound.is_private:
        await conversation.in_group(turn)
    else:
        inbound = turn.inbound = await attachments.keep(turn, conversation.forms, inbound)
        await _route_private(turn, conversation, inbound)
        await attachments.settle(turn, inbound)


async def _route_private(turn: Turn, conversation: Conversation, inbound: Inbound) -> None:
    if command := conversation.label(turn, inbound.text):
        await conversation.commands[command](turn, "")
        return
    if await _answers(turn, conversation, inbound):
        return
    replied = await _replied(turn, conversation, inbound)
    if (replied is None or replied[0].is_watched) and await _is_in_danger(turn, conversation, inbound):
        return
    if replied is not None:
        await _reply(turn, inbound, *replied)
        return
    spoken, code = conversation.heard(turn, inbound.text)
    if command := await _leads_elsewhere(turn, conversation, inbound.text):
        await conversation.commands[command](turn, inbound.text if command == conversation.number else code)
        return
    if await drafts.answer(turn, conversation.forms, inbound):
        return
    if spoken:
        await conversation.commands[spoken](turn, code)
    else:
        await conversation.anything(turn)


async def _leads_elsewhere(turn: Turn, conversation: Conversation, text: str) -> str:
    """The command that is typed in the middle of a form: one of several words, or any where all is answered.

    A single word may well be an answer: "Bedre".
    """
    is_number, is_code = conversation.is_number(turn, text.strip()), conversation.is_code(turn, text)
    command = conversation.number if is_number else conversation.heard(turn, text)[0]
    draft = await turn.store.drafts.active(turn.address) if command else None
    if draft is None or typed.control(turn.phrases, text) or is_option(draft.options, text):
        return ""
    is_elsewhere = is_code or draft.asked == SUMMARY or (" " in fold(text) and not is_number)
    return command if is_elsewhere else ""


async def _answers(turn: Turn, conversation: Conversation, inbound: Inbound) -> bool:
    """A word typed in place of a tap, while nothing else was said since."""
    question = conversation.questions.get(turn.asked.question) if turn.asked else None
    if question is None or turn.asked is None or not inbound.text or inbound.media or inbound.place:
        return False
    return await question(turn, turn.asked.about)


async def _is_in_danger(turn: Turn, conversation: Conversation, inbound: Inbound) -> bool:
    """The words of every message and under every photo, whatever they would have been an answer to; that waits."""
    text, forms = inbound.text, conversation.forms
    if not text or inbound.command or fold(text) in conversation.words or not await drafts.is_watched(turn, forms):
        return False
    return await dangers.check(turn, text)


async def _tap(turn: Turn, conversation: Conversation, data: str) -> None:
    if data.startswith("f:"):
        assert turn.inbound is not None
        if not await drafts.answer(turn, conversation.forms, turn.inbound):
            await conversation.anything(turn)  # what a cancelled form had put aside
        return
    name, *args = data.split(":")
    handler = conversation.taps.get(name)
    if handler is None or len(args) > 2 or (args and not ID.fullmatch(args[0])):
        await conversation.old_tap(turn)
        return
    given = [int(args[0]), *args[1:]] if args else []
    if not _fits(handler, turn, *given):
        await conversation.old_tap(turn)
        return
    await doubts.settle(turn)
    await handler(turn, *given)


def _fits(handler: TapHandler, *given: object) -> bool:
    """Whether a tap was written as its handler reads it."""
    try:
        signature(handler).bind(*given)
    except TypeError:
        return False
    return True


async def _replied(turn: Turn, conversation: Conversation, inbound: Inbound) -> tuple[ReplyEntry, str] | None:
    """To which of our messages, if it is one that can be replied to, and what that is about."""
    shown = await turn.store.posted.at(turn.here, inbound.reply_to) if inbound.reply_to else None
    entry = conversation.replies.get(shown.card) if shown else None
    return None if shown is None or entry is None else (entry, shown.about)


async def _reply(turn: Turn, inbound: Inbound, entry: ReplyEntry, about: str) -> None:
    if inbound.media is not None and not entry.takes_media:
        turn.preface("forms-media-not-kept")
    await entry.act(turn, about)


# ---------------------------------------------------------------- small change


async def leave_a_button(turn: Turn, conversation: Conversation) -> None:
    """Nobody is left without one: where nothing that was answered has any, the last answer leads to the menu.

    Who is in the middle of a form has that question's.
    """
    turn.flush_preface()
    answers = [at for at, one in enumerate(turn.queued) if one.address == turn.address and one.lane is Lane.REPLY]
    if not answers or turn.address.is_group or any(_leads_on(turn.queued[at]) for at in answers):
        return
    if await turn.store.drafts.active(turn.address) is None:
        last = turn.queued[answers[-1]]
        message = replace(last.message, rows=((conversation.home(turn),),))
        turn.queued[answers[-1]] = replace(last, message=message)


def _leads_on(said: Queued) -> bool:
    return bool(said.message.rows or said.message.asks_place or said.edits is not None)


def _answer_hidden(turn: Turn) -> None:
    """A group's anonymous administrator: who it is cannot be known, so nothing is done in their name."""
    phrase = Phrase("machinery-hidden-sender")
    if turn.inbound is not None and turn.inbound.tap is not None:
        turn.answer = (turn.render(phrase), True, "")
    else:
        turn.reply(phrase.id, here=True)

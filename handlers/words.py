"""What is written without being asked for: understood when it is a plain word, else kept and asked about."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot import dangers, drafts, erasure, typed
from bot.domain.folding import fold
from bot.domain.kept import Kept, joined
from bot.domain.media import Kind
from bot.domain.numbers import letter
from bot.domain.phrases import Phrase, Value
from bot.domain.proposals import parse_number
from bot.kept import FORGET, keep
from bot.messages import Address, Choice, Inbound
from bot.routing import Command, Handler, TapHandler, TimerEntry
from bot.turns import Rows, Turn

SHOWN = 200  # letters of a kept text that is asked about again
SHOWN_WHOLE, START, END = 1000, 600, 300  # letters of what several messages have become
PER_ROW = 2
ASKED_FOR = timedelta(hours=6)  # a word in place of a button is still about the newest text
SIGNS = "?!. "  # a message of nothing else asks for help
KEPT = {Kind.PHOTO: "words-photo-kept", Kind.VOICE: "words-voice-kept"}


@dataclass(frozen=True)
class Keeper:
    """What a kept text can become: the button's phrase, and who takes it over; `waits`: it asks something first."""

    phrase: str
    take: Callable[[Turn, Kept], Awaitable[None]]
    may: Callable[[Turn, Kept], Awaitable[bool]] | None = None
    waits: bool = False


@dataclass(frozen=True)
class Words:
    """`number`: somebody typed the number of a matter."""

    keepers: Mapping[str, Keeper]
    number: Command
    help: Handler
    names_home: Callable[[Turn], Awaitable[bool]]  # of a stranger
    ask_again: Handler  # what joining waits for
    ask_again_keeping: Handler
    menu: Handler
    threads: Callable[[Turn, int], Awaitable[Rows]]  # what goes on already, to which a text may belong
    code: Callable[[Turn, str], Awaitable[bool]]  # whether it was one, and is dealt with

    async def anything(self, turn: Turn) -> None:
        """One-to-one, and neither a command nor a plain word nor an answer."""
        inbound = turn.inbound
        assert inbound is not None
        text = inbound.text.strip()
        if text and not text.strip(SIGNS):
            await self.help(turn)
        elif is_number(turn, text):
            await self.number(turn, text)
        elif await self.code(turn, text):
            return
        elif inbound.command or await _says_nothing(turn, inbound) or _is_for_a_form(turn, inbound):
            await self._not_understood(turn)
        elif (kept := await _asked_about(turn)) and _is_named(turn, "words-nothing-button"):
            await drop(turn, kept.id)
        else:
            await self._keep(turn, inbound)

    def typed(self, name: str, command: Command) -> Command:
        """The word on a button under what waits means that button; anywhere else, the command."""

        async def act(turn: Turn, argument: str) -> None:
            kept = await _asked_about(turn)
            if kept is not None and _is_named(turn, self.keepers[name].phrase):
                await self.take(turn, kept.id, name)
            else:
                await command(turn, argument)

        return act

    async def _not_understood(self, turn: Turn) -> None:
        """A sticker, an unknown command, a "yes" to nothing."""
        assert turn.inbound is not None
        if turn.person is None:
            if turn.asked is not None:
                turn.preface("machinery-not-understood")
            await self.ask_again(turn)
        elif turn.inbound.unanswerable == Kind.FILE:  # they have heard that it is not kept
            await self.menu(turn)
        else:
            turn.reply("machinery-not-understood")

    async def _keep(self, turn: Turn, inbound: Inbound) -> None:
        if turn.person is None and not inbound.media and await self.names_home(turn):
            return
        if before := await _open(turn):
            await self._add(turn, before, inbound)
            return
        media = [inbound.media.id] if inbound.media else []
        id = await keep(turn, inbound.text.strip(), media, inbound.place)
        if turn.person is None:
            await self.ask_again_keeping(turn)
        else:
            turn.reply(_kept_phrase(inbound), rows=await self._choices(turn, id))

    async def _add(self, turn: Turn, before: Kept, inbound: Inbound) -> None:
        """Several messages in a row are one; the other photos of an album need no answer of their own."""
        media = [*before.media, *([inbound.media.id] if inbound.media else [])]
        text = joined(before.text, inbound.text.strip())
        if before.text and await dangers.check(turn, text):
            await _forget(turn, before)
            return
        await turn.store.kept.change(before.id, text, media, inbound.place or before.place, turn.now)
        collected = _collected(turn, text, len(media))
        if turn.person is None:
            turn.preface("words-added-for-now", text=collected)
            await self.ask_again(turn)
        elif not (inbound.album and before.media):
            turn.reply("words-added", rows=await self._choices(turn, before.id), text=collected)

    async def _choices(self, turn: Turn, id: int) -> Rows:
        threads = await self.threads(turn, id)
        kept = await turn.store.kept.get(id, turn.address)
        able = {
            name: one
            for name, one in self.keepers.items()
            if one.may is None or (kept is not None and await one.may(turn, kept))
        }
        buttons = [turn.button(one.phrase, tap=f"words.keep:{id}:{name}") for name, one in able.items()]
        buttons.append(turn.button("words-nothing-button", tap=f"words.drop:{id}"))
        return [*threads, *(buttons[at : at + PER_ROW] for at in range(0, len(buttons), PER_ROW))]

    async def offer(self, turn: Turn) -> bool:
        """They have joined: what they wrote before is asked about now. False if there was nothing."""
        waiting = await turn.store.kept.of(turn.address)
        for kept in waiting:
            turn.reply("words-offered", rows=await self._choices(turn, kept.id), text=_beginning(kept.text))
        return bool(waiting)

    async def take(self, turn: Turn, id: int, name: str) -> None:
        kept = await turn.store.kept.get(id, turn.address)
        if turn.person is None:
            await self.ask_again(turn)
        elif kept is None or name not in self.keepers:
            turn.reply("words-gone")
        else:
            await self.keepers[name].take(turn, kept)
            if not self.keepers[name].waits:
                await turn.store.kept.forget(id)


async def drop(turn: Turn, id: int) -> None:
    kept = await turn.store.kept.get(id, turn.address)
    if kept is not None:
        await _forget(turn, kept)
    turn.reply("words-dropped")


async def forget(turn: Turn, about: str) -> None:
    """The timer `words.forget`: a day has passed and they have not joined."""
    kept = await turn.store.kept.find(int(about))
    if kept is not None and await turn.store.people.at(Address.parse(kept.address)) is None:
        await _forget(turn, kept)


async def _forget(turn: Turn, kept: Kept) -> None:
    await turn.store.kept.forget(kept.id)
    stored = [await turn.store.media.get(id) for id in kept.media]
    await erasure.remove_media(turn.store, [one for one in stored if one is not None], turn.now)


def _beginning(text: str) -> Value:
    if not text:
        return Phrase("words-no-text")
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"


def _collected(turn: Turn, text: str, attached: int) -> str:
    """What several messages have become; of a very long text its start and its end."""
    shown = text if len(text) <= SHOWN_WHOLE else f"{text[:START].rstrip()} […] {text[-END:].lstrip()}"
    count = turn.say("words-attached", count=attached) if attached else ""
    return "\n".join(filter(None, (shown, count))) or turn.say("words-no-text")


def _kept_phrase(inbound: Inbound) -> str:
    if inbound.media is not None:
        return KEPT[inbound.media.kind]
    return "words-place-kept" if inbound.place is not None and not inbound.text else "machinery-text-kept"


async def _says_nothing(turn: Turn, inbound: Inbound) -> bool:
    """A sticker; or signs alone, unless they end a text."""
    if inbound.media or inbound.place or any(map(str.isalnum, inbound.text)):
        return False
    return not inbound.text.strip() or await _open(turn) is None


def _is_for_a_form(turn: Turn, inbound: Inbound) -> bool:
    """ "Atcelt" or "jā" while nothing is asked."""
    has_more = inbound.media is not None or inbound.place is not None
    return not has_more and drafts.heard(turn, inbound).control is not None


def _is_named(turn: Turn, phrase: str) -> bool:
    """Whether they wrote what the button says, in any language."""
    assert turn.inbound is not None
    return typed.is_one_of(turn.phrases, phrase, turn.inbound.text)


async def _open(turn: Turn) -> Kept | None:
    """What it is a part of: it came within a minute."""
    newest = (await turn.store.kept.of(turn.address))[-1:]
    return newest[0] if newest and newest[0].is_open(turn.now) else None


async def _asked_about(turn: Turn) -> Kept | None:
    """What a word may still be the answer about."""
    newest = (await turn.store.kept.of(turn.address))[-1:]
    return newest[0] if newest and turn.now - newest[0].touched_at < ASKED_FOR else None


def number(turn: Turn, text: str) -> str:
    """The number in "AL-2026-0042", "nr. 42", "J-12", "Skatīt A-12" or "Atvērt 42"; a bare "42" may mean anything."""
    first, _, rest = text.strip().partition(" ")
    is_looked_for = fold(first) in LOOKS and bool(rest.strip())
    named = rest.strip() if is_looked_for else text.strip()
    if letter(named):
        return named
    is_bare = named.isdigit() and not is_looked_for
    is_one = not is_bare and parse_number(named, turn.municipality.prefix, turn.now.year) is not None
    return named if is_one else ""


def is_number(turn: Turn, text: str) -> bool:
    return bool(number(turn, text))


# ---------------------------------------------------------------- words that take something away


@dataclass(frozen=True)
class Stop:
    """What can be stopped or taken away: the button's phrase and its tap."""

    phrase: str
    tap: str
    for_strangers: bool = True


def stopping(stops: Sequence[Stop]) -> Command:
    """Nothing is taken away by a word alone: it is asked what is meant."""

    async def ask(turn: Turn, _: str) -> None:
        offered = [stop for stop in stops if stop.for_strangers or turn.person is not None]
        buttons: list[list[Choice]] = [[turn.button(stop.phrase, tap=stop.tap)] for stop in offered]
        turn.reply("words-stop", rows=[*buttons, [turn.button("words-nothing-button", tap="words.nothing")]])

    return ask


async def nothing(turn: Turn) -> None:
    turn.reply("words-nothing-changed")


# ---------------------------------------------------------------- tables

SPOKEN: Mapping[str, str] = {
    "priekslikums": """
priekšlikums, jauns priekšlikums, ideja, ieteikums, ierosinājums, doma, proposal, idea, предложение, идея
""",
    "mani": "mani priekšlikumi, statuss, cik tālu, mans numurs, status, my proposals, статус, мои предложения",
    "pagasts": """
mans pagasts, mana pilsēta, pagasts, pilsēta, padome, parish, my parish, my town,
моя волость, мой город
""",
    "zvanit": """
kur zvanīt, kam zvanīt, kam rakstīt, telefons, tālrunis, whom to call, phone, куда звонить,
кому звонить, телефон
""",
    "mani_dati": "mani dati, dati, my data, мои данные",
    "dzest": "dzēst, dzēst manus datus, aizmirst mani, aizmirstiet mani, delete, delete my data, удалить",
    "beigt": """
beigt, stop, pietiek, atrakstīt, izslēgt, nesūtīt, atteikties, atteikties no ziņām, nesūtīt ziņas, izslēgt ziņas,
unsubscribe, стоп, хватит, отписаться
""",
    "palidziba": "palīdzība, palīgā, help, помощь",
    "sakums": "sākums, sākt, izvēlne, menu, start, menyu, меню, начать, начало",
    "valoda": "valoda, language, язык",
    "latviski": "latviski, latviešu, in latvian, latvian, по-латышски, латышский",
    "angliski": "angliski, in english, english, по-английски",
    "krieviski": "krieviski, по-русски, русский, russian, in russian",
}
LOOKS = {  # before a number
    *("skatit", "atvert", "radit", "paradit", "open", "look", "see", "show"),
    *map(fold, ("открыть", "смотреть", "показать")),
}
WORDS: Mapping[str, str] = {
    fold(word): command for command, words in SPOKEN.items() for word in words.replace("\n", " ").split(",")
}


def commands(stops: Sequence[Stop]) -> Mapping[str, Command]:
    return {"beigt": stopping(stops)}


def taps(words: Words) -> Mapping[str, TapHandler]:
    return {"words.keep": words.take, "words.drop": drop, "words.nothing": nothing}


TIMERS = {FORGET: TimerEntry(forget)}

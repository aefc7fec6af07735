"""Somebody who talks to forms and to nothing else: the real drafts on the real store, a turn without the rest."""

import itertools
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from weakref import finalize

from bot import drafts
from bot.domain.drafts import Draft
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Refusal, Value
from bot.domain.places import Place
from bot.drafts import FormEntry
from bot.forms import Form
from bot.i18n import Phrases
from bot.messages import TAP_BYTES, Address, Choice, Inbound, Outbound, Tap
from storage.migrations import SQLITE_TYPES, migrate
from storage.sqlite import Sqlite
from storage.store import Store

ROOT = Path(__file__).parent.parent
TUESDAY = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)  # 10.00 in Riga
ANNA = Address("test", "anna")
EVENTS = itertools.count(1)

# What the forms of the tests ask; the same in every language.
ASKED = """
ask-text = Kas jādara?
ask-topic = Kāds temats?
ask-place = Kur tas ir?
ask-photo = Vai ir foto?
ask-other = Kas tieši?
ask-at = Kad?
ask-on = Kurā dienā?
ask-seats = Cik vietu?
ask-fee = Vai par maksu?
ask-agenda = Kāda darba kārtība?
ask-parishes = Kuras vietas?
ask-hint = Pēdējoreiz: soliņš.
ask-heading = Priekšlikums
ask-not-then = Tajā dienā nevar.
ask-closed = Vairs nepieņem.
say-text = Teksts
say-topic = Temats
say-place = Vieta
say-photo = Foto
say-other = Precīzāk
say-at = Laiks
say-on = Diena
say-seats = Vietas
say-fee = Maksa
say-agenda = Darba kārtība
say-parishes = Vietas
"""


@cache
def phrases() -> Phrases:
    sources = {
        language: "\n".join(
            [(ROOT / f"locales/{language}/{noun}.ftl").read_text("utf-8") for noun in ("forms", "machinery")] + [ASKED]
        )
        for language in ("lv", "en", "ru")
    }
    return Phrases(sources, {}, "Europe/Riga", strict=True)


@dataclass
class Turn:
    """What a form needs of a turn, and what a test wants to see of it."""

    now: datetime
    address: Address
    store: Store
    phrases: Phrases
    language: str = "lv"
    inbound: Inbound | None = None
    spoken: list[Outbound] = field(default_factory=list)
    toast: str = ""
    may: bool = True
    prefaced: str = ""

    def render(self, phrase: Phrase) -> str:
        return self.phrases.render(self.language, phrase)

    def speak(self, message: Outbound, phrase: str) -> None:
        if self.prefaced:
            message, self.prefaced = replace(message, text=f"{self.prefaced}\n\n{message.text}"), ""
        self.spoken.append(message)

    async def show(self, message: Outbound, phrase: str, *, card: str, about: str, anew: bool) -> None:
        self.speak(message, phrase)

    async def set_timer(self, kind: str, about: str, fires_at: datetime) -> None: ...

    def preface(self, phrase: str, /, **values: Value) -> None:
        said = self.phrases.text(self.language, phrase, **values)
        self.prefaced = "\n\n".join(filter(None, (self.prefaced, said)))

    def acknowledge(self, phrase: str, /) -> None:
        self.toast = self.phrases.text(self.language, phrase)

    def require(self, permission: str) -> None:
        if not self.may:
            raise Refusal("machinery-not-allowed")


@dataclass
class Talker:
    forms: Mapping[str, FormEntry]
    store: Store
    now: datetime = TUESDAY
    language: str = "lv"
    address: Address = ANNA
    screen: list[Outbound] = field(default_factory=list)
    news: list[Outbound] = field(default_factory=list)  # what came of the last thing they did
    toast: str = ""
    may: bool = True
    routed_on: Inbound | None = None  # what no form wanted

    @classmethod
    async def new(cls, *entries: FormEntry) -> "Talker":
        # Let go of in whatever thread happens to collect it.
        raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        raw.row_factory = sqlite3.Row
        db = Sqlite(raw)
        await migrate(db, SQLITE_TYPES)
        talker = cls({entry.form.name: entry for entry in entries}, Store(db))
        finalize(talker, raw.close)
        return talker

    # ------------------------------------------------------------ doing

    async def starts(self, form: type[Form], about: str = "", **given: Any) -> None:
        await self._turn(None, lambda turn: drafts.start(turn, form, about, given))

    async def says(self, *texts: str) -> None:
        for text in texts:
            await self.does(text=text)

    async def taps(self, *labels: str) -> None:
        for label in labels:
            await self.presses(self.choice(label))

    async def presses(self, choice: Choice) -> None:
        await self.does(tap=Tap(choice.tap, "token", "1"))

    async def sends_photo(self, ref: str = "p1", *, caption: str = "", album: str = "") -> None:
        await self.does(media=Media(Kind.PHOTO, ref, id=next(EVENTS)), text=caption, album=album)

    async def sends_voice(self, seconds: int = 7) -> None:
        await self.does(media=Media(Kind.VOICE, "v1", seconds, id=next(EVENTS)))

    async def sends_place(self, words: str = "") -> None:
        await self.does(place=Place(words, 57.42, 27.05))

    async def sends_sticker(self) -> None:
        await self.does(unanswerable="sticker")

    async def does(self, **what: Any) -> None:
        inbound = Inbound(f"e{next(EVENTS)}", what.pop("address", self.address), self.address, **what)
        self.routed_on = None
        await self._turn(inbound, lambda turn: drafts.answer(turn, self.forms, inbound))

    def later(self, **time: float) -> None:
        self.now += timedelta(**time)

    async def _turn(self, inbound: Inbound | None, act: Any) -> None:
        """As the dispatcher does it: a refusal undoes the turn, what was said included."""
        turn = Turn(self.now, self.address, self.store, phrases(), self.language, inbound, may=self.may)
        db = self.store.db
        assert isinstance(db, Sqlite)
        db.begin()
        db.savepoint()
        try:
            handled = await act(turn)
            self.routed_on = turn.inbound if handled is False else None
        except Refusal as no:
            db.undo()
            turn.spoken = [Outbound(turn.render(no.phrase))]
        db.release()
        db.commit()
        self.toast, self.news = turn.toast, turn.spoken
        self.screen += turn.spoken
        assert all(message.text for message in turn.spoken)
        assert all(
            len(choice.tap.encode()) <= TAP_BYTES for message in turn.spoken for row in message.rows for choice in row
        )

    # ------------------------------------------------------------ seeing

    @property
    def last(self) -> Outbound:
        return self.screen[-1]

    @property
    def labels(self) -> list[str]:
        return [choice.label for row in self.last.rows for choice in row]

    def choice(self, label: str) -> Choice:
        """The newest button of that name."""
        choices = [choice for message in reversed(self.screen) for row in message.rows for choice in row]
        found = next((choice for choice in choices if choice.label == label), None)
        assert found is not None, f"no button {label!r}: {self.labels}"
        return found

    def sees(self, phrase: str, **values: Any) -> None:
        text = phrases().text(self.language, phrase, **values)
        assert text in self.last.text, f"{text!r} is not in {self.last.text!r}"

    def sees_only(self, phrase: str, **values: Any) -> None:
        assert [message.text for message in self.news] == [phrases().text(self.language, phrase, **values)]

    async def draft(self) -> Draft:
        draft = await self.store.drafts.active(self.address)
        assert draft is not None
        return draft

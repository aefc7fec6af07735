"""A turn: one inbound event or one due timer, and all a handler may do about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypedDict, Unpack

from bot import drafts
from bot.domain import links, permissions
from bot.domain.asked import Asked
from bot.domain.calendar import QuietHours
from bot.domain.media import Media
from bot.domain.people import Person
from bot.domain.phrases import Phrase, Refusal, Value
from bot.domain.places import Place
from bot.domain.roles import Role, is_unled, is_unrepresented, turn_order
from bot.forms import Form
from bot.hearing import Hearing
from bot.i18n import Phrases
from bot.messages import Address, Channel, Choice, Inbound, Lane, Outbound, Repeat
from bot.municipality import Municipality
from storage.outbox import AWAY
from storage.people import Reach
from storage.store import Store

Rows = Sequence[Sequence[Choice]]
REPLY_LIVES = timedelta(hours=24)
REDRAW = "posted.redraw"
BY_HELPER = "slips.tell"  # timer: what a helper is to tell somebody


@dataclass(frozen=True)
class World:
    """What does not change from turn to turn."""

    phrases: Phrases
    municipality: Municipality
    channels: Mapping[str, Channel]
    quiet: QuietHours
    is_try_it: bool = False
    hearing: Hearing = field(default_factory=Hearing)
    site: str = ""  # the address of our public pages; without them nothing is shown outside the channels

    def public_link(self, start: str, channel: str) -> str:
        """Out of the chat, on paper or elsewhere: our page with every way in, else into this channel."""
        return f"{self.site}{links.path(start)}" if self.site else self.channel(channel).link(start)

    def channel(self, name: str) -> Channel:
        """Another where this one is not running."""
        return self.channels.get(name) or next(iter(self.channels.values()))


@dataclass(frozen=True)
class Queued:
    """A message said in this turn; it becomes an outbox row when the turn ends."""

    address: Address
    message: Outbound
    phrase: str
    lane: Lane = Lane.REPLY
    repeat: Repeat = Repeat.ONCE_MORE
    dedupe_key: str | None = None
    about: str | None = None
    card: str | None = None
    edits: int | None = None
    not_before: datetime | None = None
    expires_at: datetime | None = None


class How(TypedDict, total=False):
    """How something is said to somebody: see `Turn.send`."""

    lane: Lane
    dedupe: str
    about: str | None
    card: str | None
    not_before: datetime | None
    expires_at: datetime | None


@dataclass
class Turn:
    """What a handler is given. `address` is the one-to-one address of who speaks, also when they spoke in a group."""

    world: World
    store: Store
    now: datetime
    address: Address
    language: str
    inbound: Inbound | None = None
    event: str = ""
    letter_id: int = 0
    said_at: datetime | None = None  # when it was stored; what came after silence: since when
    person: Person | None = None
    roles: tuple[Role, ...] = ()
    helper: Person | None = None  # who speaks, where it is for somebody else: `person`
    asked: Asked | None = None  # outside forms, and what is typed now may answer it
    queued: list[Queued] = field(default_factory=list)
    answer: tuple[str, bool, str] | None = None  # to the tap: text, alert, url
    restored_at: datetime | None = None  # a backup came back then, and this may have been done before
    _preface: str = ""

    @property
    def phrases(self) -> Phrases:
        return self.world.phrases

    @property
    def municipality(self) -> Municipality:
        return self.world.municipality

    def is_in_time(self, moment: datetime) -> bool:
        """Whether it was said before that moment, as far as anybody can know."""
        return (self.said_at or self.now) < moment

    @property
    def here(self) -> Address:
        """Where it was said: the group, or the one-to-one chat."""
        return self.inbound.address if self.inbound else self.address

    # ------------------------------------------------------------ words

    def say(self, phrase: str, /, **values: Value) -> str:
        return self.phrases.text(self.language, phrase, **values)

    def say_in(self, language: str, phrase: str, /, **values: Value) -> str:
        return self.phrases.text(language, phrase, **values)

    def render(self, phrase: Phrase) -> str:
        return self.phrases.render(self.language, phrase)

    def button(
        self, phrase: str, /, *, tap: str = "", url: str = "", start: str = "", group: bool = False, **values: Value
    ) -> Choice:
        """A button in the turn's language: `tap` for us, `url` outside, `start` into the one-to-one chat."""
        if start and group:
            url, start = self.link(start, group=True), ""
        return Choice(self.say(phrase, **values), tap=tap, url=url, start=start)

    def link(self, start: str, *, group: bool = False) -> str:
        """A way in; through another channel where this one is not running."""
        return self.world.channel(self.address.channel).link(start, group=group)

    def public_link(self, start: str) -> str:
        """The same for who may be anywhere: on paper, in another group, in a calendar."""
        return self.world.public_link(start, self.address.channel)

    def speaking(self, language: str) -> "Turn":
        """The same turn with another tongue: what it says goes out with this turn's messages."""
        return replace(self, language=language, queued=self.queued)

    # ------------------------------------------------------------ speaking

    def reply(
        self,
        phrase: str,
        /,
        *,
        rows: Rows = (),
        title: str = "",
        media: Media | None = None,
        place: Place | None = None,
        about: str | None = None,
        card: str | None = None,
        here: bool = False,
        **values: Value,
    ) -> None:
        """Answer who speaks, one-to-one; `here` answers in the chat where it was said."""
        message = Outbound(self.say(phrase, **values), title=title, rows=_rows(rows), media=media, place=place)
        self.speak(message, phrase, about=about, card=card, address=self.here if here else self.address)

    def speak(
        self,
        message: Outbound,
        phrase: str,
        *,
        about: str | None = None,
        card: str | None = None,
        address: Address | None = None,
    ) -> None:
        """Answer with a message made by somebody else (a form's question, a card)."""
        if self._preface and address in (None, self.address):
            message = replace(message, text=f"{self._preface}\n\n{message.text}")
            self._preface = ""
        expires_at = self.now + REPLY_LIVES
        self.queued.append(
            Queued(address or self.address, message, phrase, about=about, card=card, expires_at=expires_at)
        )

    async def show(self, message: Outbound, phrase: str, *, card: str, about: str, anew: bool = True) -> None:
        """Answer with a card of theirs; not `anew`: in place of the one they see, if nothing was said after it."""
        shown = None if anew or self._preface else await self._last_said(card, about)
        if shown is None:
            self.speak(message, phrase, card=card, about=about)
            return
        await self.store.outbox.supersede_edits(shown, self.now)
        expires_at = self.now + REPLY_LIVES
        self.queued.append(
            Queued(self.address, message, phrase, about=about, card=card, edits=shown, expires_at=expires_at)
        )

    async def _last_said(self, card: str, about: str) -> int | None:
        """The posted row of the card, if it is the last that was said to who speaks, and can be edited."""
        if self.queued or not self.world.channels[self.address.channel].capabilities.edits:
            return None
        shown = [one for one in await self.store.posted.of(card, about) if one.address == self.address]
        is_last = shown and await self.store.outbox.is_last(shown[-1].outbox_id, self.address)
        return shown[-1].id if is_last else None

    def preface(self, phrase: str, /, **values: Value) -> None:
        """Put a sentence before the next answer instead of sending a message of its own."""
        self._preface = "\n\n".join(filter(None, (self._preface, self.say(phrase, **values))))

    def drop_preface(self) -> None:
        """It is not so any more."""
        self._preface = ""

    def flush_preface(self) -> None:
        """Nothing was answered that it could stand before: it is an answer by itself."""
        if self._preface:
            text, self._preface = self._preface, ""
            self.speak(Outbound(text), "machinery-preface")

    def send(
        self,
        address: Address,
        message: Outbound,
        phrase: str,
        *,
        lane: Lane = Lane.NOTICE,
        dedupe: str = "",
        about: str | None = None,
        card: str | None = None,
        not_before: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        """Speak to anybody. Notices, posts and bulk wait for the end of quiet hours."""
        is_held = lane not in (Lane.REPLY, Lane.URGENT)
        not_before = not_before or (self.world.quiet.next_allowed(self.now) if is_held else self.now)
        repeat = Repeat.ONCE_MORE if lane in (Lane.REPLY, Lane.NOTICE) else Repeat.ASK
        key = f"{dedupe}:{address}" if dedupe else None
        self.queued.append(
            Queued(address, message, phrase, lane, repeat, key, about, card, None, not_before, expires_at)
        )

    async def tell(
        self,
        person_id: int,
        phrase: str,
        /,
        *,
        rows: Iterable[Iterable[tuple[str, Mapping[str, str]]]] = (),
        lane: Lane = Lane.NOTICE,
        dedupe: str = "",
        about: str | None = None,
        card: str | None = None,
        not_before: datetime | None = None,
        expires_at: datetime | None = None,
        media: Media | None = None,
        **values: Value,
    ) -> None:
        """Tell a person, in their language, at every address they have; where they are out of reach it waits for them.

        `rows` are button phrases with what they do: `(("proposals-open-button", {"tap": "proposals.open:17"}),)`.
        """
        person = await self.store.people.get(person_id)
        if person is None:
            return
        voice = self.speaking(person.language)
        choices = tuple(
            tuple(voice.button(name, tap=how.get("tap", ""), url=how.get("url", "")) for name, how in row)
            for row in rows
        )
        message = Outbound(voice.say(phrase, **values), rows=choices, media=media)
        await self.deliver(
            person,
            message,
            phrase,
            lane=lane,
            dedupe=dedupe,
            about=about,
            card=card,
            not_before=not_before,
            expires_at=expires_at,
        )

    async def deliver(self, person: Person, message: Outbound, phrase: str, **how: Unpack[How]) -> None:
        """A message made by somebody else, in the person's language: to every address, or by a helper where none is.

        Where two share a telephone it says for whom it is.
        """
        reach = await self.store.people.reach(person.id)
        if not reach:
            text = "\n".join(filter(None, (message.title, message.text)))
            await self.pass_on(person.id, text, how.get("about") or "", how.get("dedupe", ""))
        for address, there in reach.items():
            then: How = how if there.is_reachable else {**how, "not_before": self.now + AWAY}
            self.send_to(person, address, there, message, phrase, **then)

    async def send_everywhere(self, person: Person, message: Outbound, phrase: str, **how: Unpack[How]) -> None:
        """To every address of theirs, whether it is within reach or not, and to no helper."""
        for address, there in (await self.store.people.reach(person.id)).items():
            self.send_to(person, address, there, message, phrase, **how)

    def send_to(
        self, person: Person, address: Address, there: Reach, message: Outbound, phrase: str, **how: Unpack[How]
    ) -> None:
        """To one address of theirs. Where two share it, it says for whom; what both are told at once is said once."""
        if there.is_shared:
            own, other = ("second", "first") if there.is_second else ("first", "second")
            theirs = self.said_for(person.language, other, message)
            same = next((one for one in self.queued if one.address == address and one.message == theirs), None)
            if same is not None:
                self.queued.remove(same)
            message = self.said_for(person.language, "both" if same else own, message)
            if dedupe := how.get("dedupe"):
                how["dedupe"] = f"{dedupe}:{'both' if same else own}"
        self.send(address, message, phrase, **how)

    def said_for(self, language: str, who: str, message: Outbound) -> Outbound:
        """The same, with the first, the second or both of a telephone named; "" where one person speaks from there."""
        whose = self.say_in(language, "sharing-for", who=who) if who else ""
        return replace(message, text=f"{whose}\n\n{message.text}") if whose else message

    async def pass_on(self, person_id: int, text: str, about: str, dedupe: str) -> None:
        """Who has a slip of paper and no telephone hears it from a helper."""
        id = await self.store.slips.hear(person_id, text, about, f"{dedupe}:{person_id}" if dedupe else "", self.now)
        if id is not None:
            await self.set_timer(BY_HELPER, str(id), self.now)

    def acknowledge(self, phrase: str, /, *, alert: bool = False, **values: Value) -> None:
        """The short answer to a tap. Where two share a telephone it says whose it was."""
        text = self.say(phrase, **values)
        self.answer = (f"{self.say('sharing-speaks', who=self.whose)} {text}" if self.is_of_two else text, alert, "")

    @property
    def is_of_two(self) -> bool:
        """Whether two share the telephone that this comes from."""
        return self.person is not None and self.person.here > 1

    @property
    def whose(self) -> str:
        """Which of two on a telephone speaks."""
        return "second" if self.person is not None and self.person.is_second else "first"

    def ways_on(self) -> tuple[Choice, ...]:
        """Where a conversation ends: home; where two share the telephone, also who speaks."""
        home = self.button("machinery-menu", tap="menu.show")
        return (self.button("sharing-who-button", tap="slips.who"), home) if self.is_of_two else (home,)

    def lead(self, start: str) -> None:
        """Answer a tap in a group with the way into the one-to-one chat."""
        self.answer = ("", False, self.link(start))

    def refuse(self, no: Refusal) -> None:
        """The rules said no: all that was said before in this turn is taken back, and the reason given."""
        self.queued.clear()
        self.answer = None
        text = self.render(no.phrase)
        tap = self.inbound.tap if self.inbound else None
        if tap is not None and self.here != self.address:
            self.answer = (text, True, "")
        else:
            self.speak(Outbound(text), no.phrase.id, address=self.here)

    # ------------------------------------------------------------ rules, forms, timers, cards

    async def may(
        self, permission: str, *, parish: str = "", village: str = "", is_own: bool = False, stands_in: bool = False
    ) -> bool:
        """Ask the table of permissions. `stands_in` where others may act because the representative was silent."""
        held = await self.store.roles.held() if len(self.roles) > 1 else []
        return permissions.may(
            self.roles,
            permission,
            self.now,
            parish=parish,
            village=village,
            is_own=is_own,
            representative_is_away=stands_in or is_unrepresented(parish, held, self.now),
            council_is_unled=is_unled(held, self.now),
        )

    async def require(
        self, permission: str, *, parish: str = "", village: str = "", is_own: bool = False, stands_in: bool = False
    ) -> None:
        if not await self.may(permission, parish=parish, village=village, is_own=is_own, stands_in=stands_in):
            raise Refusal("machinery-not-allowed")

    async def duty(self, parish: str, village: str = "") -> tuple[tuple[int, ...], ...]:
        """Whose matter it is there, step by step, as person ids: those of one step are asked together."""
        steps = turn_order(parish, village, await self.store.roles.held(), self.now)
        return tuple(tuple(dict.fromkeys(role.person_id for role in step)) for step in steps)

    async def ask(
        self,
        form: type[Form],
        *,
        about: str = "",
        given: Mapping[str, object] | None = None,
        said: Mapping[str, object] | None = None,
    ) -> None:
        """Start a form one-to-one with who speaks; `said` is what they have answered in it already."""
        await drafts.start(self, form, about, given or {}, said)

    async def expect(self, question: str, about: str = "") -> None:
        """What they say next may be a typed answer to this question outside forms."""
        await self.store.asked.ask(self.address, Asked(question, about), self.now)

    async def set_timer(self, kind: str, about: str, fires_at: datetime) -> None:
        if self.restored_at is not None and fires_at <= self.now:
            fires_at = self.restored_at  # what follows at once was done before too
        await self.store.timers.set(kind, about, fires_at)

    async def clear_timer(self, kind: str, about: str) -> None:
        await self.store.timers.clear(kind, about)

    async def redraw(self, card: str, about: str) -> None:
        """Draw it again from what is stored then: soon, once, however often this is asked meanwhile."""
        pause = timedelta(seconds=self.municipality.limits.redraw_seconds)
        await self.store.timers.set_once(REDRAW, f"{card}|{about}", self.now + pause)

    async def log(self, action: str, about: str, detail: str = "") -> None:
        """An audit row: who did what to what, when. Never a text, never a choice."""
        if self.helper is not None and self.person is not None:
            detail = " ".join(filter(None, (detail, f"for people:{self.person.id}")))
        by = self.helper or self.person
        await self.store.audit.add(action, about, by.id if by else None, self.now, detail)


def _rows(rows: Rows) -> tuple[tuple[Choice, ...], ...]:
    return tuple(tuple(row) for row in rows if row)

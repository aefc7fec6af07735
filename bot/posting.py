"""Speaking to a parish: in its group, within what a group may be given, or through whoever carries it there by hand."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot.domain import chats
from bot.domain.chats import Budget, Chat
from bot.domain.media import Media
from bot.domain.phrases import Value
from bot.domain.shares import Share
from bot.messages import Address, Choice, Lane, Outbound, Repeat
from bot.turns import Queued, Turn

CARRIED = "shares.picture"  # a post with a picture, on the screen of who carries it
AGAIN = "shares.again"  # timer
FORWARDED = "shares.forwarded"  # tap
OFFERED = "shares-please-forward"

Paint = Callable[[Turn, str], Awaitable[Outbound | None]]


async def post(
    turn: Turn,
    parish: str,
    message: Outbound,
    *,
    phrase: str,
    card: str,
    about: str,
    dedupe: str = "",
    lane: Lane = Lane.POST,
    at: datetime | None = None,
    expires_at: datetime | None = None,
    picture: Media | None = None,
) -> None:
    """Put it up in the parish's group; where there is none, offer it to who speaks for the parish, once.

    It waits until the group may be given another post; `at` is a moment chosen instead. What is urgent never waits.
    What has not gone by `expires_at` is not posted any more.
    `picture` goes along only where it is carried by hand: a group's card must stay short enough to be edited.
    """
    group = await turn.store.chats.group_of(parish)
    if group is not None:
        not_before = turn.now if lane is Lane.URGENT else at or await post_at(turn, parish)
        address = Address.parse(group.address)
        turn.send(
            address,
            message,
            phrase,
            lane=lane,
            dedupe=dedupe,
            about=about,
            card=card,
            not_before=not_before,
            expires_at=expires_at,
        )
        if at is not None:
            await _give_way(turn, address)
    elif await turn.store.shares.of(parish, about, card) is None:
        asked = Lane.REPLY if lane is Lane.URGENT else Lane.NOTICE
        await offer(turn, parish, message, card=card, about=about, picture=picture, lane=asked)


async def post_at(turn: Turn, parish: str) -> datetime:
    """The earliest moment the parish may be given another post, never in quiet hours."""
    group = await turn.store.chats.group_of(parish)
    if group is None:
        return turn.world.quiet.next_allowed(turn.now)
    return _budget(turn).earliest(turn.now, await _posts(turn, group))


async def soon_at(turn: Turn, parish: str, by: datetime, until: datetime) -> datetime | None:
    """The same for what must be read `by` a moment: else ahead of what waits, once a day; None: not before `until`."""
    group, moment = await turn.store.chats.group_of(parish), await post_at(turn, parish)
    now_or_morning = turn.world.quiet.next_allowed(turn.now)
    if group is None or moment <= by:
        return moment
    ahead = now_or_morning if moment == now_or_morning else _budget(turn).ahead(turn.now, await _posts(turn, group))
    return ahead if ahead is not None and ahead < until else None


async def in_time(turn: Turn, parish: str, latest: datetime) -> datetime:
    """The same for what a group must hear by then: in its turn, else ahead of it at the latest moment or today."""
    group, moment = await turn.store.chats.group_of(parish), await post_at(turn, parish)
    if group is None or moment <= turn.world.quiet.next_allowed(latest):
        return moment
    posts = await _posts(turn, group)
    return _budget(turn).ahead(latest, posts) or _budget(turn).ahead(turn.now, posts) or moment


async def _give_way(turn: Turn, address: Address) -> None:
    """What has no day of its own waits longer, where something that has one came before it."""
    waiting = [one for one in await turn.store.posts.to_come(address, turn.now) if not one.has_day]
    moments = await _moments(turn, address)
    for one in waiting:
        moments.remove(one.at)
    places = _budget(turn).placed([one.at for one in waiting], moments)
    for one, place in zip(waiting, places, strict=True):
        if place != one.at:
            await turn.store.posts.put_off(one.id, place, turn.now)


def _budget(turn: Turn) -> Budget:
    limits = turn.municipality.limits
    return Budget(limits.posts_per_day, limits.posts_per_week, turn.world.quiet)


async def _posts(turn: Turn, group: Chat) -> list[datetime]:
    """The moments of what a group was given in a week, and of what it will be."""
    return await _moments(turn, Address.parse(group.address))


async def _moments(turn: Turn, address: Address) -> list[datetime]:
    posts = await turn.store.posts.moments(address, chats.since(turn.now))
    return posts + [
        one.not_before or turn.now for one in turn.queued if one.address == address and one.lane is Lane.POST
    ]


async def put_up(
    turn: Turn,
    parish: str,
    message: Outbound,
    *,
    phrase: str,
    card: str,
    about: str,
    picture: Media | None = None,
    at: datetime | None = None,
    expires_at: datetime | None = None,
) -> None:
    """A card has something new: drawn anew where the parish reads it now, and posted there where it is not yet."""
    if await is_up(turn, parish, card=card, about=about):
        await update(turn, parish, message, card=card, about=about, picture=picture)
        return
    await turn.redraw(card, about)
    share = await turn.store.shares.of(parish, about, card)
    group = await turn.store.chats.group_of(parish)
    if group is not None:
        # Once for each time a group is bound: what may have arrived there is not posted again.
        once = f"{card}:{about}:{group.bound_at.isoformat()}"
        await post(
            turn, parish, message, phrase=phrase, card=card, about=about, dedupe=once, at=at, expires_at=expires_at
        )
    elif share is None or share.skipped_at is None:
        await offer(turn, parish, message, card=card, about=about, picture=picture)


async def is_up(turn: Turn, parish: str, *, card: str, about: str) -> bool:
    """Whether the parish's group shows the card, or will; False where it has no group."""
    group = await turn.store.chats.group_of(parish)
    there = [one.address for one in await turn.store.posted.of(card, about)]
    there += [one.address for one in await turn.store.posts.unsent(card, about)]
    there += [one.address for one in await turn.store.posted.moved(card, about)]
    return group is not None and Address.parse(group.address) in there


async def update(
    turn: Turn, parish: str, message: Outbound, *, card: str, about: str, picture: Media | None = None
) -> None:
    """Something new is to be read: what shows it is drawn anew; where no group of ours does, it is carried by hand."""
    await turn.redraw(card, about)
    if await is_up(turn, parish, card=card, about=about):
        return
    share = await turn.store.shares.of(parish, about, card)
    has_group = await turn.store.chats.group_of(parish) is not None
    if share.skipped_at is None if share else not has_group:
        await offer(turn, parish, message, card=card, about=about, picture=picture)


async def tell_staff(
    turn: Turn,
    message: Outbound,
    *,
    phrase: str,
    card: str = "",
    about: str = "",
    parish: str = "",
    dedupe: str = "",
) -> bool:
    """Put it up in the staff's chat, the parish's own if there is one; return False if none is bound."""
    chat = await turn.store.chats.staff_of(parish)
    if chat is None:
        return False
    address = Address.parse(chat.address)
    turn.send(address, message, phrase, lane=Lane.POST, dedupe=dedupe, about=about or None, card=card or None)
    return True


async def take_back(turn: Turn, card: str, about: str, phrase: str, /, **values: Value) -> None:
    """What waits is not said any more, and what is shown becomes this sentence; a picture goes with its words."""
    for post in await turn.store.posts.unsent(card, about):
        await turn.store.posts.withdraw(post.id, turn.now)
    for shown in await turn.store.posted.of(card, about):
        message = Outbound(turn.say_in(await language_at(turn, shown.address), phrase, **values))
        turn.queued.append(Queued(shown.address, message, phrase, Lane.REPLY, Repeat.IDEMPOTENT, edits=shown.id))


# ---------------------------------------------------------------- carried by hand


async def offer(
    turn: Turn,
    parish: str,
    message: Outbound,
    *,
    card: str,
    about: str,
    picture: Media | None = None,
    lane: Lane = Lane.NOTICE,
) -> None:
    """Give it as a ready text to one person who speaks for the parish, so that nothing is forwarded twice.

    Several places at once that have the same carrier and the same text are one message.
    """
    person_id = await carrier(turn, parish, await turn.store.shares.of(parish, about, card))
    share = await turn.store.shares.offer(parish, about, card, turn.now)
    person = await turn.store.people.get(person_id) if person_id is not None else None
    if person is None:
        return
    message = replace(message, media=message.media or picture)
    shown = await turn.store.media.get(message.media.id) if message.media else None
    matter, card_shown = (shown.about, CARRIED) if shown else (None, None)
    for address in await turn.store.people.addresses(person.id):
        voice = replace(turn, language=person.language, address=address)
        text = ready(voice, message, parish)
        if await _goes_along(voice, text, share):
            continue
        turn.send(address, Outbound(voice.say(OFFERED, parish=parish)), OFFERED, lane=lane)
        pressed = replace(text, rows=_presses(voice, share))
        turn.send(address, pressed, OFFERED, lane=lane, about=matter, card=card_shown)


async def _goes_along(voice: Turn, text: Outbound, share: int) -> bool:
    """Whether the same text is said in this turn already: then the message before it names one place more."""
    for at, before in enumerate(voice.queued):
        lot = _offered(before)
        is_same = before.address == voice.address and replace(before.message, rows=()) == text
        if lot is not None and lot != share and is_same:
            await voice.store.shares.join(share, lot)
            names = [voice.municipality.parish(one.parish).nominative for one in await voice.store.shares.lot(lot)]
            several = voice.say(
                "shares-forward-several", count=len(names), names="\n".join(f"– {one}" for one in names)
            )
            voice.queued[at - 1] = replace(voice.queued[at - 1], message=Outbound(several))
            rows = _presses(voice, lot, together=True)
            voice.queued[at] = replace(before, message=replace(text, rows=rows))
            return True
    return False


def _offered(queued: Queued) -> int | None:
    """The share that the presses below a ready text are about."""
    taps = (choice.tap for row in queued.message.rows for choice in row)
    return next((int(tap.split(":")[1]) for tap in taps if tap.startswith(f"{FORWARDED}:")), None)


async def carrier(turn: Turn, parish: str, share: Share | None) -> int | None:
    """Who carried it before, else who acts now, else the first whose turn it is; rather one who can be reached."""
    asked = await carriers(turn, parish)
    preferred = (share.person_id if share else None, turn.person.id if turn.person else None)
    able = [*(id for id in preferred if id is not None and id in asked), *asked]
    reached = [id for id in able if await turn.store.people.is_reachable(id)]
    return next(iter([*reached, *able]), None)


async def carriers(turn: Turn, parish: str) -> tuple[int, ...]:
    """Who may carry a post into the parish's group: those whose turn it is there."""
    return next(iter(await turn.duty(parish)), ())


def _presses(voice: Turn, share: int, *, together: bool = False) -> tuple[tuple[Choice, ...], ...]:
    """How to say what became of it; `together`: in all of the places it was offered for."""
    whole, label = (":all", "shares-forwarded-all-button") if together else ("", "shares-forwarded-button")
    forwarded = voice.button(label, tap=f"{FORWARDED}:{share}{whole}")
    later = voice.button("shares-later-button", tap=f"shares.later:{share}{whole}")
    skip = voice.button("shares-skip-button", tap=f"shares.skip:{share}{whole}")
    return ((forwarded,), (later, skip))


def ready(voice: Turn, message: Outbound, parish: str) -> Outbound:
    """As it looks where it is forwarded to: no buttons there, so what they lead to is a link."""
    text, link = _with_links(voice, message, parish)
    return replace(message, text=text, rows=(), link=link, pin=False)


def _with_links(voice: Turn, message: Outbound, parish: str) -> tuple[str, str]:
    """The text and the link below it: where each leading button leads, else the way in for this parish."""
    led = [(choice.label, link) for row in message.rows for choice in row if (link := _led(voice, choice))]
    if message.link or len(led) < 2:
        return message.text, message.link or (led[0][1] if led else voice.public_link(f"p-{parish}"))
    return "\n".join([message.text, "", *(f"{label.rstrip('…')}: {link}" for label, link in led)]), ""


def _led(voice: Turn, choice: Choice) -> str:
    return choice.url or (voice.public_link(choice.start) if choice.start else "")


# ---------------------------------------------------------------- drawing


async def language_at(turn: Turn, address: Address) -> str:
    """What is read there: groups and the staff read the municipality's language, a person their own."""
    default = turn.municipality.languages.default
    if address.is_group:
        return default
    person = await turn.store.people.at(address)
    return person.language if person else await turn.store.people.stranger_language(address) or default


async def painted(turn: Turn, paint: Paint, about: str, address: Address, language: str) -> Outbound | None:
    """A card as it looks there now; what the painter says besides is not heard."""
    return await paint(replace(turn, address=address, language=language, queued=[], inbound=None), about)

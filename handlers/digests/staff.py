"""The staff's day: in their channel, by e-mail to who may use no messenger, one-to-one where there is no channel."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

from bot import files
from bot.domain import digests, summaries
from bot.domain.calendar import local
from bot.domain.chats import ChatKind
from bot.domain.digests import RHYTHMS, Kind, Window
from bot.domain.media import Kind as MediaKind
from bot.domain.media import Media
from bot.domain.roles import RoleName
from bot.domain.summaries import CARD, Borders, Due, Figures, Summary
from bot.messages import Address, Lane, Outbound
from bot.posting import language_at
from bot.routing import Read
from bot.turns import Turn, World

from . import health, picture, summary

TELL = "summaries.tell"  # timer, about "<kind>|<scope>|<window>"
EMAIL = "email"  # the channel
LIVES = timedelta(days=3)
KEPT = timedelta(days=60)
WEEK = timedelta(days=7)


async def day(turn: Turn, written: str) -> None:
    """The timer, about a window. On the day of the week's summary it holds what the day would."""
    days = turn.municipality.working_days
    until = Window.read(written).until
    if digests.covered(RHYTHMS[Kind.STAFF_WEEK], until, days) != until:
        await _begin(turn, Kind.STAFF_DAY, written)


async def week(turn: Turn, written: str) -> None:
    await _begin(turn, Kind.STAFF_WEEK, written)
    for parish in turn.municipality.units:
        await turn.set_timer(health.LOOK, f"{parish}|{turn.now.isoformat()}", turn.now)


async def _begin(turn: Turn, kind: Kind, written: str) -> None:
    """What different readers read is counted for each in a turn of its own."""
    await turn.store.summaries.forget(turn.now - KEPT)
    for scope in sorted(await _scopes(turn)):
        await turn.set_timer(TELL, f"{kind}|{scope}|{written}", turn.now)


async def _scopes(turn: Turn) -> set[str]:
    chats = {chat.parish for chat in await turn.store.chats.bound() if chat.kind is ChatKind.STAFF}
    alone = {role.parish for role in await turn.store.roles.held() if role.role is RoleName.STAFF}
    mail = {summaries.scope(one.parishes) for one in turn.municipality.mail} if _has_email(turn) else set()
    return chats | alone | mail


def _has_email(turn: Turn) -> bool:
    return EMAIL in turn.world.channels


# ---------------------------------------------------------------- counting, outside any turn


async def read(world: World, read: Read, about: str) -> Figures:
    own = world.municipality
    _, scope, written = about.split("|")
    window = Window.read(written)
    borders = Borders.on(local(window.until, own.time_zone).date(), own.working_days)
    found = await read(lambda store: store.summaries.figures(scope, window, borders, window.until + WEEK))
    asked = await read(lambda store: store.consultations.open())
    undecided = await read(lambda store: store.consultations.undecided())
    council = await read(lambda store: store.council_matters.open())
    keys = set(summaries.parishes(scope))

    def there(parishes: tuple[str, ...]) -> bool:
        return not keys or not parishes or not keys.isdisjoint(parishes)

    return replace(
        found,
        consultations=tuple(Due(one.id, one.number, one.due_on) for one in asked if there(one.parishes)),
        undecided=tuple(
            Due(one.id, one.number, one.decides_on or one.due_on)
            for one in undecided
            if there(one.parishes) and not one.is_open
        )
        + tuple(Due(one.id, one.number, one.due_on) for one in council if not keys),
    )


# ---------------------------------------------------------------- telling


async def tell(turn: Turn, about: str, figures: Figures) -> None:
    name, scope, written = about.split("|")
    kind, window = Kind(name), Window.read(written)
    id = await turn.store.summaries.add(kind, scope, window, figures) if figures.is_worth(kind) else None
    if id is None:
        return
    told = Summary(id, kind, scope, window, figures)
    async for address in _readers(turn, scope):
        message = await summary.painted(turn.speaking(await language_at(turn, address)), told)
        if kind is Kind.STAFF_WEEK:
            message = await _with_picture(replace(turn, address=address), told, message)
        _send(turn, address, message, told)


async def _with_picture(turn: Turn, told: Summary, message: Outbound) -> Outbound:
    """In a letter beside the words. Else before them: the words are drawn anew, and must not take it along.

    It is made outside any turn: what it belongs to waits for it, and goes without where it cannot be made.
    """
    picture_ = Media(MediaKind.PHOTO, "")
    media = replace(picture_, id=await files.order(turn, picture.MAKE, picture_, told.about))
    if turn.address.channel == EMAIL:
        return replace(message, media=media)
    _send(turn, turn.address, Outbound(picture.title(turn.world, told), media=media), told, part=" picture")
    return message


def _send(turn: Turn, address: Address, message: Outbound, told: Summary, part: str = "") -> None:
    is_drawn_anew = not part and turn.world.channels[address.channel].capabilities.edits
    turn.send(
        address,
        message,
        CARD,
        lane=Lane.POST if address.is_group else Lane.NOTICE,
        dedupe=f"{told.about}{part}",
        about=told.about if is_drawn_anew else None,
        card=CARD if is_drawn_anew else None,
        expires_at=turn.now + LIVES,
    )


async def _readers(turn: Turn, scope: str) -> AsyncIterator[Address]:
    """Whoever reads of just these places; who is away reads nothing."""
    if "," not in scope:
        for chat in (await turn.store.chats.like(ChatKind.STAFF, scope))[:1]:
            yield Address.parse(chat.address)
        if await turn.store.chats.staff_of(scope) is None:
            for role in await turn.store.roles.held():
                if role.role is RoleName.STAFF and role.parish == scope and not role.is_away(turn.now):
                    for address, there in (await turn.store.people.reach(role.person_id)).items():
                        if there.is_reachable:
                            yield address
    for one in turn.municipality.mail if _has_email(turn) else ():
        if summaries.scope(one.parishes) == scope:
            yield Address(EMAIL, one.to)

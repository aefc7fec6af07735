"""Corrected or withdrawn after it was sent: wherever the channel can, what was sent becomes what is true now."""

from typing import Annotated, ClassVar

from bot import posting
from bot.domain import announcements
from bot.domain.announcements import SHOWN, Announcement, NewAnnouncement, State
from bot.domain.media import Media
from bot.domain.phrases import Refusal
from bot.forms import Form, Text, Words, question
from bot.messages import Address, Lane, Outbound, Repeat
from bot.turns import Queued, Turn

from . import cards, progress
from .finding import check_sender, find, find_about, id_of, managed

EDIT = "announcements.edit"  # timer, about "announcements:<id>:<the last message edited>"
LOT = 200
SOON = progress.OFTEN

# ---------------------------------------------------------------- corrected


async def check(turn: Turn, one: Announcement, described: NewAnnouncement) -> None:
    """What somebody has read already stays where it is."""
    announcements.check_changeable(one)
    if one.state in SHOWN and set(described.parishes) != set(one.parishes):
        raise Refusal("announcements-places-stay", number=one.number)
    if one.state in SHOWN and (described.is_urgent != one.is_urgent or described.goes_at is not None):
        raise Refusal("announcements-corrected-at-once", number=one.number)


async def apply(turn: Turn, draft: Announcement) -> None:
    """Somebody else has read it: it takes the place of what everybody has."""
    assert draft.corrects is not None
    one = await find(turn, draft.corrects)
    found = await turn.store.media.of(draft.about)
    await turn.store.announcements.drop(draft.id, turn.now)
    await correct(turn, one, draft, found[0].media if found else None)


async def correct(turn: Turn, one: Announcement, described: NewAnnouncement, picture: Media | None) -> None:
    if not await turn.store.announcements.correct(one.id, described, turn.now):
        raise Refusal("announcements-gone", number=one.number)
    await show_picture(turn, one.about, picture)
    await turn.log("announcements.corrected", one.about)
    await _everywhere(turn, await find(turn, one.id))
    turn.reply("announcements-corrected", number=one.number)


async def show_picture(turn: Turn, about: str, picture: Media | None) -> None:
    """This one, and no other."""
    for old in await turn.store.media.of(about):
        if picture is None or old.media.id != picture.id:
            await turn.store.media.release(old.media.id)
    if picture is not None:
        await turn.store.media.attach(picture.id, about)


# ---------------------------------------------------------------- withdrawn


class WithdrawForm(Form):
    """Why it does not hold: everybody who has it reads that in its place."""

    name: ClassVar[str] = "announcements.withdraw"
    heading: ClassVar[str] = "announcements-withdraw-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 300)] = question("announcements-ask-withdraw-reason")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await check_sender(turn, about)


async def withdraw(turn: Turn, id: int) -> None:
    one = await managed(turn, id)
    if one.state not in SHOWN:
        raise Refusal("announcements-gone", number=one.number)
    await turn.ask(WithdrawForm, about=one.about)


async def submit_withdraw(turn: Turn, form: WithdrawForm) -> None:
    one = await find_about(turn, form.about)
    if not await turn.store.announcements.withdraw(one.id, form.reason, turn.now):
        raise Refusal("announcements-gone", number=one.number)
    await turn.log("announcements.withdrawn", one.about)
    await progress.take_back(turn, one)
    await _everywhere(turn, await find(turn, one.id))
    turn.reply("announcements-withdrawn", number=one.number)


# ---------------------------------------------------------------- where it is to be read


async def _everywhere(turn: Turn, one: Announcement) -> None:
    """In the groups; where it was carried by hand; with everybody who has it, by a timer, in lots."""
    message = await cards.for_group(turn.speaking(turn.municipality.languages.default), one)
    await turn.redraw(cards.CARD, one.about)
    await progress.redraw_issues(turn, one)
    for parish in one.parishes:
        share = await turn.store.shares.of(parish, one.about, cards.CARD)
        if share is not None and await turn.store.chats.group_of(parish) is None:
            await posting.update(turn, parish, message, card=cards.CARD, about=one.about)
    for language in turn.municipality.languages.one_to_one:
        waiting = await cards.for_person(turn.speaking(language), one)
        await turn.store.announcements.rewrite(one.about, language, waiting, turn.now)
    await turn.set_timer(EDIT, f"{one.about}:0", turn.now)


async def edit(turn: Turn, cursor: str) -> None:
    """The timer. What was on its way meanwhile is looked for once more, when nothing waits any more."""
    about, _, after = cursor.rpartition(":")
    one = await turn.store.announcements.get(id_of(about))
    if one is None or one.changed_at is None:
        return
    found = await turn.store.announcements.stale(about, cards.NOTICE, one.changed_at, int(after), LOT)
    painted: dict[str, Outbound] = {}
    for posted_id, address in found:
        await _edit(turn, one, posted_id, address, painted)
    if len(found) == LOT:
        await turn.set_timer(EDIT, f"{about}:{found[-1][0]}", turn.now)
    elif one.state is not State.WITHDRAWN and one.finished_at is None:
        now = await turn.store.announcements.progress(about)
        await turn.set_timer(EDIT, f"{about}:0", max(turn.now + SOON, now.next_at or turn.now))


async def _edit(turn: Turn, one: Announcement, posted_id: int, address: Address, painted: dict[str, Outbound]) -> None:
    """Where the channel cannot, it says so anew, once."""
    language = await posting.language_at(turn, address)
    if language not in painted:
        painted[language] = await cards.for_person(turn.speaking(language), one)
    channel = turn.world.channels.get(address.channel)
    if channel is not None and not channel.capabilities.edits:
        assert one.changed_at is not None
        once = f"announcements.again:{one.id}:{one.changed_at.isoformat()}"
        lane = Lane.URGENT if one.is_urgent else Lane.NOTICE
        turn.send(address, painted[language], "announcements-title", lane=lane, dedupe=once, about=one.about)
        return
    turn.queued.append(
        Queued(
            address,
            painted[language],
            "announcements-title",
            Lane.URGENT if one.is_urgent else Lane.BULK,
            Repeat.IDEMPOTENT,
            about=one.about,
            card=cards.NOTICE,
            edits=posted_id,
        )
    )

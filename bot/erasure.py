"""Forgets somebody wholly: when they ask, when they were silent for years, and when an old backup comes back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot import dangers, handover
from bot.domain import verdicts
from bot.domain.calendar import local
from bot.domain.proposals import Proposal
from bot.domain.retention import TRACES_LIVE
from bot.messages import Address, Lane, Outbound, Repeat
from bot.posting import AGAIN, CARRIED, language_at, take_back
from bot.splitting import part_of
from bot.turns import REDRAW, Queued, Turn
from storage.erased import ADDRESS, PERSON, Erased, mark
from storage.media import Stored
from storage.store import Store

REMOVE_FILE = "media.remove"
SWEEP_ADDRESS = "privacy.sweep-address"
TRUNCATE = "storage.truncate"
SEATS = "meetings.seats"
LIST = "privacy.list-erased"  # about a line of the list beside the database
KEY = "erasure_key"  # in meta: what the marks of addresses are made with
WEEK_CARD, MEDIA_CARD, REASONS_CARD = "proposals.week", "proposals.media", "proposals.reasons"
WORDS_CARD = "verdicts.words"
VOICES_CARD = "consultations.voices"
# On these stands a photo, a voice or what was never published, also of a proposal that stays.
ATTACHED = (MEDIA_CARD, "proposals.picture", "proposals.unpublished", CARRIED)


@dataclass
class Left:
    """What others still see of it: cards of the week to draw anew, and what went with its author."""

    cards: set[str] = field(default_factory=set)
    matters: list[str] = field(default_factory=list)
    published: list[Proposal] = field(default_factory=list)
    dangers: list[int] = field(default_factory=list)
    reasons: list[int] = field(default_factory=list)  # the proposals of which they said something to who decides
    words: list[int] = field(default_factory=list)  # the proposals of which they wrote what is not done
    voices: list[str] = field(default_factory=list)  # of why they voted so, on the screens of who reads that first
    questions: list[int] = field(default_factory=list)  # that were to be asked at a meeting
    inquiries: list[str] = field(default_factory=list)  # what they asked in confidence, on the screens of who read it
    voices_to_council: list[int] = field(default_factory=list)  # the consultations of which they said something
    photos: list[str] = field(default_factory=list)  # what is shown alone: of whether something was done
    reasons_to_council: str = ""  # why they cannot come to a sitting, or ask for one


# ---------------------------------------------------------------- in a turn


async def forget(turn: Turn, person_id: int) -> None:
    """What is said to them after this is all that is left, for a day."""
    await handover.left(turn, person_id)
    await turn.log("privacy.erased", f"people:{person_id}")
    addresses = await turn.store.people.addresses(person_id)
    turn.queued[:] = [said for said in turn.queued if said.address not in addresses]
    left = await erase(turn.store, person_id, turn.now, but=turn.letter_id)
    await _tidy_screens(turn, left)
    await turn.set_timer(LIST, str(Erased(turn.now, PERSON, str(person_id))), turn.now)
    await _tidy_traces(turn, addresses)


async def forget_stranger(turn: Turn) -> None:
    """The same for who speaks and has not joined."""
    left = await erase_stranger(turn.store, turn.address, turn.now, but=turn.letter_id)
    await _tidy_screens(turn, left)
    await _tidy_traces(turn, [turn.address])


async def _tidy_traces(turn: Turn, addresses: Iterable[Address]) -> None:
    """What is left in the log of the database, in backups, and of the last answer."""
    await turn.set_timer(TRUNCATE, "", turn.now)
    key = await turn.store.meta.get(KEY)
    for address in addresses:
        await turn.set_timer(SWEEP_ADDRESS, str(address), turn.now + TRACES_LIVE)
        if key is not None:
            await turn.set_timer(LIST, str(Erased(turn.now, ADDRESS, mark(key, address))), turn.now)


async def _tidy_screens(turn: Turn, left: Left) -> None:
    """Other people's screens: the counts, and the texts that were shown to who reads them first."""
    for card in sorted(left.cards):
        await turn.redraw(WEEK_CARD, card)
    for about in left.matters:
        await take_from_screens(turn, about, "privacy-matter-gone", of_media="privacy-media-gone")
    for proposal in left.published:
        await _take_attachments(turn, proposal)
    for id in left.reasons:
        for card in (REASONS_CARD, part_of(REASONS_CARD)):
            await take_back(turn, card, f"proposals:{id}", "reasons-changed")
    for id in left.words:
        for card in (WORDS_CARD, part_of(WORDS_CARD)):
            await take_back(turn, card, f"proposals:{id}", "verdicts-words-gone")
    for about in left.photos:
        await take_from_screens(turn, about, "verdicts-photo-gone")
    for id in left.questions:
        await take_from_screens(turn, f"questions:{id}", "questions-gone")
    if left.reasons_to_council:
        await take_from_screens(turn, left.reasons_to_council, "seats-reason-gone")
    for about in left.voices:
        await take_from_screens(turn, about, "whys-voice-gone")
    for about in left.inquiries:
        await take_from_screens(turn, about, "inquiries-gone")
    for id in left.voices_to_council:
        for card in (VOICES_CARD, part_of(VOICES_CARD)):
            await take_back(turn, card, f"consultations:{id}", "consultations-voices-changed")
    for id in left.dangers:
        await take_from_screens(turn, dangers.about(id), "danger-erased")


def said_to_council(person_id: int) -> str:
    """What a member's reasons are about where they are shown to who leads."""
    return f"excuses:{person_id}"


async def take_from_screens(turn: Turn, about: str, phrase: str, of_media: str = "") -> None:
    """Where it is shown this sentence takes its place; what waits to be said is dropped."""
    await turn.store.privacy.forget_matter(about)
    for id, address, card in await turn.store.privacy.shown(about):
        said = of_media if of_media and card == MEDIA_CARD else phrase
        message = Outbound(turn.say_in(await language_at(turn, address), said))
        turn.queued.append(Queued(address, message, said, Lane.REPLY, Repeat.IDEMPOTENT, edits=id))


async def _take_attachments(turn: Turn, proposal: Proposal) -> None:
    """It stays, but without them; who was to carry it to a group by hand and has not is given it anew."""
    about = f"proposals:{proposal.id}"
    for card in (*ATTACHED, *map(part_of, ATTACHED)):
        await take_back(turn, card, about, "privacy-attachment-gone", number=proposal.number)
    for share in await turn.store.shares.open_in(proposal.parish):
        if share.about == proposal.card:
            await turn.set_timer(AGAIN, str(share.id), turn.now)


# ---------------------------------------------------------------- in the store


async def erase(store: Store, person_id: int, now: datetime, *, but: int = 0) -> Left:
    """Forget a person; `but` is the letter whose turn this is.

    What is left is a bare id, so that what is closed keeps its numbers, and the note that it was erased.
    """
    addresses = await store.people.addresses(person_id)
    own = await store.proposals.by_author(person_id)
    stays = {one.id for one in own if await store.authors.stays(one)}
    left = Left(matters=[f"proposals:{one.id}" for one in own if one.id not in stays])
    left.published = [one for one in own if one.id in stays]
    erased = await store.authors.erase_person(person_id)
    left.photos = await remove_media(store, erased.media, now)
    left.cards = erased.cards | await store.supports.erase_person(person_id, addresses)
    await store.follows.erase_person(person_id, addresses)
    left.reasons = await store.reasons.erase_person(person_id)
    left.words = await store.verdicts.erase_person(person_id, addresses)
    await store.joiners.erase_person(person_id, addresses)
    await store.answers.erase_person(person_id)
    left.voices = await _take_whys(store, person_id, now)
    await store.ballots.erase_person(person_id)
    await store.polls.erase_person(person_id)
    await store.paper.erase_person(person_id)
    await store.slips.erase_person(person_id)
    await _leave_meetings(store, person_id, addresses, now)
    await store.meetings.erase_person(person_id)
    await store.seats.erase_person(person_id, local(now).date())
    await store.sittings.erase_person(person_id)
    left.reasons_to_council = said_to_council(person_id)
    await store.commitments.erase_person(person_id)
    left.questions = await store.meeting_questions.erase_person(person_id)
    await store.stances.erase_person(person_id)
    await store.pulses.erase_person(person_id)
    await store.poll_outcomes.erase_person(person_id)
    await store.opinions.erase_person(person_id)
    await store.subscriptions.erase_person(person_id)
    await store.directory.erase_person(person_id)
    await store.bulletins.erase_person(person_id)
    left.inquiries = [await erase_inquiry(store, id, now) for id in await store.inquiries.of_author(person_id)]
    await store.inquiries.erase_person(person_id)
    await store.inquiry_reports.erase_person(person_id)
    await store.announcements.erase_person(person_id)
    left.voices_to_council = await store.consultations.erase_person(person_id)
    await store.council_matters.erase_person(person_id)
    for about in left.matters:
        await store.privacy.forget_matter(about)
    for address in addresses:
        if len(await store.people.all_at(address)) < 2:
            await _forget(store, address, now, but, left)
    await store.privacy.forget_person(person_id, now)
    await store.people.erase(person_id, now)
    return left


async def erase_inquiry(store: Store, id: int, now: datetime) -> str:
    """A thread with all that was sent in it; return what it was about."""
    about = f"inquiries:{id}"
    await remove_media(store, await store.media.of(about), now)
    await store.inquiries.delete(id)
    await store.privacy.forget_matter(about)
    return about


async def _take_whys(store: Store, person_id: int, now: datetime) -> list[str]:
    """Why they voted so, while their ballots still tell which reasons are theirs; return what may be shown."""
    shown = []
    for poll_id in await store.ballots.open_of(person_id):
        token = await store.ballots.token(poll_id, person_id)
        gone = await store.whys.drop(poll_id, token) if token else None
        if gone is not None and (voices := await store.media.of(f"whys:{gone}")):
            await remove_media(store, voices, now)
            shown.append(f"whys:{gone}")
    return shown


async def erase_stranger(store: Store, address: Address, now: datetime, *, but: int = 0) -> Left:
    """Forget an address that nobody joined from."""
    left = Left(await store.supports.erase_person(0, [address]))
    await store.follows.erase_person(0, [address])
    left.words = await store.verdicts.erase_person(0, [address])
    await store.joiners.erase_person(0, [address])
    await _leave_meetings(store, 0, [address], now)
    await _forget(store, address, now, but, left)
    return left


async def _leave_meetings(store: Store, person_id: int, addresses: Iterable[Address], now: datetime) -> None:
    """Their seats go to who waits, and the counts on the cards follow."""
    for id in await store.attendances.erase_person(person_id, addresses, now):
        await store.timers.set(SEATS, f"meetings:{id}", now)


async def erase_again(store: Store, now: datetime, since: Iterable[Erased] = ()) -> int:
    """After a restore: whoever was erased since the backup was made is erased in it too. Return how many."""
    erased = list(since)
    for one in erased:
        if one.what == PERSON:
            await store.privacy.note_erasure(int(one.mark), one.at)
    ids = await store.privacy.to_erase_again()
    cards = [await _erase_again(store, id, now) for id in ids]
    strangers = await _strangers(store, {one.mark: one.at for one in erased if one.what == ADDRESS})
    cards += [(await erase_stranger(store, address, now)).cards for address in strangers]
    for address in strangers:
        await store.visitors.forget(address)
    for card in sorted(set().union(*cards)):
        await store.timers.set_once(REDRAW, f"{WEEK_CARD}|{card}", now)
    return len(ids) + len(strangers)


async def _erase_again(store: Store, id: int, now: datetime) -> set[str]:
    return (await erase(store, id, now)).cards


async def _strangers(store: Store, erased: Mapping[str, datetime]) -> list[Address]:
    """The addresses with these marks, if nobody has joined from them since."""
    key = await store.meta.get(KEY)
    if key is None or not erased:
        return []
    known = await store.backups.addresses()
    return [one for one in known if mark(key, one) in erased and await store.people.at(one) is None]


async def remove_media(store: Store, stored: Iterable[Stored], now: datetime) -> list[str]:
    """The rows at once, the files by a timer, if nothing else is the same file; return what shows nothing else."""
    alone = []
    for one in stored:
        if one.about is not None and one.about.startswith(verdicts.PHOTOS):
            alone.append(one.media.about)
            await store.privacy.forget_matter(one.media.about)
        await store.media.delete(one.media.id)
        if one.sha256 is not None:
            await store.timers.set(REMOVE_FILE, one.sha256, now)
    return alone


async def _forget(store: Store, address: Address, now: datetime, but: int, left: Left) -> None:
    """Note what may stand on other people's screens."""
    left.dangers += (entrusted := await store.dangers.of(address))
    for id in entrusted:
        await store.timers.clear(dangers.FORGET, str(id))
        await store.privacy.forget_matter(dangers.about(id))
    left.photos += await remove_media(store, await store.media.by(address), now)
    await store.privacy.forget_address(address, but)

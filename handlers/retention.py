"""Every night what is old goes, in lots; who was silent for years is asked first."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from operator import attrgetter

from bot import erasure
from bot.domain.calendar import local
from bot.domain.retention import IDLE_NOTICE, Cutoffs, cutoffs, next_sweep
from bot.nights import NIGHTLY
from bot.nights import ensure_timers as ensure_timers
from bot.routing import TapHandler, TimerEntry
from bot.turns import Turn

SWEEP = "privacy.sweep"
LOT = 200
NEXT_LOT = timedelta(seconds=1)

# What goes when it is older than which of the moments.
DROPPED: Mapping[str, Callable[[Cutoffs], datetime]] = {
    "outbox": attrgetter("outbox"),
    "inbox": attrgetter("inbox"),
    "dead_letters": attrgetter("dead_letters"),
    "drafts": attrgetter("drafts"),
    "kept": attrgetter("drafts"),
    "asked": attrgetter("drafts"),
    "dangers": attrgetter("drafts"),
    "strangers": attrgetter("strangers"),
    "visitor_keys": attrgetter("strangers"),
    "link_codes": attrgetter("inbox"),
    "conversations": attrgetter("conversations"),
    "audit": attrgetter("audit"),
    "roles": attrgetter("audit"),
    "slips": attrgetter("idle"),
    "slip_entries": attrgetter("matters"),
    "slip_news": attrgetter("outbox"),
    "sitting_requests": attrgetter("matters"),
    "invitations": attrgetter("audit"),
    "shares": attrgetter("matters"),
    "follows": attrgetter("matters"),
    "reasons": attrgetter("matters"),
    "joiners": attrgetter("matters"),
    "participants": attrgetter("matters"),
    "whys": attrgetter("matters"),
    "answers": attrgetter("matters"),
    "meeting_changes": attrgetter("matters"),
    "meeting_screens": attrgetter("matters"),
    "posted": attrgetter("matters"),
    "poll_screens": attrgetter("matters"),
    "pulse_screens": attrgetter("matters"),
    "commitment_screens": attrgetter("matters"),
    "question_screens": attrgetter("matters"),
    "other_screens": attrgetter("matters"),
    "poll_authors": attrgetter("matters"),
    "poll_outcomes": attrgetter("matters"),
    "opinions": attrgetter("matters"),
    "organisers": attrgetter("matters"),
    "announcers": attrgetter("matters"),
    "photos": attrgetter("matters"),
    "consultation_voices": attrgetter("matters"),
    "consultation_followers": attrgetter("matters"),
    "consultation_authors": attrgetter("matters"),
    "consultation_extensions": attrgetter("matters"),
    "consultation_opinions": attrgetter("matters"),
    "consultation_answers": attrgetter("matters"),
    "consultation_decisions": attrgetter("matters"),
    "council_matters": attrgetter("matters"),
}


async def begin(turn: Turn, _: str) -> None:
    for kind in (*DROPPED, *OTHERS):
        await turn.set_timer(SWEEP, kind, turn.now)
    await turn.set_timer(NIGHTLY, "", next_sweep(turn.now, turn.municipality.time_zone))


async def sweep(turn: Turn, kind: str) -> None:
    """One lot; the next one soon, if there may be more."""
    until = cutoffs(turn.now, turn.municipality.retention, turn.municipality.time_zone)
    if kind in OTHERS:
        done = await OTHERS[kind](turn, until)
    else:
        done = await turn.store.privacy.drop(kind, DROPPED[kind](until), LOT)
    if done >= LOT:
        await turn.set_timer(SWEEP, kind, turn.now + NEXT_LOT)


async def _loose_media(turn: Turn, until: Cutoffs) -> int:
    files = await turn.store.privacy.loose_media(until.drafts, LOT)
    for file in files:
        await turn.store.media.delete(file.id)
        if file.sha256 is not None:
            await turn.set_timer(erasure.REMOVE_FILE, file.sha256, turn.now)
    return len(files)


async def _old_supports(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.privacy.unname_supports(until.matters, LOT)


async def _old_attendances(turn: Turn, until: Cutoffs) -> int:
    """How many came stays, who it was does not."""
    return await turn.store.attendances.unname(until.matters, LOT)


async def _old_verdicts(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.verdicts.unname(until.matters, LOT)


async def _old_paper(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.paper.unname(until.matters, LOT)


async def _old_stances(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.stances.unname(until.matters, LOT)


async def _old_commitments(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.commitments.unname(until.matters, LOT)


async def _old_questions(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.meeting_questions.unname(until.matters, LOT)


async def _old_photos_of_verdicts(turn: Turn, until: Cutoffs) -> int:
    """They were for who promised it, and say nothing to anybody any more."""
    photos = await turn.store.media.old_of_verdicts(until.matters, LOT)
    await _forget_screens(turn, await erasure.remove_media(turn.store, photos, turn.now))
    return len(photos)


async def _forget_screens(turn: Turn, matters: list[str]) -> None:
    """Where the photos were shown that went."""
    for about in matters:
        for shown in await turn.store.posted.of(erasure.MEDIA_CARD, about):
            await turn.store.posted.drop(shown.id)


async def _old_proposals(turn: Turn, until: Cutoffs) -> int:
    """A year after its end a proposal has no author any more; one that was never published goes wholly."""
    erased, done = await turn.store.authors.forget_authors(until.matters, LOT)
    await _forget_screens(turn, await erasure.remove_media(turn.store, erased.media, turn.now))
    return done


async def _ask_the_idle(turn: Turn, until: Cutoffs) -> int:
    people = await turn.store.people.idle(until.idle, LOT)
    for person in people:
        await turn.tell(
            person.id,
            "privacy-idle",
            rows=[[("privacy-stay-button", {"tap": "privacy.stay"})]],
            dedupe=f"privacy.idle:{person.id}:{turn.now.date()}",
            on=(turn.now + IDLE_NOTICE).date(),
        )
        await turn.store.people.asked_whether_idle(person.id, turn.now)
    return len(people)


async def _forget_the_gone(turn: Turn, until: Cutoffs) -> int:
    people = await turn.store.people.gone(until.idle_asked, LOT)
    for person in people:
        await erasure.forget(turn, person.id)
    return len(people)


async def _old_seats(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.seats.drop(local(until.audit, turn.municipality.time_zone).date(), LOT)


async def _old_bulletins(turn: Turn, until: Cutoffs) -> int:
    return await turn.store.bulletins.unname(until.matters, LOT)


async def _old_announcements(turn: Turn, until: Cutoffs) -> int:
    """With their pictures, and where they went; what stands in a group stays there."""
    ids = await turn.store.announcements.old(until.announcements, LOT)
    for id in ids:
        about = f"announcements:{id}"
        await erasure.remove_media(turn.store, await turn.store.media.of(about), turn.now)
        await turn.store.announcements.delete(id)
        await turn.store.privacy.forget_matter(about)
        for shown, _, _ in await turn.store.privacy.shown(about):
            await turn.store.posted.drop(shown)
    return len(ids)


async def _old_inquiries(turn: Turn, until: Cutoffs) -> int:
    ids = await turn.store.inquiries.old(until.threads, LOT)
    for id in ids:
        await erasure.erase_inquiry(turn.store, id, turn.now)
        for shown, _, _ in await turn.store.privacy.shown(f"inquiries:{id}"):
            await turn.store.posted.drop(shown)
    await turn.store.inquiries.drop_blocks(until.threads, LOT)
    return len(ids)


OTHERS: Mapping[str, Callable[[Turn, Cutoffs], Awaitable[int]]] = {
    "media": _loose_media,
    "supports": _old_supports,
    "attendances": _old_attendances,
    "verdicts": _old_verdicts,
    "paper": _old_paper,
    "stances": _old_stances,
    "meeting_questions": _old_questions,
    "commitments": _old_commitments,
    "photos_of_verdicts": _old_photos_of_verdicts,
    "proposals": _old_proposals,
    "seats": _old_seats,
    "inquiries": _old_inquiries,
    "announcements": _old_announcements,
    "bulletins": _old_bulletins,
    "idle": _ask_the_idle,
    "gone": _forget_the_gone,
}


async def stay(turn: Turn) -> None:
    """That they were heard is noted with every turn of theirs."""
    turn.reply("privacy-stays" if turn.person else "privacy-deleted")


# ---------------------------------------------------------------- tables


TIMERS: Mapping[str, TimerEntry] = {NIGHTLY: TimerEntry(begin), SWEEP: TimerEntry(sweep)}
TAPS: Mapping[str, TapHandler] = {"privacy.stay": stay}

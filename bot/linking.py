"""Several conversations of one person: united, and parted again."""

from typing import Protocol

from bot import erasure
from bot.domain.people import Person
from bot.messages import Address
from bot.turns import Turn
from storage.store import Store


async def adopt(store: Store, address: Address, person_id: int) -> None:
    """What was done from there before anybody joined is theirs."""
    for ties in (store.supports, store.follows, store.verdicts, store.joiners, store.attendances):
        await ties.adopt(address, person_id)


async def link(turn: Turn, address: Address, person_id: int) -> None:
    """From an address that nobody has joined from speaks this person, too."""
    await turn.store.people.link(person_id, address, turn.now)
    await adopt(turn.store, address, person_id)
    await turn.log("people.linked", f"people:{person_id}")


async def unite(turn: Turn, kept: Person, gone: Person) -> list[int]:
    """Two people turned out to be one, who takes over everything. Return the open polls in which both had a vote."""
    store = turn.store
    both = await store.ballots.both_voted(kept.id, gone.id)
    for why in await store.ballots.take_over(kept.id, gone.id):
        await erasure.remove_media(store, await store.media.of(f"whys:{why}"), turn.now)
    for card in sorted(await store.supports.take_over(kept.id, gone.id)):
        await turn.redraw(erasure.WEEK_CARD, card)
    for meeting in await store.attendances.take_over(kept.id, gone.id):
        await turn.set_timer(erasure.SEATS, f"meetings:{meeting}", turn.now)
    await store.follows.take_over(kept.id, gone.id)
    await store.joiners.take_over(kept.id, gone.id)
    for noun in _nouns(store):
        await noun.take_over(kept.id, gone.id)
    await store.people.take_over(kept.id, gone.id, turn.now)
    turn.person = kept
    await turn.log("people.linked", f"people:{kept.id}", f"people:{gone.id}")
    return both


class TakesOver(Protocol):
    async def take_over(self, kept: int, gone: int) -> None: ...


def _nouns(store: Store) -> tuple[TakesOver, ...]:
    """Everything else that names people."""
    return (
        *(store.authors, store.answers, store.verdicts, store.reasons, store.claims),
        *(store.put_off, store.walks, store.polls, store.poll_outcomes, store.opinions, store.paper, store.stances),
        *(store.pulses, store.seats, store.sittings, store.commitments, store.meeting_questions, store.inquiries),
        *(store.directory, store.bulletins, store.announcements, store.consultations, store.council_matters),
        *(store.inquiry_reports, store.roles, store.slips, store.linking),
    )


async def part(turn: Turn, person_id: int, address: Address) -> bool:
    """Who speaks from there is nobody we know; everything stays with the person. False if it was so before.

    A code to connect that was shown there connects nothing any more.
    """
    if not await turn.store.people.unlink(person_id, address):
        return False
    await turn.store.linking.end_of(person_id)
    await turn.log("people.unlinked", f"people:{person_id}")
    return True

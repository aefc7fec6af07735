"""From one side to the other: kept first, then told to whoever it is for, in the thread it belongs to."""

from collections.abc import Sequence

from bot.domain import inquiries
from bot.domain.inquiries import Inquiry, Side
from bot.domain.media import Media
from bot.domain.phrases import Phrase, Refusal, Value
from bot.handover import title
from bot.turns import Turn

from . import clocks, readers

OFFICE, RESIDENT = "inquiries.office", "inquiries.resident"  # cards: what a reply to them goes on with


async def from_resident(turn: Turn, inquiry: Inquiry, text: str, media: Sequence[Media] = ()) -> list[int]:
    """Return who gets it now. A closed thread is open again."""
    await check_limit(turn)
    id = await _keep(turn, inquiry, Side.RESIDENT, text, media)
    await turn.store.inquiries.waits(inquiry.id, turn.now)
    if inquiry.waits_at is None:
        await clocks.start(turn, inquiry)
    to = await readers.present(turn, inquiry)
    for person_id in to:
        if await readers.is_unmuted(turn, inquiry, person_id):
            await to_office(turn, inquiry, person_id, text, media, dedupe=f"inquiries.message:{id}")
    return to or await widen(turn, inquiry)


async def from_office(turn: Turn, inquiry: Inquiry, text: str, media: Sequence[Media] = ()) -> None:
    assert turn.person is not None
    id = await _keep(turn, inquiry, Side.OFFICE, text, media)
    await turn.store.inquiries.answered(inquiry.id, turn.now)
    await clocks.stop(turn, inquiry)
    about, own = inquiry.about, turn.person.id
    add = ("inquiries-add-button", {"tap": f"inquiries.add:{inquiry.id}"})
    whole = ("inquiries-whole-button", {"tap": f"inquiries.open:{inquiry.id}"})
    await turn.tell(
        inquiry.person_id,
        "inquiries-answered",
        rows=[[add, whole]],
        dedupe=f"inquiries.message:{id}",
        about=about,
        card=RESIDENT,
        media=media[0] if media else None,
        number=inquiry.number,
        who=await _answers(turn, own, inquiry),
        text=text or Phrase("inquiries-attached"),
    )
    await _rest(turn, inquiry, inquiry.person_id, media[1:], RESIDENT)
    for other in await readers.present(turn, inquiry):
        if other != own:
            await turn.tell(other, "inquiries-answered-by-other", number=inquiry.number)


async def to_office(
    turn: Turn, inquiry: Inquiry, person_id: int, text: str, media: Sequence[Media], *, dedupe: str = ""
) -> None:
    await turn.tell(
        person_id,
        "inquiries-for-office",
        rows=_office_rows(inquiry),
        dedupe=dedupe,
        about=inquiry.about,
        card=OFFICE,
        media=media[0] if media else None,
        number=inquiry.number,
        who=who_asks(inquiry),
        parish=inquiry.parish,
        text=text or Phrase("inquiries-attached"),
    )
    await _rest(turn, inquiry, person_id, media[1:], OFFICE)


async def widen(turn: Turn, inquiry: Inquiry, to: Sequence[int] = ()) -> list[int]:
    """Let the next in turn, or those named, read all of it, and say so to who asked; return who they are."""
    new = list(to) or await readers.next_in_turn(turn, inquiry)
    for person_id in new:
        await turn.store.inquiries.let_read(inquiry.id, person_id, turn.now)
        await whole(turn, inquiry, person_id)
    return new


async def whole(turn: Turn, inquiry: Inquiry, person_id: int) -> None:
    """The thread so far, to somebody who was just given it."""
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    await turn.tell(
        person_id,
        "inquiries-given",
        rows=_office_rows(inquiry),
        about=inquiry.about,
        card=OFFICE,
        number=inquiry.number,
        who=who_asks(inquiry),
        parish=inquiry.parish,
        text=await transcript(turn.speaking(person.language), inquiry),
    )
    await _rest(turn, inquiry, person_id, await attached(turn, inquiry), OFFICE)


async def transcript(voice: Turn, inquiry: Inquiry) -> str:
    """What was written, the newest at the bottom; of a very long thread its end."""
    said = await voice.store.inquiries.messages(inquiry.id)
    lines = [
        voice.say(f"inquiries-line-{one.side}", on=one.at, text=one.text or Phrase("inquiries-attached"))
        for one in said
    ]
    return "\n\n".join(inquiries.tail(lines))


async def attached(turn: Turn, inquiry: Inquiry) -> list[Media]:
    return [one.media for one in await turn.store.media.of(inquiry.about)]


async def first_words(turn: Turn, inquiry: Inquiry) -> str:
    """By which one thread is told from another."""
    said = await turn.store.inquiries.messages(inquiry.id)
    return inquiries.beginning(said[0].text) if said and said[0].text else turn.say("inquiries-attached")


def who_asks(inquiry: Inquiry) -> Value:
    return inquiry.shown_name or Phrase("inquiries-somebody")


async def check_limit(turn: Turn) -> None:
    await turn.require("inquiries.ask")
    assert turn.person is not None
    limit = turn.municipality.limits.inquiry_messages_per_day
    if await turn.store.inquiries.written_since(turn.person.id, turn.now - clocks.DAY) >= limit:
        raise Refusal("inquiries-too-many-messages", limit=limit)


async def _keep(turn: Turn, inquiry: Inquiry, side: Side, text: str, media: Sequence[Media]) -> int:
    assert turn.person is not None
    for one in media:
        await turn.store.media.attach(one.id, inquiry.about)
    ids = [one.id for one in media]
    return await turn.store.inquiries.add(inquiry.id, side, turn.person.id, text, ids, turn.now)


async def _rest(turn: Turn, inquiry: Inquiry, person_id: int, media: Sequence[Media], card: str) -> None:
    """What did not fit beside the words."""
    for one in media:
        await turn.tell(
            person_id, "inquiries-attachment", about=inquiry.about, card=card, media=one, number=inquiry.number
        )


def _office_rows(inquiry: Inquiry) -> list[list[tuple[str, dict[str, str]]]]:
    answer = ("inquiries-answer-button", {"tap": f"inquiries.answer:{inquiry.id}"})
    rest = ("inquiries-whole-button", {"tap": f"inquiries.open:{inquiry.id}"})
    return [[answer, rest]]


async def _answers(turn: Turn, person_id: int, inquiry: Inquiry) -> Value:
    """Who answers, by the name they agreed to show, else by their role."""
    profile = await turn.store.directory.of(person_id)
    roles = [role for role in turn.roles if role.id and role.covers(inquiry.parish)]
    return profile.name or (title(roles[0]) if roles else Phrase("inquiries-office"))

"""What is drawn anew as things change: the group's card of a week, the reviewer's card, the staff's."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import count

from bot import posting
from bot.domain import problems, proposals, statuses, summaries
from bot.domain.calendar import week_of
from bot.domain.languages import UNKNOWN
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.statuses import Status
from bot.messages import Address, Choice, Outbound
from bot.turns import Turn

from . import similar, words
from .finding import about, id_of, serial

WEEK = "proposals.week"
REVIEW = "proposals.review"
STAFF = "proposals.staff"
QUESTION = "proposals.question"
# Shown to who reads a proposal before it is published, or with its photo; they go with it, none is drawn anew.
MEDIA = "proposals.media"
UNPUBLISHED = "proposals.unpublished"
PICTURE = "proposals.picture"
POST_WEEK = "proposals.post_week"  # timer
CARRY = "proposals.carry"  # timer
PER_CARD = 8  # of a week's proposals; the next go on a second card
ROOM = 1200  # letters of their texts on one card
ANSWER_ROOM = 800  # letters of the reasons on one card, and as many of the next steps

# ---------------------------------------------------------------- the group's


async def card_for(turn: Turn, parish: str) -> str:
    """What the card is about on which a proposal published now has its place."""
    week = week_of(turn.now, turn.municipality.time_zone)
    for part in count(1):
        card = f"proposals:{parish}:{week}:{part}"
        if len(await turn.store.proposals.on_card(card)) < PER_CARD:
            return card
    raise AssertionError("there is always a next card")


async def put_on_card(turn: Turn, proposal: Proposal) -> None:
    """The first of a card is a post; the others only change it, where it is to be seen."""
    await _put_up(turn, proposal.parish, proposal.card, await photo_of(turn, proposal))


async def post_week(turn: Turn, parish: str) -> None:
    """The timer: the parish has a group, maybe another than before, and this week's cards are to be read there."""
    for card in await _this_week(turn, parish):
        if await posting.is_up(turn, parish, card=WEEK, about=card):
            await turn.redraw(WEEK, card)
        elif await turn.store.chats.group_of(parish) is not None:
            await _put_up(turn, parish, card, None)


async def _this_week(turn: Turn, parish: str) -> list[str]:
    last = await card_for(turn, parish)
    head, _, part = last.rpartition(":")
    cards = [f"{head}:{number}" for number in range(1, int(part) + 1)]
    return [card for card in cards if await turn.store.proposals.on_card(card)]


async def _put_up(turn: Turn, parish: str, card: str, picture: Media | None) -> None:
    message = await _week_for_group(turn, card)
    await posting.put_up(turn, parish, message, phrase="proposals-week-title", card=WEEK, about=card, picture=picture)


async def update(turn: Turn, proposal: Proposal) -> None:
    """Something is to be read there that was not; whoever carries the card by hand is given it once for all of it."""
    if not proposal.is_published:
        return
    await turn.redraw(WEEK, proposal.card)
    if not await posting.is_up(turn, proposal.parish, card=WEEK, about=proposal.card):
        await turn.store.timers.set_once(CARRY, proposal.card, turn.now)


async def carry(turn: Turn, card: str) -> None:
    """The timer: with the photo of what has changed last."""
    if not (on_card := await turn.store.proposals.on_card(card)):
        return
    last = max(on_card, key=lambda one: one.changed_at)
    message, picture = await _week_for_group(turn, card), await photo_of(turn, last)
    await posting.update(turn, last.parish, message, card=WEEK, about=card, picture=picture)


async def _week_for_group(turn: Turn, card: str) -> Outbound:
    message = await week(turn.speaking(turn.municipality.languages.default), card)
    assert message is not None
    return message


async def redraw(turn: Turn, proposal: Proposal) -> None:
    """Everywhere it is shown: calmly, once, from what is stored then; what is settled is not asked for any more."""
    if (stored := await turn.store.proposals.get(proposal.id)) is not None and _is_settled(stored):
        await drop_unsent(turn, proposal, [REVIEW, MEDIA])
    if proposal.card:
        await turn.redraw(WEEK, proposal.card)
    await turn.redraw(REVIEW, about(proposal))
    await redraw_for_staff(turn, proposal)


async def redraw_for_staff(turn: Turn, proposal: Proposal) -> None:
    """Its card, and what they were told last in the morning, if it stands there."""
    await turn.redraw(STAFF, about(proposal))
    told = await turn.store.summaries.naming(proposal.id, proposal.parish, turn.now - summaries.SHOWN_FOR)
    for summary in told:
        await turn.redraw(summaries.CARD, summary)


def _is_settled(proposal: Proposal) -> bool:
    """Nobody has to read it now so that it is published; where its author is asked, not before they answer."""
    is_asked = proposal.status is Status.NEEDS_CLARIFICATION
    return proposal.is_answerable or is_asked or not statuses.is_open(proposal.status)


async def drop_unsent(
    turn: Turn, proposal: Proposal, shown: Sequence[str], at: Sequence[Address] | None = None
) -> None:
    """What waits for the morning is not sent any more; `at` these addresses only."""
    for card in shown:
        for post in await turn.store.posts.unsent(card, about(proposal)):
            if at is None or post.address in at:
                await turn.store.posts.withdraw(post.id, turn.now)


async def week(turn: Turn, card: str) -> Outbound | None:
    proposals = await turn.store.proposals.on_card(card)
    if not proposals:
        return Outbound(turn.say("move-card-empty"))
    supports = await turn.store.supports.counts(card)
    room = min(words.EXCERPT, ROOM // len(proposals)) if len(proposals) > 1 else ROOM
    texts = [await _on_card(turn, proposal, room, ANSWER_ROOM // len(proposals)) for proposal in proposals]
    return Outbound(
        "\n\n".join([*texts, turn.say("proposals-week-note")]),
        title=turn.say("proposals-week-title", parish=proposals[0].parish),
        rows=tuple(_row(turn, proposal, supports.get(proposal.id, 0)) for proposal in proposals),
    )


async def _on_card(turn: Turn, proposal: Proposal, room: int, answer_room: int) -> str:
    text = words.excerpt(proposal.public_text, room)
    lines = [turn.say("proposals-week-item", serial=serial(proposal), text=text)]
    if proposal.shown_name:
        lines.append(turn.say("proposals-author-line", name=proposal.shown_name))
    lines.append(turn.say("proposals-status-line", status=Phrase(proposal.status.phrase)))
    if await words.is_late(turn, proposal):
        lines.append(words.late(turn, proposal))
    given = await turn.store.answers.of(proposal.id)
    if given and given[-1].status is proposal.status:
        lines += words.answer_in_short(turn, given[-1], answer_room)
    return "\n".join(lines)


def _row(turn: Turn, proposal: Proposal, supports: int) -> tuple[Choice, ...]:
    name, id = serial(proposal), proposal.id
    look = turn.button("proposals-open-button", start=f"n-{proposal.number}", serial=name)
    if not statuses.is_open(proposal.status):
        return (look,)
    support = turn.button("proposals-support-button", tap=f"proposals.support:{id}", serial=name, count=supports)
    return (support, turn.button("proposals-follow-button", tap=f"proposals.follow:{id}"), look)


# ---------------------------------------------------------------- the reviewer's


async def send_review(turn: Turn, person_id: int, proposal: Proposal, again: str = "") -> None:
    """Its photo or voice first, so that nobody publishes what they have not seen; then the card with the buttons.

    Once for each text; `again` names why it is shown once more where it was taken back.
    """
    person = await turn.store.people.get(person_id)
    if person is None:
        return
    voice = turn.speaking(person.language)
    key = f"proposals.review:{proposal.id}:{hashed(f'{proposal.text}|{proposal.public_text}')}{again}"
    card = await review(voice, about(proposal))
    assert card is not None
    for media in await media_of(turn, proposal):
        heard = Outbound(voice.say("proposals-media", name=words.name(voice, proposal)), media=media)
        once = f"proposals.media:{proposal.id}:{media.id}{again}"
        await voice.send_everywhere(person, heard, "proposals-media", dedupe=once, about=about(proposal), card=MEDIA)
    await voice.send_everywhere(person, card, "proposals-review", dedupe=key, about=about(proposal), card=REVIEW)


async def is_shown(turn: Turn, person_id: int, proposal: Proposal) -> bool:
    """Whether they have the card on a screen, or on its way there; what was taken back is not shown."""
    there = {one.address for one in await turn.store.posted.of(REVIEW, about(proposal))}
    there |= {one.address for one in await turn.store.posts.unsent(REVIEW, about(proposal))}
    return not there.isdisjoint(await turn.store.people.addresses(person_id))


async def review(turn: Turn, about: str) -> Outbound | None:
    proposal = await turn.store.proposals.get(id_of(about))
    if proposal is None:
        return None
    title = words.name(turn, proposal)
    if proposal.is_answerable or not statuses.is_open(proposal.status):
        key = "proposals-review-published" if proposal.is_published else "proposals-review-over"
        look = turn.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
        return Outbound(turn.say(key, status=Phrase(proposal.status.phrase)), title=title, rows=((look,),))
    return Outbound(
        "\n\n".join(await _review_lines(turn, proposal)),
        title=title,
        rows=_review_rows(turn, proposal),
        place=words.point(proposal, is_public=False),
    )


async def _review_lines(turn: Turn, proposal: Proposal) -> list[str]:
    lines = [turn.say("proposals-review", parish=proposal.parish), *_texts(turn, proposal)]
    lines.append("\n".join(words.facts(turn, proposal, is_public=False)))
    for media in await media_of(turn, proposal):
        lines.append(turn.say("proposals-has-voice" if media.kind is Kind.VOICE else "proposals-has-photo"))
    if is_masked(turn, proposal):
        lines.append(turn.say("proposals-review-masked"))
    lines.append("\n".join(await words.standing(turn, proposal)))
    return [*lines, *await similar.for_review(turn, proposal)]


def _texts(turn: Turn, proposal: Proposal) -> list[str]:
    """What would be published; where it leaves something out, also what was written."""
    if not proposal.public_text:
        asked = "proposals-review-voice" if proposal.language == UNKNOWN else "proposals-review-summary"
        return [*([proposal.text] if proposal.text else []), turn.say(asked)]
    is_whole = proposal.public_text in (proposal.text, words.masked(turn, proposal.text))
    original = [] if is_whole or not proposal.text else [turn.say("proposals-original", text=proposal.text)]
    return [proposal.public_text, *original]


def _review_rows(turn: Turn, proposal: Proposal) -> tuple[tuple[Choice, ...], ...]:
    id = proposal.id
    rows: list[tuple[Choice, ...]] = []
    if proposal.public_text:
        rows.append((turn.button("proposals-publish-button", tap=f"proposals.publish:{id}:{mark(proposal)}"),))
    if proposal.needs_summary:
        rows.append((turn.button("proposals-summary-button", tap=f"proposals.summarise:{id}"),))
    elif is_masked(turn, proposal) and proposal.author_id is not None:
        rows.append((turn.button("proposals-ask-full-button", tap=f"proposals.ask_full:{id}"),))
    ask = turn.button("proposals-question-button", tap=f"proposals.question:{id}")
    rows.append((ask, turn.button("proposals-withhold-button", tap=f"proposals.withhold:{id}")))
    later = turn.button("evening-later-button", tap=f"proposals.later:{id}")
    return (*rows, *turning(turn, proposal), (later, turn.button("move-button", tap=f"proposals.move:{id}")))


def turning(turn: Turn, proposal: Proposal) -> list[tuple[Choice, ...]]:
    """For who reads it: an idea that is really a problem, or the other way round."""
    if not problems.may_be_turned(proposal):
        return []
    kind = proposal.kind.other
    return [(turn.button(f"problems-turn-{kind}-button", tap=f"problems.turn:{proposal.id}:{kind}"),)]


async def redraw_unread(turn: Turn, proposal: Proposal) -> None:
    """It will not be published: nobody has to see its photo or hear its voice any more."""
    await redraw(turn, proposal)
    await posting.take_back(turn, MEDIA, about(proposal), "proposals-media-over", number=proposal.number)


def is_masked(turn: Turn, proposal: Proposal) -> bool:
    return not proposal.needs_summary and proposal.public_text != proposal.text


def mark(proposal: Proposal) -> str:
    """Which text a button publishes: never another than the one above it."""
    return hashed(proposal.public_text)


def read_mark(proposal: Proposal) -> str:
    """Which text whoever answers it reads."""
    return hashed(proposals.text_for(proposal, None))


def hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]


async def media_of(turn: Turn, proposal: Proposal) -> list[Media]:
    return [stored.media for stored in await turn.store.media.of(about(proposal))]


async def photo_of(turn: Turn, proposal: Proposal) -> Media | None:
    return next((media for media in await media_of(turn, proposal) if media.kind is Kind.PHOTO), None)

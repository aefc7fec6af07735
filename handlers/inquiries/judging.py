"""Who decides about a block or a report, and what of it waits for who speaks."""

from collections.abc import Collection, Sequence
from functools import partial

from bot.domain.inquiries import Block, Inquiry, Report
from bot.domain.phrases import Phrase, Refusal
from bot.domain.roles import RoleName
from bot.evenings import Duty
from bot.messages import Choice, Outbound
from bot.turns import Turn

JUDGES = (RoleName.CHAIR, RoleName.STAFF)
TITLE = "duties-waiting-title"


async def judges(turn: Turn, but: Collection[int]) -> list[int]:
    """The chair; where the chair is concerned (`but`) or away, or there is none, the municipality's staff."""
    held = [role for role in await turn.store.roles.held() if not role.parish and role.person_id not in but]
    able = [role for role in held if role.role in JUDGES]
    there = [role for role in able if not role.is_away(turn.now)] or able
    for name in JUDGES:
        if found := [role.person_id for role in there if role.role is name]:
            return list(dict.fromkeys(found))
    return []


def sides(found: Block) -> tuple[int, int]:
    return found.by_id, found.person_id


async def concerned(turn: Turn, inquiry: Inquiry) -> list[int]:
    return [inquiry.person_id, *await turn.store.inquiries.readers(inquiry.id)]


# ---------------------------------------------------------------- as it is put to them


def appealed(found: Block) -> Phrase:
    return Phrase.of("inquiries-appealed", number=found.number, block=found.reason, reason=found.appeal)


def deciding(found: Block) -> list[tuple[str, str]]:
    """The buttons: phrase, tap."""
    return [
        ("inquiries-lift-button", f"inquiries.lift:{found.id}"),
        ("inquiries-uphold-button", f"inquiries.uphold:{found.id}"),
    ]


def reported(inquiry: Inquiry, found: Report) -> Phrase:
    return Phrase.of(
        "inquiries-reported",
        number=inquiry.number,
        parish=inquiry.parish,
        side=str(found.side),
        reason=found.reason,
    )


def answering(found: Report) -> tuple[str, str]:
    return "inquiries-answer-button", f"inquiries.judge:{found.inquiry_id}:{found.person_id}"


def onwards(turn: Turn) -> list[list[Choice]]:
    """To what else waits."""
    return [[turn.button("proposals-waiting-button", tap="proposals.waiting")]]


# ---------------------------------------------------------------- what waits


async def duties(turn: Turn) -> list[Duty]:
    """Nothing of what was written: that is read when it is opened."""
    assert turn.person is not None
    if not await turn.may("inquiries.hear_appeal"):
        return []
    return [*await _appeals(turn), *await _reports(turn)]


async def _appeals(turn: Turn) -> list[Duty]:
    return [
        Duty(
            found.about,
            found.number,
            TITLE,
            turn.say("inquiries-appeal-waiting", number=found.number, on=found.appealed_at or found.at),
            f"inquiries.appealed:{found.id}",
            partial(show_appeal, id=found.id),
        )
        for found in await turn.store.inquiries.appealed()
        if turn.person is not None and turn.person.id in await judges(turn, sides(found))
    ]


async def _reports(turn: Turn) -> list[Duty]:
    duties = []
    for found in await turn.store.inquiry_reports.all():
        inquiry = await turn.store.inquiries.get(found.inquiry_id)
        assert inquiry is not None
        assert turn.person is not None
        if turn.person.id in await judges(turn, [found.person_id, *await concerned(turn, inquiry)]):
            line = turn.say("inquiries-report-waiting", number=inquiry.number, on=found.at)
            tap, show = f"inquiries.reported:{found.id}", partial(show_report, id=found.id)
            duties.append(Duty(found.about, inquiry.number, TITLE, line, tap, show))
    return duties


async def show_appeal(turn: Turn, id: int) -> None:
    await turn.require("inquiries.hear_appeal")
    found = await turn.store.inquiries.get_block(id)
    if found is None or found.appealed_at is None:
        raise Refusal("inquiries-unknown")
    if found.settled_at is not None:
        raise Refusal("inquiries-settled-already", number=found.number)
    _show(turn, appealed(found), deciding(found), found.about)


async def show_report(turn: Turn, id: int) -> None:
    await turn.require("inquiries.hear_appeal")
    found = await turn.store.inquiry_reports.get(id)
    inquiry = await turn.store.inquiries.get(found.inquiry_id) if found else None
    if found is None or inquiry is None:
        raise Refusal("duties-not-waiting")
    _show(turn, reported(inquiry, found), [answering(found)], found.about)


def _show(turn: Turn, said: Phrase, deeds: Sequence[tuple[str, str]], about: str) -> None:
    noun, _, id = about.partition(":")
    later = turn.button("inquiries-later-button", tap=f"proposals.later_other:{id}:{noun}")
    row = tuple(turn.button(phrase, tap=tap) for phrase, tap in deeds)
    turn.speak(Outbound(turn.render(said), rows=(row, (later,))), said.id)

"""When time passes: who owes the next move is reminded once, and when it is over nobody is left without a word."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot import gathering
from bot.domain import deadlines, statuses, verdicts
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.deadlines import Period
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.turns import Turn

from . import asking, cards, following, review, telling, whose, words
from .finding import about, id_of

DUE = "proposals.due"  # timer

# ---------------------------------------------------------------- the clock


async def changed(turn: Turn, id: int) -> None:
    """The status or the due day of this proposal has changed: whoever does that calls this after it."""
    proposal = await turn.store.proposals.get(id)
    if proposal is None or statuses.is_final(proposal.status):
        await turn.store.deadlines.clear(id)
        await turn.clear_timer(DUE, f"proposals:{id}")
        return
    before = await turn.store.deadlines.get(id)
    if before is not None and before.goes_on_with(proposal.status, proposal.due_on):
        period = replace(before, status=proposal.status)
    else:
        period = _begun(turn, proposal, before)
    await turn.store.deadlines.set(period)
    await _wind(turn, period)


async def day(turn: Turn, proposal: Proposal, status: Status) -> date:
    """Until when the next move is owed in that status; what stood still while the author was asked goes on."""
    if proposal.status is Status.NEEDS_CLARIFICATION and status is Status.IN_REVIEW:
        return await _resumed(turn, proposal, _today(turn))
    return following.day(turn, status, proposal.kind)


async def _resumed(turn: Turn, proposal: Proposal, after: date) -> date:
    """`after`: the last day that was the author's."""
    period = await turn.store.deadlines.get(proposal.id)
    if period is None or period.days_left is None:
        return following.day(turn, Status.IN_REVIEW, proposal.kind)
    return turn.municipality.working_days.add(after, period.days_left)


async def look(turn: Turn, about: str) -> None:
    """The timer: do what has come due, and note when to look again."""
    proposal = await turn.store.proposals.get(id_of(about))
    if proposal is None or statuses.is_final(proposal.status):
        return
    period = await _period(turn, proposal)
    days, quiet = turn.municipality.working_days, turn.world.quiet
    due = deadlines.next_at(period, days, quiet)
    if due is None:
        return
    if deadlines.allowed(max(due, turn.now), days, quiet) > turn.now:
        await _wind(turn, period)
    elif turn.now >= deadlines.over_at(period, days, quiet):
        await _end(turn, proposal, period)
    else:
        await _remind(turn, proposal, period)


def _begun(turn: Turn, proposal: Proposal, before: Period | None) -> Period:
    today, left = _today(turn), None
    if proposal.status is Status.NEEDS_CLARIFICATION and before is not None:
        left = deadlines.left(before, today, turn.municipality.working_days)
    return Period(proposal.id, proposal.status, today, proposal.due_on, left)


async def _period(turn: Turn, proposal: Proposal) -> Period:
    """Of what an older version has stored it is not known since when it waits, but when it last changed."""
    period = await turn.store.deadlines.get(proposal.id)
    if period is None:
        since = local(proposal.changed_at, turn.municipality.time_zone).date()
        period = Period(proposal.id, proposal.status, since, proposal.due_on)
        await turn.store.deadlines.set(period)
    return period


async def _wind(turn: Turn, period: Period) -> None:
    days, quiet = turn.municipality.working_days, turn.world.quiet
    due = deadlines.next_at(period, days, quiet)
    key = f"proposals:{period.proposal_id}"
    if due is None:
        await turn.clear_timer(DUE, key)
    else:
        await turn.set_timer(DUE, key, deadlines.allowed(max(due, turn.now), days, quiet))


# ---------------------------------------------------------------- half of the time is over


async def _remind(turn: Turn, proposal: Proposal, period: Period) -> None:
    period = replace(period, reminded_at=turn.now)
    await turn.store.deadlines.set(period)
    if deadlines.owed_by(proposal.status, proposal.kind) is Side.AUTHOR:
        await _remind_author(turn, proposal, period)
    else:
        asked = await whose.asked(turn, proposal)
        await _tell(turn, asked, "deadlines-remind", proposal, period, [_way_on(proposal)])
    await _wind(turn, period)


async def _remind_author(turn: Turn, proposal: Proposal, period: Period) -> None:
    given = await turn.store.answers.of(proposal.id)
    question = next((one.reason for one in reversed(given) if one.status is Status.NEEDS_CLARIFICATION), "")
    for person_id in await whose.asked(turn, proposal):
        await turn.tell(
            person_id,
            "deadlines-remind-author",
            rows=[[("proposals-clarify-button", {"tap": f"proposals.clarify:{proposal.id}"})]],
            dedupe=_key("deadlines-remind-author", period),
            about=about(proposal),
            card=cards.QUESTION,
            expires_at=_end_at(turn, period),
            number=proposal.number,
            title=words.own_title(proposal),
            what=proposal.kind.value,
            question=question,
            on=proposal.due_on,
        )


def _way_on(proposal: Proposal) -> tuple[str, str]:
    """The button that leads straight to what is owed: phrase and verb."""
    if not proposal.is_answerable:
        return "proposals-open-own-button", "open"
    if deadlines.owed_by(proposal.status, proposal.kind) is Side.MUNICIPALITY:
        return "proposals-answer-button", "answer"
    return "proposals-decide-button", "decide"


# ---------------------------------------------------------------- the time is over


async def _end(turn: Turn, proposal: Proposal, period: Period) -> None:
    await turn.store.deadlines.set(replace(period, over_at=turn.now))
    side = deadlines.owed_by(proposal.status, proposal.kind)
    if side is Side.AUTHOR:
        await _go_on_without(turn, proposal, period)
    elif await whose.is_the_municipalitys(turn, proposal):
        await _say_late(turn, proposal, period)
    else:
        await _ask_others(turn, proposal, period)
    await _ask_whether_done(turn, proposal)


async def _ask_whether_done(turn: Turn, proposal: Proposal) -> None:
    """The day that was promised is over: who took part knows best."""
    if (promise := await _promise(turn, proposal)) is not None:
        await turn.set_timer(asking.ASK, f"answer:{promise.id}:", turn.now)


async def _promise(turn: Turn, proposal: Proposal) -> Answer | None:
    """What was promised by a day, after which it is asked whether it was done."""
    given = await turn.store.answers.of(proposal.id)
    is_one = given and given[-1].status is proposal.status and verdicts.asks_after_its_day(given[-1])
    return given[-1] if is_one else None


async def _say_late(turn: Turn, proposal: Proposal, period: Period) -> None:
    """The municipality's: everybody may see it."""
    staff, council = await whose.staff(turn, proposal), await whose.watching(turn, proposal)
    await _tell(turn, staff, "deadlines-late-staff", proposal, period, [_way_on(proposal)])
    others = [id for id in council if id not in staff]
    await _tell(turn, others, "deadlines-late-council", proposal, period, [LOOK])
    names = await whose.names_of(turn, proposal, others)
    told = Phrase.of("deadlines-told", who=f"{'staff' if staff else 'nobody'}-{names}")
    if (promise := await _promise(turn, proposal)) is None:
        await _tell_author(turn, "deadlines-late-author", proposal, period, told=told)
    else:
        asked = asking.buttons(promise)
        await _tell_author(turn, "deadlines-promise-author", proposal, period, asked, told=told, step=promise.next_step)
    await cards.redraw(turn, proposal)


async def _ask_others(turn: Turn, proposal: Proposal, period: Period) -> None:
    """The council's: among themselves. What is shown to all says only that the day was."""
    await cards.redraw(turn, proposal)
    asked, behind = await whose.asked(turn, proposal), await whose.behind(turn, proposal)
    if behind:
        await _tell(turn, behind, "deadlines-silent", proposal, period, [LOOK])
    if not behind or statuses.is_promised(proposal.status):
        await _tell(turn, asked, "deadlines-remind", proposal, period, [_way_on(proposal)], again=True)
    if statuses.is_promised(proposal.status):
        return  # its author is asked whether it was done
    told = await whose.helpers(turn, proposal, behind) if behind else "asked" if asked else "nobody"
    await _tell_author(turn, "deadlines-silent-author", proposal, period, told=told)


async def _go_on_without(turn: Turn, proposal: Proposal, period: Period) -> None:
    """The author did not answer: nothing ends by silence, it is decided by what is known."""
    due_on = await _resumed(turn, proposal, turn.municipality.working_days.add(_today(turn), -1))
    statuses.check_move(Side.SYSTEM, proposal.status, Status.IN_REVIEW, proposal.kind)
    if not await turn.store.proposals.move_on(proposal, Status.IN_REVIEW, due_on, turn.now):
        return
    given = await turn.store.answers.of(proposal.id)
    answer_id = await turn.store.answers.add(Answer(0, proposal.id, turn.now, Side.SYSTEM, Status.IN_REVIEW))
    await changed(turn, proposal.id)
    now = await turn.store.proposals.get(proposal.id)
    assert now is not None
    await _tell_author(turn, "deadlines-unclarified-author", now, period)
    askers = [one.person_id for one in given if one.status is Status.NEEDS_CLARIFICATION and one.person_id is not None]
    told = dict.fromkeys([*askers[-1:], *await whose.asked(turn, now)])
    await _tell(turn, told, "deadlines-unclarified", now, period, [LOOK])
    await cards.redraw(turn, now)
    await telling.tell_listeners(turn, now, answer_id)
    if not now.is_published:
        await review.ask_for(turn, now)


# ---------------------------------------------------------------- telling

LOOK = ("proposals-open-own-button", "open")


async def _tell(
    turn: Turn,
    people: Iterable[int],
    phrase: str,
    proposal: Proposal,
    period: Period,
    buttons: Iterable[tuple[str, str]],
    *,
    again: bool = False,
) -> None:
    """`again`: the same words once more, when the time is over."""
    rows = [[(label, {"tap": f"proposals.{verb}:{proposal.id}"})] for label, verb in buttons]
    expires_at = _end_at(turn, period) if phrase == "deadlines-remind" and not again else None
    kind = words.kind(turn, proposal)
    for person_id in people:
        await turn.tell(
            person_id,
            phrase,
            rows=rows,
            dedupe=_key(f"{phrase}-again" if again else phrase, period),
            about=about(proposal),
            not_before=await gathering.soon(turn, person_id),
            expires_at=expires_at,
            name=words.public_name(proposal),
            seen=_seen(proposal),
            kind=kind if kind == "promise" else words.expected(kind, is_over=again),
            on=proposal.due_on,
        )


async def _tell_author(
    turn: Turn,
    phrase: str,
    proposal: Proposal,
    period: Period,
    asked: Sequence[tuple[str, Mapping[str, str]]] = (),
    *,
    told: str | Phrase = "",
    step: str = "",
) -> None:
    """`asked`: the buttons that answer what is asked in it."""
    if proposal.author_id is None:
        return
    await turn.tell(
        proposal.author_id,
        phrase,
        rows=[row for row in (asked, [(LOOK[0], {"tap": f"proposals.open:{proposal.id}"})]) if row],
        dedupe=_key(phrase, period),
        about=about(proposal),
        number=proposal.number,
        title=words.own_title(proposal),
        parish=proposal.parish,
        what=proposal.kind.value,
        kind=words.kind(turn, proposal),
        on=proposal.due_on,
        told=told,
        step=step,
    )


def _seen(proposal: Proposal) -> str:
    """What residents see of it; of a problem never what its author wrote."""
    if proposal.is_problem:
        return "problem"
    return "yes" if proposal.is_answerable else "no"


def _key(phrase: str, period: Period) -> str:
    return f"{phrase}:{period.proposal_id}:{period.since_on}:{period.status}"


def _end_at(turn: Turn, period: Period) -> datetime:
    return deadlines.over_at(period, turn.municipality.working_days, turn.world.quiet)


def _today(turn: Turn) -> date:
    return local(turn.now, turn.municipality.time_zone).date()

""" "Kas izdarīts": once a month to everybody, what was decided and done, and why."""

from collections.abc import Callable, Sequence

from bot.domain import statuses
from bot.domain.calendar import local
from bot.domain.digests import Issue
from bot.domain.phrases import Phrase
from bot.messages import Outbound
from bot.turns import Turn
from handlers.polls import words as poll_words
from handlers.proposals import words as proposal_words

from . import parts
from .parts import MANY, Item, Part, Rows


async def paint(turn: Turn, issue: Issue, _: Sequence[int]) -> Outbound | None:
    """In the group; None where nothing was."""
    return await _painted(turn, issue, parts.leads)


async def alone(turn: Turn, issue: Issue) -> Outbound | None:
    """The same one-to-one."""
    return await _painted(turn, issue, parts.opens)


async def _painted(turn: Turn, issue: Issue, rows: Callable[[Sequence[Part], int], Rows]) -> Outbound | None:
    found = await _parts(turn, issue)
    repaired = await turn.store.news.repaired(issue.parish, issue.window)
    said = [parts.text(turn, found, MANY), turn.say("digests-repaired", count=repaired) if repaired else ""]
    if not any(said):
        return None
    on = local(issue.window.since, turn.municipality.time_zone).date()
    title = turn.say("digests-month-title", parish=issue.parish, on=on)
    return Outbound("\n\n".join(filter(None, said)), title=title, rows=rows(found, MANY))


async def _parts(turn: Turn, issue: Issue) -> list[Part]:
    """What is done first."""
    news, parish, window = turn.store.news, issue.parish, issue.window
    done: list[tuple[int, int]] = []
    decided: list[tuple[int, int]] = []
    for pair in await news.decisions(parish, window):
        answer = await turn.store.answers.get(pair[1])
        is_done = answer is not None and answer.status in statuses.SAID_DONE
        (done if is_done else decided).append(pair)
    return [
        await parts.answers(turn, "digests-done", done),
        await _commitments(turn, issue),
        await parts.answers(turn, "digests-decisions", decided),
        await _concluded(turn, issue),
    ]


async def _commitments(turn: Turn, issue: Issue) -> Part:
    found = [await turn.store.commitments.get(id) for id in await turn.store.news.done(issue.parish, issue.window)]
    items = [
        Item(
            one.text,
            turn.say("meetings-open-number-button", number=f"S-{one.meeting_id}"),
            tap=f"meetings.open:{one.meeting_id}",
            start=f"m-{one.meeting_id}",
        )
        for one in found
        if one is not None
    ]
    return Part("digests-commitments", items)


async def _concluded(turn: Turn, issue: Issue) -> Part:
    items = []
    for poll_id, conclusion_id in await turn.store.news.concluded(issue.parish, issue.window):
        poll, given = await turn.store.polls.get(poll_id), await turn.store.poll_outcomes.of(poll_id)
        last = next((one for one in given if one.id == conclusion_id), None)
        if poll is None or last is None:
            continue
        title = poll_words.short(poll.question, poll_words.TITLE)
        status = Phrase(last.outcome.phrase)
        said = turn.say("proposals-name-standing", number=poll.number, title=title, status=status)
        why = turn.say("proposals-reason-line", text=proposal_words.excerpt(last.reason, parts.WHY))
        items.append(parts.poll(turn, poll, f"{said}\n{why}"))
    return Part("digests-concluded", items)

"""Votes on paper: how what a helper types is read, and what of it may be shown."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.folding import fold
from bot.domain.phrases import Refusal
from bot.domain.polls import Poll, PollKind, Vote
from bot.domain.results import FEW, without_few

MOST_AT_ONCE = 500

# "2 = 7", "2: 7", "Pie ezera – 7": what was chosen, and on how many sheets.
TALLY = re.compile(r"(?P<chosen>.+?)\s*(?:[=:]|\s[-–—x×])\s*(?P<many>[0-9]{1,4})")
NUMBERS = re.compile(r"[0-9]{1,2}(?:\s*[,;. ]\s*[0-9]{1,2})*[.,;]?")

Sheets = Mapping[Vote, int]


@dataclass(frozen=True)
class Entry:
    """So many sheets that somebody entered together; the choices are no part of it."""

    id: int
    poll_id: int
    parish: str
    votes: int
    entered_at: datetime
    entered_by: int | None = None
    is_void: bool = False


# ---------------------------------------------------------------- reading


def read_sheets(poll: Poll, text: str) -> Sheets:
    """Each line is one sheet, or a choice and how many sheets have it. Raises Refusal."""
    found: Counter[Vote] = Counter()
    for line in filter(None, map(str.strip, text.splitlines())):
        tally = TALLY.fullmatch(line)
        found[read_vote(poll, tally["chosen"] if tally else line)] += int(tally["many"]) if tally else 1
    if not 0 < found.total() <= MOST_AT_ONCE:
        raise Refusal("paper-how-many", most=MOST_AT_ONCE, count=found.total())
    return {vote: many for vote, many in found.items() if many}


def read_vote(poll: Poll, text: str) -> Vote:
    """By the numbers of the options, or by what the one chosen says. Raises Refusal."""
    named = [one.position for one in poll.options if fold(one.text) == fold(text)]
    numbered = [int(one) for one in re.findall("[0-9]+", text)] if NUMBERS.fullmatch(text.strip()) else []
    vote = tuple(numbered or named)
    known = {one.position for one in poll.options}
    if not vote or len(set(vote)) < len(vote) or not set(vote) <= known or len(vote) > poll.most:
        raise Refusal(f"paper-unclear-{poll.kind}", line=text[:40], last=len(poll.options), most=poll.most)
    return vote if poll.kind is PollKind.RANKING else tuple(sorted(vote))


# ---------------------------------------------------------------- showing


def total(sheets: Sheets) -> int:
    return sum(sheets.values())


def by_option(poll: Poll, votes: Iterable[tuple[Vote, int]]) -> dict[int, int]:
    """How many chose each; in a ranking, how many put it first."""
    counted = {one.position: 0 for one in poll.options}
    for vote, many in votes:
        for position in vote[:1] if poll.kind is PollKind.RANKING else vote:
            counted[position] += many
    return counted


def shown(counted: Mapping[int, int], total: int) -> dict[int, int | None]:
    """Empty while there are too few in all; None for a number that is hidden."""
    return without_few(counted) if total >= FEW else {}

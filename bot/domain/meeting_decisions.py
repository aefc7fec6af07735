"""What a meeting decided: a line for each decision, the votes of a sitting, and which matters it answers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.folding import fold
from bot.domain.statuses import Status

MOST = 12  # decisions of one meeting
MARK = re.compile(r"[-–•]\s*")
NUMBERS = re.compile(r"\d+")
# Folded: how the words begin.
FAVOURS = re.compile(r"\b(?:atbalst|piekr|pienem|ieklau|apstiprin)")
REJECTS = re.compile(r"\b(?:ne(?:atbalst|piekr|pienem|ieklau|apstiprin)|noraid|atteik)")
POSTPONES, IN_PART = re.compile(r"\batli[ck]"), re.compile(r"\bdalej")
POLL = re.compile(r"(?<![\w-])A-(\d{1,9})(?![\w-])", re.IGNORECASE)


@dataclass(frozen=True)
class Votes:
    in_favour: int
    against: int
    abstained: int
    conflicts: int = 0  # who did not vote because it is about themselves

    @property
    def all(self) -> int:
        return self.in_favour + self.against + self.abstained + self.conflicts


@dataclass(frozen=True)
class MeetingDecision:
    """About the proposal or poll it answers, or ""."""

    text: str
    about: str = ""
    votes: Votes | None = None


def is_adopted(votes: Votes, needed: int) -> bool:
    """More than half of all elected members are in favour (Saistošie noteikumi Nr. 25/2024, 34. p.)."""
    return votes.in_favour >= needed


def result(votes: Votes, needed: int, present: int | None) -> str:
    """Whether they were enough, "yes" or "no"; "noquorum" where too few members are known to have been there."""
    if present is not None and present < needed:
        return "noquorum"
    return "yes" if is_adopted(votes, needed) else "no"


def outcome(text: str, result: str) -> Status | None:
    """What it means for a matter that it names; None where its words, or the vote, leave that open."""
    said = fold(text)
    favours, rejects = FAVOURS.search(said) is not None, REJECTS.search(said) is not None
    if favours == rejects or POSTPONES.search(said) or result == "noquorum":
        return None
    if rejects:
        return Status.NOT_ACCEPTED if result == "yes" else None
    if result == "no":
        return Status.NOT_ACCEPTED
    return Status.PARTLY if IN_PART.search(said) else Status.ACCEPTED


def read_lines(text: str) -> tuple[str, ...]:
    """Without the numbers or dashes people write before them; a number that is part of the sentence stays."""
    lines = [MARK.sub("", line.strip(), count=1) if MARK.match(line.strip()) else line.strip() for line in _lines(text)]
    return tuple(re.sub(rf"^{at}[.)]\s+", "", line) for at, line in enumerate(lines, 1))


def read_votes(text: str) -> list[Votes] | None:
    """For, against, abstained and conflicts of interest in each line; None where a line is none of that."""
    counted = [list(map(int, NUMBERS.findall(line))) for line in _lines(text)]
    return [Votes(*numbers) for numbers in counted] if all(3 <= len(one) <= 4 for one in counted) else None


def numbers_in(text: str, prefix: str) -> tuple[list[str], list[int]]:
    """The numbers of proposals as they are written whole, and the ids of polls."""
    proposals = re.findall(rf"(?<!\w){re.escape(prefix)}-20\d\d-\d{{1,6}}", text, re.IGNORECASE)
    return proposals, [int(id) for id in POLL.findall(text)]


def _lines(text: str) -> Iterable[str]:
    return [line for line in text.splitlines() if line.strip()]

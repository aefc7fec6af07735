"""Who does what by when, after a meeting; chased until it is done."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import DAY, RIGA, at, local
from bot.domain.phrases import Refusal
from bot.domain.typed_dates import NoSuchDay, read_day

MOST = 12  # of one meeting
LONGEST_DAY = 5  # words: "2026. gada 24. novembrim"
ASKED_AT = time(9)
WEEK = timedelta(weeks=1)
BEFORE_DAY = re.compile(r"[\s,;–-]+(?:līdz|until|by|до)?[\s,;–-]*$", re.IGNORECASE)


@dataclass(frozen=True)
class NewCommitment:
    owner_words: str
    text: str
    by_on: date
    owner_id: int | None = None


@dataclass(frozen=True)
class Commitment:
    """`owner_id` is known where it is a person in the bot."""

    id: int
    meeting_id: int
    text: str
    owner_words: str
    owner_id: int | None
    by_on: date
    done_at: datetime | None = None

    @property
    def about(self) -> str:
        return f"commitments:{self.id}"


def read(line: str, now: datetime) -> NewCommitment | None:
    """ "Ilze: saskaitīt krēslus līdz 15.12."; `now` in Latvian time. None where who, what or when is missing."""
    who, _, rest = line.partition(":")
    words = rest.split()
    for many in range(min(LONGEST_DAY, len(words) - 1), 0, -1):
        by_on = _day(" ".join(words[-many:]), now)
        text = BEFORE_DAY.sub("", " ".join(words[:-many]) + " ")
        if by_on is not None and sum(map(str.isalpha, text)) > 2 and who.strip():
            return NewCommitment(who.strip(), text, by_on)
    return None


def _day(text: str, now: datetime) -> date | None:
    try:
        return read_day(text, now)
    except NoSuchDay:
        return None


def next_ask(by_on: date, after: datetime) -> datetime:
    """The day before, on the day, then every week; the first of these after that moment."""
    for day in (by_on - DAY, by_on):
        if (moment := at(day, ASKED_AT)) > after:
            return moment
    late = (local(after, RIGA).date() - by_on).days // 7
    return next(at_ for weeks in (late, late + 1) if (at_ := at(by_on + weeks * WEEK, ASKED_AT)) > after)


def check_open(one: Commitment) -> None:
    if one.done_at is not None:
        raise Refusal("commitments-done-already", text=one.text)

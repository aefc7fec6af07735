"""What comes of a consultation: polls in time, numbers that may be shown, the days of an answer and a decision."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain import answers, deadlines
from bot.domain.calendar import WorkingDays, at, local, months_later
from bot.domain.consultations import Decision, Opinion
from bot.domain.phrases import Refusal
from bot.domain.results import FEW, without_few
from bot.domain.statuses import Side, Status

EVENING, NOON = time(20), time(12)
SHORTEST = timedelta(hours=3)  # for residents to answer
PUBLISH_DAYS = 2  # working days: Saistošie noteikumi Nr. 25/2024, 42. p.
IN_FAVOUR, AGAINST, OTHER = 1, 2, 3  # positions of a poll's options
OUTCOMES = (Status.ACCEPTED, Status.PARTLY, Status.NOT_ACCEPTED)


# ---------------------------------------------------------------- asking residents


def closings(now: datetime, due_on: date, days: WorkingDays) -> list[datetime]:
    """When a poll may close, the best first: so early that there is time to write what came out."""
    early = [at(days.add(due_on, -ahead), EVENING, days.zone) for ahead in (2, 1)]
    return [moment for moment in (*early, at(due_on, NOON, days.zone)) if moment - now >= SHORTEST]


def check_closing(closes_at: datetime, now: datetime, due_on: date, zone: ZoneInfo) -> None:
    if closes_at - now < timedelta(hours=1):
        raise Refusal("polls-closing-past")
    if local(closes_at, zone).date() > due_on:
        raise Refusal("consulted-closing-late", on=due_on)


# ---------------------------------------------------------------- numbers


@dataclass(frozen=True)
class Shown:
    """None: so few that it is not told."""

    took_part: int | None
    in_favour: int | None
    against: int | None


def numbers(opinion: Opinion) -> Shown | None:
    """As everybody may read them; None where nobody was counted. Under five nothing is told."""
    if opinion.took_part is None:
        return None
    if opinion.took_part < FEW or opinion.in_favour is None or opinion.against is None:
        return Shown(opinion.took_part if opinion.took_part >= FEW else None, None, None)
    rest = opinion.took_part - opinion.in_favour - opinion.against
    counted = {IN_FAVOUR: opinion.in_favour, AGAINST: opinion.against} | ({OTHER: rest} if rest else {})
    shown = without_few({position: votes for position, votes in counted.items() if votes}) | {
        position: 0 for position, votes in counted.items() if not votes
    }
    return Shown(opinion.took_part, shown[IN_FAVOUR], shown[AGAINST])


def are_divided(opinion: Opinion) -> bool:
    """Somebody thinks otherwise, however few."""
    return bool(opinion.in_favour) and bool(opinion.against)


def check_numbers(took_part: int | None, in_favour: int | None, against: int | None) -> None:
    if took_part is not None and (in_favour or 0) + (against or 0) > took_part:
        raise Refusal("consulted-numbers-wrong", count=took_part)


# ---------------------------------------------------------------- answer and decision


def publish_on(sent_on: date, days: WorkingDays) -> date:
    """The administration puts the council's documents on the website: Saistošie noteikumi Nr. 25/2024, 42. p."""
    return days.add(sent_on, PUBLISH_DAYS)


def decide_on(since_on: date, days: WorkingDays, months: int) -> date:
    """The municipality says what becomes of an opinion: Saistošie noteikumi Nr. 25/2024, 43. p."""
    return deadlines.last_on(months_later(since_on, months), days)


def check_decision(one: Decision, who: str, today: date) -> None:
    """What holds for an answer to a proposal holds here."""
    said = answers.Answer(
        id=0,
        proposal_id=0,
        at=one.at,
        side=Side.MUNICIPALITY,
        status=Status(one.outcome),
        reason=one.reason,
        next_step=one.next_step,
        by_on=one.by_on,
        answers=who,
    )
    answers.check_answer(said, today)

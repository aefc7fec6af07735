"""How the municipality answers a problem: repaired, planned by a day, not its own, or reported before."""

from datetime import date
from typing import ClassVar

from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase
from bot.domain.statuses import ProposalKind, Status
from bot.forms import question
from bot.turns import Turn

from .checks import is_ahead, is_reason
from .decisions import AnswerForm, Named, Said, When


def _is(*chosen: Status) -> When:
    return lambda known: known.get("status") in {status.value for status in chosen}


async def _example(_: Turn, known: Answers) -> Phrase | None:
    return Phrase(f"problems-reason-{known['status'].replace('_', '-')}")


_never = _is()


class RepairForm(AnswerForm):
    """In few words: what follows is known, and no problem is answered without a day or an end."""

    name: ClassVar[str] = "problems.answer"
    heading: ClassVar[str] = "problems-answer-heading"
    kind: ClassVar[ProposalKind] = ProposalKind.PROBLEM

    reason: Said | None = question(
        "problems-ask-reason",
        label="problems-reason-label",
        when=_is(Status.REPAIRED, Status.PLANNED, Status.NOT_COMPETENCE),
        intro=_example,
        check=is_reason,
        may_skip=False,
    )
    next_step: Said | None = question("proposals-ask-next-step", label="proposals-next-step-label", when=_never)
    own_step: Said | None = question("proposals-ask-own-step", label="proposals-next-step-label", when=_never)
    by_on: date | None = question(
        "proposals-ask-by-on",
        label="proposals-by-on-label",
        when=_is(Status.PLANNED),
        check=is_ahead,
        may_skip=False,
    )
    clock_on: date | None = question("proposals-ask-clock-on", label="proposals-by-on-label", when=_never)
    perhaps_on: date | None = question("proposals-ask-by-on", label="proposals-by-on-label", when=_never)
    why_no_day: Said | None = question("proposals-ask-why-no-day", label="proposals-why-no-day-label", when=_never)
    office: Named | None = question("proposals-ask-office", label="proposals-office-label", when=_never)

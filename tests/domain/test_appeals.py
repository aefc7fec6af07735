"""An appeal waits for a decision, and there is one of them."""

from datetime import UTC, datetime

from bot.domain.answers import Answer
from bot.domain.appeals import has_appealed, is_pending
from bot.domain.statuses import Side, Status

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PUBLISHED = (Side.COUNCIL, Status.IN_REVIEW)
REFUSED = (Side.MUNICIPALITY, Status.NOT_ACCEPTED)
APPEAL = (Side.AUTHOR, Status.IN_REVIEW)
ASKED = (Side.COUNCIL, Status.NEEDS_CLARIFICATION)


def history(*steps: tuple[Side, Status]) -> list[Answer]:
    return [Answer(id, 1, NOW, side, status) for id, (side, status) in enumerate(steps, 1)]


def test_what_its_author_adds_is_no_appeal() -> None:
    assert not has_appealed(history(PUBLISHED, ASKED, APPEAL))


def test_it_waits_until_somebody_decides_and_a_question_decides_nothing() -> None:
    assert not has_appealed(history(PUBLISHED, REFUSED))
    assert is_pending(history(PUBLISHED, REFUSED, APPEAL))
    assert is_pending(history(PUBLISHED, REFUSED, APPEAL, ASKED, APPEAL))
    assert not is_pending(history(PUBLISHED, REFUSED, APPEAL, (Side.COUNCIL, Status.WAITS_MUNICIPALITY)))


def test_once_is_all() -> None:
    told_twice = history(PUBLISHED, REFUSED, APPEAL, REFUSED)
    assert has_appealed(told_twice)
    assert not is_pending(told_twice)

"""What is to be asked at a meeting for who cannot come, and what residents propose for its agenda."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.phrases import Refusal

OPEN_AT_MOST = 5  # of one person at one meeting


class QuestionKind(StrEnum):
    QUESTION = "question"
    ITEM = "item"  # of the agenda


@dataclass(frozen=True)
class MeetingQuestion:
    """An item that was accepted has no answer but is settled; of what was declined the answer is why."""

    id: int
    meeting_id: int
    kind: QuestionKind
    person_id: int | None
    text: str
    at: datetime
    answer: str = ""
    answered_at: datetime | None = None
    is_declined: bool = False

    @property
    def about(self) -> str:
        return f"questions:{self.id}"

    @property
    def is_open(self) -> bool:
        return self.answered_at is None

    @property
    def is_public(self) -> bool:
        """Everybody reads it with its answer; what was declined is between who asked and who declined."""
        return self.kind is QuestionKind.QUESTION and not self.is_open and not self.is_declined


def check_open(question: MeetingQuestion) -> None:
    if not question.is_open:
        raise Refusal("questions-settled")

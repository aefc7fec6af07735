"""What waits for somebody who serves: to be published, or to be answered, and whether it is offered now."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain import deadlines, permissions, statuses
from bot.domain.roles import Role, RoleName, is_unrepresented, turn_order
from bot.domain.statuses import ProposalKind, Side, Status

UNREAD = frozenset({Status.RECEIVED, Status.IN_REVIEW})  # who speaks for the parish reads it first


class Deed(StrEnum):
    """What is to be done about it."""

    PUBLISH = "publish"
    ANSWER = "answer"


class Held(StrEnum):
    """Why it is not offered now when one after the other is gone through: what is new today may be read first."""

    PUT_OFF = "put-off"
    TODAY = "today"
    CLAIMED = "claimed"


@dataclass(frozen=True)
class Matter:
    """As much of a proposal as tells whose turn it is.

    `put_off_until`: by who asks. `late_at`: from then on others may publish it too; None: from now on.
    `answered_by`: whose its newest answer is, where that is disputed. `is_appealed`: its author has had it looked at
    again, and nobody has decided since.
    """

    id: int
    parish: str
    village: str
    author_id: int | None
    kind: ProposalKind
    status: Status
    submitted_at: datetime
    published_at: datetime | None
    due_on: date
    disputed_at: datetime | None = None
    put_off_until: datetime | None = None
    claimed_by: int | None = None
    late_at: datetime | None = None
    answered_by: Side | None = None
    is_appealed: bool = False

    @property
    def is_problem(self) -> bool:
        return self.kind is ProposalKind.PROBLEM

    @property
    def is_published(self) -> bool:
        return self.published_at is not None


class Service:
    """What who asks is to do in one village, or in a parish; `held` are the roles of all."""

    def __init__(
        self, person_id: int, roles: Collection[Role], held: Collection[Role], now: datetime, parish: str, village: str
    ) -> None:
        self._person_id, self._roles, self._now = person_id, roles, now
        self._parish, self._village = parish, village
        self._is_alone = is_unrepresented(parish, held, now)
        steps = turn_order(parish, village, held, now)
        self.is_on_duty = bool(steps) and any(role.person_id == person_id for role in steps[0])
        chairs = [one for one in held if one.role is RoleName.CHAIR and one.covers(parish) and one.is_held(now)]
        self._chairs = {one.person_id for one in chairs if not one.is_away(now)}
        self.is_staff = self._may("proposals.decide.municipality")

    def _may(self, right: str, *, stands_in: bool = False) -> bool:
        return permissions.may(
            self._roles,
            right,
            self._now,
            parish=self._parish,
            village=self._village,
            representative_is_away=stands_in or self._is_alone,
        )

    def deed(self, one: Matter, today: date, *, is_broken: bool) -> Deed | None:
        """What its author was asked about waits for nobody here, nor does what a sitting to come will speak of.

        `is_broken`: it was promised, and its day is over.
        """
        if one.status in statuses.SAID_DONE:
            return Deed.ANSWER if one.disputed_at is not None and self._called_it_done(one) else None
        if not (statuses.is_open(one.status) or is_broken) or one.status is Status.NEEDS_CLARIFICATION:
            return None
        owed_by = deadlines.owed_by(one.status, one.kind)
        if one.is_problem or (one.is_published and owed_by is Side.MUNICIPALITY):
            return Deed.ANSWER if self.is_staff else None
        if not one.is_published:
            return Deed.PUBLISH if self._is_to_publish(one) else None
        if one.status is Status.ON_AGENDA and one.due_on > today:
            return None
        return Deed.ANSWER if self._is_asked(one) else None

    def is_anothers(self, one: Matter) -> bool:
        """Another of the staff has said that they will answer it."""
        return self.is_staff and one.claimed_by not in (None, self._person_id)

    def _called_it_done(self, one: Matter) -> bool:
        return self.is_staff if one.answered_by is not Side.COUNCIL else self.is_on_duty

    def _is_to_publish(self, one: Matter) -> bool:
        """Their own too where nobody else is asked: else it would be in no list."""
        is_late = one.status in UNREAD and (one.late_at is None or one.late_at <= self._now)
        is_offered = one.author_id != self._person_id or self.is_on_duty
        return is_offered and self._may("proposals.publish", stands_in=is_late)

    def _is_asked(self, one: Matter) -> bool:
        """An appeal is heard by the chair, in whose turn it may not be otherwise."""
        if one.is_appealed and one.status is Status.IN_REVIEW and self._chairs:
            return self._person_id in self._chairs
        return self.is_on_duty

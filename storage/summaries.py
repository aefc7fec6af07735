"""What the staff are told: counted in the store, and kept as it was told."""

from collections.abc import Mapping
from datetime import date, datetime

from pydantic import TypeAdapter

from bot.domain import deadlines, summaries
from bot.domain.digests import Kind, Window
from bot.domain.statuses import PROMISED, Side
from bot.domain.summaries import MOST, Ahead, Borders, Due, Figures, Summary, Urgent
from storage.rows import Db, Row, moment

FIGURES = TypeAdapter(Figures)
MEETINGS = 10

_PROMISED = ", ".join(f"'{status.value}'" for status in sorted(PROMISED))
_MUNICIPALITY = ", ".join(
    f"'{status.value}'"
    for status, side in sorted(deadlines.OWED_BY.items())
    if side is Side.MUNICIPALITY and status not in PROMISED
)
# What was promised waits from the day after; what was called done, when somebody says that it is not.
OWED_BY_MUNICIPALITY = f"""
    (status IN ({_MUNICIPALITY}) AND published_at IS NOT NULL AND kind = 'idea'
     OR kind = 'problem' AND status IN ('received', 'in_review')
     OR status IN ({_PROMISED}) AND status != 'we_do_it' AND due_on <= :over_on
     OR disputed_at IS NOT NULL AND closed_at IS NOT NULL)
"""
WAITING = f"""
SELECT CASE WHEN status = 'needs_clarification' THEN 'author'
            WHEN {OWED_BY_MUNICIPALITY} THEN 'municipality'
            WHEN status IN ({_PROMISED}) THEN 'promised'
            WHEN published_at IS NULL THEN 'unpublished'
            ELSE 'council' END AS owed_by,
       COUNT(*) AS many,
       SUM(CASE WHEN due_on <= :over_on THEN 1 ELSE 0 END) AS late,
       SUM(CASE WHEN due_on > :over_on AND due_on <= :soon_on THEN 1 ELSE 0 END) AS soon
  FROM proposals
 WHERE (closed_at IS NULL OR disputed_at IS NOT NULL) {{there}}
 GROUP BY 1
"""
URGENT = f"""
SELECT id, number, topic, due_on
  FROM proposals
 WHERE (closed_at IS NULL OR disputed_at IS NOT NULL)
   AND status != 'needs_clarification'
   AND {OWED_BY_MUNICIPALITY} {{there}}
 ORDER BY due_on, id
 LIMIT :most
"""
NEW = """
SELECT kind, COUNT(*) AS many FROM proposals
 WHERE submitted_at >= :since AND submitted_at < :until {there}
 GROUP BY kind
"""
ANSWERED = """
SELECT COUNT(DISTINCT answers.proposal_id) AS many
  FROM answers JOIN proposals ON proposals.id = answers.proposal_id
 WHERE answers.side = 'municipality' AND answers.at >= :since AND answers.at < :until {there}
"""
POLLS = """
SELECT SUM(CASE WHEN closed_at IS NULL THEN 1 ELSE 0 END) AS open_,
       SUM(CASE WHEN closed_at IS NOT NULL THEN 1 ELSE 0 END) AS closed
  FROM polls
 WHERE opened_at IS NOT NULL AND cancelled_at IS NULL
   AND (closed_at IS NULL OR closed_at >= :since AND closed_at < :until)
   AND EXISTS (SELECT 1 FROM poll_parishes WHERE poll_parishes.poll_id = polls.id {there})
"""
# Handed on by the council and not answered yet. What residents signed together comes before what was only counted.
OPINIONS = """
SELECT polls.id, polls.due_on
  FROM polls LEFT JOIN opinions ON opinions.poll_id = polls.id
 WHERE polls.closed_at IS NOT NULL AND polls.answered_at IS NULL AND polls.due_on IS NOT NULL
   AND EXISTS (SELECT 1 FROM poll_parishes WHERE poll_parishes.poll_id = polls.id {there})
   AND (SELECT outcome FROM poll_outcomes WHERE poll_outcomes.poll_id = polls.id ORDER BY poll_outcomes.id DESC LIMIT 1)
       = 'waits_municipality'
 ORDER BY CASE WHEN opinions.id IS NULL THEN 1 ELSE 0 END, polls.due_on, polls.id
"""
AHEAD = """
SELECT id, kind, starts_at, (SELECT MIN(parish) FROM meeting_parishes WHERE meeting_id = meetings.id) AS parish
  FROM meetings
 WHERE starts_at >= :until AND starts_at < :before AND announced_at IS NOT NULL AND cancelled_at IS NULL
   AND EXISTS (SELECT 1 FROM meeting_parishes WHERE meeting_id = meetings.id {there})
 ORDER BY starts_at, id
 LIMIT :most
"""
UNDELIVERABLE = """
SELECT COUNT(*) AS many FROM outbox
 WHERE finished_at >= :since AND finished_at < :until AND outcome IN ('unreachable', 'refused') AND edits IS NULL
"""
ADD = """
INSERT INTO summaries (kind, scope, since, until, figures) VALUES (:kind, :scope, :since, :until, :figures)
    ON CONFLICT (kind, scope, until) DO NOTHING
RETURNING id
"""
NAMING = """
SELECT id, scope, figures
  FROM summaries
 WHERE kind IN (:day, :week)
   AND scope IN (:everywhere, :parish)
   AND until >= :since
 ORDER BY until DESC, id DESC
"""
GET = "SELECT id, kind, scope, since, until, figures FROM summaries WHERE id = :id"
FORGET = "DELETE FROM summaries WHERE until < :before"


class Summaries:
    def __init__(self, db: Db) -> None:
        self._db = db

    async def figures(self, scope: str, window: Window, borders: Borders, before: datetime) -> Figures:
        """Slow: of everything that is open. `before` ends the meetings to come."""
        waiting = {row["owed_by"]: row for row in await self._there(WAITING, scope, **vars(borders))}
        new = {row["kind"]: int(row["many"]) for row in await self._there(NEW, scope, **vars(window))}
        [answered] = await self._there(ANSWERED, scope, **vars(window))
        [polls] = await self._there(POLLS, scope, **vars(window))
        ahead = await self._there(AHEAD, scope, until=window.until, before=before, most=MEETINGS)
        urgent = await self._there(URGENT, scope, most=MOST, over_on=borders.over_on)
        opinions = await self._there(OPINIONS, scope)
        return Figures(
            new_ideas=new.get("idea", 0),
            new_problems=new.get("problem", 0),
            unpublished=_many(waiting, "unpublished"),
            council=_many(waiting, "council"),
            author=_many(waiting, "author"),
            municipality=_many(waiting, "municipality"),
            soon=_many(waiting, "municipality", "soon"),
            late=_many(waiting, "municipality", "late"),
            answered=int(answered["many"]),
            polls_open=int(polls["open_"] or 0),
            polls_closed=int(polls["closed"] or 0),
            undeliverable=0 if scope else await self._undeliverable(window),
            opinions=tuple(Due(row["id"], f"A-{row['id']}", _day(row)) for row in opinions),
            meetings=tuple(map(_ahead, ahead)),
            urgent=tuple(map(_urgent, urgent)),
        )

    async def _undeliverable(self, window: Window) -> int:
        row = await self._db.one(UNDELIVERABLE, **vars(window))
        assert row is not None
        return int(row["many"])

    async def _there(self, sql: str, scope: str, **values: object) -> list[Row]:
        """In the parishes of the scope, where there are any."""
        keys = {f"parish_{at}": key for at, key in enumerate(summaries.parishes(scope))}
        there = f"AND parish IN ({', '.join(f':{name}' for name in keys)})" if keys else ""
        return await self._db.all(sql.format(there=there), **values, **keys)

    # ------------------------------------------------------------ as it was told

    async def add(self, kind: Kind, scope: str, window: Window, figures: Figures) -> int | None:
        """None if it was told before."""
        written = FIGURES.dump_json(figures, exclude_defaults=True).decode()
        values = {"kind": kind.value, "scope": scope, **vars(window), "figures": written}
        row = await self._db.one(ADD, **values)
        return None if row is None else int(row["id"])

    async def get(self, id: int) -> Summary | None:
        row = await self._db.one(GET, id=id)
        if row is None:
            return None
        window = Window(moment(row["since"]), moment(row["until"]))
        return Summary(id, Kind(row["kind"]), row["scope"], window, FIGURES.validate_json(row["figures"]))

    async def naming(self, proposal_id: int, parish: str, since: datetime) -> list[str]:
        """The last summaries that name it as urgent: of all places, and of the parish's own."""
        kinds = {"day": Kind.STAFF_DAY.value, "week": Kind.STAFF_WEEK.value}
        found: dict[str, str] = {}
        for row in await self._db.all(NAMING, **kinds, everywhere=summaries.EVERYWHERE, parish=parish, since=since):
            urgent = FIGURES.validate_json(row["figures"]).urgent
            if row["scope"] not in found and any(one.id == proposal_id for one in urgent):
                found[row["scope"]] = f"summaries:{row['id']}"
        return list(found.values())

    async def forget(self, before: datetime) -> None:
        await self._db.run(FORGET, before=before)


def _many(rows: Mapping[str, Row], owed_by: str, column: str = "many") -> int:
    return int(rows[owed_by][column]) if owed_by in rows else 0


def _day(row: Row) -> date:
    return date.fromisoformat(row["due_on"])


def _ahead(row: Row) -> Ahead:
    return Ahead(f"S-{row['id']}", row["kind"], row["parish"], moment(row["starts_at"]))


def _urgent(row: Row) -> Urgent:
    return Urgent(row["id"], row["number"], row["topic"], _day(row))

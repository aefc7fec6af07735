"""The program on one screen, in plain words, whether it runs or not."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot import VERSION, backups
from bot.backups import megabytes
from bot.domain.alerts import Queue, Seen, Work, troubles
from bot.watch import disk, last_backup, sentence
from storage.alerts import Figures
from storage.migrations import schema
from storage.store import Store

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LANES = {"reply": "replies", "urgent": "urgent", "notice": "notices", "post": "group posts", "bulk": "announcements"}


@dataclass(frozen=True)
class Stored:
    """What the database says."""

    migration: int
    alive_at: datetime | None
    work: Work
    figures: Figures


async def stored(store: Store, now: datetime, mailboxes: Collection[str] = ()) -> Stored:
    return Stored(
        migration=await schema(store.db),
        alive_at=await store.alerts.alive_at(),
        work=await store.alerts.work(now, (), mailboxes=mailboxes),
        figures=await store.alerts.figures(now.date()),
    )


@dataclass(frozen=True)
class Status:
    """`health` is what the running program says of itself: None if it does not answer, or does not run."""

    at: datetime
    database: Path
    is_real: bool
    is_running: bool
    health: Mapping[str, Any] | None
    stored: Stored

    # ------------------------------------------------------------ is it well?

    def problems(self) -> list[str]:
        """A sentence each, beginning with the name of its page."""
        found = troubles(self._seen())
        if self.health is not None:  # it knows better what lasts; what lies there may be newer than what it knows
            said = [*self.health["troubles"], *self.health["warnings"]]
            said += [sentence(alert) for alert in found if not alert.kind.is_state]
            return list({one.partition(":")[0]: one for one in said}.values())
        silent = "the program runs, but does not answer at WEB_PORT" if self.is_running else "the program does not run"
        return [silent, *map(sentence, found)]

    def _seen(self) -> Seen:
        running = timedelta(seconds=self.health["running"]) if self.health is not None else timedelta(0)
        return Seen(
            at=self.at,
            started_at=self.at - running,
            work=self.stored.work,
            disk_free=disk(self.database.parent).part,
            is_backed_up=self.is_real,
            backed_up_at=last_backup(self.database),
        )

    # ------------------------------------------------------------ the screen

    def lines(self) -> list[str]:
        facts = [*self._program(), *self._work(), *self._figures(), *self._safety()]
        width = max(len(name) for name, _ in facts) + 2
        said = [f"! {one}" for one in self.problems()] or ["All is well."]
        return [*(f"{name:{width}}{fact}" for name, fact in facts), "", *said]

    def _program(self) -> Iterator[tuple[str, str]]:
        kind = "on Telegram" if self.is_real else "to try it out"
        yield "Pagasta balss", f"{VERSION}, {kind}; database {self.database}, schema {self.stored.migration:04}"
        if not self.is_running:
            yield "Runs", f"no; last sign of life {self._ago(self.stored.alive_at)}"
        elif self.health is None:
            yield "Runs", f"yes, but it does not answer; last sign of life {self._ago(self.stored.alive_at)}"
        else:
            running, ready = timedelta(seconds=self.health["running"]), self.health["ready"]
            yield "Runs", f"yes, for {span(running)}; {'ready' if ready else 'not ready'}"
            if (polled := self.health["polled"]) is not None:
                yield "Last poll", f"{span(timedelta(seconds=polled))} ago"

    def _work(self) -> Iterator[tuple[str, str]]:
        work = self.stored.work
        yield "Inbox", f"{self._waiting(work.inbox)}; failed {work.dead}"
        for lane, name in LANES.items():
            yield f"To send, {name}", self._waiting(work.lanes[lane])
        yield "In doubt", f"posts {work.doubtful}"
        if work.refused:
            yield "E-mail", f"nothing arrives at {', '.join(work.refused)}"
        next_timer = self.stored.figures.next_timer
        soon = f", next {self._in(next_timer)}" if next_timer else ""
        yield "Timers", f"{self.stored.figures.timers}{soon}; late {work.late}, given up {work.parked}"

    def _figures(self) -> Iterator[tuple[str, str]]:
        figures = self.stored.figures
        yield "Matters", f"open {figures.open}, overdue {figures.overdue}"
        yield "People", f"{figures.people}; parish groups {figures.groups}, staff chats {figures.staff_chats}"

    def _safety(self) -> Iterator[tuple[str, str]]:
        there = sorted(backups.folder(self.database).glob("*.tar"))
        newest = f"; the newest {there[-1]} ({megabytes(there[-1].stat().st_size)})" if there else ""
        yield "Backup", f"last {self._ago(last_backup(self.database))}, kept {len(there)}{newest}"
        space = disk(self.database.parent)
        yield "Disk", f"{int(space.part * 100)} % free ({megabytes(space.free)})"

    def _waiting(self, queue: Queue) -> str:
        later = f", for later {queue.waiting - queue.due}" if queue.waiting > queue.due else ""
        oldest = f", the oldest for {span(self.at - queue.oldest)}" if queue.oldest else ""
        return f"waiting {queue.due}{oldest}{later}"

    def _ago(self, moment: datetime | None) -> str:
        return "never" if moment is None else f"{span(self.at - moment)} ago"

    def _in(self, moment: datetime) -> str:
        return f"in {span(moment - self.at)}" if moment > self.at else "now"


def span(time: timedelta) -> str:
    for unit, name in ((DAY, "days"), (HOUR, "h"), (MINUTE, "min")):
        if time >= 2 * unit:
            return f"{int(time / unit)} {name}"
    return f"{max(0, int(time.total_seconds()))} s"

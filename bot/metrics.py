"""What Prometheus reads: what this run has done so far, and what lies before it."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Protocol

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.domain.alerts import Seen, is_ready, troubles


class Counted(Protocol):
    @property
    def turns(self) -> int: ...


class Sending(Protocol):
    @property
    def counts(self) -> Mapping[str, int]: ...


class Running(Protocol):
    @property
    def dispatcher(self) -> Counted: ...
    @property
    def sender(self) -> Sending | None: ...


class Metrics:
    def __init__(self, running: Running, look: Callable[[], Awaitable[Seen]]) -> None:
        self._running = running
        self._look = look

    async def text(self) -> bytes:
        registry = CollectorRegistry()
        registry.register(Numbers(self._running, await self._look()))
        return generate_latest(registry)


class Numbers(Collector):
    def __init__(self, running: Running, seen: Seen) -> None:
        self._running = running
        self._seen = seen

    def collect(self) -> Iterator[Metric]:
        yield CounterMetricFamily("balss_turns", "Turns taken", value=self._running.dispatcher.turns)
        yield self._sends()
        yield from self._queues()
        seen, work = self._seen, self._seen.work
        yield GaugeMetricFamily("balss_ready", "1 when people are heard and answered", value=float(is_ready(seen)))
        yield GaugeMetricFamily("balss_troubles", "Kinds of trouble there are", value=len(troubles(seen)))
        yield GaugeMetricFamily("balss_dead_letters", "Events whose turn failed", value=work.dead)
        yield GaugeMetricFamily("balss_timers_late", "Timers more than five minutes late", value=work.late)
        yield GaugeMetricFamily("balss_timers_given_up", "Timers that failed too often", value=work.parked)
        yield GaugeMetricFamily("balss_posts_in_doubt", "Posts that may have arrived", value=work.doubtful)
        yield GaugeMetricFamily("balss_disk_free_ratio", "Part of the disk that is free", value=seen.disk_free)
        for name, says, moment in (
            ("balss_poll_age_seconds", "Since the channel was last asked for news", seen.polled_at),
            ("balss_backup_age_seconds", "Since the last backup", seen.backed_up_at),
        ):
            if moment is not None:
                yield GaugeMetricFamily(name, says, value=(seen.at - moment).total_seconds())

    def _sends(self) -> Metric:
        sends = CounterMetricFamily("balss_sends", "Tries to send a message, by what came of it", labels=["outcome"])
        counts = self._running.sender.counts if self._running.sender else {}
        for outcome, count in sorted(counts.items()):
            sends.add_metric([outcome], count)
        return sends

    def _queues(self) -> Iterator[Metric]:
        """Waiting, and since when the first that could go; a lane without such a one has waited for 0 seconds."""
        waiting = GaugeMetricFamily("balss_outbox_waiting", "Messages to be sent, by lane", labels=["lane"])
        due = GaugeMetricFamily("balss_outbox_due", "Of these, what could go now", labels=["lane"])
        oldest = GaugeMetricFamily("balss_outbox_oldest_seconds", "How long the first of them waits", labels=["lane"])
        for lane, queue in self._seen.work.lanes.items():
            waiting.add_metric([lane], queue.waiting)
            due.add_metric([lane], queue.due)
            oldest.add_metric([lane], (self._seen.at - queue.oldest).total_seconds() if queue.oldest else 0)
        yield waiting
        yield due
        yield oldest
        inbox = self._seen.work.inbox.waiting
        yield GaugeMetricFamily("balss_inbox_waiting", "Events whose turn is to come", value=inbox)

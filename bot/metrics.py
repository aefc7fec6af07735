"""What Prometheus reads: what this run has done so far."""

from collections.abc import Iterator
from typing import Protocol

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector


class Counted(Protocol):
    @property
    def turns(self) -> int: ...


class Sending(Protocol):
    @property
    def sent(self) -> int: ...


class Running(Protocol):
    @property
    def dispatcher(self) -> Counted: ...
    @property
    def sender(self) -> Sending | None: ...


class Metrics(Collector):
    def __init__(self, running: Running) -> None:
        self._running = running
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def collect(self) -> Iterator[CounterMetricFamily]:
        sent = self._running.sender.sent if self._running.sender else 0
        yield CounterMetricFamily("balss_turns", "Turns taken", value=self._running.dispatcher.turns)
        yield CounterMetricFamily("balss_messages_sent", "Messages the channels accepted", value=sent)

    def text(self) -> bytes:
        return generate_latest(self._registry)

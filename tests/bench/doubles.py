"""The double as a program of its own, driven over its control paths; all times are on its clock."""

import http.client
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from tests.bench.processes import Program, running

T = TypeVar("T")
Json = dict[str, Any]
LIGHT = ("--light", "--no-flood")
STRICT = ("--no-flood",)
TRIES = 40  # round trips from which the difference of the clocks is taken


class Late(Exception):
    """What was waited for did not come."""


class Double:
    def __init__(self, program: Program, token: str, url: str) -> None:
        self.program = program
        self.token = token
        self.url = url
        self._connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=60)
        self._seen = 0
        self._ahead, self.way_there = self._compare_clocks()

    # ------------------------------------------------------------ its control paths

    def ask(self, verb: str, **body: Any) -> Any:
        return self._result(self._post(f"/_control/{verb}", body))

    def call(self, method: str, **params: Any) -> Any:
        """A method of the Bot API, as the bot would call it."""
        return self._result(self._post(f"/bot{self.token}/{method}", params))

    def _post(self, path: str, body: Json) -> Json:
        content, headers = json.dumps(body).encode(), {"Content-Type": "application/json"}
        try:
            self._connection.request("POST", path, content, headers)
            answer = self._connection.getresponse()
        except (http.client.RemoteDisconnected, ConnectionError):  # it was idle for too long
            self._connection.close()
            self._connection.request("POST", path, content, headers)
            answer = self._connection.getresponse()
        found: Json = json.loads(answer.read())
        return found

    @staticmethod
    def _result(answer: Json) -> Any:
        if not answer["ok"]:
            raise RuntimeError(answer)
        return answer["result"]

    # ------------------------------------------------------------ time

    def now(self) -> float:
        return time.monotonic() + self._ahead

    def _compare_clocks(self) -> tuple[float, float]:
        """How far its clock is ahead of ours, and how long a word to it is under way: from the quickest round trip."""
        quickest = (float("inf"), 0.0)
        for _ in range(TRIES):
            before = time.monotonic()
            there = self.ask("now")
            after = time.monotonic()
            quickest = min(quickest, (after - before, there - (before + after) / 2))
        return quickest[1], quickest[0] / 2

    # ------------------------------------------------------------ what the bot does

    def new_calls(self) -> list[Json]:
        """What the bot called since this was last asked."""
        found: list[Json] = self.ask("calls", since=self._seen)
        self._seen += len(found)
        return found

    def has_new_calls(self, many: int) -> bool:
        """Whether there were so many since they were last asked for; what they were is not told."""
        return bool(self.ask("calls", since=self._seen + many - 1))

    def await_calls(self, many: int, is_wanted: Callable[[Json], bool], seconds: float, pause: float) -> list[Json]:
        """Wait for so many calls that are wanted; return all there were. Cheap for the double while it waits."""
        found: list[Json] = []
        missing, end = many, time.monotonic() + seconds
        while missing > 0:
            if self.has_new_calls(missing):
                found += self.new_calls()
                missing = many - sum(map(is_wanted, found))
            elif time.monotonic() > end:
                raise Late(f"{many - missing} of {many} answers within {seconds} s")
            else:
                time.sleep(pause)
        return found

    def await_poll(self, seconds: float = 30) -> None:
        """Wait until the bot has fetched everything and holds a poll."""
        end = time.monotonic() + seconds
        while not (state := self.ask("updates"))["is_polled"] or state["pending"]:
            if time.monotonic() > end:
                raise Late(f"no poll within {seconds} s")
            time.sleep(0.005)

    def close(self) -> None:
        self._connection.close()


@contextmanager
def double(folder: Path, options: Sequence[str] = LIGHT) -> Iterator[Double]:
    with running(["-m", "tests.double", *options], folder) as program:
        named = dict(program.out.readline().decode().split() for _ in range(2))
        made = Double(program, named["token"], named["url"])
        try:
            yield made
        finally:
            made.close()

"""The program as a process of its own that need not read its libraries again: it is forked from one that has."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from tests.patience import eventually

ROOT = Path(__file__).parent.parent
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.forked", "bot.app", "bot.commands"])  # a second each time, otherwise


class Forked:
    """`python -m bot …` as far as anybody can see from outside; `output` is a file or a pipe, open for writing.

    `before` is Python that it runs before it becomes the program.
    """

    def __init__(self, arguments: Sequence[str], env: Mapping[str, str], output: int, before: str = "") -> None:
        with Connection(os.dup(output), readable=False) as passed:
            what = (list(arguments), dict(env), passed, before)
            self._process = FORKS.Process(target=_become, args=what, daemon=True)
            self._process.start()
        assert self._process.pid is not None
        self.pid = self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def send_signal(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    async def wait(self) -> int:
        await eventually(lambda: self.returncode is not None, float("inf"))
        assert self.returncode is not None
        return self.returncode


def _become(arguments: list[str], env: dict[str, str], output: Connection, before: str) -> None:
    from bot.__main__ import main

    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(env)
    with output:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
    exec(before, {})
    sys.exit(main(arguments))

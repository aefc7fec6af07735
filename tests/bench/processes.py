"""Programs that run beside the bench: started, watched and always ended. Figures come from Linux's /proc."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parent.parent.parent
TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE = 10.0  # seconds to end by itself


class Ended(Exception):
    """A program ended before its time; the message tells what it wrote last."""


class Program:
    def __init__(self, process: "subprocess.Popen[bytes]", errors: Path) -> None:
        self._process = process
        self._errors = errors

    @property
    def out(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def check(self) -> None:
        """Raise Ended if it does not run any more."""
        if self._process.poll() is not None:
            raise Ended(f"exit {self._process.returncode}\n{self.errors[-2000:]}")

    @property
    def errors(self) -> str:
        """What it wrote to its standard error so far."""
        return self._errors.read_text(errors="replace")

    def cpu(self) -> float:
        """Seconds of processor time that it has used, in all its threads."""
        fields = self._proc("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self, which: str = "VmRSS") -> float:
        """Resident memory in MB: now, or with VmHWM the most there was."""
        line = next(line for line in self._proc("status").splitlines() if line.startswith(which))
        return int(line.split()[1]) / 1024

    def _proc(self, name: str) -> str:
        return Path(f"/proc/{self._process.pid}/{name}").read_text()

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self.out.close()


@contextmanager
def running(arguments: Sequence[str], folder: Path, settings: Mapping[str, str] | None = None) -> Iterator[Program]:
    """`python …` with these settings in its environment, until the end of the block."""
    errors = folder / "errors.txt"
    with errors.open("ab") as stream:
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**os.environ, **(settings or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stream,
            start_new_session=True,  # an interrupt is for us; they are ended in order
        )
    program = Program(process, errors)
    try:
        yield program
    finally:
        program.end()

"""The real program as a process of its own, against the double: started, stopped, killed, started again."""

import asyncio
import os
import re
import signal
import socket
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.domain import calendar
from tests.double import Double
from tests.forked import ROOT, Forked
from tests.patience import PATIENCE

T = TypeVar("T")
AT_ONCE = 40.0  # seconds; for a busy machine, and still less than a poll that nobody breaks off


class Program:
    """`python -m bot run` with a token, talking to the double."""

    is_forked = True  # from a process that has read the libraries; else it is started as an operator does
    before = ""  # Python that the forked one runs before it becomes the program

    def __init__(self, double: Double, data: Path, admins: str = "", **settings: str) -> None:
        self.double = double
        self.data = data
        self.log = data / "log.txt"
        self.port = free_port()
        self.environment = {
            "PATH": os.environ["PATH"],
            "BOT_TOKEN": double.token,
            "TELEGRAM_API_URL": double.url,
            "DATA_DIR": str(data),
            "WEB_PORT": str(self.port),
            "MUNICIPALITY_FILE": str(hurried(data)),
            **({"ADMINS": admins} if admins else {}),
            **settings,
        }
        self._process: asyncio.subprocess.Process | Forked | None = None

    async def start(self) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            if self.is_forked:
                self._process = Forked(["run"], self.environment, log.fileno(), self.before)
                return
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT, env=self.environment, stdout=log, stderr=log
            )

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def ends(self, seconds: float = PATIENCE) -> int:
        """Wait until it stops by itself; return the exit code."""
        assert self._process is not None
        return await asyncio.wait_for(self._process.wait(), seconds)

    async def kill(self) -> None:
        """`kill -9`: nothing is finished, nothing is said."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """`kill -15`; return the exit code, or raise TimeoutError if it does not end at once."""
        return await asyncio.wait_for(self._end(signal.SIGTERM), AT_ONCE)

    async def restart(self) -> None:
        await self.kill()
        await self.start()

    async def _end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        return await self._process.wait()

    async def __aenter__(self) -> "Program":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.kill()

    async def until(self, condition: Callable[[], T | None], seconds: float = PATIENCE) -> T:
        """Wait for something to be seen at the double; fails with the program's log."""
        try:
            found: T = await self.double.until(condition, seconds)
            return found
        except TimeoutError as error:
            raise AssertionError(f"{error}\nthe program's log:\n{self.log.read_text()[-4000:]}") from None


def hurried(folder: Path) -> Path:
    """The example municipality, but cards are redrawn at once, and the quiet hour is far from now, whenever that is."""
    folder.mkdir(parents=True, exist_ok=True)
    now = calendar.local(datetime.now(UTC)).hour
    quiet = next(hour for hour in (23, 6, 12, 18) if 3 < (hour - now) % 24 < 21)
    text = (ROOT / "municipality.toml").read_text("utf-8")
    for name, value in (
        ("quiet_from", f'"{quiet:02}.00"'),
        ("quiet_until", f'"{quiet:02}.30"'),
        ("redraw_seconds", "1"),
    ):
        text, count = re.subn(rf"(?m)^{name} = \S+", f"{name} = {value}", text)
        assert count == 1, name
    path = folder / "municipality.toml"
    path.write_text(text, "utf-8")
    return path


def day_ahead() -> str:
    """A day some months from now, whenever that is, as people write it."""
    return f"{calendar.local(datetime.now(UTC)) + timedelta(days=150):%d.%m.%Y}."


def free_port() -> int:
    """One that nobody else is given until the tests end: its socket stays bound, and listens to nobody."""
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # whoever is to listen there sets it too
    held.bind(("127.0.0.1", 0))
    port = int(held.getsockname()[1])
    if sys.platform == "linux":
        held.detach()
    else:
        held.close()
    return port

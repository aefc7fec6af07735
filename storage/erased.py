"""The list beside the database of who was erased when, so that a backup from before that forgets them again.

A line is `20261124T013000.000000Z person 17` or `20261124T013000.000000Z address 9f2c…`: a number that names nobody any
more, or the mark of an address, which says nothing without the key in the database. It lives as long as the backups do.
"""

import hmac
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from threading import Lock

from bot.messages import Address

STAMP = "%Y%m%dT%H%M%S.%fZ"
PERSON, ADDRESS = "person", "address"


@dataclass(frozen=True)
class Erased:
    """`what` is PERSON with an id of ours, or ADDRESS with its mark."""

    at: datetime
    what: str
    mark: str

    def __str__(self) -> str:
        return f"{self.at.astimezone(UTC):{STAMP}} {self.what} {self.mark}"

    @classmethod
    def parse(cls, line: str) -> "Erased":
        at, what, mark = line.split()
        if what not in (PERSON, ADDRESS):
            raise ValueError(f"neither a person nor an address: {what}")
        return cls(datetime.strptime(at, STAMP).replace(tzinfo=UTC), what, mark)


def mark(key: str, address: Address) -> str:
    return hmac.new(bytes.fromhex(key), str(address).encode(), sha256).hexdigest()[:32]


class ErasedList:
    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}.erased")
        self._lock = Lock()

    def add(self, line: str) -> None:
        """Blocking: it is on the disk when this returns. The same line twice does no harm."""
        with self._lock:
            self._write(self._path, os.O_APPEND, f"{line}\n" if self._is_whole() else f"\n{line}\n")

    def since(self, moment: datetime) -> list[Erased]:
        """Who was erased from then on. A line broken off by a power cut is written once more, and left out here."""
        return [one for one in self._read() if one.at >= moment]

    def forget(self, before: datetime) -> None:
        """Blocking: no backup is as old as that any more."""
        with self._lock:
            kept = self.since(before)
            if len(kept) < len(list(self._read())):
                draft = self._path.with_name(f"{self._path.name}.part")
                self._write(draft, os.O_TRUNC, "".join(f"{one}\n" for one in kept))
                draft.replace(self._path)

    def _is_whole(self) -> bool:
        return not self._path.exists() or self._path.read_bytes()[-1:] in (b"", b"\n")

    def _read(self) -> Iterator[Erased]:
        lines = self._path.read_text("ascii", "replace").splitlines() if self._path.exists() else []
        for line in lines:
            try:
                yield Erased.parse(line)
            except ValueError:
                continue

    def _write(self, path: Path, how: int, text: str) -> None:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | how, 0o600), "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())

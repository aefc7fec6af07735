"""Which errors are the storage's own, to be tried again, and not the program's."""

import sqlite3

AGAIN = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_INTERRUPT,
    }
)

NO_DATABASE = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})


def is_storage_fault(error: BaseException) -> bool:
    """Full, I/O, busy, read-only, connection: everything is rolled back and tried again."""
    return _code(error) in AGAIN


def is_unusable(error: BaseException) -> bool:
    """At start: nothing that a program could mend by itself."""
    return _code(error) in AGAIN | NO_DATABASE


def _code(error: BaseException) -> int | None:
    code: int | None = getattr(error, "sqlite_errorcode", None) if isinstance(error, sqlite3.Error) else None
    return None if code is None else code & 0xFF

"""Logging: a constant sentence, facts in `extra`, ids only; as lines or as JSON."""

import asyncio
import json
import logging
import traceback
from typing import Any

STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName", "color_message"}


def facts(record: logging.LogRecord) -> dict[str, Any]:
    return {key: value for key, value in record.__dict__.items() if key not in STANDARD}


class Lines(logging.Formatter):
    def formatException(self, ei: Any) -> str:
        """The way to the mistake, without its message, which may quote what a person wrote."""
        return "".join(traceback.format_tb(ei[2])) + where(ei[1])

    def format(self, record: logging.LogRecord) -> str:
        said = " ".join(f"{key}={value}" for key, value in facts(record).items())
        return f"{super().format(record)} {said}".rstrip()


class Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **facts(record),
        }
        if record.exc_info:
            line["exception"] = where(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=str)


def where(error: BaseException | None) -> str:
    """Kind and place of an exception without its message, which may quote what a person wrote."""
    if error is None:
        return ""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    code = trace.tb_frame.f_code
    return f"{type(error).__name__} in {code.co_name} ({code.co_filename.rpartition('/')[2]}:{trace.tb_lineno})"


def unexpected(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What the event loop has to complain of; its own words would hold the message of the exception."""
    logging.getLogger(__name__).error("Something failed unseen", extra={"error": where(context.get("exception"))})


def start(level: str, format: str) -> None:
    """Send the log to standard error. Libraries that would log texts, tokens or photos' places only warn."""
    handler = logging.StreamHandler()
    handler.setFormatter(Json() if format == "json" else Lines("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in ("telegram", "httpx", "aiosqlite", "aiohttp.access", "apscheduler", "uvicorn.access", "fluent", "PIL"):
        logging.getLogger(name).setLevel(logging.WARNING)

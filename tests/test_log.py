"""The log holds ids, never what people send."""

import asyncio
import gc
import logging
from collections.abc import Iterator

import pytest

from bot import log
from bot.media import without_traces
from tests.chat import picture


@pytest.fixture(autouse=True)
def own_handlers() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def test_where_a_photo_was_taken_is_not_logged_however_much_is(capsys: pytest.CaptureFixture[str]) -> None:
    log.start("DEBUG", "text")
    without_traces(picture(latitude=57.42))
    logging.getLogger("bot").debug("A photo came")

    logged = capsys.readouterr().err
    assert "A photo came" in logged
    assert "GPS-MARKER-57" not in logged


@pytest.mark.parametrize("format", ["text", "json"])
def test_a_mistake_is_logged_with_its_place_and_without_its_words(
    capsys: pytest.CaptureFixture[str], format: str
) -> None:
    log.start("INFO", format)
    words = "what Anna wrote"
    try:
        raise ValueError(words)
    except ValueError:
        logging.getLogger("library").exception("It failed")

    logged = capsys.readouterr().err
    assert "test_log.py" in logged
    assert "ValueError" in logged
    assert "Anna" not in logged


async def test_a_task_that_fails_unseen_is_logged_without_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    log.start("INFO", "text")
    asyncio.get_running_loop().set_exception_handler(log.unexpected)

    async def fails() -> None:
        raise ValueError("what Anna wrote")

    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    del task
    gc.collect()

    logged = capsys.readouterr().err
    assert "ValueError in fails" in logged
    assert "Anna" not in logged

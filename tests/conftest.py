"""The cast: people known by name in every test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room

# Always the same examples, however slow the machine: a test that fails today fails tomorrow. `make properties` looks
# further, each time elsewhere.
settings.register_profile(
    "quick", derandomize=True, deadline=None, max_examples=40, suppress_health_check=list(HealthCheck)
)
settings.register_profile(
    "thorough", settings.get_profile("quick"), derandomize=False, max_examples=2_000, stateful_step_count=50
)
settings.load_profile("quick")

# These wait more than they work, for other processes: begun first, the others fill that time. Those on Telegram's
# double stay together: the library that judges there takes seconds to read.
PROCESSES = ("tests/test_storm", "tests/browser/", "tests/test_outside", "tests/test_whole_way", "tests/test_web")
FIRST = (*PROCESSES, "tests/test_telegram", "tests/test_double")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path).open()
    yield chat
    await chat.close()


@pytest.fixture
async def anna(chat: Chat) -> Actor:
    """A resident of Malienas pagasts."""
    return await chat.resident("Anna", "malienas")


@pytest.fixture
async def janis(chat: Chat) -> Actor:
    """A resident of the town."""
    return await chat.resident("Jānis", "aluksne")


@pytest.fixture
def zane(chat: Chat) -> Actor:
    """Nobody has met her yet."""
    return chat.somebody("Zane")


@pytest.fixture
async def ilze(chat: Chat) -> Actor:
    """The representative of Malienas pagasts."""
    return await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")


@pytest.fixture
async def dace(chat: Chat) -> Actor:
    """The chair of the council."""
    return await chat.official("Dace", RoleName.CHAIR)


@pytest.fixture
async def peteris(chat: Chat) -> Actor:
    """The municipality's coordinator."""
    return await chat.official("Pēteris", RoleName.STAFF)


@pytest.fixture
async def andris(chat: Chat) -> Actor:
    """The administrator."""
    return await chat.official("Andris", RoleName.ADMIN)


@pytest.fixture
async def group(chat: Chat) -> Room:
    """The Telegram group of Malienas pagasts."""
    return await chat.group("malienas", "Malienas pagasta grupa")


@pytest.fixture
async def staff(chat: Chat) -> Room:
    """The private channel of the municipality's staff."""
    return await chat.staff_channel()

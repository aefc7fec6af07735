"""The public pages in a real browser: on a phone, enlarged, in the dark, without scripts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.domain.roles import RoleName
from bot.web import server
from tests import meetings, polls
from tests.browser.pages import CHROMIUM, PHONE, VIEWS, can_be_hit, has_no_barriers, opened
from tests.browser.test_visits_page import WEIGHT
from tests.proposals import decides, publishes, submits
from tests.visits import Site

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium here (Debian: apt-get install chromium)"),
    pytest.mark.asyncio(loop_scope="module"),
]
PATHS = (
    "/",
    "/malienas",
    "/AL-2026-0002",
    "/malienas/A-1",
    "/S-1",
    "/nekas",
    "/privatums",
    "/pieklustamiba",
    "/ej/u-1",
)


@pytest_asyncio.fixture(loop_scope="module")
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """A parish where something of each kind is open, and something was decided."""
    site = await Site(tmp_path, origin="http://127.0.0.1").open()
    anna = await site.chat.resident("Anna", "malienas")
    ilze = await site.chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await submits(anna)
    await publishes(ilze)
    await decides(ilze, "Lemt", "Darām paši", "Dēļi jau ir.", "Talka ir sestdien.", "28.11.2026")
    await submits(anna, "Vajag laternu pie skolas", "Apgaismojums")
    await publishes(ilze)
    await polls.opens(ilze)
    await meetings.announces(ilze)
    yield site
    await site.close()


@asynccontextmanager
async def visited(chromium: Browser, site: Site, path: str, **view: Any) -> AsyncIterator[Page]:
    async with (
        server.serving(site.app, "127.0.0.1", 0, site.web.close) as port,
        opened(chromium, f"http://127.0.0.1:{port}{path}", **view) as page,
    ):
        yield page


@pytest.mark.parametrize("view", VIEWS)
async def test_no_barriers(chromium: Browser, site: Site, view: str) -> None:
    """Automatic checks (axe), and nothing wider than the screen."""
    async with visited(chromium, site, "/", **VIEWS[view]) as page:
        root = page.url.rstrip("/")
        for path in PATHS:
            await page.goto(root + path)
            await has_no_barriers(page)
            await can_be_hit(page)


async def test_from_an_address_said_aloud_to_a_conversation_without_scripts(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, "/malienas", viewport=PHONE, java_script_enabled=False) as page:
        await page.get_by_role("link", name="A-1 „Kur likt soliņu?”").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Kur likt soliņu?")
        await page.get_by_role("link", name="Atbildēt šeit").click()
        await expect(page.get_by_role("button", name="Sākt sarunu")).to_be_visible()


async def test_each_page_is_light(chromium: Browser, site: Site) -> None:
    """Everything that comes with it, uncompressed: at most 40 kB."""
    async with visited(chromium, site, "/malienas") as page:
        weight = await page.evaluate(WEIGHT)
    assert 2_000 < weight < 40_000

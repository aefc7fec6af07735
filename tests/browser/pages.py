"""What every test in a real browser needs: where it is, how a page is opened, what no page may be."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from tests.patience import PATIENCE

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --use-fake-device-for-media-stream --use-fake-ui-for-media-stream"
)
PHONE = {"width": 360, "height": 740}
ENLARGED = {"width": 640, "height": 400}  # what 200 % leave of 1280 × 800
BOUND = PATIENCE * 1000  # milliseconds
expect.set_options(timeout=BOUND)
VIEWS: dict[str, Any] = {
    "wide": {},
    "dark": {"color_scheme": "dark"},
    "phone": {"viewport": PHONE, "has_touch": True, "is_mobile": True},
    "phone in the dark": {"viewport": PHONE, "color_scheme": "dark"},
    "enlarged": {"viewport": ENLARGED, "device_scale_factor": 2},
}


@asynccontextmanager
async def opened(chromium: Browser, address: str, **view: Any) -> AsyncIterator[Page]:
    """A page that complains about every error it meets."""
    context = await chromium.new_context(**view)
    context.set_default_timeout(BOUND)
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.goto(address)
    try:
        yield page
    finally:
        await context.close()
    assert errors == []


async def has_no_barriers(page: Page) -> None:
    found = await Axe().run(page, options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()
    assert await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


async def can_be_hit(page: Page) -> None:
    sizes = await page.locator("button:visible, select:visible, textarea:visible").evaluate_all(
        "all => all.map(one => [one.textContent, one.offsetHeight])"
    )
    assert [one for one in sizes if one[1] < 24] == []  # WCAG 2.2, 2.5.8

"""The residents' page in a real browser: with scripts and without, by keyboard, on a phone, enlarged, in the dark."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Route, expect

from bot.messages import Address, Choice, Outbound
from bot.web import server
from tests.browser.pages import CHROMIUM, PHONE, VIEWS, can_be_hit, has_no_barriers, opened
from tests.visits import Site

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium here (Debian: apt-get install chromium)"),
    pytest.mark.asyncio(loop_scope="module"),
]
WAYS: dict[str, dict[str, Any]] = {
    "with scripts": {"viewport": PHONE},
    "without scripts": {"viewport": PHONE, "java_script_enabled": False},
}

# Bytes, uncompressed, of the page and of everything that comes with it.
WEIGHT = """
["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
    .reduce((sum, one) => sum + one.decodedBodySize, 0)
"""


@pytest_asyncio.fixture(loop_scope="module")
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    site = await Site(tmp_path, origin="http://127.0.0.1").open()
    yield site
    await site.close()


@asynccontextmanager
async def visited(chromium: Browser, site: Site, **view: Any) -> AsyncIterator[Page]:
    async with (
        server.serving(site.app, "127.0.0.1", 0, site.web.close) as port,
        opened(chromium, f"http://127.0.0.1:{port}/rakstit", **view) as page,
    ):
        yield page


async def begins(site: Site, page: Page) -> None:
    site.time += 5
    await page.get_by_role("button", name="Sākt sarunu").click()
    await expect(page.locator("article.bot")).to_have_count(1)


async def joins(site: Site, page: Page) -> None:
    await begins(site, page)
    await joins_on(page)


async def joins_on(page: Page) -> None:
    await page.get_by_role("button", name="Turpināt").click()
    await says(page, "Malienas pagasts")
    await page.get_by_role("button", name="Jā", exact=True).click()
    await expect(last(page)).to_contain_text("Ko vēlaties darīt?")


async def says(page: Page, text: str) -> None:
    await page.get_by_label("Jūsu ziņa").fill(text)
    await page.get_by_role("button", name="Sūtīt ziņu").click()


def last(page: Page) -> Any:
    return page.locator("article.bot").last


@pytest.mark.parametrize("way", WAYS)
async def test_a_resident_joins_and_proposes(chromium: Browser, site: Site, way: str) -> None:
    async with visited(chromium, site, **WAYS[way]) as page:
        await joins(site, page)
        await page.get_by_role("button", name="Jauns priekšlikums").last.click()
        await says(page, "Pie ezera vajag soliņu, kur atpūsties.")
        await expect(page.locator("article.mine").last).to_contain_text("Pie ezera vajag soliņu")
        await expect(page.get_by_label("Jūsu ziņa")).to_have_value("")
        await expect(last(page)).to_be_visible()
    assert len(await site.chat.rows("SELECT * FROM drafts")) == 1


async def test_what_we_say_later_comes_by_itself(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        await page.get_by_label("Jūsu ziņa").fill("Vēl nepabeigts")
        await site.web.send(await address(site), Outbound("Sapulce ir rīt."))
        await expect(last(page)).to_contain_text("Sapulce ir rīt.")
        await expect(page.get_by_label("Jūsu ziņa")).to_have_value("Vēl nepabeigts")


async def address(site: Site) -> Address:
    """Of who has joined here."""
    (row,) = await site.chat.rows("SELECT address FROM addresses")
    return Address.parse(row["address"])


async def test_the_short_answer_to_a_press_can_be_read(chromium: Browser, site: Site) -> None:
    """What comes right after it, such as a changed card, leaves it there."""
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        await site.web.acknowledge(f"{(await address(site)).chat} tap", "Šī poga ir veca.")
        await expect(page.locator(".toast")).to_have_text("Šī poga ir veca.")
        await site.web.send(await address(site), Outbound("Sapulce ir rīt."))
        await expect(last(page)).to_contain_text("Sapulce ir rīt.")
        await expect(page.locator(".toast")).to_be_visible()


async def test_a_short_answer_stays_until_the_next_press(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        here = await address(site)
        await site.web.acknowledge(f"{here.chat} tap", "Jūsu atbilde: Trešdien")
        await expect(page.locator(".toast")).to_be_visible()
        for text in ("Sapulce ir rīt.", "Ceļš būs slēgts."):
            await site.web.send(here, Outbound(text))
            await expect(last(page)).to_contain_text(text)
        await expect(page.locator(".toast + article")).to_have_count(0)
        await expect(page.locator("#jauns:has(.toast) + article")).to_contain_text("Ko vēlaties darīt?")
        await says(page, "Jauns priekšlikums")
        await expect(last(page)).to_contain_text("Ko Jūs ierosināt?")
        await expect(page.locator(".toast")).to_have_count(0)


@pytest.mark.parametrize("way", WAYS)
async def test_what_came_by_a_link_and_what_is_new_are_in_view(chromium: Browser, site: Site, way: str) -> None:
    async with visited(chromium, site, **WAYS[way]) as page:
        await expect(page.get_by_role("button", name="Sākt sarunu")).to_be_in_viewport(ratio=1)
        await begins(site, page)
        await expect(page.get_by_role("button", name="Turpināt")).to_be_in_viewport(ratio=1)
        await joins_on(page)
        for number in range(4):
            await says(page, f"Ziņa {number}")
            await expect(page.locator("article.mine").last).to_contain_text(f"Ziņa {number}")
        root = page.url.partition("?")[0]
        await page.goto(f"{root}?start=p-malienas")
        await expect(page.get_by_role("button", name="Atvērt")).to_be_in_viewport(ratio=1)
        await page.goto("about:blank")
        await site.web.send(await address(site), Outbound("Sapulce ir rīt."))
        await page.goto(root)
        await expect(page.get_by_text("Jaunas ziņas: 1")).to_be_in_viewport(ratio=1)
        await expect(last(page)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("way", WAYS)
async def test_why_it_could_not_be_sent_is_in_view_until_something_is(chromium: Browser, site: Site, way: str) -> None:
    async with visited(chromium, site, **WAYS[way]) as page:
        await joins(site, page)
        await page.get_by_role("button", name="Sūtīt ziņu").click()
        await expect(page.get_by_text("Lauks vēl ir tukšs")).to_be_in_viewport(ratio=1)
        await page.get_by_role("button", name="Jauns priekšlikums").last.click()
        await expect(last(page)).to_contain_text("Ko Jūs ierosināt?")
        await expect(page.get_by_text("Lauks vēl ir tukšs")).to_have_count(0)


async def test_who_reads_what_was_earlier_is_not_taken_to_the_newest(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        for number in range(32):
            await site.web.send(await address(site), Outbound(f"Ziņa {number}."))
        await page.reload()
        await page.get_by_role("link", name="Agrākas ziņas").click()
        await expect(page.get_by_role("link", name="Jaunākās ziņas")).to_be_attached()
        await site.web.send(await address(site), Outbound("Sapulce ir rīt."))
        await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        await page.wait_for_timeout(1000)
        await expect(page.locator("article").first).to_contain_text("Labdien!")
        await says(page, "Jauns priekšlikums")
        await expect(last(page)).to_contain_text("Ko Jūs ierosināt?")


async def test_the_button_of_an_empty_field_is_quiet(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE, java_script_enabled=False) as page:
        await joins(site, page)
        button = page.get_by_role("button", name="Sūtīt ziņu")
        await expect(button).to_have_css("background-color", "rgb(255, 255, 255)")
        await page.get_by_label("Jūsu ziņa").fill("Sveiki")
        await expect(button).to_have_css("background-color", "rgb(138, 28, 44)")


async def test_a_number_is_not_broken(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        await site.web.send(await address(site), Outbound("AL-2026-0002 " * 12 + "A-1 " * 40))
        await expect(last(page)).to_contain_text("A-1")
        lines = await last(page).locator(".number").evaluate_all("all => all.map(one => one.getClientRects().length)")
        assert lines == [1] * 52


async def test_a_page_hears_again_after_the_web_server_said_there_is_nobody(chromium: Browser, site: Site) -> None:
    """While the program is started again its web server answers 502, and a browser would never ask again by itself."""
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        await page.clock.install()
        await page.route("**/rakstit/jauns*", lambda route: route.fulfill(status=502))
        await page.reload()
        await page.clock.fast_forward(1_000)
        await page.unroute("**/rakstit/jauns*")
        await page.clock.fast_forward(36_000)
        await site.web.send(await address(site), Outbound("Sapulce ir rīt."))
        await expect(last(page)).to_contain_text("Sapulce ir rīt.")


async def test_a_page_looks_by_itself_where_a_proxy_holds_back_what_it_is_told(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        await page.clock.install()
        await page.route("**/rakstit/jauns*", lambda _: None)  # never answered
        await page.reload()
        await site.web.send(await address(site), Outbound("Sapulce ir rīt."))
        await page.clock.fast_forward(61_000)
        await expect(last(page)).to_contain_text("Sapulce ir rīt.")


async def test_without_a_connection_the_page_says_so_and_sends_it_as_soon_as_there_is_one(
    chromium: Browser, site: Site
) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        await page.context.set_offline(True)
        await says(page, "Jauns priekšlikums")
        await expect(page.get_by_role("alert")).to_contain_text("Nav savienojuma.")
        await expect(page.get_by_label("Jūsu ziņa")).to_have_value("Jauns priekšlikums")
        await page.context.set_offline(False)
        await expect(last(page)).to_contain_text("Ko Jūs ierosināt?")
        await expect(page.get_by_role("alert")).to_have_count(0)
        await expect(page.get_by_label("Jūsu ziņa")).to_have_value("")
    assert len(await site.chat.rows("SELECT * FROM drafts")) == 1


async def test_a_press_whose_answer_was_lost_counts_once(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)

        async def lost(route: Route) -> None:
            await route.fetch()
            await route.abort()

        await page.route("**/rakstit", lost, times=1)
        await page.get_by_role("button", name="Jauns priekšlikums").last.click()
        await expect(last(page)).to_contain_text("Ko Jūs ierosināt?")
        await expect(page.get_by_role("alert")).to_have_count(0)
    assert len(await site.chat.rows("SELECT * FROM drafts")) == 1


async def test_a_press_while_the_program_is_started_again_is_made_as_soon_as_it_runs(
    chromium: Browser, site: Site
) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        await page.route("**/rakstit", lambda route: route.fulfill(status=502), times=1)
        await says(page, "Jauns priekšlikums")
        await expect(page.locator("article.mine").last).to_contain_text("Jauns priekšlikums")
        await expect(page.get_by_label("Jūsu ziņa")).to_have_value("")
    assert len(await site.chat.rows("SELECT * FROM drafts")) == 1


async def test_where_the_conversation_has_ended_an_open_page_shows_it(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site, viewport=PHONE) as page:
        await joins(site, page)
        here = await address(site)
        await site.chat.machine.write(lambda store: store.visitors.forget(here))
        site.web.wake(here)
        await expect(page.get_by_role("button", name="Sākt sarunu")).to_be_visible()


async def test_everything_can_be_done_by_keyboard(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site) as page:
        site.time += 5
        await page.get_by_role("button", name="Sākt sarunu").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator("article.bot")).to_have_count(1)
        await page.keyboard.press("Tab")
        await page.get_by_role("link", name="Pāriet pie ziņas rakstīšanas").focus()
        await page.keyboard.press("Enter")
        await page.get_by_label("Jūsu ziņa").focus()
        await page.keyboard.type("turpināt")
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("button", name="Sūtīt ziņu")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(last(page)).to_contain_text("Kur Jūs dzīvojat?")


async def test_who_is_there_by_keyboard_goes_on_where_the_answer_is(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site) as page:
        await joins(site, page)
        await page.get_by_role("button", name="Jauns priekšlikums").last.focus()
        await page.keyboard.press("Enter")
        await expect(last(page)).to_contain_text("Ko Jūs ierosināt?")
        await expect(last(page)).to_be_focused()
        await page.keyboard.press("Tab")
        await expect(last(page).get_by_role("button").first).to_be_focused()


async def test_what_comes_by_itself_leaves_everything_else_where_it_is(chromium: Browser, site: Site) -> None:
    """Who was on a button stays there, what was unfolded stays open, and nothing is read aloud again."""
    async with visited(chromium, site) as page:
        await joins(site, page)
        await page.get_by_role("button", name="Mani dati").last.click()
        await expect(last(page).get_by_role("button", name="Savienot sarunas")).to_be_visible()
        await page.evaluate("document.querySelectorAll('#log > article').forEach((one) => { one.wasThere = true; })")
        before = await page.locator("#log > article").count()
        button = last(page).get_by_role("button").first
        await button.focus()
        await site.web.send(await address(site), Outbound("Sapulce ir rīt."))
        await expect(last(page)).to_contain_text("Sapulce ir rīt.")

        was_there = "[...document.querySelectorAll('#log > article')].filter((one) => one.wasThere).length"
        assert await page.evaluate(was_there) == before
        assert await page.evaluate("document.activeElement.tagName") == "BUTTON"


async def test_text_from_people_is_never_more_than_text(chromium: Browser, site: Site) -> None:
    async with visited(chromium, site) as page:
        await joins(site, page)
        await says(page, "<img src=x onerror=alert(1)> <b>un</b> https://www.aluksne.lv/x?a=1&b=2.")
        own = page.locator("article.mine .text").last
        await expect(own).to_contain_text("<img src=x onerror=alert(1)> <b>un</b>")
        await expect(own.locator("img, b")).to_have_count(0)
        await expect(own.locator("a")).to_have_attribute("href", "https://www.aluksne.lv/x?a=1&b=2")


@pytest.mark.parametrize("view", VIEWS)
async def test_no_barriers(chromium: Browser, site: Site, view: str) -> None:
    """Automatic checks (axe): first page, conversation, code, coming back; nothing wider than the screen."""
    async with visited(chromium, site, **VIEWS[view]) as page:
        await has_no_barriers(page)
        await joins(site, page)
        rows = ((Choice("Nosūtīt", tap="x:1"),), (Choice("Labot", tap="x:2"), Choice("Atcelt", tap="x:3")))
        await site.web.acknowledge(f"{(await address(site)).chat} tap", "Jūsu atbilde: Trešdien")
        await site.web.send(await address(site), Outbound("Vai nosūtīt AL-2026-0002?", rows=rows))
        await page.goto(f"{page.url.partition('?')[0]}?start=p-malienas")
        await expect(page.locator(".main").filter(has_text="Nosūtīt")).to_be_visible()
        await has_no_barriers(page)
        await can_be_hit(page)
        await page.get_by_role("button", name="Parādīt kodu").click()
        await expect(page.locator(".code")).to_be_visible()
        await has_no_barriers(page)
        await page.goto(page.url.replace("/rakstit/kods", "/atgriezties"))
        await has_no_barriers(page)


async def test_the_heaviest_page_is_light(chromium: Browser, site: Site) -> None:
    """A conversation of thirty messages, everything that comes with it, uncompressed: at most 100 kB."""
    async with visited(chromium, site) as page:
        await joins(site, page)
        for number in range(12):
            await says(page, f"Ziņa {number}")
            await expect(page.locator("article.mine").last).to_contain_text(f"Ziņa {number}")
        await page.reload(wait_until="load")
        weight = await page.evaluate(WEIGHT)
    assert 5_000 < weight < 100_000

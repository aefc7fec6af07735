"""The public pages of the running program: beside Telegram, with both ways in."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.outside import PARISH, town
from tests.patience import PATIENCE


async def test_a_page_leads_into_the_conversation_in_telegram_and_in_a_browser(tmp_path: Path) -> None:
    async with town(tmp_path, WEB_URL="https://balss.example.lv") as here, httpx.AsyncClient(timeout=PATIENCE) as web:
        await here.program.start()
        number = await here.publishes(here.anna, "Vajag soliņu pie ezera")
        origin = f"http://127.0.0.1:{here.program.port}"

        place = (await web.get(f"{origin}/{PARISH}")).text
        page = (await web.get(f"{origin}/{number}")).text

        assert f"/{number}" in place
        telegram, browser = (
            unescape(link) for link in sorted(re.findall(r'href="([^"]+)"', page), reverse=True) if "start=" in link
        )
        assert urlsplit(telegram).netloc == "t.me"
        (start,) = parse_qs(urlsplit(telegram).query)["start"]
        await here.says(here.anna, f"/start {start}", "Vajag soliņu pie ezera")
        assert "Sākt sarunu" in (await web.get(f"{origin}{browser}")).text
        await here.settles()


async def test_without_an_address_of_their_own_there_are_no_pages(tmp_path: Path) -> None:
    async with town(tmp_path) as here, httpx.AsyncClient(timeout=PATIENCE) as web:
        await here.program.start()
        await here.publishes(here.anna, "Vajag soliņu pie ezera")

        assert (await web.get(f"http://127.0.0.1:{here.program.port}/{PARISH}")).status_code == 404

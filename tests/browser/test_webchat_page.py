"""The page of the web chat in a real browser: by mouse, by keyboard, on a phone, enlarged, in the dark, offline."""

import asyncio
import io
import re
import wave
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from PIL import Image
from playwright.async_api import Browser, Page, Route, expect

from bot.domain.media import Kind
from bot.messages import Choice, Inbound, Outbound
from tests.browser.pages import CHROMIUM, VIEWS, can_be_hit, has_no_barriers, opened
from tests.echo import ANNA, CARD, GROUP, Echo, echoing, served
from tests.patience import eventually
from tests.program import free_port

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium here (Debian: apt-get install chromium)"),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest_asyncio.fixture(loop_scope="module")
async def echo(tmp_path: Path) -> AsyncIterator[Echo]:
    async with echoing(tmp_path) as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def page(chromium: Browser, echo: Echo) -> AsyncIterator[Page]:
    async with served(echo) as address, opened(chromium, address) as one:
        yield one


async def says(page: Page, text: str) -> None:
    await page.get_by_label("Jūsu ziņa").fill(text)
    await page.get_by_role("button", name="Sūtīt ziņu").click()


async def goes(page: Page, chat: str) -> None:
    await page.locator("#chats").get_by_role("button", name=chat).click()


async def becomes(page: Page, who: str) -> None:
    await page.get_by_label("Kas Jūs esat?").select_option(who)


def message(page: Page, text: str) -> Any:
    return page.locator("article").filter(has_text=text)


async def heard(echo: Echo, count: int = 1) -> list[Inbound]:
    """So many messages and no more; the page shows its own before they have arrived."""
    await eventually(lambda: len(echo.heard) >= count)
    assert len(echo.heard) == count
    return [event for event in echo.heard if isinstance(event, Inbound)]


# ---------------------------------------------------------------- talking


async def test_a_first_conversation(page: Page, echo: Echo) -> None:
    await page.get_by_role("button", name="Sākt").click()
    await expect(message(page, "Saņemts: /start")).to_be_visible()

    await says(page, "Pie ezera vajag soliņu")

    await expect(message(page, "Saņemts: Pie ezera vajag soliņu")).to_have_class("message bot")
    await expect(page.locator("article.mine")).to_have_count(2)
    await expect(page.locator(".pending")).to_have_count(0)
    assert [event.command or event.text for event in await heard(echo, 2)] == ["start", "Pie ezera vajag soliņu"]


async def test_everything_can_be_done_by_keyboard(page: Page, echo: Echo) -> None:
    await echo.chat.send(ANNA, Outbound("Vai Jums jau ir 13 gadu?", rows=((Choice("Jā", tap="echo.yes"),),)))
    await expect(page.get_by_role("button", name="Jā")).to_be_visible()

    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Pāriet pie ziņas rakstīšanas")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Jūsu ziņa")).to_be_focused()
    await page.keyboard.type("Labdien!")
    await page.keyboard.press("Enter")
    await expect(message(page, "Saņemts: Labdien!")).to_be_visible()

    await message(page, "13 gadu").get_by_role("button", name="Jā").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#toast")).to_have_text("Jūsu balss ir ieskaitīta.")


async def test_text_from_people_is_never_more_than_text(page: Page) -> None:
    await says(page, "<img src=x onerror=alert(1)> <b>un</b> https://www.aluksne.lv/x?a=1&b=2.")

    own = page.locator("article.mine .text")
    await expect(own).to_contain_text("<img src=x onerror=alert(1)> <b>un</b>")
    await expect(own.locator("img, b")).to_have_count(0)
    await expect(own.locator("a")).to_have_attribute("href", "https://www.aluksne.lv/x?a=1&b=2")


async def test_a_link_that_would_run_a_script_is_only_words(page: Page, echo: Echo) -> None:
    await echo.chat.send(ANNA, Outbound("Skatiet", rows=((Choice("Atvērt", url="javascript:alert(1)"),),)))

    await expect(message(page, "Atvērt")).to_be_visible()
    await expect(page.locator("article a")).to_have_count(0)


async def test_a_half_written_message_waits_where_it_was_written(page: Page) -> None:
    await page.get_by_label("Jūsu ziņa").fill("Vai soliņu")
    await goes(page, "Malienas pagasta grupa")
    await expect(page.get_by_label("Jūsu ziņa")).to_have_value("")
    await goes(page, "Saruna ar botu")
    await expect(page.get_by_label("Jūsu ziņa")).to_have_value("Vai soliņu")

    await page.get_by_role("link", name="English").click()

    await expect(page.get_by_label("Your message")).to_have_value("Vai soliņu")


# ---------------------------------------------------------------- in the group


async def test_a_card_is_voted_on_by_whoever_is_chosen_and_changes_in_place(page: Page, echo: Echo) -> None:
    await goes(page, "Malienas pagasta grupa")
    await says(page, "/card")
    await says(page, "Vai kāds redzēja manu kaķi?")
    await becomes(page, "svesinieks")
    await expect(message(page, "kaķi")).to_have_class("message neighbour")
    vote = page.get_by_role("button", name="Pie ezera")

    await vote.click()

    await expect(page.locator("#toast")).to_have_text("Jūsu balss ir ieskaitīta.")
    await expect(page.locator("article")).to_have_count(3)
    await expect(page.locator("article").nth(1)).to_contain_text("Balsis: 2")
    await expect(page.locator("article").nth(1)).to_contain_text("labota")
    await expect(vote).to_be_focused()
    assert [str(event.sender) for event in await heard(echo, 2)] == ["webchat:anna", "webchat:svesinieks"]


async def test_a_button_that_leads_to_the_bot_says_its_word_there(page: Page, echo: Echo) -> None:
    await echo.chat.send(GROUP, CARD)
    await goes(page, "Malienas pagasta grupa")

    await page.get_by_role("link", name="Jautāt privāti").click()

    await expect(page.locator("#title")).to_have_text("Saruna ar botu")
    await expect(message(page, "Saņemts: /start ask-17")).to_be_visible()


async def test_the_same_link_from_elsewhere_waits_to_be_sent(chromium: Browser, echo: Echo) -> None:
    async with served(echo) as address, opened(chromium, f"{address}/?say=/start%20ask-17") as page:
        await expect(page.get_by_label("Jūsu ziņa")).to_have_value("/start ask-17")
        await expect(page.get_by_label("Jūsu ziņa")).to_be_focused()
        assert echo.heard == []

        await page.keyboard.press("Enter")
        await expect(message(page, "Saņemts: /start ask-17")).to_be_visible()


async def test_a_reply_names_what_it_replies_to(page: Page, echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)
    await goes(page, "Malienas pagasta grupa")

    await page.get_by_role("button", name="Citēt").click()
    await says(page, "Pie ezera!")

    await expect(page.locator("article.mine blockquote")).to_have_text("Soliņš pie Malienas ezera")
    await goes(page, "Saruna ar botu")
    await expect(message(page, "Saņemts: Pie ezera!")).to_be_visible()
    assert [event.reply_to for event in await heard(echo)] == [card.message_id]


async def test_what_is_new_elsewhere_is_marked_until_it_is_read(page: Page, echo: Echo) -> None:
    await echo.chat.send(GROUP, CARD)
    await echo.chat.send(ANNA, Outbound("Labdien!"))

    group = page.locator("#chats").get_by_role("button", name="Malienas pagasta grupa")
    await expect(group).to_contain_text("jaunas ziņas")
    await expect(page.locator("#chats").get_by_role("button", name="Saruna ar botu")).not_to_contain_text("jaunas")
    await group.click()
    await expect(group).not_to_contain_text("jaunas ziņas")

    await becomes(page, "ilze")
    await page.reload()
    await expect(page.get_by_label("Kas Jūs esat?")).to_have_value("ilze")
    await expect(page.locator("#title")).to_have_text("Malienas pagasta grupa")
    await expect(group).not_to_contain_text("jaunas ziņas")


# ---------------------------------------------------------------- photos, voices, places


async def test_a_photo_goes_and_comes_back(page: Page, echo: Echo, tmp_path: Path) -> None:
    Image.new("RGB", (640, 480), "teal").save(tmp_path / "bedre.png")
    await page.locator("#files").set_input_files(tmp_path / "bedre.png")
    await expect(page.get_by_role("img", name="bedre.png")).to_be_visible()

    await says(page, "Bedre")

    await expect(page.get_by_role("img", name="Foto")).to_have_count(2)
    await expect(page.locator("article img").last).to_have_js_property("naturalWidth", 640)
    (event,) = await heard(echo)
    assert event.media is not None
    assert await echo.chat.fetch(event.media) == (tmp_path / "bedre.png").read_bytes()


async def test_a_file_that_is_no_photo_is_refused_and_the_text_stays(page: Page, echo: Echo, tmp_path: Path) -> None:
    (tmp_path / "bedre.png").write_text("no photo at all")
    await page.locator("#files").set_input_files(tmp_path / "bedre.png")

    await says(page, "Bedre")

    await expect(page.get_by_role("dialog")).to_contain_text("Šo failu kā foto parādīt nevar.")
    await page.get_by_role("button", name="Aizvērt").click()
    await expect(page.get_by_label("Jūsu ziņa")).to_have_value("Bedre")
    assert echo.heard == []


async def test_a_document_goes_with_its_name_and_can_be_opened(page: Page, echo: Echo, tmp_path: Path) -> None:
    (tmp_path / "Talkas plāns.pdf").write_bytes(b"%PDF-1.7 a plan")
    await page.locator("#files").set_input_files(tmp_path / "Talkas plāns.pdf")
    await expect(page.locator("#attached")).to_contain_text("Talkas plāns.pdf")

    await says(page, "Plāns")

    await expect(page.get_by_role("link", name="Talkas plāns.pdf")).to_have_count(2)
    (event,) = await heard(echo)
    assert event.media is not None
    assert (event.media.kind, event.media.name) == (Kind.FILE, "Talkas plāns.pdf")


async def test_a_photo_too_large_is_said_so_before_it_is_sent(page: Page, tmp_path: Path) -> None:
    (tmp_path / "liels.jpg").write_bytes(bytes(11 * 1024 * 1024))
    await page.locator("#files").set_input_files(tmp_path / "liels.jpg")

    await expect(page.get_by_role("dialog")).to_contain_text("Foto ir par lielu.")
    await expect(page.locator("#attached img")).to_have_count(0)


async def test_a_voice_message_is_recorded_and_can_be_played(page: Page, echo: Echo) -> None:
    await page.get_by_role("button", name="Balss ziņa").click()
    await page.get_by_role("button", name="Ierakstīt").click()
    await expect(page.get_by_role("dialog")).to_contain_text(re.compile(r"Notiek ierakstīšana (?!0:00)\d+:\d\d"))
    await page.get_by_role("button", name="Beigt un nosūtīt").click()

    await expect(page.locator("article audio")).to_have_count(2)
    await expect(page.locator("article audio").first).not_to_have_js_property("readyState", 0)
    (event,) = await heard(echo)
    assert event.media is not None
    assert event.media.kind == "voice"


async def test_a_ready_recording_can_be_chosen(page: Page, echo: Echo) -> None:
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setparams((1, 2, 8000, 16000, "NONE", ""))
        file.writeframes(bytes(32000))
    recording = {"name": "balss.wav", "mimeType": "audio/wav", "buffer": sound.getvalue()}
    await page.get_by_role("button", name="Balss ziņa").click()
    await page.locator("#voice-file").set_input_files(recording)  # type: ignore[arg-type]

    await expect(page.locator("article audio")).to_have_count(2)
    (event,) = await heard(echo)
    assert event.media is not None
    assert (event.media.kind, event.media.seconds) == ("voice", 2)


async def test_a_place_is_typed_as_people_write_it(page: Page, echo: Echo) -> None:
    written = ["57.4214, 27.0475", "57,4214; 27,0475", "57,4214 27,0475", "57,4214,27,0475"]
    for count, typed in enumerate(written, 1):
        await page.get_by_role("button", name="Vieta", exact=True).click()
        await page.get_by_label("Koordinātas").fill("pie ezera")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("Rakstiet divus skaitļus")

        await page.get_by_label("Koordinātas").fill(typed)
        await page.keyboard.press("Enter")

        await expect(page.get_by_role("link", name="Skatīt kartē")).to_have_count(2 * count)
        event = (await heard(echo, count))[-1]
        assert event.place is not None
        assert (event.place.latitude, event.place.longitude) == (57.4214, 27.0475)


async def test_a_place_the_bot_asks_for_is_told_by_the_device(chromium: Browser, echo: Echo) -> None:
    here = {"geolocation": {"latitude": 57.42, "longitude": 27.05}, "permissions": ["geolocation"]}
    async with served(echo) as address, opened(chromium, address, **here) as page:
        await echo.chat.send(ANNA, Outbound("Kur tas ir?", asks_place="Norādīt vietu"))

        await page.get_by_role("button", name="Norādīt vietu").click()
        await page.get_by_role("button", name="Esmu šeit").click()

        await expect(message(page, "57.42, 27.05")).to_have_count(2)


async def test_a_sticker_is_something_no_one_can_answer(page: Page, echo: Echo) -> None:
    await page.get_by_role("button", name="Uzlīme").click()

    await expect(page.locator("article.mine")).to_contain_text("Uzlīme")
    (event,) = await heard(echo)
    assert event.unanswerable == "sticker"


# ---------------------------------------------------------------- the clock, and being away


async def test_the_clock_moves(page: Page) -> None:
    await expect(page.locator("#now")).to_have_text("otrdien, 24. novembrī, plkst. 18.00")

    await page.get_by_role("button", name="+1 nedēļa").click()

    await expect(page.locator("#now")).to_have_text("otrdien, 1. decembrī, plkst. 18.00")


async def test_an_alert_has_to_be_read(page: Page) -> None:
    await says(page, "Labdien!")
    await page.get_by_role("button", name="Nē").click()

    await expect(page.get_by_role("dialog")).to_contain_text("Jūsu balss ir ieskaitīta.")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_nothing_is_lost_while_the_program_is_away(chromium: Browser, tmp_path: Path) -> None:
    port = free_port()
    async with AsyncExitStack() as stack:
        async with echoing(tmp_path) as echo, served(echo, port) as address:
            page = await stack.enter_async_context(opened(chromium, address))
            await says(page, "Pirms")
            await expect(message(page, "Saņemts: Pirms")).to_be_visible()

        await says(page, "Pa to laiku")
        await expect(message(page, "Pa to laiku")).to_contain_text("Vēl nav nosūtīts.")
        await expect(page.locator("#offline")).to_contain_text("Savienojuma nav.")

        async with echoing(tmp_path) as echo, served(echo, port):
            await expect(message(page, "Saņemts: Pa to laiku")).to_be_visible()
            await expect(page.locator("#offline")).to_be_empty()
            await expect(page.locator("article")).to_have_count(4)
            await page.reload()
            await expect(page.locator("article")).to_have_count(4)
            assert [event.text for event in await heard(echo)] == ["Pa to laiku"]


async def test_what_is_said_while_something_else_does_not_get_through_is_sent_too(page: Page) -> None:
    breaks = asyncio.Event()

    async def first_breaks(route: Route) -> None:
        if breaks.is_set():
            await route.continue_()
        else:
            await breaks.wait()
            await route.abort()

    await page.route("**/webchat/say?*", first_breaks)
    await says(page, "Pirmā")
    await says(page, "Otrā")
    await expect(page.locator(".pending")).to_have_count(2)

    breaks.set()

    await expect(message(page, "Saņemts: Pirmā")).to_be_visible()
    await expect(message(page, "Saņemts: Otrā")).to_be_visible()


async def test_a_screen_that_broke_off_on_its_way_is_fetched_again(page: Page, echo: Echo) -> None:
    await echo.chat.send(ANNA, Outbound("Labdien!"))
    await page.route("**/webchat/screen?*", lambda route: route.fulfill(status=200, body='{"messages": ['), times=1)

    await page.reload()

    await expect(message(page, "Labdien!")).to_be_visible()
    await says(page, "Sveiki!")
    await expect(message(page, "Saņemts: Sveiki!")).to_be_visible()


async def test_earlier_messages_are_shown_when_asked_for(page: Page, echo: Echo) -> None:
    for number in range(60):
        await echo.chat.send(ANNA, Outbound(f"Ziņa nr. {number}."))
    await page.reload()
    await expect(page.locator("article")).to_have_count(50)

    await page.get_by_role("button", name="Agrākas ziņas").click()

    await expect(page.locator("article")).to_have_count(60)
    await expect(page.get_by_role("button", name="Agrākas ziņas")).to_be_hidden()
    await expect(page.locator(".day")).to_have_count(1)
    await expect(message(page, "Ziņa nr. 10.")).to_be_in_viewport()


async def test_what_changes_above_what_is_shown_does_not_come_below_it(page: Page, echo: Echo) -> None:
    first = await echo.chat.send(ANNA, Outbound("Priekšlikums ir saņemts."))
    for number in range(60):
        await echo.chat.send(ANNA, Outbound(f"Ziņa nr. {number}."))
    await page.reload()
    await expect(page.locator("article")).to_have_count(50)

    await echo.chat.edit(ANNA, first.message_id, Outbound("Priekšlikums ir publicēts."))
    await echo.chat.send(ANNA, Outbound("Pēdējā."))
    await expect(page.locator("article")).to_have_count(51)
    await expect(message(page, "Priekšlikums ir publicēts.")).to_have_count(0)

    await page.get_by_role("button", name="Agrākas ziņas").click()
    await expect(page.locator("article").first).to_contain_text("Priekšlikums ir publicēts.")


# ---------------------------------------------------------------- for everyone


@pytest.mark.parametrize("view", VIEWS)
async def test_everyone_can_use_it(chromium: Browser, echo: Echo, view: str) -> None:
    await echo.chat.send(GROUP, CARD)
    async with served(echo) as address, opened(chromium, address, **VIEWS[view]) as page:
        await says(page, "Garš_vārds_" * 20 + " https://www.aluksne.lv/" + "x" * 100)
        await says(page, "/card")
        await page.get_by_role("button", name="Uzlīme").click()
        await expect(page.locator("article.bot")).to_have_count(3)

        for chat, messages in (("Saruna ar botu", 6), ("Malienas pagasta grupa", 1)):
            await goes(page, chat)
            await expect(page.locator("#title")).to_have_text(chat)
            await expect(page.locator("article")).to_have_count(messages)
            await expect(page.locator(".pending")).to_have_count(0)
            await has_no_barriers(page)
            await can_be_hit(page)
        for name in ("Balss ziņa", "Vieta"):
            await page.get_by_role("button", name=name, exact=True).click()
            await has_no_barriers(page)
            await page.get_by_role("button", name="Atcelt").click()


async def test_writing_takes_little_room_on_a_small_phone(chromium: Browser, echo: Echo) -> None:
    small = {**VIEWS["phone"], "viewport": {"width": 360, "height": 640}}
    async with served(echo) as address, opened(chromium, address, **small) as page:
        await expect(page.get_by_label("Jūsu ziņa")).to_be_visible()
        await expect(page.locator("#text-note")).to_be_hidden()
        assert await page.locator("#composer").evaluate("one => one.offsetHeight") < 640 / 4


async def test_the_page_and_a_form_do_not_send_by_the_same_word(page: Page, echo: Echo) -> None:
    await echo.chat.send(ANNA, Outbound("Vai viss ir pareizi?", rows=((Choice("Nosūtīt", tap="echo.yes"),),)))

    await expect(page.get_by_role("button", name="Nosūtīt", exact=True)).to_have_count(1)
    await expect(page.get_by_role("button", name="Sūtīt ziņu", exact=True)).to_have_count(1)

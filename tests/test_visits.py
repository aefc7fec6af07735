"""Residents without a messenger: the same conversation, in any browser."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import datetime
from functools import partial
from pathlib import Path
from unittest.mock import AsyncMock, patch

import httpx
import pytest
from PIL import Image

from bot.channels.webchat_pages import TOASTS, WAITED_FOR, Pages, Toast
from bot.dispatcher import NotStored
from bot.domain import codes, visitors
from bot.domain.visitors import KeyKind
from bot.messages import Address, Choice, Outbound, Reason, Undeliverable
from bot.web.doorkeeper import MOST, Doorkeeper, Knock, network
from bot.web.looking import TABS
from storage.rows import to_micros
from storage.store import Store
from tests.chat import Actor, Chat
from tests.patience import PATIENCE
from tests.proposals import publishes, submits
from tests.visits import ORIGIN, Browser, Site


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    site = await Site(tmp_path).open()
    yield site
    await site.close()


@pytest.fixture
def chat(site: Site) -> Chat:
    """What the cast speaks through is the same program."""
    return site.chat


@pytest.fixture
def browser(site: Site) -> Browser:
    return site.browser()


def as_typed(text: str) -> str:
    return codes.as_typed(text, visitors.CODE_BYTES)


async def given(code: str, address: Address, now: datetime, store: Store) -> None:
    await store.visitors.give(code, address, KeyKind.CODE, now)


def photo() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(made, "JPEG")
    return made.getvalue()


# ---------------------------------------------------------------- the whole way


async def test_a_resident_joins_and_proposes_without_any_script(chat: Chat, site: Site, browser: Browser) -> None:
    await browser.joins()
    assert "Ko vēlaties darīt?" in browser.page.messages[-1]
    await browser.presses("Jauns priekšlikums")
    await browser.says("Pie ezera vajag soliņu, kur vecākiem cilvēkiem atpūsties.")
    person = await chat.machine.read(lambda store: store.people.get(1))
    assert person is not None
    assert person.parish == "malienas"
    (draft,) = await chat.rows("SELECT answers FROM drafts")
    assert "soliņu" in draft["answers"]


async def test_what_one_wrote_and_the_answer_stand_on_the_page_after_a_restart(chat: Chat, site: Site) -> None:
    browser = site.browser()
    await browser.joins()
    secret, before = browser.secret, browser.page.messages
    await chat.restarts()
    again = site.browser()
    again.keeps(secret)
    assert (await again.opens()).messages == before


async def test_nobody_is_stored_before_they_press_begin(chat: Chat, browser: Browser) -> None:
    await browser.opens()
    assert await chat.rows("SELECT * FROM visitor_keys") == []
    assert browser.secret == ""


async def test_who_came_by_a_link_is_led_on_after_joining(chat: Chat, browser: Browser) -> None:
    await browser.begins("p-malienas")
    await browser.presses("Turpināt")
    assert "Malienas pagasts" in browser.page.messages[-1]


async def test_who_is_known_and_comes_by_a_link_opens_it_by_one_press(
    chat: Chat, site: Site, ilze: Actor, anna: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    browser = site.browser()
    await browser.joins()
    await browser.opens("/rakstit?start=n-AL-2026-0001")
    await browser.presses("Atvērt")
    assert "AL-2026-0001" in browser.page.messages[-1]


# ---------------------------------------------------------------- where reading goes on


async def lands(browser: Browser, path: str = "/rakstit") -> str:
    """What the address leads to, as a browser without scripts shows it first."""
    await browser.opens(path)
    assert browser.answer.history[-1].headers["location"].endswith("#jauns")
    return browser.answer.text.partition('id="jauns"')[2]


async def test_who_comes_by_a_link_meets_it_first(browser: Browser) -> None:
    await browser.joins()
    here = await lands(browser, "/rakstit?start=p-malienas")
    assert here.index("Jūs atnācāt pa saiti") < here.index("<article")
    assert here.count("<article") == 1


async def test_who_comes_back_reads_on_where_they_stopped(site: Site, browser: Browser) -> None:
    await browser.joins()
    for text in ("Sapulce ir rīt.", "Ceļš būs slēgts."):
        await site.web.send(await site.address(browser), Outbound(text))
    here = await lands(browser)
    assert here.index("Jaunas ziņas: 2") < here.index("Sapulce ir rīt.")
    here = await lands(browser)
    assert "Jaunas ziņas" not in here
    assert "Sapulce ir rīt." not in here
    assert "Ceļš būs slēgts." in here


async def test_who_comes_back_by_the_code_reads_the_newest(site: Site, browser: Browser) -> None:
    await browser.joins()
    page = await browser.presses("Parādīt kodu")
    code = next(word for word in page.words.split() if as_typed(word) == word)
    elsewhere = site.browser()
    await elsewhere.opens(f"/atgriezties/{code}")
    await elsewhere.presses("Turpināt")
    here = elsewhere.answer.text.partition('id="jauns"')[2]
    assert "Ko vēlaties darīt?" in here
    assert "Jaunas ziņas" not in here


async def test_the_short_answer_stands_where_the_page_lands(site: Site, browser: Browser) -> None:
    await browser.joins()
    await site.web.acknowledge(f"{(await site.address(browser)).chat} tap", "Jūsu atbilde: Trešdien")
    here = await lands(browser)
    assert here.index("Jūsu atbilde: Trešdien") < here.index("<article")


async def test_a_press_that_changes_nothing_stays_at_its_message(site: Site, browser: Browser) -> None:
    await browser.joins()
    rows = ((Choice("Vecā poga", tap="f:999.1:o0"),),)
    await site.web.send(await site.address(browser), Outbound("Agrāka ziņa", rows=rows))
    await site.web.send(await site.address(browser), Outbound("Jaunāka ziņa"))
    await lands(browser)
    await browser.presses("Vecā poga")
    here = browser.answer.text.partition('id="jauns"')[2]
    assert "Agrāka ziņa" in here, browser.page.messages


async def test_another_language_leaves_one_where_one_reads(browser: Browser) -> None:
    await browser.joins()
    await lands(browser)
    (russian,) = [link for link in browser.links if "valoda=ru" in link]
    assert russian.endswith("#jauns")


# ---------------------------------------------------------------- what is to be pressed


def main_buttons(browser: Browser) -> list[str]:
    messages = browser.answer.text.partition('id="composer"')[0]
    return [part.partition("</span>")[0] for part in messages.split('class="main"><span>')[1:]]


async def test_what_stands_alone_in_the_newest_message_is_the_thing_to_press(site: Site, browser: Browser) -> None:
    """Of answers that weigh the same none stands out, nor does giving up."""
    await browser.joins()
    send, change, cancel = (Choice(label, tap=f"x:{label}") for label in ("Nosūtīt", "Labot", "Atcelt"))
    for rows, main in (
        (((send,), (change, cancel)), ["Nosūtīt"]),
        (((send,), (cancel,)), ["Nosūtīt"]),
        (((send,), (change,)), []),
        (((send, change),), []),
        (((cancel,),), []),
    ):
        await site.web.send(await site.address(browser), Outbound("Vai tā?", rows=rows))
        await browser.opens()
        assert main_buttons(browser) == main


async def test_a_number_stays_on_one_line_and_is_read_as_typed(site: Site, browser: Browser) -> None:
    await browser.joins()
    link = "https://www.aluksne.lv/AL-2026-0002"
    await site.web.send(await site.address(browser), Outbound(f"Par A-1 un <AL-2026-0002>: {link}"))
    await browser.opens()
    assert f"Par A-1 un <AL-2026-0002>: {link}" in browser.page.messages[-1]
    assert '<span class="number">A-1</span>' in browser.answer.text
    assert f'href="{link}"' in browser.answer.text


# ---------------------------------------------------------------- nothing lost, nothing twice


async def test_the_same_page_sent_twice_counts_once(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    form, data = browser.page.form("Sūtīt ziņu")
    await asyncio.gather(*(browser.client.post(form.action, data=data | {"text": "Sveiki!"}) for _ in range(3)))
    await browser.opens()
    assert sum("Sveiki!" in message for message in browser.page.messages) == 1


async def test_what_was_sent_again_an_hour_later_is_shown_at_once(chat: Chat, browser: Browser) -> None:
    """A browser that is opened again sends its last form anew; there is no other answer to wait for."""
    await browser.joins()
    form, data = browser.page.form("Sūtīt ziņu")
    data |= {"text": "Sveiki!"}
    await browser.client.post(form.action, data=data)
    await chat.passes(hours=1)
    with patch.object(browser.site.web, "answered", side_effect=AssertionError):
        page = browser._sees(await browser.client.post(form.action, data=data))
    assert sum("Sveiki!" in message for message in page.messages) == 1


async def test_a_page_that_stood_open_for_days_is_pressed_as_if_it_were_new(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    await chat.passes(days=9)
    await browser.presses("Jauns priekšlikums")
    await browser.says("Pie ezera vajag soliņu, kur atpūsties.")
    assert len(await chat.rows("SELECT * FROM drafts")) == 1


async def test_what_is_typed_stays_in_the_field_when_it_cannot_be_sent(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    await browser.says("garš " * 1000)
    assert browser.status == 400
    assert browser.page.form("Sūtīt ziņu")[1]["text"].startswith("garš garš")


async def test_a_photo_goes_with_the_words(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    await browser.presses("Ziņot par problēmu")
    await browser.says("", file=("bedre.jpg", photo()))
    (media,) = await chat.rows("SELECT channel, kind FROM media")
    assert (media["channel"], media["kind"]) == ("web", "photo")


async def test_a_document_is_taken_along_with_its_name_and_said_where_nobody_asked_for_one(
    chat: Chat, browser: Browser
) -> None:
    await browser.joins()
    await browser.says("", file=("Plāns 120345-12345.pdf", b"%PDF-1.7 a plan"))
    assert browser.status == 200
    assert any(".pdf" in message and "120345" not in message for message in browser.page.messages)
    assert "Failu šeit pievienot nevar" in browser.page.words


async def test_a_programme_that_is_called_a_document_is_refused(browser: Browser) -> None:
    await browser.joins()
    await browser.says("", file=("plans.pdf", b"MZ a program"))
    assert browser.status == 415


async def test_a_file_of_another_kind_is_refused_with_a_sentence_and_the_words_stay(browser: Browser) -> None:
    await browser.joins()
    await browser.says("Skatiet pielikumu", file=("plans.exe", b"MZ\x90\x00 a program"))
    assert browser.status == 415
    assert "Šādu failu te pievienot nevar" in browser.page.words
    assert browser.page.form("Sūtīt ziņu")[1]["text"] == "Skatiet pielikumu"


async def test_who_sends_a_photo_as_an_iphone_keeps_it_reads_what_to_do(browser: Browser) -> None:
    await browser.joins()
    for brand in (b"heic", b"hevc", b"msf1"):
        await browser.says("Skatiet", file=("IMG_1.HEIC", b"\0\0\0\x18ftyp" + brand + b"\0" * 100))
        assert browser.status == 415
        assert "jpg, png vai webp" in browser.page.words
        assert "iPhone" in browser.page.words


async def test_personal_codes_are_cut_out_before_anything_is_stored(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    await browser.says("Mans kods ir 120345-12345, zvaniet.")
    stored = [row["body"] for row in await chat.rows("SELECT body FROM screens")]
    assert not any("12345, zvaniet" in body for body in stored)


async def test_the_short_answer_to_a_press_is_said_on_the_page(
    chat: Chat, site: Site, ilze: Actor, anna: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    browser = site.browser()
    await browser.joins()
    await browser.says("AL-2026-0001")
    await browser.presses("Atbalst")
    assert browser.status == 200
    (supporters,) = await chat.rows("SELECT COUNT(*) AS count FROM supports")
    assert supporters["count"] == 1


async def test_what_one_visitor_does_wakes_nobody_elses_page(site: Site, browser: Browser) -> None:
    """Five hundred open pages would each read the store at every press of anybody."""
    await browser.joins()
    own = await site.address(browser)
    with site.web.pages.opened(own.chat) as here, site.web.pages.opened("another") as elsewhere:
        await browser.says("Sveiki, pagasts!")
    assert (here.is_set(), elsewhere.is_set()) == (True, False)


def test_a_crowd_of_presses_takes_nobody_elses_short_answer_away() -> None:
    pages = Pages()
    pages.show(Toast("anna", "1", "Jūsu atbalsts ir ieskaitīts."))
    for at in range(10 * TOASTS):
        pages.show(Toast("robot", str(at), "Šī poga ir veca."))
    assert [toast.tap for toast in pages.take("anna")] == ["1"]
    assert len(pages.take("robot")) == TOASTS
    assert not pages.take("robot")


def test_short_answers_nobody_comes_for_do_not_pile_up() -> None:
    pages = Pages()
    for at in range(WAITED_FOR + 10):
        pages.show(Toast(f"page-{at}", "1", "Paldies!"))
    assert not pages.has("page-9")
    assert pages.has("page-10")


# ---------------------------------------------------------------- coming back


async def test_with_the_written_code_one_goes_on_elsewhere(chat: Chat, site: Site, browser: Browser) -> None:
    await browser.joins()
    page = await browser.presses("Parādīt kodu")
    code = next(word for word in page.words.split() if as_typed(word) == word)
    elsewhere = site.browser()
    await elsewhere.opens("/atgriezties")
    await elsewhere.presses("Turpināt", code=f" {code.lower().replace('-', ' ')} ")
    assert "Ko vēlaties darīt?" in elsewhere.page.messages[-1]
    assert await site.address(elsewhere) == await site.address(browser)


async def test_a_new_code_ends_the_one_before(chat: Chat, site: Site, browser: Browser) -> None:
    await browser.joins()
    address = await site.address(browser)
    for code in ("1111-1111-1111-1111", "2222-2222-2222-2222"):
        await chat.machine.write(partial(given, code, address, chat.clock.now()))
    elsewhere = site.browser()
    await elsewhere.opens("/atgriezties/1111-1111-1111-1111")
    await elsewhere.presses("Turpināt")
    assert elsewhere.status == 400
    assert "Tādas sarunas nav" in elsewhere.page.words


async def test_a_code_in_the_wrong_hands_is_renewed_on_the_page(site: Site, browser: Browser) -> None:
    await browser.joins()
    page = await browser.presses("Parādīt kodu")
    code = next(word for word in page.words.split() if as_typed(word) == word)
    await browser.opens()
    page = await browser.presses("Parādīt jaunu kodu")
    assert "Iepriekšējais kods vairs neder" in page.words
    thief = site.browser()
    await thief.opens(f"/atgriezties/{code}")
    await thief.presses("Turpināt")
    assert thief.status == 400


async def test_it_is_asked_once_before_the_conversation_ends_here(browser: Browser) -> None:
    await browser.joins()
    await browser.presses("Parādīt kodu")
    await browser.opens()
    await browser.presses("Beigt šeit")
    assert "Turpināt varēs ar atgriešanās kodu" in browser.page.words
    await browser.presses("Jā, beigt")
    assert "Saruna šajā ierīcē ir beigta" in browser.page.words


async def test_looking_at_the_kept_link_changes_nothing(chat: Chat, site: Site, browser: Browser) -> None:
    """Messengers and mail programs open links by themselves."""
    await browser.joins()
    before = await chat.rows("SELECT COUNT(*) AS count FROM visitor_keys")
    await site.browser().opens("/atgriezties/1111-1111-1111-1111")
    assert await chat.rows("SELECT COUNT(*) AS count FROM visitor_keys") == before


async def test_on_a_shared_computer_the_conversation_ends(chat: Chat, site: Site, browser: Browser) -> None:
    await browser.joins()
    secret = browser.secret
    await browser.presses("Beigt šeit")
    assert "Jums vēl nav atgriešanās koda" in browser.page.words
    await browser.presses("Tomēr beigt")
    thief = site.browser()
    thief.keeps(secret)
    await thief.opens()
    assert "Rakstiet savam pagastam" in thief.page.words


async def test_a_shared_computer_keeps_nothing_of_what_was_read(browser: Browser) -> None:
    """[Back] after the end, and what stood half written in the field."""
    await browser.joins()
    for path in ("/rakstit", "/atgriezties"):
        assert (await browser.client.get(path)).headers["cache-control"] == "no-store"
    form, data = browser.page.form("Beigt šeit")
    ended = await browser.client.post(form.action, data=data | {"sure": "1"})
    assert '"storage"' in ended.headers["clear-site-data"]


async def test_a_neighbour_under_the_same_domain_brings_nobody_into_their_conversation(
    site: Site, browser: Browser
) -> None:
    """A cookie for the whole domain can be set by any of its pages."""
    await browser.joins()
    victim = site.browser()
    victim.client.cookies.set("balss", browser.secret, domain=".example.lv")
    await victim.opens()
    assert "Rakstiet savam pagastam" in victim.page.words


async def test_somebody_elses_link_does_not_take_ones_own_conversation_away(site: Site, browser: Browser) -> None:
    await browser.joins()
    page = await browser.presses("Parādīt kodu")
    code = next(word for word in page.words.split() if as_typed(word) == word)
    other = site.browser()
    await other.joins()
    before = await site.address(other)
    await other.opens(f"/atgriezties/{code}")
    await other.presses("Turpināt")
    assert other.status == 409
    assert await site.address(other) == before
    await browser.opens(f"/atgriezties/{code}")
    await browser.presses("Turpināt")
    assert browser.status == 200


async def test_neither_code_nor_cookie_stands_in_the_database(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    page = await browser.presses("Parādīt kodu")
    code = next(word for word in page.words.split() if as_typed(word) == word)
    for row in await chat.rows("SELECT hash, address, kind FROM visitor_keys"):
        assert {browser.secret, code}.isdisjoint((row["hash"], row["address"], row["kind"]))


# ---------------------------------------------------------------- who may


async def test_a_form_on_a_foreign_page_is_not_taken(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    form, data = browser.page.form("Sūtīt ziņu")
    for foreign in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        answer = await browser.client.post(form.action, data=data | {"text": "Ļaunums"}, headers=foreign)
        assert answer.status_code == 403
    assert not [row for row in await chat.rows("SELECT body FROM screens") if "Ļaunums" in row["body"]]


async def test_whoever_presses_faster_than_one_can_read_or_fills_what_nobody_sees_presses_again(
    chat: Chat, site: Site, browser: Browser
) -> None:
    await browser.opens()
    await browser.presses("Sākt sarunu")
    assert browser.status == 400
    site.time += 5
    await browser.presses("Sākt sarunu", website="https://spam.example")
    assert browser.status == 400
    assert await chat.rows("SELECT * FROM visitor_keys") == []
    site.time += 5
    await browser.presses("Sākt sarunu")
    assert browser.status == 200


async def test_who_is_in_a_hurry_begins_at_once(site: Site, browser: Browser) -> None:
    await browser.opens()
    site.time += 0.5
    await browser.presses("Sākt sarunu")
    assert browser.status == 200


async def test_who_clicks_twice_begins_one_conversation(chat: Chat, site: Site, browser: Browser) -> None:
    """The browser keeps only the second answer, and two in a library who look in the same second are two."""
    others = site.browser()
    for one in (browser, others):
        await one.opens()
    site.time += 5
    form, data = browser.page.form("Sākt sarunu")
    clicks = [site.browser() for _ in range(3)]
    await asyncio.gather(*(one.client.post(form.action, data=data) for one in clicks))
    await others.presses("Sākt sarunu")
    assert len({one.secret for one in clicks}) == 1
    assert len(await chat.rows("SELECT * FROM visitor_keys")) == 2
    await clicks[0].opens()
    assert len(clicks[0].page.messages) == 1


async def test_the_page_before_the_conversation_leads_nobody_else_into_it(
    chat: Chat, site: Site, browser: Browser
) -> None:
    """[Back] on a computer that others use too."""
    await browser.opens()
    first = browser.page
    site.time += 5
    await browser.presses("Sākt sarunu")
    await chat.passes(minutes=1)
    other = site.browser()
    other.page = first
    await other.presses("Sākt sarunu")
    assert await site.address(other) != await site.address(browser)


async def test_one_address_begins_no_endless_row_of_conversations(chat: Chat, site: Site) -> None:
    begun = []
    for _ in range(Knock.BEGIN_FROM.value.at_once + 3):
        browser = site.browser()
        await browser.opens()
        site.time += 1
        await browser.presses("Sākt sarunu")
        begun.append(browser.status)
    assert begun[:-3] == [200] * Knock.BEGIN_FROM.value.at_once
    assert begun[-1] == 429
    elsewhere = site.browser(ip="198.51.100.3")
    await elsewhere.begins()
    assert elsewhere.status == 200


async def test_whom_nobody_knows_may_not_send_what_fills_the_memory(site: Site, browser: Browser) -> None:
    await browser.opens()
    for path in ("/rakstit/sakt", "/rakstit/kods", "/rakstit/beigt", "/atgriezties"):
        brought = 0

        async def much() -> AsyncIterator[bytes]:
            nonlocal brought
            for _ in range(300):
                brought += 1024
                yield b"&" * 1024

        answer = await browser.client.post(
            path, content=much(), headers={"content-type": "application/x-www-form-urlencoded"}
        )
        assert (answer.status_code, brought <= 70 * 1024) == (413, True), path


async def test_files_cannot_be_brought_without_end_and_the_words_stay(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    for at in range(25):
        await browser.says("Lūdzu, izlasiet!", file=(f"plans-{at}.pdf", b"%PDF-1.7" + bytes([at]) * 70_000))
        if browser.status == 429:
            break
    assert (at, browser.status) == (20, 429)
    await browser.opens()
    await browser.says("Vēl viens vārds bez faila")
    assert browser.status == 200


async def test_who_writes_too_fast_keeps_what_they_wrote(browser: Browser) -> None:
    await browser.joins()
    for _ in range(45):
        await browser.says("Sveiki, pagasts!")
        if browser.status == 429:
            break
    assert browser.status == 429
    assert browser.page.form("Sūtīt ziņu")[1]["text"] == "Sveiki, pagasts!"


async def test_nobody_keeps_more_pages_open_than_a_person_reads(site: Site, browser: Browser) -> None:
    await browser.joins()
    open_pages = [asyncio.create_task(browser.client.get("/rakstit/jauns")) for _ in range(TABS + 1)]
    done, still = await asyncio.wait(open_pages, return_when=asyncio.FIRST_COMPLETED, timeout=PATIENCE)
    assert [task.result().text for task in done] == ["retry: 60000\n\n"]
    site.web.close()
    await asyncio.gather(*still)


async def test_of_too_many_open_pages_the_last_asks_again_later(site: Site, browser: Browser) -> None:
    """They would use up the files and connections that the program may hold, and then nobody could write."""
    await browser.joins()
    with patch("bot.web.looking.PAGES", 0):
        assert (await browser.client.get("/rakstit/jauns")).text == "retry: 60000\n\n"


async def test_not_all_pages_come_back_in_the_same_second(site: Site, browser: Browser) -> None:
    await browser.joins()
    site.web.close()
    told = {(await browser.client.get("/rakstit/jauns")).text.splitlines()[0] for _ in range(20)}
    assert len(told) > 10


async def test_no_proxy_is_to_hold_back_what_a_page_is_told(site: Site, browser: Browser) -> None:
    await browser.joins()
    site.web.close()
    headers = (await browser.client.get("/rakstit/jauns")).headers
    assert headers["x-accel-buffering"] == "no"
    assert "no-transform" in headers["cache-control"]


async def test_a_page_that_stays_open_after_the_end_hears_nothing_more(browser: Browser) -> None:
    await browser.joins()
    listening = asyncio.create_task(browser.client.get("/rakstit/jauns"))
    await asyncio.sleep(0)
    form, data = browser.page.form("Beigt šeit")
    await browser.client.post(form.action, data=data | {"sure": "1"})
    assert (await asyncio.wait_for(listening, PATIENCE)).status_code in (200, 404)


async def test_whoever_has_a_whole_network_of_addresses_is_one(site: Site) -> None:
    for at in range(11):
        browser = site.browser(ip=f"2001:db8:0:1::{at + 1:x}")
        await browser.opens("/atgriezties")
        await browser.presses("Turpināt", code="1234-1234-1234-1234")
    assert browser.status == 429
    assert network("2001:db8:0:2::1") != network("2001:db8:0:1::1")


async def test_whoever_looked_too_often_elsewhere_has_looked_too_often_here(site: Site, browser: Browser) -> None:
    while not site.door.wait(Knock.LOOK_FROM, "192.0.2.7"):
        pass
    for path in ("/privatums", "/rakstit"):
        await browser.opens(path)
        assert browser.status == 429


async def test_pictures_cannot_be_taken_without_end_and_others_are_not_shut_out(site: Site) -> None:
    greedy, other = site.browser(), site.browser()
    for browser in (greedy, other):
        await browser.joins()
        await browser.says("", file=("bedre.jpg", photo()))
    (ref,) = site.files
    taken = [await greedy.client.get(f"/rakstit/media/{ref}") for _ in range(Knock.TAKE.value.at_once + 1)]
    assert [answer.status_code for answer in taken[:-1]] == [200] * Knock.TAKE.value.at_once
    assert taken[-1].status_code == 429
    assert "Pārāk bieži" in taken[-1].text
    assert (await other.client.get(f"/rakstit/media/{ref}")).status_code == 200


async def test_a_picture_is_not_sent_again_to_a_browser_that_has_it(site: Site, browser: Browser) -> None:
    """Without a script each press shows the whole page anew; many telephones pay for what they load."""
    await browser.joins()
    await browser.says("", file=("bedre.jpg", photo()))
    (ref,) = site.files
    taken = (await browser.client.get(f"/rakstit/media/{ref}")).headers
    assert taken["cache-control"] == "private, max-age=900"  # nor asked for at every press
    mark = taken["etag"]
    again = await browser.client.get(f"/rakstit/media/{ref}", headers={"if-none-match": mark})
    assert (again.status_code, again.content) == (304, b"")
    assert (
        await site.browser().client.get(f"/rakstit/media/{ref}", headers={"if-none-match": mark})
    ).status_code == 404


def test_twenty_people_in_a_library_write_for_half_an_hour() -> None:
    """All behind one address; each presses every six seconds, and their pages are full of photos."""
    time = 0.0
    door = Doorkeeper(lambda: time)
    people = [f"reader {at}" for at in range(20)]

    def wait(knocks: tuple[Knock, ...], who: str) -> float:
        return max(door.wait(knock, "library" if knock.name.endswith("FROM") else who) for knock in knocks)

    waited = [wait((Knock.BEGIN_FROM, *(Knock.TAKE_FROM, Knock.TAKE) * 30), who) for who in people]
    press = (Knock.SAY_FROM, Knock.SAY, *(Knock.LOOK_FROM, Knock.LOOK) * 2)
    for _ in range(300):
        waited += [wait(press, who) for who in people]
        time += 6.0
    assert max(waited) == 0


async def test_who_looks_too_often_waits_alone(site: Site, browser: Browser) -> None:
    await browser.joins()
    neighbour = site.browser()
    await neighbour.joins()
    while browser.status == 200:
        await browser.opens()
    await neighbour.opens()
    assert (browser.status, neighbour.status) == (429, 200)


def test_a_crowd_of_knockers_does_not_make_every_knock_slow() -> None:
    door = Doorkeeper(lambda: 1.0)
    for at in range(MOST + 2):
        door.wait(Knock.LOOK, str(at))
    with patch.object(door, "_forget") as forget:
        for at in range(100):
            door.wait(Knock.LOOK, f"later {at}")
    assert forget.call_count == 0


async def test_looking_writes_nothing_but_once_a_day(chat: Chat, site: Site, browser: Browser) -> None:
    """Who only reads is shown the page also while nothing can be stored, and holds nobody up."""
    await browser.joins()
    with patch.object(site.web, "write") as write:
        await browser.opens()
    assert (browser.status, write.call_count) == (200, 0)
    await chat.passes(days=2)
    await browser.opens()
    (key,) = await chat.rows("SELECT used_at FROM visitor_keys WHERE kind = 'browser'")
    assert key["used_at"] == to_micros(chat.clock.now())


async def test_what_is_no_form_is_answered_with_a_sentence(browser: Browser) -> None:
    await browser.joins()
    answer = await browser.client.post("/rakstit", content=b"--", headers={"content-type": "multipart/form-data"})
    assert answer.status_code == 400
    assert "<main" in answer.text


async def test_codes_cannot_be_tried_in_rows(site: Site) -> None:
    browser = site.browser()
    for _ in range(11):
        await browser.opens("/atgriezties")
        await browser.presses("Turpināt", code="1234-1234-1234-1234")
    assert browser.status == 429
    assert "Pagaidiet 1 minūti" in browser.page.words


async def test_whoever_tries_codes_shuts_nobody_in_the_library_out(site: Site, browser: Browser) -> None:
    await browser.joins()
    page = await browser.presses("Parādīt kodu")
    code = next(word for word in page.words.split() if as_typed(word) == word)
    guessing = site.browser()
    for _ in range(12):
        await guessing.opens("/atgriezties")
        await guessing.presses("Turpināt", code="1234-1234-1234-1234")
    assert guessing.status == 429
    for _ in range(12):
        elsewhere = site.browser()
        await elsewhere.opens("/atgriezties")
        await elsewhere.presses("Turpināt", code=code)
        assert elsewhere.status == 200


async def test_a_code_that_is_shown_again_is_the_one_on_the_paper(site: Site, browser: Browser) -> None:
    """A page is loaded anew by a finger, by [Back], by a browser that was closed."""
    await browser.joins()
    page = await browser.presses("Parādīt kodu")
    code = next(word for word in page.words.split() if as_typed(word) == word)
    assert code in (await browser.opens(browser.path)).words
    assert await site.address(browser) == await site.chat.machine.read(lambda store: store.visitors.whose(code))
    assert code not in (await site.browser().opens("/rakstit/kods")).words
    with patch("bot.web.returning.SHOWN_FOR", -1.0):
        await browser.opens()
        await browser.client.post("/rakstit/kods")
        assert (await browser.opens("/rakstit/kods")).messages
    assert "/rakstit/kods" not in browser.path


async def test_a_picture_is_shown_only_where_it_was_sent(site: Site, browser: Browser) -> None:
    """Who has the same picture and asks by its name does not learn that it was sent to us."""
    await browser.joins()
    await browser.says("", file=("bedre.jpg", photo()))
    (ref,) = site.files
    other = site.browser()
    assert (await other.client.get(f"/rakstit/media/{ref}")).status_code == 404
    await other.joins()
    await other.says(f'"ref":"{ref}"')
    assert (await other.client.get(f"/rakstit/media/{ref}")).status_code == 404
    assert (await browser.client.get(f"/rakstit/media/{ref}")).status_code == 200


async def test_who_is_not_there_cannot_be_written_to(site: Site) -> None:
    with pytest.raises(Undeliverable) as gone:
        await site.web.send(Address("web", "0" * 24), Outbound("Sveiki"))
    assert gone.value.reason is Reason.UNREACHABLE


# ---------------------------------------------------------------- what is kept


async def test_who_deletes_their_data_reads_the_goodbye_and_a_day_later_nothing_is_left(
    chat: Chat, site: Site, browser: Browser
) -> None:
    await browser.joins()
    await browser.says("Mani dati")
    await browser.presses("Dzēst")
    await browser.presses("Jā, dzēst")
    assert len(browser.page.messages) == 2  # the last before stays until there is another
    assert "izdzēst" in browser.page.messages[-1]
    await chat.passes(days=2)
    assert await chat.rows("SELECT * FROM visitor_keys") == []


async def test_a_photo_of_who_deleted_their_data_lies_nowhere_any_more(
    chat: Chat, site: Site, browser: Browser
) -> None:
    """As it came it says where it was taken."""
    await browser.joins()
    await browser.presses("Ziņot par problēmu")
    await browser.says("", file=("bedre.jpg", photo()))
    await site.becomes_old()
    assert len(site.files) == 1
    await browser.says("Mani dati")
    await browser.presses("Dzēst")
    await browser.presses("Jā, dzēst")
    await chat.passes(days=2)
    await site.becomes_old()
    assert site.files == []


async def test_who_began_and_never_joined_is_forgotten_after_a_month(chat: Chat, site: Site, browser: Browser) -> None:
    await browser.begins()
    await chat.passes(days=32)
    assert await chat.rows("SELECT * FROM visitor_keys") == []


async def test_the_page_speaks_the_language_one_chose(browser: Browser) -> None:
    await browser.opens("/rakstit?valoda=ru")
    assert "Напишите своей волости" in browser.page.words
    await browser.opens("/rakstit")
    assert "Напишите своей волости" in browser.page.words


async def test_who_begins_on_a_page_in_their_language_is_greeted_and_known_in_it(chat: Chat, browser: Browser) -> None:
    await browser.opens("/rakstit?valoda=ru")
    browser.site.time += 5
    await browser.presses("Начать разговор")
    assert "Добрый день" in browser.page.messages[-1]
    await browser.presses("Продолжить")
    assert "Где Вы живёте" in browser.page.messages[-1]
    form, data = browser.page.form("Отправить сообщение")
    await browser.client.post(form.action, data=data | {"text": "Malienas pagasts"})
    await browser.opens()
    await browser.presses("Да")
    assert [row["language"] for row in await chat.rows("SELECT language FROM people")] == ["ru"]


async def test_who_changes_the_language_of_the_page_is_spoken_to_in_it(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    await browser.opens("/rakstit?valoda=en")
    assert "English" in browser.page.messages[-1]
    assert [row["language"] for row in await chat.rows("SELECT language FROM people")] == ["en"]
    shown = len(browser.page.messages)
    await browser.opens("/rakstit?valoda=en")
    assert len(browser.page.messages) == shown


async def test_a_foreign_page_does_not_change_the_language(chat: Chat, browser: Browser) -> None:
    await browser.joins()
    await browser.client.get("/rakstit?valoda=en", headers={"sec-fetch-site": "cross-site"})
    assert [row["language"] for row in await chat.rows("SELECT language FROM people")] == ["lv"]


# ---------------------------------------------------------------- the code itself


def test_a_code_is_read_as_people_write_it() -> None:
    code = codes.written(bytes(range(200, 200 + visitors.CODE_BYTES)))
    assert as_typed(code) == code
    assert as_typed(code.lower().replace("-", "").replace("1", "l").replace("0", "o")) == code
    for wrong in ("", "1234", code + "7", code[:-1] + "U"):
        assert as_typed(wrong) == ""


def test_two_codes_differ_wherever_the_chance_does() -> None:
    made = {codes.written((1 << bit).to_bytes(visitors.CODE_BYTES)) for bit in range(8 * visitors.CODE_BYTES)}
    assert len(made) == 8 * visitors.CODE_BYTES


async def test_an_empty_message_is_answered(browser: Browser) -> None:
    await browser.joins()
    await browser.says("")
    assert browser.status == 400
    assert "Lauks vēl ir tukšs" in browser.page.words


async def test_only_a_second_code_ends_a_former_one(browser: Browser) -> None:
    await browser.joins()
    assert "Iepriekšējais kods" not in (await browser.presses("Parādīt kodu")).words


async def test_a_press_in_a_tab_where_the_conversation_has_ended_says_so(site: Site, browser: Browser) -> None:
    await browser.joins()
    other_tab = browser.page
    await browser.presses("Beigt šeit")
    await browser.presses("Tomēr beigt")
    browser.page = other_tab
    await browser.says("Vēl viens vārds")
    assert "Saruna šajā ierīcē ir beigta" in browser.page.words


async def test_while_nothing_can_be_stored_one_hears_so_and_keeps_the_words(site: Site, browser: Browser) -> None:
    """As with a full disk: what is to be written waits, and what comes in is refused."""
    await browser.joins()

    async def waits(_: object) -> None:
        await asyncio.Event().wait()

    with (
        patch.object(site.web, "write", waits),
        patch.object(site.chat.machine, "receive", AsyncMock(side_effect=NotStored("full"))),
    ):
        await asyncio.wait_for(browser.says("Neaizmirstiet mani"), PATIENCE)

    assert browser.status == 503
    assert browser.page.form("Sūtīt ziņu")[1]["text"] == "Neaizmirstiet mani"


def slowly(form: dict[str, str], content: bytes, seconds: float, *, ends: bool = True) -> httpx.Request:
    """A form with a photo that takes so long to arrive, or never ends."""
    whole = httpx.Request("POST", f"{ORIGIN}/rakstit", data=form, files={"file": ("bedre.jpg", content)})
    body = whole.read()

    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(body), len(body) // 5 + 1):
            yield body[at : at + len(body) // 5 + 1]
            await asyncio.sleep(seconds / 5)
        if not ends:
            await asyncio.Event().wait()

    return httpx.Request("POST", whole.url, content=pieces(), headers=whole.headers)


async def sends_slowly(browser: Browser, seconds: float, *, ends: bool = True, count: str = "1") -> httpx.Response:
    form = browser.page.form("Sūtīt ziņu")[1] | {"text": "Skatiet!", "event": f"slow-{count}"}
    content = photo() + count.encode() * 70_000
    request = slowly(form, content, seconds, ends=ends)
    sent = browser.client.build_request("POST", "/rakstit", content=request.stream, headers=request.headers)
    return await browser.client.send(sent, follow_redirects=True)


async def test_a_photo_that_takes_long_to_arrive_arrives(site: Site, browser: Browser) -> None:
    """2.4 MB at 400 kbit/s take 50 seconds; what is to be stored soon is stored soon all the same."""
    await browser.joins()
    with patch("bot.web.sent.STORED_WITHIN", 2.0):
        answer = await sends_slowly(browser, 3.0)
    assert answer.status_code == 200
    assert len(site.files) == 1


async def test_a_photo_that_stops_on_its_way_is_not_waited_for_without_end(browser: Browser) -> None:
    await browser.joins()
    with patch("bot.web.sent.STALLED", 0.2):
        answer = await sends_slowly(browser, 0.1, ends=False)
    assert answer.status_code == 400
    assert "Sūtīšana apstājās" in answer.text


async def test_nobody_fills_the_program_with_files_that_never_arrive(site: Site, browser: Browser) -> None:
    await browser.joins()
    with patch("bot.web.sent.STALLED", 1.0):
        sent = [asyncio.create_task(sends_slowly(browser, 0.1, ends=False, count=str(n))) for n in range(4)]
        answers = await asyncio.gather(*sent)
    assert sorted(answer.status_code for answer in answers) == [400, 400, 400, 429]
    assert (await sends_slowly(browser, 0.0)).status_code == 200


async def test_who_begins_while_nothing_can_be_stored_hears_so(site: Site, browser: Browser) -> None:
    async def waits(_: object) -> None:
        await asyncio.Event().wait()

    await browser.opens()
    site.time += 5
    with patch.object(site.web, "write", waits), patch("bot.web.sent.STORED_WITHIN", 0.1):
        await browser.presses("Sākt sarunu")
    assert browser.status == 503

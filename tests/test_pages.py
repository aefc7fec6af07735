"""What everybody may read without a conversation: the page of a place, of a matter, and the short ways there."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain import links
from bot.web.doorkeeper import Knock
from bot.web.kept import STATIC
from tests import consultations, entries, meetings, polls
from tests.announcements import codes, sends
from tests.calendars import file_of
from tests.chat import Actor, Chat
from tests.proposals import decides, publishes, reports, submits
from tests.visits import ORIGIN, Browser, Site


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    site = await Site(tmp_path).open()
    yield site
    await site.close()


@pytest.fixture
def chat(site: Site) -> Chat:
    return site.chat


@pytest.fixture
def browser(site: Site) -> Browser:
    return site.browser()


async def words(browser: Browser, path: str) -> str:
    """All that stands there, however it is broken into lines."""
    return " ".join((await browser.opens(path)).words.split())


# ---------------------------------------------------------------- one place


async def test_an_address_one_can_say_shows_what_is_open_and_what_was_decided(
    browser: Browser, chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    await chat.passes(days=1)
    await decides(
        ilze, "Lemt", "Darām paši", "Soliņu taisīsim talkā, jo dēļi jau ir.", "Talka ir sestdien.", "28.11.2026"
    )
    await submits(anna, "Vajag laternu pie skolas", "Apgaismojums")
    await publishes(ilze)
    await polls.opens(ilze)
    await meetings.announces(ilze)

    said = await words(browser, "/malienas")

    assert "Malienas pagasts" in said
    now, _, decided = said.partition("Kas nesen izlemts")
    assert "A-1 „Kur likt soliņu?”" in now
    assert "Par skolas telpām" in now
    assert "AL-2026-0002 „Vajag laternu pie skolas”" in now
    assert "atbilde līdz otrdienai, 8. decembrim" in now
    assert "AL-2026-0001" not in now
    assert "AL-2026-0001 „Vajag soliņu pie ezera”" in decided
    assert "Soliņu taisīsim talkā" in decided
    assert "Talka ir sestdien." in decided
    assert "Anna" not in said


async def test_where_nothing_happens_the_page_says_so_and_how_to_begin(browser: Browser) -> None:
    said = await words(browser, "/liepnas")

    assert "Pašlaik nekas nav atvērts." in said
    assert "Rakstīt šeit" in said
    assert "Bibliotēka" in said


async def test_from_its_page_one_is_not_asked_where_one_lives(browser: Browser, site: Site) -> None:
    await browser.opens("/malienas")
    assert "/rakstit?start=p-malienas" in browser.links

    await browser.begins("p-malienas")
    page = await browser.presses("Turpināt")

    assert "Malienas pagasts" in page.messages[-1]


async def test_an_app_that_is_not_running_is_not_offered(browser: Browser, chat: Chat) -> None:
    assert "Telegram" not in await words(browser, "/malienas")

    chat.machine.channels["telegram"] = chat.platform

    assert "Rakstīt lietotnē Telegram" in await words(browser, "/malienas")
    assert chat.platform.link("p-malienas") in browser.links


@pytest.mark.parametrize(
    "typed", ["/Malienas", "/MALIENAS", "/māliēnas", "/malienas/", "/maliena", "/Maliena", "/malienas pagasts"]
)
async def test_a_place_is_found_however_it_is_written(browser: Browser, typed: str) -> None:
    assert "Malienas pagasts" in await words(browser, typed)
    assert browser.path == "/malienas"


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("/rakstīt", "/rakstit"),
        ("/Rakstit/", "/rakstit"),
        ("/rakstīt/?start=a-1", "/rakstit"),
        ("/rakstit/sakt", "/rakstit"),
        ("/rakstit/beigt?valoda=lv", "/rakstit"),
        ("/atgriezties/", "/atgriezties"),
        ("/Atgriezties/1111-2222-3333-4444", "/atgriezties/1111-2222-3333-4444"),
        ("/Pieklūstamība", "/pieklustamiba"),
        ("/zeltini", "/zeltinu"),
        ("/aluksnes", "/aluksne"),
    ],
)
async def test_a_page_is_found_as_it_is_spoken(browser: Browser, typed: str, path: str) -> None:
    await browser.opens(typed)
    assert (browser.status, browser.path) == (200, path)


async def test_what_is_asked_for_by_a_link_stays_asked_for(browser: Browser) -> None:
    await browser.opens("/rakstīt?start=a-1")
    assert str(browser.answer.url).endswith("/rakstit?start=a-1")


async def test_nobody_is_led_away_from_the_pages(browser: Browser) -> None:
    for path in ("//evil.example/", "/%5Cevil.example/", "//evil.example//"):
        answer = await browser.client.get(f"{ORIGIN}{path}", follow_redirects=False)
        led = answer.headers.get("location", "/")
        assert led.startswith("/")
        assert not led.startswith(("//", "/\\"))


async def test_all_places_are_on_the_first_page(browser: Browser) -> None:
    assert (await browser.opens("/")).words.count("pagasts") >= 15
    assert "/malienas" in browser.links


async def test_older_proposals_stand_on_the_pages_after_the_first(
    browser: Browser, chat: Chat, anna: Actor, ilze: Actor
) -> None:
    for number in range(12):
        await submits(anna, f"Ideja numur {number} pie ezera", "Parki, rotaļlaukumi")
        await publishes(ilze)
        await chat.passes(days=1 if number in (4, 8) else 0, minutes=1)
    first = await words(browser, "/malienas")
    assert "AL-2026-0012" in first
    assert "AL-2026-0002" not in first

    (earlier,) = [link for link in browser.links if link.startswith("?pirms=")]
    second = await words(browser, f"/malienas{earlier}")

    assert "AL-2026-0002" in second
    assert "AL-2026-0012" not in second


# ---------------------------------------------------------------- one matter


@pytest.mark.parametrize("typed", ["AL-2026-0001", "al-2026-1", "AL-1", "malienas/AL-2026-0001", "malienas/al-1"])
async def test_a_proposal_is_read_by_its_number_without_its_author(
    browser: Browser, anna: Actor, ilze: Actor, typed: str
) -> None:
    await submits(anna, "Vajag soliņu pie ezera, zvaniet 29123456")
    await publishes(ilze)

    said = await words(browser, f"/{typed}")

    assert browser.status == 200
    assert browser.path.endswith("AL-2026-0001")
    assert "Vajag soliņu pie ezera" in said
    assert "atbilde līdz" in said
    assert "Atbalstīt šeit" in said
    assert "29123456" not in said
    assert "Anna" not in said


async def test_from_paper_to_support(browser: Browser, chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await browser.joins()
    await browser.opens("/AL-2026-0001")
    (door,) = [link for link in browser.links if link.startswith("/rakstit")]

    await browser.opens(door)
    await browser.presses("Atvērt")
    await browser.presses("Atbalstu")

    assert len(await chat.rows("SELECT * FROM supports")) == 1
    assert "Atbalsts: 1" in await words(browser, "/AL-2026-0001")


async def test_nothing_unread_is_shown(browser: Browser, anna: Actor, ilze: Actor) -> None:
    await submits(anna)

    assert "soliņu" not in await words(browser, "/AL-2026-0001")
    assert browser.status == 404
    assert "soliņu" not in await words(browser, "/malienas")


async def test_of_a_problem_one_reads_what_it_is_about_and_how_far(browser: Browser, chat: Chat, anna: Actor) -> None:
    await reports(anna, "Liela bedre pie Annas mājas vārtiem")

    said = await words(browser, "/AL-2026-0001")

    assert "Ceļi un ielas" in said
    assert "bedre" not in said


async def test_a_poll_is_answered_from_its_page_and_its_running_votes_are_nowhere(
    browser: Browser, anna: Actor, ilze: Actor, chat: Chat
) -> None:
    number = await polls.opens(ilze)
    await anna.says(number)
    await anna.taps("1.")

    said = await words(browser, "/a1")

    assert browser.path == "/A-1"
    assert "<h1>Kur likt soliņu?</h1>" in browser.answer.text
    assert "Padomdevēja aptauja: Malienas pagasts" in said
    assert "Nospiediet" not in said
    assert "Piedalījās: 1" in said
    assert "Atbildēt šeit" in said
    assert "/rakstit?start=a-1" in browser.links


async def test_a_small_result_stays_hidden(browser: Browser, anna: Actor, ilze: Actor, chat: Chat) -> None:
    number = await polls.opens(ilze)
    await anna.says(number)
    await anna.taps("1.")
    await chat.passes(days=30)

    for path in ("/A-1", "/malienas"):
        assert "mazāk nekā 5" in await words(browser, path)


async def test_a_meeting_is_read_and_answered(browser: Browser, ilze: Actor) -> None:
    await meetings.announces(ilze)

    said = await words(browser, "/malienas/s-1")

    assert browser.path == "/malienas/S-1"
    assert "Par skolas telpām" in said
    assert "Piedalīšos vai nevarēšu: atbildēt šeit" in said  # as the buttons say where it leads
    assert "/rakstit?start=p-malienas-m-1" in browser.links


async def test_what_stands_in_the_calendar_and_what_was_announced_have_their_pages(
    browser: Browser, chat: Chat, peteris: Actor, ilze: Actor
) -> None:
    await entries.enters(peteris, where="Malienas pagasts")
    await sends(ilze)

    for path in ("/T-1", "/z1"):
        await words(browser, path)
        assert (browser.status, browser.path) == (200, path.upper().replace("Z1", "Z-1"))
    said = await words(browser, "/malienas")
    assert "Gaidāms T-1" in said
    assert "Paziņojumi Z-1 Sestdien, 28. novembrī, plkst. 10.00 talka" in said


async def test_what_the_municipality_asks_is_read_with_its_day(
    browser: Browser, peteris: Actor, dace: Actor, ilze: Actor
) -> None:
    await consultations.asks(peteris)

    assert "Izteikties šeit" in await words(browser, "/K-1")
    assert "K-1" in await words(browser, "/malienas")


PHOTO = "/AL-2026-0001/pielikums"


async def submits_with_photo(anna: Actor, chat: Chat) -> None:
    await anna.says("/priekslikums")
    await anna.says("Vajag soliņu pie ezera")
    await anna.taps("Parki")
    await anna.sends_photo()
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    await chat.passes(minutes=1)


async def test_the_photo_stands_on_the_page_and_is_nowhere_before_somebody_has_read_it(
    browser: Browser, chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits_with_photo(anna, chat)
    assert (await browser.client.get(PHOTO)).status_code == 404

    await publishes(ilze)

    await browser.opens("/AL-2026-0001")
    assert PHOTO in browser.links
    photo = await browser.client.get(PHOTO)
    assert photo.headers["content-type"] == "image/jpeg"
    assert "sandbox" in photo.headers["content-security-policy"]
    assert photo.content.startswith(b"\xff\xd8")


async def test_who_takes_photos_without_end_waits_and_reads_on(
    browser: Browser, chat: Chat, anna: Actor, ilze: Actor
) -> None:
    """What their browser has is not sent again, and does not count."""
    await submits_with_photo(anna, chat)
    await publishes(ilze)
    mark = (await browser.client.get(PHOTO)).headers["etag"]

    while not browser.site.door.wait(Knock.TAKE_FROM, "192.0.2.7"):
        pass
    photo = await browser.client.get(PHOTO)
    assert photo.status_code == 429
    assert "Pārāk bieži" in photo.text

    again = await browser.client.get(PHOTO, headers={"if-none-match": mark})
    assert (again.status_code, again.content) == (304, b"")
    assert (await browser.client.get("/AL-2026-0001")).status_code == 200


async def test_a_photo_whose_file_is_lost_is_missing_and_breaks_nothing(
    browser: Browser, chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits_with_photo(anna, chat)
    await publishes(ilze)
    for file in (chat.folder / "media").iterdir():
        file.unlink()
    assert (await browser.client.get(PHOTO)).status_code == 404


async def test_what_was_withheld_is_not_there(browser: Browser, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu, jo Kalniņa ir slinka")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Aizskarošs teksts")
    ilze.sees("proposals-withheld-reply", number="AL-2026-0001")

    assert "Kalniņa" not in await words(browser, "/AL-2026-0001")
    assert browser.status == 404
    assert "AL-2026-0001" not in await words(browser, "/malienas")


@pytest.mark.parametrize(
    "path",
    [
        "/AL-2026-0099",
        "/A-99",
        "/S-9",
        "/T-9",
        "/Z-9",
        "/K-9",
        "/J-1",
        "/P-1",
        "/A-0",
        "/nekas",
        "/nekur/A-1",
        "/a/b/c",
        "/ej/<b>",
        "/ej/" + "a" * 65,
    ],
)
async def test_who_comes_to_a_page_that_is_not_there_is_shown_the_way(browser: Browser, path: str) -> None:
    said = await words(browser, path)

    assert browser.status == 404
    assert "Tādas lapas te nav" in said
    assert "/pagasti" in browser.links


async def test_who_writes_a_place_wrongly_is_shown_which_is_meant(browser: Browser) -> None:
    assert "Malienas pagasts" in await words(browser, "/malenas")
    assert browser.status == 404


async def test_a_page_changes_nothing_and_sets_no_cookie(browser: Browser, chat: Chat) -> None:
    for path in ("/", "/malienas", "/privatums", "/pieklustamiba"):
        await browser.opens(path)
        assert browser.answer.headers["cache-control"] == "public, max-age=60"
    assert not browser.client.cookies
    assert await chat.rows("SELECT * FROM strangers") == []


async def test_who_looks_far_too_often_waits(browser: Browser) -> None:
    often = Knock.LOOK_FROM.value.at_once
    statuses = [(await browser.client.get("/robežas")).status_code for _ in range(often + 2)]

    assert statuses[:often] == [404] * often
    assert statuses[-1] == 429


# ---------------------------------------------------------------- in another language, about us


async def test_who_asks_for_it_reads_in_their_language_what_we_say(browser: Browser, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)

    english = await words(browser, "/AL-2026-0001?valoda=en")

    assert "Support here" in english
    assert "Vajag soliņu pie ezera" in english


async def test_the_notice_of_the_chat_stands_on_a_page(browser: Browser, site: Site) -> None:
    said = await words(browser, "/privatums")
    assert said == await words(browser, "/privātums")
    assert "Vispārīgā datu aizsardzības regula" in said
    assert "Datu valsts inspekcijā" in said

    await browser.begins()
    assert " ".join(browser.page.messages[-1].split()).removeprefix("Bots ")[:200] in said


async def test_the_statement_on_accessibility_names_the_rules_and_whom_to_write_to(browser: Browser) -> None:
    said = await words(browser, "/pieklustamiba")

    assert said == await words(browser, "/piekļūstamība")
    assert "Nr. 445" in said
    assert ORIGIN in said
    assert "dome@aluksne.lv" in said
    assert "tiesibsargs.lv" in said


async def test_robots_are_told_what_is_not_for_them(browser: Browser, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)

    assert "Disallow: /rakstit" in (await browser.client.get("/robots.txt")).text
    assert 'content="noindex"' in (await browser.client.get("/AL-2026-0001")).text


# ---------------------------------------------------------------- short links


@pytest.mark.parametrize(
    ("start", "path"),
    [
        ("p-malienas", "/malienas"),
        ("p-malienas-new", "/malienas"),
        ("p-malienas-z-3", "/malienas/Z-3"),
        ("n-AL-2026-0001", "/AL-2026-0001"),
        ("a-12", "/A-12"),
        ("m-3", "/S-3"),
        ("t-4", "/T-4"),
        ("k-5", "/K-5"),
        ("m-3-4711", "/ej/m-3-4711"),
        ("u-2", "/ej/u-2"),
    ],
)
async def test_every_way_in_has_a_page_with_all_doors(browser: Browser, start: str, path: str) -> None:
    assert links.path(start) == path
    if path.startswith(links.DOORS):
        await browser.opens(path)
        assert f"/rakstit?start={start}" in browser.links
        assert browser.answer.headers["cache-control"] == "no-store"


async def test_what_is_carried_into_another_app_leads_to_the_page(chat: Chat, anna: Actor, ilze: Actor) -> None:
    """There is no group of ours: the representative carries it."""
    await submits(anna)
    await publishes(ilze)

    assert ilze.last.message.link == f"{ORIGIN}/AL-2026-0001"


async def test_the_code_on_a_picture_and_the_calendar_file_lead_to_pages(chat: Chat, ilze: Actor, anna: Actor) -> None:
    await sends(ilze)
    await meetings.announces(ilze)
    await ilze.says("Z-1")
    await ilze.taps("Pārsūtīšanai")
    await anna.says("S-1")
    await anna.taps("Kalendāram")
    await chat.passes(minutes=1)

    assert await codes(chat) == [f"{ORIGIN}/malienas/Z-1"]
    assert f"URL:{ORIGIN}/S-1".encode() in await file_of(chat, anna)


# ---------------------------------------------------------------- light, and readable


async def test_pages_and_styles_come_compressed_and_styles_come_once(browser: Browser) -> None:
    await browser.opens("/malienas")
    assert browser.answer.headers["content-encoding"] == "gzip"
    styles = re.findall(r'href="(/static/[^"]+)"', browser.answer.text)
    assert len(styles) == 3
    for path in styles:
        answer = await browser.client.get(path)
        assert "max-age=31536000" in answer.headers["cache-control"]
    old = await browser.client.get("/static/base.css?v=of-before")
    assert old.headers["cache-control"] == "no-cache"


async def test_what_is_private_is_compressed_only_for_our_own_pages(browser: Browser) -> None:
    """Its length would tell a foreign page what stands in it."""
    await browser.joins()
    for path in ("/rakstit?start=guess", "/atgriezties/1111"):
        for came, is_compressed in (("cross-site", False), ("same-site", False), ("same-origin", True), ("none", True)):
            answer = await browser.client.get(path, headers={"sec-fetch-site": came})
            assert ("content-encoding" in answer.headers) is is_compressed
        assert "content-encoding" not in (await browser.client.get(path)).headers


async def test_what_an_open_page_hears_is_not_held_back_to_be_compressed(site: Site, browser: Browser) -> None:
    await browser.joins()
    site.web.close()
    answer = await browser.client.get("/rakstit/jauns", headers={"sec-fetch-site": "same-origin"})
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_quiet_words_are_as_readable_as_they_must_be(theme: int) -> None:
    """WCAG 2.2, 1.4.6: at least 7 to 1 on everything they stand on."""
    css = (STATIC / "base.css").read_text("utf-8").split(":root {")[theme + 1]
    colour = dict(re.findall(r"--([a-z-]+): #([0-9a-f]{6});", css))
    for ground in ("ground", "surface", "own", "neighbour"):
        lighter, darker = sorted((_light(colour["quiet"]), _light(colour[ground])), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 7, ground


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""The web server as a browser meets it: whom it answers, what it says, and that nothing is lost on the way."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from bot.domain.media import Kind, Media
from bot.messages import Outbound
from bot.web import health, server, webhooks
from bot.web.webchat import LIMITS, WORDS
from tests.echo import ANNA, CARD, GROUP, LOCALES, Echo, echoing, served
from tests.locales import phrases_of
from tests.patience import PATIENCE

PHOTO = b"\x89PNG\r\n\x1a\n a photo"
SITE = Path(server.__file__).parent


@pytest.fixture
async def echo(tmp_path: Path) -> AsyncIterator[Echo]:
    async with echoing(tmp_path) as one:
        yield one


@pytest.fixture
async def browser(echo: Echo) -> AsyncIterator[httpx.AsyncClient]:
    async with served(echo) as address, httpx.AsyncClient(base_url=address, timeout=PATIENCE) as client:
        yield client


async def says(browser: httpx.AsyncClient, who: str, text: str = "", **parts: Any) -> httpx.Response:
    parts.setdefault("event", str(uuid4()))
    return await browser.post("/webchat/say", json={"who": who, "text": text, **parts})


async def shown(browser: httpx.AsyncClient, chat: str, **query: Any) -> Any:
    return (await browser.get("/webchat/screen", params={"chat": chat, **query})).json()


async def brings(browser: httpx.AsyncClient, content: bytes, kind: str = "photo") -> tuple[int, Any]:
    answer = await browser.post("/webchat/media", params={"kind": kind}, content=content)
    return answer.status_code, answer.json()


class Stream:
    """Server-sent events as a browser reads them."""

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.aiter_lines()

    async def next(self, wanted: str) -> tuple[Any, str]:
        """The next event of this kind: what it says, and its id."""
        fields: dict[str, str] = {}
        async for line in self._lines:
            name, _, value = line.partition(": ")
            if name:
                fields[name] = value
            elif fields.get("event") == wanted:
                return json.loads(fields["data"]), fields.get("id", "")
            else:
                fields = {}
        raise EOFError


@asynccontextmanager
async def listening(
    browser: httpx.AsyncClient, address: str = "", page: str = "page", headers: Mapping[str, str] | None = None
) -> AsyncIterator[Stream]:
    async with browser.stream("GET", f"{address}/webchat/live", params={"page": page}, headers=headers) as answer:
        yield Stream(answer)


# ---------------------------------------------------------------- the page


async def test_the_page_says_on_every_screen_that_nothing_is_real(browser: httpx.AsyncClient) -> None:
    for language, sentence in (("", "Izmēģinājums: dati nav īsti"), ("en", "data"), ("nonsense", "Izmēģinājums")):
        page = (await browser.get("/", params={"lang": language})).text
        assert sentence in page


async def test_the_page_has_no_script_or_style_of_its_own(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/")
    page = answer.text

    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert " style=" not in page
    assert "<style" not in page
    assert " onclick=" not in page
    assert page.count("<script") == page.count('type="application/json"') + page.count('type="module" src="/static/')


async def test_everything_is_sent_with_the_headers_that_protect_it(browser: httpx.AsyncClient) -> None:
    for path in ("/", "/static/webchat.js", "/static/webchat.css", "/webchat/screen?chat=anna", "/nothing"):
        answer = await browser.get(path)
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert "set-cookie" not in answer.headers


async def test_a_command_in_a_link_waits_in_the_text_field(browser: httpx.AsyncClient, echo: Echo) -> None:
    page = (await browser.get("/", params={"say": "/start <b>17"})).text

    assert ">/start &lt;b&gt;17</textarea>" in page
    assert echo.heard == []


def test_every_phrase_of_the_page_is_used() -> None:
    files = [SITE / "webchat.py", SITE / "templates" / "webchat.html", LOCALES.parent / "bot" / "tryit.py"]
    source = "".join(path.read_text("utf-8") for path in files)
    scripts = "".join(path.read_text("utf-8") for path in (SITE / "static").glob("*.js"))
    parts = [id.removeprefix("webchat-") for id in phrases_of("lv") if id.startswith("webchat-")]

    built = ("language-", "photo-", "voice-", "file-")
    unused = [part for part in parts if f'"{part}"' not in source and f'"webchat-{part}"' not in source]
    assert [part for part in unused if not part.startswith(built)] == []
    assert [word for word in WORDS if f"words.{word}" not in scripts and f'words["{word}"]' not in scripts] == []


# ---------------------------------------------------------------- speaking


async def test_what_is_said_is_answered_and_stands_on_the_screen(browser: httpx.AsyncClient) -> None:
    assert (await says(browser, "anna", "Labdien!")).status_code == 200

    own, answer = (await shown(browser, "anna"))["messages"]
    assert (own["from"], own["name"], own["body"]["text"]) == ("anna", "Anna", "Labdien!")
    assert (answer["from"], answer["time"], answer["day"]) == ("", "18.00", "Otrdiena, 24.\u00a0novembris")
    assert answer["body"]["rows"][0][0]["label"] == "Jā"


async def test_a_retried_post_is_no_second_event(browser: httpx.AsyncClient, echo: Echo) -> None:
    for _ in range(3):
        assert (await says(browser, "anna", "Labdien!", event="one-and-the-same")).status_code == 200

    assert len(echo.heard) == 1
    assert len((await shown(browser, "anna"))["messages"]) == 2


async def test_what_could_not_be_stored_is_not_confirmed_and_can_be_sent_again(
    browser: httpx.AsyncClient, echo: Echo
) -> None:
    echo.is_full = True
    answer = await says(browser, "anna", "Labdien!", event="one-and-the-same")
    assert (answer.status_code, answer.json()["error"]) == (503, "Vēl nav nosūtīts.")

    echo.is_full = False
    assert (await says(browser, "anna", "Labdien!", event="one-and-the-same")).status_code == 200

    assert [one["body"]["text"] for one in (await shown(browser, "anna"))["messages"]] == [
        "Labdien!",
        "Saņemts: Labdien!",
    ]


async def test_nonsense_is_refused_with_a_sentence(browser: httpx.AsyncClient, echo: Echo) -> None:
    for nonsense in (
        {"who": "nobody", "event": str(uuid4()), "text": "x"},
        {"who": "anna", "event": str(uuid4()), "text": "x" * 5000},
        {"who": "anna", "event": str(uuid4()), "text": "x", "place": {"latitude": 99, "longitude": 0}},
        {"who": "anna", "event": str(uuid4()), "text": "x", "more": 1},
        {"who": "anna", "text": "x"},
        "nothing of the kind",
    ):
        answer = await browser.post("/webchat/say", json=nonsense)
        assert answer.status_code == 400
        assert answer.json()["error"].startswith("Tas neizdevās.")
    assert (await browser.post("/webchat/say", content=b"x" * 70_000)).status_code == 400
    assert echo.heard == []


async def test_a_chat_nobody_has_is_not_found(browser: httpx.AsyncClient) -> None:
    assert (await browser.get("/webchat/screen", params={"chat": "-elsewhere"})).status_code == 404


async def test_earlier_messages_come_when_asked_for(browser: httpx.AsyncClient, echo: Echo) -> None:
    for number in range(60):
        await echo.chat.send(ANNA, Outbound(str(number)))

    newest = await shown(browser, "anna")
    older = await shown(browser, "anna", before=newest["messages"][0]["number"])

    assert (newest["older"], len(newest["messages"]), newest["messages"][-1]["body"]["text"]) == (True, 50, "59")
    assert (older["older"], [one["body"]["text"] for one in older["messages"]]) == (False, [str(n) for n in range(10)])


async def test_a_button_that_opens_the_chat_with_us_is_a_link_of_ours(browser: httpx.AsyncClient, echo: Echo) -> None:
    await echo.chat.send(GROUP, CARD)

    (card,) = (await shown(browser, "-malienas"))["messages"]

    assert card["body"]["rows"][1][0]["url"] == echo.chat.link("ask-17")
    assert card["pinned"]


# ---------------------------------------------------------------- live


async def test_what_happens_is_seen_at_once_and_after_a_pause_again(browser: httpx.AsyncClient, echo: Echo) -> None:
    async with listening(browser) as stream:
        await echo.chat.send(ANNA, Outbound("Pirmā"))
        first, last = await stream.next("message")
    await echo.chat.send(ANNA, Outbound("Otrā"))

    async with listening(browser, headers={"Last-Event-ID": last}) as stream:
        second, _ = await stream.next("message")

    assert (first["body"]["text"], second["body"]["text"]) == ("Pirmā", "Otrā")


async def test_an_edit_is_seen_as_the_same_message_anew(browser: httpx.AsyncClient, echo: Echo) -> None:
    async with listening(browser) as stream:
        card = await echo.chat.send(GROUP, CARD)
        drawn, _ = await stream.next("message")
        await echo.chat.edit(GROUP, card.message_id, Outbound("Balsis: 1"))
        redrawn, _ = await stream.next("message")

    assert (drawn["id"], drawn["edited"]) == (card.message_id, False)
    assert (redrawn["id"], redrawn["edited"], redrawn["body"]["text"]) == (card.message_id, True, "Balsis: 1")


async def test_a_tap_is_answered_on_the_page_it_was_pressed_on(browser: httpx.AsyncClient, echo: Echo) -> None:
    card = await echo.chat.send(GROUP, CARD)
    async with listening(browser, page="mine") as stream:
        tap = {"tap": "echo.alert", "message": card.message_id, "page": "mine", "event": "tap-number-1"}
        await says(browser, "svesinieks", chat="-malienas", **tap)
        toast, id = await stream.next("toast")

    assert toast == {"tap": "tap-number-1", "text": "Jūsu balss ir ieskaitīta.", "alert": True, "url": ""}
    assert id == ""  # nothing to come back to


async def test_the_server_stops_although_a_page_listens(echo: Echo) -> None:
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(httpx.AsyncClient(timeout=PATIENCE))
        async with served(echo) as address:
            stream = await stack.enter_async_context(listening(client, address))
            await stream.next("clock")
        with pytest.raises((EOFError, httpx.RemoteProtocolError)):  # let go, or on a slow machine cut off
            await stream.next("message")


# ---------------------------------------------------------------- photos and voices


async def test_a_photo_is_brought_sent_and_shown(browser: httpx.AsyncClient, echo: Echo) -> None:
    status, brought = await brings(browser, PHOTO)
    assert status == 200
    await says(browser, "anna", "Bedre", media={"kind": "photo", "ref": brought["ref"]})

    assert await echo.chat.fetch(Media(Kind.PHOTO, brought["ref"])) == PHOTO
    picture = await browser.get(f"/webchat/media/{brought['ref']}")
    assert (picture.headers["content-type"], picture.content) == ("image/png", PHOTO)
    assert picture.headers["content-security-policy"].startswith("sandbox")


async def test_a_file_too_large_or_of_no_known_kind_is_refused_with_a_sentence(
    browser: httpx.AsyncClient,
) -> None:
    for content, kind, status, sentence in (
        (PHOTO + bytes(LIMITS[Kind.PHOTO]), "photo", 413, "Foto ir par lielu."),
        (b"<html><script>", "photo", 415, "Šo failu kā foto"),
        (PHOTO, "voice", 415, "Šo failu atskaņot"),
        (b"\x00\x00\x00\x18ftypheic", "voice", 415, "Šo failu atskaņot"),
    ):
        got, said = await brings(browser, content, kind)
        assert (got, said["error"].startswith(sentence)) == (status, True)


async def test_a_file_whose_size_is_not_told_beforehand_is_refused_at_the_limit(
    browser: httpx.AsyncClient, tmp_path: Path
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(11):
            yield bytes(1024 * 1024)

    answer = await browser.post("/webchat/media", params={"kind": "photo"}, content=endless())

    assert answer.status_code == 413
    assert not (tmp_path / "uploads").exists()


async def test_no_other_file_of_the_machine_can_be_read(browser: httpx.AsyncClient) -> None:
    for ref in ("..%2F..%2Fecho.db", "echo.db", "0" * 64 + ".jpg", ".."):
        assert (await browser.get(f"/webchat/media/{ref}")).status_code == 404


# ---------------------------------------------------------------- the clock


async def test_the_clock_moves_and_every_page_sees_it(browser: httpx.AsyncClient) -> None:
    async with listening(browser) as stream:
        before, _ = await stream.next("clock")
        answer = await browser.post("/clock", json={"seconds": 3600})
        after, _ = await stream.next("clock")

    assert (before, after) == (
        "otrdien, 24.\u00a0novembrī, plkst.\u00a018.00",
        "otrdien, 24.\u00a0novembrī, plkst.\u00a019.00",
    )
    assert answer.json() == {"clock": after}


async def test_the_clock_never_goes_back(browser: httpx.AsyncClient, echo: Echo) -> None:
    before = echo.now
    for wrong in ({"seconds": -1}, {"seconds": 0}, {"seconds": 10**9}, {"hours": 1}):
        assert (await browser.post("/clock", json=wrong)).status_code == 400
    assert echo.now == before


# ---------------------------------------------------------------- strangers


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Host": "rebound.example.org"},
        {"Host": ""},
    ],
)
async def test_another_page_cannot_speak_here(browser: httpx.AsyncClient, echo: Echo, headers: dict[str, str]) -> None:
    said = {"event": str(uuid4()), "who": "anna", "text": "Labdien!"}

    answer = await browser.post("/webchat/say", json=said, headers=headers)
    clock = await browser.post("/clock", json={"next": True}, headers=headers)

    assert (answer.status_code, clock.status_code, echo.heard) == (403, 403, [])


async def test_another_page_cannot_read_here_but_may_lead_here(browser: httpx.AsyncClient) -> None:
    stranger = {"Sec-Fetch-Site": "cross-site"}
    for path in ("/webchat/screen?chat=anna", "/webchat/live", "/static/webchat.js"):
        assert (await browser.get(path, headers=stranger)).status_code == 403
    assert (await browser.get("/", headers={**stranger, "Sec-Fetch-Mode": "navigate"})).status_code == 200
    assert (await browser.get("/", headers={"Host": "rebound.example.org"})).status_code == 403


# ---------------------------------------------------------------- webhooks and health


class Platform:
    """A channel that takes what has the right secret."""

    name = "platform"

    def __init__(self) -> None:
        self.stored: list[bytes] = []

    async def receive(self, headers: Mapping[str, str], body: bytes) -> int:
        if headers.get("x-secret") != "right":
            return 403
        self.stored.append(body)
        return 200


async def test_a_webhook_hands_the_event_to_its_channel_and_its_status_back() -> None:
    platform = Platform()
    app = server.make([webhooks.route(platform)])
    async with server.serving(app, "127.0.0.1", 0, lambda: None) as port, httpx.AsyncClient(timeout=PATIENCE) as client:
        address = f"http://127.0.0.1:{port}/platform"
        right = await client.post(address, content=b"an event", headers={"X-Secret": "right"})
        wrong = await client.post(address, content=b"an event", headers={"X-Secret": "wrong"})
        large = await client.post(address, content=bytes(webhooks.LARGEST + 1), headers={"X-Secret": "right"})
        looked = await client.get(address)

    assert (right.status_code, wrong.status_code, large.status_code, looked.status_code) == (200, 403, 413, 405)
    assert platform.stored == [b"an event"]


async def test_health_says_what_is_wrong() -> None:
    found: list[str] = []

    async def look() -> Mapping[str, object]:
        return {"ready": not found, "troubles": found}

    async def measure() -> bytes:
        return b"turns_total 3\n"

    app = server.make(health.routes(look, measure))
    async with server.serving(app, "127.0.0.1", 0, lambda: None) as port, httpx.AsyncClient(timeout=PATIENCE) as client:
        well = await client.get(f"http://127.0.0.1:{port}/healthz")
        found.append("the database cannot be written")
        ill = await client.get(f"http://127.0.0.1:{port}/healthz")
        measured = await client.get(f"http://127.0.0.1:{port}/metrics")

        assert (well.status_code, well.json()) == (200, {"ready": True, "troubles": []})
        assert (ill.status_code, ill.json()["troubles"]) == (503, ["the database cannot be written"])
        assert (measured.text, measured.headers["content-type"].partition(";")[0]) == ("turns_total 3\n", "text/plain")


async def test_a_port_that_is_taken_is_said_so() -> None:
    app = server.make([])
    async with server.serving(app, "127.0.0.1", 0, lambda: None) as port:
        with pytest.raises(OSError, match="in use"):
            async with server.serving(app, "127.0.0.1", port, lambda: None):
                pass

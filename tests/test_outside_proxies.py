"""The pages behind a real web server, set up as in deploy/: what people need of it, and what strangers do not get."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from bot.messages import Outbound
from bot.web import server
from bot.web.doorkeeper import Knock
from tests.forked import ROOT
from tests.patience import PATIENCE
from tests.program import free_port
from tests.visits import Browser, Site

PROGRAM = "127.0.0.1:8080"  # as deploy/ has it
NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/errors.log crit;
events {{}}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxied;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/balss.conf;
}}
"""


@dataclass
class Front:
    """The web server before the pages, and what it wrote down."""

    site: Site
    origin: str
    folder: Path
    stop_program: Callable[[], Awaitable[None]]
    clients: list[httpx.AsyncClient] = field(default_factory=list)

    def browser(self, host: str = "127.0.0.2", **headers: str) -> Browser:
        """Of somebody at this address."""
        browser = self.site.browser()
        browser.client = httpx.AsyncClient(
            transport=httpx.AsyncHTTPTransport(local_address=host),
            base_url=self.origin,
            headers={"origin": self.origin, **headers},
            follow_redirects=True,
            timeout=PATIENCE,
        )
        self.clients.append(browser.client)
        return browser

    @property
    def written(self) -> str:
        return "".join(path.read_text(errors="replace") for path in self.folder.glob("*.log"))


def nginx(folder: Path, port: int, program: int) -> list[str]:
    """Without TLS, and into this folder; the rest as it is."""
    lines = (ROOT / "deploy" / "nginx.conf").read_text().splitlines()
    kept = "\n".join(line for line in lines if "ssl_certificate" not in line and "listen [::]" not in line)
    (folder / "balss.conf").write_text(
        kept.replace("listen 443 ssl http2", f"listen 127.0.0.1:{port} default_server")
        .replace("listen 80", f"listen 127.0.0.1:{free_port()}")
        .replace("/var/log/nginx", str(folder))
        .replace(PROGRAM, f"127.0.0.1:{program}")
    )
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder))
    return ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "user root;"]


def caddy(folder: Path, port: int, program: int) -> list[str]:
    written = (ROOT / "deploy" / "Caddyfile").read_text()
    (folder / "Caddyfile").write_text(
        written.replace("\nbalss.example.lv {", f"\nhttp://127.0.0.1:{port} {{", 1)
        .replace(PROGRAM, f"127.0.0.1:{program}")
        .replace("15s", "1s")
        .replace("\tlog {\n", f"\tadmin off\n\tlog {{\n\t\toutput file {folder}/caddy.log\n", 1)
    )
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


def needs(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"no {name} here (Debian: apt-get install {name})")


@pytest.fixture(params=[pytest.param(nginx, marks=needs("nginx")), pytest.param(caddy, marks=needs("caddy"))])
async def front(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Front]:
    folder, port, program = tmp_path / "front", free_port(), free_port()
    folder.mkdir()
    site = await Site(tmp_path, origin=f"http://127.0.0.1:{port}").open()
    stop = asyncio.Event()
    serving = asyncio.create_task(_serve(site, program, stop))

    async def stop_program() -> None:
        stop.set()
        await serving

    try:
        async with running(request.param(folder, port, program), folder, port):
            front = Front(site, site.web.origin, folder, stop_program)
            yield front
            for client in front.clients:
                await client.aclose()
    finally:
        await stop_program()
        await site.close()


async def _serve(site: Site, port: int, stop: asyncio.Event) -> None:
    async with server.serving(site.app, "127.0.0.1", port, site.web.close):
        await stop.wait()


@asynccontextmanager
async def running(command: list[str], folder: Path, port: int) -> AsyncIterator[None]:
    with (folder / "said.txt").open("wb") as said:
        process = await asyncio.create_subprocess_exec(
            *command, stdout=said, stderr=said, env={"HOME": str(folder), "PATH": "/usr/sbin:/usr/bin:/bin"}
        )
        try:
            await asyncio.wait_for(_listens(port, process, folder), PATIENCE)
            yield
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


async def _listens(port: int, process: asyncio.subprocess.Process, folder: Path) -> None:
    while True:
        assert process.returncode is None, (folder / "said.txt").read_text()
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return


async def test_a_resident_writes_brings_a_large_photo_and_hears_at_once(front: Front) -> None:
    browser = front.browser()
    await browser.joins()
    await browser.says("Tā izskatās bedre", file=("bedre.jpg", b"\xff\xd8\xff" + bytes(9 * 1024 * 1024)))
    assert browser.status == 200
    assert len(front.site.files) == 1

    address = await front.site.address(browser)
    after = await front.site.web.last_change(address)
    async with browser.client.stream("GET", f"/rakstit/jauns?pec={after}") as live:
        lines = live.aiter_lines()
        assert (await anext(lines)).startswith("retry: ")
        await front.site.web.send(address, Outbound("Sapulce ir rīt."))
        async with asyncio.timeout(5):  # a heartbeat comes later
            assert any([line.startswith("id: ") async for line in _until_data(lines)])


async def _until_data(lines: AsyncIterator[str]) -> AsyncIterator[str]:
    async for line in lines:
        yield line
        if line.startswith("id: "):
            return


async def test_who_claims_to_come_from_elsewhere_is_counted_where_they_are(front: Front) -> None:
    while not front.site.door.wait(Knock.LOOK_FROM, "127.0.0.2"):
        pass
    for claimed in ("198.51.100.7", "127.0.0.1", "198.51.100.7, 127.0.0.1"):
        forger = front.browser(**{"x-forwarded-for": claimed, "forwarded": f"for={claimed}", "x-real-ip": claimed})
        await forger.opens()
        assert forger.status == 429
    neighbour = front.browser("127.0.0.3")
    await neighbour.opens()
    assert neighbour.status == 200


async def test_what_is_for_the_operator_alone_is_not_there(front: Front) -> None:
    for path in ("/healthz", "/metrics"):
        assert (await front.browser().client.get(path)).status_code == 404


async def test_who_brings_what_is_too_large_reads_why(front: Front) -> None:
    browser = front.browser()
    await browser.joins()
    await browser.says("Tā izskatās bedre", file=("bedre.mp4", bytes(40 * 1024 * 1024)))
    assert browser.status == 413
    assert "Fails ir par lielu" in browser.page.words


async def test_no_key_stands_in_a_log_also_when_nobody_answers(front: Front) -> None:
    browser = front.browser()
    for path in ("/atgriezties/1111-2222-3333-4444", "/ej/i-SECRET", "/rakstit?start=i-SECRET"):
        await browser.opens(path)
    await front.stop_program()
    await asyncio.gather(*(browser.client.get(f"{path}") for path in ("/atgriezties/1111-2222", "/ej/i-SECRET")))
    assert "1111-2222" not in front.written
    assert "SECRET" not in front.written

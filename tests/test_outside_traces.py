"""What is left on the disk of what people said: never a personal code, never where a photo was taken, never a name."""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

from tests.chat import picture
from tests.double import Person
from tests.outside import Town, town
from tests.traces import in_files

MARKER = "saulgrieze-QX7"
CODE, BARE_CODE = "010190-11111", "01019011112"
GPS = b"GPS-MARKER-57"
EXIF = b"Exif\0\0"
PHONE = "26455814"
LATITUDE, LONGITUDE = 57.423456, 27.054321
NAMES = ("Skaidr", "Zvirbule", "skaidrite_z")


def left(town: Town, *markers: str) -> list[str]:
    """Where one of these is: files as they lie on the disk (database, WAL, media, log), and the database as a dump."""
    raw = [marker.encode() for marker in markers]
    found = in_files(town.program.data, *raw)
    with closing(sqlite3.connect(f"file:{town.database}?mode=ro", uri=True)) as db:
        dump = "\n".join(db.iterdump())
    if any(marker.decode() in dump or marker.hex().upper() in dump for marker in raw):  # a blob is dumped as digits
        found.append("dump")
    return found


def columns_with(town: Town, text: str) -> set[str]:
    found = set()
    for (table,) in town.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for _, column, *_ in town.rows(f"PRAGMA table_info({table})"):
            if town.rows(f"SELECT 1 FROM {table} WHERE instr(CAST({column} AS TEXT), '{text}') LIMIT 1"):
                found.add(f"{table}.{column}")
    return found


def media(town: Town) -> list[Path]:
    return sorted((town.program.data / "media").iterdir())


async def sends_file(town: Town, person: Person, content: bytes, name: str, mime: str, caption: str = "") -> None:
    """As a file, which keeps its EXIF; Telegram itself takes it out of photos only."""
    await person.sends({"document": town.double.files.describe("document", content, name, mime), "caption": caption})


async def fetched(town: Town, count: int) -> None:
    await town.program.until(lambda: town.rows("SELECT COUNT(*) FROM media WHERE fetched_at > 0") == [(count,)])


async def deletes(town: Town, person: Person) -> None:
    """Return when the last answer is there, and everything that follows from it has been done."""
    await town.says(person, "mani dati", "Par Jums glabājas")
    await town.taps(person, "Dzēst manus datus", "Vai tiešām dzēst?")
    await town.taps(person, "Jā, dzēst", "Jūsu dati ir izdzēsti")
    soon = "SELECT COUNT(*) FROM timers WHERE kind IN ('media.remove', 'posted.redraw', 'storage.truncate')"
    await town.program.until(lambda: town.rows(soon) == [(0,)])
    await town.settles()


async def test_codes_and_places_of_photos_never_reach_the_disk_and_what_was_not_published_goes(tmp_path: Path) -> None:
    """A personal code in a text, a caption, a file's name; a photo with a GPS position, sent in every way there is."""
    shot = picture(latitude=57)
    assert GPS in shot
    async with town(tmp_path, LOG_LEVEL="DEBUG") as here:
        author = await here.resident("Skaidrīte", last_name="Zvirbule", username="skaidrite_z")
        await here.program.start()

        await here.says(author, f"Vajag soliņu: {MARKER}. Mans kods: {CODE}", "Personas kods ir izdzēsts")
        await here.taps(author, "Priekšlikums", "temat")
        await here.taps(author, "Parki", "Kur tas ir?")
        await sends_file(here, author, shot, f"{BARE_CODE}.jpg", "image/jpeg", f"Te, {BARE_CODE}")
        await here.sees(author, "Foto ir pievienots")
        await author.sends_photo(shot, caption=f"{MARKER} {CODE}")
        await here.sees_button(author, "Nosūtīt")
        await here.taps(author, "Nosūtīt", "Priekšlikums saņemts")
        await sends_file(here, author, shot, f"{BARE_CODE}.dat", "application/octet-stream", f"{MARKER} {CODE}")
        await here.sees(author, "Failu šeit pievienot nevar")
        await fetched(here, 1)
        await here.sees(here.ilze, MARKER)

        assert left(here, CODE, BARE_CODE) == []
        assert in_files(here.program.data, GPS, EXIF) == []
        assert "dump" in left(here, MARKER)
        assert here.rows("SELECT COUNT(DISTINCT sha256) FROM media") == [(len(media(here)),)]

        await deletes(here, author)

        assert left(here, MARKER, CODE, BARE_CODE, *NAMES) == []
        assert in_files(here.program.data, GPS, EXIF) == []
        assert media(here) == []


async def test_of_who_published_something_and_left_only_the_public_text_stays(tmp_path: Path) -> None:
    async with town(tmp_path, LOG_LEVEL="DEBUG", LOG_FORMAT="json") as here:
        author = await here.resident("Skaidrīte", last_name="Zvirbule", username="skaidrite_z")
        await here.program.start()

        await here.says(author, "/priekslikums", "Ko Jūs ierosināt?")
        await here.says(author, f"Vajag soliņu: {MARKER}. Zvaniet {PHONE}, {CODE}", "temat")
        await here.taps(author, "Parki", "Kur tas ir?")
        before = len(here.double.history(author))
        await author.sends_location(LATITUDE, LONGITUDE)
        await here.answered(author, before, "Nosūtītā vieta rāda")
        await author.sends_photo(picture(latitude=57))
        await here.sees_button(author, "Nosūtīt")
        await here.taps(author, "Nosūtīt", "Priekšlikums saņemts")
        await fetched(here, 1)
        await here.taps(here.ilze, "Publicēt", "Publicēts")
        await here.sees(here.group, MARKER)
        exact = [struct.pack(">d", LATITUDE), struct.pack(">d", LONGITUDE), str(LATITUDE).encode()]
        assert in_files(here.program.data, *exact)
        assert left(here, PHONE)

        await deletes(here, author)

        public = f"Vajag soliņu: {MARKER}. Zvaniet […], […]"
        assert here.rows("SELECT author_id, public_text FROM proposals") == [(None, public)]
        assert left(here, PHONE, CODE, *NAMES) == []
        assert in_files(here.program.data, *exact, GPS, EXIF) == []
        assert columns_with(here, MARKER) <= {"proposals.text", "proposals.public_text"}
        await here.program.until(lambda: media(here) == [])
        # The last answer, until it has surely arrived: a day.
        assert columns_with(here, str(author.id)) <= {"inbox.order_key", "outbox.address", "timers.about"}
        assert here.group.sees(MARKER)

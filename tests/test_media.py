import io
from pathlib import Path

import pytest
from PIL import Image, UnidentifiedImageError

from bot.domain.media import Kind, Media
from bot.media import MediaFolder, without_traces
from bot.messages import MediaGone
from tests.chat import Chat, picture


def test_a_photo_keeps_neither_its_place_nor_its_camera() -> None:
    original = picture(latitude=57.42)
    assert b"GPS-MARKER-57" in original

    plain = without_traces(original)

    assert b"GPS-MARKER-57" not in plain
    with Image.open(io.BytesIO(plain)) as image:
        assert dict(image.getexif()) == {}
        assert image.size == (64, 48)


def test_a_photo_taken_sideways_stands_upright() -> None:
    image = Image.new("RGB", (40, 20))
    exif = Image.Exif()
    exif[0x0112] = 6
    target = io.BytesIO()
    image.save(target, "JPEG", exif=exif)
    with Image.open(io.BytesIO(without_traces(target.getvalue()))) as upright:
        assert upright.size == (20, 40)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "CMYK"])
def test_every_kind_of_picture_becomes_a_plain_one(mode: str) -> None:
    target = io.BytesIO()
    Image.new(mode, (8, 8)).save(target, "TIFF" if mode == "CMYK" else "PNG")
    with Image.open(io.BytesIO(without_traces(target.getvalue()))) as plain:
        assert (plain.mode, plain.format) == ("RGB", "JPEG")


def test_a_photo_sent_as_a_file_keeps_no_place_either(tmp_path: Path) -> None:
    folder = MediaFolder(tmp_path / "media")
    kept = folder.read(folder.put(picture(latitude=57.42), Kind.FILE).sha256)
    assert kept is not None
    assert b"GPS-MARKER-57" not in kept
    assert folder.read(folder.put(b"a letter", Kind.FILE).sha256) == b"a letter"


def test_a_small_file_with_an_enormous_picture_is_not_unfolded() -> None:
    target = io.BytesIO()
    Image.new("1", (9_000, 9_000)).save(target, "PNG")
    assert len(target.getvalue()) < 100_000
    with pytest.raises(Image.DecompressionBombError):
        without_traces(target.getvalue())


def test_what_is_no_picture_is_not_kept(tmp_path: Path) -> None:
    folder = MediaFolder(tmp_path / "media")
    with pytest.raises(UnidentifiedImageError):
        folder.put(b"<script>", Kind.PHOTO)
    assert list((tmp_path / "media").iterdir()) == []


def test_the_same_picture_is_kept_once(tmp_path: Path) -> None:
    folder = MediaFolder(tmp_path / "media")
    first, second = folder.put(picture(), Kind.PHOTO), folder.put(picture(), Kind.PHOTO)
    assert first == second
    assert len(list((tmp_path / "media").iterdir())) == 1
    assert len(folder.read(first.sha256) or b"") == first.size
    folder.remove(first.sha256)
    assert folder.read(first.sha256) is None


async def test_nobody_waits_for_a_picture_that_will_never_come(tmp_path: Path) -> None:
    chat = await Chat(tmp_path).open()
    zane, now = chat.somebody("Zane"), chat.clock.now()
    photo = Media(Kind.PHOTO, "file")
    id = await chat.machine.write(lambda store: store.media.add(zane.address, photo, now))
    stored = Media(Kind.PHOTO, "file", id=id)
    assert await chat.machine.media_bytes(stored) is None

    await chat.machine.write(lambda store: store.media.failed(id, now))
    with pytest.raises(MediaGone):
        await chat.machine.media_bytes(stored)
    await chat.machine.write(lambda store: store.media.delete(id))
    with pytest.raises(MediaGone):
        await chat.machine.media_bytes(stored)
    await chat.close()

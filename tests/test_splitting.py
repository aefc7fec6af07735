from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from bot.domain.media import Kind, Media
from bot.messages import Choice, Outbound
from bot.splitting import cut, fitting, split
from tests.chat import Platform

CHANNEL = Platform.capabilities
ROWS = ((Choice("Jā", tap="proposals.open:1"),),)


def test_a_short_message_stays_whole() -> None:
    message = Outbound("Labdien!", rows=ROWS)
    assert split(message, CHANNEL) == [message]


def test_the_buttons_stand_under_the_last_part() -> None:
    parts = split(Outbound("Teikums. " * 1000, title="Protokols", rows=ROWS), CHANNEL)
    assert len(parts) == 3
    assert [part.rows for part in parts] == [(), (), ROWS]
    assert [part.title for part in parts] == ["Protokols", "", ""]


def test_an_edit_too_long_for_one_message_is_shortened() -> None:
    message = fitting(Outbound("Teikums. " * 1000, title="Protokols", rows=ROWS), CHANNEL)
    assert len(message.title) + len(message.text) < CHANNEL.text_length
    assert (message.title, message.rows, message.text[-3:]) == ("Protokols", ROWS, ". …")
    assert fitting(Outbound("Labdien!"), CHANNEL) == Outbound("Labdien!")


def test_a_text_too_long_for_a_caption_follows_its_picture() -> None:
    picture = Media(Kind.PHOTO, "ref")
    first, second = split(Outbound("vārds " * 300, media=picture, rows=ROWS), CHANNEL)
    assert (first.media, first.text) == (picture, "")
    assert second.media is None
    assert second.rows == ROWS


@given(some.text(alphabet="ā b.\n", max_size=400), some.integers(10, 60))
def test_nothing_is_lost_but_white_space(text: str, room: int) -> None:
    pieces = cut(text, room)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(len(piece) <= room for piece in pieces)


def test_limits_hold_with_a_long_title() -> None:
    capabilities = replace(CHANNEL, text_length=100)
    parts = split(Outbound("a" * 500, title="b" * 30), capabilities)
    assert all(len(part.text) + len(part.title) <= 100 for part in parts)

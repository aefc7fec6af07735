"""What people write without being asked."""

import pytest

from tests.chat import Actor, Chat
from tests.traces import named_anywhere

IDEA = "Pie ezera vajag soliņu"


async def test_a_text_out_of_the_blue_is_kept_and_asked_about(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)

    anna.sees("machinery-text-kept")
    assert anna.last.labels == ["Priekšlikums", "Neko"]
    await chat.restarts()
    await anna.taps("Priekšlikums")
    anna.sees("proposals-ask-topic")


async def test_what_was_kept_goes_into_the_proposal(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.taps("Priekšlikums")

    assert [row["answers"] for row in await chat.rows("SELECT answers FROM drafts")] == [f'{{"text":"{IDEA}"}}']
    assert await chat.rows("SELECT id FROM kept") == []


async def test_nothing_means_that_it_is_deleted(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.taps("Neko")

    anna.sees("words-dropped")
    await chat.passes(minutes=1)
    assert await named_anywhere(chat, IDEA) == []


async def test_several_messages_in_a_row_are_one_text(chat: Chat, anna: Actor) -> None:
    await anna.says("Labdien!")
    await chat.passes(seconds=20)
    await anna.says("Gribu pateikt par ceļu.")
    await chat.passes(seconds=50)
    await anna.says("Tas ir bedrains.")

    anna.sees("words-added")
    (kept,) = await chat.rows("SELECT text FROM kept")
    assert kept["text"] == "Labdien!\nGribu pateikt par ceļu.\nTas ir bedrains."


async def test_a_text_after_a_while_is_another_text(chat: Chat, anna: Actor) -> None:
    await anna.says("Vajag soliņu")
    await chat.passes(minutes=2)
    await anna.says("Vajag lampu")

    assert [row["text"] for row in await chat.rows("SELECT text FROM kept ORDER BY id")] == [
        "Vajag soliņu",
        "Vajag lampu",
    ]
    await anna.taps("Priekšlikums", message=anna.screen[0])
    anna.sees("proposals-ask-topic")
    assert [row["text"] for row in await chat.rows("SELECT text FROM kept")] == ["Vajag lampu"]


@pytest.mark.parametrize("tap", ["people.move:0", "proposals.open", "proposals.new:5", "people.age:0"])
async def test_a_button_nobody_made_is_an_old_one(anna: Actor, tap: str) -> None:
    await anna.says("Sākums")
    await anna.presses(tap, anna.last)

    anna.sees("machinery-tap-old")


async def test_a_button_pressed_twice_says_what_became_of_the_text(anna: Actor) -> None:
    await anna.says(IDEA)
    asked = anna.last
    await anna.taps("Neko")
    await anna.taps("Priekšlikums", message=asked)

    anna.sees("words-gone")


async def test_nobody_takes_what_somebody_else_wrote(chat: Chat, anna: Actor, janis: Actor) -> None:
    await anna.says(IDEA)
    await janis.presses(anna.last.choices[0].tap, anna.last)

    janis.sees("words-gone")
    assert len(await chat.rows("SELECT id FROM kept")) == 1


async def test_a_photo_out_of_the_blue_is_kept(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo()

    anna.sees("words-photo-kept")
    (kept,) = await chat.rows("SELECT media FROM kept")
    (media,) = await chat.rows("SELECT id, fetched_at FROM media")
    assert kept["media"] == f"[{media['id']}]"
    assert media["fetched_at"] is not None


async def test_the_photos_of_an_album_are_asked_about_once(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo(album="a1")
    await anna.sends_photo(album="a1")

    assert len(anna.screen) == 1
    (kept,) = await chat.rows("SELECT media FROM kept")
    assert kept["media"] == "[1,2]"


async def test_a_voice_message_and_a_place_are_kept_too(anna: Actor, janis: Actor) -> None:
    await anna.sends_voice()
    anna.sees("words-voice-kept")
    await janis.sends_place(57.42, 27.04)
    janis.sees("words-place-kept")


async def test_a_photo_that_was_dropped_leaves_no_file(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo()
    assert len(list((chat.folder / "media").iterdir())) == 1
    await anna.taps("Neko")

    assert list((chat.folder / "media").iterdir()) == []


async def test_a_sticker_is_no_text(anna: Actor) -> None:
    await anna.sends_sticker()

    anna.sees("machinery-not-understood")


async def test_an_unknown_command_is_no_text(chat: Chat, anna: Actor) -> None:
    await anna.says("/nezinams")

    anna.sees("machinery-not-understood")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_what_was_sent_during_a_pause_and_fits_nowhere_is_asked_about(chat: Chat, anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await chat.passes(hours=7)
    await anna.says("sestdien")
    await anna.taps("Turpināt")

    anna.sees("proposals-ask-topic")
    anna.sees("machinery-text-kept")
    assert [row["text"] for row in await chat.rows("SELECT text FROM kept")] == ["sestdien"]


@pytest.mark.parametrize("word", ["atcelt", "turpināt", "Jā", "nē", "labi!", "ok", "отмена", "go on"])
async def test_a_word_for_a_form_is_no_text_where_there_is_none(chat: Chat, anna: Actor, word: str) -> None:
    await anna.says(word)

    anna.sees("machinery-not-understood")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_strangers_yes_is_no_text(chat: Chat, zane: Actor) -> None:
    await zane.says("jā")

    zane.sees("people-greeting")
    assert await chat.rows("SELECT id FROM kept") == []


@pytest.mark.parametrize("typed", ["priekšlikums", "Priekslikums!", "proposal"])
async def test_what_is_to_become_of_a_text_can_be_typed(chat: Chat, anna: Actor, typed: str) -> None:
    await anna.says(IDEA)
    await anna.says(typed)

    anna.sees("proposals-ask-topic")
    assert [row["answers"] for row in await chat.rows("SELECT answers FROM drafts")] == [f'{{"text":"{IDEA}"}}']
    assert await chat.rows("SELECT id FROM kept") == []


async def test_nothing_can_be_typed_too(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await anna.says("neko")

    anna.sees("words-dropped")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_text_of_days_ago_is_not_what_the_word_means(chat: Chat, anna: Actor) -> None:
    await anna.says(IDEA)
    await chat.passes(days=2)
    await anna.says("priekšlikums")

    anna.sees("proposals-ask-text")
    assert len(await chat.rows("SELECT id FROM kept")) == 1


# ---------------------------------------------------------------- danger


async def test_a_text_about_danger_gets_help_lines_and_is_not_kept_as_an_idea(chat: Chat, anna: Actor) -> None:
    await anna.says("Vīrs draud mani nogalināt, man bail iet mājās")

    assert "112" in anna.last.text
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_stranger_in_danger_gets_help_lines_before_any_notice(zane: Actor) -> None:
    await zane.says("Es gribu sevi nogalināt")

    assert "116123" in zane.last.text
    zane.sees_no("people-greeting")


# ---------------------------------------------------------------- plain words


@pytest.mark.parametrize(
    ("word", "phrase"),
    [
        ("Ideja", "proposals-ask-text"),
        ("PRIEKSLIKUMS", "proposals-ask-text"),
        ("bedre!", "proposals-ask-text"),
        ("palīdzība", "menu-help-text"),
        ("help", "menu-help-text"),
        ("помощь", "menu-help-text"),
        ("?", "menu-help-text"),
        ("menu", "menu-text"),
        ("sākt", "menu-text"),
        ("kam zvanīt", "people-parish"),
        ("mani dati", "privacy-mine"),
        ("aizmirst mani", "privacy-delete-ask"),
        ("dzēst", "privacy-delete-ask"),
        ("STOP", "words-stop"),
        ("pietiek", "words-stop"),
    ],
)
async def test_a_plain_word_leads_where_it_says(anna: Actor, word: str, phrase: str) -> None:
    await anna.says(word)

    anna.sees(phrase)


async def test_a_plain_word_inside_a_sentence_is_a_text(anna: Actor) -> None:
    await anna.says("Uz ceļa ir liela bedre, palīdzība nepieciešama")

    anna.sees("machinery-text-kept")


async def test_a_word_alone_takes_nothing_away(chat: Chat, anna: Actor) -> None:
    await anna.says("stop")
    await anna.taps("Dzēst manus datus")
    anna.sees("privacy-delete-ask")
    await anna.taps("Nē")

    anna.sees("privacy-kept")
    assert (await chat.person(anna)).parish == "malienas"


async def test_nothing_to_stop_changes_nothing(anna: Actor) -> None:
    await anna.says("beigt")
    await anna.taps("Neko")

    anna.sees("words-nothing-changed")


@pytest.mark.parametrize("typed", ["AL-2026-0042", "al 42", "Nr. 42", "al-2026-42"])
async def test_a_number_is_looked_up(chat: Chat, anna: Actor, typed: str) -> None:
    await anna.says(typed)

    anna.sees("proposals-unknown")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_a_bare_figure_is_a_text(anna: Actor) -> None:
    await anna.says("42")

    anna.sees("machinery-text-kept")


# ---------------------------------------------------------------- strangers


async def test_what_a_stranger_writes_waits_until_they_have_joined(chat: Chat, zane: Actor) -> None:
    await zane.says(IDEA)
    zane.sees("words-kept-a-day")
    zane.sees("people-greeting")

    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")
    zane.sees("words-offered", text=IDEA)
    await zane.taps("Priekšlikums")
    zane.sees("proposals-ask-topic")


async def test_what_a_stranger_writes_is_gone_after_a_day(chat: Chat, zane: Actor) -> None:
    await zane.sends_photo(caption=IDEA)
    await chat.passes(hours=23)
    assert len(await chat.rows("SELECT id FROM kept")) == 1

    await chat.passes(hours=2)
    assert await chat.rows("SELECT id FROM kept") == []
    assert list((chat.folder / "media").iterdir()) == []


async def test_more_of_the_same_text_does_not_greet_again(zane: Actor) -> None:
    await zane.says("Labdien!")
    await zane.says(IDEA)

    zane.sees("words-added-for-now")
    zane.sees_no("people-greeting")


async def test_the_text_of_who_has_joined_is_kept_for_longer(chat: Chat, zane: Actor) -> None:
    await zane.says(IDEA)
    await zane.starts("p-malienas")
    await zane.taps("Turpināt")
    await zane.taps("Jā")
    await chat.passes(days=2)

    assert len(await chat.rows("SELECT id FROM kept")) == 1

"""A photo of whether something was really done: only who promised it sees it, and not whose it is."""

from datetime import timedelta

import pytest

from bot import erasure
from tests.chat import Actor, Chat, Room, Shown
from tests.proposals import decides, publishes, reports, submits

NAME = "AL-2026-0001"
PROMISED = ("Ņemts vērā", "Soliņi ir budžetā.", "Pasūtīsim soliņus.", "15.12.2026.", "Izlaist")
DONE = ("Īstenots", "Soliņš ir uzstādīts.", "Darbs ir pabeigts.", "Izlaist")


@pytest.fixture
async def asked(chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor, group: Room) -> Room:
    """Anna and Jānis are asked whether it was done."""
    await submits(anna)
    await publishes(ilze)
    await janis.taps("Atbalstu 1", in_=group)
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    return group


async def shows(actor: Actor, said: str = "Nav izdarīts") -> None:
    await actor.taps(said)
    await actor.taps("Pievienot foto")
    await actor.sends_photo()


def pictures(actor: Actor | Room) -> list[Shown]:
    return [shown for shown in actor.screen if shown.message.media]


async def deletes(actor: Actor) -> None:
    await actor.says("mani dati")
    await actor.taps("Dzēst manus datus")
    await actor.taps("Jā, dzēst")


# ---------------------------------------------------------------- who sees it, and when


async def test_who_promised_sees_it_after_the_notice_that_it_is_not_done_and_nobody_else_does(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor, asked: Room
) -> None:
    await shows(janis)
    janis.sees("verdicts-photo-sent", number=NAME)
    await chat.passes(days=1)
    assert pictures(peteris) == []

    await chat.passes(days=3)

    (shown,) = pictures(peteris)
    assert peteris.screen.index(peteris.sees("verdicts-not-done")) < peteris.screen.index(shown)
    assert NAME in shown.text
    assert "Vajag soliņu pie ezera" in shown.text
    assert "Teikts: nav izdarīts." in shown.text
    assert "Jānis" not in f"{shown.title}{shown.text}"
    for other in (anna, janis, ilze, asked):
        assert pictures(other) == []
    await janis.says(NAME)
    assert not janis.last.message.media


async def test_one_that_comes_after_the_notice_is_shown_by_itself(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await janis.taps("Nav izdarīts")
    thanks = janis.last
    await chat.passes(days=4)
    peteris.sees("verdicts-not-done")
    await janis.taps("Pievienot foto", message=thanks)
    await janis.sends_photo()
    await chat.passes(days=1)

    (shown,) = pictures(peteris)
    assert NAME in shown.text


async def test_that_it_is_done_may_be_shown_too(chat: Chat, anna: Actor, peteris: Actor, asked: Room) -> None:
    await shows(anna, "Ir izdarīts")
    await chat.passes(days=1)

    (shown,) = pictures(peteris)
    assert "Teikts: ir izdarīts." in shown.text
    assert "Anna" not in f"{shown.title}{shown.text}"


async def test_what_is_promised_by_the_council_is_shown_to_who_represents_the_parish(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await decides(ilze, "Lemt", "Darām paši", "Talkā uztaisīsim.", "Talka sestdien.", "15.12.2026.")
    await chat.passes(days=23)
    await shows(anna)
    await chat.passes(days=4)

    assert len(pictures(ilze)) == 1
    assert pictures(peteris) == []


async def test_a_repaired_problem_may_be_shown_by_who_reported_it(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await decides(peteris, "Atbildēt", "Salabots", "Bedre ir aizbērta.")
    await shows(anna)
    await chat.passes(days=4)

    (shown,) = pictures(peteris)
    assert NAME in shown.text


async def test_who_has_not_joined_may_show_it(chat: Chat, zane: Actor, peteris: Actor, asked: Room) -> None:
    await chat.rows(
        "INSERT INTO verdicts (answer_id, question, who, address, said, at)"
        " VALUES (2, 'done', :who, :who, 'no', 1) RETURNING said",
        who=str(zane.address),
    )
    await zane.starts()
    await zane.presses("verdicts.photo:2", zane.last)
    await zane.sends_photo()
    zane.sees("verdicts-photo-sent")
    await chat.passes(days=1)
    assert len(pictures(peteris)) == 1

    await chat.machine.write(lambda store: erasure.erase_stranger(store, zane.address, chat.clock.now()))
    assert not await chat.rows("SELECT id FROM media")


async def test_without_traces_of_where_it_was_taken_and_once_after_a_restart(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await shows(janis)
    await chat.restarts()
    await chat.passes(days=4)
    await chat.restarts()
    await chat.passes(days=4)

    assert len(pictures(peteris)) == 1
    (row,) = await chat.rows("SELECT about, sha256 FROM media")
    assert row["about"] == "verdicts:2"
    assert b"Exif" not in (chat.folder / "media" / row["sha256"]).read_bytes()


# ---------------------------------------------------------------- no


async def test_one_is_enough_and_the_second_is_refused_with_a_sentence(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await janis.taps("Nav izdarīts")
    thanks = janis.last
    await janis.taps("Pievienot foto", message=thanks)
    await janis.sends_photo()
    await janis.taps("Pievienot foto", message=thanks)

    janis.sees("verdicts-photo-there", number=NAME)
    assert len(await chat.rows("SELECT id FROM media")) == 1


async def test_one_is_enough_also_from_another_phone_of_the_same_person(chat: Chat, janis: Actor, asked: Room) -> None:
    await shows(janis)
    other, person = chat.somebody("Jāņa otrais telefons"), await chat.person(janis)
    await chat.rows(
        "INSERT INTO addresses (address, person_id, linked_at) VALUES (:address, :id, 1) RETURNING address",
        address=str(other.address),
        id=person.id,
    )
    await other.says("sveiki")
    await other.presses("verdicts.photo:2", other.last)

    other.sees("verdicts-photo-there", number=NAME)


async def test_who_said_nothing_may_show_nothing(chat: Chat, anna: Actor, janis: Actor, asked: Room) -> None:
    await anna.taps("Nav izdarīts")
    tap = next(choice.tap for choice in anna.last.choices if choice.label == "Pievienot foto")
    await janis.presses(tap, janis.last)

    janis.sees("machinery-not-allowed")
    assert not await chat.rows("SELECT id FROM drafts")


async def test_after_a_new_answer_the_old_button_says_that_there_is_news_and_so_does_the_form(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, asked: Room
) -> None:
    for actor in (anna, janis):
        await actor.taps("Nav izdarīts")
    thanks = anna.last
    await janis.taps("Pievienot foto")
    await decides(peteris, "Atbildēt", *DONE)
    await anna.taps("Pievienot foto", message=thanks)
    anna.sees("verdicts-over", number=NAME)
    await janis.sends_photo()
    janis.sees("verdicts-over", number=NAME)
    await chat.passes(days=4)

    assert pictures(peteris) == []


async def test_danger_in_the_words_below_it_is_answered_and_the_photo_is_not_taken(
    chat: Chat, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await janis.taps("Nav izdarīts")
    await janis.taps("Pievienot foto")
    await janis.sends_photo(caption="Es gribu sevi nogalināt")

    janis.sees("danger-help")
    janis.sees_no("verdicts-photo-sent")
    await chat.passes(days=4)
    assert pictures(peteris) == []


async def test_the_words_below_it_are_not_passed_on(chat: Chat, janis: Actor, peteris: Actor, asked: Room) -> None:
    await janis.taps("Nav izdarīts")
    await janis.taps("Pievienot foto")
    await janis.sends_photo(caption="Jānis no Ozoliem")
    await chat.passes(days=4)

    assert "Ozoliem" not in pictures(peteris)[0].text


# ---------------------------------------------------------------- whose it is


async def test_who_deletes_their_data_takes_their_photo_from_every_screen_and_nobody_elses(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await shows(anna)
    await shows(janis)
    await chat.passes(days=4)
    assert len(pictures(peteris)) == 2

    await deletes(janis)
    await chat.passes(hours=1)

    peteris.sees("verdicts-photo-gone")
    assert len(pictures(peteris)) == 1
    (row,) = await chat.rows("SELECT address FROM media")
    assert row["address"] == str(anna.address)


async def test_one_that_waits_to_be_shown_goes_too(chat: Chat, janis: Actor, peteris: Actor, asked: Room) -> None:
    await shows(janis)
    await deletes(janis)
    await chat.passes(days=4)

    peteris.sees("verdicts-not-done")
    peteris.sees_no("verdicts-photo")
    assert not await chat.rows("SELECT id FROM media")
    assert not list((chat.folder / "media").iterdir())


async def test_after_a_restore_it_is_forgotten_again(chat: Chat, janis: Actor, asked: Room) -> None:
    await shows(janis)
    person = await chat.person(janis)
    await chat.machine.write(lambda store: store.privacy.note_erasure(person.id, chat.clock.now()))
    await chat.machine.write(lambda store: erasure.erase_again(store, chat.clock.now()))

    assert not await chat.rows("SELECT id FROM media")
    assert not await chat.rows("SELECT kind FROM timers WHERE kind = 'verdicts.show_photo'")


async def test_it_is_in_the_copy_of_their_data(chat: Chat, janis: Actor, asked: Room) -> None:
    await shows(janis)
    copied = await chat.machine.read(lambda store: store.privacy.of_address(janis.address))

    assert [(row["kind"], row["about"]) for row in copied["media"]] == [("photo", "verdicts:2")]


async def test_a_year_after_the_end_it_goes_and_nobody_knows_any_more_where_it_was_shown(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, asked: Room
) -> None:
    await decides(peteris, "Atbildēt", *DONE)
    await shows(janis)
    await chat.passes(days=4)
    assert len(pictures(peteris)) == 1
    year = timedelta(days=400) // timedelta(microseconds=1)
    await chat.rows("UPDATE proposals SET closed_at = closed_at - :by", by=year)
    await chat.passes(days=2)

    assert not await chat.rows("SELECT id FROM media")
    assert not await chat.rows("SELECT id FROM posted WHERE about LIKE 'media:%'")
    assert not list((chat.folder / "media").iterdir())


async def test_with_a_problem_that_goes_wholly_go_the_photos_of_its_followers(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna)
    await biruta.says("nr. 1")
    await biruta.taps("Sekot 1")
    await decides(peteris, "Atbildēt", "Salabots", "Bedre ir aizbērta.")
    await shows(biruta)
    await chat.passes(days=4)
    assert len(pictures(peteris)) == 1

    await deletes(anna)
    await chat.passes(hours=1)

    assert pictures(peteris) == []
    assert not await chat.rows("SELECT id FROM media")

"""Mani dati: what people see of themselves, and what is left of them when they go."""

import json
import sqlite3
from pathlib import Path

import storage.copies
import storage.privacy
from bot import erasure
from bot.channels import telegram_updates
from bot.domain.media import Media
from bot.messages import Inbound, Received
from storage.store import Store
from tests.chat import CHANNEL, Actor, Chat, Room, event
from tests.polls import opens
from tests.traces import in_files, named_anywhere

MARKER = "Zilganpelēkais zirneklis"
LONG = f"{MARKER} " * 150  # does not fit into one page of the database


def truncate(chat: Chat) -> None:
    """What the program does every hour."""
    with sqlite3.connect(chat.folder / "balss.db") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


async def proposes(actor: Actor, text: str, *, photo: bool = False) -> None:
    await actor.says("/priekslikums")
    await actor.says(text)
    await actor.taps("Apgaismojums")
    if photo:
        await actor.sends_photo()
        await actor.taps("Izlaist")
    else:
        await actor.taps("Izlaist")
    await actor.taps("Nosūtīt")
    actor.sees("proposals-received")


async def publishes(actor: Actor) -> None:
    await actor.taps("Publicēt")


async def deletes(actor: Actor) -> None:
    await actor.says("mani dati")
    await actor.taps("Dzēst manus datus")
    await actor.taps("Jā, dzēst")
    actor.sees("privacy-deleted")


async def file_of(chat: Chat, media: Media) -> bytes:
    content = await chat.machine.media_bytes(media)
    assert content is not None
    return content


# ---------------------------------------------------------------- seeing, receiving, correcting


async def test_one_sees_what_is_kept(chat: Chat, anna: Actor) -> None:
    await proposes(anna, "Vajag soliņu pie ezera")
    await anna.says("/mani_dati")

    shown = anna.sees("privacy-mine", proposals=1, supports=0, follows=0, texts=0)
    assert "Dzīvesvieta: Malienas pagasts" in shown.text
    assert "Valoda: Latviešu" in shown.text


async def test_polls_reasons_and_meetings_are_counted_too(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze, why="Jā")
    await anna.starts("a-1")
    await anna.taps("1. Pie ezera")
    await anna.says("mani dati")
    assert "Aptaujas, kurās atbildējāt: 1" in anna.last.text
    assert "Iemesli" not in anna.last.text

    await anna.taps("Pateikt, kāpēc")
    await anna.says("Tur visi pastaigājas")
    await anna.taps("Jā")
    await anna.says("mani dati")
    assert "Iemesli atvērtās aptaujās: 1" in anna.last.text
    await anna.taps("Dzēst manus datus")
    assert "atvērtās aptaujās" in anna.sees("privacy-delete-ask").text


async def test_who_holds_a_role_sees_it(ilze: Actor) -> None:
    await ilze.says("/mani_dati")

    assert "Lomas: nav" not in ilze.last.text


async def test_a_stranger_sees_what_is_kept_for_now(zane: Actor) -> None:
    await zane.says(MARKER)
    await zane.says("/mani_dati")

    zane.sees("privacy-mine-stranger", proposals=0, supports=0, follows=0, texts=1)


async def test_one_receives_everything_as_two_files(chat: Chat, anna: Actor) -> None:
    await proposes(anna, "Vajag soliņu pie ezera")
    await anna.says(MARKER)
    await anna.says("/mani_dati")
    await anna.taps("Saņemt kopiju")

    files = [shown.message.media for shown in anna.news if shown.message.media]
    content = {file.name: await file_of(chat, file) for file in files}
    text = content["mani-dati.txt"].decode("utf-8-sig")
    data = json.loads(content["mani-dati.json"])
    assert "Vajag soliņu pie ezera" in text
    assert MARKER in text
    assert data["proposals"][0]["text"] == "Vajag soliņu pie ezera"
    assert data["person"][0]["parish"] == "malienas"
    assert data["kept"][0]["text"] == MARKER
    assert data["addresses"][0]["address"] == str(anna.address)


async def test_the_files_are_gone_after_a_day(chat: Chat, anna: Actor) -> None:
    await anna.says("/mani_dati")
    await anna.taps("Saņemt kopiju")
    await anna.taps("Saņemt kopiju")
    assert len(list((chat.folder / "media").iterdir())) == 2

    await chat.passes(days=1, minutes=1)
    assert list((chat.folder / "media").iterdir()) == []
    assert await chat.rows("SELECT id FROM media") == []


async def test_nobody_else_is_in_the_copy(chat: Chat, anna: Actor, janis: Actor) -> None:
    await proposes(janis, MARKER)
    await anna.says("/mani_dati")
    await anna.taps("Saņemt kopiju")

    assert in_files(chat.folder / "media", MARKER.encode()) == []


async def test_the_shown_name_can_be_set_and_taken_back(chat: Chat, anna: Actor) -> None:
    await anna.says("/mani_dati")
    await anna.taps("Labot")
    await anna.taps("Redzamais vārds")
    await anna.says("Anna  Ozola")
    anna.sees("privacy-name-shown", name="Anna Ozola")
    assert (await chat.person(anna)).name == "Anna Ozola"

    await anna.says("/mani_dati")
    assert "Redzamais vārds: Anna Ozola" in anna.last.text
    await anna.taps("Labot")
    await anna.taps("Redzamais vārds")
    await anna.taps("Izlaist")
    anna.sees("privacy-name-hidden")
    assert (await chat.person(anna)).name == ""


async def test_parish_and_language_are_corrected_from_there(chat: Chat, anna: Actor) -> None:
    await anna.says("/mani_dati")
    await anna.taps("Labot")
    await anna.taps("Dzīvesvieta")
    await anna.says("Liepna")

    assert (await chat.person(anna)).parish == "liepnas"


# ---------------------------------------------------------------- deleting


async def test_deleting_needs_a_second_press_that_says_what_remains(chat: Chat, anna: Actor) -> None:
    await anna.says("/mani_dati")
    await anna.taps("Dzēst manus datus")

    anna.sees("privacy-delete-ask", backups_days=14)
    assert (await chat.person(anna)).parish == "malienas"
    await anna.taps("Nē")
    anna.sees("privacy-kept")


async def test_the_same_button_asks_again_who_has_joined_anew(chat: Chat, anna: Actor) -> None:
    await anna.says("Dzēst manus datus")
    asked = anna.last
    await anna.taps("Jā, dzēst")
    again = await chat.resident("Anna", "malienas")
    assert again.address == anna.address
    await anna.taps("Jā, dzēst", message=asked)

    anna.sees("privacy-delete-ask")
    assert (await chat.person(anna)).parish == "malienas"
    await anna.taps("Jā, dzēst")
    anna.sees("privacy-deleted")


async def test_a_stranger_who_was_asked_and_has_joined_is_asked_anew(chat: Chat, zane: Actor) -> None:
    await zane.says("Dzēst manus datus")
    asked = zane.last
    await zane.starts("p-malienas")
    await zane.taps("Turpināt")
    await zane.taps("Jā")
    await zane.taps("Jā, dzēst", message=asked)

    zane.sees("privacy-delete-ask")


async def test_an_old_button_of_who_has_left_greets_them(anna: Actor) -> None:
    await anna.says("Mani dati")
    await anna.taps("Labot")
    correct = anna.last
    await anna.says("Dzēst manus datus")
    await anna.taps("Jā, dzēst")
    await anna.taps("Redzamais vārds", message=correct)

    anna.sees("people-greeting")


async def test_a_name_taken_back_goes_from_what_is_published_too(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await anna.says("Mani dati")
    await anna.taps("Labot")
    await anna.taps("Redzamais vārds")
    await anna.says("Anna Ozola")
    await proposes(anna, "Vajag lampu pie skolas")
    await publishes(ilze)
    assert "Anna Ozola" in group.last.text

    await anna.taps("Redzamais vārds")
    await anna.taps("Izlaist")
    await chat.passes(minutes=1)
    await janis.says("AL-2026-0001")

    assert "Anna Ozola" not in group.last.text + janis.last.text


async def test_nothing_names_who_has_deleted_their_data(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await proposes(anna, f"{MARKER} pie ezera")
    await proposes(janis, "Vajag autobusu")
    await anna.says(f"{MARKER} pa ceļam")
    await anna.says("/priekslikums")
    await anna.says(f"{MARKER} nepabeigts")
    await anna.says("/mani_dati")
    await anna.taps("Saņemt kopiju")
    person = await chat.person(anna)
    await deletes(anna)
    await chat.passes(days=2)

    assert await named_anywhere(chat, str(anna.address)) == []
    assert await named_anywhere(chat, f"person:{person.id}") == []
    assert await named_anywhere(chat, MARKER) == []
    assert in_files(chat.folder / "media", MARKER.encode()) == []


async def test_the_last_message_is_that_the_data_are_deleted(anna: Actor) -> None:
    await deletes(anna)

    assert len(anna.news) == 1


async def test_who_deleted_their_data_is_a_stranger_again(anna: Actor) -> None:
    await deletes(anna)
    await anna.starts()

    anna.sees("people-greeting")


async def test_a_published_proposal_stays_without_its_author(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await proposes(anna, "Vajag soliņu pie ezera", photo=True)
    await publishes(ilze)
    await chat.passes(hours=1)
    await deletes(anna)
    await chat.passes(days=2)

    (proposal,) = await chat.rows("SELECT author_id, public_text FROM proposals")
    assert proposal["author_id"] is None
    assert proposal["public_text"] == "Vajag soliņu pie ezera"
    assert not await chat.rows("SELECT id FROM media")
    assert not list((chat.folder / "media").iterdir())


async def test_a_published_photo_goes_from_every_screen_that_shows_it(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    await proposes(anna, "Vajag soliņu pie ezera", photo=True)
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    assert janis.last.message.media
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    anna.sees("privacy-delete-photos")
    await anna.taps("Jā, dzēst")

    for actor in (janis, ilze):
        actor.sees("privacy-attachment-gone", number="AL-2026-0001")
        assert not [shown for shown in actor.screen if shown.message.media]
    await janis.says("AL-2026-0001")
    assert not janis.last.message.media
    assert "Vajag soliņu pie ezera" in janis.last.text


async def test_who_was_to_carry_a_photo_by_hand_is_given_the_text_anew(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await proposes(anna, "Vajag soliņu pie ezera", photo=True)
    await publishes(ilze)
    await chat.passes(minutes=1)
    assert ilze.last.message.media
    await deletes(anna)
    await chat.passes(minutes=1)

    ilze.sees("privacy-attachment-gone")
    assert not [shown for shown in ilze.screen if shown.message.media]
    assert "Pārsūtīju" in ilze.last.labels
    assert "Vajag soliņu pie ezera" in ilze.last.text


async def test_what_was_forwarded_already_is_to_be_deleted_there_by_who_forwarded_it(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await proposes(anna, "Vajag soliņu pie ezera", photo=True)
    await publishes(ilze)
    await chat.passes(minutes=1)
    await ilze.taps("Pārsūtīju")
    await deletes(anna)
    await chat.passes(minutes=1)

    ilze.sees("privacy-attachment-gone")
    assert not any("Pārsūtīju" in shown.labels for shown in ilze.screen)


async def test_an_unpublished_proposal_goes_also_from_the_card_of_who_was_to_read_it(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await proposes(anna, f"{MARKER} pie ezera")
    await chat.passes(minutes=1)
    assert any(MARKER in shown.text for shown in ilze.screen)
    await deletes(anna)
    await chat.passes(minutes=1)

    ilze.sees("privacy-matter-gone")
    assert not any(MARKER in shown.text for shown in ilze.screen)
    assert await chat.rows("SELECT id FROM proposals") == []


async def test_its_photo_and_its_voice_go_too_from_the_screen_of_who_was_to_see_them(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_voice()
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_photo()
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    assert len([shown for shown in ilze.screen if shown.message.media]) == 2
    await deletes(anna)

    ilze.sees("privacy-media-gone")
    assert not [shown for shown in ilze.screen if shown.message.media]


async def test_what_was_opened_once_more_goes_from_the_screen_too(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await proposes(anna, f"{MARKER} pie ezera")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    await ilze.says("AL-2026-0001")
    assert MARKER in ilze.last.text
    await deletes(anna)
    await chat.passes(minutes=1)

    assert not any(MARKER in f"{shown.title}{shown.text}" for shown in ilze.screen)


async def test_a_photo_that_was_shown_apart_from_a_long_text_goes_too(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu pie ezera. " * 60)
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_photo()
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    await ilze.says("AL-2026-0001")
    assert [bool(shown.message.media) for shown in ilze.screen[-2:]] == [True, False]
    await deletes(anna)

    assert not [shown for shown in ilze.screen if shown.message.media]


async def test_supports_of_open_matters_are_taken_back(chat: Chat, anna: Actor, janis: Actor, ilze: Actor) -> None:
    await proposes(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    person = await chat.person(janis)
    await chat.machine.write(lambda store: store.supports.add(1, janis.address, person.id, chat.clock.now()))
    await deletes(janis)

    assert await chat.rows("SELECT who FROM supports") == []


async def test_a_role_ends_and_the_others_hear_of_it(chat: Chat, ilze: Actor, dace: Actor, anna: Actor) -> None:
    await proposes(anna, "Vajag soliņu pie ezera")
    await ilze.says("/mani_dati")
    await ilze.taps("Dzēst manus datus")
    ilze.sees("privacy-delete-roles")
    await ilze.taps("Jā, dzēst")
    await chat.passes(minutes=1)

    dace.sees("roles-your-turn")
    assert ilze.last is ilze.sees("privacy-deleted")
    assert [role.parish for role in await chat.machine.read(lambda store: store.roles.held())] == [""]


async def test_a_stranger_can_delete_too(chat: Chat, zane: Actor) -> None:
    await zane.says(MARKER)
    await zane.says("/mani_dati")
    await zane.taps("Dzēst manus datus")
    await zane.taps("Jā, dzēst")
    zane.sees("privacy-deleted")
    await chat.passes(days=2)

    assert await named_anywhere(chat, str(zane.address)) == []
    assert await named_anywhere(chat, MARKER) == []


async def test_a_photo_still_on_its_way_does_not_come_back(chat: Chat, anna: Actor) -> None:
    await anna.sends_photo()
    (media,) = await chat.rows("SELECT id FROM media")
    await chat.machine.write(lambda store: store.timers.set("media.fetch", str(media["id"]), chat.clock.now()))
    await deletes(anna)
    await chat.passes(minutes=10)

    assert list((chat.folder / "media").iterdir()) == []


# ---------------------------------------------------------------- as it lies on the disk


async def hears(chat: Chat, actor: Actor, text: str) -> None:
    """An event whose raw body holds the text, as a real channel's does."""
    one = Inbound(event(), actor.address, actor.address, text=text)
    body = json.dumps({"id": one.event, "text": text}, ensure_ascii=False).encode()
    chat.platform.events[body] = one
    await chat.machine.receive(CHANNEL, [Received(one.event, str(actor.address), body)])
    await chat.machine.settle()


async def test_texts_are_not_in_the_files_once_they_are_dropped(chat: Chat, anna: Actor) -> None:
    """So many and so long that whole pages of the database become free."""
    for _ in range(12):
        await hears(chat, anna, LONG)
        await chat.passes(minutes=2)
    truncate(chat)
    assert in_files(chat.folder, MARKER.encode()) == ["balss.db"]  # so that the test can fail

    for asked in anna.screen[:12]:
        await anna.taps("Neko", message=asked)
    truncate(chat)
    assert in_files(chat.folder, MARKER.encode()) == []


async def test_nothing_is_in_the_files_once_the_data_are_deleted(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await hears(chat, anna, LONG)
    await proposes(anna, f"{MARKER} " * 60, photo=True)
    await anna.sends_photo()
    await anna.says("/mani_dati")
    await anna.taps("Saņemt kopiju")
    assert in_files(chat.folder, MARKER.encode())
    await deletes(anna)
    await chat.passes(minutes=1)
    truncate(chat)

    assert in_files(chat.folder, MARKER.encode()) == []
    assert list((chat.folder / "media").iterdir()) == []


async def test_what_was_deleted_does_not_wait_in_the_log_of_the_database(chat: Chat, anna: Actor) -> None:
    await hears(chat, anna, LONG)
    assert "balss.db-wal" in in_files(chat.folder, MARKER.encode())
    await deletes(anna)

    assert in_files(chat.folder, MARKER.encode()) == []


async def test_a_personal_code_never_reaches_the_files(chat: Chat, anna: Actor) -> None:
    code = "120485-12345"
    sent = telegram_updates.received(
        {
            "update_id": 1,
            "message": {
                "message_id": 1,
                "from": {"id": 7},
                "chat": {"id": 7, "type": "private"},
                "text": f"{MARKER} {code}",
            },
        },
        bot_id=1,
        username="balss",
    )
    assert sent is not None
    text = json.loads(sent.body)["message"]["text"]
    chat.platform.events[sent.body] = Inbound(sent.event, anna.address, anna.address, text=text, masked=1)
    await chat.machine.receive(CHANNEL, [sent])
    await chat.machine.settle()
    truncate(chat)

    anna.sees("machinery-personal-code-removed")
    assert in_files(chat.folder, MARKER.encode()) == ["balss.db"]
    assert in_files(chat.folder, code.encode(), code.replace("-", "").encode()) == []


# ---------------------------------------------------------------- a backup from before


async def test_a_backup_that_comes_back_forgets_who_was_erased_since(chat: Chat, anna: Actor, janis: Actor) -> None:
    await proposes(anna, f"{MARKER} pie ezera")
    backup = chat.folder / "backup.db"
    _copy(chat.folder / "balss.db", backup)
    await deletes(anna)
    erased = await chat.machine.read(lambda store: store.privacy.erasures())
    await chat.close()
    backup.replace(chat.folder / "balss.db")
    await chat.open()
    assert await named_anywhere(chat, MARKER)

    async def forgets_again(store: Store) -> int:
        for person_id, at in erased.items():
            await store.privacy.note_erasure(person_id, at)
        return await erasure.erase_again(store, chat.clock.now())

    assert await chat.machine.write(forgets_again) == 1
    assert await named_anywhere(chat, MARKER) == []
    assert await named_anywhere(chat, str(anna.address)) == []
    assert (await chat.person(janis)).parish == "aluksne"


async def test_an_id_given_anew_after_a_restore_is_somebody_else(chat: Chat, anna: Actor) -> None:
    person = await chat.person(anna)
    before = person.joined_at.replace(year=2025)
    await chat.machine.write(lambda store: store.privacy.note_erasure(person.id, before))

    assert await chat.machine.write(lambda store: erasure.erase_again(store, chat.clock.now())) == 0
    assert (await chat.person(anna)).parish == "malienas"


def _copy(database: Path, target: Path) -> None:
    with sqlite3.connect(database) as source, sqlite3.connect(target) as copy:
        source.backup(copy)
    source.close()
    copy.close()


# ---------------------------------------------------------------- tables to come

# Where an address stands and is forgotten by other means: by their own noun, or because it is a group's.
FORGOTTEN_BY_THEIR_NOUN = {
    *("addresses", "media", "supports", "follows", "joiners", "verdicts", "attendances", "chats"),
    "visitor_keys",  # a day later: whoever deletes their data in a browser reads there that it is done
}
# Where a person stands who is not copied: a bare id in the paper's place, or nothing that is about them.
NOT_COPIED = {"erasures", "dangers"}


async def _tables_with(chat: Chat, *columns: str) -> set[str]:
    tables = {row["name"] for row in await chat.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = set()
    for table in tables:
        names = {row["name"] for row in await chat.rows(f"PRAGMA table_info({table})")}
        if names & set(columns):
            found.add(table)
    return found


async def test_every_table_that_holds_an_address_is_forgotten(chat: Chat) -> None:
    forgotten = " ".join(storage.privacy.FORGET_ADDRESS)

    for table in await _tables_with(chat, "address", "order_key", "used_by") - FORGOTTEN_BY_THEIR_NOUN:
        assert f" {table} " in forgotten, f"{table} keeps addresses of people who have left"


async def test_every_table_that_holds_a_person_is_in_the_copy(chat: Chat) -> None:
    copied = " ".join(storage.copies.COPIED_BY_PERSON.values())

    for table in await _tables_with(chat, "person_id", "author_id", "given_by") - NOT_COPIED:
        assert f" {table}" in copied, f"{table} is missing in the copy of somebody's data"

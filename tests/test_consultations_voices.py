"""What residents see of a question to the council, and what they say to who writes the opinion of their place."""

from storage.store import Store
from tests.chat import Actor, Chat, Room
from tests.consultations import asks
from tests.traces import in_files


async def says(anna: Actor, text: str) -> None:
    await anna.starts("k-1")
    await anna.taps("Teikt savu")
    await anna.says(text)
    await anna.taps("Nosūtīt")
    anna.sees("consultations-voice-kept", number="K-1")


async def test_what_a_resident_says_reaches_their_representative_without_a_name(
    peteris: Actor, ilze: Actor, anna: Actor, group: Room
) -> None:
    await asks(peteris)
    await anna.taps("Teikt savu", in_=group)
    await anna.taps("Teikt savu")
    await anna.says("Bibliotēka ir vienīgā vieta bērniem. Zvaniet 26455814.")
    await anna.taps("Nosūtīt")

    await ilze.says("K-1")
    await ilze.taps("Viedokļi: 1")

    assert "Bibliotēka ir vienīgā vieta bērniem." in ilze.last.text
    assert "26455814" not in ilze.last.text
    assert "Anna" not in ilze.last.text


async def test_the_newest_words_hold_and_what_is_taken_back_is_gone_from_screens(
    peteris: Actor, ilze: Actor, anna: Actor
) -> None:
    await asks(peteris)
    await says(anna, "Slēgt nevajag.")
    await ilze.says("K-1")
    await ilze.taps("Viedokļi: 1")
    read = ilze.last
    await anna.starts("k-1")
    await anna.taps("Mainīt manu")
    await anna.says("Var slēgt vasarā.")
    await anna.taps("Nosūtīt")
    assert "Slēgt nevajag." not in read.text
    await ilze.says("K-1")
    await ilze.taps("Viedokļi: 1")
    assert "Var slēgt vasarā." in ilze.last.text

    await anna.taps("Paņemt atpakaļ")
    await ilze.says("K-1")
    assert "Viedokļi: 0" in ilze.last.labels


async def test_who_lives_elsewhere_may_follow_and_not_say(peteris: Actor, ilze: Actor, janis: Actor) -> None:
    await asks(peteris)
    await janis.starts("k-1")

    assert "Sekot" in janis.last.labels
    assert "Teikt savu viedokli" not in janis.last.labels


async def test_nobody_else_reads_what_residents_say(chat: Chat, peteris: Actor, ilze: Actor, anna: Actor) -> None:
    await asks(peteris)
    await says(anna, "Slēgt nevajag.")
    for one in (peteris, anna):
        await one.starts("k-1")
        assert not [label for label in one.last.labels if label.startswith("Viedokļi")]
        await one.presses("consultations.voices:1:1", one.last)
        one.sees("machinery-not-allowed")


async def test_it_is_in_the_list_of_ones_place_while_it_is_not_decided(
    chat: Chat, peteris: Actor, ilze: Actor, anna: Actor, janis: Actor
) -> None:
    await asks(peteris)
    await anna.says("/pagasts")
    await anna.taps("Pašvaldība jautā")
    anna.sees("consultations-list-title", count=1)
    await janis.says("pašvaldība jautā")
    janis.sees("consultations-none")

    await chat.passes(days=20)
    await anna.says("pašvaldība jautā")
    assert "Viedoklis nav sniegts" in anna.last.text


async def test_what_has_ended_is_to_be_read_below(peteris: Actor, ilze: Actor, anna: Actor, janis: Actor) -> None:
    await asks(peteris)
    await anna.says("pašvaldība jautā")
    assert "Agrāk jautātais" not in anna.last.labels
    await peteris.says("K-1")
    await peteris.taps("Atsaukt jautājumu")
    await peteris.says("Bibliotēka paliek.")
    await peteris.taps("Nosūtīt")
    await janis.says("pašvaldība jautā")
    assert "Agrāk jautātais" not in janis.last.labels

    await anna.says("pašvaldība jautā")
    anna.sees("consultations-none")
    await anna.taps("Agrāk jautātais")

    assert "Jautājums ir atsaukts. Iemesls: Bibliotēka paliek." in anna.last.text


async def test_a_stranger_joins_first_and_finds_it_then(chat: Chat, peteris: Actor, ilze: Actor, zane: Actor) -> None:
    await asks(peteris)
    await zane.starts("k-1")
    await zane.taps("Turpināt")
    await zane.says("Malienas pagasts")
    await zane.taps("Jā")

    assert "Vai slēgt bibliotēku" in zane.last.text
    assert "Teikt savu viedokli" in zane.last.labels


async def test_who_asked_for_notices_hears_of_it_once(chat: Chat, peteris: Actor, ilze: Actor, anna: Actor) -> None:
    for one in (anna, ilze):
        await one.says("ziņas")
        await one.taps("Visu arī man")
    await asks(peteris)
    await chat.passes(minutes=1)

    anna.sees("consultations-announced", number="K-1")
    ilze.sees_no("consultations-announced")


async def test_what_one_said_is_among_ones_data(chat: Chat, peteris: Actor, ilze: Actor, anna: Actor) -> None:
    await asks(peteris)
    await says(anna, "Slēgt nevajag.")
    await anna.says("mani dati")

    anna.sees("consultations-mine-voices", count=1)
    anna.sees("consultations-mine-follows", count=1)
    await anna.taps("Saņemt kopiju")

    assert in_files(chat.folder / "media", "Viedoklis par K-1: Slēgt nevajag.".encode())


async def test_who_leaves_takes_their_words_along(chat: Chat, peteris: Actor, ilze: Actor, anna: Actor) -> None:
    await asks(peteris)
    await says(anna, "Slēgt nevajag.")
    await ilze.says("K-1")
    await ilze.taps("Viedokļi: 1")
    read = ilze.last
    await anna.says("/dzest")
    await anna.taps("Jā, dzēst")

    assert "Slēgt nevajag." not in read.text
    assert await chat.rows("SELECT * FROM consultation_voices") == []
    assert await chat.rows("SELECT * FROM consultation_followers") == []


async def test_two_people_who_are_one_speak_and_follow_once(
    chat: Chat, peteris: Actor, ilze: Actor, anna: Actor
) -> None:
    await asks(peteris)
    other = await chat.resident("Anna otrā", "malienas")
    await says(anna, "Slēgt nevajag.")
    await says(other, "Slēgt.")
    kept, gone = (await chat.person(anna)).id, (await chat.person(other)).id

    async def join(store: Store) -> None:
        await store.consultations.take_over(kept, gone)

    await chat.machine.write(join)

    assert [row["text"] for row in await chat.rows("SELECT text FROM consultation_voices")] == ["Slēgt nevajag."]
    assert len(await chat.rows("SELECT * FROM consultation_followers")) == 1

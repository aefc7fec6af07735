"""A parish's joint opinion: drafted from a closed poll, read, mended, signed, sent on, and shown to who answered."""

from tests.chat import Actor, Chat, Room
from tests.polls import opens

NAMES = ("Biruta", "Dainis", "Edgars", "Fricis", "Gunta", "Haralds", "Ieva")
OWN = (
    "Malienas pagasta iedzīvotāji vēlas soliņu pie skolas, jo tur bērni gaida autobusu. Divi no septiņiem domā citādi."
)


async def closed(chat: Chat, ilze: Actor, voters: int = len(NAMES)) -> list[Actor]:
    number = await opens(ilze)
    crowd = [await chat.resident(name, "malienas") for name in NAMES[:voters]]
    for place, one in enumerate(crowd):
        await one.starts(f"v-{number[2:]}-{1 if place < 2 else 2}")
    await chat.passes(days=8)
    await ilze.starts(number.lower())
    return crowd


async def test_the_draft_holds_the_numbers_and_those_who_think_otherwise(chat: Chat, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze)

    await ilze.taps("Kopviedoklis")

    (draft,) = [one for one in ilze.news if "Citādi atbildēja" in one.text]
    assert "Malienas pagasta iedzīvotāju kopviedoklis" in draft.text
    assert "Kur likt soliņu?" in draft.text
    assert "Citādi atbildēja: 2 no 7." in draft.text
    assert "nevis lēmums" in draft.text


async def test_the_draft_is_signed_as_it_is_and_goes_to_the_staff_and_to_who_answered(
    chat: Chat, ilze: Actor, group: Room, staff: Room
) -> None:
    crowd = await closed(chat, ilze)
    await ilze.taps("Kopviedoklis")
    await ilze.taps("Lietot uzmetumu")
    assert not await chat.rows("SELECT id FROM opinions")
    assert "Citādi atbildēja: 2 no 7." in ilze.last.text
    assert ilze.last.labels == ["Nosūtīt", "Labot", "Atcelt"]
    await ilze.taps("Nosūtīt")
    await chat.passes(days=1)

    ilze.sees("opinions-signed", count=1)
    assert "padome@aluksne.lv" in ilze.screen[-1].text + ilze.screen[-2].text
    assert any("Kopviedoklis: Malienas pagasts" in one.title for one in staff.screen)
    assert "kopviedoklis ir parakstīts" in group.last.text
    for one in crowd:
        one.sees("opinions-told")
    await crowd[0].taps("Lasīt kopviedokli")
    assert "Citādi atbildēja: 2 no 7." in crowd[0].last.text


async def test_the_chair_signs_as_the_chair_and_nobody_is_said_to_have_got_it_where_nobody_is_staff(
    chat: Chat, dace: Actor, group: Room
) -> None:
    number = await opens(dace, places=("Malienas",))
    for name in NAMES:
        await (await chat.resident(name, "malienas")).starts(f"v-{number[2:]}-2")
    await chat.passes(days=8)
    await dace.starts(number.lower())
    await dace.taps("Kopviedoklis")
    await dace.taps("Lietot uzmetumu")
    assert "Citādi atbildēja" not in dace.last.text  # all answered the same
    await dace.taps("Nosūtīt")

    saved, letter = dace.news[-2:]
    assert "Pašvaldības darbinieku te vēl nav" in saved.text
    assert "Padomes priekšsēdētājs" in letter.text
    assert "pārstāvis" not in letter.text


async def test_their_own_words_are_signed_instead(chat: Chat, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze)
    await ilze.taps("Kopviedoklis")
    await ilze.says(OWN)
    await ilze.taps("Nosūtīt")

    assert [row["text"] for row in await chat.rows("SELECT text FROM opinions")] == [OWN]


async def test_without_a_channel_each_of_the_staff_gets_it(
    chat: Chat, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await closed(chat, ilze)
    await ilze.taps("Kopviedoklis")
    await ilze.taps("Lietot uzmetumu")
    await ilze.taps("Nosūtīt")
    await chat.passes(days=1)

    assert any("Kopviedoklis: Malienas pagasts" in one.title for one in peteris.screen)


async def test_one_poll_gives_one_opinion(chat: Chat, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze)
    page = ilze.last
    await ilze.taps("Kopviedoklis")
    await ilze.taps("Lietot uzmetumu")
    await ilze.taps("Nosūtīt")

    await ilze.taps("Kopviedoklis", message=page)

    ilze.sees("opinions-already")
    assert len(await chat.rows("SELECT id FROM opinions")) == 1


async def test_from_fewer_than_five_answers_there_is_none(chat: Chat, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze, 4)

    assert "Kopviedoklis" not in ilze.last.labels
    await ilze.presses("opinions.write:1", ilze.last)
    ilze.sees("results-few")


async def test_only_who_speaks_for_the_parish_writes_it(chat: Chat, ilze: Actor, dace: Actor, group: Room) -> None:
    crowd = await closed(chat, ilze)

    for actor in (dace, crowd[0]):
        await actor.starts("a-1")
        assert "Kopviedoklis" not in actor.last.labels
        await actor.presses("opinions.write:1", actor.last)
        actor.sees("machinery-not-allowed")


async def test_not_from_a_poll_of_several_places(chat: Chat, dace: Actor, ilze: Actor, group: Room) -> None:
    number = await opens(dace, places=("Maliena", "Liepna"))
    for name in NAMES:
        one = await chat.resident(name, "malienas")
        await one.starts(f"v-{number[2:]}-2")
    await chat.passes(days=8)

    await ilze.starts(number.lower())
    await ilze.presses("opinions.write:1", ilze.last)

    assert "Kopviedoklis" not in ilze.last.labels
    assert not await chat.rows("SELECT id FROM opinions")


async def test_who_deletes_their_data_leaves_the_opinion_by_nobody(chat: Chat, ilze: Actor, group: Room) -> None:
    await closed(chat, ilze)
    await ilze.taps("Kopviedoklis")
    await ilze.says(OWN)
    await ilze.taps("Nosūtīt")
    person = await chat.person(ilze)

    await chat.machine.write(lambda store: store.opinions.erase_person(person.id))

    (row,) = await chat.rows("SELECT person_id, text FROM opinions")
    assert (row["person_id"], row["text"]) == (None, OWN)

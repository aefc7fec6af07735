"""For who serves: what is open in their places, how many have answered, and a word in time where they are few."""

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.polls import makes, opens


async def answer(chat: Chat, parish: str, room: Room, count: int) -> None:
    for number in range(count):
        await (await chat.resident(f"{parish}{number}", parish)).taps("1. Pie ezera", in_=room)


async def test_who_serves_sees_what_is_open_in_their_places_and_how_many_answered(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await opens(ilze)
    await answer(chat, "malienas", group, 6)
    await ilze.says("aptaujas")

    await ilze.taps("Manās vietās")

    assert ilze.last.title == "Atvērtas aptaujas Jūsu vietās: 1"
    assert "A-1 „Kur likt soliņu?”" in ilze.last.text
    assert ilze.last.text.endswith("Piedalījās: 6")
    assert ilze.last.labels == ["Skatīt A-1"]


async def test_few_answers_are_warned_of(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await answer(chat, "malienas", group, 4)
    await ilze.says("aptaujas")

    await ilze.taps("Manās vietās")

    assert ilze.last.text.endswith("Maz atbilžu. Rezultātu rāda, kad to ir vismaz 5.")


async def test_of_several_places_each_is_told_and_no_small_number(chat: Chat, dace: Actor, group: Room) -> None:
    liepna = await chat.group("liepnas", "Liepnas grupa")
    anna = await chat.group("annas", "Annas grupa")
    await opens(dace, places=("Maliena", "Liepna", "Annas pagasts"))
    for parish, room, count in (("malienas", group, 7), ("liepnas", liepna, 2), ("annas", anna, 5)):
        await answer(chat, parish, room, count)
    await dace.says("aptaujas")

    await dace.taps("Manās vietās")

    assert "– Malienas pagasts: 7" in dace.last.text
    assert "– Liepnas pagasts: maz atbilžu" in dace.last.text
    assert "– Annas pagasts: vismaz 5" in dace.last.text


async def test_paper_counts_against_the_warning(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await ilze.starts("a-1")
    await ilze.taps("Papīra atbildes")
    await ilze.taps("Ievadīt no papīra")
    await ilze.says("1 = 5")
    await ilze.taps("Nosūtīt")
    await ilze.says("aptaujas")

    await ilze.taps("Manās vietās")

    assert ilze.last.text.endswith("Piedalījās: 0\nKopā atbildes: 5, no tām papīrs: 5")


async def test_a_helper_sees_the_open_polls_of_their_place_only(chat: Chat, dace: Actor, group: Room) -> None:
    laima = await chat.official("Laima", RoleName.HELPER, "malienas")
    await opens(dace, places=("Maliena",))
    await opens(dace, places=("Liepna",), question="Kur likt galdu?")
    await laima.says("aptaujas")

    await laima.taps("Manās vietās")

    assert "Kur likt soliņu?" in laima.last.text
    assert "Kur likt galdu?" not in laima.last.text


async def test_who_only_lives_there_has_no_such_list(anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.says("aptaujas")

    assert not {"Manās vietās", "Manas aptaujas"} & set(anna.last.labels)
    await anna.presses("polls.served:0", anna.last)
    anna.sees("turnout-none")


async def test_who_asks_finds_their_own_polls_in_every_state(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await chat.passes(days=8)
    await opens(ilze, question="Kur likt galdu?")
    await makes(ilze, question="Kur likt šūpoles?")
    await ilze.says("aptaujas")

    await ilze.taps("Manas aptaujas")

    said = ilze.last.text.split("\n\n")
    assert [one.partition("\n")[0][:3] for one in said] == ["A-3", "A-2", "A-1"]
    assert "Vēl nav atvērta." in said[0]
    assert "Atvērta līdz" in said[1]
    assert "Slēgta" in said[2]


async def test_at_half_time_the_representative_hears_once_where_few_have_answered(
    chat: Chat, ilze: Actor, dace: Actor, group: Room
) -> None:
    liepna = await chat.group("liepnas", "Liepnas grupa")
    janis = await chat.official("Jānis", RoleName.REPRESENTATIVE, "liepnas")
    await opens(dace, places=("Maliena", "Liepna"))
    await answer(chat, "liepnas", liepna, 5)

    await chat.passes(days=4)

    assert "maz atbilžu ir no šejienes: Malienas pagasts." in ilze.sees("turnout-warning").text
    janis.sees_no("turnout-warning")
    told = len(ilze.screen)
    await chat.passes(days=2)
    assert len(ilze.screen) == told


async def test_who_stands_in_for_several_places_hears_of_them_in_one_message(chat: Chat, dace: Actor) -> None:
    for parish in ("malienas", "liepnas"):
        await chat.group(parish, parish)
    await opens(dace, places=("Maliena", "Liepna"))

    await chat.passes(days=4)

    (told,) = [shown for shown in dace.screen if "pagājusi puse laika" in shown.text]
    assert "Liepnas pagasts, Malienas pagasts" in told.text


async def test_where_enough_have_answered_nobody_is_warned(chat: Chat, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await answer(chat, "malienas", group, 5)

    await chat.passes(days=4)

    ilze.sees_no("turnout-warning")


async def test_the_three_questions_stand_in_the_list_as_one(chat: Chat, anna: Actor, group: Room) -> None:
    await chat.passes(days=50)
    assert await chat.rows("SELECT id FROM pulses")
    await anna.says("aptaujas")
    assert anna.last.labels == ["Trīs īsi jautājumi"]

    await anna.taps("Trīs īsi jautājumi")

    assert anna.last.title == "1. jautājums no 3"

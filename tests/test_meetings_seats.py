"""Seats of the council: who sits where, given by the chair or the secretary, ended by one press."""

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.sittings import a_sitting


async def opens(dace: Actor, unit: str) -> None:
    """The list, begun if there is none, and the seat of that unit."""
    await dace.says("izvēlne")
    await dace.taps("Aptauja, paziņojums…")
    await dace.taps("Padomes vietas")
    if "Izveidot sarakstu" in dace.last.labels:
        await dace.taps("Izveidot sarakstu")
    line = next(line for line in dace.last.text.splitlines() if unit in line)
    await dace.taps(line.partition(".")[0])


async def members(chat: Chat) -> list[tuple[str, int]]:
    rows = await chat.rows(
        "SELECT represents, person_id FROM seats WHERE ended_on IS NULL AND person_id IS NOT NULL ORDER BY id"
    )
    return [(row["represents"], row["person_id"]) for row in rows]


async def test_the_list_begins_with_a_seat_for_each_unit_and_who_represents_it(
    chat: Chat, dace: Actor, ilze: Actor
) -> None:
    await dace.says("izvēlne")
    await dace.taps("Aptauja, paziņojums…")
    await dace.taps("Padomes vietas")
    dace.sees("seats-none")
    await dace.taps("Izveidot sarakstu")

    assert "Aizņemtas: 1 no 16." in dace.last.text
    assert "Malienas pagasts: aizņemta" in dace.last.text
    assert await members(chat) == [("malienas", (await chat.person(ilze)).id)]


async def test_a_seat_of_a_unit_that_is_no_more_stands_last(chat: Chat, dace: Actor) -> None:
    await opens(dace, "Annas pagasts")
    await chat.machine.write(lambda store: store.db.run("UPDATE seats SET represents = 'senais' WHERE id = 1"))

    await dace.says("izvēlne")
    await dace.taps("Aptauja, paziņojums…")
    await dace.taps("Padomes vietas")

    assert "Aizņemtas: 0 no 16." in dace.last.text
    assert "senais" in next(line for line in dace.last.text.splitlines() if line.startswith("16."))


async def test_a_link_gives_a_seat_once(chat: Chat, dace: Actor, anna: Actor, janis: Actor) -> None:
    await opens(dace, "Annas pagasts")
    await dace.taps("Iedot")
    await dace.says("Uzaicināt ar saiti")
    start = dace.last.message.link.partition("start=")[2]

    await anna.starts(start)
    anna.sees("seats-offered")
    assert not await members(chat)
    await anna.taps("Piekrītu")

    anna.sees("seats-given-told")
    dace.sees("seats-accepted")
    assert await members(chat) == [("annas", (await chat.person(anna)).id)]
    await janis.starts(start)
    janis.sees("roles-invitation-used")


async def test_only_who_has_a_seat_is_counted(chat: Chat, dace: Actor, anna: Actor, ilze: Actor, group: Room) -> None:
    await opens(dace, "Malienas pagasts")
    await dace.taps("Izbeigt")
    ilze.sees("seats-ended-told")
    await a_sitting(dace)

    await ilze.taps("Piedalīšos", in_=group)
    await chat.passes(minutes=1)

    assert "Padomes locekļi: 0 no 16" in group.last.text
    assert "Iedzīvotāji: piedalīsies 1" in group.last.text


async def test_a_vacant_seat_is_given_to_who_serves(chat: Chat, dace: Actor, ilze: Actor) -> None:
    await opens(dace, "Malienas pagasts")
    await dace.taps("Izbeigt")
    await opens(dace, "Malienas pagasts")
    await dace.taps("Iedot")
    await dace.says("Malienas pagasts")

    ilze.sees("seats-given-told")
    assert [unit for unit, _ in await members(chat)] == ["malienas"]


async def test_a_unit_may_have_two_and_another_none(chat: Chat, dace: Actor, ilze: Actor) -> None:
    await opens(dace, "Annas pagasts")
    await dace.taps("Mainīt vietu")
    await dace.says("Malienas pagasts")
    await dace.says("Malienas pagasts")
    await dace.taps("Nosūtīt")

    assert dace.last.text.count("Malienas pagasts") == 2
    assert ". Annas pagasts" not in dace.last.text


async def test_an_old_button_ends_nobody_else(chat: Chat, dace: Actor, ilze: Actor) -> None:
    await opens(dace, "Malienas pagasts")
    shown = dace.last
    await dace.taps("Izbeigt")
    await opens(dace, "Malienas pagasts")
    await dace.taps("Iedot")
    await dace.says("Malienas pagasts")

    await dace.taps("Izbeigt", message=shown)

    dace.sees("seats-old")
    assert len(await members(chat)) == 1


async def test_a_resident_gives_no_seats(anna: Actor, chat: Chat) -> None:
    await anna.says("izvēlne")
    assert "Padomes vietas" not in anna.last.labels

    await anna.presses("seats.begin", anna.last)

    anna.sees("machinery-not-allowed")
    assert not await chat.rows("SELECT id FROM seats")


async def test_the_secretary_keeps_the_list_too(chat: Chat, ilze: Actor) -> None:
    liga = await chat.official("Līga", RoleName.SECRETARY)
    await opens(liga, "Malienas pagasts")

    liga.sees("seats-one")


async def test_who_is_erased_leaves_a_vacant_seat(chat: Chat, dace: Actor, ilze: Actor) -> None:
    await opens(dace, "Malienas pagasts")
    await ilze.says("dzēst")
    await ilze.taps("Jā, dzēst")

    assert not await members(chat)
    assert len(await chat.rows("SELECT id FROM seats WHERE ended_on IS NULL")) == 16
    assert not await chat.rows("SELECT id FROM seats WHERE person_id IS NOT NULL")


async def test_who_sat_where_is_forgotten_after_a_year(chat: Chat, dace: Actor, ilze: Actor) -> None:
    await opens(dace, "Malienas pagasts")
    await dace.taps("Izbeigt")
    assert await chat.rows("SELECT id FROM seats WHERE ended_on IS NOT NULL")

    await chat.passes(days=370)

    assert not await chat.rows("SELECT id FROM seats WHERE ended_on IS NOT NULL")
    assert len(await chat.rows("SELECT id FROM seats")) == 16

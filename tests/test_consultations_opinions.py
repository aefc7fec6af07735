"""What a parish thinks of a question of the municipality: its residents are asked, and who speaks for it signs."""

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.consultations import asks, opines

NAMES = ("Biruta", "Dainis", "Edgars", "Fricis", "Gunta", "Haralds", "Ieva", "Jana", "Kaspars", "Lauma", "Maija")
SCHOOL = "Bērniem tā ir vienīgā lasītava."


async def polled(chat: Chat, ilze: Actor, peteris: Actor, voters: int = len(NAMES)) -> list[Actor]:
    """The first five against, the rest for it; the poll is closed."""
    await asks(peteris)
    await ilze.says("K-1")
    await ilze.taps("Sākt aptauju")
    await ilze.taps("Nosūtīt")
    crowd = [await chat.resident(name, "malienas") for name in NAMES[:voters]]
    for place, one in enumerate(crowd):
        await one.starts(f"v-1-{2 if place < 5 else 1}")
    await chat.passes(days=12)
    return crowd


async def test_one_press_makes_a_poll_that_closes_in_time_for_the_opinion(
    chat: Chat, peteris: Actor, ilze: Actor, group: Room
) -> None:
    await asks(peteris)
    await ilze.says("K-1")
    await ilze.taps("Sākt aptauju")
    assert "Vai slēgt bibliotēku Malienā?" in ilze.last.text
    assert "Malienas pagasts" in ilze.last.text
    await ilze.taps("Nosūtīt")

    ilze.sees("consulted-polls-opened", numbers="A-1")
    await chat.passes(days=1)
    posted = next(one for one in group.screen if "1. Par" in one.labels or "Par" in " ".join(one.labels))
    assert "3.\u00a0decembr" in posted.text  # the opinion is due on the 7th, a Monday


async def test_a_place_is_asked_once(peteris: Actor, ilze: Actor, dace: Actor) -> None:
    await asks(peteris)
    await ilze.says("K-1")
    await ilze.taps("Sākt aptauju")
    await ilze.taps("Nosūtīt")

    await dace.says("K-1")

    assert "Sākt aptauju" not in dace.last.labels


async def test_the_polls_numbers_are_the_opinions_and_nobody_owes_another_word_for_the_poll(
    chat: Chat, peteris: Actor, ilze: Actor, group: Room
) -> None:
    crowd = await polled(chat, ilze, peteris)

    ilze.sees("consulted-polled", poll="A-1", number="K-1")
    ilze.sees_no("conclusions-asked")
    crowd[0].sees("consulted-poll-of", number="K-1")
    await ilze.says("A-1")
    assert "Kopviedoklis" not in ilze.last.labels
    assert "Rakstīt viedokli" in ilze.last.labels
    await ilze.says("K-1")
    await ilze.taps("Rakstīt viedokli")
    await ilze.taps("Ir")
    await ilze.says(SCHOOL)
    await ilze.taps("Nosūtīt")
    ilze.sees("consulted-signed", number="K-1", parish="malienas")
    await ilze.says("K-1")
    await ilze.taps("Vietu viedokļi")

    assert "Piedalījās: 11. Par: 6, pret: 5." in ilze.last.text
    assert "Domas dalās" in ilze.last.text
    assert SCHOOL in ilze.last.text


async def test_numbers_that_could_tell_on_somebody_are_not_shown(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await opines(ilze, SCHOOL, took_part=12, in_favour=10, against=2)

    await dace.says("K-1")
    await dace.taps("Vietu viedokļi")

    assert "Par: paslēpts, pret: paslēpts." in dace.last.text
    assert "Domas dalās" in dace.last.text


async def test_an_opinion_can_be_changed_and_the_newest_holds(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await opines(ilze, SCHOOL)
    await ilze.says("K-1")
    await ilze.taps("Mainīt viedokli")
    await ilze.taps("Labot")
    await ilze.taps("Pamatojums")
    await ilze.says("Skolēni brauks uz pilsētu.")
    await ilze.taps("Nosūtīt")

    await dace.says("K-1")
    await dace.taps("Vietu viedokļi")

    assert "Skolēni brauks uz pilsētu." in dace.last.text
    assert SCHOOL not in dace.last.text


async def test_no_opinion_is_a_choice_with_a_reason(chat: Chat, peteris: Actor, ilze: Actor, dace: Actor) -> None:
    await asks(peteris)
    await ilze.says("K-1")
    await ilze.taps("Rakstīt viedokli")
    await ilze.taps("Viedokļa nav")
    await ilze.says("Uz sapulci neviens neatnāca.")
    await ilze.taps("Nosūtīt")

    dace.sees("consulted-all-said", number="K-1")
    await dace.says("K-1")
    await dace.taps("Vietu viedokļi")
    assert "Viedokļa nav. Kāpēc: Uz sapulci neviens neatnāca." in dace.last.text


async def test_what_residents_wrote_is_shown_to_who_writes_the_opinion(
    chat: Chat, peteris: Actor, ilze: Actor, anna: Actor
) -> None:
    await asks(peteris)
    await anna.starts("k-1")
    await anna.taps("Teikt savu viedokli")
    await anna.says("Kur tad bērni lasīs?")
    await anna.taps("Nosūtīt")

    await ilze.says("K-1")
    await ilze.taps("Rakstīt viedokli")

    assert any("– Kur tad bērni lasīs?" in one.text for one in ilze.news)


async def test_the_alternate_signs_while_the_representative_is_away_and_the_chair_where_nobody_speaks(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    liga = await chat.official("Līga", RoleName.ALTERNATE, "malienas")
    await asks(peteris)
    for one in (liga, dace):
        await one.says("K-1")
        assert "Rakstīt viedokli" not in one.last.labels

    person = await chat.person(ilze)
    until = chat.clock.now().replace(year=2027)
    (role,) = await chat.machine.read(lambda store: store.roles.of(person.id))
    await chat.machine.write(lambda store: store.roles.away(role.id, until))
    await opines(liga, SCHOOL)
    liga.sees("consulted-signed")

    await asks(peteris, where="Liepnas pagasts")
    await opines(dace, "Liepnā par to nav runāts.", number="K-2")
    dace.sees("consulted-signed", number="K-2")


async def test_residents_read_the_opinions_only_when_the_council_has_answered(
    chat: Chat, peteris: Actor, ilze: Actor, anna: Actor
) -> None:
    await asks(peteris)
    await opines(ilze, SCHOOL)

    await anna.starts("k-1")
    assert "Vietu viedokļi" not in anna.last.labels
    await anna.presses("consultations.opinions:1", anna.last)

    anna.sees("consulted-opinions-later")

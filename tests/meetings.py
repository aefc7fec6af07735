"""What happens to a meeting in many tests: it is called and announced."""

from tests.chat import Actor, Shown

SKIP = "Izlaist"


async def calls(
    organiser: Actor,
    *,
    kind: str = "Iedzīvotāju sapulce",
    where: str = "",
    title: str = "Par skolas telpām",
    when: str = "01.12.2026 18.00",
    place: str = "Tautas nams",
    agenda: str = "Jumts\nApkure",
    seats: str = SKIP,
) -> str:
    """A meeting up to its preview; return its number. `where` if the organiser may call it in several places."""
    await organiser.says("/sapulce")
    await organiser.taps(kind)
    if where:
        await organiser.says(where)
    for said in (title, when, place, SKIP, agenda, SKIP, seats, SKIP):
        await (organiser.taps(said) if said == SKIP else organiser.says(said))
    await organiser.taps("Nosūtīt")
    return number_of(organiser.sees("meetings-preview"))


async def announces(organiser: Actor, **what: str) -> str:
    number = await calls(organiser, **what)
    await organiser.taps("Izziņot")
    return number


def number_of(shown: Shown) -> str:
    return next(word for word in shown.text.split() if word.startswith("S-"))


async def asks(somebody: Actor, text: str = "Kad salabos jumtu?", *, number: str = "S-1") -> None:
    """They cannot come."""
    await somebody.starts(f"m-{number[2:]}")
    await somebody.taps("Nevarēšu")
    await somebody.taps("Lūdzu pajautāt")
    await somebody.says(text)
    await somebody.taps("Nosūtīt")


async def proposes(somebody: Actor, text: str = "Par ceļu uz kapiem", *, number: str = "S-1") -> None:
    await somebody.starts(f"m-{number[2:]}")
    await somebody.taps("Ieteikt tematu")
    await somebody.says(text)
    await somebody.taps("Nosūtīt")

"""What happens to a meeting in many tests: it is called and announced."""

from datetime import datetime

from bot.domain.calendar import RIGA
from tests.chat import Actor, Chat, Shown

SKIP = "Izlaist"


async def calls(
    organiser: Actor,
    *,
    kind: str = "Iedzīvotāju sapulce",
    where: str = "",
    title: str = "Par skolas telpām",
    when: str = "01.12.2026 18.00",
    place: str = "Tautas nams",
    link: str = SKIP,
    agenda: str = "Jumts\nApkure",
    seats: str = SKIP,
) -> str:
    """A meeting up to its preview; return its number. `where` if the organiser may call it in several places."""
    await organiser.says("/sapulce")
    await organiser.taps(kind)
    if where:
        await organiser.says(where)
    for said in (title, when, place, link, agenda, SKIP, seats, SKIP):
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


async def changes(organiser: Actor, *what: str, number: str = "S-1") -> None:
    """One answer after the other: changes(ilze, "Kad", "03.12.2026 19.00")."""
    await organiser.starts(f"m-{number[2:]}")
    await organiser.taps("Labot")
    for label, said in zip(what[::2], what[1::2], strict=True):
        await organiser.taps("Labot")
        await organiser.taps(label)
        await (organiser.taps(said) if said == SKIP else organiser.says(said))
    await organiser.taps("Nosūtīt")


async def cancels(organiser: Actor, number: str = "S-1") -> None:
    await organiser.starts(f"m-{number[2:]}")
    await organiser.taps("Atcelt pasākumu")
    await organiser.says("Zālē nav apkures.")
    await organiser.taps("Nosūtīt")


async def comes(actor: Actor, number: str = "S-1", answer: str = "Piedalīšos") -> None:
    await actor.starts(f"m-{number[2:]}")
    await actor.taps(answer)


async def until(chat: Chat, day: str, clock: str) -> None:
    """Time goes by until the clocks of Riga show this."""
    moment = datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=RIGA)
    await chat.passes(seconds=(moment - chat.clock.now()).total_seconds())


async def records(
    organiser: Actor,
    *,
    number: str = "S-1",
    came: str = "34",
    decided: str = "Jumtu labo vasarā.",
    votes: str = "",
    promised: str = SKIP,
) -> None:
    """What came of a meeting that was held; with votes it was a sitting."""
    await organiser.starts(f"m-{number[2:]}")
    await organiser.taps("Kas iznāca")
    sitting = (votes, promised, "Dace Liepa", "Ilze Ozola") if votes else (promised,)
    for said in (came, decided, *sitting):
        await (organiser.taps(said) if said == SKIP else organiser.says(said))
    await organiser.taps("Nosūtīt")

"""What happens to a poll in many tests: it is made, published, answered."""

from tests.chat import Actor, Shown

BENCH = "Kur likt soliņu?"
PLACES = ("Pie ezera", "Pie skolas", "Pie veikala")


async def makes(
    maker: Actor,
    *,
    question: str = BENCH,
    kind: str = "Viena atbilde",
    options: tuple[str, ...] = PLACES,
    most: str = "Izlaist",
    places: tuple[str, ...] = (),
    closes: str = "Pēc nedēļas",
    shows: str = "Tikai beigās",
    why: str = "Nē",
) -> str:
    """A poll up to its preview; return its number. `places` where the maker may ask in several."""
    await maker.says("/aptauja")
    if places:
        await maker.says(places[0] if len(places) == 1 else "Vairākām vietām")
    if len(places) > 1:
        await maker.says(", ".join(places))
    await maker.says(question)
    await maker.taps(kind)
    if kind != "Vērtējums 1–5":
        await maker.says("\n".join(options))
    if kind == "Vairākas atbildes":
        await (maker.taps(most) if most == "Izlaist" else maker.says(most))
    await maker.taps(closes)
    await maker.taps(shows)
    await maker.taps(why)
    await maker.taps("Izlaist")
    await maker.taps("Izlaist")
    await maker.taps("Nosūtīt")
    return number_of(maker.sees("polls-preview"))


async def opens(maker: Actor, **what: str | tuple[str, ...]) -> str:
    """A poll that is open now; return its number."""
    number = await makes(maker, **what)  # type: ignore[arg-type]
    await maker.taps("Publicēt tūlīt")
    return number


def number_of(shown: Shown) -> str:
    return next(word for word in shown.text.split() if word.startswith("A-"))

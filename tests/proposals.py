"""What happens to a proposal in many tests: it is submitted, published, decided."""

from tests.chat import Actor

# What the representative says most often, whole: what was chosen, why, and what else was asked.
ON_AGENDA = ("Padomes darba kārtībā", "Jālemj visai padomei.", "Par to runās padomes sēdē.", "15.12.2026.")
WAITS = (
    "Gaida pašvaldības atbildi",
    "Zeme pieder pašvaldībai.",
    "Pašvaldība lems, un atbilde būs šeit.",
    "Izlaist",
)
OWN = "Tomēr nosūtīt savu"  # where something similar is published
FORWARDED = (
    "Nodots tālāk",
    "Īpašumu nodaļa",
    "Krastu apsaimnieko tā.",
    "Gaidām atbildi: Īpašumu nodaļa.",
    "23.12.2026",
    "Izlaist",
)


async def submits(author: Actor, text: str = "Vajag soliņu pie ezera", topic: str = "Parki, rotaļlaukumi") -> None:
    await author.says("Priekšlikums")
    await author.says(text)
    if "Problēma, jāsalabo" in author.last.labels:
        await author.taps("Priekšlikums")
    await author.taps(topic)
    await author.taps("Izlaist")
    if OWN in author.last.labels:
        await author.taps(OWN)
    await author.taps("Nosūtīt")


async def reports(author: Actor, text: str = "Liela bedre pie veikala", topic: str = "Ceļi un ielas") -> None:
    """Something broken, as `submits` does with an idea."""
    await author.says("problēma")
    await author.says(text)
    await author.taps(topic)
    await author.taps("Izlaist")
    if OWN in author.last.labels:
        await author.taps(OWN)
    await author.taps("Nosūtīt")


async def writes(actor: Actor, text: str) -> None:
    """The answer to a form of one question, sent where the form asks whether it is right."""
    await actor.says(text)
    if "Nosūtīt" in actor.last.labels:
        await actor.taps("Nosūtīt")


async def publishes(representative: Actor) -> None:
    """The newest one they were shown."""
    await representative.taps("Publicēt")


async def decides(official: Actor, button: str, status: str, *said: str, opens: str = "AL-2026-0001") -> None:
    """Open it by its number, choose the outcome, and answer what is asked, a button's label or words; then send it."""
    await official.says(opens)
    await official.taps(button)
    await official.says(status)
    for words in said:
        await (official.taps(words) if words == "Izlaist" else official.says(words))
    await official.taps("Nosūtīt")

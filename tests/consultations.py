"""What happens to a question of the municipality in many tests: it is asked."""

from tests.chat import Actor

SKIP = "Izlaist"
TEN_DAYS = "07.12.2026."


async def asks(
    staff: Actor,
    *,
    where: str = "Malienas pagasts",
    text: str = "Vai slēgt bibliotēku Malienā?",
    due: str = "",
    why: str = "",
    decides: str = "",
) -> None:
    """`where` if there are several places; `due` with `why` where there is less time."""
    await staff.says("/jautat_padomei")
    if where:
        await staff.says(where)
    await staff.says(text)
    await staff.taps(SKIP)
    await (staff.says(due) if due else staff.taps("07.12.2026"))
    if why:
        await staff.says(why)
    await (staff.says(decides) if decides else staff.taps(SKIP))
    await staff.taps("Nosūtīt")
    staff.sees("consultations-sent")


async def opines(
    speaker: Actor,
    reasons: str,
    *,
    number: str = "K-1",
    took_part: int | None = None,
    in_favour: int = 0,
    against: int = 0,
) -> None:
    """What their place thinks; `took_part` where they have counted."""
    await speaker.says(number)
    await speaker.taps("Rakstīt viedokli")
    await speaker.taps("Ir")
    if took_part is None:
        await speaker.taps(SKIP)
    else:
        for count in (took_part, in_favour, against):
            await speaker.says(str(count))
    await speaker.says(reasons)
    await speaker.taps("Nosūtīt")


async def answers(chair: Actor, text: str = "Bibliotēka Malienā ir vajadzīga.", *, number: str = "K-1") -> None:
    """For the council, in its own words."""
    await chair.says(number)
    await chair.taps("Rakstīt atbildi")
    await chair.says(text)
    await chair.taps("Nosūtīt")


async def decides(staff: Actor, *, number: str = "K-1") -> None:
    await staff.says(number)
    await staff.taps("Pateikt lēmumu")
    await staff.taps("Ņemts vērā")
    for said in (
        "Bērniem tā ir vienīgā lasītava.",
        "Bibliotēka strādās divas dienas nedēļā.",
        "15.01.2027",
    ):
        await staff.says(said)
    await staff.taps("Nosūtīt")
    staff.sees("consulted-decided")

"""What happens to an entry of the calendar in many tests: it is described and announced."""

from tests.chat import Actor

SKIP = "Izlaist"


async def describes(
    staff: Actor,
    *,
    kind: str = "Noteikumu projekts",
    where: str = "",
    title: str = "Par atkritumiem",
    since: str = "23.11.",
    until: str = "20.12.",
    link: str = "https://example.lv/noteikumi",
) -> None:
    """Up to its preview; `where` if it may be announced in several places."""
    await staff.says("/ieraksts")
    await staff.taps(kind)
    if where:
        await staff.says(where)
    for said in (title, since, until, link, SKIP):
        await (staff.taps(said) if said == SKIP else staff.says(said))
    await staff.taps("Nosūtīt")
    staff.sees("entries-preview")


async def enters(staff: Actor, **what: str) -> None:
    await describes(staff, **what)
    await staff.taps("Izziņot")
    staff.sees("entries-announced")

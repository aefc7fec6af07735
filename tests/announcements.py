"""What happens to an announcement in many tests: it is written, sent, approved."""

import numpy as np
import zxingcpp
from PIL import Image

from tests.chat import Actor, Chat, Shown

SKIP = "Izlaist"
TALKA = "Sestdien, 28. novembrī, plkst. 10.00 talka pie ezera. Ņemiet līdzi cimdus."


async def writes(
    author: Actor,
    *,
    where: str = "",
    places: str = "",
    text: str = TALKA,
    button: str = SKIP,
    urgent: str = SKIP,
    when: str = SKIP,
) -> str:
    """An announcement up to its preview; return its number. `where` if the author may speak in several places."""
    await author.says("/pazinojums")
    if where:
        await author.taps(where)
    if places:
        await author.says(places)
    answers = [text, SKIP, button, urgent, *([SKIP] if urgent != SKIP else []), when]
    for said in answers:
        await (author.taps(said) if said == SKIP else author.says(said))
    await author.taps("Nosūtīt")
    return number_of(author.sees("announcements-preview"))


async def sends(author: Actor, **what: str) -> str:
    """Where nobody else has to read it first."""
    number = await writes(author, **what)
    await author.taps("Sūtīt")
    return number


async def rewrites(author: Actor, text: str) -> None:
    """Another text, from the button under the announcement."""
    await author.taps("Labot")
    await author.taps("Labot")
    await author.taps("Teksts")
    await author.says(text)
    await author.taps("Nosūtīt")


async def subscriber(chat: Chat, name: str, parish: str = "malienas", *, language: str = "lv") -> Actor:
    """A resident who wants to hear everything one-to-one."""
    actor = await chat.resident(name, parish, language=language)
    id, now = (await chat.person(actor)).id, chat.clock.now()
    await chat.rows("INSERT INTO subscriptions VALUES (:id, 'all', :now) RETURNING person_id", id=id, now=now)
    return actor


def number_of(shown: Shown) -> str:
    return next(word.strip(":,.") for word in shown.text.split() if word.startswith("Z-"))


async def codes(chat: Chat) -> list[str]:
    """What a telephone reads in the pictures that were made to go along."""
    made = await chat.rows("SELECT sha256 FROM media WHERE about LIKE 'announcements.qr:%'")
    pictures = [path for row in made for path in chat.folder.rglob(f"{row['sha256']}*")]
    return [
        code.text for path in pictures for code in zxingcpp.read_barcodes(np.asarray(Image.open(path).convert("L")))
    ]

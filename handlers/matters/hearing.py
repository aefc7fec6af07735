"""Who hears of what the council puts forward: the staff who answer, and the council."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot import posting, telling
from bot.domain.consultations import CouncilMatter
from bot.domain.phrases import Phrase
from bot.domain.roles import RoleName
from bot.messages import Address, Outbound
from bot.turns import Turn

from .finding import short

EMAIL = "email"  # the channel
COUNCIL = (RoleName.CHAIR, RoleName.SECRETARY, RoleName.REPRESENTATIVE)
LEADS = (RoleName.CHAIR, RoleName.SECRETARY)
Buttons = Sequence[tuple[str, str]]  # phrase, tap


async def staff(turn: Turn) -> list[int]:
    """Those of the whole municipality, who are there; else all of the staff."""
    held = [role for role in await turn.store.roles.held() if role.role is RoleName.STAFF]
    whole = [role for role in held if not role.parish]
    present = [role for role in whole or held if not role.is_away(turn.now)]
    return list(dict.fromkeys(role.person_id for role in present or whole or held))


async def council(turn: Turn, roles: Sequence[RoleName] = COUNCIL) -> list[int]:
    held = await turn.store.roles.held()
    return list(dict.fromkeys(role.person_id for role in held if role.role in roles))


async def tell(
    turn: Turn,
    people: Iterable[int],
    one: CouncilMatter,
    said: Phrase,
    buttons: Buttons = (),
    *,
    once: str = "",
    not_before: datetime | None = None,
) -> None:
    """With its number, its first words and the way to it; `once`: nobody hears it twice."""
    rows = (buttons, (("matters-open-button", f"matters.open:{one.id}"),))
    await telling.tell(
        turn, people, one.about, said, rows, number=one.number, words=short(one), once=once, not_before=not_before
    )


async def put_before_staff(turn: Turn, one: CouncilMatter, text: str) -> bool:
    """In the channel of all places, and by e-mail; return whether it was mailed."""
    voice = turn.speaking(turn.municipality.languages.default)
    title = voice.say("matters-put-title", number=one.number)
    look = voice.button("matters-open-button", start=f"pp-{one.id}")
    await posting.tell_staff(
        turn,
        Outbound(text, title=title, rows=((look,),)),
        phrase="matters-put-title",
        about=one.about,
        dedupe=f"matters.put:{one.id}",
    )
    if EMAIL not in turn.world.channels:
        return False
    contacts = turn.municipality.contacts
    for to in dict.fromkeys((contacts.municipality_email, contacts.council_email)):
        key = f"matters.letter:{one.id}"
        turn.send(Address(EMAIL, to), Outbound(text, title=title), "matters-put-title", dedupe=key, about=one.about)
    return True

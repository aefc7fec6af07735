"""Somebody stops or pauses speaking for a parish: who is next hears what is open, and who waits hears who is next."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.calendar import DAY, local
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.domain.roles import Role, RoleName, is_unrepresented, turn_order
from bot.domain.statuses import BEFORE_COUNCIL
from bot.turns import Turn

BACK, WAITING = "roles.back", "roles.waiting"  # timers
POLLS = "polls.asked"  # timer: closed polls that waited for them
CONSULTATIONS = "consultations.next"  # timer: what the municipality asked, told to whose turn it has become
SLIPS = "slips.pass"  # timer: what helpers are to tell others, told to who is left
INQUIRIES = "inquiries.settle"  # timer: threads whose readers left or are away
LOT = 50  # authors told in one turn
FEW = 3  # numbers shown
STAFF_CARD = "proposals.staff"
SPEAKERS = (RoleName.REPRESENTATIVE, RoleName.ALTERNATE)

Asked = dict[str, tuple[int, ...]]  # by parish: whose turn it is there


async def ended(turn: Turn, role: Role) -> bool:
    """Return False if it had ended before."""
    before = await _asked(turn, role)
    if not await turn.store.roles.end(role.id, turn.now):
        return False
    await turn.clear_timer(BACK, str(role.id))
    await turn.log("roles.ended", f"people:{role.person_id}", str(role.role))
    await _pass_claims(turn, role, None)
    await turn.set_timer(POLLS, "polls", turn.now)
    await turn.set_timer(CONSULTATIONS, "consultations", turn.now)
    await turn.set_timer(INQUIRIES, "0", turn.now)
    await turn.set_timer(SLIPS, "slips", turn.now)
    await _hand_over(turn, role, before)
    return True


async def went_away(turn: Turn, role: Role, until: datetime, substitute_id: int | None = None) -> None:
    before = await _asked(turn, role)
    await turn.store.roles.away(role.id, until, substitute_id)
    passed = await _pass_claims(turn, role, substitute_id)
    if role.role is RoleName.STAFF and substitute_id is not None:
        await _tell_substitute(turn, role, substitute_id, until, passed)
    await turn.set_timer(BACK, str(role.id), until)
    await turn.log("roles.away", f"people:{role.person_id}", str(role.role))
    await turn.set_timer(POLLS, "polls", turn.now)
    await turn.set_timer(CONSULTATIONS, "consultations", turn.now)
    await turn.set_timer(INQUIRIES, "0", turn.now)
    await _hand_over(turn, role, before)


async def came_back(turn: Turn, role: Role) -> None:
    """Who stood in is relieved."""
    await turn.store.roles.away(role.id, None)
    await turn.clear_timer(BACK, str(role.id))
    await turn.set_timer(CONSULTATIONS, "consultations", turn.now)
    stood_in = await _asked(turn, role, but=role.id)
    named = {role.substitute_id} if role.role in SPEAKERS and role.substitute_id is not None else set()
    for parish, asked in (await _asked(turn, role)).items():
        for person_id in (named or set(stood_in[parish])) - set(asked):
            await turn.tell(person_id, "roles-relieved", parish=parish)


async def left(turn: Turn, person_id: int) -> None:
    """Somebody goes altogether: all their roles end."""
    for role in await turn.store.roles.of(person_id):
        await ended(turn, role)


async def has_colleague(turn: Turn, role: Role) -> bool:
    """Whether somebody else of the staff is there for anything of its territory."""
    return any(
        one.role is RoleName.STAFF
        and one.person_id != role.person_id
        and not one.is_away(turn.now)
        and (one.covers(role.parish) or role.covers(one.parish))
        for one in await turn.store.roles.held()
    )


async def lost_touch(turn: Turn, person_id: int) -> None:
    """Nothing reaches who speaks for a parish: the others hear that matters wait there."""
    if await turn.store.people.is_reachable(person_id):
        return
    for role in await turn.store.roles.of(person_id):
        await turn.set_timer(INQUIRIES, "0", turn.now)
        if role.role in SPEAKERS:
            others = [[id for id in step if id != person_id] for step in await turn.duty(role.parish)]
            for other in next(filter(None, others), []):
                await turn.tell(other, "roles-lost-touch", role=title(role))


# ---------------------------------------------------------------- what is open


async def open_matters(turn: Turn, parish: str) -> list[Proposal]:
    """What the council side of a parish has to look at; the longest waiting first."""
    found = await turn.store.proposals.open_in(parish)
    return [one for one in found if one.status in BEFORE_COUNCIL and not one.is_problem]


def first_numbers(proposals: Collection[Proposal]) -> str:
    numbers = [one.number for one in proposals][:FEW]
    return ", ".join(numbers) + ("…" if len(proposals) > FEW else "")


async def who_looks(turn: Turn, parish: str, but: int = 0) -> str:
    """The name of the role whose turn it is; `but` is a role that is about to end. "none" if there is nobody."""
    names = [role.role for role in await _first(turn, parish, but)]
    return "none" if not names else str(RoleName.STAFF if RoleName.STAFF in names else names[0])


async def only_staff_look(turn: Turn, parish: str) -> bool:
    """The municipality owes there what the council owes elsewhere."""
    first = await _first(turn, parish, 0)
    return bool(first) and all(role.role is RoleName.STAFF for role in first)


async def who_stands_in(turn: Turn) -> str:
    """The same where nobody represents the parish; "representative" where everybody is represented."""
    held = await turn.store.roles.held()
    alone = [key for key in turn.municipality.units if is_unrepresented(key, held, turn.now)]
    names = {await who_looks(turn, parish) for parish in alone}
    return next((name for name in ("none", "chair", "staff") if name in names), "representative")


def title(role: Role) -> Phrase:
    """What somebody is, and where."""
    return title_of(role.role, role.parish, role.village)


def title_of(role: RoleName, parish: str, village: str) -> Phrase:
    name = Phrase(role.phrase)
    if village:
        return Phrase.of("roles-in-village", role=name, parish=parish, village=village)
    return Phrase.of("roles-in-parish", role=name, parish=parish) if parish else Phrase.of("roles-for-all", role=name)


# ---------------------------------------------------------------- handing over


async def _asked(turn: Turn, role: Role, but: int = 0) -> Asked:
    parishes = [role.parish] if role.parish else list(turn.municipality.units)
    return {key: tuple(one.person_id for one in await _first(turn, key, but)) for key in parishes}


async def _first(turn: Turn, parish: str, but: int) -> tuple[Role, ...]:
    held = [role for role in await turn.store.roles.held() if role.id != but]
    return next(iter(turn_order(parish, "", held, turn.now)), ())


async def _pass_claims(turn: Turn, role: Role, to: int | None) -> list[str]:
    """What they had said they would answer: to who does their work meanwhile, or to all again; its numbers."""
    passed: list[str] = []
    if role.role is not RoleName.STAFF:
        return passed
    for claim in await turn.store.claims.of(role.person_id):
        proposal = await turn.store.proposals.get(claim.proposal_id)
        if proposal is None or not role.covers(proposal.parish):
            continue
        if to is None:
            await turn.store.claims.give_back(proposal.id, role.person_id)
        else:
            await turn.store.claims.take(proposal.id, to, turn.now, role.person_id)
        passed.append(proposal.number)
        await turn.redraw(STAFF_CARD, f"proposals:{proposal.id}")
    return passed


async def _tell_substitute(turn: Turn, role: Role, to: int, until: datetime, numbers: Collection[str]) -> None:
    """With the last day, and what was passed to them."""
    await turn.tell(
        to,
        "roles-substitute-told",
        rows=[[("proposals-waiting-button", {"tap": "waiting.page:0:all"})]],
        role=title(role),
        on=local(until, turn.municipality.time_zone).date() - DAY,
        count=len(numbers),
        numbers=", ".join(numbers),
    )


async def _hand_over(turn: Turn, role: Role, before: Asked) -> None:
    for parish, asked in (await _asked(turn, role)).items():
        if asked == before[parish]:
            continue
        for person_id in set(asked) - set(before[parish]):
            await tell_next(turn, person_id, parish)
        if not set(asked) & set(before[parish]):
            await turn.set_timer(WAITING, f"{parish}:0", turn.now)
        for share in await turn.store.shares.open_in(parish):
            await turn.set_timer("shares.again", str(share.id), turn.now)


async def tell_next(turn: Turn, person_id: int, parish: str) -> None:
    """One message, however much is open."""
    proposals = await open_matters(turn, parish)
    numbers = first_numbers(proposals)
    show = ("roles-queue-button", {"tap": f"roles.queue:0:{parish}"})
    rows = ((show,),) if proposals else ()
    await turn.tell(person_id, "roles-your-turn", rows=rows, parish=parish, count=len(proposals), numbers=numbers)


async def tell_waiting(turn: Turn, about: str) -> None:
    """Tell the authors, some at a time, who looks at their proposals now; about "parish:last author told"."""
    parish, _, after = about.partition(":")
    own: dict[int, list[Proposal]] = {}
    for proposal in await open_matters(turn, parish):
        if proposal.author_id is not None and proposal.author_id > int(after):
            own.setdefault(proposal.author_id, []).append(proposal)
    who = await who_looks(turn, parish)
    authors = sorted(own)
    for author in authors[:LOT]:
        proposals = own[author]
        await turn.tell(author, "roles-who-looks", who=who, count=len(proposals), numbers=first_numbers(proposals))
    if len(authors) > LOT:
        await turn.set_timer(WAITING, f"{parish}:{authors[LOT - 1]}", turn.now)

"""Who may do what, and how far: the one table that is asked everywhere, shown in the docs and tested cell by cell."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from enum import StrEnum

from bot.domain.roles import Role, RoleName, is_unled, is_unrepresented


class Scope(StrEnum):
    """How far a right goes. "Own" is the territory of the role, which for some roles is the whole municipality."""

    ALL = "all"
    PARISH = "own parish"
    VILLAGE = "own village"  # the whole parish while its representative is away
    STAND_IN = "stand-in"  # own parish, only while its representative is away or there is none
    OWN = "own matter"
    UNLED = "unled"  # own territory, only while neither chair nor secretary of the council is there


ALL, PARISH, VILLAGE, STAND_IN, OWN, UNLED = Scope
RESIDENT, HELPER, ALTERNATE, REPRESENTATIVE, CHAIR, SECRETARY, STAFF, ADMIN = RoleName
STRANGER = None  # who has no role at all, not even a resident's
Grants = Mapping[RoleName | None, Scope]

EVERYBODY: Grants = {STRANGER: ALL, RESIDENT: ALL}
EVERY_RESIDENT: Grants = {RESIDENT: ALL}
AUTHOR: Grants = {RESIDENT: OWN}
COUNCIL: Grants = {ALTERNATE: VILLAGE, REPRESENTATIVE: PARISH, CHAIR: ALL}
COUNCIL_WITH_SECRETARY: Grants = {**COUNCIL, SECRETARY: ALL}
COUNCIL_AND_STAFF: Grants = {**COUNCIL, STAFF: PARISH}
# What somebody wrote to their representative is for no other eyes unless the representative is away.
CONFIDANTS: Grants = {ALTERNATE: VILLAGE, REPRESENTATIVE: PARISH, CHAIR: STAND_IN, STAFF: STAND_IN}
WHOEVER_SERVES: Grants = dict.fromkeys((HELPER, ALTERNATE, REPRESENTATIVE, CHAIR, SECRETARY, STAFF, ADMIN), OWN)

# Everybody who joined is a resident as well, so what a resident may is not repeated in the other columns.
PERMISSIONS: Mapping[str, Grants] = {
    "proposals.read": EVERYBODY,
    "proposals.support": EVERYBODY,
    "proposals.follow": EVERYBODY,
    "proposals.submit": EVERY_RESIDENT,
    "proposals.withdraw": AUTHOR,
    "proposals.clarify": AUTHOR,
    "proposals.appeal": AUTHOR,
    "proposals.read_unpublished": {RESIDENT: OWN, **CONFIDANTS, STAFF: PARISH},
    "proposals.read_versions": COUNCIL_AND_STAFF,
    "proposals.read_reasons": COUNCIL_AND_STAFF,
    "proposals.publish": CONFIDANTS,
    "proposals.decide.council": COUNCIL,
    "proposals.decide.municipality": {STAFF: PARISH},
    "proposals.quote_answer": COUNCIL,
    "proposals.hear_appeal": {CHAIR: ALL},
    "proposals.move": COUNCIL_AND_STAFF,
    "proposals.read_overdue": COUNCIL_AND_STAFF,
    "polls.vote": {RESIDENT: PARISH},
    "polls.open": {**COUNCIL_AND_STAFF, SECRETARY: ALL},
    "polls.close": {**COUNCIL_AND_STAFF, SECRETARY: ALL},
    "polls.screen": {SECRETARY: ALL, STAFF: PARISH},
    "polls.take_position": COUNCIL_AND_STAFF,
    "polls.enter_paper": {HELPER: PARISH, **COUNCIL_AND_STAFF, SECRETARY: ALL},
    "polls.conclude": {**COUNCIL_AND_STAFF, SECRETARY: ALL},
    "inquiries.ask": EVERY_RESIDENT,
    "inquiries.read": {RESIDENT: OWN, **CONFIDANTS},
    "inquiries.answer": CONFIDANTS,
    "inquiries.hear_appeal": {CHAIR: ALL, STAFF: PARISH},
    "bulletins.write": {CHAIR: ALL, STAFF: PARISH},
    "meetings.attend": EVERYBODY,
    "meetings.call": COUNCIL,
    "meetings.record": {**COUNCIL_WITH_SECRETARY, STAFF: STAND_IN},
    "sittings.call": {CHAIR: ALL},
    "sittings.record": {CHAIR: ALL, SECRETARY: ALL, STAFF: UNLED},
    "sittings.publish": {CHAIR: ALL, SECRETARY: ALL, STAFF: ALL},
    "seats.give": {CHAIR: ALL, SECRETARY: ALL},
    "entries.announce": {CHAIR: ALL, STAFF: PARISH},
    "consultations.ask": {STAFF: PARISH},
    "consultations.draft": COUNCIL_WITH_SECRETARY,
    "consultations.answer": COUNCIL,
    "consultations.extend": {CHAIR: ALL},
    "council_matters.put": {CHAIR: ALL, SECRETARY: ALL},
    "council_matters.answer": {STAFF: ALL},
    "announcements.send": {**COUNCIL_AND_STAFF, SECRETARY: ALL},
    "announcements.send_urgent": COUNCIL_AND_STAFF,
    "digests.read": COUNCIL_AND_STAFF,
    "dangers.read": {STAFF: PARISH},
    "slips.write": {HELPER: PARISH, **COUNCIL_AND_STAFF, SECRETARY: ALL},
    "slips.read_late": {CHAIR: ALL, STAFF: PARISH},
    "shares.forward": {HELPER: PARISH, **COUNCIL_AND_STAFF},
    "chats.bind_group": COUNCIL,
    "chats.bind_staff": {STAFF: PARISH, ADMIN: ALL},
    "outbox.settle": {**COUNCIL_AND_STAFF, ADMIN: ALL},
    "roles.invite": {ADMIN: ALL},
    "roles.invite_helper": {REPRESENTATIVE: PARISH, CHAIR: ALL, ADMIN: ALL},
    "roles.end": {**WHOEVER_SERVES, ADMIN: ALL},
    "roles.be_away": {ALTERNATE: OWN, REPRESENTATIVE: OWN, CHAIR: OWN, STAFF: OWN, ADMIN: ALL},
    "exports.take": {CHAIR: ALL, STAFF: PARISH},
    "settings.change": {ADMIN: ALL},
    "deadletters.read": {ADMIN: ALL},
    "audit.read": {ADMIN: ALL},
    "privacy.own": {STRANGER: OWN, RESIDENT: OWN},
}


def may(
    roles: Iterable[Role],
    permission: str,
    now: datetime,
    *,
    parish: str = "",
    village: str = "",
    is_own: bool = False,
    representative_is_away: bool = False,
    council_is_unled: bool = False,
) -> bool:
    """Whether these roles allow it there. `parish` "" is the whole municipality.

    A parish without a representative counts as one whose representative is away. An unknown permission raises KeyError.
    """
    grants = PERMISSIONS[permission]
    if grants.get(STRANGER) is ALL or (is_own and STRANGER in grants):
        return True
    return any(
        _reaches(grants[role.role], role, parish, village, is_own, representative_is_away, council_is_unled)
        for role in roles
        if role.role in grants and role.is_held(now)
    )


def may_there(
    roles: Iterable[Role], permission: str, held: Collection[Role], now: datetime, *, parish: str, village: str = ""
) -> bool:
    """The same of anybody, where it is known who holds which role (`held`): where nobody speaks, others stand in."""
    return may(
        roles,
        permission,
        now,
        parish=parish,
        village=village,
        representative_is_away=is_unrepresented(parish, held, now),
        council_is_unled=is_unled(held, now),
    )


def _reaches(
    scope: Scope, role: Role, parish: str, village: str, is_own: bool, stands_in: bool, is_unled: bool
) -> bool:
    if scope in (ALL, OWN):
        return scope is ALL or is_own
    if not role.covers(parish):
        return False
    if scope is UNLED:
        return is_unled
    if scope is VILLAGE:
        return stands_in or (village != "" and role.village == village)
    return scope is PARISH or stands_in


# ---------------------------------------------------------------- for the docs

_COLUMNS = (STRANGER, *RoleName)


def table() -> str:
    """The whole of it as a page in Markdown."""
    head = ["permission", *(str(role or "stranger") for role in _COLUMNS)]
    rows = [[f"`{name}`", *(str(grants.get(role, "–")) for role in _COLUMNS)] for name, grants in PERMISSIONS.items()]
    lines = [head, ["---"] * len(head), *rows]
    return _PREFACE + "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


_PREFACE = """# Who may do what

Made from `bot/domain/permissions.py`; a test compares. Everybody who joined is a resident, whatever other role they
hold. A *stranger* has not joined; what a stranger may, everybody may. *own parish* and *own village* mean the territory
the role was given for, which for the staff may be the whole municipality. *own village* becomes the whole parish while
its representative is away. *stand-in* is a right in the own parish only while its representative is away, or where
there is none. *unled* is a right in the own territory only while neither chair nor secretary of the council is there.

"""

"""Who answers, as residents read it: role and parish, or an office; a name only if its bearer agreed to show it."""

from bot.domain.proposals import Proposal
from bot.domain.roles import RoleName
from bot.turns import Turn

COUNCIL = (RoleName.REPRESENTATIVE, RoleName.ALTERNATE, RoleName.CHAIR)


def of_council(turn: Turn, proposal: Proposal) -> str:
    held = {role.role for role in turn.roles if role.is_held(turn.now) and role.covers(proposal.parish)}
    name = next((name for name in COUNCIL if name in held), None)
    if name is None:
        return of_municipality(turn, "")
    latvian = turn.municipality.languages.default
    office = turn.say_in(latvian, f"proposals-speaker-{name}", parish=proposal.parish)
    return _named(turn, office)


def of_municipality(turn: Turn, office: str) -> str:
    """`office`: the department or position that was named."""
    return _named(turn, office.strip() or turn.municipality.controller)


def _named(turn: Turn, office: str) -> str:
    name = turn.person.name if turn.person else ""
    return f"{name}, {office}" if name else office

"""Whom to call about what cannot wait; where there is no telephone, to whom to write."""

from bot.domain.proposals import Proposal
from bot.duty import OnDuty
from bot.turns import Turn


def urgent(turn: Turn, proposal: Proposal) -> str:
    """Of a problem that was reported just now."""
    own = turn.municipality
    emergency = own.help_lines.emergency
    duty = own.on_duty(proposal.topic, proposal.parish) or _human(turn)
    if duty is None:
        email = own.contacts.municipality_email
        return turn.say("problems-write", name=own.controller, email=email, emergency=emergency)
    hours = duty.hours or "none"
    return turn.say("problems-duty", name=duty.name, phone=duty.phone, hours=hours, emergency=emergency)


async def show(turn: Turn, _: str = "") -> None:
    """Everybody who can be called from where they live, then the addresses."""
    assert turn.person is not None
    own = turn.municipality
    known = (*own.duty_in(turn.person.parish), _human(turn))
    report = turn.button("problems-new-button", tap="problems.new")
    turn.reply(
        "problems-call",
        rows=[[report], [turn.button("machinery-menu", tap="menu.show")]],
        duty="\n".join(_line(turn, one) for one in known if one is not None) or "none",
        name=own.controller,
        email=own.contacts.municipality_email,
        council=own.contacts.council_email,
        emergency=own.help_lines.emergency,
    )


def _line(turn: Turn, duty: OnDuty) -> str:
    return turn.say("problems-call-line", name=duty.name, phone=duty.phone, hours=duty.hours or "none")


def _human(turn: Turn) -> OnDuty | None:
    """Of the municipality, for everything."""
    own = turn.municipality
    return OnDuty(name=own.controller, phone=own.contacts.phone) if own.contacts.phone else None

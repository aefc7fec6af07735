"""A consultation as everybody reads it: what is asked, whom it touches, until when the council may answer."""

from bot import territories
from bot.domain.calendar import local
from bot.domain.consultations import Consultation, State, days_left
from bot.domain.media import Media
from bot.domain.phrases import Phrase
from bot.domain.statuses import Status
from bot.messages import Outbound
from bot.turns import Turn

from .finding import decide_by, id_of, today

CARD = "consultations.card"
OPENING = 700  # characters in a group; the whole stands behind the button


async def card(turn: Turn, about: str) -> Outbound | None:
    one = await turn.store.consultations.get(id_of(about))
    return None if one is None else shown(turn, one)


def shown(turn: Turn, one: Consultation) -> Outbound:
    """In a group: the day stands for itself, so that nothing there is wrong tomorrow."""
    phrase = "consultations-say-button" if one.is_open else "consultations-look-button"
    look = turn.button(phrase, start=f"k-{one.id}")
    return Outbound("\n\n".join(facts(turn, one)), title=heading(turn, one), rows=((look,),))


def heading(turn: Turn, one: Consultation) -> str:
    return turn.say("consultations-title", parish=one.parishes[0], more=territories.more(turn, one.parishes))


def facts(turn: Turn, one: Consultation) -> list[str]:
    """Each a paragraph."""
    lines = [_opening(one), standing(turn, one)]
    if one.is_open:
        lines.append(turn.say("consultations-how"))
    return lines


def _opening(one: Consultation) -> str:
    if len(one.text) <= OPENING:
        return one.text
    return f"{one.text[:OPENING].rpartition(' ')[0] or one.text[:OPENING]}…"


def standing(turn: Turn, one: Consultation) -> str:
    """How far it is, with every day that counts."""
    lines = [_state(turn, one)]
    if one.is_open and one.is_short:
        lines.append(turn.say("consultations-short", why=one.why_short))
    if one.is_open and one.is_extended:
        lines.append(turn.say("consultations-extended", on=one.first_due_on))
    if one.decides_on is not None and one.decided_at is None and one.withdrawn_at is None:
        asked_on = local(one.asked_at, turn.municipality.time_zone).date()
        early = "yes" if one.is_early(asked_on) else "no"
        lines.append(turn.say("consultations-decides", on=one.decides_on, early=early))
    if (due_on := decide_by(turn, one)) is not None:
        lines.append(turn.say("consulted-waits-decision", on=due_on, late="yes" if today(turn) > due_on else "no"))
    return "\n".join(lines)


def _state(turn: Turn, one: Consultation) -> str:
    match one.state:
        case State.WITHDRAWN:
            return turn.say("consultations-is-withdrawn", why=one.why_withdrawn)
        case State.DECIDED:
            assert one.decided_at is not None
            return f"{turn.say('consultations-is-decided', on=one.decided_at)}\n{_decision(turn, one)}"
        case State.ANSWERED:
            assert one.answered_at is not None
            return turn.say("consultations-is-answered", on=one.answered_at, late="yes" if one.is_late else "no")
        case State.SILENT:
            return turn.say("consultations-is-silent", on=one.due_on)
        case State.OPEN:
            return turn.say("consultations-is-open", on=one.due_on)


def _decision(turn: Turn, one: Consultation) -> str:
    assert one.decision is not None
    said, status = one.decision, Phrase(Status(one.decision.outcome).phrase)
    return turn.say(
        "consulted-decision", status=status, reason=said.reason, step=said.next_step, on=said.by_on or said.at
    )


def left(turn: Turn, one: Consultation) -> str:
    """The days that are left, one-to-one: they are true when they are read."""
    return turn.say("consultations-left", days=days_left(one, today(turn), turn.municipality.working_days))


async def files(turn: Turn, one: Consultation) -> list[Media]:
    return [stored.media for stored in await turn.store.media.of(one.about)]

"""How a proposal and an answer to it are put into words, in the language of whoever reads."""

import re
from dataclasses import replace
from datetime import date

from bot.domain import deadlines, proposals, statuses
from bot.domain.answers import Answer
from bot.domain.calendar import local
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.domain.privacy import public_text
from bot.domain.proposals import Proposal
from bot.domain.statuses import Side, Status
from bot.turns import Turn

from . import whose

PARAGRAPH_END = re.compile(r"(?<=\w)\s*\n\s*\n\s*")
EXCERPT = 300  # letters of a proposal on a card with others
PLACE = 60  # letters of where a problem is
BY_CLOCK = (Status.IN_REVIEW, Status.WAITS_MUNICIPALITY, Status.FORWARDED)  # an answer is expected by the day


def name(turn: Turn, proposal: Proposal) -> str:
    """Such as: AL-2026-0042 „Soliņš pie ezera”."""
    return turn.say("proposals-name", number=proposal.number, title=title(turn, proposal))


def public_name(proposal: Proposal) -> str | Phrase:
    """The same, but of what is not published the number alone; put into words in the language of who is told."""
    if not proposal.is_published:
        return proposal.number
    title = proposal.title or Phrase("proposals-voice-title")
    return Phrase.of("proposals-name", number=proposal.number, title=title)


def of(proposal: Proposal, what: str) -> str:
    """The phrase that says it of an idea, or of a problem."""
    return f"problems-{what}" if proposal.is_problem else f"proposals-{what}"


def title(turn: Turn, proposal: Proposal) -> str:
    """Of a problem, whose text is not for everybody: what it is about, and where."""
    if proposal.is_problem:
        place = masked(turn, proposal.place.words) if proposal.place else ""
        return ": ".join(filter(None, (topic(turn, proposal.topic), excerpt(place, PLACE))))
    return proposal.title or turn.say("proposals-voice-title")


def own_title(proposal: Proposal) -> str | Phrase:
    """As its author called it, whoever else may read it; put into words in the language of who is told."""
    return proposals.title(proposal.public_text or proposal.text) or Phrase("proposals-voice-title")


def facts(turn: Turn, proposal: Proposal, *, is_public: bool) -> list[str]:
    """What is known about it besides its text."""
    place = proposal.place.words if proposal.place else ""
    shown = masked(turn, place) if is_public else place
    lines = [turn.say("proposals-topic-line", topic=topic(turn, proposal.topic))]
    if shown:
        lines.append(turn.say("proposals-place-line", place=shown))
    if proposal.shown_name:
        lines.append(turn.say("proposals-author-line", name=proposal.shown_name))
    return lines


def point(proposal: Proposal, *, is_public: bool) -> Place | None:
    """Where it is on the map: as it was sent, or for others within about 100 m and without the words."""
    place = proposal.place
    if place is None or not place.is_point:
        return None
    return replace(place.public() if is_public else place, words="")


def topic(turn: Turn, key: str) -> str:
    label = turn.municipality.topic(key).label
    return label.get(turn.language) or label[turn.municipality.languages.default]


async def standing(turn: Turn, proposal: Proposal) -> list[str]:
    """Where it stands, and what happens next."""
    lines = [turn.say("proposals-status-line", status=Phrase(proposal.status.phrase))]
    if proposal.status is Status.NEEDS_CLARIFICATION:
        lines.append(turn.say("proposals-next-clarification", on=proposal.due_on))
        lines.append(turn.say("deadlines-stands-still"))
    elif await is_late(turn, proposal):
        lines.append(late(turn, proposal))
    elif statuses.is_open(proposal.status):
        lines.append(_answer_expected(turn, proposal.due_on))
    elif statuses.is_promised(proposal.status):
        over = "-over" if is_over(turn, proposal.due_on) else ""
        lines.append(turn.say(f"proposals-next-promised{over}", on=proposal.due_on))
    return lines


async def is_late(turn: Turn, proposal: Proposal) -> bool:
    is_owed = not statuses.is_final(proposal.status)
    return is_owed and is_over(turn, proposal.due_on) and await whose.is_the_municipalitys(turn, proposal)


def is_over(turn: Turn, on: date) -> bool:
    """A day that was set; of the council's nothing more is said than that it was."""
    own = turn.municipality
    return deadlines.is_over(on, local(turn.now, own.time_zone).date(), own.working_days)


def late(turn: Turn, proposal: Proposal) -> str:
    return turn.say("deadlines-late", kind=kind(turn, proposal), on=proposal.due_on)


def kind(turn: Turn, proposal: Proposal) -> str:
    """What its day is: a promise, a right, or a goal until the municipality has ordered otherwise."""
    if statuses.is_promised(proposal.status):
        return "promise"
    return "right" if turn.municipality.deadlines_are_rights else "goal"


def answer_lines(turn: Turn, answer: Answer, *, is_over: bool = True) -> list[str]:
    """What was answered, but for the author's own additions, which are published with the text.

    Not `is_over` where another step came after it.
    """
    if answer.side is Side.AUTHOR:
        return []
    lines = []
    if answer.opinion:
        lines.append(turn.say("proposals-opinion-line", text=answer.opinion))
    if answer.reason:
        lines.append(turn.say(_reason(answer.status), text=answer.reason))
    if answer.next_step and answer.status not in statuses.SAID_DONE:
        lines.append(turn.say("proposals-next-step-line", text=answer.next_step))
    lines.extend(_until(turn, answer, is_over=is_over))
    if answer.document and answer.document_on:
        lines.append(turn.say("proposals-document-line", document=answer.document, on=answer.document_on))
    if answer.answers:
        asks = answer.status is Status.NEEDS_CLARIFICATION
        lines.append(turn.say("proposals-asks-line" if asks else "proposals-answers-line", who=answer.answers))
    return lines


def _reason(status: Status) -> str:
    if status is Status.NEEDS_CLARIFICATION:
        return "proposals-question-line"
    return "proposals-done-line" if status in statuses.SAID_DONE else "proposals-reason-line"


def answer_in_short(turn: Turn, answer: Answer, room: int) -> list[str]:
    """Why, and what follows by when, each on a line; a question to the author is none."""
    if answer.side is Side.AUTHOR or answer.status is Status.NEEDS_CLARIFICATION or not answer.reason:
        return []
    room = min(room, EXCERPT)
    why = turn.say(_reason(answer.status), text=excerpt(answer.reason, room))
    step = excerpt(answer.next_step, room)
    if not step or answer.status in statuses.SAID_DONE:
        return [why]
    if answer.by_on is None:
        return [why, turn.say("proposals-next-step-line", text=step)]
    is_goal = answer.status in BY_CLOCK and not turn.municipality.deadlines_are_rights
    kind = expected("goal" if is_goal else "day", is_over=is_over(turn, answer.by_on))
    return [why, turn.say("proposals-week-step", kind=kind, on=answer.by_on, text=step)]


def _until(turn: Turn, answer: Answer, *, is_over: bool) -> list[str]:
    """By when; after the end without a day nothing more is to come, and that is said too."""
    if answer.by_on is None:
        return [turn.say("proposals-no-day-line")] if is_over and statuses.is_final(answer.status) else []
    if answer.status is Status.NEEDS_CLARIFICATION:
        return [turn.say("proposals-next-clarification", on=answer.by_on)]
    if answer.status in BY_CLOCK:
        return [_answer_expected(turn, answer.by_on)]
    return [turn.say("proposals-by-line", on=answer.by_on)]


def _answer_expected(turn: Turn, on: date) -> str:
    kind = "right" if turn.municipality.deadlines_are_rights else "goal"
    return turn.say("proposals-next-answer", kind=expected(kind, is_over=is_over(turn, on)), on=on)


def expected(kind: str, *, is_over: bool) -> str:
    """As phrases tell a day to come from one that is over."""
    return f"{kind}_over" if is_over else kind


def masked(turn: Turn, text: str) -> str:
    """The text as it may be published: without telephones, e-mails and names of homes."""
    return public_text(text, turn.municipality.place_names).text


def excerpt(text: str, room: int) -> str:
    """As many whole words as go into the room, on one line."""
    text = " ".join(PARAGRAPH_END.sub(". ", text).split())
    if len(text) <= room:
        return text
    return text[: room - 1].rpartition(" ")[0].rstrip(" ,;:–-") + "…"

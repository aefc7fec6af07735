"""How a poll is put into words."""

from bot import territories
from bot.domain.phrases import Value
from bot.domain.polls import Poll, PollKind, PollOption
from bot.turns import Turn

TITLE = 60  # letters of a question in a list
BUTTON = 40  # letters of an option on a button; the whole of it stands above


def name(turn: Turn, poll: Poll) -> str:
    """Such as: A-12 „Kur likt soliņu?”"""
    return turn.say("polls-name", number=poll.number, title=short(poll.question, TITLE))


def asked(turn: Turn, poll: Poll) -> str:
    """The question with its options, in both languages where it has two."""
    return f"{poll.question}\n{options(turn, poll)}"


def options(turn: Turn, poll: Poll) -> str:
    """All that stands below the question."""
    lines = _options(poll, [one.text for one in poll.options])
    if poll.question_other:
        lines += ["", poll.question_other, *_options(poll, [one.other for one in poll.options])]
    if poll.kind is PollKind.SCALE:
        lines.append(turn.say("polls-scale-note"))
    return "\n".join(lines)


def questions(turn: Turn, poll: Poll) -> str:
    """Without its options, which stand in the result."""
    note = turn.say("polls-scale-note") if poll.kind is PollKind.SCALE else ""
    return "\n".join(filter(None, (poll.question, poll.question_other, note)))


def how(turn: Turn, poll: Poll) -> str:
    """How one answers."""
    return turn.say(f"polls-how-{poll.kind}", most=poll.most)


def advisory(turn: Turn) -> str:
    """What the result is worth, and who could learn of the answers until when."""
    return turn.say("polls-advisory", days=turn.municipality.retention.backups_days)


def whom(turn: Turn, poll: Poll) -> dict[str, Value]:
    """Whose residents are asked, for a phrase: the first parish, and how many more, or all."""
    return {"parish": poll.parishes[0], "more": territories.more(turn, poll.parishes)}


def on_button(poll: Poll, option: PollOption) -> str:
    if poll.kind is PollKind.SCALE:
        return option.text
    return short(f"{option.position}. {option.text}", BUTTON)


def short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _options(poll: Poll, texts: list[str]) -> list[str]:
    if poll.kind is PollKind.SCALE:
        return []
    return [f"{at}. {text}" for at, text in enumerate(texts, 1) if text]

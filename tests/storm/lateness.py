"""How late the reminders came, besides the time in which something was in the way."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from tests.storm import errands
from tests.storm.town import Moved, Span, Town

SETTLING = 1.0  # seconds for what was waiting when it could go on again
HELD_UP = {"flood": 4.0, "hang": 31.0}  # seconds that a failed call holds up what follows it in its chat
ELSE_HELD_UP = 2.5
EVERYWHERE = 0


def lateness(town: Town) -> dict[str, float]:
    """Seconds, by the reminder and who got it: of the first copy."""
    spans = [*town.troubled, *down(town)]
    calls = of_calls(town)
    found: dict[str, float] = {}
    for name, one in town.told.reminders.items():
        for who in one.people - town.told.blocked:
            in_the_way = merged([*spans, *calls[who], *calls[EVERYWHERE]])
            for message in town.double.world.people[who].chat.messages.values():
                if message.by_bot and message.text.startswith(errands.reminder_text(name)):
                    due = fell_due(town.moved, one.ordered_at, int(message.text.rpartition(" ")[2]) / 1e6)
                    came = message.sent_at - skipped(town.moved, message.sent_at)
                    key = f"{name} to {who}, due {datetime.fromtimestamp(due):%H:%M:%S.%f}"
                    found[key] = net(due, came, in_the_way)
                    break
    return found


def fell_due(moved: Sequence[Moved], ordered_at: float, due: float) -> float:
    """The first real moment after it was ordered at which the program's clock showed this."""
    ends = [one.at for one in moved[1:]] + [float("inf")]
    shown = ((max(one.at, ordered_at, due - one.program), end) for one, end in zip(moved, ends, strict=True))
    return next(at for at, end in shown if at < end)


def skipped(moved: Sequence[Moved], shown: float) -> float:
    """How far Telegram's clock was ahead when it showed this."""
    return max(one.telegram for one in moved if one.at + one.telegram <= shown)


def net(due: float, came: float, spans: Sequence[Span]) -> float:
    """Without what was in the way; 0 for what came too early, as when the clock was put back."""
    in_the_way = sum(max(0.0, min(came, one.ends) - max(due, one.begins)) for one in spans)
    return max(0.0, came - due - in_the_way)


def down(town: Town) -> Iterator[Span]:
    """From the end of a run to the first poll of the next; also what lay in flight then waits a little."""
    for before, after in zip(town.machine.runs, town.machine.runs[1:], strict=False):
        begins, ends = before.ended_at, after.polled_at or after.ended_at or before.ended_at
        yield Span(town.real(begins), town.real(ends) + SETTLING)


def of_calls(town: Town) -> dict[int, list[Span]]:
    """By chat; too much said in two of them may stop all."""
    found: dict[int, list[Span]] = defaultdict(list)
    for call in town.calls:
        at = call.at - skipped(town.moved, call.at)
        where = EVERYWHERE if call.fault == "flood" else int(call.get("chat_id") or 0)
        found[where].append(Span(at, at + HELD_UP.get(call.fault, ELSE_HELD_UP)))
    return found


def merged(spans: Sequence[Span]) -> list[Span]:
    together: list[Span] = []
    for one in sorted(spans, key=lambda span: span.begins):
        if together and one.begins <= together[-1].ends:
            together[-1] = Span(together[-1].begins, max(together[-1].ends, one.ends))
        else:
            together.append(one)
    return together

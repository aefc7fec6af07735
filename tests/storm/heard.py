"""What people saw: everything that was to be said, once, in its order and in time."""

from collections import Counter
from collections.abc import Iterable

from tests.patience import PATIENCE
from tests.storm import errands
from tests.storm.kept import Kept, serial, starting, texts
from tests.storm.lateness import lateness
from tests.storm.told import Reminder
from tests.storm.town import Town

LATEST = 2.0  # seconds
ELSEWHERE_COUNTED = ("Vēl nav saglabāts", "Paziņojums ")  # said past the outbox while the storage fails; to everybody


def notices(town: Town) -> Kept:
    """Of every publication its author is told, of every decision the author and who supports it."""
    sent = Counter((str(phrase), str(address), str(about)) for phrase, address, about in town.machine.rows(NOTICES))
    wanted = [*_of_publications(town), *_of_decisions(town)]
    wanted = [one for one in wanted if int(one[1].partition(":")[2]) not in town.told.blocked]
    lost = [str(one) for one in wanted if not sent[one]]
    twice = [str(one) for one, count in sent.items() if count > 1]
    return Kept("Notices of what became of it", len(wanted), len(lost), len(twice), examples=[*lost, *twice])


def _of_publications(town: Town) -> Iterable[tuple[str, str, str]]:
    for number in town.told.published:
        if number in town.told.received:
            who, _ = town.told.received[number]
            yield "proposals-published", f"telegram:{who}", f"proposals:{serial(number)}"


def _of_decisions(town: Town) -> Iterable[tuple[str, str, str]]:
    for number in town.told.decided:
        if number in town.told.received:
            who, _ = town.told.received[number]
            yield "proposals-answered-own", f"telegram:{who}", f"proposals:{serial(number)}"
    decided = {serial(number) for number in town.told.decided}
    for (who, id), stands in town.told.supports.items():
        if stands and id in decided:
            yield "proposals-answered", f"telegram:{who}", f"proposals:{id}"


def one_to_one(town: Town) -> Kept:
    """Every message sent is on the screen; a second time only if it was tried a second time."""
    lost, twice, doubled, checked = [], [], 0, 0
    for address, sent, assumed, tried in town.machine.rows(SENT):
        person = town.double.world.people[int(address.partition(":")[2])]
        there = sum(not text.startswith(ELSEWHERE_COUNTED) for text in texts(town, person))
        counts = f"{address}: {sent} sent, {assumed} assumed, {tried} tried, {there} there"
        checked += sent + assumed
        doubled += max(0, there - sent - assumed)
        lost += [counts] * (there < sent + assumed)
        twice += [counts] * (there > tried)
    remark = f"in flight at the faults: {_in_flight(town)}; more often than tried: {len(twice)}"
    allowed = _in_flight(town) if not twice else 0
    return Kept("One-to-one messages", checked, len(lost), doubled, None, None, allowed, remark, [*lost, *twice])


def _in_flight(town: Town) -> int:
    """At the ends of the runs, and those whose answer was taken away."""
    answers = sum(call.method == "sendMessage" and int(call.get("chat_id") or 0) > 0 for call in town.calls)
    return len(town.machine.in_flight) + answers


def unanswered(town: Town) -> Kept:
    done = sum(town.told.done.values())
    said = town.told.unanswered
    return Kept("Nobody was left without an answer", done, len(said), examples=said)


def order(town: Town) -> Kept:
    told = town.told
    return Kept("Each person's order", told.in_order, disorder=len(told.disorder), examples=told.disorder)


def posts(town: Town) -> Kept:
    """In every group what was posted, once; of what was in doubt, what somebody said who looked."""
    found = {str(address): (sent, assumed) for address, sent, assumed in town.machine.rows(POSTED)}
    lost, twice, checked = [], [], 0
    for group in town.groups.values():
        sent, assumed = found.get(f"telegram:{group.id}", (0, 0))
        there = len(texts(town, group))
        checked += there
        lost += [f"{group}: {sent} sent, {assumed} assumed, {there} there"] * (there < sent + assumed)
        twice += [f"{group}: {sent} sent, {assumed} assumed, {there} there"] * (there > sent + assumed)
    open_ = town.machine.number("SELECT COUNT(*) FROM outbox WHERE outcome = 'in doubt' AND finished_at IS NULL")
    pressed = ", ".join(f"{label}: {count}" for label, count in town.told.settled.items())
    examples = [*lost, *twice, *([f"{open_} doubts nobody settled"] if open_ else [])]
    return Kept("Posts in groups", checked, len(lost) + open_, len(twice), remark=pressed, examples=examples)


def announcements(town: Town) -> Kept:
    """To everybody once; a second time only where somebody pressed that it be sent again."""
    rows = town.machine.rows(ANNOUNCED, phrase=errands.ANNOUNCEMENT)
    outcome = {(str(about), str(address)): str(result) for about, address, result in rows}
    again = {about for (about,) in town.machine.rows(SENT_AGAIN)}
    lost, twice, checked, assumed = [], [], 0, 0
    for name, people in town.told.announcements.items():
        for who in people - town.told.blocked:
            checked += 1
            there = texts(town, town.double.world.people[who]).count(errands.announcement_text(name))
            result = outcome.get((f"storm:{name}", f"telegram:{who}"))
            assumed += result == "assumed"
            lost += [f"{name} to {who}: {result}"] * (there == 0 and result != "assumed")
            twice += [f"{name} to {who}: {result}"] * (there > 1 and f"storm:{name}" not in again)
    remark = f"assumed to have arrived, as somebody said: {assumed}"
    return Kept("Announcements to everybody", checked, len(lost), len(twice), remark=remark, examples=[*lost, *twice])


# ---------------------------------------------------------------- in time


def group_reminders(town: Town) -> Kept:
    lost, twice, checked = [], [], 0
    for name, one in _fallen_due(town).items():
        there = starting(town, town.groups[one.parish], errands.reminder_text(name))
        checked += 1
        lost += [name] * (there == 0)
        twice += [name] * (there > 1)
    return Kept("Reminders in groups", checked, len(lost), len(twice), examples=[*lost, *twice])


def _fallen_due(town: Town) -> dict[str, Reminder]:
    """Not those whose moment is still to come because the clock went back."""
    rows = town.machine.rows("SELECT about FROM timers WHERE kind = :kind", kind=errands.REMINDER)
    waiting = {str(about).partition(" ")[0] for (about,) in rows}
    return {name: one for name, one in town.told.reminders.items() if one.parish and name not in waiting}


def reminders(town: Town) -> Kept:
    lost, doubled, checked = [], 0, 0
    for name, one in _fallen_due(town).items():
        for who in one.people - town.told.blocked:
            there = starting(town, town.double.world.people[who], errands.reminder_text(name))
            checked += 1
            doubled += max(0, there - 1)
            lost += [f"{name} to {who}"] * (there == 0)
    return Kept("Reminders one-to-one", checked, len(lost), doubled, allowed=_in_flight(town), examples=lost)


def in_time(town: Town) -> Kept:
    late = lateness(town)
    worst = sorted(late.values())[-1:] or [0.0]
    median = sorted(late.values())[len(late) // 2] if late else 0.0
    latest = LATEST if town.is_full else PATIENCE  # a short storm shares its machine with other tests
    over = [f"{name}: {seconds:.1f} s" for name, seconds in late.items() if seconds > latest]
    remark = f"median {median:.2f} s, longest {worst[0]:.2f} s, besides what was in the way"
    return Kept("Reminders in time", len(late), late=len(over), remark=remark, examples=over)


NOTICES = """
SELECT phrase, address, about FROM outbox
 WHERE phrase IN ('proposals-published', 'proposals-answered-own', 'proposals-answered')
   AND outcome IN ('sent', 'assumed')
"""
SENT = """
SELECT address, COUNT(*) FILTER (WHERE outcome = 'sent'), COUNT(*) FILTER (WHERE outcome = 'assumed'), SUM(attempts)
  FROM outbox
 WHERE edits IS NULL AND lane != 3 AND address NOT LIKE 'telegram:-%'
 GROUP BY address
"""
POSTED = """
SELECT address, COUNT(*) FILTER (WHERE outcome = 'sent'), COUNT(*) FILTER (WHERE outcome = 'assumed')
  FROM outbox
 WHERE edits IS NULL AND address LIKE 'telegram:-%'
 GROUP BY address
"""
ANNOUNCED = "SELECT about, address, outcome FROM outbox WHERE phrase = :phrase"
SENT_AGAIN = """
SELECT outbox.about FROM audit JOIN outbox ON 'outbox:' || outbox.id = audit.about WHERE audit.action = 'outbox.again'
"""

"""What must have held: what people were told beside what is stored, what was stored beside what they saw.

To add a promise: a function of a few lines, and its line in PROMISES.
"""

import json
from collections import Counter
from collections.abc import Callable

from bot.channels.telegram_updates import is_for_us
from tests.outside import assert_log_tells_nothing
from tests.storm import alarms, confirmed, heard
from tests.storm.kept import Kept, named
from tests.storm.town import Town

# ---------------------------------------------------------------- what came in


def updates(town: Town) -> Kept:
    """Whatever the platform held until we confirmed it had its turn."""
    rows = town.machine.rows("SELECT event, finished_at, dead_at FROM inbox")
    stored = {int(str(event).partition(":")[2]): (finished, dead) for event, finished, dead in rows}
    bot, name = int(town.double.world.bot["id"]), town.double.username
    held = [id for id, update in town.pushed.items() if is_for_us(json.loads(update.body), bot, name)]
    held = [id for id in held if id not in town.double.updates.lapsed]
    lost = [id for id in held if id not in stored or stored[id] == (None, None)]
    return Kept("Updates that Telegram held", len(held), lost=len(lost), doubled=0, examples=named(lost))


def dead_letters(town: Town) -> Kept:
    """Those that nobody can handle, and no other; each is listed."""
    rows = town.machine.rows("SELECT event, error FROM inbox WHERE dead_at IS NOT NULL")
    dead = {int(str(event).partition(":")[2]): str(error) for event, error in rows}
    lost = [id for id in town.dead if id not in dead and id not in town.double.updates.lapsed]
    others = [f"{id}: {error}" for id, error in dead.items() if id not in town.dead]
    parked = [str(row) for row in town.machine.rows("SELECT kind, error FROM timers WHERE parked_at IS NOT NULL")]
    wrong = [*others, *parked]
    return Kept(
        "Dead letters: the hopeless ones alone", len(town.dead), len(lost), len(wrong), examples=[*named(lost), *wrong]
    )


# ---------------------------------------------------------------- and besides


def limits(town: Town) -> Kept:
    """Telegram refused nothing as too fast, but for what we had ordered."""
    refused = town.double.flood.refused
    return Kept("Telegram's limits", town.sent, doubled=refused, remark="429 besides those ordered: as doubled")


def protocol(town: Town) -> Kept:
    errors = town.double.protocol_errors
    return Kept("The Bot API's rules", town.sent, doubled=len(errors), examples=errors)


def service(town: Town) -> Kept:
    """After every fault normal service without a hand; and what could not be done was said in words."""
    struck = town.told.struck
    lost = [one.name for one in struck if one.answered is None and one.name != "kill -9"]
    silent = [f"{one.name}: nobody said {words}" for one in struck for words in one.missing]
    wrong = [*silent, *town.told.troubles]
    return Kept("Normal service after every fault", len(struck), len(lost), len(wrong), examples=[*lost, *wrong])


def alerts(town: Town) -> Kept:
    """Who keeps the program is told of what lasts, and where to read on; every page that is named is there."""
    due, told = alarms.due(town), Counter(alarms.heard(town))
    lost = [kind for kind in due if not told[kind]]
    without = [page for page in {*town.told.alarmed, *told} if not alarms.has_page(page)]
    remark = ", ".join(f"{page}: {count}" for page, count in told.items())
    checked = len({*town.told.alarmed, *due})
    return Kept("Fault → alert → page", checked, len(lost) + len(without), remark=remark, examples=[*lost, *without])


def discretion(town: Town) -> Kept:
    log = town.machine.log.read_text("utf-8", "replace")
    try:
        assert_log_tells_nothing(town.double, log)
    except AssertionError as error:
        return Kept("The log tells nothing of people", log.count("\n"), 1, examples=[str(error)[:300]])
    return Kept("The log tells nothing of people", log.count("\n"), 0)


PROMISES: tuple[Callable[[Town], Kept], ...] = (
    updates,
    dead_letters,
    confirmed.joined,
    confirmed.proposals,
    confirmed.kept_texts,
    confirmed.supports,
    confirmed.cards,
    confirmed.votes,
    confirmed.decisions,
    heard.notices,
    heard.one_to_one,
    heard.unanswered,
    heard.order,
    heard.posts,
    heard.announcements,
    heard.group_reminders,
    heard.reminders,
    heard.in_time,
    limits,
    protocol,
    service,
    alerts,
    discretion,
)


def examine(town: Town) -> list[Kept]:
    return [promise(town) for promise in PROMISES]

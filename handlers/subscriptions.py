"""What somebody wants to hear of their parish one-to-one: chosen with one press, honoured at once."""

from collections.abc import Mapping

from bot.domain.phrases import Phrase, Refusal
from bot.domain.subscriptions import Notices
from bot.routing import Command, TapHandler
from bot.turns import Turn

KNOWN = tuple(Notices)  # a tap names its place here
OFFERED = (Notices.ALL, Notices.WEEKLY, Notices.NOTHING)
NOTHING = KNOWN.index(Notices.NOTHING)


async def show(turn: Turn, _: str = "") -> None:
    assert turn.person is not None
    now = await turn.store.subscriptions.of(turn.person.id)
    rows = [
        [turn.button(f"subscriptions-{one}-button", tap=f"subscriptions.set:{KNOWN.index(one)}")] for one in OFFERED
    ]
    turn.reply("subscriptions-ask", rows=rows, now=Phrase(f"subscriptions-{now}"))


async def show_by_tap(turn: Turn) -> None:
    await show(turn)


async def choose(turn: Turn, at: int) -> None:
    if turn.person is None or not 0 <= at < len(KNOWN):
        raise Refusal("machinery-tap-old")
    await turn.store.subscriptions.set(turn.person.id, KNOWN[at], turn.now)
    if KNOWN[at] is not Notices.ALL:
        for address, there in (await turn.store.people.reach(turn.person.id)).items():
            if not there.is_shared:  # what waits is for the other, too
                await turn.store.announcements.spare(address, turn.now)
    turn.reply("subscriptions-set", now=Phrase(f"subscriptions-{KNOWN[at]}"))


COMMANDS: Mapping[str, Command] = {"zinas": show}
WORDS: Mapping[str, str] = {
    "ziņas": "zinas",
    "mani paziņojumi": "zinas",
    "paziņojumi": "zinas",
    "notices": "zinas",
    "уведомления": "zinas",
}
TAPS: Mapping[str, TapHandler] = {"subscriptions.show": show_by_tap, "subscriptions.set": choose}

"""Somebody speaks to us in a group: we answer one-to-one."""

from datetime import timedelta

from bot.turns import Turn

HUSH = "chats.hush"  # timer: while it is set, the group has been told
A_MINUTE = timedelta(minutes=1)


async def in_group(turn: Turn) -> None:
    """At most once a minute, however many ask."""
    about = str(turn.here)
    if await turn.store.timers.fires_at(HUSH, about) is not None:
        return
    await turn.set_timer(HUSH, about, turn.now + A_MINUTE)
    chat = await turn.store.chats.at(turn.here)
    start = f"p-{chat.parish}" if chat is not None and chat.parish else "new"
    voice = turn.speaking(turn.municipality.languages.default)
    voice.reply(
        "machinery-write-privately",
        rows=[[voice.button("machinery-write-privately-button", start=start)]],
        here=True,
    )


async def speak_again(turn: Turn, about: str) -> None:
    """The minute is over; the timer's row was all there was to it."""

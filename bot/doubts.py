"""A message of which it is not known whether it arrived: who presses a button under it shows that it did."""

from bot.turns import Turn


async def settle(turn: Turn) -> None:
    """A button was pressed under a message we have no row for: so the doubtful message of that chat did arrive."""
    assert turn.inbound is not None
    tap = turn.inbound.tap
    if tap is None or not tap.message_id or await turn.store.posted.at(turn.here, tap.message_id):
        return
    for id, about, card in await turn.store.outbox.in_doubt(turn.here):
        if card and about and _is_under(tap.data, about):
            await turn.store.outbox.assume_arrived(id, turn.now)
            await turn.store.posted.add(id, turn.here, tap.message_id, card, about, turn.now)
            return


def _is_under(tap: str, about: str) -> bool:
    """Whether a tap such as `proposals.support:17` can hang under a card about `proposals:17` or a collection."""
    name, _, rest = tap.partition(":")
    noun, _, id = about.partition(":")
    return name.startswith(f"{noun}.") and (not id.isdigit() or rest.split(":")[0] == id)

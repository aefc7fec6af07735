"""A strict double of Telegram's Bot API: `async with Double() as double:`, then people who speak and press."""

from tests.double.double import Double, Fault, Group, Message, Person, Tap, Trouble

__all__ = ["Double", "Fault", "Group", "Message", "Person", "Tap", "Trouble"]

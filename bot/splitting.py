"""A message longer than the channel takes becomes several, cut between paragraphs, sentences or words."""

from dataclasses import replace

from bot.messages import Capabilities, Outbound

BORDERS = ("\n\n", "\n", ". ", " ")


def split(message: Outbound, capabilities: Capabilities) -> list[Outbound]:
    """The parts in order; the last one carries the buttons, so that what is pressed stands at the bottom."""
    room = capabilities.text_length - _around(message)
    if message.media is None:
        texts = cut(message.text, room)
    elif len(message.text) + _around(message) <= capabilities.caption_length:
        return [message]
    else:  # too long for a caption: the picture first, then the words
        picture = Outbound("", media=message.media, silent=True)
        return [picture, *split(replace(message, media=None), capabilities)]
    parts = [Outbound(text, silent=True) for text in texts[:-1]]
    if not parts:
        return [message]
    parts[0] = replace(parts[0], title=message.title, reply_to=message.reply_to, silent=message.silent)
    return [*parts, replace(message, text=texts[-1], title="", reply_to="")]


def part_of(card: str) -> str:
    """The card of the parts before the last."""
    return f"{card}.part"


def fitting(message: Outbound, capabilities: Capabilities) -> Outbound:
    """The same as one message, shortened if need be: an edit cannot become two."""
    length = capabilities.text_length if message.media is None else capabilities.caption_length
    first, *more = cut(message.text, length - _around(message))
    return replace(message, text=f"{first} …") if more else message


def shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def cut(text: str, room: int) -> list[str]:
    """Pieces of at most `room` characters, none of them empty; nothing of the text is lost but white space."""
    pieces = []
    while len(text) > room:
        end = _border(text, room)
        pieces.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [*pieces, text]


def _border(text: str, room: int) -> int:
    for border in BORDERS:
        at = text.rfind(border, room // 2, room)
        if at > 0:
            return at + len(border.rstrip(" ") or " ")
    return room


def _around(message: Outbound) -> int:
    """What the title, the link and a map take: the text has the rest."""
    return len(message.title) + len(message.link) + (120 if message.place else 0) + 4

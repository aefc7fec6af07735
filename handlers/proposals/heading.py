"""What a form about a matter is called: which one it is about stands in it."""

from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.turns import Turn

from . import words
from .finding import find


async def heading(turn: Turn, phrase: str, about: str) -> Phrase:
    """The form's heading with the name of its matter, or with the numbers of several: about is "several:1.2" then."""
    try:
        matters = [await find(turn, int(id)) for id in about.partition(":")[2].split(".")]
    except Refusal:  # no matter of theirs any more
        return Phrase(phrase)
    named = _name(turn, matters[0]) if len(matters) == 1 else ", ".join(one.number for one in matters)
    return Phrase.of("proposals-heading-about", heading=Phrase(phrase), name=named)


def _name(turn: Turn, matter: Proposal) -> str:
    """Of what is not published nothing that its author wrote."""
    if matter.is_answerable:
        return words.name(turn, matter)
    return turn.say("evening-unread", number=matter.number, topic=words.topic(turn, matter.topic))

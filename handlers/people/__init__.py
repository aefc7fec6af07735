"""People: joining, the language they speak, where they live, and whether they can be reached.

greeting    the privacy notice                                    parishes    where somebody lives
joining     from /start to what somebody came for                 languages   lv, en, ru, one-to-one
replying    typed in place of a tap                               asking      once more, and what is closed until then
reaching    blocked, back again
"""

from collections.abc import Mapping

from bot.routing import Command, Question, TapHandler, TimerEntry

from . import greeting, languages, parishes, reaching
from .asking import FORMS, again, again_keeping, help_, joined_first
from .greeting import greet, one_to_one
from .joining import Joining
from .reaching import membership
from .replying import Replying, names_home

__all__ = [
    "FORMS",
    "Joining",
    "again",
    "again_keeping",
    "greet",
    "help_",
    "joined_first",
    "membership",
    "names_home",
    "one_to_one",
]


def commands(joining: Joining) -> Mapping[str, Command]:
    return {
        "start": joining.start,
        "pagasts": joined_first(parishes.show),
        "valoda": languages.ask,
        "latviski": languages.speaking("lv"),
        "angliski": languages.speaking("en"),
        "krieviski": languages.speaking("ru"),
    }


def taps(joining: Joining) -> Mapping[str, TapHandler]:
    return {
        "people.go": joining.go,
        "people.age": joining.age,
        "people.more": greeting.more,
        "people.language": languages.speak,
        "people.languages": languages.ask,
        "people.parish": joined_first(parishes.show),
        "people.change": parishes.change,
        "people.move": joined_first(parishes.move),
    }


def questions(joining: Joining) -> Mapping[str, Question]:
    return Replying(joining).questions()


TIMERS: Mapping[str, TimerEntry] = {"people.unreachable": TimerEntry(reaching.unreachable)}

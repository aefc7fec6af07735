"""People: joining, the language they speak, where they live, and whether they can be reached.

greeting    the privacy notice, and what is closed before it      parishes    where somebody lives
joining     from /start to what somebody came for                 languages   lv, en, ru, one-to-one
reaching    blocked, back again
"""

from collections.abc import Mapping

from bot.drafts import FormEntry
from bot.routing import Command, TapHandler, TimerEntry

from . import greeting, languages, parishes, reaching
from .greeting import greet, greet_keeping, joined_first, one_to_one
from .joining import Joining
from .parishes import ParishForm
from .reaching import membership

__all__ = ["Joining", "greet", "greet_keeping", "joined_first", "membership", "one_to_one"]


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


FORMS: Mapping[str, FormEntry] = {ParishForm.name: FormEntry(ParishForm, parishes.submit)}
TIMERS: Mapping[str, TimerEntry] = {"people.unreachable": TimerEntry(reaching.unreachable)}

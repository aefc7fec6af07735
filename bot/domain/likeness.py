"""How alike two proposals are: whether they ask for the same thing in the same place, in whatever words.

Likeness of words is of no use: "Soliņu pie ezera" and "Soliņu pie skolas" share most of theirs, "tumšs" and "laternas"
none. So what is compared is what they speak of, where that is, and whether they want it or want it gone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from math import cos, hypot, radians

from bot.domain.places import Place

ENOUGH = 0.6  # from here on they are offered as the same


class Sign(StrEnum):
    """What kind of meaning a mark is: its first letter."""

    THING = ""  # what is wanted or complained of: a lamp, a bus
    ASPECT = "+"  # what about it: its price, its hours
    CIRCUMSTANCE = "~"  # children, winter, a road: in half of all texts
    PLACE = "@"  # a kind of place: the school, the lake
    NAME = "#"  # of a place or street
    GOAL = ">"  # where a way or a bus leads
    WORD = "'"  # unknown to the thesaurus
    WISH = "!"


ADD, REMOVE = "!add", "!remove"

# What a mark weighs that both have, and one that only one of them has.
SHARED = {Sign.THING: 1.0, Sign.ASPECT: 0.7, Sign.CIRCUMSTANCE: 0.2, Sign.WORD: 0.5}
ALONE = {Sign.THING: 1.0, Sign.ASPECT: 0.8, Sign.CIRCUMSTANCE: 0.1, Sign.WORD: 0.25}
ON_BOTH_SIDES, ON_ONE = 0.9, 0.2  # how much it counts that each speaks of something else; that one says more
PLACE_ITSELF = 0.5  # shared, where neither names anything but a place
# Factors.
EACH_ITS_OWN = 0.8  # each has a subject that the other lacks
NO_SUBJECT = 0.3  # they share only what half of all texts have
SAME_TOPIC = 1.05
SAME_PLACE, ELSEWHERE, FAR_APART = 1.2, 0.5, 0.3
AGAINST, MAYBE_AGAINST = 0.4, 0.9  # one wants it, the other wants it gone; the other does not say

NEAR, FAR = 300, 800  # metres: the same place; surely another
DEGREE = 111_200  # metres, of latitude


@dataclass(frozen=True)
class Reading:
    """What a proposal speaks of."""

    marks: frozenset[str]
    place: Place | None = None
    topic: str = ""

    def of(self, *signs: Sign) -> frozenset[str]:
        return frozenset[str]().union(*(self._by_sign.get(one, ()) for one in signs))

    def without(self, marks: frozenset[str]) -> "Reading":
        return replace(self, marks=self.marks - marks)

    @cached_property
    def _by_sign(self) -> Mapping[Sign, list[str]]:
        found: dict[Sign, list[str]] = {}
        for mark in self.marks:
            found.setdefault(sign(mark), []).append(mark)
        return found

    @cached_property
    def things(self) -> frozenset[str]:
        return self.of(Sign.THING)

    @cached_property
    def subjects(self) -> frozenset[str]:
        return self.of(Sign.THING, Sign.ASPECT)

    @cached_property
    def places(self) -> frozenset[str]:
        """Kinds of them."""
        return self.of(Sign.PLACE)

    @cached_property
    def names(self) -> frozenset[str]:
        """Without their sign: of places, and what may be one."""
        return frozenset(mark[1:] for mark in self.of(Sign.NAME))

    @cached_property
    def houses(self) -> frozenset[str]:
        """With the names of their streets."""
        return frozenset(name for name in self.names if name[-1].isdigit())

    @cached_property
    def goals(self) -> frozenset[str]:
        return self.of(Sign.GOAL)

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(mark[1:] for mark in self.of(Sign.WORD))


_SIGNS = {one.value: one for one in Sign if one}


def sign(mark: str) -> Sign:
    return _SIGNS.get(mark[0], Sign.THING)


def likeness(one: Reading, other: Reading) -> float:
    """About 1 where they are the same, 0 where they have nothing in common."""
    if not (what := _what(one, other)):
        return 0.0
    return what * _where(one, other) * _whether(one, other) * (SAME_TOPIC if one.topic == other.topic else 1)


# ---------------------------------------------------------------- what


def _what(one: Reading, other: Reading) -> float:
    shared = _weight(one.marks & other.marks, SHARED)
    if not one.things and not other.things and _is_same_kind(one, other):
        shared += PLACE_ITSELF
    if not shared:
        return 0.0
    less, more = sorted((_weight(one.marks - other.marks, ALONE), _weight(other.marks - one.marks, ALONE)))
    what = shared / (shared + ON_BOTH_SIDES * less + ON_ONE * (more - less))
    if one.subjects - other.subjects and other.subjects - one.subjects:
        what *= EACH_ITS_OWN
    return what if _have_subject(one, other) else what * NO_SUBJECT


def _weight(marks: Iterable[str], weights: Mapping[Sign, float]) -> float:
    return sum(weights.get(sign(mark), 0.0) for mark in marks)


def _have_subject(one: Reading, other: Reading) -> bool:
    """A thing, two words, or something about the same place."""
    if one.things & other.things or len(one.words & other.words) > 1:
        return True
    is_about_place = bool(one.subjects & other.subjects) or not (one.things or other.things)
    return is_about_place and _is_same_place(one, other)


# ---------------------------------------------------------------- where


def _where(one: Reading, other: Reading) -> float:
    """Where one does not say, it may be anywhere."""
    metres = _metres(one.place, other.place)
    if metres is not None and not NEAR < metres <= FAR:
        return SAME_PLACE if metres <= NEAR else FAR_APART
    if _is_elsewhere(one, other):
        return ELSEWHERE
    return SAME_PLACE if _is_same_place(one, other) else 1.0


def _metres(one: Place | None, other: Place | None) -> float | None:
    here, there = _point(one), _point(other)
    if here is None or there is None:
        return None
    return hypot(here[0] - there[0], (here[1] - there[1]) * cos(radians(here[0]))) * DEGREE


def _point(place: Place | None) -> tuple[float, float] | None:
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def _is_elsewhere(one: Reading, other: Reading) -> bool:
    """One street is not yet one house, and one end not yet one way."""
    if one.houses and other.houses and one.houses.isdisjoint(other.houses):
        return True
    if (
        one.goals
        and other.goals
        and not any(a.startswith(b) or b.startswith(a) for a in one.goals for b in other.goals)
    ):
        return True
    if one.names and other.names:
        return not _is_same_name(one, other)
    return bool(one.places and other.places) and not _is_same_kind(one, other)


def _is_same_place(one: Reading, other: Reading) -> bool:
    return _is_same_kind(one, other) or _is_same_name(one, other)


def _is_same_kind(one: Reading, other: Reading) -> bool:
    return not one.places.isdisjoint(other.places)


def _is_same_name(one: Reading, other: Reading) -> bool:
    """A name is not always written as one."""
    return bool(one.names & (other.names | other.words) or one.words & other.names)


# ---------------------------------------------------------------- whether


def _whether(one: Reading, other: Reading) -> float:
    """What one wants to have, the other may want to be gone."""
    is_removed = (REMOVE in one.marks) != (REMOVE in other.marks)
    if is_removed and (ADD in one.marks) != (ADD in other.marks):
        return AGAINST
    return MAYBE_AGAINST if is_removed else 1.0

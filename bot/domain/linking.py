"""One person in several conversations: a code from the one, typed in the other."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.people import Person

CODE_BYTES = 5  # of chance: for a quarter of an hour nobody guesses one of 2 to the 40th
CODE_LIVES = timedelta(minutes=15)


@dataclass(frozen=True)
class Asked:
    """Who asked for the code, and in which conversation."""

    person_id: int
    address: str


def older(one: Person, other: Person) -> tuple[Person, Person]:
    """Who stays, and who goes over into them."""
    first, second = sorted((one, other), key=lambda person: (person.joined_at, person.id))
    return first, second

"""What was asked outside forms and may be answered by typing, until anything else is said."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Asked:
    """`question` is a name of the table of questions, such as "people.age"; `about` is what it is about."""

    question: str
    about: str = ""

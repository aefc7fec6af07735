"""Who can be asked about what: only what each of them agreed to show."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """`topics` are keys; a name is shown only where there is one."""

    person_id: int
    name: str = ""
    topics: tuple[str, ...] = ()
    line: str = ""

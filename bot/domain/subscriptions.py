"""What somebody wants to hear one-to-one of what their parish is told; what concerns their own matters always comes."""

from enum import StrEnum


class Notices(StrEnum):
    GROUP = "group"  # only what is said in the group: nobody is written to who has not asked for it
    ALL = "all"
    WEEKLY = "weekly"
    NOTHING = "nothing"

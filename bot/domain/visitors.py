"""Who writes from a browser: what a browser keeps, and the code they write down to come back with."""

from enum import StrEnum

CODE_BYTES = 10  # of chance: nobody tries 2 to the 80th codes


class KeyKind(StrEnum):
    BROWSER = "browser"  # a cookie
    CODE = "code"  # written on paper, or kept as a link

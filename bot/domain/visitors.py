"""Who writes from a browser: what a browser keeps, and the code they write down to come back with.

Both are secrets made at random, so that nobody can guess one; what is stored is their hash.
"""

from enum import StrEnum
from hashlib import sha256

# Without what is taken for another sign when it is read from paper or said aloud (Crockford's base 32).
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans("OIL", "011")
CODE_BYTES = 10  # of chance: 80 bits
CODE_SIGNS = CODE_BYTES * 8 // 5
GROUP = 4  # signs between two hyphens


class KeyKind(StrEnum):
    BROWSER = "browser"  # a cookie
    CODE = "code"  # written on paper, or kept as a link


def code(chance: bytes) -> str:
    """`CODE_BYTES` random bytes as they are written down, such as "7KQM-2RTX-9HWP-4DNB"."""
    number = int.from_bytes(chance)
    signs = "".join(SIGNS[number >> shift & 31] for shift in range(5 * (CODE_SIGNS - 1), -1, -5))
    return "-".join(signs[at : at + GROUP] for at in range(0, CODE_SIGNS, GROUP))


def as_typed(text: str) -> str:
    """The code that somebody typed from paper, as it was made; "" if it cannot be one."""
    signs = "".join(sign for sign in text.upper() if sign.isalnum()).translate(READ_AS)
    if len(signs) != CODE_SIGNS or not set(signs) <= set(SIGNS):
        return ""
    return "-".join(signs[at : at + GROUP] for at in range(0, CODE_SIGNS, GROUP))


def hashed(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()

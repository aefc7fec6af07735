"""Codes that people read aloud, write on paper and type: without signs that are taken for others.

Each is a secret made at random, so that nobody can guess it; what is stored is its hash.
"""

from hashlib import sha256

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32
READ_AS = str.maketrans("OIL", "011")
BITS = 5  # that a sign carries
GROUP = 4  # signs between two hyphens


def written(chance: bytes) -> str:
    """These random bytes (a multiple of five) as they are written down, such as "7KQM-2RTX"."""
    number, count = int.from_bytes(chance), len(chance) * 8 // BITS
    return _grouped("".join(SIGNS[number >> BITS * at & 31] for at in range(count - 1, -1, -1)))


def as_typed(text: str, size: int) -> str:
    """The code of `size` random bytes that somebody typed from paper, as it was made; "" if it cannot be one."""
    signs = "".join(sign for sign in text.upper() if sign.isalnum()).translate(READ_AS)
    return _grouped(signs) if len(signs) * BITS == size * 8 and set(signs) <= set(SIGNS) else ""


def hashed(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def _grouped(signs: str) -> str:
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))

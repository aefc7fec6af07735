"""What everybody may read without a conversation, for our public pages: in the same words as in the groups.

place    what is open in one parish, and what was decided      matter    one of them, whole
notice   what is kept of whom, as the greeting says it
"""

from . import matter, notice, place

__all__ = ["matter", "notice", "place"]

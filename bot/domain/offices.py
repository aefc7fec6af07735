"""Whether what was typed looks like the name of an institution or a department, so that nobody is sent to "asdf"."""

from bot.domain.folding import fold

# How a single word without a capital begins that is one all the same.
KNOWN = tuple(
    fold(
        "pašvaldīb dom padom nodaļ pārvald direkcij dienest departament ministrij policij aģentūr pagast novad uzņēm "
        "municipality council police самоуправлен дум совет отдел полици управлен"
    ).split()
)


def looks_like_an_office(text: str) -> bool:
    """A name has a capital, or says in two words what it is."""
    words = text.split()
    if len(words) > 1 or any(letter.isupper() for letter in text):
        return any(letter.isalpha() for letter in text)
    return fold(text).startswith(KNOWN)

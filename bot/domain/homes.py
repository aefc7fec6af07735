"""Finds the names by which homes are known in the country („Kalnāji”, mājas Ozoli, pie Ozoliem) and flat numbers."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from bot.domain.folding import fold

Span = tuple[int, int]

_UPPER = "A-ZĀČĒĢĪĶĻŅŌŖŠŪŽА-ЯЁ"
_GAP = "[ \u00a0]"
_NAME = rf"[{_UPPER}][^\W\d_]+(?:-[^\W\d_]+)?"
_NUMBERED = rf"(?:{_GAP}?-?\d{{1,2}}[a-zA-Z]?\b)?"
_HOME = r"(?i:m[āa]{1,2}j(?:as|ās|ām|aas|aam|u|a|ā|aa)|saimniec[īi]{1,2}b\w+|viens[ēe]{1,2}t\w+|z/s|хутор\w*|усадьб\w+)"

_QUOTED = re.compile(rf"[„“”\"«‘'](?P<name>{_NAME}(?:{_GAP}(?:{_NAME}|m[āa]{{1,2}}j\w+|s[ēe]ta))?{_NUMBERED})[”“\"»’']")
_AFTER_HOME = re.compile(rf"(?<!\w){_HOME}{_GAP}(?P<name>{_NAME}{_NUMBERED})(?:{_GAP}(?P<second>{_NAME}{_NUMBERED}))?")
_BEFORE_HOME = re.compile(rf"(?<!\w)(?P<name>[{_UPPER}][^\W\d_]+u){_GAP}(?:m[āa]{{1,2}}j|viens[ēe]t|saimniec[īi]b)")

# Bare: what many homes of one family are called stands in the plural, beside them or with a number.
_BARE_NAME = rf"[{_UPPER}][^\W\d_]+"
_BESIDE = re.compile(
    rf"(?<!\w)(?i:pie|aiz|pretī|iepretim|iepretī|ap){_GAP}(?P<name>{_BARE_NAME}(?:iem|ām|ēm)(?:{_GAP}\d{{1,2}}\b(?![.\d]))?)\b"
)
_WITH_NUMBER = re.compile(
    rf"(?<!\w)(?P<name>{_BARE_NAME}(?:(?<![ae])i|os|iem|ām|ēm|ās|ēs){_GAP}\d{{1,2}})(?![\w.:/–-])(?P<goes_on>{_GAP}?[^\W\d_])?"
)

_STREET = r"(?i:iel|ceļ|cel|šosej|alej|prospekt|bulvār|gatv|laukum|street|улиц)\w*"
_FLAT = rf"(?:{_GAP}?-{_GAP}?\d+|,?{_GAP}*(?i:dz[īi]v\w*|dz|apt|flat|kv|кв)\b\.?{_GAP}*\d+)"
_FLAT_ADDRESS = re.compile(
    rf"(?:[{_UPPER}][^\W\d_]+{_GAP}{_STREET}|(?i:ул\.|улиц\w+){_GAP}{_NAME}),?{_GAP}*"
    rf"(?P<name>(?:д\.?{_GAP}?)?\d+[a-zA-Z]?{_FLAT})(?!\d)"
)

# A name beside one of these is a public place, an undertaking or a title. Folded beginnings of words.
_PUBLIC_STEMS = """
pagast pilset ciem novad ezer upe upit kaln muiz park mez purv sal pludmal estrad stadion skol pamatskol vidusskol
gimnazij bernudarz pirmsskol iestad bibliotek muzej nam centr baznic draudz kapset kapo veikal tirg kafejnic krog
viesnic restoran aptiek pietur stacij biedrib nodibinajum kooperativ uznemum firm projekt program pasakum svetk
festival akcij konkurs aptauj koris kora deju ansambl kapel teatr izrad film gramat laikrakst aviz zurnal grup lietotn
pog izveln sadal devum komand klub iel cel sosej alej prospekt bulvar gatv laukum tak marsrut школ озер магазин парк
улиц волост село проект кафе библиотек остановк групп school lake shop store park street village parish project cafe
library stop choir festival
"""
_PUBLIC = tuple(_PUBLIC_STEMS.split())
_PUBLIC_WHOLE = frozenset({"sia", "as", "dus", "ul", "kopa", "kopas", "kopai", "kopu"})
_WELL_KNOWN = (
    "Rimi Elvi Lats Maxima Mego Beta Aibe Lidl Omniva Neste Virši Telegram WhatsApp Facebook Jāņi Līgo Lieldienas "
    "Ziemassvētki Meteņi Mārtiņi Kapusvētki Latvijas Palīdzība Atbalstu Sākums "
    "Jurģi Miķeļi Pēteri Jēkabi Dzirnavas Strenči Ainaži Saulkrasti Talsi Brocēni Līvāni Viļāni Preiļi Baloži"
)
# What stands before "māja" and is no name: it makes it no one's home, or everyone's, or is a verb.
_GENERIC = frozenset(
    fold(
        "mūsu jūsu savu visu citu daudzdzīvokļu vecāku kaimiņu jaunu vecu privātu divu trīs četru piecu sešu dzīvojamu "
        "pašvaldības tukšu pamestu ķieģeļu paneļu rindu koku vasarnīcu mākslinieku amatnieku jauniešu senioru bērnu "
        "kultūras tautas sporta saieta pagasta ciema kopienas baltu dzeltenu "
        "dzīvoju lūdzu iesaku ierosinu aicinu gribu redzu meklēju pērku būvēju saucu esmu"
    ).split()
)
_PLURAL = re.compile(r"(?:i|u|us|as|(?<!ti)es|os|ās|ēs|iem|ām|ēm)(?:-?\d+[a-zA-Z]?)?$")
_ENDING = re.compile(r"(?:iem|am|em|im|os|as|es|is|us|u|i|a|e|s|m)$")
_HOME_WORD = re.compile(r"(?:maj|saimniec|vienset|seta$|adres|dzivo|хутор|усадьб)|z/s$")


class Homes:
    """`places` are names that are not homes, in any case: parishes, villages, what the municipality lists."""

    def __init__(self, places: Iterable[str] = ()) -> None:
        self._places = _stems((*places, _WELL_KNOWN))

    def find(self, text: str) -> list[Span]:
        """Where the names and numbers stand, in order and without overlaps."""
        spans: list[Span] = []
        named = {*self._quoted(text), *self._after_home(text), *self._before_home(text)}
        found = {*named, *self._beside(text), *self._with_number(text), *_flats(text)}
        for span in sorted(found, key=lambda span: (span[0], -span[1])):
            if not spans or span[0] >= spans[-1][1]:
                spans.append(span)
        return spans

    def _quoted(self, text: str) -> Iterator[Span]:
        for match in _QUOTED.finditer(text):
            first, *rest = match["name"].split()
            beside = (_word_before(text, match.start()), _word_after(text, match.end()))
            if _is_generic(first):
                continue
            if any(map(_is_home, (*beside, *rest))) or (
                _PLURAL.search(first) and not self._is_place(first) and not any(map(_is_public, beside))
            ):
                yield match.span("name")

    def _after_home(self, text: str) -> Iterator[Span]:
        for match in _AFTER_HOME.finditer(text):
            after = _word_after(text, match.end())
            if not match["second"]:
                if not self._is_place(match["name"]) and not _is_public(after):
                    yield match.span("name")
            elif not self._is_place(match["name"]) and not _is_public(match["second"]):
                is_one_name = not self._is_place(match["second"]) and not _is_public(after)
                yield match.start("name"), match.end("second" if is_one_name else "name")

    def _before_home(self, text: str) -> Iterator[Span]:
        for match in _BEFORE_HOME.finditer(text):
            if not _is_generic(match["name"]) and not self._is_place(match["name"]):
                yield match.span("name")

    def _beside(self, text: str) -> Iterator[Span]:
        for match in _BESIDE.finditer(text):
            if not self._is_place(match["name"]) and not _is_public(_word_after(text, match.end())):
                yield match.span("name")

    def _with_number(self, text: str) -> Iterator[Span]:
        """Where a sentence begins any word has a capital: there the number has to stand alone (Soliņi 3 gabali)."""
        for match in _WITH_NUMBER.finditer(text):
            begins = not text[: match.start()].strip() or text[: match.start()].rstrip()[-1] in ".!?\n"
            is_alone = not match["goes_on"] and not re.search(r"\d", text[match.end("name") :])
            if (not begins or is_alone) and not self._is_place(match["name"]):
                yield match.span("name")

    def _is_place(self, name: str) -> bool:
        return _stem(fold(name).split()[0]) in self._places


def _flats(text: str) -> Iterator[Span]:
    return (match.span("name") for match in _FLAT_ADDRESS.finditer(text))


def _is_home(word: str) -> bool:
    return bool(_HOME_WORD.match(word if word == "z/s" else fold(word)))


def _is_public(word: str) -> bool:
    return fold(word).startswith(_PUBLIC) or fold(word) in _PUBLIC_WHOLE


def _is_generic(word: str) -> bool:
    return fold(word) in _GENERIC


@lru_cache(maxsize=8)  # every text is read with the same names, and folding them takes longer than reading it
def _stems(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_stem(word) for name in names for word in fold(name).split())


def _stem(folded: str) -> str:
    return _ENDING.sub("", folded)


def _word_before(text: str, end: int) -> str:
    found = re.search(r"([\w/]+)[\s:,(]*$", text[:end])
    return found[1] if found else ""


def _word_after(text: str, start: int) -> str:
    found = re.match(r"[ \u00a0]*([\w/]+)", text[start:])
    return found[1] if found else ""

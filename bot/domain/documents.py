"""Documents that may go along with what is announced: such as everybody can open, and nothing that runs by itself."""

from bot.domain.phrases import Phrase

MOST = 10  # megabytes: what a telephone on the edge of a forest still loads, and every channel takes
MEGABYTE = 1024 * 1024
NAMES = "PDF, DOCX, XLSX, PPTX, ODT, ODS, TXT, EDOC, ASICE"  # as they are called to people

PACKED = b"PK\x03\x04"
BEGINS = {
    "pdf": b"%PDF-",
    "docx": PACKED,
    "xlsx": PACKED,
    "pptx": PACKED,
    "odt": PACKED,
    "ods": PACKED,
    "edoc": PACKED,  # signed electronically
    "asice": PACKED,
    "txt": b"",
}
ACCEPTED = ",".join(f".{one}" for one in BEGINS)  # for the field of a page


def ending(name: str) -> str:
    return name.rpartition(".")[2].strip().lower()


def objection(name: str, size: int) -> Phrase | None:
    """Why it cannot go along. `size` in bytes, 0 where it is not known yet."""
    if ending(name) not in BEGINS or "." not in name:
        return Phrase.of("forms-file-kind", kinds=NAMES)
    if size > MOST * MEGABYTE:
        return Phrase.of("forms-file-too-large", most=MOST, size=-(-size // MEGABYTE))
    return None


def is_what_it_says(name: str, content: bytes) -> bool:
    """A programme stays one under every name; a text is one from the first letter to the last."""
    if objection(name, len(content)) is not None:
        return False
    if ending(name) == "txt":
        return b"\0" not in content and not content.startswith((b"MZ", b"#!"))
    return content.startswith(BEGINS[ending(name)])

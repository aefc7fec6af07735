"""The minutes of a meeting as a document: what was said is still to be added before it is signed."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Part:
    heading: str
    lines: Sequence[str]
    is_numbered: bool = False


@dataclass(frozen=True)
class Document:
    """`signatures`: what each signs as, and the name."""

    title: str
    subtitle: str
    made_at: datetime
    facts: Sequence[tuple[str, str]]
    parts: Sequence[Part]
    signatures: Sequence[tuple[str, str]]


def written(document: Document) -> bytes:
    """DOCX, always the same for the same meeting. Blocking."""
    import docx
    from docx.shared import Pt

    page = docx.Document()
    page.core_properties.title = f"{document.title}. {document.subtitle}"
    page.core_properties.author = ""
    page.core_properties.created = page.core_properties.modified = document.made_at.replace(tzinfo=None)
    page.styles["Normal"].font.size = Pt(12)
    page.add_heading(document.title, 0)
    page.add_heading(document.subtitle, 1)
    for label, fact in document.facts:
        line = page.add_paragraph()
        line.add_run(f"{label}: ").bold = True
        line.add_run(fact)
    for part in document.parts:
        page.add_heading(part.heading, 2)
        for at, said in enumerate(part.lines, 1):
            page.add_paragraph(f"{at}. {said}" if part.is_numbered else said)
    for label, name in document.signatures:
        page.add_paragraph(f"\n{label}: ______________________ {name}")
    file = io.BytesIO()
    page.save(file)
    return file.getvalue()

"""A document and a sheet of paper through the real Telegram client: what went in comes out, and the code leads back."""

from pathlib import Path

from tests.double import Message
from tests.outside import PARISH, Town, town
from tests.printed import printed

TEXT = "Sestdien, 28. novembrī, plkst. 10.00 talka pie ezera. Ņemiet līdzi cimdus."
PLAN = b"%PDF-1.7 the plan of a joint work day"


def documents(here: Town) -> list[Message]:
    return [one for one in here.double.history(here.ilze) if one.by_bot and one.media == "document"]


async def writes(here: Town) -> None:
    ilze = here.ilze
    await here.says(ilze, "/pazinojums", "Uzrakstiet paziņojumu")
    await here.says(ilze, TEXT, "pievienojiet vienu attēlu vai dokumentu")
    before = len(here.double.history(ilze))
    await ilze.sends({"document": here.double.files.describe("document", PLAN, "Talkas plāns.pdf", "application/pdf")})
    await here.answered(ilze, before, "Vai vajag pogu?")
    await here.taps(ilze, "Izlaist", "Vai tas ir steidzami")
    await here.taps(ilze, "Izlaist", "Kad sūtīt?")
    await here.taps(ilze, "Izlaist", "Nosūtīt")
    await here.taps(ilze, "Nosūtīt", "Augšā redzams")


async def test_a_document_comes_back_as_it_was_sent_and_the_sheet_leads_to_it(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await here.program.start()
        await writes(here)
        await here.program.until(lambda: any(one.media == "document" for one in here.seen(here.ilze, TEXT)))
        (preview, *_) = [one for one in documents(here) if TEXT in one.text]
        assert here.double.files.content(preview.file_id) == PLAN

        await here.taps(here.ilze, "Sūtīt", "Sūtu Z-1")
        await here.says(here.ilze, "/start z-1", TEXT)
        await here.taps(here.ilze, "Pārsūtīšanai", "tas pats teksts")
        await here.taps(here.ilze, "Drukāt lapu", "Lapa drukāšanai")

        sheet = printed(here.double.files.content(documents(here)[-1].file_id))
        assert TEXT in sheet.text
        assert "Talkas plāns.pdf" in sheet.text
        assert sheet.codes == [f"https://t.me/{here.double.username}?start=p-{PARISH}-z-1"]

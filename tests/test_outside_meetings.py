"""A meeting and the real Telegram client: the file for one's own calendar arrives, also when the power goes."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import vobject

from bot.domain.meetings import MeetingKind, NewMeeting
from storage.store import Store
from tests.double.messages import Message
from tests.outside import PARISH, in_store, town

STARTS = datetime.now(UTC).replace(microsecond=0) + timedelta(days=20)


async def _announced(store: Store) -> None:
    new = NewMeeting(MeetingKind.RESIDENTS, "Par ceļiem, tiltiem; un šķūņiem", STARTS, (PARISH,))
    id = await store.meetings.add(new, 1, datetime.now(UTC))
    await store.meetings.announce(id, datetime.now(UTC))


def document(shown: Message) -> dict[str, Any]:
    found: dict[str, Any] = shown.fields["document"]
    return found


async def test_the_file_for_a_calendar_arrives_though_the_program_was_killed_meanwhile(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        await in_store(here.database, _announced)
        await here.program.start()
        shown = await here.says(here.anna, "/start m-1", "Par ceļiem")
        tap = await here.anna.taps(shown, "Kalendāram")
        await here.program.until(lambda: tap.is_answered)
        await here.program.kill()

        await here.program.start()
        file = document(await here.sees(here.anna, "atveriet failu"))

        assert file["file_name"] == "S-1.ics"
        event = vobject.readOne(here.double.files.content(file["file_id"]).decode()).vevent
        assert event.summary.value == "Iedzīvotāju sapulce: Par ceļiem, tiltiem; un šķūņiem"
        assert event.dtstart.value == STARTS

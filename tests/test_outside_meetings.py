"""A meeting and the real Telegram client: the file for one's own calendar arrives, also when the power goes."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import vobject

from bot.domain.meetings import MeetingKind, NewMeeting
from bot.domain.roles import RoleName
from storage.store import Store
from tests.chat import read
from tests.double.messages import Message
from tests.forked import ROOT
from tests.outside import LONG_AGO, PARISH, in_store, join, town

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


# ---------------------------------------------------------------- carried by hand, for many places at once

FORWARDED = "SELECT COUNT(*), COUNT(forwarded_at) FROM shares"


async def _sitting(store: Store, starts_at: datetime) -> int:
    units = read(ROOT / "municipality.toml")[0].units
    new = NewMeeting(MeetingKind.SITTING, "Kārtējā sēde", starts_at, tuple(units), agenda=("Ceļi <un> tilti & šķūņi",))
    return await store.meetings.add(new, 1, datetime.now(UTC))


async def test_a_sitting_of_all_places_is_one_text_to_forward_though_the_program_was_killed(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        chair = here.double.person("Dace", started=True)

        async def furnish(store: Store) -> None:
            await store.roles.give(await join(store, chair, "aluksne"), RoleName.CHAIR, "", "", None, LONG_AGO)
            await _sitting(store, STARTS)

        await in_store(here.database, furnish)
        await here.program.start()
        await here.says(chair, "/start m-1", "izskatīsies")
        tap = await chair.taps(await here.sees_button(chair, "Izziņot"), "Izziņot")
        await here.program.until(lambda: tap.is_answered)
        await here.program.kill()
        await here.program.start()

        shown = await here.sees_button(chair, "Pārsūtīju visām")
        assert "Ceļi <un> tilti & šķūņi" in shown.text
        assert len({one.text for one in here.seen(chair, "Teksts visām ir viens")}) == 1
        assert here.rows(FORWARDED) == [(15, 0)]  # Malienas pagasts has its group
        await here.presses(chair, "Pārsūtīju visām", chair)
        await here.settles()
        assert here.rows(FORWARDED) == [(15, 15)]


async def test_the_outcome_of_a_sitting_is_one_text_to_forward_too(tmp_path: Path) -> None:
    async with town(tmp_path) as here:
        chair = here.double.person("Dace", started=True)

        async def furnish(store: Store) -> None:
            await store.roles.give(await join(store, chair, "aluksne"), RoleName.CHAIR, "", "", None, LONG_AGO)
            held = await _sitting(store, datetime.now(UTC) - timedelta(days=1))
            await store.meetings.announce(held, LONG_AGO - timedelta(days=14))

        await in_store(here.database, furnish)
        await here.program.start()
        await here.says(chair, "/start m-1", "Kārtējā sēde")
        await here.taps(chair, "Kas iznāca", "Cik cilvēku")
        await here.says(chair, "12", "Ko nolēma")
        await here.says(chair, "Atbalstīt jumtu", "Kā balsoja")
        await here.says(chair, "8 1 0 0", "Kas ko izdarīs")
        await here.taps(chair, "Izlaist", "Kas sēdi vadīja")
        await here.says(chair, "Dace Liepa", "Kas protokolēja")
        await here.says(chair, "Ilze Ozola", "Nosūtīt")
        await here.taps(chair, "Nosūtīt", "Pierakstīts")

        shown = await here.sees_button(chair, "Pārsūtīju visām")
        assert "Par ko balsoja:\n1. Atbalstīt jumtu. Nav pieņemts." in shown.text
        assert len(here.seen(chair, "Teksts visām ir viens")) == 1

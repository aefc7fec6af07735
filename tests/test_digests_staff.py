"""The staff's day: what their channel and their mailbox say in the morning, and what can be pressed there."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.channels.email import Email
from bot.domain.consultations import NewConsultation
from bot.domain.digests import Kind, Window
from bot.domain.media import Media
from bot.domain.roles import RoleName
from bot.domain.summaries import MOST, Ahead, Due, Figures, Summary, Urgent
from bot.messages import Outbound
from bot.routing import timer_turn
from bot.status import Status, stored
from handlers.digests import summary
from storage.store import Store
from tests.chat import MONDAY, ROOT, Actor, Chat, Platform, Room
from tests.mailbox import Mailbox, mail_server
from tests.proposals import WAITS, decides, publishes, reports, submits
from tests.test_alerts import later, told
from tests.test_polls_outcome import NIGHT, closed, concludes


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
async def chat(tmp_path: Path, mailbox: Mailbox) -> AsyncIterator[Chat]:
    """With an e-mail address for all parishes, and one for another parish than Maliena."""
    own = (ROOT / "municipality.toml").read_text("utf-8")
    mail = '[[mail]]\nto = "dome@example.lv"\n\n[[mail]]\nto = "anna@example.lv"\nparishes = ["annas", "alsviku"]\n\n'
    file = tmp_path / "novads.toml"
    file.write_text(own.replace("[official_submission] ", f"{mail}[official_submission] ", 1), "utf-8")
    async with mail_server(mailbox) as server:
        platform = Platform()

        async def content(media: Media) -> bytes | None:
            return await opened.machine.media_bytes(media)

        others = {"email": Email(server, "balss@example.lv", content, platform)}
        opened = await Chat(tmp_path, file, platform, others=others, digests=True).open()
        yield opened
        await opened.close()


async def waits(anna: Actor, ilze: Actor) -> None:
    """Anna's proposal waits for the municipality."""
    await submits(anna)
    await publishes(ilze)
    await decides(ilze, "Lemt", *WAITS)


def titles(room: Room) -> list[str]:
    return [shown.title for shown in room.screen if "novembris" in shown.title or "decembris" in shown.title]


async def test_in_the_morning_the_channel_says_what_waits_and_a_press_leads_to_the_answer(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=1)

    shown = staff.last
    assert shown.title == "Šodien, otrdiena, 2026. gada 24.\u00a0novembris"
    assert "Gaida pašvaldības atbildi: 1." in shown.text
    assert "AL-2026-0001, Parki, rotaļlaukumi" in shown.text
    assert "soliņu" not in shown.text  # nobody sees who reads there
    await peteris.taps("Atbildēt 1", message=shown)
    assert "Vajag soliņu pie ezera" in peteris.last.text + peteris.screen[-2].text


async def test_who_says_that_they_answer_is_seen_by_all_on_the_same_message(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=1)
    shown = staff.last

    await peteris.taps("Es atbildēšu", in_=staff, message=shown)
    await chat.passes(minutes=1)

    assert "\nAtbildēs: " in shown.text
    assert shown.title.startswith("Šodien")


async def test_who_says_so_elsewhere_is_seen_on_the_mornings_message_too(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=1)
    shown = staff.last

    await peteris.says("nr. 1")
    await peteris.taps("Es atbildēšu")
    await chat.passes(minutes=1)
    assert "Atbildēs: " in shown.text

    await peteris.taps("Atdot")
    await chat.passes(minutes=1)
    assert "Atbildēs: " not in shown.text


async def test_what_is_answered_offers_no_answer_on_the_mornings_message(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await waits(anna, ilze)
    await reports(anna)
    await chat.passes(days=1)
    shown = staff.last
    assert {"Atbildēt 1", "Atbildēt 2"} <= set(shown.labels)

    await decides(
        peteris, "Atbildēt", "Nav ņemts vērā", "Soliņš tur jau ir.", "Iesniegt no jauna", "Izlaist", "Izlaist"
    )
    await chat.passes(minutes=1)

    assert "✓ AL-2026-0001, Parki, rotaļlaukumi: Nav ņemts vērā" in shown.text
    assert "Atbildēt 1" not in shown.labels
    assert "Atbildēt 2" in shown.labels


async def test_what_its_author_has_made_clear_waits_again_on_the_mornings_message(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await reports(anna)
    await chat.passes(days=1)
    shown = staff.last

    await decides(peteris, "Atbildēt", "Vajadzīgs precizējums", "Pie kura veikala?")
    await chat.passes(minutes=1)
    assert "✓ AL-2026-0001, Ceļi un ielas: Vajadzīgs precizējums" in shown.text

    await anna.taps("Atbildēt")
    await anna.says("Pie Maxima")
    await anna.taps("Nosūtīt", message=anna.last)
    await chat.passes(minutes=1)
    assert "✓" not in shown.text
    assert "Atbildēt 1" in shown.labels


async def test_everything_is_shown_one_to_one(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=1)

    await peteris.taps("Rādīt visu: 1", message=staff.last)

    assert "Vajag soliņu pie ezera" in peteris.last.text


async def test_a_day_without_news_says_nothing(chat: Chat, ilze: Actor, staff: Room, mailbox: Mailbox) -> None:
    await chat.passes(days=8)

    assert titles(staff) == []
    assert mailbox.letters == []


async def test_on_monday_there_is_one_message_the_weeks_with_its_picture(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=7)

    monday = [title for title in titles(staff) if "30.\u00a0novembris" in title]
    assert monday == ["Nedēļas sākums: pirmdiena, 2026. gada 30.\u00a0novembris"]
    assert "Jauni priekšlikumi: 1" in staff.last.text
    assert staff.screen[-2].message.media is not None
    assert staff.screen[-2].text == "Nedēļa: 23.11.2026 – 29.11.2026"


async def test_what_is_late_is_said_with_its_days(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await reports(anna)  # five working days
    await chat.passes(days=9)

    assert "AL-2026-0001, Ceļi un ielas: kavējas 2 darba dienas, termiņš 30.11.2026" in staff.last.text


async def test_the_same_comes_by_email_to_whose_places_it_is(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room, mailbox: Mailbox
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=1)

    [letter] = mailbox.letters
    assert letter["To"] == "dome@example.lv"
    assert letter["Subject"] == "Šodien, otrdiena, 2026. gada 24. novembris"
    body = letter.get_body(("plain",))
    assert body is not None
    assert "Gaida pašvaldības atbildi: 1." in body.get_content()
    assert "Atbildēt 1: https://" in body.get_content()


async def status(chat: Chat, tmp_path: Path) -> str:
    now, mailboxes = chat.clock.now(), chat.municipality.mailboxes
    found = await chat.machine.read(lambda store: stored(store, now, mailboxes))
    return "\n".join(Status(now, tmp_path / "balss.db", False, False, None, found).lines())


async def test_of_an_address_that_is_none_the_administrators_hear_once_until_letters_arrive_there(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, andris: Actor, mailbox: Mailbox, tmp_path: Path
) -> None:
    mailbox.refuses.add("dome@example.lv")
    await waits(anna, ilze)
    await chat.passes(days=1)
    await later(chat, minutes=1)
    assert "dome@example.lv" in andris.sees("alerts-mail-refused", names="dome@example.lv").text
    assert "nothing arrives at dome@example.lv" in await status(chat, tmp_path)

    await reports(anna)
    await later(chat, days=2)
    assert told(andris, "alerts-mail-refused") == 1

    mailbox.refuses.clear()
    await reports(anna, "Vēl viena bedre pie veikala")
    await later(chat, days=1)
    assert "nothing arrives" not in await status(chat, tmp_path)


async def test_of_a_server_that_puts_letters_off_all_day_the_administrators_hear(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, andris: Actor, mailbox: Mailbox
) -> None:
    mailbox.answers += ["451 4.3.0 later"] * 1000
    await waits(anna, ilze)
    await chat.passes(days=1)
    await later(chat, minutes=1)
    assert told(andris, "alerts-mail-refused") == 0

    await later(chat, hours=8)
    andris.sees("alerts-mail-refused", names="dome@example.lv")


async def test_a_letter_is_not_changed_afterwards(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room, mailbox: Mailbox
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=1)
    await peteris.taps("Es atbildēšu", in_=staff)
    await chat.passes(minutes=1)

    assert len(mailbox.letters) == 1
    assert await chat.rows("SELECT id FROM outbox WHERE address LIKE 'email:%' AND edits IS NOT NULL") == []


async def test_a_letter_of_the_week_carries_its_picture(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room, mailbox: Mailbox
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=7, minutes=5)

    kinds = [part.get_content_type() for part in mailbox.letters[-1].walk()]
    assert kinds.count("image/jpeg") + kinds.count("image/png") == 1


async def test_where_there_is_no_channel_each_of_the_staff_reads_it(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await waits(anna, ilze)
    await chat.passes(days=1)

    assert any(shown.title.startswith("Šodien, otrdiena") for shown in peteris.screen)


async def test_a_parishs_own_staff_read_of_their_parish_alone(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    inga = await chat.official("Inga", RoleName.STAFF, "annas")
    await waits(anna, ilze)
    await chat.passes(days=1)

    assert not any(shown.title.startswith("Šodien") for shown in inga.screen)


async def test_after_days_off_and_a_restart_one_message_covers_them(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await waits(anna, ilze)
    await chat.restarts()
    await chat.passes(days=4, hours=20)  # Saturday
    friday = len(titles(staff))
    await chat.passes(days=1)

    assert len(titles(staff)) == friday


async def test_the_most_there_can_be_has_room_in_one_message(chat: Chat, staff: Room) -> None:
    due = tuple(Due(id, f"K-{id}", date(2026, 12, 22)) for id in range(1001, 1021))
    urgent = tuple(Urgent(id, f"AL-2026-1{id:03}", "cleanliness", date(2026, 10, 22)) for id in range(1, MOST + 1))
    ahead = tuple(Ahead(f"S-{id}", "residents", "jaunaluksnes", MONDAY) for id in range(1001, 1011))
    full = Figures(
        **dict.fromkeys(summary.COUNTS + summary.NEWS, 9999),
        municipality=9999,
        late=9999,
        soon=9999,
        opinions=due,
        consultations=due,
        undecided=due,
        meetings=ahead,
        urgent=urgent,
    )
    window = Window(MONDAY - timedelta(days=7), MONDAY)

    async def painted(store: Store) -> Outbound:
        turn = await timer_turn(chat.machine.world, store, MONDAY)
        return await summary.painted(turn, Summary(1, Kind.STAFF_WEEK, "", window, full))

    message = await chat.machine.read(painted)

    claimed = " Atbildēs: pašvaldības koordinators, kopš ceturtdienas, 24. decembra, plkst. 10.00"
    assert len(message.text) + MOST * len(claimed) < chat.platform.capabilities.text_length
    assert len([choice for row in message.rows for choice in row]) <= 100


async def test_what_a_parish_said_together_stands_before_what_one_wrote(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room, group: Room
) -> None:
    await waits(anna, ilze)
    await closed(chat, ilze, anna)
    await chat.passes(**NIGHT)
    await concludes(ilze, "Gaida pašvaldības atbildi", "Ceļš ir pašvaldības.", "Pašvaldība pateiks, vai remontēs.")
    await chat.passes(days=1)

    shown = next(one for one in reversed(staff.screen) if "Steidzamākie" in one.text)
    assert "Kopviedokļi un aptaujas, kas gaida pašvaldības atbildi: 1\n• A-1, līdz" in shown.text
    assert shown.labels[:2] == ["Atvērt A-1", "Atbildēt 1"]


async def test_what_the_council_was_asked_is_said_with_its_last_day_and_then_that_a_decision_is_due(
    chat: Chat, peteris: Actor, staff: Room
) -> None:
    person, now = await chat.person(peteris), chat.clock.now()
    asked = NewConsultation("Vai slēgt ceļu uz Brenciem?", tuple(chat.municipality.units), due_on=date(2026, 11, 27))
    id = await chat.machine.write(lambda store: store.consultations.ask(asked, person.id, now))
    await chat.passes(days=7)
    assert "Padomei uzdotie jautājumi, kas gaida padomes viedokli: 1\n• K-1, līdz piektdienai" in staff.last.text

    await chat.machine.write(lambda store: store.consultation_answers.send(id, "Nē.", person.id, chat.clock.now()))
    await chat.passes(days=7)
    assert "gaida pašvaldības lēmumu: 1\n• K-1" in staff.last.text
    assert "Atvērt K-1" in staff.last.labels

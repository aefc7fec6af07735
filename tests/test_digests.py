"""Weekly and monthly digests, on simulated clocks: who reads what, once."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.domain.calendar import RIGA, at
from bot.domain.consultations import NewConsultation
from tests.announcements import TALKA, sends, subscriber
from tests.chat import Actor, Chat, Room, Shown
from tests.meetings import announces, cancels
from tests.polls import opens
from tests.proposals import decides, publishes, submits

WEEKLY, MONTHLY = "Nedēļa Malienas pagastā", "Kas izdarīts novembrī: Malienas pagasts"
HERE, YOURS = "Šonedēļ Malienas pagastā", "Jūsu nedēļa"
SOUP = "Svētdien plkst. 12.00 pie ezera būs zupa. Nāciet!"
OURS = ("Darām paši", "Ir dēļi.", "Soliņu taisīsim talkā.", "12.12.2026.")
DONE = ("Īstenots", "Soliņš ir uzstādīts pie ezera.", "Darbs ir pabeigts.")


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    chat = await Chat(tmp_path, digests=True).open()
    yield chat
    await chat.close()


async def until(chat: Chat, day: str, clock: str = "12:00") -> None:
    moment = at(datetime.fromisoformat(day).date(), time.fromisoformat(clock), RIGA)
    await chat.passes(seconds=(moment - chat.clock.now()).total_seconds())


async def leaps(chat: Chat, day: str) -> None:
    """The program was off until then."""
    await chat.close()
    chat.clock.move_to(at(datetime.fromisoformat(day).date(), time(12), RIGA))
    await chat.open()


def titled(place: Actor | Room, title: str) -> list[Shown]:
    return [shown for shown in place.screen if shown.title == title]


async def weekly(actor: Actor) -> None:
    await actor.says("ziņas")
    await actor.taps("Reizi nedēļā")


async def published(ilze: Actor, author: Actor) -> None:
    await submits(author)
    await publishes(ilze)


# ---------------------------------------------------------------- "Šonedēļ"


async def test_what_found_no_place_in_a_week_stands_in_one_post_with_what_comes(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    await published(ilze, anna)
    await opens(ilze)
    await announces(ilze)
    await sends(ilze)
    await sends(ilze, text=SOUP)
    await until(chat, "2026-11-30", "12:00")

    (post,) = titled(group, HERE)
    for line in ("S-1 „Par skolas telpām”, Tautas nams", "A-1 „Kur likt soliņu?”: līdz pirmdienai", TALKA, SOUP):
        assert line in post.text
    assert post.labels == ["Skatīt S-1", "Skatīt A-1", "Skatīt Z-1", "Skatīt Z-2"]
    await until(chat, "2026-12-04")
    assert [shown.text for shown in group.screen if SOUP in shown.text] == [post.text]


async def test_in_no_seven_days_are_there_more_than_three_posts(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    await published(ilze, anna)
    for number in range(9):
        await sends(ilze, text=f"{number}. {SOUP}")
    await opens(ilze)
    days = []
    for _ in range(21):
        before = len(group.screen)
        await chat.passes(days=1)
        days.append(len(group.screen) - before)

    assert max(days) == 1
    assert max(sum(days[first : first + 7]) for first in range(15)) <= 3
    read = "".join(shown.text for shown in group.screen)
    assert [number for number in range(9) if f"{number}. {SOUP}" not in read] == []


async def test_the_log_says_that_it_went_into_the_weekly_post(chat: Chat, ilze: Actor, group: Room) -> None:
    for number in range(5):
        await sends(ilze, text=f"{number}. {SOUP}")
    await until(chat, "2026-11-30")
    await ilze.says("visi paziņojumi")
    await ilze.taps("Skatīt Z-5")
    await ilze.taps("Kur aizgāja")

    assert "grupas ziņā „Šonedēļ”, 30.11.2026" in ilze.last.text


async def test_what_is_withdrawn_is_withdrawn_in_the_weekly_post_too(chat: Chat, ilze: Actor, group: Room) -> None:
    for number in range(5):
        await sends(ilze, text=f"{number}. {SOUP}")
    await until(chat, "2026-11-30")
    await ilze.says("visi paziņojumi")
    await ilze.taps("Skatīt Z-5")
    await ilze.taps("Atsaukt")
    await ilze.says("Zupas nebūs.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=1)

    (post,) = titled(group, HERE)
    assert "Zupas nebūs." in post.text
    assert f"4. {SOUP}" not in post.text


async def test_an_old_announcement_goes_also_where_it_stood_in_a_weekly_post(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    for number in range(5):
        await sends(ilze, text=f"{number}. {SOUP}")
    await until(chat, "2026-11-30")
    await chat.machine.write(lambda store: store.announcements.delete(5))

    assert await chat.rows("SELECT issue_id FROM issue_announcements WHERE announcement_id = 5") == []
    assert len(titled(group, HERE)) == 1


async def test_one_thing_that_has_its_own_post_is_not_told_again(chat: Chat, ilze: Actor, group: Room) -> None:
    await announces(ilze, when="03.12.2026 18.00")
    await until(chat, "2026-12-02")

    assert titled(group, HERE) == []


async def test_where_nothing_is_nobody_hears_anything(chat: Chat, ilze: Actor, anna: Actor, group: Room) -> None:
    await weekly(anna)
    before = len(anna.screen)
    await chat.passes(days=40)

    assert (group.screen, len(anna.screen)) == ([], before)
    assert titled(ilze, YOURS) == []


# ---------------------------------------------------------------- residents


async def test_once_a_week_who_asked_for_it_reads_what_concerns_them(
    chat: Chat, ilze: Actor, anna: Actor, janis: Actor, group: Room
) -> None:
    await weekly(anna)
    await published(ilze, anna)
    await decides(ilze, "Lemt", *OURS)
    await announces(ilze)
    await opens(ilze)
    await until(chat, "2026-11-29", "17:01")

    (week,) = titled(anna, WEEKLY)
    assert "kuros piedalāties\n• AL-2026-0001 „Vajag soliņu pie ezera”: Darām paši" in week.text
    assert "Pamatojums: Ir dēļi." in week.text
    assert "Kas izlemts" not in week.text
    for words in ("Kas gaidāms", "A-1 „Kur likt soliņu?”", "Jauni priekšlikumi: 1"):
        assert words in week.text
    assert titled(janis, WEEKLY) == []


async def test_one_press_and_none_comes_any_more(chat: Chat, ilze: Actor, anna: Actor, group: Room) -> None:
    await weekly(anna)
    await published(ilze, anna)
    await until(chat, "2026-11-29", "18:00")
    await anna.taps("Atteikties no ziņām")
    anna.sees("subscriptions-set", now="tikai to, kur Jūs piedalāties")
    await submits(anna, "Vajag lampu pie skolas", "Apgaismojums")
    await publishes(ilze)
    await chat.passes(days=8)

    assert len(titled(anna, WEEKLY)) == 1


async def test_what_one_has_answered_is_not_asked_again(chat: Chat, ilze: Actor, anna: Actor, group: Room) -> None:
    await weekly(anna)
    await published(ilze, anna)
    await opens(ilze)
    await anna.starts("a-1")
    await anna.taps("2. Pie skolas")
    await until(chat, "2026-11-29", "18:00")

    assert "A-1" not in titled(anna, WEEKLY)[0].text


async def test_what_was_called_off_is_not_announced_as_coming(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    await weekly(anna)
    await published(ilze, anna)
    await announces(ilze)
    await cancels(ilze)
    await until(chat, "2026-11-29", "18:00")

    assert "Par skolas telpām" not in titled(anna, WEEKLY)[0].text


@pytest.mark.parametrize("lot", [1, 2, 50])
async def test_however_many_at_once_each_reads_it_once(
    chat: Chat, ilze: Actor, anna: Actor, group: Room, monkeypatch: pytest.MonkeyPatch, lot: int
) -> None:
    monkeypatch.setattr("handlers.digests.residents.LOT", lot)
    others = [await chat.resident(name, "malienas") for name in ("Emma", "Gints")]
    for one in (anna, *others):
        await weekly(one)
    await published(ilze, anna)
    await until(chat, "2026-11-29", "16:59")
    await chat.restarts()
    await chat.passes(minutes=2)
    await chat.restarts()
    await chat.passes(hours=2)

    assert [len(titled(one, WEEKLY)) for one in (anna, *others)] == [1, 1, 1]


# ---------------------------------------------------------------- calendar


async def test_every_matter_is_told_of_once_over_outages_and_restarts(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    """A proposal is published nearly every other day; the program is off over two Sundays."""
    await weekly(anna)
    count = 0
    for round in range(11):
        await submits(anna, f"Vajag soliņu pie {round}. ezera", "Parki, rotaļlaukumi")
        await publishes(ilze)
        count += 1
        if round % 3 == 2:
            await chat.machine.close()
            chat.clock.move_to(chat.clock.now() + timedelta(days=2))
            await chat.open()
        else:
            await chat.passes(days=2)
    await chat.passes(days=7)

    told = [line for shown in titled(anna, WEEKLY) for line in shown.text.splitlines() if "Jauni" in line]
    assert sum(int(line.rpartition(" ")[2]) for line in told) == count
    assert len(told) >= 3


async def test_after_two_days_of_outage_it_comes_late_and_once(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    await weekly(anna)
    await published(ilze, anna)
    await until(chat, "2026-11-29", "16:00")
    await chat.close()
    chat.clock.move_to(datetime(2026, 12, 1, 14, tzinfo=UTC))
    await chat.open()
    await chat.passes(minutes=1)

    assert len(titled(anna, WEEKLY)) == 1
    await until(chat, "2026-12-06", "17:05")
    assert len(titled(anna, WEEKLY)) == 1


@pytest.mark.parametrize("sunday", ["2028-03-26", "2027-10-31"])
async def test_on_the_days_on_which_the_clocks_are_changed_it_comes_at_five(
    chat: Chat, ilze: Actor, anna: Actor, group: Room, sunday: str
) -> None:
    await leaps(chat, (datetime.fromisoformat(sunday) - timedelta(days=2)).date().isoformat())
    await weekly(anna)
    await published(ilze, anna)
    await until(chat, sunday, "16:59")
    assert titled(anna, WEEKLY) == []
    await chat.passes(minutes=2)
    assert len(titled(anna, WEEKLY)) == 1


async def test_on_easter_it_waits_for_a_day_that_is_not_off(chat: Chat, ilze: Actor, anna: Actor, group: Room) -> None:
    await leaps(chat, "2027-03-23")
    await weekly(anna)
    await published(ilze, anna)
    await opens(ilze)
    await announces(ilze, when="01.04.2027 18.00")
    await until(chat, "2027-03-29", "20:00")  # Easter Monday
    assert (titled(anna, WEEKLY), titled(group, HERE)) == ([], [])
    await until(chat, "2027-03-30", "18:00")

    assert (len(titled(anna, WEEKLY)), len(titled(group, HERE))) == (1, 1)


# ---------------------------------------------------------------- who speaks for a parish


async def test_who_speaks_for_a_parish_reads_what_waits_the_oldest_first(
    chat: Chat, ilze: Actor, anna: Actor, janis: Actor, group: Room
) -> None:
    await published(ilze, anna)
    await chat.passes(days=1)
    await submits(anna, "Vajag lampu pie skolas", "Apgaismojums")
    await until(chat, "2026-11-29", "18:01")

    (week,) = titled(ilze, YOURS)
    assert "• priekšlikumi: 2\n\nVisilgāk:\nAL-2026-0001 „Vajag soliņu pie ezera”" in week.text
    assert "Vajag lampu" not in week.text  # nobody has read it yet
    assert "• iesniegti priekšlikumi: 2" in week.text
    await ilze.taps("Sākt (2)", message=week)
    assert "Vajag soliņu pie ezera" in ilze.last.text
    assert titled(janis, YOURS) == []


async def test_how_few_have_answered_is_told_to_nobody(chat: Chat, ilze: Actor, anna: Actor, group: Room) -> None:
    await opens(ilze)
    await anna.starts("a-1")
    await anna.taps("2. Pie skolas")
    await until(chat, "2026-11-29", "18:01")

    assert "• atbildes aptaujā A-1: mazāk nekā 5" in titled(ilze, YOURS)[0].text


async def test_who_chairs_the_council_reads_where_answers_are_late_who_is_silent_and_when_it_sits(
    chat: Chat, ilze: Actor, anna: Actor, dace: Actor, peteris: Actor, janis: Actor, group: Room
) -> None:
    await published(ilze, anna)
    person, now = await chat.person(peteris), chat.clock.now()
    asked = NewConsultation("Vai slēgt ceļu?", ("malienas", "annas"), due_on=date(2027, 1, 15))
    id = await chat.machine.write(lambda store: store.consultations.ask(asked, person.id, now))
    await until(chat, "2027-01-03", "12:00")
    await announces(dace, kind="Padomes sēde", title="Budžets", when="12.01.2027 15.00", where="Visam novadam")
    await until(chat, "2027-01-03", "18:01")

    week = titled(dace, YOURS)[-1]
    assert "Visa padome:\n• Malienas pagasts: termiņā neatbildēti priekšlikumi: 1" in week.text
    assert f"• K-{id}: padomes viedoklis vajadzīgs līdz piektdienai, 15.\u00a0janvārim. Vietas, kas" in week.text
    assert "vēl nav parakstījušas: 2" in week.text
    assert "• otrdiena, 12.\u00a0janvāris, plkst.\u00a015.00: " in week.text
    assert "Visa padome" not in titled(ilze, YOURS)[-1].text


# ---------------------------------------------------------------- "Kas izdarīts"


async def test_once_a_month_everybody_reads_what_was_decided_and_done(
    chat: Chat, ilze: Actor, anna: Actor, group: Room
) -> None:
    dora = await subscriber(chat, "Dora")
    await weekly(anna)
    await published(ilze, anna)
    await decides(ilze, "Lemt", *OURS)
    await decides(ilze, "Lemt", *DONE)
    await until(chat, "2026-12-01", "10:05")

    for place in (group, dora, anna):
        (month,) = titled(place, MONTHLY)
        assert month.text.startswith("Īstenots\n• AL-2026-0001 „Vajag soliņu pie ezera”: Īstenots\nIzdarīts: Soliņš")
    assert titled(dora, MONTHLY)[0].labels == ["Atvērt 1", "Atteikties no ziņām"]
    await until(chat, "2027-01-10")
    assert len(titled(group, MONTHLY)) == 1
    assert not [shown for shown in group.screen if "decembrī: " in shown.title]

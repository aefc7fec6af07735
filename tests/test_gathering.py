"""What falls due for one person on the same morning is one message, with a button for each."""

from tests.chat import Actor, Chat, Room, Shown
from tests.consultations import asks
from tests.meetings import announces, records, until
from tests.proposals import WAITS, decides, publishes, submits

TEXTS = ("Vajag soliņu pie ezera", "Vajag lampu pie skolas", "Vajag zīmi pie tilta")


async def waits(anna: Actor, ilze: Actor, *texts: str) -> None:
    """For the municipality, all since the same day."""
    for text in texts:
        await submits(anna, text)
        number = next(word for word in anna.last.text.split() if word.startswith("AL-2026-")).strip(".,")
        await publishes(ilze)
        await decides(ilze, "Lemt", *WAITS, opens=number)


def told(actor: Actor, chat: Chat, phrase: str) -> list[Shown]:
    return [shown for shown in actor.screen if chat.says(shown, phrase, {})]


def lists(actor: Actor, title: str = "Gaida Jūs") -> list[Shown]:
    return [shown for shown in actor.screen if shown.title.startswith(title)]


async def until_they_are_late(chat: Chat) -> None:
    """Their timers have fired, and nobody has been told yet."""
    while not await chat.rows("SELECT id FROM outbox WHERE phrase = 'deadlines-late-staff'"):
        (due,) = await chat.rows("SELECT MIN(fires_at) AS at FROM timers WHERE kind = 'proposals.due'")
        await chat.passes(seconds=max(0, due["at"] / 1_000_000 - chat.clock.now().timestamp()))


async def test_what_is_late_on_the_same_morning_is_one_message(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, peteris: Actor, group: Room
) -> None:
    await waits(anna, ilze, *TEXTS)
    await chat.passes(days=60)

    late = lists(peteris)[-1]
    assert late.title == "Gaida Jūs: 3"
    for text in TEXTS:
        assert text in late.text
    assert late.text.count("Dienas pāri: 5.") == 3  # in the morning after Christmas
    assert late.labels == ["1. Atbildēt", "2. Atbildēt", "3. Atbildēt"]
    assert told(peteris, chat, "deadlines-late-staff") == []
    assert lists(dace, "Citi vēl nav")[-1].labels == ["1. Atvērt", "2. Atvērt", "3. Atvērt"]
    assert told(dace, chat, "deadlines-late-council") == []


async def test_its_button_leads_to_the_act(chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room) -> None:
    await waits(anna, ilze, *TEXTS[:2])
    await chat.passes(days=60)

    await peteris.taps("2. Atbildēt", message=lists(peteris)[-1])

    assert "lampu" in peteris.last.title


async def test_a_single_one_stays_as_it_is(chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room) -> None:
    await waits(anna, ilze, TEXTS[0])
    await chat.passes(days=60)

    assert lists(peteris) == []
    assert len(told(peteris, chat, "deadlines-late-staff")) == 1


async def test_beyond_ten_they_are_counted_and_the_list_of_what_waits_is_there(
    chat: Chat, ilze: Actor, peteris: Actor, group: Room
) -> None:
    for name in ("Biruta", "Kārlis", "Rita", "Uldis"):
        resident = await chat.resident(name, "malienas")
        await waits(resident, ilze, *(f"{text} {name}" for text in TEXTS))
    await chat.passes(days=60)

    late = lists(peteris)[-1]
    assert late.title == "Gaida Jūs: 12"
    assert "Un vēl: 2." in late.text
    assert len(late.labels) == 11
    await peteris.taps("Gaida mani", message=late)
    assert "12" in peteris.last.title or "12" in peteris.last.text


async def test_nothing_is_lost_or_said_twice_when_it_stops_in_between(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await waits(anna, ilze, *TEXTS)
    await until_they_are_late(chat)
    assert not [shown for shown in peteris.screen if "Dienas pāri" in shown.text]
    await chat.restarts()
    await chat.passes(days=2)

    (late,) = [shown for shown in lists(peteris) if "Dienas pāri" in shown.text]
    assert late.title == "Gaida Jūs: 3"
    assert told(peteris, chat, "deadlines-late-staff") == []


async def test_what_is_answered_meanwhile_is_not_asked_for(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await waits(anna, ilze, *TEXTS[:2])
    await until_they_are_late(chat)
    await decides(peteris, "Atbildēt", "Nav ņemts vērā", "Soliņš tur jau ir.", "Rakstīt pārstāvim", "Izlaist", "Jānis")
    await chat.passes(days=1)

    assert not [shown for shown in lists(peteris) if "Dienas pāri" in shown.text]
    assert len(told(peteris, chat, "deadlines-late-staff")) == 1


async def test_what_was_promised_at_a_meeting_stands_in_the_same_message(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await announces(ilze)
    await until(chat, "2026-12-02", "10:00")
    await records(ilze, promised="es: saskaitīt krēslus līdz 10.12.2026\nes: nopirkt krāsu līdz 10.12.2026")
    await until(chat, "2026-12-10", "12:00")

    (_, today) = lists(ilze)
    assert "saskaitīt krēslus" in today.text
    assert today.labels == ["1. Izdarīts", "1. Vēl nav, cits datums", "2. Izdarīts", "2. Vēl nav, cits datums"]
    await ilze.taps("2. Izdarīts", message=today)
    ilze.sees("commitments-done")


async def test_what_the_municipality_asks_is_gathered_too(chat: Chat, ilze: Actor, dace: Actor, peteris: Actor) -> None:
    await asks(peteris)
    await asks(peteris, text="Vai mainīt autobusa laiku?")
    await until(chat, "2026-11-30", "12:00")

    for official in (ilze, dace):
        (asked,) = lists(official)
        assert asked.title == "Gaida Jūs: 2"
        assert "K-1: Vai slēgt bibliotēku Malienā?" in asked.text
        assert asked.labels == ["1. Skatīt", "2. Skatīt"]
        assert told(official, chat, "consultations-remind") == []
    await dace.taps("2. Skatīt", message=lists(dace)[-1])
    assert "autobusa" in dace.last.text

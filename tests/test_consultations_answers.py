"""The council answers the municipality, which decides; everybody who took part in any way hears it, once."""

import io
from datetime import date

import docx

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.consultations import answers, asks, decides, opines

ASKED, SITE = "Vai slēgt bibliotēku Malienā?", "https://www.aluksne.lv"
SCHOOL = "Bērniem tā ir vienīgā lasītava."
OTHERS = "Divi domā, ka to naudu vajag ceļam."


async def test_the_draft_is_made_of_what_the_places_said_and_names_who_says_nothing(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await peteris.says("/jautat_padomei")
    for said in (
        "Vairākām vietām",
        "Malienas un Liepnas",
        "Vai slēgt bibliotēkas?",
        "Izlaist",
        "07.12.2026",
        "Izlaist",
    ):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")
    await opines(ilze, SCHOOL, took_part=20, in_favour=12, against=8)

    await dace.says("K-1")
    await dace.taps("Rakstīt atbildi")
    await dace.taps("Lietot uzmetumu")

    assert "Vietas, kas pateica viedokli: 1 no 2" in dace.last.text
    assert f"Malienas pagasts. Piedalījās: 20. Par: 12, pret: 8. Domas dalās: ir gan par, gan pret. {SCHOOL}" in (
        dace.last.text
    )
    assert "Viedokli vēl nav pateikuši: Liepnas pagasts." in dace.last.text


async def test_one_press_sends_it_to_the_staff_and_tells_who_follows(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor, anna: Actor, group: Room, staff: Room
) -> None:
    await asks(peteris)
    await anna.starts("k-1")
    await anna.taps("Sekot")
    await opines(ilze, f"{SCHOOL} {OTHERS}")
    await answers(dace)
    await chat.passes(days=1)

    days = {"publish": date(2026, 11, 25), "on": date(2026, 12, 23)}
    peteris.sees("consulted-answer-staff", number="K-1", words=ASKED, **days)
    sent = {"sent": "by-hand", "office": "dome@aluksne.lv", "council": "padome@aluksne.lv"}
    dace.sees("consulted-answer-sent", number="K-1", on=date(2026, 12, 23), **sent)
    ilze.sees("consulted-answer-council", number="K-1")
    told = next(one for one in anna.screen if "Padome atbildēja pašvaldībai (K-1)" in one.text)
    assert "Tagad lemj pašvaldība" in told.text
    posted = next(one for one in staff.screen if one.title == "Padomes atbilde uz K-1")
    assert OTHERS in posted.text
    assert "Padome atbildēja" in group.last.text
    await anna.starts("k-1")
    await anna.taps("Padomes atbilde")
    assert OTHERS in anna.last.text


async def test_the_answer_is_a_document_with_every_places_own_words(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor, staff: Room
) -> None:
    await asks(peteris)
    await opines(ilze, OTHERS)
    await answers(dace, "Bibliotēka Malienā ir vajadzīga.")
    await chat.passes(minutes=5)

    (sent,) = [one for one in staff.screen if one.message.media is not None]
    assert sent.message.media is not None
    content = await chat.machine.media_bytes(sent.message.media)
    assert content is not None
    page = "\n".join(line.text for line in docx.Document(io.BytesIO(content)).paragraphs)
    for said in ("Vai slēgt bibliotēku Malienā?", "Bibliotēka Malienā ir vajadzīga.", OTHERS, "Malienas pagasts"):
        assert said in page


async def test_it_is_answered_once_and_the_opinions_stay_as_they_were_sent(
    peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await opines(ilze, SCHOOL)
    await ilze.says("K-1")
    await ilze.taps("Mainīt viedokli")
    waiting = ilze.last
    await answers(dace)

    await ilze.taps("Nosūtīt", message=waiting)
    ilze.sees("consulted-answered")
    await dace.presses("consultations.answer:1", dace.last)
    dace.sees("consulted-answered")


async def test_only_the_chair_answers_and_where_there_is_none_who_speaks_for_the_place(
    chat: Chat, peteris: Actor, ilze: Actor
) -> None:
    await asks(peteris)
    await answers(ilze)
    ilze.sees("consulted-answer-sent", number="K-1")

    dace = await chat.official("Dace", RoleName.CHAIR)
    await asks(peteris)
    await ilze.says("K-2")
    assert "Rakstīt atbildi" not in ilze.last.labels
    await dace.says("K-2")
    assert "Rakstīt atbildi" in dace.last.labels


async def test_a_late_answer_is_taken_and_said_to_be_late(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor, anna: Actor
) -> None:
    await asks(peteris)
    await chat.passes(days=16)
    await answers(dace, "Bibliotēka Malienā ir vajadzīga.")

    await anna.starts("k-1")
    await anna.taps("Padomes atbilde")

    anna.sees("consulted-late", on=date(2026, 12, 7))


async def test_the_staff_are_reminded_until_the_answer_is_on_the_website(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await answers(dace)
    await chat.passes(days=2)
    peteris.sees("consulted-publish", number="K-1", words=ASKED, site=SITE, late="no", on=date(2026, 11, 25))
    await chat.passes(days=1)
    last = peteris.sees("consulted-publish", number="K-1", words=ASKED, site=SITE, late="yes", on=date(2026, 11, 25))
    await peteris.taps("Publicēts", message=last)
    seen = len(peteris.screen)

    await chat.passes(days=3)

    assert not [one for one in peteris.screen[seen:] if "mājaslapā" in one.text and "K-1" in one.text]


async def test_the_municipality_says_more_than_that_it_took_note(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await answers(dace)
    await peteris.says("K-1")
    await peteris.taps("Pateikt lēmumu")
    await peteris.taps("Ņemts vērā")
    await peteris.says("Pieņemts zināšanai.")
    peteris.sees("answers-reason-missing")


async def test_the_council_is_given_its_time_before_anything_is_decided(peteris: Actor, ilze: Actor) -> None:
    await asks(peteris)
    await peteris.says("K-1")
    assert "Pateikt lēmumu" not in peteris.last.labels

    await peteris.presses("consultations.decide:1", peteris.last)

    peteris.sees("consulted-decide-early", number="K-1", on=date(2026, 12, 7))


async def test_a_late_decision_is_asked_for_every_week_and_the_chair_hears_it_once(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await answers(dace)
    await chat.passes(days=45)

    assert len([one for one in peteris.screen if "lēmums par K-1 kavējas" in one.text]) == 2
    assert len([one for one in dace.screen if "par K-1 vēl nav pateikusi" in one.text]) == 1


async def test_what_is_owed_stands_in_the_list_of_who_owes_it(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    for one in (ilze, dace):
        await one.says("gaida mani")
        assert "K-1" in one.last.text
    await opines(ilze, SCHOOL)
    await dace.says("gaida mani")
    assert "K-1" in dace.last.text
    await ilze.says("gaida mani")
    assert "K-1" not in ilze.last.text

    await answers(dace)
    await peteris.says("gaida mani")
    assert "Gaida pašvaldības lēmumu līdz trešdienai, 23." in peteris.last.text

    await decides(peteris)
    await peteris.says("gaida mani")
    assert "jāpublicē mājaslapā" in peteris.last.text


async def test_what_the_chair_leaves_out_goes_along_and_what_they_say_is_not_said_twice(
    peteris: Actor, ilze: Actor, dace: Actor
) -> None:
    await asks(peteris)
    await opines(ilze, OTHERS)
    await dace.says("K-1")
    await dace.taps("Rakstīt atbildi")
    await dace.taps("Lietot uzmetumu")
    await dace.taps("Nosūtīt")
    await peteris.presses("consultations.answered:1", peteris.last)
    assert peteris.last.text.count(OTHERS) == 1

    await asks(peteris)
    await opines(ilze, OTHERS, number="K-2")
    await answers(dace, number="K-2")
    await peteris.presses("consultations.answered:2", peteris.last)
    assert peteris.last.text.count(OTHERS) == 1


async def test_a_poll_that_closes_after_the_decision_waits_for_nothing_and_its_voters_hear(
    chat: Chat, peteris: Actor, ilze: Actor, dace: Actor, anna: Actor
) -> None:
    await asks(peteris)
    await ilze.says("K-1")
    await ilze.taps("Sākt aptauju")
    await ilze.taps("Nosūtīt")
    await opines(ilze, SCHOOL)
    await dace.says("K-1")
    await dace.taps("Rakstīt atbildi")
    await dace.says("Bibliotēka Malienā ir vajadzīga.")
    assert "Aptauja vēl ir atvērta: A-1." in dace.last.text
    await dace.taps("Nosūtīt")
    await decides(peteris)
    await anna.starts("v-1-1")
    await chat.passes(days=12)

    assert len([one for one in anna.screen if "Pašvaldība ir nolēmusi (K-1)" in one.text]) == 1
    assert not await chat.rows("SELECT id FROM polls WHERE answered_at IS NULL")


async def test_the_whole_way_and_everybody_is_told_once(chat: Chat, peteris: Actor, dace: Actor, staff: Room) -> None:
    """Asked, polls in two places, opinions, the answer, the decision; the machine stops between any two of them."""
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    maris = await chat.official("Māris", RoleName.REPRESENTATIVE, "jaunannas")
    groups = [await chat.group("malienas"), await chat.group("jaunannas")]
    await peteris.says("/jautat_padomei")
    for said in (
        "Vairākām vietām",
        "Malienas un Jaunannas",
        "Vai slēgt bibliotēkas?",
        "Izlaist",
        "07.12.2026",
        "Izlaist",
    ):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")
    await chat.restarts()
    for place, one in enumerate((ilze, maris), 1):
        await one.says("K-1")
        await one.taps("Sākt aptauju")
        await one.taps("Nosūtīt")
        one.sees("consulted-polls-opened", numbers=f"A-{place}")
    voters = []
    for poll, parish in ((1, "malienas"), (2, "jaunannas")):
        for place in range(7):
            voter = await chat.resident(f"{parish}{place}", parish)
            await voter.starts(f"v-{poll}-{1 if place else 2}")
            voters.append(voter)
    writer = voters[0]  # also writes what they think, and so follows it
    await writer.starts("k-1")
    await writer.taps("Teikt savu viedokli")
    await writer.says("Kur tad bērni lasīs?")
    await writer.taps("Nosūtīt")
    follower = await chat.resident("Sekotāja", "aluksne")
    await follower.starts("k-1")
    await follower.taps("Sekot")
    await chat.restarts()
    await chat.passes(days=11)
    for one in (ilze, maris):
        one.sees("consulted-polled", number="K-1")
        await one.says("K-1")
        await one.taps("Rakstīt viedokli")
        await one.taps("Ir")
        await one.says(SCHOOL)
        await one.taps("Nosūtīt")
        await chat.restarts()
    dace.sees("consulted-all-said", number="K-1")
    await answers(dace)
    await chat.restarts()
    await chat.passes(days=1)
    await decides(peteris)
    await chat.restarts()
    await chat.passes(days=1)

    for one in (*voters, follower, ilze, maris, dace):
        told = [shown for shown in one.screen if "Pašvaldība ir nolēmusi (K-1)" in shown.text]
        assert len(told) == 1, one.name
        assert "Bibliotēka strādās divas dienas nedēļā." in told[0].text
    for room in groups:
        assert any("Bibliotēka strādās divas dienas nedēļā." in shown.text for shown in room.screen)
    assert not await chat.rows("SELECT id FROM polls WHERE answered_at IS NULL")
    assert not await chat.rows("SELECT id FROM inbox WHERE dead_at IS NOT NULL")

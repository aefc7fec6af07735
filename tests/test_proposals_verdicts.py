"""The loop closes: what people say of an answer goes back to whoever gave it."""

from datetime import timedelta

import pytest

from bot.messages import Address
from tests.chat import Actor, Chat, Room, Shown
from tests.proposals import WAITS, decides, publishes, submits, writes

NAME = "AL-2026-0001"
NO = ("Nav ņemts vērā", "Šogad naudas nav.", "Prasīsim nākamā gada budžetā.", "Izlaist", "Izlaist")
PROMISED = ("Ņemts vērā", "Soliņi ir budžetā.", "Pasūtīsim soliņus.", "15.12.2026.", "Izlaist")
ASKED, LATE = "verdicts-ask-promised", "deadlines-promise-author"
DONE = ("Īstenots", "Soliņš ir uzstādīts.", "Darbs ir pabeigts.", "Izlaist")


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    await submits(anna)
    await publishes(ilze)
    return group


def said(chat: Chat, actor: Actor | Room, phrase: str) -> list[Shown]:
    return [shown for shown in actor.screen if chat.says(shown, phrase, {})]


async def verdicts(chat: Chat) -> list[tuple[str, str]]:
    rows = await chat.rows("SELECT question, said FROM verdicts ORDER BY answer_id, who")
    return [(row["question"], row["said"]) for row in rows]


# ---------------------------------------------------------------- does it help?


async def test_an_author_whom_it_helps_says_so_once(chat: Chat, anna: Actor, peteris: Actor, published: Room) -> None:
    await decides(peteris, "Atbildēt", *NO)
    assert "Vai šī atbilde Jums palīdz?" in anna.last.text
    outcome = anna.last

    await anna.taps("Jā", message=outcome)
    await anna.taps("Jā", message=outcome)

    anna.sees("verdicts-thanks-yes")
    assert await verdicts(chat) == [("helps", "yes")]


async def test_a_no_with_a_reason_goes_to_the_chair(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    await anna.taps("Nē")
    await writes(anna, "Soliņu var uztaisīt arī no dēļiem.")

    assert "Tagad to skatīs padomes priekšsēdētājs." in anna.last.text
    appeal = dace.sees("verdicts-appealed")
    assert "no dēļiem" in appeal.text
    await anna.says(NAME)
    assert "Gaida: padomes priekšsēdētājs" in anna.last.text
    await ilze.says(NAME)
    assert "Lemt" not in ilze.last.labels
    await dace.says("gaida mani")
    assert "Atvērt 1" in dace.last.labels
    await chat.passes(minutes=1)
    assert "Tiek izskatīts" in published.last.text
    assert "no dēļiem" not in published.last.text

    await decides(dace, "Lemt", "Gaida pašvaldības atbildi", *WAITS[1:])
    assert "Gaida pašvaldības atbildi" in anna.last.text


async def test_what_an_author_wrote_to_the_chair_goes_with_the_author(
    anna: Actor, dace: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    await anna.taps("Nē")
    await writes(anna, "Soliņu var uztaisīt arī no dēļiem.")
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")

    assert not [shown for shown in dace.screen if "no dēļiem" in shown.text]


async def test_the_page_says_that_it_is_looked_at_again_and_only_who_decides_reads_why(
    anna: Actor, ilze: Actor, dace: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    await anna.taps("Nē")
    await writes(anna, "Soliņu var uztaisīt arī no dēļiem.")
    for reader, reads in ((anna, True), (ilze, True), (dace, True), (peteris, True), (janis, False)):
        await reader.says(NAME)
        page = reader.sees("verdicts-appeal-line")
        assert "Nav ņemts vērā" in page.text
        assert ("Autors raksta: Soliņu var uztaisīt" in page.text) is reads

    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")
    assert not [shown for actor in (ilze, dace, peteris) for shown in actor.screen if "no dēļiem" in shown.text]


async def test_what_is_looked_at_again_is_not_called_closed(
    anna: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    await ilze.says(NAME)
    assert "jo tas ir noslēgts" in ilze.last.text
    await anna.taps("Nē")
    await writes(anna, "Soliņu var uztaisīt arī no dēļiem.")

    for reader in (anna, ilze):
        await reader.says(NAME)
        assert "Nav ņemts vērā" in reader.last.text
        assert "jo tas ir noslēgts" not in reader.last.text


async def test_the_second_no_is_thanked_and_noted_and_reopens_nothing(
    chat: Chat, anna: Actor, dace: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    await anna.taps("Nē")
    await writes(anna, "Soliņu var uztaisīt arī no dēļiem.")
    await decides(peteris, "Atbildēt", *NO)
    await anna.taps("Nē")

    anna.sees("verdicts-thanks-no")
    (row,) = await chat.rows("SELECT status FROM proposals")
    assert row["status"] == "not_accepted"
    assert await verdicts(chat) == [("helps", "no"), ("helps", "no")]


async def test_where_there_is_no_chair_the_next_in_order_hears_it(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    await anna.taps("Nē")
    await writes(anna, "Soliņu var uztaisīt arī no dēļiem.")

    assert "Priekšsēdētāja pašlaik nav, tāpēc to skatīs Malienas pagasta pārstāvis." in anna.last.text
    appeal = ilze.sees("verdicts-appealed")
    await ilze.taps("Lemt", message=appeal)
    ilze.sees("proposals-ask-status")
    await anna.says(NAME)
    assert "Gaida: Malienas pagasta pārstāvis" in anna.last.text


async def test_without_an_appeal_nobody_puts_what_is_over_on_the_agenda(
    chat: Chat, ilze: Actor, dace: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    for official in (ilze, dace):
        await official.says(NAME)
        assert "Lemt" not in official.last.labels


async def test_the_old_button_says_that_there_is_news(
    chat: Chat, anna: Actor, dace: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    outcome = anna.last
    await anna.taps("Nē")
    await writes(anna, "Soliņu var uztaisīt arī no dēļiem.")
    await anna.taps("Jā", message=outcome)

    anna.sees("verdicts-over", number=NAME)


async def test_nobody_else_says_whether_it_helps(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *NO)
    tap = anna.last.choices[0].tap
    await janis.presses(tap, anna.last)

    janis.sees("machinery-not-allowed")
    assert await verdicts(chat) == []


# ---------------------------------------------------------------- was it done?


async def test_after_the_promised_day_everybody_who_took_part_is_asked_once(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await janis.taps("Atbalstu 1", in_=published)
    await biruta.taps("Sekot", in_=published)
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=22)
    for person in (anna, janis, biruta):
        assert not said(chat, person, "verdicts-ask-promised")

    await chat.passes(days=1)  # Wednesday, 16 December
    await chat.restarts()
    await chat.passes(days=9)

    for person, phrase in ((anna, LATE), (janis, ASKED), (biruta, ASKED)):
        (asked,) = [shown for shown in person.screen if "Vai tas ir izdarīts?" in shown.text]
        assert chat.says(asked, phrase, {})
        assert "Pasūtīsim soliņus." in asked.text
        assert asked.labels[:2] == ["Ir izdarīts", "Nav izdarīts"]


async def test_not_done_goes_back_to_whoever_promised_and_small_numbers_are_hidden(
    chat: Chat, anna: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    await anna.taps("Nav izdarīts")
    anna.sees("verdicts-thanks-done-no")
    await chat.passes(days=4)

    (told,) = said(chat, peteris, "verdicts-not-done")
    assert "Nav izdarīts: mazāk nekā 5" in told.text
    await peteris.taps("Atbildēt", message=told)
    peteris.sees("proposals-ask-status")


async def test_who_changed_their_mind_counts_once(chat: Chat, anna: Actor, peteris: Actor, published: Room) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    asked = said(chat, anna, LATE)[0]
    await anna.taps("Nav izdarīts", message=asked)
    await anna.taps("Ir izdarīts", message=asked)
    await chat.passes(days=4)

    assert await verdicts(chat) == [("done", "yes")]
    assert not said(chat, peteris, "verdicts-not-done")


async def test_five_are_counted_aloud(chat: Chat, anna: Actor, peteris: Actor, published: Room) -> None:
    people = [await chat.resident(f"Kaimiņš {number}", "malienas") for number in range(5)]
    for person in people:
        await person.taps("Atbalstu 1", in_=published)
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    for person in people:
        await person.taps("Nav izdarīts")
    await chat.passes(days=4)

    assert "Nav izdarīts: 5" in peteris.sees("verdicts-not-done").text


async def test_what_is_said_to_be_done_may_be_denied_and_then_answered_again(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await decides(peteris, "Atbildēt", *PROMISED)
    await decides(peteris, "Atbildēt", *DONE)
    assert "Vai tas tiešām ir izdarīts?" in anna.last.text
    await peteris.says(NAME)
    assert "Atbildēt" not in peteris.last.labels

    await janis.taps("Nav izdarīts")
    await chat.passes(days=4)

    await peteris.taps("Atbildēt", message=peteris.sees("verdicts-not-done"))
    assert "Tiek īstenots" in peteris.last.text + " ".join(peteris.last.labels)


async def test_what_its_author_says_is_not_done_is_not_called_over_until_it_is_answered_again(
    chat: Chat, anna: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await decides(peteris, "Atbildēt", *DONE)
    await anna.taps("Nav izdarīts")
    assert "vai pievienojiet foto" in anna.sees("verdicts-thanks-done-no").text
    for asks in ("mani priekšlikumi", NAME):
        await anna.says(asks)
        assert "Par to pajautās vēlreiz.\nGaida: pašvaldība" in anna.last.text
        assert "Noslēgts" not in anna.last.text
    await chat.passes(days=4)

    await decides(peteris, "Atbildēt", *DONE)

    await anna.says("mani priekšlikumi")
    assert "Noslēgts" in anna.last.text


async def test_a_stranger_has_no_say(chat: Chat, anna: Actor, zane: Actor, peteris: Actor, published: Room) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    asked = said(chat, anna, LATE)[0]
    await zane.presses(asked.choices[1].tap, asked)

    assert await verdicts(chat) == []


# ---------------------------------------------------------------- whose they are


async def test_what_somebody_said_is_in_their_copy_and_stays_as_a_number_when_they_go(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    await janis.taps("Nav izdarīts")
    person = await chat.person(janis)
    copied = await chat.machine.read(lambda store: store.privacy.of_person(person.id))
    assert [row["said"] for row in copied["verdicts"]] == ["no"]

    await chat.machine.write(lambda store: store.verdicts.erase_person(person.id, [janis.address]))

    (row,) = await chat.rows("SELECT who, person_id, address, said FROM verdicts")
    assert row["who"].startswith("gone:")
    assert row["person_id"] is None
    assert row["said"] == "no"


async def test_a_year_after_the_end_nobody_is_known_any_more(
    chat: Chat, janis: Actor, peteris: Actor, published: Room
) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await decides(peteris, "Atbildēt", *PROMISED)
    await decides(peteris, "Atbildēt", *DONE)
    await janis.taps("Ir izdarīts")
    year = timedelta(days=400) // timedelta(microseconds=1)
    await chat.rows("UPDATE proposals SET closed_at = closed_at - :by", by=year)
    await chat.passes(days=1)

    (row,) = await chat.rows("SELECT who, person_id FROM verdicts")
    assert row["who"].startswith("gone:")
    assert row["person_id"] is None


async def test_who_joins_or_turns_out_to_be_somebody_else_counts_once(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.rows(
        "INSERT INTO verdicts (answer_id, question, who, address, said, at) VALUES (2, 'done', 'a:1', 'a:1', 'no', 1)"
    )
    one, two = await chat.person(anna), await chat.person(janis)
    await chat.machine.write(lambda store: store.verdicts.adopt(Address("a", "1"), one.id))
    await chat.machine.write(lambda store: store.verdicts.take_over(two.id, one.id))

    (row,) = await chat.rows("SELECT who, person_id, address FROM verdicts")
    assert (row["who"], row["person_id"], row["address"]) == (f"person:{two.id}", two.id, None)

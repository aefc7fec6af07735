"""The staff among themselves: who answers what, and forty open matters in pages and parts."""

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.proposals import WAITS, decides, publishes, reports, submits, writes


@pytest.fixture
async def inara(chat: Chat) -> Actor:
    """Another coordinator, who shows her name."""
    inara = await chat.official("Ināra", RoleName.STAFF)
    await inara.says("mani dati")
    await inara.taps("Labot")
    await inara.taps("Redzamais vārds")
    await inara.says("Ināra Kalna")
    return inara


async def test_who_answers_is_seen_in_the_channel_and_in_the_list(
    chat: Chat, anna: Actor, peteris: Actor, inara: Actor, staff: Room
) -> None:
    await reports(anna)
    await inara.taps("Es atbildēšu", in_=staff)
    await chat.passes(minutes=1)

    assert "Atbildēs: Ināra Kalna" in staff.last.text
    await peteris.says("gaida mani")
    assert "Atbildēs: Ināra Kalna" in peteris.last.text
    assert "Atbildēs" not in anna.last.text


async def test_since_when_is_said_in_words_and_of_oneself_as_you(
    chat: Chat, anna: Actor, peteris: Actor, inara: Actor, staff: Room
) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await inara.says("nr. 1")
    assert "Atbildēsiet Jūs, kopš pirmdienas, 23. novembra, plkst. " in inara.last.text.replace("\xa0", " ")
    await inara.says("gaida mani")
    assert "Atbildēsiet Jūs" in inara.last.text

    await peteris.says("nr. 1")
    assert "Atbildēs: Ināra Kalna, kopš pirmdienas, 23. novembra, plkst. " in peteris.last.text.replace("\xa0", " ")
    await chat.passes(minutes=1)
    assert "Atbildēsiet" not in staff.last.text


async def test_who_shows_no_name_is_called_by_their_role(anna: Actor, inara: Actor, peteris: Actor) -> None:
    await reports(anna)
    await peteris.says("nr. 1")
    await peteris.taps("Es atbildēšu")

    await inara.says("nr. 1")
    assert "Atbildēs: pašvaldības koordinators" in inara.last.text


async def test_another_takes_it_over_with_a_second_press_that_says_whose_it_was(
    anna: Actor, inara: Actor, peteris: Actor
) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await peteris.says("nr. 1")
    await peteris.taps("Es atbildēšu")
    assert "Ināra Kalna" in peteris.sees("claims-of-other").text
    await peteris.taps("Pārņemt")

    peteris.sees("claims-taken")
    inara.sees("claims-taken-over")
    await peteris.taps("Pārņemt")
    peteris.sees("claims-own")


async def test_what_was_given_back_meanwhile_is_simply_taken(anna: Actor, inara: Actor, peteris: Actor) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await peteris.says("nr. 1")
    await peteris.taps("Es atbildēšu")
    await inara.taps("Atdot")
    inara.sees("claims-given-back")

    await peteris.taps("Pārņemt")

    peteris.sees("claims-taken")


async def test_an_answer_ends_the_claim_whoever_gives_it(
    chat: Chat, anna: Actor, ilze: Actor, inara: Actor, peteris: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await decides(ilze, "Lemt", *WAITS)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")

    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.taps("Tomēr atbildēt")
    for said in ("Nav ņemts vērā", "Šogad naudas nav.", "Prasīsim budžetā.", "Izlaist", "Izlaist"):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")

    assert await chat.rows("SELECT proposal_id FROM claims") == []


async def test_who_answers_what_a_colleague_would_is_told_first_and_so_is_the_colleague(
    chat: Chat, anna: Actor, inara: Actor, peteris: Actor
) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    assert "Uz AL-2026-0001 jau atbildēs: Ināra Kalna" in peteris.last.text
    await peteris.taps("Tomēr atbildēt")
    for said in ("Salabots", "Bedre ir aizbērta."):
        await peteris.says(said)
    await peteris.taps("Nosūtīt")

    assert "Statuss: Salabots" in inara.sees("claims-answered").text
    assert await chat.rows("SELECT proposal_id FROM claims") == []


async def test_who_answers_their_own_hears_nothing_of_it(chat: Chat, anna: Actor, inara: Actor) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await decides(inara, "Atbildēt", "Salabots", "Bedre ir aizbērta.")

    assert not [shown for shown in inara.screen if chat.says(shown, "claims-answered", {})]


async def test_it_is_claimed_in_the_walk_too_and_given_back_there(anna: Actor, inara: Actor) -> None:
    await reports(anna)
    await inara.says("gaida mani")
    await inara.taps("Sākt (1)")
    await inara.taps("Es atbildēšu")
    inara.sees("claims-taken", number="AL-2026-0001")

    await inara.says("gaida mani")
    await inara.taps("Sākt (1)")
    assert "Atdot" in inara.last.labels
    assert "Es atbildēšu" not in inara.last.labels


async def test_what_another_answers_is_not_offered_next(chat: Chat, anna: Actor, inara: Actor, peteris: Actor) -> None:
    await reports(anna)
    await reports(anna, "Nedeg lampa pie skolas")
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")

    await peteris.says("gaida mani")
    await peteris.taps("Sākt (1)")

    assert "AL-2026-0002" in peteris.last.title


async def test_the_list_says_what_is_not_gone_through_now_and_why(
    chat: Chat, anna: Actor, inara: Actor, peteris: Actor
) -> None:
    for text in ("Liela bedre pie veikala", "Nedeg lampa pie skolas", "Salauzta šūpole parkā"):
        await reports(anna, text)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await peteris.says("gaida mani")
    await peteris.taps("Sākt (2)")
    await peteris.taps("Vēlāk")
    await peteris.says("gaida mani")

    assert "Uz šiem atbildēs kolēģi, tāpēc ar [Sākt] tie nenāk: 1." in peteris.last.text
    assert "Atliktie ar [Sākt] nāks savā laikā: 1." in peteris.last.text
    assert "Sākt (1)" in peteris.last.labels


async def test_a_part_is_named_and_gone_through_by_itself(chat: Chat, anna: Actor, peteris: Actor) -> None:
    olga = await chat.resident("Olga", "pededzes")
    await reports(anna)
    await reports(olga, "Nedeg lampa pie skolas")
    await peteris.says("nr. 2")
    await peteris.taps("Es atbildēšu")
    await peteris.says("gaida mani")
    assert peteris.last.title == "Gaida: 2"
    await peteris.taps("Mani: 1")
    assert peteris.last.title == "Gaida, atbildēsiet Jūs: 1"
    await peteris.taps("Sākt (1)")
    assert "AL-2026-0002" in peteris.last.title

    await peteris.says("gaida mani")
    await peteris.taps("Pa vietām")
    await peteris.taps("Pededzes pagasts: 1")
    assert peteris.last.title == "Gaida, Pededzes pagasts: 1"
    await chat.passes(days=10)
    await reports(anna, "Avārijas stāvoklī tilts")
    await peteris.says("gaida mani")
    await peteris.taps("Kavējas: 2")
    assert peteris.last.title == "Gaida un kavējas: 2"


async def test_what_is_not_published_yet_has_no_answer_to_promise(
    chat: Chat, anna: Actor, peteris: Actor, staff: Room
) -> None:
    await submits(anna)
    assert "Es atbildēšu" not in staff.last.labels
    await peteris.presses("proposals.claim:1", staff.last)
    peteris.sees("proposals-publish-first")

    await peteris.says("nr. 1")
    await publishes(peteris)
    await chat.passes(minutes=1)

    assert "Es atbildēšu" in staff.last.labels


async def test_residents_and_representatives_cannot_claim(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await reports(anna)
    await ilze.says("nr. 1")
    assert "Es atbildēšu" not in ilze.last.labels
    await ilze.presses("proposals.claim:1", ilze.last)

    ilze.sees("machinery-not-allowed")
    assert await chat.rows("SELECT proposal_id FROM claims") == []


async def test_many_matters_come_in_pages_and_parts(chat: Chat, peteris: Actor) -> None:
    for name, parish in (("Anna", "malienas"), ("Biruta", "malienas"), ("Maija", "pededzes")):
        author = await chat.resident(name, parish)
        for text in ("Liela bedre pie veikala", "Nedeg lampa pie skolas", "Salauzta šūpole parkā"):
            await reports(author, text)
    await peteris.says("gaida mani")
    assert len([label for label in peteris.last.labels if label.startswith("Atvērt")]) == 8
    await peteris.taps("Tālāk")
    assert len([label for label in peteris.last.labels if label.startswith("Atvērt")]) == 1
    await peteris.taps("Atpakaļ")

    await peteris.taps("Pa vietām")
    await peteris.taps("Pededzes pagasts: 3")
    assert "Pededzes" in peteris.last.text
    assert "Malienas" not in peteris.last.text

    await peteris.says("nr. 4")
    await peteris.taps("Es atbildēšu")
    await peteris.says("gaida mani")
    await peteris.taps("Mani: 1")
    assert "AL-2026-0004" in peteris.last.text
    await peteris.taps("Visi: 9")

    await chat.passes(days=10)
    await reports(await chat.resident("Olga", "malienas"), "Avārijas stāvoklī tilts")
    await peteris.says("gaida mani")
    await peteris.taps("Kavējas: 9")
    assert "AL-2026-0010" not in peteris.last.text


async def test_a_claim_is_in_the_copy_of_their_data_and_goes_with_them(chat: Chat, anna: Actor, inara: Actor) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await inara.says("dzēst")
    await inara.taps("Jā, dzēst")

    assert await chat.rows("SELECT proposal_id FROM claims") == []


async def test_what_was_claimed_and_not_answered_in_a_week_is_everybodys_again(
    chat: Chat, anna: Actor, inara: Actor, peteris: Actor, staff: Room
) -> None:
    await reports(anna)
    await inara.taps("Es atbildēšu", in_=staff)
    await chat.passes(days=6, hours=23)
    inara.sees_no("claims-lapsed")

    await chat.passes(hours=2)
    assert inara.sees("claims-lapsed", number="AL-2026-0001").labels == ["Atbildēt", "Es atbildēšu"]
    assert "Atbildēs" not in staff.last.text
    await peteris.says("gaida mani")
    assert "Sākt (1)" in peteris.last.labels

    await chat.passes(days=30)
    assert sum(chat.says(shown, "claims-lapsed", {}) for shown in inara.screen) == 1


async def test_a_claim_stays_while_its_author_is_asked_and_counts_anew_from_their_answer(
    chat: Chat, anna: Actor, inara: Actor
) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await chat.passes(days=3)
    await decides(inara, "Atbildēt", "Vajadzīgs precizējums", "Pie kura veikala?", opens="nr. 1")
    await chat.passes(days=8)
    await anna.taps("Atbildēt")
    await writes(anna, "Pie Maxima")
    await chat.passes(days=6)
    inara.sees_no("claims-lapsed")

    await chat.passes(days=2)
    inara.sees("claims-lapsed")


async def test_who_takes_it_over_has_their_own_days(chat: Chat, anna: Actor, inara: Actor, peteris: Actor) -> None:
    await reports(anna)
    await inara.says("nr. 1")
    await inara.taps("Es atbildēšu")
    await chat.passes(days=4)
    await peteris.says("nr. 1")
    await peteris.taps("Es atbildēšu")
    await peteris.taps("Pārņemt")
    await chat.passes(days=5)

    peteris.sees_no("claims-lapsed")
    await chat.passes(days=3)
    peteris.sees("claims-lapsed")
    inara.sees_no("claims-lapsed")


async def test_what_is_late_is_counted_even_if_it_is_all(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await chat.passes(days=15)
    await peteris.says("gaida mani")
    assert "Pašvaldības atbilde kavējas" in peteris.last.text

    await peteris.taps("Kavējas: 1")

    assert peteris.last.title == "Gaida un kavējas: 1"
    assert "Kavējas: 1" not in peteris.last.labels

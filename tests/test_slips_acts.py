"""What a helper does later for somebody with a slip: withdraws, says whether it helped, supports, answers anew."""

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.meetings import announces
from tests.proposals import decides, publishes, submits
from tests.test_slips import begins, count, proposes

NO = ("Nav ņemts vērā", "Šogad naudas nav.", "Prasīsim nākamā gada budžetā.", "Izlaist", "Izlaist")
PROMISED = ("Ņemts vērā", "Soliņi ir budžetā.", "Pasūtīsim soliņus.", "15.12.2026.", "Izlaist")
DONE = ("Īstenots", "Soliņš ir uzstādīts.", "Darbs ir pabeigts.", "Izlaist")


@pytest.fixture
async def laima(chat: Chat) -> Actor:
    """Who helps in the library of Malienas pagasts."""
    return await chat.official("Laima", RoleName.HELPER, "malienas")


async def opens_slip(helper: Actor) -> None:
    """The newest one they keep."""
    await helper.says("palīgs")
    await helper.taps(next(label for label in helper.last.labels if label.startswith("Nr. ")))


async def audited(chat: Chat, action: str) -> list[tuple[int, str]]:
    rows = await chat.rows("SELECT person_id, detail FROM audit WHERE action = :action ORDER BY id", action=action)
    return [(row["person_id"], row["detail"]) for row in rows]


async def owner(chat: Chat) -> int:
    (slip,) = await chat.rows("SELECT person_id FROM slips")
    return int(slip["person_id"])


# ---------------------------------------------------------------- taking back


async def test_a_proposal_is_withdrawn_after_it_was_read_aloud(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Atsaukt")
    await laima.taps("AL-2026-0001")
    assert "Vai tiešām atsaukt?" in laima.last.text
    assert [row["status"] for row in await chat.rows("SELECT status FROM proposals")] == ["received"]

    await laima.taps("Nosūtīt")

    assert "AL-2026-0001" in laima.sees("slips-withdrawn").text
    assert [row["status"] for row in await chat.rows("SELECT status FROM proposals")] == ["withdrawn"]
    helper, person = (await chat.person(laima)).id, await owner(chat)
    assert await audited(chat, "proposals.withdrawn") == [(helper, f"for people:{person}")]
    assert (helper, f"for people:{person}") in await audited(chat, "slips.entered")


async def test_what_has_ended_is_not_offered_to_be_withdrawn(laima: Actor, ilze: Actor, peteris: Actor) -> None:
    await proposes(laima)
    await publishes(ilze)
    await decides(peteris, "Atbildēt", *NO)
    await opens_slip(laima)
    assert "Atsaukt" not in laima.last.labels


async def test_a_question_is_closed_for_who_asked(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await begins(laima, "Jautājums pārstāvim")
    await laima.says("Kad tīrīs ceļu?")
    await laima.taps("Nosūtīt")
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Atsaukt")
    await laima.taps("J-1")
    await laima.taps("Nosūtīt")
    laima.sees("slips-withdrawn")
    ilze.sees("inquiries-closed-by-author")


async def test_it_counts_in_the_helpers_day(chat: Chat, laima: Actor) -> None:
    limits = chat.municipality.limits.model_copy(update={"for_others_per_day": 1})
    object.__setattr__(chat.municipality, "limits", limits)
    await proposes(laima)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Atsaukt")
    laima.sees("slips-too-many", limit=1)


async def test_another_parishs_helper_takes_nothing_back(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    zaiga = await chat.official("Zaiga", RoleName.HELPER, "pededzes")
    await zaiga.says("palīgs")
    await zaiga.presses(f"slips.enter:{await owner(chat)}:withdraw", zaiga.last)
    zaiga.sees("machinery-not-allowed")


async def test_what_became_their_own_is_withdrawn_by_nobody_else(chat: Chat, laima: Actor, anna: Actor) -> None:
    await proposes(laima)
    code = next(word for word in laima.last.text.split() if len(word) == 9 and word[4] == "-")
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Atsaukt")
    await laima.taps("AL-2026-0001")
    await anna.says(f"talons {code}")
    await anna.taps("Jā, talons ir mans")
    await laima.taps("Nosūtīt")
    laima.sees("slips-unknown")
    assert [row["status"] for row in await chat.rows("SELECT status FROM proposals")] == ["received"]


async def test_what_they_write_themselves_from_now_on_is_shown_to_no_helper(
    chat: Chat, laima: Actor, anna: Actor
) -> None:
    await proposes(laima)
    await opens_slip(laima)
    await laima.taps("Otrs cilvēks tālrunī")
    await laima.taps("Abi ir šeit")
    code = next(word for word in laima.last.text.split() if len(word) == 9 and word[4] == "-")
    await opens_slip(laima)
    await laima.taps("Atsaukt")
    await laima.taps("AL-2026-0001")
    await anna.says(f"talons {code}")
    await anna.taps("Pievienot otru")
    await anna.says("kas runā")
    await anna.taps("Otrs cilvēks")
    await submits(anna, "Par žogu lai zina tikai pārstāvis")
    await laima.says("atpakaļ")
    laima.sees("slips-unknown")


async def test_what_they_said_themselves_of_a_meeting_is_shown_to_no_helper(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await announces(ilze)
    await proposes(laima)
    await opens_slip(laima)
    await laima.taps("Otrs cilvēks tālrunī")
    await laima.taps("Abi ir šeit")
    code = next(word for word in laima.last.text.split() if len(word) == 9 and word[4] == "-")
    await opens_slip(laima)
    await laima.taps("Vai nāks uz sapulci")
    await laima.taps("S-1")
    await laima.taps("Nāks")
    await anna.says(f"talons {code}")
    await anna.taps("Pievienot otru")
    await anna.says("kas runā")
    await anna.taps("Otrs cilvēks")
    await anna.says("S-1")
    await anna.taps("Nevarēšu")
    await laima.says("atpakaļ")
    laima.sees("slips-unknown")


async def test_whose_role_has_ended_sees_nothing_more_of_a_slip(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    await opens_slip(laima)
    await laima.taps("Atsaukt")
    await laima.taps("AL-2026-0001")
    await chat.rows("UPDATE roles SET ended_at = 1 WHERE role = 'helper' RETURNING id")
    await laima.says("atpakaļ")
    laima.sees("machinery-not-allowed")


# ---------------------------------------------------------------- did it help, was it done


async def answered(laima: Actor, ilze: Actor, peteris: Actor, *outcomes: tuple[str, ...]) -> None:
    """A proposal of theirs, and what was answered, one after the other."""
    await proposes(laima)
    await publishes(ilze)
    for said in outcomes:
        await decides(peteris, "Atbildēt", *said)
        await laima.chat.passes(minutes=1)


async def judges(helper: Actor, said: str, *words: str) -> None:
    await helper.taps("Ko saka par atbildi")
    await helper.taps("AL-2026-0001")
    await helper.taps(said)
    for one in words:
        await (helper.taps(one) if one == "Izlaist" else helper.says(one))
    assert "Izlasiet skaļi" in helper.last.text
    await helper.taps("Nosūtīt")


async def test_under_what_is_told_it_is_written_down_whether_it_helps(
    chat: Chat, laima: Actor, ilze: Actor, peteris: Actor
) -> None:
    await answered(laima, ilze, peteris, NO)
    laima.sees("slips-tell")
    await judges(laima, "Atbilde palīdz")
    laima.sees("slips-entered")
    rows = await chat.rows("SELECT question, said, person_id FROM verdicts")
    assert [(row["question"], row["said"], row["person_id"]) for row in rows] == [("helps", "yes", await owner(chat))]


async def test_the_answer_is_read_to_them_first(laima: Actor, ilze: Actor, peteris: Actor) -> None:
    await answered(laima, ilze, peteris, NO)
    await opens_slip(laima)
    await laima.taps("Ko saka par atbildi")
    await laima.taps("AL-2026-0001")
    assert "Šogad naudas nav." in laima.last.text
    assert laima.last.labels[:3] == ["Atbilde palīdz", "Nepalīdz", "Lūdz skatīt vēlreiz"]


async def test_whom_it_does_not_help_has_it_looked_at_again(
    chat: Chat, laima: Actor, ilze: Actor, dace: Actor, peteris: Actor
) -> None:
    await answered(laima, ilze, peteris, NO)
    await judges(laima, "Lūdz skatīt vēlreiz", "Soliņu var uztaisīt no dēļiem.")
    laima.sees("slips-entered")
    assert "Autors ar palīga starpniecību raksta:" in dace.sees("verdicts-appealed").text
    assert "no dēļiem" in dace.last.text
    assert [row["status"] for row in await chat.rows("SELECT status FROM proposals")] == ["in_review"]
    await opens_slip(laima)
    assert "Ko saka par atbildi" not in laima.last.labels


async def test_that_it_is_not_done_reaches_who_promised_it(
    chat: Chat, laima: Actor, ilze: Actor, peteris: Actor
) -> None:
    await answered(laima, ilze, peteris, PROMISED, DONE)
    await judges(laima, "Nav izdarīts", "Soliņam nav atzveltnes.")
    rows = await chat.rows("SELECT question, said, words FROM verdicts")
    assert [(row["question"], row["said"], row["words"]) for row in rows] == [("done", "no", "Soliņam nav atzveltnes.")]
    await chat.passes(days=4)
    assert "Soliņam nav atzveltnes." in peteris.sees("verdicts-words").text


async def test_what_is_not_done_is_asked_once(chat: Chat, laima: Actor, ilze: Actor, peteris: Actor) -> None:
    await answered(laima, ilze, peteris, PROMISED, DONE)
    await judges(laima, "Nav izdarīts", "Soliņam nav atzveltnes.")
    await opens_slip(laima)
    await judges(laima, "Nav izdarīts")
    laima.sees("slips-entered")
    rows = await chat.rows("SELECT said, words FROM verdicts")
    assert [(row["said"], row["words"]) for row in rows] == [("no", "Soliņam nav atzveltnes.")]


async def test_what_was_answered_anew_meanwhile_is_read_first(
    chat: Chat, laima: Actor, ilze: Actor, peteris: Actor
) -> None:
    await answered(laima, ilze, peteris, PROMISED, DONE)
    await laima.taps("Ko saka par atbildi")
    await laima.taps("AL-2026-0001")
    await laima.taps("Ir izdarīts")
    await chat.rows(
        "INSERT INTO answers (proposal_id, at, side, status) SELECT proposal_id, at, side, status FROM answers "
        "WHERE status = 'done' RETURNING id"
    )
    await laima.taps("Nosūtīt")
    laima.sees("forms-choice-gone")
    assert await count(chat, "verdicts") == 0


async def test_after_the_promised_day_it_is_said_whether_it_was_done(
    chat: Chat, laima: Actor, ilze: Actor, peteris: Actor
) -> None:
    await answered(laima, ilze, peteris, PROMISED)
    await laima.taps("Ko saka par atbildi")
    await laima.taps("AL-2026-0001")
    assert "Nav izdarīts" not in laima.last.labels
    await laima.taps("Atcelt")
    await chat.passes(days=26)
    assert "Vai tas ir izdarīts?" in laima.sees("slips-tell").text
    await judges(laima, "Nav izdarīts", "Izlaist")
    assert [row["said"] for row in await chat.rows("SELECT said FROM verdicts")] == ["no"]


async def test_of_a_question_it_is_said_whether_it_helped(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await begins(laima, "Jautājums pārstāvim")
    await laima.says("Kad tīrīs ceļu?")
    await laima.taps("Nosūtīt")
    await ilze.says("J-1")
    await ilze.taps("Aizvērt")
    await chat.passes(minutes=1)
    await laima.taps("Ko saka par atbildi")
    await laima.taps("J-1")
    await laima.taps("Nē, jautā vēl")
    await laima.says("Un kad tieši?")
    await laima.taps("Nosūtīt")
    laima.sees("slips-entered")
    assert "Un kad tieši?" in ilze.last.text


async def test_who_was_asked_nothing_is_offered_nothing(laima: Actor) -> None:
    await proposes(laima)
    await laima.taps("Vēl šim cilvēkam")
    assert "Ko saka par atbildi" not in laima.last.labels


# ---------------------------------------------------------------- supporting


async def supports(helper: Actor, act: str, number: str = "AL-2026-0001") -> None:
    await helper.taps("Atbalstīt")
    await helper.says(number)
    await helper.taps(act)
    assert "Izlasiet skaļi" in helper.last.text
    await helper.taps("Nosūtīt")


async def test_who_has_no_telephone_supports_and_takes_it_back(
    chat: Chat, laima: Actor, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await laima.says("palīgs")
    await supports(laima, "Atbalsta", "1")
    laima.sees("slips-entered-first")
    assert [row["person_id"] for row in await chat.rows("SELECT person_id FROM supports")] == [await owner(chat)]

    await laima.taps("Vēl šim cilvēkam")
    await supports(laima, "Vairs neatbalsta")
    assert await count(chat, "supports") == 0


async def test_who_supports_hears_how_it_ends_by_the_helper(
    chat: Chat, laima: Actor, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await laima.says("palīgs")
    await supports(laima, "Atbalsta")
    for said in (PROMISED, DONE):
        await decides(peteris, "Atbildēt", *said)
    await chat.passes(minutes=1)
    assert "AL-2026-0001" in laima.sees("slips-tell").text
    await judges(laima, "Ir izdarīts")
    rows = await chat.rows("SELECT question, said FROM verdicts")
    assert [(row["question"], row["said"]) for row in rows] == [("done", "yes")]


async def test_who_only_wants_to_know_is_counted_nowhere(
    chat: Chat, laima: Actor, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await laima.says("palīgs")
    await supports(laima, "Tikai uzzināt")
    assert (await count(chat, "supports"), await count(chat, "follows")) == (0, 1)
    await laima.taps("Vēl šim cilvēkam")
    await supports(laima, "Vairs neziņot")
    assert await count(chat, "follows") == 0


async def test_nobody_supports_what_is_their_own(laima: Actor, ilze: Actor, group: Room) -> None:
    await proposes(laima)
    await publishes(ilze)
    await opens_slip(laima)
    await laima.taps("Atbalstīt")
    await laima.says("AL-2026-0001")
    laima.sees("statuses-own-proposal")


async def test_what_is_not_published_is_supported_by_nobody(laima: Actor, anna: Actor) -> None:
    await submits(anna)
    await laima.says("palīgs")
    await laima.taps("Atbalstīt")
    await laima.says("AL-2026-0001")
    laima.sees("proposals-unknown")


# ---------------------------------------------------------------- coming after all, or not


async def test_who_said_that_they_come_may_say_that_they_do_not(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await begins(laima, "Vai nāks")
    await laima.taps("S-1")
    await laima.taps("Nāks")
    await laima.taps("Nosūtīt")
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Vai nāks uz sapulci")
    await laima.taps("S-1")
    assert "Līdz šim: nāks" in laima.last.text
    await laima.taps("Nenāks")
    await laima.taps("Nosūtīt")
    assert [row["answer"] for row in await chat.rows("SELECT answer FROM attendances")] == ["no"]


async def test_who_waits_for_a_seat_is_told_so_by_the_helper(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await announces(ilze, seats="1")
    await anna.starts("m-1")
    await anna.taps("Piedalīšos")
    await begins(laima, "Vai nāks")
    await laima.taps("S-1")
    await laima.taps("Nāks")
    await laima.taps("Nosūtīt")
    assert "gaida rindā" in laima.last.text


# ---------------------------------------------------------------- an answer, and more of it


async def asks(helper: Actor, words: str = "Kad tīrīs ceļu?") -> None:
    await begins(helper, "Jautājums pārstāvim")
    await helper.says(words)
    await helper.taps("Nosūtīt")


async def test_who_answers_is_told_that_a_helper_passes_it_on(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await asks(laima)
    await ilze.taps("Atbildēt")
    await ilze.says("Rīt.")
    await ilze.taps("Nosūtīt")
    ilze.sees("inquiries-sent-helper", number="J-1")
    ilze.sees_no("inquiries-sent-later")
    await chat.passes(minutes=1)
    assert "Rīt." in laima.sees("slips-tell").text


async def test_under_the_message_of_a_matter_it_is_not_asked_which(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await asks(laima)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Jautājums pārstāvim")
    await laima.says("Kad būs tilts?")
    await laima.taps("Nosūtīt")
    await ilze.says("J-2")
    await ilze.taps("Atbildēt")
    await ilze.says("Pavasarī.")
    await ilze.taps("Nosūtīt")
    await chat.passes(minutes=1)
    await laima.taps("Papildināt", message=laima.sees("slips-tell"))
    laima.sees("slips-ask-more")
    await laima.says("Kurā mēnesī?")
    await laima.taps("Nosūtīt")
    rows = await chat.rows("SELECT inquiry_id FROM inquiry_messages ORDER BY id DESC LIMIT 1")
    assert [row["inquiry_id"] for row in rows] == [2]


async def test_of_the_only_matter_it_is_not_asked_which(laima: Actor, ilze: Actor) -> None:
    await asks(laima)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Papildināt")
    laima.sees("slips-ask-more")
    laima.sees_no("slips-ask-matter")


async def test_what_they_only_support_is_not_theirs_to_add_to(
    chat: Chat, laima: Actor, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await laima.says("palīgs")
    await supports(laima, "Atbalsta")
    await chat.rows("UPDATE proposals SET status = 'needs_clarification' RETURNING id")
    await laima.taps("Vēl šim cilvēkam")
    assert "Papildināt" not in laima.last.labels

"""Writing for somebody without a telephone: read aloud, marked, counted once, told by who wrote it, taken over."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain import codes
from bot.domain.roles import RoleName
from bot.domain.slips import CODE_BYTES
from tests.chat import Actor, Chat, Room
from tests.meetings import announces
from tests.polls import opens
from tests.printed import A4, MILLIMETRE, Printed, sheet_of
from tests.proposals import publishes
from tests.visits import Site

BENCH = "Vajag soliņu pie ezera"


@pytest.fixture
async def laima(chat: Chat) -> Actor:
    """Who helps in the library of Malienas pagasts."""
    return await chat.official("Laima", RoleName.HELPER, "malienas")


async def begins(helper: Actor, what: str) -> None:
    await helper.says("rakstīt cita vārdā")
    await helper.taps(what)


async def proposes(helper: Actor, text: str = BENCH) -> None:
    await begins(helper, "Priekšlikums")
    await told(helper, text)


async def told(helper: Actor, text: str) -> None:
    await helper.says(text)
    await helper.taps("Parki, rotaļlaukumi")
    await helper.taps("Izlaist")
    await helper.taps("Nosūtīt")


async def votes(helper: Actor, option: str = "1. Pie ezera", what: str = "Atbilde aptaujā") -> None:
    await helper.taps(what)
    await helper.taps("A-1")
    await helper.taps(option)
    await helper.taps("Nosūtīt")


def code_in(helper: Actor) -> str:
    shown = helper.sees("slips-entered-first")
    return next(w for w in shown.text.replace(".", " ").split() if codes.as_typed(w, CODE_BYTES) == w)


async def count(chat: Chat, table: str) -> int:
    (row,) = await chat.rows(f"SELECT COUNT(*) AS many FROM {table}")
    return int(row["many"])


# ---------------------------------------------------------------- entering


async def test_it_is_read_aloud_before_it_counts(chat: Chat, laima: Actor) -> None:
    await begins(laima, "Priekšlikums")
    await laima.says(BENCH)
    await laima.taps("Parki, rotaļlaukumi")
    await laima.taps("Izlaist")
    assert "Izlasiet skaļi" in laima.last.text
    assert BENCH in laima.last.text
    assert await count(chat, "proposals") == 0
    await laima.taps("Nosūtīt")
    laima.sees("slips-entered-first")
    assert await count(chat, "proposals") == 1


async def test_the_representative_and_readers_see_that_a_helper_wrote_it(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await proposes(laima)
    assert "ar palīga starpniecību" in ilze.last.text
    await publishes(ilze)
    await anna.says("AL-2026-0001")
    assert "ar palīga starpniecību" in anna.last.text


async def test_nothing_of_the_person_is_kept_but_the_parish(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    (slip,) = await chat.rows("SELECT * FROM slips JOIN people ON people.id = slips.person_id")
    assert (slip["name"], slip["parish"], slip["village"]) == ("", "malienas", "")
    assert await chat.rows("SELECT * FROM addresses WHERE person_id = :id", id=slip["person_id"]) == []


async def test_the_code_is_kept_as_its_hash_only(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    (slip,) = await chat.rows("SELECT hash FROM slips")
    assert slip["hash"] == codes.hashed(code_in(laima))


async def test_a_problem_is_marked_for_the_staff(chat: Chat, laima: Actor, peteris: Actor) -> None:
    await begins(laima, "Problēma")
    await laima.says("Liela bedre pie veikala")
    await laima.taps("Ceļi un ielas")
    await laima.taps("Izlaist")
    await laima.taps("Nosūtīt")
    await peteris.says("AL-2026-0001")
    assert "ar palīga starpniecību" in peteris.last.text


async def test_a_question_reaches_the_representative_with_the_mark(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await begins(laima, "Jautājums pārstāvim")
    await laima.says("Kad tīrīs ceļu?")
    await laima.taps("Nosūtīt")
    laima.sees("slips-entered-first")
    assert "Kad tīrīs ceļu?" in ilze.last.text
    assert "ar palīga starpniecību" in ilze.last.text


async def test_a_vote_is_read_aloud_and_counts_like_any(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await opens(ilze)
    await begins(laima, "Atbilde aptaujā")
    await laima.taps("A-1")
    await laima.taps("2. Pie skolas")
    assert "Atbilde: Pie skolas" in laima.last.text
    assert await count(chat, "ballots") == 0
    await laima.taps("Nosūtīt")
    (ballot,) = await chat.rows("SELECT choice FROM ballots")
    assert ballot["choice"] == "2"


@pytest.mark.parametrize(
    ("kind", "said", "kept"), [("Vairākas atbildes", "3, 1", "1,3"), ("Sarindot", "2,1,3", "2,1,3")]
)
async def test_several_answers_are_typed_by_their_numbers(
    chat: Chat, laima: Actor, ilze: Actor, kind: str, said: str, kept: str
) -> None:
    await opens(ilze, kind=kind)
    await begins(laima, "Atbilde aptaujā")
    await laima.taps("A-1")
    await laima.says("9")
    await laima.says(said)
    await laima.taps("Nosūtīt")
    (ballot,) = await chat.rows("SELECT choice FROM ballots")
    assert ballot["choice"] == kept


async def test_what_was_chosen_stands_in_no_audit_row(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await opens(ilze)
    await begins(laima, "Atbilde")
    await laima.taps("A-1")
    await laima.taps("2. Pie skolas")
    await laima.taps("Nosūtīt")
    audit = await chat.rows("SELECT action, about, detail FROM audit WHERE action LIKE 'slips%' ORDER BY id")
    assert [(row["action"], row["about"]) for row in audit] == [
        ("slips.given", audit[0]["about"]),
        ("slips.entered", "polls:1"),
    ]
    assert "2" not in audit[1]["detail"].replace(audit[0]["about"], "")


async def test_who_comes_to_a_meeting_has_a_seat(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await begins(laima, "Vai nāks")
    await laima.taps("S-1")
    await laima.taps("Nāks")
    await laima.taps("Nosūtīt")
    (row,) = await chat.rows("SELECT answer, person_id, address FROM attendances")
    assert (row["answer"], row["address"]) == ("yes", None)
    person = await chat.person(laima)
    assert row["person_id"] != person.id


async def test_where_nothing_is_open_it_is_said(laima: Actor) -> None:
    await begins(laima, "Atbilde aptaujā")
    laima.sees("slips-no-polls")


async def test_there_is_a_limit_for_a_day(chat: Chat, laima: Actor) -> None:
    limits = chat.municipality.limits.model_copy(update={"for_others_per_day": 1})
    object.__setattr__(chat.municipality, "limits", limits)
    await proposes(laima)
    await begins(laima, "Priekšlikums")
    laima.sees("slips-too-many", limit=1)
    await chat.passes(days=1)
    await begins(laima, "Priekšlikums")
    laima.sees("slips-ask-idea")


async def test_a_resident_is_told_who_helps(anna: Actor) -> None:
    await anna.says("rakstīt cita vārdā")
    anna.sees("slips-not-a-helper")


async def test_a_helper_writes_in_their_own_parish_only(chat: Chat, laima: Actor) -> None:
    other = await chat.official("Zaiga", RoleName.HELPER, "pededzes")
    await proposes(laima)
    code = code_in(laima)
    await other.says(f"talons {code}")
    other.sees("slips-elsewhere")
    (slip,) = await chat.rows("SELECT person_id FROM slips")
    await other.presses(f"slips.open:{slip['person_id']}", other.last)
    other.sees("machinery-not-allowed")


async def test_whose_role_has_ended_sends_nothing_any_more(chat: Chat, laima: Actor, andris: Actor) -> None:
    await begins(laima, "Priekšlikums")
    await laima.says(BENCH)
    await laima.taps("Parki, rotaļlaukumi")
    await laima.taps("Izlaist")
    await chat.rows("UPDATE roles SET ended_at = 1 WHERE role = 'helper' RETURNING id")
    await laima.taps("Nosūtīt")
    assert await count(chat, "proposals") == 0


# ---------------------------------------------------------------- one slip, one vote


async def test_who_comes_again_with_their_slip_has_one_vote(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await opens(ilze)
    await proposes(laima)
    code = code_in(laima)
    for option in ("1. Pie ezera", "2. Pie skolas"):
        await laima.says(f"talons {code.lower()}")
        await votes(laima, option)
    (ballot,) = await chat.rows("SELECT choice FROM ballots")
    assert ballot["choice"] == "2"
    assert await count(chat, "slips") == 1


async def test_a_lost_slip_gets_another_code(chat: Chat, laima: Actor, anna: Actor) -> None:
    await proposes(laima)
    old = code_in(laima)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Talons pazudis")
    await laima.taps("Jā, jauns kods")
    await anna.says(f"talons {old}")
    anna.sees("slips-no-such-code")


async def prints(chat: Chat, helper: Actor) -> Printed:
    await helper.taps("Drukāt talonu")
    return await sheet_of(chat, helper, "slips-sheet-ready")


async def test_the_slip_is_printed_with_number_code_and_where_to_ask(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    slip = await prints(chat, laima)
    assert "AL-2026-0001" in slip.text
    assert code in slip.text
    assert "Kur pajautāt" in slip.text
    assert "Alūksnes novada pašvaldība: Dārza iela 11, Alūksne, LV-4301." in slip.text
    assert slip.codes == [f"https://test.example/?start=slip-{code}"]


async def test_the_slip_says_where_and_when_it_was_given_and_until_when_to_wait(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    slip = await prints(chat, laima)
    assert "Malienas pagasts, 2026. gada 23. novembrī" in slip.text
    assert f"„{BENCH}”. Mērķis: atbilde līdz pirmdienai, 7. decembrim." in slip.text
    assert "Pēc pirmdienas, 7. decembra ieskatieties bibliotēkā vai pajautājiet palīgam" in slip.text


async def test_a_question_stands_on_the_slip_by_its_first_words(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await begins(laima, "Jautājums pārstāvim")
    await laima.says("Kad tīrīs ceļu?")
    await laima.taps("Nosūtīt")
    slip = await prints(chat, laima)
    assert "J-1, jautājums „Kad tīrīs ceļu?”. Atbilde līdz pirmdienai, 30. novembrim" in slip.text
    assert "ieskatieties bibliotēkā" in slip.text


async def test_the_slip_takes_half_a_page_and_is_for_the_hand(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await opens(ilze)
    await proposes(laima)
    await laima.taps("Vēl šim cilvēkam")
    await votes(laima)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Talons pazudis")
    await laima.taps("Jā, jauns kods")
    slip = await prints(chat, laima)
    assert "A-1" in slip.text
    assert "Atbildēt var līdz" in slip.text
    assert len(slip.pages) == 1
    assert slip.lowest > A4[1] / 2 - 1  # where to cut
    assert 30 * MILLIMETRE < slip.edges[0] < 46 * MILLIMETRE
    assert "Kodu paši nenolasiet." in laima.last.text
    assert "piespraužat" not in laima.last.text


async def test_a_slip_with_more_than_half_a_page_takes_the_page_and_loses_nothing(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    for at in range(2, 9):
        await laima.says(f"talons {code}")
        await laima.taps("Priekšlikums")
        await told(laima, f"Vajag soliņu numur {at} pie ezera, kur stāv ļoti veca un plaša liepa")
    await laima.says(f"talons {code}")
    await laima.taps("Talons pazudis")
    await laima.taps("Jā, jauns kods")
    slip = await prints(chat, laima)
    assert all(f"AL-2026-000{at}" in slip.text for at in range(1, 6))
    assert slip.lowest < A4[1] / 2


# ---------------------------------------------------------------- tell who asked


async def test_the_helper_is_asked_to_tell_what_changed(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await proposes(laima)
    await publishes(ilze)
    await chat.passes(minutes=1)
    assert "AL-2026-0001" in laima.sees("slips-tell").text
    pressed = laima.last
    tap = next(one.tap for one in pressed.choices if one.label == "Pateicu")
    await laima.taps("Pateicu")
    laima.sees("slips-told")
    assert [row["text"] for row in await chat.rows("SELECT text FROM slip_news")] == [""]
    await laima.presses(tap, pressed)
    laima.sees("slips-told-before")


async def test_what_is_asked_of_them_is_answered_through_the_helper(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await proposes(laima)
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kurā krastā?")
    await ilze.taps("Nosūtīt", message=ilze.last)
    await chat.passes(minutes=1)
    assert "Kurā krastā?" in laima.sees("slips-tell").text
    await laima.taps("Papildināt")
    await laima.says("Kreisajā")
    await laima.taps("Nosūtīt")
    laima.sees("slips-entered")
    assert "Kreisajā" in ilze.last.text


async def test_an_answer_is_told(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await begins(laima, "Jautājums pārstāvim")
    await laima.says("Kad tīrīs ceļu?")
    await laima.taps("Nosūtīt")
    await ilze.taps("Atbildēt")
    await ilze.says("Rīt no rīta")
    await ilze.taps("Nosūtīt", message=ilze.last)
    await chat.passes(minutes=1)
    assert "Rīt no rīta" in laima.sees("slips-tell").text


async def test_the_result_of_a_poll_is_told_too(chat: Chat, laima: Actor, ilze: Actor, group: Room) -> None:
    await opens(ilze)
    await begins(laima, "Atbilde aptaujā")
    await laima.taps("A-1")
    await laima.taps("2. Pie skolas")
    await laima.taps("Nosūtīt")
    await chat.passes(days=8)
    assert "A-1" in laima.sees("slips-tell").text


async def test_a_cancelled_meeting_is_told_too(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await announces(ilze)
    await begins(laima, "Vai nāks")
    await laima.taps("S-1")
    await laima.taps("Nāks")
    await laima.taps("Nosūtīt")
    await ilze.says("S-1")
    await ilze.taps("Atcelt")
    await ilze.says("Nav siltuma")
    await ilze.taps("Nosūtīt", message=ilze.last)
    await chat.passes(minutes=5)
    assert "Nav siltuma" in laima.sees("slips-tell").text


async def test_what_nobody_told_for_ten_working_days_is_in_the_staffs_list(
    chat: Chat, laima: Actor, ilze: Actor, peteris: Actor
) -> None:
    await proposes(laima)
    await publishes(ilze)
    await chat.passes(days=13)
    await peteris.says("rakstīt cita vārdā")
    assert "Nepateikts: 1" not in peteris.last.labels
    await chat.passes(days=3)
    await peteris.says("rakstīt cita vārdā")
    await peteris.taps("Nepateikts: 1")
    assert "AL-2026-0001" in peteris.sees("slips-tell").text
    await peteris.taps("Pateicu")
    peteris.sees("slips-told")


async def test_what_was_not_told_waits_among_the_staffs_work(
    chat: Chat, laima: Actor, ilze: Actor, peteris: Actor
) -> None:
    await proposes(laima)
    await publishes(ilze)
    await chat.passes(days=16)
    await peteris.says("gaida mani")
    peteris.sees("slips-late-title", count=1)


async def test_nothing_is_lost_when_the_helpers_role_ends(chat: Chat, laima: Actor, ilze: Actor, andris: Actor) -> None:
    await proposes(laima)
    await publishes(ilze)
    await chat.passes(minutes=1)
    zaiga = await chat.official("Zaiga", RoleName.HELPER, "malienas")
    await laima.says("lomas")
    await laima.taps("Atkāpties")
    await laima.taps("Jā")
    await chat.passes(minutes=1)
    zaiga.sees("slips-tell")
    await zaiga.says("lomas")
    await zaiga.taps("Atkāpties")
    await zaiga.taps("Jā")
    await chat.passes(minutes=1)
    ilze.sees("slips-tell")


# ---------------------------------------------------------------- the slip becomes a conversation


async def test_the_code_makes_the_matters_ones_own(chat: Chat, laima: Actor, ilze: Actor, anna: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    await anna.says(f"talons {code}")
    assert "AL-2026-0001" in anna.sees("slips-take-ask").text
    await anna.taps("Jā, talons ir mans")
    anna.sees("slips-taken")
    await publishes(ilze)
    anna.sees("proposals-published")
    laima.sees_no("slips-tell")
    await anna.says(f"talons {code}")
    anna.sees("slips-no-such-code")


async def test_what_was_not_told_yet_is_read_to_them_then(chat: Chat, laima: Actor, ilze: Actor, anna: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    await publishes(ilze)
    await chat.passes(minutes=1)
    await anna.says(f"talons {code}")
    await anna.taps("Jā, talons ir mans")
    assert "AL-2026-0001" in anna.sees("slips-untold").text
    await laima.taps("Pateicu")
    laima.sees("slips-told-before")


async def test_who_has_not_joined_yet_comes_back_to_their_slip(chat: Chat, laima: Actor, zane: Actor) -> None:
    await proposes(laima)
    await zane.says(f"talons {code_in(laima)}")
    zane.sees("people-greeting")
    await zane.taps("Turpināt")
    await zane.says("Malienas pagasts")
    await zane.taps("Jā")
    zane.sees("slips-take-ask")


async def test_a_slip_pressed_twice_at_once_is_taken_by_one(chat: Chat, laima: Actor, anna: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    other = await chat.resident("Kārlis", "malienas")
    for somebody in (anna, other):
        await somebody.says(f"talons {code}")
    await asyncio.gather(*(one.taps("Jā, talons ir mans") for one in (anna, other)))
    owners = await chat.rows("SELECT author_id FROM proposals")
    people = [(await chat.person(one)).id for one in (anna, other)]
    assert [row["author_id"] in people for row in owners] == [True]


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    site = await Site(tmp_path / "site").open()
    yield site
    await site.close()


async def test_one_person_by_web_telegram_and_slip_has_one_vote(site: Site) -> None:
    """However they press at the same time: one ballot, one participant."""
    chat = site.chat
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    laima = await chat.official("Laima", RoleName.HELPER, "malienas")
    await opens(ilze)
    await begins(laima, "Atbilde aptaujā")
    await laima.taps("A-1")
    await laima.taps("2. Pie skolas")
    await laima.taps("Nosūtīt")
    code = code_in(laima)
    anna = await chat.resident("Anna", "malienas")
    await anna.says("A-1")
    await anna.taps("1. Pie ezera")
    browser = site.browser()
    await browser.joins()
    await browser.says("A-1")
    await browser.presses("1. Pie ezera")

    await anna.says("/savienot")
    link = next(w for w in anna.sees("linking-code").text.split() if codes.as_typed(w, CODE_BYTES) == w)
    await browser.says(f"savienot {link}")
    await anna.says(f"talons {code}")
    await asyncio.gather(
        browser.presses("Jā, savienot"),
        anna.taps("Jā, talons ir mans"),
        _enters_again(laima, code),
    )
    await asyncio.gather(_presses(browser), _taps(anna), _presses(browser))

    assert (await count(chat, "ballots"), await count(chat, "participants")) == (1, 1)


async def _enters_again(helper: Actor, code: str) -> None:
    await helper.says(f"talons {code}")


async def _presses(browser: object) -> None:
    await browser.says("A-1")  # type: ignore[attr-defined]
    await browser.presses("2. Pie skolas")  # type: ignore[attr-defined]


async def _taps(anna: Actor) -> None:
    await anna.says("A-1")
    await anna.taps("1. Pie ezera")


# ---------------------------------------------------------------- how long it is kept


async def test_a_helper_who_goes_leaves_the_slips(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await proposes(laima)
    await laima.says("/dzest")
    await laima.taps("Jā, dzēst")
    (slip,) = await chat.rows("SELECT kept_by FROM slips")
    (entry,) = await chat.rows("SELECT entered_by FROM slip_entries")
    assert (slip["kept_by"], entry["entered_by"]) == (None, None)
    await publishes(ilze)
    await chat.passes(minutes=1)
    ilze.sees("slips-tell")


async def test_a_year_after_its_end_nobody_knows_whose_it_was(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await proposes(laima)
    await publishes(ilze)
    await chat.rows("UPDATE proposals SET closed_at = :now RETURNING id", now=chat.clock.now())
    await chat.passes(days=200)
    assert await count(chat, "slip_entries") == 1
    await chat.passes(days=250)
    assert await count(chat, "slip_entries") == 0

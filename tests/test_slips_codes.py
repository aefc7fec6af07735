"""A slip's code: read however it was copied, taken from nobody by mistake, and gone from the helper's screen."""

import pytest

from bot.domain import codes, slips
from bot.domain.roles import RoleName
from tests.chat import Actor, Chat
from tests.proposals import publishes
from tests.test_slips import begins, code_in, count, proposes

WANTED = "Vajag soliņu pie ezera"


@pytest.fixture
async def laima(chat: Chat) -> Actor:
    """Who helps in the library of Malienas pagasts."""
    return await chat.official("Laima", RoleName.HELPER, "malienas")


@pytest.fixture
async def zaiga(chat: Chat) -> Actor:
    """Who helps in another parish."""
    return await chat.official("Zaiga", RoleName.HELPER, "alsviku")


# ---------------------------------------------------------------- of another parish


async def test_a_slip_of_another_parish_is_not_offered_to_the_helper(chat: Chat, laima: Actor, zaiga: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    await zaiga.says(f"talons {code}")
    assert "Talons ir no Malienas pagasta; šeit tajā ievadīt nevar." in zaiga.last.text
    assert zaiga.last.labels == ["Nākamais cilvēks", "Tas ir mans talons"]
    await laima.says(f"talons {code}")
    laima.sees("slips-one")


async def test_a_helper_whose_own_slip_it_is_is_warned_first(chat: Chat, laima: Actor, zaiga: Actor) -> None:
    await proposes(laima)
    await zaiga.says(f"talons {code_in(laima)}")
    await zaiga.taps("Tas ir mans talons")
    zaiga.sees("slips-own-warning")
    assert await count(chat, "slips") == 1
    await zaiga.taps("Jā, talons ir mans")
    zaiga.sees("slips-taken")
    assert await count(chat, "slips") == 0


async def test_a_helper_with_a_wrong_code_is_not_sent_to_the_library(laima: Actor, anna: Actor) -> None:
    await laima.says("talons AAAA-BBB2")
    laima.sees("slips-no-such-code-here")
    await anna.says("talons AAAA-BBB2")
    anna.sees("slips-no-such-code")


# ---------------------------------------------------------------- however it is typed


@pytest.mark.parametrize(
    "written", ["7KQM-2RTX", "7kqm-2rtx", "7KQM 2RTX", "7kqm2rtx", "Nr. 7KQM-2RTX.", "Kods: 7KQM–2RTX"]
)
def test_a_code_is_known_by_its_shape(written: str) -> None:
    assert slips.is_code(written)
    assert slips.code_in(written) == "7KQM-2RTX"


@pytest.mark.parametrize(
    "written", ["Viss labi", "labdiena", "2912 3456", "29123456", "120 metri", "120metri", "10. klasei", "2026 gads"]
)
def test_words_and_numbers_are_not_taken_for_one(written: str) -> None:
    assert not slips.is_code(written)


@pytest.mark.parametrize("how", ["{}", "Talons Nr. {}.", "talons nr {}", "Talons Nr. 5, kods: {}", "{}!"])
async def test_a_code_alone_opens_the_slip_and_is_no_text(chat: Chat, laima: Actor, how: str) -> None:
    await proposes(laima)
    await laima.says(how.format(code_in(laima).lower()))
    laima.sees("slips-one")
    assert await count(chat, "kept") == 0


async def test_a_code_in_the_middle_of_a_form_is_no_answer(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    code = "7KQM-2RTX"
    await chat.rows("UPDATE slips SET hash = :hash RETURNING person_id", hash=codes.hashed(code))
    await begins(laima, "Priekšlikums")
    await laima.says(code)
    laima.sees("slips-one")


async def test_a_code_of_letters_alone_is_known_where_there_is_such_a_slip(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    await chat.rows("UPDATE slips SET hash = :hash RETURNING person_id", hash=codes.hashed("ABCD-EFGH"))
    await laima.says("abcd efgh")
    laima.sees("slips-one")


async def test_a_residents_code_alone_is_theirs_too(laima: Actor, anna: Actor) -> None:
    await proposes(laima)
    await anna.says(code_in(laima))
    anna.sees("slips-take-ask")


async def test_a_code_to_link_typed_alone_links(chat: Chat, anna: Actor) -> None:
    karlis = await chat.resident("Kārlis", "malienas")
    await anna.says("/savienot")
    code = next(word for word in anna.sees("linking-code").text.split() if "-" in word)
    await karlis.says(code)
    karlis.sees("linking-confirm")


async def test_a_number_opens_a_slip_of_the_helpers_own_list(
    chat: Chat, laima: Actor, zaiga: Actor, anna: Actor
) -> None:
    await proposes(laima)
    (slip,) = await chat.rows("SELECT person_id FROM slips")
    await laima.says(f"talons {slip['person_id']}")
    laima.sees("slips-one")
    await zaiga.says(f"Talons Nr. {slip['person_id']}")
    zaiga.sees("slips-not-in-list")
    await anna.says(f"talons {slip['person_id']}")
    anna.sees("slips-how-to-type")


# ---------------------------------------------------------------- on the helper's screen


async def test_the_next_person_does_not_see_the_code_before(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    await laima.taps("Nākamais cilvēks")
    assert not seen(laima, code)
    laima.sees("slips-code-hidden")


async def test_the_code_stays_while_more_is_written_for_the_same_person(laima: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    await laima.taps("Vēl šim cilvēkam")
    assert seen(laima, code)


@pytest.mark.parametrize("word", ["sākums", "palīgs"])
async def test_the_code_goes_when_the_helper_leaves(laima: Actor, word: str) -> None:
    await proposes(laima)
    code = code_in(laima)
    await laima.says(word)
    assert not seen(laima, code)


async def test_the_code_goes_by_itself_after_half_an_hour(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    code = code_in(laima)
    await chat.passes(minutes=29)
    assert seen(laima, code)
    await chat.passes(minutes=2)
    assert not seen(laima, code)


async def test_the_code_for_two_on_a_telephone_goes_too(laima: Actor) -> None:
    await laima.says("palīgs")
    await laima.taps("Otrs cilvēks tālrunī")
    await laima.taps("Abi ir šeit")
    shown = laima.sees("sharing-confirmed").text.replace(".", " ")
    code = next(word for word in shown.split() if slips.code_in(word))
    await laima.taps("Nākamais cilvēks")
    assert not seen(laima, code)


def seen(helper: Actor, code: str) -> bool:
    """In a text or behind a button."""
    return any(code in shown.text or code in "".join(one.tap for one in shown.choices) for shown in helper.screen)


async def test_a_lost_slip_is_asked_about_first(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    (before,) = await chat.rows("SELECT hash FROM slips")
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Talons pazudis")
    assert "Vecais kods vairs nederēs" in laima.last.text
    await laima.taps("Nē")
    assert await chat.rows("SELECT hash FROM slips") == [before]
    await laima.taps("Talons pazudis")
    await laima.taps("Jā, jauns kods")
    laima.sees("slips-renewed")
    assert await chat.rows("SELECT hash FROM slips") != [before]


async def test_who_lost_the_slip_is_found_by_what_they_wanted(chat: Chat, laima: Actor) -> None:
    await proposes(laima)
    (slip,) = await chat.rows("SELECT person_id FROM slips")
    await laima.taps("Nākamais cilvēks")
    assert f"Nr. {slip['person_id']} · Vajag soliņu pie… · 23.11." in laima.last.labels


# ---------------------------------------------------------------- told


async def test_what_was_told_says_so_wherever_it_stands(chat: Chat, laima: Actor, ilze: Actor) -> None:
    await proposes(laima)
    await publishes(ilze)
    await chat.passes(minutes=1)
    await laima.says("palīgs")
    await laima.taps("Jāpasaka: 1")
    copies = [shown for shown in laima.screen if "Pateicu" in shown.labels]
    assert len(copies) == 2
    await laima.taps("Pateicu")
    assert ["Pateikts pirmdien, 23.\u00a0novembrī" in shown.text for shown in copies] == [True, True]
    assert all("Pateicu" not in shown.labels for shown in copies)


# ---------------------------------------------------------------- whose words, and where they live


async def test_a_helpers_text_can_be_somebody_elses(chat: Chat, laima: Actor) -> None:
    await laima.says(WANTED)
    await laima.taps("Cita vārdā")
    await laima.taps("Priekšlikums")
    await laima.taps("Parki, rotaļlaukumi")
    await laima.taps("Izlaist")
    assert WANTED in laima.last.text
    await laima.taps("Nosūtīt")
    laima.sees("slips-entered-first")
    (proposal,) = await chat.rows("SELECT author_id, text FROM proposals")
    assert proposal["text"] == WANTED
    assert proposal["author_id"] != (await chat.person(laima)).id
    assert await count(chat, "kept") == 0


@pytest.mark.parametrize("how", ["types the code", "chooses in the list"])
async def test_it_is_added_to_the_slip_that_the_person_has(chat: Chat, laima: Actor, how: str) -> None:
    await proposes(laima)
    code = code_in(laima)
    await laima.says("Un vēl vienu lampu")
    await laima.says("cita vārdā")
    if how == "types the code":
        await laima.says(f"talons {code}")
    else:
        await laima.taps("Nr. ")
    laima.sees("slips-kept-whose")
    await laima.taps("Problēma")
    await laima.taps("Parki, rotaļlaukumi")
    await laima.taps("Izlaist")
    await laima.taps("Nosūtīt")
    laima.sees("slips-entered")
    assert await count(chat, "slips") == 1


async def test_a_resident_is_not_asked_whose_words_they_are(anna: Actor) -> None:
    await anna.says(WANTED)
    assert anna.last.labels == ["Priekšlikums", "Problēma", "Jautājums", "Neko"]


async def test_where_they_live_is_read_aloud(laima: Actor) -> None:
    await begins(laima, "Priekšlikums")
    await laima.says(WANTED)
    await laima.taps("Parki, rotaļlaukumi")
    await laima.taps("Izlaist")
    assert "Dzīvesvieta: Malienas pagasts" in laima.last.text
    await laima.taps("Nosūtīt")
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Atsaukt")
    await laima.taps("AL-2026-0001")
    assert "Dzīvesvieta: Malienas pagasts" in laima.last.text


async def test_where_they_live_stands_there_once_where_it_was_asked(chat: Chat) -> None:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await begins(dace, "Priekšlikums")
    await dace.says("Malienas pagasts")
    await dace.says(WANTED)
    await dace.taps("Parki, rotaļlaukumi")
    await dace.taps("Izlaist")
    assert dace.last.text.count("Malienas pagasts") == 1


async def test_who_accepts_to_help_finds_the_button_at_once(chat: Chat, ilze: Actor, anna: Actor) -> None:
    await ilze.says("lomas")
    await ilze.taps("Uzaicināt palīgu")
    await anna.starts(ilze.last.message.link.partition("start=")[2])
    await anna.taps("Piekrītu")
    assert "Rakstīt cita vārdā" in anna.sees("roles-accepted").labels

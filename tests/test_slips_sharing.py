"""Two people on one telephone: confirmed by a helper's paper, each with a vote, and always seen who speaks."""

import pytest

from bot.domain import codes
from bot.domain.roles import RoleName
from bot.domain.slips import CODE_BYTES
from tests.chat import Actor, Chat
from tests.polls import opens
from tests.printed import sheet_of
from tests.proposals import publishes, submits


@pytest.fixture
async def laima(chat: Chat) -> Actor:
    """Who helps in the library of Malienas pagasts."""
    return await chat.official("Laima", RoleName.HELPER, "malienas")


async def second_code(helper: Actor) -> str:
    await helper.says("palīgs")
    await helper.taps("Otrs cilvēks tālrunī")
    await helper.taps("Abi ir šeit")
    shown = helper.sees("sharing-confirmed").text.replace(".", " ")
    return next(word for word in shown.split() if codes.as_typed(word, CODE_BYTES) == word)


async def adds_second(helper: Actor, couple: Actor) -> None:
    await couple.says(f"talons {await second_code(helper)}")
    await couple.taps("Pievienot otru")


async def turns_to(couple: Actor, who: str) -> None:
    await couple.says("kas runā")
    await couple.taps(who)


async def votes(couple: Actor, option: str) -> None:
    await couple.says("A-1")
    await couple.taps(option)


async def count(chat: Chat, table: str) -> int:
    (row,) = await chat.rows(f"SELECT COUNT(*) AS many FROM {table}")
    return int(row["many"])


async def test_each_of_two_has_a_vote_of_their_own(chat: Chat, laima: Actor, ilze: Actor, anna: Actor) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await votes(anna, "1. Pie ezera")
    await turns_to(anna, "Otrs cilvēks")
    await votes(anna, "2. Pie skolas")
    await votes(anna, "2. Pie skolas")
    await turns_to(anna, "Pirmais cilvēks")
    await votes(anna, "3. Pie veikala")
    ballots = await chat.rows("SELECT choice FROM ballots ORDER BY choice")
    assert [row["choice"] for row in ballots] == ["2", "3"]
    assert await count(chat, "participants") == 2


async def test_the_second_persons_code_does_not_make_the_two_one(chat: Chat, laima: Actor, anna: Actor) -> None:
    await anna.says(f"talons {await second_code(laima)}")
    assert anna.last.labels == ["Pievienot otru", "Nē"]


async def test_it_is_always_seen_who_speaks(chat: Chat, laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await anna.says("sākums")
    assert "Runā: pirmais cilvēks." in anna.last.text
    await anna.taps("Kas runā?")
    await anna.taps("Otrs cilvēks")
    assert "Tagad runā otrs cilvēks." in anna.last.text
    await anna.says("sākums")
    assert "Runā: otrs cilvēks." in anna.last.text


async def test_the_seconds_votes_are_audited_as_assisted(chat: Chat, laima: Actor, ilze: Actor, anna: Actor) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await votes(anna, "1. Pie ezera")
    await turns_to(anna, "Otrs cilvēks")
    await votes(anna, "2. Pie skolas")
    audit = await chat.rows("SELECT person_id, detail FROM audit WHERE action = 'polls.assisted'")
    second = await chat.person(anna)
    assert [(row["person_id"], row["detail"]) for row in audit] == [(second.id, "")]
    assert second.is_second


async def test_without_a_helpers_confirmation_nobody_is_added(chat: Chat, laima: Actor, anna: Actor) -> None:
    await laima.says("palīgs")
    await laima.taps("Jautājums pārstāvim")
    await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await laima.says("Kad tīrīs ceļu?")
    await laima.taps("Nosūtīt")
    shown = laima.sees("slips-entered-first").text.replace(".", " ")
    code = next(word for word in shown.split() if codes.as_typed(word, CODE_BYTES) == word)
    await anna.says(f"talons {code}")
    assert "Pievienot otru" not in anna.last.labels
    await anna.presses(f"slips.join:0:{code}", anna.last)
    anna.sees("slips-no-such-code")


async def test_the_code_works_once_and_for_a_week(chat: Chat, laima: Actor, anna: Actor, janis: Actor) -> None:
    code = await second_code(laima)
    await chat.passes(days=8)
    await anna.says(f"talons {code}")
    assert "Pievienot otru" not in anna.last.labels
    await adds_second(laima, anna)
    third = await second_code(laima)
    await anna.says(f"talons {third}")
    await anna.taps("Pievienot otru")
    anna.sees("sharing-full")


async def test_what_was_begun_is_finished_by_who_began_it(chat: Chat, laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    second = next(one.id for one in await chat.machine.read(lambda s: s.people.all_at(anna.address)) if one.is_second)
    await anna.says("/priekslikums")
    await anna.says("Vajag soliņu pie ezera")
    await anna.presses(f"slips.speak:{second}", anna.last)
    anna.sees("sharing-finish-first")
    assert not (await chat.person(anna)).is_second


async def test_a_notice_says_for_whom_it_is(chat: Chat, laima: Actor, ilze: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    await submits(anna)
    await turns_to(anna, "Pirmais cilvēks")
    await publishes(ilze)
    assert "Ziņa otram cilvēkam:" in anna.sees("proposals-published").text


async def test_who_speaks_for_nobody_else_is_told_how(anna: Actor) -> None:
    await anna.says("kas runā")
    anna.sees("sharing-alone")


async def test_nobody_speaks_as_somebody_of_another_telephone(
    chat: Chat, laima: Actor, anna: Actor, janis: Actor
) -> None:
    await adds_second(laima, anna)
    other = await chat.person(janis)
    await anna.presses(f"slips.speak:{other.id}", anna.last)
    anna.sees("machinery-tap-old")


async def test_when_one_of_two_goes_the_other_keeps_everything(chat: Chat, laima: Actor, anna: Actor) -> None:
    first = await chat.person(anna)
    await submits(anna)
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    await anna.says("/dzest")
    await anna.taps("Jā, dzēst")
    assert (await chat.person(anna)).id == first.id
    assert [row["author_id"] for row in await chat.rows("SELECT author_id FROM proposals")] == [first.id]


async def test_a_helper_prints_the_code_for_both(chat: Chat, laima: Actor) -> None:
    code = await second_code(laima)
    await laima.taps("Drukāt talonu")
    slip = await sheet_of(chat, laima, "slips-sheet-ready")
    assert "Ievadīts" not in slip.text
    assert "Kods tam der līdz pirmdienai, 30. novembrim" in slip.text
    assert "Tas pievieno otru cilvēku." in slip.text
    assert "viss ievadītais" not in slip.text
    assert code in slip.text


async def test_after_its_week_the_slip_of_the_second_is_like_any(chat: Chat, laima: Actor) -> None:
    await second_code(laima)
    shown = laima.last
    choice = shown.choice("Drukāt talonu")
    assert choice is not None
    await chat.passes(days=8)
    await laima.presses(choice.tap, shown)
    slip = await sheet_of(chat, laima, "slips-sheet-ready")
    assert "pievieno otru" not in slip.text
    assert "viss ievadītais būs Jūsu sarunā" in slip.text
    assert "Tā balss paliks viena." in slip.text


async def test_whom_a_helper_confirms_counts_in_their_day(chat: Chat, laima: Actor) -> None:
    limits = chat.municipality.limits.model_copy(update={"for_others_per_day": 1})
    object.__setattr__(chat.municipality, "limits", limits)
    await second_code(laima)
    await laima.says("palīgs")
    await laima.taps("Otrs cilvēks tālrunī")
    laima.sees("slips-too-many", limit=1)


# ---------------------------------------------------------------- taken off again


async def takes_off(couple: Actor) -> None:
    await couple.says("kas runā")
    await couple.taps("Noņemt otru cilvēku")
    couple.sees("sharing-part-ask")
    await couple.taps("Jā, noņemt")


async def test_the_second_is_taken_off_and_nothing_of_theirs_is_lost(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    await votes(anna, "2. Pie skolas")
    await submits(anna)
    second = (await chat.person(anna)).id
    await turns_to(anna, "Pirmais cilvēks")

    await takes_off(anna)

    assert f"talons Nr. {second}" in anna.sees("sharing-parted").text
    assert (await chat.person(anna)).id != second
    assert await count(chat, "ballots") == 1
    assert [row["author_id"] for row in await chat.rows("SELECT author_id FROM proposals")] == [second]
    await chat.passes(minutes=1)
    assert "Kopīgajā tālrunī Jūs vairs nerakstāt." in laima.sees("slips-tell").text
    await laima.says("palīgs")
    await laima.taps(f"Nr. {second} ")
    assert "AL-2026-0001" in laima.last.text
    assert "A-1" in laima.last.text
    await laima.taps("Talons pazudis")
    await laima.taps("Jā, jauns kods")
    laima.sees("slips-renewed")


async def test_the_second_may_go_by_themselves_and_it_is_audited(chat: Chat, laima: Actor, anna: Actor) -> None:
    first = (await chat.person(anna)).id
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    second = (await chat.person(anna)).id
    await takes_off(anna)
    audit = await chat.rows("SELECT person_id, about FROM audit WHERE action = 'people.unlinked'")
    assert [(row["person_id"], row["about"]) for row in audit] == [(second, f"people:{second}")]
    assert (await chat.person(anna)).id == first
    await anna.says("sākums")
    assert "Runā:" not in anna.last.text


async def test_no_code_is_shown_where_it_could_make_the_two_one(chat: Chat, laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await takes_off(anna)
    words = anna.sees("sharing-parted").text.replace(".", " ").split()
    assert not [word for word in words if codes.as_typed(word, CODE_BYTES) == word]


async def test_after_that_notices_go_to_the_helper_and_say_for_nobody_else(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    await submits(anna)
    await takes_off(anna)
    await publishes(ilze)
    await chat.passes(minutes=1)
    anna.sees_no("proposals-published")
    assert "AL-2026-0001" in laima.sees("slips-tell").text


async def test_who_was_taken_off_can_be_added_again(chat: Chat, laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    second = (await chat.person(anna)).id
    await takes_off(anna)
    await laima.says("palīgs")
    await laima.taps(f"Nr. {second} ")
    await laima.taps("Otrs cilvēks tālrunī")
    await laima.taps("Abi ir šeit")
    shown = laima.sees("sharing-confirmed").text.replace(".", " ")
    code = next(word for word in shown.split() if codes.as_typed(word, CODE_BYTES) == word)
    await anna.says(f"talons {code}")
    await anna.taps("Pievienot otru")
    people = await chat.machine.read(lambda store: store.people.all_at(anna.address))
    assert [one.id for one in people if one.is_second] == [second]


async def test_who_has_a_telephone_of_their_own_needs_no_slip(
    chat: Chat, laima: Actor, anna: Actor, zane: Actor
) -> None:
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    second = (await chat.person(anna)).id
    await anna.says("savienot")
    code = next(w for w in anna.sees("linking-code").text.split() if codes.as_typed(w, CODE_BYTES) == w)
    await zane.says(f"savienot {code}")
    await zane.taps("Jā, savienot")
    await takes_off(anna)
    assert "viņa paša sarunā" in anna.sees("sharing-parted").text
    assert (await chat.person(zane)).id == second
    zane.sees("sharing-parted-told")
    assert await count(chat, "slips") == 0


async def test_nobody_with_a_role_is_locked_out(chat: Chat, laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    second = (await chat.person(anna)).id
    now = chat.clock.now()
    await chat.machine.write(lambda store: store.roles.give(second, RoleName.HELPER, "malienas", "", None, now))
    await anna.says("kas runā")
    await anna.taps("Noņemt otru cilvēku")
    anna.sees("sharing-has-role")


async def test_what_the_second_began_is_finished_first(chat: Chat, laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    second = (await chat.person(anna)).id
    await anna.says("/priekslikums")
    await anna.says("Vajag soliņu pie ezera")
    await anna.presses(f"slips.parted:{second}", anna.last)
    anna.sees("sharing-finish-first")


async def test_an_old_button_takes_nobody_off(chat: Chat, laima: Actor, anna: Actor) -> None:
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    second = (await chat.person(anna)).id
    await takes_off(anna)
    await anna.presses(f"slips.parted:{second}", anna.last)
    anna.sees("sharing-parted-before")


async def test_ones_own_data_leads_to_who_speaks(laima: Actor, anna: Actor) -> None:
    await anna.says("mani dati")
    assert "Kas runā?" not in anna.last.labels
    await adds_second(laima, anna)
    await anna.says("mani dati")
    assert "Kas runā?" in anna.last.labels


# ---------------------------------------------------------------- two stay two


async def connecting_code(actor: Actor) -> str:
    await actor.says("savienot")
    return next(w for w in actor.sees("linking-code").text.split() if codes.as_typed(w, CODE_BYTES) == w)


async def both_vote(couple: Actor) -> None:
    await votes(couple, "1. Pie ezera")
    await turns_to(couple, "Otrs cilvēks")
    await votes(couple, "2. Pie skolas")


async def test_of_two_on_one_telephone_neither_makes_them_one(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await both_vote(anna)
    code = await connecting_code(anna)
    await turns_to(anna, "Pirmais cilvēks")
    await anna.says(f"savienot {code}")
    anna.sees("linking-two")
    await anna.presses(f"linking.join:0:{code}", anna.last)
    assert await count(chat, "ballots") == 2


async def test_nor_from_another_telephone_of_the_first(chat: Chat, laima: Actor, anna: Actor, zane: Actor) -> None:
    await zane.says(f"savienot {await connecting_code(anna)}")
    await zane.taps("Jā, savienot")
    await adds_second(laima, anna)
    await turns_to(anna, "Otrs cilvēks")
    await zane.says(f"savienot {await connecting_code(anna)}")
    zane.sees("linking-two")


async def test_a_code_that_was_asked_for_as_the_second_dies_when_they_are_taken_off(
    chat: Chat, laima: Actor, ilze: Actor, anna: Actor
) -> None:
    await opens(ilze)
    await adds_second(laima, anna)
    await both_vote(anna)
    code = await connecting_code(anna)
    await turns_to(anna, "Pirmais cilvēks")
    await takes_off(anna)
    await anna.says(f"savienot {code}")
    anna.sees("linking-no-such-code")
    assert await count(chat, "ballots") == 2

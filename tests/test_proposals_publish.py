"""Publishing: nobody else sees a proposal before whoever speaks for the parish has read it."""

import pytest

from bot.domain.proposals import Withheld
from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.proposals import WAITS, decides, publishes, submits, writes


async def test_only_its_author_and_the_representative_see_a_new_proposal(
    anna: Actor, ilze: Actor, janis: Actor, group: Room, staff: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")

    assert "Vajag soliņu pie ezera" in ilze.sees("proposals-review", parish="malienas").text
    assert not group.screen
    assert not staff.screen
    await janis.says("AL-2026-0001")
    janis.sees("proposals-unknown")


async def test_an_unpublished_number_answers_like_one_that_is_not_there(anna: Actor, janis: Actor) -> None:
    await submits(anna)
    await janis.says("AL-2026-0001")
    there = janis.last
    await janis.says("AL-2026-0777")

    assert janis.last.message == there.message


async def test_published_it_stands_in_the_group_and_its_author_is_told(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)

    card = group.sees("proposals-week-title", parish="malienas")
    assert "1. Vajag soliņu pie ezera" in card.text
    assert "Tiek izskatīts" in card.text
    assert card.labels == ["Atbalstu 1", "Sekot", "Atvērt 1"]
    anna.sees("proposals-published", number="AL-2026-0001")


async def test_the_author_is_not_named_unless_they_chose_to_be(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    assert "Anna" not in group.last.text

    person = await chat.person(anna)
    await chat.machine.write(lambda store: store.people.show_name(person.id, "Anna Bērziņa"))
    await submits(anna, "Vajag lampu pie skolas")
    await publishes(ilze)
    await chat.passes(minutes=1)
    assert "Iesniedz: Anna Bērziņa" in group.last.text


async def test_a_week_of_proposals_shares_one_card(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    for number in range(3):
        await submits(anna, f"Vajag soliņu numur {number}")
        await publishes(ilze)
    await chat.passes(minutes=1)

    assert len(group.screen) == 1
    assert all(f"Vajag soliņu numur {number}" in group.last.text for number in range(3))

    await chat.passes(days=7)
    await submits(anna, "Vajag lampu")
    await publishes(ilze)
    assert len(group.screen) == 2


async def test_the_ninth_of_a_week_begins_a_second_card(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    people = [await chat.resident(f"Cilvēks{number}", "malienas") for number in range(9)]
    for number, person in enumerate(people):
        await submits(person, f"Vajag soliņu numur {number}")
        await publishes(ilze)
    await chat.passes(days=1)

    assert [len(shown.choices) for shown in group.screen] == [24, 3]


# ---------------------------------------------------------------- what is masked


async def test_telephones_are_masked_until_the_author_agrees(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Vajag soliņu pie veikala. Zvaniet man pa tālruni 26455814.")
    assert "26455814" not in ilze.sees("proposals-review").text
    ilze.sees("proposals-review-masked")

    await ilze.taps("Lūgt rādīt pilnu")
    assert "26455814" in anna.sees("proposals-may-show-full").text
    await anna.taps("Jā, rādīt visiem")
    assert "26455814" in ilze.last.text
    await publishes(ilze)

    assert "26455814" in group.last.text


async def test_masked_is_what_is_published_by_itself(anna: Actor, ilze: Actor, group: Room, janis: Actor) -> None:
    await submits(anna, "Vajag soliņu pie veikala. Zvaniet man pa tālruni 26455814.")
    await publishes(ilze)
    await janis.says("AL-2026-0001")

    assert "26455814" not in group.last.text + janis.last.text
    await anna.says("AL-2026-0001")
    assert "26455814" in anna.last.text  # her own words


@pytest.mark.parametrize(
    "words", ["mans personas kods ir 010190-12345", "manu perskodu 010190-12345", "P.K.: 010190-12345", "pk"]
)
async def test_nobody_reads_that_there_was_a_personal_code(anna: Actor, ilze: Actor, group: Room, words: str) -> None:
    await submits(anna, f"Vajag soliņu, {words}.")
    await publishes(ilze)

    assert ("[…]" in group.last.text, "kod" in group.last.text) == (words != "pk", False)
    assert "P.K" not in group.last.text


async def test_what_is_told_to_an_author_names_what_it_is_about(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    assert "AL-2026-0001 „Vajag soliņu pie ezera” ir publicēts" in anna.last.text
    await submits(anna, "Vajag kino skolā", "Kultūra, pasākumi")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    assert "AL-2026-0002 „Vajag kino skolā” nav publicēts" in anna.last.text

    await chat.passes(days=30)

    assert "AL-2026-0001 „Vajag soliņu pie ezera”" in anna.sees("deadlines-silent-author").text


async def test_who_asked_hears_that_it_stays_hidden(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu pie veikala. Zvaniet man pa tālruni 26455814.")
    await ilze.taps("Lūgt rādīt pilnu")
    await anna.taps("Nē, paslēpt")

    ilze.sees("proposals-kept-masked-told", number="AL-2026-0001")


@pytest.mark.parametrize("says", ["Jā, rādīt visiem", "Nē, paslēpt"])
async def test_while_the_author_is_asked_their_list_and_the_page_say_that_it_is_their_turn(
    anna: Actor, ilze: Actor, says: str
) -> None:
    await submits(anna, "Vajag soliņu pie veikala. Zvaniet man pa tālruni 26455814.")
    await anna.says("mani priekšlikumi")
    assert "Tagad Jūsu kārta" not in anna.last.text

    await ilze.taps("Lūgt rādīt pilnu")
    await anna.says("mani priekšlikumi")
    assert "Tagad Jūsu kārta" in anna.last.text
    await anna.says("AL-2026-0001")
    await anna.taps(says, message=anna.last)

    await anna.says("mani priekšlikumi")
    assert "Tagad Jūsu kārta" not in anna.last.text


async def test_it_stays_their_turn_when_the_question_itself_is_long_forgotten(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna, "Vajag soliņu pie veikala. Zvaniet man pa tālruni 26455814.")
    await ilze.taps("Lūgt rādīt pilnu")
    await chat.passes(days=40)
    assert not await chat.rows("SELECT id FROM outbox WHERE phrase = 'proposals-may-show-full' AND body IS NOT NULL")

    await anna.says("mani priekšlikumi")
    assert "Tagad Jūsu kārta" in anna.last.text


async def test_no_press_of_the_author_makes_a_text_in_another_language_publishable(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna, "Нужна скамейка у озера")
    await anna.presses("proposals.show_full:1", anna.last)

    anna.sees("statuses-summary-missing")
    (row,) = await chat.rows("SELECT public_text FROM proposals")
    assert row["public_text"] == ""


async def test_a_button_publishes_only_the_text_above_it(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Vajag soliņu. Zvaniet 26455814.")
    old = ilze.sees("proposals-review")
    tap = next(choice.tap for choice in old.choices if choice.label == "Publicēt")
    await ilze.taps("Lūgt rādīt pilnu")
    await anna.taps("Jā, rādīt visiem")

    await ilze.presses(tap, old)

    ilze.sees("proposals-text-changed")
    assert not group.screen


# ---------------------------------------------------------------- another language, a voice


async def test_a_russian_text_waits_for_a_latvian_summary(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Нужна скамейка у озера")
    card = ilze.sees("proposals-review-summary")
    assert "Publicēt" not in card.labels

    await ilze.taps("Rakstīt kopsavilkumu")
    await ilze.says("Нужна скамейка")
    ilze.sees("proposals-summary-not-latvian")
    await ilze.says("Vajag soliņu pie ezera")
    await ilze.taps("Nosūtīt")
    assert "Нужна скамейка у озера" in ilze.last.text
    await publishes(ilze)

    assert "Vajag soliņu pie ezera" in group.last.text
    assert "скамейка" not in group.last.text
    (row,) = await chat.rows("SELECT text FROM proposals")
    assert row["text"] == "Нужна скамейка у озера"


async def test_a_voice_is_heard_by_the_representative_only(anna: Actor, ilze: Actor, group: Room, janis: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_voice()
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    assert any(shown.message.media for shown in ilze.screen)

    await ilze.taps("Rakstīt kopsavilkumu")
    await ilze.says("Vajag soliņu pie ezera")
    await ilze.taps("Nosūtīt")
    await publishes(ilze)
    await janis.says("AL-2026-0001")

    assert "Vajag soliņu pie ezera" in janis.last.text
    assert not any(shown.message.media for shown in [*group.screen, *janis.screen])


async def test_nobody_writes_a_summary_in_the_place_of_latvian_words(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await ilze.presses("proposals.summarise:1", ilze.last)

    ilze.sees("statuses-summary-needless")
    await publishes(ilze)
    assert "Vajag soliņu pie ezera" in group.last.text


async def _is_asked(author: Actor, representative: Actor, answer: str) -> None:
    await representative.taps("Lūgt precizēt")
    await writes(representative, "Kur tieši?")
    await author.taps("Atbildēt")
    await writes(author, answer)


async def test_after_an_addition_in_another_language_a_latvian_summary_is_asked_for(
    anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu")
    await _is_asked(anna, ilze, "Около большого дуба")

    assert "Rakstīt kopsavilkumu" in ilze.last.labels
    assert "Lūgt rādīt pilnu" not in ilze.last.labels
    ilze.sees_no("proposals-review-masked")
    await ilze.taps("Rakstīt kopsavilkumu")
    await writes(ilze, "Vajag soliņu pie lielā ozola")
    await publishes(ilze)
    assert "1. Vajag soliņu pie lielā ozola" in group.last.text


async def test_a_word_that_may_be_of_any_language_is_of_the_authors(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "We need a bench near the lake")
    await ilze.taps("Rakstīt kopsavilkumu")
    await writes(ilze, "Vajag soliņu pie ezera")
    await _is_asked(anna, ilze, "Yes, two")
    await publishes(ilze)

    assert "Yes" not in group.last.text


async def test_after_a_clarification_a_voice_still_needs_a_summary(anna: Actor, ilze: Actor, group: Room) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_voice()
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    await _is_asked(anna, ilze, "Pie lielā ozola")
    assert "Rakstīt kopsavilkumu" in ilze.last.labels
    await ilze.taps("Rakstīt kopsavilkumu")
    await writes(ilze, "Vajag soliņu pie lielā ozola")
    await publishes(ilze)

    assert "1. Vajag soliņu pie lielā ozola" in group.last.text


async def test_an_addition_in_another_language_is_never_published_as_it_is(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu")
    await publishes(ilze)
    await decides(ilze, "Lemt", "Vajadzīgs precizējums", "Kur tieši?")
    await anna.taps("Atbildēt")
    await writes(anna, "Около большого дуба")
    offered = ilze.sees("versions-added")
    assert offered.labels == ["Rakstīt kopsavilkumu", "Nerādīt…", "Atvērt"]
    (row,) = await chat.rows("SELECT id FROM versions WHERE kind = 'added'")
    await ilze.presses(f"proposals.show_version:{row['id']}", offered)
    await chat.passes(minutes=1)
    ilze.sees("statuses-summary-missing")
    assert "дуба" not in group.last.text

    await ilze.taps("Rakstīt kopsavilkumu")
    await writes(ilze, "Pie lielā ozola, blakus takai")
    await ilze.taps("Rādīt visiem")
    await chat.passes(minutes=1)
    assert "Pie lielā ozola, blakus takai" in group.last.text


# ---------------------------------------------------------------- when the representative is silent


async def test_after_two_working_days_the_staff_get_it_and_may_publish(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room, staff: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await chat.passes(days=1)
    await peteris.says("AL-2026-0001")
    assert "Publicēt" not in peteris.last.labels

    await chat.passes(days=1, minutes=1)

    card = staff.sees("proposals-staff")
    assert card.title == "AL-2026-0001"
    assert "soliņu" not in card.text
    peteris.sees("proposals-review", parish="malienas")
    await publishes(peteris)
    assert "Vajag soliņu pie ezera" in group.last.text


async def test_a_weekend_is_no_time_to_publish(chat: Chat, anna: Actor, ilze: Actor, peteris: Actor) -> None:
    await chat.passes(days=4)  # Friday
    await submits(anna)
    await chat.passes(days=3)
    assert not peteris.screen

    await chat.passes(days=1, minutes=1)
    peteris.sees("proposals-review", parish="malienas")


async def test_what_was_published_in_time_is_not_handed_over(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await chat.passes(days=3)

    assert not peteris.screen
    assert not staff.screen


async def test_who_no_longer_represents_can_no_longer_publish(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, group: Room
) -> None:
    await submits(anna)
    person = await chat.person(ilze)
    (role,) = await chat.machine.read(lambda store: store.roles.of(person.id))
    await chat.machine.write(lambda store: store.roles.end(role.id, chat.clock.now()))

    await publishes(ilze)

    assert not group.screen
    ilze.sees("proposals-unknown")


async def test_two_presses_publish_once(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna)
    await publishes(ilze)
    card = ilze.sees("proposals-review")
    tap = next(choice.tap for choice in card.choices if choice.label == "Publicēt")
    await ilze.presses(tap, card)

    ilze.sees("statuses-published-already")
    assert len(group.screen) == 1


# ---------------------------------------------------------------- not publishing


LABELS = {
    Withheld.OTHERS_DATA: "Citu cilvēku dati",
    Withheld.INSULT: "Aizskarošs teksts",
    Withheld.ADVERTISING: "Reklāma",
    Withheld.UNCLEAR: "Nav saprotams",
}


@pytest.mark.parametrize("rule", LABELS)
async def test_the_rule_is_named_and_the_author_mends_it(
    rule: Withheld, chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Kaimiņš visu laiku atstāj suni pie ezera")
    await ilze.taps("Nepublicēt")
    await ilze.taps(LABELS[rule])

    assert chat.phrases.text("lv", rule.phrase) in anna.last.text
    assert not group.screen
    await anna.presses(anna.last.choices[0].tap, anna.last)
    await anna.says("Pie ezera vajag zīmi par suņiem")
    await anna.taps("Nosūtīt")

    anna.sees("proposals-received", number="AL-2026-0002")
    assert "Pie ezera vajag zīmi par suņiem" in ilze.last.text
    (row,) = await chat.rows("SELECT status, withheld_rule, closed_at FROM proposals WHERE id = 1")
    assert (row["status"], row["withheld_rule"]) == ("refused_by_rules", rule.value)


async def test_what_was_unclear_is_added_to_and_nothing_of_it_is_lost(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag kaut ko pie ezera.")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Nav saprotams")
    told = anna.last
    await anna.taps("Papildināt", message=told)
    assert "Vajag kaut ko pie ezera." in anna.sees("proposals-mend-from").text
    anna.sees("withheld-ask-added")
    await writes(anna, "Soliņu, ziemeļu krastā.")

    assert "Vajag kaut ko pie ezera.\n\nSoliņu, ziemeļu krastā." in ilze.last.text
    (row,) = await chat.rows("SELECT text FROM proposals WHERE id = 2")
    assert row["text"] == "Vajag kaut ko pie ezera.\n\nSoliņu, ziemeļu krastā."


@pytest.mark.parametrize(("rule", "button"), [("Nav saprotams", "Papildināt"), ("Reklāma", "Uzrakstīt citādi")])
async def test_what_was_sent_again_already_leads_to_the_new_one(
    rule: str, button: str, anna: Actor, ilze: Actor
) -> None:
    await submits(anna)
    await ilze.taps("Nepublicēt")
    await ilze.taps(rule)
    told = anna.last
    await anna.taps(button, message=told)
    await writes(anna, "Pie ezera vajag zīmi par suņiem")
    await anna.taps(button, message=told)
    assert anna.sees("withheld-sent-again", number="AL-2026-0001", other="AL-2026-0002").labels == ["Atvērt"]

    await anna.says("Mani priekšlikumi")
    anna.sees("withheld-sent-again", other="AL-2026-0002")
    anna.sees_no("mine-may-mend")
    await anna.says("AL-2026-0001")
    anna.sees("withheld-sent-again", other="AL-2026-0002")
    assert button not in anna.last.labels
    await anna.taps("Atvērt", message=anna.last)
    assert "AL-2026-0002" in anna.last.title


async def test_what_is_mended_stays_with_its_parish_when_its_author_has_moved(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna)
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    person = await chat.person(anna)
    await chat.machine.write(lambda store: store.people.move(person.id, "annas"))
    await anna.taps("Uzrakstīt citādi")
    await anna.says("Pie ezera vajag zīmi par suņiem")
    await anna.taps("Nosūtīt")

    assert "Pie ezera vajag zīmi par suņiem" in ilze.last.text


async def test_said_before_means_supporting_what_was_there(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await submits(biruta, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await submits(anna, "Gribu soliņu ezera malā")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Jau ir iesniegts")
    await ilze.says("1")

    await anna.taps("Atbalstīt un sekot")
    await chat.passes(minutes=1)

    assert "Atbalstu 1 (1)" in group.last.labels


async def test_said_before_and_decided_leads_to_how_it_ended(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await submits(biruta, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await decides(
        peteris, "Atbildēt", "Nav ņemts vērā", "Krasts ir applūstošs.", "Meklēsim citu vietu.", "Izlaist", "Izlaist"
    )
    await submits(anna, "Gribu soliņu ezera malā")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Jau ir iesniegts")
    await ilze.says("1")

    await anna.taps("Atbalstīt un sekot")

    assert "Krasts ir applūstošs." in anna.last.text


async def test_what_is_not_ours_is_answered_where_to_turn(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Valsts ceļā ir bedres")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Nav mūsu jautājums")
    await anna.taps("Jautāt, kur vērsties")
    await ilze.taps("Atbildēt")
    await ilze.says("Latvijas Valsts ceļi, tālrunis 80005555")
    await ilze.taps("Nosūtīt")

    anna.sees("proposals-where-answered", where="Latvijas Valsts ceļi, tālrunis 80005555")
    await anna.says("AL-2026-0001")
    assert "Nākamais solis: Latvijas Valsts ceļi, tālrunis 80005555" in anna.last.text


async def _is_withheld_as_not_ours(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Valsts ceļā ir bedres")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Nav mūsu jautājums")


async def test_who_asks_where_to_turn_hears_who_will_answer(chat: Chat, anna: Actor, dace: Actor) -> None:
    await submits(anna, "Valsts ceļā ir bedres")
    await dace.taps("Nepublicēt")
    await dace.taps("Nav mūsu jautājums")
    await anna.taps("Jautāt, kur vērsties")

    assert anna.sees("proposals-where-sent", reader="chair").text == anna.last.text


async def test_where_nobody_could_answer_the_municipality_is_named(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await _is_withheld_as_not_ours(anna, ilze)
    await ilze.says("lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await anna.taps("Jautāt, kur vērsties")

    anna.sees("proposals-where-nobody", contact="dome@aluksne.lv")
    ilze.sees_no("proposals-where-asked")


async def test_where_to_turn_is_said_only_where_that_is_the_question(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await _is_withheld_as_not_ours(anna, ilze)
    await anna.taps("Jautāt, kur vērsties")
    await ilze.taps("Atbildēt")
    await chat.rows("UPDATE proposals SET withheld_rule = 'unclear' RETURNING id")
    await writes(ilze, "Latvijas Valsts ceļi, tālrunis 80005555")

    assert "Latvijas Valsts ceļi, tālrunis 80005555" in ilze.sees("proposals-where-over").text
    with pytest.raises(AssertionError):
        anna.sees("proposals-where-answered")
    await ilze.presses("proposals.say_where:1", ilze.last)
    ilze.sees("proposals-where-over", number="AL-2026-0001")


async def test_the_question_where_to_turn_goes_with_what_it_is_about(anna: Actor, ilze: Actor) -> None:
    await _is_withheld_as_not_ours(anna, ilze)
    await anna.taps("Jautāt, kur vērsties")
    assert "Valsts ceļā ir bedres" in ilze.last.text
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")

    assert "Valsts ceļā ir bedres" not in ilze.last.text


async def _submits_with_photo(anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Kaimiņš visu laiku atstāj suni pie ezera")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_photo()
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")


async def test_the_photo_of_what_is_withheld_goes_and_comes_back_with_what_is_mended(anna: Actor, ilze: Actor) -> None:
    await _submits_with_photo(anna)
    assert ilze.sees("proposals-media").message.media
    await ilze.taps("Nepublicēt")
    await ilze.taps("Citu cilvēku dati")

    ilze.sees("proposals-media-over", number="AL-2026-0001")
    assert not [shown for shown in ilze.screen if shown.message.media]
    await anna.taps("Uzrakstīt citādi")
    await writes(anna, "Pie ezera vajag zīmi par suņiem")
    assert "AL-2026-0002" in ilze.sees("proposals-media").text
    assert [shown.text for shown in ilze.screen if shown.message.media] == [ilze.sees("proposals-media").text]


@pytest.mark.parametrize("button", ["Publicēt", "Vēlāk", "Lūgt precizēt"])
async def test_what_is_dealt_with_in_the_night_does_not_come_in_the_morning(
    chat: Chat, anna: Actor, ilze: Actor, group: Room, button: str
) -> None:
    await chat.passes(hours=12)
    await _submits_with_photo(anna)
    await ilze.says("gaida mani")
    await ilze.taps("Sākt")
    shown = ilze.last
    await ilze.taps(button)
    if button == "Lūgt precizēt":
        await writes(ilze, "Kurā vietā tieši?")
    before = len(ilze.screen)
    await chat.passes(hours=12)

    assert shown.labels
    assert [said.text for said in ilze.screen[before:]] == []


async def test_who_publishes_in_the_night_reads_when_it_is_heard_of(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await chat.passes(hours=12)
    await publishes(ilze)
    assert "8.00" in ilze.sees("proposals-published-reply-later").text
    anna.sees_no("proposals-published")
    await chat.passes(hours=12)

    anna.sees("proposals-published")


async def test_who_decides_in_the_night_reads_when_it_is_heard_of(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await chat.passes(hours=12)
    heard = len(anna.screen)
    await decides(ilze, "Lemt", *WAITS)
    assert "8.00" in ilze.sees("proposals-decided-reply-later").text
    assert len(anna.screen) == heard
    await chat.passes(hours=12)

    assert "Gaida pašvaldības atbildi" in anna.screen[heard].text


async def test_the_photo_of_what_is_taken_back_in_the_night_never_comes(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await chat.passes(hours=12)
    await _submits_with_photo(anna)
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await chat.passes(hours=12)

    assert not [shown for shown in ilze.screen if shown.message.media]


async def test_who_speaks_for_the_parish_reads_why_it_was_withheld_the_author_does_too(
    anna: Actor, ilze: Actor, janis: Actor
) -> None:
    await submits(anna)
    await ilze.taps("Lūgt precizēt")
    await writes(ilze, "Kurā krastā?")
    await ilze.says("AL-2026-0001")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    for person in (ilze, anna):
        await person.says("AL-2026-0001")

        assert "Pamatojums: Teksts ir reklāma." in person.last.text
        assert "Jautājums: Kurā krastā?" in person.last.text
        assert "Atbild: Malienas pagasta pārstāvis" in person.last.text
    await janis.says("AL-2026-0001")
    janis.sees("proposals-unknown")


# ---------------------------------------------------------------- asking for more


async def test_the_author_answers_by_replying_to_the_question(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    asked = anna.sees("proposals-question", question="Kur tieši?")

    await anna.says("Pie lielā ozola", reply_to=asked)
    await anna.taps("Nosūtīt")

    anna.sees("proposals-clarified")
    assert "Pie lielā ozola" in ilze.last.text
    await publishes(ilze)
    assert "Vajag soliņu. Uz jautājumu „Kur tieši?”: Pie lielā ozola" in group.last.text


async def test_an_answer_is_read_with_its_question_line_by_line_and_neighbours_read_both(
    anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await submits(anna, "Vajag šahu bibliotēkā.")
    await ilze.taps("Lūgt precizēt")
    await writes(ilze, "Cik komplektu, un vai vēl ko?")
    await anna.taps("Atbildēt")
    await writes(anna, "Divus.\nUn arī domino, zvaniet 26455814.")
    await publishes(ilze)

    for reader, telephone in ((janis, "[…]"), (anna, "26455814")):
        await reader.says("AL-2026-0001")
        answered = f"Uz jautājumu „Cik komplektu, un vai vēl ko?”: Divus.\nUn arī domino, zvaniet {telephone}."
        assert f"Vajag šahu bibliotēkā.\n\n{answered}" in reader.last.text


async def test_the_author_answers_by_the_button(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    await anna.taps("Atbildēt")
    await anna.says("Pie lielā ozola")
    await anna.taps("Nosūtīt")

    assert "Pie lielā ozola" in ilze.last.text


async def test_who_is_asked_does_not_run_out_the_representatives_time(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    await chat.passes(days=4)

    assert not peteris.screen


async def test_an_addition_to_what_is_published_is_read_first(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu")
    await publishes(ilze)
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    await ilze.says("Vajadzīgs precizējums")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    await anna.taps("Atbildēt")
    await anna.says("Pie lielā ozola")
    await anna.taps("Nosūtīt")
    await chat.passes(minutes=1)
    assert "ozola" not in group.last.text

    await ilze.taps("Rādīt visiem")
    await chat.passes(minutes=1)

    assert "Pie lielā ozola" in group.last.text


async def test_who_did_what_is_on_record(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await submits(anna, "Vajag lampu")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")

    rows = await chat.rows("SELECT action, about FROM audit WHERE action LIKE 'proposals.%' ORDER BY id")
    done = [(row["action"], row["about"]) for row in rows]
    assert ("proposals.published", "proposals:1") in done
    assert ("proposals.withheld", "proposals:2") in done


async def test_an_alternate_stands_in_while_the_representative_is_away(chat: Chat, anna: Actor, ilze: Actor) -> None:
    juris = await chat.official("Juris", RoleName.ALTERNATE, "malienas", village="Brenci")
    person = await chat.person(ilze)
    (role,) = await chat.machine.read(lambda store: store.roles.of(person.id))
    until = chat.clock.now().replace(month=12)
    await chat.machine.write(lambda store: store.roles.away(role.id, until))

    await submits(anna)
    await publishes(juris)

    anna.sees("proposals-published", number="AL-2026-0001")


async def test_an_addition_in_another_language_is_seen_by_who_publishes(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    await anna.taps("Atbildēt")
    await anna.says("Около большого дуба")
    await anna.taps("Nosūtīt")

    assert "Около большого дуба" in ilze.last.text


async def test_said_before_by_the_same_author_leads_to_what_they_said(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await submits(anna, "Gribu soliņu ezera malā")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Jau ir iesniegts")
    await ilze.says("1")
    assert anna.sees("proposals-withheld").labels == ["Atvērt"]

    await anna.taps("Atvērt")

    assert "Vajag soliņu pie ezera" in anna.last.text


async def test_from_the_reasons_one_can_go_back_to_the_card(anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await ilze.taps("Nepublicēt")

    await ilze.taps("Atpakaļ")

    ilze.sees("proposals-review")
    assert "Publicēt" in ilze.last.labels


async def test_which_one_says_the_same_already_is_offered(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await submits(biruta, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await submits(anna, "Lūdzu soliņu pie ezera")
    await ilze.taps("Nepublicēt…")
    await ilze.taps("Jau ir iesniegts")
    assert "AL-2026-0001" in ilze.sees("proposals-ask-duplicate").labels
    await ilze.taps("AL-2026-0001")

    assert anna.sees("proposals-withheld").labels[0] == "Atbalstīt un sekot"


async def test_a_reply_that_is_too_long_is_taken_as_far_as_it_goes_and_the_rest_given_back(
    anna: Actor, ilze: Actor
) -> None:
    await submits(anna)
    await ilze.taps("Lūgt precizēt")
    await writes(ilze, "Kurā krastā?")
    long = "Ziemeļu krastā pie laipas. " * 40 + "Beigas."
    await anna.says(long, reply_to=anna.sees("proposals-question"))

    assert anna.sees("versions-shortened").text.endswith("Beigas.") or "Beigas." in anna.last.text
    await anna.taps("Nosūtīt")
    anna.sees("proposals-clarified")
    assert "Ziemeļu krastā" in ilze.last.text

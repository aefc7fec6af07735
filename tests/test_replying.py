"""Joining by typing, for those who press no buttons."""

import pytest

from tests.chat import Actor, Chat

IDEA = "Pie ezera vajag soliņu"


async def asked_the_age(zane: Actor) -> None:
    await zane.starts()
    await zane.says("turpināt")
    await zane.says("maliena")
    zane.sees("people-ask-age", parish="malienas", age=13)


@pytest.mark.parametrize("typed", ["turpināt", "Turpinat", "jā", "labi", "ok", "tālāk", "jā, lūdzu", "continue", "да"])
async def test_who_types_that_they_go_on_is_asked_where_they_live(zane: Actor, typed: str) -> None:
    await zane.starts()
    await zane.says(typed)

    zane.sees("people-ask-parish")
    zane.sees_no("people-greeting")


@pytest.mark.parametrize("typed", ["Malienas pagasts", "maliena", "malienā", "malienaa", "MALIENAS PAG.", "Brenci"])
async def test_who_answers_the_greeting_with_their_parish_is_asked_the_age(chat: Chat, zane: Actor, typed: str) -> None:
    await zane.starts()
    await zane.says(typed)

    zane.sees("people-ask-age", parish="malienas", age=13)
    assert await chat.rows("SELECT id FROM kept") == []
    assert await chat.rows("SELECT id FROM people") == []


@pytest.mark.parametrize(
    "typed", ["jā", "ja", "Jā!", "Jā, lūdzu", "70", "man ir 70", "Man jau ir 70 gadu", "13", "labi"]
)
async def test_who_types_that_they_are_old_enough_joins(chat: Chat, zane: Actor, typed: str) -> None:
    await asked_the_age(zane)
    await zane.says(typed)

    zane.sees("people-joined")
    zane.sees_no("people-greeting")
    assert (await chat.person(zane)).parish == "malienas"


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "yes, please"), ("en", "I'm 70 years old"), ("ru", "да"), ("ru", "мне 70 лет")]
)
async def test_in_other_languages_too(chat: Chat, zane: Actor, language: str, typed: str) -> None:
    await asked_the_age(zane)
    await zane.says({"en": "english", "ru": "по-русски"}[language])
    await zane.says({"en": "continue", "ru": "продолжить"}[language])
    await zane.says(typed)

    zane.sees("people-joined")
    assert (await chat.person(zane)).language == language


@pytest.mark.parametrize("typed", ["nē", "ne", "12", "man ir 12", "nē, man ir tikai 12 gadi", "no", "нет"])
async def test_who_types_that_they_are_too_young_leaves_no_trace(chat: Chat, zane: Actor, typed: str) -> None:
    await asked_the_age(zane)
    await zane.says(typed)

    zane.sees("people-too-young", age=13, children="116111")
    for table in ("people", "addresses", "strangers", "drafts", "kept", "asked"):
        assert await chat.rows(f"SELECT * FROM {table}") == [], table


@pytest.mark.parametrize("typed", [IDEA, "Pie mājas nr. 5 vajag lampu", "1956", "man nav 13", "0"])
async def test_what_is_no_answer_is_kept_and_the_age_asked_again(chat: Chat, zane: Actor, typed: str) -> None:
    await asked_the_age(zane)
    await zane.says(typed)

    zane.sees("people-kept")
    zane.sees("people-ask-age", parish="malienas", age=13)
    zane.sees_no("people-greeting")
    assert [row["text"] for row in await chat.rows("SELECT text FROM kept")] == [typed]
    assert await chat.rows("SELECT id FROM people") == []
    await zane.says("jā")
    zane.sees("words-offered", text=typed)


async def test_more_of_it_is_kept_and_the_age_asked_again(chat: Chat, zane: Actor) -> None:
    await asked_the_age(zane)
    await zane.says("Labdien!")
    await zane.says(IDEA)

    zane.sees("words-added-for-now")
    assert "Vai Jums jau ir 13 gadu" in zane.last.text
    await zane.says("jā")
    zane.sees("people-joined")


async def test_another_parish_may_be_typed_at_the_age(zane: Actor) -> None:
    await asked_the_age(zane)
    await zane.says("Zeltiņi")
    zane.sees("people-ask-age", parish="zeltinu", age=13)

    await zane.says("nav pareizi")
    zane.sees("people-ask-parish")
    await zane.says("Liepna")
    await zane.says("jā")
    zane.sees("people-joined")


async def test_the_age_is_asked_again_after_a_sticker(zane: Actor) -> None:
    await asked_the_age(zane)
    await zane.sends_sticker()

    zane.sees("machinery-not-understood")
    assert "Vai Jums jau ir 13 gadu" in zane.last.text
    await zane.says("jā")
    zane.sees("people-joined")


async def test_a_text_at_the_parish_is_kept_and_the_parish_asked_again(chat: Chat, zane: Actor) -> None:
    await zane.starts()
    await zane.says("turpināt")
    await zane.says(IDEA)

    zane.sees("people-parish-kept")
    zane.sees("people-ask-parish")
    await zane.says("Malienas pagasts")
    await zane.says("man ir 70")
    zane.sees("words-offered", text=IDEA)


async def test_a_text_at_the_greeting_is_kept_without_another_greeting(chat: Chat, zane: Actor) -> None:
    await zane.starts()
    await zane.says(IDEA)

    zane.sees("people-kept")
    zane.sees("people-invited")
    zane.sees_no("people-greeting")
    assert len(await chat.rows("SELECT id FROM kept")) == 1


@pytest.mark.parametrize("word", ["palīdzība", "palidziba", "?", "help"])
async def test_help_is_given_before_joining_and_the_question_asked_again(chat: Chat, zane: Actor, word: str) -> None:
    await zane.starts()
    await zane.says(word)
    zane.sees("people-help", emergency="112")
    zane.sees("people-invited")

    await zane.says("turpināt")
    await zane.says(word)
    zane.sees("people-help", emergency="112")
    assert "Kur Jūs dzīvojat?" in zane.last.text
    await zane.says("Maliena")
    await zane.says(word)
    assert "Vai Jums jau ir 13 gadu" in zane.last.text
    await zane.says("jā")
    zane.sees("people-joined")
    assert await chat.rows("SELECT id FROM kept") == []


async def test_who_does_not_want_to_go_on_is_not_greeted_again(zane: Actor) -> None:
    await zane.starts("p-malienas")
    await zane.says("nē, paldies")

    zane.sees("people-not-now")
    zane.sees_no("people-greeting")
    await zane.says("turpināt")
    zane.sees("people-ask-age", parish="malienas", age=13)


async def test_more_can_be_typed_too(zane: Actor) -> None:
    await zane.starts()
    await zane.says("vairāk")
    zane.sees("people-notice-why")

    await zane.says("turpināt")
    zane.sees("people-ask-parish")


async def test_a_yes_to_something_else_is_no_answer_about_the_age(chat: Chat, zane: Actor) -> None:
    await asked_the_age(zane)
    await zane.says("mani dati")
    await zane.says("jā")

    assert await chat.rows("SELECT id FROM people") == []


async def test_typing_survives_a_restart(chat: Chat, zane: Actor) -> None:
    await asked_the_age(zane)
    await chat.restarts()
    await zane.says("jā")

    assert (await chat.person(zane)).parish == "malienas"


async def test_a_question_nobody_answered_is_forgotten_in_time(chat: Chat, zane: Actor) -> None:
    await asked_the_age(zane)
    await chat.passes(days=32)

    assert await chat.rows("SELECT * FROM asked") == []


@pytest.mark.parametrize("typed", ["jā", "nē", "labi"])
async def test_a_bare_yes_is_no_parish(zane: Actor, typed: str) -> None:
    await zane.starts()
    await zane.says("turpināt")
    await zane.says(typed)

    zane.sees("forms-valid-text")
    assert "Kur Jūs dzīvojat?" in zane.last.text


@pytest.mark.parametrize("typed", ["Sveiki", "labdien!", "привет"])
async def test_a_greeting_is_no_parish(zane: Actor, typed: str) -> None:
    await zane.starts()
    await zane.says("turpināt")
    await zane.says(typed)

    zane.sees("forms-valid-text")
    assert "Kur Jūs dzīvojat?" in zane.last.text


@pytest.mark.parametrize("typed", ["Malienas pagasts", "malienā", "brenci"])
async def test_a_parish_as_the_first_word_is_remembered_like_that_of_a_link(
    chat: Chat, zane: Actor, typed: str
) -> None:
    await zane.says(typed)
    zane.sees("people-greeting")
    assert await chat.rows("SELECT id FROM kept") == []
    assert await chat.rows("SELECT id FROM people") == []

    await zane.says("turpināt")
    zane.sees("people-ask-age", parish="malienas", age=13)


@pytest.mark.parametrize("typed", ["ideja", "/priekslikums"])
async def test_what_they_want_comes_after_joining_without_another_greeting(zane: Actor, typed: str) -> None:
    await asked_the_age(zane)
    await zane.says(typed)
    zane.sees("people-first")
    zane.sees_no("people-greeting")
    assert "Vai Jums jau ir 13 gadu" in zane.last.text

    await zane.says("jā")
    zane.sees("people-joined")
    zane.sees("proposals-ask-text")

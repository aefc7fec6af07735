"""Joining, languages, where people live."""

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.traces import named_anywhere


async def joins(actor: Actor, link: str = "p-malienas") -> None:
    await actor.starts(link)
    await actor.taps("Turpināt")
    await actor.taps("Jā")


async def _published(author: Actor, reader: Actor) -> None:
    await author.says("/priekslikums")
    await author.says("Vajag soliņu pie ezera")
    await author.taps("Apgaismojums")
    await author.taps("Izlaist")
    await author.taps("Nosūtīt")
    await reader.taps("Publicēt")


# ---------------------------------------------------------------- two taps


async def test_the_link_of_a_parish_makes_joining_two_taps(chat: Chat, zane: Actor) -> None:
    await zane.starts("p-malienas")
    zane.sees("people-greeting")

    await zane.taps("Turpināt")
    zane.sees("people-ask-age", parish="malienas", age=13)
    await zane.taps("Jā")

    zane.sees("people-joined")
    person = await chat.person(zane)
    assert (person.parish, person.language) == ("malienas", "lv")
    assert person.notice_version == chat.municipality.notice_version


async def test_the_greeting_names_who_is_responsible_and_where_to_call(chat: Chat, zane: Actor) -> None:
    await zane.starts()

    assert chat.municipality.controller in zane.last.text
    assert "112" in zane.last.text
    assert zane.last.labels == ["Turpināt", "Vairāk", "English", "Русский"]


async def test_the_greeting_offers_no_questions_to_the_representative_before_they_can_be_asked(zane: Actor) -> None:
    await zane.starts()

    assert "jautājum" not in zane.last.text


async def test_more_tells_the_rest_and_joining_goes_on_from_there(zane: Actor) -> None:
    await zane.starts("p-malienas")
    await zane.taps("Vairāk")

    zane.sees("people-notice-why")
    zane.sees("people-notice-who")
    zane.sees("people-notice-how-long", drafts_days=30, matters_months=12, idle_months=24)
    await zane.taps("Turpināt")
    zane.sees("people-ask-age", parish="malienas", age=13)


async def test_nothing_is_stored_under_a_person_before_the_age_is_known(chat: Chat, zane: Actor) -> None:
    await zane.starts("p-malienas")
    await zane.taps("Turpināt")

    assert await chat.rows("SELECT id FROM people") == []


async def test_who_is_too_young_leaves_no_trace(chat: Chat, zane: Actor) -> None:
    await zane.says("Vajag slēpošanas trasi")
    await zane.starts("p-malienas")
    await zane.taps("Turpināt")
    await zane.taps("Nē")

    zane.sees("people-too-young", age=13, children="116111")
    for table in ("people", "addresses", "strangers", "drafts", "kept"):
        assert await chat.rows(f"SELECT * FROM {table}") == [], table
    await chat.passes(days=2)
    assert await named_anywhere(chat, str(zane.address)) == []


async def test_who_is_too_young_may_read_what_they_came_for(chat: Chat, anna: Actor, ilze: Actor, zane: Actor) -> None:
    await _published(anna, ilze)
    await zane.starts("n-AL-2026-0001")
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Nē")

    assert "Vajag soliņu pie ezera" in zane.last.text
    await chat.passes(days=2)
    assert await named_anywhere(chat, str(zane.address)) == []


async def test_the_support_of_a_first_comer_is_theirs_once_they_join(
    chat: Chat, anna: Actor, ilze: Actor, zane: Actor, group: Room
) -> None:
    await _published(anna, ilze)
    await chat.passes(minutes=1)
    await zane.taps("Atbalstu", in_=group)
    assert [row["person_id"] for row in await chat.rows("SELECT person_id FROM supports")] == [None]

    await joins(zane)
    person = await chat.person(zane)
    assert [row["person_id"] for row in await chat.rows("SELECT person_id FROM supports")] == [person.id]


async def test_an_answer_about_the_age_long_after_asks_for_the_parish_again(chat: Chat, zane: Actor) -> None:
    await zane.starts("p-malienas")
    await zane.taps("Turpināt")
    await chat.passes(days=40)
    await zane.taps("Jā")

    zane.sees("people-ask-parish")


async def test_joining_survives_a_restart(chat: Chat, zane: Actor) -> None:
    await zane.starts()
    await zane.taps("Turpināt")
    await chat.restarts()
    await zane.says("Mālupe")
    await chat.restarts()
    await zane.taps("Jā")

    assert (await chat.person(zane)).parish == "malupes"


async def test_a_second_yes_joins_nobody_twice(chat: Chat, zane: Actor) -> None:
    await joins(zane)
    await zane.taps("Jā")

    assert len(await chat.rows("SELECT id FROM people")) == 1
    zane.sees("menu-text")


# ---------------------------------------------------------------- the parish


@pytest.mark.parametrize(
    ("typed", "parish"),
    [
        ("Malienas pagasts", "malienas"),
        ("maliena", "malienas"),
        ("Brenci", "malienas"),
        ("zeltinos", "zeltinu"),
        ("Mārkalnē", "markalnes"),
        ("3", "annas"),
        ("Алуксне", "aluksne"),
    ],
)
async def test_the_parish_is_understood_as_people_write_it(chat: Chat, zane: Actor, typed: str, parish: str) -> None:
    await zane.starts()
    await zane.taps("Turpināt")
    await zane.says(typed)

    zane.sees("people-ask-age", parish=parish, age=13)


async def test_the_parish_can_be_chosen_from_the_list(zane: Actor) -> None:
    await zane.starts()
    await zane.taps("Turpināt")
    assert "Liepnas pagasts" not in zane.last.labels  # the list has pages of eight
    await zane.taps("Annas pagasts")

    zane.sees("people-ask-age", parish="annas", age=13)


async def test_where_several_are_meant_it_asks_which(zane: Actor) -> None:
    await zane.starts()
    await zane.taps("Turpināt")
    await zane.says("jaun")

    zane.sees("people-parish-unclear")
    assert "Jaunannas pagasts" in zane.last.text


async def test_an_unknown_place_is_asked_again(zane: Actor) -> None:
    await zane.starts()
    await zane.taps("Turpināt")
    await zane.says("Rīga")

    zane.sees("people-parish-unknown")
    await zane.says("Liepna")
    zane.sees("people-ask-age", parish="liepnas", age=13)


async def test_the_parish_of_the_link_can_be_wrong(zane: Actor) -> None:
    await zane.starts("p-malienas")
    await zane.taps("Turpināt")
    await zane.taps("Nav pareizi")
    await zane.says("Pededze")

    zane.sees("people-ask-age", parish="pededzes", age=13)


async def test_a_parish_without_a_representative_says_so(zane: Actor) -> None:
    await joins(zane)

    zane.sees("people-unrepresented", parish="malienas")


async def test_a_parish_with_a_representative_names_them_if_they_chose_so(chat: Chat, ilze: Actor, anna: Actor) -> None:
    person = await chat.person(ilze)
    await chat.machine.write(lambda store: store.people.show_name(person.id, "Ilze Kalniņa"))
    await anna.says("/pagasts")

    anna.sees("people-represented-by", names="Ilze Kalniņa")
    anna.sees_no("people-unrepresented")


async def test_who_moves_keeps_their_earlier_matters_where_they_were(chat: Chat, anna: Actor) -> None:
    await anna.says("mans pagasts")
    anna.sees("people-parish")
    await anna.taps("Mainīt")
    await anna.says("Ziemeri")

    anna.sees("people-moved", parish="ziemera")
    assert (await chat.person(anna)).parish == "ziemera"


async def test_the_link_of_another_parish_asks_before_it_moves_anybody(chat: Chat, anna: Actor) -> None:
    await anna.starts("p-liepnas")
    anna.sees("people-other-parish", parish="malienas", other="Liepnas pagasts")
    assert (await chat.person(anna)).parish == "malienas"

    await anna.taps("Mainīt")
    assert (await chat.person(anna)).parish == "liepnas"


async def test_the_town_is_never_called_a_parish(janis: Actor) -> None:
    await janis.says("Sākums")
    assert "Mana pilsēta" in janis.last.labels

    await janis.taps("Mana pilsēta")
    assert "Jūsu pilsēta: Alūksnes pilsēta" in janis.last.text
    assert "pagast" not in janis.last.text


# ---------------------------------------------------------------- what they came for


async def test_who_came_to_propose_is_asked_for_it_once_joined(zane: Actor) -> None:
    await zane.starts("new")
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    zane.sees("people-joined")
    zane.sees("proposals-ask-text")


async def test_a_command_before_joining_greets_first(zane: Actor) -> None:
    await zane.says("/priekslikums")
    zane.sees("people-greeting")
    zane.sees_no("proposals-ask-text")

    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")
    zane.sees("proposals-ask-text")


async def test_a_useless_invitation_does_not_undo_the_joining(chat: Chat, zane: Actor) -> None:
    await zane.starts("inv-nekas")
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    zane.sees("roles-invitation-unknown")
    assert (await chat.person(zane)).parish == "malienas"


async def test_an_administrator_named_in_the_settings_has_the_role_from_the_first_minute(
    chat: Chat, zane: Actor
) -> None:
    await chat.machine.write(lambda store: store.meta.set("admins", str(zane.address)))
    await joins(zane)

    person = await chat.person(zane)
    roles = await chat.machine.read(lambda store: store.roles.of(person.id))
    assert [role.role for role in roles] == [RoleName.ADMIN]


async def test_the_greeting_is_for_strangers_only(anna: Actor) -> None:
    await anna.starts()

    anna.sees("menu-text")
    anna.sees_no("people-greeting")


async def test_start_in_a_group_leads_out_of_it(group: Room, zane: Actor) -> None:
    await zane.says("/start", in_=group)

    group.sees("machinery-write-privately")
    assert zane.screen == []


@pytest.mark.parametrize("parameter", ["new", "n-AL-2026-0001", "d-AL-2026-0001", "inv-token"])
async def test_only_a_code_that_binds_it_is_taken_in_a_group_or_channel(
    chat: Chat, group: Room, zane: Actor, parameter: str
) -> None:
    await zane.says(f"/start {parameter}", in_=group)
    channel = Actor(chat, "a post without an author", group.address)
    await channel.says(f"/start {parameter}")

    group.sees("machinery-write-privately")
    assert zane.screen == []
    assert not await chat.rows("SELECT id FROM inbox WHERE dead_at IS NOT NULL")


async def test_personal_commands_are_not_answered_before_others(group: Room, anna: Actor) -> None:
    await anna.says("/mani_dati", in_=group)

    group.sees("machinery-write-privately")
    assert "malienas" not in group.last.text.lower()
    assert anna.screen == []


# ---------------------------------------------------------------- languages


async def test_russian_is_spoken_to_who_asked_for_it(chat: Chat, zane: Actor) -> None:
    await zane.starts("p-malienas")
    await zane.taps("Русский")
    assert "Добрый день" in zane.last.text
    await zane.taps("Продолжить")
    await zane.taps("Да")

    assert (await chat.person(zane)).language == "ru"
    assert (await chat.person(zane)).parish == "malienas"


async def test_a_telephone_in_russian_is_greeted_in_latvian(zane: Actor) -> None:
    await zane.starts()

    assert zane.last.text.startswith("Labdien!")


async def test_a_language_is_changed_by_a_word(chat: Chat, anna: Actor) -> None:
    await anna.says("по-русски")
    assert (await chat.person(anna)).language == "ru"
    await anna.says("english")
    assert (await chat.person(anna)).language == "en"
    await anna.says("/valoda")
    await anna.taps("Latviešu")

    assert (await chat.person(anna)).language == "lv"
    anna.sees("people-language-changed")


# ---------------------------------------------------------------- reaching


async def test_who_blocks_us_is_not_written_to_and_hears_it_on_return(chat: Chat, anna: Actor) -> None:
    person = await chat.person(anna)
    await anna.blocks()
    assert not await chat.machine.read(lambda store: store.people.is_reachable(person.id))

    await anna.unblocks()
    assert await chat.machine.read(lambda store: store.people.is_reachable(person.id))


async def test_a_message_that_cannot_arrive_marks_the_address(chat: Chat, anna: Actor) -> None:
    person = await chat.person(anna)
    chat.platform.unreachable.add(anna.address)
    await anna.says("/sakums")
    await chat.passes(minutes=1)

    assert not await chat.machine.read(lambda store: store.people.is_reachable(person.id))


async def test_who_names_their_village_is_spoken_for_by_its_alternate(chat: Chat, ilze: Actor, zane: Actor) -> None:
    juris = await chat.official("Juris", RoleName.ALTERNATE, "malienas", village="Brenci")
    elsewhere = await chat.official("Rita", RoleName.ALTERNATE, "malienas", village="Cita")
    await zane.starts("new")
    await zane.taps("Turpināt")
    await zane.says("brenci")
    await zane.taps("Jā")
    await zane.says("Vajag lampu pie veikala")
    await zane.taps("Apgaismojums")
    await zane.taps("Izlaist")
    await zane.taps("Nosūtīt")

    assert (await chat.person(zane)).village == "Brenci"
    await elsewhere.says("AL-2026-0001")
    assert "Publicēt" not in elsewhere.last.labels
    await juris.says("AL-2026-0001")
    await juris.taps("Publicēt")
    juris.sees("proposals-published-reply", number="AL-2026-0001")

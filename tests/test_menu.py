"""The menu and help."""

import re
from pathlib import Path

from bot.domain.roles import RoleName
from tests.chat import ROOT, Actor, Chat


async def test_everybody_sees_four_choices_and_a_foot(anna: Actor) -> None:
    await anna.says("izvēlne")

    anna.sees("menu-text")
    assert anna.last.labels[-2:] == ["Palīdzība", "Valoda"]
    assert "Mans pagasts" in anna.last.labels
    assert "Mani dati" in anna.last.labels


async def test_who_serves_a_parish_sees_first_what_waits_and_all_else_one_press_further(ilze: Actor) -> None:
    await ilze.says("izvēlne")

    assert ilze.last.labels[:4] == ["Gaida mani", "Sarunas", "Aptauja, paziņojums…", "Jauns priekšlikums"]
    assert "Jauna sapulce" not in ilze.last.labels
    assert len(ilze.last.labels) <= 14

    await ilze.taps("Aptauja, paziņojums…")
    ilze.sees("menu-work-text")
    assert {"Jauna aptauja", "Jauna sapulce", "Rakstīt cita vārdā", "Manas lomas"} <= {*ilze.last.labels}
    await ilze.taps("Jauna aptauja")
    ilze.sees("polls-ask-question")


async def test_a_role_with_few_buttons_has_them_at_once(chat: Chat) -> None:
    gunta = await chat.official("Gunta", RoleName.HELPER, "malienas")
    await gunta.says("izvēlne")

    assert gunta.last.labels[:2] == ["Rakstīt cita vārdā", "Manas lomas"]
    assert "Aptauja, paziņojums…" not in gunta.last.labels


async def test_whose_role_ended_meanwhile_finds_the_menu(chat: Chat, ilze: Actor) -> None:
    await ilze.says("izvēlne")
    [role] = await chat.machine.read(lambda store: store.roles.held())
    await chat.machine.write(lambda store: store.roles.end(role.id, chat.clock.now()))
    await ilze.taps("Aptauja, paziņojums…")

    ilze.sees("menu-text")
    assert "Gaida mani" not in ilze.last.labels


async def test_the_menu_tells_of_what_is_unfinished_and_leads_back_to_it(anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.says("Sākums")

    anna.sees("menu-text")
    anna.sees("forms-waiting")
    assert "Priekšlikums" in anna.last.text
    assert anna.last.labels[0] == "Turpināt iesākto"
    await anna.taps("Turpināt iesākto")
    anna.sees("proposals-ask-topic")


async def test_the_menu_tells_of_nothing_where_nothing_is_unfinished(anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.taps("Atcelt")
    await anna.says("Sākums")

    anna.sees("menu-text")
    anna.sees_no("forms-waiting")
    assert "Turpināt iesākto" not in anna.last.labels


async def test_help_has_five_points_and_the_number_for_emergencies(anna: Actor) -> None:
    await anna.says("?")

    anna.sees("menu-help-text")
    assert "5." in anna.last.text
    assert "112" in anna.last.text
    assert len(anna.last.text) <= 350


async def test_the_telephone_of_a_human_stands_in_the_menu(tmp_path: Path) -> None:
    text = (ROOT / "municipality.toml").read_text("utf-8")
    file = tmp_path / "municipality.toml"
    file.write_text(re.sub(r"# phone = .*of a human.*", 'phone = "+371 26 455 814"', text), "utf-8")
    chat = await Chat(tmp_path, file).open()
    anna = await chat.resident("Anna", "malienas")

    await anna.says("/sakums")
    assert "+371 26 455 814" in anna.last.text
    await anna.says("/palidziba")
    assert "+371 26 455 814" in anna.last.text
    await chat.close()


async def test_a_menu_label_typed_works_like_the_button(anna: Actor) -> None:
    await anna.says("palidziba")

    anna.sees("menu-help-text")


# ---------------------------------------------------------------- nobody is left without a button


async def test_who_cancelled_finds_the_way_to_the_menu(anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.taps("Atcelt")
    anna.sees("forms-cancelled")
    assert anna.last.labels == ["Sākums"]

    await anna.taps("Sākums")
    anna.sees("menu-text")


async def test_who_was_refused_finds_the_way_to_the_menu(anna: Actor) -> None:
    await anna.says("AL-2026-0042")

    anna.sees("proposals-unknown")
    assert anna.last.labels == ["Sākums"]


async def test_in_a_form_the_buttons_are_those_of_the_question(anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.says("pie ezera")

    anna.sees("forms-added-waiting")
    assert "Ceļi un ielas" in anna.last.labels
    assert "Sākums" not in anna.last.labels


async def test_what_comes_with_buttons_needs_no_other(anna: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.says("Mani dati")

    assert not any("Sākums" in shown.labels for shown in anna.news[:-1])


async def test_a_stranger_finds_the_greeting(chat: Chat, zane: Actor) -> None:
    await zane.says("/dzest")
    await zane.taps("Jā, dzēst")
    zane.sees("privacy-deleted")
    await zane.taps("Sākums")

    zane.sees("people-greeting")

"""What came out: on the card, one-to-one, by place, and while the poll is open, so that nobody's answer is seen."""

from pathlib import Path

import pytest

from bot.domain.roles import RoleName
from tests.chat import ROOT, Actor, Chat, Room, Shown
from tests.polls import makes, opens


@pytest.fixture
async def crowd(chat: Chat) -> list[Actor]:
    """Residents of Malienas pagasts."""
    return [await chat.resident(f"Iedzīvotājs {at}", "malienas") for at in range(1, 13)]


async def vote(voters: list[Actor], label: str, in_: Room) -> None:
    for one in voters:
        await one.taps(label, in_=in_)


async def looks(actor: Actor, number: str) -> Shown:
    """At the poll's page."""
    await actor.starts(number.lower())
    return actor.sees("polls-title")


async def test_the_groups_post_becomes_the_result(chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]) -> None:
    await opens(ilze)
    posts = len(group.screen)
    await vote(crowd[:6], "2. Pie skolas", group)
    await vote(crowd[6:7], "1. Pie ezera", group)

    await chat.passes(days=8)

    assert len(group.screen) == posts
    for line in ("Atbildēja: 7. Pieteikušies šeit ir 13.", "1. Pie ezera: 1", "2. Pie skolas: 6", "3. Pie veikala: 0"):
        assert line in group.last.text
    assert "Visvairāk: Pie skolas" in group.last.text
    assert "%" not in group.last.text
    assert "Rezultātam ir ieteikuma raksturs." in group.last.text


async def test_under_five_answers_nothing_is_told(chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]) -> None:
    await opens(ilze)
    await vote(crowd[:4], "2. Pie skolas", group)

    await chat.passes(days=8)

    assert "Atbildēja mazāk nekā 5." in group.last.text
    assert "Pie skolas" not in group.last.text


async def test_equals_are_said_to_be_equal(chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]) -> None:
    await opens(ilze)
    await vote(crowd[:3], "2. Pie skolas", group)
    await vote(crowd[3:6], "1. Pie ezera", group)

    await chat.passes(days=8)

    assert "Vienādi daudz: Pie ezera, Pie skolas" in group.last.text


async def test_a_poll_in_two_languages_has_its_result_in_both(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    await makes(ilze, kind="Sarindot", options=("Jā", "Nē"))
    await ilze.taps("Labot")
    await ilze.taps("Labot")
    await ilze.taps("Otra valoda")
    await ilze.says("Ставить скамейку?\nДа\nНет")
    await ilze.taps("Nosūtīt")
    await ilze.taps("Publicēt tūlīt")
    await vote(crowd[:5], "1. Jā", group)

    await chat.passes(days=8)

    assert "Ставить скамейку?" in group.last.text
    assert "1. vietā „Jā / Да”: punkti 1 no 1" in group.last.text


async def test_a_scale_tells_its_middle(chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]) -> None:
    await opens(ilze, kind="Vērtējums 1–5")
    await vote(crowd[:3], "2", group)
    await vote(crowd[3:6], "5", group)

    await chat.passes(days=8)

    assert "2: 3\n3: 0\n4: 0\n5: 3" in group.last.text
    assert "Viduspunkts (mediāna): 3,5" in group.last.text
    assert "Vidēji" not in group.last.text


async def test_a_ranking_explains_itself_in_one_sentence(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    await opens(ilze, kind="Sarindot")
    await vote(crowd[:5], "3. Pie veikala", group)
    await vote(crowd[:5], "1. Pie ezera", group)

    await chat.passes(days=8)

    assert "1. vietā „Pie veikala”: punkti 2 no 2, pirmajā vietā to lika 5" in group.last.text
    assert "Salīdzina katrus divus variantus" in group.last.text


async def test_from_twenty_answers_there_are_percentages_and_the_share_of_who_joined(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    more = [await chat.resident(f"Kaimiņš {at}", "malienas") for at in range(8)]
    await opens(ilze, kind="Vairākas atbildes")
    await vote([*crowd, *more], "2. Pie skolas", group)
    await vote(crowd[:5], "1. Pie ezera", group)

    await chat.passes(days=8)

    assert "Atbildēja: 20, tas ir 95 % no 21, kas šeit pieteikušies." in group.last.text
    assert "1. Pie ezera: 5 (25 %)" in group.last.text
    assert "2. Pie skolas: 20 (100 %)" in group.last.text


async def test_the_share_of_inhabitants_is_told_where_the_municipality_says_how_many_there_are(tmp_path: Path) -> None:
    known = 'key = "malienas"\ninhabitants = { number = 500, on = 2026-01-01, source = "Iedzīvotāju reģistrs" }\n'
    file = tmp_path / "municipality.toml"
    file.write_text((ROOT / "municipality.toml").read_text("utf-8").replace('key = "malienas"\n', known), "utf-8")
    chat = await Chat(tmp_path, municipality_file=file).open()
    group = await chat.group("malienas", "Malienas pagasta grupa")
    await opens(await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas"))
    await vote([await chat.resident(f"Kaimiņš {at}", "malienas") for at in range(20)], "2. Pie skolas", group)

    await chat.passes(days=8)

    said = "Iedzīvotāju šeit ir 500 (2026. gada 1.\u00a0janvārī, Iedzīvotāju reģistrs); atbildēja 4 % no viņiem."
    assert said in group.last.text
    await chat.close()


async def test_by_place_small_numbers_are_hidden(chat: Chat, dace: Actor, group: Room, crowd: list[Actor]) -> None:
    """Five in Annas pagasts, one of whom answers otherwise: nobody can find out who."""
    there = await chat.official("Rita", RoleName.REPRESENTATIVE, "annas")
    other = await chat.group("annas", "Annas pagasta grupa")
    neighbours = [there, *[await chat.resident(f"Kaimiņš {at}", "annas") for at in range(5)]]
    number = await opens(dace, places=("Maliena", "Anna"), options=("Jā", "Nē"))
    await chat.passes(days=1)
    await vote(crowd[:6], "1. Jā", group)
    await vote(crowd[6:], "2. Nē", group)
    await vote(neighbours[:5], "1. Jā", other)
    await vote(neighbours[5:], "2. Nē", other)
    await chat.passes(days=8)

    await looks(crowd[0], number)
    await crowd[0].taps("Pa vietām")

    said = crowd[0].last.text
    assert "Annas pagasts, atbildēja 6: 1. – paslēpts, 2. – paslēpts" in said
    assert "Malienas pagasts, atbildēja 12: 1. – paslēpts, 2. – paslēpts" in said


async def test_the_longest_result_is_still_one_message(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    options = tuple(f"{at} {'Šķūņu īpašnieku biedrībai pie ģimnāzijas ' * 2}".strip()[:80] for at in range(10))
    await opens(ilze, question="Kāpēc? " * 42, options=options, shows="Visu laiku")
    for at, one in enumerate(crowd[:10], 1):
        await one.taps(f"{at}. ", in_=group)
    await chat.passes(minutes=11)
    assert len(group.last.text) < 3000

    await chat.passes(days=8)

    assert len(group.last.text) < 3000
    assert group.last.text.endswith("Rezultātam ir ieteikuma raksturs.")


# ---------------------------------------------------------------- while it is open


async def test_nothing_is_shown_before_the_end_unless_it_was_chosen(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    number = await opens(ilze)
    await vote(crowd[:6], "2. Pie skolas", group)
    await chat.passes(hours=1)

    page = await looks(crowd[0], number)

    assert "Kā atbild citi" not in page.labels
    assert "Pie skolas: 6" not in page.text + group.last.text


async def test_who_has_answered_sees_how_others_do(chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]) -> None:
    number = await opens(ilze, shows="Pēc savas atbildes")
    await vote(crowd[:6], "2. Pie skolas", group)
    await chat.passes(minutes=11)

    assert "Kā atbild citi" not in (await looks(crowd[9], number)).labels
    await looks(crowd[0], number)
    await crowd[0].taps("Kā atbild citi")

    assert "2. Pie skolas: 6" in crowd[0].last.text
    assert "Skaitļi mainās reti" in crowd[0].last.text
    assert "Pie skolas: 6" not in group.last.text


async def test_who_takes_the_answer_back_sees_the_others_no_more(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    number = await opens(ilze, shows="Pēc savas atbildes")
    await vote(crowd[:6], "2. Pie skolas", group)
    await chat.passes(minutes=11)
    page = await looks(crowd[0], number)
    await crowd[0].taps("Atsaukt atbildi")

    await crowd[0].taps("Kā atbild citi", message=page)

    crowd[0].sees("results-answer-first")


async def test_shown_always_the_card_changes_seldom_and_by_several_answers(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    await opens(ilze, shows="Visu laiku")
    assert "rādīs, kad būs vismaz 5 atbildes" in group.last.text
    await vote(crowd[:6], "2. Pie skolas", group)
    await chat.passes(minutes=5)
    assert "Pie skolas: 6" not in group.last.text

    await chat.passes(minutes=6)
    assert "Atbildēja: 6" in group.last.text
    assert "2. Pie skolas: 6" in group.last.text

    before = group.last.text
    await vote(crowd[6:10], "1. Pie ezera", group)
    await chat.passes(hours=1)
    assert group.last.text == before

    await vote(crowd[10:11], "1. Pie ezera", group)
    await chat.passes(minutes=11)
    assert "1. Pie ezera: 5" in group.last.text


async def test_a_page_opened_right_after_a_tap_shows_no_more_than_the_card(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    number = await opens(ilze, shows="Visu laiku")
    await vote(crowd[:6], "2. Pie skolas", group)
    await chat.passes(minutes=11)
    before = (await looks(crowd[9], number)).text

    await vote(crowd[6:7], "1. Pie ezera", group)

    assert (await looks(crowd[9], number)).text == before


async def test_what_was_shown_meanwhile_is_gone_when_it_closes(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    await opens(ilze, shows="Visu laiku")
    await vote(crowd[:6], "2. Pie skolas", group)
    await chat.passes(minutes=11)
    assert await chat.rows("SELECT running FROM polls WHERE running != ''")

    await chat.passes(days=8)

    assert not await chat.rows("SELECT running FROM polls WHERE running != '' OR running_at IS NOT NULL")


# ---------------------------------------------------------------- a chart and a table


async def closes(chat: Chat, ilze: Actor, group: Room, crowd: list[Actor], **what: str | tuple[str, ...]) -> str:
    """A poll with seven answers; return its number."""
    number = await opens(ilze, **what)
    await vote(crowd[:6], "2. Pie skolas", group)
    await vote(crowd[6:7], "1. Pie ezera", group)
    await chat.passes(days=8)
    return number


async def file_of(chat: Chat, actor: Actor) -> bytes:
    assert actor.last.message.media is not None
    content = await chat.machine.media_bytes(actor.last.message.media)
    assert content is not None
    return content


async def test_whoever_reads_the_result_can_have_it_as_a_picture(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    number = await closes(chat, ilze, group, crowd)
    page = await looks(crowd[0], number)
    assert page.labels == ["Diagramma", "Aptaujas"]

    await crowd[0].taps("Diagramma")

    crowd[0].sees("results-chart")
    assert (await file_of(chat, crowd[0])).startswith(b"\xff\xd8")  # JPEG
    assert len(group.screen) == 1


async def test_the_chart_pressed_again_is_sent_again_and_gone_after_a_day(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    page = await looks(crowd[0], await closes(chat, ilze, group, crowd))
    for _ in range(2):
        await crowd[0].taps("Diagramma", message=page)

    assert [shown.text for shown in crowd[0].screen].count(crowd[0].last.text) == 2
    assert len(await chat.rows("SELECT id FROM media")) == 1
    await chat.passes(days=2)
    assert not await chat.rows("SELECT id FROM media")


async def test_the_table_is_for_who_asked_and_noted_as_an_export(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    number = await closes(chat, ilze, group, crowd)

    await looks(ilze, number)
    await ilze.taps("Tabula")

    ilze.sees("results-table")
    content = (await file_of(chat, ilze)).decode("utf-8-sig").splitlines()
    assert content[0] == "Numurs;Jautājums;Vieta;Atbildēja;Nr.;Variants;Skaits;Procenti;Vieta secībā;Punkti"
    assert content[2] == f"{number};Kur likt soliņu?;Programmā, visas vietas;7;2;Pie skolas;6;;1;"
    entries = await chat.rows("SELECT about, detail FROM audit WHERE action = 'exports.taken'")
    assert [(one["about"], one["detail"]) for one in entries] == [(f"polls:{number[2:]}", "polls")]


async def test_a_table_hides_what_the_result_by_place_hides(
    chat: Chat, dace: Actor, group: Room, crowd: list[Actor]
) -> None:
    other = await chat.group("annas", "Annas pagasta grupa")
    neighbours = [await chat.resident(f"Kaimiņš {at}", "annas") for at in range(6)]
    number = await opens(dace, places=("Maliena", "Anna"), options=("Jā", "=Nē"))
    await chat.passes(days=1)
    await vote(crowd[:6], "1. Jā", group)
    await vote(crowd[6:], "2. =Nē", group)
    await vote(neighbours[:5], "1. Jā", other)
    await vote(neighbours[5:], "2. =Nē", other)
    await chat.passes(days=8)

    await looks(dace, number)
    await dace.taps("Tabula")

    content = (await file_of(chat, dace)).decode("utf-8-sig").splitlines()
    assert content[2].endswith("Programmā, visas vietas;18;2;'=Nē;7;;2;")
    assert [line.split(";")[6] for line in content[3:]] == ["paslēpts"] * 4


async def test_what_stood_on_paper_stands_apart_in_the_table(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    number = await opens(ilze)
    await vote(crowd[:6], "2. Pie skolas", group)
    await looks(ilze, number)
    for label in ("Papīra atbildes", "Ievadīt no papīra"):
        await ilze.taps(label)
    await ilze.says("1 = 9\n2 = 1")
    await ilze.taps("Nosūtīt")
    await chat.passes(days=8)

    await looks(ilze, number)
    await ilze.taps("Tabula")

    content = (await file_of(chat, ilze)).decode("utf-8-sig").splitlines()
    on_paper = [line.split(";")[2:7] for line in content if "Uz papīra" in line]
    assert on_paper == [
        ["Uz papīra, visas vietas", "10", "1", "Pie ezera", "9"],
        ["Uz papīra, visas vietas", "10", "2", "Pie skolas", "paslēpts"],
        ["Uz papīra, visas vietas", "10", "3", "Pie veikala", "paslēpts"],
    ]


async def test_a_resident_gets_no_table(chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]) -> None:
    number = await closes(chat, ilze, group, crowd)
    page = await looks(ilze, number)

    await crowd[0].taps("Tabula", message=page)

    crowd[0].sees("machinery-not-allowed")


async def test_where_too_few_answered_there_is_no_chart(
    chat: Chat, ilze: Actor, group: Room, crowd: list[Actor]
) -> None:
    number = await opens(ilze)
    await vote(crowd[:4], "2. Pie skolas", group)
    await chat.passes(days=8)

    assert (await looks(ilze, number)).labels == ["Kas no tā iznāk", "Aptaujas"]


async def test_whoever_carries_the_result_by_hand_gets_the_picture_unasked(
    chat: Chat, ilze: Actor, crowd: list[Actor]
) -> None:
    number = await opens(ilze)
    for one in crowd[:5]:
        await one.starts(f"v-{number[2:]}-2")
        one.sees("polls-voted-one")

    await chat.passes(days=8)

    pictures = [shown for shown in ilze.screen if shown.message.media is not None]
    assert len(pictures) == 1
    assert "Rezultāta attēls" in pictures[0].text

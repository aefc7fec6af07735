"""Something broken: whom to call at once, who reads it, how it ends, and what others may know of it."""

from pathlib import Path

import pytest

import handlers
from bot.domain.problems import looks_like_one
from bot.domain.roles import RoleName
from bot.municipality import MunicipalityError, load
from tests.chat import ROOT, Actor, Chat, Room
from tests.proposals import OWN, WAITS, decides, publishes, reports, submits, writes

DUTY = """
[[duty]]
name = "Ceļu dežurants"
phone = "+371 00 000 001"
hours = "visu diennakti"
topics = ["roads"]

[[duty]]
name = "Pagasta pārvalde"
phone = "+371 00 000 002"
parishes = ["malienas"]

"""


def file_with(folder: Path, duty: str) -> Path:
    file = folder / "municipality.toml"
    text = (ROOT / "municipality.toml").read_text("utf-8")
    file.write_text(text.replace("[official_submission]", f"{duty}[official_submission]"), "utf-8")
    return file


# ---------------------------------------------------------------- reporting


async def test_whom_to_call_is_told_at_once_and_the_staff_know_at_once(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room, group: Room
) -> None:
    await reports(anna)

    told = anna.sees("problems-received")
    assert "AL-2026-0001" in told.text
    assert "To saņem pašvaldības koordinators. Izlasīt to var arī Malienas pagasta pārstāvis" in told.text
    assert "Steidzami? Rakstiet: Alūksnes novada pašvaldība, dome@aluksne.lv; briesmās – 112." in told.text
    assert "vaniet" not in told.text
    assert staff.sees("problems-staff").title == "AL-2026-0001"
    assert "veikala" not in staff.last.text
    assert not group.screen


async def test_where_nobody_represents_the_place_no_representative_is_named(
    anna: Actor, dace: Actor, peteris: Actor
) -> None:
    await reports(anna)

    told = anna.sees("problems-received").text
    assert "Pārstāvja te pašlaik nav; izlasīt to var arī tas, kas pārstāvi aizstāj" in told
    assert "Malienas pagasta pārstāvis" not in told


async def test_without_a_channel_each_coordinator_is_told(anna: Actor, peteris: Actor) -> None:
    await reports(anna)

    peteris.sees("problems-staff")
    await peteris.taps("Atbildēt")
    assert "Liela bedre pie veikala" in peteris.news[0].text
    peteris.sees("proposals-ask-status")


async def test_where_there_is_no_coordinator_that_is_said(anna: Actor) -> None:
    await reports(anna)

    assert "koordinatora te pagaidām nav" in anna.sees("problems-received").text


async def test_where_nobody_can_be_called_whom_to_write_to_is_told(anna: Actor) -> None:
    await anna.says("Kam zvanīt?")

    told = anna.sees("problems-call").text
    assert "Tālruņa, uz kuru zvanīt, te pagaidām nav." in told
    assert "dome@aluksne.lv" in told
    assert "padome@aluksne.lv" in told


async def test_whom_to_call_is_asked_by_a_word_and_is_of_the_parish(tmp_path: Path) -> None:
    chat = await Chat(tmp_path, file_with(tmp_path, DUTY)).open()
    anna, janis = await chat.resident("Anna", "malienas"), await chat.resident("Jānis", "pededzes")

    for one in (anna, janis):
        await one.says("kur zvanīt")
        assert "Ceļu dežurants, +371 00 000 001 (visu diennakti)." in one.sees("problems-call").text

    assert "Pagasta pārvalde" in anna.last.text
    assert "Pagasta pārvalde" not in janis.last.text
    await chat.close()


@pytest.mark.parametrize(
    ("topic", "called"),
    [
        ("Ceļi un ielas", "Ceļu dežurants, +371 00 000 001 (visu diennakti)."),
        ("Apgaismojums", "Pagasta pārvalde, +371 00 000 002."),
    ],
)
async def test_who_is_on_duty_depends_on_topic_and_parish(tmp_path: Path, topic: str, called: str) -> None:
    chat = await Chat(tmp_path, file_with(tmp_path, DUTY)).open()
    anna = await chat.resident("Anna", "malienas")

    await reports(anna, topic=topic)

    assert called in anna.last.text
    await chat.close()


def test_a_duty_for_what_there_is_not_is_told_to_the_operator(tmp_path: Path) -> None:
    wrong = DUTY.replace('"roads"', '"cels"').replace('"malienas"', '"maliena"')

    with pytest.raises(MunicipalityError) as refused:
        load(file_with(tmp_path, wrong))

    assert refused.value.sentences == [
        "duty[1].topics: cels is not a key of any of the topics; write one of those, or none.",
        "duty[2].parishes: maliena is not a key of any of the parishes; write one of those, or none.",
    ]


@pytest.mark.parametrize("word", ["bedre", "Nedeg", "ziņot", "sūdzība", "tumšs", "problem", "проблема"])
async def test_a_word_alone_asks_what_has_happened(anna: Actor, word: str) -> None:
    await anna.says(word)

    anna.sees("problems-ask-text")


async def test_a_stranger_who_says_bedre_joins_first_and_is_asked_then(zane: Actor) -> None:
    await zane.says("bedre")
    await zane.taps("Turpināt")
    await zane.says("Malienas pagasts")
    for label in ("Turpināt", "Jā"):
        if label in zane.last.labels:
            await zane.taps(label)

    zane.sees("problems-ask-text")


async def test_what_looks_like_a_problem_is_asked_about_in_the_form_of_ideas(anna: Actor, peteris: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Pie skolas nedeg lampa")
    anna.sees("problems-ask-kind")
    await anna.taps("Priekšlikums")
    await anna.taps("Apgaismojums")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    anna.sees("proposals-received")


@pytest.mark.parametrize(
    ("says", "label"), [("Tas ir salauzts", "Problēma, jāsalabo"), ("jauna ideja", "Priekšlikums")]
)
async def test_which_of_the_two_it_is_may_be_said_in_the_words_of_the_question(
    anna: Actor, peteris: Actor, says: str, label: str
) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Pie skolas nedeg lampa")

    await anna.says(says)

    anna.sees("proposals-ask-topic")
    await anna.taps("Apgaismojums")
    await anna.taps("Izlaist")
    assert f"Veids: {label}" in anna.last.text
    assert says not in anna.last.text


async def test_another_sentence_a_while_later_is_no_part_of_the_text_and_it_is_asked_again(
    chat: Chat, anna: Actor
) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Pie skolas nedeg lampa")
    await chat.passes(minutes=3)

    await anna.says("Es nezinu, kas tas īsti ir")

    assert "Problēma, jāsalabo" in anna.sees("problems-ask-kind").labels
    assert anna.last.labels[:2] == ["Problēma, jāsalabo", "Priekšlikums"]
    await anna.taps("Priekšlikums")
    await anna.taps("Apgaismojums")
    await anna.taps("Izlaist")
    assert "Es nezinu" not in anna.last.text


async def test_a_text_out_of_the_blue_may_become_a_problem(anna: Actor, peteris: Actor) -> None:
    await anna.says("Uz ceļa ir liela bedre pie veikala")
    await anna.taps("Problēma")
    await anna.taps("Ceļi un ielas")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    anna.sees("problems-received")


@pytest.mark.parametrize("text", ["Uz ielas bedre", "Pie pieturas ir tumšs", "Mežmalā izgāztuve", "Не горит фонарь"])
def test_what_is_broken_sounds_like_it(text: str) -> None:
    assert looks_like_one(text)


@pytest.mark.parametrize("text", ["Vajag soliņu pie ezera", "Vajag lampu pie skolas", "Vajag asfaltu līdz skolai"])
def test_what_is_wanted_does_not(text: str) -> None:
    assert not looks_like_one(text)


# ---------------------------------------------------------------- how it ends


async def test_what_is_repaired_is_told_to_its_author_and_to_who_follows(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna)
    await biruta.says("AL-2026-0001")
    await biruta.taps("Sekot 1")
    biruta.sees("problems-followed")

    await peteris.says("AL-2026-0001")
    await peteris.taps("Atbildēt")
    await peteris.says("Ieplānots")
    await peteris.says("Bedri aizbērs ar granti.")
    await peteris.says("12.12.2026.")
    await peteris.taps("Nosūtīt")
    assert "Ieplānots" in anna.sees("problems-answered-own").text
    assert "12.\u00a0decembris" in biruta.sees("problems-answered").text

    await peteris.says("AL-2026-0001")
    await peteris.taps("Atbildēt")
    await peteris.says("Salabots")
    await peteris.says("Bedre aizbērta šorīt.")
    await peteris.taps("Nosūtīt")
    told = anna.sees("problems-answered-own").text
    assert "“, statuss: Salabots" in told.replace("”", "“")
    assert "Izdarīts: Bedre aizbērta šorīt." in told
    assert "Nākamais solis" not in told
    assert "Salabots" in biruta.sees("problems-answered").text
    assert await chat.rows("SELECT status FROM proposals WHERE closed_at IS NULL") == []


async def test_a_question_goes_to_the_author_alone_and_the_answer_back_to_the_staff(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna)
    await biruta.says("nr. 1")
    await biruta.taps("Sekot 1")
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.says("Vajadzīgs precizējums")
    await peteris.says("Kurā pusē?")
    await peteris.taps("Nosūtīt")
    assert "Kurā pusē?" not in biruta.last.text

    await anna.taps("Atbildēt")
    await writes(anna, "Pretī bibliotēkai")

    anna.sees("problems-clarified")
    peteris.sees("problems-staff")
    await peteris.says("nr. 1")
    assert "Pretī bibliotēkai" in peteris.last.text


async def test_one_reported_before_takes_it_in_and_is_followed(chat: Chat, anna: Actor, peteris: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna)
    await reports(biruta, "Nedeg lampa pie skolas", "Apgaismojums")

    await peteris.says("nr. 2")
    await peteris.taps("Atbildēt")
    await peteris.says("Apvienots")
    await peteris.says("1")
    await peteris.taps("Nosūtīt")

    assert "Par to jau ir ziņots agrāk." in biruta.sees("problems-answered-own").text
    await biruta.taps("Atvērt 1")
    assert "Nesekot" in biruta.last.labels


async def test_who_followed_what_was_merged_hears_how_the_other_ends(chat: Chat, anna: Actor, peteris: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    olga = await chat.resident("Olga", "malienas")
    await reports(anna)
    await reports(biruta, "Nedeg lampa pie skolas", "Apgaismojums")
    await olga.says("nr. 2")
    await olga.taps("Sekot 2")
    await peteris.says("nr. 2")
    await peteris.taps("Atbildēt")
    await peteris.says("Apvienots")
    await peteris.says("1")
    await peteris.taps("Nosūtīt")
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.says("Salabots")
    await peteris.says("Bedre aizbērta šorīt.")
    await peteris.taps("Nosūtīt")

    for person in (biruta, olga):
        assert "AL-2026-0001" in person.sees("problems-answered").text


@pytest.mark.parametrize("has_group", [True, False], ids=["with a group", "without"])
async def test_no_outcome_of_a_problem_brings_any_text_to_neighbours(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, has_group: bool
) -> None:
    group = await chat.group("malienas", "Malienas pagasta grupa") if has_group else None
    await reports(anna)
    await submits(await chat.resident("Biruta", "malienas"), "Vajag soliņu pie ezera")
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.says("Salabots")
    await peteris.says("Bedre aizbērta šorīt.")
    await peteris.taps("Nosūtīt")
    await chat.passes(days=8)

    for screen in (ilze.screen, peteris.screen, group.screen if group else []):
        assert not [shown for shown in screen if "jauni priekšlikumi" in shown.title]


async def test_what_is_not_repaired_after_all_comes_back_to_the_staff(chat: Chat, anna: Actor, peteris: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna)
    await biruta.says("nr. 1")
    await biruta.taps("Sekot 1")
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.says("Salabots")
    await peteris.says("Bedre aizbērta šorīt.")
    await peteris.taps("Nosūtīt")
    await peteris.says("nr. 1")
    assert "Atbildēt" not in peteris.last.labels

    await biruta.taps("Nav izdarīts")
    biruta.sees("verdicts-thanks-done-no")
    await chat.passes(days=4)

    peteris.sees("verdicts-not-done")
    await peteris.taps("Atbildēt")
    await peteris.says("Ieplānots")
    await peteris.says("Aizbērsim vēlreiz, ar asfaltu.")
    await peteris.says("12.12.2026.")
    await peteris.taps("Nosūtīt")
    assert "Ieplānots" in anna.sees("problems-answered-own").text


async def test_who_follows_is_asked_after_the_promised_day(chat: Chat, anna: Actor, peteris: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna)
    await biruta.says("nr. 1")
    await biruta.taps("Sekot 1")
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.says("Ieplānots")
    await peteris.says("Brigāde brauks pirmdien.")
    await peteris.says("27.11.2026.")
    await peteris.taps("Nosūtīt")
    await chat.passes(days=7)

    await biruta.taps("Ir izdarīts")

    biruta.sees("verdicts-thanks-done-yes")


async def test_what_is_said_of_who_sees_a_problem_is_the_same_to_both_sides(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, janis: Actor
) -> None:
    await reports(anna)
    assert "Jūsu tekstu neredz, bet var uzzināt, par ko tas ir" in anna.last.text
    await chat.passes(days=9)

    for reader, phrase in ((peteris, "deadlines-late-staff"), (ilze, "deadlines-late-council")):
        assert "ziņotāja tekstu neredz" in reader.sees(phrase).text
    await janis.says("nr. 1")
    assert "kavējas" in janis.last.text
    assert "bedre" not in janis.last.text


async def test_a_day_that_passed_without_repair_waits_again(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.says("Ieplānots")
    await peteris.says("Brigāde brauks pirmdien.")
    await peteris.says("27.11.2026.")
    await peteris.taps("Nosūtīt")
    await peteris.says("gaida mani")
    peteris.sees("proposals-waiting-none")

    await chat.passes(days=7)
    await peteris.says("gaida mani")

    assert "AL-2026-0001" in peteris.last.text


async def test_what_is_planned_stays_a_problem_in_the_channel_until_it_is_repaired(
    chat: Chat, anna: Actor, peteris: Actor, staff: Room
) -> None:
    await reports(anna)
    await decides(peteris, "Atbildēt", "Ieplānots", "Asfalts ir pasūtīts.", "15.12.2026.")
    await chat.passes(minutes=1)
    assert staff.last.text.startswith("Problēma.")
    assert "Statuss: Ieplānots" in staff.last.text
    assert staff.last.labels == ["Atbildēt", "Es atbildēšu"]

    await chat.passes(days=25)
    assert "Solītais kavējas." in staff.last.text

    await decides(peteris, "Atbildēt", "Salabots", "Bedre ir aizbērta.")
    await chat.passes(minutes=1)
    assert "Statuss: Salabots" in staff.last.text
    assert not staff.last.labels


LATE = "Pašvaldības atbilde kavējas."


async def test_what_nobody_answers_in_time_is_said_to_be_late(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor, staff: Room
) -> None:
    await reports(anna)
    await chat.passes(days=4)
    peteris.sees("deadlines-remind")
    await chat.passes(days=6)

    peteris.sees("deadlines-late-staff")
    await peteris.says("gaida mani")
    assert LATE in peteris.last.text
    await janis.says("AL-2026-0001")
    assert LATE in janis.last.text
    assert LATE in staff.last.text
    assert "Par Jūsu ziņoto problēmu AL-2026-0001" in anna.sees("deadlines-late-author").text


async def test_its_author_may_take_it_back(anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await anna.says("mani priekšlikumi")
    await anna.taps("Atvērt 1")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")

    anna.sees("problems-withdrawn")
    await peteris.says("gaida mani")
    peteris.sees("proposals-waiting-none")


# ---------------------------------------------------------------- who may know what


async def test_a_neighbour_learns_what_where_and_how_far_but_not_the_text(chat: Chat, anna: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await anna.says("bedre")
    await anna.says("Kaimiņš Jānis ar traktoru izdangājis ceļu")
    await anna.taps("Ceļi un ielas")
    await anna.says("pie mājas „Kalni”, tālrunis 26455814")
    await anna.taps("Nosūtīt")

    await biruta.says("AL-2026-0001")

    assert "Ceļi un ielas" in biruta.last.text + biruta.last.title
    assert "Saņemts" in biruta.last.text
    for shown in biruta.screen:
        assert not any(word in shown.text + shown.title for word in ("traktor", "Jānis", "26455814"))


async def test_the_representative_reads_it_and_the_other_parish_s_does_not(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    maija = await chat.official("Maija", RoleName.REPRESENTATIVE, "pededzes")
    await reports(anna)

    await ilze.says("problēmas")
    await ilze.taps("Atvērt 1")
    assert "Liela bedre" in ilze.last.text
    assert not {"Atbildēt", "Lemt", "Publicēt"} & set(ilze.last.labels)
    await maija.says("problēmas")
    maija.sees("problems-none")


async def test_the_same_place_reported_before_is_offered_without_its_text(chat: Chat, anna: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna, "Dziļa bedre Skolas ielā pie Ozoliņu Anitas vārtiem")

    await biruta.says("bedre")
    await biruta.says("Bedre Skolas ielā")
    await biruta.taps("Ceļi un ielas")
    await biruta.taps("Izlaist")

    offered = biruta.sees("problems-reported-already")
    assert "Anita" not in offered.text
    assert "sekojiet tam" in offered.text
    assert "atbalstiet" not in offered.text
    await biruta.taps("Sekot 1")
    assert biruta.sees("likeness-followed").labels == ["Labi, nesūtīt", OWN]
    assert biruta.last.labels == ["Labi, nesūtīt", OWN]
    await biruta.taps("Labi, nesūtīt")
    biruta.sees("forms-cancelled")
    assert await chat.rows("SELECT proposal_id FROM follows") != []


async def test_the_same_may_be_said_in_words_and_ones_own_still_be_sent(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna, "Dziļa bedre Skolas ielā")
    await biruta.says("bedre")
    await biruta.says("Bedre Skolas ielā")
    await biruta.taps("Ceļi un ielas")
    await biruta.taps("Izlaist")

    await biruta.says("Tas pats")
    biruta.sees("likeness-followed")
    assert len(await chat.rows("SELECT proposal_id FROM follows")) == 1

    await biruta.taps(OWN)
    await biruta.taps("Nosūtīt")
    biruta.sees("problems-received", number="AL-2026-0002")


async def test_ideas_are_not_offered_to_who_reports_a_problem(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    biruta = await chat.resident("Biruta", "malienas")

    await biruta.says("problēma")
    await biruta.says("Soliņš pie ezera salauzts")
    await biruta.taps("Parki, rotaļlaukumi")
    await biruta.taps("Izlaist")

    assert OWN not in biruta.last.labels


async def test_it_waits_for_the_coordinator_and_for_no_representative(anna: Actor, ilze: Actor, peteris: Actor) -> None:
    await reports(anna)

    await ilze.says("gaida mani")
    ilze.sees("proposals-waiting-none")
    await peteris.says("gaida mani")
    assert peteris.last.labels == ["Sākt (1)", "Atvērt 1"]
    await peteris.taps("Sākt")
    assert "Salabots" in peteris.last.labels


async def test_a_voice_is_heard_by_who_answers(anna: Actor, peteris: Actor) -> None:
    await anna.says("problēma")
    await anna.sends_voice()
    await anna.taps("Ceļi un ielas")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")

    await peteris.says("AL-2026-0001")

    assert [shown.message.media for shown in peteris.news if shown.message.media]


# ---------------------------------------------------------------- its author goes


async def test_with_its_author_goes_a_problem_nobody_else_waits_for(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await anna.says("dzēst")
    await anna.taps("Jā, dzēst")

    assert await chat.rows("SELECT id FROM proposals") == []


async def test_what_others_follow_stays_without_its_author(chat: Chat, anna: Actor, peteris: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna, "Bedre pie veikala, zvaniet 26455814")
    await biruta.says("nr. 1")
    await biruta.taps("Sekot 1")
    await anna.says("dzēst")
    await anna.taps("Jā, dzēst")

    (row,) = await chat.rows("SELECT author_id, text FROM proposals")
    assert row["author_id"] is None
    assert "26455814" not in row["text"]
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    await peteris.says("Salabots")
    await peteris.says("Bedre aizbērta.")
    await peteris.taps("Nosūtīt")
    biruta.sees("problems-answered")


async def test_what_its_author_adds_comes_to_the_staff_too(anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    seen = len(peteris.screen)
    await anna.says("nr. 1")
    await anna.taps("Labot vai papildināt")
    await anna.taps("Papildināt")
    await writes(anna, "Tagad tajā ir arī ūdens")

    assert len(peteris.screen) == seen + 1
    await peteris.taps("Atbildēt")
    assert "ūdens" in peteris.news[0].text


async def test_who_shows_their_name_with_ideas_is_not_named_to_neighbours_of_a_problem(chat: Chat, anna: Actor) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await anna.says("mani dati")
    await anna.taps("Labot")
    await anna.taps("Redzamais vārds")
    await anna.says("Anna Ozola")
    await reports(anna)

    await biruta.says("nr. 1")

    assert "Ozola" not in biruta.last.text


async def test_whatever_is_pressed_a_neighbour_never_reads_the_text(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await reports(anna, "Bedre, kurā Ozoliņu Anita salauza kāju")
    await biruta.says("nr. 1")
    await ilze.says("nr. 1")
    await peteris.says("nr. 1")
    shown = {one.name: one.last for one in (biruta, ilze, peteris)}
    for name in (
        name for name in handlers.TAPS if name.startswith(("proposals.", "problems.", "several.", "verdicts."))
    ):
        for actor in (biruta, ilze, peteris):
            for value in ("", ":sure", ":yes"):
                await actor.presses(f"{name}:1{value}", shown[actor.name])
                if "Atcelt" in actor.last.labels:
                    await actor.says("atcelt")
    await chat.passes(days=9)

    assert not await chat.rows("SELECT id FROM inbox WHERE dead_at IS NOT NULL")
    for one in (*biruta.screen, *group.screen):
        assert "Anita" not in one.text + one.title


async def test_who_reported_what_took_in_another_can_go_when_it_is_over(
    chat: Chat, anna: Actor, janis: Actor, peteris: Actor
) -> None:
    await reports(anna)
    await reports(janis)
    await decides(peteris, "Atbildēt", "Apvienots", "2")
    await decides(peteris, "Atbildēt", "Salabots", "Bedre ir aizbērta.", opens="AL-2026-0002")
    await janis.says("Mani dati")
    await janis.taps("Dzēst manus datus")
    await janis.taps("Jā, dzēst")

    assert [row["id"] for row in await chat.rows("SELECT id FROM proposals")] == [1]
    await anna.says("AL-2026-0001")
    assert "Apvienots" in anna.last.text


async def test_a_page_that_is_no_more_leads_to_the_last_there_is(chat: Chat, anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await peteris.says("problēmas")
    await peteris.presses("problems.list:1", peteris.last)

    assert "AL-2026-0001" in peteris.last.title + peteris.last.text


async def test_a_stranger_who_follows_it_is_not_greeted_with_its_text(chat: Chat, anna: Actor, zane: Actor) -> None:
    await reports(anna)
    await zane.says("nr. 1")
    await zane.taps("Sekot 1")
    await zane.says("/start")

    assert "Liela bedre" not in " ".join(shown.text for shown in zane.screen)
    assert "AL-2026-0001. Statuss: Saņemts" in zane.sees("people-supports").text


async def test_an_old_button_of_a_problem_that_is_over_speaks_of_a_problem(
    anna: Actor, janis: Actor, peteris: Actor
) -> None:
    await reports(anna)
    await janis.says("nr. 1")
    shown = janis.last
    await decides(peteris, "Atbildēt", "Salabots", "Bedre ir aizbērta.")
    await janis.taps("Sekot 1", message=shown)
    janis.sees("problems-over-final", number="AL-2026-0001")
    await peteris.presses("proposals.answer:1", peteris.last)
    peteris.sees("problems-over-final", number="AL-2026-0001")
    await anna.presses("problems.follow:1", anna.last)
    anna.sees("problems-own-followed")


async def test_a_day_that_is_none_is_repeated_with_one_full_stop(anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await peteris.says("nr. 1")
    await peteris.taps("Atbildēt")
    for words in ("Ieplānots", "Asfalts ir pasūtīts.", "31.2."):
        await peteris.says(words)

    assert "kalendārā nav: 31.2. Lūdzu" in peteris.last.text


# ---------------------------------------------------------------- called by its name


async def test_nothing_that_is_said_of_a_problem_calls_it_a_proposal(anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await peteris.says("AL-2026-0001")
    card = peteris.last
    await decides(peteris, "Atbildēt", "Vajadzīgs precizējums", "Kurā pusē?")
    await anna.taps("Atbildēt")
    await anna.says("Labajā pusē.")
    await anna.taps("Nosūtīt")
    for label in ("Papildināt", "Labot tekstu"):
        await anna.says("AL-2026-0001")
        await anna.taps("Labot vai papildināt")
        asked = anna.last
        await anna.taps(label)
        await writes(anna, "Liela bedre pie veikala, labajā pusē, pie kāpnēm")
    await decides(peteris, "Atbildēt", "Nav pašvaldības kompetencē", "Ceļš pieder valstij.", "Zvaniet Latvijas ceļiem.")
    await anna.taps("Papildināt", message=asked)
    anna.sees("statuses-closed")
    await peteris.taps("Atbildēt", message=card)

    said = [*anna.news, *peteris.news, *anna.screen, *peteris.screen]
    assert not [one.text for one in said if "riekšlikum" in f"{one.title} {one.text}"]


# ---------------------------------------------------------------- in the wrong place, or merged by mistake


async def test_a_problem_is_moved_by_who_answers_it_and_its_author_is_told(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    there = await chat.official("Aija", RoleName.STAFF, "annas")
    await reports(anna)
    await ilze.says("AL-2026-0001")
    assert "Pārcelt" not in ilze.last.labels
    await peteris.says("AL-2026-0001")
    for label in ("Pārcelt", "Annas pagasts", "Vieta ir tur", "Nosūtīt"):
        await peteris.taps(label)

    peteris.sees("move-done", number="AL-2026-0001")
    told = anna.sees("move-own", number="AL-2026-0001").text
    assert "Jūsu ziņotā problēma AL-2026-0001 ir pārcelta: Annas pagasts." in told
    there.sees("problems-staff")
    await decides(there, "Atbildēt", "Salabots", "Bedre aizbērta.")
    anna.sees("problems-answered-own")


async def test_a_problem_that_is_mended_is_not_moved(anna: Actor, peteris: Actor) -> None:
    await reports(anna)
    await decides(peteris, "Atbildēt", "Salabots", "Bedre aizbērta.")
    await peteris.says("AL-2026-0001")

    assert "Pārcelt" not in peteris.last.labels


async def test_a_problem_merged_by_mistake_goes_on_by_itself_where_it_stood(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor
) -> None:
    await reports(janis)
    await reports(anna, "Bedre pie skolas")
    await decides(peteris, "Atbildēt", "Ieplānots", "Brauks brigāde.", "15.12.2026.", opens="AL-2026-0002")
    await decides(peteris, "Atbildēt", "Apvienots", "1", opens="AL-2026-0002")
    await chat.passes(minutes=1)
    await ilze.says("AL-2026-0002")
    assert "Atcelt apvienošanu" not in ilze.last.labels
    await peteris.says("AL-2026-0002")
    await peteris.taps("Atcelt apvienošanu")
    await peteris.taps("Jā, atcelt")
    await chat.passes(minutes=1)

    peteris.sees("merging-undone", number="AL-2026-0002")
    assert "runa tomēr nav par vienu un to pašu" in anna.last.text
    assert "Ieplānots" in anna.last.text
    (row,) = await chat.rows("SELECT status, due_on, closed_at FROM proposals WHERE id = 2")
    assert (row["status"], row["due_on"], row["closed_at"]) == ("planned", "2026-12-15", None)
    (follows,) = await chat.rows("SELECT COUNT(*) AS many FROM follows WHERE proposal_id = 1")
    assert follows["many"] == 0


# ---------------------------------------------------------------- really the other


async def test_an_idea_that_is_really_a_problem_goes_to_the_staff_and_its_author_is_told(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await submits(anna, "Pie skolas nedeg lampa", topic="Apgaismojums")
    card = ilze.last
    await ilze.taps("Tā ir problēma")
    ilze.sees("problems-turned", kind="problem", number="AL-2026-0001")
    told = anna.sees("problems-turned-own", number="AL-2026-0001").text
    assert "ziņojums par problēmu" in told
    assert "Mērķis: atbilde līdz pirmdienai, 30.\xa0novembrim." in told
    peteris.sees("problems-staff")
    await chat.passes(minutes=1)
    assert "Publicēt" not in card.labels

    await decides(peteris, "Atbildēt", "Salabots", "Lampa nomainīta.")
    anna.sees("problems-answered-own")
    await chat.passes(days=20)
    assert not [shown for shown in peteris.screen if "Izlasiet un izlemiet, vai publicēt" in shown.text]


async def test_a_problem_that_is_really_an_idea_is_read_before_others_see_it_and_may_be_withdrawn(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await reports(anna, "Ierīkojiet tenisa laukumu, zvaniet 26455814", topic="Parki, rotaļlaukumi")
    await janis.says("AL-2026-0001")
    await janis.taps("Sekot 1")
    await peteris.says("AL-2026-0001")
    await peteris.taps("Tas ir priekšlikums")
    peteris.sees("problems-turned", kind="idea", number="AL-2026-0001")
    assert "to redzēs visi" in anna.sees("problems-turned-own", number="AL-2026-0001").text
    assert anna.last.labels == ["Atvērt", "Atsaukt"]
    assert "26455814" not in ilze.sees("proposals-review").text
    await janis.says("AL-2026-0001")
    janis.sees("proposals-unknown")

    await publishes(ilze)
    assert "tenisa laukumu" in group.last.text
    await decides(ilze, "Lemt", *WAITS)
    await chat.passes(minutes=1)
    assert "AL-2026-0001" in janis.last.text


async def test_turned_there_and_back_it_is_with_who_reads_it_each_time(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, staff: Room
) -> None:
    await submits(anna, "Pie skolas nedeg lampa", topic="Apgaismojums")
    for _ in range(2):
        await ilze.says("AL-2026-0001")
        await ilze.taps("Tā ir problēma")
        await chat.passes(minutes=1)
        assert "Problēma." in staff.last.text
        await peteris.says("AL-2026-0001")
        await peteris.taps("Tas ir priekšlikums")
        await chat.passes(minutes=1)
        assert "Problēma." not in staff.last.text
        assert "Publicēt" in ilze.last.labels
    await ilze.taps("Publicēt")

    ilze.sees("proposals-published-reply")


async def test_what_all_have_read_stays_an_idea(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Pie skolas nedeg lampa", topic="Apgaismojums")
    card = ilze.last
    await publishes(ilze)
    await ilze.presses("problems.turn:1:problem", card)

    ilze.sees("problems-turn-refused", number="AL-2026-0001")


async def test_who_may_not_answer_turns_nothing(anna: Actor, ilze: Actor, peteris: Actor) -> None:
    await reports(anna)
    for one in (anna, ilze):
        await one.says("AL-2026-0001")
        await one.presses("problems.turn:1:idea", one.last)
        one.sees("machinery-not-allowed")

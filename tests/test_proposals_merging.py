"""Merging: support comes along, counts once, and exactly that goes back when it is undone."""

from datetime import date

import pytest

from bot.domain.calendar import WorkingDays
from bot.domain.merging import due_again
from bot.domain.statuses import Status
from tests.chat import Actor, Chat, Room
from tests.proposals import WAITS, decides, publishes, submits, writes

MERGE = ("Apvienots", "2", "Abi lūdz to pašu.")


@pytest.fixture
async def biruta(chat: Chat) -> Actor:
    """She wrote the second one."""
    return await chat.resident("Biruta", "malienas")


@pytest.fixture
async def two(chat: Chat, anna: Actor, biruta: Actor, janis: Actor, ilze: Actor, group: Room) -> Room:
    """Jānis supports both, Juris and Zane only the first, of whom Zane has never spoken to us; Kārlis follows it."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await submits(biruta, "Vajag divus soliņus ezera malā")
    await publishes(ilze)
    await chat.passes(minutes=1)
    for name in ("Juris", "Kārlis"):
        await chat.resident(name, "malienas")
    await janis.taps("Atbalstu 1", in_=group)
    await janis.taps("Atbalstu 2", in_=group)
    await chat.somebody("Juris").taps("Atbalstu 1", in_=group)
    await chat.somebody("Zane").taps("Atbalstu 1", in_=group)
    await chat.somebody("Kārlis").taps("Sekot", in_=group)
    await chat.passes(minutes=1)
    return group


async def supporters(chat: Chat, id: int) -> set[str]:
    return {row["who"] for row in await chat.rows("SELECT who FROM supports WHERE proposal_id = :id", id=id)}


async def test_who_supports_both_counts_once(chat: Chat, ilze: Actor, two: Room) -> None:
    await decides(ilze, "Lemt", *MERGE)
    await chat.passes(minutes=1)

    assert "Atbalstu 2 (3)" in two.last.labels


async def test_everybody_is_told_and_hears_of_the_other_from_now_on(
    chat: Chat, anna: Actor, biruta: Actor, ilze: Actor, two: Room
) -> None:
    juris, karlis = chat.somebody("Juris"), chat.somebody("Kārlis")
    await decides(ilze, "Lemt", *MERGE)
    for person in (juris, karlis, anna):
        person.sees("merging-came-along")
    biruta.sees("merging-came", number="AL-2026-0002", other="AL-2026-0001", count=2)

    await decides(ilze, "Lemt", *WAITS, opens="AL-2026-0002")
    for person in (juris, karlis, anna):
        assert "AL-2026-0002" in person.last.text


async def test_nobody_is_offered_to_support_what_counts_them_or_is_their_own(
    chat: Chat, anna: Actor, ilze: Actor, two: Room
) -> None:
    await submits(anna, "Vajag arī jaunu laipu uz ezeru")
    await publishes(ilze)
    await chat.passes(minutes=1)
    await chat.somebody("Juris").taps("Atbalstu 3", in_=two)
    await decides(ilze, "Lemt", "Apvienots", "1", "Abi lūdz to pašu.", opens="AL-2026-0003")

    for person in (anna, chat.somebody("Juris")):
        told = person.sees("merging-came-along")
        assert [choice.tap for choice in told.choices if choice.label == "Atvērt 1"] == ["proposals.open:1"]
        assert "Atbalstu 1" not in told.labels


async def test_nobody_supports_what_they_wrote_themselves_by_a_merger(
    chat: Chat, biruta: Actor, ilze: Actor, two: Room
) -> None:
    await biruta.taps("Atbalstu 1", in_=two)
    await decides(ilze, "Lemt", *MERGE)

    person = await chat.person(biruta)
    assert f"person:{person.id}" not in await supporters(chat, 2)


async def test_undone_exactly_the_support_that_came_along_goes_back(
    chat: Chat, janis: Actor, anna: Actor, ilze: Actor, two: Room
) -> None:
    before = await supporters(chat, 1), await supporters(chat, 2)
    await decides(ilze, "Lemt", *MERGE)
    await chat.passes(days=3)
    await ilze.taps("Atcelt apvienošanu")
    await ilze.taps("Jā, atcelt")
    await chat.passes(minutes=1)

    assert (await supporters(chat, 1), await supporters(chat, 2)) == before
    assert await chat.rows("SELECT who FROM follows WHERE proposal_id = 2") == []
    ilze.sees("merging-undone", number="AL-2026-0001", other="AL-2026-0002")
    told = anna.sees("proposals-answered-own", number="AL-2026-0001").text
    assert "Apvienošana ar AL-2026-0002 ir atcelta" in told
    assert "ir atcelta" in chat.somebody("Juris").last.text
    (row,) = await chat.rows("SELECT status, merged_into, closed_at, due_on FROM proposals WHERE id = 1")
    assert (row["status"], row["merged_into"], row["closed_at"]) == (Status.IN_REVIEW, None, None)
    assert row["due_on"] == "2026-12-10"  # three days later
    assert "Atbalstu 1 (3)" in two.last.labels


async def test_who_presses_support_at_the_other_themselves_stays_there(chat: Chat, ilze: Actor, two: Room) -> None:
    juris = chat.somebody("Juris")
    await decides(ilze, "Lemt", *MERGE)
    await juris.taps("Atbalstu 2", in_=two)
    await ilze.taps("Atcelt apvienošanu")
    await ilze.taps("Jā, atcelt")

    person = await chat.person(juris)
    assert f"person:{person.id}" in await supporters(chat, 1) & await supporters(chat, 2)


async def test_who_takes_it_back_at_the_other_is_not_counted_again(chat: Chat, ilze: Actor, two: Room) -> None:
    juris = chat.somebody("Juris")
    await decides(ilze, "Lemt", *MERGE)
    await juris.says("AL-2026-0002")
    await juris.taps("Atsaukt atbalstu")
    await ilze.taps("Atcelt apvienošanu")
    await ilze.taps("Jā, atcelt")

    person = await chat.person(juris)
    assert f"person:{person.id}" not in await supporters(chat, 1) | await supporters(chat, 2)


async def test_who_has_left_meanwhile_is_not_counted_again(chat: Chat, ilze: Actor, two: Room) -> None:
    juris = chat.somebody("Juris")
    await decides(ilze, "Lemt", *MERGE)
    await juris.says("Mani dati")
    await juris.taps("Dzēst manus datus")
    await juris.taps("Jā, dzēst")
    await ilze.taps("Atcelt apvienošanu")
    await ilze.taps("Jā, atcelt")

    assert not [who for who in await supporters(chat, 1) if who.startswith("gone:")]


async def test_who_undoes_it_first_reads_what_everybody_will_read(
    chat: Chat, anna: Actor, ilze: Actor, two: Room
) -> None:
    await decides(ilze, "Lemt", *MERGE)
    await ilze.taps("Atcelt apvienošanu")
    asked = ilze.sees("merging-undo-ask", number="AL-2026-0001")
    assert "Apvienošana ar AL-2026-0002 ir atcelta, jo runa tomēr nav par vienu un to pašu." in asked.text
    anna_saw = anna.last.text
    assert "ir atcelta" not in anna_saw

    await ilze.taps("Jā, atcelt")
    await decides(ilze, "Lemt", *MERGE)
    await ilze.taps("Jā, atcelt", message=asked)  # of the merger before: this one is asked about anew
    ilze.sees("merging-undo-ask", number="AL-2026-0001")
    (row,) = await chat.rows("SELECT status FROM proposals WHERE id = 1")
    assert row["status"] == Status.MERGED


async def test_it_cannot_be_undone_twice_nor_after_a_month_nor_when_the_other_is_decided(
    chat: Chat, ilze: Actor, peteris: Actor, two: Room
) -> None:
    await decides(ilze, "Lemt", *MERGE)
    shown = ilze.last
    await ilze.taps("Atcelt apvienošanu")
    sure = ilze.last
    await ilze.taps("Jā, atcelt")
    await ilze.taps("Jā, atcelt", message=sure)
    ilze.sees("merging-nothing", number="AL-2026-0001")
    await ilze.taps("Atcelt apvienošanu", message=shown)
    ilze.sees("merging-nothing", number="AL-2026-0001")

    await decides(ilze, "Lemt", *MERGE)
    await decides(
        peteris,
        "Atbildēt",
        "Nav ņemts vērā",
        "Naudas nav.",
        "Lūgsim domei.",
        "Izlaist",
        "Izlaist",
        opens="AL-2026-0002",
    )
    await ilze.taps("Atcelt apvienošanu", message=shown)
    ilze.sees("merging-other-closed", other="AL-2026-0002")
    await ilze.says("AL-2026-0001")
    assert "Atcelt apvienošanu" not in ilze.last.labels

    await chat.passes(days=31)
    await ilze.taps("Atcelt apvienošanu", message=shown)
    ilze.sees("merging-too-late", number="AL-2026-0001")


async def test_only_who_may_decide_there_may_undo_it(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, two: Room
) -> None:
    await decides(ilze, "Lemt", *MERGE)
    shown = ilze.last
    await anna.presses("proposals.unmerge:1", shown)
    anna.sees("machinery-not-allowed")

    await dace.says("AL-2026-0001")
    await dace.taps("Atcelt apvienošanu")
    await dace.taps("Jā, atcelt")
    dace.sees("merging-undone")


async def test_who_serves_there_no_more_does_not_undo_what_they_merged(chat: Chat, ilze: Actor, two: Room) -> None:
    await decides(ilze, "Lemt", *MERGE)
    shown = ilze.last
    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await ilze.taps("Atcelt apvienošanu", message=shown)

    ilze.sees("machinery-not-allowed")
    (row,) = await chat.rows("SELECT status FROM proposals WHERE id = 1")
    assert row["status"] == Status.MERGED


async def test_an_old_button_of_what_is_merged_names_the_way(chat: Chat, janis: Actor, ilze: Actor, two: Room) -> None:
    await decides(ilze, "Lemt", *MERGE)
    await janis.presses("proposals.support:1", two.last, in_=two)

    assert "AL-2026-0001" in janis.toast
    assert "apvienots" in janis.toast


def test_a_day_that_was_near_when_it_was_merged_is_as_near_when_it_is_undone() -> None:
    due, merged, today = date(2026, 12, 7), date(2026, 11, 30), date(2026, 12, 14)
    assert due_again(due, merged, today, WorkingDays()) == date(2026, 12, 21)
    assert due_again(date(2027, 2, 23), merged, merged, WorkingDays()) == date(2027, 2, 23)
    assert due_again(date(2026, 11, 2), merged, today, WorkingDays()) == date(2026, 12, 15)


async def test_where_the_other_is_over_nothing_is_said_to_come_along(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, two: Room
) -> None:
    answer = ("Nav ņemts vērā", "Naudas nav.", "Lūgsim domei.", "Izlaist", "Izlaist")
    await decides(peteris, "Atbildēt", *answer, opens="AL-2026-0002")
    await decides(ilze, "Lemt", *MERGE)

    anna.sees_no("merging-came-along")
    assert "Atvērt 2" in anna.sees("proposals-answered-own", number="AL-2026-0001").labels


async def test_of_a_chain_everybody_hears_the_end_once_and_each_page_leads_to_it(
    chat: Chat, anna: Actor, biruta: Actor, ilze: Actor, two: Room
) -> None:
    await submits(anna, "Vajag ezermalas labiekārtošanu ar soliņiem")
    await publishes(ilze)
    juris = chat.somebody("Juris")
    await juris.says("nr. 1")
    await juris.taps("Kāpēc?")
    await writes(juris, "Vecākiem cilvēkiem jāapsēžas.")
    await decides(ilze, "Lemt", *MERGE)
    await decides(ilze, "Lemt", "Apvienots", "3", "Abi lūdz to pašu.", opens="AL-2026-0002")
    await chat.passes(minutes=1)
    juris.sees("proposals-merged-line", number="AL-2026-0003")

    before = {person.name: len(person.screen) for person in (juris, biruta, chat.somebody("Kārlis"))}
    await decides(ilze, "Lemt", *WAITS, opens="AL-2026-0003")
    await chat.passes(minutes=1)
    for name, seen in before.items():
        told = [one for one in chat.somebody(name).screen[seen:] if "AL-2026-0003" in one.text]
        assert len(told) == 1, name

    await juris.says("nr. 1")
    assert "Atvērt 3" in juris.last.labels
    assert "AL-2026-0003" in juris.last.text
    await ilze.says("nr. 3")
    await ilze.taps("Iedzīvotāju iemesli")
    assert "Vecākiem cilvēkiem jāapsēžas." in ilze.last.text

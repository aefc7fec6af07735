"""The pulse: three questions every quarter, one post, three taps, and what came out beside the quarters before."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.calendar import WorkingDays, local
from bot.domain.pulses import closing, opening
from tests.chat import Actor, Chat, Room, Shown
from tests.polls import opens

LIFE = "Vai pēdējos trīs mēnešos te dzīvojas labi?"


async def until_open(chat: Chat) -> None:
    """Up to an hour after the next pulse opens."""
    opens_at = opening(chat.clock.now(), 10, WorkingDays())
    await chat.passes(days=(opens_at - chat.clock.now()).days, hours=25)


async def until_told(chat: Chat) -> None:
    await chat.passes(days=14)


async def answers(actor: Actor, group: Room, *labels: str) -> None:
    await actor.taps("Atbildēt", in_=group, message=pulse_in(group))
    for label in labels:
        await actor.taps(label)


def pulse_in(group: Room) -> Shown:
    return next(shown for shown in reversed(group.screen) if shown.title.startswith("Trīs īsi jautājumi"))


async def several_answer(chat: Chat, group: Room, *, from_: int, labels: tuple[str, ...], count: int = 5) -> None:
    for number in range(from_, from_ + count):
        await answers(await chat.resident(f"Kaimiņš{number}", "malienas"), group, *labels)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (datetime(2026, 11, 23, 8, tzinfo=UTC), "2027-01-11 10:00"),  # the 10th is a Sunday
        (datetime(2027, 1, 11, 8, tzinfo=UTC), "2027-04-12 10:00"),  # it has just opened
        (datetime(2027, 3, 31, 8, tzinfo=UTC), "2027-04-12 10:00"),
    ],
)
def test_it_opens_on_a_working_day_of_the_first_month_of_a_quarter(now: datetime, opens: str) -> None:
    assert f"{local(opening(now, 10, WorkingDays())):%Y-%m-%d %H:%M}" == opens


def test_it_never_closes_before_a_day_off() -> None:
    days = WorkingDays()
    for ahead in range(400):
        opened = datetime(2027, 1, 11, 8, tzinfo=UTC) + timedelta(days=ahead)
        last = local(closing(opened, 10, days)).date()
        assert days.is_working(last)
        assert days.is_working(last + timedelta(days=1))


async def test_the_group_gets_one_post_and_the_representative_hears_a_week_before(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    before = len(group.screen)

    await until_open(chat)

    ilze.sees("pulse-soon")
    assert len(group.screen) == before + 1
    assert LIFE in group.last.text
    assert group.last.labels == ["Atbildēt"]
    assert len(await chat.rows("SELECT id FROM polls WHERE pulse_id IS NOT NULL AND opened_at IS NOT NULL")) == 3


async def test_three_taps_answer_it_and_what_was_tapped_stands_on_no_screen(
    chat: Chat, anna: Actor, group: Room
) -> None:
    await until_open(chat)

    await answers(anna, group, "4", "3. Autobusi un nokļūšana", "2")

    anna.sees("pulse-thanks")
    rows = await chat.rows("SELECT poll_id, choice FROM ballots ORDER BY poll_id")
    assert [row["choice"] for row in rows] == ["4", "3", "2"]
    assert not any("Ieskaitīts" in shown.text for shown in anna.screen)


async def test_who_was_interrupted_goes_on_where_they_stopped(chat: Chat, anna: Actor, group: Room) -> None:
    await until_open(chat)
    await answers(anna, group, "4")

    await anna.taps("Atbildēt", in_=group, message=pulse_in(group))

    assert anna.last.title == "2. jautājums no 3"


async def test_answers_are_changed_until_the_close(chat: Chat, anna: Actor, group: Room) -> None:
    await until_open(chat)
    await answers(anna, group, "4", "8. Cits", "2")

    await anna.taps("Mainīt atbildes")
    await anna.taps("1")

    rows = await chat.rows("SELECT choice FROM ballots ORDER BY poll_id")
    assert [row["choice"] for row in rows] == ["1", "8", "2"]


async def test_who_comes_first_joins_and_is_then_asked(chat: Chat, zane: Actor, group: Room) -> None:
    await until_open(chat)
    await zane.taps("Atbildēt", in_=group, message=pulse_in(group))
    await zane.taps("Turpināt")
    await zane.says("Maliena")
    await zane.taps("Jā")

    assert zane.last.title == "1. jautājums no 3"


async def test_who_lives_elsewhere_is_told_so(chat: Chat, janis: Actor, group: Room) -> None:
    await until_open(chat)

    await janis.taps("Atbildēt", in_=group, message=pulse_in(group))

    assert "citas vietas" in janis.last.text


async def test_within_two_days_the_group_and_who_answered_read_what_came_out(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await until_open(chat)
    await several_answer(chat, group, from_=0, labels=("4", "1. Ceļi, ielas un apgaismojums", "2"))
    neighbour = chat.somebody("Kaimiņš0")
    await until_told(chat)

    (poll,) = await chat.rows("SELECT closes_at FROM polls WHERE pulse_id IS NOT NULL LIMIT 1")
    (sent,) = await chat.rows(
        "SELECT MIN(finished_at) AS at FROM outbox WHERE card = 'pulse.result' AND finished_at IS NOT NULL"
    )
    assert 0 <= sent["at"] - poll["closes_at"] < timedelta(hours=48) / timedelta(microseconds=1)
    for screen in (group.screen, ilze.screen, neighbour.screen):
        told = next(shown.text for shown in screen if shown.title.startswith("Kas sanāca"))
        assert "Vērtējums: 4 no 5. Atbildes: 5." in told
        assert "Visbiežāk: Ceļi, ielas un apgaismojums (5). Atbildes: 5." in told
    assert not await chat.rows("SELECT id FROM polls WHERE pulse_id IS NOT NULL AND answered_at IS NULL")


async def test_the_old_post_says_that_it_is_over_and_the_result_is_read_once(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await until_open(chat)
    await several_answer(chat, group, from_=0, labels=("4", "8. Cits", "2"))
    await until_told(chat)

    assert pulse_in(group).text == "Atbildes ir saskaitītas. Piedalījās: 5. Kas sanāca, ir jaunākā ziņā."
    assert len([shown for shown in group.screen if "Vērtējums: 4" in shown.text]) == 1


async def test_where_the_group_may_be_given_no_more_the_post_itself_is_the_result(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await until_open(chat)
    await several_answer(chat, group, from_=0, labels=("4", "8. Cits", "2"))
    await chat.passes(days=9)
    for number in range(4):
        await opens(ilze, question=f"Kur likt {number}. soliņu?")
    await chat.passes(days=1)

    (shown,) = [shown for shown in group.screen if shown.title.startswith("Kas sanāca")]
    assert "Vērtējums: 4 no 5. Atbildes: 5." in shown.text
    assert not await chat.rows("SELECT id FROM outbox WHERE card = 'pulse.result'")


async def test_of_few_answers_no_result_is_told(chat: Chat, anna: Actor, group: Room) -> None:
    await until_open(chat)
    await answers(anna, group, "4", "8. Cits", "2")

    await until_told(chat)

    assert group.last.text.count("Atbildēja mazāk nekā 5") == 3


async def test_the_next_quarter_stands_beside_the_one_before(chat: Chat, ilze: Actor, group: Room) -> None:
    await until_open(chat)
    await several_answer(chat, group, from_=0, labels=("2", "8. Cits", "3"))
    await until_told(chat)
    await until_open(chat)
    await several_answer(chat, group, from_=10, labels=("4", "3. Autobusi un nokļūšana", "3"))
    await until_told(chat)

    told = group.last.text
    assert "Vērtējums: 4 no 5. Atbildes: 5. Labāk nekā iepriekš.\nIepriekš: 2027. gada 1. ceturksnī 2" in told
    assert "Pirmajā vietā ir cits nekā iepriekš.\nIepriekš: 2027. gada 1. ceturksnī Cits" in told
    assert "Vērtējums: 3 no 5. Atbildes: 5. Gandrīz kā iepriekš." in told


async def test_where_it_is_switched_off_nothing_is_asked_until_it_is_on_again(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    await chat.passes(days=44)
    await ilze.taps("Izslēgt jautājumus")
    await chat.passes(days=10)
    assert not await chat.rows("SELECT id FROM pulses")

    await ilze.taps("Ieslēgt jautājumus")
    await until_open(chat)

    assert [row["parish"] for row in await chat.rows("SELECT parish FROM pulses")] == ["malienas"]


async def test_only_who_may_ask_there_switches_it_off(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await chat.passes(days=44)

    await anna.presses("pulse.off:0:malienas", ilze.last)

    anna.sees("machinery-not-allowed")
    assert not await chat.rows("SELECT parish FROM pulses_off")


async def test_who_only_stands_in_for_many_places_is_not_told_of_each_before(
    chat: Chat, dace: Actor, group: Room
) -> None:
    await until_open(chat)

    dace.sees_no("pulse-soon")
    assert await chat.rows("SELECT id FROM pulses")


async def test_where_nobody_reads_nothing_is_asked(chat: Chat, ilze: Actor) -> None:
    await until_open(chat)

    ilze.sees_no("pulse-soon")
    assert not await chat.rows("SELECT id FROM pulses")


async def test_who_wants_notices_is_asked_one_to_one(chat: Chat, anna: Actor) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await until_open(chat)

    await anna.taps("Atbildēt")

    assert anna.last.title == "1. jautājums no 3"


async def test_without_a_group_of_ours_both_are_carried_by_hand_and_may_wait_for_the_evening(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await anna.says("ziņas")
    await anna.taps("Visu arī man")
    await until_open(chat)
    question = next(shown for shown in reversed(ilze.screen) if shown.title.startswith("Trīs īsi jautājumi"))
    assert "Pārsūtīju" in question.labels
    await chat.passes(days=10, hours=4)

    ready = next(shown for shown in reversed(ilze.screen) if "Pārsūtīju" in shown.labels)
    assert ready.title.startswith("Kas sanāca")
    await ilze.taps("Vakarā", message=ready)
    await chat.passes(hours=9)

    again = next(shown for shown in reversed(ilze.screen) if "Pārsūtīju" in shown.labels)
    assert again != ready
    assert again.text == ready.text


async def test_a_question_of_a_pulse_can_be_opened_by_its_number_also_afterwards(
    chat: Chat, anna: Actor, group: Room
) -> None:
    await until_open(chat)
    await anna.starts("a-2")
    await anna.taps("8. Cits")
    anna.sees("polls-voted-one")
    await until_told(chat)

    await anna.starts("a-2")

    assert "Kas te tagad visvairāk jāuzlabo?" in anna.last.text
    assert "ir slēgta" in anna.last.text

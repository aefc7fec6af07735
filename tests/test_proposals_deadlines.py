"""Time passes: who owes the next move is reminded once, and what is late is said where it may be said."""

import sqlite3
from datetime import datetime

import pytest

from bot.domain.roles import RoleName
from storage.migrations import SQLITE_TYPES, steps
from tests.chat import Actor, Chat, Room, Shown
from tests.proposals import FORWARDED, ON_AGENDA, WAITS, decides, publishes, submits, writes

NAME = "AL-2026-0001"
PROMISED = ("Ņemts vērā", "Soliņi ir budžetā.", "Pasūtīsim soliņus.", "15.12.2026.", "Izlaist")
LATE = "kavējas"


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group, since Monday, 23 November."""
    await submits(anna)
    await publishes(ilze)
    return group


def said(chat: Chat, actor: Actor | Room, phrase: str) -> list[Shown]:
    return [shown for shown in actor.screen if chat.says(shown, phrase, {})]


# ---------------------------------------------------------------- half of the time


async def test_the_representative_is_reminded_once_in_the_middle_with_a_button_that_leads_to_the_act(
    chat: Chat, ilze: Actor, published: Room
) -> None:
    await chat.passes(days=6, hours=22)
    assert not said(chat, ilze, "deadlines-remind")

    await chat.passes(hours=2)  # Monday, 30 November, 10.00: five working days of ten are over
    (reminder,) = said(chat, ilze, "deadlines-remind")
    assert "Mērķis: atbilde līdz pirmdienai, 7. decembrim" in reminder.text.replace("\xa0", " ")
    await chat.passes(days=7)

    assert len(said(chat, ilze, "deadlines-remind")) == 1
    await ilze.taps("Lemt", message=reminder)
    ilze.sees("proposals-ask-status")


async def test_what_is_not_published_yet_is_called_by_its_number_and_can_be_opened(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await submits(anna)
    await chat.passes(days=8)

    (reminder,) = said(chat, ilze, "deadlines-remind")
    assert "soliņu" not in reminder.text
    await ilze.taps("Atvērt", message=reminder)
    assert "Publicēt" in ilze.last.labels


async def test_publishing_wins_no_time(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await chat.passes(days=4)
    await publishes(ilze)
    await chat.passes(days=3)

    assert len(said(chat, ilze, "deadlines-remind")) == 1


async def test_whoever_decided_in_time_is_not_reminded(chat: Chat, ilze: Actor, published: Room) -> None:
    await decides(ilze, "Lemt", *WAITS)
    await chat.passes(days=14)

    assert not said(chat, ilze, "deadlines-remind")


async def test_a_reminder_is_not_lost_in_a_restart_and_not_said_twice(chat: Chat, ilze: Actor, published: Room) -> None:
    await chat.passes(days=7)
    await chat.restarts()
    await chat.passes(days=2)

    assert len(said(chat, ilze, "deadlines-remind")) == 1


async def test_what_an_older_version_stored_is_reminded_of_too(chat: Chat, ilze: Actor, published: Room) -> None:
    await chat.rows("DELETE FROM deadlines")
    await chat.rows("UPDATE timers SET fires_at = 0 WHERE kind = 'proposals.due'")
    await chat.restarts()
    await chat.passes(days=8)

    assert len(said(chat, ilze, "deadlines-remind")) == 1


async def test_the_staff_are_reminded_of_what_waits_for_the_municipality(
    chat: Chat, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *WAITS)
    await chat.passes(days=20)

    (reminder,) = said(chat, peteris, "deadlines-remind")
    await peteris.taps("Atbildēt", message=reminder)
    peteris.sees("proposals-ask-status")
    assert not said(chat, ilze, "deadlines-remind")


async def test_whoever_promised_is_reminded_before_the_day(chat: Chat, peteris: Actor, published: Room) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=14)

    (reminder,) = said(chat, peteris, "deadlines-remind")
    assert "Solīts līdz otrdienai, 15. decembrim" in reminder.text.replace("\xa0", " ")


# ---------------------------------------------------------------- the time is over


async def test_a_late_municipality_is_seen_by_everybody(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, dace: Actor, peteris: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *WAITS)
    await chat.passes(days=29)
    assert LATE not in published.last.text

    await chat.passes(days=10)

    assert LATE in published.last.text
    await janis.says(NAME)
    assert LATE in janis.last.text
    await anna.says("mani priekšlikumi")
    assert LATE in anna.last.text
    assert len(said(chat, peteris, "deadlines-late-staff")) == 1
    assert len(said(chat, ilze, "deadlines-late-council")) == len(said(chat, dace, "deadlines-late-council")) == 1
    (told,) = said(chat, anna, "deadlines-late-author")
    assert "koordinatoram un pateikts pārstāvim un padomes priekšsēdētājam." in told.text


async def test_an_answer_ends_the_lateness(chat: Chat, ilze: Actor, peteris: Actor, published: Room) -> None:
    await decides(ilze, "Lemt", *FORWARDED)
    await chat.passes(days=40)
    await decides(peteris, "Atbildēt", *PROMISED[:3], "15.03.2027.", "Izlaist")
    await chat.passes(minutes=1)

    assert LATE not in published.last.text


async def test_of_an_unpaid_representative_residents_see_only_whose_turn_it_is(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor, published: Room
) -> None:
    velta = await chat.official("Velta", RoleName.ALTERNATE, "malienas", village="Brenci")
    await chat.passes(days=20)
    await anna.says(NAME)

    assert "Gaida: Malienas pagasta pārstāvis" in anna.last.text
    assert LATE not in anna.last.text + published.last.text
    for other in (velta, dace):
        assert len(said(chat, other, "deadlines-silent")) == 1
    assert not said(chat, ilze, "deadlines-silent")
    (told,) = said(chat, anna, "deadlines-silent-author")
    assert "Par to ir pateikts Malienas pagasta pārstāvja vietniekam un padomes priekšsēdētājam." in told.text


@pytest.mark.parametrize(
    ("role", "told"), [(RoleName.CHAIR, "padomes priekšsēdētājam"), (RoleName.STAFF, "pašvaldības koordinatoram")]
)
async def test_an_author_hears_by_role_who_was_told_that_nobody_answers(
    role: RoleName, told: str, chat: Chat, anna: Actor, published: Room
) -> None:
    await chat.official("Rita", role)
    await chat.passes(days=20)

    (silent,) = said(chat, anna, "deadlines-silent-author")
    assert f"Par to ir pateikts {told}." in silent.text


async def test_a_goal_of_the_council_that_is_over_is_not_told_as_one_to_come(
    chat: Chat, anna: Actor, published: Room
) -> None:
    await anna.says("mani priekšlikumi")
    assert "Mērķis: atbilde līdz" in anna.last.text

    await chat.passes(days=30)

    for asks in ("mani priekšlikumi", NAME):
        await anna.says(asks)
        assert "Mērķis bija: atbilde līdz" in anna.last.text
        assert "Mērķis: atbilde" not in anna.last.text
        assert LATE not in anna.last.text


async def test_a_step_on_the_card_is_told_as_past_when_its_day_is_over(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *ON_AGENDA)
    await chat.passes(hours=1)
    assert "Nākamais solis (termiņš: 15.12." in published.sees("proposals-week-title").text.replace("\xa0", " ")

    await chat.passes(days=30)

    assert "Nākamais solis (termiņš bija: 15.12." in published.sees("proposals-week-title").text.replace("\xa0", " ")


async def test_a_late_promise_names_whose_turn_it_is(chat: Chat, anna: Actor, peteris: Actor, published: Room) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)

    await chat.passes(days=30)

    await anna.says(NAME)
    assert "Solītais kavējas. Gaida: pašvaldība." in anna.last.text


async def test_nothing_more_is_said_when_it_is_over(chat: Chat, anna: Actor, ilze: Actor, published: Room) -> None:
    await anna.says(NAME)
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await chat.passes(days=40)

    assert not said(chat, ilze, "deadlines-remind")
    assert await chat.rows("SELECT * FROM deadlines") == []


# ---------------------------------------------------------------- the author is asked


async def asks(ilze: Actor) -> None:
    await decides(ilze, "Lemt", "Vajadzīgs precizējums", "Kurā krastā?")


async def due(chat: Chat) -> str:
    (row,) = await chat.rows("SELECT due_on FROM proposals")
    return str(row["due_on"])


async def test_while_the_author_is_asked_the_clock_stands_still_and_then_goes_on(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await chat.passes(days=2)  # Wednesday: eight working days are left
    await asks(ilze)
    await ilze.says(NAME)
    assert "Atbildes termiņš pa to laiku stāv." in ilze.last.text

    await chat.passes(days=5)  # Monday, 30 November
    await anna.taps("Atbildēt")
    await writes(anna, "Ziemeļu krastā.")

    assert await due(chat) == "2026-12-10"


async def test_the_author_is_reminded_and_may_simply_reply(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await asks(ilze)
    await chat.passes(days=8)

    (reminder,) = said(chat, anna, "deadlines-remind-author")
    assert "Kurā krastā?" in reminder.text
    await anna.says("Ziemeļu krastā.", reply_to=reminder)
    await anna.taps("Nosūtīt")
    anna.sees("proposals-clarified")


async def test_an_author_who_is_silent_ends_nothing(chat: Chat, anna: Actor, ilze: Actor, published: Room) -> None:
    await chat.passes(days=2)
    await asks(ilze)
    await chat.passes(days=20)

    assert len(said(chat, anna, "deadlines-unclarified-author")) == 1
    (told,) = said(chat, ilze, "deadlines-unclarified")
    await ilze.taps("Atvērt", message=told)
    assert "Lemt" in ilze.last.labels
    assert await due(chat) == "2026-12-21"  # from Thursday, 10 December, the eight working days that were left go on
    (step,) = await chat.rows("SELECT status, side FROM answers ORDER BY id DESC LIMIT 1")
    assert (step["status"], step["side"]) == ("in_review", "system")


async def test_an_answer_by_replying_after_the_day_becomes_an_addition_with_one_press(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await asks(ilze)
    question = anna.sees("proposals-question")
    await chat.passes(days=15)
    await anna.says("Ziemeļu krastā, pie ozola.", reply_to=question)
    late = anna.sees("versions-too-late", kind="day", number="AL-2026-0001")
    assert "Ziemeļu krastā, pie ozola." in late.text
    await anna.taps("Nosūtīt")

    anna.sees("versions-taken", number="AL-2026-0001")
    assert "Ziemeļu krastā, pie ozola." in ilze.sees("versions-added").text


async def test_an_answer_begun_before_the_day_and_sent_after_it_is_not_lost(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await asks(ilze)
    await anna.taps("Atbildēt")
    await anna.says("Ziemeļu krastā, pie ozola.")
    await chat.passes(days=15)
    await anna.taps("Nosūtīt")
    late = anna.sees("versions-too-late", kind="day", number="AL-2026-0001")
    assert "Ziemeļu krastā, pie ozola." in late.text
    await anna.taps("Nosūtīt", message=late)

    assert "Ziemeļu krastā, pie ozola." in ilze.sees("versions-added").text


async def test_the_old_button_after_the_day_leads_to_an_addition(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await asks(ilze)
    question = anna.sees("proposals-question")
    await chat.passes(days=15)
    await anna.taps("Atbildēt", message=question)
    await anna.taps("Papildināt", message=anna.sees("proposals-nothing-asked"))

    anna.sees("versions-ask-added")


async def test_a_reply_after_the_end_is_given_back(chat: Chat, anna: Actor, ilze: Actor, published: Room) -> None:
    await asks(ilze)
    question = anna.sees("proposals-question")
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await anna.says("Ziemeļu krastā, pie ozola.", reply_to=question)

    assert "Ziemeļu krastā, pie ozola." in anna.sees("proposals-nothing-asked").text


async def test_what_was_not_published_yet_can_be_published_after_that_without_the_question(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor
) -> None:
    await submits(anna)
    await ilze.taps("Lūgt precizēt")
    await writes(ilze, "Kurā krastā?")
    await chat.passes(days=20)

    await ilze.taps("Atvērt", message=said(chat, ilze, "deadlines-unclarified")[0])
    await ilze.taps("Publicēt")
    ilze.sees("proposals-published-reply")
    await janis.says(NAME)
    assert "Kurā krastā?" not in janis.last.text


# ---------------------------------------------------------------- when people may be disturbed


async def test_nobody_is_reminded_at_night_or_on_a_day_off(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    for _ in range(30):
        await submits(anna)
        await chat.passes(days=1, hours=3)
    await chat.passes(days=30)
    rows = await chat.rows("SELECT not_before AS at FROM outbox WHERE phrase LIKE 'deadlines-%'")
    moments = [datetime.fromtimestamp(row["at"] / 1e6, chat.municipality.time_zone) for row in rows]

    assert len(moments) >= 30
    for moment in moments:
        assert 8 <= moment.hour < 21
        assert chat.municipality.working_days.is_working(moment.date())


# ---------------------------------------------------------------- what was stored before


def test_the_migration_has_every_open_proposal_looked_at() -> None:
    raw = sqlite3.connect(":memory:", isolation_level=None)
    raw.row_factory = sqlite3.Row
    for number, _, sql in steps():
        if number < 6:
            raw.executescript(_typed(sql))
    for id, closed_at in ((1, None), (2, 5)):
        raw.execute(
            "INSERT INTO proposals (id, number, language, parish, village, topic, text, public_text, place_words,"
            " shown_name, status, submitted_at, due_on, changed_at, closed_at)"
            " VALUES (?, ?, 'lv', 'malienas', '', 'parks', '', '', '', '', 'received', 1, '2026-12-07', 1, ?)",
            (id, f"AL-2026-000{id}", closed_at),
        )
    raw.executescript(next(_typed(sql) for number, _, sql in steps() if number == 6))

    timers = raw.execute("SELECT kind, about, fires_at FROM timers").fetchall()
    assert [tuple(row) for row in timers] == [("proposals.due", "proposals:1", 0)]


def _typed(sql: str) -> str:
    for name, type in SQLITE_TYPES.items():
        sql = sql.replace(f"{{{name}}}", type)
    return sql


async def test_where_nobody_speaks_for_the_parish_the_staff_are_led_to_what_they_may_answer(
    chat: Chat, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await chat.passes(days=8)
    await peteris.taps("Lemt", message=peteris.sees("deadlines-remind"))

    peteris.sees("proposals-ask-status")


async def test_where_nobody_speaks_for_the_parish_the_municipality_is_who_is_late(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await ilze.says("/lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    await chat.passes(days=20)

    told = peteris.sees("deadlines-late-staff")
    assert "Tagad to redz arī iedzīvotāji." in told.text
    await janis.says(NAME)
    assert "Pašvaldības atbilde kavējas." in janis.last.text
    assert "Pašvaldības atbilde kavējas." in published.last.text
    assert len(said(chat, anna, "deadlines-late-author")) == 1
    await peteris.says("gaida mani")
    assert "Pašvaldības atbilde kavējas." in peteris.last.text


async def test_of_what_is_not_published_nobody_is_told_that_residents_see_it(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    await submits(anna)
    await chat.passes(days=20)

    assert "Tas vēl nav publicēts." in peteris.sees("deadlines-late-staff").text


async def test_of_a_late_promise_everybody_is_told_that_it_is_the_promise_that_is_late(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=25)

    assert "solītais kavējas. Solīts bija līdz" in peteris.sees("deadlines-late-staff").text
    assert "solītais kavējas. Solīts bija līdz" in ilze.sees("deadlines-late-council").text
    (told,) = [shown for shown in anna.screen if "kavējas" in shown.text]
    assert "solītais kavējas. Solīts bija līdz otrdienai, 15. decembrim: Pasūtīsim" in told.text.replace("\xa0", " ")
    assert "Par to ir atgādināts pašvaldības koordinatoram un pateikts pārstāvim." in told.text
    assert told.text.endswith("Vai tas ir izdarīts?")
    assert told.labels == ["Ir izdarīts", "Nav izdarīts", "Atvērt"]


async def test_a_late_promise_waits_for_who_made_it(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await decides(peteris, "Atbildēt", *PROMISED)
    await submits(anna, "Vajag lampu pie skolas")
    await publishes(ilze)
    await decides(ilze, "Lemt", "Darām paši", "Jāsanāk kopā.", "Talka.", "15.12.2026.", opens="AL-2026-0002")
    await chat.passes(days=21)
    await peteris.says("gaida mani")
    peteris.sees("proposals-waiting-none")

    await chat.passes(days=3)
    await peteris.says("gaida mani")
    assert "Solītais kavējas." in peteris.last.text
    assert "AL-2026-0002" not in peteris.last.text
    await peteris.taps("Sākt (1)")
    assert "Daļēji ņemts vērā" in peteris.last.labels
    await ilze.says("gaida mani")
    assert "AL-2026-0001" not in ilze.last.text
    assert "Termiņš bija: otrdiena, 2026. gada 15. decembris." in ilze.last.text.replace("\xa0", " ")

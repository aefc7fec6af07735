"""Before a proposal is sent, similar ones are offered: to support instead, never forced."""

import pytest

from bot.nights import LIKENESS, ensure_timers
from tests.chat import Actor, Chat
from tests.proposals import OWN, WAITS, decides, publishes, submits

BENCH = "Vajag soliņu pie ezera"
SAME = "Ezermalā nav kur apsēsties"


async def writes(author: Actor, text: str, topic: str = "Parki, rotaļlaukumi") -> None:
    """All but the last: whether it is right."""
    await author.says("Priekšlikums")
    await author.says(text)
    await author.taps(topic)
    await author.taps("Izlaist")


@pytest.fixture
async def maris(chat: Chat) -> Actor:
    """Anna's neighbour."""
    return await chat.resident("Māris", "malienas")


@pytest.fixture
async def bench(maris: Actor, ilze: Actor) -> None:
    """One is published already."""
    await submits(maris, BENCH)
    await publishes(ilze)


# ---------------------------------------------------------------- what is offered


async def test_a_similar_one_is_offered_before_sending(anna: Actor, bench: None) -> None:
    await writes(anna, SAME)

    offered = anna.sees("likeness-ask")
    assert "AL-2026-0001 „Vajag soliņu pie ezera”. Statuss: Tiek izskatīts." in offered.text
    assert offered.labels == ["Atbalstīt 1", "Skatīt 1", OWN, "Atpakaļ", "Atcelt"]
    assert len(anna.screen) == 4  # one message more than without

    await anna.taps(OWN)
    await anna.taps("Nosūtīt")
    anna.sees("proposals-received", number="AL-2026-0002")


async def test_nothing_similar_costs_nothing(anna: Actor, bench: None) -> None:
    await writes(anna, "Skolas pusdienas ir aukstas", "Izglītība, bērni")

    anna.sees("forms-summary")
    assert len(anna.screen) == 4


async def test_what_is_not_published_is_never_shown(anna: Actor, maris: Actor, ilze: Actor) -> None:
    await submits(maris, "Vajag soliņu pie ezera, ko Bērziņš solīja")
    await writes(anna, SAME)

    anna.sees("forms-summary")
    assert "Bērziņš" not in "".join(shown.text for shown in anna.screen)


async def test_what_has_ended_is_not_offered(anna: Actor, ilze: Actor, bench: None) -> None:
    await decides(ilze, "Lemt", "Darām paši", "Ir dēļi.", "Taisīsim talkā.", "12.12.2026.")
    await writes(anna, SAME)

    anna.sees("forms-summary")


async def test_another_parish_has_its_own(janis: Actor, bench: None) -> None:
    await writes(janis, SAME)

    janis.sees("forms-summary")


async def test_no_more_than_three_and_the_most_alike_first(chat: Chat, anna: Actor, maris: Actor, ilze: Actor) -> None:
    for text in ("Soliņi un galdi parkā", "Soliņš", "Soliņš pie ezera", "Soliņš pie peldvietas ezera krastā"):
        await submits(maris, text)
        await publishes(ilze)
    await writes(anna, SAME)

    text = anna.sees("likeness-ask").text
    assert text.count("AL-2026-") == 3
    assert text.index("AL-2026-0003") < text.index("AL-2026-0002")


# ---------------------------------------------------------------- what can be done


async def test_supporting_another_keeps_ones_own_words(chat: Chat, anna: Actor, bench: None) -> None:
    await writes(anna, SAME)
    await anna.taps("Atbalstīt 1")

    anna.sees("proposals-supported", serial="1")
    anna.sees("likeness-supported")
    assert len(await chat.rows("SELECT who FROM supports")) == 1
    assert len(await chat.rows("SELECT who FROM follows")) == 1

    await anna.taps(OWN)
    assert SAME in anna.sees("forms-summary").text
    await anna.taps("Nosūtīt")
    anna.sees("proposals-received", number="AL-2026-0002")


async def test_who_supports_another_may_leave_it_at_that(chat: Chat, anna: Actor, bench: None) -> None:
    await writes(anna, SAME)
    await anna.taps("Atbalstīt 1")
    await anna.taps("Atbalstīt 1")  # pressed twice counts once
    assert anna.sees("likeness-supported").labels == ["Labi, nesūtīt", OWN]
    assert "Ja tas ir kas cits" not in anna.last.text
    await anna.taps("Labi, nesūtīt")

    anna.sees("forms-cancelled")
    assert len(await chat.rows("SELECT who FROM supports")) == 1
    assert len(await chat.rows("SELECT id FROM proposals")) == 1


async def test_it_can_be_read_first_and_everything_may_be_typed(anna: Actor, bench: None) -> None:
    await writes(anna, SAME)
    await anna.says("skatit 1")

    assert any("Atbalsts" in shown.text for shown in anna.screen[-2:])
    anna.sees("likeness-viewed")
    await anna.says("tomer nosutit savu")
    anna.sees("forms-summary")


async def test_back_leads_to_the_question_before_and_to_it_again(anna: Actor, bench: None) -> None:
    await writes(anna, SAME)
    await anna.taps("Atpakaļ")
    anna.sees("proposals-ask-place")

    await anna.says("pie ezera")
    await anna.taps("Izlaist")
    anna.sees("likeness-ask")
    await anna.taps(OWN)
    await anna.says("Atpakaļ")
    anna.sees("likeness-ask")


async def test_back_passes_by_what_was_never_asked(anna: Actor, bench: None) -> None:
    await writes(anna, "Skolas pusdienas ir aukstas", "Izglītība, bērni")
    await anna.says("Atpakaļ")

    anna.sees("proposals-ask-place")


async def test_it_must_be_answered(anna: Actor, bench: None) -> None:
    await writes(anna, SAME)
    await anna.says("Izlaist")

    anna.sees("forms-cannot-skip")
    anna.sees("likeness-ask")


async def test_a_text_that_is_changed_is_compared_anew(anna: Actor, bench: None) -> None:
    await writes(anna, "Skolas pusdienas ir aukstas")
    await anna.taps("Labot")
    await anna.taps("Teksts")
    await anna.says(SAME)
    anna.sees("likeness-ask")

    await anna.taps(OWN)
    await anna.taps("Labot")
    await anna.taps("Teksts")
    await anna.says("Skolas pusdienas ir aukstas")
    anna.sees("forms-summary")
    assert "likeness" not in anna.last.text
    await anna.taps("Nosūtīt")
    anna.sees("proposals-received")


async def test_what_was_published_meanwhile_is_offered_at_the_end(anna: Actor, maris: Actor, ilze: Actor) -> None:
    await submits(maris, BENCH)
    await writes(anna, SAME)
    anna.sees("forms-summary")
    await publishes(ilze)
    await anna.taps("Nosūtīt")

    anna.sees("likeness-ask")
    await anna.taps(OWN)
    await anna.taps("Nosūtīt")
    anna.sees("proposals-received")


async def test_what_ended_meanwhile_does_not_hold_it_up(anna: Actor, ilze: Actor, bench: None) -> None:
    await writes(anna, SAME)
    await anna.taps(OWN)
    await decides(ilze, "Lemt", "Darām paši", "Ir dēļi.", "Taisīsim talkā.", "12.12.2026.")
    await anna.taps("Nosūtīt")

    anna.sees("proposals-received")


async def test_ones_own_is_shown_without_support(anna: Actor, maris: Actor, bench: None) -> None:
    await writes(maris, SAME)

    assert maris.sees("likeness-ask").labels == ["Skatīt 1", OWN, "Atpakaļ", "Atcelt"]


async def test_a_voice_message_is_not_compared(anna: Actor, bench: None) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_voice()
    await anna.taps("Parki, rotaļlaukumi")
    await anna.says("pie ezera")
    await anna.taps("Izlaist")

    anna.sees("forms-summary")


async def test_who_writes_russian_finds_the_latvian_one(chat: Chat, anna: Actor, bench: None) -> None:
    await anna.says("по-русски")
    await anna.says("Предложение")
    await anna.says("Поставьте скамейку у озера")
    await anna.taps("Парки и площадки")
    await anna.taps("Пропустить")

    assert "AL-2026-0001" in anna.sees("likeness-ask").text
    assert "Отправить своё" in anna.last.labels


# ---------------------------------------------------------------- who publishes


async def test_who_publishes_sees_what_is_similar(anna: Actor, ilze: Actor, bench: None) -> None:
    await writes(anna, SAME)
    await anna.taps(OWN)
    await anna.taps("Nosūtīt")

    assert "AL-2026-0001 „Vajag soliņu pie ezera”" in ilze.sees("proposals-review").text


# ---------------------------------------------------------------- what is stored


async def test_only_what_is_open_is_stored(chat: Chat, maris: Actor, ilze: Actor) -> None:
    await submits(maris, BENCH)
    assert not await chat.rows("SELECT mark FROM likeness")

    await publishes(ilze)
    await decides(ilze, "Lemt", *WAITS)
    assert await chat.rows("SELECT mark FROM likeness WHERE mark = 'bench'")

    await maris.says("AL-2026-0001")
    await maris.taps("Atsaukt")
    await maris.taps("Jā, atsaukt")
    assert not await chat.rows("SELECT mark FROM likeness")


async def test_after_a_change_of_the_thesaurus_all_are_read_anew(chat: Chat, bench: None) -> None:
    async def forget(store: object) -> None:
        await store.meta.set(LIKENESS, "older")  # type: ignore[attr-defined]
        await store.db.run("DELETE FROM likeness")  # type: ignore[attr-defined]
        await ensure_timers(store, chat.clock.now())  # type: ignore[arg-type]

    await chat.machine.write(forget)
    await chat.passes(minutes=1)

    assert await chat.rows("SELECT mark FROM likeness WHERE mark = 'bench'")

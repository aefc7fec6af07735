"""Moving a proposal to another parish: number, support and clock stay; everybody concerned is told."""

import pytest

from bot.domain.roles import RoleName
from tests.chat import Actor, Chat, Room
from tests.proposals import WAITS, decides, publishes, submits, writes


@pytest.fixture
async def aija(chat: Chat) -> Actor:
    """The representative of Annas pagasts."""
    return await chat.official("Aija", RoleName.REPRESENTATIVE, "annas")


async def moves(actor: Actor) -> None:
    for label in ("Pārcelt", "Annas pagasts", "Vieta ir tur", "Nosūtīt"):
        await actor.taps(label)


async def test_what_nobody_has_published_goes_to_who_reads_it_there(
    chat: Chat, anna: Actor, ilze: Actor, aija: Actor
) -> None:
    await submits(anna)
    await moves(ilze)

    ilze.sees("move-done", number="AL-2026-0001")
    assert "Vieta, par ko ir runa, ir tur." in anna.sees("move-own", number="AL-2026-0001").text
    assert "soliņu" in aija.sees("proposals-review").text
    assert "soliņu" not in " ".join(shown.text for shown in ilze.screen)
    await publishes(aija)
    await chat.passes(minutes=1)
    anna.sees("proposals-published")
    assert "soliņu" not in " ".join(shown.text for shown in ilze.screen)


async def test_who_has_the_card_after_a_move_and_back_is_not_given_it_again_when_time_is_over(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    """Nobody speaks for Annas pagasts: there the coordinator is asked at once."""
    await submits(anna)
    await moves(ilze)
    assert "soliņu" in peteris.sees("proposals-review").text
    await chat.passes(days=4)
    assert sum(chat.says(shown, "proposals-review", {}) for shown in peteris.screen) == 1

    await peteris.taps("Pārcelt")
    await peteris.says("Malienas pagasts")
    await peteris.taps("Vieta ir tur")
    await peteris.taps("Nosūtīt")
    assert not any(chat.says(shown, "proposals-review", {}) for shown in peteris.screen)
    await chat.passes(days=4)
    assert sum(chat.says(shown, "proposals-review", {}) for shown in peteris.screen) == 1


async def test_what_is_published_gets_a_card_there_and_keeps_its_support(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, aija: Actor, group: Room
) -> None:
    there = await chat.group("annas", "Annas pagasta grupa")
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await submits(anna, "Vajag lampu pie skolas")
    await publishes(ilze)
    await janis.taps("Atbalstu 1", in_=group)
    (before,) = await chat.rows("SELECT number, due_on, status FROM proposals WHERE id = 1")
    await ilze.says("AL-2026-0001")
    await moves(ilze)
    await chat.passes(minutes=1)

    assert "Atbalstu 1 (1)" in there.last.labels
    assert "soliņu" not in group.last.text
    assert "lampu" in group.last.text
    aija.sees("move-came", number="AL-2026-0001")
    anna.sees("move-own", number="AL-2026-0001")
    (after,) = await chat.rows("SELECT number, due_on, status FROM proposals WHERE id = 1")
    assert all(after[name] == before[name] for name in ("number", "due_on", "status"))


async def test_a_card_that_is_left_empty_says_where_to_and_takes_the_next_proposal(
    chat: Chat, anna: Actor, ilze: Actor, aija: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await ilze.says("AL-2026-0001")
    await moves(ilze)
    await chat.passes(minutes=1)
    group.sees("move-card-empty")

    await submits(anna, "Vajag lampu pie skolas")
    await publishes(ilze)
    await chat.passes(minutes=1)
    assert "lampu" in group.last.text
    assert len(group.screen) == 1


async def test_who_moved_it_decides_there_no_more(anna: Actor, ilze: Actor, aija: Actor, group: Room) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.says("AL-2026-0001")
    shown = ilze.last
    await moves(ilze)
    await ilze.taps("Lemt", message=shown)

    ilze.sees("machinery-not-allowed")


async def test_a_decision_that_was_begun_before_is_refused_with_the_words_given_back(
    anna: Actor, ilze: Actor, dace: Actor, aija: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    for said in ("Darām paši", "Dēļi ir.", "Taisīsim talkā.", "12.12.2026."):
        await ilze.says(said)
    summary = ilze.last
    await dace.says("AL-2026-0001")
    await moves(dace)
    await ilze.taps("Nosūtīt", message=summary)

    ilze.sees("machinery-not-allowed")


async def test_what_is_over_is_not_moved(anna: Actor, ilze: Actor, aija: Actor, group: Room) -> None:
    await submits(anna)
    await publishes(ilze)
    await ilze.says("AL-2026-0001")
    shown = ilze.last
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await ilze.taps("Pārcelt", message=shown)

    ilze.sees("statuses-closed")


async def test_what_comes_back_is_shown_once_more_to_who_reads_it_there(anna: Actor, ilze: Actor, aija: Actor) -> None:
    await submits(anna)
    await moves(ilze)
    await aija.taps("Pārcelt")
    await aija.says("Malienas pagasts")
    await aija.taps("Vieta ir tur")
    await aija.taps("Nosūtīt")

    assert "soliņu" in ilze.sees("proposals-review").text
    assert "soliņu" not in " ".join(shown.text for shown in aija.screen)


async def test_who_may_not_answer_it_there_does_not_keep_it_from_the_others(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    here = await chat.official("Vija", RoleName.STAFF, "malienas")
    there = await chat.official("Ināra", RoleName.STAFF, "annas")
    await submits(anna)
    await publishes(ilze)
    await decides(ilze, "Lemt", *WAITS)
    await here.says("AL-2026-0001")
    await here.taps("Es atbildēšu")
    await here.says("AL-2026-0001")
    await moves(here)

    there.sees("proposals-staff")
    await chat.passes(days=1)
    await there.says("gaida mani")
    await there.taps("Sākt (1)")
    assert "AL-2026-0001" in there.last.title


async def test_a_text_that_nobody_has_read_yet_is_shown_to_who_reads_it_there(
    anna: Actor, ilze: Actor, aija: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await anna.says("AL-2026-0001")
    await anna.taps("Labot vai papildināt")
    await anna.taps("Papildināt")
    await writes(anna, "Ar atzveltni.")
    await ilze.says("AL-2026-0001")
    await moves(ilze)

    assert "Ar atzveltni" in aija.sees("versions-added").text


async def test_who_had_it_before_reads_where_it_went(anna: Actor, ilze: Actor, aija: Actor, zane: Actor) -> None:
    await submits(anna)
    card = ilze.last
    await moves(ilze)
    await ilze.says("AL-2026-0001")
    assert "AL-2026-0001 ir pārcelts: Annas pagasts." in ilze.last.text
    await ilze.presses("proposals.publish:1:x", card)
    ilze.sees("move-elsewhere", number="AL-2026-0001")

    await zane.says("AL-2026-0001")
    assert "Annas" not in zane.last.text

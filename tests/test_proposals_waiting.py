"""What waits for who publishes and answers: found from the menu, opened by one press."""

from tests.chat import Actor, Chat, Room
from tests.proposals import WAITS, decides, publishes, reports, submits


async def test_after_publishing_one_press_leads_to_deciding(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna)
    await publishes(ilze)
    assert ilze.sees("proposals-published-reply").labels == ["Atvērt"]

    await ilze.taps("Atvērt")

    assert "Lemt" in ilze.last.labels


async def test_the_card_that_was_published_leads_on_too(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna)
    await publishes(ilze)
    await chat.passes(minutes=1)

    assert ilze.sees("proposals-review-published").labels == ["Atvērt"]


async def test_the_menu_leads_to_what_waits_the_oldest_first(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await chat.passes(minutes=1)
    await submits(anna, "Vajag lampu pie skolas")

    await ilze.says("izvēlne")
    await ilze.taps("Gaida mani")

    assert ilze.last.labels == ["Sākt (1)", "Atvērt 1", "Atvērt 2"]
    assert ilze.last.text.index("soliņu") < ilze.last.text.index("AL-2026-0002, temats: Parki")
    await ilze.taps("Atvērt 2")
    assert "Publicēt" in ilze.last.labels


async def test_each_line_says_by_when_it_is_due(anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await ilze.says("gaida mani")

    assert "Mērķis: atbilde līdz pirmdienai, 7. decembrim." in ilze.last.text.replace("\xa0", " ")


async def test_what_was_handed_over_waits_for_the_coordinator(anna: Actor, ilze: Actor, peteris: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await decides(ilze, "Lemt", *WAITS)

    await ilze.says("gaida mani")
    ilze.sees("proposals-waiting-none")
    await peteris.says("gaida mani")
    assert peteris.last.labels == ["Atvērt 1"]  # published today: it may be read first
    assert "Šodien publicētie, ko vispirms var izlasīt; ar [Sākt] tie nāks rīt: 1." in peteris.last.text


async def test_what_nobody_published_in_time_waits_for_the_staff(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await submits(anna)
    await peteris.says("gaida mani")
    peteris.sees("proposals-waiting-none")

    await chat.passes(days=3)
    await peteris.says("gaida mani")

    assert peteris.last.labels == ["Sākt (1)", "Atvērt 1"]


async def test_what_nobody_published_in_time_the_chair_can_read_and_publish(
    chat: Chat, anna: Actor, ilze: Actor, dace: Actor
) -> None:
    await submits(anna)
    await dace.says("nr. 1")
    dace.sees("proposals-unknown")

    await chat.passes(days=3)
    await dace.says("gaida mani")
    await dace.taps("Sākt (1)")

    await dace.taps("Publicēt")
    dace.sees("proposals-published-reply")


async def test_what_people_say_is_not_mended_waits_again_for_whoever_called_it_done(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    await reports(anna)
    await decides(peteris, "Atbildēt", "Salabots", "Bedre aizbērta ar granti.", opens="nr. 1")
    await peteris.says("gaida mani")
    peteris.sees("proposals-waiting-none")

    await anna.taps("Nav izdarīts")
    await chat.passes(days=3)
    await peteris.says("gaida mani")
    await peteris.taps("Sākt (1)")

    assert "Salabots" in peteris.last.labels


async def test_a_list_shows_nothing_that_the_author_of_what_is_not_published_wrote(anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag lampu pie skolas")
    await ilze.says("gaida mani")

    assert "lampu" not in ilze.last.text


async def test_a_resident_has_no_such_button(anna: Actor) -> None:
    await anna.says("izvēlne")

    assert "Gaida mani" not in anna.last.labels

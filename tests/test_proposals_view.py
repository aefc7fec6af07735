"""Reading proposals by number, one's own, and taking one back."""

from bot.domain.places import Place
from tests.chat import Actor, Chat, Room
from tests.proposals import FORWARDED, decides, publishes, submits, writes


async def test_anybody_reads_what_is_published_by_its_number(
    anna: Actor, ilze: Actor, janis: Actor, zane: Actor
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)

    await janis.says("al 2026 1")
    assert "Vajag soliņu pie ezera" in janis.last.text
    await janis.starts("n-AL-2026-0001")
    assert "Vajag soliņu pie ezera" in janis.last.text


async def test_the_history_of_answers_is_shown(anna: Actor, ilze: Actor, peteris: Actor, janis: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await decides(ilze, "Lemt", *FORWARDED)
    await decides(
        peteris, "Atbildēt", "Nav ņemts vērā", "Krasts ir applūstošs.", "Meklēsim citu vietu.", "Izlaist", "Izlaist"
    )
    await janis.says("AL-2026-0001")

    assert "Nodots tālāk" in janis.last.text
    assert "Nav ņemts vērā" in janis.last.text


async def test_what_was_asked_before_publishing_is_read_only_beside_its_answer(
    anna: Actor, ilze: Actor, janis: Actor
) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Vai domājat to pie Kalniņiem?")
    await ilze.taps("Nosūtīt")
    await anna.taps("Atbildēt")
    await anna.says("Jā, tieši tur")
    await anna.taps("Nosūtīt")
    await publishes(ilze)
    await janis.says("AL-2026-0001")

    assert "Uz jautājumu „Vai domājat to pie […]?”: Jā, tieši tur" in janis.last.text
    assert janis.last.text.count("Vai domājat to") == 1


async def test_until_when_the_author_is_waited_for_stands_there_once_and_not_after_the_answer(
    anna: Actor, ilze: Actor
) -> None:
    await submits(anna, "Vajag soliņu")
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Vai domājat to pie Kalniņiem?")
    await ilze.taps("Nosūtīt")
    asked = anna.last
    await anna.says("AL-2026-0001")
    assert anna.last.text.count("Gaidām autora precizējumu līdz") == 1

    await anna.taps("Atbildēt", message=asked)
    await anna.says("Jā, tieši tur")
    await anna.taps("Nosūtīt")

    await anna.says("AL-2026-0001")
    assert "Kalniņiem" in anna.last.text
    assert "Gaidām autora precizējumu" not in anna.last.text


async def test_a_photo_is_seen_one_to_one_and_not_in_the_group(
    anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await anna.says("Priekšlikums")
    await anna.sends_photo(caption="Vajag soliņu pie ezera")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    await publishes(ilze)
    await janis.says("AL-2026-0001")

    assert janis.last.message.media is not None
    assert group.last.message.media is None


async def test_a_point_on_the_map_is_exact_for_who_reviews_and_rough_for_others(
    anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.sends_place(57.42142, 27.04753, "Pie Kalniņiem, tālrunis 26455814")
    await anna.taps("Izlaist")
    await anna.taps("Nosūtīt")
    assert ilze.last.message.place == Place("", 57.42142, 27.04753)

    await publishes(ilze)
    await janis.says("AL-2026-0001")

    assert janis.last.message.place == Place("", 57.421, 27.048)
    assert "26455814" not in janis.last.text
    assert group.last.message.place is None


async def test_what_was_withheld_can_be_mended_from_where_it_is_read(anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    await anna.says("Mani priekšlikumi")
    await anna.taps("Atvērt 1")
    await anna.taps("Uzrakstīt citādi", message=anna.last)

    anna.sees("proposals-ask-mended")


async def test_who_follows_a_promise_can_stop(
    chat: Chat, ilze: Actor, peteris: Actor, anna: Actor, janis: Actor
) -> None:
    await submits(anna)
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    await janis.taps("Sekot")
    await decides(peteris, "Atbildēt", "Ņemts vērā", "Soliņš ir budžetā.", "Soliņu uzstādīs.", "01.06.2027.", "Izlaist")
    await janis.says("AL-2026-0001")
    assert "Atbalstu" not in janis.last.labels
    await janis.taps("Nesekot", message=janis.last)

    assert not await chat.rows("SELECT who FROM follows")


async def test_a_merged_proposal_leads_to_the_other_one(anna: Actor, ilze: Actor, janis: Actor) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await submits(anna, "Vajag divus soliņus ezera malā")
    await publishes(ilze)
    await decides(ilze, "Lemt", "Apvienots", "2", "Abi lūdz to pašu.")
    await janis.says("AL-2026-0001")
    janis.sees("proposals-merged-line", number="AL-2026-0002")
    await janis.taps("Atvērt 2", message=janis.last)

    assert "Vajag divus soliņus ezera malā" in janis.last.text


async def test_mine_says_where_each_stands_and_what_is_next(anna: Actor, ilze: Actor) -> None:
    await anna.says("Mani priekšlikumi")
    anna.sees("proposals-mine-none")

    await submits(anna, "Vajag soliņu pie ezera")
    await anna.says("Mani priekšlikumi")

    assert "AL-2026-0001 „Vajag soliņu pie ezera”" in anna.last.text
    assert "Statuss: Saņemts" in anna.last.text
    assert "Mērķis: atbilde līdz pirmdienai, 7.\u00a0decembrim" in anna.last.text


async def test_all_of_mine_are_there_page_by_page_and_what_waits_for_me_is_first(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    for number in range(1, 11):
        await submits(anna, f"Vajag {number} lietas, katru citur: vieta {number}")
        await chat.passes(days=1)
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lūgt precizēt")
    await writes(ilze, "Kur tieši?")
    await ilze.says("AL-2026-0002")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    await anna.says("AL-2026-0003")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")

    await anna.says("Mani priekšlikumi")
    assert anna.last.title == "Mani priekšlikumi: 10"
    assert anna.last.text.startswith("AL-2026-0001 ")
    assert anna.sees("mine-your-turn")
    assert "Gaida: Malienas pagasta pārstāvis" in anna.last.text
    assert anna.last.labels == [*(f"Atvērt {number}" for number in (1, 10, 9, 8, 7, 6, 5, 4)), "Vēl"]
    await anna.taps("Vēl")
    assert anna.last.labels == ["Atvērt 3", "Atvērt 2"]
    assert anna.sees("mine-over")
    assert anna.sees("mine-may-mend")


async def test_taking_back_asks_first(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Nē, paturēt")
    (row,) = await chat.rows("SELECT status FROM proposals")
    assert row["status"] == "received"

    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    (row,) = await chat.rows("SELECT status, closed_at FROM proposals")
    assert row["status"] == "withdrawn"
    assert row["closed_at"]


async def test_what_is_taken_back_can_no_longer_be_published(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna)
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await publishes(ilze)
    assert not group.screen

    await chat.passes(minutes=1)
    ilze.sees("proposals-review-over")


async def test_supporters_hear_that_it_was_taken_back(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await janis.taps("Atbalstu 1", in_=group)
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    await anna.taps("Jā, atsaukt")
    await chat.passes(minutes=1)

    told = janis.sees("proposals-answered").text
    assert "Atsaukts" in told
    assert "Autors to atsauca." in told
    assert "Atsaukts" in group.last.text
    await janis.says("AL-2026-0001")
    assert "23.11.2026 – Atsaukts" in janis.last.text


async def test_who_supports_it_hears_of_it_and_is_not_asked_to_follow(
    anna: Actor, ilze: Actor, janis: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    assert "Sekot" in janis.last.labels

    await janis.taps("Atbalstu 1", in_=group)

    await janis.says("AL-2026-0001")
    assert "Sekot" not in janis.last.labels
    await decides(ilze, "Lemt", *FORWARDED)
    assert "Nodots tālāk" in janis.sees("proposals-answered").text


async def test_nobody_takes_back_what_is_somebody_elses(anna: Actor, ilze: Actor, janis: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    await janis.presses("proposals.withdraw:1:sure", janis.last)

    janis.sees("machinery-not-allowed")


async def test_deadlines_are_rights_only_where_the_municipality_says_so(chat: Chat, anna: Actor) -> None:
    chat.machine.world.municipality.__dict__["deadlines_are_rights"] = True
    await submits(anna)

    assert "Atbildi gaidiet līdz" in anna.last.text


async def test_who_goes_takes_along_what_was_not_published(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await submits(anna, "Vajag lampu. Zvaniet 26455814.")
    person = await chat.person(anna)
    erased = await chat.machine.write(lambda store: store.authors.erase_person(person.id))

    (row,) = await chat.rows("SELECT number, author_id FROM proposals")
    assert (row["number"], row["author_id"]) == ("AL-2026-0001", None)
    assert erased.cards == {"proposals:malienas:2026-48:1"}

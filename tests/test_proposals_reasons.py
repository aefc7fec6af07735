"""Why people support a proposal, and other views: read by who decides, published nowhere, counted by nobody."""

import pytest

from tests.chat import Actor, Chat, Room
from tests.proposals import decides, publishes, submits, writes

REFUSAL = ("Nav ņemts vērā", "Krasts ir applūstošs.", "Meklēsim citu vietu.", "Izlaist", "Izlaist")


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    return group


async def sees_it_otherwise(actor: Actor, text: str) -> None:
    await actor.says("AL-2026-0001")
    await actor.taps("Cits viedoklis")
    await writes(actor, text)


async def supports_because(actor: Actor, text: str) -> None:
    await actor.says("AL-2026-0001")
    await actor.taps("Atbalstu")
    await actor.taps("Kāpēc?")
    await writes(actor, text)


async def test_who_decides_reads_both_and_nobody_else_does(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    before = published.last.text
    await supports_because(janis, "Tur atpūšas vecāki cilvēki.")
    await sees_it_otherwise(biruta, "Tur jau ir divi soliņi, zvaniet 26455814.")
    await chat.passes(minutes=1)
    biruta.sees("reasons-kept-other", number="AL-2026-0001")

    for official in (ilze, peteris):
        await official.says("AL-2026-0001")
        await official.taps("Iedzīvotāju iemesli")
        assert official.last.text == (
            "Kāpēc atbalsta:\n– Tur atpūšas vecāki cilvēki.\n\nCiti viedokļi:\n– Tur jau ir divi soliņi, zvaniet […]."
        )
    assert published.last.text == before
    for other in (anna, janis):
        await other.says("AL-2026-0001")
        assert "Iedzīvotāju iemesli" not in other.last.labels
        assert "divi soliņi" not in other.last.text
        await other.presses("proposals.reasons:1", other.last)
        other.sees("machinery-not-allowed")


@pytest.mark.parametrize("button", ["Cits viedoklis", "Kāpēc?"])
async def test_who_says_it_reads_it_as_it_is_kept_before_and_after_it_is_sent(
    button: str, chat: Chat, janis: Actor, published: Room
) -> None:
    await janis.says("AL-2026-0001")
    if button == "Kāpēc?":
        await janis.taps("Atbalstu")
    await janis.taps(button)
    await janis.says("Mana māte tur sēž, zvaniet 26455814.")
    preview = janis.sees("forms-summary")
    await janis.taps("Nosūtīt")

    for shown in (preview, janis.last):
        assert "Mana māte tur sēž, zvaniet […]." in shown.text
        assert "26455814" not in shown.text
        assert chat.phrases.text("lv", "reasons-masked") in shown.text


async def test_what_names_nobody_is_kept_as_it_is_and_nothing_is_said_of_it(janis: Actor, published: Room) -> None:
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")

    assert "Tur jau ir divi soliņi." in janis.sees("reasons-kept-other").text
    janis.sees_no("reasons-masked")


async def test_an_author_who_decides_reads_none(
    chat: Chat, ilze: Actor, dace: Actor, janis: Actor, group: Room
) -> None:
    await submits(ilze, "Vajag soliņu pie ezera")
    await chat.machine.write(
        lambda store: store.db.run("UPDATE proposals SET published_at = submitted_at, status = 'in_review'")
    )
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")
    await ilze.presses("proposals.reasons:1", ilze.last)
    ilze.sees("machinery-not-allowed")


async def test_one_says_one_thing_which_may_be_changed_and_taken_back(
    chat: Chat, ilze: Actor, janis: Actor, published: Room
) -> None:
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")
    await ilze.says("AL-2026-0001")
    await ilze.taps("Iedzīvotāju iemesli")
    shown = ilze.last
    await janis.says("AL-2026-0001")
    await janis.taps("Mans viedoklis")
    assert "Tur jau ir divi soliņi." in janis.last.text
    await janis.taps("Mainīt")
    await writes(janis, "Labāk pie skolas.")
    assert chat.says(shown, "reasons-changed", {})
    await ilze.taps("Iedzīvotāju iemesli")
    assert ilze.last.text == "Citi viedokļi:\n– Labāk pie skolas."

    await janis.taps("Mans viedoklis")
    await janis.taps("Dzēst")
    await janis.taps("Dzēst")
    janis.sees("reasons-dropped")
    assert chat.says(ilze.last, "reasons-changed", {})
    assert not await chat.rows("SELECT * FROM reasons")


async def test_a_reason_goes_with_the_support_and_another_view_stays(chat: Chat, janis: Actor, published: Room) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await supports_because(janis, "Tur atpūšas vecāki cilvēki.")
    await sees_it_otherwise(biruta, "Tur jau ir divi soliņi.")
    for person in (janis, biruta):
        await person.says("AL-2026-0001")
        if "Atbalstu" in person.last.labels:
            await person.taps("Atbalstu")
        await person.taps("Atsaukt atbalstu")

    assert [row["kind"] for row in await chat.rows("SELECT kind FROM reasons")] == ["other"]


async def test_who_has_another_view_hears_how_it_ends(
    chat: Chat, janis: Actor, peteris: Actor, published: Room
) -> None:
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")
    await decides(peteris, "Atbildēt", *REFUSAL)
    await chat.passes(minutes=1)
    janis.sees("proposals-answered", number="AL-2026-0001")

    await janis.presses("proposals.other_view:1", janis.last)
    janis.sees("statuses-closed")


async def test_danger_is_noticed_and_too_much_is_said_shorter(chat: Chat, janis: Actor, published: Room) -> None:
    await janis.says("AL-2026-0001")
    await janis.taps("Cits viedoklis")
    await janis.says("Nevajag. " * 40)
    janis.sees("forms-too-long", most=300)
    await janis.says("Vīrs draud mani nogalināt, es baidos iet mājās")
    janis.sees("danger-help")
    assert not await chat.rows("SELECT * FROM reasons")


async def test_neither_the_author_nor_a_stranger_nor_who_does_not_support_it(
    anna: Actor, zane: Actor, janis: Actor, published: Room
) -> None:
    await anna.presses("proposals.other_view:1", published.last)
    anna.sees("reasons-own-proposal")
    await zane.starts("n-AL-2026-0001")
    assert "Cits viedoklis" not in zane.last.labels
    await zane.presses("proposals.other_view:1", zane.last)
    zane.sees("reasons-join-first")
    await janis.presses("proposals.why:1", published.last)
    janis.sees("reasons-support-first")


async def test_many_reasons_are_read_page_by_page(chat: Chat, ilze: Actor, published: Room) -> None:
    for number in range(10):
        await sees_it_otherwise(await chat.resident(f"Cilvēks{number}", "malienas"), f"Viedoklis {number} par soliņu.")
    await ilze.says("AL-2026-0001")
    await ilze.taps("Iedzīvotāju iemesli")
    assert ilze.last.text.count("– ") == 8
    await ilze.taps("Vēl")
    assert ilze.last.text.count("– ") == 2
    assert ilze.last.labels == ["Atpakaļ"]


async def test_what_was_said_of_a_merged_proposal_is_read_at_the_other_one(
    chat: Chat, ilze: Actor, janis: Actor, published: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await submits(biruta, "Vajag lampu pie skolas")
    await publishes(ilze)
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")
    await decides(ilze, "Lemt", "Apvienots", "2", "Abi lūdz to pašu.")
    await ilze.says("AL-2026-0002")
    await ilze.taps("Iedzīvotāju iemesli")
    shown = ilze.last
    assert "Tur jau ir divi soliņi." in shown.text

    await janis.says("mani dati")
    await janis.taps("Dzēst manus datus")
    await janis.taps("Jā, dzēst")
    assert chat.says(shown, "reasons-changed", {})


async def test_why_they_support_it_goes_with_the_support_also_where_it_was_merged(
    chat: Chat, ilze: Actor, janis: Actor, published: Room
) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await submits(biruta, "Vajag lampu pie skolas")
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    await janis.taps("Atbalstu")
    await janis.taps("Kāpēc?")
    await writes(janis, "Vecāsmātei nav kur apsēsties.")
    await decides(ilze, "Lemt", "Apvienots", "2", "Abi lūdz to pašu.")
    await janis.says("AL-2026-0002")
    await janis.taps("Atsaukt atbalstu")

    assert not await chat.rows("SELECT * FROM reasons")


# ---------------------------------------------------------------- their own data


async def test_it_is_in_the_copy_and_goes_with_its_author_from_every_screen(
    chat: Chat, ilze: Actor, janis: Actor, published: Room
) -> None:
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")
    await ilze.says("AL-2026-0001")
    await ilze.taps("Iedzīvotāju iemesli")
    await janis.says("mani dati")
    assert "Pārstāvim teikti iemesli un viedokļi: 1" in janis.last.text
    id = (await chat.person(janis)).id
    copied = await chat.machine.read(lambda store: store.privacy.of_person(id))
    assert copied["reasons"][0]["text"] == "Tur jau ir divi soliņi."
    await janis.taps("Dzēst manus datus")
    await janis.taps("Jā, dzēst")

    assert not await chat.rows("SELECT * FROM reasons")
    assert not [shown for shown in ilze.screen if "divi soliņi" in shown.text]


async def test_a_year_after_the_end_it_is_forgotten(chat: Chat, janis: Actor, peteris: Actor, published: Room) -> None:
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")
    await decides(peteris, "Atbildēt", *REFUSAL)
    await chat.passes(days=360)
    assert await chat.rows("SELECT * FROM reasons")
    await chat.passes(days=10)
    assert not await chat.rows("SELECT * FROM reasons")


async def test_of_two_who_turn_out_to_be_one_the_older_has_said_it(chat: Chat, janis: Actor, published: Room) -> None:
    biruta = await chat.resident("Biruta", "malienas")
    await sees_it_otherwise(janis, "Tur jau ir divi soliņi.")
    await sees_it_otherwise(biruta, "Labāk pie skolas.")
    kept, gone = (await chat.person(janis)).id, (await chat.person(biruta)).id
    await chat.machine.write(lambda store: store.reasons.take_over(kept, gone))

    assert [(row["person_id"], row["text"]) for row in await chat.rows("SELECT * FROM reasons")] == [
        (kept, "Tur jau ir divi soliņi.")
    ]

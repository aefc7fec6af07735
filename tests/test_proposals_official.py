"""The way to the official side: what a submission is, and its text prepared."""

from tests.chat import Actor, Chat, Room
from tests.proposals import decides, publishes, submits


async def test_the_author_gets_the_text_of_a_submission_to_copy(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu pie ezera. Mans tālrunis 26455814.")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.says("pie laivu piestātnes")
    await anna.taps("Nosūtīt")
    await anna.taps("Oficiāls iesniegums")
    assert anna.sees("official-own", days=10)
    await anna.taps("Sagatavot tekstu")

    letter = anna.last
    assert letter.title == "Teksts kopēšanai. Programma to nenosūta."
    for line in (
        "Kam: Alūksnes novada pašvaldība",
        "Dārza iela 11, Alūksne, LV-4301; dome@aluksne.lv",
        "No kā (vārds, uzvārds): ____",
        "Par: „Vajag soliņu pie ezera” (Malienas pagasts)",
        "Vajag soliņu pie ezera. Mans tālrunis 26455814.",
        "Vieta: pie laivu piestātnes",
        "Nr. AL-2026-0001, 23.11.2026.",
        "Datums: 23.11.2026",
        "Paraksts: ____",
    ):
        assert line in letter.text
    await anna.taps("Atpakaļ")
    assert anna.last.title.startswith("AL-2026-0001")


async def test_the_author_of_what_was_refused_or_answered_may_still_go_the_official_way(
    anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await submits(anna)
    await publishes(ilze)
    await decides(peteris, "Atbildēt", "Nav ņemts vērā", "Naudas nav.", "Prasīsim vēlāk.", "Izlaist", "Izlaist")
    await submits(anna, "Kaimiņš atstāj suni pie veikala")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")

    for number in ("AL-2026-0001", "AL-2026-0002"):
        await anna.says(number)
        await anna.taps("Oficiāls iesniegums", message=anna.last)
        await anna.taps("Sagatavot tekstu", message=anna.last)
        assert f"Nr. {number}" in anna.last.text


async def test_a_text_in_another_language_is_to_be_translated_but_a_summary_is_taken(
    chat: Chat, ilze: Actor, group: Room
) -> None:
    olga = await chat.resident("Olga", "malienas", language="ru")
    await olga.says("Предложение")
    await olga.says("Нужна скамейка у озера, чтобы можно было посидеть")
    await olga.taps("Парки и площадки")
    await olga.taps("Пропустить")
    await olga.taps("Отправить")
    await olga.taps("Офиц. заявление")
    await olga.taps("Подготовить текст")
    assert olga.sees("official-translate")

    await ilze.taps("Rakstīt kopsavilkumu")
    await ilze.says("Vajag soliņu pie ezera, lai varētu pasēdēt")
    await ilze.taps("Nosūtīt")
    await olga.taps("Подготовить текст")
    olga.sees_no("official-translate")
    assert "Vajag soliņu pie ezera, lai varētu pasēdēt" in olga.last.text
    assert "Kam: Alūksnes novada pašvaldība" in olga.last.text


async def test_nobody_gets_the_letter_of_somebody_else(anna: Actor, ilze: Actor, janis: Actor, group: Room) -> None:
    await submits(anna)
    await publishes(ilze)
    await janis.says("AL-2026-0001")
    await janis.taps("Oficiāls iesniegums")
    assert "Sagatavot tekstu" not in janis.last.labels

    await janis.presses("proposals.official_text:1", janis.last)
    janis.sees("machinery-not-allowed")

"""The author adds to a proposal and corrects it; what was published changes only after somebody has read it."""

import pytest

from tests.chat import Actor, Chat, Room
from tests.proposals import WAITS, decides, publishes, submits, writes


async def revises(author: Actor, button: str, text: str) -> None:
    await author.says("AL-2026-0001")
    await author.taps("Labot vai papildināt")
    await author.taps(button)
    await writes(author, text)


@pytest.fixture
async def published(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench has been in the group for an hour."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await chat.passes(hours=1)
    return group


async def public_text(chat: Chat) -> str:
    (row,) = await chat.rows("SELECT public_text FROM proposals WHERE id = 1")
    return str(row["public_text"])


# ---------------------------------------------------------------- before it is published


async def test_what_is_not_published_is_corrected_at_once_and_read_anew(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    old = ilze.last
    await revises(anna, "Labot tekstu", "Vajag divus soliņus pie ezera. Zvaniet 26455814.")

    assert anna.sees("versions-taken", number="AL-2026-0001", kind="unread")
    assert "Vajag divus soliņus pie ezera. Zvaniet […]." in ilze.sees("proposals-review").text
    await ilze.taps("Publicēt", message=old)
    ilze.sees("proposals-text-changed")
    await publishes(ilze)
    await chat.passes(minutes=1)
    assert "divus soliņus" in group.last.text
    assert "26455814" not in group.last.text


async def test_an_addition_before_publishing_follows_the_text(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await revises(anna, "Papildināt", "Pie laivu piestātnes.")
    assert "Vajag soliņu pie ezera\n\nPie laivu piestātnes." in ilze.sees("proposals-review").text


async def test_the_day_to_publish_does_not_move_when_the_text_changes(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await submits(anna)
    await chat.passes(days=1)
    await revises(anna, "Papildināt", "Pie laivu piestātnes.")
    await chat.passes(days=1, minutes=1)

    assert "laivu" in peteris.sees("proposals-review").text


async def test_who_was_asked_something_answers_by_adding(anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await ilze.taps("Lūgt precizēt")
    await writes(ilze, "Kurā krastā?")
    await revises(anna, "Papildināt", "Ziemeļu krastā.")

    anna.sees("proposals-clarified", number="AL-2026-0001")


# ---------------------------------------------------------------- after it is published


async def test_a_correction_is_read_before_it_is_shown_and_supporters_hear_of_it(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await revises(anna, "Labot tekstu", "Vajag divas lampas pie ezera")
    await chat.passes(minutes=1)
    assert "soliņu" in published.last.text
    await anna.says("AL-2026-0001")
    anna.sees("versions-waiting")

    await ilze.says("AL-2026-0001")
    await ilze.taps("Jaunais teksts")
    await ilze.taps("Rādīt visiem")
    assert ilze.toast
    await ilze.taps("Rādīt visiem")  # a second press changes nothing
    await chat.passes(minutes=1)

    assert "divas lampas" in published.last.text
    assert "soliņu" not in published.last.text
    anna.sees("versions-shown-told", number="AL-2026-0001")
    assert "Vajag divas lampas pie ezera" in janis.sees("versions-corrected-told").text
    assert sum(chat.says(shown, "versions-corrected-told", {}) for shown in janis.screen) == 1
    await janis.says("AL-2026-0001")
    assert "Labots pirmdien, 23.\u00a0novembrī." in janis.last.text
    assert "Kā bija agrāk" not in janis.last.labels

    await peteris.says("AL-2026-0001")
    await peteris.taps("Kā bija agrāk")
    assert "Vajag soliņu pie ezera" in peteris.last.text
    assert "Vajag divas lampas pie ezera" in peteris.last.text


async def test_an_addition_disturbs_no_supporter(
    chat: Chat, anna: Actor, ilze: Actor, janis: Actor, published: Room
) -> None:
    await janis.taps("Atbalstu 1", in_=published)
    await revises(anna, "Papildināt", "Pie laivu piestātnes. Mans tālrunis 26455814.")
    await ilze.taps("Rādīt visiem")
    await chat.passes(minutes=1)

    assert await public_text(chat) == "Vajag soliņu pie ezera\n\nPie laivu piestātnes. Mans tālrunis […]."
    janis.sees_no("versions-corrected-told")
    await janis.says("AL-2026-0001")
    assert "Papildināts" in janis.last.text


async def test_only_the_newest_text_is_shown_and_it_holds_what_came_before(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await revises(anna, "Papildināt", "Pie laivu piestātnes.")
    old = ilze.sees("versions-added")
    await revises(anna, "Papildināt", "Ar atzveltni.")
    await ilze.taps("Rādīt visiem", message=old)
    assert await public_text(chat) == "Vajag soliņu pie ezera"

    assert "Ar atzveltni." in ilze.sees("proposals-text-changed").text
    await ilze.taps("Rādīt visiem")
    assert await public_text(chat) == "Vajag soliņu pie ezera\n\nPie laivu piestātnes.\n\nAr atzveltni."


async def test_a_correction_in_another_language_needs_a_latvian_summary(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await revises(anna, "Labot tekstu", "Нужны две скамейки у озера")
    offered = ilze.sees("versions-corrected")
    assert "Rādīt visiem" not in offered.labels
    await ilze.taps("Rakstīt kopsavilkumu")
    await writes(ilze, "Vajag divus soliņus pie ezera")
    await ilze.taps("Rādīt visiem")

    assert await public_text(chat) == "Vajag divus soliņus pie ezera"


async def test_what_may_not_be_shown_goes_back_to_its_author_with_the_reason(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await revises(anna, "Labot tekstu", "Vajag soliņu, un kaimiņš Jānis ir slims")
    old = ilze.sees("versions-corrected")
    await ilze.taps("Nerādīt")
    await ilze.taps("Citu cilvēku dati")

    told = anna.sees("versions-declined", number="AL-2026-0001")
    assert "Tekstā ir ziņas par citiem cilvēkiem." in told.text
    assert "kaimiņš Jānis ir slims" in told.text
    await ilze.taps("Rādīt visiem", message=old)
    ilze.sees("versions-gone")
    await anna.taps("Labot vai papildināt")
    await anna.taps("Papildināt")
    await writes(anna, "Pie ozola.")
    await ilze.taps("Rādīt visiem")
    assert await public_text(chat) == "Vajag soliņu pie ezera\n\nPie ozola."


async def test_where_the_representative_is_silent_the_staff_read_it_after_two_working_days(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await revises(anna, "Papildināt", "Pie ozola.")
    offered = ilze.last
    await chat.passes(days=1)
    await peteris.presses("proposals.show_version:2", offered)
    peteris.sees("machinery-not-allowed")
    await chat.passes(days=1, hours=1)

    peteris.sees("versions-added")
    await peteris.taps("Rādīt visiem")
    assert await public_text(chat) == "Vajag soliņu pie ezera\n\nPie ozola."


async def test_the_new_text_of_a_problem_goes_to_the_staff(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor
) -> None:
    await anna.says("Problēma")
    await anna.says("Pie skolas nedeg lampa")
    await anna.taps("Apgaismojums")
    await anna.says("pie skolas")
    await anna.taps("Nosūtīt")
    before = len(ilze.screen)
    await revises(anna, "Papildināt", "Tā ir otrā no stūra.")

    anna.sees("versions-taken", number="AL-2026-0001", kind="problem")
    assert len(ilze.screen) == before
    await peteris.says("AL-2026-0001")
    assert "Tā ir otrā no stūra." in peteris.last.text


async def test_what_is_decided_is_not_changed_any_more(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, published: Room
) -> None:
    await revises(anna, "Labot tekstu", "Vajag divas lampas pie ezera")
    offered = ilze.sees("versions-corrected")
    await anna.says("AL-2026-0001")
    page = anna.last
    await decides(
        peteris, "Atbildēt", "Nav ņemts vērā", "Krasts ir applūstošs.", "Meklēsim citu vietu.", "Izlaist", "Izlaist"
    )
    await ilze.taps("Rādīt visiem", message=offered)
    ilze.sees("statuses-closed")
    await anna.taps("Labot vai papildināt", message=page)
    anna.sees("statuses-closed")
    assert await public_text(chat) == "Vajag soliņu pie ezera"


async def test_it_can_be_changed_also_while_the_municipality_thinks(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await decides(ilze, "Lemt", *WAITS)
    await revises(anna, "Papildināt", "Pie laivu piestātnes.")
    await ilze.taps("Rādīt visiem")

    assert "laivu" in await public_text(chat)
    await anna.says("AL-2026-0001")
    assert "Gaida pašvaldības atbildi" in anna.last.text


async def test_nobody_else_changes_it_and_nobody_else_reads_how_it_was(
    anna: Actor, ilze: Actor, janis: Actor, published: Room
) -> None:
    await ilze.presses("proposals.versions:1", ilze.last)
    assert "Vajag soliņu pie ezera" in ilze.last.text
    await revises(anna, "Labot tekstu", "Vajag divas lampas pie ezera")
    await janis.says("AL-2026-0001")
    for tap in (
        "revise:1",
        "add:1",
        "correct:1",
        "show_version:2",
        "summarise_version:2",
        "decline_version:2",
        "versions:1",
    ):
        await janis.presses(f"proposals.{tap}", janis.last)
        janis.sees("machinery-not-allowed")


async def test_danger_is_noticed_here_too_and_the_same_text_changes_nothing(
    chat: Chat, anna: Actor, ilze: Actor, published: Room
) -> None:
    await revises(anna, "Labot tekstu", "Vajag soliņu pie ezera")
    anna.sees("versions-same")
    await anna.says("AL-2026-0001")
    await anna.taps("Labot vai papildināt")
    await anna.taps("Papildināt")
    await anna.says("Vīrs draud mani nogalināt, es baidos iet mājās")
    anna.sees("danger-help")
    assert not await chat.rows("SELECT id FROM versions")


async def test_five_changes_a_day_are_enough(anna: Actor, published: Room) -> None:
    for number in range(5):
        await revises(anna, "Papildināt", f"Vēl viens teikums, numur {number}.")
    await anna.says("AL-2026-0001")
    await anna.taps("Labot vai papildināt")
    anna.sees("versions-too-many", limit=5)


async def test_with_its_author_go_all_earlier_texts(chat: Chat, anna: Actor, ilze: Actor, published: Room) -> None:
    await revises(anna, "Labot tekstu", "Vajag divas lampas pie ezera")
    assert "lampas" in ilze.last.text
    await anna.says("mani dati")
    await anna.taps("Dzēst manus datus")
    await anna.taps("Jā, dzēst")

    assert not await chat.rows("SELECT id FROM versions")
    assert not [shown for shown in ilze.screen if "lampas" in shown.text]


# ---------------------------------------------------------------- while somebody decides


async def test_who_decides_while_the_text_changes_reads_it_and_confirms_once_more(
    chat: Chat, anna: Actor, ilze: Actor, peteris: Actor, group: Room
) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await peteris.says("AL-2026-0001")
    await peteris.taps("Atbildēt")
    for said in ("Nav ņemts vērā", "Soliņam nav vietas.", "Var iesniegt citu vietu."):
        await peteris.says(said)
    for _ in range(2):
        await peteris.taps("Izlaist")
    await anna.says("AL-2026-0001")
    await anna.taps("Labot vai papildināt")
    await anna.taps("Labot tekstu")
    await writes(anna, "Vajag divus soliņus pie skolas")
    await ilze.taps("Rādīt visiem")
    await peteris.taps("Nosūtīt")

    shown = [one.text for one in peteris.news]
    assert any("Teksts pa to laiku ir mainījies" in text and "divus soliņus pie skolas" in text for text in shown)
    assert "Soliņam nav vietas." in peteris.sees("forms-summary").text
    assert await chat.rows("SELECT id FROM proposals WHERE status = 'not_accepted'") == []

    await peteris.taps("Nosūtīt")
    peteris.sees("proposals-decided-reply", number="AL-2026-0001")
    assert len(await chat.rows("SELECT id FROM proposals WHERE status = 'not_accepted'")) == 1


async def test_a_correction_that_nobody_has_shown_stops_nobody(anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    await ilze.says("AL-2026-0001")
    await ilze.taps("Lemt")
    for said in ("Darām paši", "Dēļi ir.", "Taisīsim talkā.", "12.12.2026."):
        await ilze.says(said)
    summary = ilze.last
    await anna.says("AL-2026-0001")
    await anna.taps("Labot vai papildināt")
    await anna.taps("Labot tekstu")
    await writes(anna, "Vajag divus soliņus pie skolas")
    await ilze.taps("Nosūtīt", message=summary)

    ilze.sees("proposals-decided-reply")

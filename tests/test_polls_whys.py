"""Why somebody voted so: said, joined, read first by somebody else, and standing with the result."""

import pytest

from bot.domain import whys
from bot.domain.polls import PollKind
from bot.domain.roles import RoleName
from bot.domain.whys import Quoted, Screened, Why
from tests.chat import Actor, Chat, Room
from tests.polls import opens


@pytest.fixture
async def secretary(chat: Chat) -> Actor:
    return await chat.official("Sanita", RoleName.SECRETARY)


async def votes(actor: Actor, label: str, number: str = "a-1") -> None:
    await actor.starts(number)
    await actor.taps(label)


async def explains(actor: Actor, text: str, *, may_quote: str = "Jā") -> None:
    await actor.taps("Pateikt, kāpēc")
    await actor.says(text)
    await actor.taps(may_quote)
    actor.sees("whys-kept")


async def residents(chat: Chat, count: int) -> list[Actor]:
    return [await chat.resident(f"Kaimiņš {place}", "malienas") for place in range(count)]


async def screens(secretary: Actor, *verdicts: str) -> None:
    await secretary.starts("a-1")
    await secretary.taps("Lasīt iemeslus")
    for verdict in verdicts:
        await secretary.taps(verdict, message=secretary.last)


async def stored(chat: Chat) -> list[tuple[int, str, str]]:
    rows = await chat.rows("SELECT option, text, screened FROM whys ORDER BY text")
    return [(row["option"], row["text"], row["screened"]) for row in rows]


# ---------------------------------------------------------------- saying it


async def test_after_the_vote_one_may_say_why_and_nothing_names_the_option(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "2. Pie skolas")
    await explains(anna, "Bērni tur gaida autobusu")

    assert await stored(chat) == [(2, "Bērni tur gaida autobusu", "")]
    after = anna.screen[anna.seen - 2 :]
    assert not any("skolas" in shown.text or "Bērni" in shown.text for shown in after)
    assert not await chat.rows("SELECT id FROM drafts")


async def test_where_it_is_not_asked_why_nobody_can_say_it(anna: Actor, ilze: Actor) -> None:
    await opens(ilze)
    await votes(anna, "2. Pie skolas")

    assert anna.last.choice("Pateikt, kāpēc") is None
    await anna.presses("whys.say:1", anna.last)
    anna.sees("machinery-tap-old")


async def test_who_has_not_voted_votes_first(anna: Actor, ilze: Actor) -> None:
    await opens(ilze, why="Jā")
    await anna.starts("a-1")
    await anna.presses("whys.say:1", anna.last)

    anna.sees("whys-vote-first", number="A-1")


async def test_telephones_and_codes_are_not_kept(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Zvaniet 26455814, mans kods 010190-11111")

    [(_, text, _)] = await stored(chat)
    assert "26455814" not in text
    assert "11111" not in text
    anna.sees("whys-masked")


async def test_words_of_danger_are_answered_with_help_and_not_kept(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await anna.taps("Pateikt, kāpēc")
    await anna.says("Vīrs draud mani nogalināt, es baidos iet mājās")

    anna.sees("danger-help")
    assert await stored(chat) == []


async def test_ones_own_words_are_told_only_in_the_short_answer(anna: Actor, ilze: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur visi pastaigājas")

    await anna.taps("Mans iemesls")

    assert (anna.toast, anna.alert) == ("Jūsu iemesls: Tur visi pastaigājas", True)
    assert not any("pastaigājas" in shown.text for shown in anna.screen)


async def test_reasons_to_be_read_stand_with_what_waits(anna: Actor, ilze: Actor, secretary: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur visi pastaigājas")
    for actor in (ilze, secretary):
        await actor.says("gaida mani")

    ilze.sees("proposals-waiting-none")  # who asks in the poll does not screen
    secretary.sees("whys-waiting", number="A-1", count=1)
    await secretary.taps("Lasīt A-1")
    await secretary.taps("Der")
    await secretary.says("gaida mani")
    secretary.sees("proposals-waiting-none")


async def test_the_walk_of_the_evening_leads_to_them_too(anna: Actor, ilze: Actor, secretary: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur visi pastaigājas")
    await secretary.says("gaida mani")
    await secretary.presses("proposals.next", secretary.last)

    secretary.sees("whys-screen", number="A-1", count=1)


# ---------------------------------------------------------------- the vote changes


async def test_a_changed_vote_takes_the_reason_along_and_asks_whether_it_still_holds(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")

    await votes(anna, "2. Pie skolas")
    anna.sees("whys-still-holds", number="A-1")
    assert await stored(chat) == [(2, "Tur ir ēna", "")]
    await anna.taps("Joprojām der")
    anna.sees("whys-stays")

    await anna.presses("whys.drop:1", anna.last)
    assert await stored(chat) == []


async def test_a_vote_taken_back_takes_the_reason_along(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")
    await anna.starts("a-1")

    await anna.taps("Atsaukt atbildi")

    anna.sees("whys-taken-along")
    assert await stored(chat) == []


async def test_who_deletes_their_data_takes_the_reason_and_the_voice_along(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await anna.taps("Pateikt, kāpēc")
    await anna.sends_voice()
    await anna.taps("Jā")
    await secretary.starts("a-1")
    await secretary.taps("Lasīt iemeslus")
    secretary.sees("whys-voice")

    await anna.says("dzēst")
    await anna.taps("Jā, dzēst")

    assert await stored(chat) == []
    assert not await chat.rows("SELECT id FROM media")
    secretary.sees("whys-voice-gone")


# ---------------------------------------------------------------- joining others


async def test_only_a_reason_of_the_own_answer_can_be_joined_and_no_screen_tells_which_that_is(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor
) -> None:
    first, second = await residents(chat, 2)
    await opens(ilze, why="Jā")
    await votes(first, "1. Pie ezera")
    await explains(first, "Tur ir ēna")
    await votes(second, "2. Pie skolas")
    await explains(second, "Tur ir bērni")
    await votes(anna, "2. Pie skolas")
    assert anna.last.choice("Ko saka citi") is None
    await screens(secretary, "Der", "Der")

    await anna.starts("a-1")
    await anna.taps("Ko saka citi")
    listed = anna.last
    assert "1) Tur ir ēna" in listed.text
    assert "2) Tur ir bērni" in listed.text
    await anna.taps("1")
    assert "citas atbildes" in anna.toast
    await anna.taps("2")
    assert "arī Jūsu" in anna.toast

    assert anna.last.message == listed.message
    (joined,) = await chat.rows("SELECT option FROM whys WHERE backs IS NOT NULL")
    assert joined["option"] == 2


async def test_who_presses_their_own_reason_among_the_others_hears_that_it_is_theirs(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")
    await screens(secretary, "Der")
    await anna.starts("a-1")
    await anna.taps("Ko saka citi")
    await anna.taps("1")

    assert "Jūsu pašu iemesls" in anna.toast
    assert await stored(chat) == [(1, "Tur ir ēna", "fit")]


async def test_what_others_joined_stays_theirs_when_its_author_takes_it_back(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, secretary: Actor
) -> None:
    first, second = await residents(chat, 2)
    await opens(ilze, why="Jā")
    for actor in (anna, first, second):
        await votes(actor, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")
    await screens(secretary, "Der")
    for actor in (first, second):
        await actor.starts("a-1")
        await actor.taps("Ko saka citi")
        await actor.taps("1")

    await anna.presses("whys.drop:1", anna.last)

    assert await stored(chat) == [(1, "", ""), (1, "Tur ir ēna", "fit")]


# ---------------------------------------------------------------- screening


async def test_the_maker_never_screens_even_with_the_right_to(chat: Chat, anna: Actor, secretary: Actor) -> None:
    await opens(secretary, places=("Malienas pagasts",), why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")

    await secretary.starts("a-1")
    assert secretary.last.choice("Lasīt iemeslus") is None
    await secretary.presses("whys.screen:1", secretary.last)
    secretary.sees("machinery-not-allowed")
    await chat.passes(days=1)
    secretary.sees("whys-nobody-screens")


async def test_who_screens_sees_no_option_and_no_author(chat: Chat, anna: Actor, ilze: Actor, secretary: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")
    await screens(secretary)

    assert "Tur ir ēna" in secretary.last.text
    assert "ezera" not in secretary.last.text
    assert "Anna" not in secretary.last.text
    assert secretary.last.labels == ["Der", "Personas dati", "Apvainojums"]


async def test_a_verdict_can_be_mended(chat: Chat, anna: Actor, ilze: Actor, secretary: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")
    await screens(secretary, "Apvainojums")
    secretary.sees("whys-all-screened")

    await secretary.taps("Iepriekšējais")
    await secretary.taps("Der")

    assert await stored(chat) == [(1, "Tur ir ēna", "fit")]


async def test_many_that_wait_are_one_message_a_day(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor, peteris: Actor
) -> None:
    first, second = await residents(chat, 2)
    await opens(ilze, why="Jā")
    for actor in (anna, first, second):
        await votes(actor, "1. Pie ezera")
        await explains(actor, f"Tur ir ēna, saka {actor.name}")

    await chat.passes(hours=8)
    secretary.sees_no("whys-waiting")
    await chat.passes(days=1)
    for who in (secretary, peteris):
        assert len([one for one in who.news if chat.says(one, "whys-waiting", {})]) == 1
        who.sees("whys-waiting", number="A-1", count=3)
    await screens(secretary, "Der", "Der", "Der")
    await chat.passes(days=2)
    secretary.sees_no("whys-waiting")


async def test_a_voice_is_heard_by_who_screens_only_and_typed_words_stand_for_it(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await anna.taps("Pateikt, kāpēc")
    await anna.sends_voice()
    await anna.taps("Jā")
    await screens(secretary)
    assert any(shown.message.media for shown in secretary.news)

    await secretary.taps("Pierakstīt")
    await secretary.says("Tur ir ēna.")
    await secretary.taps("Nosūtīt")

    assert await stored(chat) == [(1, "Tur ir ēna.", "fit")]
    assert not await chat.rows("SELECT id FROM media")
    secretary.sees("whys-voice-gone")


async def test_after_the_close_old_buttons_say_that_a_reason_is_nobodys_any_more(
    chat: Chat, anna: Actor, ilze: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "2. Pie skolas")
    await explains(anna, "Tur bērni gaida autobusu.")
    await anna.taps("Mans iemesls")
    own = anna.last
    await chat.passes(days=8)

    for tap in ("whys.drop:1", "whys.keep:1", "whys.mine:1"):
        await anna.presses(tap, own)
        assert any(
            "neviens vairs nezina, kurš ir Jūsu" in one for one in (anna.toast, *(new.text for new in anna.news))
        )
    assert await chat.rows("SELECT id FROM whys WHERE text != ''")


async def test_a_voice_nobody_heard_is_gone_at_the_close_and_counts(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await anna.taps("Pateikt, kāpēc")
    await anna.sends_voice()
    await anna.taps("Jā")
    assert list((chat.folder / "media").iterdir())

    await chat.passes(days=8)

    assert await stored(chat) == [(1, "", "counted")]
    assert not await chat.rows("SELECT id FROM media")
    assert not list((chat.folder / "media").iterdir())


async def test_a_reason_in_another_language_is_written_down_in_latvian(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Там всегда много людей")
    await screens(secretary)
    assert secretary.last.choice("Der") is None

    await secretary.taps("Pierakstīt")
    await secretary.says("Tur vienmēr ir daudz cilvēku.")
    await secretary.taps("Nosūtīt")

    assert await stored(chat) == [(1, "Tur vienmēr ir daudz cilvēku.", "fit")]


# ---------------------------------------------------------------- with the result


async def test_with_the_result_stand_the_strongest_reasons_and_what_is_withheld_is_counted(
    chat: Chat, ilze: Actor, secretary: Actor, group: Room
) -> None:
    people = await residents(chat, 7)
    await opens(ilze, why="Jā")
    for actor in people[:5]:
        await votes(actor, "1. Pie ezera")
    for actor in people[5:]:
        await votes(actor, "2. Pie skolas")
    await explains(people[0], "Tur ir ēna", may_quote="Nē")
    await explains(people[1], "Muļķis tas, kas saka citādi")
    await explains(people[5], "Tur ir bērni", may_quote="Jā")
    await explains(people[6], "Tur ir māte", may_quote="Nē")
    await secretary.starts("a-1")
    await secretary.taps("Lasīt iemeslus")
    for _ in range(4):
        await secretary.taps("Apvainojums" if "Muļķis" in secretary.last.text else "Der")

    await chat.passes(days=8)

    text = group.last.text
    assert "Pie ezera: „Tur ir ēna”" in text
    assert "Pie skolas (mazākuma spēcīgākais iemesls): „Tur ir bērni”" in text
    assert "Tur ir māte" not in text
    assert "Muļķis" not in text
    assert "Iemesli: 4. Aizturēti: 1." in text
    await people[0].starts("a-1")
    await people[0].taps("Visi iemesli")
    assert "Tur ir bērni" in people[0].last.text
    assert "Tur ir māte" not in people[0].last.text


async def test_under_five_answers_no_reason_stands_anywhere(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor, group: Room
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")
    await screens(secretary, "Der")

    await chat.passes(days=8)

    assert "Tur ir ēna" not in group.last.text
    await anna.presses("whys.all:1", anna.last)
    anna.sees("whys-none-shown")


async def test_what_is_read_after_the_close_comes_to_the_result(
    chat: Chat, ilze: Actor, secretary: Actor, group: Room
) -> None:
    people = await residents(chat, 5)
    await opens(ilze, why="Jā")
    for actor in people:
        await votes(actor, "1. Pie ezera")
    await explains(people[0], "Tur ir ēna")
    await chat.passes(days=8)
    assert "Vēl neizlasīti: 1." in group.last.text
    secretary.sees("whys-waiting", number="A-1", count=1)

    await screens(secretary, "Der")
    await chat.passes(minutes=11)

    assert "Tur ir ēna" in group.last.text


async def test_a_year_later_reasons_and_who_took_part_are_gone(
    chat: Chat, anna: Actor, ilze: Actor, secretary: Actor
) -> None:
    await opens(ilze, why="Jā")
    await votes(anna, "1. Pie ezera")
    await explains(anna, "Tur ir ēna")
    await chat.passes(days=8)
    assert await chat.rows("SELECT poll_id FROM participants")

    await chat.machine.write(lambda store: store.db.run("UPDATE polls SET closed_at = 0"))
    await chat.passes(days=2)

    assert await stored(chat) == []
    assert not await chat.rows("SELECT poll_id FROM participants")


async def test_two_people_who_are_one_have_one_reason(chat: Chat, anna: Actor, ilze: Actor) -> None:
    first, second = await residents(chat, 2)
    await opens(ilze, why="Jā")
    for actor in (first, second):
        await votes(actor, "1. Pie ezera")
        await explains(actor, f"Tur ir ēna, saka {actor.name}")
    kept, gone = [await chat.person(actor) for actor in (first, second)]

    await chat.machine.write(lambda store: store.ballots.take_over(kept.id, gone.id))

    assert await stored(chat) == [(1, "Tur ir ēna, saka Kaimiņš 0", "")]
    assert len(await chat.rows("SELECT token FROM ballots")) == len(await chat.rows("SELECT 1 FROM participants")) == 1


# ---------------------------------------------------------------- the rules


def why(id: int, option: int, text: str, **more: object) -> Why:
    return Why(id, 1, option, text, screened=Screened.FIT, **more)  # type: ignore[arg-type]


def test_a_reason_for_fewer_than_five_stands_only_if_its_author_allowed_it() -> None:
    said = [why(1, 1, "a"), why(2, 2, "b"), why(3, 2, "c", may_quote=True)]
    found = whys.quoted(said, PollKind.ONE, {(1,): 5, (2,): 4})
    assert {option: [one.why.text for one in ones] for option, ones in found.items()} == {1: ["a"], 2: ["c"]}


def test_the_most_joined_reason_comes_first() -> None:
    said = [why(1, 1, "a"), why(2, 1, "b"), Why(3, 1, 1, backs=2)]
    assert whys.quoted(said, PollKind.ONE, {(1,): 9})[1][0] == Quoted(said[1], 1)


def test_the_reason_of_the_minority_is_the_strongest_of_what_fewer_chose() -> None:
    said = [why(1, 1, "a"), why(2, 2, "b"), why(3, 3, "c"), Why(4, 1, 3, backs=3)]
    votes: dict[tuple[int, ...], int] = {(1,): 9, (2,): 7, (3,): 6}
    found = whys.quoted(said, PollKind.ONE, votes)
    strongest = whys.of_the_minority(found, PollKind.ONE, votes)
    assert strongest is not None
    assert strongest.why.text == "c"


@pytest.mark.parametrize(
    ("kind", "vote", "option"),
    [
        (PollKind.ONE, (2,), 2),
        (PollKind.SCALE, (5,), 5),
        (PollKind.RANKING, (3, 1), 3),
        (PollKind.SEVERAL, (2,), 2),
        (PollKind.SEVERAL, (1, 3), whys.SEVERAL),
    ],
)
def test_what_a_reason_is_for(kind: PollKind, vote: tuple[int, ...], option: int) -> None:
    assert whys.option_of(kind, vote) == option


def test_on_a_card_with_many_options_the_minority_is_never_left_out() -> None:
    said = [why(id, id, f"a{id}") for id in range(1, 8)] + [Why(9, 1, 7, backs=7)]
    votes: dict[tuple[int, ...], int] = {(option,): 20 - option for option in range(1, 8)}
    found = whys.quoted(said, PollKind.ONE, votes)
    assert [one.why.option for one in whys.foremost(found, PollKind.ONE, votes)] == [1, 2, 3, 7]

"""What is public may be taken out: as a table that opens well, without anybody's name."""

import csv
import io
import json

from bot import exports
from storage.exports import PublicProposal
from tests.chat import Actor, Chat, Room
from tests.proposals import decides, reports, writes


async def taken(chat: Chat) -> list[PublicProposal]:
    return await chat.machine.read(lambda store: store.exports.proposals())


def table(chat: Chat, found: list[PublicProposal]) -> list[dict[str, str]]:
    content = exports.table(found, chat.municipality, chat.phrases)
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


async def proposes(actor: Actor, text: str) -> None:
    await actor.says("/priekslikums")
    await actor.says(text)
    await actor.taps("Parki")
    await actor.says("pie Annas mājas")
    await actor.taps("Izlaist")
    await actor.taps("Nosūtīt")


async def test_only_what_was_published_is_in_it_and_nobodys_name(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    person = await chat.person(anna)
    await chat.machine.write(lambda store: store.people.show_name(person.id, "Anna Ozola"))
    await proposes(anna, "Vajag soliņu pie ezera")
    await ilze.taps("Publicēt")
    await proposes(janis, "Vēl neredzēts")
    found = await taken(chat)

    (row,) = table(chat, found)
    assert (row["Numurs"], row["Pagasts vai pilsēta"], row["Teksts"]) == (
        "AL-2026-0001",
        "Malienas pagasts",
        "Vajag soliņu pie ezera",
    )
    assert (row["Iesniegts"], row["Statuss"], row["Atbildēts"]) == ("23.11.2026", "Tiek izskatīts", "")
    said = exports.data(found, chat.municipality).decode()
    (proposal,) = json.loads(said)["proposals"]
    assert (proposal["number"], proposal["submitted_at"]) == ("AL-2026-0001", "2026-11-23")
    for name in ("Ozola", "Annas mājas", "neredzēts", str(anna.address)):
        assert name not in said
        assert name not in str(row)


async def test_a_cell_is_never_calculated(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await proposes(anna, '=HYPERLINK("https://evil.example";"Spiediet")')
    await ilze.taps("Publicēt")

    (row,) = table(chat, await taken(chat))
    assert row["Teksts"].startswith("'=HYPERLINK")


async def test_what_its_author_was_asked_before_it_was_published_stands_only_beside_the_answer(
    chat: Chat, anna: Actor, ilze: Actor, group: Room
) -> None:
    await proposes(anna, "Vajag soliņu pie ezera")
    await ilze.taps("Lūgt precizēt")
    await writes(ilze, "Vai tas ir pie Jūsu mājas?")
    await anna.taps("Atbildēt")
    await writes(anna, "Pie peldvietas.")
    await ilze.taps("Publicēt")

    data = exports.data(await taken(chat), chat.municipality).decode()
    assert data.count("mājas") == data.count("Uz jautājumu „Vai tas ir pie Jūsu mājas?”: Pie peldvietas.") == 1


async def test_of_a_problem_it_says_where_it_stands_and_what_was_answered_but_not_what_was_written(
    chat: Chat, anna: Actor, peteris: Actor
) -> None:
    await reports(anna, "Liela bedre pie Annas vārtiem")
    await decides(peteris, "Atbildēt", "Vajadzīgs precizējums", "Vai tie ir Jūsu vārti?")
    await anna.taps("Atbildēt")
    await writes(anna, "Jā, mani.")
    await decides(peteris, "Atbildēt", "Salabots", "Bedre aizbērta.")
    found = await taken(chat)

    (row,) = table(chat, found)
    assert (row["Veids"], row["Temats"], row["Statuss"]) == ("Problēma", "Ceļi un ielas", "Salabots")
    assert (row["Publicēts"], row["Pamatojums"]) == ("", "Bedre aizbērta.")
    assert "vārt" not in exports.data(found, chat.municipality).decode()
    assert "mani" not in exports.data(found, chat.municipality).decode()

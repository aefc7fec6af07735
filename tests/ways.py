"""The ways into all forms: who comes in and how, what is answered to each question, and what would be no answer."""

from bot.domain.roles import RoleName
from bot.domain.statuses import Status
from tests.announcements import sends
from tests.announcements import writes as announces_all
from tests.chat import Actor, Chat
from tests.consultations import asks as consults
from tests.entries import describes
from tests.every_form import PHOTO, Asked, Bad, Way
from tests.inquiries import inquires
from tests.meetings import announces, asks, calls, proposes, records
from tests.polls import makes, opens
from tests.proposals import WAITS, decides, publishes, reports, submits, writes
from tests.sittings import a_sitting

SKIP = "Izlaist"
PROMISED = ("Ņemts vērā", "Soliņi ir budžetā.", "Pasūtīsim soliņus.", "15.12.2026.", SKIP)
DONE = ("Īstenots", "Soliņš ir uzstādīts.", "Darbs ir pabeigts.", SKIP)
CHOICES = {
    "status",
    "outcome",
    "kind",
    "shows",
    "which",
    "substitute",
    "topic",
    "second",
    "role",
    "parish",
    "place",
}  # fields with options

# ---------------------------------------------------------------- who comes in, and how


async def _asks_the_parish(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await ilze.says("/aptauja")
    return ilze


async def _asks_some_parishes(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("/aptauja")
    return dace


async def _calls_a_meeting(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await ilze.says("/sapulce")
    return ilze


async def _calls_a_sitting(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("/sapulce")
    return dace


async def _describes_an_entry(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("/ieraksts")
    return dace


async def _withdraws_an_entry(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await describes(dace, where="Malienas pagasts")
    await dace.taps("Izziņot")
    await dace.taps("Skatīt")
    await dace.taps("Atsaukt")
    return dace


async def _asks_the_council(chat: Chat) -> Actor:
    await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await peteris.says("/jautat_padomei")
    return peteris


async def _is_asked_for_an_opinion(chat: Chat) -> tuple[Actor, Actor]:
    """The chair and the staff who asked."""
    dace = await chat.official("Dace", RoleName.CHAIR)
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await consults(peteris)
    return dace, peteris


async def _asks_residents(chat: Chat) -> Actor:
    dace, peteris = await _is_asked_for_an_opinion(chat)
    await consults(peteris, text="Vai slēgt bibliotēku? " * 20)
    await dace.says("K-2")
    await dace.taps("Sākt aptauju")
    return dace


async def _writes_an_opinion(chat: Chat) -> Actor:
    dace, _ = await _is_asked_for_an_opinion(chat)
    await dace.says("K-1")
    await dace.taps("Rakstīt viedokli")
    return dace


async def _puts_something_forward(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("iesniegt pašvaldībai")
    return dace


async def _has_put_forward_a_draft(chat: Chat) -> tuple[Actor, Actor]:
    """The chair and the staff."""
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    dace = await _puts_something_forward(chat)
    await dace.taps("Lēmuma projekts")
    await dace.says("Bibliotēka strādā arī sestdienās.")
    await dace.taps(SKIP)
    await dace.taps("Nosūtīt")
    return dace, peteris


async def _notes_a_stage(chat: Chat) -> Actor:
    _, peteris = await _has_put_forward_a_draft(chat)
    await peteris.says("P-1")
    await peteris.taps("Pārbaudīts")
    return peteris


async def _decides_what_was_put_forward(chat: Chat) -> Actor:
    _, peteris = await _has_put_forward_a_draft(chat)
    await peteris.says("P-1")
    await peteris.taps("Pateikt lēmumu")
    return peteris


async def _takes_it_back_from_the_municipality(chat: Chat) -> Actor:
    dace, _ = await _has_put_forward_a_draft(chat)
    await dace.says("P-1")
    await dace.taps("Atsaukt")
    return dace


async def _answers_for_the_council(chat: Chat) -> Actor:
    dace, _ = await _is_asked_for_an_opinion(chat)
    await dace.says("K-1")
    await dace.taps("Rakstīt atbildi")
    return dace


async def _decides_for_the_municipality(chat: Chat) -> Actor:
    _, peteris = await _is_asked_for_an_opinion(chat)
    await chat.machine.write(lambda store: store.consultations.fall_silent(1, chat.clock.now()))
    await peteris.says("K-1")
    await peteris.taps("Pateikt lēmumu")
    return peteris


async def _wants_more_time(chat: Chat) -> Actor:
    dace, _ = await _is_asked_for_an_opinion(chat)
    await dace.says("K-1")
    await dace.taps("Lūgt vairāk laika")
    return dace


async def _gives_no_more_time(chat: Chat) -> Actor:
    dace, peteris = await _is_asked_for_an_opinion(chat)
    await dace.says("K-1")
    await dace.taps("Lūgt vairāk laika")
    await dace.says("21.12.2026")
    await dace.says("Sapulce 15. decembrī.")
    await dace.taps("Nosūtīt")
    await peteris.taps("Atteikt")
    return peteris


async def _takes_a_question_back(chat: Chat) -> Actor:
    _, peteris = await _is_asked_for_an_opinion(chat)
    await peteris.says("K-1")
    await peteris.taps("Atsaukt jautājumu")
    return peteris


async def _says_what_they_think(chat: Chat) -> Actor:
    await _is_asked_for_an_opinion(chat)
    anna = await chat.resident("Anna", "malienas")
    await anna.says("K-1")
    await anna.taps("Teikt savu viedokli")
    return anna


async def _calls_too_late(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await calls(dace, kind="Padomes sēde", where="Visam novadam", when="25.11.2026 18.00")
    await dace.taps("Izziņot")
    return dace


async def _cancels_a_meeting(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await announces(ilze)
    await ilze.starts("m-1")
    await ilze.taps("Atcelt pasākumu")
    return ilze


async def _speaks_to_the_parish(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await ilze.says("/pazinojums")
    return ilze


async def _speaks_to_some_parishes(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("/pazinojums")
    return dace


async def _reads_it_for_all(chat: Chat) -> Actor:
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    dace = await chat.official("Dace", RoleName.CHAIR)
    await announces_all(dace, where="Visam novadam")
    await dace.taps("Sūtīt")
    await peteris.taps("Atdot ar piezīmi")
    return peteris


async def _withdraws(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await sends(ilze)
    await ilze.starts("z-1")
    await ilze.taps("Atsaukt")
    return ilze


async def _stops(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(ilze)
    await ilze.starts("a-1")
    await ilze.taps("Slēgt pirms laika")
    return ilze


async def _signs(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(ilze)
    for name in ("Biruta", "Dainis", "Edgars", "Fricis", "Gunta"):
        await (await chat.resident(name, "malienas")).starts("v-1-2")
    await chat.passes(days=8)
    await ilze.starts("a-1")
    await ilze.taps("Kopviedoklis")
    return ilze


async def _concludes(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(ilze)
    await chat.passes(days=7, hours=24)
    await ilze.taps("Kas no tā iznāk")
    return ilze


async def _cannot_come(chat: Chat) -> Actor:
    await chat.group("malienas")
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await a_sitting(await chat.official("Dace", RoleName.CHAIR))
    await ilze.taps("Nevarēšu, iemesls")
    return ilze


async def _asks_for_a_sitting(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await ilze.says("sapulces")
    await ilze.taps("Lūgt sēdi")
    return ilze


async def _opens_a_seat(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("izvēlne")
    await dace.taps("Aptauja, paziņojums…")
    await dace.taps("Padomes vietas")
    await dace.taps("Izveidot sarakstu")
    await dace.taps("1")
    return dace


async def _gives_a_seat(chat: Chat) -> Actor:
    dace = await _opens_a_seat(chat)
    await dace.taps("Iedot")
    return dace


async def _places_a_seat(chat: Chat) -> Actor:
    dace = await _opens_a_seat(chat)
    await dace.taps("Mainīt vietu")
    return dace


async def _counts_who_came(chat: Chat) -> Actor:
    await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    dace = await chat.official("Dace", RoleName.CHAIR)
    await a_sitting(dace, when="30.11.2026 18.00")
    await chat.passes(days=7, hours=11)
    await dace.taps("Atzīmēt dalību")
    return dace


async def _is_there(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    anna = await chat.resident("Anna", "malienas")
    await announces(ilze, when="23.11.2026 11.00")
    await chat.rows("UPDATE meetings SET check_in_code = '48213' RETURNING id")
    await anna.says("klāt")
    return anna


async def _says_what_came_of_it(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await announces(ilze, when="24.11.2026 18.00")
    await chat.passes(days=1, hours=12)
    await ilze.starts("m-1")
    await ilze.taps("Kas iznāca")
    return ilze


async def _says_what_came_of_a_sitting(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await a_sitting(dace, when="30.11.2026 18.00")
    await chat.passes(days=7, hours=11)
    await dace.starts("m-1")
    await dace.taps("Kas iznāca")
    return dace


async def _is_late(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await announces(ilze, when="24.11.2026 18.00")
    await chat.passes(days=1, hours=12)
    await records(ilze, promised="es: saskaitīt krēslus līdz 01.12.")
    await chat.passes(days=6)
    await ilze.taps("Vēl nav")
    return ilze


async def _asks_at_a_meeting(chat: Chat) -> Actor:
    return await _comes_to(chat, "Lūdzu pajautāt")


async def _suggests_a_topic(chat: Chat) -> Actor:
    return await _comes_to(chat, "Ieteikt tematu")


async def _comes_to(chat: Chat, button: str) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    anna = await chat.resident("Anna", "malienas")
    await announces(ilze)
    await anna.starts("m-1")
    await anna.taps(button)
    return anna


async def _answers_at_a_meeting(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await announces(ilze)
    await asks(await chat.resident("Anna", "malienas"))
    await ilze.taps("Atbildēt")
    return ilze


async def _leaves_out_a_topic(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await announces(ilze)
    await proposes(await chat.resident("Anna", "malienas"))
    await ilze.taps("Neiekļaut")
    return ilze


async def _chooses_reminders(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await calls(ilze)
    await ilze.taps("Atgādinājumi")
    return ilze


async def _opens_later(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await makes(ilze)
    await ilze.taps("Publicēt vēlāk")
    return ilze


async def _helps(chat: Chat, what: str, parish: str = "malienas") -> Actor:
    laima = await chat.official("Laima", RoleName.HELPER, parish)
    await laima.says("rakstīt cita vārdā")
    await laima.taps(what)
    return laima


async def _helps_with_an_idea(chat: Chat) -> Actor:
    return await _helps(chat, "Priekšlikums")


async def _helps_with_a_problem(chat: Chat) -> Actor:
    return await _helps(chat, "Problēma")


async def _helps_to_ask(chat: Chat) -> Actor:
    await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    return await _helps(chat, "Jautājums pārstāvim")


async def _helps_to_vote(chat: Chat) -> Actor:
    await opens(await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas"))
    return await _helps(chat, "Atbilde aptaujā")


async def _helps_to_come(chat: Chat) -> Actor:
    await announces(await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas"))
    return await _helps(chat, "Vai nāks")


async def _helps_to_add(chat: Chat) -> Actor:
    laima = await _helps_to_ask(chat)
    await writes(laima, "Kad tīrīs ceļu?")
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Jautājums pārstāvim")
    await writes(laima, "Kad būs tilts?")
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Papildināt")
    return laima


async def _helps_to_support(chat: Chat) -> Actor:
    anna = await chat.resident("Anna", "malienas")
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await submits(anna)
    await publishes(ilze)
    return await _helps(chat, "Atbalstīt")


async def _helps_to_judge(chat: Chat) -> Actor:
    return await _judges_what_was_answered(chat, ("Nav ņemts vērā", "Tur jau ir soliņš.", "Citu neliksim.", SKIP, SKIP))


async def _helps_to_judge_what_was_done(chat: Chat) -> Actor:
    return await _judges_what_was_answered(chat, PROMISED, DONE)


async def _judges_what_was_answered(chat: Chat, *answers: tuple[str, ...]) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    laima = await _helps_to_propose(chat)
    await publishes(ilze)
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    for answer in answers:
        await decides(peteris, "Atbildēt", *answer)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Ko saka par atbildi")
    return laima


async def _helps_to_withdraw(chat: Chat) -> Actor:
    laima = await _helps_to_propose(chat)
    await laima.taps("Vēl šim cilvēkam")
    await laima.taps("Atsaukt")
    return laima


async def _helps_to_propose(chat: Chat) -> Actor:
    laima = await _helps(chat, "Priekšlikums")
    await laima.says("Vajag soliņu pie ezera")
    await laima.taps("Ceļi un ielas")
    await laima.taps(SKIP)
    await laima.taps("Nosūtīt")
    return laima


async def _helps_anywhere(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("rakstīt cita vārdā")
    await dace.taps("Priekšlikums")
    return dace


async def _copies_sheets(chat: Chat) -> Actor:
    return await _enters(chat, "Viena atbilde")


async def _copies_orders(chat: Chat) -> Actor:
    """For one of several places."""
    dace = await chat.official("Dace", RoleName.CHAIR)
    return await _enters(chat, "Sarindot", dace, places=("Maliena", "Liepna"))


async def _enters(chat: Chat, kind: str, maker: Actor | None = None, **what: tuple[str, ...]) -> Actor:
    maker = maker or await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(maker, kind=kind, **what)
    await maker.starts("a-1")
    await maker.taps("Papīra atbildes")
    await maker.taps("Ievadīt no papīra")
    return maker


async def _takes_a_stance(chat: Chat) -> Actor:
    return await _stands_for(chat, "Viena atbilde")


async def _takes_a_stance_in_order(chat: Chat) -> Actor:
    return await _stands_for(chat, "Sarindot")


async def _stands_for(chat: Chat, kind: str) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await opens(ilze, kind=kind)
    await ilze.starts("a-1")
    await ilze.taps("Atbildēt savā lomā")
    return ilze


async def _says_why_so(chat: Chat) -> Actor:
    """Ilze asks, and Anna has answered."""
    await chat.resident("Anna", "malienas")
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    number = await opens(ilze, why="Jā")
    anna = chat.somebody("Anna")
    await anna.starts(number.lower())
    await anna.taps("1. Pie ezera")
    await anna.taps("Pateikt, kāpēc")
    return anna


async def _writes_down_a_voice(chat: Chat) -> Actor:
    anna = await _says_why_so(chat)
    await anna.sends_voice()
    await anna.taps("Jā")
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await peteris.starts("a-1")
    await peteris.taps("Lasīt iemeslus")
    await peteris.taps("Pierakstīt")
    return peteris


async def _proposes(chat: Chat) -> Actor:
    anna = await chat.resident("Anna", "malienas")
    await anna.says("Priekšlikums")
    return anna


async def _submitted(chat: Chat, text: str = "Vajag soliņu pie ezera") -> tuple[Actor, Actor]:
    """Its author, and who represents the parish."""
    anna = await chat.resident("Anna", "malienas")
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await submits(anna, text)
    return anna, ilze


async def _proposes_the_same(chat: Chat) -> Actor:
    """Somebody else was first."""
    _, ilze = await _submitted(chat)
    await publishes(ilze)
    biruta = await chat.resident("Biruta", "malienas")
    await biruta.says("Priekšlikums")
    return biruta


async def _mends(chat: Chat) -> Actor:
    anna, ilze = await _submitted(chat)
    await ilze.taps("Nepublicēt")
    await ilze.taps("Reklāma")
    await anna.taps("Uzrakstīt citādi")
    return anna


async def _supplements(chat: Chat) -> Actor:
    anna, ilze = await _submitted(chat)
    await ilze.taps("Nepublicēt")
    await ilze.taps("Nav saprotams")
    await anna.taps("Papildināt")
    return anna


async def _moves_elsewhere(chat: Chat) -> Actor:
    _, ilze = await _submitted(chat)
    await ilze.taps("Pārcelt")
    return ilze


async def _summarises(chat: Chat) -> Actor:
    _, ilze = await _submitted(chat, "Нужна скамейка у озера")
    await ilze.taps("Rakstīt kopsavilkumu")
    return ilze


async def _names_a_duplicate(chat: Chat) -> Actor:
    _, ilze = await _submitted(chat)
    await publishes(ilze)
    await submits(await chat.resident("Biruta", "malienas"), "Gribu soliņu ezera malā")
    await ilze.taps("Nepublicēt")
    await ilze.taps("Jau ir iesniegts")
    return ilze


async def _asks_the_author(chat: Chat) -> Actor:
    _, ilze = await _submitted(chat)
    await ilze.taps("Lūgt precizēt")
    return ilze


async def _clarifies(chat: Chat) -> Actor:
    anna, ilze = await _submitted(chat)
    await ilze.taps("Lūgt precizēt")
    await ilze.says("Kur tieši?")
    await ilze.taps("Nosūtīt")
    await anna.taps("Atbildēt")
    return anna


async def _says_another_view(chat: Chat) -> Actor:
    return await _reads_what_is_published(chat, "Cits viedoklis")


async def _says_why(chat: Chat) -> Actor:
    return await _reads_what_is_published(chat, "Atbalstu", "Kāpēc?")


async def _reads_what_is_published(chat: Chat, *buttons: str) -> Actor:
    _, ilze = await _submitted(chat)
    await publishes(ilze)
    biruta = await chat.resident("Biruta", "malienas")
    await biruta.says("AL-2026-0001")
    for button in buttons:
        await biruta.taps(button)
    return biruta


async def _adds(chat: Chat) -> Actor:
    anna, _ = await _submitted(chat)
    return await _revises(anna, "Papildināt")


async def _corrects(chat: Chat) -> Actor:
    anna, _ = await _submitted(chat)
    return await _revises(anna, "Labot tekstu")


async def _revises(author: Actor, button: str) -> Actor:
    await author.says("AL-2026-0001")
    await author.taps("Labot vai papildināt")
    await author.taps(button)
    return author


async def _summarises_what_is_new(chat: Chat) -> Actor:
    anna, ilze = await _submitted(chat)
    await publishes(ilze)
    await _revises(anna, "Labot tekstu")
    await writes(anna, "Нужны две скамейки у озера")
    await ilze.taps("Rakstīt kopsavilkumu")
    return ilze


async def _appeals(chat: Chat) -> Actor:
    anna, ilze = await _submitted(chat)
    await publishes(ilze)
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await decides(peteris, "Atbildēt", "Nav ņemts vērā", "Naudas nav.", "Prasīsim budžetā.", SKIP, SKIP)
    await anna.taps("Nē")
    return anna


async def _shows_what_it_looks_like(chat: Chat) -> Actor:
    anna, ilze = await _submitted(chat)
    await publishes(ilze)
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await decides(peteris, "Atbildēt", *PROMISED)
    await chat.passes(days=23)
    await anna.taps("Nav izdarīts")
    await anna.taps("Pievienot foto")
    return anna


async def _writes_what_is_not_done(chat: Chat) -> Actor:
    anna = await _shows_what_it_looks_like(chat)
    await anna.taps("Atcelt")
    await anna.taps("Uzrakstīt")
    return anna


async def _says_where_to_turn(chat: Chat) -> Actor:
    anna, ilze = await _submitted(chat)
    await ilze.taps("Nepublicēt")
    await ilze.taps("Nav mūsu jautājums")
    await anna.taps("Jautāt, kur vērsties")
    await ilze.taps("Atbildēt")
    return ilze


async def _decides(chat: Chat) -> Actor:
    """There is another that it may be merged with."""
    _, ilze = await _submitted(chat)
    await publishes(ilze)
    await submits(await chat.resident("Biruta", "malienas"), "Vajag divus soliņus")
    await publishes(ilze)
    return await _presses(ilze, "Lemt")


async def _answers(chat: Chat) -> Actor:
    _, ilze = await _submitted(chat)
    await publishes(ilze)
    return await _presses(await chat.official("Pēteris", RoleName.STAFF), "Atbildēt")


async def _quotes(chat: Chat) -> Actor:
    _, ilze = await _submitted(chat)
    await publishes(ilze)
    return await _presses(ilze, "Pašvaldības atbilde")


async def _reports(chat: Chat) -> Actor:
    anna = await chat.resident("Anna", "malienas")
    await anna.says("Ziņot par problēmu")
    return anna


async def _repairs(chat: Chat) -> Actor:
    """There is another that was reported before."""
    for name, text in (("Anna", "Liela bedre pie veikala"), ("Biruta", "Nedeg lampa pie skolas")):
        await reports(await chat.resident(name, "malienas"), text)
    return await _presses(await chat.official("Pēteris", RoleName.STAFF), "Atbildēt")


async def _chooses_one(chat: Chat) -> Actor:
    await reports(await chat.resident("Anna", "malienas"))
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await peteris.says("gaida mani")
    await peteris.presses("several.problem:0", peteris.last)
    return peteris


async def _repairs_several(chat: Chat) -> Actor:
    for name, text in (("Anna", "Liela bedre pie veikala"), ("Biruta", "Nedeg lampa pie skolas")):
        await reports(await chat.resident(name, "malienas"), text)
    return await _chooses_both(chat, "Atbildēt problēmām")


async def _answers_several(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    for name, text, number in (("Anna", "Vajag soliņu pie ezera", "nr. 1"), ("Biruta", "Vajag tiltu upē", "nr. 2")):
        await submits(await chat.resident(name, "malienas"), text)
        await publishes(ilze)
        await decides(ilze, "Lemt", *WAITS, opens=number)
    return await _chooses_both(chat, "Atbildēt vairākiem")


async def _chooses_both(chat: Chat, button: str) -> Actor:
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await peteris.says("gaida mani")
    await peteris.taps(button)
    await peteris.says("1, 2")
    return peteris


async def _presses(official: Actor, button: str) -> Actor:
    await official.says("AL-2026-0001")
    await official.taps(button)
    return official


async def _answers_who_is_in_danger(chat: Chat) -> Actor:
    anna = await chat.resident("Anna", "malienas")
    peteris = await chat.official("Pēteris", RoleName.STAFF)
    await anna.says("Vīrs draud mani nogalināt, es baidos iet mājās")
    await anna.taps("Tikai koordinatoram")
    await peteris.taps("Atbildēt")
    return peteris


async def _invites(chat: Chat) -> Actor:
    andris = await chat.official("Andris", RoleName.ADMIN)
    await andris.says("lomas")
    await andris.taps("Uzaicināt")
    return andris


async def _goes_away(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await ilze.says("lomas")
    await ilze.taps("Prombūtne")
    return ilze


async def _names_a_substitute(chat: Chat) -> Actor:
    await chat.official("Dace", RoleName.CHAIR)
    return await _goes_away(chat)


async def _looks_for_a_group(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("grupas")
    return dace


async def _asks_a_question(chat: Chat) -> Actor:
    await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    anna = await chat.resident("Anna", "malienas")
    await anna.says("/jautajums")
    return anna


async def _adds_to_a_question(chat: Chat) -> Actor:
    await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    anna = await chat.resident("Anna", "malienas")
    await inquires(anna)
    await anna.taps("Visa saruna")
    await anna.taps("Pievienot")
    return anna


async def _in_a_thread(chat: Chat, label: str) -> Actor:
    await chat.official("Dace", RoleName.CHAIR)
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await inquires(await chat.resident("Anna", "malienas"))
    await ilze.taps("Visa saruna")
    await ilze.taps(label)
    return ilze


async def _answers_a_question(chat: Chat) -> Actor:
    return await _in_a_thread(chat, "Atbildēt")


async def _blocks(chat: Chat) -> Actor:
    return await _in_a_thread(chat, "Bloķēt")


async def _reports_a_thread(chat: Chat) -> Actor:
    return await _in_a_thread(chat, "Ziņot")


async def _answers_a_report(chat: Chat) -> Actor:
    ilze = await _reports_a_thread(chat)
    await ilze.says("Tie ir draudi.")
    await ilze.taps("Nosūtīt")
    dace = chat.somebody("Dace")
    await dace.taps("Atbildēt")
    return dace


async def _appeals_a_block(chat: Chat) -> Actor:
    ilze = await _blocks(chat)
    await ilze.says("Draudi un lamas.")
    await ilze.taps("Nosūtīt")
    anna = chat.somebody("Anna")
    await anna.taps("Pārsūdzēt")
    return anna


async def _tells_of_the_council(chat: Chat) -> Actor:
    dace = await chat.official("Dace", RoleName.CHAIR)
    await dace.says("ko lemj dome")
    return dace


async def _shows_themselves(chat: Chat) -> Actor:
    ilze = await chat.official("Ilze", RoleName.REPRESENTATIVE, "malienas")
    await ilze.says("pārstāvis")
    await ilze.taps("Ko rādīt par mani")
    return ilze


async def _moves(chat: Chat) -> Actor:
    anna = await chat.resident("Anna", "malienas")
    await anna.says("mans pagasts")
    await anna.taps("Mainīt")
    return anna


async def _joins(chat: Chat) -> Actor:
    zane = chat.somebody("Zane")
    await zane.starts()
    await zane.taps("Turpināt")
    return zane


async def _names_herself(chat: Chat) -> Actor:
    anna = await chat.resident("Anna", "malienas")
    await anna.says("mani dati")
    await anna.taps("Labot")
    await anna.taps("Redzamais vārds")
    return anna


# ---------------------------------------------------------------- the table

TEXT: Bad = {"?": "forms-too-short"}
REASON: Bad = {**TEXT, "Pieņemts zināšanai.": "answers-reason-missing"}
NEXT: Bad = {**TEXT, "Pieņemts zināšanai.": "answers-next-step-missing"}
WHY_NOT: Bad = {**TEXT, "Pieņemts zināšanai.": "answers-why-no-day-missing"}
CHOICE: Bad = {"Kosmoss": "forms-valid-choice"}
DAY: Bad = {"kad būs laiks": "forms-valid-day"}
MOMENT: Bad = {"kad būs laiks": "forms-valid-moment"}
AHEAD: Bad = {**DAY, "01.11.2026": "answers-day-past"}
PLACE: Bad = {**TEXT, "Rīga": "people-parish-unknown", "Jaun": "people-parish-unclear"}


def _status(status: Status) -> Asked:
    return Asked("status", status, CHOICE)


WHY = Asked("reason", "Dēļi ir, un ir kas dara.", REASON)
STEP = Asked("next_step", "Soliņu taisīsim talkā.", NEXT)

WAYS: tuple[Way, ...] = (
    Way(
        "proposals",
        _proposes,
        "proposals-received",
        Asked("text", "Vajag soliņu pie ezera", TEXT),
        Asked("topic", "parks", CHOICE),
        Asked("place", "pie laivu piestātnes", {"ļoti tālu " * 21: "forms-valid-place"}),
    ),
    Way(
        "proposals",
        _proposes_the_same,
        "proposals-received",
        Asked("text", "Vajag soliņu pie ezera", TEXT),
        Asked("topic", "parks", CHOICE),
        Asked("place", SKIP, {"ļoti tālu " * 21: "forms-valid-place"}),
        Asked("similar", "own:1", CHOICE),
    ),
    Way(
        "problems",
        _reports,
        "problems-received",
        Asked("text", "Liela bedre pie veikala", TEXT),
        Asked("topic", "roads", CHOICE),
        Asked("place", "pie veikala", {"ļoti tālu " * 21: "forms-valid-place"}),
    ),
    Way(
        "proposals",
        _proposes,
        "problems-received",
        Asked("text", "Liela bedre pie veikala", TEXT),
        Asked("kind", "problem", CHOICE),
        Asked("topic", "roads", CHOICE),
        Asked("place", SKIP, {"ļoti tālu " * 21: "forms-valid-place"}),
    ),
    Way(
        "problems.answer",
        _repairs,
        "proposals-decided-reply",
        _status(Status.PLANNED),
        WHY,
        Asked("by_on", "12.12.2026", AHEAD),
    ),
    Way(
        "problems.answer",
        _repairs,
        "proposals-decided-reply",
        _status(Status.MERGED),
        Asked("other", "2", {**TEXT, "1": "merging-itself"}),
    ),
    Way(
        "problems.answer",
        _repairs,
        "proposals-decided-reply",
        _status(Status.NOT_COMPETENCE),
        WHY,
        Asked("where_to", "Latvijas Valsts ceļi, tālrunis 80005555", NEXT),
    ),
    Way("several.choose", _chooses_one, "proposals-ask-status", Asked("which", "1", CHOICE)),
    Way(
        "several.repair",
        _repairs_several,
        "several-done",
        _status(Status.REPAIRED),
        WHY,
    ),
    Way(
        "several.answer",
        _answers_several,
        "several-done",
        _status(Status.NOT_ACCEPTED),
        WHY,
        STEP,
        Asked("perhaps_on", SKIP, AHEAD),
        Asked("office", "Īpašumu nodaļa", TEXT),
    ),
    Way("proposals.mend", _mends, "proposals-received", Asked("text", "Vajag vienu soliņu", TEXT)),
    Way("proposals.supplement", _supplements, "proposals-received", Asked("text", "Pie lielā ozola", TEXT)),
    Way(
        "proposals.summary",
        _summarises,
        "proposals-review",
        Asked("summary", "Vajag soliņu ezera malā", {**TEXT, "Нужна скамейка": "proposals-summary-not-latvian"}),
    ),
    Way(
        "proposals.duplicate",
        _names_a_duplicate,
        "proposals-withheld-reply",
        Asked("number", "AL-2026-0001", {**TEXT, "777": "proposals-unknown", "soliņš": "proposals-number-unclear"}),
    ),
    Way(
        "proposals.move",
        _moves_elsewhere,
        "move-done",
        Asked("parish", "alsviku", CHOICE),
        Asked("why", "Ezers ir tur.", TEXT),
    ),
    Way("proposals.question", _asks_the_author, "proposals-asked-author", Asked("asked", "Kurā krastā?", TEXT)),
    Way("proposals.clarify", _clarifies, "proposals-clarified", Asked("text", "Pie lielā ozola", TEXT)),
    Way("proposals.why", _says_why, "reasons-kept-support", Asked("text", "Tur atpūšas vecāki cilvēki.", TEXT)),
    Way("proposals.other_view", _says_another_view, "reasons-kept-other", Asked("text", "Tur jau ir divi.", TEXT)),
    Way("proposals.add", _adds, "versions-taken", Asked("text", "Pie lielā ozola", TEXT)),
    Way("proposals.correct", _corrects, "versions-taken", Asked("text", "Vajag divus soliņus pie ezera", TEXT)),
    Way(
        "proposals.version_summary",
        _summarises_what_is_new,
        "versions-corrected",
        Asked("summary", "Vajag divus soliņus pie ezera", {**TEXT, "Нужна скамейка": "proposals-summary-not-latvian"}),
    ),
    Way("verdicts.appeal", _appeals, "verdicts-appeal-sent", Asked("reason", "Var taisīt arī no dēļiem", TEXT)),
    Way(
        "verdicts.photo",
        _shows_what_it_looks_like,
        "verdicts-photo-sent",
        Asked("photo", PHOTO, {"Nav nekā": "forms-valid-photo"}),
    ),
    Way("verdicts.words", _writes_what_is_not_done, "verdicts-words-sent", Asked("text", "Soliņa tur nav", TEXT)),
    Way("proposals.where", _says_where_to_turn, "proposals-where-told", Asked("where", "Latvijas Valsts ceļi", TEXT)),
    Way(
        "proposals.decide",
        _decides,
        "proposals-decided-reply",
        _status(Status.NOT_COMPETENCE),
        WHY,
        Asked("where_to", "Latvijas Valsts meži, tālrunis 67805420", NEXT),
        Asked("perhaps_on", SKIP, AHEAD),
        Asked("opinion", "Padome to atbalsta.", TEXT),
    ),
    Way(
        "proposals.decide",
        _decides,
        "proposals-decided-reply",
        _status(Status.WE_DO_IT),
        WHY,
        STEP,
        Asked("by_on", "12.12.2026", AHEAD),
    ),
    Way(
        "proposals.decide",
        _decides,
        "proposals-decided-reply",
        _status(Status.FORWARDED),
        Asked("forwarded_to", "Īpašumu nodaļa", TEXT),
        Asked("reason", "Krastu kopj ___.", REASON),
        Asked("blank", "Īpašumu nodaļa", TEXT),
        Asked("own_step", "Nodaļa mērīs krastu.", NEXT),
        Asked("clock_on", "12.12.2026", AHEAD),
        Asked("opinion", SKIP, TEXT),
    ),
    Way(
        "proposals.decide",
        _decides,
        "proposals-decided-reply",
        _status(Status.MERGED),
        Asked("other", "2", {**TEXT, "1": "merging-itself"}),
        WHY,
    ),
    Way(
        "proposals.decide",
        _decides,
        "proposals-asked-author",
        _status(Status.NEEDS_CLARIFICATION),
        Asked("asked", "Kurā krastā?", TEXT),
    ),
    Way(
        "proposals.answer",
        _answers,
        "proposals-decided-reply",
        _status(Status.ACCEPTED),
        WHY,
        STEP,
        Asked("perhaps_on", SKIP, AHEAD),
        Asked("why_no_day", "Vēl nav iepirkuma.", WHY_NOT),
        Asked("office", "Īpašumu nodaļa", TEXT),
    ),
    Way(
        "proposals.quote",
        _quotes,
        "proposals-decided-reply",
        _status(Status.NOT_ACCEPTED),
        WHY,
        STEP,
        Asked("perhaps_on", SKIP, AHEAD),
        Asked("document", "vēstule Nr. 5-12/77", TEXT),
        Asked(
            "document_on", "20.11.2026", {"kad būs laiks": "forms-valid-past", "20.12.2026": "answers-document-ahead"}
        ),
    ),
    Way("danger.answer", _answers_who_is_in_danger, "danger-answered", Asked("text", "Esmu pie tālruņa.", TEXT)),
    Way(
        "roles.invite",
        _invites,
        "roles-invited",
        Asked("role", RoleName.ALTERNATE, CHOICE),
        Asked("parish", "alsviku", CHOICE),
        Asked("village", "Strautiņi", TEXT),
    ),
    Way(
        "roles.away",
        _goes_away,
        "roles-away-set",
        Asked("until", "10.12.2026", {**DAY, "01.11.2026": "roles-away-past", "01.12.2030": "roles-away-too-long"}),
    ),
    Way(
        "roles.away",
        _names_a_substitute,
        "roles-away-set",
        Asked("until", "10.12.2026", {**DAY, "01.11.2026": "roles-away-past"}),
        Asked("substitute", "nobody", CHOICE),
    ),
    Way(
        "polls.make",
        _asks_the_parish,
        "polls-preview",
        Asked("asked", "Kur likt soliņu?", TEXT),
        Asked("kind", "one", CHOICE),
        Asked(
            "options",
            "Pie ezera\nPie skolas",
            {"Pie ezera": "polls-options-count", "Pie ezera\npie ezera": "polls-options-twice"},
        ),
        Asked(
            "closes_at",
            "10.12.2026 20.00",
            {"kad būs laiks": "forms-valid-moment", "23.11. 10.30": "polls-closing-past"},
        ),
        Asked("shows", "never", CHOICE),
        Asked("asks_why", "yes", CHOICE),
        Asked("picture", SKIP, {"Nav": "forms-valid-photo"}),
        Asked("other", "Where?\nBy the lake\nBy the school", {"Where is it?": "polls-translation-lines"}),
    ),
    Way(
        "polls.make",
        _asks_some_parishes,
        "polls-preview",
        Asked("where", "some", CHOICE),
        Asked("places", "Maliena, Annas pagasts un Liepna", {**TEXT, "Rīga, Liepna": "territories-unclear"}),
        Asked("asked", "Kur likt soliņu?", TEXT),
        Asked("kind", "several", CHOICE),
        Asked("options", "Pie ezera\nPie skolas\nPie veikala", {"Pie ezera": "polls-options-count"}),
        Asked("most", "2", {"11": "forms-valid-number-between"}),
        Asked("closes_at", "10.12.2026 20.00", {"01.12.2030 20.00": "polls-closing-too-far"}),
        Asked("shows", "after", CHOICE),
        Asked("asks_why", "no", CHOICE),
        Asked("picture", SKIP, {"Nav": "forms-valid-photo"}),
        Asked("other", SKIP, {"Where is it?": "polls-translation-lines"}),
    ),
    Way("polls.stop", _stops, "conclusions-stopped", Asked("why", "Soliņš jau ir uzdāvināts.", TEXT)),
    Way(
        "opinions.sign",
        _signs,
        "opinions-signed",
        Asked("text", "Malienas pagasta iedzīvotāji vēlas soliņu pie skolas.", TEXT),
    ),
    Way(
        "polls.conclude",
        _concludes,
        "conclusions-saved",
        Asked("outcome", Status.PARTLY, CHOICE),
        Asked("reason", "Vienam soliņam pietiek.", {**TEXT, "Pieņemts zināšanai": "answers-reason-missing"}),
        Asked("next_step", "Pasūtīsim soliņu.", {**TEXT, "Pieņemts zināšanai": "answers-next-step-missing"}),
        Asked("by_on", "15.12.2026.", AHEAD),
    ),
    Way(
        "polls.later",
        _opens_later,
        "polls-planned",
        Asked(
            "opens_at", "25.11.2026 9.00", {"kad būs laiks": "forms-valid-moment", "23.11. 9.00": "polls-moment-past"}
        ),
    ),
    Way(
        "polls.stance",
        _takes_a_stance,
        "stances-taken",
        Asked("option", "2", CHOICE),
        Asked("reason", "Tur ir elektrība.", TEXT),
    ),
    Way(
        "polls.stance",
        _takes_a_stance_in_order,
        "stances-taken",
        Asked("order", "2, 1, 3", {"?": "forms-too-short", "2, 2": "stances-unclear-ranking"}),
        Asked("reason", "Tur ir elektrība.", TEXT),
    ),
    Way(
        "polls.paper",
        _copies_sheets,
        "paper-entered",
        Asked(
            "sheets",
            "2 = 7\nPie ezera: 3",
            {"?": "forms-too-short", "5": "paper-unclear-one", "1, 2": "paper-unclear-one"},
        ),
    ),
    Way(
        "polls.paper",
        _copies_orders,
        "paper-entered",
        Asked("parish", "liepnas", CHOICE),
        Asked("sheets", "2, 1, 3\n1, 2 = 4", {"1 = 0": "paper-how-many", "1, 1": "paper-unclear-ranking"}),
    ),
    Way(
        "slips.idea",
        _helps_with_an_idea,
        "slips-entered-first",
        Asked("text", "Vajag soliņu pie ezera", TEXT),
        Asked("topic", "roads", CHOICE),
        Asked("place", "pie veikala", {"ļoti tālu " * 21: "forms-valid-place"}),
    ),
    Way(
        "slips.idea",
        _helps_anywhere,
        "slips-entered-first",
        Asked("parish", "aluksne", CHOICE),
        Asked("text", "Vajag soliņu pie ezera", TEXT),
        Asked("topic", "roads", CHOICE),
        Asked("place", "pie veikala", {"ļoti tālu " * 21: "forms-valid-place"}),
    ),
    Way(
        "slips.problem",
        _helps_with_a_problem,
        "slips-entered-first",
        Asked("text", "Liela bedre pie veikala", TEXT),
        Asked("topic", "roads", CHOICE),
        Asked("place", "pie veikala", {"ļoti tālu " * 21: "forms-valid-place"}),
    ),
    Way("slips.question", _helps_to_ask, "slips-entered-first", Asked("text", "Kad tīrīs ceļu?", TEXT)),
    Way(
        "slips.vote",
        _helps_to_vote,
        "slips-entered-first",
        Asked("poll", "1", CHOICE),
        Asked("vote", "2", {"99": "paper-unclear-one"}),
    ),
    Way(
        "slips.add",
        _helps_to_add,
        "slips-entered",
        Asked("matter", "inquiries:1", CHOICE),
        Asked("text", "Pie skolas.", TEXT),
    ),
    Way(
        "slips.support",
        _helps_to_support,
        "slips-entered-first",
        Asked("proposal", "AL-2026-0001", {"AL-2026-0077": "proposals-unknown"}),
        Asked("act", "support", CHOICE),
    ),
    Way(
        "slips.verdict",
        _helps_to_judge,
        "slips-entered",
        Asked("matter", "answers:2", CHOICE),
        Asked("said", "appeal", CHOICE),
        Asked("why", "Tur soliņa nav.", TEXT),
    ),
    Way(
        "slips.verdict",
        _helps_to_judge_what_was_done,
        "slips-entered",
        Asked("matter", "answers:3", CHOICE),
        Asked("said", "done-no", CHOICE),
        Asked("not_done", "Soliņam nav atzveltnes.", TEXT),
    ),
    Way("slips.withdraw", _helps_to_withdraw, "slips-withdrawn", Asked("matter", "proposals:1", CHOICE)),
    Way(
        "slips.come",
        _helps_to_come,
        "slips-entered-first",
        Asked("meeting", "1", CHOICE),
        Asked("answer", "yes", CHOICE),
    ),
    Way(
        "meetings.make",
        _calls_a_meeting,
        "meetings-preview",
        Asked("kind", "residents", CHOICE),
        Asked("title", "Par skolas telpām", TEXT),
        Asked("starts_at", "10.12.2026 18.00", {**MOMENT, "23.11. 9.00": "meetings-past"}),
        Asked("place", "Tautas nams", {"?": "forms-valid-place"}),
        Asked("link", "https://example.lv/sapulce", {"example.lv": "meetings-link-unclear"}),
        Asked("agenda", "Jumts\nApkure", TEXT),
        Asked("audience", "visiem", TEXT),
        Asked("seats", "40", {"0": "forms-valid-number-between"}),
        Asked("contact", "bibliotēka", TEXT),
    ),
    Way(
        "meetings.make",
        _calls_a_sitting,
        "meetings-preview",
        Asked("kind", "sitting", CHOICE),
        Asked("where", "some", CHOICE),
        Asked("places", "Maliena, Anna", {"Rīga": "territories-unclear"}),
        Asked("title", "Kārtējā sēde", TEXT),
        Asked("starts_at", "10.12.2026 18.00", MOMENT),
        Asked("place", SKIP, {"ļoti tālu " * 21: "forms-valid-place"}),
        Asked("link", SKIP, {"example.lv": "meetings-link-unclear"}),
        Asked("agenda", SKIP, TEXT),
        Asked("audience", SKIP, TEXT),
        Asked("seats", SKIP, {"0": "forms-valid-number-between"}),
        Asked("contact", SKIP, TEXT),
    ),
    Way(
        "entries.make",
        _describes_an_entry,
        "entries-preview",
        Asked("kind", "draft_rules", CHOICE),
        Asked("where", "some", CHOICE),
        Asked("places", "Liepnas un Malienas", {"Rīga": "territories-unclear"}),
        Asked("title", "Par atkritumiem", TEXT),
        Asked("from_on", "1.12.", {"drīz": "forms-valid-day"}),
        Asked("until_on", "20.12.", {"31.2.": "forms-no-such-day", "2.12.": "entries-short-draft-rules"}),
        Asked("link", "https://example.lv/noteikumi", {"example.lv": "entries-link-unclear"}),
        Asked("how", "Jautājiet vides speciālistam.", TEXT),
    ),
    Way(
        "consultations.ask",
        _asks_the_council,
        "consultations-sent",
        Asked("where", "some", CHOICE),
        Asked("places", "Liepnas un Malienas", {"Rīga": "territories-unclear"}),
        Asked("text", "Vai slēgt bibliotēku Malienā?", TEXT),
        Asked("files", SKIP, {}),
        Asked("due_on", "30.11.2026", {"31.2.": "forms-no-such-day", "8.12.": "consultations-due-late"}),
        Asked("why_short", "Projektu iesniedz decembrī.", TEXT),
        Asked("decides_on", "15.12.2026", {"drīz": "forms-valid-day", "30.11.": "consultations-decides-sooner"}),
    ),
    Way(
        "consultations.extend",
        _wants_more_time,
        "consultations-extension-asked",
        Asked("until_on", "21.12.2026", {"31.2.": "forms-no-such-day", "8.01.2027": "consultations-until-late"}),
        Asked("reason", "Sapulce 15. decembrī.", TEXT),
    ),
    Way(
        "consultations.decline",
        _gives_no_more_time,
        "consultations-extension-declined",
        Asked("why", "Lēmums jāpieņem šogad.", TEXT),
    ),
    Way("consultations.withdraw", _takes_a_question_back, "consultations-withdrawn", Asked("why", "Paliek.", TEXT)),
    Way(
        "consultations.voice", _says_what_they_think, "consultations-voice-kept", Asked("text", "Bērni tur lasa.", TEXT)
    ),
    Way(
        "consultations.poll",
        _asks_residents,
        "consulted-polls-opened",
        Asked("asked", "Vai slēgt bibliotēku?", TEXT),
        Asked("closes_at", "3.12.2026 plkst. 20.00", {"9.12.2026 plkst. 20.00": "consulted-closing-late"}),
    ),
    Way(
        "consultations.opinion",
        _writes_an_opinion,
        "consulted-signed",
        Asked("stance", "has", CHOICE),
        Asked("took_part", "12", {"daudz": "forms-valid-number-between"}),
        Asked("in_favour", "8", {"13": "consulted-numbers-wrong"}),
        Asked("against", "3", {"7": "consulted-numbers-wrong"}),
        Asked("reasons", "Bērniem tā ir vienīgā lasītava.", REASON),
    ),
    Way(
        "consultations.answer",
        _answers_for_the_council,
        "consulted-answer-sent",
        Asked("text", "Bibliotēka Malienā ir vajadzīga.", TEXT),
    ),
    Way(
        "consultations.decide",
        _decides_for_the_municipality,
        "consulted-decided",
        Asked("outcome", "accepted", CHOICE),
        Asked("reason", "Bērniem tā ir vienīgā lasītava.", REASON),
        Asked("next_step", "Bibliotēka strādās divas dienas nedēļā.", NEXT),
        Asked("by_on", "15.12.2026", AHEAD),
    ),
    Way(
        "matters.put",
        _puts_something_forward,
        "matters-put",
        Asked("kind", "draft", CHOICE),
        Asked("text", "Bibliotēka strādā arī sestdienās.", TEXT),
        Asked("files", SKIP, {}),
    ),
    Way("matters.stage", _notes_a_stage, "matters-stage-kept", Asked("note", "Nauda budžetā ir.", TEXT)),
    Way(
        "matters.decide",
        _decides_what_was_put_forward,
        "matters-decided",
        Asked("outcome", "accepted", CHOICE),
        Asked("reason", "Sestdienās tur ir bērni.", REASON),
        Asked("next_step", "Bibliotēka strādās arī sestdienās.", NEXT),
        Asked("by_on", "15.12.2026", AHEAD),
    ),
    Way(
        "matters.withdraw",
        _takes_it_back_from_the_municipality,
        "matters-withdrawn",
        Asked("why", "Jau ir izdarīts.", TEXT),
    ),
    Way("entries.withdraw", _withdraws_an_entry, "entries-withdrawn", Asked("why", "Projektu pārstrādā.", TEXT)),
    Way("meetings.late", _calls_too_late, "meetings-announced", Asked("why", "Atsūtīja tikai vakar.", TEXT)),
    Way("sittings.excuse", _cannot_come, "quorum-excused", Asked("reason", "Esmu komandējumā.", TEXT)),
    Way("seats.give", _gives_a_seat, "seats-invitation", Asked("who", "invite", CHOICE)),
    Way(
        "seats.place",
        _places_a_seat,
        "seats-list",
        Asked("elected_in", "annas", CHOICE),
        Asked("represents", "alsviku", CHOICE),
    ),
    Way("sittings.request", _asks_for_a_sitting, "sittings-requested", Asked("reason", "Par autobusiem.", TEXT)),
    Way(
        "sittings.roll",
        _counts_who_came,
        "quorum-failed",
        Asked("present", "7", {"300": "forms-valid-number-between", "17": "quorum-present-most"}),
    ),
    Way("meetings.cancel", _cancels_a_meeting, "meetings-cancelled", Asked("reason", "Zālē nav apkures.", TEXT)),
    Way("meetings.here", _is_there, "checkin-came", Asked("code", "48213", {**TEXT, "00000": "checkin-unknown"})),
    Way(
        "meetings.record",
        _says_what_came_of_it,
        "afterwards-kept",
        Asked("came", "34", {"6000": "forms-valid-number-between"}),
        Asked("decided", "Jumtu labo vasarā.", {**TEXT, "Būs A-99": "afterwards-no-matter"}),
        Asked("promised", "Ilze: saskaitīt krēslus līdz 15.12.", {"Ilze saskaita": "commitments-unclear"}),
    ),
    Way(
        "meetings.record",
        _says_what_came_of_a_sitting,
        "afterwards-kept",
        Asked("came", "12", {"6000": "forms-valid-number-between"}),
        Asked("decided", "Atbalstīt jumtu.", TEXT),
        Asked("votes", "9 2 1 0", {"visi par": "afterwards-votes-unclear", "19 1 0 0": "afterwards-votes-many"}),
        Asked("promised", SKIP, {"Ilze saskaita": "commitments-unclear"}),
        Asked("led_by", "Dace Liepa", TEXT),
        Asked("minutes_by", "Ilze Ozola", TEXT),
    ),
    Way("commitments.later", _is_late, "commitments-moved-reply", Asked("by_on", "20.12.2026", AHEAD)),
    Way("meetings.question", _asks_at_a_meeting, "questions-taken-question", Asked("text", "Kad sāks?", TEXT)),
    Way("meetings.item", _suggests_a_topic, "questions-taken-item", Asked("text", "Par ceļu", TEXT)),
    Way("questions.answer", _answers_at_a_meeting, "questions-kept", Asked("answer", "Pavasarī.", TEXT)),
    Way("questions.decline", _leaves_out_a_topic, "questions-kept", Asked("reason", "Runāsim maijā.", TEXT)),
    Way(
        "announcements.make",
        _speaks_to_the_parish,
        "announcements-preview",
        Asked("text", "Sestdien plkst. 10.00 talka pie ezera.", TEXT),
        Asked("picture", SKIP, {"?": "forms-valid-several"}),
        Asked("button", "https://example.lv/talka", {"example.lv": "announcements-button-unclear"}),
        Asked("urgent", "Izskalots tilts.", TEXT),
        Asked("other", "В субботу в 10.00 толока у озера.", TEXT),
        Asked("goes_at", "10.12.2026 18.00", {**MOMENT, "23.11. 9.00": "announcements-moment-past"}),
    ),
    Way(
        "announcements.make",
        _speaks_to_some_parishes,
        "announcements-preview",
        Asked("where", "some", CHOICE),
        Asked("places", "Maliena, Anna", {"Rīga": "territories-unclear"}),
        Asked("text", "Sestdien plkst. 10.00 talka pie ezera.", TEXT),
        Asked("picture", SKIP, {"?": "forms-valid-several"}),
        Asked("button", SKIP, {"example.lv": "announcements-button-unclear"}),
        Asked("urgent", SKIP, TEXT),
        Asked("goes_at", SKIP, MOMENT),
    ),
    Way("announcements.note", _reads_it_for_all, "announcements-returned", Asked("note", "Trūkst vietas.", TEXT)),
    Way("announcements.withdraw", _withdraws, "announcements-withdrawn", Asked("reason", "Būs vētra.", TEXT)),
    Way(
        "polls.why",
        _says_why_so,
        "whys-kept",
        Asked("text", "Tur visi pastaigājas.", TEXT),
        Asked("may_quote", "yes", CHOICE),
    ),
    Way("polls.why_words", _writes_down_a_voice, "whys-written", Asked("text", "Tur visi pastaigājas.", TEXT)),
    Way(
        "meetings.reminders",
        _chooses_reminders,
        "reminders-set",
        Asked("wished", "nedēļu, dienu un 2 stundas", {**TEXT, "kad gribas": "reminders-unclear"}),
    ),
    Way(
        "inquiries.ask",
        _asks_a_question,
        "inquiries-asked",
        Asked("text", "Kad salabos ceļu?", TEXT),
        Asked("shown", "Anna Ozola", {**TEXT, "Anna " * 13: "forms-too-long"}),
    ),
    Way("inquiries.add", _adds_to_a_question, "inquiries-added", Asked("text", "Un ielu?", TEXT)),
    Way("inquiries.answer", _answers_a_question, "inquiries-sent", Asked("text", "Oktobrī.", TEXT)),
    Way("inquiries.block", _blocks, "inquiries-blocked", Asked("reason", "Draudi un lamas.", TEXT)),
    Way("inquiries.appeal", _appeals_a_block, "inquiries-appeal-sent", Asked("reason", "Tikai jautāju.", TEXT)),
    Way("inquiries.report", _reports_a_thread, "inquiries-report-sent", Asked("reason", "Tie ir draudi.", TEXT)),
    Way("inquiries.judge", _answers_a_report, "inquiries-judged", Asked("text", "Parunāšu ar abiem.", TEXT)),
    Way(
        "bulletins.line",
        _tells_of_the_council,
        "bulletins-added",
        Asked("parish", "aluksne", CHOICE),
        Asked(
            "text",
            "Ceļu uz Brenciem labos oktobrī.",
            {**TEXT, "Дорогу будут чинить в октябре": "bulletins-not-latvian"},
        ),
    ),
    Way(
        "directory.own",
        _shows_themselves,
        "directory-saved",
        Asked("shown", "Ilze Kalniņa", {**TEXT, "Ilze " * 13: "forms-too-long"}),
        Asked("topic", "roads", CHOICE),
        Asked("second", "parks", CHOICE),
        Asked("line", "Trešdienās esmu bibliotēkā.", TEXT),
    ),
    Way("chats.group", _looks_for_a_group, "chats-no-group", Asked("parish", "ilzenes", CHOICE)),
    Way("people.parish", _moves, "people-moved", Asked("place", "jaunannas", PLACE)),
    Way("people.parish", _joins, "people-ask-age", Asked("place", "jaunannas", PLACE)),
    Way(
        "privacy.name",
        _names_herself,
        "privacy-name-shown",
        Asked("shown", "Anna Ozola", {**TEXT, "Anna " * 13: "forms-too-long"}),
    ),
)
# One for each form, where one tells as much as all.
ONE_EACH = tuple({way.form: way for way in reversed(WAYS)}.values())

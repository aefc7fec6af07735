"""What people do in a storm. To add a walk: a function of a few lines, and its line in WALKS."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.channels.telegram_shown import formatted
from storage.outbox import from_json
from tests.double import Message
from tests.outside import number_in
from tests.program import day_ahead
from tests.storm import errands
from tests.storm.people import Somebody
from tests.storm.told import Reminder

SUPPORT = re.compile(r"proposals\.support:\d+")
VOTE = re.compile(r"polls\.vote:1:\d+")
CORRECT, SIMILAR, RECEIVED = "Vai viss ir pareizi?", "nosūtiet savu", "Priekšlikums saņemts"
NEXT = (CORRECT, SIMILAR, RECEIVED)  # a question that came twice may be pressed while the next answer is on its way
RECENT = 30  # messages in a group
FAST = 3
DOUBT = re.compile(r"outbox\.arrived:(\d+)")


@dataclass(frozen=True)
class Walk:
    """`often`: its share among the walks of the same people; `to_the_end`: also when nobody begins anything new."""

    name: str
    act: Callable[[Somebody], Awaitable[None]]
    often: int = 1
    to_the_end: bool = False


# ---------------------------------------------------------------- strangers


async def joins(who: Somebody) -> None:
    own = who.town.own.units[who.parish]
    await who.says("/start", "Labdien!")
    await who.taps("Turpināt", "Kur Jūs dzīvojat?")
    await who.says(own.nominative, "13 gadu")
    await who.taps("Jā", "Paldies, viss ir gatavs")
    who.town.told.joined[who.id] = who.parish


# ---------------------------------------------------------------- residents


async def proposes(who: Somebody) -> None:
    asked = await who.says("/priekslikums", "Ko Jūs ierosināt?", "Jūsu iesāktais")
    if "Jūsu iesāktais" in asked.text:
        await who.taps("Sākt no jauna", "Ko Jūs ierosināt?")
    text = something(who, "Vajag soliņu pie ezera")
    await who.says(text, "Par ko tas ir?")
    await _finishes(who, text)


async def is_asked_what_it_is(who: Somebody) -> None:
    """Writes without being asked, and then makes a proposal of it, or does not."""
    text = something(who, "Vajag lampu pie skolas")
    await who.says(text, "Teksts ir saglabāts", "Pievienots iepriekšējam")
    who.town.told.kept[text] = who.id
    if who.town.chance.random() < 0.5:
        await who.taps("Neko", "Tas ir izdzēsts")
        forgets_kept(who)
    elif who.town.chance.random() < 0.5:
        await who.taps("Priekšlikums", "Par ko tas ir?")
        forgets_kept(who)
        await _finishes(who, "")


def forgets_kept(who: Somebody) -> None:
    kept = who.town.told.kept
    for text in [text for text, owner in kept.items() if owner == who.id]:
        del kept[text]


async def _finishes(who: Somebody, text: str) -> None:
    if text:
        who.town.told.said[text] = who.id
    await who.taps("Parki", "Kur tas ir?")
    received = await who.taps("Izlaist", *NEXT)
    while RECEIVED not in received.text:  # something similar may be published at any moment
        if SIMILAR in received.text:
            received = await who.taps("Tomēr nosūtīt savu", *NEXT)
        else:
            received = await who.taps("Nosūtīt", *NEXT)
    who.town.told.received[number_in(received.text)] = (who.id, text)


def something(who: Somebody, words: str) -> str:
    """Never said before."""
    who.town.told.texts += 1
    return f"{words}, variants v{who.town.told.texts}x"


async def supports(who: Somebody) -> None:
    """In the group, where the short answer over the button is all they get."""
    cards = [(card, button.data) for card in recent(who) for button in card.buttons if SUPPORT.fullmatch(button.data)]
    if not cards:
        return
    card, data = who.town.chance.choice(cards)
    key = who.id, int(data.partition(":")[2])
    who.town.told.supports.pop(key, None)  # nobody knows, until it is answered
    tap = await who.touches(card, data)
    if "ir ieskaitīts" in tap.answer:
        who.town.told.supports[key] = True


async def votes(who: Somebody) -> None:
    """In the group; the last of their answers that was confirmed is what counts."""
    cards = [(card, button.data) for card in recent(who) for button in card.buttons if VOTE.fullmatch(button.data)]
    if not cards:
        return
    card, data = who.town.chance.choice(cards)
    who.town.told.votes.pop(who.id, None)  # nobody knows, until it is answered
    tap = await who.touches(card, data)
    if tap.answer.startswith("Ieskaitīts"):
        who.town.told.votes[who.id] = data.rpartition(":")[2]


def recent(who: Somebody) -> list[Message]:
    return who.town.groups[who.parish].screen()[-RECENT:]


async def takes_back(who: Somebody) -> None:
    mine = [key for key, stands in who.town.told.supports.items() if key[0] == who.id and stands]
    if not mine:
        return
    key = _, id = who.town.chance.choice(mine)
    shown = await who.says(number := who.town.number(id), number)
    if any(button.data == f"proposals.unsupport:{id}" for button in shown.buttons):
        who.town.told.supports.pop(key)
        answer = await who.presses(shown, f"proposals.unsupport:{id}", "ir atsaukts", "ir noslēgts")
        who.town.told.supports[key] = "ir noslēgts" in answer.text


async def asks_fast(who: Somebody) -> None:
    """Several questions without waiting: the answers come in their order."""
    known = sorted(who.town.told.published)
    if len(known) < FAST:
        return
    numbers = who.town.chance.sample(known, FAST)
    before, row = len(who.person.chat.messages), who.town.newest_row()
    for number in numbers:
        await who.person.says(number)
    await who.settles()
    answers = [one.text for one in who.since(before) if one.by_bot]
    first = {one: at for one in numbers for at, text in reversed(list(enumerate(answers))) if text.startswith(one)}
    if len(first) < FAST and not who.town.is_closed:
        who.town.told.unanswered.append(f"{who.id}: asked {numbers}, answered {sorted(first)}")
    may_overtake = {who.town.number(id) for id in who.town.repeated_answers(who.person, row)}
    wanted = [one for one in numbers if one in first and one not in may_overtake]
    who.town.told.saw_in_order(who.id, wanted, sorted(wanted, key=lambda one: first[one]))


async def looks_at_own(who: Somebody) -> None:
    await who.says("/mani", "Mani priekšlikumi", "nav neviena priekšlikuma")


async def blocks_for_a_while(who: Somebody) -> None:
    who.town.told.blocked.add(who.id)
    await who.person.blocks()
    await asyncio.sleep(who.town.chance.uniform(0, 2))
    await who.person.unblocks()
    await who.says("sākums", "Ko vēlaties darīt?")


# ---------------------------------------------------------------- who speaks for a parish


async def publishes(who: Somebody) -> None:
    for card in who.unread("Publicēt"):
        data = card.button("Publicēt").data
        number = number_in(card.text)
        await who.presses(card, data, f"Publicēts: {number}", "jau ir publicēts")
        who.town.told.published.add(number)


async def settles(who: Somebody) -> None:
    """Looks whether the post is there, and says so; of an announcement nobody can see that, so it is a guess."""
    for asked in who.unread("Sūtīt vēlreiz"):
        found = DOUBT.fullmatch(asked.button("Pienāca").data)
        assert found is not None
        label = "Pienāca" if has_arrived(who, int(found[1])) else "Sūtīt vēlreiz"
        tap = await who.touches(asked, asked.button(label).data)
        who.town.told.settled[label if "Labi" in tap.answer else "was settled before"] += 1


def has_arrived(who: Somebody, id: int) -> bool:
    """What stands in the group word for word, as a person would see."""
    rows = who.town.machine.rows("SELECT address, body FROM outbox WHERE id = :id AND body IS NOT NULL", id=id)
    if not rows:
        return True
    [(address, body)] = rows
    place = int(str(address).partition(":")[2])
    if place > 0:
        return who.town.chance.random() < 0.5
    text, _ = formatted(from_json(str(body)))
    return any(one.by_bot and one.text == text for one in who.town.double.history(place))


# ---------------------------------------------------------------- the staff


async def decides(who: Somebody) -> None:
    told = who.town.told
    open_ = sorted(told.published - told.decided.keys() - told.deciding)
    if not open_:
        return
    number = who.town.chance.choice(open_)
    told.deciding.add(number)
    reason = something(who, "Naudas pietiek vienam soliņam")
    await who.says(number, number)
    await who.taps("Atbildēt", "Kāds ir lēmums?")
    await who.says("Daļēji ņemts vērā", "Kāds ir pamatojums?")
    await who.says(reason, "Kas notiks tālāk?")
    await who.says("Uzstādīsim soliņu.", "Līdz kuram datumam?")
    await who.says(day_ahead(), "Kurš atbild?")
    await who.taps("Izlaist", "Vai viss ir pareizi?")
    await who.taps("Nosūtīt", "Saglabāts")
    told.decided[number] = reason


async def reminds(who: Somebody) -> None:
    name = f"r{len(who.town.told.reminders)}"
    parish = who.town.chance.choice(who.town.parishes)
    after = int(who.town.chance.uniform(0.5, 8) * 1000)
    who.town.told.reminders[name] = Reminder()
    people = frozenset(id for id, lives_in in who.town.told.joined.items() if lives_in == parish)
    ordered_at = time.time()
    await who.says(f"/{errands.REMIND} {name} {parish} {after}", errands.reminding(name))
    who.town.told.reminders[name] = Reminder(parish, ordered_at, people)


async def announces(who: Somebody) -> None:
    name = f"a{len(who.town.told.announcements)}"
    who.town.told.announcements[name] = frozenset()
    joined = frozenset(who.town.told.joined)
    await who.says(f"/{errands.ANNOUNCE} {name}", errands.announcing(name))
    who.town.told.announcements[name] = joined


# ---------------------------------------------------------------- the tables

STRANGERS = (Walk("joins", joins),)
RESIDENTS = (
    Walk("proposes", proposes, 4),
    Walk("is asked what it is", is_asked_what_it_is, 2),
    Walk("supports", supports, 8),
    Walk("takes support back", takes_back, 1),
    Walk("votes", votes, 6),
    Walk("asks fast", asks_fast, 4),
    Walk("looks at their own", looks_at_own, 1),
    Walk("blocks the bot for a while", blocks_for_a_while, 1),
)
SPEAKERS = (Walk("publishes", publishes, 2, to_the_end=True), Walk("settles a doubt", settles, 1, to_the_end=True))
STAFF = (
    Walk("decides", decides, 8),
    Walk("reminds", reminds, 3),
    Walk("announces", announces, 1),
    Walk("settles a doubt", settles, 4, to_the_end=True),
)

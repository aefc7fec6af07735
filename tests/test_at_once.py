"""Two people act at the same moment: nothing happens twice, nothing wrong, and each of them is answered."""

import pytest

from bot.domain.roles import RoleName
from bot.messages import Inbound, Tap
from storage.rows import Row
from tests.chat import Actor, Chat, Room, Shown, event
from tests.proposals import publishes, submits

REASON = "Krasts ir applūstošs."
KEPT = """
SELECT number || status || changed_at || public_text AS it FROM proposals
UNION ALL SELECT id || status FROM answers
UNION ALL SELECT id || coalesce(forwarded_at, skipped_at, later_at, '') FROM shares
UNION ALL SELECT id || coalesce(away_until, ended_at, '') FROM roles
UNION ALL SELECT id || kind FROM invitations
UNION ALL SELECT id || kind FROM chats
"""
OF_EVERYBODY = ("proposals.open", "proposals.support", "proposals.follow", "proposals.official", "proposals.other_view")
REFUSAL = ("Nav ņemts vērā", REASON, "Meklēsim citu vietu.", "Izlaist", "Izlaist")


def press(actor: Actor, label: str, *, in_: Room | None = None, of: Actor | None = None) -> Inbound:
    """A press that has not arrived yet; `of`: the button is on somebody else's screen and was sent on."""
    shown, choice = (of or actor)._find(label, in_, None)
    return pressed(actor, choice.tap, shown, in_ or actor)


def pressed(actor: Actor, tap: str, shown: Shown, here: Actor | Room) -> Inbound:
    return Inbound(event(), here.address, actor.address, sender_name=actor.name, tap=Tap(tap, event(), shown.id))


async def at_once(chat: Chat, *presses: Inbound) -> None:
    """All of them arrive together; nothing breaks, and everybody reads an answer, over the button or below it."""
    screens, toasts = chat.platform.screens, chat.platform.toasts
    before = {one.sender: len(screens.get(one.sender, [])) for one in presses}
    await chat.happens(*presses)
    assert not await chat.rows("SELECT error FROM inbox WHERE dead_at IS NOT NULL")
    for sender, count in before.items():
        silent = [one for one in presses if one.sender == sender and one.tap and not toasts[one.tap.token][0]]
        assert len(screens.get(sender, [])) - count >= len(silent), f"{sender} pressed and was not answered"


async def proposals(chat: Chat) -> list[Row]:
    return await chat.rows("SELECT number, status, text, published_at IS NOT NULL AS is_published FROM proposals")


async def steps(chat: Chat) -> list[str]:
    return [str(row["status"]) for row in await chat.rows("SELECT status FROM answers ORDER BY id")]


def hears(actor: Actor, phrase: str) -> int:
    return sum(actor.chat.says(shown, phrase, {}) for shown in actor.screen)


# ---------------------------------------------------------------- submitting and publishing


async def test_send_pressed_twice_is_one_proposal(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await anna.says("Priekšlikums")
    await anna.says("Vajag soliņu")
    await anna.taps("Parki, rotaļlaukumi")
    await anna.taps("Izlaist")
    await at_once(chat, press(anna, "Nosūtīt"), press(anna, "Nosūtīt"))

    assert len(await proposals(chat)) == hears(anna, "proposals-received") == len(ilze.screen) == 1


async def test_publish_pressed_twice_publishes_once(chat: Chat, anna: Actor, ilze: Actor, group: Room) -> None:
    await submits(anna)
    await at_once(chat, press(ilze, "Publicēt"), press(ilze, "Publicēt"))

    ilze.sees("proposals-published-reply")
    ilze.sees("statuses-published-already")
    assert len(group.screen) == hears(anna, "proposals-published") == 1


async def test_chair_and_coordinator_publish_at_once(chat: Chat, anna: Actor, dace: Actor, peteris: Actor) -> None:
    await submits(anna)
    await at_once(chat, press(peteris, "Publicēt"), press(dace, "Publicēt"))

    peteris.sees("proposals-published-reply")
    dace.sees("statuses-published-already")
    assert hears(anna, "proposals-published") == hears(peteris, "shares-please-forward") == 1
    assert not hears(dace, "shares-please-forward")


@pytest.mark.parametrize("first", ["Pēteris", "Dace"])
async def test_one_publishes_and_one_does_not(
    chat: Chat, anna: Actor, dace: Actor, peteris: Actor, group: Room, first: str
) -> None:
    await submits(anna)
    await dace.taps("Nepublicēt")
    presses = {"Pēteris": press(peteris, "Publicēt"), "Dace": press(dace, "Reklāma")}
    await at_once(chat, presses.pop(first), *presses.values())

    if first == "Pēteris":
        dace.sees("statuses-published-already")
    else:
        peteris.sees("statuses-closed")
    assert len(group.screen) == hears(anna, "proposals-published") == (first == "Pēteris")
    assert hears(anna, "proposals-withheld") == (first == "Dace")


@pytest.mark.parametrize("first", ["Anna", "Ilze"])
async def test_its_author_takes_it_back_while_it_is_published(
    chat: Chat, anna: Actor, ilze: Actor, group: Room, first: str
) -> None:
    await submits(anna)
    await anna.says("AL-2026-0001")
    await anna.taps("Atsaukt")
    presses = {"Anna": press(anna, "Jā, atsaukt"), "Ilze": press(ilze, "Publicēt")}
    await at_once(chat, presses.pop(first), *presses.values())
    await chat.passes(minutes=1)

    anna.sees("proposals-withdrawn")
    (row,) = await proposals(chat)
    assert (row["status"], row["is_published"]) == ("withdrawn", first == "Ilze")
    assert [("Atsaukts" in shown.text, shown.labels) for shown in group.screen] == [(True, ["Atvērt 1"])] * (
        first == "Ilze"
    )


# ---------------------------------------------------------------- supporting


@pytest.fixture
async def published(anna: Actor, ilze: Actor, group: Room) -> Room:
    """Anna's bench is in the group."""
    await submits(anna, "Vajag soliņu pie ezera")
    await publishes(ilze)
    return group


async def test_a_stranger_presses_twice_and_a_resident_once(
    chat: Chat, zane: Actor, janis: Actor, published: Room
) -> None:
    presses = [press(who, "Atbalstu 1", in_=published) for who in (zane, janis, zane)]
    await at_once(chat, *presses)
    await chat.passes(minutes=1)

    assert "Atbalstu 1 (2)" in published.last.labels
    assert not zane.screen


async def test_support_that_comes_with_the_outcome_is_told_that_it_is_over(
    chat: Chat, zane: Actor, janis: Actor, peteris: Actor, published: Room
) -> None:
    await has_decided(peteris)
    over = press(janis, "Atbalstu 1", in_=published)
    await at_once(chat, press(zane, "Atbalstu 1", in_=published), press(peteris, "Nosūtīt"), over)
    await chat.passes(minutes=1)

    assert over.tap is not None
    assert chat.platform.toasts[over.tap.token][0] == chat.phrases.text("lv", "statuses-closed", number="AL-2026-0001")
    assert len(await chat.rows("SELECT * FROM supports")) == 1


# ---------------------------------------------------------------- deciding


async def has_decided(official: Actor) -> None:
    """All but sent."""
    await official.says("AL-2026-0001")
    await official.taps("Atbildēt")
    for words in REFUSAL:
        await (official.taps(words) if words == "Izlaist" else official.says(words))


async def test_two_of_the_staff_decide_at_once(chat: Chat, anna: Actor, peteris: Actor, published: Room) -> None:
    marta = await chat.official("Marta", RoleName.STAFF)
    await has_decided(peteris)
    await has_decided(marta)
    await at_once(chat, press(marta, "Nosūtīt"), press(peteris, "Nosūtīt"))

    marta.sees("proposals-decided-reply")
    assert REASON in peteris.last.text
    assert await steps(chat) == ["in_review", "not_accepted"]
    assert sum(REASON in shown.text for shown in anna.screen) == 1


async def test_decide_pressed_twice_decides_once(chat: Chat, anna: Actor, peteris: Actor, published: Room) -> None:
    await has_decided(peteris)
    await at_once(chat, press(peteris, "Nosūtīt"), press(peteris, "Nosūtīt"))

    assert await steps(chat) == ["in_review", "not_accepted"]
    assert sum(REASON in shown.text for shown in anna.screen) == 1


# ---------------------------------------------------------------- carrying by hand, accepting a role


@pytest.mark.parametrize("other", ["Pārsūtīju", "Izlaist"])
async def test_whoever_carries_it_presses_two_buttons_at_once(
    chat: Chat, anna: Actor, peteris: Actor, other: str
) -> None:
    await submits(anna)
    await publishes(peteris)
    await at_once(chat, press(peteris, "Pārsūtīju"), press(peteris, other))

    (share,) = await chat.rows("SELECT person_id, forwarded_at, skipped_at FROM shares")
    assert share["person_id"] == (await chat.person(peteris)).id
    assert (share["forwarded_at"] is None, share["skipped_at"] is None) == (False, True)


async def test_a_link_for_one_is_accepted_by_one(chat: Chat, anna: Actor, janis: Actor, andris: Actor) -> None:
    await andris.says("lomas")
    await andris.taps("Uzaicināt")
    await andris.says("pašvaldības koordinators")
    await andris.says("Viss novads")
    start = andris.last.message.link.partition("start=")[2]
    for who in (anna, janis):
        await who.starts(start)
    await at_once(chat, press(janis, "Piekrītu"), press(anna, "Piekrītu"))

    janis.sees("roles-accepted")
    anna.sees("roles-invitation-used")
    (role,) = await chat.rows("SELECT person_id FROM roles WHERE role = 'staff'")
    assert role["person_id"] == (await chat.person(janis)).id


# ---------------------------------------------------------------- buttons in the wrong hands


async def test_a_button_that_was_sent_on_does_nothing_in_other_hands(
    chat: Chat, anna: Actor, zane: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    guntis = await chat.official("Guntis", RoleName.REPRESENTATIVE, "annas")
    await submits(anna)
    for label in ("Publicēt", "Lūgt precizēt", "Nepublicēt"):
        await at_once(chat, *(press(who, label, of=ilze) for who in (zane, janis, guntis, anna)))

    (row,) = await proposals(chat)
    assert (row["status"], row["is_published"], group.screen) == ("received", 0, [])
    assert not await chat.rows("SELECT id FROM drafts")


async def test_no_button_of_somebody_whose_role_has_ended_works(chat: Chat, anna: Actor, ilze: Actor) -> None:
    await submits(anna)
    await publishes(ilze)
    await submits(anna, "Vajag lampu pie skolas")
    await ilze.says("AL-2026-0001")
    await ilze.says("lomas")
    await ilze.taps("Atkāpties")
    await ilze.taps("Jā, izbeigt")
    before = await kept(chat)

    theirs = [(shown, choice.tap) for shown in ilze.screen for choice in shown.choices if is_of_a_role(choice.tap)]
    for shown, tap in theirs:
        await at_once(chat, pressed(ilze, tap, shown, ilze))

    assert len(theirs) > 10
    assert await kept(chat) == before
    assert not await chat.rows("SELECT id FROM drafts")


def is_of_a_role(tap: str) -> bool:
    noun = tap.partition(".")[0]
    return noun in ("proposals", "shares", "roles", "chats") and not tap.startswith(OF_EVERYBODY)


async def kept(chat: Chat) -> list[object]:
    return [row["it"] for row in await chat.rows(KEPT)]

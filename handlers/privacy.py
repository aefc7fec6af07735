"""Mani dati: see what is kept of oneself, receive it as files, correct it, delete it."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from bot import copies, erasure, files
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Value
from bot.domain.retention import FILE_LIVES
from bot.domain.roles import RoleName
from bot.drafts import FormEntry
from bot.forms import Form, Text, Words, question
from bot.media import Fetched
from bot.messages import Address, Choice, Lane, Outbound
from bot.posting import language_at
from bot.routing import Command, TapHandler, TimerEntry
from bot.turns import Rows, Turn

REVIEW_CARD = "proposals.review"
COPY = "privacy.copy"
COPIED = "privacy:copy"  # what a media row is about that is such a file


# ---------------------------------------------------------------- seeing


async def show(turn: Turn, _: str = "") -> None:
    data = await copies.everything(turn.store, turn.address)
    copy = turn.button("privacy-copy-button", tap="privacy.copy")
    correct = turn.button("privacy-correct-button", tap="privacy.correct")
    delete = turn.button("privacy-delete-button", tap="privacy.delete")
    news = _news(turn, data)
    if turn.person is None:
        text = copies.summary(turn.say, None, "", data)
        turn.speak(Outbound(text, rows=((copy,), *news, (delete,))), "privacy-mine-stranger")
        return
    text = copies.summary(turn.say, turn.person, _roles(turn), data)
    menu = turn.button("machinery-menu", tap="menu.show")
    link = turn.button("linking-button", tap="linking.show")
    who = ((turn.button("sharing-who-button", tap="slips.who"),),) if turn.is_of_two else ()
    rows = ((copy, correct), *news, (_settings(turn),), (link,), *who, (delete,), (menu,))
    turn.speak(Outbound(text, rows=rows), "privacy-mine")


def _news(turn: Turn, data: copies.Data) -> tuple[tuple[Choice, ...], ...]:
    """What other people's proposals they hear of, if any, can be turned off, and on again."""
    heard = [row["quiet_at"] is None for noun in ("supports", "follows", "joiners") for row in data.get(noun, ())]
    if not heard:
        return ()
    return ((_quiet(turn) if any(heard) else _loud(turn),),)


def _quiet(turn: Turn) -> Choice:
    return turn.button("privacy-quiet-button", tap="privacy.quiet")


def _loud(turn: Turn) -> Choice:
    return turn.button("privacy-loud-button", tap="privacy.loud")


def _settings(turn: Turn) -> Choice:
    """What is heard of one's parish, its polls and meetings."""
    return turn.button("announcements-settings-button", tap="subscriptions.show")


# ---------------------------------------------------------------- hearing nothing more


async def quiet(turn: Turn) -> None:
    """Their supports stay; of their own proposals they still hear."""
    for ties in (turn.store.supports, turn.store.follows, turn.store.joiners):
        await ties.hush(turn.address, turn.person.id if turn.person else None, turn.now)
    settings = [[_settings(turn)]] if turn.person else []
    turn.reply("privacy-quiet", rows=[[_loud(turn)], *settings, *_to_menu(turn)])


async def loud(turn: Turn) -> None:
    for ties in (turn.store.supports, turn.store.follows, turn.store.joiners):
        await ties.hear(turn.address, turn.person.id if turn.person else None)
    turn.reply("privacy-loud", rows=[[_quiet(turn)], *_to_menu(turn)])


def _roles(turn: Turn) -> Value:
    held = [role.role for role in turn.roles if role.role is not RoleName.RESIDENT]
    return ", ".join(turn.say(name.phrase) for name in dict.fromkeys(held)) or Phrase("privacy-none")


# ---------------------------------------------------------------- a copy


async def copy(turn: Turn) -> None:
    """Two files, one for reading and one for machines; made by a timer, each lives for a day."""
    before = [one for one in await turn.store.media.by(turn.address) if one.about == COPIED]
    await erasure.remove_media(turn.store, before, turn.now)
    for name in ("privacy-file-name-text", "privacy-file-name-json"):
        await files.order(turn, COPY, Media(Kind.FILE, "", name=turn.say(name)), COPIED)
    turn.reply("privacy-copy-coming")
    await turn.log("privacy.copied", "")


async def send_copy(turn: Turn, about: str, made: Fetched | None) -> None:
    if stored := await files.made(turn, about, made):
        language = await language_at(turn, stored.address)
        message = Outbound(turn.say_in(language, "privacy-copy"), media=stored.media)
        turn.send(stored.address, message, "privacy-copy", lane=Lane.REPLY, expires_at=turn.now + FILE_LIVES)


# ---------------------------------------------------------------- correcting


class NameForm(Form):
    """Under which name somebody is shown, where they choose to be named."""

    name: ClassVar[str] = "privacy.name"
    heading: ClassVar[str] = "privacy-name-heading"

    shown: Annotated[Text, Words(2, 60)] | None = question("privacy-ask-name")


async def submit_name(turn: Turn, form: NameForm) -> None:
    assert turn.person is not None
    name = " ".join((form.shown or "").split())
    await turn.store.people.show_name(turn.person.id, name)
    if name:
        turn.reply("privacy-name-shown", rows=_to_menu(turn), name=name)
    else:
        await _hide_name(turn, turn.person.id)
        turn.reply("privacy-name-hidden", rows=_to_menu(turn))


async def _hide_name(turn: Turn, person_id: int) -> None:
    """Also under what they have sent already; another name is for what they send from now on, because it is read."""
    for proposal in await turn.store.authors.hide_author(person_id):
        if proposal.card:
            await turn.redraw(erasure.WEEK_CARD, proposal.card)
        await turn.redraw(REVIEW_CARD, f"proposals:{proposal.id}")


async def correct(turn: Turn) -> None:
    home = turn.button("privacy-home-button", tap="people.change")
    language = turn.button("people-language-button", tap="people.languages")
    name = turn.button("privacy-name-button", tap="privacy.name")
    turn.reply("privacy-correct", rows=[[home, language], [name]])


async def ask_name(turn: Turn) -> None:
    if turn.person is not None:
        await turn.ask(NameForm, about=f"people:{turn.person.id}")


def _to_menu(turn: Turn) -> Rows:
    return [[turn.button("machinery-menu", tap="menu.show")]]


# ---------------------------------------------------------------- deleting


async def ask_to_delete(turn: Turn, _: str = "") -> None:
    """The second press deletes, if it is of who was asked; before it stands what remains."""
    yes = turn.button("privacy-erase-button", tap=f"privacy.erase:{_who(turn)}")
    no = turn.button("machinery-no", tap="privacy.keep")
    if any(role.role is not RoleName.RESIDENT for role in turn.roles):
        turn.preface("privacy-delete-roles")
    if (await copies.everything(turn.store, turn.address)).get("entrusted"):
        turn.preface("privacy-delete-entrusted")
    if await _has_published_photo(turn):
        turn.preface("privacy-delete-photos")
    turn.reply("privacy-delete-ask", rows=[[yes, no]], backups_days=turn.municipality.retention.backups_days)


async def _has_published_photo(turn: Turn) -> bool:
    """Others may have carried it on, and only they can take it back."""
    own = await turn.store.proposals.by_author(turn.person.id) if turn.person else []
    attached = [await turn.store.media.of(f"proposals:{one.id}") for one in own if one.is_published]
    return any(stored.media.kind is Kind.PHOTO for of_one in attached for stored in of_one)


async def keep(turn: Turn) -> None:
    turn.reply("privacy-kept", rows=_to_menu(turn))


def _who(turn: Turn) -> int:
    """0 of a stranger: who has joined since, or anew, was not asked."""
    return turn.person.id if turn.person else 0


async def erase(turn: Turn, asked: int = -1) -> None:
    if asked != _who(turn):
        await ask_to_delete(turn)
        return
    if turn.person is None:
        await erasure.forget_stranger(turn)
    else:
        await erasure.forget(turn, turn.person.id)
    turn.person, turn.roles = None, ()
    turn.reply("privacy-deleted")


async def sweep_address(turn: Turn, about: str) -> None:
    """The timer a day after: the last answer has arrived, and nothing names the address any more."""
    address = Address.parse(about)
    if await turn.store.people.at(address) is None and await turn.store.people.stranger(address) is None:
        await turn.store.privacy.forget_address(address)
        await turn.store.visitors.forget(address)


# ---------------------------------------------------------------- tables


COMMANDS: Mapping[str, Command] = {"mani_dati": show, "dzest": ask_to_delete}
TAPS: Mapping[str, TapHandler] = {
    "privacy.mine": show,
    "privacy.copy": copy,
    "privacy.quiet": quiet,
    "privacy.loud": loud,
    "privacy.correct": correct,
    "privacy.name": ask_name,
    "privacy.delete": ask_to_delete,
    "privacy.erase": erase,
    "privacy.keep": keep,
}
FORMS: Mapping[str, FormEntry] = {NameForm.name: FormEntry(NameForm, submit_name)}
TIMERS: Mapping[str, TimerEntry] = {
    COPY: TimerEntry(send_copy, makes=copies.make),
    files.DROP: TimerEntry(files.drop),
    erasure.SWEEP_ADDRESS: TimerEntry(sweep_address),
}

"""The table of contents: everything the bot reacts to, and nothing registers itself."""

from collections.abc import Mapping
from typing import TypeVar

from bot import gathering
from bot.domain import numbers
from bot.domain import slips as domain_slips
from bot.domain.chats import ChatKind
from bot.domain.folding import fold
from bot.drafts import FormEntry
from bot.gathering import Gathered
from bot.i18n import Phrases
from bot.messages import Membership
from bot.routing import CardPainter, Command, Conversation, Question, ReplyEntry, TapHandler, TimerEntry
from bot.sheets import Painter
from bot.turns import Turn

from . import (
    alerts,
    announcements,
    boards,
    bulletins,
    chats,
    consultations,
    danger,
    digests,
    directory,
    entries,
    inquiries,
    linking,
    matters,
    meetings,
    menu,
    outbox,
    people,
    polls,
    posted,
    privacy,
    proposals,
    retention,
    roles,
    shares,
    sheets,
    slips,
    subscriptions,
    words,
)
from .inquiries import asking, view
from .meetings import checkin
from .menu import Entry, Menu
from .people import Joining
from .proposals import submit
from .words import Keeper, Stop, Words

T = TypeVar("T")
GROUP, STAFF = ChatKind.GROUP, ChatKind.STAFF


def merged(*tables: Mapping[str, T]) -> dict[str, T]:
    """One table out of several; the same name in two of them is a mistake."""
    together: dict[str, T] = {}
    for table in tables:
        if twice := together.keys() & table.keys():
            raise ValueError(f"listed twice: {sorted(twice)}")
        together |= table
    return together


# ---------------------------------------------------------------- what people find

FORMS: dict[str, FormEntry] = merged(
    people.FORMS,
    privacy.FORMS,
    proposals.FORMS,
    polls.FORMS,
    announcements.FORMS,
    meetings.FORMS,
    entries.FORMS,
    consultations.FORMS,
    matters.FORMS,
    inquiries.FORMS,
    directory.FORMS,
    slips.FORMS,
    bulletins.FORMS,
    danger.FORMS,
    roles.FORMS,
    chats.FORMS,
)
MENU = Menu(
    choices=(
        Entry("proposals-new-button", "proposals.new"),
        Entry("problems-new-button", "problems.new"),
        Entry("proposals-mine-button", "proposals.mine"),
        Entry("polls-list-button", "polls.list"),
        Entry("meetings-list-button", "meetings.list"),
        Entry("consultations-list-button", "consultations.list"),
        Entry("directory-button", "directory.show"),
        Entry("people-my-parish-button", "people.parish"),
        Entry("privacy-menu-button", "privacy.mine"),
    ),
    waits=(
        Entry("proposals-waiting-button", "proposals.waiting", "proposals.read_overdue"),
        Entry("inquiries-list-button", "inquiries.list", "inquiries.answer"),
    ),
    work=(
        Entry("polls-new-button", "polls.new", "polls.open"),
        Entry("meetings-new-button", "meetings.new", "meetings.call"),
        Entry("announcements-new-button", "announcements.new", "announcements.send"),
        Entry("entries-new-button", "entries.new", "entries.announce"),
        Entry("consultations-new-button", "consultations.new", "consultations.ask"),
        Entry("matters-new-button", "matters.new", "council_matters.put"),
        Entry("seats-list-button", "seats.list", "seats.give"),
        Entry("bulletins-new-button", "bulletins.new", "bulletins.write"),
        Entry("chats-overview-button", "chats.overview", "chats.bind_group"),
        Entry("slips-button", "slips.show", "slips.write"),
        Entry("roles-overview-button", "roles.overview", "roles.end"),
    ),
    foot=menu.FOOT,
    forms=FORMS,
    help_strangers=people.help_,
)


async def open_number(turn: Turn, typed: str) -> None:
    """Of a proposal; or of what has a short number, a letter and which one."""
    number = words.number(turn, typed) or typed
    by_letter = {
        numbers.POLL: COMMANDS["aptaujas_numurs"],
        numbers.MEETING: COMMANDS["sapulces_numurs"],
        numbers.INQUIRY: view.open_number,
        numbers.ENTRY: COMMANDS["ieraksta_numurs"],
        numbers.ANNOUNCEMENT: COMMANDS["pazinojuma_numurs"],
        numbers.CONSULTATION: consultations.view.open_number,
        numbers.COUNCIL_MATTER: matters.view.open_number,
    }
    await by_letter.get(numbers.letter(number), proposals.COMMANDS["numurs"])(turn, number)


def is_code(turn: Turn, text: str) -> bool:
    """Of a slip, or to link: nobody means it as their words."""
    return not words.is_number(turn, text.strip()) and domain_slips.is_code(text)


async def open_code(turn: Turn, typed: str) -> None:
    """A code does not say what it is for."""
    opens = linking.typed if await linking.is_asked(turn, typed) else slips.taking.typed
    await opens(turn, typed)


async def open_known(turn: Turn, typed: str) -> bool:
    """A code that looks like words, but there is such a one."""
    if not await slips.taking.is_known(turn, typed) and not await linking.is_asked(turn, typed):
        return False
    await open_code(turn, typed)
    return True


WORDS = Words(
    keepers={
        "proposal": Keeper("words-proposal-button", submit.from_kept),
        "problem": Keeper("words-problem-button", submit.problem_from_kept),
        "inquiry": Keeper("words-inquiry-button", asking.from_kept),
        "other": Keeper("slips-kept-button", slips.others.ask, slips.others.may, waits=True),
    },
    number=open_number,
    help=MENU.help,
    names_home=people.names_home,
    ask_again=people.again,
    ask_again_keeping=people.again_keeping,
    menu=MENU.show,
    threads=view.offering,
    code=open_known,
)
HELP = danger.Help(FORMS)
STOPS = (
    Stop("privacy-quiet-button", "privacy.quiet"),
    Stop("announcements-settings-button", "subscriptions.show", for_strangers=False),
    Stop("privacy-delete-button", "privacy.delete"),
)
STARTS = merged(
    proposals.STARTS,
    polls.STARTS,
    announcements.STARTS,
    meetings.STARTS,
    entries.STARTS,
    consultations.STARTS,
    matters.STARTS,
    inquiries.STARTS,
    roles.STARTS,
    slips.STARTS,
    chats.STARTS,
    digests.STARTS,
)
JOINING = Joining(
    starts=STARTS,
    codes=chats.STARTS,
    waiting=(WORDS.offer,),
    menu=MENU.show,
    in_group=chats.in_group,
)

# ---------------------------------------------------------------- what is understood

# What a stranger may say before they have read the notice; everything else greets them first.
OF_STRANGERS = {
    "palidziba",
    "valoda",
    "latviski",
    "angliski",
    "krieviski",
    "mani_dati",
    "dzest",
    "beigt",
    "numurs",
    "savienot",
    "talons",
}
# The start parameter of what a stranger wanted.
COMES_BACK = {"priekslikums": "new", "proposals.new": "new", "problema": "problem", "problems.new": "problem"}


def guarded(name: str, command: Command) -> Command:
    """Nothing personal is answered before others; only codes are typed in groups, after /start."""
    if name == "start":
        return command
    if name not in OF_STRANGERS:
        command = people.joined_first(command, COMES_BACK.get(name, ""))
    return people.one_to_one(command, chats.in_group)


def in_free_words(question: Question) -> Question:
    """Any text answers it but what is a command or the number of a matter."""

    async def ask(turn: Turn, about: str) -> bool:
        assert turn.inbound is not None
        text = turn.inbound.text.strip()
        is_said_elsewhere = fold(text) in PLAIN_WORDS or words.is_number(turn, text) or is_code(turn, text)
        return not is_said_elsewhere and await question(turn, about)

    return ask


ALL_COMMANDS: dict[str, Command] = merged(
    people.commands(JOINING),
    menu.commands(MENU),
    words.commands(STOPS),
    privacy.COMMANDS,
    proposals.COMMANDS,
    polls.COMMANDS,
    announcements.COMMANDS,
    meetings.COMMANDS,
    entries.COMMANDS,
    consultations.COMMANDS,
    matters.COMMANDS,
    inquiries.COMMANDS,
    directory.COMMANDS,
    boards.COMMANDS,
    bulletins.COMMANDS,
    subscriptions.COMMANDS,
    linking.COMMANDS,
    slips.COMMANDS,
    roles.COMMANDS,
    chats.COMMANDS,
)
ALL_COMMANDS["priekslikums"] = WORDS.typed("proposal", ALL_COMMANDS["priekslikums"])
ALL_COMMANDS["problema"] = WORDS.typed("problem", ALL_COMMANDS["problema"])
ALL_COMMANDS["numurs"] = open_number
ALL_COMMANDS["talons"] = open_code
ALL_COMMANDS["paligs"] = WORDS.typed("other", ALL_COMMANDS["paligs"])
ALL_COMMANDS["sakums"] = slips.hiding.leaving(ALL_COMMANDS["sakums"])
ALL_COMMANDS["jautajums"] = WORDS.typed("inquiry", ALL_COMMANDS["jautajums"])
COMMANDS = {name: guarded(name, command) for name, command in ALL_COMMANDS.items()}
CARDS: dict[str, CardPainter] = merged(
    proposals.CARDS,
    polls.CARDS,
    announcements.CARDS,
    meetings.CARDS,
    entries.CARDS,
    consultations.CARDS,
    bulletins.CARDS,
    digests.CARDS,
)
TAPS: dict[str, TapHandler] = merged(
    people.taps(JOINING),
    menu.taps(MENU),
    words.taps(WORDS),
    privacy.TAPS,
    retention.TAPS,
    proposals.TAPS,
    polls.TAPS,
    announcements.TAPS,
    meetings.TAPS,
    entries.TAPS,
    consultations.TAPS,
    matters.TAPS,
    inquiries.taps(submit.from_kept),
    directory.TAPS,
    boards.TAPS,
    bulletins.TAPS,
    subscriptions.TAPS,
    linking.TAPS,
    slips.TAPS,
    danger.taps(HELP),
    roles.TAPS,
    chats.TAPS,
    shares.TAPS,
    outbox.TAPS,
    digests.TAPS,
)
_OWN = (
    *("proposals.new", "problems.new", "proposals.mine", "privacy.correct", "privacy.name"),
    *(
        "polls.list",
        "polls.past",
        "polls.new",
        "meetings.list",
        "meetings.later",
        "meetings.past",
        "meetings.new",
        "announcements.list",
        "announcements.new",
        "entries.new",
        "consultations.new",
        "consultations.list",
        "consultations.past",
        "consultations.say",
        "consultations.follow",
        "consultations.unfollow",
        "matters.list",
        "matters.new",
        "inquiries.new",
        "inquiries.list",
        "inquiries.ask_one",
        "directory.show",
        "directory.experts",
        "directory.topic",
        "directory.own",
        "boards.show",
        "bulletins.new",
        "subscriptions.show",
        "subscriptions.set",
    ),
)
TAPS["menu.show"] = slips.hiding.leaving(TAPS["menu.show"])
for _name in ("menu.show", "menu.help", *_OWN):  # on old screens, of who has left
    TAPS[_name] = people.joined_first(TAPS[_name], COMES_BACK.get(_name, ""))
QUESTIONS: dict[str, Question] = merged(
    people.questions(JOINING),
    danger.questions(HELP),
    slips.QUESTIONS,
    {name: in_free_words(question) for name, question in proposals.QUESTIONS.items()},
)
SHEETS: dict[str, Painter] = merged(announcements.SHEETS, boards.SHEETS, polls.SHEETS, slips.SHEETS)
GATHERED: dict[str, Gathered] = merged(
    proposals.GATHERED,
    polls.GATHERED,
    meetings.GATHERED,
    consultations.GATHERED,
    matters.GATHERED,
    inquiries.GATHERED,
)
TIMERS: dict[str, TimerEntry] = merged(
    {gathering.GATHER: TimerEntry(gathering.by(GATHERED))},
    people.TIMERS,
    words.TIMERS,
    privacy.TIMERS,
    retention.TIMERS,
    proposals.TIMERS,
    polls.TIMERS,
    announcements.TIMERS,
    meetings.TIMERS,
    entries.TIMERS,
    consultations.TIMERS,
    matters.TIMERS,
    inquiries.TIMERS,
    slips.TIMERS,
    danger.TIMERS,
    roles.TIMERS,
    chats.TIMERS,
    outbox.TIMERS,
    alerts.TIMERS,
    digests.TIMERS,
    shares.timers(CARDS),
    sheets.timers(SHEETS, slips.CAPTIONS),
    posted.timers(CARDS),
)
REPLIES: dict[str, ReplyEntry] = merged(proposals.REPLIES, inquiries.REPLIES)
LABELS = merged(menu.LABELS)
WORDS_OF_NOUNS = merged(
    entries.WORDS,
    consultations.WORDS,
    matters.WORDS,
    proposals.WORDS,
    polls.WORDS,
    announcements.WORDS,
    meetings.WORDS,
    inquiries.WORDS,
    directory.WORDS,
    boards.WORDS,
    bulletins.WORDS,
    subscriptions.WORDS,
    linking.WORDS,
    slips.WORDS,
    roles.WORDS,
    chats.WORDS,
)
PLAIN_WORDS = {**words.WORDS, **{fold(word): command for word, command in WORDS_OF_NOUNS.items()}}

# Shown by Telegram beside the text field; the description of each is a phrase.
LISTED = ("sakums", "priekslikums", "problema", "mani", "pagasts", "mani_dati", "valoda", "palidziba")


async def membership(turn: Turn, event: Membership) -> None:
    if event.address.is_group:
        await chats.membership(turn, event)
    else:
        await people.membership(turn, event)


async def old_tap(turn: Turn) -> None:
    """A button nobody knows any more."""
    if turn.here == turn.address:
        turn.reply("machinery-tap-old")
    else:
        turn.acknowledge("machinery-tap-old", alert=True)


CONVERSATION = Conversation(
    commands=COMMANDS,
    labels=LABELS,
    words=PLAIN_WORDS,
    with_code={"klat": checkin.CODE, "savienot": linking.CODE, "talons": slips.taking.CODE},
    taps=TAPS,
    questions=QUESTIONS,
    forms=FORMS,
    timers=TIMERS,
    cards=CARDS,
    replies=REPLIES,
    is_number=words.is_number,
    number="numurs",
    is_code=is_code,
    code="talons",
    anything=WORDS.anything,
    in_group=chats.in_group,
    home=menu.home,
    membership=membership,
    migrated=chats.migrated,
    old_tap=old_tap,
)


def command_list(phrases: Phrases, language: str) -> list[tuple[str, str]]:
    return [(name, phrases.text(language, f"commands-{name.replace('_', '-')}")) for name in LISTED]

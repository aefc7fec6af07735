"""Entering what stands on paper: read back before it counts, mended until the close."""

from collections.abc import Sequence
from datetime import time
from typing import Annotated, ClassVar

from bot.domain import paper
from bot.domain.calendar import at, local
from bot.domain.drafts import Answers
from bot.domain.paper import Entry, Sheets
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll, State, listed
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, words
from .finding import find, find_about
from .paper import may_enter, only_helps

PAGE = "polls.paper"
SHOWN = 10

# ---------------------------------------------------------------- the form


async def _parishes(turn: Turn, known: Answers) -> Sequence[Option]:
    """Nothing to choose where it is one."""
    poll = await find(turn, int(known["poll_id"]))
    own = await may_enter(turn, poll)
    units = [turn.municipality.parish(key) for key in own]
    return [Option(unit.key, unit.nominative, also=unit.aliases) for unit in units] if len(own) > 1 else []


async def _how(turn: Turn, known: Answers) -> Phrase | None:
    poll = await find(turn, int(known["poll_id"]))
    return Phrase.of(f"paper-how-{poll.kind}", asked=words.asked(turn, poll), most=poll.most)


async def _are_sheets(turn: Turn, text: str, known: Answers) -> Phrase | None:
    poll = await find(turn, int(known["poll_id"]))
    try:
        sheets = paper.read_sheets(poll, text)
        await _check_day(turn, poll, known.get("parish"), sheets, int(known["instead_of"]))
    except Refusal as no:
        return no.phrase
    return None


class PaperForm(Form):
    """What stands on the sheets; instead of an entry that was wrong, where there is one."""

    name: ClassVar[str] = "polls.paper"
    heading: ClassVar[str] = "paper-heading"
    is_watched: ClassVar[bool] = False

    poll_id: int = 0
    instead_of: int = 0
    parish: str | None = question("paper-ask-parish", label="paper-parish-label", choices=_parishes, may_skip=False)
    sheets: Annotated[Text, Words(1, 2000)] = question(
        "paper-ask-sheets", label="paper-sheets-label", intro=_how, check=_are_sheets
    )

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _open(turn, await find_about(turn, about))

    @classmethod
    def read(cls, turn: Turn, answers: Answers) -> Answers:
        return {name: answer for name, answer in answers.items() if name != "sheets"}

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        """Read back as it will count."""
        poll = await find(turn, int(known["poll_id"]))
        try:
            sheets = paper.read_sheets(poll, str(known["sheets"]))
        except Refusal:
            return None
        read = "\n".join(f"{listed(poll, vote)}: {many}" for vote, many in sorted(sheets.items()))
        return Phrase.of("paper-read-back", number=poll.number, read=read, count=paper.total(sheets))


async def enter(turn: Turn, id: int) -> None:
    poll = await find(turn, id)
    await _open(turn, poll)
    await turn.ask(PaperForm, about=poll.about, given={"poll_id": id})


async def correct(turn: Turn, id: int) -> None:
    poll, entry = await _entry(turn, id)
    given = {"poll_id": poll.id, "instead_of": id}
    await turn.ask(PaperForm, about=poll.about, given=given, said={"parish": entry.parish})


async def submit(turn: Turn, form: PaperForm) -> None:
    assert turn.person is not None
    poll = await find_about(turn, form.about)
    own = await _open(turn, poll)
    parish = form.parish or own[0]
    await turn.require("polls.enter_paper", parish=parish)
    sheets = paper.read_sheets(poll, form.sheets)
    await _check_day(turn, poll, parish, sheets, form.instead_of)
    if form.instead_of:
        _, wrong = await _entry(turn, form.instead_of)
        await _void(turn, wrong)
    await turn.store.paper.add(poll.id, parish, sheets, turn.person.id, turn.now)
    await turn.log("polls.paper_entered", poll.about, f"{parish}: {paper.total(sheets)}")
    await turn.redraw(cards.CARD, poll.about)
    more = turn.button("paper-more-button", tap=f"polls.paper_enter:{poll.id}")
    all_ = turn.button("paper-button", tap=f"polls.paper:{poll.id}")
    turn.reply("paper-entered", rows=[[more, all_]], number=poll.number, count=paper.total(sheets), at=poll.closes_at)


async def _check_day(turn: Turn, poll: Poll, parish: str | None, sheets: Sheets, instead_of: int) -> None:
    """How many sheets a helper may enter in one day."""
    assert turn.person is not None
    own = [parish] if parish else await may_enter(turn, poll)
    if not own or not only_helps(turn, own[0]):
        return
    zone, most = turn.municipality.time_zone, turn.municipality.limits.paper_per_day
    today = at(local(turn.now, zone).date(), time.min, zone)
    done = await turn.store.paper.entered_since(turn.person.id, today)
    old = await turn.store.paper.entry(instead_of) if instead_of else None
    if old is not None and not old.is_void and old.entered_by == turn.person.id and old.entered_at >= today:
        done -= old.votes
    if done + paper.total(sheets) > most:
        raise Refusal("paper-too-many", limit=most, done=done)


# ---------------------------------------------------------------- who may


async def _open(turn: Turn, poll: Poll) -> list[str]:
    own = await may_enter(turn, poll)
    if not own:
        raise Refusal("machinery-not-allowed")
    if poll.state is not State.OPEN:
        raise Refusal("polls-over", number=poll.number)
    return own


async def _entry(turn: Turn, id: int) -> tuple[Poll, Entry]:
    """One of theirs; whoever serves the parish may mend a helper's as well."""
    entry = await turn.store.paper.entry(id)
    if entry is None or entry.is_void:
        raise Refusal("paper-corrected-before")
    poll = await find(turn, entry.poll_id)
    is_own = turn.person is not None and entry.entered_by == turn.person.id
    if entry.parish not in await _open(turn, poll) or not (is_own or not only_helps(turn, entry.parish)):
        raise Refusal("machinery-not-allowed")
    return poll, entry


# ---------------------------------------------------------------- what was entered


async def show(turn: Turn, id: int) -> None:
    """Who entered how many, and what can be mended; never what was chosen."""
    poll = await find(turn, id)
    own = await _open(turn, poll)
    found = [one for one in await turn.store.paper.entries(id) if one.parish in own and not one.is_void][-SHOWN:]
    items = [_item(turn, at, one) for at, one in enumerate(found, 1)]
    text = "\n".join(
        [turn.say("paper-entries", name=words.name(turn, poll), count=sum(one.votes for one in found)), *items]
    )
    mend = [
        (
            turn.button("paper-correct-button", tap=f"polls.paper_correct:{one.id}", place=at),
            turn.button("paper-void-button", tap=f"polls.paper_void:{one.id}", place=at),
        )
        for at, one in enumerate(found, 1)
    ]
    add = turn.button("paper-enter-button", tap=f"polls.paper_enter:{id}")
    blank = turn.button("paper-ballot-button", tap=f"polls.ballot:{id}")
    turn.speak(Outbound(text, rows=((add, blank), *mend)), "paper-entries", card=PAGE, about=poll.about)


def _item(turn: Turn, place: int, entry: Entry) -> str:
    whose = "own" if turn.person is not None and entry.entered_by == turn.person.id else "other"
    return turn.say(
        "paper-entry", place=place, at=entry.entered_at, parish=entry.parish, count=entry.votes, whose=whose
    )


async def void(turn: Turn, id: int) -> None:
    """Entered by mistake; a second press tells the truth."""
    poll, entry = await _entry(turn, id)
    await _void(turn, entry)
    await turn.redraw(cards.CARD, poll.about)
    turn.reply("paper-voided", number=poll.number)


async def _void(turn: Turn, entry: Entry) -> None:
    assert turn.person is not None
    await turn.store.paper.void(entry.id, turn.person.id, turn.now)
    await turn.log("polls.paper_voided", f"polls:{entry.poll_id}", f"{entry.parish}: {entry.votes}")

"""A text that its author has changed: at once where nobody has read it yet, else when somebody has read it first."""

from collections.abc import Iterable
from typing import Annotated, ClassVar

from bot.domain import statuses
from bot.domain.languages import LATVIAN, language_of
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, Withheld
from bot.domain.versions import Kind, Version, joined, pending
from bot.forms import Form, Text, Words, question
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, publish, review, telling, words
from .finding import about, find

TELL, LATE = "proposals.tell_corrected", "proposals.version_late"  # timers

# ---------------------------------------------------------------- writing


async def write(turn: Turn, proposal: Proposal, kind: Kind, said: str, question: str = "") -> Version:
    """Keep what was there and what is there now; it is passed on by who calls this. `question`: what it answers."""
    before = await turn.store.versions.of(proposal.id)
    whole = _with_question(turn, said, question)
    text = whole if kind is Kind.CORRECTED else joined(proposal.text, whole)
    base, is_latvian = (pending(before) or proposal).public_text, _is_latvian(proposal, said)
    shown = _shown(turn, proposal, kind, whole, base, is_latvian=is_latvian)
    public = proposal.public_text if proposal.is_published else shown
    if not await turn.store.proposals.rewrite(proposal, text, public, _language(proposal, kind, said), turn.now):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    if not before:
        await turn.store.versions.add(first(proposal))
    at_once = None if proposal.is_published else turn.now
    id = await turn.store.versions.add(Version(0, proposal.id, turn.now, kind, text, shown, at_once))
    await turn.log("proposals.rewritten", about(proposal), kind.value)
    return await find_version(turn, id)


def _with_question(turn: Turn, said: str, question: str) -> str:
    """Who reads an answer has to know to what: the question was its author's alone."""
    if not question:
        return said
    latvian = turn.municipality.languages.default
    return turn.say_in(latvian, "versions-answer-to", question=" ".join(question.split()), text=said)


def first(proposal: Proposal) -> Version:
    at = proposal.submitted_at
    return Version(0, proposal.id, at, Kind.FIRST, proposal.text, proposal.public_text, proposal.published_at or at)


def _language(proposal: Proposal, kind: Kind, said: str) -> str:
    """What is added in Latvian, or to what was published, changes nothing about the rest."""
    if kind is Kind.ADDED and (proposal.is_published or _is_latvian(proposal, said)):
        return proposal.language
    return language_of(said, proposal.language)


def _is_latvian(proposal: Proposal, text: str) -> bool:
    """A few words that may be of any language are of the proposal's."""
    return language_of(text, proposal.language) == LATVIAN


def _shown(turn: Turn, proposal: Proposal, kind: Kind, said: str, base: str, *, is_latvian: bool) -> str:
    """As it may be read by all; "" where that has to be said in Latvian first. A problem is read by the staff alone."""
    if proposal.is_problem:
        masked = words.masked(turn, said)
        return masked if kind is Kind.CORRECTED else joined(base, masked)
    if not is_latvian:
        return base if kind is Kind.ADDED and not proposal.is_published else ""
    if kind is Kind.CORRECTED:
        return words.masked(turn, said)
    return joined(base, words.masked(turn, said)) if base else ""


async def find_version(turn: Turn, id: int) -> Version:
    version = await turn.store.versions.get(id)
    if version is None:
        raise Refusal("versions-gone")
    return version


# ---------------------------------------------------------------- read by somebody before others see it


async def offer(turn: Turn, proposal: Proposal, version: Version) -> None:
    """To whose turn it is: what is published stays as it is until one of them has read this."""
    steps = await turn.duty(proposal.parish, proposal.village)
    await _offer(turn, proposal, version, steps[0] if steps else ())
    await turn.set_timer(LATE, _about(version), review.hand_over_at(turn, turn.now))


async def hand_over(turn: Turn, about: str) -> None:
    """The timer: whose turn it is was silent for as long as with a new proposal, so the staff may read it too."""
    version = await turn.store.versions.get(int(about.partition(":")[2]))
    proposal = await turn.store.proposals.get(version.proposal_id) if version else None
    if version is None or proposal is None or not statuses.is_open(proposal.status):
        return
    if pending(await turn.store.versions.of(proposal.id)) == version:
        steps = await turn.duty(proposal.parish, proposal.village)
        await _offer(turn, proposal, version, steps[-1] if steps else ())


def _about(version: Version) -> str:
    return f"versions:{version.id}"


async def _offer(turn: Turn, proposal: Proposal, version: Version, readers: Iterable[int]) -> None:
    async def paint(voice: Turn) -> Outbound:
        return card(voice, proposal, version)

    for person_id in readers:
        await telling.tell(
            turn,
            person_id,
            paint,
            f"versions-{version.kind}",
            dedupe=f"proposals.version:{version.id}",
            about=about(proposal),
            card=cards.UNPUBLISHED,
        )


def card(voice: Turn, proposal: Proposal, version: Version) -> Outbound:
    is_ready = bool(version.public_text)
    text = version.public_text or version.text
    said = [voice.say(f"versions-{version.kind}", number=proposal.number, text=text)]
    if not is_ready:
        said.append(voice.say("proposals-review-summary"))
    phrase, verb = ("versions-show-button", "show") if is_ready else ("proposals-summary-button", "summarise")
    do = voice.button(phrase, tap=f"proposals.{verb}_version:{version.id}")
    decline = voice.button("versions-decline-button", tap=f"proposals.decline_version:{version.id}")
    look = voice.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    return Outbound("\n\n".join(said), rows=((do, decline), (look,)))


async def show(turn: Turn, id: int) -> None:
    """What the author has written is what all read from now on; a second press finds it there."""
    version, proposal = await _readable(turn, id)
    if version.shown_at is not None:
        turn.acknowledge("versions-shown")
        return
    if not await _is_newest(turn, proposal, version):
        return
    if not version.public_text:
        raise Refusal("statuses-summary-missing")
    await turn.store.proposals.show_as(proposal, version.public_text, turn.now)
    await turn.store.versions.show(id, turn.now)
    await turn.clear_timer(LATE, _about(version))
    await turn.log("proposals.amended", about(proposal))
    await cards.redraw(turn, proposal)
    await _tell(turn, proposal, version)
    turn.acknowledge("versions-shown")


async def _readable(turn: Turn, id: int) -> tuple[Version, Proposal]:
    version = await find_version(turn, id)
    proposal = await find(turn, version.proposal_id)
    is_late = version.shown_at is None and await _is_late(turn, version)
    await turn.require("proposals.publish", parish=proposal.parish, village=proposal.village, stands_in=is_late)
    if not statuses.is_open(proposal.status):
        raise Refusal("statuses-closed", number=proposal.number)
    return version, proposal


async def _is_late(turn: Turn, version: Version) -> bool:
    fires_at = await turn.store.timers.fires_at(LATE, _about(version))
    return fires_at is None or fires_at <= turn.now


async def _is_newest(turn: Turn, proposal: Proposal, version: Version) -> bool:
    """If not, the newest has to be read first."""
    newest = (await turn.store.versions.of(proposal.id))[-1]
    if newest.id == version.id:
        return True
    turn.preface("proposals-text-changed")
    _show_card(turn, proposal, newest)
    return False


def _show_card(turn: Turn, proposal: Proposal, version: Version) -> None:
    message = card(turn, proposal, version)
    turn.speak(message, f"versions-{version.kind}", about=about(proposal), card=cards.UNPUBLISHED)


async def _tell(turn: Turn, proposal: Proposal, version: Version) -> None:
    """The author; and where the meaning may be another now, everybody who supports or follows it."""
    if proposal.author_id is not None:
        await turn.tell(
            proposal.author_id,
            "versions-shown-told",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
            dedupe=f"proposals.version-shown:{version.id}",
            about=about(proposal),
            number=proposal.number,
        )
    if version.kind is Kind.CORRECTED:
        await turn.set_timer(TELL, f"version:{version.id}:", turn.now)


async def tell_lot(turn: Turn, cursor: str) -> None:
    """The timer, about "version:<id>:<the last address told>"."""
    _, id, after = cursor.split(":", 2)
    version = await turn.store.versions.get(int(id))
    proposal = await turn.store.proposals.get(version.proposal_id) if version else None
    if proposal is None:
        return

    async def paint(voice: Turn) -> Outbound:
        text = voice.say("versions-corrected-told", number=proposal.number, text=proposal.public_text)
        look = voice.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
        return Outbound(text, rows=((look,),))

    key = f"proposals.corrected:{id}"
    last = await telling.tell_some(turn, proposal, paint, "versions-corrected-told", dedupe=key, after=after)
    if last is not None:
        await turn.set_timer(TELL, f"version:{id}:{last}", turn.now)


# ---------------------------------------------------------------- in another language


class VersionSummaryForm(Form):
    """What the author has changed, in Latvian (Valsts valodas likums, 10. p.); about "proposals:<id>:<version>"."""

    name: ClassVar[str] = "proposals.version_summary"
    heading: ClassVar[str] = "proposals-summary-heading"
    is_watched: ClassVar[bool] = False

    summary: Annotated[Text, Words(3, 1000)] = question("proposals-ask-summary", check=publish.is_latvian)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _readable(turn, _version_in(about))


def _version_in(about: str) -> int:
    return int(about.rpartition(":")[2])


async def summarise(turn: Turn, id: int) -> None:
    version, proposal = await _readable(turn, id)
    if await _is_newest(turn, proposal, version):
        await turn.ask(VersionSummaryForm, about=f"{about(proposal)}:{id}")


async def submit_summary(turn: Turn, form: VersionSummaryForm) -> None:
    version, proposal = await _readable(turn, _version_in(form.about))
    if not await _is_newest(turn, proposal, version):
        return
    said = words.masked(turn, form.summary)
    before = (await turn.store.versions.of(proposal.id))[-2]  # there is always the first
    base = before.public_text if before.shown_at is None else ""
    shown = said if version.kind is Kind.CORRECTED else joined(base or proposal.public_text, said)
    await turn.store.versions.summarise(version.id, shown)
    _show_card(turn, proposal, await find_version(turn, version.id))


# ---------------------------------------------------------------- not shown


RULES = (Withheld.OTHERS_DATA, Withheld.INSULT, Withheld.ADVERTISING, Withheld.UNCLEAR)


async def decline(turn: Turn, id: int, rule: str = "") -> None:
    """Without a rule: ask which one. What was there before stays, and its author may try again."""
    version, proposal = await _readable(turn, id)
    if version.shown_at is not None:
        turn.acknowledge("versions-shown")
    elif await _is_newest(turn, proposal, version):
        await (_decline(turn, proposal, version, Withheld(rule)) if rule in RULES else _ask_rule(turn, proposal, id))


async def _ask_rule(turn: Turn, proposal: Proposal, id: int) -> None:
    rules = [
        (turn.button(f"proposals-rule-{rule.replace('_', '-')}-button", tap=f"proposals.decline_version:{id}:{rule}"),)
        for rule in RULES
    ]
    back = turn.button("machinery-back", tap=f"proposals.open:{proposal.id}")
    turn.reply("versions-ask-rule", rows=[*rules, (back,)], number=proposal.number)


async def _decline(turn: Turn, proposal: Proposal, version: Version, rule: Withheld) -> None:
    before = (await turn.store.versions.of(proposal.id))[-2]
    language = language_of(before.text, proposal.language)
    await turn.store.proposals.rewrite(proposal, before.text, proposal.public_text, language, turn.now)
    await turn.store.versions.remove(version.id)
    await turn.clear_timer(LATE, _about(version))
    await turn.log("proposals.declined", about(proposal), rule.value)
    if proposal.author_id is not None:
        await turn.tell(
            proposal.author_id,
            "versions-declined",
            rows=[[("versions-button", {"tap": f"proposals.revise:{proposal.id}"})]],
            dedupe=f"proposals.version-declined:{version.id}",
            about=about(proposal),
            number=proposal.number,
            rule=Phrase(rule.phrase),
            text=version.text,
        )
    turn.reply("versions-declined-reply", number=proposal.number, rule=Phrase(rule.phrase))

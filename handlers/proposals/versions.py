"""A text that its author has changed: at once where nobody has read it yet, else when somebody has read it first."""

from typing import Annotated, ClassVar

from bot.domain import statuses
from bot.domain.languages import LATVIAN, language_of
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal
from bot.domain.versions import Kind, Version, pending, shown_since
from bot.forms import Form, Text, Words, question
from bot.messages import Outbound
from bot.turns import Turn

from . import cards, publish, review, telling, words
from .finding import about, find, find_about

TELL = "proposals.tell_corrected"

# ---------------------------------------------------------------- writing


async def write(turn: Turn, proposal: Proposal, kind: Kind, said: str) -> Version:
    """Keep what was there and what is there now; it is passed on by who calls this."""
    before = await turn.store.versions.of(proposal.id)
    text = said if kind is Kind.CORRECTED else _joined(proposal.text, said)
    shown = _shown(turn, proposal, kind, said, (pending(before) or proposal).public_text)
    public = proposal.public_text if proposal.is_published else shown
    if not await turn.store.proposals.rewrite(proposal, text, public, _language(proposal, kind, said), turn.now):
        raise Refusal("proposals-changed-meanwhile", number=proposal.number, status=Phrase(proposal.status.phrase))
    if not before:
        await turn.store.versions.add(_first(proposal))
    at_once = None if proposal.is_published else turn.now
    id = await turn.store.versions.add(Version(0, proposal.id, turn.now, kind, text, shown, at_once))
    await turn.log("proposals.rewritten", about(proposal), kind.value)
    return await find_version(turn, id)


def _first(proposal: Proposal) -> Version:
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


def _shown(turn: Turn, proposal: Proposal, kind: Kind, said: str, base: str) -> str:
    """As it may be read by all; "" where that has to be said in Latvian first."""
    if not _is_latvian(proposal, said):
        return base if kind is Kind.ADDED and not proposal.is_published else ""
    if kind is Kind.CORRECTED:
        return words.masked(turn, said)
    return _joined(base, words.masked(turn, said)) if base else ""


def _joined(text: str, added: str) -> str:
    return "\n\n".join(filter(None, (text, added)))


async def find_version(turn: Turn, id: int) -> Version:
    version = await turn.store.versions.get(id)
    if version is None:
        raise Refusal("proposals-unknown")
    return version


# ---------------------------------------------------------------- read by somebody before others see it


async def offer(turn: Turn, proposal: Proposal, version: Version) -> None:
    """To whose turn it is: what is published stays as it is until one of them has read this."""

    async def paint(voice: Turn) -> Outbound:
        return _card(voice, proposal, version)

    steps = await turn.duty(proposal.parish, proposal.village)
    for person_id in steps[0] if steps else ():
        await telling.tell(
            turn,
            person_id,
            paint,
            f"versions-{version.kind}",
            dedupe=f"proposals.version:{version.id}",
            about=about(proposal),
            card=cards.UNPUBLISHED,
        )


def _card(voice: Turn, proposal: Proposal, version: Version) -> Outbound:
    is_ready = bool(version.public_text)
    text = version.public_text or version.text
    said = [voice.say(f"versions-{version.kind}", number=proposal.number, text=text)]
    if not is_ready:
        said.append(voice.say("proposals-review-summary"))
    phrase, verb = ("versions-show-button", "show") if is_ready else ("proposals-summary-button", "summarise")
    do = voice.button(phrase, tap=f"proposals.{verb}_version:{version.id}")
    look = voice.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    return Outbound("\n\n".join(said), rows=((do,), (look,)))


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
    await turn.log("proposals.amended", about(proposal))
    await cards.redraw(turn, proposal)
    await _tell(turn, proposal, version)
    turn.acknowledge("versions-shown")


async def _readable(turn: Turn, id: int) -> tuple[Version, Proposal]:
    version = await find_version(turn, id)
    proposal = await find(turn, version.proposal_id)
    await review.require(turn, proposal)
    if not statuses.is_open(proposal.status):
        raise Refusal("statuses-closed", number=proposal.number)
    return version, proposal


async def _is_newest(turn: Turn, proposal: Proposal, version: Version) -> bool:
    """If not, the newest has to be read first."""
    newest = (await turn.store.versions.of(proposal.id))[-1]
    if newest.id == version.id:
        return True
    turn.preface("proposals-text-changed")
    turn.speak(_card(turn, proposal, newest), f"versions-{newest.kind}", about=about(proposal), card=cards.UNPUBLISHED)
    return False


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
        await review.require(turn, await find_about(turn, about))


async def summarise(turn: Turn, id: int) -> None:
    version, proposal = await _readable(turn, id)
    if await _is_newest(turn, proposal, version):
        await turn.ask(VersionSummaryForm, about=f"{about(proposal)}:{id}")


async def submit_summary(turn: Turn, form: VersionSummaryForm) -> None:
    version, proposal = await _readable(turn, int(form.about.rpartition(":")[2]))
    if not await _is_newest(turn, proposal, version):
        return
    said = words.masked(turn, form.summary)
    shown = said if version.kind is Kind.CORRECTED else _joined(proposal.public_text, said)
    await turn.store.versions.summarise(version.id, shown)
    card = _card(turn, proposal, await find_version(turn, version.id))
    turn.speak(card, f"versions-{version.kind}", about=about(proposal), card=cards.UNPUBLISHED)


# ---------------------------------------------------------------- what it was before


async def lines(turn: Turn, proposal: Proposal) -> list[str]:
    """On its page: that it is not as it was published; for its author also what is still to be read."""
    versions = await turn.store.versions.of(proposal.id) if proposal.published_at else []
    since = shown_since(versions, proposal.published_at) if proposal.published_at else None
    said = [turn.say("versions-since", kind=since.kind.value, on=since.shown_at or since.at)] if since else []
    if pending(versions) and proposal.is_by(turn.person) and statuses.is_open(proposal.status):
        said.append(turn.say("versions-waiting"))
    return ["\n".join(said)] if said else []


async def history(turn: Turn, id: int) -> None:
    """For who decides; what is still to be read comes last, with its button."""
    proposal = await find(turn, id)
    await turn.require("proposals.read_versions", parish=proposal.parish, village=proposal.village)
    versions = await turn.store.versions.of(id) or [_first(proposal)]
    waiting = pending(versions)
    steps = [
        turn.say(f"versions-step-{one.kind}", on=one.at, text=one.public_text or words.masked(turn, one.text))
        for one in versions
        if one is not waiting
    ]
    back = turn.button("machinery-back", tap=f"proposals.open:{id}")
    message = Outbound("\n\n".join(steps), title=turn.say("versions-title", number=proposal.number), rows=((back,),))
    turn.speak(message, "versions-title", about=about(proposal), card=cards.UNPUBLISHED)
    if waiting is not None and statuses.is_open(proposal.status):
        card = _card(turn, proposal, waiting)
        turn.speak(card, f"versions-{waiting.kind}", about=about(proposal), card=cards.UNPUBLISHED)

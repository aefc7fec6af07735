"""The greeting, which is the privacy notice; and what is not said before others."""

from dataclasses import replace

from bot.domain.people import Stranger
from bot.domain.phrases import Phrase
from bot.domain.proposals import Proposal
from bot.messages import Choice
from bot.routing import Command, Handler
from bot.turns import Turn

FEW = 3  # of what they support, the newest
GREETING = "people.greeting"  # the question whether to go on


async def greet(turn: Turn, then: str = "", phrase: str = "people-greeting") -> None:
    """Say what this is and what is kept. `then`: the start parameter of what somebody came for."""
    known = await stranger(turn)
    if await turn.store.people.stranger(turn.address) is None:
        await _say_what_they_support(turn)
    await turn.store.people.meet(replace(known, then_start=then or known.then_start))
    say_notice(turn, phrase)
    await turn.expect(GREETING)


def say_notice(turn: Turn, phrase: str = "people-greeting") -> None:
    own = turn.municipality
    turn.reply(
        phrase,
        rows=[[_go(turn), turn.button("people-more-button", tap="people.more")], languages(turn)],
        council=own.council_genitive if turn.language == "lv" else own.council,  # its name is Latvian everywhere
        controller=own.controller,
        emergency=own.help_lines.emergency,
    )


async def _say_what_they_support(turn: Turn) -> None:
    """They pressed a button in a group before they ever spoke to us; from now on they can be told how it ends."""
    store = turn.store
    tied = (store.supports, store.follows, store.joiners)
    ids = {id for ties in tied for id in await ties.of(turn.address, None)}
    found = [await turn.store.proposals.get(id) for id in sorted(ids)[-FEW:]]
    names = [_standing(turn, one) for one in found if one is not None]
    if names:
        turn.preface("people-supports", names="\n".join(names))


def _standing(turn: Turn, proposal: Proposal) -> str:
    status = Phrase(proposal.status.phrase)
    if proposal.is_problem:
        return turn.say("problems-name-standing", number=proposal.number, status=status)
    return turn.say("proposals-name-standing", number=proposal.number, title=proposal.title, status=status)


async def invite(turn: Turn, phrase: str = "people-invited") -> None:
    """Who has read the greeting: only how to go on."""
    turn.reply(phrase, rows=[[_go(turn), turn.button("people-more-button", tap="people.more")]])
    await turn.expect(GREETING)


async def more(turn: Turn) -> None:
    say_rest(turn)
    if turn.person is None:
        await turn.expect(GREETING)


def say_rest(turn: Turn) -> None:
    """The rest of the notice: Vispārīgā datu aizsardzības regula (2016/679), 13. pants."""
    own, kept = turn.municipality, turn.municipality.retention
    contacts = own.contacts
    turn.reply(
        "people-notice-why", controller=own.controller, address=contacts.address, email=contacts.municipality_email
    )
    turn.reply("people-notice-who", threads_months=kept.threads_months)
    turn.reply(
        "people-notice-how-long",
        rows=[[_go(turn)]] if turn.person is None else (),
        drafts_days=kept.drafts_days,
        matters_months=kept.matters_months,
        idle_months=kept.idle_months,
    )


async def stranger(turn: Turn) -> Stranger:
    """What is known of who speaks, as of now."""
    known = await turn.store.people.stranger(turn.address)
    known = known or Stranger(str(turn.address), turn.now)
    return replace(known, language=turn.language, seen_at=turn.now)


def languages(turn: Turn) -> list[Choice]:
    """The others that are spoken, each under its own name."""
    spoken = turn.municipality.languages.one_to_one
    return [
        turn.button(f"people-language-{code}-button", tap=f"people.language:0:{code}")
        for code in spoken
        if code != turn.language
    ]


def _go(turn: Turn) -> Choice:
    return turn.button("people-go-button", tap="people.go")


# ---------------------------------------------------------------- for nobody else to see


def one_to_one(command: Command, in_group: Handler) -> Command:
    """The command, but not before others."""

    async def guarded(turn: Turn, argument: str) -> None:
        if turn.here != turn.address:
            await in_group(turn)
        else:
            await command(turn, argument)

    return guarded

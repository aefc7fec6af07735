"""The parish's joint opinion from a closed poll: a draft with the numbers, mended and signed by who speaks for it.

Only from a poll of one parish: one place's numbers out of several could tell what few people there answered.
"""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Annotated, ClassVar

from bot import posting
from bot.domain.calendar import at, local
from bot.domain.drafts import Answers
from bot.domain.opinions import LENGTH, Opinion
from bot.domain.phrases import Phrase, Refusal
from bot.domain.polls import Poll, PollKind
from bot.domain.roles import RoleName
from bot.forms import Form, Option, Text, Words, question
from bot.messages import Choice, Outbound
from bot.turns import Turn

from . import awaiting, paper, quoting, results
from .finding import find, find_about

TELL = "opinions.tell"  # timer, about "opinions:<id>:<the last person told>"
RIGHT = "proposals.decide.council"
SIGNERS = (RoleName.REPRESENTATIVE, RoleName.ALTERNATE, RoleName.CHAIR)
LOT = 200


async def lines(turn: Turn, poll: Poll) -> list[str]:
    """On the result: that there is one."""
    signed = await turn.store.opinions.of(poll.id) if poll.closed_at else None
    return [] if signed is None else [turn.say("opinions-signed-line", on=signed.signed_at)]


async def row(turn: Turn, poll: Poll) -> tuple[Choice, ...]:
    if poll.closed_at is None:
        return ()
    if await turn.store.opinions.of(poll.id) is not None:
        return (turn.button("opinions-read-button", tap=f"opinions.read:{poll.id}"),)
    able = len(poll.parishes) == 1 and await _may(turn, poll) and await results.of(turn, poll) is not None
    if able and (id := await turn.store.consultation_answers.of_poll(poll.id)) is not None:
        tap = f"consultations.opinion:{id}:{poll.parishes[0]}"  # the place's opinion is written there
        return (turn.button("consulted-write-button", tap=tap),)
    return (turn.button("opinions-write-button", tap=f"opinions.write:{poll.id}"),) if able else ()


async def _may(turn: Turn, poll: Poll) -> bool:
    """Whoever speaks for the parish now."""
    duty = next(iter(await turn.duty(poll.parishes[0])), ())
    is_asked = turn.person is not None and turn.person.id in duty
    return is_asked and await turn.may(RIGHT, parish=poll.parishes[0])


# ---------------------------------------------------------------- the draft


async def draft(turn: Turn, poll: Poll) -> str:
    """In Latvian: the numbers as everybody sees them, the reasons, and those who think otherwise."""
    voice = turn.speaking(turn.municipality.languages.default)
    head = voice.say(
        "opinions-head",
        parish=poll.parishes[0],
        question=poll.question,
        number=poll.number,
        opened=poll.opened_at or poll.created_at,
        closed=poll.closed_at or turn.now,
    )
    counted = [*await results.lines(voice, poll), *await paper.lines(voice, poll)]
    reasons = await quoting.lines(voice, poll)
    parts = [head, *counted, *await _dissent(voice, poll), *reasons, voice.say("opinions-advisory")]
    return "\n\n".join(parts)[:LENGTH]


async def _dissent(voice: Turn, poll: Poll) -> list[str]:
    result = await results.of(voice, poll)
    if result is None or poll.kind is not PollKind.ONE or len(result.best) != 1:
        return []
    others = result.answers - result.best[0].votes
    return [voice.say("opinions-dissent", count=others, all=result.answers)] if others else []


async def _drafts(turn: Turn, known: Answers) -> Sequence[Option]:
    text = await draft(turn, await find(turn, int(known["poll_id"])))
    return [Option(text, Phrase("opinions-use-draft"), text)]


class OpinionForm(Form):
    """The text that is signed when it is sent."""

    name: ClassVar[str] = "opinions.sign"
    heading: ClassVar[str] = "opinions-heading"
    is_watched: ClassVar[bool] = False
    is_signed: ClassVar[bool] = True

    poll_id: int = 0
    text: Annotated[Text, Words(20, LENGTH)] = question("opinions-ask-text", choices=_drafts)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        if not await _may(turn, await find_about(turn, about)):
            raise Refusal("machinery-not-allowed")


async def write(turn: Turn, id: int) -> None:
    poll = await results.of_closed(turn, id)
    await OpinionForm.allow(turn, poll.about)
    if len(poll.parishes) > 1:
        raise Refusal("opinions-one-parish")
    if await turn.store.opinions.of(id) is not None:
        raise Refusal("opinions-already", number=poll.number)
    await turn.ask(OpinionForm, about=poll.about, given={"poll_id": id})


# ---------------------------------------------------------------- signed


async def submit(turn: Turn, form: OpinionForm) -> None:
    assert turn.person is not None
    poll = await find_about(turn, form.about)
    id = await turn.store.opinions.sign(poll.id, poll.parishes[0], turn.person.id, form.text, turn.now)
    if id is None:
        raise Refusal("opinions-already", number=poll.number)
    signed = await turn.store.opinions.get(id)
    assert signed is not None
    await turn.log("opinions.signed", poll.about)
    sent = "staff" if await _send_on(turn, poll, signed) else "nobody"
    await turn.set_timer(TELL, f"{signed.about}:0", turn.now)
    await turn.redraw(results.CARD, poll.about)
    since, before = _year(turn)
    count = await turn.store.opinions.count(signed.parish, since, before)
    email = turn.municipality.contacts.council_email
    turn.reply("opinions-signed", number=poll.number, count=count, email=email, sent=sent)
    turn.speak(Outbound(await _letter(turn, signed), title=turn.say("opinions-for-council")), "opinions-for-council")


async def _letter(turn: Turn, signed: Opinion) -> str:
    voice = turn.speaking(turn.municipality.languages.default)
    own = turn.municipality
    head = voice.say("opinions-letter-head", council=own.council, email=own.contacts.council_email)
    return "\n\n".join(
        [
            head,
            signed.text,
            voice.say(
                "opinions-letter-tail", role=_role(turn, signed.parish), parish=signed.parish, on=signed.signed_at
            ),
        ]
    )


def _role(turn: Turn, parish: str) -> str:
    """As what they sign."""
    own = {role.role for role in turn.roles if role.covers(parish)}
    return next((one.value for one in SIGNERS if one in own), RoleName.REPRESENTATIVE.value)


async def _send_on(turn: Turn, poll: Poll, signed: Opinion) -> bool:
    """To the staff's channel, or where there is none to each of them; return whether anybody gets it."""
    message, key = shown(turn.speaking(turn.municipality.languages.default), signed), f"opinions.staff:{signed.id}"
    if await posting.tell_staff(
        turn, message, phrase="opinions-title", about=poll.about, parish=signed.parish, dedupe=key
    ):
        return True
    people = await awaiting.staff(turn, poll)
    for person_id in people:
        if (person := await turn.store.people.get(person_id)) is not None:
            await turn.send_everywhere(person, message, "opinions-title", dedupe=key, about=poll.about)
    return bool(people)


def shown(voice: Turn, signed: Opinion) -> Outbound:
    return Outbound(signed.text, title=voice.say("opinions-title", parish=signed.parish, on=signed.signed_at))


def _year(turn: Turn) -> tuple[datetime, datetime]:
    zone = turn.municipality.time_zone
    first = local(turn.now, zone).date().replace(month=1, day=1)
    return at(first, time(0), zone), at(first.replace(year=first.year + 1), time(0), zone)


async def tell_lot(turn: Turn, cursor: str) -> None:
    """The timer: everybody who answered reads what was made of it."""
    _, id, after = cursor.split(":")
    signed = await turn.store.opinions.get(int(id))
    if signed is None:
        return
    people = await turn.store.ballots.participants_after(signed.poll_id, int(after), LOT)
    for person_id in people:
        await turn.tell(
            person_id,
            "opinions-told",
            rows=[[("opinions-read-button", {"tap": f"opinions.read:{signed.poll_id}"})]],
            dedupe=f"opinions.told:{signed.id}",
            about=f"polls:{signed.poll_id}",
            parish=signed.parish,
            number=f"A-{signed.poll_id}",
        )
    if len(people) == LOT:
        await turn.set_timer(TELL, f"{signed.about}:{people[-1]}", turn.now)

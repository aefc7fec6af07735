"""A photo of whether something was really done: only whoever promised it sees it, without who sent it."""

from typing import ClassVar

from bot.domain.answers import Answer
from bot.domain.phrases import Refusal
from bot.domain.proposals import Proposal
from bot.domain.verdicts import Question, Said, photos_of
from bot.forms import Form, Photo, question
from bot.turns import Turn

from . import cards, verdicts, words
from .finding import about

SHOW = "verdicts.show_photo"  # timer


class PhotoForm(Form):
    """What it looks like now; about "proposals:<id>:<answer>"."""

    name: ClassVar[str] = "verdicts.photo"
    heading: ClassVar[str] = "verdicts-photo-heading"

    photo: Photo = question("verdicts-ask-photo")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _meant(turn, verdicts.answer_in(about))


async def add(turn: Turn, answer_id: int) -> None:
    _, proposal = await _meant(turn, answer_id)
    await turn.ask(PhotoForm, about=f"{about(proposal)}:{answer_id}")


async def submit(turn: Turn, form: PhotoForm) -> None:
    """Shown together with how many say that it is not done; where that is said already, at once."""
    answer, proposal = await _meant(turn, verdicts.answer_in(form.about))
    await turn.store.media.attach(form.photo.id, photos_of(answer.id))
    told_at = await turn.store.timers.fires_at(verdicts.TALLY, f"answer:{answer.id}")
    await turn.set_timer(SHOW, form.photo.about, told_at or turn.now)
    look = turn.button("proposals-open-own-button", tap=f"proposals.open:{proposal.id}")
    turn.reply("verdicts-photo-sent", rows=[[look]], number=proposal.number)


async def show(turn: Turn, media: str) -> None:
    """The timer, about "media:<id>"."""
    stored = await turn.store.media.get(int(media.partition(":")[2]))
    if stored is None or stored.about is None:
        return
    answer = await turn.store.answers.get(int(stored.about.partition(":")[2]))
    proposal = await turn.store.proposals.get(answer.proposal_id) if answer else None
    sender = await turn.store.people.at(stored.address)
    if answer is None or proposal is None:
        return
    said = await turn.store.verdicts.said(answer.id, Question.DONE, stored.address, sender.id if sender else None)
    if said is None:
        return
    for person_id in await verdicts.promised_by(turn, proposal, answer):
        await turn.tell(
            person_id,
            "verdicts-photo",
            rows=[[("proposals-open-own-button", {"tap": f"proposals.open:{proposal.id}"})]],
            dedupe=f"verdicts.photo:{stored.media.id}",
            about=media,
            card=cards.MEDIA,
            media=stored.media,
            name=words.public_name(proposal),
            said=said,
        )


# ---------------------------------------------------------------- small change


async def _meant(turn: Turn, answer_id: int) -> tuple[Answer, Proposal]:
    """Who has said whether it was done may show it, once."""
    answer, proposal = await verdicts.judged(turn, answer_id, *Said)
    if await _has_shown(turn, answer):
        raise Refusal("verdicts-photo-there", number=proposal.number)
    return answer, proposal


async def _has_shown(turn: Turn, answer: Answer) -> bool:
    theirs = await turn.store.people.addresses(turn.person.id) if turn.person else [turn.address]
    sent = [one for address in theirs for one in await turn.store.media.by(address)]
    return any(one.about == photos_of(answer.id) for one in sent)

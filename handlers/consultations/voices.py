"""What residents say to who writes the opinion of their parish: in their own words, read by nobody else."""

from typing import Annotated, ClassVar

from bot import dangers, posting
from bot.domain.consultations import VOICE, Consultation
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal
from bot.domain.privacy import public_text
from bot.erasure import VOICES_CARD as CARD
from bot.forms import Form, Text, Words, question
from bot.messages import Outbound
from bot.splitting import part_of
from bot.turns import Turn

from . import hearing
from .finding import DRAFT, find, find_about

SHOWN = 8

# ---------------------------------------------------------------- said


class VoiceForm(Form):
    """Shown before it is sent as it will be kept: nobody has to know who it was."""

    name: ClassVar[str] = "consultations.voice"
    heading: ClassVar[str] = "consultations-voice-heading"

    text: Annotated[Text, Words(3, VOICE)] = question("consultations-ask-voice", check=dangers.check_answer)

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        _check_sayable(turn, await find_about(turn, about))

    @classmethod
    def read(cls, turn: Turn, answers: Answers) -> Answers:
        return {**answers, "text": _masked(turn, str(answers["text"]))}

    @classmethod
    async def remark(cls, turn: Turn, known: Answers) -> Phrase | None:
        text = str(known["text"])
        return Phrase("reasons-masked") if _masked(turn, text) != text else None


def _check_sayable(turn: Turn, one: Consultation) -> None:
    """Of who lives where it touches somebody, while the council may answer."""
    if turn.person is None:
        raise Refusal("reasons-join-first")
    if not one.is_open:
        raise Refusal("consultations-voice-late", number=one.number)
    if turn.person.parish not in one.parishes:
        raise Refusal("consultations-voice-elsewhere", number=one.number)


def may_say(turn: Turn, one: Consultation) -> bool:
    return turn.person is not None and one.is_open and turn.person.parish in one.parishes


async def say(turn: Turn, id: int) -> None:
    await turn.ask(VoiceForm, about=(await find(turn, id)).about)


async def submit(turn: Turn, form: VoiceForm) -> None:
    """They hear how it ends, like who follows it. No record is kept of who said it besides their own words."""
    one = await find_about(turn, form.about)
    assert turn.person is not None
    before = await turn.store.consultations.voice_of(one.id, turn.person.id)
    await turn.store.consultations.speak(one.id, turn.person.id, turn.person.parish, _masked(turn, form.text), turn.now)
    await turn.store.consultations.follow(one.id, turn.person.id, turn.now)
    if before is not None:
        await _take_from_screens(turn, one)
    take_back = turn.button("consultations-unsay-button", tap=f"consultations.unsay:{one.id}")
    look = turn.button("consultations-open-button", tap=f"consultations.open:{one.id}")
    turn.reply("consultations-voice-kept", rows=[[take_back], [look]], number=one.number)


async def unsay(turn: Turn, id: int) -> None:
    """A second press finds it gone."""
    one = await find(turn, id)
    if turn.person is not None and await turn.store.consultations.unspeak(one.id, turn.person.id):
        await _take_from_screens(turn, one)
    turn.reply("consultations-voice-dropped", number=one.number)


def _masked(turn: Turn, text: str) -> str:
    """Without telephones, e-mails and names of homes."""
    return public_text(text, turn.municipality.place_names).text


async def _take_from_screens(turn: Turn, one: Consultation) -> None:
    for card in (CARD, part_of(CARD)):
        await posting.take_back(turn, card, one.about, "consultations-voices-changed")


# ---------------------------------------------------------------- read


async def read_by(turn: Turn, one: Consultation) -> list[str]:
    """The places whose residents' words who speaks with us may read: those they speak for."""
    if turn.person is None:
        return []
    able = [parish for parish in one.parishes if await turn.may(DRAFT, parish=parish)]
    own = await hearing.speaks_for(turn, turn.person.id, able)
    return able if await turn.may(DRAFT) else own


async def texts(turn: Turn, one: Consultation, parishes: list[str]) -> list[tuple[str, str]]:
    """Place by place: the words, without who said them."""
    return [
        (parish, voice.text) for parish in parishes for voice in await turn.store.consultations.voices(one.id, parish)
    ]


async def show(turn: Turn, id: int, page: str = "1") -> None:
    one = await find(turn, id)
    parishes = await read_by(turn, one)
    if not parishes:
        raise Refusal("machinery-not-allowed")
    said = await texts(turn, one, parishes)
    first = SHOWN * (max(int(page), 1) - 1 if page.isdecimal() and len(page) < len("10000") else 0)
    more = turn.button("forms-more-button", tap=f"consultations.voices:{id}:{first // SHOWN + 2}")
    back = turn.button("machinery-back", tap=f"consultations.open:{id}")
    lines = [
        turn.say("consultations-voice-line", parish=parish, text=text) for parish, text in said[first : first + SHOWN]
    ]
    message = Outbound(
        "\n\n".join(lines) or turn.say("consultations-voices-none"),
        title=turn.say("consultations-voices-title", number=one.number, count=len(said)),
        rows=(*(((more,),) if first + SHOWN < len(said) else ()), (back,)),
    )
    turn.speak(message, "consultations-voices-title", about=one.about, card=CARD)

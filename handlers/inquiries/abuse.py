"""Where somebody goes too far: silence for one thread, a block with a reason and an appeal, a word to the chair."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Annotated, ClassVar

from bot.domain.inquiries import Block, Inquiry, Report
from bot.domain.phrases import Phrase, Refusal
from bot.forms import Form, Text, Words, question
from bot.turns import Turn

from . import clocks, finding, judging, owed, readers, relaying

# ---------------------------------------------------------------- mute


async def mute(turn: Turn, id: int) -> None:
    """It comes to them no more; it stands in the thread, and the clock runs."""
    inquiry = await finding.as_office(turn, id)
    assert turn.person is not None
    await turn.store.inquiries.mute(id, turn.person.id, turn.now)
    button = turn.button("inquiries-unmute-button", tap=f"inquiries.unmute:{id}")
    turn.reply("inquiries-muted", rows=[[button]], number=inquiry.number)


async def unmute(turn: Turn, id: int) -> None:
    inquiry = await finding.as_office(turn, id)
    assert turn.person is not None
    await turn.store.inquiries.mute(id, turn.person.id, None)
    turn.reply("inquiries-unmuted", number=inquiry.number)


# ---------------------------------------------------------------- block


class BlockForm(Form):
    """Why somebody's messages are not taken for a while; the one who wrote them reads it."""

    name: ClassVar[str] = "inquiries.block"
    heading: ClassVar[str] = "inquiries-block-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 500)] = question("inquiries-ask-block")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await finding.as_office(turn, finding.id_of(about))


async def block(turn: Turn, id: int) -> None:
    await turn.ask(BlockForm, about=f"inquiries:{id}")


async def submit_block(turn: Turn, form: BlockForm) -> None:
    """What they write goes to the next in turn instead."""
    assert turn.person is not None
    inquiry = await finding.as_office(turn, finding.id_of(form.about))
    own, until = turn.person.id, turn.now + timedelta(days=turn.municipality.limits.inquiry_block_days)
    id = await turn.store.inquiries.block(inquiry.person_id, own, inquiry.number, form.reason, until, turn.now)
    await turn.log("inquiries.blocked", inquiry.about)
    await turn.tell(
        inquiry.person_id,
        "inquiries-blocked-told",
        rows=[[("inquiries-appeal-button", {"tap": f"inquiries.appeal:{id}"})]],
        about=inquiry.about,
        number=inquiry.number,
        reason=form.reason,
        on=until,
    )
    if inquiry.waits_at is not None and not await readers.present(turn, inquiry):
        await relaying.widen(turn, inquiry)
        await clocks.again(turn, inquiry)
    turn.reply("inquiries-blocked", rows=await owed.further(turn, inquiry), number=inquiry.number, on=until)


class AppealForm(Form):
    """What the chair should know before deciding whether the block stands."""

    name: ClassVar[str] = "inquiries.appeal"
    heading: ClassVar[str] = "inquiries-appeal-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 500)] = question("inquiries-ask-appeal")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _appealable(turn, finding.id_of(about))


async def appeal(turn: Turn, id: int) -> None:
    await _appealable(turn, id)
    await turn.ask(AppealForm, about=f"blocks:{id}")


async def submit_appeal(turn: Turn, form: AppealForm) -> None:
    found = await _appealable(turn, finding.id_of(form.about))
    await turn.store.inquiries.appeal(found.id, form.reason, turn.now)
    told = judging.appealed(replace(found, appeal=form.reason))
    await _tell_judges(turn, told, judging.deciding(found), but=judging.sides(found))
    turn.reply("inquiries-appeal-sent", number=found.number)


async def _appealable(turn: Turn, id: int) -> Block:
    found = await turn.store.inquiries.get_block(id)
    if found is None or turn.person is None or found.person_id != turn.person.id:
        raise Refusal("inquiries-unknown")
    if found.until_at <= turn.now:
        raise Refusal("inquiries-block-over")
    if found.appealed_at is not None:
        raise Refusal("inquiries-appealed-already")
    return found


async def lift(turn: Turn, id: int) -> None:
    found = await _to_judge(turn, id)
    await turn.store.inquiries.lift(id, turn.now)
    await turn.log("inquiries.unblocked", f"blocks:{id}")
    await turn.tell(found.person_id, "inquiries-lifted-told", number=found.number)
    await turn.tell(found.by_id, "inquiries-lifted-by-chair", number=found.number)
    turn.reply("inquiries-lifted", rows=judging.onwards(turn), number=found.number)


async def uphold(turn: Turn, id: int) -> None:
    found = await _to_judge(turn, id)
    await turn.log("inquiries.block_upheld", f"blocks:{id}")
    await turn.tell(found.person_id, "inquiries-upheld-told", number=found.number, on=found.until_at)
    turn.reply("inquiries-upheld", rows=judging.onwards(turn), number=found.number)


async def _to_judge(turn: Turn, id: int) -> Block:
    """Whoever blocked does not judge, nor who was blocked; the first decision stands."""
    await turn.require("inquiries.hear_appeal")
    found = await turn.store.inquiries.get_block(id)
    if found is None or found.appealed_at is None:
        raise Refusal("inquiries-unknown")
    if turn.person is None or turn.person.id in judging.sides(found):
        raise Refusal("machinery-not-allowed")
    if not await turn.store.inquiries.settle(id, turn.now):
        raise Refusal("inquiries-settled-already", number=found.number)
    return found


async def _tell_judges(turn: Turn, told: Phrase, taps: Sequence[tuple[str, str]], *, but: Collection[int]) -> None:
    """Refuses where there is nobody who is not concerned (`but`)."""
    to = await judging.judges(turn, but)
    if not to:
        raise Refusal("inquiries-nobody", email=turn.municipality.contacts.council_email)
    rows = [[(name, {"tap": tap})] for name, tap in taps]
    for person_id in to:
        await turn.tell(person_id, told.id, rows=rows, **told.values)  # type: ignore[arg-type]


# ---------------------------------------------------------------- report


class ReportForm(Form):
    """What is wrong, in their own words; of the thread itself nothing is passed on."""

    name: ClassVar[str] = "inquiries.report"
    heading: ClassVar[str] = "inquiries-report-heading"
    is_watched: ClassVar[bool] = False

    reason: Annotated[Text, Words(3, 500)] = question("inquiries-ask-report")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await finding.find(turn, finding.id_of(about))


async def report(turn: Turn, id: int) -> None:
    await turn.ask(ReportForm, about=f"inquiries:{id}")


async def submit_report(turn: Turn, form: ReportForm) -> None:
    inquiry, side = await finding.find(turn, finding.id_of(form.about))
    await turn.log("inquiries.reported", inquiry.about)
    assert turn.person is not None
    await turn.store.inquiry_reports.add(inquiry.id, turn.person.id, side, form.reason, turn.now)
    found = await turn.store.inquiry_reports.by(inquiry.id, turn.person.id)
    assert found is not None
    told = judging.reported(inquiry, replace(found, reason=form.reason))
    await _tell_judges(turn, told, [judging.answering(found)], but=await judging.concerned(turn, inquiry))
    turn.reply("inquiries-report-sent", number=inquiry.number)


class JudgeForm(Form):
    """What comes of a report, told to who made it."""

    name: ClassVar[str] = "inquiries.judge"
    heading: ClassVar[str] = "inquiries-judge-heading"
    is_watched: ClassVar[bool] = False

    text: Annotated[Text, Words(3, 500)] = question("inquiries-ask-judge")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        await _reported(turn, about)


async def judge(turn: Turn, id: int, person: str) -> None:
    await turn.ask(JudgeForm, about=f"reports:{id}.{person}")


async def submit_judgement(turn: Turn, form: JudgeForm) -> None:
    inquiry, found = await _reported(turn, form.about)
    await turn.store.inquiry_reports.settle(found.id)
    await turn.log("inquiries.report_answered", inquiry.about)
    await turn.tell(found.person_id, "inquiries-report-answered", number=inquiry.number, text=form.text)
    turn.reply("inquiries-judged", rows=judging.onwards(turn), number=inquiry.number)


async def _reported(turn: Turn, about: str) -> tuple[Inquiry, Report]:
    """The thread, and what was reported; whoever answers stands on neither side, and the first answer stands."""
    await turn.require("inquiries.hear_appeal")
    id, _, person = about.partition(":")[2].partition(".")
    inquiry = await turn.store.inquiries.get(int(id))
    if inquiry is None or not person.isdecimal():
        raise Refusal("inquiries-unknown")
    concerned = await judging.concerned(turn, inquiry)
    if turn.person is None or turn.person.id in (*concerned, int(person)):
        raise Refusal("machinery-not-allowed")
    if found := await turn.store.inquiry_reports.by(inquiry.id, int(person)):
        return inquiry, found
    if int(person) not in concerned:
        raise Refusal("inquiries-unknown")
    raise Refusal("inquiries-report-answered-already", number=inquiry.number)

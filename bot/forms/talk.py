"""A form at work: what was said becomes a step, the step is stored and spoken."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from bot.domain.drafts import SUMMARY, Answers, Draft, Memory, Offered, Said
from bot.domain.phrases import Phrase, Refusal, Value
from bot.forms import prompts
from bot.forms.advance import hear_late
from bot.forms.answering import is_refused, last_written
from bot.forms.form import Form, Options, answered, filled, find, in_play, next_question, problems
from bot.forms.questions import Question, Spoken
from bot.forms.steps import (
    Added,
    Asked,
    Cancelled,
    Finished,
    Held,
    More,
    Noted,
    Notes,
    Paused,
    Repeated,
    Restarted,
    Resumed,
    Stale,
    Step,
    ask,
    ask_for,
    remember,
)
from bot.i18n import Phrases
from bot.messages import Address, Inbound, Outbound
from storage.drafts import Drafts


class Store(Protocol):
    @property
    def drafts(self) -> Drafts: ...


class Turn(Protocol):
    """What a form needs of a turn."""

    inbound: Inbound | None

    @property
    def now(self) -> datetime: ...
    @property
    def address(self) -> Address: ...
    @property
    def store(self) -> Store: ...
    @property
    def phrases(self) -> Phrases: ...

    def render(self, phrase: Phrase) -> str: ...
    def speak(self, message: Outbound, phrase: str) -> None: ...
    async def show(self, message: Outbound, phrase: str, *, card: str, about: str, anew: bool) -> None: ...
    async def set_timer(self, kind: str, about: str, fires_at: datetime) -> None: ...
    def preface(self, phrase: str, /, **values: Value) -> None: ...
    def acknowledge(self, phrase: str, /) -> None: ...


@dataclass(frozen=True)
class FormEntry:
    """A form and what is done when it is finished; `submit` may refuse, then the draft stays."""

    form: type[Form]
    submit: Callable[[Any, Any], Awaitable[None]]


Forms = Mapping[str, FormEntry]  # by the form's name


class Talk:
    """A turn, a form and the draft as it was when the turn began."""

    def __init__(self, turn: Turn, form: type[Form], draft: Draft, forms: Forms) -> None:
        self.turn = turn
        self.form = form
        self.draft = draft
        self.forms = forms

    async def begin(self, answers: Mapping[str, Any], but: Collection[str] = ()) -> None:
        """Ask the first question; where everything is known already, whether it is right. `but` is their own."""
        given = tuple(name for name in answers if name not in but)
        draft = replace(self.draft, memory=Memory(given=given))
        step = ask(self.form, draft, answers)
        await self._ask(Asked(remember(step.draft, written=last_written(self.form, answers, self.turn.now))))

    async def do(self, step: Step) -> bool:
        match await self._checked(step):
            case Asked(kept=kept) as asked:
                await self._ask(asked)
                return self._hand_on(kept)
            case Repeated(draft, notes) if draft.asked != SUMMARY and find(self.form, draft.asked) is None:
                await self.do(ask(self.form, draft, draft.answers, Phrase("forms-question-gone")))
            case Repeated(draft, notes) if draft.asked == SUMMARY:
                await self._say_summary(draft, notes)
            case Repeated(draft, notes):
                await self._say_question(draft, notes)
            case More(draft, notes):
                await self._say(draft, prompts.more(self.form, draft, self.turn.render, notes))
            case Added(draft, notes):
                await self._say_summary(draft, notes, anew=False)
            case Noted(draft, notes):
                await self._say(draft, prompts.note(self.turn.render, notes) if notes else None)
            case Held(draft):
                await self._say(draft, None)
            case Paused(draft):
                await self._say(draft, prompts.pause(draft, self.turn.render, await self._called()))
            case Resumed(draft, kept):
                return await self._go_on(draft, kept)
            case Restarted(draft, answers, kept):
                await self.begin(answers)
                return self._hand_on(kept)
            case Finished(draft, notes):
                for note in notes:
                    self.turn.preface(note.id, **note.values)
                await self._finish(draft)
            case Cancelled(kept):
                return await self._cancel(kept)
            case Stale():
                self.turn.acknowledge("forms-already-answered")
        return True

    async def _say(self, draft: Draft, message: Outbound | None) -> None:
        await self.turn.store.drafts.save(draft, self.turn.now)
        if message is not None:
            one = find(self.form, draft.asked)
            self.turn.speak(message, one.phrase if one else "forms-summary")

    async def _say_question(self, draft: Draft, notes: Notes) -> None:
        await self._say(draft, prompts.question(self.form, draft, self.turn.render, notes, await self._called()))

    async def _called(self) -> Phrase:
        return await self.form.called(self.turn, self.draft.about)

    async def _say_summary(self, draft: Draft, notes: Notes, *, anew: bool = True) -> None:
        """`anew`: as a message of its own; else where it stands, if nothing was said since.

        A newer version of the form may ask something more: then that first.
        """
        if next_question(self.form, draft.answers) != SUMMARY:
            await self._ask_next(draft, notes)
            return
        draft = replace(draft, options=prompts.changeable(self.form, draft, self.turn.render))
        await self.turn.store.drafts.save(draft, self.turn.now)
        options = await self._all_options(draft.answers)
        remark = await self.form.remark(self.turn, in_play(self.form, draft.answers))
        notes = (*notes, remark) if remark and not draft.memory.is_choosing else notes
        read, called = self.form.read(self.turn, draft.answers), await self._called()
        message = prompts.summary(self.form, draft, read, options, self.turn.render, notes, called)
        await self.turn.show(message, "forms-summary", card="forms.summary", about=f"forms:{draft.id}", anew=anew)

    # ------------------------------------------------------------ asking

    async def _ask(self, step: Asked) -> None:
        if step.draft.asked == SUMMARY:
            await self._ask_summary(step)
            return
        draft, one = step.draft, self._question(step.draft)
        known = in_play(self.form, draft.answers)
        draft = replace(draft, options=await self._offered(one, known))
        if one.is_closed and not draft.options:
            await self._ask_nothing(one, draft, step.notes)
            return
        said = await one.declared.intro(self.turn, known) if one.declared.intro else None
        notes = (*step.notes, said) if said else step.notes
        await self._say_question(draft, notes)

    async def _ask_next(self, draft: Draft, notes: Notes) -> None:
        await self.do(ask(self.form, draft, draft.answers, *notes))

    async def _ask_nothing(self, one: Question, draft: Draft, notes: Notes) -> None:
        """There is nothing to choose from."""
        if not (one.may_skip or one.needs_options):
            raise Refusal("forms-nothing-to-choose")
        await self.do(ask(self.form, draft, {**draft.answers, one.name: None}, *notes))

    async def _ask_summary(self, step: Asked) -> None:
        options = await self._all_options(step.draft.answers)
        if wrong := await self._wrong(step.draft.answers, options):
            await self._ask_again(step.draft, wrong)
            return
        await self._say_summary(step.draft, step.notes)

    async def _ask_again(self, draft: Draft, wrong: Mapping[str, Phrase]) -> None:
        """What will not do any more is forgotten and asked for, one after the other."""
        first = next(iter(wrong))
        answers = {name: value for name, value in draft.answers.items() if name not in wrong}
        one = find(self.form, first)
        notes = () if one is not None and one.needs_options else (wrong[first],)  # others to choose from by now
        await self._ask(ask_for(draft, first, answers, *notes))

    def _question(self, draft: Draft) -> Question:
        one = find(self.form, draft.asked)
        assert one is not None
        return one

    # ------------------------------------------------------------ options and checks

    async def _offered(self, one: Question, known: Answers) -> tuple[Offered, ...]:
        choices = one.declared.choices
        if choices is None:
            return ()
        options = await choices(self.turn, known) if callable(choices) else choices
        return tuple(option.offered(self.turn.render) for option in options)

    async def _all_options(self, answers: Answers) -> Options:
        known = in_play(self.form, answers)
        return {one.name: await self._offered(one, known) for one in answered(self.form, answers)}

    async def _wrong(self, answers: Answers, options: Options) -> dict[str, Phrase]:
        """Everything that keeps the form from being submitted."""
        found = problems(self.form, answers, options)
        for one in answered(self.form, answers):
            if one.name not in found and (no := await self._objection(one, answers)):
                found[one.name] = no
        return found

    async def _objection(self, one: Question, answers: Answers) -> Phrase | None:
        if one.declared.check is None or answers[one.name] is None:
            return None
        return await one.declared.check(self.turn, one.loaded(answers[one.name]), in_play(self.form, answers))

    async def _checked(self, step: Step) -> Step:
        """The questions' own look at what is new, with the turn at hand; if it will not do, nothing is taken."""
        if not isinstance(step, Asked | Repeated | Noted | Added | Finished):
            return step
        answers = step.draft.answers
        for one in answered(self.form, answers):
            is_new = answers[one.name] != self.draft.answers.get(one.name)
            if is_new and (no := await self._objection(one, answers)):
                stands = remember(self.draft, pause=None)
                return Held(stands) if isinstance(no, Spoken) else Repeated(stands, (no,))
        return step

    def _can_choose(self, name: str, options: Options) -> bool:
        """False where nothing is left to choose from, so that there is nothing to ask either."""
        one = find(self.form, name)
        return one is None or not (one.is_closed and one.needs_options) or bool(options[name])

    # ------------------------------------------------------------ ends

    async def _finish(self, draft: Draft) -> None:
        """Everything is looked through once more. Who may not any more keeps what they wrote, also the last answer.

        Where `submit` refuses, the turn is undone and the draft stays as it was.
        """
        try:
            await self.form.allow(self.turn, draft.about)
        except Refusal as no:
            await self._say(draft, prompts.refused(draft, no.phrase, self.turn.render))
            return
        if next_question(self.form, draft.answers) != SUMMARY:  # a newer version asks something more
            await self._ask_next(draft, ())
            return
        options = await self._all_options(draft.answers)
        wrong = await self._wrong(draft.answers, options)
        if gone := {
            name: None for name in wrong if draft.answers.get(name) is not None and not self._can_choose(name, options)
        }:
            await self._finish(replace(draft, answers={**draft.answers, **gone}))
            return
        if wrong:
            await self._ask_again(draft, wrong)
            return
        await self.turn.store.drafts.delete(draft.id)
        await self.forms[self.form.name].submit(self.turn, filled(self.form, draft.answers, draft.about))
        await offer_waiting(self.turn, self.forms)

    async def _cancel(self, kept: tuple[Said, ...]) -> bool:
        await self.turn.store.drafts.delete(self.draft.id)
        await self.turn.set_timer("media.loose", str(self.turn.address), self.turn.now)
        self.turn.speak(prompts.note(self.turn.render, (Phrase("forms-cancelled"),)), "forms-cancelled")
        await offer_waiting(self.turn, self.forms)
        return self._hand_on(kept)

    async def _go_on(self, draft: Draft, kept: tuple[Said, ...]) -> bool:
        """What was kept is said now, one after the other; what is no answer is routed on and not lost."""
        if not kept:
            return await self.do(Repeated(draft))
        foreign: list[Said] = []
        for place, said in enumerate(kept):
            self.draft = draft
            step = hear_late(self.form, draft, said, self.turn.now)
            if is_refused(step, draft) and said != Said():
                foreign.append(said)
                continue
            await self.do(step)
            left = await self.turn.store.drafts.get(self.turn.address, draft.id)
            if left is None:
                return self._hand_on((*foreign, *kept[place + 1 :]))
            draft = left
        if len(foreign) == len(kept):
            await self.do(Repeated(draft))
        return self._hand_on(tuple(foreign))

    def _hand_on(self, kept: tuple[Said, ...]) -> bool:
        """What belonged to no form is routed as if it were said now; False where there is something to route."""
        if not kept or self.turn.inbound is None:
            return True
        text = "\n".join(said.text for said in kept if said.text)
        media = next((said.media for said in kept if said.media), None)
        place = next((said.place for said in kept if said.place), None)
        self.turn.inbound = replace(self.turn.inbound, text=text, media=media, place=place)
        return False


async def offer_waiting(turn: Turn, forms: Forms) -> None:
    """What was put aside, unless something else is asked already."""
    waiting = await turn.store.drafts.parked(turn.address)
    if waiting is None or waiting.form not in forms or await turn.store.drafts.active(turn.address):
        return
    heading = await forms[waiting.form].form.called(turn, waiting.about)
    turn.speak(prompts.offer(waiting, turn.render, heading), "forms-waiting")

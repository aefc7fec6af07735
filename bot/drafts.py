"""Forms at work: which draft something is said to, and what becomes of the others."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from bot import typed
from bot.domain.drafts import Control, Draft, Said
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase
from bot.forms import Form
from bot.forms.advance import pause, press, take
from bot.forms.fields import Takes
from bot.forms.form import begin, questions
from bot.forms.steps import Repeated, Resumed, Stale, pressed, remember, tap
from bot.forms.talk import FormEntry, Forms, Talk, Turn
from bot.messages import Inbound

__all__ = ["FormEntry", "Forms", "answer", "ask_again", "is_watched", "resume", "start", "takes", "waiting"]

# ---------------------------------------------------------------- the ways in


async def start(
    turn: Turn,
    form: type[Form],
    about: str,
    given: Mapping[str, object],
    said: Mapping[str, object] | None = None,
) -> None:
    """Begin a form one-to-one; what else they were answering is put aside until it is finished.

    `given` is known without them; `said` they have answered before, so that it is kept like any answer of theirs: None
    to what they skipped.
    """
    if turn.address.is_group:
        raise ValueError(f"forms are one-to-one, not in {turn.address}")
    await form.allow(turn, about)
    said = said or {}
    answers = begin(form, {**given, **said}) | {name: None for name, value in said.items() if value is None}
    drafts = turn.store.drafts
    draft = await drafts.find(turn.address, form.name, about)
    await _put_aside(turn, draft)
    is_new = draft is None
    draft = draft or await drafts.add(turn.address, form.name, about, turn.now)
    await drafts.activate(turn.address, draft.id, turn.now)
    talk = Talk(turn, form, draft, {})
    if not is_new and has_answers(draft):
        await talk.do(pause(draft, answers))
    else:
        await talk.begin(answers, but=said)


async def answer(turn: Turn, forms: Forms, inbound: Inbound) -> bool:
    """Whether it was for a form. If not, what `turn.inbound` says now is to be routed on."""
    if inbound.tap is not None:
        return await _press(turn, forms, inbound, inbound.tap.data)
    if not inbound.is_private or inbound.command:
        return False
    said = heard(turn, inbound)
    draft = await turn.store.drafts.active(turn.address)
    if draft is None:
        return said.control is Control.GO and await resume(turn, forms)
    if draft.form not in forms:
        await turn.store.drafts.delete(draft.id)
        turn.preface("forms-gone")
        return False
    talk = Talk(turn, forms[draft.form].form, draft, forms)
    return await talk.do(take(talk.form, draft, said, turn.now))


async def resume(turn: Turn, forms: Forms) -> bool:
    """Ask again what waits for an answer; False if nothing does."""
    draft = await turn.store.drafts.active(turn.address) or await turn.store.drafts.parked(turn.address)
    if draft is None or draft.form not in forms:
        return False
    await turn.store.drafts.activate(turn.address, draft.id, turn.now)
    return await Talk(turn, forms[draft.form].form, draft, forms).do(Resumed(remember(draft, pause=None), _kept(draft)))


async def waiting(turn: Turn, forms: Forms) -> tuple[Phrase, str] | None:
    """What `resume` would ask again: what the form is called, and the tap that goes on with it."""
    draft = await turn.store.drafts.active(turn.address) or await turn.store.drafts.parked(turn.address)
    if draft is None or draft.form not in forms:
        return None
    return await forms[draft.form].form.called(turn, draft.about), tap(draft, Control.GO)


async def is_watched(turn: Turn, forms: Forms) -> bool:
    """Whether what is said now is looked at for danger."""
    draft = await turn.store.drafts.active(turn.address)
    return draft is None or draft.form not in forms or forms[draft.form].form.is_watched


async def ask_again(turn: Turn, forms: Forms, note: Phrase) -> None:
    """What was said is not taken: the question stands, unless it is asked whether to go on at all."""
    draft = await turn.store.drafts.active(turn.address)
    if draft is not None and draft.form in forms and draft.memory.pause is None:
        await Talk(turn, forms[draft.form].form, draft, forms).do(Repeated(draft, (note,)))


@cache
def kinds(*forms: type[Form]) -> frozenset[Takes]:
    """What can be an answer to any of their questions."""
    return frozenset(kind for form in forms for one in questions(form) for kind in one.takes)


async def takes(turn: Turn, forms: Forms, media: Media) -> bool:
    """Whether it can be an answer, now or later; a file only where it is asked for."""
    able = forms
    if media.kind is Kind.FILE:
        draft = await turn.store.drafts.active(turn.address)
        able = {draft.form: forms[draft.form]} if draft is not None and draft.form in forms else {}
    return Takes[Kind(media.kind).name] in kinds(*(entry.form for entry in able.values()))


async def _press(turn: Turn, forms: Forms, inbound: Inbound, data: str) -> bool:
    button = pressed(data)
    draft = await turn.store.drafts.get(turn.address, button.draft) if button and inbound.is_private else None
    if button is None or draft is None or draft.form not in forms:
        turn.acknowledge("forms-already-answered")
        return True
    talk = Talk(turn, forms[draft.form].form, draft, forms)
    step = press(talk.form, draft, button, turn.now)
    if not draft.is_active and not isinstance(step, Stale):
        await _put_aside(turn, draft)
        await turn.store.drafts.activate(turn.address, draft.id, turn.now)
    return await talk.do(step)


# ---------------------------------------------------------------- what was said


def heard(turn: Turn, inbound: Inbound) -> Said:
    said = Said(inbound.text, inbound.media, inbound.place, inbound.album)
    is_words = inbound.media is None and inbound.place is None
    return replace(said, control=typed.control(turn.phrases, inbound.text)) if is_words else said


def _kept(draft: Draft) -> tuple[Said, ...]:
    return draft.memory.pause.kept if draft.memory.pause else ()


# ---------------------------------------------------------------- several drafts


def has_answers(draft: Draft) -> bool:
    """Whether anything would be lost with it, beyond what it began with."""
    return bool(set(draft.answers) - set(draft.memory.given) or draft.memory.items or _kept(draft))


async def _put_aside(turn: Turn, but: Draft | None) -> None:
    """What was being answered waits, unless there is nothing to keep."""
    active = await turn.store.drafts.active(turn.address)
    if active is None or (but is not None and active.id == but.id):
        return
    if has_answers(active):
        turn.preface("forms-parked")
    else:
        await turn.store.drafts.delete(active.id)

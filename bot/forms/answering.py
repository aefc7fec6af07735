"""A message taken as an answer: alone, as one of several, as the rest of the last one, or kept for a later question.

Everything here raises Invalid where an answer will not do; then nothing of the message is taken.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.domain.drafts import Album, Answers, Draft, Said, Written
from bot.domain.phrases import Phrase
from bot.forms.fields import Invalid, Takes
from bot.forms.form import Form, answered, find, unanswered, welcome, with_answer
from bot.forms.questions import Question
from bot.forms.readings import Day, Read, Several, is_near, is_prose, read, read_sent, takes_media
from bot.forms.steps import Added, Asked, Finished, More, Noted, Notes, Repeated, Step, ask, remember

JOINS = timedelta(seconds=60)  # a text that fits nothing else belongs to the text before it
MEASURED = {Takes.NUMBER, Takes.DAY, Takes.PAST, Takes.MOMENT}  # where a text is a failed try


def answer(form: type[Form], draft: Draft, one: Question, said: Said, now: datetime) -> Step:
    """What they said, as an answer to the question that is asked."""
    found = read(one, draft.options, draft.memory, said, now)
    if isinstance(found, Several):
        return Repeated(remember(draft, shown=found.indices, page=0), (Phrase("forms-which"),))
    if isinstance(found, Day):
        return Repeated(remember(draft, day=found.on), (found.note,))
    if found is not None:
        return accept(form, draft, one, found, said, now)
    if step := keep_for_later(form, draft, one, said, now):
        return step
    if joined := join(form, draft, said, now):
        return joined if said.media else Repeated(joined.draft, (Phrase("forms-added-waiting"),))
    if said.media is not None and said.text.strip():
        return _noting(answer(form, draft, one, Said(said.text), now), Phrase("forms-media-not-kept"))
    return Repeated(draft, (refusal(one.valid, said),))


def is_refused(step: Step, draft: Draft) -> bool:
    """Whether nothing was taken of what they said."""
    return isinstance(step, Repeated) and step.draft == draft and bool(step.notes)


def refusal(valid: Phrase, said: Said) -> Phrase:
    is_nothing = not said.text.strip() and said.media is None and said.place is None
    return Phrase.of("forms-unanswerable", valid=valid) if is_nothing else valid


def accept(form: type[Form], draft: Draft, one: Question, found: Read, said: Said, now: datetime) -> Step:
    """The answer is of the right kind; whether it will do is still to be seen."""
    draft, notes = _with_caption(form, draft, one, said)
    if one.is_many:
        return _noting(_gather(form, draft, one, found, said), *notes)
    answers = with_answer(form, draft.answers, one, found.values[0])
    written = Written(field=one.name, at=now) if one.joined(answers[one.name], "") is not None else None
    return _remembering(ask(form, draft, answers, *notes), _album(one, said), written)


# ---------------------------------------------------------------- several answers to one question


def _gather(form: type[Form], draft: Draft, one: Question, found: Read, said: Said) -> Step:
    before = list(draft.memory.items)
    items = list(before)
    for item in map(one.stored_item, found.values):
        if item not in items:
            items.append(item)
    if items == before:
        raise Invalid("forms-already-added")
    if one.most is not None and len(items) > one.most:
        raise Invalid("forms-too-many", most=one.most)
    draft = remember(draft, items=tuple(items), album=_album(one, said), shown=None, page=0)
    if len(items) == one.most or (one.is_closed and len(items) == len(draft.options)):
        return finish_list(form, draft, one)
    return More(draft, (Phrase("forms-more-photos") if said.album else Phrase.of("forms-more", count=len(items)),))


def finish_list(form: type[Form], draft: Draft, one: Question) -> Step:
    """No more answers. While the list is changed, nothing new means that it stays as it was."""
    items = list(draft.memory.items)
    if not items and one.name in draft.answers:
        return ask(form, draft, draft.answers)
    if not items:
        return Repeated(draft, (one.valid,))
    return _remembering(ask(form, draft, with_answer(form, draft.answers, one, items)), draft.memory.album)


def join_album(form: type[Form], draft: Draft, said: Said) -> Step | None:
    """A further photo of an album goes where the first one went, without a word."""
    album = draft.memory.album
    if album is None or said.media is None or said.album != album.id:
        return None
    one = find(form, album.field)
    if one is not None and one.is_many and takes_media(one, said.media):
        with suppress(Invalid):
            return _joined_list(form, draft, one, said)
    if album.is_told:
        return Noted(draft)
    most = one.most if one is not None else None
    note = Phrase.of("forms-too-many", most=most) if most is not None and most > 1 else Phrase("forms-one-photo")
    return Noted(remember(draft, album=album.model_copy(update={"is_told": True})), (note,))


def _joined_list(form: type[Form], draft: Draft, one: Question, said: Said) -> Step:
    assert said.media is not None
    if draft.asked == one.name:
        step = _gather(form, draft, one, Read((said.media,)), said)
        return Noted(step.draft) if isinstance(step, More) else step
    items = [*(draft.answers.get(one.name) or ()), one.stored_item(said.media)]
    return Noted(replace(draft, answers=with_answer(form, draft.answers, one, items)))


# ---------------------------------------------------------------- the rest of an answer, and what comes too early


def join(form: type[Form], draft: Draft, said: Said, now: datetime) -> Noted | None:
    """Several messages in a row are one answer."""
    one = _unfinished(form, draft, said, now)
    if one is None or not _may_join(form, draft, said, words_of(draft.answers[one.name])):
        return None
    answers = _joined(form, draft.answers, one, said)
    if answers is None:
        return None
    written = Written(field=one.name, at=now, before=draft.answers[one.name])
    return Noted(remember(replace(draft, answers=answers), written=written), (Phrase("forms-added"),))


def words_of(answer: Any) -> str:
    return answer if isinstance(answer, str) else str(answer.get("text", "")) if isinstance(answer, dict) else ""


def _unfinished(form: type[Form], draft: Draft, said: Said, now: datetime) -> Question | None:
    """The answer that more may come to: for a minute; of voice messages, which fit nowhere else, at any time."""
    written, told = draft.memory.written, answered(form, draft.answers)
    if said.media:
        return next((one for one in reversed(told) if takes_media(one, said.media)), None)
    is_open = written is not None and now - written.at <= JOINS
    return next((one for one in told if is_open and written and one.name == written.field), None)


def last_written(form: type[Form], answers: Answers, now: datetime) -> Written | None:
    """The text a form begins with, to which more may come."""
    told = [one for one in answered(form, answers) if one.is_told and one.joined(answers[one.name], "") is not None]
    return Written(field=told[-1].name, at=now) if told else None


def join_late(form: type[Form], draft: Draft, said: Said) -> Repeated | None:
    """What was said during a pause and is no answer: it was promised to be kept, so time does not matter."""
    if not (said.media or is_prose(said.text)) or not _may_join(form, draft, said):
        return None
    for earlier in reversed(answered(form, draft.answers)):
        with suppress(Invalid):
            if answers := _joined(form, draft.answers, earlier, said):
                return Repeated(replace(draft, answers=answers), (Phrase("forms-added"),))
    return None


def _may_join(form: type[Form], draft: Draft, said: Said, before: str = "") -> bool:
    """A slip of the pen at the question that is asked is not the rest of an earlier text.

    One word more is, where hardly more was said before: "Vajag" – "soliņu".
    """
    one = find(form, draft.asked)
    is_measured = one is not None and bool(one.takes & MEASURED)
    if said.media:
        return True
    if said.place or said.control or is_measured or is_near(draft.options, said.text):
        return False
    is_word = any(map(str.isalpha, said.text))
    return is_word and (len(said.text.split()) > 1 or is_prose(said.text) or not is_prose(before))


def _joined(form: type[Form], answers: Answers, one: Question, said: Said) -> Answers | None:
    """None where there is nothing to join. Raises Invalid."""
    if answers.get(one.name) is None or (said.media and not takes_media(one, said.media)):
        return None
    together = one.joined(answers[one.name], said.media or said.text.strip())
    return None if together is None else with_answer(form, answers, one, together)


def _with_caption(form: type[Form], draft: Draft, one: Question, said: Said) -> tuple[Draft, Notes]:
    """The words under a photo belong to the text they wrote before."""
    if said.media is None or not said.text.strip():
        return draft, ()
    for earlier in reversed(answered(form, draft.answers)):
        with suppress(Invalid):
            if earlier != one and (answers := _joined(form, draft.answers, earlier, Said(said.text))):
                return replace(draft, answers=answers), (Phrase("forms-caption-added"),)
    return draft, (Phrase("forms-caption-not-kept"),)


def add_late(form: type[Form], draft: Draft, said: Said) -> Added | None:
    """At the summary: a photo or a place for a question that has no answer."""
    for one in welcome(form, draft.answers) if said.media or said.place else ():
        if (found := read_sent(one, said)) is not None:
            captioned, notes = _with_caption(form, draft, one, said)
            answers = with_answer(form, captioned.answers, one, [found] if one.is_many else found)
            kept = remember(replace(captioned, answers=answers), album=_album(one, said), is_choosing=False, page=0)
            return Added(kept, (_kept_note(said), *notes))
    return None


def keep_for_later(form: type[Form], draft: Draft, one: Question, said: Said, now: datetime) -> Step | None:
    """A photo or a place that a later question would ask for is taken now; the words with it answer this one."""
    kept = _kept(form, draft, one, said)
    if kept is None:
        return None
    note = _kept_note(said)
    if said.media is None or not said.text.strip():
        return Noted(kept, (note,))
    step = answer(form, kept, one, Said(said.text), now)
    return _noting(_remembering(step, kept.memory.album), note)


def _kept(form: type[Form], draft: Draft, one: Question, said: Said) -> Draft | None:
    for later in unanswered(form, draft.answers):
        is_wanted = takes_media(later, said.media) if said.media else Takes.PLACE in later.takes and said.place
        if later == one or not is_wanted:
            continue
        value = said.media or said.place
        with suppress(Invalid):
            answers = with_answer(form, draft.answers, later, [value] if later.is_many else value)
            return remember(replace(draft, answers=answers), album=_album(later, said))
    return None


def _kept_note(said: Said) -> Phrase:
    return Phrase(f"forms-kept-{said.media.kind if said.media else 'place'}")


# ---------------------------------------------------------------- steps with something to remember


def _album(one: Question, said: Said) -> Album | None:
    return Album(id=said.album, field=one.name) if said.album and said.media else None


def _remembering(step: Step, album: Album | None, written: Written | None = None) -> Step:
    if not isinstance(step, Asked | Finished | Repeated | Noted | More):
        return step
    written = written or step.draft.memory.written
    return replace(step, draft=remember(step.draft, album=album, written=written))


def _noting(step: Step, *notes: Phrase) -> Step:
    if not isinstance(step, Asked | Finished | Repeated | Noted | More):
        return step
    return replace(step, notes=(*notes, *step.notes))

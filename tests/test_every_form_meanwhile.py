"""What happens to a form in the middle: a restart, another program, six hours, a lost role, two messages at once."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, ClassVar

import pytest
from pydantic import create_model

from bot.domain.drafts import SUMMARY
from bot.domain.inquiries import Side
from bot.domain.media import Kind, Media
from bot.domain.meeting_questions import OPEN_AT_MOST, QuestionKind
from bot.forms import Form, Text, Words, question
from bot.forms.form import ends_with_summary, questions
from bot.messages import TAP_BYTES, Inbound, Tap
from handlers import FORMS
from tests.chat import Actor, event, picture
from tests.every_form import (
    PHOTO,
    Way,
    answers_all,
    ends,
    entered,
    finishes,
    gives,
    is_asked,
    is_in,
    may_be_asked,
    option,
    says,
)
from tests.ways import ONE_EACH, SKIP

every_form = pytest.mark.parametrize("way", ONE_EACH, ids=str)
LABEL, TEXT = 20, 700  # letters
OPTIONS_ONLY = ("slips.come", "slips.withdraw")  # forms in which nothing is typed
# Fields that a later program does without, and what it takes instead.
GONE: Mapping[str, Mapping[str, object]] = {
    "proposals": {"topic": "other", "place": None},
    "proposals.decide": {"opinion": None},
    "proposals.answer": {"why_no_day": "Vēl nav iepirkuma.", "office": None},
    "proposals.quote": {"document": "vēstule"},
    "roles.invite": {"village": "Alsviķi"},
}
LATER = [(way, name) for way in ONE_EACH for name in GONE.get(way.form, ())]


@pytest.fixture
async def actor(way: Way, tmp_path: Path) -> AsyncIterator[Actor]:
    """Who has just been asked the first question."""
    actor = await entered(way, tmp_path)
    yield actor
    assert not await actor.chat.rows("SELECT id FROM inbox WHERE dead_at IS NOT NULL")
    await actor.chat.close()


def message(actor: Actor, text: str) -> Inbound:
    sent = Inbound(event(), actor.address, actor.address, sender_name=actor.name)
    if text != PHOTO:
        return replace(sent, text=text)
    actor.chat.platform.files[PHOTO] = picture()
    return replace(sent, media=Media(Kind.PHOTO, PHOTO))


# ---------------------------------------------------------------- at once


@every_form
async def test_of_messages_sent_at_once_none_is_lost(actor: Actor, way: Way) -> None:
    """Two answers are two answers; what follows the last one of a form without a summary is asked about."""
    await answers_all(actor, way, but=min(2, len(way.asked)) if way.has_summary else 1)
    said = [way.asked[-1].answer, "Un vēl kas"]
    if way.has_summary:
        first, *then = way.asked[-2:]
        options = (await is_asked(actor)).options
        place = option(first, options)
        said = [first.answer if place is None else options[place].label, *(one.answer for one in then)]
        said += ["Un vēl kas"] if not then else []
    await actor.chat.happens(*(message(actor, text) for text in said))

    if way.has_summary:
        assert (await is_asked(actor)).asked == SUMMARY
        await ends(actor, way)
    else:
        actor.sees(way.done)
        if await may_be_asked(actor) is None:
            actor.sees("machinery-text-kept")


@every_form
async def test_a_button_pressed_twice_at_once_counts_once(actor: Actor, way: Way) -> None:
    await answers_all(actor, way, but=0 if way.has_summary else 1)
    button = actor.last.choices[0].tap
    presses = [
        Inbound(event(), actor.address, actor.address, tap=Tap(button, event(), actor.last.id)) for _ in range(2)
    ]
    await actor.chat.happens(*presses)

    toasts = [actor.chat.platform.toasts[press.tap.token][0] for press in presses if press.tap]
    assert toasts == ["", actor.chat.phrases.text("lv", "forms-already-answered")]
    assert not await is_in(actor, way)


# ---------------------------------------------------------------- another run, another program


@every_form
async def test_a_restart_between_any_two_questions_loses_nothing(actor: Actor, way: Way) -> None:
    for asked in way.asked:
        await actor.chat.restarts()
        await gives(actor, asked)
    await actor.chat.restarts()
    if way.has_summary:
        await ends(actor, way)
    else:
        actor.sees(way.done)


async def is_deployed(actor: Actor, name: str, form: type[Form] | None) -> None:
    """A program with another form of that name, or with none, goes on where this one stopped."""
    forms = dict(FORMS)
    entry = forms.pop(name)
    if form is not None:
        forms[name] = replace(entry, form=form)
    actor.chat.conversation = replace(actor.chat.conversation, forms=forms)
    await actor.chat.restarts()


def with_more(form: type[Form]) -> type[Form]:
    """One more question, which may be skipped."""
    more = question("proposals-ask-opinion", label="proposals-opinion-label")
    has_labels = all(one.declared.label or one.needs_options for one in questions(form))
    fields: dict[str, Any] = {"more": (Annotated[Text, Words(1, 90)] | None, more)}
    fields["has_summary"] = (ClassVar[bool], form.has_summary and has_labels)
    return create_model(form.__name__, __base__=form, **fields)


@every_form
async def test_a_question_that_is_new_meanwhile_is_asked_too(actor: Actor, way: Way) -> None:
    await answers_all(actor, way, but=1)
    later = with_more(FORMS[way.form].form)
    await is_deployed(actor, way.form, later)
    await gives(actor, way.asked[-1])
    assert (await is_asked(actor)).asked == "more"

    await actor.taps(SKIP)
    if ends_with_summary(later):
        await ends(actor, way)
    else:
        actor.sees(way.done)


def without(form: type[Form], name: str, value: object) -> type[Form]:
    """The question is no more; what stood in its field is now the same for all."""
    fields: dict[str, Any] = {name: (form.model_fields[name].annotation, value)}
    return create_model(form.__name__, __base__=form, **fields)


@pytest.mark.parametrize(("way", "name"), LATER, ids=str)
async def test_a_question_that_is_gone_while_it_is_asked_is_passed_over(actor: Actor, way: Way, name: str) -> None:
    for asked in way.asked:
        if asked.field == name:
            await is_deployed(actor, way.form, without(FORMS[way.form].form, name, GONE[way.form][name]))
            await actor.says("turpināt")
            assert actor.sees("forms-question-gone") in actor.news
        else:
            await gives(actor, asked)
    await ends(actor, way)


@pytest.mark.parametrize(("way", "name"), [one for one in LATER if one[0].has_summary], ids=str)
async def test_an_answer_whose_question_is_gone_by_the_end_is_passed_over(actor: Actor, way: Way, name: str) -> None:
    await answers_all(actor, way)
    await is_deployed(actor, way.form, without(FORMS[way.form].form, name, GONE[way.form][name]))
    await ends(actor, way)


@every_form
async def test_who_is_in_a_form_that_is_gone_hears_so_and_keeps_what_they_say(actor: Actor, way: Way) -> None:
    await answers_all(actor, way, but=1)
    await is_deployed(actor, way.form, None)
    await actor.says("Vajag soliņu pie ezera")

    assert actor.sees("forms-gone") in actor.news
    (kept,) = await actor.chat.rows("SELECT text FROM kept")
    assert kept["text"] == "Vajag soliņu pie ezera"


# ---------------------------------------------------------------- six hours


@pytest.mark.parametrize("way", [way for way in ONE_EACH if way.form not in OPTIONS_ONLY], ids=str)
async def test_after_six_hours_they_are_asked_before_a_text_is_an_answer(actor: Actor, way: Way) -> None:
    is_pressed = not way.has_summary and way.question(way.asked[-1]).is_closed and len(way.asked) > 1
    last = 2 if is_pressed or way.asked[-1].answer == SKIP else 1  # to skip, or to name an option, is no text
    await answers_all(actor, way, but=last)
    before = await is_asked(actor)
    await actor.chat.passes(hours=7)
    await says(actor, way.asked[-last].answer)
    assert actor.sees("forms-idle") in actor.news
    assert (await is_asked(actor)).answers == before.answers

    await actor.taps("Turpināt")
    await finishes(actor, way)


# ---------------------------------------------------------------- a right that is lost


async def loses_the_role(actor: Actor) -> None:
    id, now = (await actor.chat.person(actor)).id, actor.chat.clock.now()
    await actor.chat.rows("UPDATE roles SET ended_at = :now WHERE person_id = :id RETURNING id", id=id, now=now)


async def has_sent_enough(actor: Actor) -> None:
    """As many in one day as anybody may."""
    await _has_sent(actor, "idea", actor.chat.municipality.limits.proposals_per_day)


async def has_reported_enough(actor: Actor) -> None:
    await _has_sent(actor, "problem", actor.chat.municipality.limits.problems_per_day)


async def _has_sent(actor: Actor, kind: str, many: int) -> None:
    id, now = (await actor.chat.person(actor)).id, actor.chat.clock.now()
    for number in range(many):
        await actor.chat.rows(SENT, number=f"AL-2026-{9000 + number}", id=id, kind=kind, now=now)


SENT = """
INSERT INTO proposals (number, author_id, language, parish, topic, text, public_text, status, submitted_at, due_on,
                       changed_at, kind)
VALUES (:number, :id, 'lv', 'malienas', 'other', '', '', 'received', :now, '2026-12-07', :now, :kind)
RETURNING id
"""


async def has_asked_enough(actor: Actor) -> None:
    """As much as anybody may at one meeting."""
    id, now = (await actor.chat.person(actor)).id, actor.chat.clock.now()
    for _ in range(OPEN_AT_MOST):
        await actor.chat.machine.write(
            lambda store: store.meeting_questions.add(1, QuestionKind.QUESTION, id, "Kad?", now)
        )


async def has_inquired_enough(actor: Actor) -> None:
    id, now = (await actor.chat.person(actor)).id, actor.chat.clock.now()
    for _ in range(actor.chat.municipality.limits.inquiries_per_day):
        await actor.chat.machine.write(lambda store: store.inquiries.open(id, "malienas", "", "", now))


async def has_written_enough(actor: Actor) -> None:
    id, now = (await actor.chat.person(actor)).id, actor.chat.clock.now()
    for _ in range(actor.chat.municipality.limits.inquiry_messages_per_day):
        await actor.chat.machine.write(lambda store: store.inquiries.add(1, Side.RESIDENT, id, "Vēl", [], now))


async def is_free_again(actor: Actor) -> None:
    await actor.chat.machine.write(lambda store: store.inquiries.lift(1, actor.chat.clock.now()))


async def is_asked_no_more(actor: Actor) -> None:
    now = actor.chat.clock.now()
    await actor.chat.machine.write(lambda store: store.consultations.withdraw(1, "Paliek.", now))


LOST = {
    "proposals": (has_sent_enough, "proposals-too-many"),
    "problems": (has_reported_enough, "problems-too-many"),
    "proposals.mend": (has_sent_enough, "proposals-too-many"),
    "proposals.supplement": (has_sent_enough, "proposals-too-many"),
    "proposals.summary": (loses_the_role, "proposals-unknown"),
    "proposals.duplicate": (loses_the_role, "proposals-unknown"),
    "proposals.question": (loses_the_role, "proposals-unknown"),
    "proposals.version_summary": (loses_the_role, "machinery-not-allowed"),
    "proposals.where": (loses_the_role, "proposals-unknown"),
    "proposals.decide": (loses_the_role, "machinery-not-allowed"),
    "proposals.answer": (loses_the_role, "machinery-not-allowed"),
    "proposals.quote": (loses_the_role, "machinery-not-allowed"),
    "proposals.move": (loses_the_role, "proposals-unknown"),
    "problems.answer": (loses_the_role, "proposals-unknown"),
    "several.choose": (loses_the_role, "machinery-not-allowed"),
    "several.answer": (loses_the_role, "machinery-not-allowed"),
    "several.repair": (loses_the_role, "machinery-not-allowed"),
    "danger.answer": (loses_the_role, "machinery-not-allowed"),
    "polls.make": (loses_the_role, "machinery-not-allowed"),
    "polls.later": (loses_the_role, "polls-unknown"),
    "opinions.sign": (loses_the_role, "machinery-not-allowed"),
    "polls.stop": (loses_the_role, "machinery-not-allowed"),
    "polls.conclude": (loses_the_role, "machinery-not-allowed"),
    "polls.paper": (loses_the_role, "machinery-not-allowed"),
    "slips.idea": (loses_the_role, "machinery-not-allowed"),
    "slips.problem": (loses_the_role, "machinery-not-allowed"),
    "slips.question": (loses_the_role, "machinery-not-allowed"),
    "slips.vote": (loses_the_role, "machinery-not-allowed"),
    "slips.come": (loses_the_role, "machinery-not-allowed"),
    "slips.add": (loses_the_role, "machinery-not-allowed"),
    "slips.support": (loses_the_role, "machinery-not-allowed"),
    "slips.verdict": (loses_the_role, "machinery-not-allowed"),
    "slips.withdraw": (loses_the_role, "machinery-not-allowed"),
    "meetings.make": (loses_the_role, "machinery-not-allowed"),
    "meetings.late": (loses_the_role, "meetings-unknown"),
    "meetings.cancel": (loses_the_role, "machinery-not-allowed"),
    "sittings.request": (loses_the_role, "machinery-not-allowed"),
    "entries.make": (loses_the_role, "machinery-not-allowed"),
    "entries.withdraw": (loses_the_role, "machinery-not-allowed"),
    "consultations.ask": (loses_the_role, "machinery-not-allowed"),
    "consultations.extend": (loses_the_role, "machinery-not-allowed"),
    "consultations.decline": (loses_the_role, "machinery-not-allowed"),
    "consultations.voice": (is_asked_no_more, "consultations-voice-late"),
    "consultations.withdraw": (loses_the_role, "machinery-not-allowed"),
    "consultations.poll": (loses_the_role, "consulted-poll-none"),
    "consultations.opinion": (loses_the_role, "machinery-not-allowed"),
    "consultations.answer": (loses_the_role, "machinery-not-allowed"),
    "matters.put": (loses_the_role, "machinery-not-allowed"),
    "matters.stage": (loses_the_role, "machinery-not-allowed"),
    "matters.decide": (loses_the_role, "machinery-not-allowed"),
    "matters.withdraw": (loses_the_role, "machinery-not-allowed"),
    "consultations.decide": (loses_the_role, "machinery-not-allowed"),
    "seats.give": (loses_the_role, "machinery-not-allowed"),
    "seats.place": (loses_the_role, "machinery-not-allowed"),
    "announcements.make": (loses_the_role, "machinery-not-allowed"),
    "announcements.note": (loses_the_role, "announcements-unknown"),
    "announcements.withdraw": (loses_the_role, "machinery-not-allowed"),
    "sittings.roll": (loses_the_role, "machinery-not-allowed"),
    "sittings.excuse": (loses_the_role, "machinery-not-allowed"),
    "meetings.record": (loses_the_role, "machinery-not-allowed"),
    "meetings.question": (has_asked_enough, "questions-too-many"),
    "meetings.item": (has_asked_enough, "questions-too-many"),
    "questions.answer": (loses_the_role, "machinery-not-allowed"),
    "questions.decline": (loses_the_role, "machinery-not-allowed"),
    "meetings.reminders": (loses_the_role, "meetings-unknown"),
    "polls.stance": (loses_the_role, "machinery-not-allowed"),
    "polls.why_words": (loses_the_role, "machinery-not-allowed"),
    "inquiries.ask": (has_inquired_enough, "inquiries-too-many"),
    "inquiries.add": (has_written_enough, "inquiries-too-many-messages"),
    "inquiries.answer": (loses_the_role, "inquiries-unknown"),
    "inquiries.block": (loses_the_role, "inquiries-unknown"),
    "inquiries.appeal": (is_free_again, "inquiries-block-over"),
    "inquiries.report": (loses_the_role, "inquiries-unknown"),
    "bulletins.line": (loses_the_role, "machinery-not-allowed"),
    "inquiries.judge": (loses_the_role, "machinery-not-allowed"),
    "directory.own": (loses_the_role, "machinery-not-allowed"),
    "roles.invite": (loses_the_role, "machinery-not-allowed"),
    "roles.away": (loses_the_role, "roles-ended-already"),
    "chats.group": (loses_the_role, "machinery-not-allowed"),
}


def test_every_right_can_be_lost_but_to_live_somewhere_to_have_a_name_and_to_be_an_author() -> None:
    assert set(FORMS) - set(LOST) == {
        "people.parish",
        "privacy.name",
        "proposals.clarify",
        "proposals.add",
        "proposals.why",
        "polls.why",
        "proposals.other_view",
        "commitments.later",
        "meetings.here",
        "proposals.correct",
        "verdicts.appeal",
        "verdicts.photo",
        "verdicts.words",
    }


@pytest.mark.parametrize("way", [way for way in ONE_EACH if way.form in LOST], ids=str)
async def test_who_lost_the_right_meanwhile_is_refused_and_keeps_the_text(actor: Actor, way: Way) -> None:
    loses, refused = LOST[way.form]
    await answers_all(actor, way, but=0 if way.has_summary else 1)
    await loses(actor)
    if way.has_summary:
        await actor.says("Nosūtīt")
    else:
        await gives(actor, way.asked[-1])

    assert actor.sees(refused) in actor.news
    actor.sees_no(way.done)
    assert {asked.field for asked in way.asked} <= (await is_asked(actor)).answers.keys()
    await actor.taps("Atcelt")
    assert await may_be_asked(actor) is None


# ---------------------------------------------------------------- on a small screen


@every_form
async def test_in_every_language_all_of_it_fits_on_a_small_screen(actor: Actor, way: Way) -> None:
    """Also when there have been more drafts, and more questions, than there will ever be."""
    first = len(actor.screen)
    await actor.chat.rows("UPDATE drafts SET id = 999999999999999999, step = 999999900 RETURNING id")
    for place in range(len(way.asked) + way.has_summary):
        for language in actor.chat.phrases.languages:
            await actor.chat.rows("UPDATE people SET language = :language RETURNING id", language=language)
            await actor.says("atpakaļ" if place else "turpināt")
            if place:
                await gives(actor, way.asked[place - 1])
        if place < len(way.asked):
            await gives(actor, way.asked[place])
    await finishes(actor, way)

    for shown in actor.screen[first:]:
        assert len(shown.title) + len(shown.text) <= TEXT, shown
        assert all(len(choice.label) <= LABEL and len(choice.tap.encode()) <= TAP_BYTES for choice in shown.choices)

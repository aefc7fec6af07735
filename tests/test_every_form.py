"""What is promised of every form, in every form: going back, skipping, changing, cancelling, mistakes, old buttons."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.domain.drafts import SUMMARY
from bot.domain.folding import fold
from bot.forms import field_names
from bot.forms.fields import Takes
from bot.forms.form import questions, seen
from handlers import FORMS
from tests.chat import Actor, Shown
from tests.every_form import (
    Way,
    answers_all,
    ends,
    entered,
    finishes,
    gives,
    in_a_while,
    is_asked,
    may_be_asked,
    option,
)
from tests.ways import CHOICES, ONE_EACH, SKIP, WAYS

every_way = pytest.mark.parametrize("way", WAYS, ids=str)
every_form = pytest.mark.parametrize("way", ONE_EACH, ids=str)

# Answers are stored under these names: under another, what stands in a draft is lost.
DECISION = (
    "status asked forwarded_to other reason blank next_step own_step where_to by_on clock_on perhaps_on why_no_day"
)
STORED = {
    "people.parish": "place",
    "privacy.name": "shown",
    "proposals": "text kind topic place photo similar",
    "problems": "text kind topic place photo similar",
    "problems.answer": f"{DECISION} office",
    "several.choose": "which",
    "several.answer": f"{DECISION} office",
    "several.repair": f"{DECISION} office",
    "proposals.mend": "text",
    "proposals.supplement": "text",
    "proposals.summary": "summary",
    "proposals.duplicate": "number",
    "proposals.question": "asked",
    "proposals.clarify": "text",
    "proposals.why": "text",
    "proposals.other_view": "text",
    "proposals.add": "text",
    "proposals.correct": "text",
    "proposals.version_summary": "summary",
    "proposals.where": "where",
    "verdicts.appeal": "reason",
    "verdicts.photo": "photo",
    "verdicts.words": "text",
    "proposals.move": "parish why",
    "proposals.decide": f"{DECISION} opinion",
    "proposals.answer": f"{DECISION} office",
    "proposals.quote": f"{DECISION} document document_on",
    "danger.answer": "text",
    "polls.make": "where places asked kind options most closes_at shows asks_why picture other",
    "polls.later": "opens_at",
    "polls.stop": "why",
    "opinions.sign": "text",
    "polls.conclude": "outcome reason next_step by_on",
    "polls.paper": "parish sheets",
    "slips.idea": "parish text topic place",
    "slips.problem": "parish text topic place",
    "slips.question": "parish text",
    "slips.vote": "parish poll vote",
    "slips.come": "parish meeting answer",
    "slips.add": "parish matter text",
    "slips.support": "parish proposal act",
    "slips.verdict": "parish matter said why not_done",
    "slips.withdraw": "parish matter",
    "meetings.make": "kind where places title starts_at place link agenda audience seats contact",
    "meetings.late": "why",
    "meetings.cancel": "reason",
    "entries.make": "kind where places title from_on until_on link how",
    "entries.withdraw": "why",
    "consultations.ask": "where places text files due_on why_short decides_on",
    "consultations.extend": "until_on reason",
    "consultations.decline": "why",
    "consultations.voice": "text",
    "consultations.withdraw": "why",
    "consultations.poll": "asked closes_at",
    "consultations.opinion": "stance took_part in_favour against reasons",
    "consultations.answer": "text",
    "matters.put": "kind text files",
    "matters.stage": "note",
    "matters.decide": "outcome reason next_step by_on",
    "matters.withdraw": "why",
    "consultations.decide": "outcome reason next_step by_on",
    "announcements.make": "where places text picture button urgent other goes_at",
    "announcements.note": "note",
    "announcements.withdraw": "reason",
    "sittings.excuse": "reason",
    "sittings.roll": "present",
    "seats.give": "who",
    "seats.place": "elected_in represents",
    "sittings.request": "reason",
    "meetings.here": "code",
    "meetings.record": "came decided votes promised led_by minutes_by",
    "commitments.later": "by_on",
    "meetings.question": "text",
    "meetings.item": "text",
    "questions.answer": "answer",
    "questions.decline": "reason",
    "meetings.reminders": "wished",
    "inquiries.ask": "text shown photo",
    "inquiries.add": "text photo",
    "inquiries.answer": "text photo",
    "inquiries.block": "reason",
    "inquiries.appeal": "reason",
    "inquiries.report": "reason",
    "inquiries.judge": "text",
    "bulletins.line": "parish text",
    "directory.own": "shown topic second line",
    "polls.stance": "option order reason",
    "polls.why": "text may_quote",
    "polls.why_words": "text",
    "roles.invite": "role parish village",
    "roles.away": "until substitute",
    "chats.group": "parish",
}


@pytest.fixture
async def actor(way: Way, tmp_path: Path) -> AsyncIterator[Actor]:
    """Who has just been asked the first question."""
    actor = await entered(way, tmp_path)
    yield actor
    assert not await actor.chat.rows("SELECT id FROM inbox WHERE dead_at IS NOT NULL")
    await actor.chat.close()


# ---------------------------------------------------------------- the table


def test_no_form_is_left_out() -> None:
    assert {way.form for way in WAYS} == set(FORMS)


def test_every_question_is_asked_on_some_way() -> None:
    asked = {asked.field for way in WAYS for asked in way.asked}
    assert asked == {one.name for entry in FORMS.values() for one in questions(entry.form) if one.declared.is_asked}


def test_the_names_under_which_answers_are_stored_stay() -> None:
    assert {name: " ".join(field_names(entry.form)) for name, entry in FORMS.items()} == STORED


# ---------------------------------------------------------------- back, skip, cancel, change


@every_form
async def test_back_forgets_the_last_answer_and_asks_for_it_again(actor: Actor, way: Way) -> None:
    await actor.says("Atpakaļ")
    actor.sees("forms-first-question")

    for asked in way.asked if way.has_summary else way.asked[:-1]:
        before = await is_asked(actor)
        await gives(actor, asked)
        await actor.says("atpakaļ")
        now = await is_asked(actor)
        form = FORMS[way.form].form
        assert (now.asked, seen(form, now.answers)) == (asked.field, seen(form, before.answers))
        assert actor.sees(way.question(asked).phrase) in actor.news
        await gives(actor, asked)
    await finishes(actor, way)


@every_form
async def test_only_what_is_optional_can_be_skipped(actor: Actor, way: Way) -> None:
    for asked in way.asked:
        before, may_skip = await is_asked(actor), way.question(asked).may_skip
        assert (SKIP in actor.last.labels) == may_skip
        await actor.says("izlaist")
        if not may_skip:
            assert actor.sees("forms-cannot-skip") in actor.news
            assert (await is_asked(actor)).answers == before.answers
        elif now := await may_be_asked(actor):
            form = FORMS[way.form].form
            assert seen(form, now.answers) == {**seen(form, before.answers), asked.field: None}
            await actor.says("atpakaļ")
        else:
            return  # it was the only one
        await gives(actor, asked)
    await finishes(actor, way)


@every_form
async def test_who_cancels_is_told_so_and_nothing_is_left(actor: Actor, way: Way) -> None:
    await answers_all(actor, way, but=0 if way.has_summary else 1)
    await actor.taps("Atcelt")

    actor.sees("forms-cancelled")
    actor.sees_no(way.done)
    assert not await actor.chat.rows("SELECT id FROM drafts")


@pytest.mark.parametrize("way", [way for way in WAYS if way.has_summary], ids=str)
async def test_each_answer_can_be_changed_from_the_summary(actor: Actor, way: Way) -> None:
    await answers_all(actor, way)
    before = await is_asked(actor)
    for asked in (asked for asked in way.asked if way.question(asked).declared.label or len(way.asked) == 1):
        await actor.taps("Labot")
        if label := way.question(asked).declared.label:
            if not actor.last.choice(words := actor.chat.phrases.text("lv", label)):
                await actor.taps("Vēl")
            await actor.taps(words)
        await gives(actor, asked)
        now = await is_asked(actor)
        assert (now.asked, now.answers) == (SUMMARY, before.answers)
    await ends(actor, way)


# ---------------------------------------------------------------- what is no answer


@every_way
async def test_what_is_no_answer_is_told_what_would_be_and_nothing_is_lost(actor: Actor, way: Way) -> None:
    for asked in way.asked:
        await in_a_while(actor.chat)
        before = await is_asked(actor)
        for bad, phrase in asked.bad.items():
            await actor.says(bad)
            assert actor.sees(phrase) in actor.news
        await actor.sends_sticker()
        assert actor.sees("forms-unanswerable") in actor.news
        if not way.takes(Takes.VOICE):
            await actor.sends_voice()
            assert actor.sees(way.question(asked).valid.id) in actor.news
        now = await is_asked(actor)
        assert (now.asked, now.step, now.answers) == (before.asked, before.step, before.answers)
        await gives(actor, asked)
    await finishes(actor, way)


@pytest.mark.parametrize("way", [way for way in ONE_EACH if way.has_summary], ids=str)
async def test_what_is_no_answer_to_the_summary_changes_nothing(actor: Actor, way: Way) -> None:
    await answers_all(actor, way)
    await in_a_while(actor.chat)
    before = await is_asked(actor)
    await actor.sends_sticker()
    assert actor.sees("forms-valid-summary") in actor.news
    await actor.says("Nezinu")
    assert actor.sees("forms-valid-summary") in actor.news
    if not way.takes(Takes.VOICE):
        await actor.sends_voice()
        assert actor.sees("forms-valid-summary") in actor.news

    assert (await is_asked(actor)).answers == before.answers
    await ends(actor, way)


# ---------------------------------------------------------------- old buttons


@every_form
async def test_an_old_button_is_recognised_and_never_misread(actor: Actor, way: Way) -> None:
    first = len(actor.screen) - 1
    await answers_all(actor, way, but=0 if way.has_summary else 1)
    before = await is_asked(actor)
    await are_old(actor, actor.screen[first:-1])
    assert await is_asked(actor) == before

    last = actor.last
    await finishes(actor, way)
    count = len(actor.screen)
    await are_old(actor, [*actor.screen[first:-1], last])
    assert len(actor.screen) == count


async def are_old(actor: Actor, messages: Sequence[Shown]) -> None:
    """The first and the last button of each."""
    for shown in messages:
        taps = [choice.tap for choice in shown.choices if choice.tap.startswith("f:")]
        for tap in {*taps[:1], *taps[-1:]}:
            await actor.presses(tap, shown)
            assert actor.toast == actor.chat.phrases.text("lv", "forms-already-answered")


# ---------------------------------------------------------------- choices


@pytest.mark.parametrize("way", [way for way in ONE_EACH if CHOICES & {asked.field for asked in way.asked}], ids=str)
@pytest.mark.parametrize("how", ["without diacritics", "by number"])
async def test_a_choice_can_be_typed(actor: Actor, way: Way, how: str) -> None:
    for asked in way.asked:
        options = (await is_asked(actor)).options
        place = option(asked, options)
        if place is None:
            await gives(actor, asked)
            continue
        await actor.says(str(place + 1) if how == "by number" else fold(options[place].label))
        now = await may_be_asked(actor)
        assert now is None or now.form != way.form or now.answers[asked.field] == asked.answer
    await ends(actor, way)

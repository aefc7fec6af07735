"""Whatever is said and pressed, in whatever order: nothing breaks, nothing is misread, nothing is lost."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any, ClassVar

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.domain.drafts import SUMMARY, Draft, Memory, Offered, Said
from bot.domain.media import Kind, Media
from bot.domain.places import Place
from bot.drafts import FormEntry
from bot.forms import Between, Form, Option, Photo, Text, Voice, Words, question
from bot.forms.advance import press, take
from bot.forms.form import problems, questions
from bot.forms.readings import choose, is_option
from bot.forms.steps import Pressed, Stale
from storage.sqlite import finish
from tests.talker import TUESDAY, Talker

LABELS = ["Autobuss", "Autostāvvieta", "Kājām", "Zirgs", "Ļoti garš nosaukums autobusam", "Jā", "Gatavs", "2026", "7"]
LABELS += ["Gaujiena", "Māriņkalns"]


async def ways(turn: Any, answers: Mapping[str, Any]) -> Sequence[Option]:
    return [Option(f"v{place}", label) for place, label in enumerate(LABELS)]


class Wide(Form):
    """Every kind of question, some of them depending on others."""

    name: ClassVar[str] = "tests.wide"

    number: int = 0
    text: Annotated[Text | Voice, Words(3, 80)] = question("ask-text", label="say-text")
    topic: str = question("ask-topic", label="say-topic", choices=ways)
    other: Text | None = question(
        "ask-other", label="say-other", when=lambda answers: answers["topic"] in ("v1", "v4"), may_skip=False
    )
    place: Place | None = question("ask-place", label="say-place")
    photos: Annotated[list[Photo], Between(1, 3)] | None = question("ask-photo", label="say-photo")
    at: datetime | None = question("ask-at", label="say-at", when=lambda answers: answers["photos"] is None)
    on: date | None = question("ask-on", label="say-on")
    seats: Annotated[int, Between(1, 500)] = question("ask-seats", label="say-seats")
    has_fee: bool = question("ask-fee", label="say-fee")
    parishes: list[str] | None = question("ask-parishes", label="say-parishes", choices=ways)


class Wider(Wide):
    """The next version asks one thing more."""

    why: Annotated[Text, Words(2, 80)] = question("ask-other", label="say-other")


class Narrower(Form):
    """The version after it has given up half of the questions."""

    name: ClassVar[str] = "tests.wide"

    number: int = 0
    text: Annotated[Text | Voice, Words(3, 80)] = question("ask-text", label="say-text")
    photos: Annotated[list[Photo], Between(1, 3)] | None = question("ask-photo", label="say-photo")
    on: date | None = question("ask-on", label="say-on")
    has_fee: bool = question("ask-fee", label="say-fee")


class Brief(Form):
    """Something else, begun in between."""

    name: ClassVar[str] = "tests.brief"

    text: Annotated[Text, Words(3, 80)] = question("ask-text")


RIGHT = {"text": "Vajag soliņu", "topic": "Autostāvvieta", "other": "Pie skolas", "place": "pie ezera"}
RIGHT |= {"photos": "izlaist", "at": "24.12. 18.00", "on": "rīt", "seats": "20", "has_fee": "nē", "parishes": "izlaist"}
RIGHT |= {"why": "Tumsā neredz", SUMMARY: "labot"}
CONTROLS = ["atpakaļ", "izlaist", "gatavs", "labot", "nosūtīt", "turpināt", "vēl", "jā", "nē", "sākt no jauna", "back"]
ANSWERS = ["Vajag soliņu pie ezera", "ei", "autob", "kajam", "3", "99999", "24.12. 18.00", "rīt", "rīt 17", "pie ezera"]
ANSWERS += ["", "?!", "1, 2", "x" * 300, "viens\ndivi", "/sakt", "Temats", "Teksts", "v1", "\u0000", "🙂", "İ"]
GOING_BACK = ("atpakaļ", "back", "sākt no jauna", "nē", "Atpakaļ", "Sākt no jauna", "Atcelt")


class Conversation(RuleBasedStateMachine):
    """Anna fills in a form; old buttons stay on her screen and she presses them too."""

    def __init__(self) -> None:
        super().__init__()
        self.finished: list[Form] = []
        self.version: type[Form] = Wide
        self.asked_by_another: tuple[int, int] | None = None  # version: draft and step
        self.anna = finish(Talker.new(FormEntry(Wide, self._submit), FormEntry(Brief, self._submit)))
        self.before: Draft | None = None

    async def _submit(self, turn: Any, form: Form) -> None:
        self.finished.append(form)

    def form(self, draft: Draft) -> type[Form]:
        return Brief if draft.form == Brief.name else self.version

    def draft(self) -> Draft | None:
        return finish(self.anna.store.drafts.active(self.anna.address))

    def do(self, act: Callable[[], Any], *, may_forget: bool = False, is_more: bool = False) -> None:
        """`is_more`: the rest of an album needs no answer of its own."""
        before, done = self.draft(), len(self.finished)
        finish(act())
        after = self.draft()
        if len(self.finished) == done and not is_more:  # else who submits it answers
            self.check_answered(before, after)
        if before is not None and after is not None and before.id == after.id and not may_forget:
            self.check_nothing_lost(before, after)
        if before is not None and after is None and not may_forget:
            assert len(self.finished) == done + 1

    def check_answered(self, before: Draft | None, after: Draft | None) -> None:
        """What belongs to the answer before needs none of its own."""
        goes_on = before is not None and after is not None and before.memory != after.memory
        assert self.anna.news or self.anna.toast or self.anna.routed_on or goes_on

    def check_nothing_lost(self, before: Draft, after: Draft) -> None:
        assert after.step >= before.step
        asked = [one.name for one in questions(self.form(after))]
        for name, answer in ((name, answer) for name, answer in before.answers.items() if name in asked):
            kept = after.answers[name]
            is_changed = before.memory.is_changing and before.asked == name
            is_more = isinstance(answer, str) and str(kept).startswith(answer)
            is_more_photos = isinstance(answer, list) and isinstance(kept, list) and kept[: len(answer)] == answer
            is_late = answer is None and SUMMARY in (before.asked, after.asked)
            assert is_changed or kept == answer or is_more or is_more_photos or is_late

    # ------------------------------------------------------------ what she does

    @initialize(answers=st.integers(0, len(RIGHT)))
    def begins(self, answers: int) -> None:
        finish(self.anna.starts(Wide, number=3))
        for _ in range(answers):
            self.answers_rightly()

    @rule()
    def answers_rightly(self) -> None:
        draft = self.draft()
        if draft is not None and draft.memory.pause is None:
            self.do(lambda: self.anna.says(RIGHT[draft.asked]))
            self.anna.later(minutes=2)

    @precondition(lambda self: getattr(self.draft(), "asked", "") == SUMMARY)
    @rule()
    def sends_it(self) -> None:
        self.do(lambda: self.anna.taps("Nosūtīt"))

    @precondition(lambda self: self.draft() is None)
    @rule()
    def begins_again(self) -> None:
        finish(self.anna.starts(self.version))

    @rule(is_brief=st.booleans())
    def begins_in_between(self, is_brief: bool) -> None:
        self.do(lambda: self.anna.starts(Brief if is_brief else self.version), may_forget=True)

    @rule(version=st.sampled_from([Wide, Wider, Narrower]))
    def the_program_is_updated(self, version: type[Form]) -> None:
        """All that is known of what she is asked lies in the store."""
        draft = self.draft()
        self.version, self.asked_by_another = version, (draft.id, draft.step) if draft else None
        entries = (FormEntry(version, self._submit), FormEntry(Brief, self._submit))
        self.anna.forms = {entry.form.name: entry for entry in entries}

    @rule(text=st.sampled_from(CONTROLS + ANSWERS) | st.text(max_size=30))
    def says(self, text: str) -> None:
        self.do(lambda: self.anna.says(text), may_forget=text in GOING_BACK or "atcelt" in text.lower())

    @rule(data=st.data())
    def presses_what_is_there(self, data: st.DataObject) -> None:
        choices = [choice for row in self.anna.last.rows for choice in row]
        if choices:
            choice = data.draw(st.sampled_from(choices))
            self.do(lambda: self.anna.presses(choice), may_forget=choice.label in GOING_BACK)

    @rule(data=st.data())
    def presses_an_old_button(self, data: st.DataObject) -> None:
        choices = [choice for message in self.anna.screen for row in message.rows for choice in row]
        before = self.draft()
        if choices and before is not None:
            choice = data.draw(st.sampled_from(choices))
            is_current = choice.tap.startswith(f"f:{before.id}.{before.step}:")
            self.do(lambda: self.anna.presses(choice), may_forget=True)
            if not is_current and choice.tap.startswith(f"f:{before.id}."):
                assert self.draft() == before
                assert self.anna.toast

    @rule(album=st.sampled_from(["", "a1", "a2"]), caption=st.sampled_from(["", "Soliņš", "gatavs"]))
    def sends_a_photo(self, album: str, caption: str) -> None:
        self.do(lambda: self.anna.sends_photo(album=album, caption=caption), is_more=bool(album))

    @rule()
    def sends_a_voice_message(self) -> None:
        self.do(self.anna.sends_voice)

    @rule()
    def sends_a_place(self) -> None:
        self.do(self.anna.sends_place)

    @rule()
    def sends_a_sticker(self) -> None:
        before = self.draft()
        self.do(self.anna.sends_sticker)
        after = self.draft()
        assert (before and before.answers) == (after and after.answers)

    @rule(minutes=st.sampled_from([1, 5, 400, 3000]))
    def waits(self, minutes: int) -> None:
        self.anna.later(minutes=minutes)

    # ------------------------------------------------------------ what always holds

    @invariant()
    def one_form_is_active_and_it_asks_something(self) -> None:
        draft = self.draft()
        if draft is not None:
            names = {one.name for form in (Wider, Brief) for one in questions(form)}  # of every version
            assert draft.asked in (SUMMARY, *names)
            assert set(draft.answers) <= {*names, "number"}

    @invariant()
    def at_the_summary_everything_will_do(self) -> None:
        draft = self.draft()
        is_whole = draft is not None and draft.asked == SUMMARY and draft.form == Wide.name
        if (
            draft is not None
            and is_whole
            and draft.memory.pause is None
            and (draft.id, draft.step) != self.asked_by_another
        ):
            options = [Offered(f"v{place}", label) for place, label in enumerate(LABELS)]
            fees = [Offered("yes", "Jā"), Offered("no", "Nē")]
            assert problems(self.version, draft.answers, {"topic": options, "parishes": options, "has_fee": fees}) == {}

    @invariant()
    def what_is_finished_is_valid(self) -> None:
        for form in self.finished:
            assert type(form).model_validate(form.model_dump()) == form

    @invariant()
    def no_button_is_without_a_label(self) -> None:
        assert all(choice.label for message in self.anna.news for row in message.rows for choice in row)

    def teardown(self) -> None:
        db = self.anna.store.db
        db._raw.close()  # type: ignore[attr-defined]


Conversation.TestCase.settings = settings(stateful_step_count=30)
TestConversation = Conversation.TestCase


# ---------------------------------------------------------------- single steps

OFFERED = tuple(Offered(f"v{place}", label) for place, label in enumerate(LABELS))
ASKED = st.sampled_from([*(one.name for one in questions(Wide)), SUMMARY, "gone"])


def draft_asking(name: str) -> Draft:
    return Draft(1, Wide.name, "", TUESDAY, {"number": 0}, name, 5, OFFERED, Memory())


@given(ASKED, st.integers(0, 9), st.text("abcopsendg", min_size=1, max_size=6), st.none() | st.integers(0, 30))
def test_a_button_of_another_step_is_always_stale(asked: str, step: int, name: str, place: int | None) -> None:
    result = press(Wide, draft_asking(asked), Pressed(1, step, name, place), TUESDAY)

    assert isinstance(result, Stale) or step == 5


@given(ASKED, st.text(max_size=40))
def test_any_words_are_answered_somehow(asked: str, text: str) -> None:
    take(Wide, draft_asking(asked), Said(text), TUESDAY)


@given(ASKED, st.sampled_from(list(Kind)), st.text(max_size=10))
def test_any_attachment_is_answered_somehow(asked: str, kind: Kind, caption: str) -> None:
    take(Wide, draft_asking(asked), Said(caption, Media(kind, "r", id=1)), TUESDAY)


@given(st.sampled_from(LABELS))
def test_every_label_can_be_typed_as_it_is_shown(label: str) -> None:
    assert is_option(OFFERED, label)
    assert [OFFERED[index].label for index in choose(OFFERED, Memory(), label)] == [label]


@given(st.text(max_size=20))
def test_what_typing_narrows_to_is_among_the_options(text: str) -> None:
    found = choose(OFFERED, Memory(), text)

    assert list(found) == sorted(set(found))
    assert all(0 <= index < len(OFFERED) for index in found)

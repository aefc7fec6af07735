"""How a form is declared and read, and what its steps come to: without a store, without a turn."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self

import pytest
from pydantic import model_validator

from bot.domain.drafts import SUMMARY, Control, Draft, Memory, Offered, Said
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase
from bot.domain.places import Place
from bot.forms import Between, Form, Invalid, Option, Photo, Text, Voice, Words, field_names, question
from bot.forms.advance import IDLE, press, take
from bot.forms.fields import Takes
from bot.forms.form import answered, begin, filled, in_play, next_question, problem, problems, questions
from bot.forms.questions import Question
from bot.forms.readings import Read, Several, read
from bot.forms.steps import Asked, Cancelled, Finished, More, Noted, Paused, Pressed, Repeated, Stale, pressed, tap
from bot.messages import TAP_BYTES

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
COLOURS = [Option("red", "Sarkans"), Option("blue", "Zils")]


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Everything(Form):
    """One field of every kind."""

    name: ClassVar[str] = "tests.everything"

    proposal: int = 0
    text: Annotated[Text, Words(3, 50)] = question("ask", label="say")
    story: Text | Voice = question("ask", label="say")
    voice: Voice | None = question("ask", label="say")
    photo: Photo | None = question("ask", label="say")
    any_media: Media | None = question("ask", label="say")
    number: Annotated[int, Between(1, 10)] = question("ask", label="say")
    on: date = question("ask", label="say")
    at: datetime = question("ask", label="say")
    colour: Colour = question("ask", label="say", choices=COLOURS)
    is_fee: bool = question("ask", label="say")
    place: Place | None = question("ask", label="say")
    photos: list[Photo] | None = question("ask", label="say")
    colours: list[Colour] = question("ask", label="say", choices=COLOURS)
    lines: Annotated[list[Annotated[Text, Words(2, 20)]], Between(1, 3)] = question("ask", label="say")
    spot: Place | Photo | None = question("ask", label="say")
    shortcut: Text = question("ask", label="say", choices=COLOURS)


def one(name: str) -> Question:
    return next(one for one in questions(Everything) if one.name == name)


def offered(*labels: str) -> tuple[Offered, ...]:
    return tuple(Offered(label.lower(), label) for label in labels)


# ---------------------------------------------------------------- declaring


def test_what_each_type_takes() -> None:
    takes = {one.name: set(one.takes) for one in questions(Everything)}

    media = {Takes.PHOTO, Takes.VOICE, Takes.FILE}
    assert takes == {
        "text": {Takes.TEXT},
        "story": {Takes.TEXT, Takes.VOICE},
        "voice": {Takes.VOICE},
        "photo": {Takes.PHOTO},
        "any_media": media,
        "number": {Takes.NUMBER},
        "on": {Takes.DAY},
        "at": {Takes.MOMENT},
        "colour": {Takes.CHOICE},
        "is_fee": {Takes.CHOICE},
        "place": {Takes.PLACE},
        "photos": {Takes.PHOTO},
        "colours": {Takes.CHOICE},
        "lines": {Takes.TEXT},
        "spot": {Takes.PLACE, Takes.PHOTO},
        "shortcut": {Takes.TEXT, Takes.CHOICE},
    }
    assert [one.name for one in questions(Everything) if one.may_skip] == [
        "voice",
        "photo",
        "any_media",
        "place",
        "photos",
        "spot",
    ]
    assert [one.name for one in questions(Everything) if one.is_many] == ["photos", "colours", "lines"]
    assert (one("lines").most, one("photos").most, one("text").most) == (3, None, 1)


def test_the_names_that_are_stored_are_those_of_the_questions() -> None:
    assert "proposal" not in field_names(Everything)
    assert field_names(Everything)[:2] == ("text", "story")


def test_the_json_schema_tells_the_question() -> None:
    class Short(Form):
        name: ClassVar[str] = "tests.short"
        text: Text = question("ask-text")

    assert Short.model_json_schema()["properties"]["text"]["question"] == "ask-text"


def test_a_field_that_is_never_asked_needs_a_default() -> None:
    with pytest.raises(TypeError, match="never asked"):

        class Broken(Form):
            name: ClassVar[str] = "tests.broken"
            number: int
            text: Text = question("ask")


def test_a_form_with_a_summary_needs_labels() -> None:
    with pytest.raises(TypeError, match="label"):

        class Broken(Form):
            name: ClassVar[str] = "tests.broken"
            text: Text = question("ask", label="say")
            other: Text = question("ask")


def test_a_question_that_is_not_always_asked_must_allow_none() -> None:
    with pytest.raises(TypeError, match="allow None"):

        class Broken(Form):
            name: ClassVar[str] = "tests.broken"
            text: Text = question("ask", when=lambda answers: False)


def test_a_question_that_may_be_skipped_must_allow_none() -> None:
    with pytest.raises(TypeError, match="allow None"):

        class Broken(Form):
            name: ClassVar[str] = "tests.broken"
            text: Text = question("ask", may_skip=True)


def test_a_type_nobody_can_write_needs_choices() -> None:
    with pytest.raises(TypeError, match="needs choices"):

        class Broken(Form):
            name: ClassVar[str] = "tests.broken"
            colour: Colour = question("ask")


# ---------------------------------------------------------------- reading answers

PHOTO, VOICE = Media(Kind.PHOTO, "p", id=1), Media(Kind.VOICE, "v", id=2)

READ: Sequence[tuple[str, Said, tuple[Any, ...] | None]] = [
    ("text", Said(" Vajag soliņu "), ("Vajag soliņu",)),
    ("text", Said("   "), None),
    ("text", Said(media=VOICE), None),
    ("story", Said(media=VOICE), (VOICE,)),
    ("story", Said(media=PHOTO, text="paraksts"), None),
    ("photo", Said(media=PHOTO, text="paraksts"), (PHOTO,)),
    ("photo", Said("foto"), None),
    ("voice", Said(media=PHOTO), None),
    ("any_media", Said(media=PHOTO), (PHOTO,)),
    ("any_media", Said(media=Media(Kind.FILE, "f")), (Media(Kind.FILE, "f"),)),
    ("number", Said("7"), (7,)),
    ("number", Said("ap 7 cilvēki"), (7,)),
    ("number", Said("10 000"), (10000,)),
    ("number", Said("-5"), (-5,)),
    ("number", Said("7–9"), None),
    ("number", Said("2,5"), None),
    ("number", Said("septiņi"), None),
    ("number", Said("9" * 5000), None),
    ("on", Said("rīt"), (date(2026, 11, 25),)),
    ("on", Said("rīt 17"), None),
    ("at", Said("rīt 17"), (datetime(2026, 11, 25, 15, tzinfo=UTC),)),
    ("place", Said("pie skolas"), (Place("pie skolas"),)),
    ("place", Said(place=Place("", 57.4, 27.0)), (Place("", 57.4, 27.0),)),
    ("place", Said("pie skolas", place=Place("", 57.4, 27.0)), (Place("pie skolas", 57.4, 27.0),)),
    ("place", Said("x" * 201), None),
    ("text", Said(place=Place("", 57.4, 27.0)), None),
    ("lines", Said("viens\n\n divi \ntrīs"), ("viens", "divi", "trīs")),
]


@pytest.mark.parametrize(("name", "said", "values"), READ)
def test_what_is_read(name: str, said: Said, values: tuple[Any, ...] | None) -> None:
    found = read(one(name), (), Memory(), said, NOW)

    assert found == (None if values is None else Read(values))


CHOSEN: Sequence[tuple[str, str, Read | Several | None]] = [
    ("colour", "Zaļš", Read(("zaļš",))),
    ("colour", "zals", Read(("zaļš",))),
    ("colour", "za", Read(("zaļš",))),
    ("colour", "z", Several((1, 2))),
    ("colour", "3", Read(("zils",))),
    ("colour", "3)", Read(("zils",))),
    ("colour", "4", None),
    ("colour", "0", None),
    ("colour", "?", None),
    ("colour", "Zaļš koks", None),
    ("colours", "zils, sarkans", Read(("zils", "sarkans"))),
    ("colours", "1 3", None),
    ("colours", "1;3", Read(("sarkans", "zils"))),
    ("shortcut", "za", Read(("za",))),
    ("shortcut", "zaļš", Read(("zaļš",))),
    ("shortcut", "2", Read(("zaļš",))),
]


@pytest.mark.parametrize(("name", "typed", "found"), CHOSEN)
def test_what_is_chosen(name: str, typed: str, found: Read | Several | None) -> None:
    assert read(one(name), offered("Sarkans", "Zaļš", "Zils"), Memory(), Said(typed), NOW) == found


def test_where_only_some_are_there_it_is_said_which_are_not() -> None:
    with pytest.raises(Invalid) as no:
        read(one("colours"), offered("Sarkans", "Zaļš", "Zils"), Memory(), Said("1; 9, violets"), NOW)
    assert no.value.phrase == Phrase.of("forms-not-in-list", typed="9, violets")


def test_where_the_options_are_numbers_none_is_taken_for_a_place_in_the_list() -> None:
    numbers = offered("4", "5", "10", "11")
    assert read(one("colours"), numbers, Memory(), Said("10, 4"), NOW) == Read(("10", "4"))
    for typed in ("1", "2", "1, 2"):
        assert read(one("colours"), numbers, Memory(), Said(typed), NOW) is None


def test_a_number_means_what_is_on_the_screen_or_what_the_text_numbers() -> None:
    page = Memory(page=1)
    short, long = [str(n) * 3 + "x" for n in range(20)], ["a long label of an option " + str(n) for n in range(20)]

    assert read(one("colour"), offered(*short), page, Said("2"), NOW) == Read((short[9],))
    assert read(one("colour"), offered(*long), page, Said("2"), NOW) == Read((long[1],))


VALID: Sequence[tuple[str, Phrase]] = [
    ("text", Phrase("forms-valid-text")),
    ("number", Phrase.of("forms-valid-number-between", least=1, most=10)),
    ("at", Phrase("forms-valid-moment")),
    ("colours", Phrase("forms-valid-choice")),
]


@pytest.mark.parametrize(("name", "phrase"), VALID)
def test_what_would_be_valid(name: str, phrase: Phrase) -> None:
    assert one(name).valid == phrase


def test_several_kinds_are_named_together() -> None:
    assert one("story").valid.id == "forms-valid-several"


STORED: Sequence[tuple[str, Any, Any]] = [
    ("colour", "red", "red"),
    ("is_fee", "yes", True),
    ("number", "7", 7),
    ("on", date(2026, 11, 24), "2026-11-24"),
    ("at", datetime(2026, 11, 24, 16, tzinfo=UTC), "2026-11-24T16:00:00Z"),
    ("place", Place("pie skolas"), {"words": "pie skolas", "latitude": None, "longitude": None}),
    ("photo", PHOTO, {"kind": "photo", "ref": "p", "seconds": 0, "name": "", "id": 1, "size": 0}),
    ("story", VOICE, {"kind": "voice", "ref": "v", "seconds": 0, "name": "", "id": 2, "size": 0}),
    ("story", "vārdi", "vārdi"),
    ("spot", PHOTO, {"kind": "photo", "ref": "p", "seconds": 0, "name": "", "id": 1, "size": 0}),
    ("spot", Place("pie skolas"), {"words": "pie skolas", "latitude": None, "longitude": None}),
    ("colours", ["red", "blue"], ["red", "blue"]),
    ("photo", None, None),
]


@pytest.mark.parametrize(("name", "value", "stored"), STORED)
def test_an_answer_is_stored_as_json_and_comes_back(name: str, value: Any, stored: Any) -> None:
    assert one(name).stored(value) == stored
    assert one(name).stored(one(name).loaded(stored)) == stored


def test_a_stored_answer_is_what_it_was() -> None:
    assert one("spot").loaded(one("spot").stored(PHOTO)) == PHOTO
    assert one("spot").loaded(one("spot").stored(Place("pie skolas"))) == Place("pie skolas")
    assert one("colour").loaded("red") is Colour.RED


@pytest.mark.parametrize(
    ("name", "value", "phrase"),
    [
        ("text", "ei", Phrase.of("forms-too-short", least=3)),
        ("text", "x" * 51, Phrase.of("forms-too-long", most=50, length=51)),
        ("number", 11, Phrase.of("forms-valid-number-between", least=1, most=10)),
        ("colour", "green", Phrase("forms-valid-choice")),
        ("lines", ["aa"] * 4, Phrase.of("forms-too-many", most=3)),
        ("lines", [], Phrase.of("forms-too-few", least=1)),
        ("lines", ["a"], Phrase.of("forms-too-short", least=2)),
        ("voice", PHOTO, Phrase("forms-valid-voice")),
    ],
)
def test_an_answer_that_will_not_do_says_what_would(name: str, value: Any, phrase: Phrase) -> None:
    with pytest.raises(Invalid) as refused:
        one(name).stored(value)
    assert refused.value.phrase == phrase


# ---------------------------------------------------------------- answers together


class Trip(Form):
    name: ClassVar[str] = "tests.trip"

    proposal: int = 0
    goes: str = question("ask", label="say", choices=[Option("yes", "Jā"), Option("no", "Nē")])
    how: str | None = question(
        "ask",
        label="say",
        choices=[Option("bus", "Autobuss"), Option("foot", "Kājām")],
        when=lambda answers: answers["goes"] == "yes",
        may_skip=False,
    )
    stop: Text | None = question(
        "ask", label="say", when=lambda answers: answers["proposal"] == 0 and answers["how"] == "bus"
    )
    note: Text | None = question("ask", label="say")


def test_the_next_question_depends_on_the_answers() -> None:
    start = {"proposal": 0}
    assert next_question(Trip, start) == "goes"
    assert next_question(Trip, {**start, "goes": "no"}) == "note"
    assert next_question(Trip, {**start, "goes": "yes"}) == "how"
    assert next_question(Trip, {**start, "goes": "yes", "how": "bus"}) == "stop"
    assert next_question(Trip, {**start, "goes": "yes", "how": "foot"}) == "note"
    assert next_question(Trip, {**start, "goes": "no", "note": None}) == SUMMARY


def test_an_answer_to_a_question_that_is_not_asked_does_not_count() -> None:
    answers = {"proposal": 0, "goes": "no", "how": "bus", "stop": "Skola", "note": None, "gone": "x"}

    assert in_play(Trip, answers) == {"proposal": 0, "goes": "no", "how": None, "stop": None, "note": None}
    assert [one.name for one in answered(Trip, answers)] == ["goes", "note"]
    assert filled(Trip, answers, "") == Trip(goes="no", how=None, stop=None, note=None)


def test_a_required_question_without_an_answer_is_a_problem_only_where_it_is_asked() -> None:
    options = {"goes": offered("yes", "no"), "how": offered("bus", "foot")}

    assert list(problems(Trip, {"proposal": 0, "goes": "yes", "note": None}, options)) == ["how"]
    assert problems(Trip, {"proposal": 0, "goes": "no", "note": None}, options) == {}
    assert problem(Trip, {"proposal": 0, "goes": "yes", "how": None}, "how") is not None


def test_a_rule_over_the_whole_form_is_mended_at_its_last_question() -> None:
    class Pair(Form):
        name: ClassVar[str] = "tests.pair"
        least: int = question("ask", label="say")
        most: int = question("ask", label="say")

        @model_validator(mode="after")
        def in_order(self) -> Self:
            if self.least > self.most:
                raise Invalid("forms-valid-number")
            return self

    assert problem(Pair, {"least": 5}, "least") is None
    assert problem(Pair, {"least": 5, "most": 4}, "most") == Phrase("forms-valid-number")
    assert problems(Pair, {"least": 5, "most": 6}, {}) == {}


def test_a_question_may_depend_on_what_was_not_given() -> None:
    assert next_question(Trip, {"goes": "yes", "how": "bus"}) == "stop"


def test_a_choice_that_is_no_longer_offered_is_a_problem() -> None:
    answers = {"proposal": 0, "goes": "no", "note": None}

    assert problems(Trip, answers, {"goes": offered("yes")}) == {"goes": Phrase("forms-choice-gone")}


def test_what_is_given_is_stored_as_if_it_had_been_said() -> None:
    given = {"proposal": 17, "goes": "no", "note": None, "unknown": 1}

    assert begin(Trip, given) == {"proposal": 17, "goes": "no", "note": None}


def test_a_wrong_given_value_of_a_field_that_is_not_asked_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="valid integer"):
        begin(Trip, {"proposal": "many"})


# ---------------------------------------------------------------- steps


def draft(asked: str, **answers: Any) -> Draft:
    options = offered("yes", "no") if asked == "goes" else ()
    return Draft(7, Trip.name, "", NOW, {"proposal": 0, **answers}, asked, 3, options, Memory(given=("proposal",)))


def said(text: str, control: Control | None = None) -> Said:
    return Said(text, control=control)


def test_an_answer_leads_to_the_next_question_and_a_new_step() -> None:
    step = take(Trip, draft("goes"), said("no"), NOW)

    assert isinstance(step, Asked)
    assert (step.draft.asked, step.draft.step, step.draft.answers["goes"]) == ("note", 4, "no")
    assert step.draft.options == ()


def test_a_refused_answer_changes_nothing() -> None:
    before = draft("goes")

    assert take(Trip, before, said("varbūt"), NOW) == Repeated(before, (Phrase("forms-valid-choice"),))


def test_pressing_and_typing_come_to_the_same() -> None:
    before = draft("goes")

    assert press(Trip, before, Pressed(7, 3, "o", 1), NOW) == take(Trip, before, said("2"), NOW)


@pytest.mark.parametrize("button", [Pressed(8, 3, "o", 1), Pressed(7, 2, "o", 1), Pressed(7, 4, "cancel")])
def test_a_button_of_another_draft_or_step_is_stale(button: Pressed) -> None:
    assert press(Trip, draft("goes"), button, NOW) == Stale()


@pytest.mark.parametrize(
    "button", [Pressed(7, 3, "o", 2), Pressed(7, 3, "c", 0), Pressed(7, 3, "p", 1), Pressed(7, 3, "send")]
)
def test_a_button_that_cannot_be_there_is_stale(button: Pressed) -> None:
    assert press(Trip, draft("goes"), button, NOW) == Stale()


def test_the_end_of_a_form_is_its_summary_and_then_the_end() -> None:
    step = take(Trip, draft("note", goes="no"), said("", Control.SKIP), NOW)
    assert isinstance(step, Asked)
    assert step.draft.asked == SUMMARY

    assert isinstance(take(Trip, step.draft, said("", Control.SEND), NOW), Finished)
    assert take(Trip, step.draft, said("", Control.CANCEL), NOW) == Cancelled()


def test_idle_for_six_hours_is_not_yet_too_long() -> None:
    before = draft("note", goes="no")

    assert not isinstance(take(Trip, before, said("teksts"), NOW + IDLE), Paused)
    assert isinstance(take(Trip, before, said("teksts"), NOW + IDLE + timedelta(seconds=1)), Paused)


def test_a_list_is_gathered_without_a_new_step() -> None:
    before = Draft(7, Everything.name, "", NOW, {}, "photos", 3)

    more = take(Everything, before, Said(media=PHOTO), NOW)
    assert isinstance(more, More)
    assert (more.draft.step, len(more.draft.memory.items), more.draft.answers) == (3, 1, {})


def test_a_photo_kept_for_later_leaves_the_question() -> None:
    before = Draft(7, Everything.name, "", NOW, {}, "text", 3)

    noted = take(Everything, before, Said(media=PHOTO), NOW)
    assert isinstance(noted, Noted)
    assert (noted.draft.asked, noted.draft.step, list(noted.draft.answers)) == ("text", 3, ["photo"])


def test_the_longest_button_fits() -> None:
    largest = Draft(10**18 - 1, "f", "", NOW, {}, step=10**9 - 1)

    for value in ("o9999", "cancel", "change"):
        assert len(tap(largest, value).encode()) <= TAP_BYTES
        assert pressed(tap(largest, value)) is not None


@pytest.mark.parametrize("data", ["", "f:", "f:1", "f:1.2", "f:1.2:", "f:a.b:c", "f:1.2:O1", "g:1.2:o1", "f:-1.2:o1"])
def test_what_is_no_button_of_a_form(data: str) -> None:
    assert pressed(data) is None

"""What people meet in every form: asking, mistakes, going back, old buttons, pauses, and the end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar

import pytest
from pydantic import field_validator

from bot import drafts
from bot.domain.media import Kind, Media
from bot.domain.phrases import Phrase, Refusal
from bot.domain.places import Place
from bot.drafts import FormEntry, resume
from bot.forms import Between, Form, Invalid, Option, PastDay, Photo, Text, Voice, Words, question
from bot.messages import Address, Choice, Tap
from tests.talker import Talker, Turn, phrases

# ---------------------------------------------------------------- the forms

TOPICS = {"roads": "Ceļi", "light": "Apgaismojums", "nature": "Daba"}


async def topics(turn: Any, answers: Mapping[str, Any]) -> Sequence[Option]:
    return [Option(value, label) for value, label in TOPICS.items()]


class Idea(Form):
    name: ClassVar[str] = "ideas.submit"
    heading: ClassVar[str] = "ask-heading"

    text: Annotated[Text | Voice, Words(3, 200)] = question("ask-text", label="say-text")
    topic: str = question("ask-topic", label="say-topic", choices=topics)
    place: Place | None = question("ask-place", label="say-place")
    photo: Photo | None = question("ask-photo", label="say-photo")


class Reason(Form):
    name: ClassVar[str] = "ideas.reason"

    number: int = 0
    reason: Annotated[Text, Words(3, 2000)] = question("ask-text")


class Event(Form):
    name: ClassVar[str] = "events.plan"

    kind: str = question("ask-topic", label="say-topic", choices=[Option("talka", "Talka"), Option("other", "Cits")])
    other: Text | None = question(
        "ask-other", label="say-other", when=lambda answers: answers["kind"] == "other", may_skip=False
    )
    at: datetime = question("ask-at", label="say-at")
    seats: Annotated[int, Between(1, 500)] = question("ask-seats", label="say-seats")
    has_fee: bool = question("ask-fee", label="say-fee")


class Album(Form):
    name: ClassVar[str] = "albums.make"

    photos: Annotated[list[Photo], Between(1, 4)] | None = question("ask-photo", label="say-photo")
    agenda: Annotated[list[Text], Between(2, 3)] = question("ask-agenda", label="say-agenda")


PARISHES = ["Alsviķi", "Anna", "Ilzene", "Jaunalūksne", "Jaunanna", "Jaunlaicene", "Kalncempji", "Liepna", "Maliena"]
PARISHES += ["Mālupe", "Mārkalne", "Pededze", "Veclaicene", "Zeltiņi", "Ziemeri"]


async def parishes(turn: Any, answers: Mapping[str, Any]) -> Sequence[Option]:
    return [Option(name.lower(), name, also=(f"{name} pagasts",)) for name in PARISHES]


class Parishes(Form):
    name: ClassVar[str] = "parishes.choose"

    one: str = question("ask-topic", label="say-topic", choices=parishes)
    many: list[str] | None = question("ask-parishes", label="say-parishes", choices=parishes)


LONG = ["Jauns soliņš pie ezera un skolas", "Apgaismojums Skolas ielā", "Ceļš"]


class Vote(Form):
    name: ClassVar[str] = "votes.cast"

    option: int = question("ask-topic", choices=[Option(str(10 + n), label) for n, label in enumerate(LONG)])


@pytest.fixture
def submitted() -> list[Form]:
    return []


@pytest.fixture
async def anna(submitted: list[Form]) -> Talker:
    async def submit(turn: Any, form: Form) -> None:
        submitted.append(form)

    return await Talker.new(*(FormEntry(form, submit) for form in (Idea, Reason, Event, Album, Parishes, Vote)))


async def write_idea(anna: Talker) -> None:
    """As far as the summary."""
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    await anna.taps("Ceļi")
    await anna.says("pie ezera")
    await anna.taps("Izlaist")


# ---------------------------------------------------------------- from the first question to the end


async def test_each_question_is_asked_in_turn_and_the_summary_shows_the_answers(anna: Talker) -> None:
    await anna.starts(Idea)
    anna.sees_only("ask-text")
    assert anna.labels == ["Atcelt"]

    await anna.says("Vajag soliņu")
    anna.sees_only("ask-topic")
    assert anna.last.rows[:1] == ((anna.choice("Ceļi"),),)
    assert anna.labels == ["Ceļi", "Apgaismojums", "Daba", "Atpakaļ", "Atcelt"]

    await anna.taps("Daba")
    anna.sees_only("ask-place")
    assert anna.labels == ["Atpakaļ", "Izlaist", "Atcelt"]
    assert anna.last.asks_place == "Norādīt vietu"

    await anna.sends_place()
    await anna.sends_photo()

    assert "Teksts: Vajag soliņu\nTemats: Daba\nVieta: atzīmēta kartē\nFoto: foto" in anna.last.text
    assert anna.last.title == "Priekšlikums"
    assert anna.labels == ["Nosūtīt", "Labot", "Atcelt"]


async def test_what_is_submitted_has_the_types_of_the_form(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Idea, "proposals:17")
    await anna.sends_voice()
    await anna.taps("Ceļi")
    await anna.sends_place("Ezera krastā")
    await anna.sends_photo("photo-ref")
    await anna.taps("Nosūtīt")

    (idea,) = submitted
    assert isinstance(idea, Idea)
    assert isinstance(idea.text, Media)
    assert (idea.text.kind, idea.text.seconds) == (Kind.VOICE, 7)
    assert idea.topic == "roads"
    assert idea.place == Place("Ezera krastā", 57.42, 27.05)
    assert idea.photo is not None
    assert idea.photo.id > 0
    assert idea.about == "proposals:17"
    assert await anna.store.drafts.active(anna.address) is None


async def test_skipped_questions_are_none(anna: Talker, submitted: list[Form]) -> None:
    await write_idea(anna)
    await anna.taps("Nosūtīt")

    (idea,) = submitted
    assert isinstance(idea, Idea)
    assert (idea.place, idea.photo) == (Place("pie ezera"), None)


async def test_a_form_of_one_question_is_submitted_at_once(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Vote)
    await anna.says("Ceļš")

    assert submitted == [Vote(option=12)]


async def test_the_only_text_of_a_form_is_looked_through_and_may_come_in_several_messages(
    anna: Talker, submitted: list[Form]
) -> None:
    await anna.starts(Reason, number=5)
    await anna.says("Nav naudas")
    assert anna.last.text.startswith("Nav naudas\n\n")
    assert anna.labels == ["Nosūtīt", "Labot", "Atcelt"]
    await anna.says("šogad")
    anna.sees("forms-added")
    await anna.taps("Nosūtīt")

    assert submitted == [Reason(number=5, reason="Nav naudas\nšogad")]


async def test_the_only_text_of_a_form_is_changed_at_once(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Reason)
    await anna.says("Nav naudas")
    await anna.taps("Labot")
    anna.sees_only("ask-text")
    await anna.says("Nauda būs")
    await anna.says("jā")

    assert submitted == [Reason(reason="Nauda būs")]


async def test_a_given_answer_is_not_asked_but_can_be_changed(anna: Talker) -> None:
    await anna.starts(Idea, text="Vajag soliņu")
    anna.sees("ask-topic")
    assert "Atpakaļ" not in anna.labels  # there is nothing of theirs to forget

    await anna.taps("Daba", "Izlaist", "Izlaist", "Labot", "Teksts")
    anna.sees("ask-text")


async def test_a_given_answer_that_will_not_do_is_asked_for(anna: Talker) -> None:
    await anna.starts(Idea, text="?", topic="roads", unknown="x")

    anna.sees("ask-text")
    assert (await anna.draft()).answers == {"topic": "roads"}


async def test_where_everything_is_given_they_see_it_before_it_is_sent(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Reason, reason="Nav naudas")
    assert not submitted

    await anna.taps("Nosūtīt")

    assert submitted == [Reason(reason="Nav naudas")]


# ---------------------------------------------------------------- answers that will not do


async def test_an_answer_that_is_too_short_or_long_is_asked_for_again_and_told_why(anna: Talker) -> None:
    await anna.starts(Idea)

    await anna.says("ei")
    anna.sees("forms-too-short", least=3)
    anna.sees("ask-text")

    await anna.says("a" * 201)
    anna.sees("forms-too-long", most=200, length=201)

    await anna.says("...!")
    anna.sees("forms-too-short", least=3)

    assert (await anna.draft()).answers == {}


@pytest.mark.parametrize(
    ("answers", "wrong", "valid"),
    [
        ([], "zupa", "forms-valid-choice"),
        (["Talka"], "drīz", "forms-valid-moment"),
        (["Talka", "rīt 17"], "daudz", "forms-valid-number-between"),
        (["Talka", "rīt 17"], "501", "forms-valid-number-between"),
        (["Talka", "rīt 17", "20"], "varbūt", "forms-valid-choice"),
    ],
)
async def test_every_kind_of_question_says_what_would_be_valid(
    anna: Talker, answers: list[str], wrong: str, valid: str
) -> None:
    await anna.starts(Event)
    await anna.says(*answers)
    before = await anna.draft()

    await anna.says(wrong)

    anna.sees(valid, **({"least": 1, "most": 500} if valid.endswith("between") else {}))
    after = await anna.draft()
    assert (after.answers, after.asked, after.step) == (before.answers, before.asked, before.step)


@pytest.mark.parametrize("typed", ["31.2. 18.00", "trešdien, 24. novembrī, 18.00"])
async def test_a_day_that_no_calendar_has_is_questioned(anna: Talker, typed: str) -> None:
    await anna.starts(Event)
    await anna.says("Talka", typed)

    anna.sees("forms-no-such-day", typed=typed)
    anna.sees("ask-at")


async def test_a_past_day_is_the_last_of_its_name(anna: Talker) -> None:
    class Letter(Form):
        name: ClassVar[str] = "letters.note"
        on: PastDay = question("ask-on")

    seen: list[Form] = []

    async def submit(turn: Any, form: Form) -> None:
        seen.append(form)

    janis = await Talker.new(FormEntry(Letter, submit))
    await janis.starts(Letter)
    await janis.says("kaut kad")
    janis.sees("forms-valid-past")
    await janis.says("20. novembrī")

    assert seen == [Letter(on=date(2026, 11, 20))]


async def test_of_a_day_without_a_time_only_the_time_is_asked(anna: Talker) -> None:
    await anna.starts(Event)
    await anna.says("Talka", "rīt")
    anna.sees("forms-what-time", on=date(2026, 11, 25))

    await anna.says("rīt 25:00")
    anna.sees("forms-no-such-time", typed="25:00")

    await anna.says("sešos vakarā")
    assert datetime.fromisoformat((await anna.draft()).answers["at"]) == datetime(2026, 11, 25, 16, tzinfo=UTC)


async def test_an_event_typed_from_beginning_to_end(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Event)
    await anna.says("cits", "Ugunskurs", "24.12. plkst. 18.00", "ap 25 cilvēki", "ne", "nosūtīt")

    assert submitted == [
        Event(kind="other", other="Ugunskurs", at=datetime(2026, 12, 24, 16, tzinfo=UTC), seats=25, has_fee=False)
    ]


async def test_a_sticker_is_asked_about_politely(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.sends_sticker()

    assert "Šādu ziņu te izmantot nevar. Šeit der: teksts, balss ziņa." in anna.last.text


async def test_a_voice_message_where_words_are_wanted(anna: Talker) -> None:
    await anna.starts(Reason)
    await anna.sends_voice()

    anna.sees("forms-valid-text")


async def test_a_rule_of_the_form_over_two_answers(anna: Talker) -> None:
    class Days(Form):
        name: ClassVar[str] = "days.choose"
        begins: date = question("ask-on", label="say-on")
        ends: date = question("ask-on", label="say-at")

        @field_validator("ends")
        @classmethod
        def after_it_begins(cls, ends: date, info: Any) -> date:
            if "begins" in info.data and ends < info.data["begins"]:
                raise Invalid("ask-not-then")
            return ends

    async def submit(turn: Any, form: Form) -> None: ...

    janis = await Talker.new(FormEntry(Days, submit))
    await janis.starts(Days)
    await janis.says("24.12.2026", "23.12.2026")
    janis.sees("ask-not-then")

    await janis.says("25.12.2026")
    await janis.says("labot", "Diena", "26.12.2026")  # now the end is before the beginning
    janis.sees("ask-not-then")
    assert (await janis.draft()).asked == "ends"


async def test_a_check_with_the_turn_at_hand_at_the_answer_and_at_the_end(anna: Talker) -> None:
    full: set[date] = {date(2026, 12, 24)}

    async def is_free(turn: Turn, day: date, answers: Mapping[str, Any]) -> Phrase | None:
        return Phrase("ask-not-then") if day in full else None

    class Booking(Form):
        name: ClassVar[str] = "bookings.make"
        on: date = question("ask-on", label="say-on", check=is_free)
        text: Text | None = question("ask-text", label="say-text")

    done: list[Form] = []

    async def submit(turn: Any, form: Form) -> None:
        done.append(form)

    janis = await Talker.new(FormEntry(Booking, submit))
    await janis.starts(Booking)
    await janis.says("24.12.")
    janis.sees("ask-not-then")

    await janis.says("25.12.", "izlaist")
    full.add(date(2026, 12, 25))
    await janis.says("nosūtīt")
    janis.sees("ask-not-then")
    assert not done

    await janis.says("26.12.", "nosūtīt")
    assert done == [Booking(on=date(2026, 12, 26), text=None)]


# ---------------------------------------------------------------- back, skip, cancel


async def test_back_forgets_the_last_answer_and_no_other(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    await anna.taps("Ceļi")

    await anna.taps("Atpakaļ")
    anna.sees_only("ask-topic")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu"}

    await anna.says("atpakal")
    anna.sees_only("ask-text")
    assert (await anna.draft()).answers == {}

    await anna.says("Atpakaļ")
    anna.sees("forms-first-question")


async def test_back_from_the_summary(anna: Talker) -> None:
    await write_idea(anna)
    await anna.says("atpakaļ")

    anna.sees("ask-photo")


async def test_only_an_optional_question_can_be_skipped(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Izlaist")
    anna.sees("forms-cannot-skip")

    await anna.says("Vajag soliņu", "Daba", "izlaist")
    anna.sees("ask-photo")


async def test_cancel_forgets_the_form(anna: Talker) -> None:
    await write_idea(anna)
    await anna.taps("Atcelt")

    anna.sees_only("forms-cancelled")
    await anna.says("Nosūtīt")
    assert anna.routed_on is not None


@pytest.mark.parametrize("word", ["atcelt", "ATCELT", "Cancel", "отмена", "stop"])
async def test_the_words_of_the_buttons_are_understood_in_every_language(anna: Talker, word: str) -> None:
    await anna.starts(Idea)
    await anna.says(word)

    anna.sees_only("forms-cancelled")


async def test_a_word_of_a_button_inside_a_sentence_is_part_of_it(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Atcelt to lēmumu")

    assert (await anna.draft()).answers == {"text": "Atcelt to lēmumu"}


async def test_a_word_that_means_nothing_here_is_an_answer(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Labot")

    assert (await anna.draft()).answers == {"text": "Labot"}


# ---------------------------------------------------------------- the summary


async def test_an_answer_is_changed_from_the_summary_and_leads_back_there(anna: Talker, submitted: list[Form]) -> None:
    await write_idea(anna)
    await anna.taps("Labot")
    anna.sees_only("forms-what-to-change")
    assert anna.labels == ["Teksts", "Temats", "Vieta", "Foto", "Atpakaļ"]

    await anna.taps("Temats", "Daba")
    assert "Temats: Daba" in anna.last.text

    await anna.taps("Nosūtīt")
    assert [form.model_dump()["topic"] for form in submitted] == ["nature"]


async def test_a_change_that_is_not_made_leaves_the_answer(anna: Talker) -> None:
    await write_idea(anna)

    await anna.taps("Labot", "Temats", "Atpakaļ")

    assert "Temats: Ceļi" in anna.last.text


@pytest.mark.parametrize("how", [["Labot", "Temats"], ["Labot"]])
async def test_cancelling_a_change_leaves_the_answer_and_the_form(anna: Talker, how: list[str]) -> None:
    await write_idea(anna)
    await anna.taps(*how)
    await anna.says("atcelt")

    anna.sees("forms-summary")
    assert "Temats: Ceļi" in anna.last.text
    await anna.taps("Atcelt")
    anna.sees_only("forms-cancelled")


async def test_what_to_change_can_be_typed(anna: Talker) -> None:
    await write_idea(anna)
    await anna.says("temats")
    anna.sees("ask-topic")

    await anna.says("atpakaļ", "labot", "3")
    anna.sees("ask-place")


async def test_a_text_typed_where_it_is_asked_what_to_change_goes_into_no_answer(anna: Talker) -> None:
    await write_idea(anna)
    await anna.says("labot")
    before = (await anna.draft()).answers

    await anna.says("pavisam kas cits")

    anna.sees("forms-valid-choice")
    assert (await anna.draft()).answers == before


async def test_back_from_the_list_of_answers_to_the_summary(anna: Talker) -> None:
    await write_idea(anna)
    await anna.taps("Labot", "Atpakaļ")
    anna.sees("forms-summary")

    await anna.says("labot", "atpakaļ")
    anna.sees("forms-summary")


async def test_a_changed_answer_asks_what_depends_on_it_and_drops_what_no_longer_does(
    anna: Talker, submitted: list[Form]
) -> None:
    await anna.starts(Event)
    await anna.says("Talka", "rīt 17", "20", "Jā")
    assert "Precīzāk" not in anna.last.text

    await anna.taps("Labot", "Temats", "Cits")
    anna.sees("ask-other")
    await anna.says("Ugunskurs")
    assert "Precīzāk: Ugunskurs" in anna.last.text

    await anna.taps("Labot", "Temats", "Talka")
    assert "Precīzāk" not in anna.last.text
    await anna.taps("Nosūtīt")

    assert [(form.model_dump()["kind"], form.model_dump()["other"]) for form in submitted] == [("talka", None)]


@pytest.mark.parametrize("typed", ["jā", "Pareizi!", "ok", "да", "yes"])
async def test_yes_all_is_right_sends_it(anna: Talker, submitted: list[Form], typed: str) -> None:
    await write_idea(anna)
    await anna.says(typed)

    assert len(submitted) == 1


async def test_no_not_all_is_right_asks_what_to_change(anna: Talker) -> None:
    await write_idea(anna)
    await anna.says("nē")

    anna.sees_only("forms-what-to-change")


async def test_words_that_mean_nothing_at_the_summary(anna: Talker) -> None:
    await write_idea(anna)
    await anna.says("un ko tagad?")

    anna.sees("forms-valid-summary")
    anna.sees("forms-summary")


# ---------------------------------------------------------------- old buttons


async def test_a_button_of_an_earlier_question_is_not_misread(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    old = anna.choice("Ceļi")
    await anna.taps("Daba")
    before = await anna.draft()

    await anna.presses(old)

    assert anna.toast == "Uz šo jautājumu jau ir atbildēts."
    assert anna.news == []
    assert await anna.draft() == before


async def test_a_question_asked_again_has_new_buttons(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    old = anna.choice("Ceļi")
    await anna.taps("Daba", "Atpakaļ")

    await anna.presses(old)
    assert anna.toast

    await anna.taps("Ceļi")
    assert (await anna.draft()).answers["topic"] == "roads"


async def test_buttons_of_a_finished_form_are_old(anna: Talker, submitted: list[Form]) -> None:
    await write_idea(anna)
    await anna.taps("Nosūtīt")
    await anna.taps("Nosūtīt")

    assert anna.toast == "Uz šo jautājumu jau ir atbildēts."
    assert len(submitted) == 1


async def test_somebody_elses_button_is_old(anna: Talker) -> None:
    await anna.starts(Idea)
    janis = replace(anna, address=Address("test", "janis"), screen=list(anna.screen))
    await janis.taps("Atcelt")

    assert janis.toast
    assert (await anna.draft()).asked == "text"


@pytest.mark.parametrize("tap", ["f:1.1:o99", "f:1.1:zzz", "f:1.1:c0", "f:1.1:p9", "f:x", "f:1.1:", "f:1.1:yes"])
async def test_a_button_that_never_was_is_old(anna: Talker, tap: str) -> None:
    await anna.starts(Idea)
    await anna.presses(Choice("?", tap))

    assert anna.toast
    assert (await anna.draft()).asked == "text"


async def test_a_refused_answer_leaves_the_buttons_as_they_were(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    first = anna.choice("Ceļi")
    anna.later(minutes=5)
    await anna.says("zupa")

    await anna.presses(first)

    assert (await anna.draft()).answers["topic"] == "roads"


# ---------------------------------------------------------------- one-to-one


async def test_a_form_does_not_listen_in_a_group(anna: Talker) -> None:
    await anna.starts(Idea)
    group = Address("test", "-77")
    await anna.does(text="Vajag soliņu", address=group)
    assert anna.routed_on is not None

    await write_idea(anna)
    before = await anna.draft()
    await anna.does(tap=Tap(anna.choice("Nosūtīt").tap, "t", "1"), address=group)
    assert anna.toast
    assert await anna.draft() == before


async def test_a_form_cannot_be_started_in_a_group(anna: Talker) -> None:
    group = replace(anna, address=Address("test", "-77"))
    with pytest.raises(ValueError, match="one-to-one"):
        await group.starts(Idea)


async def test_a_command_is_no_answer(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.does(text="/nezinu", command="nezinu")

    assert anna.routed_on is not None
    assert (await anna.draft()).answers == {}


# ---------------------------------------------------------------- several messages in a row


async def test_a_second_message_belongs_to_the_text_before_it(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.later(seconds=20)
    await anna.says("jo vecais ir salauzts")
    anna.sees("forms-added-waiting")
    anna.sees("ask-topic")
    anna.later(seconds=50)  # counted from the last of them
    await anna.says("un nav kur sēdēt")

    draft = await anna.draft()
    assert draft.answers == {"text": "Vajag soliņu\njo vecais ir salauzts\nun nav kur sēdēt"}
    await anna.taps("Ceļi")  # still the same question
    assert (await anna.draft()).asked == "place"


async def test_a_message_that_was_added_to_the_wrong_answer_is_taken_out_and_given_back(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "satiksmes drošība")
    anna.sees("ask-topic")
    await anna.taps("Atpakaļ")

    anna.sees("forms-taken-out", text="satiksmes drošība")
    anna.sees("ask-topic")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu"}
    await anna.taps("Atpakaļ")
    anna.sees("ask-text")


async def test_what_was_added_is_not_taken_out_by_going_back_from_a_later_question(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "pie ezera", "Ceļi")
    await anna.taps("Atpakaļ")

    assert (await anna.draft()).answers == {"text": "Vajag soliņu\npie ezera"}
    anna.sees("ask-topic")


async def test_a_message_that_is_an_answer_is_taken_for_one(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "celi", "skolas pagalmā")

    assert (await anna.draft()).answers == {
        "text": "Vajag soliņu",
        "topic": "roads",
        "place": {"words": "skolas pagalmā", "latitude": None, "longitude": None},
    }


async def test_a_message_after_a_while_is_not_joined(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.later(seconds=61)
    await anna.says("jo vecais ir salauzts")

    anna.sees("forms-valid-choice")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu"}


@pytest.mark.parametrize("typed", ["nosutit", "apgaismojms", "labi", "25", "👍", "kosmoss"])
async def test_a_word_that_was_mistyped_is_no_rest_of_the_text(anna: Talker, typed: str) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu pie ezera", typed)

    anna.sees("forms-valid-choice")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu pie ezera"}


@pytest.mark.parametrize(("begun", "rest"), [("Vajag", "soliņu"), ("Vajag soliņu", "drīz"), ("Soliņu", "pie ezera")])
async def test_two_short_messages_are_one_text(anna: Talker, begun: str, rest: str) -> None:
    await anna.starts(Idea)
    await anna.says(begun, rest)

    anna.sees("forms-added-waiting")
    anna.sees("ask-topic")
    assert (await anna.draft()).answers == {"text": f"{begun}\n{rest}"}


async def test_more_may_come_to_the_text_a_form_begins_with(anna: Talker) -> None:
    await anna.starts(Idea, text="Vajag soliņu")
    await anna.says("pie ezera")

    anna.sees("forms-added-waiting")
    anna.sees("ask-topic")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu\npie ezera"}

    await anna.taps("Atpakaļ")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu"}


async def test_a_day_that_is_not_understood_is_no_rest_of_the_text(anna: Talker) -> None:
    await anna.starts(Event)
    await anna.says("Cits", "Pārgājiens", "kaut kad nākamajā nedēļā")

    anna.sees("forms-valid-moment")
    assert (await anna.draft()).answers == {"kind": "other", "other": "Pārgājiens"}


async def test_a_message_that_would_make_the_text_too_long_is_refused_and_the_text_stays(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "labi " * 38)

    anna.sees("forms-too-long", most=200, length=202)
    assert (await anna.draft()).answers == {"text": "Vajag soliņu"}


async def test_words_too_many_for_a_place_are_not_one(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "Daba", "a " * 150)

    anna.sees("forms-valid-place")


async def test_more_words_at_the_summary_change_the_text(anna: Talker) -> None:
    class Short(Form):
        name: ClassVar[str] = "short.say"
        photo: Photo | None = question("ask-photo", label="say-photo")
        text: Text = question("ask-text", label="say-text")

    async def submit(turn: Any, form: Form) -> None: ...

    janis = await Talker.new(FormEntry(Short, submit))
    await janis.starts(Short)
    await janis.says("izlaist", "Vajag soliņu", "pie ezera un skolas")

    assert "Teksts: Vajag soliņu\npie ezera un skolas" in janis.last.text
    assert "Pievienots atbildei „Teksts”" in janis.last.text


# ---------------------------------------------------------------- photos, albums, places that come early


async def test_an_album_is_one_answer(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Album)
    for number in range(3):
        await anna.sends_photo(f"p{number}", album="a1")
        assert len(anna.news) == (1 if number == 0 else 0)  # told once
    await anna.taps("Gatavs")
    await anna.says("Atklāšana", "Koncerts", "Gatavs")

    assert "Foto: pievienots: 3\nDarba kārtība:\n– Atklāšana\n– Koncerts" in anna.last.text
    await anna.taps("Nosūtīt")
    (album,) = submitted
    assert isinstance(album, Album)
    assert album.photos is not None
    assert [photo.ref for photo in album.photos] == ["p0", "p1", "p2"]
    assert album.agenda == ["Atklāšana", "Koncerts"]


async def test_of_an_album_one_photo_is_enough_where_one_is_asked(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "Daba", "izlaist")
    for number in range(4):
        await anna.sends_photo(f"p{number}", album="a1")
        if number == 1:
            anna.sees_only("forms-one-photo")
        if number > 1:
            assert anna.news == []

    answers = (await anna.draft()).answers
    assert answers["photo"]["ref"] == "p0"


async def test_a_list_takes_no_more_than_it_may_and_then_goes_on(anna: Talker) -> None:
    await anna.starts(Album)
    for number in range(6):
        await anna.sends_photo(f"p{number}", album="a1")

    draft = await anna.draft()
    assert (len(draft.answers["photos"]), draft.asked) == (4, "agenda")


async def test_a_list_with_too_little_in_it_is_not_finished(anna: Talker) -> None:
    await anna.starts(Album)
    await anna.says("Izlaist", "Gatavs")
    anna.sees("forms-valid-text")

    await anna.says("Atklāšana", "Gatavs")
    anna.sees("forms-too-few", least=2)

    await anna.says("Koncerts\nTēja")
    anna.sees("forms-summary")


async def test_back_takes_out_the_last_of_a_list(anna: Talker) -> None:
    await anna.starts(Album)
    await anna.taps("Izlaist")
    await anna.says("Atklāšana\nKoncerts")
    await anna.taps("Atpakaļ")
    anna.sees("forms-more-taken-back", count=1)
    await anna.taps("Atpakaļ")
    anna.sees("ask-agenda")
    await anna.taps("Atpakaļ")
    anna.sees("ask-photo")


async def test_a_list_stays_while_nothing_new_is_said_of_it(anna: Talker) -> None:
    await anna.starts(Album)
    await anna.says("Izlaist", "Atklāšana\nKoncerts", "Gatavs")
    await anna.taps("Labot", "Darba kārtība", "Gatavs")
    assert "– Koncerts" in anna.last.text

    await anna.taps("Labot", "Darba kārtība")
    await anna.says("Dejas\nTēja\nRunas")
    assert "– Koncerts" not in anna.last.text
    assert "– Runas" in anna.last.text


async def test_the_same_twice_is_once(anna: Talker) -> None:
    await anna.starts(Album)
    await anna.says("Izlaist", "Koncerts", "Koncerts")

    anna.sees("forms-already-added")


async def test_a_photo_above_the_text_is_kept_for_its_question(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.sends_photo("p1", caption="Vajag soliņu", album="a1")
    anna.sees("forms-kept-photo")
    anna.sees("ask-topic")
    await anna.sends_photo("p2", album="a1")
    anna.sees_only("forms-one-photo")

    await anna.taps("Daba", "Izlaist")

    assert "Teksts: Vajag soliņu\nTemats: Daba\nVieta: nav\nFoto: foto" in anna.last.text


async def test_a_place_that_comes_early_is_kept_for_its_question(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.sends_place()
    anna.sees_only("forms-kept-place")

    await anna.says("Vajag soliņu", "Daba")
    anna.sees("ask-photo")


async def test_words_under_a_photo_belong_to_the_text(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "Daba", "izlaist")
    await anna.sends_photo(caption="Šeit")

    anna.sees("forms-caption-added")
    assert "Teksts: Vajag soliņu\nŠeit" in anna.last.text


async def test_words_under_a_photo_that_belong_nowhere(anna: Talker) -> None:
    await anna.starts(Album)
    await anna.sends_photo(caption="Šeit")

    anna.sees("forms-caption-not-kept")


async def test_a_photo_that_no_question_wants(anna: Talker) -> None:
    await anna.starts(Event)
    await anna.sends_photo(caption="Talka")
    anna.sees("forms-media-not-kept")
    anna.sees("ask-at")

    await anna.sends_photo()
    anna.sees("forms-valid-moment")


# ---------------------------------------------------------------- what is not asked for, but welcome


class Welcome(Form):
    name: ClassVar[str] = "welcome.say"

    text: Text = question("ask-text", label="say-text")
    place: Place | None = question("ask-place", label="say-place")
    photo: Photo | None = question("ask-photo", label="say-photo", is_asked=False)

    @classmethod
    async def remark(cls, turn: Any, known: Mapping[str, Any]) -> Phrase | None:
        return Phrase("ask-hint") if known["place"] else None


@pytest.fixture
async def guest(submitted: list[Form]) -> Talker:
    async def submit(turn: Any, form: Form) -> None:
        submitted.append(form)

    return await Talker.new(FormEntry(Welcome, submit))


async def test_what_is_not_asked_for_may_be_left_out(guest: Talker, submitted: list[Form]) -> None:
    await guest.starts(Welcome)
    await guest.says("Vajag soliņu", "pie ezera")

    guest.sees("forms-summary")
    guest.sees("ask-photo")
    guest.sees("ask-hint")
    await guest.taps("Nosūtīt")
    assert submitted == [Welcome(text="Vajag soliņu", place=Place("pie ezera"))]


async def test_a_photo_is_added_to_the_summary(guest: Talker, submitted: list[Form]) -> None:
    await guest.starts(Welcome)
    await guest.says("Vajag soliņu", "pie ezera")
    await guest.sends_photo("p1", caption="Te tas ir", album="a1")

    guest.sees("forms-kept-photo")
    guest.sees("forms-caption-added")
    assert "Teksts: Vajag soliņu\nTe tas ir\nVieta: pie ezera\nFoto: foto" in guest.last.text
    assert "Vai ir foto?" not in guest.last.text
    await guest.sends_photo("p2", album="a1")
    guest.sees_only("forms-one-photo")
    await guest.taps("Nosūtīt")
    (said,) = submitted
    assert isinstance(said, Welcome)
    assert said.photo is not None
    assert said.photo.ref == "p1"


async def test_a_photo_that_comes_early_is_not_asked_for_later(guest: Talker) -> None:
    await guest.starts(Welcome)
    await guest.sends_photo("p1", caption="Vajag soliņu")
    await guest.taps("Izlaist")

    assert "Teksts: Vajag soliņu\nVieta: nav\nFoto: foto" in guest.last.text


async def test_a_place_that_was_skipped_may_still_be_sent(guest: Talker) -> None:
    await guest.starts(Welcome)
    await guest.says("Vajag soliņu", "izlaist")
    await guest.sends_place()

    guest.sees("forms-kept-place")
    assert "Vieta: atzīmēta kartē" in guest.last.text


async def test_a_second_photo_is_not_taken_for_the_first(guest: Talker) -> None:
    await guest.starts(Welcome)
    await guest.says("Vajag soliņu", "izlaist")
    await guest.sends_photo("p1")
    await guest.sends_photo("p2")

    guest.sees("forms-valid-summary")
    assert (await guest.draft()).answers["photo"]["ref"] == "p1"


async def test_back_takes_out_the_photo_and_then_the_place(guest: Talker) -> None:
    await guest.starts(Welcome)
    await guest.says("Vajag soliņu", "pie ezera")
    await guest.sends_photo("p1")
    await guest.says("atpakaļ")
    guest.sees("forms-summary")
    guest.sees("ask-photo")
    await guest.says("atpakaļ")

    guest.sees("ask-place")


async def test_what_was_not_asked_for_can_be_changed_and_left_out(guest: Talker) -> None:
    await guest.starts(Welcome)
    await guest.says("Vajag soliņu", "izlaist")
    await guest.sends_photo("p1")
    await guest.taps("Labot", "Foto", "Izlaist")

    assert "Foto: nav" in guest.last.text
    assert "Vai ir foto?" not in guest.last.text


@pytest.mark.parametrize("typed", ["?", "👍", "…"])
async def test_signs_alone_are_no_place(guest: Talker, typed: str) -> None:
    await guest.starts(Welcome)
    await guest.says("Vajag soliņu pie ezera")
    guest.later(minutes=2)
    await guest.says(typed)

    guest.sees("forms-valid-place")


# ---------------------------------------------------------------- choices


@pytest.mark.parametrize("typed", ["Apgaismojums", "apgaismojums", "2", "2.", "apg", "APGAISM"])
async def test_a_choice_can_be_typed(anna: Talker, typed: str) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", typed)

    assert (await anna.draft()).answers["topic"] == "light"


@pytest.mark.parametrize("typed", ["Zeltiņi", "zeltini", "zeltinji", "Zeltiņi pagasts", "zelt"])
async def test_a_place_name_can_be_typed_with_or_without_diacritics(anna: Talker, typed: str) -> None:
    await anna.starts(Parishes)
    await anna.says(typed)

    assert (await anna.draft()).answers == {"one": "zeltiņi"}


async def test_many_options_stand_on_pages(anna: Talker) -> None:
    await anna.starts(Parishes)
    anna.sees("forms-may-type")
    assert anna.labels == [*PARISHES[:8], "Vēl", "Atcelt"]

    await anna.taps("Vēl")
    assert anna.labels == [*PARISHES[8:], "Atpakaļ", "Atcelt"]
    await anna.taps("Atpakaļ")
    assert anna.labels[:8] == PARISHES[:8]

    await anna.says("vēl", "2")  # the second of those on the screen
    assert (await anna.draft()).answers == {"one": "mālupe"}


@pytest.mark.parametrize("typed", ["10", "10.", "Mālupe", "malupe", "maalupe", "MALUPE"])
async def test_what_stands_on_the_next_page_can_be_typed_on_the_first(anna: Talker, typed: str) -> None:
    await anna.starts(Parishes)
    await anna.says(typed)

    assert (await anna.draft()).answers == {"one": "mālupe"}


async def test_a_button_of_another_page_means_what_it_says(anna: Talker) -> None:
    await anna.starts(Parishes)
    first = anna.choice("Anna")
    await anna.taps("Vēl")

    await anna.presses(first)

    assert (await anna.draft()).answers == {"one": "anna"}


async def test_typing_narrows(anna: Talker) -> None:
    await anna.starts(Parishes)
    await anna.says("ma")
    anna.sees("forms-which")
    assert anna.labels == ["Maliena", "Mālupe", "Mārkalne", "Atcelt"]

    await anna.says("3")
    assert (await anna.draft()).answers == {"one": "mārkalne"}


async def test_back_from_what_typing_left_over_shows_all_again(anna: Talker) -> None:
    await anna.starts(Parishes)
    await anna.says("jaun", "atpakaļ")

    assert anna.labels[:8] == PARISHES[:8]


async def test_one_letter_is_not_enough_to_choose(anna: Talker) -> None:
    await anna.starts(Parishes)
    await anna.says("k")

    anna.sees("forms-which")
    assert anna.labels == ["Kalncempji", "Atcelt"]


async def test_several_can_be_chosen(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Parishes)
    await anna.taps("Anna")
    await anna.taps("Ilzene")
    anna.sees("forms-more", count=1)
    assert "Ilzene" not in anna.labels
    await anna.says("Liepna, zeltini")
    await anna.taps("Gatavs", "Nosūtīt")

    assert submitted == [Parishes(one="anna", many=["ilzene", "liepna", "zeltiņi"])]


async def test_long_options_are_numbered_in_the_text(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Vote)
    assert "1. Jauns soliņš pie ezera un skolas\n2. Apgaismojums Skolas ielā\n3. Ceļš" in anna.last.text
    assert anna.labels == ["1", "2", "3", "Atcelt"]

    await anna.taps("2")

    assert submitted == [Vote(option=11)]


async def test_nothing_to_choose_from_is_refused_before_anything_is_lost(anna: Talker) -> None:
    class Empty(Form):
        name: ClassVar[str] = "empty.choose"
        text: Text = question("ask-text", label="say-text")
        one: str = question("ask-topic", label="say-topic", choices=())

    async def submit(turn: Any, form: Form) -> None: ...

    janis = await Talker.new(FormEntry(Empty, submit))
    await janis.starts(Empty)
    await janis.says("Vajag soliņu")

    janis.sees_only("forms-nothing-to-choose")
    assert (await janis.draft()).asked == "text"


async def test_a_choice_that_is_gone_by_the_end_is_asked_again(anna: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    await write_idea(anna)
    monkeypatch.delitem(TOPICS, "roads")
    await anna.taps("Nosūtīt")

    anna.sees("forms-choice-gone")
    anna.sees("ask-topic")
    await anna.taps("Daba")
    assert "Vieta: pie ezera" in anna.last.text


async def test_options_can_be_shortcuts_beside_own_words(anna: Talker) -> None:
    class Said(Form):
        name: ClassVar[str] = "said.say"
        text: Text = question("ask-text", choices=[Option("Nav naudas.", "Nav naudas"), Option("Vēlāk.", "Vēlāk")])

    said: list[Form] = []

    async def submit(turn: Any, form: Form) -> None:
        said.append(form)

    janis = await Talker.new(FormEntry(Said, submit))
    for answer in ("Nav nemaz", "nav naudas", "2"):
        await janis.starts(Said)
        await janis.says(answer)

    assert said == [Said(text="Nav nemaz"), Said(text="Nav naudas."), Said(text="Vēlāk.")]


async def test_a_question_can_be_introduced(anna: Talker) -> None:
    async def hint(turn: Turn, answers: Mapping[str, Any]) -> Phrase | None:
        return Phrase("ask-hint")

    class Hinted(Form):
        name: ClassVar[str] = "hinted.ask"
        text: Text = question("ask-text", intro=hint)

    async def submit(turn: Any, form: Form) -> None: ...

    janis = await Talker.new(FormEntry(Hinted, submit))
    await janis.starts(Hinted)

    assert janis.last.text == "Pēdējoreiz: soliņš.\n\nKas jādara?"


# ---------------------------------------------------------------- pauses


async def test_after_six_hours_a_text_waits_until_they_say_go_on(anna: Talker) -> None:
    await anna.starts(Idea)
    anna.later(hours=6, minutes=1)
    await anna.says("Vajag soliņu", "pie ezera")
    anna.sees_only("forms-idle", heading="Priekšlikums", kept="yes")
    assert anna.labels == ["Turpināt", "Atcelt"]
    assert (await anna.draft()).answers == {}

    await anna.taps("Turpināt")

    anna.sees("ask-topic")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu\npie ezera"}


async def test_after_six_hours_a_sticker_is_not_said_to_be_kept(anna: Talker) -> None:
    await anna.starts(Idea)
    anna.later(hours=7)
    await anna.sends_sticker()

    anna.sees_only("forms-idle", heading="Priekšlikums", kept="no")


@pytest.mark.parametrize("how", ["Atcelt", "nē"])
async def test_who_does_not_go_on_with_a_change_leaves_only_the_change(anna: Talker, how: str) -> None:
    await write_idea(anna)
    await anna.taps("Labot", "Temats")
    anna.later(hours=7)
    await anna.says("Kad būs sapulce?", how)

    anna.sees("forms-summary")
    assert "Temats: Ceļi" in anna.last.text
    assert anna.routed_on is not None
    assert anna.routed_on.text == "Kad būs sapulce?"


async def test_who_does_not_go_on_choosing_what_to_change_is_shown_all_again(anna: Talker) -> None:
    await write_idea(anna)
    await anna.taps("Labot")
    anna.later(hours=7)
    await anna.sends_sticker()
    await anna.taps("Atcelt")

    anna.sees("forms-summary")
    assert "Vieta: pie ezera" in anna.last.text


async def test_before_six_hours_a_text_is_an_answer(anna: Talker) -> None:
    await anna.starts(Idea)
    anna.later(hours=5, minutes=59)
    await anna.says("Vajag soliņu")

    anna.sees("ask-topic")


@pytest.mark.parametrize("word", ["turpināt", "jā", "Go on"])
async def test_going_on_can_be_said(anna: Talker, word: str) -> None:
    await anna.starts(Idea)
    anna.later(days=3)
    await anna.says("Vajag soliņu", word)

    anna.sees("ask-topic")


async def test_what_was_said_meanwhile_is_routed_on_if_they_do_not_go_on(anna: Talker) -> None:
    await anna.starts(Idea)
    anna.later(days=3)
    await anna.says("Kad būs sapulce?")
    await anna.taps("Atcelt")

    anna.sees("forms-cancelled")
    assert anna.routed_on is not None
    assert anna.routed_on.text == "Kad būs sapulce?"


async def test_several_things_said_during_a_pause_are_all_taken(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu", "Daba")
    anna.later(days=1)
    await anna.says("pie ezera")
    await anna.sends_photo("p9")
    await anna.says("turpināt")

    answers = (await anna.draft()).answers
    assert answers["place"]["words"] == "pie ezera"
    assert answers["photo"]["ref"] == "p9"
    anna.sees("forms-summary")


async def test_after_a_pause_a_text_that_is_no_answer_joins_the_text_before_it(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.later(hours=7)
    await anna.says("jo vecais ir salauzts")
    await anna.taps("Turpināt")

    anna.sees("forms-added")
    anna.sees("ask-topic")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu\njo vecais ir salauzts"}


@pytest.mark.parametrize("typed", ["sestdien", "Vajag arī " + "ļoti " * 40])
async def test_after_a_pause_what_fits_nowhere_is_routed_on_and_the_form_stays(anna: Talker, typed: str) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.later(hours=7)
    await anna.says(typed)
    await anna.taps("Turpināt")

    anna.sees("ask-topic")
    assert anna.routed_on is not None
    assert anna.routed_on.text == typed
    assert (await anna.draft()).answers == {"text": "Vajag soliņu"}


async def test_what_was_said_during_a_pause_outlives_a_new_beginning(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.later(hours=7)
    await anna.says("Vajag arī lampu pie skolas")
    await anna.starts(Idea)
    await anna.taps("Sākt no jauna")

    anna.sees("ask-text")
    assert anna.routed_on is not None
    assert anna.routed_on.text == "Vajag arī lampu pie skolas"


async def test_a_button_is_taken_however_late(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.later(days=29)
    await anna.taps("Daba")

    anna.sees("ask-place")


async def test_during_a_pause_the_old_buttons_wait_too(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.later(days=1)
    await anna.says("kaut kas")
    await anna.taps("Daba")
    anna.sees("forms-idle", heading="Priekšlikums", kept="yes")

    await anna.sends_sticker()
    anna.sees("forms-idle", heading="Priekšlikums", kept="yes")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu"}


# ---------------------------------------------------------------- several forms


async def test_another_form_puts_the_first_aside_and_it_is_offered_afterwards(
    anna: Talker, submitted: list[Form]
) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    await anna.starts(Reason)
    anna.sees("forms-parked")
    anna.sees("ask-text")

    await anna.says("Nav naudas", "nosūtīt")
    assert len(submitted) == 1
    anna.sees_only("forms-waiting", heading="Priekšlikums")

    await anna.taps("Turpināt iesākto")
    anna.sees("ask-topic")
    await anna.taps("Daba")
    assert (await anna.draft()).answers == {"text": "Vajag soliņu", "topic": "nature"}


async def test_a_form_put_aside_is_gone_on_with_by_its_own_buttons(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    await anna.starts(Reason)

    await anna.taps("Daba")

    anna.sees("ask-place")
    assert (await anna.draft()).form == Idea.name


async def test_a_form_with_nothing_in_it_is_not_kept(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.starts(Reason, number=3)
    anna.sees_only("ask-text")
    await anna.starts(Event)

    assert await anna.store.drafts.parked(anna.address) is None


async def test_the_same_form_again_asks_which_to_keep(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    await anna.starts(Idea)
    anna.sees_only("forms-begun", heading="Priekšlikums")
    assert anna.labels == ["Turpināt iesākto", "Sākt no jauna"]

    await anna.taps("Turpināt iesākto")
    anna.sees("ask-topic")

    await anna.starts(Idea, topic="nature")
    await anna.says("sākt no jauna")
    anna.sees("ask-text")
    assert (await anna.draft()).answers == {"topic": "nature"}


async def test_the_same_form_about_something_else_is_another_draft(anna: Talker) -> None:
    await anna.starts(Idea, "proposals:1")
    await anna.says("Vajag soliņu")
    await anna.starts(Idea, "proposals:2")
    anna.sees("ask-text")

    await anna.taps("Atcelt")
    assert "Vēl gaida" in anna.last.text
    await anna.says("turpināt")
    assert (await anna.draft()).about == "proposals:1"


async def test_what_waits_can_be_asked_again(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")

    turn = Turn(anna.now, anna.address, anna.store, phrases())
    assert await resume(turn, anna.forms)
    assert "Kāds temats?" in turn.spoken[-1].text

    await anna.taps("Atcelt")
    assert not await resume(turn, anna.forms)


async def test_every_address_has_its_own(anna: Talker) -> None:
    await anna.starts(Idea)
    janis = replace(anna, address=Address("test", "janis"), screen=[])
    await janis.starts(Idea)
    await janis.says("Vajag ceļu")

    assert (await anna.draft()).answers == {}


async def test_without_a_form_nothing_is_an_answer(anna: Talker) -> None:
    await anna.says("Vajag soliņu")
    assert anna.routed_on is not None
    await anna.says("turpināt")
    assert anna.routed_on is not None


# ---------------------------------------------------------------- refusals


async def test_a_form_whose_end_is_refused_stays(submitted: list[Form]) -> None:
    async def refuse(turn: Any, form: Form) -> None:
        if not submitted:
            submitted.append(form)
            raise Refusal("ask-closed")

    anna = await Talker.new(FormEntry(Idea, refuse))
    await write_idea(anna)
    await anna.taps("Nosūtīt")
    anna.sees_only("ask-closed")

    await anna.taps("Nosūtīt")
    assert await anna.store.drafts.active(anna.address) is None


async def test_the_permission_is_asked_at_the_start_and_at_the_end(submitted: list[Form]) -> None:
    class Secret(Form):
        name: ClassVar[str] = "secrets.tell"
        permission: ClassVar[str] = "polls.open"
        has_summary: ClassVar[bool] = False
        text: Text = question("ask-text")

    async def submit(turn: Any, form: Form) -> None:
        submitted.append(form)

    anna = await Talker.new(FormEntry(Secret, submit))
    anna.may = False
    await anna.starts(Secret)
    anna.sees_only("machinery-not-allowed")

    anna.may = True
    await anna.starts(Secret)
    anna.may = False
    await anna.says("Vajag soliņu")
    anna.sees_only("machinery-not-allowed")
    assert not submitted


async def test_who_may_not_any_more_keeps_the_last_answer_too(submitted: list[Form]) -> None:
    class Secret(Form):
        name: ClassVar[str] = "secrets.tell"
        permission: ClassVar[str] = "polls.open"
        has_summary: ClassVar[bool] = False
        text: Text = question("ask-text")

    async def submit(turn: Any, form: Form) -> None:
        submitted.append(form)

    anna = await Talker.new(FormEntry(Secret, submit))
    await anna.starts(Secret)
    anna.may = False
    await anna.says("Vajag soliņu")
    anna.sees_only("machinery-not-allowed")
    assert anna.labels == ["Nosūtīt", "Atcelt"]

    anna.may = True
    await anna.taps("Nosūtīt")
    assert submitted == [Secret(text="Vajag soliņu")]


async def test_submitting_may_start_another_form(submitted: list[Form]) -> None:
    async def on(turn: Any, form: Form) -> None:
        await drafts.start(turn, Reason, "", {})

    async def submit(turn: Any, form: Form) -> None:
        submitted.append(form)

    anna = await Talker.new(FormEntry(Vote, on), FormEntry(Reason, submit))
    await anna.starts(Vote)
    await anna.taps("1")
    anna.sees_only("ask-text")
    await anna.says("Jo tā", "nosūtīt")
    assert submitted == [Reason(reason="Jo tā")]


# ---------------------------------------------------------------- the program changes


class Before(Form):
    name: ClassVar[str] = "changing.form"
    text: Text = question("ask-text", label="say-text")
    topic: str = question("ask-topic", label="say-topic", choices=topics)
    place: Place | None = question("ask-place", label="say-place")


class After(Form):
    """The topic is gone, the seats are new, and the text must be longer."""

    name: ClassVar[str] = "changing.form"
    text: Annotated[Text, Words(10, 200)] = question("ask-text", label="say-text")
    seats: int = question("ask-seats", label="say-seats")
    place: Place | None = question("ask-place", label="say-place")


async def changes(talker: Talker, form: type[Form]) -> None:
    """A new version of the program is deployed; the store is the same."""

    async def submit(turn: Any, form: Form) -> None: ...

    talker.forms = {form.name: FormEntry(form, submit)}


async def test_a_field_added_meanwhile_is_asked_before_the_summary(anna: Talker) -> None:
    await changes(anna, Before)
    await anna.starts(Before)
    await anna.says("Vajag soliņu pie ezera", "Daba")
    await changes(anna, After)
    await anna.says("pie ezera")
    anna.sees("ask-seats")
    await anna.says("5")

    assert "Teksts: Vajag soliņu pie ezera\nVietas: 5\nVieta: pie ezera" in anna.last.text


async def test_a_field_added_while_all_was_answered_is_asked_before_all_is_shown_again(anna: Talker) -> None:
    await changes(anna, Before)
    await anna.starts(Before)
    await anna.says("Vajag soliņu pie ezera", "Daba", "pie ezera")
    anna.sees("forms-summary")
    await changes(anna, After)
    await anna.says("turpināt")
    anna.sees("ask-seats")
    await anna.says("5")

    assert "Vietas: 5" in anna.last.text


async def test_a_field_added_while_all_was_answered_is_asked_before_it_is_sent(anna: Talker) -> None:
    await changes(anna, Before)
    await anna.starts(Before)
    await anna.says("Vajag soliņu pie ezera", "Daba", "pie ezera")
    await changes(anna, After)
    await anna.taps("Nosūtīt")
    anna.sees("ask-seats")
    await anna.says("5")

    anna.sees("forms-summary")


async def test_a_question_that_is_gone_is_passed_over(anna: Talker) -> None:
    await changes(anna, Before)
    await anna.starts(Before)
    await anna.says("Vajag soliņu pie ezera")
    await changes(anna, After)
    await anna.taps("Daba")
    assert anna.toast

    await anna.says("Daba")
    anna.sees("forms-question-gone")
    anna.sees("ask-seats")


async def test_going_on_where_the_question_is_gone(anna: Talker) -> None:
    await changes(anna, Before)
    await anna.starts(Before)
    await anna.says("Vajag soliņu pie ezera")
    await changes(anna, After)
    await anna.says("turpināt")

    anna.sees("forms-question-gone")
    anna.sees("ask-seats")


async def test_an_answer_that_will_no_longer_do_is_asked_again(anna: Talker) -> None:
    await changes(anna, Before)
    await anna.starts(Before)
    await anna.says("Soliņš", "Daba")
    await changes(anna, After)
    await anna.says("pie ezera", "5")

    anna.sees("forms-too-short", least=10)
    anna.sees("ask-text")


async def test_a_form_that_is_gone_says_so_and_the_text_is_routed_on(anna: Talker) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    anna.forms = {}
    await anna.says("Daba")

    assert anna.routed_on is not None
    assert await anna.store.drafts.active(anna.address) is None


async def test_a_draft_survives_a_restart(anna: Talker, submitted: list[Form]) -> None:
    await anna.starts(Idea)
    await anna.says("Vajag soliņu")
    again = Talker(anna.forms, type(anna.store)(anna.store.db), anna.now, screen=anna.screen)
    await again.taps("Daba", "Izlaist", "Izlaist", "Nosūtīt")

    assert len(submitted) == 1


# ---------------------------------------------------------------- other languages


async def test_a_form_speaks_the_language_of_who_answers(anna: Talker) -> None:
    anna.language = "en"
    await anna.starts(Idea)
    await anna.says("A bench")

    assert anna.labels[-2:] == ["Back", "Cancel"]

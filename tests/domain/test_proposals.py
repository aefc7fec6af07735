"""A proposal's number and title, who sees it, who may support it, and until when it is answered."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.answers import Answer
from bot.domain.calendar import WorkingDays
from bot.domain.people import Person
from bot.domain.phrases import Refusal
from bot.domain.proposals import (
    MENDS,
    TITLE_LENGTH,
    Proposal,
    Withheld,
    check_followable,
    check_publishable,
    check_supportable,
    check_withholdable,
    due_after,
    may_read,
    number,
    parse_number,
    short_number,
    text_for,
    title,
)
from bot.domain.roles import Role, RoleName, with_residency
from bot.domain.statuses import Clocks, Side, Status

NOW = datetime(2026, 11, 24, 16, tzinfo=UTC)
ANNA = Person(1, "lv", "malienas", "2026-11", NOW, NOW)
JURIS = Person(2, "lv", "malienas", "2026-11", NOW, NOW)
RECEIVED = Proposal(
    id=17,
    number="AL-2026-0042",
    author_id=ANNA.id,
    language="lv",
    parish="malienas",
    village="Brenci",
    topic="parks",
    text="Soliņš pie ezera. Zvaniet 26455814.",
    public_text="Soliņš pie ezera. Zvaniet […].",
    status=Status.RECEIVED,
    submitted_at=NOW,
    due_on=date(2026, 12, 8),
    changed_at=NOW,
)
PUBLISHED = replace(RECEIVED, status=Status.IN_REVIEW, published_at=NOW)


def refused(check: object, *given: object) -> str:
    try:
        check(*given)  # type: ignore[operator]
    except Refusal as no:
        return no.phrase.id
    return ""


# ---------------------------------------------------------------- numbers


def test_a_number_names_municipality_year_and_serial() -> None:
    assert number("AL", 2026, 42) == "AL-2026-0042"
    assert number("AL", 2026, 12345) == "AL-2026-12345"


@pytest.mark.parametrize(
    "typed",
    [
        "AL-2026-0042",
        "al-2026-42",
        "AL 2026 0042",
        "AL20260042",
        "AL–2026–0042",
        "2026-42",
        "al-42",
        "42",
        "0042",
        "Nr. 42",
        "nr.42",
        "№ 42",
        "#42",
        " 42. ",
        "numurs 42",
    ],
)
def test_a_number_is_understood_however_it_is_typed(typed: str) -> None:
    assert parse_number(typed, "AL", 2026) == "AL-2026-0042"


@pytest.mark.parametrize(
    "typed", ["", "soliņš", "42 soliņi", "GU-2026-0042", "0", "AL-", "24.11.2026", "4x2", "1234567"]
)
def test_what_is_no_number_is_not_taken_for_one(typed: str) -> None:
    assert parse_number(typed, "AL", 2026) is None


def test_a_number_of_last_year_keeps_its_year() -> None:
    assert parse_number("al-2025-7", "AL", 2026) == "AL-2025-0007"


def test_a_short_number_is_one_without_a_year() -> None:
    assert [short_number(typed, "AL") for typed in ("nr. 7", "AL-7", "al-2025-7", "soliņš")] == [7, 7, None, None]


@given(st.integers(2020, 2099), st.integers(1, 999_999))
def test_every_number_is_read_as_it_is_written(year: int, serial: int) -> None:
    assert parse_number(number("AL", year, serial), "AL", 2026) == number("AL", year, serial)


# ---------------------------------------------------------------- titles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("soliņš pie ezera", "Soliņš pie ezera"),
        ("Soliņš pie ezera. Vecais ir salūzis.", "Soliņš pie ezera"),
        ("Labdien! Vajag soliņu pie ezera.", "Vajag soliņu pie ezera"),
        ("Sveiki, ierosinu nomainīt lampu!", "Ierosinu nomainīt lampu"),
        ("Здравствуйте! Нужна скамейка.", "Нужна скамейка"),
        ("Līdz 24. novembrim jāsalabo tilts. Citādi slēgs.", "Līdz 24. novembrim jāsalabo tilts"),
        ("Kāpēc nedeg lampa? Jau mēnesi.", "Kāpēc nedeg lampa?"),
        ("Soliņš\npie ezera", "Soliņš"),
        (
            "Lūdzu uzlikt margas pie poliklīnikas kāpnēm, citādi vecam cilvēkam grūti uzkāpt",
            "Lūdzu uzlikt margas pie poliklīnikas kāpnēm, citādi vecam…",
        ),
        ("a" * 80, "A" + "a" * 58 + "…"),
        ("Labdien!", "Labdien!"),
        ("  ", ""),
    ],
)
def test_a_title_is_the_first_sentence_or_what_fits_of_it(text: str, expected: str) -> None:
    assert title(text) == expected


@given(st.text(max_size=300))
def test_no_title_is_too_long(text: str) -> None:
    assert len(title(text)) <= TITLE_LENGTH


def test_the_title_is_made_of_what_is_published() -> None:
    assert replace(RECEIVED, text="Zvaniet 26455814", public_text="Zvaniet […]").title == "Zvaniet […]"


# ---------------------------------------------------------------- who sees it


def roles(person: Person, *given: Role) -> tuple[Role, ...]:
    return with_residency(person, given)


def test_before_publishing_only_the_author_and_whose_matter_it_is_may_read_it() -> None:
    representative = Role(1, JURIS.id, RoleName.REPRESENTATIVE, NOW, "malienas")
    elsewhere = replace(representative, parish="annas")
    alternate = Role(2, JURIS.id, RoleName.ALTERNATE, NOW, "malienas", "Sofikalns")

    assert may_read(RECEIVED, ANNA, roles(ANNA), NOW)
    assert may_read(RECEIVED, JURIS, roles(JURIS, representative), NOW)
    assert may_read(RECEIVED, JURIS, roles(JURIS, alternate), NOW, representative_is_away=True)
    assert not may_read(RECEIVED, JURIS, roles(JURIS, alternate), NOW)
    assert not may_read(RECEIVED, JURIS, roles(JURIS, elsewhere), NOW)
    assert not may_read(RECEIVED, JURIS, roles(JURIS), NOW)
    assert not may_read(RECEIVED, None, (), NOW)


def test_what_is_published_everybody_may_read() -> None:
    assert may_read(PUBLISHED, None, (), NOW)


def test_a_proposal_whose_author_left_belongs_to_no_stranger() -> None:
    assert not may_read(replace(RECEIVED, author_id=None), None, (), NOW)


def test_others_read_the_public_text_and_the_author_their_own_words() -> None:
    assert text_for(PUBLISHED, ANNA) == PUBLISHED.text
    assert text_for(PUBLISHED, JURIS) == PUBLISHED.public_text
    assert text_for(PUBLISHED, None) == PUBLISHED.public_text


def test_nothing_is_published_twice_or_without_a_public_text() -> None:
    assert refused(check_publishable, RECEIVED) == ""
    assert refused(check_publishable, PUBLISHED) == "statuses-published-already"
    assert refused(check_publishable, replace(RECEIVED, status=Status.WITHDRAWN)) == "statuses-closed"
    assert refused(check_publishable, replace(RECEIVED, public_text="")) == "statuses-public-text-missing"


def test_a_proposal_in_russian_waits_for_a_latvian_summary() -> None:
    assert refused(check_publishable, replace(RECEIVED, language="ru", public_text=" ")) == "statuses-summary-missing"


def test_what_is_published_cannot_be_withheld_any_more() -> None:
    assert refused(check_withholdable, RECEIVED) == ""
    assert refused(check_withholdable, PUBLISHED) == "statuses-published-already"
    assert refused(check_withholdable, replace(RECEIVED, status=Status.WITHDRAWN)) == "statuses-closed"


def test_every_reason_to_withhold_comes_with_a_mend() -> None:
    assert {*MENDS} == {*Withheld}


# ---------------------------------------------------------------- supporting and following


def test_others_may_support_what_is_published_and_open() -> None:
    assert refused(check_supportable, PUBLISHED, JURIS) == ""
    assert refused(check_supportable, PUBLISHED, None) == ""
    assert refused(check_supportable, PUBLISHED, ANNA) == "statuses-own-proposal"
    assert refused(check_supportable, RECEIVED, JURIS) == "statuses-not-published"
    assert refused(check_supportable, replace(PUBLISHED, status=Status.ACCEPTED), JURIS) == "statuses-closed"
    assert refused(check_supportable, replace(PUBLISHED, status=Status.MERGED), JURIS) == "statuses-merged-elsewhere"


def test_what_was_promised_can_still_be_followed() -> None:
    assert refused(check_followable, replace(PUBLISHED, status=Status.ACCEPTED), JURIS) == ""
    assert refused(check_followable, replace(PUBLISHED, status=Status.DONE), JURIS) == "statuses-closed"
    assert refused(check_followable, PUBLISHED, ANNA) == "statuses-own-followed"
    assert refused(check_followable, RECEIVED, None) == "statuses-not-published"


# ---------------------------------------------------------------- deadlines


def answer(status: Status, by_on: date | None = None) -> Answer:
    return Answer(1, 17, NOW, Side.COUNCIL, status, by_on=by_on)


@pytest.mark.parametrize(
    ("old", "given", "due"),
    [
        (Status.RECEIVED, answer(Status.IN_REVIEW), date(2026, 12, 8)),  # looking at it wins no time
        (Status.NEEDS_CLARIFICATION, answer(Status.IN_REVIEW), date(2026, 12, 15)),
        (Status.IN_REVIEW, answer(Status.WAITS_MUNICIPALITY), date(2027, 1, 4)),
        (Status.WAITS_MUNICIPALITY, answer(Status.ACCEPTED, date(2027, 4, 30)), date(2027, 4, 30)),
        (Status.WAITS_MUNICIPALITY, answer(Status.NOT_ACCEPTED), date(2026, 12, 8)),
    ],
)
def test_each_answer_sets_the_next_deadline(old: Status, given: Answer, due: date) -> None:
    proposal = replace(RECEIVED, status=old)

    assert due_after(proposal, given, date(2026, 12, 1), WorkingDays(), Clocks()) == due

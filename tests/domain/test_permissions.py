"""Every role against every permission, as written here and not as the program has it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.permissions import PERMISSIONS, may, may_there, table
from bot.domain.roles import Role, RoleName

# str: stranger, res: resident, hel: helper, alt: alternate, rep: representative, cha: chair, sec: secretary, sta:
# staff, adm: admin. A: everywhere, P: own parish, V: own village (own parish while the representative is away), S: own
# parish, only while the representative is away, U: own territory, only while nobody leads the council, O: own matter,
# -: never.
COLUMNS = "str res hel alt rep cha sec sta adm"
MATRIX = """
proposals.read                  A  A  -  -  -  -  -  -  -
proposals.support               A  A  -  -  -  -  -  -  -
proposals.follow                A  A  -  -  -  -  -  -  -
proposals.submit                -  A  -  -  -  -  -  -  -
proposals.withdraw              -  O  -  -  -  -  -  -  -
proposals.clarify               -  O  -  -  -  -  -  -  -
proposals.appeal                -  O  -  -  -  -  -  -  -
proposals.read_unpublished      -  O  -  V  P  S  -  P  -
proposals.read_versions         -  -  -  V  P  A  -  P  -
proposals.read_reasons          -  -  -  V  P  A  -  P  -
proposals.publish               -  -  -  V  P  S  -  S  -
proposals.decide.council        -  -  -  V  P  A  -  -  -
proposals.decide.municipality   -  -  -  -  -  -  -  P  -
proposals.quote_answer          -  -  -  V  P  A  -  -  -
proposals.hear_appeal           -  -  -  -  -  A  -  -  -
proposals.move                  -  -  -  V  P  A  -  P  -
proposals.read_overdue          -  -  -  V  P  A  -  P  -
polls.vote                      -  P  -  -  -  -  -  -  -
polls.open                      -  -  -  V  P  A  A  P  -
polls.close                     -  -  -  V  P  A  A  P  -
polls.screen                    -  -  -  -  -  -  A  P  -
polls.take_position             -  -  -  V  P  A  -  P  -
polls.enter_paper               -  -  P  V  P  A  A  P  -
polls.conclude                  -  -  -  V  P  A  A  P  -
inquiries.ask                   -  A  -  -  -  -  -  -  -
inquiries.read                  -  O  -  V  P  S  -  S  -
inquiries.answer                -  -  -  V  P  S  -  S  -
inquiries.hear_appeal           -  -  -  -  -  A  -  P  -
bulletins.write                 -  -  -  -  -  A  -  P  -
meetings.attend                 A  A  -  -  -  -  -  -  -
meetings.call                   -  -  -  V  P  A  -  -  -
meetings.record                 -  -  -  V  P  A  A  S  -
sittings.call                   -  -  -  -  -  A  -  -  -
sittings.record                 -  -  -  -  -  A  A  U  -
sittings.publish                -  -  -  -  -  A  A  A  -
seats.give                      -  -  -  -  -  A  A  -  -
entries.announce                -  -  -  -  -  A  -  P  -
consultations.ask               -  -  -  -  -  -  -  P  -
consultations.draft             -  -  -  V  P  A  A  -  -
consultations.answer            -  -  -  V  P  A  -  -  -
consultations.extend            -  -  -  -  -  A  -  -  -
council_matters.put             -  -  -  -  -  A  A  -  -
council_matters.answer          -  -  -  -  -  -  -  A  -
announcements.send              -  -  -  V  P  A  A  P  -
announcements.send_urgent       -  -  -  V  P  A  -  P  -
digests.read                    -  -  -  V  P  A  -  P  -
dangers.read                    -  -  -  -  -  -  -  P  -
slips.write                     -  -  P  V  P  A  A  P  -
slips.read_late                 -  -  -  -  -  A  -  P  -
shares.forward                  -  -  P  V  P  A  -  P  -
chats.bind_group                -  -  -  V  P  A  -  -  -
chats.bind_staff                -  -  -  -  -  -  -  P  A
outbox.settle                   -  -  -  V  P  A  -  P  A
roles.invite                    -  -  -  -  -  -  -  -  A
roles.invite_helper             -  -  -  -  P  A  -  -  A
roles.end                       -  -  O  O  O  O  O  O  A
roles.be_away                   -  -  -  O  O  O  -  O  A
exports.take                    -  -  -  -  -  A  -  P  -
settings.change                 -  -  -  -  -  -  -  -  A
deadletters.read                -  -  -  -  -  -  -  -  A
audit.read                      -  -  -  -  -  -  -  -  A
privacy.own                     O  O  -  -  -  -  -  -  -
"""

NAMES = dict(zip(COLUMNS.split(), (None, *RoleName), strict=True))
EXPECTED = [
    (permission, column, letter)
    for permission, *letters in (line.split() for line in MATRIX.strip().splitlines())
    for column, letter in zip(COLUMNS.split(), letters, strict=True)
]

NOW = datetime(2026, 11, 24, 16, tzinfo=UTC)
HOME, ELSEWHERE = "malienas", "annas"
VILLAGE, NEXT_VILLAGE = "Brenci", "Sofikalns"

# parish, village, whether the matter is their own, whether the representative is away; who may then, by letter
SITUATIONS = [
    (HOME, VILLAGE, False, False, "APV"),
    (HOME, NEXT_VILLAGE, False, False, "AP"),
    (HOME, "", False, False, "AP"),
    (HOME, VILLAGE, False, True, "APVS"),
    (HOME, NEXT_VILLAGE, False, True, "APVS"),
    (HOME, "", False, True, "APVS"),
    (ELSEWHERE, VILLAGE, False, False, "A"),
    (ELSEWHERE, VILLAGE, False, True, "A"),
    (ELSEWHERE, "", True, True, "AO"),
    ("", "", False, False, "A"),
    ("", "", False, True, "A"),
    (HOME, "", True, False, "APO"),
]


def holding(column: str, *, parish: str = HOME, village: str = VILLAGE, ended_at: datetime | None = None) -> list[Role]:
    name = NAMES[column]
    return [] if name is None else [Role(1, 1, name, NOW, parish, village, ended_at=ended_at)]


@pytest.mark.parametrize(("permission", "column", "letter"), EXPECTED)
def test_each_role_may_exactly_this_much(permission: str, column: str, letter: str) -> None:
    for parish, village, is_own, is_away, letters in SITUATIONS:
        allowed = may(
            holding(column),
            permission,
            NOW,
            parish=parish,
            village=village,
            is_own=is_own,
            representative_is_away=is_away,
        )
        # What a stranger may, everybody may.
        expected = letter in letters or strangers_letter(permission) in letters
        assert allowed is expected, (parish, village, is_own, is_away)


def strangers_letter(permission: str) -> str:
    return next(letter for name, column, letter in EXPECTED if name == permission and column == "str")


def test_every_permission_is_in_the_matrix_and_none_is_there_twice() -> None:
    names = [permission for permission, column, _ in EXPECTED if column == "str"]

    assert names == list(PERMISSIONS)


def test_where_nobody_speaks_for_a_parish_others_stand_in() -> None:
    staff, speaker = holding("sta"), holding("rep")

    assert may_there(staff, "meetings.record", staff, NOW, parish=HOME)
    assert not may_there(staff, "meetings.record", staff + speaker, NOW, parish=HOME)


def test_while_nobody_leads_the_council_the_staff_of_all_places_keep_its_records() -> None:
    staff = holding("sta", parish="")

    assert may_there(staff, "sittings.record", staff, NOW, parish=HOME)
    assert not may_there(holding("sta"), "sittings.record", holding("sta"), NOW, parish=ELSEWHERE)
    for name in ("cha", "sec"):
        leader = holding(name, parish="")
        away = [replace(leader[0], away_until=NOW + timedelta(days=1))]
        assert not may_there(staff, "sittings.record", staff + leader, NOW, parish=HOME)
        assert may_there(staff, "sittings.record", staff + away, NOW, parish=HOME)


@pytest.mark.parametrize(("permission", "column", "letter"), [case for case in EXPECTED if case[1] != "str"])
def test_a_role_that_ended_gives_nothing(permission: str, column: str, letter: str) -> None:
    ended = holding(column, parish="", ended_at=NOW - timedelta(seconds=1))

    assert may(ended, permission, NOW, parish=HOME, is_own=True) is (strangers_letter(permission) in "AO")


def test_staff_of_the_whole_municipality_decide_in_every_parish() -> None:
    everywhere = holding("sta", parish="")

    assert may(everywhere, "proposals.decide.municipality", NOW, parish=ELSEWHERE)
    assert may(everywhere, "announcements.send", NOW, parish="")
    assert not may(holding("sta"), "announcements.send", NOW, parish="")


def test_who_holds_two_roles_may_what_either_allows() -> None:
    both = [*holding("res"), *holding("rep", parish=ELSEWHERE)]

    assert may(both, "polls.vote", NOW, parish=HOME)
    assert may(both, "polls.open", NOW, parish=ELSEWHERE)
    assert not may(both, "polls.open", NOW, parish=HOME)


def test_an_alternate_of_no_village_does_not_match_a_matter_of_no_village() -> None:
    assert not may(holding("alt", village=""), "proposals.publish", NOW, parish=HOME, village="")


def test_a_permission_nobody_wrote_down_is_a_bug() -> None:
    with pytest.raises(KeyError):
        may(holding("adm"), "proposals.burn", NOW)


def test_the_page_in_the_docs_is_the_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "permissions.md"
    mend = "python -c \"from bot.domain import permissions; print(permissions.table(), end='')\" > docs/permissions.md"

    assert page.read_text(encoding="utf-8") == table(), mend

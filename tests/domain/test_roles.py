"""Whose turn a matter is, and who may take an invitation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.people import Person
from bot.domain.phrases import Refusal
from bot.domain.roles import (
    Invitation,
    Invites,
    Role,
    RoleName,
    check_territory,
    check_usable,
    expires_at,
    is_unrepresented,
    token_hash,
    turn_order,
    with_residency,
)

NOW = datetime(2026, 11, 24, 16, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=400)

ILZE = Role(1, 1, RoleName.REPRESENTATIVE, LONG_AGO, "malienas")
ILZE_AWAY = Role(1, 1, RoleName.REPRESENTATIVE, LONG_AGO, "malienas", away_until=NOW + timedelta(days=9))
ILZE_ENDED = Role(1, 1, RoleName.REPRESENTATIVE, LONG_AGO, "malienas", ended_at=NOW)
OSKARS = Role(2, 2, RoleName.ALTERNATE, LONG_AGO, "malienas", "Brenci")
RUTA = Role(3, 3, RoleName.ALTERNATE, LONG_AGO, "malienas", "Sofikalns")
CHAIR = Role(4, 4, RoleName.CHAIR, LONG_AGO)
STAFF = Role(5, 5, RoleName.STAFF, LONG_AGO)
ELSEWHERE = Role(6, 6, RoleName.REPRESENTATIVE, LONG_AGO, "annas")


def test_a_matter_goes_to_the_representative_then_alternates_chair_and_staff() -> None:
    order = turn_order("malienas", "Sofikalns", [STAFF, OSKARS, ELSEWHERE, CHAIR, RUTA, ILZE], NOW)

    assert order == ((ILZE,), (RUTA, OSKARS), (CHAIR,), (STAFF,))


@pytest.mark.parametrize("representative", [ILZE_AWAY, ILZE_ENDED])
def test_while_the_representative_is_away_or_gone_the_alternates_are_first(representative: Role) -> None:
    order = turn_order("malienas", "Brenci", [representative, RUTA, OSKARS, CHAIR, STAFF], NOW)

    assert order == ((OSKARS, RUTA), (CHAIR,), (STAFF,))


def test_whom_the_representative_named_is_asked_first_while_away() -> None:
    away = replace(ILZE, away_until=NOW + timedelta(days=3), substitute_id=CHAIR.person_id)

    order = turn_order("malienas", "", [away, OSKARS, CHAIR, STAFF], NOW)

    assert order == ((CHAIR,), (OSKARS,), (STAFF,))


def test_a_substitute_who_is_away_too_or_gone_is_passed_over() -> None:
    away = replace(ILZE, away_until=NOW + timedelta(days=3), substitute_id=CHAIR.person_id)
    chair = replace(CHAIR, away_until=NOW + timedelta(days=1))

    assert turn_order("malienas", "", [away, OSKARS, chair, STAFF], NOW) == ((OSKARS,), (STAFF,))
    assert turn_order("malienas", "", [away, OSKARS, STAFF], NOW) == ((OSKARS,), (STAFF,))


def test_of_the_staff_those_who_are_there_are_asked_and_all_where_nobody_is() -> None:
    other = replace(STAFF, id=77, person_id=77)
    away = replace(STAFF, away_until=NOW + timedelta(days=3))

    assert turn_order("liepnas", "", [away, other], NOW) == ((other,),)
    assert turn_order("liepnas", "", [away], NOW) == ((away,),)


def test_a_parish_nobody_speaks_for_goes_to_chair_and_staff_together() -> None:
    assert turn_order("liepnas", "", [ILZE, OSKARS, CHAIR, STAFF], NOW) == ((CHAIR, STAFF),)


def test_staff_of_another_parish_are_not_asked() -> None:
    staff_of_annas = Role(7, 7, RoleName.STAFF, LONG_AGO, "annas")

    assert turn_order("liepnas", "", [staff_of_annas, STAFF], NOW) == ((STAFF,),)


def test_a_parish_is_unrepresented_while_its_representative_is_away() -> None:
    assert not is_unrepresented("malienas", [ILZE, CHAIR], NOW)
    assert is_unrepresented("malienas", [ILZE_AWAY, CHAIR], NOW)
    assert is_unrepresented("malienas", [ILZE_ENDED, CHAIR], NOW)
    assert is_unrepresented("liepnas", [ILZE, CHAIR], NOW)
    assert not is_unrepresented("malienas", [ILZE_AWAY], NOW + timedelta(days=9))


def test_who_joined_is_a_resident_of_their_parish() -> None:
    anna = Person(9, "lv", "malienas", "2026-11", LONG_AGO, NOW, village="Brenci")

    resident, chair = with_residency(anna, [CHAIR])

    assert (resident.role, resident.parish, resident.village) == (RoleName.RESIDENT, "malienas", "Brenci")
    assert chair is CHAIR


def invitation(*, used_at: datetime | None = None) -> Invitation:
    return Invitation(
        1, token_hash("abc"), Invites.ROLE, NOW, expires_at(NOW), RoleName.HELPER, "malienas", used_at=used_at
    )


def test_an_invitation_works_for_seven_days() -> None:
    almost = NOW + timedelta(days=7) - timedelta(seconds=1)

    assert check_usable(invitation(), almost) == invitation()
    with pytest.raises(Refusal, match="roles-invitation-expired"):
        check_usable(invitation(), NOW + timedelta(days=7))


def test_an_invitation_works_once() -> None:
    with pytest.raises(Refusal, match="roles-invitation-used"):
        check_usable(invitation(used_at=NOW), NOW)


def test_an_invitation_nobody_gave_is_refused() -> None:
    with pytest.raises(Refusal, match="roles-invitation-unknown"):
        check_usable(None, NOW)


def test_only_the_hash_of_a_token_is_kept() -> None:
    assert "abc" not in token_hash("abc")
    assert token_hash("abc") == token_hash("abc") != token_hash("abd")


@pytest.mark.parametrize("role", [RoleName.HELPER, RoleName.ALTERNATE, RoleName.REPRESENTATIVE])
def test_who_speaks_for_a_parish_cannot_be_given_all_parishes(role: RoleName) -> None:
    with pytest.raises(Refusal, match="roles-parish-needed"):
        check_territory(role, "", "")


def test_an_alternate_needs_a_village() -> None:
    with pytest.raises(Refusal, match="roles-village-needed"):
        check_territory(RoleName.ALTERNATE, "malienas", "")
    check_territory(RoleName.ALTERNATE, "malienas", "Brenci")
    check_territory(RoleName.STAFF, "", "")

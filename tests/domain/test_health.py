"""How a parish does, in figures that give nobody away; and when somebody has to hear of it."""

from datetime import UTC, datetime, timedelta

from bot.domain.health import Health, Trouble, troubles

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=400)


def test_of_few_answers_no_median_is_shown_and_of_fewer_than_twenty_no_share() -> None:
    assert Health(days={3: 4}, reasoned=4).median_days is None
    assert Health(days={3: 4, 8: 1}).median_days == 3
    assert Health(days={3: 19}, reasoned=19).share_reasoned is None
    assert Health(days={3: 20}, reasoned=15).share_reasoned == 75


def test_few_new_voices_are_hidden_and_none_is_no_secret() -> None:
    assert Health(voices=4).shown_voices is None
    assert Health(voices=5).shown_voices == 5
    assert Health(voices=0).shown_voices == 0


def test_a_parish_is_silent_after_so_many_days_without_a_word() -> None:
    heard = Health(last_at=NOW - timedelta(days=59), began_at=LONG_AGO)
    silent = Health(last_at=NOW - timedelta(days=60), began_at=LONG_AGO)
    assert troubles(heard, NOW, 60, 10) == set()
    assert troubles(silent, NOW, 60, 10) == {Trouble.SILENT}


def test_where_nobody_has_joined_or_just_now_nobody_is_silent() -> None:
    assert troubles(Health(), NOW, 60, 10) == set()
    assert troubles(Health(began_at=NOW - timedelta(days=3)), NOW, 60, 10) == set()
    assert troubles(Health(began_at=LONG_AGO), NOW, 60, 10) == {Trouble.SILENT}


def test_a_pile_is_as_many_late_matters_as_the_municipality_says() -> None:
    assert troubles(Health(late=9), NOW, 60, 10) == set()
    assert troubles(Health(late=10), NOW, 60, 10) == {Trouble.PILE}

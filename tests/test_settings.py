from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.__main__ import main
from bot.settings import Settings, mistakes

TOKEN = SecretStr("7654321098:AAHdouble-of-telegram-for-the-tests_")


def settings(tmp_path: Path, **changes: object) -> Settings:
    file = tmp_path / "municipality.toml"
    file.touch()
    given = {"data_dir": tmp_path / "data", "municipality_file": file, **changes}
    return Settings(_env_file=None, **given)  # type: ignore[arg-type]


def test_nothing_set_means_to_try_it_out(tmp_path: Path) -> None:
    tried = settings(tmp_path)
    assert mistakes(tried) == []
    assert tried.is_try_it
    assert tried.database.name == "try.db"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"webhook_url": "https://bots.example.lv"}, "WEBHOOK_URL"),
        ({"admins": "5000000001"}, "ADMINS"),
        ({"database_url": "sqlite:///other.db"}, "DATABASE_URL"),
        ({"web_host": "0.0.0.0"}, "WEB_HOST"),
    ],
)
def test_a_lost_token_never_opens_a_door(tmp_path: Path, change: dict[str, object], named: str) -> None:
    [sentence] = mistakes(settings(tmp_path, **change))
    assert named in sentence
    assert "BOT_TOKEN" in sentence


def test_a_used_database_is_not_played_with(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "balss.db").touch()
    assert "real data" in mistakes(settings(tmp_path))[0]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"bot_token": SecretStr("hello")}, "BOT_TOKEN"),
        ({"telegram_api_url": "ftp://example.lv"}, "TELEGRAM_API_URL"),
        ({"webhook_url": "https://bots.example.lv"}, "WEBHOOK_SECRET"),
        ({"admins": "anna"}, "ADMINS"),
        ({"municipality_file": Path("nowhere.toml")}, "MUNICIPALITY_FILE"),
        ({"database_url": "postgresql://balss"}, "DATABASE_URL"),
    ],
)
def test_each_mistake_names_what_to_mend(tmp_path: Path, change: dict[str, object], named: str) -> None:
    assert any(named in sentence for sentence in mistakes(settings(tmp_path, **{"bot_token": TOKEN, **change})))


def test_admins_may_be_plain_numbers(tmp_path: Path) -> None:
    assert settings(tmp_path, admins="5, 6").admin_addresses == ("telegram:5", "telegram:6")


def test_check_speaks_in_sentences_and_run_refuses_to_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEB_PORT", "many")
    for command in ("check", "run"):
        assert main([command]) == 2
        assert "WEB_PORT is wrong" in capsys.readouterr().err


def test_check_shows_the_mistakes_in_the_municipalitys_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "municipality.toml").write_text("nmae = 'Otrs novads'\n")
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "nmae" in capsys.readouterr().err

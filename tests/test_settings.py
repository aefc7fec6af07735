from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.__main__ import COMMANDS, main
from bot.settings import Settings, WrongSettings, load, misnamed, mistakes
from tests.forked import ROOT

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
        ({"smtp_url": SecretStr("smtp://localhost")}, "SMTP_URL"),
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
        ({"smtp_url": SecretStr("mail.example.lv"), "mail_from": "balss@example.lv"}, "SMTP_URL"),
        ({"smtp_url": SecretStr("smtp://mail.example.lv:post"), "mail_from": "balss@example.lv"}, "SMTP_URL"),
        ({"smtp_url": SecretStr("smtp://mail.example.lv")}, "MAIL_FROM"),
        ({"mail_from": "balss@example.lv"}, "SMTP_URL"),
    ],
)
def test_each_mistake_names_what_to_mend(tmp_path: Path, change: dict[str, object], named: str) -> None:
    assert any(named in sentence for sentence in mistakes(settings(tmp_path, **{"bot_token": TOKEN, **change})))


def test_admins_may_be_plain_numbers(tmp_path: Path) -> None:
    assert settings(tmp_path, admins="5, 6").admin_addresses == ("telegram:5", "telegram:6")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the program is started."""
    (tmp_path / "municipality.toml").write_text((ROOT / "municipality.toml").read_text("utf-8"), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "written", "sentence"),
    [
        ("WEB_PORT", "many", 'WEB_PORT is "many": write a number from 1 to 65535, such as 8080.'),
        ("WEB_PORT", "99999", 'WEB_PORT is "99999": write a number from 1 to 65535, such as 8080.'),
        ("LOG_LEVEL", "LOUD", 'LOG_LEVEL is "LOUD": write DEBUG, INFO, WARNING or ERROR.'),
        ("LOG_FORMAT", "xml", 'LOG_FORMAT is "xml": write text or json.'),
        ("TELEGRAM_PACE", "fast", 'TELEGRAM_PACE is "fast": write a number up to 1000, or remove it.'),
    ],
)
def test_a_wrong_value_is_shown_with_a_right_one(
    here: Path, monkeypatch: pytest.MonkeyPatch, name: str, written: str, sentence: str
) -> None:
    monkeypatch.setenv(name, written)
    with pytest.raises(WrongSettings) as raised:
        load()
    assert raised.value.sentences == [sentence]


def test_an_administrator_who_is_no_number_is_shown_as_written(tmp_path: Path) -> None:
    [sentence] = mistakes(settings(tmp_path, bot_token=TOKEN, admins="5, @anna"))
    assert sentence.startswith('ADMINS holds "@anna", which is no Telegram user id: an id is a number')


def test_the_log_settings_may_be_in_small_letters(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "warning")
    monkeypatch.setenv("LOG_FORMAT", "JSON")
    loaded = load()
    assert (loaded.log_level, loaded.log_format) == ("WARNING", "json")


def test_check_speaks_in_sentences_and_run_refuses_to_start(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WEB_PORT", "many")
    for command in ("check", "run"):
        assert main([command]) == 2
        assert "WEB_PORT" in capsys.readouterr().err


def test_check_says_where_nobody_can_be_called(
    tmp_path: Path, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    assert "[[institutions]] names no place to go to or call for every parish" in said
    assert "contacts.phone is missing" in said

    own = tmp_path / "own.toml"
    library = """
[[institutions]]
name = "Malienas pagasta bibliotēka"
place = "Brenci"
phone = "+371 64 300 000"
hours = "P.–Pk. 9.00–17.00"
does = { lv = "Anketas.", en = "Forms.", ru = "Анкеты." }
parishes = ["malienas"]
"""
    own.write_text(Path("municipality.toml").read_text("utf-8") + library, "utf-8")
    monkeypatch.setenv("MUNICIPALITY_FILE", str(own))
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    assert "liepnas" in said
    assert "malienas" not in said


def test_check_names_every_unknown_name_in_the_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / ".env").write_text("BOT_TOKN=1\nWeb_Port=8081\nCOLOUR=red\nalone\n")
    assert main(["check"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "- .env sets BOT_TOKN, but there is no such setting: did you mean BOT_TOKEN?",
        "- .env sets COLOUR, but there is no such setting: remove it; README.md names all settings.",
    ]


def test_in_the_environment_only_what_is_near_is_named(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WEBPORT", "XDG_DATA_DIRS", "COLOUR"):
        monkeypatch.setenv(name, "1")
    assert misnamed() == ["The environment sets WEBPORT, but there is no such setting: did you mean WEB_PORT?"]


def test_a_mistyped_token_is_named_before_what_follows_from_it(here: Path) -> None:
    (here / ".env").write_text("BOT_TOKN=1\nADMINS=5000000001\n")
    with pytest.raises(WrongSettings) as raised:
        load()
    mistyped, lost = raised.value.sentences
    assert "BOT_TOKN" in mistyped
    assert "ADMINS" in lost


@pytest.mark.parametrize("asked", [[], ["help"]])
def test_help_shows_every_command_in_one_line(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(asked) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines() if line.startswith("    ")]
    assert [line[0] for line in lines] == ["help", *COMMANDS]
    assert all(len(line) > 2 for line in lines)


def test_check_shows_the_mistakes_in_the_municipalitys_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "municipality.toml").write_text("nmae = 'Otrs novads'\n")
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "nmae" in capsys.readouterr().err

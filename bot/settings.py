"""The settings: the only reader of the environment and of .env. A mistake is a sentence that tells how to mend it."""

import re
from difflib import get_close_matches
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, SettingsConfigDict

LOOPBACK = ("127.0.0.1", "localhost", "::1")
MAILBOX = re.compile(r"[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+")
TOKEN = re.compile(r"\d{3,}:[\w-]{20,}")
PERHAPS_MEANT = 0.6  # in .env every name is meant for us
SURELY_MEANT = 0.85  # in the environment most names are other programs'

Level = Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(str.upper)]
Format = Annotated[Literal["text", "json"], BeforeValidator(str.lower)]


class WrongSettings(Exception):
    """The program cannot start like this; `sentences` say what to mend."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_pace: float = Field(1, gt=0, le=1000, description="a number up to 1000, or remove it")
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    database_url: str = ""
    data_dir: Path = Path("data")
    municipality_file: Path = Path("municipality.toml")
    admins: str = ""
    smtp_url: SecretStr | None = None
    mail_from: str = ""
    web_url: str = ""
    web_host: str = "127.0.0.1"
    web_port: int = Field(8080, ge=1, le=65535, description="a number from 1 to 65535, such as 8080")
    log_level: Level = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")
    log_format: Format = Field("text", description="text or json")

    @property
    def is_try_it(self) -> bool:
        return self.bot_token is None

    @property
    def database(self) -> Path:
        """The SQLite file; try-it has one of its own, so that play never touches what is real."""
        if self.is_try_it:
            return self.data_dir / "try.db"
        return Path(self.database_url.removeprefix("sqlite:///")) if self.database_url else self.data_dir / "balss.db"

    @property
    def origin(self) -> str:
        """Where residents find our pages; without WEB_URL only in try-it mode, on this machine."""
        is_on_this_machine = self.is_try_it and not self.web_url
        return f"http://{self.web_host}:{self.web_port}" if is_on_this_machine else self.web_url.rstrip("/")

    @property
    def admin_addresses(self) -> tuple[str, ...]:
        return tuple(part if ":" in part else f"telegram:{part}" for part in re.split(r"[,\s]+", self.admins) if part)


def load() -> Settings:
    """Read the environment and .env, or raise WrongSettings."""
    try:
        settings = Settings()
    except ValidationError as error:
        raise WrongSettings([*misnamed(), *map(_sentence, error.errors())]) from None
    if wrong := mistakes(settings):
        raise WrongSettings([*misnamed(), *wrong])
    return settings


def _sentence(error: ErrorDetails) -> str:
    name = str(error["loc"][0])
    return f'{name.upper()} is "{error["input"]}": write {Settings.model_fields[name].description}.'


def misnamed() -> list[str]:
    """Names that are no settings, a sentence each: every one in .env, in the environment those that look mistyped."""
    found = [_no_setting(".env", name, _nearest(name, PERHAPS_MEANT)) for name in _strange(DotEnvSettingsSource)]
    for name in _strange(EnvSettingsSource):
        if near := _nearest(name, SURELY_MEANT):
            found.append(_no_setting("The environment", name, near))
    return found


def _strange(source: type[EnvSettingsSource]) -> list[str]:
    written = source(Settings).env_vars
    return [name for name in written if written[name] is not None and name not in Settings.model_fields]


def _nearest(name: str, likeness: float) -> str | None:
    return next(iter(get_close_matches(name, Settings.model_fields, n=1, cutoff=likeness)), None)


def _no_setting(place: str, name: str, near: str | None) -> str:
    mend = f"did you mean {near.upper()}?" if near else "remove it; README.md names all settings."
    return f"{place} sets {name.upper()}, but there is no such setting: {mend}"


def mistakes(settings: Settings) -> list[str]:
    """What is wrong with these settings taken together, a sentence each."""
    found = [*_try_it_mistakes(settings)] if settings.is_try_it else [*_telegram_mistakes(settings)]
    if not settings.municipality_file.is_file():
        found.append(f"MUNICIPALITY_FILE names {settings.municipality_file}, and there is no such file.")
    if settings.data_dir.exists() and not settings.data_dir.is_dir():
        found.append(f"DATA_DIR names {settings.data_dir}, which is not a folder.")
    if settings.database_url and not settings.database_url.startswith("sqlite:///"):
        found.append("DATABASE_URL must begin with sqlite:/// (PostgreSQL is not supported yet).")
    for address in settings.admin_addresses:
        if not re.fullmatch(r"telegram:\d+", address):
            found.append(
                f'ADMINS holds "{address.removeprefix("telegram:")}", which is no Telegram user id: '
                "an id is a number, such as 5000000001; write commas between several."
            )
    return found


def _try_it_mistakes(settings: Settings) -> list[str]:
    """Without BOT_TOKEN anybody may speak as anybody: a lost token must never open a door."""
    found = []
    for name, is_set in (
        ("WEBHOOK_URL", bool(settings.webhook_url)),
        ("ADMINS", bool(settings.admins)),
        ("DATABASE_URL", bool(settings.database_url)),
        ("SMTP_URL", settings.smtp_url is not None),
        ("WEB_URL", bool(settings.web_url)),
    ):
        if is_set:
            found.append(
                f"{name} is set but BOT_TOKEN is not. For the real bot set BOT_TOKEN; to try it out remove {name}."
            )
    if settings.web_host not in LOOPBACK:
        found.append(
            f"WEB_HOST is {settings.web_host}, but without BOT_TOKEN everybody may speak as anybody: "
            "use 127.0.0.1, or set BOT_TOKEN."
        )
    if (settings.data_dir / "balss.db").exists():
        found.append(
            f"{settings.data_dir / 'balss.db'} holds real data, but BOT_TOKEN is not set. "
            "Set BOT_TOKEN, or try it out with another DATA_DIR."
        )
    return found


def _telegram_mistakes(settings: Settings) -> list[str]:
    found = []
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    if not TOKEN.fullmatch(token):
        found.append("BOT_TOKEN does not look like a token: copy it whole from @BotFather (numbers, a colon, letters).")
    if urlsplit(settings.telegram_api_url).scheme not in ("http", "https"):
        found.append("TELEGRAM_API_URL must begin with http:// or https://.")
    if settings.telegram_pace > 1 and urlsplit(settings.telegram_api_url).hostname not in LOOPBACK:
        found.append("TELEGRAM_PACE above 1 is for a test double on this machine: remove it.")
    if settings.web_url and not _is_public(settings.web_url):
        found.append("WEB_URL must begin with https:// and hold no path, such as https://balss.example.lv.")
    if settings.webhook_url and urlsplit(settings.webhook_url).scheme not in ("http", "https"):
        found.append("WEBHOOK_URL must begin with https://.")
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    if settings.webhook_url and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret):
        found.append("WEBHOOK_SECRET is needed with WEBHOOK_URL: 16 to 256 letters, digits, - or _.")
    return [*found, *_email_mistakes(settings)]


def _email_mistakes(settings: Settings) -> list[str]:
    """Neither is of use without the other. The address may hold a password: it is not repeated."""
    if settings.smtp_url is None:
        return ["MAIL_FROM is set but SMTP_URL is not: set it, or remove MAIL_FROM."] if settings.mail_from else []
    found = []
    if not _is_mail_server(settings.smtp_url.get_secret_value()):
        found.append(
            "SMTP_URL must look like smtp://name:password@mail.example.lv:587, or smtps:// where TLS begins at once; "
            "write letters such as @ or / in the password as %40, %2F."
        )
    if not MAILBOX.fullmatch(parseaddr(settings.mail_from)[1]):
        found.append("MAIL_FROM is needed with SMTP_URL: an address such as balss@aluksne.lv.")
    return found


def _is_mail_server(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("smtp", "smtps") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number
        return False


def _is_public(url: str) -> bool:
    """Only over TLS, because what residents write is theirs; http on this machine is for trying it out."""
    parts = urlsplit(url)
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    return is_safe and bool(parts.netloc) and parts.path in ("", "/") and not parts.query

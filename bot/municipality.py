"""municipality.toml: the parishes, clocks, languages, limits and words that are this municipality's own."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from functools import cached_property
from pathlib import Path
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StringConstraints,
    ValidationError,
    model_validator,
)

from bot import duty, institutions, mailing, pulse, templates
from bot.domain import parishes, reminders
from bot.domain.calendar import QuietHours, WorkingDays
from bot.domain.dates import CALENDARS
from bot.domain.meetings import MeetingKind
from bot.domain.parishes import Name, Parish
from bot.domain.statuses import Clocks, Status
from bot.domain.templates import NextStep, Template
from bot.domain.topics import Topic
from bot.duty import OnDuty, Telephone
from bot.institutions import Institution
from bot.mailing import Email, Mailing
from bot.mistakes import alike, like, sentences, shown, translations, twice
from bot.pulse import Pulse

LOCALES = Path(__file__).parents[1] / "locales"
HINT = 350  # letters of one plain message


class MunicipalityError(Exception):
    """The file cannot be used; `sentences` say to the operator what to mend."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = list(sentences)


def _clock(written: object) -> object:
    match = re.fullmatch(r"(\d\d?)[.:](\d\d)", written) if isinstance(written, str) else None
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return time(int(match[1]), int(match[2]))
    if isinstance(written, time):
        return written
    raise ValueError(f'write a time in quotation marks, such as "21.00"; it is {shown(written)}')


Count = Annotated[int, Field(ge=1, le=10_000, strict=True)]
Clock = Annotated[time, BeforeValidator(_clock)]
Site = Annotated[str, like(r"https?://\S+", "an address such as https://www.aluksne.lv")]
Prefix = Annotated[str, like(r"[A-Z]{2,4}", "two to four capital letters such as AL")]
Ahead = Annotated[str, like(r"([1-9]|[12][0-9]|30)d|([1-9]|[1-3][0-9]|4[0-8])h", "a time before such as 7d, 1d or 2h")]
Hint = Annotated[str, StringConstraints(min_length=1, max_length=HINT, strip_whitespace=True)]


class Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Languages(Table):
    """`default` is what groups read; one-to-one a person may ask for another."""

    default: str
    one_to_one: Annotated[tuple[str, ...], Field(min_length=1)]


class Deadlines(Table):
    """Days are working days."""

    publish_days: Count  # the representative, from received to published or withheld
    answer_days: Count  # from received to an answer
    forward_days: Count  # to whoever is competent
    clarify_days: Count  # the author, asked for more
    council_opinion_days: Count
    council_extension_months: Count
    agenda_months: Count  # to the council's next sitting
    municipality_months: Count  # to decide what becomes of the council's opinion
    progress_months: Count  # a promise without a day is spoken of again
    problem_days: Count = 5  # something broken: from reported to answered
    conclude_days: Count = 10  # a poll is closed: from then to what comes of it
    inquiry_remind_days: Count = 3  # a question: asked → who owes the answer is reminded
    inquiry_hand_over_days: Count = 5  # … → the next in turn sees it too
    claim_days: Count = 5  # one of the staff has said that they will answer, and does not


class Limits(Table):
    posts_per_day: Count  # of one group
    posts_per_week: Count
    quiet_from: Clock
    quiet_until: Clock
    redraw_seconds: Count  # a card changes at most this often
    results_redraw_minutes: Count  # running poll results: so that nobody's tap can be seen
    messages_per_day: Count  # of one resident, like those below
    proposals_per_day: Count
    problems_per_day: Count = 20  # something broken, counted apart from ideas
    supports_per_day: Count
    inquiries_per_day: Count = 5  # new questions
    inquiry_messages_per_day: Count = 50
    inquiry_block_days: Count = 30  # how long who serves may be spared somebody's messages
    paper_per_day: Count = 100  # sheets of a poll that one helper may enter
    for_others_per_day: Count = 20  # what one helper may enter for people without a telephone

    @model_validator(mode="after")
    def _may_be_quiet(self) -> Self:
        QuietHours(self.quiet_from, self.quiet_until)
        return self


class Support(Table):
    """From how many supporters who have joined something follows."""

    agenda: Count = 20  # it goes on the council's agenda by itself
    collective: Count = 100  # signatures of a collective submission: Pašvaldību likums, 56. p.
    agenda_in: Mapping[str, Count] = {}  # parishes with a number of their own, by key

    def agenda_of(self, parish: str) -> int:
        return self.agenda_in.get(parish, self.agenda)


class Sittings(Table):
    """Of the council of residents."""

    seats: Count | None = None  # all elected members; where it is not said, as many as there are parishes
    request_days: Count = 10  # working days in which one has to be, when half of the members ask


class Reminders(Table):
    """Of meetings: the group's on the evening before; of who comes, so long before, by kind."""

    group_at: Clock = time(18)
    before: Mapping[MeetingKind, Annotated[tuple[Ahead, ...], Field(max_length=reminders.MOST)]] = {}

    @model_validator(mode="after")
    def _is_no_hour_the_clocks_skip(self) -> Self:
        QuietHours(self.group_at, self.group_at)
        return self

    def of(self, kind: MeetingKind) -> tuple[str, ...]:
        return self.before.get(kind, reminders.USUAL)


class Health(Table):
    """When who speaks for a parish is told that something is wrong there, and how long before others are."""

    silent_days: Count = 60  # nothing is proposed, asked or called there
    pile: Count = 10  # matters whose day is over
    hand_on_days: Count = 5  # working days


class Retention(Table):
    """How long what is kept; counted from the end of the matter where there is one."""

    outbox_days: Count
    drafts_days: Count
    inbox_ids_days: Count
    dead_letters_days: Count
    backups_days: Count
    conversations_days: Count
    threads_months: Count
    matters_months: Count
    idle_months: Count
    audit_months: Count
    disclosures_months: Count
    announcements_months: Count = 12  # after they were sent, with where they went


class OwnDays(Table):
    """What differs here from the public holidays and moved working days of Latvia."""

    days_off: frozenset[date] = frozenset()
    working_days: frozenset[date] = frozenset()


class Contacts(Table):
    council_email: Email
    municipality_email: Email
    drafts_email: Email  # opinions on draft binding regulations
    address: Name
    website: Site
    phone: Telephone | None = None


class HelpLines(Table):
    emergency: Telephone
    police: Telephone
    crisis: Telephone
    victims: Telephone
    children: Telephone


class Municipality(Table):
    name: Name
    name_genitive: Name
    name_locative: Name
    prefix: Prefix  # of the numbers of matters: AL-2026-0042
    council: Name
    council_genitive: Name
    controller: Name
    notice_version: Name
    minimum_age: Count
    time_zone: ZoneInfo
    deadlines_are_rights: StrictBool
    languages: Languages
    deadlines: Deadlines
    limits: Limits
    support: Support = Support()
    sittings: Sittings = Sittings()
    pulse: Pulse | None = None  # nothing is asked without it
    reminders: Reminders = Reminders()
    health: Health = Health()
    retention: Retention
    calendar: OwnDays = OwnDays()
    contacts: Contacts
    help_lines: HelpLines
    duty: tuple[OnDuty, ...] = ()
    institutions: tuple[Institution, ...] = ()
    mail: tuple[Mailing, ...] = ()  # nobody is written to without it
    official_submission: Mapping[str, Hint]
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    templates: tuple[Template, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    parishes: Annotated[tuple[Parish, ...], Field(min_length=1)]

    @cached_property
    def units(self) -> Mapping[str, Parish]:
        """Every parish and town by its key, in the municipality's own order."""
        return {parish.key: parish for parish in self.parishes}

    @property
    def mailboxes(self) -> tuple[str, ...]:
        """Where letters go, if there is a mail server: offices, never residents."""
        own = (self.contacts.municipality_email, self.contacts.council_email)
        return tuple(dict.fromkeys((*own, *(one.to for one in self.mail))))

    def parish(self, key: str) -> Parish:
        return self.units[key]

    def find_parish(self, text: str) -> list[Parish]:
        """Whom somebody means who types a name, part of one, or a village."""
        return parishes.find(self.parishes, text)

    def topic(self, key: str) -> Topic:
        return {topic.key: topic for topic in self.topics}[key]

    def templates_for(self, status: Status, supporters: int) -> list[Template]:
        able = (one for one in self.templates if one.supporters <= supporters)
        return [one for one in able if one.status is status]

    def next_steps_for(self, status: Status) -> list[NextStep]:
        return [step for step in self.next_steps if step.status is status]

    def on_duty(self, topic: str, parish: str) -> OnDuty | None:
        """Whom to call about that topic there: the first in the order of the file that fits."""
        return next((one for one in self.duty if one.is_for(topic, parish)), None)

    def duty_in(self, parish: str) -> list[OnDuty]:
        """Everybody who can be called from there, about anything."""
        return [one for one in self.duty if one.is_in(parish)]

    def institutions_in(self, parish: str) -> list[Institution]:
        """Where somebody from there is helped in person, those of the parish itself first."""
        return sorted((one for one in self.institutions if one.is_in(parish)), key=lambda one: not one.parishes)

    @property
    def seats(self) -> int:
        """All elected members of the council."""
        return self.sittings.seats or len(self.parishes)

    @cached_property
    def place_names(self) -> tuple[str, ...]:
        """What is on every map, so that it is not taken for somebody's home."""
        return tuple(name for one in self.parishes for name in (*one.cases, *one.villages, *one.aliases))

    @cached_property
    def working_days(self) -> WorkingDays:
        return WorkingDays(self.calendar.days_off, self.calendar.working_days, self.time_zone)

    @cached_property
    def clocks(self) -> Clocks:
        """The deadlines, as the rules of the statuses take them."""
        owed = self.deadlines
        return Clocks(
            answer_days=owed.answer_days,
            clarify_days=owed.clarify_days,
            municipality_months=owed.municipality_months,
            agenda_months=owed.agenda_months,
            progress_months=owed.progress_months,
            problem_days=owed.problem_days,
        )

    @cached_property
    def quiet_hours(self) -> QuietHours:
        return QuietHours(self.limits.quiet_from, self.limits.quiet_until, self.time_zone)


def load(path: Path, locales: Path = LOCALES) -> Municipality:
    """Raises MunicipalityError. A language needs its folder of phrases in `locales`."""
    written = _read(path)
    try:
        municipality = Municipality.model_validate(written)
    except ValidationError as error:
        raise MunicipalityError(sentences(error, Municipality, written)) from error
    if mistakes := list(_mistakes(municipality, locales)):
        raise MunicipalityError(mistakes)
    return municipality


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise MunicipalityError([f"{path} cannot be read: {error.strerror}; set MUNICIPALITY_FILE."]) from error
    except UnicodeDecodeError as error:
        raise MunicipalityError([f"{path} is not in UTF-8; save it as UTF-8."]) from error
    except tomllib.TOMLDecodeError as error:
        raise MunicipalityError([f"{path} is not TOML: {error}."]) from error


def _mistakes(municipality: Municipality, locales: Path) -> Iterator[str]:
    """What no single table shows."""
    spoken = municipality.languages.one_to_one
    yield from twice("parishes", [parish.key for parish in municipality.parishes])
    yield from twice("topics", [topic.key for topic in municipality.topics])
    yield from alike("parishes", {parish.key: parish.nominative for parish in municipality.parishes})
    yield from _languages(municipality.languages, locales)
    yield from duty.mistakes(municipality.duty, [topic.key for topic in municipality.topics], municipality.units)
    yield from mailing.mistakes(municipality.mail, municipality.units)
    yield from institutions.mistakes(municipality.institutions, municipality.units, spoken)
    yield from pulse.mistakes(municipality.pulse)
    for topic in municipality.topics:
        yield from translations(f"topics ({topic.key}).label", topic.label, spoken)
    yield from translations("official_submission", municipality.official_submission, spoken)
    for language in spoken:
        labels = {topic.key: topic.label.get(language, topic.key) for topic in municipality.topics}
        yield from alike(f"topics in {language}", labels)
    for key in sorted(set(municipality.support.agenda_in) - set(municipality.units)):
        yield f"support.agenda_in: {key} is the key of no parish; delete it or write it as in [[parishes]]."
    yield from templates.mistakes(municipality.templates, municipality.next_steps)
    for day in sorted(municipality.calendar.days_off & municipality.calendar.working_days):
        yield f"calendar: {day} is both a day off and a working day; delete one of them."


def _languages(languages: Languages, locales: Path) -> Iterator[str]:
    if languages.default not in languages.one_to_one:
        yield f"languages.default: {languages.default} is not in languages.one_to_one; add it there."
    for language in languages.one_to_one:
        if language not in CALENDARS or not any((locales / language).glob("*.ftl")):
            yield f"languages.one_to_one: {language} has no phrases in locales/{language}; delete it or translate them."

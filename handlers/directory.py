"""Who represents me and whom to ask about what: only what each of them agreed to show, and no telephone of a person."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from bot.domain.directory import Profile
from bot.domain.drafts import Answers
from bot.domain.phrases import Phrase, Refusal, Value
from bot.domain.roles import Role, RoleName
from bot.drafts import FormEntry
from bot.forms import Form, Option, Text, Words, question
from bot.handover import title
from bot.institutions import Institution
from bot.messages import Choice
from bot.routing import Command, TapHandler
from bot.turns import Turn

ASKED = (RoleName.REPRESENTATIVE, RoleName.ALTERNATE, RoleName.CHAIR, RoleName.STAFF)
REPRESENTING = (RoleName.REPRESENTATIVE, RoleName.ALTERNATE)
LISTED = 12
PER_ROW = 2


# ---------------------------------------------------------------- who represents me


async def show(turn: Turn, _: str = "") -> None:
    """Of where they live, and of the whole municipality."""
    assert turn.person is not None
    own, parish = turn.municipality, turn.person.parish
    serving = [role for role in await _serving(turn) if role.parish in ("", parish)]
    lines = [await _line(turn, role) for role in serving]
    phones = [turn.say("directory-phone", name=one.name, phone=one.phone) for one in own.duty_in(parish)]
    rows = [
        [turn.button("inquiries-new-button", tap="inquiries.new")],
        [turn.button("inquiries-list-button", tap="inquiries.list")],
        [turn.button("directory-experts-button", tap="directory.experts")],
    ]
    if any(role.role in ASKED for role in turn.roles):
        rows.append([turn.button("directory-own-button", tap="directory.own")])
    turn.reply(
        "directory-page",
        rows=rows,
        parish=parish,
        people="\n\n".join(lines) or Phrase("directory-nobody"),
        email=own.contacts.council_email,
        office=own.contacts.municipality_email,
        places="\n\n".join(helping(turn, parish)),
        phones="\n".join(phones) or "none",
    )


async def show_by_tap(turn: Turn) -> None:
    await show(turn)


async def representing(turn: Turn, parish: str) -> list[str]:
    """Those who do so in that parish and agreed to be named; each with what they agreed to show."""
    found = [role for role in await _serving(turn) if role.parish == parish and role.role in REPRESENTING]
    return [
        await _known(turn, role, "directory-on-poster")
        for role in found
        if (await turn.store.directory.of(role.person_id)).name
    ]


def helping(turn: Turn, parish: str) -> list[str]:
    """Where one is helped in person."""
    found = turn.municipality.institutions_in(parish)
    return [_institution(turn, one) for one in found] or [turn.say("directory-library")]


def office(turn: Turn) -> str:
    """The municipality itself, for where nobody nearer is named."""
    own = turn.municipality
    phone = own.contacts.phone or "none"
    return turn.say("directory-office", controller=own.controller, address=own.contacts.address, phone=phone)


async def _serving(turn: Turn) -> list[Role]:
    held = [role for role in await turn.store.roles.held() if role.role in ASKED]
    return sorted(held, key=lambda role: (ASKED.index(role.role), role.parish, role.village, role.id))


def _institution(turn: Turn, one: Institution) -> str:
    does = one.does.get(turn.language) or one.does[turn.municipality.languages.default]
    return turn.say(
        "directory-institution", name=one.name, place=one.place, phone=one.phone, hours=one.hours, does=does
    )


async def _line(turn: Turn, role: Role) -> str:
    away = turn.say("directory-away") if role.is_away(turn.now) else ""
    return "\n".join(filter(None, (await _known(turn, role), away)))


async def _known(turn: Turn, role: Role, phrase: str = "directory-line") -> str:
    profile = await turn.store.directory.of(role.person_id)
    first = turn.say(phrase, role=title(role), name=profile.name or Phrase("roles-unnamed"))
    topics = _topics(turn, profile)
    parts = [first, turn.say("directory-topics", topics=topics) if topics else "", profile.line]
    return "\n".join(filter(None, parts))


def _topics(turn: Turn, profile: Profile) -> str:
    known = {topic.key for topic in turn.municipality.topics}
    return ", ".join(_named(turn, key) for key in profile.topics if key in known)


def _named(turn: Turn, key: str) -> str:
    label = turn.municipality.topic(key).label
    return label.get(turn.language) or label[turn.municipality.languages.default]


# ---------------------------------------------------------------- who knows about what


async def experts(turn: Turn) -> None:
    """In all parishes: first about what."""
    told = {profile.person_id: profile for profile in await turn.store.directory.all()}
    keys = {key for role in await _serving(turn) if role.person_id in told for key in told[role.person_id].topics}
    found = [topic.key for topic in turn.municipality.topics if topic.key in keys]
    if not found:
        raise Refusal("directory-no-experts")
    buttons = [Choice(_named(turn, key), tap=f"directory.topic:0:{key}") for key in found]
    turn.reply("directory-ask-topic", rows=[buttons[at : at + PER_ROW] for at in range(0, len(buttons), PER_ROW)])


async def topic(turn: Turn, _: int, key: str) -> None:
    if key not in {one.key for one in turn.municipality.topics}:
        raise Refusal("machinery-tap-old")
    told = {profile.person_id for profile in await turn.store.directory.all() if key in profile.topics}
    found = {role.person_id: role for role in reversed(await _serving(turn)) if role.person_id in told}
    roles = list(reversed(found.values()))[:LISTED]
    if not roles:
        raise Refusal("directory-no-experts")
    lines = [f"{place}. {await _line(turn, role)}" for place, role in enumerate(roles, 1)]
    buttons = [Choice(str(place), tap=f"inquiries.ask_one:{role.id}") for place, role in enumerate(roles, 1)]
    rows = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    turn.reply("directory-experts", rows=rows, topic=_named(turn, key), people="\n\n".join(lines))


# ---------------------------------------------------------------- oneself


async def _all_topics(turn: Turn, _: Answers) -> Sequence[Option]:
    return [Option(one.key, _named(turn, one.key)) for one in turn.municipality.topics]


async def _other_topics(turn: Turn, known: Answers) -> Sequence[Option]:
    return [one for one in await _all_topics(turn, known) if one.value != known.get("topic")]


def _has_one(known: Answers) -> bool:
    return known.get("topic") is not None


class ProfileForm(Form):
    """What who serves agrees to show: a name or none, what they know about, a line about themselves."""

    name: ClassVar[str] = "directory.own"
    heading: ClassVar[str] = "directory-heading"

    shown: Annotated[Text, Words(2, 60)] | None = question("directory-ask-name", label="directory-name-label")
    topic: str | None = question("directory-ask-topic-own", label="directory-topic-label", choices=_all_topics)
    second: str | None = question(
        "directory-ask-second", label="directory-second-label", choices=_other_topics, when=_has_one
    )
    line: Annotated[Text, Words(3, 200)] | None = question("directory-ask-line", label="directory-line-label")

    @classmethod
    async def allow(cls, turn: Turn, about: str) -> None:
        if not any(role.role in ASKED for role in turn.roles):
            raise Refusal("machinery-not-allowed")


async def own(turn: Turn) -> None:
    await turn.ask(ProfileForm)


async def submit(turn: Turn, form: ProfileForm) -> None:
    assert turn.person is not None
    topics = list(filter(None, (form.topic, form.second)))
    await turn.store.directory.set(turn.person.id, form.shown or "", topics, form.line or "", turn.now)
    shown: Value = form.shown or Phrase("roles-unnamed")
    turn.reply("directory-saved", rows=[[turn.button("directory-button", tap="directory.show")]], name=shown)


# ---------------------------------------------------------------- tables

COMMANDS: dict[str, Command] = {"parstavis": show}
WORDS: dict[str, str] = {
    "pārstāvis": "parstavis",
    "mans pārstāvis": "parstavis",
    "kas mani pārstāv": "parstavis",
    "kontakti": "parstavis",
    "representative": "parstavis",
    "my representative": "parstavis",
    "contacts": "parstavis",
    "контакты": "parstavis",
    "представитель": "parstavis",
    "мой представитель": "parstavis",
}
FORMS: dict[str, FormEntry] = {ProfileForm.name: FormEntry(ProfileForm, submit)}
TAPS: dict[str, TapHandler] = {
    "directory.show": show_by_tap,
    "directory.experts": experts,
    "directory.topic": topic,
    "directory.own": own,
}

"""A proposal: its number and title, who sees it before it is published, why it may be withheld, who may support it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain import permissions, statuses
from bot.domain.answers import Answer as Answer
from bot.domain.answers import check_answer as check_answer
from bot.domain.languages import LATVIAN, UNKNOWN
from bot.domain.people import Person
from bot.domain.phrases import Phrase, Refusal
from bot.domain.places import Place
from bot.domain.roles import Role
from bot.domain.statuses import Clocks, WorkingDays, is_final, is_open
from bot.domain.statuses import ProposalKind as ProposalKind
from bot.domain.statuses import Side as Side
from bot.domain.statuses import Status as Status
from bot.domain.statuses import is_closing as is_closing

TITLE_LENGTH = 60


class Withheld(StrEnum):
    """Why a proposal is not published, each with something its author can do about it at once."""

    OTHERS_DATA = "others_data"
    INSULT = "insult"
    NOT_OURS = "not_ours"
    DUPLICATE = "duplicate"
    ADVERTISING = "advertising"
    UNCLEAR = "unclear"

    @property
    def phrase(self) -> str:
        return f"withheld-{self.replace('_', '-')}"


class Mend(StrEnum):
    """What one tap of the author does about a withheld proposal."""

    REWRITE = "rewrite"
    ADD = "add"
    ASK = "ask"  # turn it into an inquiry to the representative, who knows where it belongs
    JOIN = "join"  # support and follow the one that was there before

    @property
    def phrase(self) -> str:
        return f"withheld-mend-{self}"


MENDS: Mapping[Withheld, Mend] = {
    Withheld.OTHERS_DATA: Mend.REWRITE,
    Withheld.INSULT: Mend.REWRITE,
    Withheld.NOT_OURS: Mend.ASK,
    Withheld.DUPLICATE: Mend.JOIN,
    Withheld.ADVERTISING: Mend.REWRITE,
    Withheld.UNCLEAR: Mend.ADD,
}


@dataclass(frozen=True)
class Proposal:
    """`text` is as written, `public_text` as published; `shown_name` is set only by an author who chose to be named.

    `merged_into` is the one that stands for it. `card` is what the group's card it stands on is about, such as
    "proposals:malienas:2026-47:1".
    """

    id: int
    number: str
    author_id: int | None
    language: str
    parish: str
    topic: str
    text: str
    status: Status
    submitted_at: datetime
    due_on: date
    changed_at: datetime
    village: str = ""
    public_text: str = ""
    place: Place | None = None
    shown_name: str = ""
    published_at: datetime | None = None
    published_by: int | None = None
    withheld_rule: Withheld | None = None
    merged_into: int | None = None
    closed_at: datetime | None = None
    card: str = ""
    disputed_at: datetime | None = None
    full_asked_at: datetime | None = None
    kind: ProposalKind = ProposalKind.IDEA

    @property
    def is_published(self) -> bool:
        return self.published_at is not None

    @property
    def is_problem(self) -> bool:
        """Never published: others see what it is about and where it stands, not its text."""
        return self.kind is ProposalKind.PROBLEM

    @property
    def is_answerable(self) -> bool:
        return self.is_published or self.is_problem

    @property
    def is_asked_for_full(self) -> bool:
        """Whether its author still has to say if all of it may be shown."""
        is_over = self.is_published or self.withheld_rule is not None or not is_open(self.status)
        return self.full_asked_at is not None and not is_over

    @property
    def needs_summary(self) -> bool:
        """What the council publishes is in Latvian (Valsts valodas likums, 10. p.), and a voice is played to nobody."""
        return self.language != LATVIAN or not self.text

    @property
    def title(self) -> str:
        """A problem has none: what its author wrote is not for everybody."""
        return "" if self.is_problem else title(self.public_text or self.text)

    @property
    def sent_again(self) -> int | None:
        """The id of the one that its author sent in place of this one, which was withheld."""
        is_mended = self.withheld_rule is not None and MENDS[self.withheld_rule] in (Mend.REWRITE, Mend.ADD)
        return self.merged_into if is_mended else None

    def is_by(self, person: Person | None) -> bool:
        return person is not None and self.author_id == person.id


# ---------------------------------------------------------------- publishing


def may_read(
    proposal: Proposal,
    person: Person | None,
    roles: Iterable[Role],
    now: datetime,
    *,
    representative_is_away: bool = False,
) -> bool:
    """What is published everybody may read; the rest its author and those whose matter it is."""
    return proposal.is_published or permissions.may(
        roles,
        "proposals.read_unpublished",
        now,
        parish=proposal.parish,
        village=proposal.village,
        is_own=proposal.is_by(person),
        representative_is_away=representative_is_away,
    )


def text_for(proposal: Proposal, person: Person | None) -> str:
    """Once there is a public text it is what all see; only the author goes on seeing their own words.

    Whoever mends a problem has to read all of it.
    """
    is_whole = proposal.is_by(person) or proposal.is_problem
    return proposal.text if is_whole else proposal.public_text or proposal.text


def check_publishable(proposal: Proposal) -> None:
    check_withholdable(proposal)
    if not proposal.public_text.strip():
        is_foreign = proposal.language not in (LATVIAN, UNKNOWN)
        raise Refusal("statuses-summary-missing" if is_foreign else "statuses-public-text-missing")


def check_withholdable(proposal: Proposal) -> None:
    if proposal.is_problem:
        raise Refusal("problems-not-published", number=proposal.number)
    if proposal.is_published:
        raise Refusal("statuses-published-already")
    if not is_open(proposal.status):
        raise Refusal("statuses-closed", number=proposal.number)


def check_summarisable(proposal: Proposal) -> None:
    """Nobody puts their own words in the place of an author's Latvian ones."""
    check_withholdable(proposal)
    if not proposal.needs_summary:
        raise Refusal("statuses-summary-needless")


# ---------------------------------------------------------------- supporting and following


def check_supportable(proposal: Proposal, person: Person | None) -> None:
    _check_public(proposal)
    if proposal.is_by(person):
        raise Refusal("statuses-own-proposal")
    if not is_open(proposal.status):
        raise Refusal("statuses-closed", number=proposal.number)


def check_followable(proposal: Proposal, person: Person | None) -> None:
    if not proposal.is_problem:
        _check_public(proposal)
    if proposal.is_by(person):
        raise Refusal("problems-own-followed" if proposal.is_problem else "statuses-own-followed")
    if is_final(proposal.status) and proposal.is_problem:
        raise Refusal("problems-over-final", number=proposal.number, status=Phrase(proposal.status.phrase))
    if is_final(proposal.status):
        raise Refusal("statuses-closed", number=proposal.number)


def _check_public(proposal: Proposal) -> None:
    if not proposal.is_published:
        raise Refusal("statuses-not-published")
    if proposal.status is Status.MERGED:
        raise Refusal("statuses-merged-elsewhere", number=proposal.number)


# ---------------------------------------------------------------- deadlines


def due_after(proposal: Proposal, answer: Answer, today: date, days: WorkingDays, clocks: Clocks) -> date:
    """The deadline once this answer is given. Looking at a proposal wins no time; what is over has no new deadline."""
    is_only_opened = proposal.status is Status.RECEIVED and answer.status is Status.IN_REVIEW
    if is_only_opened or is_final(answer.status):
        return proposal.due_on
    return statuses.due_on(answer.status, today, days, clocks, answer.by_on, proposal.kind)


# ---------------------------------------------------------------- numbers


def number(prefix: str, year: int, serial: int) -> str:
    """Such as "AL-2026-0042"."""
    return f"{prefix}-{year}-{serial:04}"


def parse_number(typed: str, prefix: str, year: int) -> str | None:
    """The number as we write it, from "al-2026-42", "AL 2026 0042", "Nr. 42"; `year` is for a number without one."""
    if not (found := _read_number(typed, prefix)):
        return None
    return number(prefix, int(found["year"] or year), int(found["serial"]))


def short_number(typed: str, prefix: str) -> int | None:
    """The 42 of "Nr. 42", where no year was typed."""
    found = _read_number(typed, prefix)
    return int(found["serial"]) if found and not found["year"] else None


def _read_number(typed: str, prefix: str) -> re.Match[str] | None:
    before = rf"(?:(?:nr|numurs|№|#)[.:]?\s*)?(?:{re.escape(prefix)}{_GAP})?"
    pattern = rf"{before}(?:(?P<year>20\d\d){_GAP}(?=\d))?(?P<serial>\d{{1,6}})"
    found = re.fullmatch(pattern, typed.strip().rstrip(".!?"), re.IGNORECASE)
    return found if found and int(found["serial"]) else None


_GAP = r"[\s./_‑–—-]*"


# ---------------------------------------------------------------- titles

_GREETINGS = (
    "labdien|labrīt|labvakar|sveiki|sveicināti|čau|cienījamie|godātie|"
    "hello|hi|good (?:day|morning|evening)|здравствуйте|добрый (?:день|вечер)|доброе утро|привет"
)
_GREETING = re.compile(rf"^(?:{_GREETINGS})\b[\s,.!–-]*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[^\d\s][.!?])\s+(?=[^\W\d_a-zāčēģīķļņšūžа-яё])|\n")


def title(text: str) -> str:
    """The first sentence, or as many of its words as go into 60 letters."""
    for sentence in _SENTENCE_END.split(_GREETING.sub("", text.strip())):
        words = " ".join(sentence.split()).rstrip(" .!,;:–-")
        if words:
            return _shortened(words[0].upper() + words[1:])
    return " ".join(text.split())[:TITLE_LENGTH]


def _shortened(words: str) -> str:
    if len(words) <= TITLE_LENGTH:
        return words
    room = words[: TITLE_LENGTH - 1]
    whole = room if words[len(room)] == " " else room.rpartition(" ")[0] or room
    return whole.rstrip(" ,;:–-") + "…"

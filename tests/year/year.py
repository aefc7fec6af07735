"""The year itself: people do what the lives say, the program dies now and then, and all is checked."""

import heapq
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.domain.drafts import SUMMARY, Draft
from bot.domain.roles import RoleName
from bot.messages import Address
from storage.rows import moment
from storage.store import Store
from tests.chat import CHANNEL, ROOT
from tests.pressing import Complaints
from tests.year import days
from tests.year.course import BEGIN, Course
from tests.year.expected import MONTHS, Cast, Heard, Matter, Step, heard, periods
from tests.year.lives import LIVES

PARISHES = ("malienas", "annas", "ilzenes", "ziemera", "liepnas")
ALONE = "liepnas"  # nobody represents it
CAST = Cast(
    representatives={parish: f"pārstāvis {parish}" for parish in PARISHES if parish != ALONE},
    alternates={"annas": "vietnieks annas"},
    chair="dace",
    staff=("pēteris", "solvita"),
)
WORDS = {"reason": "Krasts ir applūstošs.", "next_step": "Meklēsim citu vietu.", "where_to": "Valsts meži, 67805420"}
WORDS |= {"why_no_day": "Vēl nav iepirkuma."}
WORDS |= {"asked": "Kurā krastā?", "forwarded_to": "Īpašumu nodaļa", "text": "Ziemeļu krastā, pie laipas."}
GATHERED = timedelta(minutes=2)
SKIPPED = ("own_step", "opinion", "office", "place", "perhaps_on")


@dataclass(frozen=True)
class Plan:
    proposals: int
    seed: int
    lasts: int = 365  # days in which proposals come
    residents: int = 12  # of each parish
    lives: tuple[str, ...] = tuple(LIVES)


@dataclass
class Passed:
    """What came of it; everything in `wrong` broke a promise."""

    plan: Plan
    lives: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    restarts: int = 0
    until: date = date.min
    dues: int = 0
    told_the_end: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def is_well(self) -> bool:
        return not self.wrong


def year(plan: Plan) -> Passed:
    with TemporaryDirectory() as folder:
        parish = ParishYear(plan, municipality_of(Path(folder)))
        complaints = Complaints()
        logging.getLogger().addHandler(complaints)
        try:
            parish.run()
        finally:
            logging.getLogger().removeHandler(complaints)
            parish.sim.close()
        parish.passed.wrong += complaints.found
        return parish.passed


def municipality_of(folder: Path) -> Path:
    """Ours, with a day off of its own and a Saturday that is worked instead."""
    text = (ROOT / "municipality.toml").read_text("utf-8")
    text = text.replace("days_off = []", f"days_off = [{days.OWN_DAY_OFF}]")
    text = text.replace("working_days = []", f"working_days = [{days.OWN_WORKING_DAY}]")
    file = folder / "municipality.toml"
    file.write_text(text, "utf-8")
    return file


class ParishYear(Course):
    parishes: Sequence[str] = PARISHES
    cast = CAST
    reminders = "phrase LIKE 'deadlines-%' OR phrase = 'verdicts-ask-promised'"  # in the outbox

    def __init__(self, plan: Plan, municipality: Path) -> None:
        super().__init__(plan.seed, municipality)
        self.plan, self.passed = plan, Passed(plan)
        self.matters: dict[int, Matter] = {}

    # ------------------------------------------------------------ the course of the year

    def run(self) -> None:
        self.sim.writes(self._come)
        waiting = list(self._to_come())
        heapq.heapify(waiting)
        count = len(waiting)
        while waiting:
            at, _, id, name, place = heapq.heappop(waiting)
            self.goes_on_until(at)
            id = self._acts(id, LIVES[name][place][1]) if id else self._submits(name)
            place = place + 1 if place >= 0 else 0
            if place < len(LIVES[name]):
                later = at + timedelta(days=LIVES[name][place][0], minutes=self.chance.randrange(-60, 60))
                heapq.heappush(waiting, (later, count, id, name, place))
                count += 1
            self._check_due(id)
        self.goes_on_until(self.sim.clock.now() + timedelta(days=4))
        self._check_all()

    def _to_come(self) -> Iterator[tuple[datetime, int, int, str, int]]:
        for serial in range(self.plan.proposals):
            at = BEGIN + timedelta(days=self.chance.randrange(self.plan.lasts), minutes=self.chance.randrange(90, 700))
            yield at, serial, 0, self.plan.lives[serial % len(self.plan.lives)], -1

    async def _come(self, store: Store) -> None:
        async def come(name: str, parish: str) -> int:
            here = Address(CHANNEL, name)
            return await store.people.join(
                here, language="lv", parish=parish, village="", notice_version="1", now=self.sim.clock.now()
            )

        async def serve(name: str, role: RoleName, parish: str = "", village: str = "") -> None:
            id = await come(name, parish or "aluksne")
            await store.roles.give(id, role, parish, village, None, self.sim.clock.now())

        for parish, name in self.cast.representatives.items():
            await serve(name, RoleName.REPRESENTATIVE, parish)
        for parish, name in self.cast.alternates.items():
            await serve(name, RoleName.ALTERNATE, parish, "Anna")
        await serve(self.cast.chair, RoleName.CHAIR)
        for name in self.cast.staff:
            await serve(name, RoleName.STAFF)
        for parish in self.parishes:
            for number in range(self.plan.residents):
                await come(f"{parish} {number}", parish)

    # ------------------------------------------------------------ what people do

    def _submits(self, name: str) -> int:
        self.passed.lives[name] += 1
        parish = self.chance.choice(self.parishes)
        author = f"{parish} {self.chance.randrange(self.plan.residents)}"
        id = len(self.matters) + 1
        self.says(author, "Priekšlikums")
        self.answers(author, {"text": f"Vajag soliņu numur {id}", "topic": "parks", "similar": "Tomēr nosūtīt savu"})
        (row,) = self.sim.rows("SELECT id, author_id, submitted_at FROM proposals ORDER BY id DESC LIMIT 1")
        assert row["id"] == id, "it was not taken"
        self.matters[id] = Matter(id, author, parish, moment(row["submitted_at"]))
        return id

    def _acts(self, id: int, deed: str) -> int:
        matter = self.matters[id]
        verb, _, rest = deed.partition(" ")
        speaker = self.cast.council(matter.parish, is_appeal=False)[0]
        if verb in ("council", "chair", "staff"):
            who = {"council": speaker, "chair": self.cast.chair, "staff": self.cast.staff[0]}[verb]
            self._decides(id, who, "answer" if verb == "staff" else "decide", *rest.split())
        else:
            getattr(self, f"_{verb}s")(id, matter, speaker)
        return id

    def _publishs(self, id: int, matter: Matter, speaker: str) -> None:
        self.presses(speaker, f"proposals.open:{id}")
        choice = next(filter(None, (shown.choice("Publicēt") for shown in reversed(self.screen(speaker)))))
        self.presses(speaker, choice.tap)
        neighbours = [f"{matter.parish} {number}" for number in range(self.plan.residents)]
        listeners = self.chance.sample(
            [one for one in neighbours if one != matter.author], self.chance.randrange(min(7, self.plan.residents))
        )
        for place, who in enumerate(listeners):
            self.presses(who, f"proposals.{'follow' if place % 3 else 'support'}:{id}")
        matter.listeners = listeners

    def _asks(self, id: int, _: Matter, speaker: str) -> None:
        self.presses(speaker, f"proposals.question:{id}")
        self.answers(speaker, {})

    def _clarifys(self, id: int, matter: Matter, _: str) -> None:
        self.presses(matter.author, f"proposals.clarify:{id}")
        self.answers(matter.author, {})

    def _withholds(self, id: int, _: Matter, speaker: str) -> None:
        self.presses(speaker, f"proposals.withhold:{id}:insult")

    def _withdraws(self, id: int, matter: Matter, _: str) -> None:
        self.presses(matter.author, f"proposals.withdraw:{id}:sure")

    def _appeals(self, id: int, matter: Matter, _: str) -> None:
        self.presses(matter.author, f"verdicts.helps:{self._newest(id)}:no")
        self.answers(matter.author, {})

    def _confirms(self, id: int, matter: Matter, _: str) -> None:
        for who in (matter.author, *matter.listeners):
            self.presses(who, f"verdicts.done:{self._newest(id)}:yes")

    def _denys(self, id: int, matter: Matter, _: str) -> None:
        for who in (matter.author, *matter.listeners):
            self.presses(who, f"verdicts.done:{self._newest(id)}:no")

    def _decides(self, id: int, who: str, form: str, status: str, ahead: str = "") -> None:
        wanted = {"status": status}
        if ahead:
            on = self._today + timedelta(days=int(ahead))
            wanted |= {"by_on": f"{on:%d.%m.%Y}.", "perhaps_on": f"{on:%d.%m.%Y}."}
        if status in MONTHS:
            wanted["clock_on"] = f"{days.months_after(self._today, MONTHS[status]):%d.%m.%Y}."
        self.presses(who, f"proposals.{form}:{id}")
        self.answers(who, wanted)

    @property
    def _today(self) -> date:
        return self.sim.clock.now().astimezone(days.RIGA).date()

    def _newest(self, id: int) -> int:
        (row,) = self.sim.rows("SELECT MAX(id) AS id FROM answers WHERE proposal_id = :id", id=id)
        return int(row["id"])

    def answers(self, who: str, wanted: dict[str, str]) -> None:
        """From the first question to the end."""
        for _ in range(20):
            draft = self.draft(who)
            if draft is None:
                return
            self.says(who, said(draft, wanted))
        raise AssertionError(f"{who} comes to no end")

    # ------------------------------------------------------------ what has to hold

    def _check_due(self, id: int) -> None:
        """The due day that is shown is the one counted by hand."""
        self._read(self.matters[id])
        last = periods(self.matters[id])[-1]
        (row,) = self.sim.rows("SELECT status, due_on FROM proposals WHERE id = :id", id=id)
        if last.ended_at is None:
            self.passed.dues += 1
            self._expect(row["due_on"] == last.due.isoformat(), f"{id}: due {row['due_on']}, not {last}")

    def _read(self, matter: Matter) -> None:
        rows = self.sim.rows(
            "SELECT at, side, status, by_on FROM answers WHERE proposal_id = :id ORDER BY id", id=matter.id
        )
        matter.steps = [
            Step(
                moment(row["at"]),
                row["side"],
                row["status"],
                date.fromisoformat(row["by_on"]) if row["by_on"] else None,
            )
            for row in rows
        ]

    def _check_all(self) -> None:
        self.passed.until = self.sim.clock.now().date()
        self.passed.restarts = self.sim.runs - 1
        for matter in self.matters.values():
            self._check_due(matter.id)
            self._check_end(matter)
        expected = Counter(self._expected(self.sim.clock.now()))
        told = Counter(self._said())
        self.passed.said.update(one.phrase for one in told.elements())
        self.passed.wrong += [f"missing: {one}" for one in (expected - told).elements()]
        self.passed.wrong += [f"too much: {one}" for one in (told - expected).elements()]

    def _expected(self, until: datetime) -> Iterator[Heard]:
        for matter in self.matters.values():
            yield from heard(matter, self.cast, until, self._told_at)

    def _told_at(self, day: date) -> datetime:
        """When what is due on that day is said."""
        return days.nine(day)

    def _said(self) -> Iterator[Heard]:
        """Every reminder that was sent, by itself or in a list a minute later; not at nine o'clock it is none."""
        lists = self.sim.rows(
            "SELECT address, created_at FROM outbox WHERE phrase LIKE 'gathering-%' AND outcome = 'sent'"
        )
        gathered = {(row["address"], moment(row["created_at"]).astimezone(days.RIGA).date()) for row in lists}
        rows = self.sim.rows(f"SELECT phrase, about, address, created_at, outcome FROM outbox WHERE {self.reminders}")
        for row in rows:
            at = moment(row["created_at"]).astimezone(days.RIGA)
            is_in_list = row["outcome"] == "superseded" and (row["address"], at.date()) in gathered
            is_sent = row["outcome"] == "sent" or is_in_list or self._is_settled(row["about"], at)
            is_in_time = at.replace(second=0, microsecond=0) == self._told_at(at.date())
            self._expect(is_sent and is_in_time, f"{row['phrase']} at {at}: {row['outcome']}")
            yield Heard(int(row["about"].split(":")[1]), row["phrase"], Address.parse(row["address"]).chat, at.date())

    def _is_settled(self, about: str, at: datetime) -> bool:
        """Somebody moved before it could be said: it is gathered for a minute."""
        what, id = about.split(":")[:2]
        moved = [step.at for step in self.matters[int(id)].steps] if what == "proposals" else []
        return any(at <= one < at + GATHERED for one in moved)

    def _check_end(self, matter: Matter) -> None:
        """Everybody who took part was told once how it ended."""
        last = matter.steps[-1] if matter.steps else None
        self._expect(last is not None and periods(matter)[-1].ended_at is not None, f"{matter.id} has no end: {last}")
        told = {*matter.listeners, *([matter.author] if last is not None and last.side != "author" else [])}
        is_withheld = last is not None and last.status == "refused_by_rules"
        key = f"proposals.withheld:{matter.id}" if is_withheld else f"proposals.answer:{self._newest(matter.id)}"
        for who in told:
            self._expect(self.is_sent(key, who), f"{matter.id}: {who} was not told the end")
            self.passed.told_the_end += 1

    def is_sent(self, key: str, who: str) -> bool:
        rows = self.sim.rows("SELECT outcome FROM outbox WHERE dedupe_key = :key", key=f"{key}:{CHANNEL}:{who}")
        return [row["outcome"] for row in rows] == ["sent"]

    def _expect(self, holds: bool, else_: str) -> None:
        if not holds:
            self.passed.wrong.append(else_)


def said(draft: Draft, wanted: dict[str, str]) -> str:
    if draft.asked == SUMMARY:
        return "Nosūtīt"
    if draft.asked in wanted:
        labels = {one.value: one.label for one in draft.options}
        return labels.get(wanted[draft.asked], wanted[draft.asked])
    if draft.asked in WORDS:
        return WORDS[draft.asked]
    if draft.asked in SKIPPED and not draft.options:
        return "Izlaist"
    return draft.options[0].label if draft.options else "Izlaist"

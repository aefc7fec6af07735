"""What the staff ask the council in a quarter: more time is given, it is taken back, or nobody answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial

from storage.rows import moment
from tests.chat import CHANNEL
from tests.year import days
from tests.year.course import Diary
from tests.year.expected import Heard, day_of
from tests.year.year import ParishYear

FATES = ("silent", "withdrawn", "extended, silent", "silent", "extended, withdrawn", "declined, silent")
USEFUL_FOR = timedelta(days=1)


@dataclass
class Question:
    """`dues`: since when its last day was which."""

    id: int
    parish: str
    fate: str
    asked_at: datetime
    dues: list[tuple[datetime, date]]
    followers: list[str] = field(default_factory=list)
    withdrawn_at: datetime | None = None

    @property
    def due_on(self) -> date:
        return self.dues[-1][1]


class Consultations:
    def __init__(self, town: ParishYear, diary: Diary, late: Callable[[datetime], datetime]) -> None:
        """`late`: when what is due at a moment is done."""
        self._town, self._diary, self._late = town, diary, late
        self._staff = town.cast.staff[0]
        self.asked: list[Question] = []

    def plan(self, serial: int, at: datetime, parish: str) -> None:
        self._diary.put(at, partial(self._asks, serial, parish))

    # ------------------------------------------------------------ what people do

    def _asks(self, serial: int, parish: str) -> None:
        self._town.says(self._staff, "jautāt padomei")
        self._town.answers(self._staff, {"where": parish, "text": f"Vai slēgt bibliotēku, jautājums numur {serial}?"})
        (row,) = self._town.sim.rows("SELECT id, asked_at, due_on FROM consultations ORDER BY id DESC LIMIT 1")
        asked_at, due_on = moment(row["asked_at"]), date.fromisoformat(row["due_on"])
        one = Question(row["id"], parish, FATES[serial % len(FATES)], asked_at, [(asked_at, due_on)])
        self.asked.append(one)
        residents = range(self._town.plan.residents)
        for number in self._town.chance.sample(residents, min(3, len(residents))):
            self._after(self._town.chance.randrange(1, 6), partial(self._follows, one, f"{parish} {number}"))
        if one.fate.startswith(("extended", "declined")):
            self._after(7, partial(self._more, one, is_agreed=one.fate.startswith("extended")))
        if one.fate.endswith("withdrawn"):
            self._after(20 if one.fate.startswith("extended") else 9, partial(self._withdraws, one))

    def _after(self, many: int, deed: Callable[[], None]) -> None:
        day = day_of(self._town.sim.clock.now()) + timedelta(days=many)
        self._diary.put(datetime.combine(day, time(13, 37), tzinfo=days.RIGA), deed)

    def _follows(self, one: Question, who: str) -> None:
        self._town.presses(who, f"consultations.follow:{one.id}")
        one.followers.append(who)

    def _more(self, one: Question, *, is_agreed: bool) -> None:
        chair = self._town.cast.chair
        self._town.presses(chair, f"consultations.extend:{one.id}")
        self._town.answers(chair, {})
        (row,) = self._town.sim.rows("SELECT id, until_on FROM consultation_extensions ORDER BY id DESC LIMIT 1")
        self._town.presses(self._staff, f"consultations.{'agree' if is_agreed else 'decline'}:{row['id']}")
        if is_agreed:
            one.dues.append((self._town.sim.clock.now(), date.fromisoformat(row["until_on"])))
        else:
            self._town.answers(self._staff, {"why": "Dome lemj jau drīz."})

    def _withdraws(self, one: Question) -> None:
        self._town.presses(self._staff, f"consultations.withdraw:{one.id}")
        self._town.answers(self._staff, {"why": "Bibliotēka paliek."})
        one.withdrawn_at = self._town.sim.clock.now()

    # ------------------------------------------------------------ what has to hold

    def is_open(self, one: Question, at: datetime) -> bool:
        return one.asked_at <= at < (one.withdrawn_at or self._silent_at(one))

    def expected(self, until: datetime) -> Iterator[Heard]:
        """At half time, three working days and one before the last day: the chair, and who speaks for the place."""
        for one in self.asked:
            for place, (since, due_on) in enumerate(one.dues):
                later = one.dues[place + 1][0] if place + 1 < len(one.dues) else one.withdrawn_at
                for day in _reminded(day_of(since), due_on):
                    at = self._late(days.nine(day))
                    if at <= until and at - days.nine(day) <= USEFUL_FOR and (later is None or at < later):
                        yield from (
                            Heard(one.id, "consultations-remind", who, day_of(at)) for who in self._council(one)
                        )

    def _council(self, one: Question) -> list[str]:
        return list(dict.fromkeys([self._town.cast.chair, *self._town.cast.council(one.parish, is_appeal=False)[:1]]))

    def _silent_at(self, one: Question) -> datetime:
        return self._late(datetime.combine(one.due_on + timedelta(days=1), time(0), tzinfo=days.RIGA))

    def broken(self) -> Iterator[str]:
        for one in self.asked:
            (row,) = self._town.sim.rows("SELECT due_on, silent_at FROM consultations WHERE id = :id", id=one.id)
            if row["due_on"] != one.due_on.isoformat():
                yield f"question {one.id} is due on {row['due_on']}, not {one.due_on}"
            if one.withdrawn_at is None:
                yield from self._broken_silence(one, None if row["silent_at"] is None else moment(row["silent_at"]))
            yield from self._untold(one)

    def _broken_silence(self, one: Question, silent_at: datetime | None) -> Iterator[str]:
        wanted = self._silent_at(one)
        if silent_at is None or not timedelta(0) <= silent_at - wanted < timedelta(minutes=1):
            yield f"question {one.id} fell silent at {silent_at}, not {wanted}"

    def _untold(self, one: Question) -> Iterator[str]:
        """Who speaks there, who asked and who follows it hear once how it ended."""
        is_silent = one.withdrawn_at is None
        told = self._council(one) + ([self._staff] if is_silent else [])
        phrase = "consultations-silent-told" if is_silent else "consultations-withdrawn-council"
        for who in told:
            rows = self._town.sim.rows(
                "SELECT outcome FROM outbox WHERE phrase = :phrase AND about = :about AND address = :address",
                phrase=phrase,
                about=f"consultations:{one.id}",
                address=f"{CHANNEL}:{who}",
            )
            if [row["outcome"] for row in rows] != ["sent"]:
                yield f"question {one.id}: {who} heard {[row['outcome'] for row in rows]} of {phrase}"
        phrase = f"consultations-told-{'silent' if is_silent else 'withdrawn'}"
        for who in one.followers:
            if not self._town.is_sent(f"{phrase}:{one.id}:{one.due_on}", who):
                yield f"question {one.id}: {who} was not told the end"

    @property
    def told_the_end(self) -> int:
        return sum(len(one.followers) + len(self._council(one)) for one in self.asked)


def _reminded(since: date, due_on: date) -> list[date]:
    between = [day for day in days.WORKED if since < day <= due_on]
    half = between[(len(between) - 1) // 2]
    three, one = (max(_before(due_on, many), since) for many in (3, 1))
    return sorted(day for day in {three, one, *([half] if half < three else [])} if since < day < due_on)


def _before(day: date, many: int) -> date:
    return [one for one in days.WORKED if one < day][-many]

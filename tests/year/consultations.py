"""What the staff ask the council in a quarter: it answers, asks for more time, or does not; and what is decided."""

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

# Whether there is more time; then whether there is an answer; then after how many days it is decided.
FATES = (
    ("", "answered", 9),
    ("", "silent", 11),
    ("agree", "answered", 55),
    ("", "withdrawn", 0),
    ("decline", "silent", 47),
    ("agree", "withdrawn", 0),
)
USEFUL_FOR = timedelta(days=1)


@dataclass
class Question:
    """`dues`: since when its last day was which."""

    id: int
    parish: str
    fate: tuple[str, str, int]
    asked_at: datetime
    dues: list[tuple[datetime, date]]
    followers: list[str] = field(default_factory=list)
    said_at: datetime | None = None  # what the place thinks
    answered_at: datetime | None = None
    withdrawn_at: datetime | None = None
    decided_at: datetime | None = None

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
        more, end, _ = one.fate
        if more:
            self._after(7, partial(self._more, one, more))
        if end == "withdrawn":
            self._after(20 if more else 9, partial(self._withdraws, one))
        elif end == "answered":
            self._after(12 if more else 5, partial(self._says, one))
            self._after(23 if more else 8, partial(self._answers, one))
        else:
            self._diary.put(self._silent_at(one) + timedelta(minutes=7), partial(self._falls_silent, one))

    def _after(self, many: int, deed: Callable[[], None]) -> None:
        day = day_of(self._town.sim.clock.now()) + timedelta(days=many)
        self._diary.put(datetime.combine(day, time(13, 37), tzinfo=days.RIGA), deed)

    def _follows(self, one: Question, who: str) -> None:
        self._town.presses(who, f"consultations.follow:{one.id}")
        one.followers.append(who)

    def _more(self, one: Question, settled: str) -> None:
        chair = self._town.cast.chair
        self._town.presses(chair, f"consultations.extend:{one.id}")
        self._town.answers(chair, {})
        (row,) = self._town.sim.rows("SELECT id, until_on FROM consultation_extensions ORDER BY id DESC LIMIT 1")
        self._town.presses(self._staff, f"consultations.{settled}:{row['id']}")
        self._town.answers(self._staff, {"why": "Dome lemj jau drīz."})
        if settled == "agree":
            one.dues.append((self._town.sim.clock.now(), date.fromisoformat(row["until_on"])))

    def _says(self, one: Question) -> None:
        who = self._council(one)[-1]
        self._town.presses(who, f"consultations.opinion:{one.id}:{one.parish}")
        self._town.answers(who, {"reasons": "Bērniem tā ir vienīgā lasītava."})
        one.said_at = self._town.sim.clock.now()

    def _answers(self, one: Question) -> None:
        chair = self._town.cast.chair
        self._town.presses(chair, f"consultations.answer:{one.id}")
        self._town.answers(chair, {"text": "Bibliotēka te ir vajadzīga."})
        one.answered_at = self._town.sim.clock.now()
        self._after(1, partial(self._town.presses, self._staff, f"consultations.published:{one.id}"))
        self._after(one.fate[2], partial(self._decides, one))

    def _falls_silent(self, one: Question) -> None:
        self._after(one.fate[2], partial(self._decides, one))

    def _decides(self, one: Question) -> None:
        self._town.presses(self._staff, f"consultations.decide:{one.id}")
        by_on = day_of(self._town.sim.clock.now()) + timedelta(days=30)
        self._town.answers(self._staff, {"by_on": f"{by_on:%d.%m.%Y}."})
        one.decided_at = self._town.sim.clock.now()

    def _withdraws(self, one: Question) -> None:
        self._town.presses(self._staff, f"consultations.withdraw:{one.id}")
        self._town.answers(self._staff, {"why": "Bibliotēka paliek."})
        one.withdrawn_at = self._town.sim.clock.now()

    # ------------------------------------------------------------ what has to hold

    def is_open(self, one: Question, at: datetime) -> bool:
        return one.asked_at <= at < self._over_at(one)

    def is_undecided(self, one: Question, at: datetime) -> bool:
        return one.withdrawn_at is None and self._over_at(one) <= at and (one.decided_at is None or at < one.decided_at)

    def _over_at(self, one: Question) -> datetime:
        return one.withdrawn_at or one.answered_at or self._silent_at(one)

    def expected(self, until: datetime) -> Iterator[Heard]:
        for one in self.asked:
            yield from (heard for heard in self._reminded(one) if heard.on <= day_of(until))
            if one.withdrawn_at is None:
                yield from (heard for heard in self._pressed(one) if heard.on <= day_of(until))

    def _reminded(self, one: Question) -> Iterator[Heard]:
        """At half time, three working days and one before the last: the chair, and who has not said what they think."""
        for place, (since, due_on) in enumerate(one.dues):
            later = one.dues[place + 1][0] if place + 1 < len(one.dues) else self._over_at(one)
            for day in _reminded(day_of(since), due_on):
                at = self._late(days.nine(day))
                if at - days.nine(day) <= USEFUL_FOR and at < later:
                    people = self._council(one)[: 1 if one.said_at is not None and one.said_at < at else None]
                    yield from (Heard(one.id, "consultations-remind", who, day_of(at)) for who in people)

    def _pressed(self, one: Question) -> Iterator[Heard]:
        """Three working days before the decision is due, in the morning after it, and then every week."""
        due_on = days.months_after(day_of(self._over_at(one)), 1)
        day, is_first = _before(due_on, 3), True
        while (at := self._late(days.nine(day))) < (one.decided_at or at):
            yield Heard(one.id, "consulted-decide-ask", self._staff, day_of(at))
            if day_of(at) > due_on and is_first:
                is_first = False
                yield Heard(one.id, "consulted-decide-late", self._town.cast.chair, day_of(at))
            day = days.after(due_on, 1) if day_of(at) <= due_on else days.after(day_of(at), 5)

    def _council(self, one: Question) -> list[str]:
        return list(dict.fromkeys([self._town.cast.chair, *self._town.cast.council(one.parish, is_appeal=False)[:1]]))

    def _silent_at(self, one: Question) -> datetime:
        return self._late(datetime.combine(one.due_on + timedelta(days=1), time(0), tzinfo=days.RIGA))

    def broken(self) -> Iterator[str]:
        for one in self.asked:
            (row,) = self._town.sim.rows("SELECT due_on, silent_at FROM consultations WHERE id = :id", id=one.id)
            if row["due_on"] != one.due_on.isoformat():
                yield f"question {one.id} is due on {row['due_on']}, not {one.due_on}"
            if one.fate[1] == "silent":
                yield from self._broken_silence(one, None if row["silent_at"] is None else moment(row["silent_at"]))
            yield from self._untold(one)

    def _broken_silence(self, one: Question, silent_at: datetime | None) -> Iterator[str]:
        wanted = self._silent_at(one)
        if silent_at is None or not timedelta(0) <= silent_at - wanted < timedelta(minutes=1):
            yield f"question {one.id} fell silent at {silent_at}, not {wanted}"

    def _untold(self, one: Question) -> Iterator[str]:
        """Who speaks there, who asked and who follows it hear once how it ended, and what was decided."""
        council, about = self._council(one), f"consultations:{one.id}"
        phrase, told = {
            "silent": ("consultations-silent-told", [*council, self._staff]),
            "answered": ("consulted-answer-council", [who for who in council if who != self._town.cast.chair]),
            "withdrawn": ("consultations-withdrawn-council", council),
        }[one.fate[1]]
        for who in told:
            rows = self._town.sim.rows(
                "SELECT outcome FROM outbox WHERE phrase = :phrase AND about = :about AND address = :address",
                phrase=phrase,
                about=about,
                address=f"{CHANNEL}:{who}",
            )
            if [row["outcome"] for row in rows] != ["sent"]:
                yield f"question {one.id}: {who} heard {[row['outcome'] for row in rows]} of {phrase}"
        keys = {f"consultations-told-{one.fate[1]}:{one.id}:{one.due_on}": one.followers}
        for row in self._town.sim.rows("SELECT at FROM consultation_decisions WHERE consultation_id = :id", id=one.id):
            everybody = [*one.followers, *council]
            keys[f"consultations-told-decided:{one.id}:{moment(row['at']).isoformat()}"] = everybody
        if len(keys) != (1 if one.fate[1] == "withdrawn" else 2):
            yield f"question {one.id} has no end"
        for key, people in keys.items():
            yield from (f"{who} was not told {key}" for who in people if not self._town.is_sent(key, who))

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

"""Days and times in words: what ICU would put into the wrong case or write with a colon."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Calendar:
    """One language's words. A form ("on", "until", "since", "plain") names the case, where a language has any."""

    weekdays: Mapping[str, tuple[str, ...]]
    months: Mapping[str, tuple[str, ...]]
    day: str
    year: str
    time: str
    at: str
    until: str

    def on(self, on: date, form: str) -> str:
        """Forms: "on" otrdien, …; "until" otrdienai; "since" otrdienas; "plain"; "dated", "short", "year", "month"."""
        if form == "dated":
            weekday, month = self.weekdays["plain"][on.weekday()], self.months["plain"][on.month - 1]
            return f"{weekday}, {self.year.format(year=on.year, day=on.day, month=month)}"
        if form == "short":
            return f"{on:%d.%m.%Y}"
        if form == "month":
            return self.months.get("month", self.months["on"])[on.month - 1]
        if form == "year":
            return self.year.format(year=on.year, day=on.day, month=self.months["on"][on.month - 1])
        weekday, month = self.weekdays[form][on.weekday()], self.months[form][on.month - 1]
        return self.day.format(weekday=weekday, day=on.day, month=month)

    def clock(self, at: datetime) -> str:
        """`at` is already in the time zone of who reads it."""
        return self.time.format(hour=at.hour, minute=at.minute)

    def when(self, at: datetime, form: str) -> str:
        """Forms: "at", else those of a day; `at` is already in the time zone of who reads it."""
        if form == "at":
            return self.at.format(day=self.on(at, "on"), time=self.clock(at))
        return self.until.format(day=self.on(at, form), time=self.clock(at))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


def _same(text: str) -> Mapping[str, tuple[str, ...]]:
    return dict.fromkeys(("on", "until", "since", "plain"), _words(text))


LATVIAN = Calendar(
    weekdays={
        "on": _words("pirmdien, otrdien, trešdien, ceturtdien, piektdien, sestdien, svētdien"),
        "until": _words("pirmdienai, otrdienai, trešdienai, ceturtdienai, piektdienai, sestdienai, svētdienai"),
        "since": _words("pirmdienas, otrdienas, trešdienas, ceturtdienas, piektdienas, sestdienas, svētdienas"),
        "plain": _words("pirmdiena, otrdiena, trešdiena, ceturtdiena, piektdiena, sestdiena, svētdiena"),
    },
    months={
        "on": _words(
            "janvārī, februārī, martā, aprīlī, maijā, jūnijā, jūlijā, augustā, septembrī, oktobrī, novembrī, decembrī"
        ),
        "until": _words(
            "janvārim, februārim, martam, aprīlim, maijam, jūnijam, "
            "jūlijam, augustam, septembrim, oktobrim, novembrim, decembrim"
        ),
        "since": _words(
            "janvāra, februāra, marta, aprīļa, maija, jūnija, jūlija, augusta, septembra, oktobra, novembra, decembra"
        ),
        "plain": _words(
            "janvāris, februāris, marts, aprīlis, maijs, jūnijs, "
            "jūlijs, augusts, septembris, oktobris, novembris, decembris"
        ),
    },
    day="{weekday}, {day}.\u00a0{month}",
    year="{year}. gada {day}.\u00a0{month}",
    time="{hour}.{minute:02}",  # a dot: the State Language Centre's consultants
    at="{day}, plkst.\u00a0{time}",
    until="{day}, plkst.\u00a0{time}",
)

ENGLISH = Calendar(
    weekdays=_same("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    months=_same("January, February, March, April, May, June, July, August, September, October, November, December"),
    day="{weekday}, {day}\u00a0{month}",
    year="{day}\u00a0{month} {year}",
    time="{hour:02}:{minute:02}",
    at="{day}, at {time}",
    until="{day}, {time}",
)

RUSSIAN = Calendar(
    weekdays={
        "on": _words("в понедельник, во вторник, в среду, в четверг, в пятницу, в субботу, в воскресенье"),
        **dict.fromkeys(
            ("until", "since"), _words("понедельника, вторника, среды, четверга, пятницы, субботы, воскресенья")
        ),
        "plain": _words("понедельник, вторник, среда, четверг, пятница, суббота, воскресенье"),
    },
    months={
        **_same("января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря"),
        "month": _words("январе, феврале, марте, апреле, мае, июне, июле, августе, сентябре, октябре, ноябре, декабре"),
    },
    day="{weekday}, {day}\u00a0{month}",
    year="{day}\u00a0{month} {year} года",
    time="{hour}:{minute:02}",
    at="{day}, в\u00a0{time}",
    until="{day}, {time}",
)

CALENDARS = {"lv": LATVIAN, "en": ENGLISH, "ru": RUSSIAN}

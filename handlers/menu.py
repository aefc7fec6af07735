"""The menu: what can be done here, in a few buttons; and help."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot import drafts
from bot.domain import permissions
from bot.messages import Choice
from bot.routing import Command, Handler, TapHandler
from bot.turns import Turn

PER_ROW = 2
AT_ONCE = 4  # of a role's buttons; where it has more, all but what waits stand one press further


@dataclass(frozen=True)
class Entry:
    """A button: its phrase (which may use $parish), its tap, and the permission without which it is not shown."""

    phrase: str
    tap: str
    permission: str = ""


@dataclass(frozen=True)
class Menu:
    """What belongs to a role: what `waits` there, and its `work`; then `choices` for everybody; then the foot.

    Whatever of `forms` is unfinished is named first: what is written next is an answer to it.
    """

    choices: Sequence[Entry]
    waits: Sequence[Entry]
    work: Sequence[Entry]
    foot: Sequence[Entry]
    forms: drafts.Forms
    help_strangers: Handler

    async def show(self, turn: Turn, _: str = "") -> None:
        rows = self._rows(turn)
        if unfinished := await drafts.waiting(turn, self.forms):
            heading, tap = unfinished
            turn.preface("forms-waiting", heading=heading)
            rows.insert(0, [turn.button("forms-resume-button", tap=tap)])
        turn.reply("menu-text", rows=rows, phone=turn.municipality.contacts.phone or "none")

    async def help(self, turn: Turn, _: str = "") -> None:
        """Five things; the same buttons below."""
        if turn.person is None:
            await self.help_strangers(turn)
            return
        own = turn.municipality
        turn.reply(
            "menu-help-text",
            rows=self._rows(turn),
            phone=own.contacts.phone or "none",
            emergency=own.help_lines.emergency,
        )

    def _rows(self, turn: Turn) -> list[Sequence[Choice]]:
        rows: list[Sequence[Choice]] = []
        if turn.is_of_two:
            rows.append([turn.button("sharing-who-button", tap="slips.who")])
        waits, work = _for(turn, self.waits), _for(turn, self.work)
        if len(waits) + len(work) <= AT_ONCE:
            rows += _in_rows([*waits, *work])
        else:
            rows += [*_in_rows(waits), [turn.button("menu-work-button", tap="menu.work")]]
        return [*rows, *_in_rows(_for(turn, self.choices)), *_in_rows(_for(turn, self.foot))]

    async def show_work(self, turn: Turn, _: str = "") -> None:
        """Everything that a role may begin or arrange."""
        if not (work := _for(turn, self.work)):
            await self.show(turn)  # the role ended meanwhile
            return
        turn.reply("menu-work-text", rows=[*_in_rows(work), [home(turn)]])


def home(turn: Turn) -> Choice:
    return turn.button("machinery-menu", tap="menu.show")


def _for(turn: Turn, entries: Sequence[Entry]) -> list[Choice]:
    return [_button(turn, entry) for entry in entries if _is_for(turn, entry)]


def _in_rows(shown: Sequence[Choice]) -> list[Sequence[Choice]]:
    return [shown[start : start + PER_ROW] for start in range(0, len(shown), PER_ROW)]


def _button(turn: Turn, entry: Entry) -> Choice:
    parish = turn.person.parish if turn.person else turn.municipality.parishes[0].key
    return turn.button(entry.phrase, tap=entry.tap, parish=parish)


def _is_for(turn: Turn, entry: Entry) -> bool:
    """Whether a role gives the permission anywhere, if only to stand in: what came to them then is found here."""
    if not entry.permission:
        return True
    return any(
        permissions.may(
            [role],
            entry.permission,
            turn.now,
            parish=role.parish,
            village=role.village,
            is_own=True,
            representative_is_away=True,
        )
        for role in turn.roles
    )


# ---------------------------------------------------------------- tables

FOOT = (Entry("machinery-help", "menu.help"), Entry("people-language-button", "people.languages"))
LABELS = {"machinery-menu": "sakums", "machinery-help": "palidziba"}


def commands(menu: Menu) -> Mapping[str, Command]:
    return {"sakums": menu.show, "palidziba": menu.help}


def taps(menu: Menu) -> Mapping[str, TapHandler]:
    return {"menu.show": menu.show, "menu.help": menu.help, "menu.work": menu.show_work}

"""Batch after batch: mutated updates, a healthy one among them, and a look at what became of all."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx

from bot.channels.telegram_updates import numbered
from bot.messages import checked
from tests.double import Person
from tests.fuzz import corpus
from tests.fuzz.mutations import broken, mutated
from tests.fuzz.stand import SECRET, Stand, stand

BATCH = 32
OFTEN = {"message": 16, "callback_query": 12, "my_chat_member": 3, "channel_post": 2, "edited_message": 2}
FIRST_ID = 900_000_000
HEADER = b"X-Telegram-Bot-Api-Secret-Token"
RIGHT = SECRET.encode()
WRONG = (None, b"", b"x", RIGHT[:-1], RIGHT + b"x", RIGHT.upper(), "š".encode(), b"\xff", b"a" * 5_000)
NEWS = "SELECT id, event, body, finished_at, dead_at, error FROM inbox WHERE id > :seen ORDER BY id"


@dataclass(frozen=True)
class Mutant:
    kind: str
    event: str  # as it is stored, if its number was left alone
    text: str


@dataclass
class Report:
    """What became of the updates of each kind, and what should not have happened, with the first example of each."""

    became: dict[str, Counter[str]] = field(default_factory=dict)
    wrong: dict[str, list[str]] = field(default_factory=dict)
    answered: int = 0  # neighbours

    def count(self, kind: str, outcome: str) -> None:
        self.became.setdefault(kind, Counter())[outcome] += 1

    def complain(self, sentence: str, example: str = "") -> None:
        self.wrong.setdefault(sentence, []).append(example)


class Fuzz:
    def __init__(self, seed: int, *, judged: bool = True) -> None:
        self.chance = random.Random(seed)
        self.report = Report()
        self.stand: Stand = stand(judged=judged)
        self.corpus = corpus.collected(self.stand)
        self._by_kind: dict[str, list[dict[str, Any]]] = {}
        for one in self.corpus:
            self._by_kind.setdefault(_kind(one), []).append(one)
        self._next_id = FIRST_ID
        self._seen = self.stand.sim.rows("SELECT MAX(id) AS id FROM inbox")[0]["id"]

    def batch(self, size: int = BATCH) -> None:
        """All at once, by one of the two ways in."""
        mutants = [self._mutant() for _ in range(size)]
        neighbour = self.chance.choice(self.stand.neighbours)
        before, healthy = self.stand.answers(neighbour), self._healthy(neighbour)
        comes = self._polled if self.chance.random() < 0.5 else self._brought
        outcomes = comes(mutants, healthy)
        self._look(mutants, outcomes)
        self.report.answered += self.stand.answers(neighbour) > before
        if self.stand.answers(neighbour) == before:
            self.report.complain("a neighbour was not answered")
        if self.chance.random() < 0.02:
            self.stand.sim.clock.turn(timedelta(hours=self.chance.choice((1, 7, 30))))

    def _mutant(self) -> Mutant:
        self._next_id += 1
        kinds = self.chance.choices([*self._by_kind], [OFTEN.get(kind, 1) for kind in self._by_kind])
        original = self.chance.choice(self._by_kind[kinds[0]])
        text = mutated({"update_id": self._next_id, **original}, self.corpus, self.chance)
        return Mutant(_kind(original), f"telegram:{self._next_id}", text)

    def _healthy(self, person: Person) -> dict[str, Any]:
        self._next_id += 1
        self.stand.sim.run(person.says("palīdzība"))
        [said] = corpus.taken(self.stand.double)
        return {"update_id": self._next_id, **said}

    # ------------------------------------------------------------ the two ways in: outcomes by event

    def _polled(self, mutants: Sequence[Mutant], healthy: Mapping[str, Any]) -> dict[str, str]:
        """As getUpdates gives them: what is no JSON object never comes this way."""
        read = {one.event: update for one in mutants if isinstance(update := _read(one.text), dict)}
        found: list[Any] = [*read.values()]
        found.insert(self.chance.randrange(len(found) + 1), healthy)
        self._run(self.stand.telegram._store(numbered(found)))
        return {one.event: "not for us" if one.event in read else "no object" for one in mutants}

    def _brought(self, mutants: Sequence[Mutant], healthy: Mapping[str, Any]) -> dict[str, str]:
        requests = [self._request(one) for one in mutants]
        requests.insert(self.chance.randrange(len(requests) + 1), (RIGHT, json.dumps(healthy).encode()))
        statuses: list[int] = []
        self._run(self._posts(requests, statuses))
        for (secret, body), status in zip(requests, statuses, strict=False):
            if status not in ((200, 400, 413) if secret == RIGHT else (403, 413)):
                self.report.complain(f"HTTP {status}, with the secret {secret == RIGHT}", repr(body[:500]))
        return dict(zip((one.event for one in mutants), map(_said, statuses), strict=False))

    def _request(self, mutant: Mutant) -> tuple[bytes | None, bytes]:
        body = mutant.text.encode(errors="surrogatepass")
        if self.chance.random() < 0.3:
            body = broken(body, self.chance)
        return RIGHT if self.chance.random() < 0.8 else self.chance.choice(WRONG), body

    async def _posts(self, requests: Sequence[tuple[bytes | None, bytes]], statuses: list[int]) -> None:
        transport = httpx.ASGITransport(self.stand.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
            posts = [
                client.post("/telegram", content=body, headers=[] if secret is None else [(HEADER, secret)])
                for secret, body in requests
            ]
            statuses += [answer.status_code for answer in await asyncio.gather(*posts)]

    def _run(self, work: Any) -> None:
        try:
            self.stand.run(work)
        except Exception as error:
            self.report.complain(f"it rose: {error!r:.200}")

    # ------------------------------------------------------------ what became of them

    def _look(self, mutants: Sequence[Mutant], outcomes: Mapping[str, str]) -> None:
        became = dict(outcomes)
        for row in self.stand.sim.rows(NEWS, seen=self._seen):
            self._seen = row["id"]
            if row["dead_at"] is not None:
                became[row["event"]] = "put aside"
                self._check_dead(row["body"], row["error"])
            else:
                became[row["event"]] = "understood"
                if row["finished_at"] is None:
                    self.report.complain("left waiting", repr(row["body"][:500]))
        for mutant in mutants:
            self.report.count(mutant.kind, became.get(mutant.event, "lost"))
        for complaint in (*self.stand.complaints.found, *self.stand.double.protocol_errors):
            self.report.complain(complaint)
        self.stand.complaints.found.clear()
        self.stand.double.protocol_errors.clear()

    def _check_dead(self, body: bytes, error: str) -> None:
        """Only what cannot be understood is put aside: what can must not break a turn."""
        try:
            checked(self.stand.telegram.parse(body))
        except Exception:
            return
        self.report.complain(f"a turn failed: {error}", body.decode()[:1_000])


def _kind(update: Mapping[str, Any]) -> str:
    return next(iter(update), "nothing")


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _said(status: int) -> str:
    return {200: "not for us", 400: "no update", 403: "no secret", 413: "too large"}.get(status, f"HTTP {status}")

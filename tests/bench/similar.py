"""What it takes to find what is like a proposal among ten thousand of its parish."""

import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime

from bot import municipality as municipalities
from bot.domain import likeness_latvian
from bot.domain.signs import classes
from bot.i18n import Phrases
from bot.municipality import Municipality
from bot.routing import timer_turn
from bot.turns import Turn, World
from handlers.proposals import similar
from storage.store import Store
from tests.bench import parish
from tests.bench.measures import OURS, Measure, quantile
from tests.bench.plan import Plan
from tests.bench.processes import ROOT

ROW = "similar"
PROPOSALS = 10_000
FOUND, PROCESSOR = "found, p99", "processor time, p99"
PLACES = ("pie veikala", "pie ezera", "parkā", "pie skolas", "Ezera ielā", "Skolas ielā", "kapos", "Brencos", "")
WISHES = ("Lūdzu ierīkot", "Vajag salabot", "Trūkst", "Kad beidzot būs", "Nav kārtībā")
LEAST = 4  # letters of a word of the thesaurus


def measure(plan: Plan) -> list[Measure]:
    plan.say(f"similar: filling a parish with {PROPOSALS:,} proposals")
    municipality = municipalities.load(ROOT / "municipality.toml")
    path, chance = plan.folder / ROW / "balss.db", random.Random(PROPOSALS)
    parish.write(path, lambda store: _fill(store, municipality, chance))
    plan.say("similar: looking for what is alike")
    rounds = parish.write(path, lambda store: _find(store, municipality, chance, plan))
    return [
        _measure("found, p50", [quantile([one.wall for one in took], 0.5) for took in rounds]),
        _measure(FOUND, [quantile([one.wall for one in took], 0.99) for took in rounds]),
        _measure(PROCESSOR, [quantile([one.processor for one in took], 0.99) for took in rounds]),
    ]


@dataclass(frozen=True)
class Took:
    """Seconds."""

    wall: float
    processor: float


def _measure(setting: str, seconds: list[float]) -> Measure:
    return Measure(ROW, setting, OURS, "ms", tuple(one * 1000 for one in seconds))


async def _fill(store: Store, municipality: Municipality, chance: random.Random) -> None:
    words, home, now = _words(), parish.home(municipality), datetime.now(UTC)
    author = await parish.join(store, municipality, parish.FIRST_PERSON, now)
    for index in range(PROPOSALS):
        await parish.propose(store, municipality, author, now, index, f"proposals:{home}:0:1", _text(words, chance))


async def _find(store: Store, municipality: Municipality, chance: random.Random, plan: Plan) -> list[list[Took]]:
    words, home = _words(), parish.home(municipality)
    world = World(Phrases.load(ROOT / "locales", municipality.units), municipality, {}, municipality.quiet_hours)
    turn = await timer_turn(world, store, datetime.now(UTC))
    return [
        [await _timed(turn, home, _text(words, chance)) for _ in range(10 * plan.samples)] for _ in range(plan.rounds)
    ]


async def _timed(turn: Turn, home: str, text: str) -> Took:
    wall, processor = time.perf_counter(), time.thread_time()
    await similar.like(turn, home, text, None, "parks")
    return Took(time.perf_counter() - wall, time.thread_time() - processor)


def _words() -> list[str]:
    """What the thesaurus knows, as somebody may write it."""
    listed = " ".join(classes(likeness_latvian.THINGS).values()).split()
    plain = (word.rstrip("*-") for word in listed if "~" not in word)
    return sorted({word for word in plain if len(word) >= LEAST})


def _text(words: list[str], chance: random.Random) -> str:
    things = " ".join(chance.choices(words, k=chance.randint(1, 4)))
    return f"{chance.choice(WISHES)} {things} {chance.choice(PLACES)}"

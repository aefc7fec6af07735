"""Twelve matters of mixed kinds, dealt with in an evening: how often the telephone is touched."""

from dataclasses import dataclass

from bot.domain.statuses import Status
from tests.chat import Actor, Chat, Room
from tests.proposals import publishes, submits

PUBLISHED = (
    "Vajag soliņu pie ezera",
    "Vajag divus soliņus ezera malā",
    "Vajag lampu pie skolas",
    "Valsts ceļš uz Proņkām ir bedrains",
    "Jāsakopj vecā kapsēta",
    "Vajag gājēju pāreju pie veikala",
)
UNREAD = (
    "Vajag lielāku velonovietni pie bibliotēkas",
    "Jāatjauno peldvietas laipa",
    "Pārdodu malku lēti",
    "Tur vajag to pašu",
    "Vajag rotaļu laukumu Annā",
    "Jāpļauj zāle pie pasta",
)
# What is pressed in each matter, in the order they come; a sentence is typed.
EVENING: tuple[tuple[str, ...], ...] = (
    ("Apvienot", "AL-2026-0002", "Lūdz to pašu", "Nosūtīt"),
    ("Darba kārtībā", "Jālemj padomei", "1 mēnesis", "Nosūtīt"),
    ("Jautāt pašvaldībai", "Zeme pašvaldībai", "Nosūtīt"),
    ("Pateikt, kur iet", "Valsts ceļš", "Valsts ceļi", "Nosūtīt"),
    ("Darām paši", "Pašu spēkos", "2 nedēļas", "Nosūtīt"),
    ("Vēlāk",),
    ("Publicēt",),
    ("Publicēt",),
    ("Nepublicēt…", "Reklāma"),
    ("Lūgt precizēt", "Ko tieši un kur tur vajag?", "Nosūtīt"),
    ("Pārcelt", "Annas pagasts", "Vieta ir tur", "Nosūtīt"),
    ("Publicēt",),
)
SECONDS_FOR_TAP, SECONDS_FOR_SENTENCE = 2, 10


@dataclass
class Telephone:
    """Counts what its owner does."""

    owner: Actor
    taps: int = 0
    sentences: int = 0

    async def does(self, what: str) -> None:
        """A button where there is one on the last message; else it has to be typed."""
        if self.owner.last.choice(what) is not None:
            self.taps += 1
            await self.owner.taps(what, message=self.owner.last)
        else:
            self.sentences += 1
            await self.owner.says(what)


async def test_twelve_matters_take_less_than_five_minutes(
    chat: Chat, anna: Actor, janis: Actor, ilze: Actor, group: Room
) -> None:
    biruta, karlis = await chat.resident("Biruta", "malienas"), await chat.resident("Kārlis", "malienas")
    for place, text in enumerate(PUBLISHED):
        await submits(anna if place < 3 else biruta, text)
        await publishes(ilze)
    await chat.passes(days=1)
    for place, text in enumerate(UNREAD):
        await submits(karlis if place < 3 else anna, text)

    telephone = Telephone(ilze)
    await telephone.does("gaida mani")
    await telephone.does("Sākt (12)")
    for left, matter in enumerate(EVENING, start=1):
        for what in matter:
            await telephone.does(what)
        if left < len(EVENING):
            await telephone.does(f"Nākamais ({len(EVENING) - left})")

    assert "Nākamais" not in " ".join(ilze.last.labels)
    assert (telephone.taps, telephone.sentences) == (43, 2)
    assert telephone.taps * SECONDS_FOR_TAP + telephone.sentences * SECONDS_FOR_SENTENCE < 5 * 60
    rows = await chat.rows("SELECT status, parish FROM proposals ORDER BY id")
    assert [row["status"] for row in rows] == [
        Status.MERGED,
        Status.ON_AGENDA,
        Status.WAITS_MUNICIPALITY,
        Status.NOT_COMPETENCE,
        Status.WE_DO_IT,
        Status.IN_REVIEW,
        Status.IN_REVIEW,
        Status.IN_REVIEW,
        Status.REFUSED_BY_RULES,
        Status.NEEDS_CLARIFICATION,
        Status.RECEIVED,
        Status.IN_REVIEW,
    ]
    assert rows[10]["parish"] == "annas"

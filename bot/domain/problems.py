"""A problem is something broken that somebody has to mend: whether a text speaks of one, and what turns into one."""

import re
from datetime import date

from bot.domain import statuses
from bot.domain.folding import fold
from bot.domain.phrases import Phrase, Refusal
from bot.domain.proposals import Proposal, ProposalKind
from bot.domain.statuses import Clocks, Status, WorkingDays
from bot.domain.thesaurus import Thesaurus

# What is said of things that are broken; "vajag lampu" is an idea, "lampa nedeg" is not.
BROKEN = """
bedr- bedrain* bedrīt- izsitum* nedeg nedega nespīd tumšs tumša tumši izdemol* salauz* nolauz* ielauz* salūz* nolūz*
saplēs* saplīs* izsist* sasist* pārplīs* plīsus* plīsis* sabojā* bojāt* bojāj* avārij* noplūd* applūd* izgāztuv* izgāzts
izgāzti nestrādā nedarbojas norauts norauta norautas nokrit* nogāz* iebruk* iegruv* aizsprost* sūdz* problēm*
nav~gaismas ir~tumšs ir~tumsa
pothole* broken damaged dump* leak* vandal* complaint* dark
яма ямы яму сломан* разбит* свалк* темно поврежд* протек* вандал* жалоб* не~горит не~работает не~работают
"""

_WORD = re.compile(r"[^\W_]+")
_BROKEN = Thesaurus()
_BROKEN.learn("broken", BROKEN)


def looks_like_one(text: str) -> bool:
    """Only a guess: whoever wrote it is asked."""
    words = [fold(word) for word in _WORD.findall(text)]
    return any(_BROKEN.marks(word) for word in words) or any(any(_BROKEN.rows(words, at)) for at in range(len(words)))


# ---------------------------------------------------------------- an idea that is a problem, and the other way round

TURNABLE = frozenset({Status.RECEIVED, Status.IN_REVIEW})


def may_be_turned(proposal: Proposal) -> bool:
    """What all have read stays an idea, and nobody changes what is promised or asked."""
    return proposal.status in TURNABLE and not proposal.is_published


def check_turn(proposal: Proposal) -> None:
    if not may_be_turned(proposal):
        raise Refusal("problems-turn-refused", number=proposal.number, status=Phrase(proposal.status.phrase))


def due_turned(
    proposal: Proposal, kind: ProposalKind, submitted_on: date, today: date, days: WorkingDays, clocks: Clocks
) -> date:
    """An idea has longer, from the day it was sent; a problem less, from the day somebody saw that it is one."""
    if kind is ProposalKind.IDEA:
        return max(proposal.due_on, statuses.due_on(proposal.status, submitted_on, days, clocks, kind=kind))
    return min(proposal.due_on, statuses.due_on(proposal.status, today, days, clocks, kind=kind))

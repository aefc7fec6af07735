"""A problem is something broken that somebody has to mend: whether a text speaks of one."""

import re

from bot.domain.folding import fold
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

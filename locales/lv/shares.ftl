### Ziņas, ko kāds pats pārsūta grupai, kurai bots netiek klāt.

shares-please-forward = Lūdzu, pārsūtiet nākamo ziņu kaimiņu grupai ({ PARISH($parish) }). Kad tas izdarīts, nospiediet „Pārsūtīju”.
shares-forward-several = Lūdzu, pārsūtiet nākamo ziņu šo vietu kaimiņu grupām ({ $count }). Teksts visām ir viens:
    { $names }

    Kad tas izdarīts, nospiediet „Pārsūtīju visām”: to pieraksta visām reizē.
shares-forwarded-all-button = Pārsūtīju visām
shares-forwarded-all = Paldies! Pierakstīts: ziņa pārsūtīta visām.
shares-forwarded-button = Pārsūtīju
shares-later-button = Vakarā
shares-skip-button = Izlaist
shares-forwarded = Paldies! Pierakstīts: ziņa pārsūtīta, { PARISH($parish) }.
shares-later = Labi, atgādināsim { WHEN($at) }.
shares-skipped = Labi, šī ziņa paliek nepārsūtīta.
shares-settled = Par šo ziņu jau ir izlemts.
shares-group-there = Šai vietai tagad ir sava grupa: { PARISH($parish) }. Ziņu vairs nevajag pārsūtīt.

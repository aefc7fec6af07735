### Saraksts „Gaida mani” pa daļām.

waiting-none-so = Šajā daļā nekas negaida.
waiting-more-button = Tālāk
waiting-all-button = Visi: { $count }
waiting-mine-button = Mani: { $count }
waiting-late-button = Kavējas: { $count }
waiting-places-button = Pa vietām
waiting-place-button = { PARISH($parish) }: { $count }
waiting-which-place = Kuras vietas?
waiting-title-mine = Gaida, atbildēsiet Jūs: { $count }
waiting-title-late = Gaida un kavējas: { $count }
waiting-title-place = Gaida, { PARISH($parish) }: { $count }
waiting-held-today = Šodien publicētie, ko vispirms var izlasīt; ar [Sākt] tie nāks rīt: { $count }.
waiting-held-claimed = Uz šiem atbildēs kolēģi, tāpēc ar [Sākt] tie nenāk: { $count }.
waiting-held-put-off = Atliktie ar [Sākt] nāks savā laikā: { $count }.

### Saraksts „Gaida mani” pa daļām.

waiting-none-so = Šajā daļā nekas negaida.
waiting-more-button = Tālāk
waiting-all-button = Visi: { $count }
waiting-mine-button = Mani: { $count }
waiting-late-button = Kavējas: { $count }
waiting-places-button = Pa vietām
waiting-place-button = { PARISH($parish) }: { $count }
waiting-which-place = Kuras vietas?

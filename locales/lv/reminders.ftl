### Atgādinājumi par sapulcēm: grupai un tiem, kas nāks.

reminders-title = Atgādinājums: { $kind }
reminders-several = Atgādinājums: { DAY($on, form: "plain") }
reminders-on-card = Atgādinājums: { WHEN($at) }.
reminders-if-it-changes = Ja kas mainās, nospiediet citu pogu.
reminders-still-waiting = Brīvu vietu vēl nav, Jūs esat gaidītāju sarakstā. Ja vieta atbrīvosies, uzrakstīšu. Ja vairs negaidāt, nospiediet „Nevarēšu”.
reminders-gone = Tas, par ko te bija atgādinājums, ir mainīts vai nenotiks. Jaunākais ir grupas pēdējās ziņās.

## Organizētājam

reminders-button = Atgādinājumi
reminders-heading = Atgādinājumi
reminders-ask = Cik ilgi iepriekš atgādināt tiem, kas nāks? Piemēram: „nedēļu, dienu un 2 stundas”. Ja nemaz, rakstiet „nevajag”. Ja kā parasti, izlaidiet.
reminders-unclear = Rakstiet, piemēram: „7 dienas, 1 diena, 2 stundas”. Ne vairāk kā pieci atgādinājumi, agrākais 30 dienas iepriekš.
reminders-moment = { WHEN($at, form: "At") }
reminders-set = Tiem, kas nāks, atgādināšu:
    { $moments }
reminders-set-none = Tiem, kas nāks, neatgādināšu. Grupa atgādinājumu saņems kā parasti.

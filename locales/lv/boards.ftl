### Ziņojumu dēlis: plakāts, mēneša lapa un veidlapa priekšlikumam.

boards-button = Ziņojumu dēlim
boards-which = Kurai vietai?
boards-choose = { PARISH($parish) }: ko drukāt? Atsūtīšu PDF, A4, lieliem burtiem. Lapa aptaujas atbildēm ir pie pašas aptaujas: „Papīra atbildes”.
boards-poster-button = Plakāts
boards-month-button = Mēneša lapa
boards-form-button = Priekšlikuma lapa
boards-poster-file = Plakāts, { PARISH($parish) }
boards-month-file = Mēneša lapa, { PARISH($parish) }
boards-form-file = Priekšlikuma lapa, { PARISH($parish) }
boards-foot = { $council }. Pārzinis: { $controller }. Steidzamā gadījumā zvaniet { $emergency }.

## Plakāts

boards-poster-title = Sakiet, ko vajag: { PARISH($parish) }
boards-poster-what =
    Iesniedziet priekšlikumu vai pasakiet, kas salūzis. Atbildiet aptaujās. Pajautājiet pārstāvim. Par atbildi uzzināsiet.
boards-poster-who = Kas Jūs pārstāv
boards-poster-code = Nolasiet kodu ar tālruni vai ierakstiet šo adresi. Vārds un tālruņa numurs nav jāsaka.
boards-council = Padomei var rakstīt: { $email }
boards-poster-help = Kur palīdz klātienē
boards-poster-helped = Tālruņa nav? Tur ierakstīs Jūsu vietā.

## Mēneša lapa

boards-month-title = { PARISH($parish) }: kas notiek
boards-month-made = Stāvoklis { DAY($on, form: "year") }.
boards-month-polls = Var atbildēt
boards-month-poll = { $number } „{ $question }”
    Līdz { WHEN($at, form: "until") }.
boards-month-ahead = Gaidāms
boards-month-decided = Kas izlemts pēdējā mēnesī
boards-month-nothing = Pašlaik nekā.
boards-month-code = Atbildēt, pieteikties un jautāt var tālrunī: nolasiet kodu vai ierakstiet šo adresi.

## Priekšlikuma lapa

boards-form-title = Priekšlikums: { PARISH($parish) }
boards-form-what = Ko vajag izdarīt un kāpēc?
boards-form-where = Kur?
boards-form-number = Numurs (ieraksta tas, kas ievada)
boards-form-note = Lapu atdodiet pārstāvim, palīgam vai bibliotēkā. Vārdu, tālruni un personas kodu nerakstiet. Kad priekšlikums ir ievadīts, te ieraksta numuru: pēc tā pajautājiet atbildi.
boards-form-code = Var arī bez papīra: nolasiet kodu ar tālruni vai ierakstiet šo adresi.

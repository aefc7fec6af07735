### Izvēlne un palīdzība.

menu-text =
    { $phone ->
        [none] Ko vēlaties darīt?
       *[other] Ko vēlaties darīt? Ja vieglāk piezvanīt: { $phone }.
    }
menu-work-button = Aptauja, paziņojums…
menu-work-text = Ko vēlaties sarīkot, pateikt vai pārvaldīt?
menu-help-text =
    1. Ideja vai problēma: nospiediet „Jauns priekšlikums” vai vienkārši uzrakstiet.
    2. Rakstīt, ierunāt vai sūtīt foto var vienā sarunā.
    3. Kļūda? „Atpakaļ” labo, „Atcelt” beidz.
    4. Atbilde atnāks pati; skatīt var arī „Mani priekšlikumi”.
    5. { $phone ->
        [none] Steidzami: zvaniet { $emergency }.
       *[other] Steidzami: { $emergency }. Ja vieglāk piezvanīt: { $phone }.
    }

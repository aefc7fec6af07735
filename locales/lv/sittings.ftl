### Padomes sēdes: paziņojums mājaslapā, reizi ceturksnī, pēc locekļu lūguma.

sittings-no-agenda = Paziņojumā par sēdi jābūt arī jautājumiem (Saistošie noteikumi Nr. 25/2024, 29. punkts). Pielieciet darba kārtību.

## Paziņojums mājaslapā

sittings-notice-button = Paziņojuma teksts
sittings-published-button = Publicēts
sittings-notice-text = { $council } sēde

    { $facts }

    Sēde ir atklāta.
sittings-notice-when = Laiks: { WHEN($at, form: "dated") }
sittings-notice-ask = Lūdzu, ielieciet augstāk redzamo paziņojumu par sēdi { $name } mājaslapā { $site } līdz { DAY($on, form: "until") }: trīs darbdienas pirms sēdes tam tur jābūt (Saistošie noteikumi Nr. 25/2024, 29. punkts). Kad tas ir izdarīts, nospiediet „Publicēts”.
sittings-notice-ask-late = Lūdzu, ielieciet augstāk redzamo paziņojumu par sēdi { $name } mājaslapā { $site } tūlīt. Tam tur vajadzēja būt līdz { DAY($on, form: "until") }: trīs darbdienas pirms sēdes (Saistošie noteikumi Nr. 25/2024, 29. punkts), tāpēc paziņojums jau ir nokavēts. Kad tas ir izdarīts, nospiediet „Publicēts”.
sittings-notice-done = Paziņojums par sēdi { $name } ir mājaslapā. Atzīmēts { WHEN($at) }.
sittings-notice-cancelled = Sēde { $name } ir atcelta. Ja paziņojums jau ir mājaslapā, lūdzu, pielieciet tur, ka sēdes nebūs.
sittings-published = Paldies! Pierakstīts: paziņojums ir mājaslapā.
sittings-notice-last = Brīdinājums. Šodien ir pēdējā diena, lai paziņojums par sēdi { $number } „{ $title }”, { WHEN($at) }, būtu mājaslapā { $site }. Tas vēl nav atzīmēts. Vai tas tur jau ir?
sittings-notice-late = Brīdinājums. Paziņojumam par sēdi { $number } „{ $title }”, { WHEN($at) }, vajadzēja būt mājaslapā { $site } līdz { DAY($on, form: "until") }, un tas vēl nav atzīmēts. Ja tā tur nav, ielieciet to tūlīt un apsveriet, vai sēde nav jāpārceļ.

## Reizi ceturksnī, un pēc locekļu lūguma

sittings-quarter = Šajā ceturksnī padomes sēde vēl nav izziņota. Padome sanāk vismaz reizi ceturksnī (Saistošie noteikumi Nr. 25/2024, 28. punkts), tātad līdz { DAY($on, form: "until") }. Par sēdi jāpaziņo trīs darbdienas iepriekš.
sittings-request-button = Lūgt sēdi
sittings-request-heading = Lūgums sasaukt sēdi
sittings-request-reader = { $role ->
        [chair] Iemeslu lasīs padomes priekšsēdētājs.
        [secretary] Iemeslu lasīs padomes sekretārs.
       *[staff] Padomei pašlaik nav, kas to vada, tāpēc iemeslu lasīs pašvaldības darbinieki.
    }
sittings-ask-reason = Kāpēc vajag sēdi?
sittings-ahead = Sēde { $number } jau ir izziņota. Jautājumu tās darba kārtībai pasakiet tam, kas vada padomi.
sittings-requested = Lūgums ir nosūtīts. Sēdi lūdz: { $count } no { $seats }. Kad lūdz vismaz { $needed }, sēde ir jāsasauc.
sittings-request-told = Sēdi lūdz { $who }. Iemesls: { $reason }

    Pavisam lūdz: { $count } no { $seats }. Kad lūdz vismaz { $needed }, sēde ir jāsasauc.
sittings-must = Sēdi lūdz vismaz puse locekļu: { $count } no { $seats }. Tā ir jāsasauc (Saistošie noteikumi Nr. 25/2024, 28. punkts). Lūdzu, lai tā notiek līdz { DAY($on, form: "until") }.

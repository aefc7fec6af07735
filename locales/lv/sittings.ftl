### Padomes sēdes: paziņojums mājaslapā, reizi ceturksnī, pēc locekļu lūguma.

sittings-no-agenda = Paziņojumā par sēdi jābūt arī jautājumiem (Saistošie noteikumi Nr. 25/2024, 29. punkts). Pielieciet darba kārtību.

## Paziņojums mājaslapā

sittings-notice-button = Paziņojuma teksts
sittings-published-button = Publicēts
sittings-notice-text = { $council } sēde

    { $facts }

    Sēde ir atklāta.
sittings-notice-ask = Lūdzu, ielieciet augstāk redzamo paziņojumu par sēdi { $name } mājaslapā { $site } līdz { DAY($on, form: "until") }: trīs darbdienas pirms sēdes tam tur jābūt (Saistošie noteikumi Nr. 25/2024, 29. punkts). Kad tas ir izdarīts, nospiediet „Publicēts”.
sittings-notice-done = Paziņojums par sēdi { $name } ir mājaslapā. Atzīmēts { WHEN($at) }.
sittings-notice-cancelled = Sēde { $name } ir atcelta. Ja paziņojums jau ir mājaslapā, lūdzu, pielieciet tur, ka sēdes nebūs.
sittings-published = Paldies! Pierakstīts: paziņojums ir mājaslapā.
sittings-notice-last = Brīdinājums. Šodien ir pēdējā diena, lai paziņojums par sēdi { $number } „{ $title }”, { WHEN($at) }, būtu mājaslapā { $site }. Tas vēl nav atzīmēts. Vai tas tur jau ir?
sittings-notice-late = Brīdinājums. Paziņojumam par sēdi { $number } „{ $title }”, { WHEN($at) }, vajadzēja būt mājaslapā { $site } līdz { DAY($on, form: "until") }, un tas vēl nav atzīmēts. Ja tā tur nav, ielieciet to tūlīt un apsveriet, vai sēde nav jāpārceļ.

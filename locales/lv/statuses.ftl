### Priekšlikuma gaita: statusi, kas to teica, un kāpēc kaut ko nevar.

statuses-received = Saņemts
statuses-in-review = Tiek izskatīts
statuses-needs-clarification = Vajadzīgs precizējums
statuses-on-agenda = Padomes darba kārtībā
statuses-waits-municipality = Gaida pašvaldības atbildi
statuses-forwarded = Nodots tālāk
statuses-accepted = Ņemts vērā
statuses-partly = Daļēji ņemts vērā
statuses-not-accepted = Nav ņemts vērā
statuses-planned = Ieplānots
statuses-in-progress = Tiek īstenots
statuses-done = Īstenots
statuses-repaired = Salabots
statuses-we-do-it = Darām paši
statuses-given-up = Neizdevās
statuses-merged = Apvienots
statuses-withdrawn = Atsaukts
statuses-refused-by-rules = Noraidīts
statuses-not-competence = Nav pašvaldības kompetencē

statuses-side-council = Iedzīvotāju padome
statuses-side-municipality = Pašvaldība
statuses-side-author = Autors
statuses-side-system = Programma

statuses-move-refused = Statusu „{ $new }” tagad izvēlēties nevar. Pašreizējais statuss: „{ $old }”. Lūdzu, izvēlieties citu.
statuses-closed = Lieta { $number } ir noslēgta. Ja par to ir kas jauns, to var iesniegt no jauna.
statuses-merged-elsewhere = Priekšlikums { $number } ir apvienots ar citu. Atbalstiet to, ar kuru tas apvienots.
statuses-not-published = Šis priekšlikums vēl nav publicēts. Mēģiniet vēlāk.
statuses-published-already = Šis priekšlikums jau ir publicēts.
statuses-public-text-missing = Vispirms uzrakstiet tekstu, ko publicēt.
statuses-summary-missing = Teksts nav latviešu valodā. Vispirms apstipriniet īsu kopsavilkumu latviski.
statuses-summary-needless = Teksts ir latviski, tāpēc kopsavilkumu nevajag. Ja kas nav skaidrs, lūdziet autoram precizēt.
statuses-own-proposal = Tas ir Jūsu priekšlikums. Atbalstīt var citu cilvēku priekšlikumus.
statuses-own-followed = Tas ir Jūsu priekšlikums. Ziņas par to jau saņemat.

### Papīra atbildes: ko palīgs pārraksta no lapām. Vienmēr atsevišķi no čata.

## Kā to rāda

paper-together = Kopā atbildes: { $count }, no tām papīrs: { $paper }
paper-alone = No papīra: { $paper }
paper-all-few = Ko uz lapām atbildēja, nerāda: nevienam variantam nav piecu lapu vai skaitli varētu uzzināt.
paper-chosen = No papīra (mazus skaitļus nerāda):
paper-first-choices = No papīra, pirmajā vietā (mazus skaitļus nerāda):
paper-hidden = –
paper-too-few = Kas atbildēts uz papīra, rāda tad, kad lapu ir vismaz 5.

## Ievadīšana

paper-button = Papīra atbildes
paper-heading = Papīra atbildes
paper-enter-button = Ievadīt no papīra
paper-more-button = Ievadīt vēl
paper-ask-parish = Kuras vietas iedzīvotāju lapas tās ir?
paper-parish-label = Vieta
paper-sheets-label = Lapas
paper-how-one = { $asked }

    Vienai lapai pietiek ar atbildes numuru, piemēram: „2”. Ja lapu ir vairāk, rakstiet numuru un lapu skaitu, katru atbildi savā rindā, piemēram: „2 = 7”.
paper-how-scale = { $asked }

    Vienai lapai pietiek ar skaitli, piemēram: „4”. Ja lapu ir vairāk, rakstiet skaitli un lapu skaitu, katru savā rindā, piemēram: „4 = 7”.
paper-how-several = { $asked }

    Vienai lapai rakstiet atbilžu numurus, ne vairāk kā { $most }, piemēram: „1, 3”. Katru lapu savā rindā. Vienādas lapas var kopā: „1, 3 = 4”.
paper-how-ranking = { $asked }

    Katrai lapai rakstiet secību ar numuriem, piemēram: „2, 1, 3”. Katru lapu savā rindā. Vienādas lapas var kopā: „2, 1, 3 = 4”.
paper-ask-sheets = Kas uz lapām rakstīts? Vārdus un uzvārdus nerakstiet.
paper-unclear-one = Nesaprotu rindu „{ $line }”. Rakstiet vienu numuru no 1 līdz { $last } un, ja lapu ir vairāk, skaitu: „2 = 7”.
paper-unclear-scale = Nesaprotu rindu „{ $line }”. Rakstiet skaitli no 1 līdz { $last } un, ja lapu ir vairāk, skaitu: „4 = 7”.
paper-unclear-several = Nesaprotu rindu „{ $line }”. Rakstiet dažādus numurus no 1 līdz { $last }, ne vairāk kā { $most }, piemēram: „1, 3 = 4”.
paper-unclear-ranking = Nesaprotu rindu „{ $line }”. Rakstiet secību ar dažādiem numuriem no 1 līdz { $last }, piemēram: „2, 1, 3”.
paper-how-many = Vienā reizē var ievadīt no 1 līdz { $most } lapām. Tagad ir: { $count }.
paper-too-many = Vienā dienā palīgs var ievadīt { $limit } lapas. Šodien ievadīts: { $done }. Turpiniet rīt vai lūdziet pārstāvim.
paper-read-back = Tā ieskaitīs aptaujā { $number }:
    { $read }
    Kopā lapas: { $count }. Lūdzu, salīdziniet ar papīru.
paper-entered = Ieskaitīts aptaujā { $number }. Lapas: { $count }. Labot var līdz { WHEN($at, form: "until") }.

## Labošana

paper-entries = { $name }
    Ievadītās lapas: { $count }. Kurš ko atbildējis, te neredz.
paper-entry = { $place }. { WHEN($at, form: "short") }, { PARISH($parish) }: { $count }{ $whose ->
        [own] { " " }(ievadījāt Jūs)
       *[other] { "" }
    }
paper-correct-button = Labot { $place }.
paper-void-button = Atsaukt { $place }.
paper-voided = Ieraksts ir atsaukts, un tā lapas vairs neskaitās ({ $number }).
paper-corrected-before = Šis ieraksts jau ir labots vai atsaukts. Jaunākie ir pie „Papīra atbildes”.

## Lapas drukāšanai

paper-ballot-button = Drukāt lapas (PDF)
paper-ballot-number = Aptaujas numurs: { $number }
paper-ballot-how-one = Atzīmējiet vienu
paper-ballot-how-scale = Atzīmējiet vienu skaitli
paper-ballot-how-several = Atzīmējiet ne vairāk kā { $most }
paper-ballot-how-ranking = Ierakstiet 1 pie svarīgākā, tad 2, 3 un tā tālāk
paper-ballot-note = Vārdu nerakstiet. Lapu atdodiet palīgam, pārstāvim vai bibliotēkā līdz { WHEN($at, form: "until") }. Atbildiet tikai vienreiz: uz papīra vai tālrunī.
paper-ballot-code = Var arī bez papīra: nolasiet kodu ar tālruni vai ierakstiet šo adresi.
paper-result-code = Tas pats tālrunī: nolasiet kodu vai ierakstiet šo adresi.

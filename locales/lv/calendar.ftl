### Kalendārs: kas gaidāms man un kur es dzīvoju.

calendar-later-button = Vēlāk
calendar-earlier-button = Agrāk
calendar-entry = { $name }
    { $kind }. { DAY($since, form: "short") } – { DAY($until, form: "short") }. { $left }
calendar-place = { $item }
    { $place }
calendar-pages = { $page }. lapa no { $of }.

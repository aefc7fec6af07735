### Календарь: что предстоит мне и там, где я живу.

calendar-later-button = Позже
calendar-earlier-button = Раньше
calendar-entry = { $name }
    { $kind }. { DAY($since, form: "short") } – { DAY($until, form: "short") }. { $left }
calendar-place = { $item }
    { $place }
calendar-pages = Страница { $page } из { $of }.

### The calendar: what is ahead for me and where I live.

calendar-later-button = Later
calendar-earlier-button = Earlier
calendar-entry = { $name }
    { $kind }. { DAY($since, form: "short") } – { DAY($until, form: "short") }. { $left }
calendar-place = { $item }
    { $place }
calendar-pages = Page { $page } of { $of }.

### Several deadlines in one message.

gathering-own = Waiting for you: { $count }
gathering-others = Others have not answered yet: { $count }. You may help.
gathering-due = { $place }. { $name }
    Expected by { DAY($on, form: "until") }.
gathering-late = { $place }. { $name }
    Was expected by { DAY($on, form: "until") }. Days over: { $days }.
gathering-since = { $place }. { $name }
    Has been waiting for an answer since { DAY($on, form: "since") }.
gathering-more = And more: { $count }.
gathering-button = { $place }. { $label }

### Несколько сроков в одном сообщении.

gathering-own = Ждут Вас: { $count }
gathering-others = Другие ещё не ответили: { $count }. Можно помочь.
gathering-due = { $place }. { $name }
    Ожидается до { DAY($on, form: "until") }.
gathering-late = { $place }. { $name }
    Ожидалось до { DAY($on, form: "until") }. Дней сверх срока: { $days }.
gathering-since = { $place }. { $name }
    Ждёт ответа с { DAY($on, form: "since") }.
gathering-more = И ещё: { $count }.
gathering-button = { $place }. { $label }

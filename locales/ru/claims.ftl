### Кто из сотрудников ответит.

claims-button = Я отвечу
claims-give-back-button = Вернуть
claims-take-over-button = Взять себе
claims-line = Ответит: { $who }, с { WHEN($at, form: "since") }
claims-line-own = Ответите Вы, с { WHEN($at, form: "since") }
claims-taken = Записано: на { $number } отвечаете Вы. Остальные это видят.
claims-own = На { $number } уже отвечаете Вы.
claims-of-other = На { $number } уже ответит: { $who } (с { WHEN($at, form: "since") }). Если нужно, возьмите себе.
claims-changed = Тем временем { $number } взял кто-то другой. Откройте ещё раз.
claims-given-back = { $number } возвращено. Ответить может любой из сотрудников.
claims-not-own = На { $number } отвечает кто-то другой или никто, возвращать нечего.
claims-taken-over = На { $number } теперь ответит: { $who }. Вам это делать больше не нужно.
claims-answer-anyway-button = Всё же ответить
claims-first = На { $number } уже ответит: { $who } (с { WHEN($at, form: "since") }). Если ответите Вы, коллеге придёт сообщение.
claims-answered = На { $number } ответ дан: { $who }. Статус: { $status }. Вам это делать больше не нужно.
claims-lapsed = Ответить на { $number } взялись Вы ({ WHEN($at, form: "plain") }). Ответа пока нет, поэтому ответить снова может любой из сотрудников. Если ответите Вы, нажмите [Я отвечу] ещё раз.

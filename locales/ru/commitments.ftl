### Кто что сделает и к какому дню: пока не сделано.

commitments-line = { $who }: { $text }, до { DAY($on, form: "until") }{ $state ->
        [done] { " " }(сделано)
       *[open] { "" }
    }
commitments-somebody = кто-то
commitments-unclear = Непонятна строка «{ $line }». Нужно: кто, двоеточие, что, дата. Например: Илзе: пересчитать стулья до 15.12.
commitments-too-many = За один раз можно записать не больше { $most } дел.
commitments-yours =
    { $name }

    Записано, что Вы сделаете: { $text }. Срок: { DAY($on, form: "plain") }. Напомню.
commitments-ask =
    { $when ->
        [tomorrow] Срок завтра.
        [today] Срок сегодня.
       *[late] Срок прошёл: { DAY($on, form: "plain") }.
    } { $name }

    { $who }: { $text }

    Это сделано?
commitments-due = { $name }. { $who }: { $text }
commitments-done-button = Сделано
commitments-done-number-button = Сделано: { $place }
commitments-later-button = Ещё нет, другой день
commitments-later-number-button = Другой день: { $place }
commitments-done = Спасибо! Сделано: { $text }. Об этом узнают все, кто собирался прийти.
commitments-done-already = Это уже сделано: { $text }
commitments-told =
    { $name }

    Сделано, как обещали: { $text }
commitments-later-heading = Другой день
commitments-ask-day = К какому дню это будет сделано?
commitments-moved =
    { $name }

    Другой срок: { $text }, до { DAY($on, form: "until") }.
commitments-moved-reply = Записано: { $text }, до { DAY($on, form: "until") }. Напомню.
commitments-list-button = Кто что сделает
commitments-list = { $name }. Кто что сделает:

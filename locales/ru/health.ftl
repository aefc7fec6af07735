### Как дела в волости: что открыто, как быстро отвечают, говорит ли кто-нибудь.

health-title = Как дела на местах
health-button = Как дела на местах
health-coming = Считаю, сейчас будет.
health-note = За последние 90 дней; открытое и просроченное – на сегодня.
health-own = { PARISH($parish) } за последние 90 дней; первыми это видите Вы.
health-parish = { PARISH($parish) }
health-open = Открыто: { $count }, из них просрочено: { $late }
health-days = Ответ обычно приходит за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } (ответов: { $count })
health-few-answers = Ответов меньше { $few }
health-reasoned = С обоснованием: { $share } %
health-meetings = Прошло собраний: { $count }
health-voices = Написали впервые: { $count }
health-few-voices = Впервые написали меньше { $few }

health-silent-first = { PARISH($parish) }: ничего не предложено, не спрошено и не созвано уже { $count ->
        [one] { $count } день.
        [few] { $count } дня.
       *[many] { $count } дней.
    } Может быть, пора провести короткий опрос или встречу? Другим пока не сообщаем.
health-silent-behind = { PARISH($parish) }: ничего не предложено, не спрошено и не созвано уже { $count ->
        [one] { $count } день.
        [few] { $count } дня.
       *[many] { $count } дней.
    } Возможно, там нужна помощь.
health-pile-first = { PARISH($parish) }: прошёл день ответа, дел: { $count } или больше. С какого начать, показывает [Ждут меня]; если нужна помощь, скажите председателю совета. Другим пока не сообщаем.
health-pile-behind = { PARISH($parish) }: прошёл день ответа, дел: { $count } или больше. Возможно, там нужна помощь.

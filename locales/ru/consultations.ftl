### Самоуправление спрашивает совет: сколько времени думать, что видят жители, чем это кончается.

consultations-due-past = Этот день уже прошёл или это сегодня. Напишите более поздний день.
consultations-due-late = Совету можно дать на ответ не больше { $most } рабочих дней (обязательные правила № 25/2024, п. 44): самое позднее { DAY($latest) }. Напишите этот день или более ранний.
consultations-over = { $number } больше не открыт, поэтому срок изменить нельзя.
consultations-extended-already = Срок { $number } уже продлён: { DAY($on) }. Продлить можно один раз.
consultations-extension-waits = О продлении срока { $number } самоуправление ещё не ответило.
consultations-until-sooner = Срок уже сейчас { DAY($on) }. Напишите более поздний день.
consultations-until-late = Продлить можно не больше чем на месяц (обязательные правила № 25/2024, п. 44): самое позднее { DAY($latest) }.
consultations-voices-changed = Кто-то забрал свои слова назад. Откройте мнения ещё раз и увидите, что есть сейчас.

## Что видит группа и каждый сам

consultations-title = Самоуправление спрашивает: { $more ->
        [all] весь край
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } и ещё { $more } место
        [few] { PARISH($parish) } и ещё { $more } места
       *[other] { PARISH($parish) } и ещё { $more } мест
    }
consultations-how = Вы можете сказать представителю, что думаете: это помогает написать общее мнение Вашего места. Вашего имени никто не видит.
consultations-is-open = Совет ответит не позднее { DAY($on, form: "since") } (включительно).
consultations-short = Короткий срок. Причина: { $why }
consultations-extended = Срок продлён, чтобы созвать собрание жителей. Сначала это был день: { DAY($on, form: "plain") }.
consultations-decides = { $early ->
        [yes] Ранний вопрос: самоуправление
       *[no] Самоуправление
    } решит { DAY($on) }.
consultations-left = { $days ->
        [0] Сегодня последний день.
        [one] Остался { $days } рабочий день.
        [few] Осталось { $days } рабочих дня.
       *[other] Осталось { $days } рабочих дней.
    }
consultations-is-silent = Мнение не дано. Срок был { DAY($on, form: "plain") }.
consultations-is-answered = { $late ->
        [yes] Совет ответил { DAY($on) }, после срока.
       *[no] Совет ответил { DAY($on) }.
    } Теперь решает самоуправление.
consultations-is-decided = Самоуправление решило { DAY($on) }.
consultations-is-withdrawn = Вопрос отозван. Причина: { $why }
consultations-silent-places = Мнение не дано: { $names }.
consultations-more-waits = Совет просит продлить срок до { DAY($on, form: "since") }. Самоуправление ещё не ответило.
consultations-say-button = Сказать своё мнение
consultations-say-anew-button = Изменить моё мнение
consultations-look-button = Посмотреть лично
consultations-open-button = Посмотреть
consultations-open-number-button = Посмотреть { $number }
consultations-follow-button = Следить
consultations-unfollow-button = Не следить
consultations-followed = Сообщим, что происходит с { $number }: срок, ответ совета, решение самоуправления.
consultations-unfollowed = О { $number } больше не сообщаем.
consultations-files-button = Приложения: { $count }
consultations-file = { $number }, приложение { $place } из { $count }
consultations-no-files = У { $number } приложений нет.
consultations-unknown = Такого вопроса нет. Что открыто, видно в меню: «Вопросы совету».
consultations-ended = { $number } уже завершён или отозван.

## Списки

consultations-list-button = Вопросы совету
consultations-list-title = Самоуправление спрашивает: { $count }
consultations-none = Сейчас самоуправление ничего не спрашивает о Вашем месте.
consultations-past-button = Спрошено раньше
consultations-past-title = Спрошено раньше: { $count }
consultations-none-past = Раньше самоуправление о Вашем месте не спрашивало.
consultations-waiting-title = Вопросы совету, которые ждут Вас: { $count }

## Самоуправление задаёт вопрос

consultations-heading = Вопрос совету
consultations-new-button = Спросить совет
consultations-nobody = В совете здесь пока нет никого, кто получил бы вопрос. Напишите совету: { $email }.
consultations-ask-text = Что Вы хотите спросить у совета? Напишите, о чём речь, что изменится и о чём нужно мнение. Лучше рано: пока решение не подготовлено.
consultations-text-label = Вопрос
consultations-ask-files = Если нужно, добавьте документы или снимки, до пяти. Открыть их сможет каждый.
consultations-files-label = Приложения
consultations-ask-due = До какого дня ждёте ответ? Совету дают до 10 рабочих дней. Если меньше, спрошу, почему.
consultations-due-label = Ответ до
consultations-day = { DAY($on, form: "short") }
consultations-ask-why-short = Это меньше 10 рабочих дней. Почему срок короткий? Это прочтут все.
consultations-short-label = Короткий срок
consultations-ask-decides = Когда самоуправление это решит? Если день ещё не известен, пропустите.
consultations-decides-label = Решит
consultations-decides-unknown = пока не известно
consultations-decides-sooner = Мнение нужно до решения, а совет ответит не позднее { DAY($on, form: "since") }. Напишите более поздний день.
consultations-preview =
    В группах это будет выглядеть так:

    { $shown }
consultations-sent = { $number } отправлен. Председатель и представители получают его сейчас, группы – когда в них есть место. Ответ ждут не позднее { DAY($on, form: "since") }.

## Что получает совет

consultations-asked = Самоуправление спрашивает ({ $number }): { $words }

    Ответ ждут не позднее { DAY($on, form: "since") }. { $days ->
        [0] Сегодня последний день.
        [one] Остался { $days } рабочий день.
        [few] Осталось { $days } рабочих дня.
       *[other] Осталось { $days } рабочих дней.
    }
consultations-remind = Самоуправление ждёт мнения о { $number }: { $words }

    Срок: { DAY($on, form: "plain") }. { $days ->
        [0] Сегодня последний день.
        [one] Остался { $days } рабочий день.
        [few] Осталось { $days } рабочих дня.
       *[other] Осталось { $days } рабочих дней.
    }
consultations-announced = Самоуправление спрашивает Ваше место ({ $number }): { $words }

    Сказать своё мнение можно не позднее { DAY($on, form: "since") }.
consultations-silent-told = { $number }: мнение не дано. Срок был { DAY($on, form: "plain") } (обязательные правила № 25/2024, п. 44). { $words }
consultations-withdrawn-council = Самоуправление отозвало вопрос { $number }. Причина: { $why }

    { $words }

## Что получают те, кто следит

consultations-told-silent = Вопрос, за которым Вы следите ({ $number }): { $words }
consultations-told-extended = Срок вопроса, за которым Вы следите, продлён ({ $number }): { $words }
consultations-told-withdrawn = Вопрос, за которым Вы следите, отозван ({ $number }): { $words }
consultations-told-answered = Совет ответил самоуправлению ({ $number }): { $words }
consultations-told-decided = Самоуправление решило ({ $number }): { $words }
consultations-told-dropped = Вопрос, о котором был опрос Вашего места, отозван ({ $number }): { $words }

## Больше времени

consultations-extend-button = Больше времени
consultations-extend-heading = Продление срока
consultations-ask-until = До какого дня нужно время? Продлить можно, чтобы созвать собрание жителей, не больше чем на месяц.
consultations-until-label = До
consultations-ask-extend-reason = Какое собрание нужно и когда оно намечено? Это прочтёт самоуправление.
consultations-reason-label = Собрание
consultations-extension-asked = Просьба о { $number } отправлена самоуправлению: до { DAY($on, form: "since") }. Пока оно не согласилось, срок прежний.
consultations-more-wanted = Совет просит продлить срок { $number } до { DAY($until, form: "since") }, чтобы созвать собрание жителей. Сейчас срок { DAY($on, form: "plain") }. Причина: { $reason }{ $sooner ->
        [yes] { " " }Решение намечено раньше: если Вы согласитесь, его день больше не покажем.
       *[no] { "" }
    }

    { $words }
consultations-agree-button = Согласиться
consultations-decline-button = Отказать
consultations-extension-agreed = Срок { $number } теперь { DAY($on, form: "plain") }. Это узнают совет и все, кто следит.
consultations-extended-told = Срок { $number } продлён до { DAY($on, form: "since") }. Теперь можно созвать собрание жителей. { $words }
consultations-decline-heading = Отказ продлить срок
consultations-ask-decline = Почему срок нельзя продлить? Это прочтёт совет.
consultations-extension-declined = Совет узнает, что срок { $number } остаётся прежним.
consultations-declined-told = Срок { $number } остаётся прежним: { DAY($on, form: "plain") }. Ответ самоуправления: { $why }
consultations-extension-settled = О продлении { $number } уже есть ответ.

## Что говорят жители

consultations-voice-heading = Моё мнение
consultations-ask-voice = Что Вы об этом думаете и почему? Прочтёт только тот, кто пишет мнение Вашего места, без Вашего имени.
consultations-voice-kept = Спасибо! Ваше мнение о { $number } сохранено. Его читает Ваш представитель. Когда будут ответ и решение, Вы узнаете.
consultations-unsay-button = Забрать назад
consultations-voice-dropped = Вашего мнения о { $number } больше нет.
consultations-voice-late = Мнения о { $number } больше не собирают.
consultations-voice-elsewhere = { $number } о других местах. Можно следить и узнать, чем это кончится.
consultations-voices-button = Мнения: { $count }
consultations-voices-title = Что говорят жители о { $number }: { $count }
consultations-voices-none = Пока никто ничего не написал.
consultations-voice-line = { PARISH($parish) }: { $text }

## Отзыв вопроса

consultations-withdraw-button = Отозвать вопрос
consultations-withdraw-heading = Отзыв вопроса
consultations-ask-withdraw = Почему вопрос больше не нужен? Это прочтут все.
consultations-withdrawn = { $number } отозван. Это узнают совет и все, кто следит.

## Мои данные

consultations-mine-voices = Мнения о вопросах самоуправления: { $count }
consultations-mine-follows = Вопросы самоуправления, за которыми Вы следите: { $count }
consultations-in-copy = Мнение о { $number }: { $text }

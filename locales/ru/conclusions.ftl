### Опрос после закрытия: результат всем, кто ответил, и что из него следует.

conclusions-stop-button = Закрыть раньше
conclusions-stop-heading = Закрыть опрос раньше срока
conclusions-ask-why-early = Почему закрыть опрос сейчас? Напишите одно предложение: его прочтут все.
conclusions-not-open = Опрос { $number } ещё не открыт. Его можно отменить кнопкой «Не нужно».
conclusions-stopped = Опрос { $number } закрыт. Все, кто ответил, узнают результат и причину.
conclusions-early = Закрыт раньше срока. Причина: { $why }

## Что читают все

conclusions-closed-told = Опрос, в котором Вы ответили, закрыт: { $name } Спасибо!
conclusions-told = Об опросе, в котором Вы ответили, есть новость: { $name }
conclusions-closed-title = Опрос закрыт: { $name }
conclusions-handed-title = Опрос ждёт ответа самоуправления: { $name }
conclusions-outcome =
    { $by ->
        [municipality] Самоуправление
       *[council] Совет
    }: { $status }
    Почему: { $reason }
    Что будет дальше: { $step }
    До какого числа: { DAY($on, form: "until") }
conclusions-waits = { $by ->
        [municipality] Самоуправление ответит
       *[council] Что из этого следует, совет скажет
    } до { DAY($on, form: "until") }.
conclusions-waits-late = { $by ->
        [municipality] Ответ самоуправления ожидался до { DAY($on, form: "until") }. Он задерживается.
       *[council] Что из этого следует, нужно было сказать до { DAY($on, form: "until") }. Это ещё не сделано.
    }

## Чья очередь

conclusions-asked = Опрос { $number } «{ $title }» закрыт. { $by ->
        [municipality] Совет передал его самоуправлению. Ответ ожидается
       *[council] Теперь Ваша очередь сказать, что из этого следует: решение, почему и следующий шаг
    } до { DAY($on, form: "until") }. Это узнают все, кто ответил.
conclusions-remind = Половина срока прошла: опрос { $number } «{ $title }» ещё ждёт { $by ->
        [municipality] ответа самоуправления
       *[council] слова о том, что из него следует,
    } до { DAY($on, form: "until") }. Достаточно двух предложений.
conclusions-late = Ещё не сказано, что следует из опроса { $number } «{ $title }». Срок был до { DAY($on, form: "until") }. Люди, которые ответили, ждут.
conclusions-late-behind = До { DAY($on, form: "until") } не сказано, что следует из опроса { $number } «{ $title }». Если можете, помогите: Вы тоже можете это сказать.
conclusions-waiting-title = Опросы, которые ждут Вашего слова: { $count }
conclusions-waiting-line = { $name }
    Скажите, что из него следует, до { DAY($on, form: "until") }.
conclusions-waiting-line-late = { $name }
    Что из него выйдет, ещё не сказано. Срок был до { DAY($on, form: "until") }.
conclusions-say-button = Сказать, что следует
conclusions-say-of-button = Сказать о { $number }

## Как это говорят

conclusions-heading = Что следует из опроса
conclusions-ask-outcome = Что будет с результатом?
conclusions-outcome-label = Решение
conclusions-ask-reason = Почему так? Достаточно одного предложения.
conclusions-reason-label = Почему
conclusions-ask-next = Что будет дальше, и кто это сделает?
conclusions-next-label = Следующий шаг
conclusions-ask-day = До какого числа? Напишите, например: «15.12.2026.»
conclusions-day-label = До
conclusions-saved = Сохранено: { $number }, { $status }. Это узнают все, кто ответил.
conclusions-still-open = Опрос { $number } ещё открыт. Что из него следует, можно будет сказать после закрытия.
conclusions-not-yours = Об опросе { $number } Вам сейчас говорить нечего: всё сказано или очередь других.
conclusions-overtaken =
    Пока Вы писали, об опросе { $number } уже ответили. Ваш текст:
    { $text }

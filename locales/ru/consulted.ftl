### Что выходит из вопроса самоуправления: опросы, мнения мест, ответ совета, решение самоуправления.

consulted-poll-button = Опросить жителей
consulted-poll-heading = Опрос по вопросу
consulted-ask-poll = Как спросить об этом жителей? Коротко, не больше 300 знаков. На вопрос должно быть можно ответить «за» или «против».
consulted-poll-remark = Опрос получат: { $names }. Ответы: «За», «Против», «Думаю иначе». Каждый сможет сказать и почему. Результат будет виден в конце.
consulted-option-for = За
consulted-option-against = Против
consulted-option-other = Думаю иначе
consulted-poll-of = Опрос по вопросу самоуправления { $number }. Там читают ответ совета и решение самоуправления. Кто голосовал, узнает решение.
consulted-polls-opened = Опрос открыт: { $numbers }. Он закончится { WHEN($at) }. Потом цифры будут в черновике мнения Вашего места.
consulted-poll-late = Для опроса уже нет времени: мнение нужно до { DAY($on, form: "until") }.
consulted-poll-none = Опрос по { $number } уже есть, или это не Ваше место.
consulted-closing-late = Опрос должен закончиться до того, как нужно мнение: до { DAY($on, form: "until") }. Напишите более ранний день.
consulted-polled = Опрос { $poll } по { $number } закрыт. { $result }

    Цифры уже в черновике Вашего мнения. { $words }

## Мнение места

consulted-write-button = Написать мнение
consulted-change-button = Изменить мнение
consulted-opinion-heading = Мнение места
consulted-opinion-title = { $number }: { PARISH($parish) }
consulted-which-place = О каком месте Вы напишете ({ $number })?
consulted-place-button = { PARISH($parish) }
consulted-place = { PARISH($parish) }
consulted-poll-few = В опросе { $number } ответили меньше 5. Его цифры не показаны.
consulted-poll-open = Опрос { $number } ещё открыт. Он закончится { WHEN($at) }.
consulted-voices = Жители написали Вам: { $count }. Эти слова читаете Вы и руководство совета. В мнении передайте их своими словами.
consulted-ask-stance = Есть ли у Вашего места мнение?
consulted-stance-label = Мнение
consulted-stance-has = Есть
consulted-stance-none = Мнения нет
consulted-ask-took-part = Сколько человек сказали, что думают (на собрании, по телефону, на бумаге)? Если не считали, пропустите.
consulted-took-part-label = Участвовали
consulted-uncounted = не подсчитано
consulted-ask-for = Сколько из них за?
consulted-for-label = За
consulted-ask-against = Сколько против?
consulted-against-label = Против
consulted-numbers-wrong = Вместе за и против не может быть больше { $count }, потому что столько участвовали. Напишите число ещё раз.
consulted-ask-reasons = Почему? Напишите обоснование, в том числе тех, кто думает иначе. Если мнения нет, скажите почему. Это прочтут все.
consulted-reasons-label = Обоснование
consulted-signed = Мнение по { $number } подписано: { PARISH($parish) }. Пока ответ совета не отправлен, его можно изменить.
consulted-answered = Совет на { $number } уже ответил, или вопрос закрыт.
consulted-all-said = По { $number } своё мнение сказали все места. Теперь можно писать ответ совета, до { DAY($on, form: "until") }. { $words }
consulted-none-line = { PARISH($parish) }
    Мнения нет. Почему: { $reasons }
consulted-few = Участвовали меньше 5.
consulted-numbers = Участвовали: { $count }. За: { $for_ }, против: { $against }.
consulted-divided = Мнения расходятся: есть и за, и против.
consulted-opinions-button = Мнения мест
consulted-opinions-title = Мнения мест по { $number }
consulted-opinions-later = Мнения мест по { $number } можно будет прочитать, когда совет ответит.

## Ответ совета

consulted-answer-button = Ответ совета
consulted-answer-write-button = Написать ответ
consulted-answer-heading = Ответ совета
consulted-draft-head =
    Мнение совета по вопросу самоуправления { $number }: «{ $words }»
    Места, которые сказали своё мнение: { $said } из { $places }
consulted-ask-answer = Подходит ли черновик? Нажмите «Взять черновик» или пришлите свой текст. Подписанное мнение каждого места будет приложено само, без изменений. Перед отправкой текст покажут ещё раз.
consulted-still-missing = Мнения ещё не сказали: { $names }. Если отправить сейчас, в ответе будет сказано, что мнение не дано.
consulted-still-polled = Опрос ещё открыт: { $numbers }. Если отправить сейчас, его цифр в ответе не будет.
consulted-answer-council = Совет ответил на { $number }. Теперь решает самоуправление. { $words }
consulted-answer-sent = Ответ совета на { $number } отправлен работникам самоуправления. Самоуправление должно решить до { DAY($on, form: "until") }. { $sent ->
        [mailed] Письмо отправлено и на { $office } и { $council }.
       *[by-hand] Электронная почта здесь не включена: отправьте документ сами с { $council } на { $office }.
    }
consulted-answer-title = Ответ совета на { $number }
consulted-answer-of = Ответ совета на { $number }, { DAY($on, form: "short") }
consulted-answer-staff = Совет ответил на { $number }: { $words }

    Разместите ответ на сайте до { DAY($publish, form: "until") } (Обязательные правила № 25/2024, п. 42). Решение самоуправления ожидается до { DAY($on, form: "until") } (п. 43).
consulted-not-answered = На { $number } совет ещё не ответил.
consulted-annex = Мнения мест, как они подписаны
consulted-late = Ответ отправлен после срока, который был { DAY($on, form: "plain") }.
consulted-letter-button = Документ
consulted-letter-name = { $number } ответ совета.docx
consulted-letter-file = Ответ совета на { $number } документом.
consulted-letter-title = Ответ совета жителей на { $number }: { $words }
consulted-letter-to = Кому
consulted-letter-question = Вопрос
consulted-letter-asked = Задан
consulted-letter-due = Срок
consulted-letter-sent = Отвечено
consulted-letter-answer = Ответ
consulted-letter-subtitle = Ответ на вопрос самоуправления { $number }
consulted-letter-signs = От имени совета
consulted-day = { DAY($on, form: "short") }

## На сайте

consulted-publish = { $late ->
        [yes] Ответ совета на { $number } уже должен был быть на сайте
       *[no] Ответ совета на { $number } должен быть на сайте
    } ({ $site }) до { DAY($on, form: "until") }. Когда он там, нажмите «Опубликовано». { $words }
consulted-published-button = Опубликовано
consulted-published = Отмечено: ответ совета на сайте.
consulted-waits-publishing = Ответ совета надо опубликовать на сайте до { DAY($on, form: "until") }.

## Решение самоуправления

consulted-decide-button = Сообщить решение
consulted-decide-anew-button = Изменить решение
consulted-decision-heading = Решение самоуправления
consulted-ask-outcome = Как самоуправление учло мнение совета?
consulted-decision = { $status }
    Почему: { $reason }
    Что будет дальше: { $step }
    До какого дня: { DAY($on, form: "until") }
consulted-decide-early = По { $number } совет ещё думает: срок { DAY($on, form: "plain") }. Решение можно будет сообщить, когда будет ответ или кончится срок.
consulted-overtaken =
    По { $number } кто-то уже сообщил решение, пока Вы писали. Ваш текст:
    { $text }
consulted-decided = Сохранено: { $number }, { $status }. Это узнают все, кто участвовал: кто голосовал, писал, следил, совет и группы.
consulted-decide-ask = { $late ->
        [yes] Решение самоуправления по { $number } запаздывает. Срок был
       *[no] По { $number } нужно решение самоуправления: что решено, почему и что будет дальше. Срок
    } { DAY($on, form: "plain") } (Обязательные правила № 25/2024, п. 43). { $words }
consulted-decide-late = Самоуправление по { $number } ещё не сказало, что решено. Срок был { DAY($on, form: "plain") } (Обязательные правила № 25/2024, п. 43). Работникам напоминаем каждую неделю. { $words }
consulted-waits-decision = { $late ->
        [yes] Решение самоуправления запаздывает. Срок был { DAY($on, form: "plain") }.
       *[no] Ждёт решения самоуправления до { DAY($on, form: "until") }.
    }

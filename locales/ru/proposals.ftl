### Предложения: подача, публикация, поддержка, ответы.

## Подача

proposals-heading = Предложение
proposals-ask-text = Что Вы предлагаете? Напишите или запишите голосом, хотя бы так коротко: «Нужна скамейка».
proposals-ask-topic = О чём это? Выберите тему.
proposals-ask-place = Где это? Напишите словами или пришлите место.
proposals-ask-photo = Если нужно, пришлите и фото.
proposals-point-came = Присланное место показывает, где находитесь Вы. Если предложение о другом месте, нажмите «Исправить».
proposals-voice-came = Голосовое сообщение сразу никто не слушает. В опасности звоните { $emergency }.
proposals-text-label = Текст
proposals-topic-label = Тема
proposals-place-label = Место
proposals-photo-label = Фото
proposals-too-many = Сколько предложений можно подать за день: { $limit }. На сегодня это число достигнуто. Продолжите завтра. Если что-то сломано, напишите «проблема»: об этом можно сообщить и сегодня.
proposals-received = Спасибо! Предложение получено. Номер: { $number }. { $reader ->
        [alternate] Представителя здесь сейчас нет, поэтому его прочитает заместитель представителя.
        [chair] Представителя здесь сейчас нет, поэтому его прочитает председатель совета.
        [staff] Представителя здесь сейчас нет, поэтому его прочитает координатор самоуправления.
        [none] Пока нет никого, кто бы его прочитал. Оно подождёт.
        [self] Прочитать и опубликовать его можете Вы: оно в списке «Ждут меня».
       *[representative] Его прочитает представитель ({ PARISH($parish) }).
    } { $kind ->
        [right] Ждите ответа до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    } Если что-то изменится, придёт сообщение. Это не официальное заявление.
proposals-official-button = Офиц. заявление
proposals-new-button = Новое предложение

## Как это называется и показывается

proposals-name = { $number } «{ $title }»
proposals-name-standing = { $number } «{ $title }»: { $status }
proposals-voice-title = голосовое сообщение
proposals-topic-line = Тема: { $topic }
proposals-place-line = Место: { $place }
proposals-author-line = Подаёт: { $name }
proposals-status-line = Статус: { $status }
proposals-next-clarification = Ждём уточнения от автора до { DAY($on, form: "until") }.
proposals-next-answer = { $kind ->
        [right] Ответ до { DAY($on, form: "until") }.
        [right_over] Ответ ожидался до { DAY($on, form: "until") }.
        [goal_over] Цель была: ответ до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    }
proposals-next-promised = Следующий срок: { DAY($on, form: "dated") }.
proposals-next-promised-over = Срок был: { DAY($on, form: "dated") }.
proposals-opinion-line = Мнение совета: { $text }
proposals-reason-line = Обоснование: { $text }
proposals-done-line = Сделано: { $text }
proposals-question-line = Вопрос: { $text }
proposals-next-step-line = Следующий шаг: { $text }
proposals-by-line = Срок: { DAY($on, form: "dated") }
proposals-no-day-line = Срок: нет, вопрос закрыт.
proposals-document-line = Документ: { $document }, { DAY($on, form: "short") }
proposals-answers-line = Отвечает: { $who }
proposals-asks-line = Спрашивает: { $who }
proposals-step-line = { DAY($on, form: "short") } – { $status }
proposals-step-without-day =
    { $step }
    Срок пока неизвестен: { $why }
proposals-has-voice = Голосовое сообщение: приложено.
proposals-has-photo = Фото: приложено.
proposals-media = { $name }: приложение
proposals-media-over = { $number } не будет опубликовано, поэтому приложение больше не нужно.
proposals-not-yet-published = Пока не опубликовано.
proposals-supports-line = { $count ->
        [0] Поддержки пока нет. Поддержка – это не подпись.
       *[other] Поддержка: { $count }. Поддержка – это не подпись.
    }
proposals-open-own-button = Открыть
proposals-unknown = Опубликованного предложения с таким номером нет. Проверьте номер.
proposals-number-unclear = Это не номер предложения. Номер выглядит так: { $prefix }-{ $year }-0042.

proposals-mine-button = Мои предложения
proposals-mine-title = Мои предложения: { $count }
proposals-mine-none = У Вас пока нет предложений. Чтобы подать, нажмите кнопку.

## Карточка группы и поддержка

proposals-week-title = { PARISH($parish) }: новые предложения
proposals-week-item = { $serial }. { $text }
proposals-week-step = { $kind ->
    [goal_over] Следующий шаг (цель была: до { DAY($on, form: "short") }): { $text }
    [day_over] Следующий шаг (срок был: { DAY($on, form: "short") }): { $text }
    [goal] Следующий шаг (цель: до { DAY($on, form: "short") }): { $text }
   *[day] Следующий шаг (срок: { DAY($on, form: "short") }): { $text }
}
proposals-week-note = Поддержка показывает, что важно жителям. Это не подпись.
proposals-support-button = { $count ->
        [0] Поддержу { $serial }
       *[other] Поддержу { $serial } ({ $count })
    }
proposals-open-button = Открыть { $serial }
proposals-follow-button = Следить
proposals-unfollow-button = Не следить
proposals-support-again-button = Поддерживаю
proposals-unsupport-button = Отозвать поддержку
proposals-supported = Ваша поддержка предложения № { $serial } учтена. Это не подпись. Чтобы отозвать: «Открыть { $serial }», затем «Отозвать поддержку».
proposals-supported-first = Ваша поддержка предложения № { $serial } учтена. Это не подпись. Чтобы узнать, чем оно закончится, один раз откройте меня: «Открыть { $serial }». Иначе я не могу Вам писать.
proposals-unsupported = Поддержка предложения № { $serial } отозвана.
proposals-followed = Когда в предложении № { $serial } что-то изменится, придёт сообщение. Чтобы отказаться: «Открыть { $serial }», затем «Не следить».
proposals-unfollowed = Сообщений о предложении № { $serial } больше не будет.
proposals-too-many-supports = Сколько предложений можно поддержать за день: { $limit }. На сегодня это число достигнуто. Продолжите завтра.

## Что ждёт тех, кто публикует и отвечает

proposals-waiting-button = Ждут меня
proposals-waiting-title = Ждут: { $count }
proposals-waiting-line = { PARISH($parish) }. { $act ->
        [publish] Надо решить, публиковать ли.
       *[answer] Надо ответить.
    } Получено: { DAY($on, form: "short") }.
proposals-waiting-none = Всё сделано, Вас никто не ждёт. Спасибо! Когда появится что-то новое, придёт сообщение.

## Публикация

proposals-review = Новое предложение, { PARISH($parish) }. Другие жители его ещё не видят. Прочитайте и решите, публиковать ли.
proposals-review-masked = Знаком […] заменены телефоны, адреса э-почты или названия домов. Весь текст можно показать, если автор согласится.
proposals-review-summary = Текст не на латышском языке. До публикации нужно краткое изложение на латышском.
proposals-review-voice = Предложение записано голосом. До публикации нужно краткое изложение на латышском. Сам голос никто другой не услышит.
proposals-original = Оригинал: { $text }
proposals-review-published = Предложение опубликовано. Статус: { $status }
proposals-review-over = Публиковать больше не нужно. Статус: { $status }
proposals-publish-button = Опубликовать
proposals-summary-button = Изложить кратко
proposals-ask-full-button = Просить показать всё
proposals-question-button = Попросить уточнить
proposals-withhold-button = Не публиковать…
proposals-text-changed = Текст за это время изменился. Прочитайте его ещё раз.
proposals-published = Ваше предложение { $number } «{ $title }» опубликовано. Если что-то изменится, придёт сообщение.
proposals-published-reply = Опубликовано: { $number }. Автор получит сообщение.
proposals-published-reply-later = Опубликовано: { $number }. Автор узнает об этом { WHEN($at) }; новое сообщение в группе будет не раньше.
proposals-publish-first = Предложение { $number } ещё не опубликовано. Сначала опубликуйте его.
proposals-may-show-full = В Вашем предложении скрыты телефоны, адреса э-почты или названия домов. Можно ли показать их всем? Весь текст:

    { $text }
proposals-show-full-button = Да, показать всем
proposals-keep-masked-button = Нет, скрыть
proposals-shown-full = Согласие сохранено. Предложение { $number } можно показать целиком. До публикации можно передумать: «Нет, скрыть».
proposals-kept-masked = Телефоны, адреса э-почты и названия домов в предложении { $number } останутся скрытыми.
proposals-kept-masked-told = Автор просит скрытое не показывать: предложение { $number }. Опубликовать можно то, что видно.
proposals-asked-author = Автор получит вопрос о { $number }. Когда придёт ответ, Вы получите сообщение.

proposals-summary-heading = Краткое изложение на латышском
proposals-ask-summary = Напишите на латышском, что предлагает автор: что, где и почему. Это увидят все.
proposals-summary-not-latvian = Изложение должно быть на латышском языке. Напишите его на латышском.

## Отказ от публикации

proposals-ask-rule = Почему предложение { $number } нельзя опубликовать? Автор получит причину и возможность исправить.
proposals-rule-others-data-button = Данные других людей
proposals-rule-insult-button = Оскорбления
proposals-rule-not-ours-button = Не наш вопрос
proposals-rule-duplicate-button = Уже подано
proposals-rule-advertising-button = Реклама
proposals-rule-unclear-button = Непонятно
proposals-duplicate-heading = Более раннее предложение
proposals-ask-duplicate = В каком предложении это уже сказано? Выберите или напишите его номер.
proposals-withheld = Предложение { $number } «{ $title }» не опубликовано.

    { $rule }

    { $mend }
proposals-withheld-reply = Не опубликовано: { $number }. Автор получит причину: { $rule }
proposals-mend-rewrite-button = Написать иначе
proposals-mend-add-button = Дополнить
proposals-mend-ask-button = Куда обратиться?
proposals-mend-join-button = Поддержать и следить
proposals-where-heading = Куда обратиться
proposals-where-asked = Автор спрашивает, куда обратиться с предложением { $number } «{ $title }».
proposals-where-sent = Вопрос отправлен. { $reader ->
        [alternate] Ответит заместитель представителя.
        [chair] Ответит председатель совета.
        [staff] Ответит координатор самоуправления.
       *[representative] Ответит представитель.
    } Когда придёт ответ, Вы получите сообщение.
proposals-where-nobody = Пока здесь некому ответить. Пожалуйста, спросите самоуправление: { $contact }.
proposals-where-over = Вопроса о том, куда обратиться с предложением { $number }, больше нет. Статус: { $status }.
proposals-where-answered = Ответ о предложении { $number } «{ $title }». Куда обратиться: { $where }
proposals-where-told = Ответ автору отправлен.
proposals-mend-heading = Исправленное предложение
proposals-mend-from = Прежний текст:

    { $text }
proposals-ask-mended = Напишите предложение заново. Тема, место и фото останутся прежними.
proposals-nothing-to-mend = Предложение { $number } исправлять не нужно. Статус: { $status }

## Уточнение

proposals-question-heading = Вопрос автору
proposals-ask-question = Что спросить у автора? Напишите один ясный вопрос. Когда ответ публикуют, вопрос показывают вместе с ним.
proposals-question-label = Вопрос
proposals-question = О Вашем предложении { $number } «{ $title }» есть вопрос:

    { $question }

    Ждём ответа до { DAY($on, form: "until") }. Ответьте на это сообщение или нажмите кнопку.
proposals-clarify-button = Ответить
proposals-clarify-heading = Уточнение
proposals-ask-clarification = Напишите ответ. Он будет добавлен к Вашему тексту вместе с вопросом.
proposals-nothing-asked = Вопроса о { $number } больше нет. Статус: { $status }
proposals-clarified = Спасибо! Ответ добавлен к предложению { $number }.

## Решение и ответ

proposals-decide-button = Решить
proposals-answer-button = Ответить
proposals-quote-button = Ответ самоуправления
proposals-decide-heading = Решение о предложении
proposals-answer-heading = Ответ самоуправления
proposals-quote-heading = Ответ самоуправления из документа
proposals-heading-about = { $heading } – { $name }
proposals-ask-status = Каково решение?
proposals-ask-forwarded-to = Какое учреждение или отдел теперь отвечает? Например: Autotransporta direkcija.
proposals-ask-other = С каким предложением его объединить? Если его нет среди кнопок, напишите номер.
proposals-ask-reason = Каково обоснование? Напишите так, как сказали бы соседу.
proposals-reason-on-agenda = Например: «Это должен решить весь Совет».
proposals-reason-waits-municipality = Например: «Дорога принадлежит самоуправлению».
proposals-reason-done = Например: «Скамейка установлена».
proposals-ask-next-step = Что будет дальше? Напишите следующий шаг.
proposals-ask-own-step = Что будет дальше? Выберите или напишите иначе.
proposals-ask-where-to = Куда обратиться с этим вопросом? Назовите учреждение и контакты.
proposals-ask-by-on = До какого числа?
proposals-ask-clock-on = До какого числа? Выберите или напишите другое.
proposals-day-button = { DAY($on, form: "short") }
proposals-day-unknown = Если срок пока неизвестен, нажмите «Пропустить».
proposals-day-none = Если дальше ничего не ожидается, нажмите «Пропустить».
proposals-ask-why-no-day = Почему срок пока неизвестен?
proposals-ask-opinion = Каково мнение совета? Можно пропустить.
proposals-ask-office = Кто отвечает? Назовите отдел или должность. Если пропустить, будет показано самоуправление.
proposals-ask-document = В каком документе ответ? Например: письмо № 5.
proposals-ask-document-on = Какова дата документа?
proposals-status-label = Решение
proposals-forwarded-to-label = Теперь отвечает
proposals-other-label = Объединено с
proposals-reason-label = Обоснование
proposals-next-step-label = Следующий шаг
proposals-where-to-label = Куда обратиться
proposals-by-on-label = Срок
proposals-why-no-day-label = Почему нет срока
proposals-opinion-label = Мнение совета
proposals-office-label = Кто отвечает
proposals-office-skipped = самоуправление
proposals-document-label = Документ
proposals-document-on-label = Дата документа
proposals-speaker-representative = представитель ({ PARISH($parish) })
proposals-speaker-alternate = заместитель представителя ({ PARISH($parish) })
proposals-speaker-chair = председатель Совета жителей ({ PARISH($parish) })
proposals-changed-meanwhile = О { $number } за это время есть новости. Сейчас: { $status }. Посмотрите и, если нужно, решите ещё раз.
proposals-over-final = Предложение { $number } закрыто. Итог: { $status }.
proposals-over-promised = О предложении { $number } уже решено. Сейчас: { $status }.
proposals-overtaken = Пока Вы писали, произошло кое-что новое.
proposals-words-kept = Написанное Вами сохранено. Если оно ещё нужно, отправьте его как следующий ответ. Если нет, нажмите «Отменить».
proposals-decide-again = Написанное Вами сохранено. Если решение остаётся тем же, отправьте его ещё раз.
proposals-your-words = Написанное Вами, чтобы не пропало:

    { $text }
proposals-decided-reply = Сохранено: { $number }, { $status }. Автор и все, кто поддерживает или следит, получат сообщение.
proposals-decided-reply-later = Сохранено: { $number }, { $status }. Автор и все, кто поддерживает или следит, узнают об этом { WHEN($at) }.
proposals-answered-own = Ваше предложение { $number } «{ $title }»: { $status }.
proposals-answered = Предложение { $number } «{ $title }»: { $status }.
proposals-merged-line = Объединено с { $number } «{ $title }».

## Отзыв

proposals-withdraw-button = Отозвать
proposals-withdraw-ask = Действительно отозвать предложение { $number }? Его больше не будут рассматривать. Если оно опубликовано, текст останется виден.
proposals-withdraw-sure-button = Да, отозвать
proposals-keep-button = Нет, оставить
proposals-withdrawn = Предложение { $number } отозвано.
proposals-withdrawn-line = Автор это отозвал.

## Канал сотрудников

proposals-staff = Тема: { $topic }. Получено: { DAY($on, form: "short") }.
proposals-staff-over = Тема: { $topic }. Получено: { DAY($on, form: "short") }. Статус: { $status }
proposals-staff-button = Ответить

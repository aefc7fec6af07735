### Вопросы представителю: один разговор об одном деле.

inquiries-heading = Вопрос представителю
inquiries-add-heading = Дополнение к разговору { $number }
inquiries-answer-heading = Ответ в разговоре { $number }
inquiries-block-heading = Почему заблокировать
inquiries-appeal-heading = Обжалование
inquiries-report-heading = Сообщение о разговоре
inquiries-new-button = Задать вопрос
inquiries-list-button = Разговоры
inquiries-add-button = Добавить
inquiries-answer-button = Ответить
inquiries-whole-button = Весь разговор
inquiries-close-button = Закрыть
inquiries-media-button = Приложения
inquiries-pass-button = Самоуправлению
inquiries-become-button = В предложение
inquiries-suggest-button = Предложить это
inquiries-helped-button = Да
inquiries-more-button = Нет, ещё вопрос
inquiries-hand-on-button = Передать новому
inquiries-mute-button = Без звука
inquiries-unmute-button = Со звуком
inquiries-block-button = Блокировать
inquiries-report-button = Сообщить
inquiries-appeal-button = Обжаловать
inquiries-lift-button = Снять блокировку
inquiries-uphold-button = Оставить в силе

## Вопрос

inquiries-who-reads = Вопрос читает только тот, кому он предназначен. Если ответа нет, его видит и следующий по очереди; представитель может передать его самоуправлению. Срочно: { $emergency }.
inquiries-ask-text = Что хотите спросить? Напишите или наговорите; можно добавить фото.
inquiries-ask-name = Как к Вам обращаться? Имя увидит только тот, кто отвечает. Если показывать не хотите, пропустите.
inquiries-ask-photo = Если нужно, добавьте фото.
inquiries-text-label = Текст
inquiries-name-label = Имя
inquiries-photo-label = Фото
inquiries-asked = Вопрос отправлен. Номер: { $number }. Если до { DAY($on, form: "until") } ответа не будет, его увидит и следующий по очереди. Чтобы что-то добавить, нажмите «Добавить».
inquiries-ask-more = Что добавить к этому разговору?
inquiries-ask-answer = Напишите или наговорите ответ. Его получит только тот, кто спросил.
inquiries-added = Добавлено к разговору { $number }.
inquiries-added-waits = Добавлено к разговору { $number }. Сейчас ответить некому; текст сохранён.
inquiries-sent = Ответ в разговоре { $number } отправлен.
inquiries-sent-later = Ответ в разговоре { $number } сохранён. Этот чат у человека выключен; сообщение придёт, когда он его включит.
inquiries-sent-helper = Ответ в разговоре { $number } отправлен. Человеку его передаст помощник, который писал от его имени.
inquiries-not-sent =
    { $why }

    Ваш текст не отправлен: { $text }
inquiries-shortened =
    Отправлены первые { $most } знаков. Остальное можно отправить отдельно:

    { $rest }
inquiries-only-words = Сюда можно отправить текст, голос или фото.

## Тому, кто отвечает

inquiries-somebody = житель
inquiries-office = самоуправление
inquiries-attached = приложение без текста
inquiries-attachment = Приложение в разговоре { $number }
inquiries-for-office =
    { $number }, { PARISH($parish) }. Пишет: { $who }

    { $text }

    Чтобы ответить, нажмите кнопку или ответьте на это сообщение.
inquiries-given =
    { $number }, { PARISH($parish) }. Пишет: { $who }. Теперь ответить можете Вы. Разговор до сих пор:

    { $text }
inquiries-answered-by-other = В разговоре { $number } ответ уже отправлен.
inquiries-called = Разговор { $number }
inquiries-remind = В разговоре { $number } вопрос ждёт ответа с { DAY($on, form: "short") }. Если сейчас ответить нельзя, напишите, когда сможете.
inquiries-closed-by-author = Разговор { $number } закрыт: его закрыл тот, кто спросил.
inquiries-next-button = Следующий ({ $count })
inquiries-later-button = Позже
inquiries-waiting-title = Разговоры, которые ждут Вашего ответа: { $count }
inquiries-waiting-line = { $number }, { PARISH($parish) }. { $owed }
inquiries-owed = Вопрос задан { DAY($since) }. Ответьте до { DAY($on, form: "until") }.
inquiries-owed-late = Вопрос задан { DAY($since) }. Ответа ещё нет; срок был до { DAY($on, form: "until") }.
inquiries-still-waiting = Разговоры, которые ещё ждут: { $count }.
inquiries-left-for-later = Срок ответа не меняется.
inquiries-all-answered = На все разговоры ответ дан. Спасибо!

## Тому, кто спросил

inquiries-answered =
    { $number }. Отвечает: { $who }

    { $text }

    Если есть что добавить, нажмите «Добавить».
inquiries-also-read = В разговоре { $number } ответа ещё нет, поэтому теперь его видит и следующий по очереди.
inquiries-stood-in = Разговор { $number }: тот, кто отвечал, сейчас ответить не может, поэтому ответит следующий по очереди.
inquiries-left = Тот, кто отвечал Вам в разговоре { $number } («{ $words }»), больше не отвечает. Новый его не видит. Что сделать с разговором?
inquiries-handed-on = Разговор { $number } передан тому, кто отвечает теперь.
inquiries-handed-on-already = Разговор { $number } уже передан.
inquiries-hidden = Тот, кто отвечал в разговоре { $number }, сменился. Откройте «Разговоры» и выберите: передать новому или закрыть.
inquiries-line-resident = { DAY($on, form: "short") } вопрос: { $text }
inquiries-line-office = { DAY($on, form: "short") } ответ: { $text }

## Список

inquiries-none = Разговоров пока нет. Вопрос можно задать своему представителю.
inquiries-list =
    Разговоры:
    { $lines }
inquiries-list-line = { $number }: { $words } { $state ->
        [closed] (закрыт)
        [hidden] (решите, кому передать)
        [answered] (есть ответ)
       *[waits] (ждёт ответа)
    }
inquiries-title = { $number }, { PARISH($parish) }, { $state ->
        [closed] закрыт
        [hidden] решите, кому передать
        [answered] есть ответ
       *[waits] ждёт ответа
    }
inquiries-which =
    Если это к одному из этих разговоров, нажмите его номер:
    { $lines }

## Конец

inquiries-closed = Разговор { $number } закрыт. Это помогло?
inquiries-closed-reply = Разговор { $number } закрыт. Того, кто спросил, мы спросили, помогло ли это.
inquiries-closed-told = Разговор { $number } закрыт. Это помогло?
inquiries-closed-already = Разговор { $number } уже закрыт.
inquiries-helped = Хорошо, что разговор { $number } помог.
inquiries-passed = Разговор { $number } передан самоуправлению. Ответ придёт в этом же разговоре.
inquiries-passed-told = Ваш вопрос { $number } передан самоуправлению. Ответ придёт в этом же разговоре.
inquiries-passed-already = Разговор { $number } уже передан самоуправлению.
inquiries-no-staff = Сотрудников самоуправления здесь пока нет. Пишите на { $email }.
inquiries-suggested = Вам советуют: разговор { $number } («{ $words }») мог бы стать предложением. Его увидели бы и поддержали другие. Текст перед отправкой можно исправить.
inquiries-suggested-reply = Совет в разговоре { $number } отправлен. Решит тот, кто спросил.

## Если кто-то заходит слишком далеко

inquiries-muted = Сообщения разговора { $number } Вам больше не приходят. Они в «Разговорах», а срок ответа не меняется.
inquiries-unmuted = Сообщения разговора { $number } снова приходят.
inquiries-ask-block = Почему? Причину прочитает тот, кто пишет, и сможет обжаловать её.
inquiries-blocked = Заблокировано до { DAY($on, form: "until") }, разговор { $number }. Сообщения этого человека пока получает следующий по очереди.
inquiries-blocked-told = Другая сторона разговора { $number } до { DAY($on, form: "until") } не получает Ваших сообщений. Причина: { $reason } Писать можно по-прежнему: сообщения получит следующий по очереди. Если это несправедливо, можно обжаловать.
inquiries-ask-appeal = Почему это несправедливо? Это прочитает и решит председатель совета или, если он не может, координатор самоуправления.
inquiries-appeal-sent = Обжалование по разговору { $number } отправлено. Решение придёт сюда.
inquiries-appealed =
    Обжалована блокировка, разговор { $number }.
    Причина блокировки: { $block }
    Обжалование: { $reason }
inquiries-appealed-already = Обжалование уже отправлено. Решение придёт сюда.
inquiries-block-over = Блокировка уже закончилась.
inquiries-settled-already = По разговору { $number } уже решено.
inquiries-appeal-waiting = { $number }: обжалована блокировка. Ждёт с { DAY($on, form: "short") }.
inquiries-lifted = Блокировка снята: разговор { $number }.
inquiries-lifted-told = Блокировка в разговоре { $number } снята.
inquiries-lifted-by-chair = Ваша блокировка в разговоре { $number } после обжалования снята.
inquiries-upheld = Блокировка остаётся в силе: разговор { $number }.
inquiries-upheld-told = Блокировка в разговоре { $number } остаётся в силе до { DAY($on, form: "until") }. Сообщения пока получает следующий по очереди.
inquiries-ask-report = Что не в порядке? Написанное прочитает председатель совета или, если он не может, координатор самоуправления; сам разговор не показываем.
inquiries-report-sent = Сообщение о разговоре { $number } отправлено.
inquiries-judge-heading = Что следует из сообщения
inquiries-ask-judge = Что будет дальше? Это прочитает тот, кто сообщил.
inquiries-judged = Ответ на сообщение о разговоре { $number } отправлен.
inquiries-report-waiting = { $number }: сообщение о разговоре. Ждёт с { DAY($on, form: "short") }.
inquiries-report-answered-already = На сообщение о разговоре { $number } ответ уже дан.
inquiries-report-answered = Ответ на Ваше сообщение о разговоре { $number }: { $text }
inquiries-reported =
    Сообщение о разговоре { $number }, { PARISH($parish) }. { $side ->
        [resident] Сообщает тот, кто спросил.
       *[office] Сообщает тот, кто отвечает.
    }

    { $reason }

## Когда нельзя

inquiries-unknown = Такого разговора у Вас нет.
inquiries-gone = Здесь был вопрос жителя. Человек удалил свои данные, поэтому текста больше нет и ответить нельзя.
inquiries-nobody = Сейчас здесь некому ответить. Пишите на { $email }.
inquiries-too-many = За один день можно задать вопросов: { $limit }. Завтра можно снова; в начатых разговорах писать можно и сейчас.
inquiries-too-many-messages = За один день можно отправить сообщений: { $limit }. Завтра можно снова.
inquiries-serves-no-more = Этот человек больше этим не занимается. Откройте «Мой представитель» и выберите другого.
inquiries-oneself = Этот человек – Вы. Выберите другого.

# Разговоры в копии данных.
inquiries-in-copy = { $number }, { $side ->
        [resident] вопрос
       *[office] ответ
    }: { $text }

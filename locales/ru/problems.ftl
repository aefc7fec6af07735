### Проблемы: что сломано или не горит. Читают только самоуправление и представитель; другие узнают лишь, о чём это и как далеко.

## Сообщение

problems-new-button = Сообщить о проблеме
problems-heading = Проблема
problems-ask-text = Что случилось и где? Напишите или скажите голосом, хотя бы так коротко: «Большая яма у магазина».
problems-too-many = Сколько проблем можно сообщить за день: { $limit }. На сегодня это число достигнуто. Об остальном сообщите, пожалуйста, завтра. Если есть опасность для людей, звоните { $emergency }.
problems-ask-kind = Это что-то сломанное, что нужно починить, или новая идея?
problems-kind-label = Вид
problems-kind-problem = Проблема, починить
problems-kind-idea = Предложение
# Как сказать, что это; через запятую.
problems-words-problem = проблема, сломано, это сломано, что-то сломанное, починить, нужно починить
problems-words-idea = идея, новая идея, это идея, это новая идея, предложение
problems-reported-already = { $count ->
    [one] Об этом, похоже, уже сообщали:
   *[other] Об этом, похоже, уже сообщали несколько раз:
 }
    { $lines }

    Если это то же самое, следите за ним: когда что-то изменится, придёт сообщение.
problems-name-standing = Проблема { $number }. Статус: { $status }
problems-line = { $number } «{ $title }». Статус: { $status }. Сообщено: { DAY($on, form: "short") }.
problems-received = Спасибо! Сообщение о проблеме получено. Номер: { $number }. { $reader ->
        [none] Координатора самоуправления здесь пока нет, поэтому оно подождёт.
       *[staff] Его получает координатор самоуправления.
    } { $speaker ->
        [none] Представителя здесь сейчас нет; прочитать его может и тот, кто его замещает.
       *[one] Прочитать его может и представитель ({ PARISH($parish) }) или тот, кто его замещает.
    } Другие жители Ваш текст не видят, но могут узнать, о чём это, где и как продвигается. { $kind ->
        [right] Ответа ждите до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    }
problems-duty = Срочно? Звоните: { $name }, { $phone }{ $hours ->
        [none] .
       *[other] { " " }({ $hours }).
    } В опасности – { $emergency }.
problems-write = Срочно? Пишите: { $name }, { $email }; в опасности – { $emergency }.
problems-call = { $duty ->
        [none] Телефона, по которому звонить, здесь пока нет.
       *[other] Звоните:
    { $duty }
    }

    Пишите: { $name }, { $email }. Совету: { $council }.

    В опасности – { $emergency }.
problems-call-line = { $name }, { $phone }{ $hours ->
        [none] .
       *[other] { " " }({ $hours }).
    }
problems-question = О проблеме, о которой Вы сообщили, { $number } «{ $title }», есть вопрос:

    { $question }

    Ждём ответа до { DAY($on, form: "until") }. Ответьте на это сообщение или нажмите кнопку.
problems-clarified = Спасибо! Ответ добавлен к проблеме { $number }.
problems-withdraw-ask = Действительно отозвать сообщение о проблеме { $number }? Её больше не будут рассматривать.
problems-withdrawn = Сообщение о проблеме { $number } отозвано.
problems-not-published = { $number } – это проблема. Проблемы не публикуются; на них отвечает самоуправление.

## Что известно другим

problems-reported-line = Сообщено: { DAY($on, form: "dated") }. Текст сообщения другим не показывают.
problems-follow-button = Следить { $serial }
problems-followed = Когда с проблемой № { $serial } что-то изменится, придёт сообщение.
problems-unfollowed = Сообщений о проблеме № { $serial } больше не будет.
problems-own-followed = Об этой проблеме сообщили Вы. Вести о ней уже приходят.
problems-over-final = Проблема { $number } закрыта. Итог: { $status }.
problems-over-promised = На проблему { $number } уже ответили. Сейчас: { $status }.
problems-answered-own = Проблема, о которой Вы сообщили, { $number } «{ $title }», статус: { $status }.
problems-answered = Проблема { $number } «{ $title }», статус: { $status }.

## Для самоуправления и представителя

problems-staff = Проблема. Тема: { $topic }. Получено: { DAY($on, form: "short") }.
problems-title = Неисправленные проблемы: { $count }
problems-none = Неисправленных проблем, которые Вам нужно видеть, нет.
problems-more-button = Дальше
problems-answer-heading = Ответ о проблеме
problems-ask-reason = Что об этом сказать людям? Одно или два предложения.
problems-reason-label = Ответ
problems-reason-repaired = Например: «Яму засыпали сегодня утром».
problems-reason-planned = Например: «Лампа заказана, её заменит электрик».
problems-reason-not-competence = Например: «Дорога принадлежит государству».
problems-merged-because = Об этом уже сообщили раньше.
problems-turn-problem-button = Это проблема
problems-turn-idea-button = Это предложение
problems-turn-refused = { $number } остаётся тем, что есть. Статус: { $status }.
problems-turned = { $kind ->
        [problem] { $number } теперь проблема. Её получает координатор самоуправления.
       *[idea] { $number } теперь предложение. До публикации его прочтёт представитель.
    } Автор получит сообщение.
problems-turned-own = { $kind ->
        [problem] Ваш текст { $number } о том, что сломано, поэтому теперь это сообщение о проблеме. Его получает координатор самоуправления; другие жители текст не видят.
       *[idea] Ваше сообщение { $number } о новой идее, поэтому теперь это предложение. Когда представитель прочтёт и опубликует его, его увидят все. Если не хотите, нажмите «Отозвать».
    } { $day ->
        [right] Ждите ответа до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    }

### Вопросы к собранию: что спросить за того, кто не придёт, и что включить в повестку дня.

questions-ask-button = Прошу спросить…
questions-heading = Вопрос к собранию
questions-ask = Что спросить? Напишите один вопрос. Его зададут на собрании, а ответ придёт сюда.
questions-taken-question = Записано. Вопрос передан: { $name }. Ответ придёт сюда после собрания или раньше.
questions-propose-button = Предложить тему
questions-item-heading = Предложение в повестку
questions-ask-item = О чём стоит поговорить? Напишите одним предложением.
questions-taken-item = Записано. Предложение в повестку передано: { $name }. Ответ придёт сюда.
questions-masked = Телефоны, адреса почты и названия домов всем не показываются. Все прочитают так: «{ $text }»
questions-join-first = Чтобы прислать Вам ответ, нужна регистрация. Напишите «Начало».
questions-too-many = Без ответа уже { $most } Ваших вопросов. Подождите, пока на какой-нибудь ответят.

## Тому, кто проводит собрание

questions-put-question =
    Просят спросить: { $name }

    «{ $text }»

    Ответить можно уже сейчас или после собрания.
questions-put-item =
    Предложение в повестку: { $name }

    «{ $text }»
questions-put-item-masked =
    Предложение в повестку: { $name }

    «{ $text }»

    { $published }
questions-answer-button = Ответить
questions-answer-number-button = Ответить: { $place }
questions-refuse-button = Отклонить
questions-refuse-number-button = Отклонить: { $place }
questions-accept-button = Включить
questions-accept-number-button = Включить: { $place }
questions-decline-button = Не включать
questions-decline-number-button = Не включать: { $place }
questions-quoted = «{ $text }»
questions-answer-heading = Ответ
questions-ask-answer = Что ответили? Это получит автор вопроса, а после собрания вопрос с ответом прочтут все. Если вопрос не для всех, напишите «отмена» и нажмите «Отклонить».
questions-decline-heading = Причина
questions-ask-reason = Почему нет? Причину получит только автор. Другим не видны ни она, ни сам текст.
questions-kept = Отправлено. { $name }
questions-settled = На это уже есть ответ.
questions-gone = Этот вопрос отозван.
questions-left = Вопросы остались без ответа: { $count }. Авторы знают, что мероприятия не будет, и ждут. Нажмите «Ждут ответа».
questions-list-button = Ждут ответа
questions-list = { $name }. Ждут ответа: { $count }.
questions-item-question = { $place }. Вопрос: { $text }
questions-item-item = { $place }. Предложение в повестку: { $text }

## Тому, кто спрашивал

questions-answered =
    { $name }

    Ваш вопрос: «{ $text }»

    Ответ: { $said }
questions-accepted =
    { $name }

    Ваше предложение «{ $text }» включено в повестку дня.
questions-declined =
    { $name }

    Вашего предложения «{ $text }» в этот раз в повестке не будет. Причина: { $said }
questions-refused =
    { $name }

    На Ваш вопрос «{ $text }» не ответят, и другие его не прочтут. Причина: { $said }
questions-off =
    { $name }

    Этого не будет: { $said }

    Ваш вопрос «{ $text }» у организатора. Ответ или причина, почему его нет, придёт сюда.

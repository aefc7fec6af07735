### Разговор по вопросам: какой ответ подойдёт, что принято, что ещё ждёт.

forms-unnamed = разговор
forms-already-answered = На этот вопрос ответ уже дан.
forms-cancelled = Отменено. Начатое не отправлено.
forms-question-gone = Вопросы за это время изменились. Прежние ответы сохранены.
forms-gone = Начатый разговор продолжить уже нельзя: программа изменилась.
forms-nothing-to-choose = Сейчас здесь не из чего выбирать.
forms-choice-gone = Прежний выбор больше недоступен. Пожалуйста, выберите ещё раз.

forms-valid-text = Пожалуйста, напишите ответ.
forms-valid-voice = Пожалуйста, запишите голосовое сообщение.
forms-valid-photo = Пожалуйста, пришлите фото.
forms-valid-file = Пожалуйста, пришлите файл.
forms-valid-number = Пожалуйста, напишите число, например 25.
forms-valid-number-between = Пожалуйста, напишите число от { $least } до { $most }.
forms-valid-day = Пожалуйста, напишите дату, например, 24.11., «в пятницу» или «через неделю».
forms-valid-past = Пожалуйста, напишите дату, например, 24.11. или «вчера».
forms-valid-moment = Пожалуйста, напишите день и время, например, «24.11. 18:00» или «во вторник 18:00».
forms-valid-choice = Пожалуйста, нажмите кнопку или напишите один из предложенных ответов.
forms-valid-place = Пожалуйста, пришлите место на карте или опишите его в нескольких словах.
forms-where-exactly = Чтобы место можно было найти, напишите, пожалуйста, где именно, например, «у школы».
forms-valid-several = Здесь подойдёт: { $kinds }.
forms-valid-summary = Пожалуйста, нажмите «Отправить», «Исправить» или «Отменить».
forms-kinds = { $before }, { $kind }
forms-kind-text = текст
forms-kind-voice = голосовое сообщение
forms-kind-photo = фото
forms-kind-file = файл
forms-kind-number = число
forms-kind-day = дата
forms-kind-past = прошедшая дата
forms-kind-moment = день и время
forms-kind-choice = одна из кнопок
forms-kind-place = место
forms-unanswerable = Такое сообщение здесь использовать нельзя. { $valid }
forms-no-such-day = Такого дня в календаре нет: { $typed }. Пожалуйста, проверьте дату.
forms-no-such-time = Такого времени нет: { $typed }. Напишите время от 0:00 до 24:00, например, «18:00».
forms-what-time = Во сколько { DAY($on) }? Напишите время, например, «18:00» или «9:30».
forms-too-short = Пожалуйста, напишите чуть больше. Буквы: не меньше { $least }.
forms-too-long = Пожалуйста, напишите короче. Знаки: не больше { $most }, сейчас { $length }.
forms-too-few = Нужно ещё. Ответы: не меньше { $least }.
forms-too-many = Больше добавить нельзя. Ответы: не больше { $most }.
forms-cannot-skip = Без этого ответа продолжить нельзя.
forms-first-question = Это первый вопрос.
forms-which = Уточните, пожалуйста: что из этого?
forms-only-button = Подходит
forms-may-type = Можно также написать начало названия.

forms-added = Добавлено к предыдущему ответу.
forms-added-to = Добавлено к ответу «{ $answer }». Если это было не туда, нажмите «Изменить».
forms-added-waiting = Добавлено к предыдущему ответу. Если это было не для него, нажмите «Назад». Ещё жду ответа на это:
forms-taken-out = Убрано из предыдущего ответа: «{ $text }». Если это нужно в другом месте, напишите там.
forms-more = Добавлено. Ответы: { $count }. Пришлите ещё или нажмите «Готово».
forms-more-photos = Снимки добавлены. Пришлите ещё или нажмите «Готово».
forms-more-taken-back = Последний ответ убран. Осталось: { $count }.
forms-already-added = Это уже добавлено.
forms-one-photo = Здесь достаточно одного снимка. Сохранён первый.
forms-kept-photo = Фото добавлено.
forms-kept-voice = Голосовое сообщение добавлено.
forms-kept-file = Файл добавлен.
forms-kept-place = Место добавлено.
forms-caption-added = Слова под снимком добавлены к тексту.
forms-caption-not-kept = Слова под снимком не сохранены.
forms-media-not-kept = Вложение здесь добавить нельзя, оно не сохранено.

forms-summary = Всё верно? Тогда нажмите «Отправить».
forms-summary-preview = Всё верно? Тогда нажмите «Отправить»: сначала только Вам покажу, как это увидят другие.
forms-what-to-change = Что исправить?
forms-answer-none = нет
forms-answer-attached = добавлено: { $count }
forms-answer-photo = фото
forms-answer-voice = голосовое сообщение, { $seconds } с
forms-answer-file = файл
forms-answer-point = отмечено на карте
forms-answer-day = { DAY($on, form: "dated") }
forms-answer-moment = { WHEN($at, form: "dated") }

forms-idle =
    Осталось незаконченным: { $heading }. { $kept ->
        [yes] Только что присланное сохранено. Продолжить?
       *[no] Продолжить?
    }
forms-begun = Уже начато и сохранено: { $heading }. Продолжить?
forms-parked = Начатое раньше сохранено. Его можно будет продолжить потом.
forms-waiting = Ещё не закончено: { $heading }.

forms-go-button = Продолжить
forms-resume-button = Продолжить начатое
forms-anew-button = Начать заново
forms-more-button = Ещё
forms-place-button = Указать место

# Что можно написать вместо кнопки, целым сообщением; через запятую.
forms-words-back = назад, предыдущий
forms-words-skip = пропустить, пропускаю
forms-words-cancel = отменить, отмена, прервать, стоп
forms-words-done = готово, всё
forms-words-send = отправить, послать, отправьте, отправляйте, отправь
forms-words-change = исправить, изменить
forms-words-go = продолжить, продолжаю
forms-words-anew = начать заново, заново
forms-words-more = ещё, дальше
forms-words-yes = да, конечно, верно, хорошо, ладно, ок, окей
forms-words-no = нет, не надо
forms-words-polite = пожалуйста, спасибо, большое спасибо
forms-not-in-list = В списке нет: { $typed }. Пока ничего не добавлено. Пожалуйста, напишите всё ещё раз.
forms-file-kind = Такой файл приложить нельзя. Подойдут { $kinds }. Другой документ, пожалуйста, сохраните как PDF.
forms-file-too-large = Файл слишком большой: { $size } мегабайт. Подойдёт до { $most }. Пожалуйста, сохраните его меньше или вставьте ссылку в текст.

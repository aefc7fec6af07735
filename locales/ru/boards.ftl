### Доска объявлений: плакат, лист месяца и бланк предложения.

boards-button = Для доски
boards-which = Для какого места?
boards-choose = { PARISH($parish) }: что печатать? Пришлю PDF, A4, крупными буквами. Лист для ответов на опрос – у самого опроса: «Ответы на бумаге».
boards-poster-button = Плакат
boards-month-button = Лист месяца
boards-form-button = Бланк предложения
boards-poster-file = Плакат, { PARISH($parish) }
boards-month-file = Лист месяца, { PARISH($parish) }
boards-form-file = Бланк предложения, { PARISH($parish) }
boards-foot = { $council }. Контролёр данных: { $controller }. В экстренном случае звоните { $emergency }.

boards-poster-title = Скажите, что нужно: { PARISH($parish) }
boards-poster-what =
    Подайте предложение или скажите, что сломалось. Отвечайте на опросы. Спросите представителя. Об ответе узнаете.
boards-poster-who = Кто Вас представляет
boards-poster-code = Считайте код телефоном или наберите этот адрес. Имя и номер телефона не нужны.
boards-council = Совету можно написать: { $email }
boards-poster-help = Где помогут лично
boards-poster-helped = Нет телефона? Там напишут за Вас.

boards-month-title = { PARISH($parish) }: что происходит
boards-month-made = На { DAY($on, form: "year") }.
boards-month-polls = Можно ответить
boards-month-poll = { $number } «{ $question }»
    До { WHEN($at, form: "until") }.
boards-month-ahead = Впереди
boards-month-decided = Решено за последний месяц
boards-month-nothing = Пока ничего.
boards-month-code = Ответить, записаться и спросить можно с телефона: считайте код или наберите этот адрес.

boards-form-title = Предложение: { PARISH($parish) }
boards-form-what = Что нужно сделать и почему?
boards-form-where = Где?
boards-form-number = Номер (пишет тот, кто вводит)
boards-form-note = Отдайте лист представителю, помощнику или в библиотеку. Имя, телефон и персональный код не пишите. Когда предложение введено, здесь пишут номер: по нему узнаете ответ.
boards-form-code = Можно и без бумаги: считайте код телефоном или наберите этот адрес.

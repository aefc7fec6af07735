### Чат на странице: здесь всё можно попробовать в браузере.

webchat-title = Pagasta balss
webchat-skip = Перейти к написанию сообщения

webchat-language = Язык
webchat-language-lv = Latviešu
webchat-language-en = English
webchat-language-ru = Русский

webchat-who = Кто Вы?
webchat-where = Где писать?
webchat-chats = Чаты
webchat-own-chat = Чат с ботом
webchat-room-note = Здесь бот видит только команды, кнопки и ответы на свои сообщения. Остальное видят только соседи.
webchat-new = новые сообщения

webchat-actor-resident = место жительства: { PARISH($parish, form: "locative") }; боту об этом говорите Вы
webchat-actor-representative = представитель: { PARISH($parish, form: "accusative") }
webchat-actor-staff = работает в самоуправлении
webchat-actor-stranger = бот ещё не знает этого человека

webchat-time-panel = Часы
webchat-time-note = Переведите время вперёд, чтобы увидеть напоминания и сроки.
webchat-now = { WHEN($at) }
webchat-hour = +1 час
webchat-one-day = +1 день
webchat-week = +1 неделя
webchat-next = Следующее событие
webchat-next-note = До следующего события: момента, когда бот сам что-то сделает.
webchat-day = { DAY($at, form: "Plain") }
webchat-time = { TIME($at) }

webchat-log = Сообщения
webchat-older = Более ранние
webchat-empty = Чат ещё не начат. Нажмите «Начать».
webchat-empty-room = Здесь ещё нет сообщений.
webchat-start = Начать
webchat-bot = Бот
webchat-you = Вы
webchat-edited = изменено
webchat-pinned = Закреплённое сообщение
webchat-reply = Цитировать
webchat-quoted = Ответ на сообщение
webchat-attach-file = Фото, файл
webchat-photo = Фото
webchat-voice-message = Голосовое сообщение
webchat-file = Файл
webchat-place = Место
webchat-map = Показать на карте
webchat-sticker = Стикер
webchat-sending = Отправляется…
webchat-unsent = Ещё не отправлено.
webchat-again = Попробовать снова
webchat-offline = Нет соединения. Пробуем снова. Написанное не пропадёт.
webchat-answer = Ответ бота
webchat-tap-lost = Кнопка не сработала. Нажмите ещё раз: засчитается один раз.
webchat-not-understood = Не получилось. Возможно, страница устарела: откройте её заново.

webchat-text = Ваше сообщение
webchat-text-note = Клавиша Enter отправляет, Shift и Enter начинает новую строку.
webchat-send = Отправить
webchat-send-message = Отправить сообщение
webchat-attach = Добавить
webchat-remove = Убрать
webchat-cancel = Отменить
webchat-close = Закрыть

webchat-voice-note = Запишите сообщение голосом или выберите готовую запись.
webchat-record = Записать
webchat-recording = Идёт запись
webchat-stop = Закончить и отправить
webchat-choose-voice = Выбрать запись
webchat-voice-too-short = Запись слишком короткая. Запишите ещё раз.
webchat-no-microphone = Микрофон недоступен. Выберите готовую запись.

webchat-here = Я здесь
webchat-point = Координаты
webchat-point-note = Широта и долгота, например, 57,4214; 27,0475
webchat-example = Место для примера
webchat-no-place = Устройство не сообщает место. Введите координаты или выберите место для примера.
webchat-bad-place = Введите два числа: широту и долготу, например, 57,4214; 27,0475

webchat-photo-too-large = Фото слишком большое. Можно отправить до 10 мегабайт.
webchat-voice-too-large = Голосовое сообщение слишком большое. Можно отправить до 20 мегабайт.
webchat-photo-unknown = Этот файл нельзя показать как фото. Подойдут изображения jpg, png и webp.
webchat-voice-unknown = Этот файл нельзя воспроизвести. Подойдут записи mp3, m4a, ogg, wav и webm.
webchat-file-too-large = Файл слишком большой. Можно отправить до 10 мегабайт.
webchat-file-unknown = Это не документ. Для фото и голосовых сообщений есть свои кнопки.

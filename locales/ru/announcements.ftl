### Объявления: один текст для всех, от первого слова до последнего читателя.

## Что видит группа и каждый сам

announcements-title = { $urgent ->
        [yes] Срочно
       *[no] Объявление
    }: { $for }
announcements-for = { PARISH($parish) }{ $more ->
        [0] { "" }
        [one] { " " }и ещё { $more } место
        [few] { " " }и ещё { $more } места
       *[other] { " " }и ещё { $more } мест
    }
announcements-for-all = весь край
announcements-number = Объявление { $number }
announcements-number-corrected = Объявление { $number }, исправлено { DAY($on) }
announcements-withdrawn-card = Объявление { $number } отозвано и больше не действует. Причина: { $reason }
announcements-link-button = Узнать больше
announcements-poll-button = Ответить на опрос
announcements-meeting-button = Записаться
announcements-question-button = Спросить
announcements-settings-button = Настройки новостей
announcements-unknown = Такого объявления нет. Чтобы найти объявления, напишите «объявления».

## Список

announcements-list-title = Объявления
announcements-none = Объявлений пока нет.
announcements-item = { $number }: { $text }
announcements-open-number-button = Открыть { $number }
announcements-open-button = Открыть

## Новое объявление

announcements-heading = Объявление
announcements-new-button = Новое объявление
announcements-ask-text = Напишите объявление: что, когда, где и что делать. Коротко: все получат именно этот текст.
announcements-text-label = Текст
announcements-ask-picture = Если нужно, приложите одно изображение или документ (PDF, Word, Excel и другие, до 10 мегабайт). Документ все получат таким, какой он есть.
announcements-picture-label = Приложение
announcements-ask-link = Нужна ли кнопка? Выберите или отправьте ссылку, номер собрания («S-12») или номер опроса («A-3»).
announcements-button-label = Кнопка
announcements-button-unclear = Подойдёт ссылка, которая начинается с «https://», номер собрания, например «S-12», или номер опроса, например «A-3».
announcements-button-nowhere = { $number } не открыто или ещё не объявлено. Проверьте номер или пропустите.
announcements-ask-urgent = Это срочно: опасность, нет воды, света или дороги? Тогда напишите причину: сообщение уйдёт сразу, даже ночью. Если не срочно, пропустите.
announcements-urgent-label = Срочно
announcements-may-not-be-urgent = Срочные объявления здесь отправляет представитель, председатель или самоуправление. Пропустите этот вопрос.
announcements-ask-other = Под срочным объявлением может стоять то же на втором языке. Если нужно, напишите.
announcements-other-label = На втором языке
announcements-too-long-with-picture = Вместе с приложением в обоих текстах может быть не больше { $most } знаков. Сократите или пропустите.
announcements-ask-when = Когда отправить? Напишите день и время. Если сразу, пропустите.
announcements-when-label = Когда
announcements-at-once = Сразу
announcements-moment = { WHEN($at, form: "short") }
announcements-moment-past = Этот момент уже прошёл. Напишите более поздний или пропустите.

## Образец

announcements-preview = Выше видно, как будет выглядеть { $number }: в группе, при пересылке и у тех, кто получает новости лично. Отправить?
announcements-corrects = Оно заменит { $number } везде, где его можно исправить.
announcements-will-go = Уйдёт { WHEN($at) }.
announcements-goes-at-night = Оно срочное: уйдёт сразу, даже ночью, и разбудит людей.
announcements-groups-later = В группах, где сегодня уже было сообщение или три за неделю, оно появится, когда будет место, или в недельной сводке: самое позднее { WHEN($at, form: "short") }.
announcements-alone-at-once = Лично оно уйдёт сразу.
announcements-in-the-morning = Ночью сообщения ждут утра: оно уйдёт { WHEN($at) }.
announcements-only-preview = Это только образец.
announcements-send-button = Отправить
announcements-change-button = Исправить
announcements-drop-button = Не нужно
announcements-dropped = { $number } отброшено. Его никто не видел.
announcements-sent-already = { $number } уже передано дальше или отправлено. Нажмите «Открыть», чтобы увидеть, что с ним происходит.
announcements-gone = { $number } отозвано или отброшено, поэтому его больше не меняют.
announcements-planned = { $number } уйдёт { WHEN($at) }. До этого его можно исправить или отбросить.

## Вторая пара глаз

announcements-asked = { $number } для всего края, поэтому сначала его прочитает ещё кто-то. Как только его одобрят, оно уйдёт.
announcements-waiting = { $number }: объявление для всех, которое нужно прочитать до отправки. Ждёт с { DAY($on, form: "short") }.
announcements-nobody-else = Объявление для всего края сначала читает ещё один человек, а его пока нет. Администратор может пригласить председателя, секретаря или сотрудника.
announcements-please-approve = Пожалуйста, прочитайте { $number }, прежде чем оно уйдёт всему краю:

    { $text }
announcements-read-first = Сначала прочитайте: таков { $number } сейчас, со всем, что к нему приложено. Кнопка ниже.
announcements-approve-button = Одобрить
announcements-return-button = Вернуть с заметкой
announcements-not-your-own = Своё объявление одобряет кто-то другой.
announcements-waits-no-more = { $number } больше не ждёт: о нём уже решено.
announcements-approved = Спасибо! { $number } одобрено.
announcements-approved-told = { $number } одобрено.
announcements-note-heading = Заметка
announcements-ask-note = Что исправить? Заметку прочитает только автор объявления.
announcements-returned = Заметка отправлена. { $number } не ждёт одобрения, пока его не исправят.
announcements-returned-told = { $number } вернулось с заметкой: { $note }

## Отправка

announcements-progress-title = Отправляю { $number }
announcements-counts = Отправлено: { $sent }. Ждут: { $waiting }. Не удалось: { $failed }.
announcements-left = Осталось примерно { $minutes } мин.
announcements-goes-on = Продолжу { WHEN($at) }.
announcements-stop-button = Остановить
announcements-log-button = Куда ушло
announcements-stopped = { $number } остановлено. Что ещё не ушло, не уйдёт.
announcements-not-sending = { $number } больше не отправляется.
announcements-was-stopped = Отправка остановлена.
announcements-all-sent = Личная отправка закончена.
announcements-came = { $sent ->
        [0] { $failed ->
            [0] Лично никто не получил.
           *[other] Лично получили: { $sent }. Не удалось: { $failed }.
        }
       *[other] Лично получили: { $sent }. Не удалось: { $failed }.
    }
announcements-done = { $number }: личная отправка закончена. { $sent ->
        [0] { $failed ->
            [0] Никто не получил. О группах: «Куда ушло».
           *[other] Получили: { $sent }. Не удалось: { $failed }. О группах: «Куда ушло».
        }
       *[other] Получили: { $sent }. Не удалось: { $failed }. О группах: «Куда ушло».
    }

## Исправление и отзыв

announcements-places-stay = { $number } уже отправлено, поэтому места не меняются. Для других мест напишите новое объявление.
announcements-corrected-at-once = { $number } уже отправлено, поэтому можно исправить текст, приложение и кнопку, и исправление уходит тихо и сразу. Если сейчас есть опасность или что-то уйдёт позже, напишите новое объявление.
announcements-corrected = { $number } исправлено. В группах и у тех, кто получил его лично, текст меняется. Где его переслали вручную, остаётся старый текст: новый получит тот, кто пересылает.
announcements-withdraw-button = Отозвать
announcements-withdraw-heading = Отзыв
announcements-ask-withdraw-reason = Почему оно больше не действует? Это прочитают все, кто получил объявление.
announcements-withdrawn = { $number } отозвано. В группах и лично на его месте стоит причина. Где его переслали вручную, остаётся старый текст: новый получит тот, кто пересылает.

## Куда ушло

announcements-log-title = Куда ушло { $number }
announcements-log-line = { PARISH($parish) }: { $how }
announcements-log-group = в группе, { WHEN($at, form: "short") }
announcements-log-waits = в группе будет { WHEN($at, form: "short") }
announcements-log-week = в недельной сводке группы, { DAY($at, form: "short") }
announcements-log-failed = в группе не удалось
announcements-log-taken-back = в группу не отправлено
announcements-log-in-doubt = в группе, но неизвестно, дошло ли
announcements-log-assumed = в группе, как кто-то видел
announcements-log-forwarded = переслано, { WHEN($at, form: "short") }
announcements-log-skipped = решено не пересылать, { WHEN($at, form: "short") }
announcements-log-offered = ждёт пересылки с { WHEN($at, form: "short") }
announcements-share-button = Для пересылки
announcements-share = Выше тот же текст для другой группы или страницы. Ссылка в его конце ведёт к объявлению.
announcements-qr = Код для страницы или доски объявлений: кто считает его телефоном, откроет { $number } и сможет спросить или ответить.
announcements-log-nobody = нет ни группы, ни того, кто пересылает
announcements-sheet-where = Для какого места лист? Кто откроет по этому листу, у того не спросят, где он живёт.
announcements-sheet-all-button = Одинаковый для всех
announcements-sheet-link = Подробнее: { $link }
announcements-sheet-code = Спросить или ответить можно с телефона: считайте код или наберите этот адрес.
announcements-attachment-lost = Приложение не годится: файл повреждён или это не то, что сказано в названии. Нажмите «Исправить» и приложите другой; { $number } ещё не отправлено.
announcements-sheet-document = Приложение «{ $name }» откроется в телефоне, если считать код.

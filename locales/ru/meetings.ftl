### Собрания: созыв, объявление, кто придёт, изменения.

## Что видит группа и каждый сам

meetings-title = { $kind }: { $more ->
        [all] весь край
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } и ещё { $more } место
        [few] { PARISH($parish) } и ещё { $more } места
       *[other] { PARISH($parish) } и ещё { $more } мест
    }
meetings-name = { $number } «{ $title }»
meetings-kind-residents = Собрание жителей
meetings-kind-sitting = Заседание совета
meetings-kind-committee = Заседание комитета
meetings-kind-forum = Форум
meetings-kind-think-tank = О бюджете
meetings-kind-report = Годовой отчёт
meetings-kind-talka = Толока
meetings-kind-event = Мероприятие
meetings-when = Когда: { WHEN($at) }
meetings-where = Где: { $place }
meetings-link = Удалённо: { $link }
meetings-on-map = место на карте
meetings-agenda = Повестка дня:
meetings-audience = Для кого: { $audience }
meetings-seats = Количество мест: { $seats }
meetings-contact = Вопросы: { $contact }
meetings-why-late = Почему о заседании сообщают поздно: { $reason }
meetings-counts = Придут: { $yes }. Пока не знают: { $maybe }.
meetings-counts-waiting = Ждут места: { $count }.
meetings-is-cancelled = Отменено. Причина: { $reason }
meetings-yes-button = Приду
meetings-no-button = Не смогу
meetings-maybe-button = Пока не знаю
meetings-privately-button = Открыть лично
meetings-open-button = Открыть
meetings-open-number-button = Открыть { $number }

## Придёт ли

meetings-said-yes = Записано: Вы придёте. «{ $title }», { WHEN($at) }. Я напомню. Если что-то изменится, нажмите другую кнопку.
meetings-said-no = Записано: Вы не сможете. «{ $title }», { WHEN($at) }. Если что-то изменится, нажмите другую кнопку.
meetings-said-maybe = Записано: пока не знаете. «{ $title }», { WHEN($at) }. Я напомню. Если что-то изменится, нажмите другую кнопку.
meetings-waits = Свободных мест больше нет, но Вы в списке ожидания: «{ $title }», { WHEN($at) }. Если место освободится, я напишу.
meetings-got-seat = У Вас есть место: «{ $title }», { WHEN($at) }. Если не сможете, нажмите «Не смогу», чтобы место получил кто-то другой.
meetings-over = «{ $title }» уже позади.
meetings-cancelled-already = «{ $title }» – отменено.
meetings-unknown = Такого собрания нет. Предстоящие – в меню: «Собрания».

## Календарь

meetings-list-button = Собрания
meetings-list-title = Что впереди
meetings-past-button = Что было
meetings-past-title = Что было
meetings-past-item = { $name }
    { WHEN($at, form: "dated") }. { $outcome }
meetings-past-decided = Решено: { $text }
meetings-past-unknown = Что вышло, ещё не записано.
meetings-none-past = Пока ничего не было.
meetings-item = { $name }
    { WHEN($at, form: "At") }. { $place }
meetings-item-mine = { $name }
    { WHEN($at, form: "At") }. { $place }
    { $own }
meetings-own = { $said ->
        [waits] Вы ждёте свободного места. Когда оно будет, придёт сообщение.
        [no] Ваш ответ: не сможете.
        [maybe] Ваш ответ: ещё не знаете.
       *[yes] Ваш ответ: участвуете.
    }
meetings-none = Сейчас { KIND($parish, form: "key") ->
        [town] в Вашем городе
       *[parish] в Вашей волости
    } ничего не объявлено. Когда будет, об этом напишут в группе.

## Новое собрание

meetings-heading = Собрание или мероприятие
meetings-new-button = Новое собрание
meetings-ask-kind = Что это будет?
meetings-kind-label = Вид
meetings-ask-title = Как его назвать? Одной строкой, по-латышски.
meetings-title-label = Название
meetings-ask-when = Когда? Напишите день и время, например: «24.11. 18.00» или «во вторник 18.00».
meetings-when-label = Когда
meetings-past = Этот момент уже прошёл. Напишите более поздний день и время.
meetings-ask-place = Где? Напишите словами или пришлите место на карте. Если только удалённо, пропустите.
meetings-place-label = Где
meetings-ask-link = Если можно участвовать удалённо, пришлите ссылку, которая начинается с «https://».
meetings-link-label = Ссылка
meetings-link-unclear = Ссылка начинается с «https://», и в ней нет пробелов.
meetings-ask-agenda = Повестка дня: каждый пункт на своей строке.
meetings-agenda-label = Повестка дня
meetings-agenda-long = В повестке может быть не больше { $most } пунктов.
meetings-point-long = Один пункт может быть не длиннее { $most } знаков.
meetings-ask-audience = Для кого это особенно? Например: «родителям», «всем».
meetings-audience-label = Для кого
meetings-ask-seats = Сколько мест? Если хватит всем, пропустите.
meetings-seats-label = Сколько мест
meetings-ask-contact = Кому звонить или писать с вопросами?
meetings-contact-label = Для связи
meetings-doubts =
    Посмотрите ещё раз:
    { $doubts }
meetings-at-night = Это ночью: { WHEN($at) }.
meetings-far = До этого почти год: { WHEN($at, form: "dated") }. Если Вы имели в виду этот год, этот день уже прошёл.
meetings-on-holiday = Это праздничный день: { DAY($on, form: "plain") }.
meetings-notice-late = О заседании надо сообщить хотя бы за { $days } рабочих дня, а столько уже не осталось.
meetings-clash = В то же время – «{ $title }»: { WHEN($at) }.

## Образец, объявление, изменения

meetings-preview = Так { $number } будет выглядеть. Объявить?
meetings-only-preview = Это только образец.
meetings-announce-button = Объявить
meetings-change-button = Изменить
meetings-cancel-button = Отменить собрание
meetings-throw-away-button = Не нужно
meetings-announced = { $number } объявлено. { $how ->
        [ahead] Времени мало, поэтому группа увидит это вне очереди: { WHEN($seen) }
        [late] Группа может не увидеть это до начала
       *[turn] В группе увидят { WHEN($seen) }
    }; где группы нет, текст у того, кто его пересылает.
meetings-seen-too-late = В группе уже есть другие сообщения, поэтому это она увидит только { WHEN($seen) }, а начало { WHEN($at) }. Чего группа не успевает увидеть до начала, того там уже не публикуют. Нажмите «Изменить» и выберите другое время. Если объявить всё равно, сообщение получат те, кто хочет получать его лично.
meetings-anyway-button = Всё равно объявить
meetings-unseen = «{ $name }»: сообщение об этом в группе не появилось ({ $names }). Лично его получили те, кто подписан.
meetings-announced-already = «{ $title }» уже объявлено или отменено.
meetings-late-heading = Почему так поздно
meetings-ask-why-late = О заседании надо сообщить хотя бы за три рабочих дня (Pašvaldību likums, статья 53). Почему в этот раз позже? Это прочитают все.
meetings-thrown-away = «{ $name }» отменено. Его никто не видел.
meetings-cancel-heading = Отмена
meetings-ask-cancel-reason = Почему это не состоится? Это прочитают все, кто собирался прийти.
meetings-cancelled = «{ $name }» – отменено.
meetings-overtaken =
    Пока Вы писали, то же самое изменил кто-то ещё.

    { $changed }

    Сначала то, что есть сейчас, потом Ваше. Ваше ниже: если нажать «Отправить», останется оно.
meetings-changed = { $number } изменено.

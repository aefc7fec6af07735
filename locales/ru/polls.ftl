### Опросы: создание, ответ, результат. Всегда консультативные.

## Что видит группа и каждый сам

polls-title = Консультативный опрос: { $more ->
        [all] весь край
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } и ещё { $more } место
        [few] { PARISH($parish) } и ещё { $more } места
       *[other] { PARISH($parish) } и ещё { $more } мест
    }
polls-name = { $number } «{ $title }»
polls-scale-note = 1 – совсем нет, 5 – полностью да.
polls-how-one = Нажмите свой ответ. До закрытия его можно изменить.
polls-how-several = Можно выбрать несколько ответов, не больше { $most }. Нажмите каждый.
polls-how-scale = Нажмите число. До закрытия его можно изменить.
polls-how-ranking = Нажимайте по порядку: сначала то, что для Вас важнее. Достаточно и одного.
polls-until = Ответить можно до { WHEN($at, form: "until") }.
polls-taken-part = Участвовали: { $count }
polls-advisory = Результат имеет рекомендательный характер. Пока опрос открыт, ответы мог бы узнать тот, кто обслуживает программу. При закрытии связь с людьми удаляется, в резервных копиях – за { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
polls-privately-button = Открыть лично
polls-open-button = Открыть опрос
polls-open-number-button = Открыть { $number }
polls-picture = Изображение к опросу { $number }.

## Ответ

polls-counted = Засчитано: { $chosen }
polls-counted-why = Засчитано: { $chosen }. Почему? Об этом можно сказать лично.
polls-counted-other = Засчитано: { $chosen }. Прежний ответ «{ $before }» заменён.
polls-replaced = Прежний ответ заменён.
polls-taken-back = Ваш ответ отозван.
polls-voted-one = Ваш ответ засчитан ({ $number }). Его можно изменить до { WHEN($at, form: "until") }: просто нажмите другой.
polls-voted-several = Ваш ответ засчитан ({ $number }). Можно выбрать не больше { $most }. Изменить можно до { WHEN($at, form: "until") }.
polls-voted-scale = Ваш ответ засчитан ({ $number }). Его можно изменить до { WHEN($at, form: "until") }: просто нажмите другой.
polls-voted-ranking = Ваш порядок засчитан ({ $number }). Можно нажать ещё. Изменить можно до { WHEN($at, form: "until") }.
polls-not-voted = Вашего ответа в этом опросе больше нет ({ $number }). Ответить можно до { WHEN($at, form: "until") }.
polls-mine = Ваш ответ: { $chosen }
polls-mine-counted = Ваш ответ посчитан вместе с другими. Каким он был, уже не знает никто.
polls-mine-none = В этом опросе Вашего ответа нет.
polls-mine-button = Мой ответ
polls-take-back-button = Отозвать ответ
polls-drop-button = Убрать { $position }.
polls-not-chosen = { $position } не было выбрано. По-прежнему засчитано: { $chosen }
polls-only-one = { $position } — единственное, что Вы выбрали. Сначала добавьте другое или нажмите «Отозвать ответ».
polls-too-many = Можно выбрать не больше { $most }. Уже выбрано: { $chosen }. Сначала уберите что-нибудь в личном чате.
polls-over = Опрос { $number } закрыт. Спасибо всем, кто ответил!
polls-not-yours = Этот опрос для жителей другого места: { PARISH($parish) }{ $more ->
        [0] { "" }
        [one] { " " }и ещё { $more } место
        [few] { " " }и ещё { $more } места
       *[other] { " " }и ещё { $more } мест
    }. Если Вы живёте там, измените место жительства в меню.
polls-unknown = Такого опроса нет. Открытые опросы – в меню: «Опросы».

## Списки

polls-list-button = Опросы
polls-list-title = Открытых опросов: { $count }
polls-item = { $name }
    Ответить можно до { WHEN($at, form: "until") }.
polls-item-done = { $name }
    Вы уже ответили. Изменить можно до { WHEN($at, form: "until") }.
polls-none-open = Сейчас открытых опросов { KIND($parish, form: "key") ->
        [town] в Вашем городе
       *[parish] в Вашей волости
    } нет. Когда появятся, об этом напишут в группе.
polls-past-button = Что выяснили
polls-past-title = Закрытые опросы
polls-past-item = { $name }
    Закрыт { WHEN($on) }.
polls-none-past = Закрытых опросов пока нет.

## Новый опрос

polls-heading = Опрос
polls-new-button = Новый опрос
polls-ask-question = О чём Вы хотите спросить? Напишите вопрос одним предложением по-латышски.
polls-question-label = Вопрос
polls-ask-kind = Как будут отвечать?
polls-kind-label = Вид
polls-kind-one = Один ответ
polls-kind-several = Несколько ответов
polls-kind-scale = Оценка 1–5
polls-kind-ranking = По порядку
polls-ask-options = Напишите варианты ответов, от 2 до 10, все в одном сообщении: каждый на своей строке.
polls-options-label = Варианты
polls-options-count = Нужно от { $least } до { $most } вариантов. В этом сообщении: { $count }. Напишите все в одном сообщении, каждый на своей строке.
polls-option-too-long = «{ $option }» – слишком длинно. В строке может быть не больше { $most } знаков.
polls-options-twice = Два варианта одинаковы. Сделайте их разными.
polls-ask-most = Сколько ответов можно выбрать самое большее? Если все, пропустите.
polls-most-label = Самое большее
polls-most-any = сколько угодно
polls-ask-closing = До какого времени можно ответить? Выберите или напишите, например: «27.11. 20.00».
polls-closing-label = Закроется
polls-closing-past = Это слишком скоро. Выберите время хотя бы на час позже.
polls-closing-too-far = Опрос может длиться не больше трёх месяцев.
polls-in-three-days = Через 3 дня
polls-in-week = Через неделю
polls-in-two-weeks = Через 2 недели
polls-in-month = Через месяц
polls-moment = { WHEN($at) }
polls-ask-shows = Когда показывать, как отвечают другие?
polls-shows-label = Пока открыт
polls-shows-never = Только в конце
polls-shows-after = После ответа
polls-shows-always = Всё время
polls-ask-whether-why = Спросить после ответа, почему?
polls-why-label = Спросить «почему»
polls-ask-picture = Если нужно, пришлите изображение.
polls-picture-label = Изображение
polls-ask-other = Если нужно, напишите то же на втором языке: на первой строке вопрос, затем каждый вариант на своей строке.
polls-other-label = Второй язык
polls-translation-lines = На втором языке нужно столько же строк, сколько по-латышски: { $wanted }. В этом сообщении: { $count }. Напишите все в одном сообщении.

## Образец и публикация

polls-preview = Так будет выглядеть опрос { $number }. Ответить можно будет до { WHEN($at, form: "until") }. Опубликовать?
polls-will-open = Он откроется сам { WHEN($at) }.
polls-only-preview = Это только образец.
polls-look-button = Смотреть образец
polls-publish-button = Опубликовать
polls-later-button = Позже
polls-change-button = Изменить
polls-cancel-button = Не нужно
polls-published = Опрос { $number } открыт до { WHEN($at, form: "until") }. { $how ->
        [ahead] Времени мало, поэтому группа увидит его вне очереди: { WHEN($seen) }
        [late] Группа увидит его только { WHEN($seen) }
       *[turn] В группе его увидят { WHEN($seen) }
    }; где группы нет, текст у того, кто его пересылает.
polls-seen-too-late = У группы уже есть другие сообщения, поэтому опрос она увидит только { WHEN($seen) }, а закрытие – { WHEN($at) }. Нажмите «Изменить» и перенесите закрытие, чтобы люди успели ответить.
polls-anyway-button = Всё равно
polls-already-open = Этот опрос уже открыт или закрыт, поэтому его больше не меняют.
polls-closes-too-soon = От открытия до закрытия нужен хотя бы час, а закрытие – { WHEN($at) }. Нажмите «Изменить» и измените его.
polls-cancelled = Опрос { $number } отменён. Его никто не видел.
polls-later-heading = Опубликовать позже
polls-ask-later = Когда его открыть? Выберите или напишите, например: «завтра 9.00».
polls-moment-past = Этот момент уже прошёл. Выберите более поздний.
polls-planned = Опрос { $number } откроется сам { WHEN($at) }. До этого его можно изменить.
polls-opened-told = Опрос { $number } открыт.
polls-not-opened = Опрос { $number } не открылся, потому что уже пора его закрывать. Измените время и опубликуйте снова.
polls-left-planned = Опрос { $number } «{ $title }» не открылся в своё время: кто его подготовил, больше не при обязанностях. Посмотрите и опубликуйте, если он нужен.

### Записи календаря: обсуждения, проекты правил, бюджет участия, конкурсы.

## Что видит группа и каждый

entries-title = { $kind }: { $more ->
        [all] весь край
        [0] { PARISH($parish) }
        [one] { PARISH($parish) } и ещё { $more } место
        [few] { PARISH($parish) } и ещё { $more } места
       *[other] { PARISH($parish) } и ещё { $more } мест
    }
entries-name = { $number } «{ $title }»
entries-kind-consultation = Общественное обсуждение
entries-kind-draft-rules = Проект правил
entries-kind-budget-ideas = Идеи для бюджета
entries-kind-budget-vote = Голосование: бюджет
entries-kind-competition = Конкурс
entries-kind-other = Срок
entries-when = С { DAY($since, form: "short") } по { DAY($until, form: "short") } (включительно).
entries-left = { $days ->
        [0] Сегодня последний день.
        [1] Завтра последний день.
        [one] Остался { $days } день.
        [few] Осталось { $days } дня.
       *[other] Осталось { $days } дней.
    }
entries-begins = { $days ->
        [1] Начнётся завтра.
        [one] Начнётся через { $days } день.
        [few] Начнётся через { $days } дня.
       *[other] Начнётся через { $days } дней.
    }
entries-over = Этот срок прошёл.
entries-is-withdrawn = Отозвано. Причина: { $why }
entries-how-consultation = Мнение может высказать каждый, устно или письменно, как указано в объявлении. Самоуправление собирает мнения и говорит, почему какое-то не учтено. Ответ здесь или в опросе не является мнением в общественном обсуждении.
entries-how-draft-rules = Мнение можно подать только тремя способами: через э-адрес; письмом с электронной подписью на { $email }; на бумаге с подписью в центре обслуживания клиентов или в библиотеке. Что в нём указать, сказано в объявлении самоуправления. Каждому отдельно не отвечают. Здесь подать мнение нельзя; персональный код здесь не пишите.
entries-how-budget-ideas = Идею для бюджета участия можно подать с 16 лет, также от общества или фонда. Здесь её подать нельзя.
entries-how-budget-vote = Голосовать можно с 16 лет, если место жительства задекларировано в крае. Здесь проголосовать нельзя.
entries-link-button = Открыть страницу
entries-privately-button = Смотреть наедине
entries-open-button = Смотреть
entries-unknown = Такой записи нет. Что предстоит, есть в меню: «Собрания».

## Новая запись

entries-heading = Запись в календаре
entries-new-button = Запись в календаре
entries-ask-kind = Что это?
entries-kind-label = Вид
entries-ask-title = Как это назвать? Одной строкой, например: «О правилах вывоза отходов».
entries-title-label = Название
entries-ask-from = С какого дня? Например, «1.12.» или «завтра».
entries-from-label = С
entries-ask-until = По какой день? Этот день ещё подходит.
entries-until-label = По
entries-ask-link = Где об этом прочесть? Пришлите ссылку, которая начинается с «https://».
entries-link-label = Ссылка
entries-link-unclear = Ссылка начинается с «https://», и в ней нет пробелов.
entries-ask-how = Что ещё нужно знать? Несколько предложений: для кого это, куда обращаться.
entries-how-label = Что знать
entries-past = Этот день уже прошёл. Напишите более поздний.
entries-short-consultation = Общественное обсуждение длится не менее { $days } дней (Pašvaldību likums, ст. 54–55). Самый ранний подходящий день: { DAY($on, form: "dated") }.
entries-short-draft-rules = Мнения о проекте правил принимают не менее двух недель (Pašvaldību likums, ст. 46, ч. 3). Самый ранний подходящий день: { DAY($on, form: "dated") }.
entries-short-budget-ideas = Идеи для бюджета участия принимают не менее { $days } дней (Pašvaldību likums, ст. 59–62). Самый ранний подходящий день: { DAY($on, form: "dated") }.
entries-short-budget-vote = Голосование по бюджету участия длится не менее { $days } дней (Pašvaldību likums, ст. 59–62). Самый ранний подходящий день: { DAY($on, form: "dated") }.
entries-short-other = Конец раньше начала. Самый ранний подходящий день: { DAY($on, form: "dated") }.
entries-doubts =
    Посмотрите ещё раз:
    { $doubts }
entries-advised = Для конкурса рекомендуют не менее { $days } дней, чтобы общества успели подготовиться: до { DAY($on, form: "until") }.
entries-notice-late = Об общественном обсуждении нужно сообщить изданию «Latvijas Vēstnesis» не менее чем за { $days } рабочих дня до начала, а столько уже не осталось.
entries-begun = Первый день уже прошёл: { DAY($on, form: "dated") }. Если так и задумано, всё в порядке.
entries-begun-consultation = Первый день уже прошёл: { DAY($on, form: "dated") }. Публичное обсуждение начинается только после извещения, а официальное издание „Latvijas Vēstnesis” извещают хотя бы за { $days } рабочих дня (Pašvaldību likums, статьи 54–55). Если извещения не было, выберите более позднее начало.
entries-no-way = Не сказано, как участвовать. В публичном обсуждении каждый может высказаться устно или письменно (Pašvaldību likums, статьи 54–55). Добавьте ссылку или напишите, где и как.
entries-ends-on-day-off = Последний день выходной: { DAY($on, form: "plain") }.
entries-far = До начала почти год: { DAY($on, form: "dated") }. Если Вы имели в виду этот год, этот день уже прошёл.

## Образец, объявление, перемены

entries-preview = Так { $number } будет выглядеть. Объявить?
entries-only-preview = Это только образец.
entries-announce-button = Объявить
entries-change-button = Исправить
entries-withdraw-button = Отозвать
entries-throw-away-button = Не нужно
entries-announced = { $number } объявлено и видно в календаре. { $how ->
        [ahead] Времени мало, поэтому группа увидит это вне очереди: { WHEN($seen) }
        [late] Группа может не увидеть это до конца срока
       *[turn] Группа увидит это { WHEN($seen) }
    }; где группы нет, текст у того, кто его пересылает. Кто подписан на уведомления, получит его сразу, на полпути, за три дня и за день до конца.
entries-seen-too-late = В группе уже есть другие сообщения, поэтому это она увидит только { WHEN($seen) }, а последний день – { DAY($on, form: "plain") }. Чего группа не успевает увидеть вовремя, того там уже не публикуют. Нажмите «Исправить» и выберите другие дни. Если объявить всё равно, сообщение получат те, кто хочет получать его лично.
entries-anyway-button = Всё равно объявить
entries-announced-already = «{ $title }» уже объявлено или отозвано.
entries-over-already = «{ $title }» уже закончилось или отозвано.
entries-thrown-away = «{ $name }» отброшено. Никто этого не видел.
entries-withdraw-heading = Отзыв
entries-ask-why = Почему это отозвано? Это прочтут все.
entries-withdrawn = «{ $name }» отозвано.
entries-changed = { $number } изменено.

## Форум раз в год

entries-forums-missing = В этом году ({ $year }) форума ещё не было, и он не объявлен: { $names }. Форум нужен в каждом месте раз в год: «Новое собрание», «Форум».

### Люди: приветствие (оно же уведомление о конфиденциальности), вступление, место жительства и язык.

people-greeting = Добрый день! Это бот Совета жителей ({ $council }). Передаю предложения Вашему представителю и сообщаю ответ. Храню Вашу волость или город и то, что Вы мне пишете. Разговоры в группах не храню. Управляющий данными: { $controller }. Удалить можно в любой момент: «Мои данные». В экстренном случае звоните { $emergency }.
people-greeting-kept = Добрый день! Ваше сообщение хранится 24 часа. Нажмите «Продолжить», и я спрошу, что с ним делать. Это бот ({ $council }). Передаю предложения представителю и сообщаю ответ. Храню Вашу волость или город и то, что Вы пишете. Управляющий: { $controller }. Удалить: «Мои данные». Экстренно: { $emergency }.
people-go-button = Продолжить
people-more-button = Подробнее

people-notice-why = Зачем: чтобы Совет и самоуправление могли Вас услышать и ответить. Это задача в интересах общества (Общий регламент по защите данных, статья 6), поэтому согласие не требуется. Управляющий данными: { $controller }, { $address }, { $email }.
people-notice-who = Кто это видит: опубликованное предложение – все, но без Вашего имени. Имя показывается, только если Вы так решите. Неопубликованный текст читают представитель, в Вашем селе также заместитель, и координатор самоуправления. Село хранится, если Вы его назвали. У владельца мессенджера свои правила.
people-notice-how-long =
    Как долго: сообщения и незаконченные тексты – { $drafts_days ->
        [one] { $drafts_days } день
        [few] { $drafts_days } дня
       *[other] { $drafts_days } дней
    }. Связь между Вами и предложением – { $matters_months ->
        [one] { $matters_months } месяц
        [few] { $matters_months } месяца
       *[other] { $matters_months } месяцев
    } после его завершения. Если Вы не пишете { $idle_months ->
        [one] { $idle_months } месяц
        [few] { $idle_months } месяца
       *[other] { $idle_months } месяцев
    }, спрашиваю и затем удаляю. Посмотреть, получить, исправить, удалить: «Мои данные». Жалобы принимает Государственная инспекция данных.

people-parish-heading = Место жительства
people-ask-parish = Где Вы живёте? Напишите название своей волости, города или посёлка.
people-parish-unknown = Такой волости или города нет. Проверьте название или выберите из списка.
people-parish-unclear = Похожих несколько: { $names }. Напишите название полностью.
people-ask-age =
    { KIND($parish, form: "key") ->
        [town] Ваш город
       *[parish] Ваша волость
    }: { PARISH($parish) }.

    Вам уже исполнилось { $age ->
        [one] { $age } год
        [few] { $age } года
       *[other] { $age } лет
    }?
people-wrong-parish-button = Неверно
people-too-young =
    Спасибо! Писать здесь можно будет с { $age ->
        [one] { $age } года
       *[other] { $age } лет
    }. Опубликованные предложения можно читать уже сейчас. О Вас здесь ничего не хранится. Если нужна помощь или хочется поговорить, звоните { $children }.
people-joined = Спасибо, всё готово.

people-parish =
    { KIND($parish, form: "key") ->
        [town] Ваш город
       *[parish] Ваша волость
    }: { PARISH($parish) }. { $represented } Совету можно написать и так: { $email }.
people-represented = Предложения здесь получает представитель.
people-represented-by = Представитель: { $names }.
people-unrepresented =
    { KIND($parish, form: "key") ->
        [town] У этого города
       *[parish] У этой волости
    } здесь сейчас нет представителя. Предложения получает координатор самоуправления.
people-my-parish-button =
    { KIND($parish, form: "key") ->
        [town] Мой город
       *[parish] Моя волость
    }
people-change-button = Изменить
people-stay-button = Оставить
people-other-parish =
    Эта ссылка для другого места: { $other }. { KIND($parish, form: "key") ->
        [town] Ваш город
       *[parish] Ваша волость
    }: { PARISH($parish) }. Изменить?
people-moved =
    { KIND($parish, form: "key") ->
        [town] Теперь Ваш город
       *[parish] Теперь Ваша волость
    }: { PARISH($parish) }. Прежние предложения остаются там, где были.

people-language-button = Язык
people-ask-language = На каком языке продолжить?
people-language-changed = Теперь – по-русски.
people-language-lv-button = Latviešu
people-language-en-button = English
people-language-ru-button = Русский

### Кто меня представляет и кого о чём спросить.

directory-button = Мой представитель
directory-experts-button = Кто что знает
directory-own-button = Что показывать
directory-page =
    { PARISH($parish) }. Кто что делает:

    { $people }

    Совет: { $email }
    Самоуправление: { $office }

    { $places }{ $phones ->
        [none] { "" }
       *[other] { "" }

    Если что-то сломано: { $phones }
    }
directory-library = Библиотека: помогает с бумажными анкетами и подсказывает, куда что подать.
directory-institution =
    { $name }, { $place }. Тел. { $phone }, { $hours }.
    { $does }
directory-office = { $phone ->
        [none] { $controller }: { $address }.
       *[other] { $controller }: { $address }. Тел. { $phone }.
    }
directory-nobody = Представителя здесь пока нет. Вопрос получит тот, кто его замещает.
directory-line = { $role }: { $name }
directory-on-poster = { $name } ({ $role })
directory-topics = Знает о: { $topics }
directory-away = Сейчас в отъезде.
directory-phone = { $name }, { $phone }
directory-no-experts = Пока никто не указал, о чём знает. Вопрос можно задать своему представителю.
directory-ask-topic = О чём хотите спросить?
directory-experts =
    { $topic }. Нажмите номер, чтобы спросить:

    { $people }

## Что показывает о себе тот, кто служит

directory-heading = Что показывать обо мне
directory-ask-name = Какое имя показывать в списке? Если показывать не хотите, пропустите.
directory-ask-topic-own = О чём Вас можно спросить? Выберите область.
directory-ask-second = О чём ещё? Если больше ни о чём, пропустите.
directory-ask-line = Одно предложение о себе, например, когда и где с Вами можно встретиться.
directory-name-label = Имя
directory-topic-label = Область
directory-second-label = Вторая область
directory-line-label = Обо мне
directory-saved = Сохранено. В списке показано: { $name }. Изменить можно в любой момент.

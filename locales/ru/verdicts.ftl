### Помогает ли ответ, и сделано ли обещанное.

verdicts-ask-helps = Помогает ли Вам этот ответ?
verdicts-helps-yes-button = Да
verdicts-helps-no-button = Нет
verdicts-ask-done = Это действительно сделано?
verdicts-done-yes-button = Сделано
verdicts-done-no-button = Не сделано
verdicts-ask-promised = { $name }. Обещано до { DAY($on, form: "until") }: { $step }

    Это сделано?

verdicts-thanks-yes = Спасибо! Ваш ответ о { $number } записан.
verdicts-thanks-no = Спасибо! Ваш ответ о { $number } записан. Новую мысль об этом можно подать как новое предложение.
verdicts-thanks-done-yes = Спасибо! Записано как сделанное: { $number }.
verdicts-thanks-done-no = Спасибо! Записано как не сделанное: { $number }. Об этом узнают те, кто обещал, без Вашего имени.
verdicts-over = О { $number } тем временем есть новости. Сейчас: { $status }.

verdicts-appeal-heading = Почему ответ не помогает
verdicts-ask-why = Почему ответ не помогает? Напишите коротко. Это прочтут те, кто решает.
verdicts-appeal-sent = Спасибо! Предложение { $number } снова рассматривается. { $who ->
        [chair] Теперь его посмотрит председатель совета.
        [alternate] Председателя сейчас нет, поэтому его посмотрит заместитель представителя ({ PARISH($parish) }).
        [staff] Председателя сейчас нет, поэтому его посмотрит координатор самоуправления.
        [none] Пока нет никого, кто бы его рассмотрел. Оно подождёт.
       *[representative] Председателя сейчас нет, поэтому его посмотрит представитель ({ PARISH($parish) }).
    } { $kind ->
        [right] Ответ ждите до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    }
verdicts-appeal-line = { DAY($on, form: "short") } – Автор говорит, что ответ не помогает. Поэтому его смотрят ещё раз.
verdicts-appeal-reason-line = Автор пишет: { $text }
verdicts-appealed = { $name }: автору ответ не помогает. Пожалуйста, посмотрите ещё раз. Автор пишет:

    { $reason }
verdicts-not-done = { $name }: жители говорят, что не сделано.

    Не сделано: { $no ->
        [few] меньше 5
       *[other] { $no }
    }
    Сделано: { $yes ->
        [few] меньше 5
       *[other] { $yes }
    }

    Пожалуйста, ответьте: что сделано, что ещё будет и когда.

verdicts-photo-button = Добавить фото
verdicts-photo-heading = Фото
verdicts-ask-photo = Пришлите одно фото: как там сейчас? Его увидят только те, кто обещал, без Вашего имени.
verdicts-photo-sent = Спасибо! Фото о { $number } добавлено. Его увидят только те, кто обещал, без Вашего имени.
verdicts-photo-there = Ваше фото о { $number } уже добавлено. Одного достаточно.
verdicts-photo = { $name }: от жителей пришло фото. { $said ->
        [yes] Сказано: сделано.
       *[no] Сказано: не сделано.
    }

    Его видят только те, кто обещал. Пожалуйста, не пересылайте его.
verdicts-photo-gone = Фото удалено. Если его ещё видно или оно переслано, пожалуйста, удалите его и там.

### Сроки: напоминания, и что происходит, когда время прошло.

## Что видят все

deadlines-waits-for = Очередь за: { $who ->
        [municipality] самоуправлением
        [alternate] заместителем представителя ({ PARISH($parish) })
        [chair] председателем совета
        [staff] координатором самоуправления
       *[representative] представителем ({ PARISH($parish) })
    }
deadlines-stands-still = Срок ответа на это время остановлен.
deadlines-late = { $kind ->
        [promise] Обещано до { DAY($on, form: "until") }. Обещанное задерживается. Очередь за: самоуправлением.
        [right] Срок ответа был до { DAY($on, form: "until") }. Ответ самоуправления задерживается.
       *[goal] Цель: ответ до { DAY($on, form: "until") }. Ответ самоуправления задерживается.
    }

## Напоминания

deadlines-remind = Напоминание: { $name }. { $kind ->
        [promise] Обещано до { DAY($on, form: "until") }. Когда будут новости, сообщите их жителям.
        [right] Ответ нужен до { DAY($on, form: "until") }.
        [right_over] Ответ ожидался до { DAY($on, form: "until") }.
        [goal_over] Цель была: ответ до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    }
deadlines-remind-author = { $what ->
        [problem] По проблеме, о которой Вы сообщили,
       *[idea] По Вашему предложению
    } { $number } «{ $title }» мы ещё ждём ответа до { DAY($on, form: "until") }. Вопрос:

    { $question }

    Если ответа не будет, решат по тому, что уже известно.

## Время прошло

deadlines-late-staff = { $name }: { $kind ->
        [promise] обещанное задерживается
       *[other] время прошло
    }. { $kind ->
        [promise] Обещано было до { DAY($on, form: "until") }.
        [right] Срок ответа был до { DAY($on, form: "until") }.
       *[goal] Целью был ответ до { DAY($on, form: "until") }.
    } { $seen ->
        [yes] Теперь это видят и жители.
       *[no] Это ещё не опубликовано.
    } Пожалуйста, ответьте: подойдёт и новая дата с причиной.
deadlines-late-council = { $name }: { $kind ->
        [promise] обещанное задерживается
       *[other] самоуправление ещё не ответило
    }. { $kind ->
        [promise] Обещано было до { DAY($on, form: "until") }.
        [right] Срок ответа был до { DAY($on, form: "until") }.
       *[goal] Целью был ответ до { DAY($on, form: "until") }.
    } { $seen ->
        [yes] Жители это видят.
       *[no] Это ещё не опубликовано.
    } От Вас ничего не требуется.
deadlines-late-author = { $what ->
        [problem] По проблеме, о которой Вы сообщили,
       *[idea] По Вашему предложению
    } { $number } «{ $title }» { $kind ->
        [promise] обещанное задерживается
       *[other] вестей от самоуправления ещё нет
    }. { $kind ->
        [promise] Обещано было до { DAY($on, form: "until") }.
        [right] Срок ответа был до { DAY($on, form: "until") }.
       *[goal] Целью был ответ до { DAY($on, form: "until") }.
    } { $told } Когда будут новости, придёт сообщение.
deadlines-told = { $who ->
        [staff-representative] Координатору самоуправления об этом напомнили, представителю сообщили.
        [staff-chair] Координатору самоуправления об этом напомнили, председателю совета сообщили.
        [staff-both] Координатору самоуправления об этом напомнили, представителю и председателю совета сообщили.
        [staff-nobody] Координатору самоуправления об этом напомнили.
        [nobody-representative] Представителю об этом сообщили.
        [nobody-chair] Председателю совета об этом сообщили.
        [nobody-both] Представителю и председателю совета об этом сообщили.
       *[nobody-nobody] Всё сохранено и ждёт.
    }
deadlines-promise-author = { $what ->
        [problem] По проблеме, о которой Вы сообщили,
       *[idea] По Вашему предложению
    } { $number } обещанное задерживается. Обещано было до { DAY($on, form: "until") }: { $step }

    { $told } Когда будут новости, придёт сообщение.

    Это сделано?
deadlines-silent = { $name } ждёт решения совета. { $kind ->
        [promise] Обещано было до { DAY($on, form: "until") }.
        [right] Срок ответа был до { DAY($on, form: "until") }.
       *[goal] Целью был ответ до { DAY($on, form: "until") }.
    } Пожалуйста, свяжитесь с представителем или помогите решить. Жители этого сообщения не видят.
deadlines-silent-author = По Вашему предложению { $number } «{ $title }» вестей ещё нет. { $kind ->
        [promise] Обещано было до { DAY($on, form: "until") }.
        [right] Срок ответа был до { DAY($on, form: "until") }.
       *[goal] Целью был ответ до { DAY($on, form: "until") }.
    } { $told ->
        [both] Об этом сообщили заместителю представителя ({ PARISH($parish) }) и председателю совета.
        [alternate] Об этом сообщили заместителю представителя ({ PARISH($parish) }).
        [chair] Об этом сообщили председателю совета.
        [representative] Об этом сообщили представителю ({ PARISH($parish) }).
        [staff] Об этом сообщили координатору самоуправления.
        [others] Об этом сообщили тем, кто может помочь.
        [asked] Об этом напомнили ещё раз.
       *[nobody] Пока нет никого, кто бы его рассмотрел. Оно сохранено и ждёт.
    } Когда будут новости, придёт сообщение.
deadlines-unclarified = { $name }: автор на вопрос не ответил. Решите по тому, что уже известно. { $kind ->
        [right] Ответ нужен до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    }
deadlines-unclarified-author = { $what ->
        [problem] На вопрос о проблеме, о которой Вы сообщили,
       *[idea] На вопрос о Вашем предложении
    } { $number } «{ $title }» ответа нет. Ничего не потеряно: решат по тому, что уже известно. { $kind ->
        [right] Ответ ждите до { DAY($on, form: "until") }.
       *[goal] Цель: ответ до { DAY($on, form: "until") }.
    }

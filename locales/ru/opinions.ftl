### Общее мнение жителей по закрытому опросу.

opinions-write-button = Общее мнение
opinions-read-button = Читать мнение
opinions-heading = Общее мнение жителей
opinions-title = Общее мнение: { PARISH($parish) }, { DAY($on, form: "short") }
opinions-head =
    Общее мнение жителей: { PARISH($parish) }
    Вопрос: { $question }
    Опрос { $number } был открыт с { DAY($opened, form: "short") } до { DAY($closed, form: "short") }
opinions-dissent = Ответили иначе: { $count } из { $all }. Их мнение тоже важно.
opinions-advisory = Опрос был совещательным: это мнение жителей, а не решение.
opinions-ask-text = Черновик подходит? Нажмите «Взять черновик» или пришлите свой, исправленный текст. Числа оставьте, как есть. Он на латышском. Перед подписанием текст покажут ещё раз.
opinions-use-draft = Взять черновик
opinions-none = По этому опросу общего мнения нет.
opinions-one-parish = Общее мнение можно написать только по опросу, в котором спрашивали одно место.
opinions-already = Общее мнение по опросу { $number } уже подписано.
opinions-signed =
    Общее мнение по опросу { $number } { $sent ->
        [staff] подписано и передано работникам самоуправления.
       *[nobody] подписано. Работников самоуправления здесь пока нет, поэтому отправьте его и самоуправлению.
    } В этом году в Вашем месте оно по счёту { $count }. Все, кто ответил, смогут его прочитать. Совету отправьте его сами на { $email }: текст ниже.
opinions-for-council = Текст для отправки. Программа его не отправляет.
opinions-letter-head =
    Кому: { $council }
    { $email }
opinions-letter-tail =
    { $role ->
        [alternate] Заместитель представителя: { PARISH($parish) }
        [chair] Председатель совета
       *[representative] Представитель: { PARISH($parish) }
    }
    Дата: { DAY($on, form: "short") }
opinions-signed-line = Общее мнение жителей подписано { DAY($on) }.
opinions-told = Из опроса { $number }, в котором Вы ответили, получилось общее мнение: { PARISH($parish) }.

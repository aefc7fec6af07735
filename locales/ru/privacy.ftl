### Мои данные: посмотреть, получить, исправить, удалить.

privacy-menu-button = Мои данные
privacy-none = нет

privacy-mine =
    О Вас хранится:
    Место жительства: { PARISH($parish) }
    Язык: { $tongue }
    Показываемое имя: { $name }
    Роли: { $roles }
    Предложения: { $proposals }
    Поддержанные: { $supports }
    Отслеживаемые: { $follows }
    Незаконченные тексты: { $texts }
privacy-mine-stranger =
    Вступление не закончено. Недолго хранятся язык, место жительства и написанное Вами.
    Предложения: { $proposals }
    Поддержанные: { $supports }
    Отслеживаемые: { $follows }
    Незаконченные тексты: { $texts }
privacy-mine-entrusted = Доверено координатору: { $count }
privacy-mine-reasons = Причины и мнения, сказанные представителю: { $count }
privacy-mine-inquiries = Разговоры с представителем: { $count }
privacy-mine-joiners = Предложения, где Вы помогаете: { $count }
privacy-mine-polls = Опросы, в которых Вы ответили: { $count }
privacy-mine-whys = Причины в открытых опросах: { $count }
privacy-mine-meetings = Ответы о собраниях: { $count }
privacy-mine-questions = Вопросы и пожелания для собраний: { $count }

privacy-copy-button = Получить копию
privacy-copy-coming = Копия готовится. Скоро придут два файла.
privacy-copy = Ваши данные. Здесь файл хранится один день.
privacy-file-name-text = moi-dannye.txt
privacy-file-name-json = moi-dannye.json
privacy-file-head = Копия Ваших данных. Управляющий данными: { $controller }, { $email }.
privacy-file-proposal = { $number } ({ $status }): { $text }
privacy-file-supports = Поддержанные: { $numbers }
privacy-file-follows = Отслеживаемые: { $numbers }
privacy-file-reason = Сказано представителю о { $number }: { $text }
privacy-file-undone = Сказано, что не сделано, { $number }: { $text }
privacy-file-joiners = Вы участвуете: { $numbers }
privacy-file-text = Сохранённый текст: { $text }
privacy-file-entrusted = Текст, доверенный координатору, отправлен { DAY($on) }. Сам текст есть только у координатора, здесь он больше не хранится.
privacy-file-rest = Всё, что хранится, полностью – в файле { $name }.

privacy-quiet-button = Отключить новости
privacy-quiet = Сообщения о чужих предложениях больше не будут приходить. Ваша поддержка остаётся. Ответы о Ваших предложениях придут.
privacy-loud-button = Включить новости
privacy-loud = Сообщения о предложениях, которые Вы поддерживаете или за которыми следите, снова будут приходить.

privacy-correct-button = Исправить
privacy-correct = Что исправить?
privacy-home-button = Место жительства
privacy-name-button = Показываемое имя
privacy-name-heading = Показываемое имя
privacy-ask-name = Какое имя показывать? Например: Анна или Анна Озола. Чтобы не показывать никакого, нажмите «Пропустить».
privacy-name-shown = Показываемое имя: { $name }
privacy-name-hidden = Ваше имя не показывается.

privacy-delete-button = Удалить мои данные
privacy-delete-ask =
    Действительно удалить? Исчезнут место жительства, тексты, фото, голоса поддержки, неопубликованные предложения, ответы и причины в открытых опросах, ответы о собраниях, разговоры с представителем и сообщения о проблемах, за которыми больше никто не следит. Опубликованные предложения и числа закрытых опросов останутся без указания на Вас. Вернуть нельзя. Из резервных копий данные исчезнут в течение { $backups_days ->
        [one] { $backups_days } дня
       *[other] { $backups_days } дней
    }.
privacy-delete-roles = Закончатся и Ваши роли. Нерассмотренное перейдёт к следующему ответственному.
privacy-delete-entrusted = Текст, доверенный координатору, исчезнет и с экрана координатора.
privacy-delete-photos = Опубликованные фото исчезнут и из предложений. Если кто-то уже переслал фото дальше, например в группу соседей, удалить его там может только тот, кто переслал. Попросите об этом своего представителя.
privacy-erase-button = Да, удалить
privacy-kept = Хорошо, ничего не удалено.
privacy-deleted = Ваши данные удалены. Опубликованные предложения остаются без указания на Вас.
privacy-matter-gone = То, что здесь было, удалено.
privacy-media-gone = Приложение удалено. Если его ещё видно или слышно, пожалуйста, удалите это сообщение.
privacy-attachment-gone = { $number }: автор удалил свои данные, поэтому фото или голосового сообщения здесь больше нет. Если его ещё видно или слышно или оно переслано дальше, пожалуйста, удалите его и там. Чтобы открыть остальное, напишите номер.

privacy-idle = Мы давно не общались. Сохранить Ваши данные? Если Вы не ответите, они будут удалены { DAY($on) }.
privacy-stay-button = Сохранить
privacy-stays = Спасибо! Данные остаются.

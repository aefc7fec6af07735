### Что выходит из вопроса самоуправления: опросы, мнения мест, ответ совета, решение самоуправления.

consulted-poll-button = Опросить жителей
consulted-poll-heading = Опрос по вопросу
consulted-ask-poll = Как спросить об этом жителей? Коротко, не больше 300 знаков. На вопрос должно быть можно ответить «за» или «против».
consulted-poll-remark = Опрос получат: { $names }. Ответы: «За», «Против», «Думаю иначе». Каждый сможет сказать и почему. Результат будет виден в конце.
consulted-option-for = За
consulted-option-against = Против
consulted-option-other = Думаю иначе
consulted-polls-opened = Опрос открыт: { $numbers }. Он закончится { WHEN($at) }. Потом цифры будут в черновике мнения Вашего места.
consulted-poll-late = Для опроса уже нет времени: мнение нужно до { DAY($on, form: "until") }.
consulted-poll-none = Опрос по { $number } уже есть, или это не Ваше место.
consulted-closing-late = Опрос должен закончиться до того, как нужно мнение: до { DAY($on, form: "until") }. Напишите более ранний день.
consulted-polled = Опрос { $poll } по { $number } закрыт. { $result }

    Цифры уже в черновике Вашего мнения. { $words }

## Мнение места

consulted-write-button = Написать мнение
consulted-change-button = Изменить мнение
consulted-opinion-heading = Мнение места
consulted-opinion-title = { $number }: { PARISH($parish) }
consulted-which-place = О каком месте Вы напишете ({ $number })?
consulted-place-button = { PARISH($parish) }
consulted-place = { PARISH($parish) }
consulted-poll-few = В опросе { $number } ответили меньше 5. Его цифры не показаны.
consulted-poll-open = Опрос { $number } ещё открыт. Он закончится { WHEN($at) }.
consulted-voices = Жители написали Вам: { $count }. Эти слова читаете Вы и руководство совета. В мнении передайте их своими словами.
consulted-ask-stance = Есть ли у Вашего места мнение?
consulted-stance-label = Мнение
consulted-stance-has = Есть
consulted-stance-none = Мнения нет
consulted-ask-took-part = Сколько человек сказали, что думают (на собрании, по телефону, на бумаге)? Если не считали, пропустите.
consulted-took-part-label = Участвовали
consulted-uncounted = не подсчитано
consulted-ask-for = Сколько из них за?
consulted-for-label = За
consulted-ask-against = Сколько против?
consulted-against-label = Против
consulted-numbers-wrong = Вместе за и против не может быть больше { $count }, потому что столько участвовали. Напишите число ещё раз.
consulted-ask-reasons = Почему? Напишите обоснование, в том числе тех, кто думает иначе. Если мнения нет, скажите почему. Это прочтут все.
consulted-reasons-label = Обоснование
consulted-signed = Мнение по { $number } подписано: { PARISH($parish) }. Пока ответ совета не отправлен, его можно изменить.
consulted-answered = Совет на { $number } уже ответил, или вопрос закрыт.
consulted-all-said = По { $number } своё мнение сказали все места. Теперь можно писать ответ совета, до { DAY($on, form: "until") }. { $words }
consulted-none-line = { PARISH($parish) }
    Мнения нет. Почему: { $reasons }
consulted-few = Участвовали меньше 5.
consulted-numbers = Участвовали: { $count }. За: { $for_ }, против: { $against }.
consulted-divided = Мнения расходятся: есть и за, и против.
consulted-opinions-button = Мнения мест
consulted-opinions-title = Мнения мест по { $number }
consulted-opinions-later = Мнения мест по { $number } можно будет прочитать, когда совет ответит.

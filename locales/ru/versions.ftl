### Автор дополняет или исправляет предложение.

versions-button = Исправить, дополнить
versions-ask-how = Предложение { $number }. «Дополнить»: текст остаётся, и к нему добавляется новое. «Исправить текст»: Вы пишете всё заново. { $kind ->
        [problem] Сотрудники самоуправления прочтут новое.
        [published] Представитель прочтёт новое, прежде чем его увидят все.
       *[unread] Представитель прочтёт новый текст.
    }
versions-add-button = Дополнить
versions-correct-button = Исправить текст
versions-add-heading = Дополнение
versions-ask-added = Что добавить к предложению? Напишите только новое.
versions-correct-heading = Исправленный текст
versions-ask-corrected = Напишите весь текст заново. Тема, место и фото остаются прежними.
versions-same = Текст тот же, поэтому в предложении { $number } ничего не изменилось.
versions-too-many = Сколько раз в день можно изменить одно предложение: { $limit }. На сегодня это достигнуто. Продолжите завтра.
versions-taken = Сохранено в предложении { $number }. { $kind ->
        [problem] Сотрудники самоуправления прочтут новое.
        [published] Когда представитель это прочтёт, новое увидят все, и Вам придёт сообщение.
       *[unread] Представитель прочтёт новый текст.
    }

## Представителю

versions-added = Автор дополняет опубликованное предложение { $number }. Другие этого ещё не видят. Весь текст был бы такой:

    { $text }
versions-corrected = Автор исправляет опубликованное предложение { $number }. Другие этого ещё не видят. Новый текст:

    { $text }
versions-show-button = Показать всем
versions-shown = Все видят новый текст.
versions-history-button = Как было раньше
versions-title = { $number }: как было раньше
versions-step-first = { DAY($on, form: "short") } – подано:

    { $text }
versions-step-added = { DAY($on, form: "short") } – дополнено:

    { $text }
versions-step-corrected = { DAY($on, form: "short") } – исправлено:

    { $text }

## Всем

versions-since = { $kind ->
        [corrected] Исправлено { DAY($on, form: "on") }.
       *[added] Дополнено { DAY($on, form: "on") }.
    }
versions-waiting = Новый текст ждёт, пока его прочтёт представитель. Пока другие видят прежний.
versions-shown-told = В Вашем предложении { $number } все теперь видят новый текст.
versions-corrected-told = Автор исправил предложение { $number }, которое Вы поддерживаете или за которым следите. Если Вы больше не согласны, поддержку можно отозвать. Новый текст:

    { $text }

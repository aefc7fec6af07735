### Автор дополняет или исправляет предложение.

versions-button = Исправить, дополнить
versions-ask-how = { $number }. «Дополнить»: текст остаётся, и к нему добавляется новое. «Исправить текст»: Вы пишете всё заново. { $kind ->
        [problem] Сотрудники самоуправления прочтут новое.
        [published] Представитель прочтёт новое, прежде чем его увидят все.
       *[unread] Представитель прочтёт новый текст.
    }
versions-add-button = Дополнить
versions-correct-button = Исправить текст
versions-add-heading = Дополнение
versions-ask-added = Что добавить? Напишите только новое.
versions-correct-heading = Исправленный текст
versions-ask-corrected = Напишите весь текст заново. Тема, место и фото остаются прежними.
versions-same = Текст тот же, поэтому ничего не изменилось: { $number }.
versions-answer-to = На вопрос «{ $question }»: { $text }
versions-too-late = { $kind ->
        [day] Ваш ответ пришёл после названного дня.
       *[other] Вопроса о { $number } больше нет.
    } Ничего не потеряно: нажмите «Отправить», и он станет дополнением к { $number }.
versions-too-many = Сколько раз в день можно изменить один текст: { $limit }. На сегодня это достигнуто. Продолжите завтра.
versions-taken = Сохранено: { $number }. { $kind ->
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
versions-decline-button = Не показывать…
versions-ask-rule = Почему новый текст предложения { $number } нельзя показать? Автор получит причину, а прежний текст останется.
versions-declined-reply = Новый текст предложения { $number } не будет показан. Автор получит причину: { $rule }
versions-declined = Новый текст предложения { $number } не опубликован. { $rule } Прежний остаётся. Текст можно исправить ещё раз:

    { $text }
versions-gone = Этого текста больше нет: он не был опубликован, или автор ушёл.
versions-new-button = Новый текст
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

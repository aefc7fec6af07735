### Что совет подаёт самоуправлению: предложение, проект решения, мнение; сроки, этапы, итог.

matters-new-button = Подать
matters-from-button = Подать
matters-heading = От совета самоуправлению
matters-ask-kind = Что подаёт совет?
matters-kind-label = Вид
matters-kind-proposal = Предложение
matters-kind-draft = Проект решения
matters-kind-opinion = Мнение
matters-ask-text = О чём просит совет и почему? Это прочтут все.
matters-text-label = Содержание
matters-ask-files = Если нужно, приложите документы, до пяти; к проекту решения сам проект. Открыть их сможет каждый.
matters-files-label = Приложения
matters-which-decision =
    Какое решение подать самоуправлению?

    { $lines }
matters-nothing-decided = На этом собрании ничего не решено.
matters-already = Об этом совет уже подал { $number }.
matters-unknown = Такого совет не подавал. Всё видно в списке «Совет предлагает».
matters-ended = { $number } уже закрыт или отозван.
matters-put = { $number } подан. Самоуправление должно ответить до { DAY($on, form: "until") } (Обязательные правила № 25/2024, п. 43). { $sent ->
        [mailed] Письмо отправлено на { $office } и { $council }.
       *[by-hand] Электронная почта здесь не включена: отправьте это и сами с { $council } на { $office }.
    }
matters-put-title = Совет подаёт самоуправлению: { $number }
matters-put-staff = Совет подаёт самоуправлению ({ $number }): { $words }

    Разместите это на сайте до { DAY($publish, form: "until") } (Обязательные правила № 25/2024, п. 42). Ответ ожидается до { DAY($on, form: "until") } (п. 43).
matters-put-council = Совет подал самоуправлению { $number }: { $words }

    Ответ ожидается до { DAY($on, form: "until") }.
matters-open-button = Смотреть

## Что видят все

matters-list-button = Совет предлагает
matters-list-title = Совет предлагает: { $count }
matters-none = Совет ещё ничего не подавал самоуправлению.
matters-head = { $number }. { $kind }
matters-put-on = Подано { DAY($on) }.
matters-is-open = { $late ->
        [yes] Ответ самоуправления запаздывает. Срок был { DAY($on, form: "plain") }.
       *[no] Самоуправление ответит до { DAY($on, form: "until") }.
    }
matters-is-withdrawn = Совет это отозвал. Причина: { $why }

## Этапы проекта решения

matters-passed-legality = Законность и бюджет проверены { DAY($on) }. { $note }
matters-passed-committee = Комитет рассмотрел { DAY($on) }. { $note }
matters-passed-sitting = На заседании думы рассмотрено { DAY($on) }. { $note }
matters-waits-legality = Сейчас: проверяют, соответствует ли проект закону и есть ли на него деньги.
matters-waits-committee = Сейчас: ждёт заключения комитета.
matters-waits-sitting = Сейчас: ждёт заседания думы.
matters-stage-legality-button = Проверено
matters-stage-committee-button = Комитет рассмотрел
matters-stage-sitting-button = Дума рассмотрела
matters-stage-heading = Этап проекта решения
matters-ask-note = Что вышло? Одно предложение, которое прочтут все. Можно пропустить.
matters-stage-kept = { $number }: этап отмечен. Это видят все.
matters-stage-old = Этот этап { $number } уже отмечен, или его черёд ещё не пришёл.
matters-told-legality = { $number }: законность и бюджет проверены. { $note } Теперь ждёт заключения комитета. { $words }
matters-told-committee = { $number }: комитет это рассмотрел. { $note } Теперь ждёт заседания думы. { $words }
matters-told-sitting = { $number }: рассмотрено на заседании думы. { $note } Теперь ждёт ответа самоуправления. { $words }

## Ответ и сроки

matters-decide-button = Сообщить решение
matters-ask-outcome = Что решило самоуправление о том, что подал совет?
matters-decided = Сохранено: { $number }, { $status }. Это узнаёт совет, и это видят все.
matters-answer-too = Это появилось из предложения { $number }. Ответьте и там: тогда узнают автор и поддержавшие.
matters-decided-told = Самоуправление решило по { $number }: { $status }
    Почему: { $reason }
    Что будет дальше: { $step }
    До какого дня: { DAY($on, form: "until") }

    { $words }
matters-remind = { $late ->
        [yes] Ответ самоуправления по { $number } запаздывает. Срок был
       *[no] Совет ждёт ответа самоуправления по { $number }. Срок
    } { DAY($on, form: "plain") } (Обязательные правила № 25/2024, п. 43). { $words }
matters-late = Самоуправление по { $number } ещё не ответило. Срок был { DAY($on, form: "plain") } (Обязательные правила № 25/2024, п. 43). Работникам напоминаем каждую неделю. { $words }
matters-publish = { $late ->
        [yes] { $number } уже должен быть на сайте
       *[no] { $number } должен быть на сайте
    } ({ $site }) до { DAY($on, form: "until") }. Когда он там, нажмите «Опубликовано». { $words }
matters-published-button = Опубликовано
matters-published = Отмечено: это на сайте.
matters-waiting-title = Совет ждёт от самоуправления: { $count }
matters-waits-publishing = Надо опубликовать на сайте до { DAY($on, form: "until") }.
matters-withdraw-button = Отозвать
matters-withdraw-heading = Отзыв
matters-ask-withdraw = Почему совет это отзывает? Это прочтут все.
matters-withdrawn = { $number } отозван. Это узнают самоуправление и совет.
matters-withdrawn-told = Совет отозвал { $number }. Причина: { $why }

    { $words }

### Вечер за пять минут: всё, что ждёт, показывается по одному.

evening-begin-button = Начать ({ $count })
evening-next-button = Следующее ({ $count })
evening-left = Ещё ждут: { $count }.
evening-done = { $count ->
        [0] Всё сделано, Вас никто не ждёт. Спасибо!
       *[other] На сегодня всё сделано. Спасибо! Недавно опубликованные или отложенные: { $count }. Они в списке «Ждут меня».
    }
evening-last = { $count ->
        [0] Это было последнее: всё сделано.
       *[other] Это было последнее, что ждало сейчас. Отложено кнопкой «Позже»: { $count }.
    }
evening-unread = { $number }, тема: { $topic }
evening-other-button = Другое решение…
evening-decided-since = О { $name } уже есть решение: { $status }.
evening-change-button = Изменить решение

evening-on-agenda-button = В повестку
evening-waits-municipality-button = В самоуправление
evening-needs-clarification-button = Попросить уточнить
evening-not-competence-button = Куда обратиться
evening-we-do-it-button = Делаем сами
evening-merged-button = Объединить
evening-repaired-button = Исправлено
evening-planned-button = Запланировано
evening-forwarded-button = Передать
evening-accepted-button = Учтено
evening-partly-button = Учтено частично
evening-not-accepted-button = Не учтено
evening-done-button = Выполнено
evening-given-up-button = Не получилось

evening-ask-blank = Что вписать в пустое место? Напишите несколько слов по-латышски.
evening-blank-label = В пустом месте
evening-with-blank = «{ $text }»
evening-day-two-weeks = 2 недели
evening-day-month = 1 месяц
evening-day-other = Другое

evening-later-button = Позже
evening-put-off = Отложено: { $number }. Покажу { WHEN($at) }.
evening-put-off-until = Отложено: покажу { WHEN($at) }.
evening-not-waiting = { $number } Вас больше не ждёт. Статус: { $status }.
evening-handed-on-before = Если до { WHEN($at, form: "until") } не будет решено, публиковать ли, его получит и координатор самоуправления.
evening-due-before = Срок не меняется: { DAY($on, form: "dated") }. Это скоро.
evening-due-before-over = Срок уже прошёл: { DAY($on, form: "dated") }.
evening-again = Отложенные: { $count }

### Что читают сотрудники: рабочий день и неделя.

summaries-title-day = Сегодня, { DAY($on, form: "dated") }
summaries-title-week = Начало недели: { DAY($on, form: "dated") }

summaries-municipality = Ждут ответа самоуправления: { $count }. Просрочено: { $late }, срок скоро истечёт: { $soon }.
summaries-unpublished = Ждут публикации: { $count }
summaries-council = Ждут ответа совета: { $count }
summaries-author = Ждут уточнения автора: { $count }
summaries-since = С { WHEN($at, form: "since") }
summaries-new-ideas = Новые предложения: { $count }
summaries-new-problems = Новые проблемы: { $count }
summaries-answered = Ответов самоуправления: { $count }
summaries-polls-open = Открытые опросы: { $count }
summaries-polls-closed = Завершённые опросы: { $count }
summaries-undeliverable = Недоставленные сообщения: { $count }

summaries-opinions = Общие мнения и опросы, которые ждут ответа самоуправления: { $count }
summaries-consultations = Вопросы совету, которые ждут его мнения: { $count }
summaries-undecided = Совет ответил или молчит; ждут решения самоуправления: { $count }
summaries-due-line = • { $number }, до { DAY($on, form: "until") }
summaries-meetings = Ближайшие семь дней
summaries-meeting-line = • { $number }, { $kind }, { PARISH($parish) }: { WHEN($at) }

summaries-urgent = Самые срочные
summaries-line = • { $number }, { $topic }: до { DAY($on, form: "until") }
summaries-late-line = • { $number }, { $topic }: опоздание { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
       *[many] { $days } рабочих дней
    }, срок { DAY($on, form: "short") }
summaries-settled-line = ✓ { $number }, { $topic }: { $status }

summaries-answer-button = Ответить { $serial }
summaries-open-button = Открыть { $number }
summaries-all-button = Показать всё: { $count }

summaries-picture-title = Неделя: { DAY($since, form: "short") } – { DAY($until, form: "short") }
summaries-picture-week = Что поступило и на что ответили
summaries-picture-waiting = Ждут сейчас
summaries-bar-new-ideas = Новые предложения
summaries-bar-new-problems = Новые проблемы
summaries-bar-answered = Ответов самоуправления
summaries-bar-municipality = Ответа самоуправления
summaries-bar-late = из них просрочено
summaries-bar-council = Ответа совета
summaries-bar-unpublished = Публикации
summaries-bar-author = Уточнения автора

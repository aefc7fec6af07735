### Сводки: неделя и месяц в одном сообщении.

digests-line = • { $text }
digests-more = • и ещё: { $count }
digests-meetings = Что будет
digests-meeting = { WHEN($at, form: "At") }: { $name }
digests-meeting-at = { WHEN($at, form: "At") }: { $name }, { $place }
digests-polls = Ещё можно ответить
digests-poll = { $name }: до { WHEN($at, form: "until") }
digests-announcements = Объявления
digests-decisions = Что решено
digests-results = Что выяснилось
digests-followed = Ответы на предложения, в которых Вы участвуете
digests-new = Новые предложения: { $count }

digests-group-title = На этой неделе: { PARISH($parish) }
digests-week-title = Неделя: { PARISH($parish) }
digests-stop-button = Отписаться

## Что сделано

digests-month-title = Что сделано в { DAY($on, form: "month") }: { PARISH($parish) }
digests-done = Выполнено
digests-commitments = Сделано после собраний
digests-concluded = Что вышло из опросов
digests-repaired = Исправленные проблемы: { $count }

## Тому, кто представляет волость

digests-representative-title = Ваша неделя
digests-waits = Вас ждёт:
digests-nothing-waits = Всё сделано, Вас никто не ждёт. Спасибо!
digests-wait-proposals = • предложения: { $count }
digests-wait-polls = • опросы: { $count }
digests-wait-inquiries = • вопросы: { $count }
digests-oldest = Дольше всего:
digests-inquiries-button = Вопросы
digests-said = Неделя: { PARISH($parish) }
digests-said-proposals = • подано предложений: { $count }
digests-said-problems = • сообщений о проблемах: { $count }
digests-said-supports = • поддержек: { $count }
digests-said-inquiries = • новых вопросов представителю: { $count }
digests-said-poll = • ответов в опросе { $number }: { $count }
digests-said-few = меньше { $few }
digests-council = Весь совет:
digests-council-late = • { PARISH($parish) }: предложения без ответа в срок: { $count }
digests-council-late-more = • остальные места: { $count }
digests-council-asked = • { $number }: мнение совета нужно до { DAY($on, form: "until") }. Места, которые своё ещё не подписали: { $count }
digests-council-sitting = • { WHEN($at, form: "plain") }: { $name }

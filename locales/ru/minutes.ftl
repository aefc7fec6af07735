### Протокол собрания: документ и место на сайте.

minutes-file-button = Протокол
minutes-file-name = { $number }-protokols.docx
minutes-coming = Протокол готовится. Он придёт через минуту.
minutes-file = Проект протокола: { $name }. Добавьте, о чём говорили; подписывают ведущий и протоколист. Файл доступен здесь один день.
minutes-later = { $name }: протокол будет, когда записано, что вышло.
minutes-missing-online = протокол на сайте самоуправления, до { DAY($on, form: "until") }
minutes-for-staff = { $name }: протокол должен быть на сайте до { DAY($on, form: "until") }. Подписанный пришлёт Совет. Когда он опубликован, нажмите кнопку.
minutes-published-button = Опубликовано
minutes-published = Записано: протокол на сайте.

## В документе

minutes-title = Протокол
minutes-subtitle = { $kind } { $number }: { $title }
minutes-when = Когда
minutes-moment = { DAY($on, form: "year") }, { TIME($at) }
minutes-where = Где
minutes-led = Ведение
minutes-written = Запись
minutes-came = Число присутствующих
minutes-present = Члены Совета
minutes-members = { $present } из { $seats }
minutes-here = Присутствуют
minutes-missing = Отсутствуют
minutes-agenda = Повестка дня
minutes-said = Ход заседания
minutes-decided = Решения
minutes-promised = Кто что сделает
minutes-asked = Вопросы жителей
minutes-answer = «{ $question }» Ответ: { $answer }
minutes-commitment = { $who }: { $text }, до { DAY($on, form: "short") }

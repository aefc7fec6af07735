### Результат опроса: словами, числами, диаграммой и таблицей.

results-few = Ответили меньше 5 человек. Так мало ответов не показывают, чтобы нельзя было узнать ничей ответ.
results-answered = Ответили: { $count }
results-in-short = { $answered }. { $best }
results-answered-of = Ответили: { $count }. Присоединились здесь: { $joined }.
results-answered-share = Ответили: { $count }, это { $share } % из присоединившихся здесь ({ $joined }).
results-inhabitants = Жителей здесь: { $number } ({ DAY($on, form: "year") }, { $source }); ответили { $share } % из них.
results-option = { $option }: { $votes }
results-option-share = { $option }: { $votes } ({ $share } %)
results-option-ranked = { $place }-е место, «{ $option }»: очков { $points } из { $most }, на первое место поставили { $votes }
results-best = Больше всего: { $options }
results-equal = Поровну: { $options }
results-ranked-first = На первом месте: { $options }
results-ranked-equal = На первом месте поровну: { $options }
results-ranking-how = Сравнивают каждые два варианта: очко получает тот, который больше людей поставили выше (при равенстве каждый по половине), а наверху тот, у кого больше очков (метод Коупленда).
results-several-how = Можно было выбрать несколько ответов, поэтому вместе их может быть больше, чем людей.
results-median = Середина (медиана): { $median }
results-mean = В среднем: { $mean }
results-advisory = Результат имеет рекомендательный характер.

## По местам

results-places-button = По местам
results-places-title = { $number } по местам
results-row = { PARISH($parish) }, ответили { $answers }: { $cells }
results-row-small = Меньшие места вместе ({ $places }), ответили { $answers }: { $cells }
results-place = { PARISH($parish) }
results-cell = { $position }. – { $votes }
results-hidden = скрыто
results-hidden-note = Где ответов мало, число скрыто, чтобы нельзя было узнать ничей ответ.
results-places-first-note = В строке указано, сколько людей поставили вариант на первое место.
results-places-none = По местам этот результат не показывают: ответов так мало, что можно было бы узнать чей-то ответ.

## Пока опрос открыт

results-running = Ответы до сих пор ({ WHEN($at, form: "plain") }):
results-running-none = Как отвечают другие, покажут, когда будет не меньше 5 ответов; числа меняются не чаще чем раз в { $minutes } мин.
results-running-note = Числа меняются редко и не меньше чем на 5 ответов сразу, чтобы нельзя было узнать ничей ответ.
results-answer-first = Как отвечают другие, Вы увидите после своего ответа.
results-at-end = В этом опросе результат показывают только после закрытия.
results-show-button = Ответы других

## Диаграмма и таблица

results-chart-button = Диаграмма
results-chart-coming = Диаграмма готовится. Через минуту она будет здесь.
results-chart = Диаграмма: { $name }. То же словами есть на странице опроса.
results-carry = Результат в виде изображения: { $name }. Когда пересылаете результат в группу, добавьте и его.
results-chart-small = меньшие места вместе
results-chart-ranked = очков: { $points } из { $most }
results-table-button = Таблица
results-table-coming = Таблица готовится. Через минуту придёт файл.
results-table = Таблица: { $name }. Здесь файл хранится один день.
results-file-name = opros-{ $number }.csv
results-column-number = Номер
results-column-question = Вопрос
results-column-place = Место
results-column-answers = Ответили
results-column-position = №
results-column-option = Вариант
results-column-votes = Число
results-column-share = Проценты
results-column-rank = Место по порядку
results-column-points = Очки
results-everywhere = В программе, все места
results-on-paper = На бумаге, все места

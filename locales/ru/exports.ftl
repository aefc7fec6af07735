### Открытые данные: заголовки таблицы.

exports-number = Номер
exports-kind = Вид
exports-kind-idea = Предложение
exports-kind-problem = Проблема
exports-parish = Волость или город
exports-topic = Тема
exports-text = Текст
exports-supports = Поддерживают
exports-submitted = Подано
exports-published = Опубликовано
exports-status = Статус
exports-merged = Объединено с
exports-answered = Дан ответ
exports-side = Кто ответил
exports-reason = Обоснование
exports-next-step = Следующий шаг
exports-by = До

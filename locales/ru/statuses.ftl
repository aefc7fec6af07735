### Ход предложения: статусы, кто это сказал и почему что-то невозможно.

statuses-received = Получено
statuses-in-review = Рассматривается
statuses-needs-clarification = Нужно уточнение
statuses-on-agenda = В повестке Совета
statuses-waits-municipality = Ожидает ответа самоуправления
statuses-forwarded = Передано
statuses-accepted = Учтено
statuses-partly = Учтено частично
statuses-not-accepted = Не учтено
statuses-planned = Запланировано
statuses-in-progress = Выполняется
statuses-done = Выполнено
statuses-repaired = Исправлено
statuses-we-do-it = Делаем сами
statuses-given-up = Не получилось
statuses-merged = Объединено
statuses-withdrawn = Отозвано
statuses-refused-by-rules = Отклонено
statuses-not-competence = Вне компетенции самоуправления

statuses-side-council = Совет жителей
statuses-side-municipality = Самоуправление
statuses-side-author = Автор
statuses-side-system = Программа

statuses-move-refused = Статус «{ $new }» сейчас выбрать нельзя. Нынешний статус: «{ $old }». Пожалуйста, выберите другой.
statuses-closed = Дело { $number } закрыто. Если о нём есть что-то новое, это можно отправить заново.
statuses-merged-elsewhere = Предложение { $number } объединено с другим. Поддержите то, с которым оно объединено.
statuses-not-published = Это предложение ещё не опубликовано. Попробуйте позже.
statuses-published-already = Это предложение уже опубликовано.
statuses-public-text-missing = Сначала напишите текст для публикации.
statuses-summary-missing = Текст не на латышском языке. Сначала подтвердите краткое изложение по-латышски.
statuses-summary-needless = Текст на латышском языке, поэтому изложение не нужно. Если что-то неясно, попросите автора уточнить.
statuses-own-proposal = Это Ваше предложение. Поддержать можно предложения других людей.
statuses-own-followed = Это Ваше предложение. Новости о нём Вы уже получаете.

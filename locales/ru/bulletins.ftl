### «Что решает дума»: несколько строк в неделю для каждого места, на одной карточке.

bulletins-new-button = Что решает дума
bulletins-answer-button = Опубликовать
bulletins-drop-button = Отозвать строку
bulletins-heading = Что решает дума
bulletins-ask-parish = Для какого места?
bulletins-ask-text = Одна строка до 250 знаков, по-латышски: что решено или отвечено, понятными словами. Без имён людей. Её прочитают все.
bulletins-parish-label = Место
bulletins-text-label = Строка
bulletins-not-latvian = В группе пишут по-латышски. Напишите это по-латышски.
bulletins-title = Что решает дума: { PARISH($parish) }
bulletins-nothing = Строки этой недели отозваны.
bulletins-added = Строка добавлена. Мест: { $count }. На этой неделе ещё можно добавить: { $left }.
bulletins-full = На этой неделе больше нельзя: { PARISH($parish) } уже читает строк: { $most }. Следующую добавьте в понедельник.
bulletins-dropped = Строка отозвана: { PARISH($parish) }.
bulletins-gone = Этой строки больше нет.
bulletins-answer-told =
    Ответ на Ваш вопрос { $number } полезен и другим, поэтому он опубликован без Вашего имени и без Вашего текста:

    { $text }

### Что жители говорят тем, кто решает: почему поддерживают, и другие мнения.

reasons-other-button = Другое мнение
reasons-support-button = Почему?
reasons-own-other-button = Моё мнение
reasons-own-support-button = Моя причина
reasons-other-heading = Другое мнение
reasons-ask-other = Что Вы видите иначе? Напишите одно предложение. Его прочтут только те, кто решает, и без Вашего имени.
reasons-support-heading = Почему поддерживаете
reasons-ask-support = Почему Вы это поддерживаете? Напишите одно предложение. Его прочтут только те, кто решает, и без Вашего имени.
reasons-kept-other = Спасибо! Мнение о предложении { $number } сохранено. Его прочтут те, кто решает. Об итоге придёт сообщение.

    { $text }
reasons-kept-support = Спасибо! Причина сохранена у предложения { $number }. Её прочтут те, кто решает.

    { $text }
reasons-masked = Телефоны, э-почта и названия домов не сохраняются: вместо них […].
reasons-own-other = Ваше мнение о предложении { $number }:

    { $text }
reasons-own-support = Почему Вы поддерживаете предложение { $number }:

    { $text }
reasons-change-button = Изменить
reasons-drop-button = Удалить
reasons-dropped = Удалено. О предложении { $number } Ваших слов здесь больше нет.
reasons-none = О предложении { $number } Ваших слов здесь нет.
reasons-join-first = Чтобы это сказать, сначала зарегистрируйтесь. Напишите «Начало».
reasons-own-proposal = Это Ваше предложение. Чтобы добавить что-то, откройте его и нажмите «Исправить, дополнить».
reasons-support-first = Сначала поддержите предложение { $number }. Потом можно сказать почему.

## Тем, кто решает

reasons-button = Причины жителей
reasons-title = { $number }: причины жителей
reasons-of-support = Почему поддерживают:
reasons-of-other = Другие мнения:
reasons-nobody = Пока никто ничего не сказал.
reasons-changed = Причины жителей изменились. Чтобы прочитать, откройте предложение ещё раз.

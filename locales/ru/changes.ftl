### Что изменилось в собрании: как было и как будет.

changes-title = Изменения: { $kind }
changes-title-cancelled = Не состоится: { $kind }
changes-cancelled = { $name }
    Должно было быть { WHEN($at) }.
    Причина: { $reason }
changes-answer-anew = Вы придёте? Если ответ изменится, нажмите другую кнопку.
changes-none = { $number } остаётся как было: ничего не изменено.
changes-again = С тех пор были ещё изменения. Сейчас:
changes-nothing = нет

## По одному

changes-starts-at = Когда: { WHEN($new) }. Было: { WHEN($old) }.
changes-place = Где: { $new }. Было: { $old }.
changes-link = Удалённо: { $new }. Было: { $old }.
changes-title-of-it = Название: { $new }. Было: { $old }.
changes-kind = Вид: { $new }. Было: { $old }.
changes-audience = Для кого: { $new }. Было: { $old }.
changes-seats = Количество мест: { $new }. Было: { $old }.
changes-contact = Вопросы: { $new }. Было: { $old }.
changes-parishes = Места: { $new }. Было: { $old }.
changes-agenda-come = Новое в повестке дня: { $points }.
changes-agenda-gone = В повестке дня больше нет: { $points }.
changes-agenda-order = В повестке дня другой порядок.

### После собрания: что вышло.

afterwards-nobody = Некому записать, что решено: { $name }. Пожалуйста, пригласите председателя, секретаря или сотрудника самоуправления.
afterwards-ask =
    { $name }. Ещё не хватает:

    { $missing }
afterwards-missing-record = что вышло из собрания
afterwards-missing-answers = ответы на вопросы: { $count }
afterwards-record-button = Что вышло
afterwards-heading = Что вышло
afterwards-checked-in = С кодом отметились: { $count }.
afterwards-ask-came = Сколько человек пришло? Напишите число. Если не считали, пропустите.
afterwards-came-label = Пришло
afterwards-how-decisions-sitting = О голосах спрошу потом.
afterwards-ask-decided =
    Что решили? Каждое решение пишите с новой строки.

    Если решение отвечает на предложение или опрос, укажите в строке его номер, например «AL-2026-0042» или «A-3».
afterwards-decided-label = Решения
afterwards-too-many = За один раз можно записать не больше { $most } решений. Сократите список.
afterwards-too-long = Одно решение может быть не длиннее { $most } знаков.
afterwards-no-matter = Номера { $number } нет. Проверьте его или уберите.
afterwards-ask-votes =
    Как голосовали? Для каждого решения с новой строки четыре числа: за, против, воздержались, конфликт интересов.

    Например: 10 2 1 0
afterwards-votes-label = Голоса
afterwards-votes-unclear = Нужно столько строк, сколько решений ({ $count }). В каждой: за, против, воздержались, конфликт интересов.
afterwards-votes-many = В Совете мест: { $most }, а голосов больше. Проверьте числа.
afterwards-votes-absent = На заседании членов Совета: { $present }, а голосов больше. Проверьте числа или участие.
afterwards-ask-promised =
    Кто что сделает и к какому дню? Каждое с новой строки: кто, двоеточие, что, дата.

    Например: Илзе: пересчитать стулья до 15.12.
afterwards-promised-label = Кто что сделает
afterwards-ask-led = Кто вёл заседание? Имя и фамилия, как будет в протоколе.
afterwards-led-label = Вёл заседание
afterwards-ask-minutes = Кто вёл протокол? Имя и фамилия.
afterwards-minutes-label = Протокол
afterwards-adopted = Решение { $place }: { $adopted ->
        [yes] принято
        [noquorum] не принято: кворума не было
       *[no] не принято, нужно не меньше { $needed } «за»
    }
afterwards-read-back =
    Понято так:
    { $read }
afterwards-recorded = { $name }: это уже записано.
afterwards-not-yet = «{ $title }» ещё не состоялось.
afterwards-overtaken =
    Пока Вы писали, итоги исправил кто-то ещё: { $name }. Сейчас записано:

    { $now }

    Ваш текст ниже: если нажать «Отправить», останется он.
afterwards-kept = Записано: { $name }. Это получат все, кто собирался прийти, и увидит группа.
afterwards-correct-button = Исправить итог
afterwards-corrected = Уточнено. Верно так:
afterwards-answer-button = Решить: { $number }

## Что читают все

afterwards-outcome = Что вышло: { $title }
afterwards-came = Пришло: { $count }
afterwards-decided = Решено:
afterwards-voted-on = За что голосовали:
afterwards-nothing-decided = Решений в этот раз не было.
afterwards-voted = { $text } { $adopted ->
        [yes] Принято.
        [noquorum] Кворума не было, решение не принято.
       *[no] Не принято.
    } За: { $infavour }, против: { $against }, воздержались: { $abstained }, конфликт интересов: { $conflicts }.
afterwards-promised = Кто что сделает:
afterwards-answers = Что спросили те, кто не смог прийти:
afterwards-answer =
    «{ $question }»
    Ответ: { $answer }
afterwards-unanswered = Вопросы, которые ещё ждут ответа: { $count }. Он придёт тем, кто спросил.

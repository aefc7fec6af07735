### Талоны: помощник пишет за другого. У кого нет телефона, тот уносит с собой листок с кодом.

slips-button = Написать за другого
slips-through-helper = житель, через помощника
slips-not-a-helper = За другого пишет помощник: библиотекарь или близкий человек, которого пригласил представитель. Чтобы стать помощником, попросите своего представителя.
slips-show =
    Написать за человека, у которого нет телефона. Что человек хочет?

    Имя, телефон и адрес не пишите: они нигде не хранятся. Если у человека уже есть талон, напишите «талон» и код с него, например: талон 3FWH-8PKD. Тогда у него будет один голос.

    В день один помощник может внести: { $limit }.
slips-idea-button = Предложение
slips-problem-button = Проблема
slips-question-button = Вопрос представителю
slips-vote-button = Ответ в опросе
slips-come-button = Придёт на собрание
slips-support-button = Поддержать
slips-verdict-button = Об ответе
slips-withdraw-button = Отозвать
slips-open-button = Талон № { $slip }
slips-more-button = Ещё для него
slips-next-button = Следующий человек
slips-print-button = Печать талона (PDF)
slips-renew-button = Талон потерян
slips-take-button = Да, это мой талон
slips-told-button = Передано
slips-untold-button = Передать: { $count }
slips-late-button = Не передано: { $count }
slips-file = Талон № { $slip }

## Ввод

slips-idea-heading = Предложение за другого
slips-problem-heading = Проблема за другого
slips-question-heading = Вопрос за другого
slips-vote-heading = Ответ в опросе за другого
slips-come-heading = Собрание за другого
slips-ask-parish = Где человек живёт?
slips-parish-label = Место жительства
slips-ask-idea = Какое предложение? Пишите словами самого человека. Имя, телефон и адрес не пишите.
slips-ask-problem = Что сломано или что надо починить? Пишите словами самого человека. Имя, телефон и адрес не пишите.
slips-ask-question = О чём человек спрашивает представителя? Имя, телефон и адрес не пишите.
slips-ask-poll = В каком опросе?
slips-poll-label = Опрос
slips-ask-vote = Какой ответ у человека?
slips-vote-label = Ответ
slips-how = { $asked }

    { $kind ->
        [several] Напишите номера ответов, не больше { $most }, например: «1, 3».
        [ranking] Напишите порядок номерами, например: «2, 1, 3».
        [scale] Одно число.
       *[one] Один ответ.
    }
slips-ask-meeting = На какое собрание?
slips-meeting-label = Собрание
slips-meeting = { $number } «{ $title }»: { WHEN($at) }
slips-meetings = { $lines }
slips-ask-comes = Придёт ли человек?
slips-comes-label = Придёт ли
slips-comes = Придёт
slips-does-not-come = Не придёт
slips-read-aloud = Прочитайте вслух и спросите: «Всё верно?» Отправляйте, только если человек скажет «да».
slips-read-vote =
    Прочитайте вслух и спросите: «Всё верно?»

    Ответ: { $chosen }

    Отправляйте, только если человек скажет «да».
slips-read-come =
    Прочитайте вслух и спросите: «Всё верно?»

    «{ $title }», { WHEN($at) }: { $comes ->
        [yes] придёт
        [maybe] ещё не знает
       *[no] не придёт
    }

    Отправляйте, только если человек скажет «да».
slips-no-polls = Здесь сейчас нет открытых опросов.
slips-no-meetings = Здесь сейчас нет объявленных собраний.
slips-poll-over = Этот опрос уже закрыт.
slips-too-many = В день помощник может внести за других: { $limit }. Продолжите завтра или попросите другого помощника.
slips-named = { $number } «{ $title }»
slips-inquiry = { $number } (вопрос представителю)
slips-entered-first =
    Внесено: { $name }

    Талон № { $slip }, код: { $code }

    Распечатайте талон или запишите код на листке и отдайте человеку. Позже этот код не покажут, только дадут новый.
slips-entered = Внесено: { $name }. Талон № { $slip }.
slips-one =
    Талон № { $slip }, { PARISH($parish) }.

    Внесено:
    { $entered }
slips-unknown = Такого талона больше нет: человек взял своё сам, или всё удалено.
slips-renewed = У талона № { $slip } теперь другой код: { $code }. Старый больше не действует.
slips-code-renewed = У этого талона уже другой код. Откройте талон и возьмите новый.

## Передать заявителю

slips-tell =
    Передайте заявителю (талон № { $slip }): { $name }

    { $text }
slips-told = Записано: передано (талон № { $slip }).
slips-told-before = Это уже передано, или человек взял дело сам.
slips-nothing-untold = Всё передано.

## Код талона в своей беседе

slips-how-to-type = Напишите «талон» и код с листка, например: талон 3FWH-8PKD.
slips-no-such-code = Талона с таким кодом нет. Проверьте буквы и цифры. Если талон старый, спросите в библиотеке: возможно, код сменили или уже использовали.
slips-take-ask =
    По этому талону внесено:
    { $entered }

    Если талон Ваш, всё это будет в Вашей беседе, и ответы придут сюда. Голос остаётся один.
slips-taken =
    Теперь это Ваше:
    { $entered }

    Ответы придут сюда. Талон больше не нужен.
slips-voted-twice = В опросах { $numbers } было два голоса: здесь и по талону. Считается один, тот, что отдан здесь. Пока опрос открыт, его можно изменить.
slips-untold =
    Вам ещё надо было передать:

    { $text }

## На бумаге

slips-sheet-title = Талон № { $slip }
slips-sheet-given = { PARISH($parish) }, { DAY($on, form: "year") }
slips-sheet-entered = Внесено
slips-sheet-question = { $number }, вопрос «{ $words }»
slips-sheet-owed = Ответ до { DAY($on, form: "until") }; если его не будет, вопрос увидит и следующий по очереди.
slips-sheet-look = После { DAY($on, form: "since") } загляните в библиотеку или спросите помощника.
slips-sheet-ready = Талон для печати: верхняя половина листа, отрежьте или сложите. Распечатайте и отдайте человеку. Сами код не считывайте.
slips-sheet-code = Код: { $code }
slips-sheet-how = Назовите его в библиотеке, когда придёте снова. Если будете писать с телефона или компьютера, напишите в беседе: талон { $code }. Так голос останется один.
slips-sheet-where = Где спросить
slips-sheet-private = Имя и телефон не записаны. Храните листок: внесённое находят по коду. Ответственный за данные: { $controller }.
slips-sheet-link = По этому коду всё внесённое будет в Вашей беседе.

## Дополнить, и что ждёт

slips-add-button = Дополнить
slips-add-heading = Дополнение за другого
slips-ask-matter = К какому делу человек добавляет?
slips-matter-label = Дело
slips-ask-more = Что человек отвечает или добавляет? Имя, телефон и адрес не пишите.
slips-nothing-to-add = По этому талону сейчас нечего дополнять: уточнений никто не просит.
slips-late-title = Надо передать людям без телефона: { $count }
slips-late-line = Талон № { $slip }: { $name }. Ждёт с { DAY($on) }.

## Поддержка, слово об ответе и отзыв за другого

slips-support-heading = Поддержка за другого
slips-ask-proposal = Какое предложение? Выберите или напишите номер.
slips-proposal-label = Предложение
slips-proposals = { $lines }
slips-ask-act = Чего хочет человек?
slips-act-label = Хочет
slips-act-support = Поддерживает
slips-act-unsupport = Не поддерживает
slips-act-follow = Только узнать
slips-act-unfollow = Больше не сообщать
slips-read-act =
    Прочитайте вслух и спросите: «Всё верно?»

    { $name }: { $said }

    Отправляйте, только если человек говорит «да».
slips-verdict-heading = Слово об ответе
slips-ask-judged = О каком ответе человек хочет что-то сказать?
slips-answer =
    Прочитайте человеку ответ. { $name }

    { $text }
slips-ask-said = Что говорит человек?
slips-said-label = Говорит
slips-said-helps-yes = Ответ помогает
slips-said-helps-no = Не помогает
slips-said-appeal = Просит ещё раз
slips-said-done-yes = Сделано
slips-said-done-no = Не сделано
slips-said-helped = Помогло
slips-said-more = Нет, спросит ещё
slips-ask-why = Почему ответ не помогает или что человек ещё спрашивает? Имя, телефон и адрес не пишите.
slips-why-label = Почему
slips-ask-undone = Что не сделано? Одним предложением. Это прочитают только те, кто обещал, без имени человека.
slips-undone-label = Не сделано
slips-nothing-asked = По этому талону сейчас нет ответа, о котором можно что-то сказать.
slips-withdraw-heading = Отозвать за другого
slips-ask-withdraw = Что человек отзывает?
slips-read-withdraw =
    Прочитайте вслух и спросите: «Точно отозвать?»

    { $name }

    Это больше не будут рассматривать. Если оно опубликовано, текст останется виден. Отправляйте, только если человек говорит «да».
slips-withdrawn = Отозвано: { $name }. Талон № { $slip }.
slips-nothing-to-withdraw = По этому талону сейчас нечего отзывать: всё уже завершено.
slips-came-before = До сих пор: { $comes ->
        [yes] придёт
        [maybe] ещё не знает
       *[no] не придёт
    }
slips-comes-perhaps = Ещё не знает
slips-waits = «{ $title }»: свободных мест больше нет, человек в очереди. Если место будет, Вам придёт сообщение.

### Участие: что открыто там, где человек служит, и где ответов мало.

turnout-button = Опросы моих мест
turnout-title = Открытые опросы в Ваших местах: { $count }
turnout-none = В Ваших местах открытых опросов нет.
turnout-more-button = Дальше
turnout-low = Мало ответов. Результат показывают, когда их не меньше { $least }.
turnout-place = – { PARISH($parish) }: { $kind ->
        [low] мало ответов
        [hidden] не меньше { $least }
       *[shown] { $count }
    }
turnout-warning = { $name }: прошла половина времени, но ответов мало отсюда: { $places }. Если их будет меньше { $least }, результат оттуда не покажут. Помогает напоминание в группе или у магазина; ответы можно ввести и с бумаги. Открыт до { WHEN($at, form: "until") }.

## Свои опросы

turnout-own-button = Мои опросы
turnout-own-title = Мои опросы
turnout-own-none = Вы ещё не делали опросов.
turnout-own-planned = { $name }
    Ещё не открыт.
turnout-own-open = { $name }
    Открыт до { WHEN($at, form: "until") }.
turnout-own-closed = { $name }
    Закрыт { WHEN($at) }.
turnout-own-answered = { $name }
    Закрыт { WHEN($at) }, и сказано, что дальше.

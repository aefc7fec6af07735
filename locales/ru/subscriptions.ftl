### Уведомления: что о своём месте получать лично.

subscriptions-button = Что получать
subscriptions-ask = Что о Вашем месте писать Вам лично? Сейчас: { $now }. О том, в чём Вы участвуете, пишу всегда. Предложения, которые Вы поддерживаете или отслеживаете, отключаются в «Мои данные».
subscriptions-set = Теперь: { $now }.
subscriptions-group = только то, что касается Вас; остальное – в группе
subscriptions-all = все объявления и опросы
subscriptions-weekly = раз в неделю короткую сводку
subscriptions-nothing = только то, в чём Вы участвуете
subscriptions-all-button = Всё и мне
subscriptions-weekly-button = Раз в неделю
subscriptions-nothing-button = Ничего

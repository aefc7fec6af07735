# Команды, которые Telegram показывает рядом с полем ввода.

commands-sakums = Начало и меню
commands-priekslikums = Новое предложение для волости или города
commands-problema = Сообщить о яме, лампе или другой поломке
commands-mani = Мои предложения и ответы
commands-pagasts = Где я живу и кто меня представляет
commands-mani-dati = Мои данные: посмотреть, исправить, удалить
commands-valoda = Язык
commands-palidziba = Помощь

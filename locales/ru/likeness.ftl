likeness-intro = { $count ->
    [one] Похожее предложение уже есть:
   *[other] Похожие предложения уже есть:
 }
    { $lines }

    Если это то же самое, поддержите его.
likeness-line = { $number } «{ $title }». Статус: { $status }.
likeness-ask = Если это что-то другое, отправьте своё.
likeness-support-button = Поддержать { $serial }
likeness-view-button = Читать { $serial }
likeness-own-button = Отправить своё
likeness-supported = Ваша поддержка учтена там. Ваш текст не отправлен, но сохранён. Этого достаточно?
likeness-followed = Ваше сообщение не отправлено, оно не нужно.
likeness-enough-button = Не отправлять
# Как сказать, что это то же самое; через запятую.
likeness-words-same = то же самое, это то же самое, то же
likeness-viewed = Ваш текст сохранён, но ещё не отправлен.
likeness-review = { $count ->
    [one] Похожее, уже опубликовано:
   *[other] Похожие, уже опубликованы:
 }
    { $lines }

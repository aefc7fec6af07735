likeness-intro = { $count ->
    [one] Похожее предложение уже есть:
   *[other] Похожие предложения уже есть:
 }
    { $lines }
likeness-line = { $number } «{ $title }». Статус: { $status }.
likeness-ask = Если это то же самое, поддержите или следите за ним. Если нет, отправьте своё.
likeness-support-button = Поддержать { $serial }
likeness-view-button = Читать { $serial }
likeness-own-button = Отправить своё
likeness-supported = Ваш текст не отправлен, но сохранён. Если он больше не нужен, нажмите «Отменить».
likeness-viewed = Ваш текст сохранён, но ещё не отправлен.
likeness-review = { $count ->
    [one] Похожее, уже опубликовано:
   *[other] Похожие, уже опубликованы:
 }
    { $lines }

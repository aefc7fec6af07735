likeness-intro = { $count ->
    [one] There is a similar proposal already:
   *[other] There are similar proposals already:
 }
    { $lines }

    If it is the same, support it.
likeness-line = { $number } “{ $title }”. Status: { $status }.
likeness-ask = If it is something else, send yours.
likeness-support-button = Support { $serial }
likeness-view-button = Read { $serial }
likeness-own-button = Send mine anyway
likeness-supported = Your support counts there. Your text is not sent, but it is saved. Is that enough?
likeness-followed = Your report has not been sent; it is not needed.
likeness-enough-button = Fine, do not send
# How one says that it is the same; with commas.
likeness-words-same = the same, same, it is the same
likeness-viewed = Your text is kept, but not sent yet.
likeness-review = { $count ->
    [one] A similar one, published already:
   *[other] Similar ones, published already:
 }
    { $lines }

likeness-intro = { $count ->
    [one] There is a similar proposal already:
   *[other] There are similar proposals already:
 }
    { $lines }
likeness-line = { $number } “{ $title }”. Status: { $status }.
likeness-ask = If it is the same, support or follow it. If not, send your own.
likeness-support-button = Support { $serial }
likeness-view-button = Read { $serial }
likeness-own-button = Send mine anyway
likeness-supported = Your text has not been sent, but it is kept. If you no longer need it, press “Cancel”.
likeness-viewed = Your text is kept, but not sent yet.
likeness-review = { $count ->
    [one] A similar one, published already:
   *[other] Similar ones, published already:
 }
    { $lines }

### Merging: support comes along, and it can be undone.

merging-came-along = Whoever supported or followed it now counts there and gets the news. If you do not want that, open it and take it back.
merging-came = { $other } “{ $title }” was merged into your proposal { $number }. New supporters: { $count }.
merging-went = The merging with your proposal { $number } was undone: { $other } “{ $title }” is looked at by itself again. Support that went with it: { $count }.
merging-undo-button = Undo the merging
merging-undo-ask =
    Undo the merger of { $number }? Everybody who supports or follows it will read:

    { $text }
merging-undo-sure-button = Yes, undo
merging-undone = The merging is undone. { $number } is looked at apart from { $other } again. Status: { $status }. Everybody will be told.
merging-undone-reason = The merging with { $other } was undone, because they are not about the same after all.
merging-nothing = { $number } is not merged now, so there is nothing to undo.
merging-too-late = { $number } was merged more than 30 days ago. It cannot be undone any more; it can be sent anew.
merging-other-closed = { $other } has been decided already, so { $number } cannot be taken apart from it. It can be sent anew.
merging-itself = { $number } is the one you are deciding. Write the number of the other.
merging-other-kind = { $kind ->
        [problem] { $number } is a problem, and a proposal is needed here.
       *[idea] { $number } is a proposal, and a problem is needed here.
    } Write another number.
merging-nowhere = Nobody looks at { $number } any more. Status: { $status }. Write another number.
merging-unread = { $number } is not published yet. Write another number.

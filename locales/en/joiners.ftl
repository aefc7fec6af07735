### We do it ourselves: who lends a hand.

joiners-join-button = I will take part
joiners-leave-button = I cannot
joiners-joined = Thank you for taking part! Proposal No. { $serial }. Taking part in all: { $count }. You will hear everything further.
joiners-left = All right, you are not taking part in proposal No. { $serial }. If you can after all, press “I will take part”.
joiners-over = There is no need to sign up any more: proposal { $number }. Status: { $status }.
joiners-count = Taking part: { $count }
joiners-names = Of them show their name: { $names }

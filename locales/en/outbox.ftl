### Messages of which it is not known whether they arrived.

outbox-in-doubt = It is not known whether the message “{ $begins }” arrived: { $chat }. Please have a look there and press a button.
outbox-bulk-in-doubt = It is not known whether the announcement “{ $begins }” reached everybody. Unsure recipients: { $count }. If it is sent again, some will get it twice.
outbox-arrived-button = It arrived
outbox-again-button = Send again
outbox-arrived = All right, it will not be sent again.
outbox-again = All right, it is being sent again.
outbox-settled-already = This message has been settled already.

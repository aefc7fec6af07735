### The municipality's side: how those who serve answer a poll's question. Seen with their role, beside the residents.

stances-button = Answer in my role
stances-back-button = Take position back
stances-heading = Position
stances-public = This answer is not secret. After the poll closes everybody will see, beside the result, your role ({ $role }), your choice and your reason. As a resident you can answer separately, and nobody sees that.

    { $asked }
stances-ask-option = What do you choose in your role?
stances-ask-order = What do you choose in your role? Write the numbers, such as "2, 1, 3".
stances-choice-label = Choice
stances-ask-reason = Why? Write it as you would tell a neighbour.
stances-reason-label = Reason
stances-unclear-several = Write different numbers from 1 to { $last }, at most { $most }, such as "1, 3".
stances-unclear-ranking = Write the order in different numbers from 1 to { $last }, such as "2, 1, 3".
stances-taken = Your position is noted ({ $number }). It will stand beside the result. You can change it until { WHEN($at, form: "until") }.
stances-taken-back = Your position in this poll is gone ({ $number }).

## Beside the result

stances-title = How representatives and the municipality answer:
stances-residents = The residents' first choice{ $where ->
        [both] { " " }(chat and paper together)
       *[chat] { "" }
    }: { $chosen }
stances-more = More positions: { $count }
stances-all-button = All positions
stances-none = There are no positions in poll { $number }.
stances-line = – { $role }: { $chosen }.{ $agreement ->
        [same] { " " }The same as the residents' first choice.
        [other] { " " }The residents' first choice is another.
       *[unknown] { "" }
    } Reason: { $reason }

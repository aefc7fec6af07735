### One person in several conversations: a code from the one, typed in the other.

linking-button = Connect chats
linking-others =
    { $count ->
        [one] { $count } more conversation is connected.
       *[other] { $count } more conversations are connected.
    }
linking-code =
    Do you also write from elsewhere, such as a browser or another phone? Connect the two, and you are one person with one vote.

    In the other conversation write:

    savienot { $code }

    The code is valid once, until { WHEN($at) }. Give it to nobody else.
linking-part-button = Disconnect: { $there }
linking-place-telegram = Telegram
linking-place-whatsapp = WhatsApp
linking-place-web = browser
linking-place-webchat = trial browser
linking-place-other = another conversation
linking-confirm =
    This conversation will be connected with the one where you asked for the code ({ $there }).

    From then on both are one person: one vote, one home, the same proposals and messages. If somebody else gave you the code, press "No".
linking-yes-button = Yes, connect
linking-done =
    The conversations are connected ({ $there }). Everything so far stays.

    Your home: { PARISH($parish) }.
linking-done-there =
    Another conversation is now connected with this one ({ $there }). In both you are one person.

    If you did not do this, press the button.
linking-voted-twice = You had a vote in both conversations: { $numbers }. One counts: the one given in the conversation you joined first. You can change it while the poll is open.
linking-no-such-code = This code connects nothing: it may be used already, or too old. Ask for a new one in the other conversation: "My data", then "Connect chats".
linking-already = This conversation is already connected with the one where you asked for the code. The code is to be typed in the other one.
linking-two = You both write from one telephone and are two people, each with a vote. If the second person does not write here any more, press "Who speaks?" and "Remove the second".
linking-ask-here = A code from another conversation does not connect this one, because you hold a role here: somebody else could have given you the code. Do it the other way round: ask for a code here ("My data", then "Connect chats") and type it in the other conversation.
linking-join-first = Please join first. If you already have another conversation, ask for a code there and type it here.
linking-parted = Conversation disconnected: { $there }. Nobody can write in your name from there any more.
linking-parted-there = This conversation is disconnected from the others. To begin anew write "start".
linking-parted-before = This conversation is no longer connected.
linking-older = This conversation can be disconnected only from itself: it was there before this one. If the telephone is lost, an administrator does it.
linking-role-told = { $role }: another conversation ({ $there }) is now connected with that of whoever holds this role. If nobody agreed to it, an administrator can disconnect it: "Roles", "Lost telephone".

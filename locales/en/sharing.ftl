### Two people on one telephone: each with a vote, and it is always seen who speaks.

sharing-confirm-button = Second on a phone
sharing-join-button = Add the second
sharing-who-button = Who speaks?
sharing-first-button = The first person
sharing-second-button = The second person
sharing-speaks = { $who ->
        [second] Speaking: the second person.
       *[first] Speaking: the first person.
    }
sharing-for = { $who ->
        [second] Message for the second person:
        [both] For both of you:
       *[first] Message for the first person:
    }
sharing-both-button = Both are here
sharing-both-ask =
    Are both people with you now? Confirm only then.

    After that there is a code for their telephone. Each has a vote, and every answer shows who speaks.
sharing-confirmed =
    The second person is confirmed. Slip No. { $slip }, code: { $code }

    Give the code to both. On the telephone they share they write: slip { $code }. For this the code works until { WHEN($at, form: "until") }.
sharing-joined = There are two people in this conversation now, each with a vote. Before you write, say who speaks. Change it by the words "who speaks".
sharing-ask = Who speaks now?
sharing-speaks-now = { $who ->
        [second] Now the second person speaks. All you write and press, in the group too, is theirs.
       *[first] Now the first person speaks. All you write and press, in the group too, is theirs.
    }
sharing-alone = One person writes in this conversation. Where a telephone belongs to two, a helper, for example in the library, confirms the second and gives a code on paper.
sharing-full = There are two people in this conversation already.
sharing-finish-first = First finish or cancel what was begun: it belongs to who began it.
sharing-sheet-until = The code does this until { WHEN($at, form: "until") }.
sharing-sheet-link = Read this code with the telephone that the two of you use. It adds the second person.
sharing-sheet-how = On the telephone that the two of you use, write in the conversation: slip { $code }. Then press "Add the second". Each has a vote.
sharing-join-ask =
    Add the second person to this conversation?

    Each has a vote, and every answer shows who speaks. What one writes the other sees on the telephone, too.
    Entered for the second person so far: { $entered }
sharing-part-button = Remove the second
sharing-part-yes-button = Yes, remove
sharing-part-ask =
    Remove the second person from this telephone?

    Everything the second person wrote, and their votes, stay. From now on a helper opens it by the number of the slip, and tells them the answers.

    If the second person has a telephone of their own, connect it first: let the second speak, and write "connect". Then everything stays in their own conversation.
sharing-parted = { $goes ->
        [elsewhere] One person writes from this telephone now. What the second wrote, and their votes, stay in their own conversation.
       *[slip] One person writes from this telephone now. What the second wrote, and their votes, stay: slip No. { $slip }. A helper, for example at the library, gives the code for it.
    }
sharing-parted-told = You do not write from the shared telephone any more. Everything you wrote, and your votes, stay. If you did not want this, ask a helper to add you again.
sharing-parted-before = One person writes from this telephone already.
sharing-has-role = The second person has a role, and no other telephone. First they have to step down ("roles") or connect a telephone of their own ("connect").

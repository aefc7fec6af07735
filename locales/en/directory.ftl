### Who represents me, and whom to ask about what.

directory-button = My representative
directory-experts-button = Who knows what
directory-own-button = What to show of me
directory-page =
    { PARISH($parish) }. Who does what:

    { $people }

    Council: { $email }
    Municipality: { $office }

    { $places }{ $phones ->
        [none] { "" }
       *[other] { "" }

    If something is broken: { $phones }
    }
directory-library = Library: helps with questions on paper and tells where to submit what.
directory-institution =
    { $name }, { $place }. Tel. { $phone }, { $hours }.
    { $does }
directory-office = { $phone ->
        [none] { $controller }: { $address }.
       *[other] { $controller }: { $address }. Tel. { $phone }.
    }
directory-nobody = There is no representative here yet. Whoever stands in gets the question.
directory-line = { $role }: { $name }
directory-on-poster = { $name } ({ $role })
directory-topics = Knows about: { $topics }
directory-away = Away just now.
directory-phone = { $name }, { $phone }
directory-no-experts = Nobody has said yet what they know about. You may ask your representative.
directory-ask-topic = What do you want to ask about?
directory-experts =
    { $topic }. Press a number to ask:

    { $people }

## What who serves shows of themselves

directory-heading = What to show of me
directory-ask-name = Which name should the list show? Skip it if you do not want to show one.
directory-ask-topic-own = What can people ask you about? Choose an area.
directory-ask-second = Anything else? If not, skip it.
directory-ask-line = One sentence about yourself, such as when and where you can be met.
directory-name-label = Name
directory-topic-label = Area
directory-second-label = Second area
directory-line-label = About me
directory-saved = Saved. The list shows: { $name }. It can be changed at any time.

### An official submission: how it is made, and a text prepared for it.

official-own = The program does not send a submission: you sign and submit it. It has to be answered within { $days } working days, in a difficult matter within a month. Do not write a personal code here.
official-text-button = Prepare the text
official-collective = A collective submission needs { $needed } signatures. Citizens of Latvia from the age of 16 may sign who are declared in this municipality or own property here. Signatures are collected at manabalss.lv or on paper, each with their own hand. The municipal council decides on it in a sitting. Support here is not a signature.
official-not-sent = Text to copy. The program does not send it.
official-translate = A submission has to be in Latvian. Translate the text before you submit it.
official-head =
    To: { $controller }
    { $address }; { $email }

    From (name, surname): ____________________
    Address for the answer: ____________________
    Telephone or e-mail: ____________________

    SUBMISSION
    About: “{ $title }” ({ PARISH($parish) })
official-tail =
    { $kind ->
            [problem] The municipality was told about it before:
           *[idea] The residents’ council was written to about it before:
        } No. { $number }, { DAY($submitted, form: "short") }.
    Please answer within the time set by law.

    Date: { DAY($on, form: "short") }
    Signature: ____________________

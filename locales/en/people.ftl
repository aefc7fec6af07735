### People: the greeting, which is also the privacy notice, joining, where they live and what they speak.

people-greeting = Good day! This is the bot of the residents' council ({ $council }). I pass proposals on to your representative and tell you the answer. I keep your parish or town and what you write to me. I keep no group talk. Controller: { $controller }. Delete it at any time: “My data”. In an emergency call { $emergency }.
people-greeting-kept = Good day! Your message is kept for 24 hours. Press “Continue” to say what to do with it. This is the council's bot ({ $council }). I pass proposals to your representative and tell you the answer. I keep your parish or town and what you write. Controller: { $controller }. To delete: “My data”. Emergency: { $emergency }.
people-invited = To join, press “Continue” or write “continue”.
people-not-now = All right. If you change your mind, press “Continue”.
people-first = You can do that right after joining.
people-kept = Your message is kept for 24 hours. Once you have joined, I will ask what to do with it.
people-help = With this bot you can send a proposal to the municipality and get an answer. First there are two short questions: about where you live and your age. In an emergency call { $emergency }.
people-supports =
    You support or follow:
    { $names }
    Now I can write to you when something changes.
people-go-button = Continue
people-more-button = More

people-notice-why = Why: so that the council and the municipality can hear you and answer. This is a task in the public interest (General Data Protection Regulation, Article 6), so no consent is needed. Controller: { $controller }, { $address }, { $email }.
people-notice-who = Who sees it: a published proposal – everybody, but without your name. Your name is shown only if you choose so. An unpublished text is read by the representative, in your village also the alternate, and the municipality's coordinator. A conversation with the representative is read only by the one you write to or it is handed to; months until it is deleted after its end: { $threads_months }. Your village is kept if you named it. The owner of the messaging app has rules of its own.
people-notice-how-long =
    How long: messages and unfinished texts – { $drafts_days ->
        [one] { $drafts_days } day
       *[other] { $drafts_days } days
    }. The tie between you and a proposal – { $matters_months ->
        [one] { $matters_months } month
       *[other] { $matters_months } months
    } after its end. If you do not write for { $idle_months ->
        [one] { $idle_months } month
       *[other] { $idle_months } months
    }, I ask and then delete. See, receive, correct, delete: “My data”. Complaints go to the Data State Inspectorate.

people-parish-heading = Where you live
people-ask-parish = Where do you live? Write the name of your parish, town or village.
people-parish-unknown = I did not find such a parish or town. Check the name or choose from the list.
people-parish-kept = I did not find such a parish or town. If you wrote about something else, your message is kept for 24 hours, and later I will ask what to do with it.
people-parish-unclear = Several are alike: { $names }. Write the whole name.
people-ask-age =
    Your { KIND($parish) }: { PARISH($parish) }.

    Are you at least { $age ->
        [one] { $age } year
       *[other] { $age } years
    } old?
people-wrong-parish-button = Not correct
people-too-young =
    Thank you! You can write here from the age of { $age ->
        [one] { $age }
       *[other] { $age }
    }. Published proposals can be read already now. Nothing about you is kept here. If you need help or somebody to talk to, call { $children }.
people-joined = Thank you, all is ready.

people-parish = Your { KIND($parish) }: { PARISH($parish) }. { $represented } You can also write to the council: { $email }.
people-represented = A representative receives the proposals here.
people-represented-by = Representative: { $names }.
people-unrepresented = This { KIND($parish) } has no representative here at present. Proposals go to the municipality's coordinator.
people-my-parish-button = My { KIND($parish) }
people-change-button = Change
people-stay-button = Stay
people-other-parish = This link is for another place: { $other }. Your { KIND($parish) }: { PARISH($parish) }. Change it?
people-moved = Your { KIND($parish) } is now: { PARISH($parish) }. Earlier proposals stay where they were.

people-language-button = Language
people-ask-language = Which language shall we use?
people-language-changed = From now on: English.
people-language-lv-button = Latviešu
people-language-en-button = English
people-language-ru-button = Русский

# Words that may stand beside an age: “I am 70 years old”; with commas.
people-words-age = i, am, m, im, already, now, only, years, year, old, of, age, yes, no
# Greetings that are no name of a place; with commas.
people-words-greeting = hello, hi, good day, good morning, good evening, hey
people-came-invited = You came with an invitation. First read this and answer two questions, then I will open it.

### Answers on paper: what a helper copies from the sheets. Always apart from the chat.

## How they are shown

paper-together = Answers in all: { $count }, on paper: { $paper }
paper-alone = On paper: { $paper }
paper-all-few = What the sheets say is not shown: no option has five of them, or the number could be worked out.
paper-chosen = On paper (small numbers are not shown):
paper-first-choices = On paper, in first place (small numbers are not shown):
paper-hidden = –
paper-too-few = What was answered on paper is shown once there are at least 5 sheets.

## Entering

paper-button = Paper answers
paper-heading = Paper answers
paper-enter-button = Enter from paper
paper-more-button = Enter more
paper-ask-parish = The residents of which place filled in these sheets?
paper-parish-label = Place
paper-sheets-label = Sheets
paper-how-one = { $asked }

    For one sheet the number of the answer is enough, such as "2". For more, write the number and how many sheets, each answer on a line of its own, such as "2 = 7".
paper-how-scale = { $asked }

    For one sheet the number is enough, such as "4". For more, write the number and how many sheets, each on a line of its own, such as "4 = 7".
paper-how-several = { $asked }

    For one sheet write the numbers of the answers, at most { $most }, such as "1, 3". Each sheet on a line of its own. Equal sheets can go together: "1, 3 = 4".
paper-how-ranking = { $asked }

    For each sheet write the order in numbers, such as "2, 1, 3". Each sheet on a line of its own. Equal sheets can go together: "2, 1, 3 = 4".
paper-ask-sheets = What do the sheets say? Please write no names.
paper-unclear-one = I do not understand the line "{ $line }". Write one number from 1 to { $last } and, for several sheets, how many: "2 = 7".
paper-unclear-scale = I do not understand the line "{ $line }". Write a number from 1 to { $last } and, for several sheets, how many: "4 = 7".
paper-unclear-several = I do not understand the line "{ $line }". Write different numbers from 1 to { $last }, at most { $most }, such as "1, 3 = 4".
paper-unclear-ranking = I do not understand the line "{ $line }". Write the order in different numbers from 1 to { $last }, such as "2, 1, 3".
paper-how-many = From 1 to { $most } sheets can be entered at once. There are { $count } now.
paper-too-many = A helper can enter { $limit } sheets a day. Entered today: { $done }. Please go on tomorrow or ask the representative.
paper-read-back = This will count in poll { $number }:
    { $read }
    Sheets in all: { $count }. Please compare with the paper.
paper-entered = Counted in poll { $number }. Sheets: { $count }. They can be corrected until { WHEN($at, form: "until") }.

## Correcting

paper-entries = { $name }
    Sheets entered: { $count }. Who answered what cannot be seen here.
paper-entry = { $place }. { WHEN($at, form: "short") }, { PARISH($parish) }: { $count }{ $whose ->
        [own] { " " }(entered by you)
       *[other] { "" }
    }
paper-correct-button = Correct { $place }.
paper-void-button = Take back { $place }.
paper-voided = The entry is taken back, and its sheets no longer count ({ $number }).
paper-corrected-before = This entry has been corrected or taken back already. The newest are under "Paper answers".

paper-ballot-button = Print sheets (PDF)
paper-ballot-number = Number of the poll: { $number }
paper-ballot-how-one = Tick one
paper-ballot-how-scale = Tick one number
paper-ballot-how-several = Tick at most { $most }
paper-ballot-how-ranking = Write 1 beside what matters most, then 2, 3 and so on
paper-ballot-note = Please write no name. Give the sheet to a helper, the representative or the library until { WHEN($at, form: "until") }. Answer once only: on paper or with a telephone.
paper-ballot-code = Without paper: read the code with a telephone or type this address.
paper-result-code = The same on a telephone: read the code or type this address.

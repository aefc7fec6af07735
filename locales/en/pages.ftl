### Public pages: what everybody may read, also from paper by a short address.

pages-about = About these pages
pages-places = All parishes and towns
pages-write = Write
pages-door-web = { $doing ->
        [support] Support here
        [vote] Answer here
        [come] I am coming or cannot: answer here
        [say] Say what you think, here
        [follow] Follow here
        [write] Write here
       *[look] Open in a conversation
    }
pages-door-telegram = { $doing ->
        [support] Support in Telegram
        [vote] Answer in Telegram
        [come] I am coming or cannot: answer in Telegram
        [say] Say what you think, in Telegram
        [follow] Follow in Telegram
        [write] Write in Telegram
       *[look] Open in Telegram
    }
pages-doors = Choose where to open the conversation. In the browser you need no app.

## One place

pages-help = Call or come
pages-call = Call { $phone }
pages-now = What is going on
pages-nothing = Nothing is open just now. If something is needed, write to us.
pages-polls = You can answer
pages-ahead = Coming up
pages-consultations = The municipality asks
pages-asked = { $number } “{ $text }”
pages-announcements = Announcements
pages-proposals = Proposals being decided
pages-supports = Support: { $count }
pages-earlier = Earlier proposals
pages-newest = Back to the newest
pages-decided = What was decided lately
pages-nothing-decided = Nothing was decided in the last two months.
pages-decided-proposals = Proposals
pages-decided-polls = Polls
pages-decided-meetings = Meetings

## What there is not

pages-missing = There is no such page
pages-no-such-page = Nothing is at this address.
pages-look-again = Compare the address with the paper or message where you saw it. Numbers look like this: AL-2026-0042, A-12, S-3.
pages-meant = Were you looking for this place?

## Privacy

pages-privacy = Privacy
pages-privacy-here = Who reads these pages
pages-privacy-looking = We keep nothing about those who only read these pages. The browser keeps a cookie of the conversation only once you begin to write; if you choose another language, it remembers that too.

## Accessibility: Cabinet Regulation No. 445 of 14 July 2020

pages-access = Accessibility
pages-access-promise = { $controller } undertakes to make these pages accessible in accordance with Cabinet Regulation No. 445 of 14 July 2020 on how institutions put information on the internet. This statement applies to { $site }.
pages-access-how = How accessible the pages are
pages-access-standing = The pages comply with Regulation No. 445 in part. What does not comply, or is not known:
pages-access-not-photos = Residents' photos have no description in words.
pages-access-not-documents = Attached documents may not be readable with a screen reader.
pages-access-not-map = A place on the map is on another site (openstreetmap.org). If the author named the place, it also stands there in words.
pages-access-not-people = People with impaired sight, hearing or movement have not tested these pages yet.
pages-access-checked = The pages were last assessed on { DAY($on, form: "year") } by automatic checks (axe): on a phone, enlarged to 200 %, dark, used without scripts and by keyboard.
pages-access-otherwise = Other ways
pages-access-alternatives = Everything that is here can also be learnt and handed in face to face, by telephone or on paper: ask at the library or the municipality.
pages-access-tell = Tell us if something does not work
pages-access-write = Write to { $email } or { $address }. Say which page it is and what did not work.
pages-access-complain = If the answer does not help
pages-access-ombudsman = If there is no answer, or it is not enough, you may turn to the Ombudsman: https://www.tiesibsargs.lv

### Announcements: one text for everyone, from writing it to the last who has read it.

## What the group sees, and everybody alone

announcements-title = { $urgent ->
        [yes] Urgent
       *[no] Announcement
    }: { $for }
announcements-for = { PARISH($parish) }{ $more ->
        [0] { "" }
        [one] { " " }and { $more } more place
       *[other] { " " }and { $more } more places
    }
announcements-for-all = the whole municipality
announcements-number = Announcement { $number }
announcements-number-corrected = Announcement { $number }, corrected { DAY($on) }
announcements-withdrawn-card = Announcement { $number } is withdrawn and no longer holds. Reason: { $reason }
announcements-link-button = Find out more
announcements-poll-button = Answer the poll
announcements-meeting-button = Say you come
announcements-question-button = Ask representative
announcements-settings-button = Notice settings
announcements-unknown = There is no such announcement. To find them, write “announcements”.

## The list

announcements-list-title = Announcements
announcements-none = There are no announcements yet.
announcements-item = { $number }: { $text }
announcements-open-number-button = Look at { $number }
announcements-open-button = Look

## A new announcement

announcements-heading = Announcement
announcements-new-button = New announcement
announcements-ask-text = Write the announcement: what, when, where and what to do. Keep it short: everybody gets exactly this text.
announcements-text-label = Text
announcements-ask-picture = If need be, attach one picture or document (PDF, Word, Excel and others, up to 10 megabytes). Everybody gets a document as it is.
announcements-picture-label = Attachment
announcements-ask-link = Does it need a button? Choose, or send a link, the number of a meeting (“S-12”) or of a poll (“A-3”).
announcements-button-label = Button
announcements-button-unclear = Send a link that begins with “https://”, the number of a meeting such as “S-12”, or of a poll such as “A-3”.
announcements-button-nowhere = { $number } is not open, or not announced yet. Look at the number again, or skip.
announcements-ask-urgent = Is it urgent: danger, no water, no power, no road? Then write the reason: it goes at once, also at night. If it is not urgent, skip.
announcements-urgent-label = Urgent
announcements-may-not-be-urgent = Urgent announcements are sent here by the representative, the chair or the municipality. Skip this question.
announcements-ask-other = An urgent announcement may say the same in a second language below. Write it if needed.
announcements-other-label = In a second language
announcements-too-long-with-picture = With an attachment, both texts together can have at most { $most } characters. Shorten or skip.
announcements-ask-when = When shall it go? Write the day and the time. If at once, skip.
announcements-when-label = When
announcements-at-once = At once
announcements-moment = { WHEN($at, form: "short") }
announcements-moment-past = That moment has passed. Write a later one, or skip.

## Preview

announcements-preview = Above you see how { $number } will look: in the group, forwarded, and for those who get notices one-to-one. Send it?
announcements-corrects = It takes the place of { $number } wherever that can be changed.
announcements-will-go = It goes { WHEN($at) }.
announcements-goes-at-night = It is urgent: it goes at once, also at night, and wakes people.
announcements-groups-later = In groups that had a post today, or three this week, it stands as soon as there is room, or in the weekly post: at the latest { WHEN($at, form: "short") }.
announcements-alone-at-once = One-to-one it goes at once.
announcements-in-the-morning = At night notices wait for the morning: it goes { WHEN($at) }.
announcements-only-preview = This is only a preview.
announcements-send-button = Send
announcements-change-button = Change
announcements-drop-button = Throw it away
announcements-dropped = { $number } is thrown away. Nobody has seen it.
announcements-sent-already = { $number } has been passed on or sent already. Press “Look” to see what happens with it.
announcements-gone = { $number } is withdrawn or thrown away, so it is not changed any more.
announcements-planned = { $number } goes { WHEN($at) }. Until then it can be changed or thrown away.

## A second pair of eyes

announcements-asked = { $number } is for the whole municipality, so somebody else reads it first. It goes as soon as it is approved.
announcements-waiting = { $number }: an announcement to all, to be read before it is sent. Waiting since { DAY($on, form: "short") }.
announcements-nobody-else = An announcement to the whole municipality is read by somebody else first, and there is nobody yet. The administrator can invite a chair, a secretary or staff.
announcements-please-approve = Please read { $number } before it goes to the whole municipality:

    { $text }
announcements-read-first = Please read it first: this is { $number } as it is now, with all that goes along. The button is below.
announcements-approve-button = Approve
announcements-return-button = Return with a note
announcements-not-your-own = Your own announcement is approved by somebody else.
announcements-waits-no-more = { $number } waits no more: it has been decided.
announcements-approved = Thank you! { $number } is approved.
announcements-approved-told = { $number } is approved.
announcements-note-heading = Note
announcements-ask-note = What should be different? Only the author of the announcement reads the note.
announcements-returned = The note is sent. { $number } does not wait for approval until it is changed.
announcements-returned-told = { $number } came back with a note: { $note }

## Sending

announcements-progress-title = Sending { $number }
announcements-counts = Sent: { $sent }. Waiting: { $waiting }. Failed: { $failed }.
announcements-left = About { $minutes } min left.
announcements-goes-on = It goes on { WHEN($at) }.
announcements-stop-button = Stop
announcements-log-button = Where it went
announcements-stopped = { $number } is stopped. What had not gone yet does not go.
announcements-not-sending = { $number } is not being sent any more.
announcements-was-stopped = Sending was stopped.
announcements-all-sent = Sending one-to-one is finished.
announcements-came = { $sent ->
        [0] { $failed ->
            [0] Nobody received it one-to-one.
           *[other] Received one-to-one: { $sent }. Failed: { $failed }.
        }
       *[other] Received one-to-one: { $sent }. Failed: { $failed }.
    }
announcements-done = { $number }: sending one-to-one is finished. { $sent ->
        [0] { $failed ->
            [0] Nobody received it. For the groups: “Where it went”.
           *[other] Received: { $sent }. Failed: { $failed }. For the groups: “Where it went”.
        }
       *[other] Received: { $sent }. Failed: { $failed }. For the groups: “Where it went”.
    }

## Corrected and withdrawn

announcements-places-stay = { $number } is sent already, so its places stay. Write a new announcement for other places.
announcements-corrected-at-once = { $number } is sent already, so its text, attachment and button can be corrected, silently and at once. If there is danger now, or something goes later, write a new announcement.
announcements-corrected = { $number } is corrected. In the groups and for those who got it one-to-one the text changes. Where it was forwarded by hand the old text stays: whoever forwards it gets the new one.
announcements-withdraw-button = Withdraw
announcements-withdraw-heading = Withdrawing
announcements-ask-withdraw-reason = Why does it no longer hold? Everybody who got the announcement will read it.
announcements-withdrawn = { $number } is withdrawn. In the groups and one-to-one the reason stands in its place. Where it was forwarded by hand the old text stays: whoever forwards it gets the new one.

## Where it went

announcements-log-title = Where { $number } went
announcements-log-line = { PARISH($parish) }: { $how }
announcements-log-group = in the group, { WHEN($at, form: "short") }
announcements-log-waits = in the group from { WHEN($at, form: "short") }
announcements-log-week = in the group's weekly post, { DAY($at, form: "short") }
announcements-log-failed = it failed in the group
announcements-log-taken-back = not sent to the group
announcements-log-in-doubt = in the group, but nobody knows whether it arrived
announcements-log-assumed = in the group, as somebody saw
announcements-log-forwarded = forwarded, { WHEN($at, form: "short") }
announcements-log-skipped = left out, { WHEN($at, form: "short") }
announcements-log-offered = waits to be forwarded since { WHEN($at, form: "short") }
announcements-share-button = To forward
announcements-share = Above is the same text for another group or page. The link at its end leads to the announcement.
announcements-qr = A code for a page or the notice board: whoever reads it with a telephone opens { $number } and can ask or answer.
announcements-log-nobody = no group yet, and nobody who forwards
announcements-sheet-where = For which place is the sheet? Whoever opens it from this sheet is not asked where they live.
announcements-sheet-all-button = The same for all
announcements-sheet-link = More: { $link }
announcements-sheet-code = Ask or answer with your telephone: read the code or type this address.
announcements-attachment-lost = The attachment is of no use: the file is broken or is not what its name says. Press “Change” and attach another; { $number } has not been sent yet.
announcements-sheet-document = The attachment “{ $name }” opens on a telephone that reads the code.

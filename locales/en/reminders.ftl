### Reminders of meetings: for the group and for who comes.

reminders-title = Reminder: { $kind }
reminders-several = Reminder: { DAY($on, form: "plain") }
reminders-on-card = Reminder: { WHEN($at) }.
reminders-if-it-changes = If it changes, press another button.
reminders-still-waiting = There is no free seat yet; you are on the waiting list. If a seat gets free, I shall write to you. If you no longer wait, press “I cannot”.
reminders-gone = What this was a reminder of has changed or will not take place. The latest is in the group's last messages.

## For the organiser

reminders-button = Reminders
reminders-heading = Reminders
reminders-ask = How long before should those who come be reminded? For example: “a week, a day and 2 hours”. If not at all, write “none”. If as usual, skip this.
reminders-unclear = Write, for example: “7 days, 1 day, 2 hours”. At most five reminders, the earliest 30 days before.
reminders-moment = { WHEN($at, form: "At") }
reminders-set = I shall remind those who come:
    { $moments }
reminders-set-none = I shall not remind those who come. The group is reminded as usual.

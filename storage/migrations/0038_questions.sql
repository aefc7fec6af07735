-- What was not answered, or left out of the agenda: only who asked reads why.
ALTER TABLE meeting_questions ADD COLUMN declined INTEGER NOT NULL DEFAULT 0;
UPDATE meeting_questions SET declined = 1 WHERE kind = 'item' AND answer <> ''

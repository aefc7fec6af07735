-- What is not done, in a sentence of who says so. It goes with them.
ALTER TABLE verdicts ADD COLUMN words TEXT NOT NULL DEFAULT '';

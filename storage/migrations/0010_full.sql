-- Since when its author is asked whether all of it may be shown.
ALTER TABLE proposals ADD COLUMN full_asked_at BIGINT;

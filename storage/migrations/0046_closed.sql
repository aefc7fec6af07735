-- Who supported what in a week is looked for among what was open in it.
DROP INDEX supports_at;
CREATE INDEX proposals_closed ON proposals (parish, closed_at)

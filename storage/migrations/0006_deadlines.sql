-- The clock that runs for a proposal: since when, until when, and what was done about it.
CREATE TABLE deadlines (
    proposal_id BIGINT PRIMARY KEY REFERENCES proposals (id),
    status      TEXT NOT NULL,
    since_on    TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    days_left   BIGINT,
    reminded_at BIGINT,
    over_at     BIGINT
);
-- What was there before is looked at once, and then when its time comes.
INSERT INTO timers (kind, about, fires_at)
SELECT 'proposals.due', 'proposals:' || CAST(id AS TEXT), 0 FROM proposals WHERE closed_at IS NULL;

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

-- People say that what was called done is not: whoever said so may answer once more.
ALTER TABLE proposals ADD COLUMN disputed_at BIGINT;

-- What the author says of an answer ("helps"), and who took part of what was promised ("done").
CREATE TABLE verdicts (
    answer_id BIGINT NOT NULL REFERENCES answers (id),
    question  TEXT NOT NULL,
    who       TEXT NOT NULL,
    person_id BIGINT,
    address   TEXT,
    said      TEXT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (answer_id, question, who)
);
CREATE INDEX verdicts_who ON verdicts (who);
CREATE INDEX verdicts_person ON verdicts (person_id);

-- One entry of votes on paper may be several rows: its number is the id of its first. What a closed poll keeps of them
-- stands in rows without a number, and the entries then tell only who entered how many.
ALTER TABLE paper_votes ADD COLUMN entry BIGINT NOT NULL DEFAULT 0;

-- The three short questions that are asked every quarter. Its polls are polls like others.
CREATE TABLE pulses (
    id        {id},
    parish    TEXT NOT NULL,
    quarter   TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    UNIQUE (parish, quarter)
);
ALTER TABLE polls ADD COLUMN pulse_id BIGINT REFERENCES pulses (id);
CREATE INDEX polls_pulse ON polls (pulse_id) WHERE pulse_id IS NOT NULL;

-- Where its representative does not want it.
CREATE TABLE pulses_off (
    parish TEXT PRIMARY KEY,
    by_id  BIGINT REFERENCES people (id),
    at     BIGINT NOT NULL
)

-- Of a sitting: how many members of the council were there. A quorum is more than half of all of them.
ALTER TABLE meetings ADD COLUMN present INTEGER;

-- Who of the members asks for a sitting; gone when one is announced.
CREATE TABLE sitting_requests (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    reason    TEXT NOT NULL,
    at        BIGINT NOT NULL
);

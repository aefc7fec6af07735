-- What somebody who serves has put off to another evening.
CREATE TABLE put_off (
    person_id   BIGINT NOT NULL REFERENCES people (id),
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    until_at    BIGINT NOT NULL,
    PRIMARY KEY (person_id, proposal_id)
);

-- Who lends a hand where residents do it themselves.
CREATE TABLE joiners (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    who         TEXT NOT NULL,
    person_id   BIGINT,
    address     TEXT,
    at          BIGINT NOT NULL,
    quiet_at    BIGINT,
    PRIMARY KEY (proposal_id, who)
);
CREATE INDEX joiners_person ON joiners (person_id);
CREATE INDEX joiners_who ON joiners (who, at);

-- Support that came along when a proposal was merged, and from which: nobody has pressed for it there.
ALTER TABLE supports ADD COLUMN came_from BIGINT;
ALTER TABLE follows ADD COLUMN came_from BIGINT;

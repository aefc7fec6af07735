ALTER TABLE proposals ADD COLUMN kind TEXT NOT NULL DEFAULT 'idea';

-- Who of those who may answer has said that they will.
CREATE TABLE claims (
    proposal_id BIGINT PRIMARY KEY REFERENCES proposals (id),
    person_id   BIGINT NOT NULL,
    at          BIGINT NOT NULL
);
CREATE INDEX claims_person ON claims (person_id);

-- Whose turn it is first while the holder of the role is away.
ALTER TABLE roles ADD COLUMN substitute_id BIGINT;

-- How an author has changed a proposal: each row is its whole text from then on. The public one is '' until there is a
-- Latvian summary, and shown_at is since when others read it.
CREATE TABLE versions (
    id          {id},
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    at          BIGINT NOT NULL,
    kind        TEXT NOT NULL,
    text        TEXT NOT NULL,
    public_text TEXT NOT NULL,
    shown_at    BIGINT
);
CREATE INDEX versions_proposal ON versions (proposal_id, id);

-- What residents said to who decides: why they support a proposal, or another view of it.
CREATE TABLE reasons (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    kind        TEXT NOT NULL,
    text        TEXT NOT NULL,
    at          BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, person_id)
);
CREATE INDEX reasons_person ON reasons (person_id);

-- How far the support of a proposal has come, each once.
CREATE TABLE thresholds (
    proposal_id BIGINT NOT NULL REFERENCES proposals (id),
    kind        TEXT NOT NULL,
    at          BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, kind)
);

-- A code that somebody asked for in one conversation and types in another, so that both are one person; only its hash.
CREATE TABLE link_codes (
    hash       TEXT PRIMARY KEY,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    address    TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX link_codes_person ON link_codes (person_id);
CREATE INDEX link_codes_address ON link_codes (address)

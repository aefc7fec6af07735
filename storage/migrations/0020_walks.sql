-- Which part of what waits somebody goes through, one after the other.
CREATE TABLE walks (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    chosen    TEXT NOT NULL
);

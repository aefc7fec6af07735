CREATE TABLE asked (
    address  TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    about    TEXT NOT NULL DEFAULT '',
    at       BIGINT NOT NULL
);

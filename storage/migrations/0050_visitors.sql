-- Who writes from a browser: what proves that a page or a written code is theirs, each only as a hash.
CREATE TABLE visitor_keys (
    hash    TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    kind    TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL
);
CREATE INDEX visitor_keys_address ON visitor_keys (address);
CREATE INDEX visitor_keys_used ON visitor_keys (used_at)

CREATE TABLE screens (
    id         {id},
    address    TEXT NOT NULL,
    message_id TEXT NOT NULL,
    from_who   TEXT NOT NULL DEFAULT '',
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    edited_at  BIGINT,
    pinned_at  BIGINT,
    change     BIGINT NOT NULL UNIQUE,
    UNIQUE (address, message_id)
);
CREATE INDEX screens_address ON screens (address, id);

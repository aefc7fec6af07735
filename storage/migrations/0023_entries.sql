-- What the calendar holds besides meetings. Kind: consultation, draft_rules, budget_ideas, budget_vote, competition, other.
CREATE TABLE entries (
    id           {id},
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    from_on      TEXT NOT NULL,
    until_on     TEXT NOT NULL,
    link         TEXT NOT NULL DEFAULT '',
    how          TEXT NOT NULL DEFAULT '',
    created_at   BIGINT NOT NULL,
    announced_at BIGINT,
    withdrawn_at BIGINT,
    why          TEXT NOT NULL DEFAULT ''
);
CREATE INDEX entries_until ON entries (until_on);

CREATE TABLE entry_parishes (
    entry_id BIGINT NOT NULL REFERENCES entries (id),
    parish   TEXT NOT NULL,
    PRIMARY KEY (entry_id, parish)
);
CREATE INDEX entry_parishes_parish ON entry_parishes (parish, entry_id)

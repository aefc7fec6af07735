-- Two people on one telephone: who speaks has `speaks_at`; the second was confirmed by a helper.
ALTER TABLE addresses ADD COLUMN speaks_at BIGINT;
ALTER TABLE addresses ADD COLUMN confirmed_at BIGINT;

-- Until then the slip's code makes its person the second one in somebody's conversation.
ALTER TABLE slips ADD COLUMN second_until BIGINT

-- A claim lapses: what was claimed before is looked at once, and then when its time comes.
INSERT INTO timers (kind, about, fires_at)
SELECT 'claims.lapse', 'proposals:' || CAST(proposal_id AS TEXT), 0 FROM claims;

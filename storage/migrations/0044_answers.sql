-- A parish that has no opinion says so, with the reason.
ALTER TABLE consultation_opinions ADD COLUMN none_at BIGINT;
-- When somebody said that it is on the municipality's website.
ALTER TABLE consultation_answers ADD COLUMN published_at BIGINT;
ALTER TABLE council_matters ADD COLUMN published_at BIGINT;
-- The proposal it was made of.
ALTER TABLE council_matters ADD COLUMN proposal_id BIGINT REFERENCES proposals (id);

-- How far a draft decision has come. Stage: legality, committee, sitting.
CREATE TABLE council_stages (
    matter_id BIGINT NOT NULL REFERENCES council_matters (id),
    stage     TEXT NOT NULL,
    note      TEXT NOT NULL DEFAULT '',
    at        BIGINT NOT NULL,
    PRIMARY KEY (matter_id, stage)
);

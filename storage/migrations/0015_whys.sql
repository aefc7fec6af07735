-- Who screened it stands in the audit log, about the poll alone. The index: who joined a reason.
ALTER TABLE whys DROP COLUMN screened_by;
CREATE INDEX whys_backs ON whys (backs)

-- How many people of its parishes had joined when it closed: the result is a share of them.
ALTER TABLE polls ADD COLUMN joined INTEGER

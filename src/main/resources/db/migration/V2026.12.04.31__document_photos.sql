-- A photograph is kept as such: whoever is on it decides where it goes.

ALTER TABLE file DROP CONSTRAINT file_kind_check;
ALTER TABLE file ADD CONSTRAINT file_kind_check CHECK (kind IN ('form', 'paper', 'scan_batch', 'export', 'photo'));

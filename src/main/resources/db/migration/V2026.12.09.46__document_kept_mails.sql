-- E-mails are kept as they came.

ALTER TABLE file DROP CONSTRAINT file_kind_check;
ALTER TABLE file ADD CONSTRAINT file_kind_check CHECK (kind IN ('form', 'paper', 'scan_batch', 'export', 'photo', 'mail'));

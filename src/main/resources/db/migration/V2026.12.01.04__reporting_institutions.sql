-- How many institutions stand in a file that was made.

ALTER TABLE export_file ADD COLUMN institutions int NOT NULL DEFAULT 0 CHECK (institutions >= 0);
CALL classify('export_file', 'participation', 'programme', 'institutions');

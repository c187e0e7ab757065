-- A page that is a picture in a format that MORS does not draw says so: its picture would be white.

ALTER TABLE scan_page DROP CONSTRAINT scan_page_found_check;
ALTER TABLE scan_page ADD CONSTRAINT scan_page_found_check
    CHECK (found IN ('sheet', 'paper', 'unknown_sheet', 'other_code', 'no_code', 'cut_off', 'other_format', 'unreadable'));

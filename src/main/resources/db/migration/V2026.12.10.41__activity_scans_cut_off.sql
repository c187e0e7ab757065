-- A picture whose end is missing waits to be looked at.

ALTER TABLE scan_page DROP CONSTRAINT scan_page_found_check;
ALTER TABLE scan_page ADD CONSTRAINT scan_page_found_check
    CHECK (found IN ('sheet', 'paper', 'unknown_sheet', 'other_code', 'no_code', 'cut_off', 'unreadable'));

-- A scanned page can be one of a paper that was printed with a code: it is filed as the signed copy of it, and with no session.

ALTER TABLE scan_page DROP CONSTRAINT scan_page_found_check;
ALTER TABLE scan_page ADD CONSTRAINT scan_page_found_check
    CHECK (found IN ('sheet', 'paper', 'unknown_sheet', 'other_code', 'no_code', 'unreadable'));
ALTER TABLE scan_filing ADD COLUMN copy_id uuid;
ALTER TABLE scan_filing ADD FOREIGN KEY (organisation_id, copy_id) REFERENCES signed_copy (organisation_id, id);
ALTER TABLE scan_filing DROP CONSTRAINT scan_filing_check;
ALTER TABLE scan_filing ADD CONSTRAINT scan_filing_check CHECK (num_nonnulls(session_id, copy_id, reason) = 1);
CREATE INDEX scan_filing_of_copy ON scan_filing (organisation_id, copy_id) WHERE copy_id IS NOT NULL;
CALL classify('scan_filing', 'roster', 'programme', 'copy_id');
COMMENT ON TABLE scan_filing IS 'With which session a page is filed, by its code or by hand; of which printed paper it is the signed copy; or the reason why it was thrown away. A page without one waits.';

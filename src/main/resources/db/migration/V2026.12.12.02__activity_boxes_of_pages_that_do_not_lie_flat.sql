-- A page whose code is read and that does not lie flat has lines, too, so that somebody compares its whole picture: its code alone does
-- not say that anybody signed.

ALTER TABLE scan_line DROP CONSTRAINT scan_line_looks_check;
ALTER TABLE scan_line ADD CONSTRAINT scan_line_looks_check
    CHECK (looks IN ('signed', 'empty', 'faint', 'over_two_lines', 'out_of_frame', 'out_of_place', 'not_found'));
COMMENT ON TABLE scan_line IS 'What a box of a sheet looks like on a page: a proposal, which says nothing about anybody until somebody confirms it. number: of the line in its sheet; column_number: of the column in its line. not_found: of every box of somebody''s on a page that does not lie flat.';

-- Pages that were filed before. The owner is under the policies, too; what a migration adds is nobody's act and stands in no trail.
ALTER TABLE scan_line NO FORCE ROW LEVEL SECURITY;
ALTER TABLE scan_filing NO FORCE ROW LEVEL SECURITY;
ALTER TABLE printed_sheet_line NO FORCE ROW LEVEL SECURITY;
ALTER TABLE printed_sheet_column NO FORCE ROW LEVEL SECURITY;
ALTER TABLE scan_line DISABLE TRIGGER USER;

-- Fifteen lines stand on a page of every layout.
INSERT INTO scan_line (organisation_id, id, page_id, number, column_number, looks)
SELECT f.organisation_id, gen_random_uuid(), f.page_id, n.number, c.number, 'not_found'
FROM scan_filing f
    JOIN printed_sheet_line n ON n.organisation_id = f.organisation_id AND n.sheet_id = f.sheet_id
        AND n.number > (f.sheet_page - 1) * 15 AND n.number <= f.sheet_page * 15
    JOIN printed_sheet_column c ON c.organisation_id = f.organisation_id AND c.sheet_id = f.sheet_id
WHERE f.superseded_at IS NULL
    AND NOT EXISTS (SELECT FROM scan_line l WHERE l.organisation_id = f.organisation_id AND l.page_id = f.page_id);

ALTER TABLE scan_line ENABLE TRIGGER USER;
ALTER TABLE printed_sheet_column FORCE ROW LEVEL SECURITY;
ALTER TABLE printed_sheet_line FORCE ROW LEVEL SECURITY;
ALTER TABLE scan_filing FORCE ROW LEVEL SECURITY;
ALTER TABLE scan_line FORCE ROW LEVEL SECURITY;

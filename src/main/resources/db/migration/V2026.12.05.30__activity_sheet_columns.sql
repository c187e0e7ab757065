-- What is signed for on a printed sheet: that somebody was there, and what they received. Every sheet printed before has one column.

CREATE TABLE printed_sheet_column (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    sheet_id uuid NOT NULL,
    number int NOT NULL CHECK (number BETWEEN 0 AND 3),
    kind text NOT NULL CHECK (kind IN ('presence', 'meal', 'materials', 'certificate', 'ticket')),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, sheet_id, number),
    UNIQUE (organisation_id, sheet_id, kind),
    CHECK (kind <> 'presence' OR number = 0),
    FOREIGN KEY (organisation_id, sheet_id) REFERENCES printed_sheet (organisation_id, id)
);
COMMENT ON TABLE printed_sheet_column IS 'What a signature in a column of a printed sheet says. number: from the left, from 0.';

-- The owner is under the policies, too.
ALTER TABLE printed_sheet NO FORCE ROW LEVEL SECURITY;
INSERT INTO printed_sheet_column (organisation_id, id, sheet_id, number, kind)
    SELECT organisation_id, gen_random_uuid(), id, 0, 'presence' FROM printed_sheet;
ALTER TABLE printed_sheet FORCE ROW LEVEL SECURITY;

CALL protect_from_public('printed_sheet_column');
REVOKE UPDATE ON printed_sheet_column FROM mors_app;
CALL audit('printed_sheet_column');
CALL classify('printed_sheet_column', 'roster', 'programme', 'sheet_id', 'number', 'kind');

-- Whatever was read before was read in the only column there was.
ALTER TABLE scan_line ADD COLUMN column_number int NOT NULL DEFAULT 0 CHECK (column_number BETWEEN 0 AND 3);
ALTER TABLE scan_line ALTER COLUMN column_number DROP DEFAULT;
ALTER TABLE signed_line ADD COLUMN column_number int NOT NULL DEFAULT 0;
ALTER TABLE signed_line ALTER COLUMN column_number DROP DEFAULT;
ALTER TABLE signed_line DROP CONSTRAINT signed_line_organisation_id_page_id_number_fkey;
ALTER TABLE scan_line DROP CONSTRAINT scan_line_organisation_id_page_id_number_key;
ALTER TABLE scan_line ADD UNIQUE (organisation_id, page_id, number, column_number);
ALTER TABLE signed_line ADD FOREIGN KEY (organisation_id, page_id, number, column_number)
    REFERENCES scan_line (organisation_id, page_id, number, column_number);
DROP INDEX signed_line_live;
CREATE UNIQUE INDEX signed_line_live ON signed_line (organisation_id, page_id, number, column_number) WHERE superseded_at IS NULL;
CALL classify('scan_line', 'roster', 'programme', 'column_number');
CALL classify('signed_line', 'roster', 'programme', 'column_number');
COMMENT ON TABLE scan_line IS 'What a box of a sheet looks like on a page that was laid flat: a proposal, which says nothing about anybody until somebody confirms it. number: of the line in its sheet; column_number: of the column in its line.';
COMMENT ON TABLE signed_line IS 'Whether somebody who looked at the picture of a box saw a signature. reason: why the attendance that was recorded before was corrected by it.';

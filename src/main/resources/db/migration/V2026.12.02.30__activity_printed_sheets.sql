-- Attendance sheets on paper: who stands in which line of a sheet is kept as it was printed, so that signatures stay with who signed.

CREATE TABLE printed_sheet (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    layout int NOT NULL CHECK (layout > 0),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id)
);
COMMENT ON TABLE printed_sheet IS 'A sheet that was printed to be signed. Its id stands in the code on the paper; layout: where marks and lines stand on it.';
CREATE INDEX printed_sheet_of_session ON printed_sheet (organisation_id, session_id);
CALL protect_from_public('printed_sheet');
REVOKE UPDATE ON printed_sheet FROM mors_app;
CALL audit('printed_sheet');
CALL classify('printed_sheet', 'roster', 'programme', 'session_id', 'layout', 'created_at', 'created_by');

CREATE TABLE printed_sheet_line (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    sheet_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    person_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, sheet_id, number),
    UNIQUE (organisation_id, sheet_id, person_id),
    FOREIGN KEY (organisation_id, sheet_id) REFERENCES printed_sheet (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE printed_sheet_line IS 'Who stands in a line of a printed sheet.';
CREATE INDEX printed_sheet_line_of_person ON printed_sheet_line (organisation_id, person_id);
CALL protect_from_public('printed_sheet_line');
REVOKE UPDATE ON printed_sheet_line FROM mors_app;
CALL audit('printed_sheet_line');
CALL classify('printed_sheet_line', 'roster', 'programme', 'sheet_id', 'number', 'person_id');

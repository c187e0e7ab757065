-- Who signed: what each line of a scanned page looks like, and what somebody saw who looked at its picture.

CREATE TABLE scan_line (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    page_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    looks text NOT NULL CHECK (looks IN ('signed', 'empty', 'faint', 'over_two_lines', 'out_of_frame')),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, page_id, number),
    FOREIGN KEY (organisation_id, page_id) REFERENCES scan_page (organisation_id, id)
);
COMMENT ON TABLE scan_line IS 'What a line of a sheet looks like on a page that was laid flat: a proposal, which says nothing about anybody until somebody confirms it. number: of the line in its sheet.';
CALL protect_from_public('scan_line');
REVOKE UPDATE ON scan_line FROM mors_app;
CALL audit('scan_line');
CALL classify('scan_line', 'roster', 'programme', 'page_id', 'number', 'looks');

CREATE TABLE signed_line (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    page_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    signed boolean NOT NULL,
    reason text CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, page_id, number) REFERENCES scan_line (organisation_id, page_id, number)
);
COMMENT ON TABLE signed_line IS 'Whether somebody who looked at the picture of a line saw a signature. reason: why the attendance that was recorded before was corrected by it.';
CREATE UNIQUE INDEX signed_line_live ON signed_line (organisation_id, page_id, number) WHERE superseded_at IS NULL;
CALL protect_from_public('signed_line');
CALL keep_as_fact('signed_line');
CALL audit('signed_line');
CALL classify('signed_line', 'roster', 'programme', 'page_id', 'number', 'signed', 'reason');

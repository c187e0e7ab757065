-- Signed sheets come home: scans as they were handed in, their pages, and with which session each page is filed.

CREATE TABLE scan (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    file_id uuid NOT NULL,
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    pages int NOT NULL CHECK (pages BETWEEN 1 AND 100),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, sha256),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE scan IS 'A file with signed sheets as it was handed in, each once; read when it has as many pages in scan_page.';
CALL protect_from_public('scan');
REVOKE UPDATE ON scan FROM mors_app;
CALL audit('scan');
CALL classify('scan', 'roster', 'programme', 'file_id', 'sha256', 'pages', 'created_at', 'created_by');

CREATE TABLE scan_page (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    scan_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    file_id uuid,
    found text NOT NULL CHECK (found IN ('sheet', 'unknown_sheet', 'other_code', 'no_code', 'unreadable')),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, scan_id, number),
    CHECK ((file_id IS NULL) = (found = 'unreadable')),
    FOREIGN KEY (organisation_id, scan_id) REFERENCES scan (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE scan_page IS 'A page of a scan, upright as a picture, and what was found on it.';
CALL protect_from_public('scan_page');
REVOKE UPDATE ON scan_page FROM mors_app;
CALL audit('scan_page');
CALL classify('scan_page', 'roster', 'programme', 'scan_id', 'number', 'file_id', 'found', 'created_at');

CREATE TABLE scan_filing (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    page_id uuid NOT NULL,
    session_id uuid,
    sheet_id uuid,
    sheet_page int CHECK (sheet_page > 0),
    reason text CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    CHECK ((session_id IS NULL) = (reason IS NOT NULL)),
    CHECK ((sheet_id IS NULL) = (sheet_page IS NULL) AND (sheet_id IS NULL OR session_id IS NOT NULL)),
    FOREIGN KEY (organisation_id, page_id) REFERENCES scan_page (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, sheet_id) REFERENCES printed_sheet (organisation_id, id)
);
COMMENT ON TABLE scan_filing IS 'With which session a page is filed, by its code or by hand; or the reason why it was thrown away. A page without one waits.';
CREATE UNIQUE INDEX scan_filing_live ON scan_filing (organisation_id, page_id) WHERE superseded_at IS NULL;
CREATE INDEX scan_filing_of_session ON scan_filing (organisation_id, session_id);
CALL protect_from_public('scan_filing');
CALL keep_as_fact('scan_filing');
CALL audit('scan_filing');
CALL classify('scan_filing', 'roster', 'programme', 'page_id', 'session_id', 'sheet_id', 'sheet_page', 'reason');

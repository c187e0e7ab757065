-- Papers that people sign carry a code on each page; a scan of a signed page is filed by it.

CREATE TABLE printed_paper (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('course_certificate', 'declaration', 'internship_agreement', 'support_path',
        'support_card')),
    subject_id uuid NOT NULL,
    digest bytea NOT NULL CHECK (length(digest) = 32),
    pages int NOT NULL CHECK (pages BETWEEN 1 AND 999),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, kind, subject_id, digest)
);
COMMENT ON TABLE printed_paper IS 'A paper that was printed with a code; its id stands in the code. subject_id: what it is about, by its kind. digest: of what stands on it, so that the same words printed again are the same paper.';
CALL protect_from_public('printed_paper');
REVOKE UPDATE ON printed_paper FROM mors_app;
CALL audit('printed_paper');
CALL classify('printed_paper', 'confidential', 'programme', 'kind', 'subject_id', 'digest', 'pages', 'created_at', 'created_by');

CREATE TABLE signed_copy (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    paper_id uuid NOT NULL,
    page int NOT NULL CHECK (page > 0),
    file_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, paper_id) REFERENCES printed_paper (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE signed_copy IS 'A page of a printed paper that came back signed, as a picture. A later one of the same page supersedes it.';
CREATE UNIQUE INDEX signed_copy_live ON signed_copy (organisation_id, paper_id, page) WHERE superseded_at IS NULL;
CALL protect_from_public('signed_copy');
CALL keep_as_fact('signed_copy');
CALL audit('signed_copy');
CALL classify('signed_copy', 'confidential', 'programme', 'paper_id', 'page', 'file_id');

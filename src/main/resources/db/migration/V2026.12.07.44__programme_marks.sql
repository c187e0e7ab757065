-- The funder's marks as the programme must show them: one strip of logos, printed at the top of its papers.

CREATE TABLE programme_marks (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    file_id uuid NOT NULL,
    wording text NOT NULL CHECK (wording <> '' AND length(wording) <= 300),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE programme_marks IS 'The strip of logos that stands on a programme''s papers. wording: what it shows, for whoever does not see it. A new one supersedes the one before.';
CREATE UNIQUE INDEX programme_marks_live ON programme_marks (organisation_id, programme_id) WHERE superseded_at IS NULL;
CALL protect_from_public('programme_marks');
CALL keep_as_fact('programme_marks');
CALL audit('programme_marks');
CALL classify('programme_marks', 'programme', 'programme', 'programme_id', 'file_id', 'wording');

-- Lists of participants kept elsewhere, on their way in. What a list holds stays only as long as its check needs it: then the
-- content and what was found are emptied, and the row says that there was a list.

CREATE TABLE intake_list (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    content bytea,
    report bytea,
    targets text[] NOT NULL,
    rows int NOT NULL CHECK (rows >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    ended_at timestamptz,
    outcome text CHECK (outcome IN ('taken_in', 'discarded', 'expired')),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CHECK ((ended_at IS NULL) = (content IS NOT NULL)),
    CHECK (report IS NULL OR content IS NOT NULL)
);
COMMENT ON TABLE intake_list IS 'A list that is being checked: content and report enciphered under a key of the organisation, emptied within hours.';
CREATE INDEX intake_list_open ON intake_list (organisation_id, created_at) WHERE ended_at IS NULL;
CALL protect_from_public('intake_list');
CALL classify('intake_list', 'confidential', 'short', 'content', 'report');
CALL classify('intake_list', 'participation', 'programme', 'programme_id', 'targets', 'rows', 'created_at', 'created_by', 'ended_at',
    'outcome');

CREATE TABLE intake_column (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    header text NOT NULL CHECK (header <> ''),
    target text NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, header)
);
COMMENT ON TABLE intake_column IS 'What the clerks of an organisation said that a column of this header holds, in lower case without diacritics.';
CALL protect('intake_column');
CALL audit('intake_column');
CALL classify('intake_column', 'organisation', 'organisation', 'header', 'target');

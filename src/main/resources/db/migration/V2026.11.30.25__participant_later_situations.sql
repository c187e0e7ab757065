-- The situation three and six months after leaving, in programmes that ask for it.

CREATE TABLE later_situation (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    participation_id uuid NOT NULL,
    months smallint NOT NULL CHECK (months IN (3, 6)),
    situations text[] NOT NULL CHECK (cardinality(situations) > 0 AND situations <@ ARRAY['education', 'employment',
        'job_search', 'qualification', 'competence', 'employment_continued', 'no_new_activity', 'other']),
    asked_on date NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participation (organisation_id, id)
);
COMMENT ON TABLE later_situation IS 'The situation so many months after leaving, as the person told it on a day from then on.';
CREATE UNIQUE INDEX later_situation_live ON later_situation (organisation_id, participation_id, months)
    WHERE superseded_at IS NULL;
CREATE INDEX later_situation_of ON later_situation (organisation_id, participation_id);
CALL protect_from_public('later_situation');
CALL keep_as_fact('later_situation');
CALL audit('later_situation');
CALL classify('later_situation', 'participation', 'programme', 'participation_id', 'months', 'situations', 'asked_on');

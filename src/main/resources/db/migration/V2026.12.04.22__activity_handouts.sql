-- What was handed out to whom at a session, ticked at the door.

CREATE TABLE handout (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('meal', 'materials', 'certificate', 'ticket')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE handout IS 'That somebody received something at a session. A tick taken back is superseded and stays on record.';
CREATE UNIQUE INDEX handout_once ON handout (organisation_id, session_id, person_id, kind) WHERE superseded_at IS NULL;
CREATE INDEX handout_of_person ON handout (organisation_id, person_id);
CALL protect_from_public('handout');
CALL keep_as_fact('handout');
CALL audit('handout');
CALL classify('handout', 'roster', 'programme', 'session_id', 'person_id', 'kind');

-- Photographs of sessions: who can be told on each, and where it is published.

CREATE TABLE photo (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    file_id uuid NOT NULL,
    description text NOT NULL CHECK (description <> ''),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
COMMENT ON TABLE photo IS 'A photograph of a session, without what the camera wrote into it. description: what is on it, for who does not see it.';
CREATE INDEX photo_of_session ON photo (organisation_id, session_id);
CALL protect_from_public('photo');
REVOKE UPDATE ON photo FROM mors_app;
CALL audit('photo');
CALL classify('photo', 'roster', 'programme', 'session_id', 'file_id', 'description', 'created_at', 'created_by');

CREATE TABLE photo_look (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    photo_id uuid NOT NULL,
    nobody boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, photo_id) REFERENCES photo (organisation_id, id)
);
COMMENT ON TABLE photo_look IS 'That somebody looked who can be told on a photograph. nobody: they said that nobody can.';
CREATE UNIQUE INDEX photo_look_live ON photo_look (organisation_id, photo_id) WHERE superseded_at IS NULL;
CALL protect_from_public('photo_look');
CALL keep_as_fact('photo_look');
CALL audit('photo_look');
CALL classify('photo_look', 'roster', 'programme', 'photo_id', 'nobody');

CREATE TABLE photo_person (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    look_id uuid NOT NULL,
    person_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, look_id, person_id),
    FOREIGN KEY (organisation_id, look_id) REFERENCES photo_look (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE photo_person IS 'Who can be told on a photograph.';
CREATE INDEX photo_person_of_person ON photo_person (organisation_id, person_id);
CALL protect_from_public('photo_person');
REVOKE UPDATE ON photo_person FROM mors_app;
CALL audit('photo_person');
CALL classify('photo_person', 'roster', 'programme', 'look_id', 'person_id');

CREATE TABLE photo_publication (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    photo_id uuid NOT NULL,
    channel text NOT NULL CHECK (channel IN ('web', 'social_media', 'print', 'report')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, photo_id) REFERENCES photo (organisation_id, id)
);
COMMENT ON TABLE photo_publication IS 'That a photograph is published somewhere, until it is taken down there.';
CREATE UNIQUE INDEX photo_publication_live ON photo_publication (organisation_id, photo_id, channel) WHERE superseded_at IS NULL;
CALL protect_from_public('photo_publication');
CALL keep_as_fact('photo_publication');
CALL audit('photo_publication');
CALL classify('photo_publication', 'roster', 'programme', 'photo_id', 'channel');

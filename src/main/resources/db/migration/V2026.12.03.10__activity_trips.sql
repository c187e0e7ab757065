-- Outings and trips: what a session of such a group is as a trip, who goes along, and who is on board on the way out and back.

CREATE TABLE trip_file (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    returns_at timestamptz NOT NULL,
    overnight boolean NOT NULL,
    for_profit boolean NOT NULL,
    for_everybody boolean NOT NULL,
    groups_needed int NOT NULL CHECK (groups_needed BETWEEN 0 AND 20),
    presences_needed int NOT NULL CHECK (presences_needed BETWEEN 0 AND 200),
    within_days int NOT NULL CHECK (within_days BETWEEN 1 AND 730),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id)
);
COMMENT ON TABLE trip_file IS 'What a session is as a trip: until when it lasts, what the tourism act asks about it, and who has earned a place.';
CREATE UNIQUE INDEX trip_file_live ON trip_file (organisation_id, session_id) WHERE superseded_at IS NULL;
CALL protect_from_public('trip_file');
CALL keep_as_fact('trip_file');
CALL audit('trip_file');
CALL classify('trip_file', 'organisation', 'organisation', 'session_id', 'returns_at', 'overnight', 'for_profit', 'for_everybody',
    'groups_needed', 'presences_needed', 'within_days');

CREATE TABLE trip_place (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    going boolean NOT NULL,
    override_reason text CHECK (override_reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
    CHECK (going OR override_reason IS NULL)
);
COMMENT ON TABLE trip_place IS 'Who goes along on a trip; a place that was given back stays as one that is not taken.';
CREATE UNIQUE INDEX trip_place_live ON trip_place (organisation_id, session_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX trip_place_of_person ON trip_place (organisation_id, person_id);
CALL protect_from_public('trip_place');
CALL keep_as_fact('trip_place');
CALL audit('trip_place');
CALL classify('trip_place', 'roster', 'programme', 'session_id', 'person_id', 'going', 'override_reason');

CREATE TABLE boarding (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    leg text NOT NULL CHECK (leg IN ('out', 'back')),
    on_board boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE boarding IS 'A tick that somebody is on board on the way out or back; one taken back stays on record.';
CREATE UNIQUE INDEX boarding_live ON boarding (organisation_id, session_id, person_id, leg) WHERE superseded_at IS NULL;
CREATE INDEX boarding_of_person ON boarding (organisation_id, person_id);
CALL protect_from_public('boarding');
CALL keep_as_fact('boarding');
CALL audit('boarding');
CALL classify('boarding', 'roster', 'programme', 'session_id', 'person_id', 'leg', 'on_board');

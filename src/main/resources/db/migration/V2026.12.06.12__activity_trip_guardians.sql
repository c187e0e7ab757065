-- Guardians who go along on a trip, parents or staff, and whether they are on board.

CREATE TABLE trip_guardian (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    membership_id uuid,
    given_name text COLLATE polish NOT NULL CHECK (given_name <> ''),
    family_name text COLLATE polish NOT NULL CHECK (family_name <> ''),
    born_on date,
    phone text NOT NULL CHECK (phone <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE trip_guardian IS 'Who goes along on a trip to look after others. membership_id: of a colleague. born_on: for the insurer. Superseded when they do not go.';
CREATE UNIQUE INDEX trip_guardian_of_staff ON trip_guardian (organisation_id, session_id, membership_id) WHERE superseded_at IS NULL;
CREATE INDEX trip_guardian_of ON trip_guardian (organisation_id, session_id);
CALL protect_from_public('trip_guardian');
CALL keep_as_fact('trip_guardian');
CALL audit('trip_guardian');
CALL classify('trip_guardian', 'roster', 'programme', 'session_id', 'membership_id', 'given_name', 'family_name', 'phone');
CALL classify('trip_guardian', 'personal', 'programme', 'born_on');

CREATE TABLE guardian_boarding (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    trip_guardian_id uuid NOT NULL,
    leg text NOT NULL CHECK (leg IN ('out', 'back')),
    on_board boolean NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, trip_guardian_id) REFERENCES trip_guardian (organisation_id, id)
);
COMMENT ON TABLE guardian_boarding IS 'A tick that a guardian is on board on the way out or back; one taken back stays on record.';
CREATE UNIQUE INDEX guardian_boarding_live ON guardian_boarding (organisation_id, trip_guardian_id, leg) WHERE superseded_at IS NULL;
CALL protect_from_public('guardian_boarding');
CALL keep_as_fact('guardian_boarding');
CALL audit('guardian_boarding');
CALL classify('guardian_boarding', 'roster', 'programme', 'trip_guardian_id', 'leg', 'on_board');

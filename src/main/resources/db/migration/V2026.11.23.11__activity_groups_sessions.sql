-- Groups outlive programmes: a group belongs to one programme at a time, and a session's day decides to which.

CREATE TABLE activity_group (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    kind text NOT NULL,
    name text COLLATE polish NOT NULL CHECK (name <> ''),
    description text,
    room_id uuid,
    capacity int CHECK (capacity > 0),
    age_from int CHECK (age_from >= 0),
    age_to int CHECK (age_to >= age_from),
    hidden_membership boolean NOT NULL DEFAULT false,
    listed_publicly boolean NOT NULL DEFAULT true,
    closed_on date,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, room_id) REFERENCES room (organisation_id, id)
);
COMMENT ON TABLE activity_group IS 'Who meets: a club, a workshop, a self-help group... kind is a type of activity that every programme knows, such as club or workshop.';

CREATE TABLE group_programme (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    activity_kind text NOT NULL,
    community_id uuid,
    period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id, activity_kind)
        REFERENCES activity_rule (organisation_id, programme_id, activity_kind),
    FOREIGN KEY (organisation_id, community_id) REFERENCES community (organisation_id, id),
    CONSTRAINT group_programme_one_at_a_time EXCLUDE USING gist (organisation_id WITH =, group_id WITH =, period WITH &&)
);
COMMENT ON TABLE group_programme IS 'When a group ran under which programme, as which of its kinds of activity; a group carries over from one to the next.';
CREATE INDEX group_programme_of_programme ON group_programme (organisation_id, programme_id);

CREATE TABLE group_facilitator (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE group_facilitator IS 'Who leads a group, until ended_at: the relation "own group" of the access policy.';
CREATE UNIQUE INDEX group_facilitator_live ON group_facilitator (organisation_id, group_id, membership_id)
    WHERE ended_at IS NULL;

CREATE TABLE enrolment (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    person_id uuid NOT NULL,
    enrolled_on date NOT NULL,
    ended_on date CHECK (ended_on >= enrolled_on),
    override_reason text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE enrolment IS 'A person''s place in a group, from a day on; both days inclusive.';
CREATE UNIQUE INDEX enrolment_live ON enrolment (organisation_id, group_id, person_id)
    WHERE superseded_at IS NULL AND ended_on IS NULL;
CREATE INDEX enrolment_of_group ON enrolment (organisation_id, group_id);
CREATE INDEX enrolment_of_person ON enrolment (organisation_id, person_id);

CREATE TABLE session (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    topic text,
    status text NOT NULL CHECK (status IN ('planned', 'held', 'moved', 'cancelled')),
    status_reason text,
    moved_to_id uuid,
    recorded_late boolean NOT NULL DEFAULT false,
    override_reason text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, entry_id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES activity_group (organisation_id, id),
    FOREIGN KEY (organisation_id, entry_id) REFERENCES calendar_entry (organisation_id, id),
    FOREIGN KEY (organisation_id, moved_to_id) REFERENCES session (organisation_id, id),
    CHECK (status NOT IN ('moved', 'cancelled') OR status_reason IS NOT NULL),
    CHECK ((status = 'moved') = (moved_to_id IS NOT NULL))
);
COMMENT ON TABLE session IS 'One dated meeting of a group: planned, held, moved or cancelled, never erased. Its time and room are its calendar entry''s.';
CREATE INDEX session_of_group ON session (organisation_id, group_id);

CREATE TABLE shared_session (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    partner_organisation_id uuid NOT NULL REFERENCES organisation,
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    CHECK (partner_organisation_id <> organisation_id)
);
COMMENT ON TABLE shared_session IS 'A session that a partner sees, until ended_at: time, place and headcount; never people.';
CREATE UNIQUE INDEX shared_session_live ON shared_session (organisation_id, session_id, partner_organisation_id)
    WHERE ended_at IS NULL;
CREATE INDEX shared_session_with ON shared_session (partner_organisation_id);

CREATE TABLE attendance (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('present', 'excused', 'absent')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE attendance IS 'Who was there: the fact from which supports, starts, hours and indicators follow.';
CREATE UNIQUE INDEX attendance_live ON attendance (organisation_id, session_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX attendance_of_person ON attendance (organisation_id, person_id);
CREATE INDEX attendance_of_session ON attendance (organisation_id, session_id);

CALL protect('activity_group');
CALL audit('activity_group');
CALL protect('group_programme');
CALL audit('group_programme');
CALL protect_from_public('group_facilitator');
CALL audit('group_facilitator');
CALL protect_from_public('enrolment');
CALL keep_as_fact('enrolment');
CALL audit('enrolment');
CALL protect('session');
CALL audit('session');
CALL let_owner_functions_read('session');
CALL let_owner_functions_read('activity_group');
CALL let_owner_functions_read('room');
CALL let_owner_functions_read('venue');
CALL protect_from_public('shared_session');
CALL audit('shared_session');
CALL let_owner_functions_read('shared_session');
CALL protect_from_public('attendance');
CALL keep_as_fact('attendance');
CALL audit('attendance');
CALL let_owner_functions_read('attendance');

CALL classify('activity_group', 'public', 'organisation', 'kind', 'name', 'description', 'room_id', 'capacity', 'age_from',
    'age_to', 'hidden_membership', 'listed_publicly', 'closed_on', 'version', 'created_at');
CALL classify('group_programme', 'public', 'organisation', 'group_id', 'programme_id', 'activity_kind', 'community_id', 'period');
CALL classify('group_facilitator', 'account', 'organisation', 'group_id', 'membership_id', 'created_at', 'ended_at');
CALL classify('enrolment', 'roster', 'programme', 'group_id', 'person_id', 'enrolled_on', 'ended_on', 'override_reason');
CALL classify('session', 'public', 'organisation', 'group_id', 'entry_id', 'topic', 'status', 'status_reason', 'moved_to_id',
    'recorded_late', 'version', 'created_at', 'created_by');
CALL classify('session', 'organisation', 'organisation', 'override_reason');
CALL classify('shared_session', 'organisation', 'organisation', 'session_id', 'partner_organisation_id', 'created_at',
    'ended_at');
CALL classify('attendance', 'roster', 'programme', 'session_id', 'person_id', 'status');

-- The joint public calendar of all organisations: planned and held sessions of publicly listed groups, from (inclusive)
-- to (exclusive).
CREATE FUNCTION public_sessions(from_at timestamptz, to_at timestamptz)
    RETURNS TABLE (organisation_id uuid, session_id uuid, group_name text, group_kind text, topic text, period tstzrange,
        status text, status_reason text, room_name text, venue_name text, venue_address text) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.organisation_id, s.id, g.name, g.kind, s.topic, e.period, s.status, s.status_reason, r.name, v.name, v.street_address
    FROM calendar_entry e
        JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
    WHERE lower(e.period) >= from_at AND lower(e.period) < to_at AND g.listed_publicly AND s.status <> 'moved'
    ORDER BY lower(e.period), g.name, s.id;
END;

-- The sessions that other organisations share with the current one, with the number of people present, without names.
CREATE FUNCTION sessions_shared_with_us(from_at timestamptz, to_at timestamptz)
    RETURNS TABLE (session_id uuid, organisation_name text, group_name text, topic text, period tstzrange, status text,
        room_name text, venue_name text, present bigint) STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT s.id, o.name, g.name, s.topic, e.period, s.status, r.name, v.name,
        (SELECT count(*) FROM attendance a WHERE a.organisation_id = s.organisation_id AND a.session_id = s.id
            AND a.superseded_at IS NULL AND a.status = 'present')
    FROM shared_session h
        JOIN session s ON s.organisation_id = h.organisation_id AND s.id = h.session_id
        JOIN organisation o ON o.id = s.organisation_id
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
    WHERE h.partner_organisation_id = current_organisation() AND h.ended_at IS NULL AND NOT is_public_visit()
        AND lower(e.period) >= from_at AND lower(e.period) < to_at
    ORDER BY lower(e.period), s.id;
END;

-- The diary of the organiser of a community: what was done, when and with whom, each entry with what it said before.

CREATE TABLE diary_entry (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    membership_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, id, membership_id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE diary_entry IS 'An entry of somebody''s diary; what it says stands in diary_version. It is never taken away and never becomes somebody else''s.';
CREATE INDEX diary_entry_of ON diary_entry (organisation_id, membership_id);
CALL protect_from_public('diary_entry');
CALL audit('diary_entry');
CALL classify('diary_entry', 'diary', 'programme', 'membership_id', 'created_at');
CALL classify('diary_entry', 'audit', 'programme', 'created_by');

-- Whether the running request is of the member whose diary it is. Jobs have no account and pass.
CREATE FUNCTION writes_diary_of(author uuid) RETURNS boolean STABLE LANGUAGE sql
    RETURN current_account() IS NULL OR EXISTS (SELECT FROM public.membership m
        WHERE m.organisation_id = current_organisation() AND m.id = author AND m.account_id = current_account()
            AND m.ended_at IS NULL);

CREATE TABLE diary_version (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    diary_entry_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    programme_id uuid NOT NULL,
    community_id uuid,
    kind text NOT NULL CHECK (kind IN ('residents', 'partners', 'institution', 'event', 'street_work', 'talk', 'preparation', 'other')),
    period tstzrange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
    session_id uuid,
    institution_id uuid,
    adults int CHECK (adults BETWEEN 0 AND 10000),
    children int CHECK (children BETWEEN 0 AND 10000),
    content bytea NOT NULL,
    next_until date,
    next_done_on date CHECK (next_done_on IS NULL OR next_until IS NOT NULL),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, diary_entry_id, membership_id) REFERENCES diary_entry (organisation_id, id, membership_id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
    FOREIGN KEY (organisation_id, community_id) REFERENCES community (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, institution_id) REFERENCES institution (organisation_id, id),
    CONSTRAINT diary_one_thing_at_a_time EXCLUDE USING gist (organisation_id WITH =, membership_id WITH =, period WITH &&)
        WHERE (superseded_at IS NULL)
);
COMMENT ON TABLE diary_version IS 'What an entry of a diary says: the kind of work, its time, for which community, with whom. content: place, with whom, what was done and agreed, what is next, enciphered. next_until: until when that is to be done; next_done_on: since when it is. Nobody does two things at once, so that hours are counted once.';
CREATE UNIQUE INDEX diary_version_live ON diary_version (organisation_id, diary_entry_id) WHERE superseded_at IS NULL;
CREATE INDEX diary_version_of ON diary_version (organisation_id, diary_entry_id);
CREATE INDEX diary_version_by_day ON diary_version (organisation_id, ((lower(period) AT TIME ZONE 'Europe/Warsaw')::date));
CREATE INDEX diary_version_at ON diary_version (organisation_id, session_id);
CALL protect_from_public('diary_version');
CREATE POLICY written_by_the_author ON diary_version AS RESTRICTIVE FOR INSERT TO mors_app
    WITH CHECK (writes_diary_of(membership_id));
CALL keep_as_fact('diary_version');
CALL audit('diary_version');
CALL classify('diary_version', 'diary', 'programme', 'diary_entry_id', 'membership_id', 'programme_id', 'community_id', 'kind', 'period',
    'session_id', 'institution_id', 'adults', 'children', 'content', 'next_until', 'next_done_on');

CREATE TABLE diary_person (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    diary_entry_id uuid NOT NULL,
    person_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    superseded_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, diary_entry_id) REFERENCES diary_entry (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE diary_person IS 'Somebody of the register whom an entry of a diary is about: they get it in the copy of their data.';
CREATE UNIQUE INDEX diary_person_live ON diary_person (organisation_id, diary_entry_id, person_id) WHERE superseded_at IS NULL;
CREATE INDEX diary_person_of ON diary_person (organisation_id, person_id);
CALL protect_from_public('diary_person');
CALL keep_as_fact('diary_person');
CALL audit('diary_person');
CALL classify('diary_person', 'diary', 'programme', 'diary_entry_id', 'person_id');

-- Whom a cancelled or moved session, or another facilitator, concerns is told: by a message where they agreed to it, or by a call. Each is a row of its own.

CREATE TABLE change_message (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    about text NOT NULL CHECK (about IN ('cancelled', 'moved', 'facilitator')),
    channel text NOT NULL CHECK (channel IN ('email', 'sms')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE change_message IS 'A message about a changed session was given to the outbox; where to is not kept.';
CREATE INDEX change_message_of_session ON change_message (organisation_id, session_id);
CREATE INDEX change_message_of_person ON change_message (organisation_id, person_id);
CALL protect_from_public('change_message');
REVOKE UPDATE ON change_message FROM mors_app;
CALL audit('change_message');
CALL classify('change_message', 'roster', 'programme', 'session_id', 'person_id', 'about', 'channel');
CALL classify('change_message', 'audit', 'programme', 'recorded_at', 'recorded_by');

CREATE TABLE change_call (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    person_id uuid NOT NULL,
    about text NOT NULL CHECK (about IN ('cancelled', 'moved', 'facilitator')),
    result text NOT NULL CHECK (result IN ('coming', 'not_coming', 'no_answer', 'call_again')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
COMMENT ON TABLE change_call IS 'A call about a changed session and its result; the latest one counts, none is changed.';
CREATE INDEX change_call_of_session ON change_call (organisation_id, session_id);
CREATE INDEX change_call_of_person ON change_call (organisation_id, person_id);
CALL protect_from_public('change_call');
REVOKE UPDATE ON change_call FROM mors_app;
CALL audit('change_call');
CALL classify('change_call', 'roster', 'programme', 'session_id', 'person_id', 'about', 'result');
CALL classify('change_call', 'audit', 'programme', 'recorded_at', 'recorded_by');

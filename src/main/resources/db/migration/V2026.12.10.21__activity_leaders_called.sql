-- Whoever leads a session that was changed, or was to lead it, is told by a message or by a call. Each is a row of its own.

CREATE TABLE leader_notice (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    about text NOT NULL CHECK (about IN ('cancelled', 'moved', 'put_in', 'taken_out')),
    outbox_message_id uuid,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, membership_id) REFERENCES membership (organisation_id, id)
);
COMMENT ON TABLE leader_notice IS 'News about a session that somebody who leads it, or was to lead it, is owed; the latest one counts, none is changed. outbox_message_id: the message that tells it, which the outbox deletes after a while; none where none was written.';
CREATE INDEX leader_notice_of_session ON leader_notice (organisation_id, session_id);
CALL protect_from_public('leader_notice');
REVOKE UPDATE ON leader_notice FROM mors_app;
CALL audit('leader_notice');
CALL classify('leader_notice', 'account', 'programme', 'session_id', 'membership_id', 'about', 'outbox_message_id');
CALL classify('leader_notice', 'audit', 'programme', 'recorded_at', 'recorded_by');

CREATE TABLE leader_call (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    notice_id uuid NOT NULL,
    result text NOT NULL CHECK (result IN ('coming', 'not_coming', 'no_answer', 'call_again')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, notice_id) REFERENCES leader_notice (organisation_id, id)
);
COMMENT ON TABLE leader_call IS 'A call that told such news and its result; the latest one counts, none is changed.';
CREATE INDEX leader_call_of_notice ON leader_call (organisation_id, notice_id);
CALL protect_from_public('leader_call');
REVOKE UPDATE ON leader_call FROM mors_app;
CALL audit('leader_call');
CALL classify('leader_call', 'account', 'programme', 'notice_id', 'result');
CALL classify('leader_call', 'audit', 'programme', 'recorded_at', 'recorded_by');

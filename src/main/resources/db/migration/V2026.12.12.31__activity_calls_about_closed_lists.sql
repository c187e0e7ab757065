-- Whoever no message tells that the waiting is over with the group is called; each call is a row of its own.
-- message_ids: of the messages that say that the group closed, which the outbox deletes after a while; none for entries from before.

ALTER TABLE waiting_list_entry ADD message_ids uuid[] NOT NULL DEFAULT '{}';
CALL classify('waiting_list_entry', 'roster', 'programme', 'message_ids');

CREATE TABLE closing_call (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    result text NOT NULL CHECK (result IN ('coming', 'not_coming', 'no_answer', 'call_again')),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by uuid DEFAULT current_account(),
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, entry_id) REFERENCES waiting_list_entry (organisation_id, id)
);
COMMENT ON TABLE closing_call IS 'A call that told somebody that the waiting was over with the group, and its result; the latest one counts, none is changed.';
CREATE INDEX closing_call_of ON closing_call (organisation_id, entry_id);
CALL protect_from_public('closing_call');
REVOKE UPDATE ON closing_call FROM mors_app;
CALL audit('closing_call');
CALL classify('closing_call', 'roster', 'programme', 'entry_id', 'result');
CALL classify('closing_call', 'audit', 'programme', 'recorded_at', 'recorded_by');

-- Whoever signed up and has no answer yet may come to the group's next session: when that one is called off or moved, they are told.
-- As their sign-up, it goes when it was withdrawn or expired, and the trail has no copy of it.

CREATE TABLE sign_up_notice (
    organisation_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    sign_up_id uuid NOT NULL,
    outbox_message_id uuid,
    call_result text CHECK (call_result IN ('coming', 'not_coming', 'no_answer', 'call_again')),
    called_at timestamptz,
    called_by uuid,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, session_id, sign_up_id),
    FOREIGN KEY (organisation_id, session_id) REFERENCES session (organisation_id, id),
    FOREIGN KEY (organisation_id, sign_up_id) REFERENCES sign_up (organisation_id, id) ON DELETE CASCADE,
    CHECK ((call_result IS NULL) = (called_at IS NULL))
);
COMMENT ON TABLE sign_up_notice IS 'An open sign-up for a group whose next session was called off or moved. outbox_message_id: the message that tells of it, which the outbox deletes after a while. call_result: what came of the latest call.';
CREATE INDEX sign_up_notice_of_sign_up ON sign_up_notice (organisation_id, sign_up_id);
CALL protect_from_public('sign_up_notice');
CALL classify('sign_up_notice', 'roster', 'short', 'session_id', 'sign_up_id', 'outbox_message_id', 'call_result', 'called_at',
    'called_by');

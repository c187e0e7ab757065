-- Of a message that was given up the words and the address go after thirty days; that it was given up stays, and with it that its reader
-- was not told: whoever it was for is called, however long after. What was sent is deleted as before.

ALTER TABLE outbox_message
    ALTER recipient DROP NOT NULL,
    ALTER body DROP NOT NULL,
    DROP CONSTRAINT outbox_message_check1,
    ADD CONSTRAINT outbox_message_words CHECK (CASE WHEN recipient IS NULL THEN status = 'failed' AND subject IS NULL AND body IS NULL
        ELSE body IS NOT NULL AND (channel = 'email') = (subject IS NOT NULL) END);
COMMENT ON TABLE outbox_message IS 'E-mails and text messages with their retries; one that was given up long ago says neither what it said nor to whom.';

DROP INDEX outbox_message_done;
CREATE INDEX outbox_message_done ON outbox_message (organisation_id, created_at) WHERE status <> 'queued' AND recipient IS NOT NULL;

-- Where there is something to send, or to forget.
CREATE OR REPLACE FUNCTION organisations_with_due_messages(due_at timestamptz) RETURNS SETOF uuid STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT m.organisation_id FROM outbox_message m WHERE m.status = 'queued' AND m.next_attempt_at <= due_at
    UNION
    SELECT d.organisation_id FROM outbox_message d
    WHERE d.status <> 'queued' AND d.recipient IS NOT NULL AND d.created_at < due_at - interval '30 days';
END;

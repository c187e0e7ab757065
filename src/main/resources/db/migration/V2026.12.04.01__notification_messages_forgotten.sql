-- A message that was sent, or given up, is kept for thirty days to answer "was I written to?", and then deleted: it holds an address and
-- what was written to it. What it was about stays with the fact that owed it.

CREATE INDEX outbox_message_done ON outbox_message (organisation_id, created_at) WHERE status <> 'queued';
GRANT DELETE ON outbox_message TO mors_app;

-- Where there is something to send, or to delete.
CREATE OR REPLACE FUNCTION organisations_with_due_messages(due_at timestamptz) RETURNS SETOF uuid STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT m.organisation_id FROM outbox_message m WHERE m.status = 'queued' AND m.next_attempt_at <= due_at
    UNION
    SELECT d.organisation_id FROM outbox_message d WHERE d.status <> 'queued' AND d.created_at < due_at - interval '30 days';
END;

-- Messages wait here until a job has sent them; the transaction that owes a message writes it.

CREATE TABLE outbox_message (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    channel text NOT NULL CHECK (channel IN ('email', 'sms')),
    recipient text NOT NULL,
    subject text,
    body text NOT NULL,
    status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sent', 'failed')),
    attempts int NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, id),
    CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
    CHECK ((channel = 'email') = (subject IS NOT NULL))
);
COMMENT ON TABLE outbox_message IS 'E-mails and text messages with their retries.';
CREATE INDEX outbox_message_due ON outbox_message (organisation_id, next_attempt_at) WHERE status = 'queued';
CALL protect_from_public('outbox_message');
CALL let_owner_functions_read('outbox_message');
CALL classify('outbox_message', 'personal', 'short', 'channel', 'recipient', 'subject', 'body', 'status', 'attempts',
    'next_attempt_at', 'sent_at', 'last_error', 'created_at');

-- Which organisations have messages due: the sending job then works inside each of them.
CREATE FUNCTION organisations_with_due_messages(due_at timestamptz) RETURNS SETOF uuid STABLE
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    SELECT DISTINCT m.organisation_id FROM outbox_message m WHERE m.status = 'queued' AND m.next_attempt_at <= due_at;
END;
